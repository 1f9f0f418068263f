//! Exit this page: without scripts a plain link, on the pages that ask about what may be hard to have on a screen.

use diesel::prelude::*;
use groundwater::db::schema::letters;

use super::Story;
use crate::support::source::with_sensitive;

const EXIT: &str = ".gw-exit a";

#[tokio::test]
async fn a_sensitive_question_can_be_left_at_once_whichever_way_it_is_answered() {
    let sensitive = |source: String| with_sensitive(&source, "plan");
    let story = Story::with("hackney-community-chest", "plan", sensitive).await;
    let hulya = story.hulya().await;
    for page in ["/questions/plan", "/questions/plan/recording", "/questions/plan/files"] {
        let seen = hulya.get(&story.at(page)).await;
        assert_eq!(seen.attribute(EXIT, "href").as_deref(), Some("https://www.bbc.co.uk/weather"), "{page}");
        assert_eq!(seen.attribute(EXIT, "rel").as_deref(), Some("nofollow noreferrer"));
        assert!(seen.has("Your browser may still remember that you were here."), "{page}: {}", seen.text());
        assert_eq!(seen.headers["cache-control"], "no-store", "the way back asks the portal anew");
    }
    assert!(hulya.get(&story.at("/questions/who")).await.attribute(EXIT, "href").is_none());
    assert!(hulya.get(&story.at("")).await.attribute(EXIT, "href").is_none());
}

#[tokio::test]
async fn what_is_sensitive_is_in_her_download_and_in_no_mailbox() {
    let sensitive = |source: String| with_sensitive(&source, "plan");
    let story = Story::with("hackney-community-chest", "plan", sensitive).await;
    let hulya = story.hulya().await;
    let secret = "Only the named contact reads this.";
    let page = hulya.get(&story.at("/questions/plan")).await;
    hulya.submit(&page, "form[data-autosave]", &[("text", secret)]).await;
    let page = hulya.get(&story.at("/questions/anything-else")).await;
    hulya.submit(&page, "form[data-autosave]", &[("text", "Nothing else, thank you.")]).await;
    story.answers_the_rest("plan").await;
    let sent = hulya.post(&story.at("/submission"), &[]).await;
    assert!(sent.has("Your application is sent"), "{}", sent.text());
    let letter = story.portal.letters_to(super::HULYA).await.pop().expect("a letter");
    assert!(!letter.text.contains(secret), "{}", letter.text);
    let copies: Vec<String> = story
        .portal
        .read(|db| {
            Ok(letters::table.filter(letters::kind.eq("application-sent")).select(letters::attachments).load(db)?)
        })
        .await;
    let copy = copies.first().expect("a copy");
    assert!(!copies.concat().contains(secret), "{copy}");
    assert!(copy.contains("so that it does not lie in a mailbox"), "{copy}");
    let (_, _, download) = hulya.download(&story.at("/copy")).await;
    assert!(String::from_utf8_lossy(&download).contains(secret), "it is the group's own");
    for page in ["/check", "/questions/plan/earlier", "/questions/plan/conversation"] {
        assert!(hulya.get(&story.at(page)).await.attribute(EXIT, "href").is_some(), "{page}");
    }
}
