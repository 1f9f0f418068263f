//! The pages of reading: one's own, and everybody's side by side.

use chrono::NaiveDate;
use serde::Serialize;

use super::Top;
use crate::application::recording::views::DeskRecording;
use crate::application::translating::views::ShownBeside;
use crate::clock::Instant;
use crate::history::Told;
use crate::relationship::views::{NoteRow, sample_notes};
use crate::review::reading::Total;
use crate::web::form::{FormState, Item};
use crate::web::language::Language;
use crate::web::page::View;

/// One question with what was given in answer.
#[derive(Clone, Debug, Default, Serialize)]
pub struct AnswerShown {
    pub key: String,
    pub number: usize,
    pub title: String,
    pub text: String,
    /// Whether it is answered in one's own words, in whatever way: then every way is named.
    pub in_words: bool,
    /// What the lines of a budget come to.
    pub total_pence: Option<i64>,
    /// What was said in a conversation; the group has confirmed it.
    pub write_up: String,
    pub recordings: Vec<DeskRecording>,
    pub files: Vec<Link>,
    /// Its language, and what it says in English.
    pub beside: ShownBeside,
    /// Where to say that this worries one.
    pub worry_href: String,
}

/// A link.
#[derive(Clone, Debug, Serialize)]
pub struct Link {
    pub href: String,
    pub text: String,
}

/// One criterion with the fields of its judgement, or with the judgement as it was shared.
#[derive(Clone, Debug, Serialize)]
pub struct CriterionShown {
    pub key: String,
    pub title: String,
    pub description: String,
    pub steps: Vec<Item>,
    pub step_field: String,
    pub words_field: String,
    pub cites_field: String,
    /// What may be cited.
    pub cites: Vec<Item>,
    /// How many are.
    pub cited: usize,
    /// What was saved on the other device, where that is something else.
    pub elsewhere: Option<Elsewhere>,
    /// The judgement as it stands, for a reading that is shared.
    pub judged: Judged,
}

/// What was saved on the other device.
#[derive(Clone, Debug, Serialize)]
pub struct Elsewhere {
    pub step: String,
    pub words: String,
}

/// A judgement as it reads.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Judged {
    pub reader: String,
    pub step: String,
    pub words: String,
    pub rests_on: Vec<Link>,
}

/// `/desk/readings/{id}`
#[derive(Clone, Debug, Serialize)]
pub struct ReadingView {
    pub form: FormState,
    pub top: Top,
    pub action: String,
    pub version: i32,
    pub due: NaiveDate,
    pub late: bool,
    /// Shared: it can be read, and no longer written.
    pub shared_at: Option<Instant>,
    /// They are close to the group and said so.
    pub close: bool,
    pub strengths: String,
    pub strengths_elsewhere: String,
    /// It was saved on another device after this page was opened.
    pub overtaken: bool,
    pub answers: Vec<AnswerShown>,
    pub known: Vec<NoteRow>,
    /// How the group is known, and whether not knowing it is the council's gap.
    pub standing: &'static str,
    pub gap: bool,
    /// The same conversation for every group, in a sentence.
    pub offer: String,
    /// How many notes may be cited for each application.
    pub limit: u32,
    pub criteria: Vec<CriterionShown>,
    /// Where the round scores: what the steps chosen so far come to.
    pub total: Option<Total>,
    pub readings_href: String,
    pub worry_href: String,
    pub history: Vec<Told>,
}

impl View for ReadingView {
    const TEMPLATE: &'static str = "desk/review-reading.html";
    fn title(&self, _: Language) -> String {
        format!("Your reading of {}", self.top.organisation)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let draft = sample_reading();
        let mut shared = draft.clone();
        shared.shared_at = Some(Instant::default());
        shared.total = None;
        let mut empty = draft.clone();
        empty.answers.clear();
        empty.known.clear();
        empty.criteria.clear();
        let mut overtaken = draft.clone();
        overtaken.overtaken = true;
        overtaken.strengths_elsewhere = "Everybody knows them.".into();
        vec![empty, draft, shared, overtaken]
    }
}

fn sample_reading() -> ReadingView {
    let link = Link { href: "#answer-aim".into(), text: "What would you like to do?".into() };
    let criterion = CriterionShown {
        key: "rooted".into(),
        title: "Rooted here".into(),
        description: "The people it is for are the people who run it.".into(),
        steps: vec![Item { value: "clear".into(), text: "Clearly".into(), hint: "We see how. Score 3".into() }],
        step_field: "step-rooted".into(),
        words_field: "words-rooted".into(),
        cites_field: "cites-rooted".into(),
        cites: vec![Item::new("answer:aim", "Answer 1: What would you like to do?")],
        cited: 1,
        elsewhere: Some(Elsewhere { step: "Partly".into(), words: "They cook.".into() }),
        judged: Judged {
            reader: "Marcus Bell".into(),
            step: "Clearly".into(),
            words: "They keep the key.".into(),
            rests_on: vec![link],
        },
    };
    ReadingView {
        form: FormState::with([("strengths", "They know everybody."), ("step-rooted", "clear")]),
        top: Top::sample("/readings"),
        action: "/desk/readings/r".into(),
        version: 3,
        due: NaiveDate::default(),
        late: true,
        shared_at: None,
        close: true,
        strengths: "They know everybody.".into(),
        strengths_elsewhere: String::new(),
        overtaken: false,
        answers: vec![AnswerShown {
            in_words: true,
            beside: ShownBeside::sample(),
            key: "aim".into(),
            number: 1,
            title: "What would you like to do?".into(),
            text: "Every Sunday about fifteen of our grandmothers cook together.\n\nTwice a week through the winter."
                .into(),
            total_pence: Some(95_000),
            write_up: "They told us about the hall.".into(),
            recordings: DeskRecording::samples(),
            files: vec![Link { href: "/files/f".into(), text: "kitchen.pdf".into() }],
            worry_href: "/desk/applications/a/concern?about=aim".into(),
        }],
        known: sample_notes(),
        standing: "We do not know them yet: our gap",
        gap: true,
        offer: "Every group was offered the same conversation.".into(),
        limit: 3,
        criteria: vec![criterion],
        total: Some(Total { points: 6, most: 9 }),
        readings_href: "/desk/applications/a/readings".into(),
        worry_href: "/desk/applications/a/concern".into(),
        history: vec![Told::sample("Shared")],
    }
}

