//! Signing in and out.

use chrono::TimeDelta;
use groundwater::people::Role;

use crate::support::{Portal, Visitor};

/// The code in the newest letter to an address.
async fn code_for(portal: &Portal, email: &str) -> String {
    let letter = portal.letters_to(email).await.pop().expect("a letter");
    letter.subject.split(' ').next().expect("a code").to_owned()
}

async fn ask(visitor: &Visitor, email: &str) -> crate::support::Seen {
    let page = visitor.get("/sign-in").await;
    visitor.submit(&page, "main form", &[("email", email)]).await
}

#[tokio::test]
async fn hulya_starts_an_account_with_the_code_from_her_letter() {
    let portal = Portal::start().await;
    let hulya = portal.visitor();
    let page = ask(&hulya, " Hulya@Example.org ").await;
    assert_eq!(page.path, "/sign-in/code");
    assert!(page.has("We have sent a letter to hulya@example.org"));
    let code = code_for(&portal, "hulya@example.org").await;
    let typed = format!(" {} {} ", code[..3].to_lowercase(), &code[3..]);
    let welcome = hulya.submit(&page, "main form", &[("code", &typed)]).await;
    assert!(welcome.path.starts_with("/account"), "she is asked her name first, not sent to {}", welcome.path);
    let saved = hulya.submit(&welcome, "main form", &[("name", "Hülya Demir"), ("return_to", "")]).await;
    assert!(saved.has("Saved."));
    assert_eq!(saved.attribute("input[name=name]", "value").as_deref(), Some("Hülya Demir"));
}

#[tokio::test]
async fn the_page_says_the_same_for_every_address() {
    let portal = Portal::start().await;
    portal.person("amina@rivermouth.example", "Amina Yusuf").await;
    let known = ask(&portal.visitor(), "amina@rivermouth.example").await;
    let unknown = ask(&portal.visitor(), "nobody@rivermouth.example").await;
    assert_eq!(known.status, unknown.status);
    assert_eq!(known.text().replace("amina@", "x@"), unknown.text().replace("nobody@", "x@"),);
}

#[tokio::test]
async fn a_scanner_that_opens_the_link_uses_nothing_up() {
    let portal = Portal::start().await;
    let hulya = portal.visitor();
    ask(&hulya, "hulya@example.org").await;
    let letter = portal.letters_to("hulya@example.org").await.pop().expect("a letter");
    let link = letter.text.lines().find(|line| line.contains("/sign-in/link/")).expect("a link").trim().to_owned();
    let scanner = portal.visitor();
    for _ in 0..3 {
        assert!(scanner.get(&link).await.has("Press Continue"));
    }
    let page = hulya.get(&link).await;
    let signed_in = hulya.submit(&page, "main form", &[]).await;
    assert!(signed_in.path.starts_with("/account"));
    // Once used, it is used.
    let again = portal.visitor();
    let page = again.get(&link).await;
    let refused = again.submit(&page, "main form", &[]).await;
    assert_eq!(refused.status, 403);
    assert!(refused.has("has been used already"));
    assert!(refused.link("Ask for a new code").is_some());
}

#[tokio::test]
async fn a_code_works_for_ten_minutes_and_five_tries() {
    let portal = Portal::start().await;
    let hulya = portal.visitor();
    let page = ask(&hulya, "hulya@example.org").await;
    let code = code_for(&portal, "hulya@example.org").await;
    for left in (1..5).rev() {
        let wrong = hulya.submit(&page, "main form", &[("code", "AAAAAA")]).await;
        assert_eq!(wrong.status, 422);
        assert!(wrong.has("There is a problem"));
        assert!(wrong.has(if left == 1 { "one more try" } else { "more tries" }), "{}", wrong.text());
    }
    assert!(hulya.submit(&page, "main form", &[("code", "AAAAAA")]).await.has("fifth try"));
    assert!(
        hulya.submit(&page, "main form", &[("code", &code)]).await.has("fifth try"),
        "even the right code is too late"
    );

    let page = ask(&hulya, "hulya@example.org").await;
    let code = code_for(&portal, "hulya@example.org").await;
    portal.clock.advance(TimeDelta::minutes(10));
    assert!(hulya.submit(&page, "main form", &[("code", &code)]).await.has("more than 10 minutes old"));
}

#[tokio::test]
async fn the_link_of_a_letter_works_for_ten_minutes() {
    let portal = Portal::start().await;
    let hulya = portal.visitor();
    ask(&hulya, "hulya@example.org").await;
    let letter = portal.letters_to("hulya@example.org").await.pop().expect("a letter");
    let link = letter.text.lines().find(|line| line.contains("/sign-in/link/")).expect("a link").trim().to_owned();
    let page = hulya.get(&link).await;
    portal.clock.advance(TimeDelta::minutes(10));
    let late = hulya.submit(&page, "main form", &[]).await;
    assert_eq!(late.status, 403);
    assert!(late.has("more than 10 minutes old") && late.link("Ask for a new code").is_some(), "{}", late.text());
    assert_eq!(hulya.get("/account").await.status, 403);
}

