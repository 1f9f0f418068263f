//! Eligibility first: a few questions before anybody starts. Whom they keep out is counted, and nobody is known by it.

use diesel::prelude::*;
use groundwater::db::schema::{history, posts_once, round_counts};
use groundwater::db::types::Json;
use groundwater::fund::counts::Counts;
use groundwater::people::Role;

use crate::support::{Portal, Seen, Visitor};

const WICK: &str = "wick-award-community-chest";
const LEYLA: &str = "leyla.demir@example.org";
const RIGHT: [(&str, &str); 3] = [("rule-here", "yes"), ("rule-several", "yes"), ("rule-profit", "no")];

/// A portal on which the fund with questions before the start is open.
async fn open() -> Portal {
    let portal = Portal::start().await;
    portal.fund(WICK).await;
    portal.clock.advance(chrono::TimeDelta::days(45));
    portal.work().await;
    portal
}

async fn counts(portal: &Portal) -> Counts {
    let found: Option<Json<Counts>> =
        portal.read(|db| Ok(round_counts::table.select(round_counts::counts).first(db).optional()?)).await;
    found.map(|Json(counts)| counts).unwrap_or_default()
}

/// Somebody answers from the page as it stands.
async fn answers(who: &Visitor, fields: &[(&str, &str)]) -> Seen {
    let page = who.get(&format!("/funds/{WICK}/eligible")).await;
    who.submit(&page, "main form", fields).await
}

#[tokio::test]
async fn nadia_reads_the_rules_before_she_starts_and_a_yes_leads_on_to_signing_in() {
    let portal = open().await;
    let nadia = portal.visitor();
    let fund = nadia.get(&format!("/funds/{WICK}")).await;
    assert!(fund.has("Does it happen in Hackney Wick") && fund.has("the council's Community Chest is open all year"));
    let start = fund.link("Start now").expect("a way to start");
    let page = nadia.get(&start).await;
    assert_eq!(page.path, format!("/funds/{WICK}/eligible"));
    let on = answers(&nadia, &RIGHT).await;
    assert!(on.path.starts_with(&format!("/funds/{WICK}/start")), "{}", on.path);
    assert!(on.has("Sign in"), "{}", on.text());
    // After signing in she is where she was, and is not asked again, nor when she tells of her group.
    let nadia = portal.applicant("nadia@example.org", "Nadia Aziz").await;
    let group = nadia.get(&format!("/funds/{WICK}/start?asked=yes")).await;
    assert!(group.path.starts_with("/organisations/new"), "{}", group.path);
    let told = nadia
        .submit(
            &group,
            "main form",
            &[("name", "Sunday Kitchen"), ("kind", "unregistered"), ("about", "We cook."), ("area", "Wick")],
        )
        .await;
    assert!(told.path.starts_with(&format!("/funds/{WICK}/start")), "{} {}", told.path, told.text());
    let begun = nadia.submit(&told, "main form", &[]).await;
    assert!(begun.path.starts_with("/applications/"), "{}", begun.text());
    // A link to the start from a letter still works, for whoever has begun.
    let again = nadia.get(&format!("/funds/{WICK}/start")).await;
    assert_eq!(again.path, format!("/funds/{WICK}/start"));
    assert_eq!(counts(&portal).await.asked, 1);
}

#[tokio::test]
async fn a_link_straight_to_the_start_shows_the_questions_first() {
    let portal = open().await;
    let nadia = portal.applicant("nadia@example.org", "Nadia Aziz").await;
    assert_eq!(nadia.get(&format!("/funds/{WICK}/start")).await.path, format!("/funds/{WICK}/eligible"));
    // A fund that asks nothing first has no such page.
    portal.fund("hackney-community-chest").await;
    let chest = nadia.get("/funds/hackney-community-chest/eligible").await;
    assert_eq!(chest.path, "/funds/hackney-community-chest");
    assert_eq!(nadia.get("/funds/no-such-fund/eligible").await.status, 404);
}

#[tokio::test]
async fn what_is_left_open_is_asked_for_and_nothing_is_counted_yet() {
    let portal = open().await;
    let nadia = portal.visitor();
    let page = answers(&nadia, &[("rule-here", "yes"), ("rule-several", "perhaps")]).await;
    assert_eq!(page.status, 422);
    assert!(page.has("There is a problem") && page.has("Choose yes or no"), "{}", page.text());
    assert!(page.attribute("#rule-here", "checked").is_some(), "what was chosen stays chosen");
    assert_eq!(counts(&portal).await, Counts::default());
}

