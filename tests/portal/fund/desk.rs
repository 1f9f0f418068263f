//! Funds at the desk.

use groundwater::command::fund as command;
use groundwater::fund::file;
use groundwater::people::Role;

use super::example;
use crate::support::{Portal, Visitor};

const WICK: &str = "wick-award-community-chest";

async fn draft(portal: &Portal, name: &str) {
    let source = example(name);
    let text = file::parse(&source).expect("an example");
    command::import(&portal.app, &text, source.as_bytes(), false).expect("a draft");
}

async fn at_wick(portal: &Portal, role: Role) -> Visitor {
    portal.staff(&format!("{role}@wick.example"), "Sam Osei", role, "wick-award").await
}

#[tokio::test]
async fn sam_reads_a_draft_and_publishes_it() {
    let portal = Portal::start().await;
    draft(&portal, WICK).await;
    let sam = at_wick(&portal, Role::Commissioner).await;
    let list = sam.get("/desk/funds").await;
    assert!(list.has("Draft"), "{}", list.text());
    assert!(list.has("None sent yet"));
    let desk = sam.get(&format!("/desk/funds/{WICK}")).await;
    assert!(desk.has("This round is a draft") && desk.has("it opens by itself on Monday 11 January 2027, 9am"));
    assert!(desk.has("Version 1 came in from a fund file"));
    let published = sam.submit(&desk, "form[action*=publication]", &[]).await;
    assert!(published.has("The round is published."), "{}", published.text());
    assert!(published.has("Published, opens soon"));
    assert!(published.has("Published Tuesday 1 December 2026, 10am · Sam Osei"), "{}", published.text());
    assert_eq!(portal.visitor().get(&format!("/funds/{WICK}")).await.status, 200);
    // A second click finds it published.
    let again = sam.submit(&desk, "form[action*=publication]", &[]).await;
    assert_eq!(again.status, 409);
}

#[tokio::test]
async fn a_draft_that_was_changed_meanwhile_is_looked_at_again_first() {
    let portal = Portal::start().await;
    draft(&portal, WICK).await;
    let sam = at_wick(&portal, Role::Commissioner).await;
    let desk = sam.get(&format!("/desk/funds/{WICK}")).await;
    draft(&portal, WICK).await;
    let overtaken = sam.submit(&desk, "form[action*=publication]", &[]).await;
    assert_eq!(overtaken.status, 409);
    assert!(overtaken.has("Look at it again, then decide."));
    assert_eq!(portal.visitor().get(&format!("/funds/{WICK}")).await.status, 404);
}

#[tokio::test]
async fn a_draft_whose_opening_has_passed_opens_as_soon_as_it_is_published() {
    let portal = Portal::start().await;
    draft(&portal, "hackney-small-grants").await;
    let ade = portal.staff("ade@hackney.example", "Ade Bello", Role::Administrator, "hackney").await;
    let desk = ade.get("/desk/funds/hackney-small-grants").await;
    assert!(desk.has("it opens at once"));
    let published = ade.submit(&desk, "form[action*=publication]", &[]).await;
    assert!(published.has("Opened with version 1, which nothing changes from now on"), "{}", published.text());
    assert!(portal.visitor().get("/funds/hackney-small-grants").await.link("Start now").is_some());
}

#[tokio::test]
async fn a_rolling_round_is_closed_by_hand_and_a_dated_one_is_not() {
    let portal = Portal::start().await;
    let dated = portal.fund("hackney-small-grants").await.round;
    let rolling = portal.fund("hackney-community-chest").await.round;
    let ade = portal.staff("ade@hackney.example", "Ade Bello", Role::Commissioner, "hackney").await;
    let desk = ade.get("/desk/funds/hackney-community-chest").await;
    let closed = ade.submit(&desk, "form[action*=closing]", &[]).await;
    assert!(closed.has("The round is closed."), "{}", closed.text());
    let page = portal.visitor().get("/funds/hackney-community-chest").await;
    assert!(page.has("This fund is closed. It closed on Tuesday 1 December 2026, 10am."), "{}", page.text());
    assert_eq!(page.link("Start now"), None);
    assert_ne!(rolling.id, dated.id);
    assert!(!ade.get("/desk/funds/hackney-small-grants").await.html.contains("/closing"));
    let version = portal.read(move |db| groundwater::fund::store::round(db, &dated.id)).await;
    let fields = [("round", version.id.to_string()), ("version", version.version.to_string())];
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let kept = ade.post("/desk/funds/hackney-small-grants/closing", &fields).await;
    assert_eq!(kept.status, 403);
    assert!(kept.has("closes by itself on Thursday 28 January 2027"), "{}", kept.text());
}

