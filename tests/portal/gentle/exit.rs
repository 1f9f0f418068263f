//! Exit this page: on every page that shows what may be hard to have on a screen, and out of the session, also without
//! scripts.

use chrono::TimeDelta;
use diesel::prelude::*;
use groundwater::db::schema::letters;

use super::{HULYA, Story};
use crate::support::sounds::voice;
use crate::support::source::with_sensitive;

const EXIT: &str = ".gw-exit form";
const AWAY: &str = "https://www.bbc.co.uk/weather";
/// As a script asks.
const JSON: (&str, &str) = ("accept", "application/json");

/// A draft in which "plan" is sensitive, and has an answer.
async fn sensitive() -> Story {
    Story::with("hackney-community-chest", "plan", |source| with_sensitive(&source, "plan")).await
}

/// What the button of a page does, and what is said beside it.
async fn has_a_way_out(story: &Story, page: &str) {
    let hulya = story.hulya().await;
    let seen = hulya.get(&story.at(page)).await;
    assert_eq!(seen.status, 200, "{page}: {}", seen.text());
    assert!(seen.path.ends_with(page), "{page} is {}", seen.path);
    assert_eq!(seen.attribute(EXIT, "action").as_deref(), Some("/exit"), "{page}");
    assert_eq!(seen.attribute(EXIT, "data-to").as_deref(), Some(AWAY), "{page}: a script goes to the same");
    assert_eq!(seen.headers["cache-control"], "no-store", "{page}: the way back asks the portal anew");
}

#[tokio::test]
async fn every_page_that_shows_a_sensitive_answer_can_be_left_at_once() {
    let story = sensitive().await;
    let hulya = story.hulya().await;
    let plan = story.at("/questions/plan");
    for page in ["/questions/plan", "/questions/plan/recording", "/questions/plan/files"] {
        let seen = hulya.get(&story.at(page)).await;
        assert!(seen.has("signs you out"), "{page}: {}", seen.text());
        assert!(seen.has("Your browser may still remember that you were here."), "{page}: {}", seen.text());
    }
    // Two people wrote at once, and there is something in every way.
    let base = ("base", "We cook together on Sundays.");
    for text in ["We cook on Mondays.", "We cook on Tuesdays."] {
        hulya.autosave(&plan, &[("version", "1"), base, ("text", text)]).await;
    }
    let page = hulya.get(&format!("{plan}/recording")).await;
    hulya.submit_file(&page, "form[enctype]", "file", "Ses.webm", voice(2000)).await;
    let page = hulya.get(&format!("{plan}/conversation")).await;
    let asked = [("reach_by", "07700 900123"), ("good_times", "after 4pm")];
    hulya.submit(&page, "form[action$='/conversation']", &asked).await;
    for page in [
        "/questions/plan",
        "/questions/plan/recording",
        "/questions/plan/files",
        "/questions/plan/pointing",
        "/questions/plan/both",
        "/questions/plan/earlier",
        "/questions/plan/conversation",
        "/conversation",
        "/check",
    ] {
        has_a_way_out(&story, page).await;
    }
    assert!(hulya.get(&story.at("/questions/who")).await.attribute(EXIT, "action").is_none());
    assert!(hulya.get(&story.at("")).await.attribute(EXIT, "action").is_none());
}

#[tokio::test]
async fn the_page_of_its_translations_can_be_left_too() {
    let story = sensitive().await;
    let id = story.application.clone();
    let round = story.portal.read(move |db| groundwater::application::store::get(db, &id)).await.round_id;
    let form = story.portal.form(&round).await;
    story.portal.answers_everything(HULYA, &story.application, &form, &["plan"]).await;
    let sent = story.hulya().await.post(&story.at("/submission"), &[]).await;
    assert!(sent.has("Your application is sent"), "{}", sent.text());
    let amina = story.portal.signed_in("amina.yusuf@example.org").await;
    let page = amina.get(&format!("/desk{}", story.at("/translations"))).await;
    let words = [("of", "plan/writing"), ("text", "We cook together."), ("by", "Elif Kaya"), ("cost", "35")];
    let added = amina.submit(&page, "main form", &words).await;
    assert_eq!(added.status, 200, "{}", added.text());
    has_a_way_out(&story, "/translations").await;
}

