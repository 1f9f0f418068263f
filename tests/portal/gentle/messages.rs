//! Messages: each chooses how they come, and finds all of them on the portal.

use super::{HULYA, Story, ZEYNEP};

#[tokio::test]
async fn hulya_reads_reminders_on_the_portal_only() {
    let story = Story::dated().await;
    let page = story.hulya().await.get("/messages").await;
    assert!(page.has("There are none yet.") && page.has("always comes by e-mail"), "{}", page.text());
    let chosen = story.hulya().await.submit(&page, "main form", &[("topic-drafts", "portal")]).await;
    assert!(chosen.has("Messages come to you as you chose."), "{}", chosen.text());
    story.goes_to("2026-12-29 17:00").await;
    assert_eq!(story.subjects(HULYA).await, Vec::<String>::new());
    let (queries, page) = story.portal.queries(story.hulya().await.get("/messages")).await;
    assert!(queries <= 6, "{queries}");
    let message = page.link("Your draft for Small Grants is safe").expect("it is on the portal");
    // It is hers alone.
    let zeynep = story.portal.signed_in(ZEYNEP).await;
    assert_eq!(zeynep.get(&message).await.status, 404);
    let read = story.hulya().await.get(&message).await;
    assert!(
        read.has("just as you left it") && read.link(&format!("{}{}", story.portal.base, story.at(""))).is_some(),
        "{}",
        read.html
    );
    // What is needed comes by e-mail, whatever she chose.
    let all: Vec<(String, &str)> = ["drafts", "conversations", "helping", "progress", "learning"]
        .iter()
        .map(|topic| (format!("topic-{topic}"), "portal"))
        .collect();
    let all: Vec<(&str, &str)> = all.iter().map(|(name, value)| (name.as_str(), *value)).collect();
    story.hulya().await.submit(&story.hulya().await.get("/messages").await, "main form", &all).await;
    story.days_pass("2027-02-12 12:00").await;
    assert_eq!(story.subjects(HULYA).await, ["Your draft for Small Grants is put away"]);
}

#[tokio::test]
async fn a_letter_that_waits_for_the_morning_is_not_on_the_portal_before() {
    let story = Story::dated().await;
    story.goes_to("2026-12-01 22:00").await;
    story.portal.person("songul@example.org", "Songül Aydın").await;
    let page = story.hulya().await.get(&format!("/organisations/{}", story.group)).await;
    story.hulya().await.submit(&page, "form[action$='/members']", &[("email", "songul@example.org")]).await;
    let songul = story.portal.signed_in("songul@example.org").await;
    assert!(songul.get("/messages").await.has("There are none yet."));
    story.goes_to("2026-12-02 08:00").await;
    assert!(songul.get("/messages").await.lacks("There are none yet."));
}

#[tokio::test]
async fn nobody_changes_how_messages_come_by_opening_an_address() {
    let story = Story::dated().await;
    story.hulya().await.get("/messages?topic-drafts=portal").await;
    let page = story.hulya().await.get("/messages").await;
    assert_eq!(page.all("input[value=portal][checked]").len(), 0);
    assert_eq!(story.portal.visitor().post("/messages", &[("topic-drafts", "portal")]).await.status, 403);
    assert_eq!(story.hulya().await.get("/messages").await.all("input[value=portal][checked]").len(), 0);
}
