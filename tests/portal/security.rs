//! Whom to tell of a weakness of the portal.

use clap::Parser;
use groundwater::settings::{Flags, Settings};

use crate::support::Portal;

const PATH: &str = "/.well-known/security.txt";

#[tokio::test]
async fn whoever_finds_a_weakness_finds_whom_to_tell() {
    let portal = Portal::start().await;
    assert_eq!(portal.visitor().get(PATH).await.status, 404, "nobody is named here");

    let portal = Portal::start_with(&["--security-contact", "security@council.example"]).await;
    let (status, headers, bytes) = portal.visitor().download(PATH).await;
    assert_eq!((status, headers["content-type"].to_str().ok()), (200, Some("text/plain; charset=utf-8")));
    let text = String::from_utf8(bytes).expect("text");
    let canonical = format!("Canonical: {}{PATH}", portal.base);
    let lines: Vec<&str> = text.lines().collect();
    // Tuesday 1 December 2026, and 90 days.
    let expires = "Expires: 2027-03-01T23:59:59Z";
    assert_eq!(
        lines,
        ["Contact: mailto:security@council.example", expires, "Preferred-Languages: en", canonical.as_str()]
    );

    let named = ["--security-contact", "https://council.example/report", "--security-expires", "2027-06-30"];
    let portal = Portal::start_with(&named).await;
    let text = portal.visitor().get(PATH).await.html;
    assert!(text.contains("Contact: https://council.example/report\nExpires: 2027-06-30T23:59:59Z\n"), "{text}");
}

#[derive(Parser)]
struct OnlyFlags {
    #[command(flatten)]
    flags: Flags,
}

#[test]
fn what_cannot_be_read_stops_the_start() {
    let says = |name: &str, value: &str| {
        let flags = OnlyFlags::try_parse_from(["groundwater", name, value]).expect("flags").flags;
        Settings::check(&flags).map(drop)
    };
    assert!(says("--security-contact", "mailto:security@council.example").is_ok());
    for nobody in ["nobody", "http://council.example", "https://", "a@b.example\nContact: mailto:c@d.example"] {
        let why = says("--security-contact", nobody).expect_err(nobody);
        assert!(why.starts_with("SECURITY_CONTACT: give an e-mail address"), "{why}");
    }
    assert!(says("--security-expires", "next year").expect_err("no day").starts_with("SECURITY_EXPIRES: give a day"));
    let short = says("--old-secret-keys", "too short").expect_err("too short");
    assert!(short.starts_with("OLD_SECRET_KEYS: each must have"), "{short}");
}
