//! What anyone sees: the register, openness, the service's own texts, and the demo's letters.

use groundwater::organisation::Kind;
use groundwater::people::Role;

use crate::award::{FUNDER, Granted, give};
use crate::support::Portal;

#[tokio::test]
async fn anyone_reads_the_register_page_by_page() {
    let portal = Portal::start().await;
    let visitor = portal.visitor();
    assert!(visitor.get("/grants").await.has("No grants have been given yet"));
    portal.person("amina@hackney.example", "Amina Yusuf").await;
    for n in 0..52 {
        give(&portal, &format!("Group {n:02}"), "hulya@example.org", Kind::Unregistered).await;
    }
    let first = visitor.get("/grants").await;
    assert_eq!(first.all("main li h2").len(), 50);
    let (queries, second) = portal.queries(visitor.get(&first.link("Next page").expect("more"))).await;
    assert!(queries <= 6);
    assert_eq!(second.all("main li h2").len(), 2);
    let all = [first.all("main li h2"), second.all("main li h2")].concat();
    for n in 0..52 {
        assert_eq!(all.iter().filter(|name| **name == format!("Group {n:02}")).count(), 1, "Group {n:02}");
    }
    assert_eq!(visitor.get("/grants?after=nonsense").await.status, 200);
    assert_eq!(visitor.get("/grants/0197b2c4-0000-7000-8000-000000000001").await.status, 404);
}

#[tokio::test]
async fn one_persons_name_is_not_in_the_register() {
    let portal = Portal::start().await;
    portal.person("amina@hackney.example", "Amina Yusuf").await;
    let grant = give(&portal, "Hülya Demir", "hulya@example.org", Kind::Individual).await;
    let visitor = portal.visitor();
    for path in ["/grants".to_owned(), format!("/grants/{grant}")] {
        let seen = visitor.get(&path).await;
        assert!(seen.has("One person") && seen.lacks("Hülya"), "{}", seen.text());
    }
}

#[tokio::test]
async fn a_signed_out_member_sees_the_public_facts_and_signed_in_their_own() {
    let granted = Granted::signed().await;
    let outside = granted.portal.visitor().get(&granted.own()).await;
    assert!(outside.has("Cooking together") && outside.lacks("Amina"));
    let own = granted.hulya.get(&granted.own()).await;
    assert!(own.has("Amina Yusuf") && own.has("Signed by both"), "{}", own.text());
    let turkish = granted.hulya.get(&format!("{}?lang=tr", granted.own())).await;
    assert_eq!(turkish.attribute("html", "lang").as_deref(), Some("tr"));
}

#[tokio::test]
async fn the_services_own_texts_are_there_in_every_language() {
    let portal = Portal::start().await;
    portal.fund("hackney-community-chest").await;
    let visitor = portal.visitor();
    for path in ["/help", "/accessibility", "/privacy", "/cookies", "/openness", "/learning", "/grants"] {
        for language in ["en", "tr"] {
            let seen = visitor.get(&format!("{path}?lang={language}")).await;
            assert_eq!(seen.status, 200, "{path} in {language}");
            assert_eq!(seen.all("h1").len(), 1, "{path} in {language}");
        }
    }
    assert!(visitor.get("/cookies").await.has("gw_session"));
    assert!(visitor.get("/accessibility?lang=en").await.has("No independent audit has been made"));
}

#[tokio::test]
async fn openness_shows_the_round_with_its_date_and_its_principles() {
    let portal = Portal::start().await;
    portal.fund("hackney-community-chest").await;
    // The round opens by the clock.
    for _ in 0..14 {
        portal.clock.advance(chrono::TimeDelta::days(30));
        portal.work().await;
    }
    let seen = portal.visitor().get("/openness").await;
    assert!(seen.has("Community Chest") && seen.has("No decision has been told yet"), "{}", seen.text());
    assert!(seen.has("Building trusted relationships"));
    assert!(seen.has("So far every decision has followed the panel"));
}

#[tokio::test]
async fn the_scrutineer_sees_their_own_funders_record() {
    let granted = Granted::new().await;
    let sam = granted.portal.staff("sam@hackney.example", "Sam", Role::Scrutineer, FUNDER).await;
    let (queries, seen) = granted.portal.queries(sam.get("/desk/scrutiny")).await;
    assert_eq!(seen.status, 200);
    assert!(queries <= 6);
    let page = granted.amina.get("/desk/promises/new").await;
    let fields =
        [("words", "We publish how long payments take."), ("due-day", "1"), ("due-month", "2"), ("due-year", "2027")];
    granted.amina.submit(&page, "#promise", &fields).await;
    assert!(sam.get("/desk/promises").await.has("how long payments take"));
    assert!(sam.get("/desk/promises").await.all("form").is_empty(), "and changes nothing");
    assert_eq!(granted.hulya.get("/desk/scrutiny").await.status, 403);
    let pat = granted.portal.staff("pat@hackney.example", "Pat", Role::PanelMember, FUNDER).await;
    assert_eq!(pat.get("/desk/scrutiny").await.status, 403);
}

#[tokio::test]
async fn letters_are_shown_in_the_demo_only() {
    let portal = Portal::start().await;
    for path in ["/dev/mail", "/dev/mail/0197b2c4-0000-7000-8000-000000000001"] {
        assert_eq!(portal.visitor().get(path).await.status, 404, "{path}");
    }
}
