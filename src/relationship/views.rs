//! What the pages of relational evidence receive.

use serde::Serialize;

use super::store::{Evidence, Known};
use super::{Kind, first_sentence};
use crate::clock::Instant;
use crate::fund::form::FundText;
use crate::ids::PersonId;
use crate::web::form::FormState;
use crate::web::language::Language;
use crate::web::page::View;

/// A line of a list to choose from.
#[derive(Clone, Debug, Serialize)]
pub struct Item {
    pub value: String,
    pub text: String,
}

/// A note as every page shows it (`components/known.html`).
#[derive(Clone, Debug, Serialize)]
pub struct NoteRow {
    pub id: String,
    /// The first sentence, and what follows it.
    pub lead: String,
    pub rest: String,
    pub kind: String,
    pub known_on: chrono::NaiveDate,
    pub whose_voice: String,
    pub how_we_know: String,
    /// The criterion it speaks to; empty when none in particular.
    pub criterion: String,
    pub by: String,
    pub written_at: Instant,
    pub from_organisation: bool,
    pub withdrawn_at: Option<Instant>,
    pub replies: Vec<ReplyRow>,
    /// Whoever looks wrote it, and has not taken it back.
    pub mine: bool,
}

/// What the group says to it.
#[derive(Clone, Debug, Serialize)]
pub struct ReplyRow {
    pub words: String,
    pub by: String,
    pub at: Instant,
}

/// The notes as a page shows them to `viewer`, in its language.
pub fn rows(known: Vec<Known>, form: &FundText, viewer: &PersonId, language: Language) -> Vec<NoteRow> {
    known.into_iter().map(|one| row(one, form, viewer, language)).collect()
}

fn row(known: Known, form: &FundText, viewer: &PersonId, language: Language) -> NoteRow {
    let Known { note, by, replies } = known;
    let mine = note.written_by == *viewer && note.withdrawn_at.is_none();
    let Evidence { id, what_we_know, criterion_key, .. } = note;
    let (lead, rest) = first_sentence(&what_we_know);
    NoteRow {
        id: id.to_string(),
        lead: lead.to_owned(),
        rest: rest.to_owned(),
        kind: language.say(note.kind.key()),
        known_on: note.known_on,
        whose_voice: note.whose_voice,
        how_we_know: note.how_we_know,
        criterion: form
            .criterion(&criterion_key)
            .map(|known| known.title.get(language.code).to_owned())
            .unwrap_or_default(),
        by,
        written_at: note.written_at,
        from_organisation: note.from_organisation,
        withdrawn_at: note.withdrawn_at,
        replies: replies
            .into_iter()
            .map(|(reply, by)| ReplyRow { words: reply.words, by, at: reply.written_at })
            .collect(),
        mine,
    }
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
    pub form: FormState,
    pub kinds: Vec<Item>,
    pub criteria: Vec<Item>,
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
            form: FormState::default(),
            kinds: kinds(Language::ENGLISH),
            criteria: vec![Item { value: "rooted".into(), text: "Rooted here".into() }],
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
        };
        sample_notes()
            .into_iter()
            .map(|note| view(note, true))
            .chain(sample_notes().pop().map(|note| view(note, false)))
            .collect()
    }
}

/// Notes for samples, of this part's pages and of the desk's.
pub fn sample_notes() -> Vec<NoteRow> {
    let note = |lead: &str, rest: &str| NoteRow {
        id: "n".into(),
        lead: lead.into(),
        rest: rest.into(),
        kind: "A visit".into(),
        known_on: chrono::NaiveDate::default(),
        whose_voice: "the hall's chair, who agreed to be quoted".into(),
        how_we_know: "She told Amina in the hall".into(),
        criterion: "Rooted here".into(),
        by: "Amina Yusuf".into(),
        written_at: Instant::default(),
        from_organisation: false,
        withdrawn_at: None,
        replies: vec![ReplyRow {
            words: "It is four years, and we painted the kitchen.".into(),
            by: "Hülya Demir".into(),
            at: Instant::default(),
        }],
        mine: true,
    };
    let given =
        note("The hall committee gives them the key.", "They are trusted with it because it has come back clean.");
    let own = NoteRow {
        from_organisation: true,
        criterion: String::new(),
        mine: false,
        ..note("", &"We cook and sing. ".repeat(60))
    };
    let back = NoteRow { withdrawn_at: Some(Instant::default()), replies: vec![], mine: false, ..note("Gone.", "") };
    vec![given, own, back]
}
