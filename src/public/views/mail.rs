//! What the pages of the demo's letters receive.

use serde::Serialize;

use crate::clock::Instant;
use crate::web::language::Language;
use crate::web::page::View;

/// A letter in the demo's list.
#[derive(Clone, Debug, Serialize)]
pub struct MailRow {
    pub id: String,
    pub to: String,
    pub subject: String,
    pub at: Instant,
}

/// `/dev/mail`
#[derive(Clone, Debug, Serialize)]
pub struct MailsView {
    pub rows: Vec<MailRow>,
}

impl View for MailsView {
    const TEMPLATE: &'static str = "public/mails.html";
    fn title(&self, language: Language) -> String {
        language.say("mail-title")
    }
    fn samples() -> Vec<Self> {
        let row = MailRow {
            id: "x".into(),
            to: "hulya@example.org".into(),
            subject: "Your code".into(),
            at: Instant::default(),
        };
        vec![MailsView { rows: vec![] }, MailsView { rows: vec![row] }]
    }
}

/// A line of a letter; with a link when it is one of ours.
#[derive(Clone, Debug, Serialize)]
pub struct MailLine {
    pub href: String,
    pub text: String,
}

/// `/dev/mail/{id}`
#[derive(Clone, Debug, Serialize)]
pub struct MailView {
    pub to: String,
    pub subject: String,
    pub at: Instant,
    pub paragraphs: Vec<Vec<MailLine>>,
    pub attachments: Vec<String>,
}

impl View for MailView {
    const TEMPLATE: &'static str = "public/mail.html";
    fn title(&self, _: Language) -> String {
        self.subject.clone()
    }
    fn samples() -> Vec<Self> {
        let line = |href: &str, text: &str| MailLine { href: href.into(), text: text.into() };
        vec![MailView {
            to: "hulya@example.org".into(),
            subject: "Your code".into(),
            at: Instant::default(),
            paragraphs: vec![vec![line("", "Dear Hülya")], vec![line("/grants/x", "http://127.0.0.1/grants/x")]],
            attachments: vec!["learning-conversation.ics".into()],
        }]
    }
}
