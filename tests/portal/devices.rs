//! A new device is told by letter.

use chrono::TimeDelta;
use diesel::prelude::*;
use groundwater::db::schema::devices;
use groundwater::letters::mailer::KeptLetter;

use crate::support::{Portal, Seen, Visitor};

const HULYA: &str = "hulya@example.org";

/// Somebody signs in with the link of a letter, whatever browser that is.
async fn signs_in(portal: &Portal, visitor: &Visitor, shared: &str) -> Seen {
    let link = portal.sign_in_link(HULYA).await;
    let asked = visitor.get(link.trim_start_matches(&portal.base)).await;
    visitor.submit(&asked, "main form", &[("shared", shared)]).await
}

/// The letters that tell of a new device.
async fn told(portal: &Portal) -> Vec<KeptLetter> {
    let letters = portal.letters_to(HULYA).await;
    letters.into_iter().filter(|letter| letter.subject.contains("A new device")).collect()
}

#[tokio::test]
async fn hulya_hears_of_every_browser_but_the_first() {
    let portal = Portal::start().await;
    portal.person(HULYA, "Hülya Demir").await;
    let phone = portal.visitor();
    signs_in(&portal, &phone, "").await;
    assert!(told(&portal).await.is_empty(), "the first there ever is is hers");
    let known = phone.cookie("gw_device").expect("a cookie");
    // Signed out and in again, it is the same.
    phone.post("/sign-out", &[]).await;
    signs_in(&portal, &phone, "").await;
    assert!(told(&portal).await.is_empty());
    assert_eq!(phone.cookie("gw_device").as_deref(), Some(known.as_str()));

    let laptop = portal.visitor();
    signs_in(&portal, &laptop, "").await;
    let letters = told(&portal).await;
    assert_eq!(letters.len(), 1);
    let text = &letters[0].text;
    assert!(text.contains("Hello Hülya Demir") && text.contains("Tuesday 1 December 2026"), "{text}");
    assert!(text.contains("If it was not you") && text.contains("/account"), "{text}");
    assert!(!text.contains("/sign-in/link/"), "a letter that tells of it lets nobody in: {text}");
    signs_in(&portal, &laptop, "").await;
    assert_eq!(told(&portal).await.len(), 1, "it is told once");

    // A made-up cookie makes no browser known, and is not taken over.
    let forged = portal.visitor();
    forged.carries("gw_device", "made-up");
    signs_in(&portal, &forged, "").await;
    assert_eq!(told(&portal).await.len(), 2);
    assert_ne!(forged.cookie("gw_device").as_deref(), Some("made-up"));
    // What is kept opens nothing.
    let kept: Vec<String> = portal.read(|db| Ok(devices::table.select(devices::token_hash).load(db)?)).await;
    assert!(!kept.contains(&known) && kept.len() == 3, "{kept:?}");
    let thief = portal.visitor();
    thief.carries("gw_device", &known);
    assert_eq!(thief.get("/account").await.status, 403);

    // Elif uses the laptop, too: it is her first, and Hülya's all the same.
    portal.person("elif@example.org", "Elif Kaya").await;
    portal.signs_in(&laptop, "elif@example.org").await;
    signs_in(&portal, &laptop, "").await;
    assert_eq!(told(&portal).await.len(), 2);

    portal.clock.advance(TimeDelta::days(401));
    portal.work().await;
    let kept: i64 = portal.read(|db| Ok(devices::table.count().get_result(db)?)).await;
    assert_eq!(kept, 0, "what browsers have forgotten is forgotten here, too");
}

#[tokio::test]
async fn whoever_was_here_before_browsers_were_known_hears_of_the_next_one() {
    let portal = Portal::start().await;
    portal.person(HULYA, "Hülya Demir").await;
    signs_in(&portal, &portal.visitor(), "").await;
    // As it was before: she had a session, and nobody wrote down with which browser.
    portal
        .change(|change| {
            diesel::delete(devices::table).execute(change.db)?;
            Ok(())
        })
        .await;
    let other = portal.visitor();
    signs_in(&portal, &other, "").await;
    assert_eq!(told(&portal).await.len(), 1);
    signs_in(&portal, &other, "").await;
    assert_eq!(told(&portal).await.len(), 1, "it is known now");
}

#[tokio::test]
async fn nothing_stays_where_others_look() {
    let portal = Portal::start().await;
    portal.person(HULYA, "Hülya Demir").await;
    let own = portal.visitor();
    signs_in(&portal, &own, "").await;
    let library = portal.visitor();
    signs_in(&portal, &library, "yes").await;
    assert!(library.cookie("gw_device").is_none(), "the library's computer keeps nothing");
    assert_eq!(told(&portal).await.len(), 1);
    // Who leaves in a hurry leaves nothing, either.
    own.post_itself("/exit", &[]).await;
    assert!(own.cookie("gw_device").is_none());
}

#[tokio::test]
async fn a_letter_that_is_to_say_nothing_says_nothing_of_it() {
    let portal = Portal::start().await;
    portal.person(HULYA, "Hülya Demir").await;
    let own = portal.visitor();
    signs_in(&portal, &own, "").await;
    own.post("/account/safety", &[("version", "0"), ("no_details", "yes"), ("times", ""), ("code_word", "")]).await;
    let before = portal.letters_to(HULYA).await.len();
    signs_in(&portal, &portal.visitor(), "").await;
    let letters = portal.letters_to(HULYA).await;
    assert_eq!(letters.len(), before + 1);
    let letter = letters.last().expect("a letter");
    let whole = format!("{} {}", letter.subject, letter.text);
    for word in ["device", "Hülya", "browser", "signed in", "Community grants"] {
        assert!(!whole.contains(word), "{word}: {whole}");
    }
    // On the portal she reads what it was.
    assert!(own.get("/messages").await.has("A new device signed in"));
}
