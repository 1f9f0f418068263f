//! What the pages of one application receive.

use chrono::NaiveDate;
use serde::Serialize;

use super::answers::{AnswerRow, FileRow, TalkRow};
use crate::application::recording::views::DeskRecording;
use crate::application::translating::views::ShownBeside;
use crate::clock::Instant;
use crate::relationship::views::{NoteRow, sample_notes};
use crate::risk::views::{RiskRow, sample_risks};
use crate::web::form::FormState;
use crate::web::language::Language;
use crate::web::page::View;

/// A tab of the application.
#[derive(Clone, Debug, Serialize)]
pub struct Tab {
    pub href: String,
    pub text: String,
    pub current: bool,
}

/// What stands over every tab.
#[derive(Clone, Debug, Serialize)]
pub struct Head {
    pub id: String,
    pub organisation: String,
    /// "£950 · sent 9 January 2027, by voice and in writing · under review"
    pub line: String,
    pub round: String,
    pub round_href: String,
    pub reference: String,
    pub tabs: Vec<Tab>,
}

/// Something that whoever looks is to do here.
#[derive(Clone, Debug, Serialize)]
pub struct NeedRow {
    pub by: Option<NaiveDate>,
    pub late: bool,
    pub text: String,
    pub href: String,
}

/// `/desk/applications/{id}`
#[derive(Clone, Debug, Serialize)]
pub struct DocumentView {
    pub head: Head,
    /// The group's word on which an officer sent it; empty where the group sent it itself.
    pub word: String,
    pub answers: Vec<AnswerRow>,
    /// What is known and where risk sits; not for the accountability group.
    pub sees_beside: bool,
    pub notes: Vec<NoteRow>,
    pub risks: Vec<RiskRow>,
    /// Whether a round of this size has a ledger.
    pub has_ledger: bool,
    pub may_write: bool,
    pub may_start_review: bool,
    pub may_declare: bool,
    pub needs: Vec<NeedRow>,
    /// What the group shows of itself, for officers.
    pub group_href: String,
    /// The named contact.
    pub contact: String,
    pub contact_email: String,
    /// They read and write what went between us and the group.
    pub logs: bool,
    /// They may log only that the group rang.
    pub judges: bool,
    /// Where a call is logged in two taps.
    pub call: FormState,
}

impl View for DocumentView {
    const TEMPLATE: &'static str = "desk/document.html";
    fn title(&self, _: Language) -> String {
        self.head.organisation.clone()
    }
    fn samples() -> Vec<Self> {
        let full = DocumentView {
            head: sample_head(),
            word: "Confirmed aloud by Fatma Aydın, 3 December 2026".into(),
            answers: sample_answers(),
            sees_beside: true,
            notes: sample_notes(),
            risks: sample_risks(),
            has_ledger: true,
            may_write: true,
            may_start_review: true,
            may_declare: true,
            needs: vec![
                NeedRow {
                    by: Some(NaiveDate::default()),
                    late: false,
                    text: "Read it".into(),
                    href: "/desk/readings/x".into(),
                },
                NeedRow { by: None, late: true, text: "Say how we hold this".into(), href: "#risk-r".into() },
            ],
            group_href: "/desk/organisations/x".into(),
            contact: "Leyla Demir".into(),
            contact_email: "leyla@example.org".into(),
            logs: true,
            judges: false,
            call: FormState::default(),
        };
        let empty = DocumentView {
            word: String::new(),
            answers: vec![],
            notes: vec![],
            risks: vec![],
            has_ledger: false,
            needs: vec![],
            may_write: false,
            may_start_review: false,
            may_declare: false,
            group_href: String::new(),
            logs: false,
            judges: true,
            ..full.clone()
        };
        vec![full, DocumentView { sees_beside: false, ..empty.clone() }, empty]
    }
}

fn sample_head() -> Head {
    let tab = |text: &str, current| Tab { href: "/desk/applications/x".into(), text: text.into(), current };
    Head {
        id: "x".into(),
        organisation: "Sunday Kitchen, Nightingale Estate".into(),
        line: "£950 · sent 9 January 2027, by voice and in writing · under review".into(),
        round: "Community Chest, winter round".into(),
        round_href: "/desk/applications?round=x".into(),
        reference: "A-ACDEFG".into(),
        tabs: vec![tab("Read", true), tab("Readings (1 of 2 shared)", false), tab("History", false)],
    }
}

fn sample_answers() -> Vec<AnswerRow> {
    let file = |name: &str| FileRow { href: "/files/x".into(), name: name.into(), what: "230 KB".into() };
    let given = |number, title: &str| AnswerRow {
        number,
        title: title.into(),
        by: "Hülya Demir".into(),
        at: Some(Instant::default()),
        says_who: true,
        ..AnswerRow::default()
    };
    vec![
        AnswerRow {
            text:
                "Every Sunday about fifteen of our grandmothers cook together.\n\nWe would like to do it twice a week."
                    .into(),
            recordings: DeskRecording::samples(),
            files: vec![file("poster.pdf")],
            beside: ShownBeside::sample(),
            ..given(1, "What would you like to do?")
        },
        AnswerRow {
            lines: vec!["Food £480".into(), "hall £240".into()],
            total: "£720".into(),
            ..given(2, "What will you spend it on?")
        },
        AnswerRow {
            number: 3,
            title: "Who is it for?".into(),
            talk: Some(TalkRow {
                words: "It is theirs already.".into(),
                by: "Leyla Demir".into(),
                minutes: 40,
                at: Some(Instant::default()),
            }),
            ..AnswerRow::default()
        },
        AnswerRow {
            number: 4,
            title: "How?".into(),
            talk_to_come: "They answer in a conversation.".into(),
            ..AnswerRow::default()
        },
        AnswerRow {
            number: 5,
            title: "Your bank?".into(),
            not_for_you: "council officers".into(),
            ..AnswerRow::default()
        },
        AnswerRow { number: 6, title: "Anything else?".into(), nothing: true, ..AnswerRow::default() },
    ]
}

/// A line of the history.
#[derive(Clone, Debug, Serialize)]
pub struct HistoryRow {
    pub at: Instant,
    /// Empty when the clock did it.
    pub who: String,
    pub what: String,
    pub words: String,
}

/// A letter about the application.
#[derive(Clone, Debug, Serialize)]
pub struct LetterRow {
    pub at: Instant,
    pub subject: String,
    pub to: String,
    pub state: &'static str,
    pub needs: bool,
}

/// `/desk/applications/{id}/history`
#[derive(Clone, Debug, Serialize)]
pub struct HistoryView {
    pub head: Head,
    pub rows: Vec<HistoryRow>,
    /// Only officers see whom letters went to.
    pub sees_letters: bool,
    pub letters: Vec<LetterRow>,
}

impl View for HistoryView {
    const TEMPLATE: &'static str = "desk/history.html";
    fn title(&self, _: Language) -> String {
        format!("History: {}", self.head.organisation)
    }
    fn samples() -> Vec<Self> {
        let row = |who: &str, what: &str, words: &str| HistoryRow {
            at: Instant::default(),
            who: who.into(),
            what: what.into(),
            words: words.into(),
        };
        let full = HistoryView {
            head: sample_head(),
            rows: vec![row("Hülya Demir", "sent the application", ""), row("", "closed", "Some words.")],
            sees_letters: true,
            letters: vec![LetterRow {
                at: Instant::default(),
                subject: "We have your application".into(),
                to: "hulya@example.org".into(),
                state: "Could not be delivered",
                needs: true,
            }],
        };
        vec![HistoryView { rows: vec![], letters: vec![], sees_letters: false, ..full.clone() }, full]
    }
}