#[tokio::test]
async fn everyone_with_a_role_reads_and_only_its_keepers_publish() {
    let portal = Portal::start().await;
    draft(&portal, WICK).await;
    for role in [Role::PanelMember, Role::DecisionMaker, Role::Scrutineer, Role::SafeguardingLead] {
        let person = at_wick(&portal, role).await;
        let desk = person.get(&format!("/desk/funds/{WICK}")).await;
        assert_eq!(desk.status, 200, "{role}");
        assert!(!desk.html.contains("/publication"), "{role} sees no button");
        let posted = person.post(&format!("/desk/funds/{WICK}/publication"), &[("round", "x"), ("version", "1")]).await;
        assert_eq!(posted.status, 403, "{role}");
    }
}

#[tokio::test]
async fn another_funders_fund_does_not_exist_at_the_desk() {
    let portal = Portal::start().await;
    draft(&portal, WICK).await;
    let own = at_wick(&portal, Role::Commissioner).await;
    let desk = own.get(&format!("/desk/funds/{WICK}")).await;
    let kit = portal.staff("kit@camden.example", "Kit Lane", Role::Commissioner, "camden").await;
    assert_eq!(kit.get(&format!("/desk/funds/{WICK}")).await.status, 404);
    assert_eq!(kit.get("/desk/funds/nowhere").await.status, 404);
    let list = kit.get("/desk/funds").await;
    assert!(list.has("There is no fund yet") && !list.html.contains(WICK));
    assert_eq!(kit.submit(&desk, "form[action*=publication]", &[]).await.status, 404);
    let hulya = portal.applicant("hulya@example.org", "Hülya Demir").await;
    assert_eq!(hulya.get("/desk/funds").await.status, 403);
    assert_eq!(portal.visitor().get("/desk/funds").await.status, 403);
}

#[tokio::test]
async fn no_desk_page_of_funds_makes_more_than_six_queries() {
    let portal = Portal::start().await;
    for name in super::examples() {
        portal.fund(&name).await;
    }
    let ade = portal.staff("ade@hackney.example", "Ade Bello", Role::Commissioner, "hackney").await;
    for path in ["/desk/funds", "/desk/funds/hackney-small-grants"] {
        let (queries, page) = portal.queries(ade.get(path)).await;
        assert_eq!(page.status, 200);
        assert!(queries <= 6, "{path} made {queries} queries");
    }
}

#[tokio::test]
async fn the_draft_of_the_next_round_can_be_read_as_a_group_would_read_it() {
    let portal = Portal::start().await;
    portal.fund(WICK).await;
    let next =
        example(WICK).replace("slug = \"spring-2027\"", "slug = \"autumn-2027\"").replace("Spring 2027", "Autumn 2027");
    let text = file::parse(&next).expect("an example");
    command::import(&portal.app, &text, next.as_bytes(), false).expect("a draft");
    let sam = at_wick(&portal, Role::Commissioner).await;
    let desk = sam.get(&format!("/desk/funds/{WICK}?round=autumn-2027")).await;
    assert!(desk.has("This round is a draft") && desk.has("spring-2027"));
    let link = desk.link("The fund as anyone reads it").expect("a link");
    assert!(sam.get(&link).await.has("This is a draft."));
    assert_eq!(portal.visitor().get(&link).await.status, 404);
    let public = portal.visitor().get(&format!("/funds/{WICK}")).await;
    assert!(public.has("This fund opens on Monday 11 January 2027"));
    // The round before is in the way, and the refusal says so.
    let refused = sam.submit(&desk, "form[action*=publication]", &[]).await;
    assert_eq!(refused.status, 403);
    assert!(refused.has("The round \"spring-2027\" of this fund is open until"), "{}", refused.text());
}