#[tokio::test]
async fn nothing_secret_is_kept_in_the_database() {
    let portal = Portal::start().await;
    ask(&portal.visitor(), "hulya@example.org").await;
    let code = code_for(&portal, "hulya@example.org").await;
    let kept = portal
        .read(|db| {
            use diesel::prelude::*;
            use groundwater::db::schema::{letters, sign_ins};
            let mut kept: Vec<String> = sign_ins::table.select(sign_ins::code_hash).load(db)?;
            let words = (letters::subject, letters::body_text, letters::body_html);
            for (subject, text, html) in letters::table.select(words).load::<(String, String, String)>(db)? {
                kept.extend([subject, text, html]);
            }
            Ok(kept.join("\n"))
        })
        .await;
    assert!(!kept.contains(&code) && !kept.contains("/sign-in/link/"), "a way in stands in the database: {kept}");

    // Without a mail server the letter itself lies in a folder: no longer than its code works.
    let in_folder = || std::fs::read_dir(portal.folder().join("mail")).expect("a folder").count();
    portal.clock.advance(TimeDelta::minutes(10) - TimeDelta::seconds(1));
    portal.work().await;
    assert_eq!(in_folder(), 2, "the letter, and what the portal knows of it");
    portal.clock.advance(TimeDelta::seconds(1));
    portal.work().await;
    assert_eq!(in_folder(), 0, "a way in that is closed still lies there");
}

#[tokio::test]
async fn a_link_says_whose_account_it_opens_and_ends_the_session_before() {
    let portal = Portal::start().await;
    let ali = portal.applicant("ali.kaya@example.org", "Ali Kaya").await;
    let before = ali.cookie("gw_session").expect("a session");
    // Somebody sends Ali a link that opens the sender's account, so that he writes there.
    ask(&portal.visitor(), "mallory@example.org").await;
    let letter = portal.letters_to("mallory@example.org").await.pop().expect("a letter");
    let link = letter.text.lines().find(|line| line.contains("/sign-in/link/")).expect("a link").trim().to_owned();
    let page = ali.get(&link).await;
    for words in ["the account of m…y@example.org", "do not use it", "signed in as ali.kaya@example.org now"] {
        assert!(page.has(words), "{words}: {}", page.text());
    }
    assert!(page.lacks("mallory"), "{}", page.text());
    // A link that is nobody's says nothing of anybody.
    assert!(portal.visitor().get("/sign-in/link/abc").await.lacks("the account of"));
    // Whoever goes on is signed in once: what the browser carried before opens nothing any more, anywhere.
    ali.submit(&page, "main form", &[]).await;
    assert!(ali.get("/account").await.has("mallory@example.org"));
    let copied = portal.visitor();
    copied.carries("gw_session", &before);
    assert_eq!(copied.get("/account").await.status, 403);
    assert_eq!(portal.signed_in("ali.kaya@example.org").await.get("/account").await.status, 200);
}

/// Somebody asks for a code, and a moment goes by.
async fn asks(portal: &Portal) -> (Visitor, crate::support::Seen) {
    let visitor = portal.visitor();
    let page = ask(&visitor, "hulya@example.org").await;
    portal.clock.advance(TimeDelta::seconds(1));
    (visitor, page)
}

#[tokio::test]
async fn a_stranger_who_guesses_gets_nowhere_and_keeps_hulya_out_of_nothing() {
    let portal = Portal::start().await;
    let mut strangers = Vec::new();
    for _ in 0..5 {
        strangers.push(asks(&portal).await);
    }
    let letters = portal.letters_to("hulya@example.org").await;
    assert_eq!(letters.len(), 5);
    // However often they ask, beyond that there is nothing to guess at: no code of a sixth one was ever sent.
    let (stranger, sixth) = asks(&portal).await;
    assert_eq!(sixth.text(), strangers[0].1.text(), "the page says the same");
    let guess = stranger.submit(&sixth, "main form", &[("code", "AAAAAA")]).await;
    assert!(guess.status == 422 && guess.has("so no other went out"), "{}", guess.text());
    // With the five that were sent they share fifteen tries.
    for (stranger, page) in &strangers[..3] {
        for _ in 0..5 {
            stranger.submit(page, "main form", &[("code", "AAAAAA")]).await;
        }
    }
    let (fourth, page) = &strangers[3];
    let code = letters[3].subject.split(' ').next().expect("a code");
    let right = fourth.submit(page, "main form", &[("code", code)]).await;
    assert!(right.status == 422 && right.has("Open the link in our newest letter instead"), "{}", right.text());

    // Hülya gets in by any of the letters that came to her.
    let hulya = portal.visitor();
    let link = letters[4].text.lines().find(|line| line.contains("/sign-in/link/")).expect("a link").trim().to_owned();
    let page = hulya.get(&link).await;
    assert!(hulya.submit(&page, "main form", &[]).await.path.starts_with("/account"));
    // And a quarter of an hour later by a new code, though the strangers never stopped asking.
    for _ in 0..4 {
        portal.clock.advance(TimeDelta::minutes(4));
        asks(&portal).await;
    }
    let (hulya, page) = asks(&portal).await;
    let code = code_for(&portal, "hulya@example.org").await;
    assert!(hulya.submit(&page, "main form", &[("code", &code)]).await.path.starts_with("/account"));
}

