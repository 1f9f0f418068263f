//! What the pages of stops and pauses receive.

use chrono::NaiveDate;
use serde::Serialize;

use crate::clock::Instant;
use crate::web::form::{FormState, Item};
use crate::web::language::Language;
use crate::web::page::View;

/// A stop as either side sees it.
#[derive(Clone, Debug, Serialize)]
pub struct StopRow {
    pub id: String,
    pub kind: &'static str,
    pub kind_key: &'static str,
    pub state: &'static str,
    pub state_key: &'static str,
    pub reason: String,
    pub left_words: String,
    pub holds_at_once: bool,
    pub decided_by: String,
    pub decided_at: Instant,
    pub reply_by: NaiveDate,
    pub reply: String,
    pub replied_by: String,
    pub settled_words: String,
    pub settled_by: String,
    pub settled_at: Option<Instant>,
    /// The group can reply.
    pub can_reply: bool,
    pub version: i32,
    pub over: bool,
}

impl StopRow {
    /// One for samples.
    pub fn sample(can_reply: bool) -> StopRow {
        StopRow {
            id: "s".into(),
            kind: "Somebody is not safe if it goes on",
            kind_key: "stop-kind-safeguarding",
            state: if can_reply { "With the group, to reply" } else { "Lifted" },
            state_key: if can_reply { "stop-state-announced" } else { "stop-state-lifted" },
            reason: "A child was left alone twice.".into(),
            left_words: if can_reply { String::new() } else { "What is left goes to the youth club.".into() },
            holds_at_once: can_reply,
            decided_by: "Dana Webb".into(),
            decided_at: Instant::default(),
            reply_by: NaiveDate::default(),
            reply: if can_reply { String::new() } else { "There are two of us now.".into() },
            replied_by: if can_reply { String::new() } else { "Hülya Demir".into() },
            settled_words: if can_reply { String::new() } else { "That is what we wanted to know.".into() },
            settled_by: if can_reply { String::new() } else { "Dana Webb".into() },
            settled_at: (!can_reply).then(Instant::default),
            can_reply,
            version: 1,
            over: !can_reply,
        }
    }
}

/// `/grants/{id}/money`
#[derive(Clone, Debug, Serialize)]
pub struct OwnMoneyView {
    pub id: String,
    pub organisation: String,
    /// When the group asked for a pause, where it stands.
    pub paused_at: Option<Instant>,
    pub paused_by: String,
    pub stops: Vec<StopRow>,
    pub kinds: Vec<&'static str>,
    pub days: i64,
    pub contact: String,
    pub contact_email: String,
    pub contact_phone: String,
    pub form: FormState,
}

impl View for OwnMoneyView {
    const TEMPLATE: &'static str = "award/money.html";
    fn title(&self, language: Language) -> String {
        language.say("stop-title")
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let empty = OwnMoneyView {
            id: "x".into(),
            organisation: "Sunday Kitchen".into(),
            paused_at: None,
            paused_by: String::new(),
            stops: vec![],
            kinds: vec!["stop-kind-fraud"],
            days: 14,
            contact: "Amina Yusuf".into(),
            contact_email: "amina@rivermouth.example".into(),
            contact_phone: String::new(),
            form: FormState::default(),
        };
        let full = OwnMoneyView {
            paused_at: Some(Instant::default()),
            paused_by: "Hülya Demir".into(),
            stops: vec![StopRow::sample(true), StopRow::sample(false)],
            contact_phone: "020 7946 0000".into(),
            ..empty.clone()
        };
        vec![empty, full]
    }
}

/// `/desk/grants/{id}/stop`
#[derive(Clone, Debug, Serialize)]
pub struct DeskStopView {
    pub id: String,
    pub organisation: String,
    pub number: String,
    pub paused_at: Option<Instant>,
    pub stops: Vec<StopRow>,
    pub kinds: Vec<Item>,
    pub days: i64,
    pub can_announce: bool,
    /// Whether the reader settles and lifts.
    pub can_decide: bool,
    /// The group has not been heard yet, so that only dropping it is open.
    pub not_heard: bool,
    pub form: FormState,
}

impl View for DeskStopView {
    const TEMPLATE: &'static str = "award/desk-stop.html";
    fn title(&self, _: Language) -> String {
        format!("Money of {} that stops", self.organisation)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let empty = DeskStopView {
            id: "x".into(),
            organisation: "Sunday Kitchen".into(),
            number: "GW-2027-AC34DE".into(),
            paused_at: None,
            stops: vec![],
            kinds: vec![Item::new("fraud", "Money was taken from those it was for")],
            days: 14,
            can_announce: true,
            can_decide: true,
            not_heard: false,
            form: FormState::default(),
        };
        let stands = StopRow { state: "Stands", over: false, ..StopRow::sample(false) };
        let full = DeskStopView {
            paused_at: Some(Instant::default()),
            stops: vec![StopRow::sample(true), StopRow::sample(false)],
            can_announce: false,
            not_heard: true,
            ..empty.clone()
        };
        let officer = DeskStopView { can_announce: false, can_decide: false, ..full.clone() };
        let lifting = DeskStopView { stops: vec![stands], can_announce: false, ..empty.clone() };
        vec![empty, full, officer, lifting]
    }
}
