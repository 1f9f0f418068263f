//! What the log says of tries to sign in, of whoever is turned away and of limits; and that it says nothing of anybody by name.

use crate::support::Portal;
use crate::support::logs::{self, Personal};
use crate::support::mail::MailServer;

const HULYA: &str = "hulya@example.org";
/// The most that one address may try at once, and a few more (`src/web/limits.rs`).
const TOO_OFTEN: usize = 200;

/// Whether a line since `mark` has all of this in it.
fn said(mark: usize, parts: &[&str]) -> bool {
    logs::since(mark).iter().any(|line| parts.iter().all(|part| line.contains(part)))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn tries_to_sign_in_whoever_is_turned_away_and_limits_are_in_the_log_and_no_names() {
    logs::listen();
    let portal = Portal::start().await;
    let person = portal.person(HULYA, "Hülya Demir").await;
    let mark = logs::so_far();
    let hulya = portal.signed_in(HULYA).await;
    assert!(said(mark, &["groundwater::security", "\"signed-in\"", person.as_str(), "\"operator\""]));

    let stranger = portal.visitor();
    let page = stranger.get("/sign-in").await;
    let asked = stranger.submit(&page, "main form", &[("email", HULYA)]).await;
    stranger.submit(&asked, "main form", &[("code", "AAAAAA\n2026-12-01 ERROR forged")]).await;
    assert!(said(mark, &["\"not-signed-in\"", person.as_str(), "a wrong code"]));
    assert_eq!(stranger.post("/sign-in/link/nothing-of-ours", &[]).await.status, 403);
    assert!(said(mark, &["\"not-signed-in\"", "a link that is over"]));
    for _ in 0..6 {
        stranger.post("/sign-in", &[("email", HULYA)]).await;
    }
    assert!(said(mark, &["\"limit-reached\"", "letters to sign in"]));

    assert_eq!(hulya.get("/desk/privacy/retention").await.status, 403);
    let turned_away = ["\"turned-away\"", person.as_str(), "\"/desk/privacy/retention\"", "not their role"];
    assert!(said(mark, &turned_away));
    let nothing = "0197b2c4-0000-7000-8000-00000000f00d";
    assert_eq!(hulya.get(&format!("/applications/{nothing}%0A2026-12-01%20ERROR%20forged")).await.status, 404);
    assert_eq!(hulya.get(&format!("/applications/{nothing}")).await.status, 404);
    assert!(said(mark, &["\"turned-away\"", person.as_str(), "\"/applications/{id}\"", "not there, or not for them"]));
    assert!(!said(mark, &[nothing]), "an address is logged as its pattern");
    assert_eq!(portal.visitor().get("/home").await.status, 403);
    assert!(said(mark, &["\"turned-away\"", "\"/home\"", "nobody is signed in"]));
    let elsewhere = [("origin", "https://elsewhere.example")];
    assert_eq!(hulya.post_with("/account", &[("name", "x")], &elsewhere).await.status, 403);
    assert!(said(mark, &["\"turned-away\"", "a post from another website"]));

    let mut last = 0;
    for _ in 0..TOO_OFTEN {
        last = stranger.post("/sign-in", &[("email", "")]).await.status;
    }
    assert_eq!(last, 403);
    assert!(said(mark, &["\"limit-reached\"", "signing in"]));

    assert!(!said(mark, &["forged"]), "nobody writes lines of their own");
    let personal = portal.personal();
    // What other stories of this run have done is there, too, and names nobody either.
    for line in logs::since(mark).iter().filter(|line| line.contains("groundwater::security")) {
        assert!(line.ends_with('\n') && line.matches('\n').count() == 1, "each thing is one line: {line}");
        assert!(personal.found_in(line).is_none(), "{:?} is in {line}", personal.found_in(line));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whom_a_mail_server_does_not_know_is_not_in_the_log() {
    logs::listen();
    let server = MailServer::start(&["--refuse", "recipient", "--times", "1"]);
    let (url, from) = (server.url(), "Rivermouth grants <grants@rivermouth.example>");
    let flags = ["--smtp-url", url.as_str(), "--smtp-ca", server.ca.as_str(), "--mail-from", from];
    let portal = Portal::start_with(&flags).await;
    let mark = logs::so_far();
    portal.visitor().post("/sign-in", &[("email", "yildiz-of-nowhere@example.org")]).await;
    portal.work().await;
    assert!(said(mark, &["a job waits for its next try", "not now (recipient)", "(an address)"]));
    assert!(!said(mark, &["yildiz-of-nowhere"]));
}

/// The search at the end of each journey would tell of it.
#[tokio::test]
async fn a_line_that_names_somebody_is_told_of() {
    logs::listen();
    let portal = Portal::start().await;
    portal.person("perihan@example.org", "Perihan Yıldız").await;
    assert_eq!(portal.told_by_the_log(), Vec::<String>::new());
    tracing::info!("a letter to perihan@example.org went out");
    tracing::warn!(who = "Perihan", "was here");
    tracing::info!("somebody was here");
    assert_eq!(portal.told_by_the_log().len(), 2, "{:?}", portal.told_by_the_log());
}

/// The search at the end of each journey finds what it looks for, and nothing in lines that say nothing of anybody.
#[test]
fn what_is_personal_is_found_in_a_line() {
    let mut personal = Personal::default();
    personal.person("Hülya Demir");
    personal.person("the school");
    personal.text(HULYA);
    personal.text("Sunday Kitchen");
    personal.text("plan");
    personal.number("020 7946 0123");
    personal.secret("AC3K9T");
    personal.wrote("In winter they do not see anybody.\nplan");
    personal.secret("0197b2c4-0000-7000-8000-000000000001");
    for line in [
        "WARN a letter to HULYA@example.org waits",
        "INFO Hülya has signed in",
        "INFO demir, hülya demir",
        "INFO the group sunday kitchen sent something",
        "INFO rang 02079460123",
        "INFO rang 020 7946 0123",
        "DEBUG code AC3K9T was typed",
        "ERROR cannot keep \"In winter they do not see anybody.\"",
    ] {
        assert!(personal.found_in(line).is_some(), "nothing is found in {line}");
    }
    for line in [
        "INFO request{method=GET path=/applications/{id}/plan}: answered",
        "WARN the school of thought",
        "INFO person=\"0197b2c4-0000-7000-8000-000000000001\"",
    ] {
        let found = personal.found_in(line);
        assert!(found.is_none(), "{found:?} is found in {line}");
    }
}