#[tokio::test]
async fn amina_ends_the_session_on_the_computer_she_left() {
    let portal = Portal::start().await;
    portal.person("amina@rivermouth.example", "Amina Yusuf").await;
    let library = portal.signed_in("amina@rivermouth.example").await;
    let phone = portal.signed_in("amina@rivermouth.example").await;
    let account = phone.get("/account").await;
    let ended = phone.submit(&account, "form[action*=sessions]", &[]).await;
    assert!(ended.has("That device is signed out"));
    let turned_away = library.get("/account").await;
    assert_eq!(turned_away.status, 403);
    assert!(turned_away.has("Sign in to go on"));
    // Nobody ends the session of somebody else.
    let other = portal.applicant("hulya@example.org", "Hülya Demir").await;
    let action = phone.get("/account").await.attribute("form[action*=sessions]", "action");
    assert_eq!(action, None, "only this phone is left");
    assert_eq!(other.post("/account/sessions/0197b2c4-0000-7000-8000-000000000001/end", &[]).await.status, 403);
}

#[tokio::test]
async fn signing_out_ends_the_session() {
    let portal = Portal::start().await;
    let hulya = portal.applicant("hulya@example.org", "Hülya Demir").await;
    let page = hulya.get("/sign-out").await;
    let out = hulya.submit(&page, "main form", &[]).await;
    assert!(out.has("You are signed out"));
    assert_eq!(hulya.get("/account").await.status, 403);
}

#[tokio::test]
async fn a_way_to_sign_out_stands_on_every_page() {
    let portal = Portal::start().await;
    let hulya = portal.applicant("hulya@example.org", "Hülya Demir").await;
    let ben = portal.staff("ben@hackney.example", "Ben Osei", Role::Commissioner, "hackney").await;
    let hers =
        ["/home", "/account", "/messages", "/organisations/new", "/funds", "/help", "/privacy", "/nowhere", "/desk"];
    let his = ["/desk", "/desk/applications", "/desk/people", "/desk/funds", "/home", "/account", "/desk/nowhere"];
    for (who, pages) in [(&hulya, hers.as_slice()), (&ben, his.as_slice())] {
        for page in pages {
            let seen = who.get(page).await;
            let ways = seen.all_of("header nav a", "href");
            assert_eq!(ways.iter().filter(|way| *way == "/sign-out").count(), 1, "{page}: {ways:?}");
        }
    }
    // It leads to the page that says first what has not reached us, and does nothing by itself.
    assert_eq!(hulya.get("/sign-out").await.all("main form button").len(), 1);
    assert_eq!(hulya.get("/home").await.status, 200);
    let stranger = portal.visitor().get("/funds").await;
    assert!(!stranger.links().contains(&"/sign-out".to_owned()), "nobody is signed in");
}

#[tokio::test]
async fn a_post_from_another_site_is_refused() {
    let portal = Portal::start().await;
    let hulya = portal.applicant("hulya@example.org", "Hülya Demir").await;
    for header in [("sec-fetch-site", "cross-site"), ("origin", "https://elsewhere.example")] {
        let refused = hulya.post_with("/account", &[("name", "Mallory")], &[header]).await;
        assert_eq!(refused.status, 403);
        assert!(refused.has("another website"));
    }
    assert!(hulya.get("/account").await.html.contains("Hülya Demir"));
}

#[tokio::test]
async fn nobody_is_led_to_another_site_after_signing_in() {
    let portal = Portal::start().await;
    let hulya = portal.visitor();
    let page = hulya.get("/sign-in?return=https://elsewhere.example/").await;
    let page = hulya.submit(&page, "main form", &[("email", "hulya@example.org")]).await;
    let code = code_for(&portal, "hulya@example.org").await;
    let welcome = hulya.submit(&page, "main form", &[("code", &code)]).await;
    assert!(welcome.path.starts_with("/account?return=%2Fhome"), "{}", welcome.path);
}

#[tokio::test]
async fn every_page_carries_the_strict_headers() {
    let portal = Portal::start().await;
    let seen = portal.visitor().get("/sign-in").await;
    let policy = seen.headers["content-security-policy"].to_str().expect("text");
    assert!(policy.contains("default-src 'self'") && !policy.contains("unsafe"));
    assert_eq!(seen.headers["x-content-type-options"], "nosniff");
    assert_eq!(seen.headers["cache-control"], "no-store");
    assert_eq!(portal.visitor().get("/healthz").await.html, "ok");
    assert_eq!(portal.visitor().get("/readyz").await.status, 200);
}