/// One reader in the list.
#[derive(Clone, Debug, Serialize)]
pub struct ReaderRow {
    /// Where the reader is told that they are asked no longer; empty where they are not to be.
    pub take_back_href: String,
    /// They are asked, and have not stepped back.
    pub asked: bool,
    pub name: String,
    pub state: String,
    /// The tag's colour.
    pub kind: &'static str,
    pub due: NaiveDate,
    pub late: bool,
    pub shared_at: Option<Instant>,
    /// "Close to the group, and says so: lives on the estate."
    pub close: String,
}

/// Everybody's judgement on one criterion.
#[derive(Clone, Debug, Serialize)]
pub struct SideBySide {
    pub title: String,
    pub judged: Vec<Judged>,
}

/// What one reader sees as strong, and what their steps come to.
#[derive(Clone, Debug, Serialize)]
pub struct Strengths {
    pub reader: String,
    pub words: String,
    pub total: Option<Total>,
}

/// `/desk/applications/{id}/readings`
#[derive(Clone, Debug, Serialize)]
pub struct ReadingsView {
    pub form: FormState,
    pub top: Top,
    /// "2 of 2 readings are shared".
    pub summary: String,
    /// Only for those who look after the application.
    pub readers: Vec<ReaderRow>,
    pub sees_readers: bool,
    /// Where it stands who said what of being close; empty for those who do not look after it.
    pub closeness_href: String,
    pub may_ask: bool,
    pub candidates: Vec<Item>,
    /// Who cannot be asked, and why.
    pub others: Vec<String>,
    /// Their own reading.
    pub mine: Option<Link>,
    /// Why others' readings do not show; empty when they do.
    pub not_yet: String,
    pub strengths: Vec<Strengths>,
    pub criteria: Vec<SideBySide>,
}

impl View for ReadingsView {
    const TEMPLATE: &'static str = "desk/review-readings.html";
    fn title(&self, _: Language) -> String {
        format!("Readings of {}", self.top.organisation)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let judged = |reader: &str| Judged {
            reader: reader.into(),
            step: "Clearly".into(),
            words: "They keep the key, and ring round when someone is missing.".into(),
            rests_on: vec![Link { href: "/desk/applications/a#answer-aim".into(), text: "Answer 1".into() }],
        };
        let strengths = |reader: &str| Strengths {
            reader: reader.into(),
            words: "They know everybody.".into(),
            total: Some(Total { points: 6, most: 9 }),
        };
        let full = ReadingsView {
            form: FormState::default(),
            top: Top::sample("/readings"),
            summary: "2 of 2 readings are shared".into(),
            closeness_href: "/desk/applications/a/closeness".into(),
            readers: vec![ReaderRow {
                take_back_href: "/desk/readings/r/taking-back".into(),
                asked: true,
                name: "Marcus Bell".into(),
                state: "Shared".into(),
                kind: "plain",
                due: NaiveDate::default(),
                late: false,
                shared_at: Some(Instant::default()),
                close: "Lives on the estate.".into(),
            }],
            sees_readers: true,
            may_ask: true,
            candidates: vec![Item::new("p", "Joan Price")],
            others: vec!["Amina Yusuf is the named contact".into()],
            mine: Some(Link { href: "/desk/readings/r".into(), text: "Your reading".into() }),
            not_yet: String::new(),
            strengths: vec![strengths("Marcus Bell"), strengths("Joan Price")],
            criteria: vec![SideBySide {
                title: "Rooted here".into(),
                judged: vec![judged("Marcus Bell"), judged("Joan Price")],
            }],
        };
        let mut empty = full.clone();
        empty.readers.clear();
        empty.others.clear();
        empty.candidates.clear();
        empty.mine = None;
        empty.not_yet = "Nothing is shared yet.".into();
        empty.strengths.clear();
        empty.criteria.clear();
        vec![empty, full]
    }
}

/// `/desk/readings/{id}/taking-back`
#[derive(Clone, Debug, Serialize)]
pub struct TakeBackView {
    pub form: FormState,
    pub top: Top,
    pub reader: String,
}

impl View for TakeBackView {
    const TEMPLATE: &'static str = "desk/review-taking-back.html";
    fn title(&self, _: Language) -> String {
        format!("Tell {} that you no longer ask for their reading", self.reader)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        vec![TakeBackView { form: FormState::default(), top: Top::sample("/readings"), reader: "Joan Price".into() }]
    }
}
