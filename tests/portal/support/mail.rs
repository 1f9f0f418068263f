//! A real mail server for a story: tests/browser/smtp.mjs on a free port, with a certificate of its own.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use serde::Deserialize;

use super::npm;

/// A letter as the server took it.
#[derive(Clone, Debug, Deserialize)]
pub struct Mail {
    pub from: String,
    pub to: Vec<String>,
    /// The version of TLS it came over, or `false`.
    pub tls: serde_json::Value,
    pub raw: String,
}

impl Mail {
    /// The letter without the line ends and marks that its encoding put into long lines.
    pub fn unfolded(&self) -> String {
        self.raw.replace("=\r\n", "").replace("=3D", "=")
    }
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Line {
    Up { port: u16, ca: String },
    Mail { mail: Mail },
    Trouble { trouble: String },
    Held { held: usize },
    Heard { heard: String },
}

/// Long enough for a line to come that is on its way.
const PATIENCE: Duration = Duration::from_secs(30);

/// The server, until it is dropped.
pub struct MailServer {
    child: Child,
    lines: Receiver<Line>,
    /// How often it was asked whether it has said everything.
    asked: usize,
    pub port: u16,
    /// The certificate authority to trust (SMTP_CA).
    pub ca: String,
    mail: Vec<Mail>,
    trouble: Vec<String>,
}

impl MailServer {
    /// A server started with these options of smtp.mjs.
    pub fn start(options: &[&str]) -> MailServer {
        let mut child = Command::new("node")
            .arg("smtp.mjs")
            .arg("--with-stdin")
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
                let line = serde_json::from_str(&line).expect("a line of smtp.mjs");
                if tell.send(line).is_err() {
                    return;
                }
            }
        });
        let Ok(Line::Up { port, ca }) = lines.recv_timeout(PATIENCE) else {
            panic!("smtp.mjs did not start");
        };
        MailServer { child, lines, asked: 0, port, ca, mail: Vec::new(), trouble: Vec::new() }
    }

    /// Its address: STARTTLS, as everywhere unless the operator says otherwise.
    pub fn url(&self) -> String {
        format!("smtp://localhost:{}", self.port)
    }

    /// The flags of a portal that sends its letters here.
    pub fn flags(&self) -> [String; 4] {
        ["--smtp-url".to_owned(), self.url(), "--smtp-ca".to_owned(), self.ca.clone()]
    }

    fn tell(&mut self, line: &str) {
        let mut input = self.child.stdin.as_ref().expect("its input");
        writeln!(input, "{line}").expect("it listens");
    }

    fn next(&mut self) -> Line {
        self.lines.recv_timeout(PATIENCE).expect("a line of smtp.mjs")
    }

    fn keep(&mut self, line: Line) {
        match line {
            Line::Mail { mail } => self.mail.push(mail),
            Line::Trouble { trouble } => self.trouble.push(trouble),
            Line::Up { .. } | Line::Held { .. } | Line::Heard { .. } => {}
        }
    }

    /// Hears everything it has said until now: it is asked to say a word, which comes after all that.
    fn listen(&mut self) {
        self.asked += 1;
        let word = format!("so far {}", self.asked);
        self.tell(&word);
        loop {
            match self.next() {
                Line::Heard { heard } if heard == word => return,
                line => self.keep(line),
            }
        }
    }

    /// Waits until it has a message that it answers only when it is told to (`--hold`).
    pub fn holds_a_message(&mut self) {
        tokio::task::block_in_place(|| {
            loop {
                match self.next() {
                    Line::Held { .. } => return,
                    line => self.keep(line),
                }
            }
        });
    }

    /// Answers what it holds, and everything after that at once.
    pub fn lets_go(&mut self) {
        self.tell("go");
    }

    /// Everything it has taken so far.
    pub fn mail(&mut self) -> Vec<Mail> {
        self.listen();
        self.mail.clone()
    }

    /// The trouble it has made so far.
    pub fn trouble(&mut self) -> Vec<String> {
        self.listen();
        self.trouble.clone()
    }
}

impl Drop for MailServer {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
