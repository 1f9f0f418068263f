//! What was typed when a session was over: kept for its person in their browser, and of no use to anybody else.

use chrono::TimeDelta;
use diesel::prelude::*;
use groundwater::db::schema::kept_posts;

use crate::support::{Portal, Seen, Visitor};

const HULYA: &str = "hulya@example.org";
const MALLORY: &str = "mallory@elsewhere.example";

/// The address under which what was typed is kept, as the page that says so carries it.
fn kept_at(seen: &Seen) -> String {
    seen.attribute("input[name=return_to]", "value").expect("where they come back to")
}

async fn how_many(portal: &Portal) -> i64 {
    portal.read(|db| Ok(kept_posts::table.count().get_result(db)?)).await
}

/// Somebody who has signed out with a page still open, and sends it.
async fn sends_after_the_end(who: &Visitor, name: &str) -> Seen {
    who.post("/sign-out", &[]).await;
    who.post("/account", &[("name", name), ("phone", ""), ("language", "en")]).await
}

#[tokio::test]
async fn nothing_is_kept_for_somebody_who_was_never_here() {
    let portal = Portal::start().await;
    let stranger = portal.visitor();
    let refused = stranger.post("/account", &[("name", "Mallory was here")]).await;
    assert_eq!(refused.status, 403);
    assert!(refused.lacks("We have kept what you wrote"), "{}", refused.text());
    assert!(refused.has("Copy it before you sign in") && refused.has("Mallory was here"), "their words are given back");
    assert_eq!(kept_at(&refused), "/account");
    // A made-up cookie is nobody's session.
    for cookie in ["gw_session=made-up", "gw_kept=made-up"] {
        let refused = stranger.post_with("/account", &[("name", "Mallory")], &[("cookie", cookie)]).await;
        assert!(refused.status == 403 && refused.lacks("We have kept"), "{cookie}");
    }
    assert_eq!(how_many(&portal).await, 0);
    // What can only be posted to is no page to come back to, and a press without words is nothing to keep.
    assert_eq!(kept_at(&stranger.post("/account/sessions/x/end", &[("version", "1")]).await), "/home");
}

#[tokio::test]
async fn what_a_group_says_of_the_council_is_given_back_and_kept_nowhere() {
    let portal = Portal::start().await;
    let hulya = portal.applicant(HULYA, "Hülya Demir").await;
    hulya.post("/sign-out", &[]).await;
    let said = [("stage", "sent"), ("knew", "agree"), ("words", "Nobody rang us.")];
    let back = hulya.post("/applications/0198-whichever/review", &said).await;
    assert!(back.status == 403 && back.lacks("We have kept what you wrote"), "{}", back.text());
    assert!(back.has("Copy it before you sign in") && back.has("Nobody rang us."), "{}", back.text());
    assert_eq!(how_many(&portal).await, 0);
}

#[tokio::test]
async fn hulya_is_not_led_to_send_what_mallory_wrote() {
    let portal = Portal::start().await;
    let hulya = portal.applicant(HULYA, "Hülya Demir").await;
    let mallory = portal.applicant(MALLORY, "Mallory").await;
    let kept = sends_after_the_end(&mallory, "Mallory was here").await;
    assert!(kept.has("We have kept what you wrote"), "{}", kept.text());
    let link = kept_at(&kept);
    assert!(link.starts_with("/kept/"), "{link}");
    let led = hulya.get(&link).await;
    assert_eq!(led.status, 404);
    assert!(led.lacks("Mallory was here") && led.all("main form").is_empty());
    // Nor with Mallory's cookie laid into her browser.
    let cookie = kept.headers["set-cookie"].to_str().expect("text").to_owned();
    assert!(
        cookie.starts_with("gw_kept=") && cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"),
        "{cookie}"
    );
    portal.signs_in(&mallory, HULYA).await;
    let led = mallory.get(&link).await;
    assert_eq!(led.status, 404, "the browser is right, and the person is another");

    // Mallory finds it again: in that browser, and in no other.
    let elsewhere = portal.signed_in(MALLORY).await;
    let other = elsewhere.get(&link).await;
    assert_eq!(other.status, 403);
    assert!(other.has("in the browser you wrote it in") && other.lacks("Mallory was here"), "{}", other.text());
    mallory.post("/sign-out", &[]).await;
    let again = mallory.post("/account", &[("name", "Mallory again"), ("phone", ""), ("language", "en")]).await;
    let of_hulya = kept_at(&again);
    portal.signs_in(&mallory, MALLORY).await;
    assert_eq!(mallory.get(&of_hulya).await.status, 404, "the session that was over was Hülya's");
}

#[tokio::test]
async fn hulya_reads_where_her_words_go_before_she_sends_them() {
    let portal = Portal::start().await;
    let hulya = portal.applicant(HULYA, "Hülya Demir").await;
    let kept = sends_after_the_end(&hulya, "Hülya Demir-Kaya").await;
    portal.signs_in(&hulya, HULYA).await;
    let page = hulya.get(&kept_at(&kept)).await;
    assert!(page.has("Hülya Demir-Kaya"), "{}", page.text());
    assert!(page.has("It goes to your account: /account") && page.has("leave this page without pressing it"));
    assert!(hulya.get("/account").await.lacks("Hülya Demir-Kaya"), "nothing is done before she presses");
    let saved = hulya.submit(&page, "main form", &[]).await;
    assert!(saved.has("Saved.") && saved.html.contains("Hülya Demir-Kaya"), "{}", saved.text());
    portal.clock.advance(TimeDelta::hours(25));
    assert_eq!(hulya.get(&kept_at(&kept)).await.status, 404);
    portal.work().await;
    assert_eq!(how_many(&portal).await, 0, "after a day it is gone");
}

#[tokio::test]
async fn a_page_left_open_until_the_session_ran_out_loses_nothing() {
    let portal = Portal::start().await;
    let hulya = portal.applicant(HULYA, "Hülya Demir").await;
    portal.clock.advance(TimeDelta::days(31));
    let kept = hulya.post("/account", &[("name", "Hülya Demir-Kaya"), ("phone", ""), ("language", "en")]).await;
    assert!(kept.status == 403 && kept.has("We have kept what you wrote"), "{}", kept.text());
    portal.signs_in(&hulya, HULYA).await;
    assert!(hulya.get(&kept_at(&kept)).await.has("Hülya Demir-Kaya"));
}

#[tokio::test]
async fn one_address_has_only_so_much_kept() {
    let portal = Portal::start().await;
    let mallory = portal.applicant(MALLORY, "Mallory").await;
    for number in 0..30 {
        assert!(sends_after_the_end(&mallory, "Mallory").await.has("We have kept"), "{number}");
    }
    let full = sends_after_the_end(&mallory, "Mallory once more").await;
    assert!(full.status == 403 && full.has("Copy it before you sign in") && full.has("Mallory once more"));
    assert_eq!(how_many(&portal).await, 30);
}
