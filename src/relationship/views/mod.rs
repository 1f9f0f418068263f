//! What the pages of relational evidence receive.

mod note;

use chrono::NaiveDate;
use serde::Serialize;

use super::trusted::views::TrustedRow;
use super::voice::Route;
use super::{Consent, Kind, ReplyKind};
use crate::application::translating::views::choices;
use crate::fund::form::FundText;
use crate::people::safety::views::BeforeRinging;
use crate::web::form::{self, FormState};
use crate::web::language::Language;
use crate::web::page::View;

pub use note::{Eye, NoteRow, ReplyRow, VoiceRow, missing, row, rows, sample_notes};

/// A line of a list to choose from.
#[derive(Clone, Debug, Serialize)]
pub struct Item {
    pub value: String,
    pub text: String,
}

/// The consents to choose from.
pub fn consents(language: Language) -> Vec<Item> {
    Consent::ASKED.iter().map(|one| Item { value: one.as_str().into(), text: language.say(one.key()) }).collect()
}

/// Yes and no, to be asked.
pub fn yes_no(language: Language) -> Vec<form::Item> {
    ["no", "yes"].map(|value| form::Item::new(value, language.say(&format!("knowing-person-{value}")))).into()
}

/// What a group's words to a note are.
pub fn reply_kinds(language: Language) -> Vec<form::Item> {
    ReplyKind::ALL
        .iter()
        .map(|kind| form::Item::new(kind.as_str(), language.say(&format!("knowing-reply-{kind}"))))
        .collect()
}

/// Whose note it is that an officer writes: the council's, or the group's own, taken down for it.
pub fn routes() -> Vec<form::Item> {
    let items = [
        ("", "Ours: what we know"),
        (Route::Phone.as_str(), "Theirs: they told us on the phone, and I write it down for them"),
        (Route::Visit.as_str(), "Theirs: they told us on a visit, and I write it down for them"),
    ];
    items.map(|(value, text)| form::Item::new(value, text)).into()
}

/// The kinds to choose from.
pub fn kinds(language: Language) -> Vec<Item> {
    Kind::ALL.iter().map(|kind| Item { value: kind.as_str().into(), text: language.say(kind.key()) }).collect()
}

/// The criteria to choose from.
pub fn criteria(form: &FundText, language: Language) -> Vec<Item> {
    let item = |criterion: &crate::fund::form::Criterion| Item {
        value: criterion.key.clone(),
        text: criterion.title.get(language.code).to_owned(),
    };
    form.criteria.iter().map(item).collect()
}

/// `/desk/applications/{id}/evidence`
#[derive(Clone, Debug, Serialize)]
pub struct DeskEvidenceView {
    pub application: String,
    pub organisation: String,
    pub notes: Vec<NoteRow>,
    /// Why this person does not write here; empty when they may.
    pub why_not: String,
    /// They may take out what was written down under the wrong group.
    pub may_take_out: bool,
    pub form: FormState,
    pub kinds: Vec<Item>,
    pub criteria: Vec<Item>,
    pub consents: Vec<Item>,
    pub yes_no: Vec<form::Item>,
    pub languages: Vec<form::Item>,
    /// How a group gave what an officer writes down for it.
    pub routes: Vec<form::Item>,
    /// From which day a note that is written today may be cited.
    pub citable_from: NaiveDate,
    /// Why that is too late for something; empty when it is not.
    pub too_late: String,
    /// How many notes may be cited for each application of the round.
    pub limit: u32,
    pub reply_days: u32,
    /// How the group is known.
    pub known: &'static str,
    /// It is not known: the council's gap.
    pub gap: bool,
    /// The same conversation: whether it was offered, and what the group said.
    pub offer: String,
    /// They may write down that we have talked.
    pub may_say_talked: bool,
    pub reach_by: String,
    /// What to know before ringing them.
    pub safety: Option<BeforeRinging>,
    pub people: Vec<TrustedRow>,
}