#[tokio::test]
async fn a_no_says_why_where_else_to_go_and_whom_to_talk_to_and_lets_somebody_go_on() {
    let portal = open().await;
    let nadia = portal.visitor();
    let page = nadia.get(&format!("/funds/{WICK}/eligible")).await;
    let fields = [RIGHT[0], ("rule-several", "no"), RIGHT[2]];
    let no = nadia.submit(&page, "main form", &fields).await;
    assert_eq!(no.status, 200);
    for words in ["Two people sign for the money", "A neighbour is enough", "Our rule may be wrong", "Leyla"] {
        assert!(no.has(words), "{words}: {}", no.text());
    }
    assert!(no.lacks("The money has to stay in Hackney Wick"), "only what concerns her");
    assert_eq!(no.path, format!("/funds/{WICK}/eligible"), "her answers stand in no address");
    let on = no.link("Go on to the application").expect("she may");
    let asked = nadia.get(&on).await;
    assert!(asked.path.starts_with(&format!("/funds/{WICK}/start")) && asked.has("Sign in"));
    // The page loaded again posts the same form: it is known by its token and counted once.
    nadia.submit(&page, "main form", &fields).await;
    // Somebody whom a firmer rule keeps out is told whom to talk to.
    let firm = answers(&portal.visitor(), &[RIGHT[0], RIGHT[1], ("rule-profit", "yes")]).await;
    assert!(firm.has("Talk to us anyway") && firm.link("Go on to the application").is_none(), "{}", firm.text());
    let counts = counts(&portal).await;
    assert_eq!((counts.asked, counts.kept_out.get("several"), counts.kept_out.get("profit")), (2, Some(&1), Some(&1)));
    // Nothing tells who it was: no row of history, no group, no draft.
    let told: i64 =
        portal.read(|db| Ok(history::table.filter(history::action.like("%eligib%")).count().get_result(db)?)).await;
    assert_eq!(told, 0);
    // Nor at what time of the day.
    let at: Vec<chrono::NaiveDateTime> = portal.read(|db| Ok(posts_once::table.select(posts_once::at).load(db)?)).await;
    assert!(!at.is_empty() && at.iter().all(|at| at.time() == chrono::NaiveTime::MIN), "{at:?}");
}

#[tokio::test]
async fn officers_see_which_rule_keeps_people_out_and_the_public_sees_it_from_five_on() {
    let portal = open().await;
    for at in 0..6 {
        let several = if at < 5 { "no" } else { "yes" };
        answers(
            &portal.visitor(),
            &[RIGHT[0], ("rule-several", several), ("rule-profit", if at == 0 { "yes" } else { "no" })],
        )
        .await;
        let openness = portal.visitor().get("/openness").await;
        assert_eq!(openness.has("Fewer than five answered the questions"), at < 4, "{at}: {}", openness.text());
    }
    let openness = portal.visitor().get("/openness").await;
    assert!(openness.has("5 · Are there at least two of you?"), "{}", openness.text());
    assert!(openness.has("fewer than 5 · Will somebody keep"), "{}", openness.text());
    assert!(openness.has("0 · Does it happen in Hackney Wick"), "{}", openness.text());

    let hulya = portal.applicant("hulya@example.org", "Hülya Demir").await;
    let numbers = format!("/desk/funds/{WICK}/numbers");
    assert_eq!(hulya.get(&numbers).await.status, 403);
    let kit = portal.staff("kit@camden.example", "Kit Lane", Role::Commissioner, "camden").await;
    assert_eq!(kit.get(&numbers).await.status, 404);
    let sam = portal.staff("sam@wick.example", "Sam Osei", Role::Commissioner, "wick-award").await;
    let desk = sam.get(&format!("/desk/funds/{WICK}")).await;
    assert!(desk.has("Asked before the start") && desk.has("Others are told whom to talk to."), "{}", desk.text());
    let (queries, page) = portal.queries(sam.get(&desk.link("What the numbers say").expect("a way"))).await;
    assert!(page.has("Are there at least two of you?5"), "{}", page.text());
    assert!(page.has("Will somebody keep what is left over as their own profit?1"), "{}", page.text());
    assert!(queries <= 6, "{queries} queries");
}

#[tokio::test]
async fn a_round_that_is_not_open_counts_nothing() {
    let portal = Portal::start().await;
    portal.fund(WICK).await;
    let nadia = portal.visitor();
    assert_eq!(nadia.get(&format!("/funds/{WICK}/eligible")).await.path, format!("/funds/{WICK}"));
    let posted = nadia.post(&format!("/funds/{WICK}/eligible"), &RIGHT).await;
    assert_eq!(posted.path, format!("/funds/{WICK}"));
    assert_eq!(counts(&portal).await, Counts::default());
}

#[tokio::test]
async fn leyla_asks_whoever_rings_first_and_a_no_is_counted_without_a_name() {
    let portal = open().await;
    let take = format!("/desk/funds/{WICK}/by-phone");
    let nadia = portal.applicant("nadia@example.org", "Nadia Aziz").await;
    assert_eq!(nadia.post(&format!("{take}/rules"), &RIGHT).await.status, 403);
    let elsewhere = portal.staff("amina@hackney.example", "Amina Yusuf", Role::Commissioner, "hackney").await;
    assert_eq!(elsewhere.post(&format!("{take}/rules"), &RIGHT).await.status, 404);
    let leyla = portal.signed_in(LEYLA).await;
    let page = leyla.get(&take).await;
    assert!(page.has("Ask these first") && page.has("Does it happen in Hackney Wick"), "{}", page.text());
    let open = leyla.submit(&page, "form[action$=rules]", &RIGHT[..1]).await;
    assert_eq!(open.status, 422, "{}", open.text());
    assert_eq!(counts(&portal).await, Counts::default());
    let no = leyla.submit(&page, "form[action$=rules]", &[RIGHT[0], ("rule-several", "no"), RIGHT[2]]).await;
    assert!(no.has("One of our rules is in the way.") && no.has("A neighbour is enough"), "{}", no.text());
    // The same form sent twice is one answer; the application can be taken all the same.
    leyla.submit(&page, "form[action$=rules]", &[RIGHT[0], ("rule-several", "no"), RIGHT[2]]).await;
    let counted = counts(&portal).await;
    assert_eq!((counted.asked, counted.kept_out.get("several")), (1, Some(&1)));
    assert!(no.all("form[action$=by-phone]").len() == 1);
    // Whoever fills it in on paper reads them first, too.
    let blank = portal.visitor().get(&format!("/funds/{WICK}/form")).await;
    assert!(blank.has("Before you start") && blank.has("Does it happen in Hackney Wick"), "{}", blank.text());
}
