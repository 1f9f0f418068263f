//! The council's accounts for a story: a real OpenID Connect provider, tests/browser/oidc.mjs, on a port of its own.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use chrono::NaiveDateTime;
use serde::Deserialize;
use serde_json::json;

use super::{Portal, Seen, Visitor, npm, start_of_story};

#[derive(Deserialize)]
#[serde(untagged)]
enum Line {
    Up { port: u16, issuer: String },
    Heard { heard: usize },
}

/// Long enough for a program to start on a machine that has much to do.
const PATIENCE: Duration = Duration::from_secs(60);

/// The provider, until it is dropped.
pub struct Council {
    child: Child,
    lines: Receiver<Line>,
    told: usize,
    port: u16,
    pub issuer: String,
}

impl Council {
    /// A provider whose clock says what the portal's says at the start of a story.
    pub fn start(options: &[&str]) -> Council {
        Council::start_at(start_of_story(), options)
    }

    fn start_at(now: NaiveDateTime, options: &[&str]) -> Council {
        let mut child = Command::new("node")
            .args(["oidc.mjs", "--clock"])
            .arg(now.and_utc().timestamp().to_string())
            .args(options)
            .current_dir(npm::folder())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("node, which also builds the front end");
        let (tell, lines) = channel();
        let said = BufReader::new(child.stdout.take().expect("its output"));
        std::thread::spawn(move || {
            for line in said.lines().map_while(Result::ok) {
                let line = serde_json::from_str(&line).expect("a line of oidc.mjs");
                if tell.send(line).is_err() {
                    return;
                }
            }
        });
        let Ok(Line::Up { port, issuer }) = lines.recv_timeout(PATIENCE) else {
            panic!("oidc.mjs did not start: are the packages of tests/browser there?");
        };
        Council { child, lines, told: 0, port, issuer }
    }

    /// A portal whose staff have accounts here, with further flags.
    pub async fn portal(&mut self, flags: &[&str]) -> Portal {
        let secret = "a-secret-for-stories-that-is-long-enough";
        let here =
            ["--oidc-issuer", self.issuer.as_str(), "--oidc-client-id", "groundwater", "--oidc-client-secret", secret];
        let portal = Portal::start_with(&[&here[..], flags].concat()).await;
        self.tell(&json!({ "back": format!("{}/sign-in/council/back", portal.base) }));
        portal
    }

    fn tell(&mut self, what: &serde_json::Value) {
        self.told += 1;
        let mut input = self.child.stdin.as_ref().expect("its input");
        writeln!(input, "{what}").expect("it listens");
        let heard = self.lines.recv_timeout(PATIENCE);
        assert!(matches!(heard, Ok(Line::Heard { heard }) if heard == self.told), "oidc.mjs did not hear {what}");
    }

    /// Who has an account, by the name they type there, and what it says of them.
    pub fn knows(&mut self, people: &serde_json::Value) {
        self.tell(&json!({ "people": people }));
    }

    /// What its clock says from now on.
    pub fn says(&mut self, now: NaiveDateTime) {
        self.tell(&json!({ "clock": now.and_utc().timestamp() }));
    }

    /// Nobody reaches it any more.
    pub fn goes_away(&mut self) {
        self.child.kill().expect("it runs");
        self.child.wait().expect("it has ended");
    }

    /// It is there again, at the same address and with another key, for the same portal.
    pub fn comes_back(&mut self, portal: &Portal, now: NaiveDateTime) {
        let port = self.port.to_string();
        *self = Council::start_at(now, &["--port", &port]);
        self.tell(&json!({ "back": format!("{}/sign-in/council/back", portal.base) }));
    }
}

impl Drop for Council {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// An account that says this of somebody.
pub fn account(email: &str, name: &str, roles: &[&str]) -> serde_json::Value {
    json!({ "email": email, "email_verified": true, "name": name, "roles": roles })
}

/// Where an answer sends somebody.
pub fn location(seen: &Seen) -> Option<String> {
    seen.headers.get("location").map(|location| location.to_str().expect("plain letters").to_owned())
}

/// Sets out from the portal: the address at the council.
pub async fn sets_out(visitor: &Visitor, return_to: &str) -> String {
    let seen = visitor.get_itself(&format!("/sign-in/council?return={return_to}")).await;
    location(&seen).unwrap_or_else(|| panic!("no way to the council: {} {}", seen.status, seen.text()))
}

/// Signs in at the council, unless this browser is signed in there: the address with which it sends them back.
pub async fn signs_in_there(visitor: &Visitor, address: &str, fields: &[(&str, &str)]) -> String {
    let home = format!("{}/", visitor.base);
    let from =
        |here: &str, next: &str| url::Url::parse(here).and_then(|here| here.join(next)).expect("a way").to_string();
    let mut address = address.to_owned();
    for _ in 0..8 {
        if address.starts_with(&home) {
            return address;
        }
        let seen = visitor.get_itself(&address).await;
        address = match location(&seen) {
            Some(next) => from(&address, &next),
            None => {
                assert_eq!(seen.status, 200, "at the council: {}", seen.html);
                let (action, _) = seen.form("form", &[]);
                let posted = visitor.post_itself(&from(&address, &action), fields).await;
                let next = location(&posted).unwrap_or_else(|| panic!("at the council: {}", posted.html));
                from(&address, &next)
            }
        };
    }
    panic!("the council leads round and round")
}

/// The whole way, from the portal to the portal: what they see in the end.
pub async fn comes_by_council(visitor: &Visitor, login: &str) -> Seen {
    let there = sets_out(visitor, "").await;
    let back = signs_in_there(visitor, &there, &[("login", login)]).await;
    visitor.get(&back).await
}
