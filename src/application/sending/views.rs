//! What the pages of checking, sending and withdrawing receive.

mod answers;

pub use answers::{AnswerRow, InEnglish, Line};
use serde::Serialize;

use crate::application::drafting::views::Named;
use crate::application::took::views::TookForm;
use crate::clock::Instant;
use crate::web::form::FormState;
use crate::web::language::Language;
use crate::web::page::View;

/// Something that the group told of itself once.
#[derive(Clone, Debug, Serialize)]
pub struct KnownRow {
    pub name: String,
    pub text: String,
}

/// `/applications/{id}/check`: before sending, and afterwards what was sent.
#[derive(Clone, Debug, Serialize)]
pub struct CheckView {
    pub application: String,
    pub fund: String,
    pub organisation: String,
    pub strand: Named,
    pub answers: Vec<AnswerRow>,
    /// Whether a question on it is marked as sensitive.
    pub sensitive: bool,
    /// How many answers are to be put right first.
    pub to_put_right: usize,
    pub draft: bool,
    pub can_send: bool,
    /// Whether the reader is of the group.
    pub ours: bool,
    /// Whether the reader helps the group with a draft: they say that it is ready, and the group sends it.
    pub helps: bool,
    /// The group that an officer types it for; empty for everybody else.
    pub types_for: String,
    /// When they last said so.
    pub said_ready_at: Option<Instant>,
    /// Why it cannot be sent although nothing is to be put right; empty otherwise.
    pub why_not: String,
    pub contact: String,
    /// The last moment to send; none in a rolling round.
    pub closes_at: Option<Instant>,
    /// Whether a conversation still goes on, or a write-up waits to be read.
    pub talking: bool,
    /// Whether a recording is still on its way, and would not be part of what is sent.
    pub on_its_way: bool,
    /// What the group told of itself once; for its members, while it is a draft.
    pub known: Vec<KnownRow>,
    pub group: String,
}

impl View for CheckView {
    const TEMPLATE: &'static str = "application/check.html";
    fn title(&self, language: Language) -> String {
        language.say(if self.draft { "check-title" } else { "check-sent-title" })
    }
    fn is_sensitive(&self) -> bool {
        self.sensitive
    }
    fn samples() -> Vec<Self> {
        let ready = CheckView {
            application: "x".into(),
            fund: "Community Chest".into(),
            organisation: "Sunday Kitchen".into(),
            strand: Named::sample(),
            answers: AnswerRow::samples(),
            sensitive: false,
            to_put_right: 0,
            draft: true,
            can_send: true,
            ours: true,
            helps: false,
            types_for: String::new(),
            said_ready_at: None,
            why_not: String::new(),
            contact: "Amina Yusuf".into(),
            closes_at: Some(Instant::default()),
            talking: true,
            on_its_way: true,
            known: vec![KnownRow { name: "What you do".into(), text: "We cook.".into() }],
            group: "x".into(),
        };
        vec![
            CheckView { strand: Named::default(), answers: vec![], talking: false, on_its_way: false, ..ready.clone() },
            CheckView { to_put_right: 1, can_send: false, sensitive: true, closes_at: None, ..ready.clone() },
            CheckView { can_send: false, why_not: "This round has closed.".into(), ..ready.clone() },
            CheckView { can_send: false, ours: false, helps: true, ..ready.clone() },
            CheckView {
                can_send: false,
                ours: false,
                helps: true,
                said_ready_at: Some(Instant::default()),
                ..ready.clone()
            },
            CheckView { can_send: false, ours: false, types_for: "Sunday Kitchen".into(), ..ready.clone() },
            CheckView { draft: false, can_send: false, known: vec![], ..ready },
        ]
    }
}

/// `/applications/{id}/download`
#[derive(Clone, Debug, Serialize)]
pub struct DownloadView {
    pub application: String,
    pub fund: String,
    pub reference: String,
}

impl View for DownloadView {
    const TEMPLATE: &'static str = "application/download.html";
    fn title(&self, language: Language) -> String {
        language.say("download-title")
    }
    fn samples() -> Vec<Self> {
        vec![DownloadView { application: "x".into(), fund: "Community Chest".into(), reference: "A-7K3M".into() }]
    }
}

/// What happens next with a sent application, and when.
#[derive(Clone, Debug, Serialize)]
pub struct Next {
    pub read_by: Option<chrono::NaiveDate>,
    pub decided_by: chrono::NaiveDate,
    pub pay_by: String,
    pub contact: String,
    pub contact_says: String,
    pub contact_phone: String,
}

impl Next {
    pub(crate) fn sample() -> Self {
        Next {
            read_by: None,
            decided_by: chrono::NaiveDate::default(),
            pay_by: "within 10 working days of our yes".into(),
            contact: "Amina Yusuf".into(),
            contact_says: "Monday to Thursday".into(),
            contact_phone: "020 7946 0018".into(),
        }
    }
}

/// `/applications/{id}/submission`
#[derive(Clone, Debug, Serialize)]
pub struct SentView {
    pub application: String,
    pub reference: String,
    pub fund: String,
    pub organisation: String,
    pub amount_pence: Option<i64>,
    pub sent_at: Instant,
    pub next: Next,
    /// The questions about which a conversation still goes on.
    pub talks: Vec<String>,
    pub can_reopen: bool,
    pub took: TookForm,
}

impl View for SentView {
    const TEMPLATE: &'static str = "application/sent.html";
    fn title(&self, language: Language) -> String {
        language.say("sent-title")
    }
    fn samples() -> Vec<Self> {
        let sample = |took| SentView {
            application: "x".into(),
            reference: "A-7Q4XMC".into(),
            fund: "Community Chest".into(),
            organisation: "Sunday Kitchen".into(),
            amount_pence: Some(95_000),
            sent_at: Instant::default(),
            next: Next::sample(),
            talks: vec!["Who is it for?".into()],
            can_reopen: true,
            took,
        };
        let bare = |view| {
            let next = Next { read_by: Some(chrono::NaiveDate::default()), pay_by: String::new(), ..Next::sample() };
            SentView { amount_pence: None, talks: vec![], can_reopen: false, next, ..view }
        };
        TookForm::samples().into_iter().map(sample).flat_map(|view| [bare(view.clone()), view]).collect()
    }
}

/// `/applications/{id}/withdrawal` and `/applications/{id}/reopening`: are you sure?
#[derive(Clone, Debug, Serialize)]
pub struct SureView {
    pub form: FormState,
    pub application: String,
    pub fund: String,
    pub reference: String,
    /// `withdrawal` or `reopening`.
    pub what: &'static str,
    pub was_sent: bool,
    pub contact: String,
    pub contact_phone: String,
    pub closes_at: Option<Instant>,
}

impl View for SureView {
    const TEMPLATE: &'static str = "application/sure.html";
    fn title(&self, language: Language) -> String {
        language.say(&format!("{}-title", self.what))
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |what, was_sent| SureView {
            form: FormState::default(),
            application: "x".into(),
            fund: "Community Chest".into(),
            reference: "A-7Q4XMC".into(),
            what,
            was_sent,
            contact: "Amina Yusuf".into(),
            contact_phone: "020 7946 0018".into(),
            closes_at: was_sent.then(Instant::default),
        };
        vec![view("withdrawal", false), view("withdrawal", true), view("reopening", true)]
    }
}
