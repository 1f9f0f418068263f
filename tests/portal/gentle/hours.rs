//! Letters that nobody waits for leave in humane hours, and the page says so.

use groundwater::people::Role;

use super::{HULYA, Story, london};
use crate::support::Portal;

#[tokio::test]
async fn a_code_comes_in_the_night_and_news_in_the_morning() {
    let story = Story::dated().await;
    story.goes_to("2026-12-05 23:10").await;
    let visitor = story.portal.visitor();
    let page = visitor.get("/sign-in").await;
    visitor.submit(&page, "main form", &[("email", HULYA)]).await;
    let sent = story.portal.letters_to(HULYA).await;
    assert!(
        sent.last().is_some_and(|letter| letter.subject.contains("is your code")),
        "what she waits for comes at once"
    );

    // Somebody is added to the group late on a Saturday.
    story.portal.person("songul@example.org", "Songül Aydın").await;
    let page = story.hulya().await.get(&format!("/organisations/{}", story.group)).await;
    let added = story.hulya().await.submit(&page, "form[action$='/members']", &[("email", "songul@example.org")]).await;
    assert!(added.has("They are told on Monday 7 December 2026 at 8am."), "{}", added.text());
    assert_eq!(story.subjects("songul@example.org").await, Vec::<String>::new());
    story.goes_to("2026-12-06 12:00").await;
    assert_eq!(story.subjects("songul@example.org").await, Vec::<String>::new(), "nor on a Sunday");
    story.goes_to("2026-12-07 08:00").await;
    assert_eq!(story.subjects("songul@example.org").await.len(), 1);
}

#[tokio::test]
async fn a_role_given_in_the_evening_is_told_in_the_morning_and_by_day_at_once() {
    let portal = Portal::start().await;
    let priya = portal.staff("priya@rivermouth.example", "Priya Raman", Role::Administrator, "rivermouth").await;
    portal.clock.advance(london("2026-12-01 20:00") - portal.clock.now());
    let give = |email: &'static str| {
        let priya = priya.clone();
        async move {
            let page = priya.get("/desk/people").await;
            priya
                .submit(
                    &page,
                    "form[action='/desk/people']",
                    &[("email", email), ("name", "Femi Ade"), ("role", "panel-member")],
                )
                .await
        }
    };
    let evening = give("femi@example.org").await;
    assert!(evening.has("They are told tomorrow at 8am."), "{}", evening.text());
    assert!(portal.letters_to("femi@example.org").await.is_empty());
    portal.clock.advance(london("2026-12-02 08:00") - portal.clock.now());
    assert_eq!(portal.letters_to("femi@example.org").await.len(), 1);
    let day = give("rosa@example.org").await;
    assert!(day.lacks("They are told"), "{}", day.text());
    assert_eq!(portal.letters_to("rosa@example.org").await.len(), 1);
}

#[tokio::test]
async fn what_a_stopped_portal_has_not_sent_by_day_waits_for_the_morning() {
    let story = Story::dated().await;
    story.portal.person("songul@example.org", "Songül Aydın").await;
    let hulya = story.hulya().await;
    let page = hulya.get(&format!("/organisations/{}", story.group)).await;
    hulya.submit(&page, "form[action$='/members']", &[("email", "songul@example.org")]).await;
    // Nothing worked until late in the evening.
    story.goes_to("2026-12-01 21:30").await;
    assert_eq!(story.subjects("songul@example.org").await, Vec::<String>::new());
    story.goes_to("2026-12-02 08:00").await;
    assert_eq!(story.subjects("songul@example.org").await.len(), 1);
}