impl View for DeskEvidenceView {
    const TEMPLATE: &'static str = "desk/evidence.html";
    fn title(&self, _: Language) -> String {
        format!("What we know of {}, and how", self.organisation)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |notes, why_not: &str| DeskEvidenceView {
            application: "x".into(),
            organisation: "Sunday Kitchen, Nightingale Estate".into(),
            notes,
            why_not: why_not.into(),
            may_take_out: !why_not.is_empty(),
            form: FormState::default(),
            kinds: kinds(Language::ENGLISH),
            criteria: vec![Item { value: "rooted".into(), text: "Rooted here".into() }],
            consents: consents(Language::ENGLISH),
            yes_no: yes_no(Language::ENGLISH),
            languages: choices(Language::ENGLISH),
            routes: routes(),
            citable_from: NaiveDate::default(),
            too_late: "Everything is to be read by 12 January 2027, which is sooner.".into(),
            limit: 3,
            reply_days: 7,
            known: "We do not know them yet: our gap",
            gap: true,
            offer: "They take it up.".into(),
            may_say_talked: why_not.is_empty(),
            reach_by: "07700 900123".into(),
            safety: Some(BeforeRinging::sample()),
            people: TrustedRow::samples(),
        };
        vec![view(vec![], ""), view(sample_notes(), "It has been decided, so what we knew then stays as it was.")]
    }
}

/// `/applications/{id}/evidence`
#[derive(Clone, Debug, Serialize)]
pub struct GroupEvidenceView {
    pub application: String,
    pub organisation: String,
    pub contact: String,
    pub notes: Vec<NoteRow>,
    pub may_speak: bool,
    pub form: FormState,
    pub kinds: Vec<Item>,
    pub criteria: Vec<Item>,
    pub consents: Vec<Item>,
    pub yes_no: Vec<form::Item>,
    /// The languages in which it may be told.
    pub languages: Vec<form::Item>,
    pub limit: u32,
    pub reply_days: u32,
    /// The contact's telephone and address, for whoever would rather say it.
    pub phone: String,
    pub email: String,
    /// Those whom the group named.
    pub named: usize,
    /// The same conversation is offered to every group, and this one has not said anything yet.
    pub offered: bool,
    /// Nobody is asked to read before it has.
    pub offer_waits: bool,
}

impl View for GroupEvidenceView {
    const TEMPLATE: &'static str = "relationship/evidence.html";
    fn title(&self, language: Language) -> String {
        language.say("evidence-title")
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |notes, may_speak| GroupEvidenceView {
            application: "x".into(),
            organisation: "Sunday Kitchen".into(),
            contact: "Amina Yusuf".into(),
            notes,
            may_speak,
            form: FormState::default(),
            kinds: kinds(Language::ENGLISH),
            criteria: vec![],
            consents: consents(Language::ENGLISH),
            yes_no: yes_no(Language::ENGLISH),
            languages: choices(Language::ENGLISH),
            limit: 3,
            reply_days: 7,
            phone: "020 7946 0000".into(),
            email: "amina@example.org".into(),
            named: 1,
            offered: may_speak,
            offer_waits: may_speak,
        };
        vec![view(vec![], true), view(sample_notes(), true), view(sample_notes(), false)]
    }
}

/// `/applications/{id}/evidence/{note}`
#[derive(Clone, Debug, Serialize)]
pub struct NoteView {
    pub application: String,
    pub contact: String,
    pub note: NoteRow,
    pub may_speak: bool,
    pub form: FormState,
    pub reply_kinds: Vec<form::Item>,
    pub languages: Vec<form::Item>,
}

impl View for NoteView {
    const TEMPLATE: &'static str = "relationship/note.html";
    fn title(&self, language: Language) -> String {
        language.say("evidence-note-title")
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |note, may_speak| NoteView {
            application: "x".into(),
            contact: "Amina Yusuf".into(),
            note,
            may_speak,
            form: FormState::default(),
            reply_kinds: reply_kinds(Language::ENGLISH),
            languages: choices(Language::ENGLISH),
        };
        sample_notes()
            .into_iter()
            .map(|note| view(note, true))
            .chain(sample_notes().pop().map(|note| view(note, false)))
            .collect()
    }
}
