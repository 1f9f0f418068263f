//! Nobody does so much that it stops being a person who does it: groups, drafts, files and answers before the start.

use chrono::TimeDelta;

use crate::organisation::{address, tells};
use crate::support::Portal;

const START: &str = "/funds/hackney-small-grants/start";
/// What is no document, so that nothing is kept of it.
const PROGRAM: &[u8] = b"MZ\x90\x00\x03\x00\x00\x00\x04\x00\x00\x00\xff\xff\x00\x00";

#[tokio::test]
async fn whoever_makes_groups_and_drafts_without_end_goes_on_tomorrow() {
    let portal = Portal::start().await;
    portal.fund("hackney-small-grants").await;
    let hulya = portal.applicant("hulya@example.org", "Hülya Demir").await;
    let mut last = String::new();
    for number in 0..10 {
        last = address(&tells(&hulya, &format!("Kitchen {number}")).await);
    }
    let group = last.rsplit('/').next().expect("an id").to_owned();
    let fields = [("name", "Kitchen 11"), ("kind", "unregistered"), ("about", "We cook together on Sundays.")];
    let page = hulya.get("/organisations/new").await;
    let refused = hulya.submit(&page, "main form", &fields).await;
    assert!(
        refused.status == 422 && refused.has("You have told us about 10 groups within a day"),
        "{}",
        refused.text()
    );
    assert_eq!(refused.attribute("input[name=name]", "value").as_deref(), Some("Kitchen 11"), "what she typed is kept");

    for number in 0..20 {
        let begun = hulya.post(START, &[("organisation", group.as_str())]).await;
        assert!(begun.path.starts_with("/applications/"), "{number}: {}", begun.text());
    }
    let refused = hulya.post(START, &[("organisation", group.as_str())]).await;
    assert!(refused.status == 422 && refused.has("You have begun 20 applications within a day"), "{}", refused.text());
    // Somebody else has a day of her own, and so has Hülya tomorrow.
    let zeynep = portal.applicant("zeynep@example.org", "Zeynep Kaya").await;
    tells(&zeynep, "Radio").await;
    portal.clock.advance(TimeDelta::hours(25));
    let told = address(&tells(&hulya, "Kitchen 11").await);
    assert_ne!(told, "/organisations/new");
    assert!(hulya.post(START, &[("organisation", group.as_str())]).await.path.starts_with("/applications/"));
}

#[tokio::test]
async fn whoever_sends_files_without_end_waits_a_minute_and_nobody_else_does() {
    let portal = Portal::start().await;
    let round = portal.fund("hackney-small-grants").await.round;
    let people = [("hulya@example.org", "Hülya Demir"), ("zeynep@example.org", "Zeynep Kaya")];
    let group = portal.group("Sunday Kitchen", &people).await;
    let application = portal.draft("hulya@example.org", &group, &round.id).await;
    let (hulya, zeynep) = (portal.signed_in("hulya@example.org").await, portal.signed_in("zeynep@example.org").await);
    let page = hulya.get(&format!("/applications/{application}/questions/anything-else/files")).await;
    let mut sent = 0;
    let refused = loop {
        let seen = hulya.submit_file(&page, "form[enctype]", "file", "plan.pdf", PROGRAM.to_vec()).await;
        if seen.status == 403 {
            break seen;
        }
        assert_eq!(seen.status, 422, "{}", seen.text());
        sent += 1;
        assert!(sent < 200, "she may send as many as she likes");
    };
    assert!(
        sent >= 60 && refused.has("You have sent us files many times in a short time"),
        "{sent}: {}",
        refused.text()
    );
    let hers = zeynep.submit_file(&page, "form[enctype]", "file", "plan.pdf", PROGRAM.to_vec()).await;
    assert_eq!(hers.status, 422, "she is somebody else");
    // What is no file goes on.
    assert_eq!(hulya.get("/home").await.status, 200);
    let saved = hulya.post("/account", &[("name", "Hülya Kaya"), ("phone", ""), ("language", "en")]).await;
    assert_eq!(saved.status, 200, "{}", saved.text());
}

#[tokio::test]
async fn a_machine_that_answers_the_questions_before_the_start_is_stopped() {
    let portal = Portal::start().await;
    portal.fund("wick-award-community-chest").await;
    let machine = portal.visitor();
    let mut answered = 0;
    let refused = loop {
        let seen = machine.post_itself("/funds/wick-award-community-chest/eligible", &[]).await;
        if seen.status == 403 {
            break seen;
        }
        answered += 1;
        assert!(answered < 600, "it may answer as often as it likes");
    };
    assert!(answered >= 120 && refused.has("many tries from your address"), "{answered}: {}", refused.text());
    assert_eq!(machine.get("/funds/wick-award-community-chest").await.status, 200, "a page is never limited");
}
