//! What the pages of messages receive.

use serde::Serialize;

use crate::clock::Instant;
use crate::web::language::Language;
use crate::web::page::View;

/// A message in the list.
#[derive(Clone, Debug, Serialize)]
pub struct Row {
    pub href: String,
    pub subject: String,
    pub at: Instant,
}

/// What messages are about, and how they come.
#[derive(Clone, Debug, Serialize)]
pub struct Choice {
    pub field: String,
    pub text: String,
    pub hint: String,
    pub by_mail: bool,
}

/// `/messages`
#[derive(Clone, Debug, Serialize)]
pub struct MessagesView {
    pub messages: Vec<Row>,
    pub choices: Vec<Choice>,
}

impl View for MessagesView {
    const TEMPLATE: &'static str = "people/messages.html";
    fn title(&self, language: Language) -> String {
        language.say("messages-title")
    }
    fn samples() -> Vec<Self> {
        let row = Row { href: "/messages/x".into(), subject: "Your draft is safe".into(), at: Instant::default() };
        let choice = |by_mail| Choice {
            field: "topic-drafts".into(),
            text: "Reminders".into(),
            hint: "Before a draft ends.".into(),
            by_mail,
        };
        vec![
            MessagesView { messages: vec![], choices: vec![choice(true)] },
            MessagesView { messages: vec![row], choices: vec![choice(true), choice(false)] },
        ]
    }
}

/// A line of a message; one that is an address here is a link.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Line {
    pub text: String,
    /// Its path on this portal; empty when it is no link.
    pub href: String,
}

/// `/messages/{id}`
#[derive(Clone, Debug, Serialize)]
pub struct MessageView {
    pub subject: String,
    pub at: Instant,
    pub paragraphs: Vec<Vec<Line>>,
}

/// The paragraphs of a text as it was written; a line that is an address of this portal becomes a link.
pub fn paragraphs(text: &str, base: &str) -> Vec<Vec<Line>> {
    let line = |line: &str| Line {
        text: line.to_owned(),
        href: line.trim().strip_prefix(base).map(|path| format!("/{path}")).unwrap_or_default(),
    };
    text.trim().split("\n\n").map(|paragraph| paragraph.lines().map(line).collect()).collect()
}

impl View for MessageView {
    const TEMPLATE: &'static str = "people/message.html";
    fn title(&self, _: Language) -> String {
        self.subject.clone()
    }
    fn samples() -> Vec<Self> {
        vec![MessageView {
            subject: "Your draft is safe".into(),
            at: Instant::default(),
            paragraphs: paragraphs("Hello.\n\nIt is here:\nhttp://localhost/home", "http://localhost/"),
        }]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_an_address_of_this_portal_becomes_a_link() {
        let read =
            paragraphs("Look:\nhttps://here.example/home\n\nhttps://elsewhere.example/", "https://here.example/");
        assert_eq!(read[0][1].href, "/home");
        assert_eq!((read[0][0].href.as_str(), read[1][0].href.as_str()), ("", ""));
    }
}