#[tokio::test]
async fn without_scripts_the_button_signs_her_out_and_leads_away() {
    let story = sensitive().await;
    let (hulya, elsewhere) = (story.hulya().await, story.hulya().await);
    let question = story.at("/questions/plan");
    let refused = hulya.post_with("/exit", &[], &[("sec-fetch-site", "cross-site")]).await;
    assert!(refused.status == 403 && hulya.get(&question).await.status == 200, "no other site signs her out");
    let left = hulya.post_itself("/exit", &[]).await;
    assert_eq!((left.status, left.headers["location"].to_str().ok()), (303, Some(AWAY)));
    assert!(left.headers["clear-site-data"].to_str().expect("text").contains("\"storage\""));
    // Whoever opens the address from the browser's history reads nothing.
    let opened = hulya.get(&question).await;
    assert!(opened.status == 403 && opened.has("Sign in to go on"), "{}", opened.text());
    assert!(opened.lacks("We cook together on Sundays."));
    assert_eq!(elsewhere.get(&question).await.status, 200, "her other devices stay as they are");
    // Twice, or signed out: it leads away all the same.
    assert_eq!(hulya.post_itself("/exit", &[]).await.headers["location"], AWAY);
}

#[tokio::test]
async fn what_a_script_sends_on_the_way_out_still_arrives_and_nothing_after_it() {
    let story = sensitive().await;
    let hulya = story.hulya().await;
    let question = story.at("/questions/plan");
    // The browser has attached the session to what it sends already.
    let cookies = hulya.cookies();
    let left = hulya.post_with("/exit", &[], &[JSON]).await;
    assert_eq!((left.status, left.headers.contains_key("location")), (204, false));
    assert_eq!(hulya.get(&question).await.status, 403, "this browser has no session any more");
    let late = story.portal.visitor();
    let fields = [("version", "1"), ("base", "We cook together on Sundays."), ("text", "We cook where nobody asks.")];
    let saved = late.post_with(&question, &fields, &[JSON, ("cookie", &cookies)]).await;
    assert!(saved.html.contains("\"saved\""), "{}", saved.html);
    story.portal.clock.advance(TimeDelta::minutes(1));
    let over = late.post_with(&question, &fields, &[JSON, ("cookie", &cookies)]).await;
    assert!(over.status == 403 && over.html.contains("signed-out"), "{}", over.html);
    assert!(story.portal.signed_in(HULYA).await.get(&question).await.has("We cook where nobody asks."));
}

#[tokio::test]
async fn signing_out_and_sharing_a_device_have_the_browser_clear_it() {
    let story = sensitive().await;
    let hulya = story.hulya().await;
    let clears = |seen: &crate::support::Seen| {
        seen.headers.get("clear-site-data").is_some_and(|what| what.to_str().is_ok_and(|what| what.contains("storage")))
    };
    let mut hers = hulya.post_itself("/account/shared", &[("shared", "no")]).await;
    assert!(!clears(&hers), "a phone of her own keeps what waits");
    hers = hulya.post_itself("/account/shared", &[("shared", "yes")]).await;
    assert!(clears(&hers));
    let page = hulya.get("/account").await;
    assert!(page.html.contains("data-shared") && !page.html.contains("data-person"), "a script clears it as well");
    assert!(clears(&hulya.post_itself("/sign-out", &[]).await));
    let own = story.hulya().await;
    assert!(clears(&own.post_itself("/sign-out", &[]).await), "on her own phone, too");
    // And whoever signs in on a device of many finds nothing of anybody.
    let link = story.portal.sign_in_link(HULYA).await;
    let many = story.portal.visitor();
    assert!(clears(&many.post_itself(&link, &[("shared", "yes")]).await));
}

#[tokio::test]
async fn what_is_sensitive_is_in_her_download_and_in_no_mailbox() {
    let story = sensitive().await;
    let hulya = story.hulya().await;
    let secret = "Only the named contact reads this.";
    let page = hulya.get(&story.at("/questions/plan")).await;
    hulya.submit(&page, "form[data-autosave]", &[("text", secret)]).await;
    let page = hulya.get(&story.at("/questions/anything-else")).await;
    hulya.submit(&page, "form[data-autosave]", &[("text", "Nothing else, thank you.")]).await;
    story.answers_the_rest("plan").await;
    let sent = hulya.post(&story.at("/submission"), &[]).await;
    assert!(sent.has("Your application is sent"), "{}", sent.text());
    let letter = story.portal.letters_to(HULYA).await.pop().expect("a letter");
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
}
