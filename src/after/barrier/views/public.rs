//! What the pages of barriers receive that everyone reads, and the one on which a group says whether one is gone.

use serde::Serialize;

use super::{BackRow, HeardRow, InRoundRow};
use crate::clock::Instant;
use crate::web::form::{FormState, Item};
use crate::web::language::Language;
use crate::web::page::View;

/// A barrier in the public list.
#[derive(Clone, Debug, Serialize)]
pub struct RegisterRow {
    pub href: String,
    pub name: String,
    pub funder: String,
    pub stage_key: &'static str,
    pub state_key: &'static str,
    pub open: bool,
    pub heard: HeardRow,
    pub changed: String,
}

/// `/barriers`
#[derive(Clone, Debug, Serialize)]
pub struct RegisterView {
    pub rows: Vec<RegisterRow>,
    pub next_href: String,
}

impl View for RegisterView {
    const TEMPLATE: &'static str = "after/barriers.html";
    fn title(&self, language: Language) -> String {
        language.say("barrier-title")
    }
    fn samples() -> Vec<Self> {
        let row = |(at, heard): (usize, HeardRow)| RegisterRow {
            href: "/barriers/1".into(),
            name: "A bank account of one’s own".into(),
            funder: "Rivermouth Council".into(),
            stage_key: "barrier-stage-plan",
            state_key: if at > 0 { "barrier-state-closed" } else { "barrier-state-open" },
            open: at == 0,
            heard,
            changed: if at > 0 { "We find the host, and pay its fee.".into() } else { String::new() },
        };
        let rows: Vec<RegisterRow> = HeardRow::samples().into_iter().enumerate().map(row).collect();
        vec![
            RegisterView { rows: vec![], next_href: String::new() },
            RegisterView { rows, next_href: "/barriers?after=1".into() },
        ]
    }
}

/// `/barriers/{id}`
#[derive(Clone, Debug, Serialize)]
pub struct OneView {
    pub name: String,
    pub funder: String,
    pub owner: String,
    pub department: String,
    pub stage_key: &'static str,
    pub state_key: &'static str,
    pub open: bool,
    /// It was changed, and no group can be asked: only numbers tell of it.
    pub nobody_to_ask: bool,
    /// It was changed, and none of the groups that met it before is here any more.
    pub all_gone: bool,
    pub changed: String,
    pub changed_at: Option<Instant>,
    pub heard: HeardRow,
    pub rounds: Vec<InRoundRow>,
    pub back: Vec<BackRow>,
    /// Where a member of a group that met it says whether it is gone; empty for everybody else.
    pub answer_href: String,
    /// Where a member reads what their own group said, and takes it back; empty for everybody else.
    pub own_href: String,
}

impl View for OneView {
    const TEMPLATE: &'static str = "after/barrier.html";
    fn title(&self, _: Language) -> String {
        self.name.clone()
    }
    fn samples() -> Vec<Self> {
        let view = |(at, heard): (usize, HeardRow)| OneView {
            name: "A bank account of one’s own".into(),
            funder: "Rivermouth Council".into(),
            owner: "Amina Yusuf".into(),
            department: if at > 0 { "Finance".into() } else { String::new() },
            stage_key: "barrier-stage-plan",
            state_key: if at > 0 { "barrier-state-changed" } else { "barrier-state-open" },
            open: at == 0,
            nobody_to_ask: at > 0,
            all_gone: at > 0,
            changed: if at > 0 { "We find the host, and pay its fee.".into() } else { String::new() },
            changed_at: (at > 0).then(Instant::default),
            heard,
            rounds: if at > 0 {
                vec![InRoundRow { fund: "Chest".into(), href: "/funds/chest".into() }]
            } else {
                vec![]
            },
            back: if at > 0 { vec![BackRow::sample()] } else { vec![] },
            answer_href: if at > 0 { "/barriers/1/answer".into() } else { String::new() },
            own_href: if at > 0 { "/barriers/1/own".into() } else { String::new() },
        };
        HeardRow::samples().into_iter().enumerate().map(view).collect()
    }
}

/// `/barriers/{id}/answer`
#[derive(Clone, Debug, Serialize)]
pub struct AnswerView {
    pub name: String,
    pub funder: String,
    pub changed: String,
    pub changed_at: Option<Instant>,
    /// An officer wrote down that they met it only after the change: what they say is heard, and does not close it.
    pub late: bool,
    /// The groups for which whoever asks can speak, where they are several.
    pub groups: Vec<Item>,
    /// What these groups said, as everyone would read it.
    pub own: Vec<String>,
    /// What they said of the change before.
    pub said: Vec<OwnSaid>,
    pub gones: Vec<Item>,
    pub form: FormState,
}

/// What a group said of a change before.
#[derive(Clone, Debug, Serialize)]
pub struct OwnSaid {
    pub key: &'static str,
    pub words: String,
    pub at: Instant,
}

impl View for AnswerView {
    const TEMPLATE: &'static str = "after/barrier-answer.html";
    fn title(&self, language: Language) -> String {
        language.say("barrier-answer-title")
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |full: bool| AnswerView {
            name: "A bank account of one’s own".into(),
            funder: "Rivermouth Council".into(),
            changed: "We find the host, and pay its fee.".into(),
            changed_at: full.then(Instant::default),
            late: full,
            groups: if full { vec![Item::new("1", "Sunday Kitchen")] } else { vec![] },
            own: if full { vec!["We had nowhere to put it.".into()] } else { vec![] },
            said: if full {
                vec![OwnSaid { key: "barrier-answer-not-yet", words: "Not for us.".into(), at: Instant::default() }]
            } else {
                vec![]
            },
            gones: vec![Item::new("yes", "Yes, it is gone"), Item::new("not-yet", "Not yet")],
            form: FormState::default(),
        };
        vec![view(false), view(true)]
    }
}

/// What a group said, as its members read it.
#[derive(Clone, Debug, Serialize)]
pub struct OwnVoiceRow {
    pub id: String,
    pub words: String,
    /// Everyone may read it.
    pub shown: bool,
    /// Its group said yes to that here, and can take it back here.
    pub can_hold: bool,
    /// It was typed, and can be deleted.
    pub can_delete: bool,
}

/// `/barriers/{id}/own`
#[derive(Clone, Debug, Serialize)]
pub struct OwnVoicesView {
    pub id: String,
    pub name: String,
    pub funder: String,
    /// Where it goes back to.
    pub href: String,
    pub voices: Vec<OwnVoiceRow>,
}

impl View for OwnVoicesView {
    const TEMPLATE: &'static str = "after/barrier-own.html";
    fn title(&self, language: Language) -> String {
        language.say("barrier-answer-own")
    }
    fn samples() -> Vec<Self> {
        let voice = |yes: bool| OwnVoiceRow {
            id: "v".into(),
            words: "We had nowhere to put it.".into(),
            shown: yes,
            can_hold: yes,
            can_delete: yes,
        };
        let view = |voices| OwnVoicesView {
            id: "1".into(),
            name: "A bank account of one’s own".into(),
            funder: "Rivermouth Council".into(),
            href: "/barriers/1".into(),
            voices,
        };
        vec![view(vec![]), view(vec![voice(true), voice(false)])]
    }
}
