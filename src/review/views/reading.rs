//! The page of one's own reading, and that on which one says no to it.

use chrono::NaiveDate;
use serde::Serialize;

use super::Top;
use crate::application::recording::views::DeskRecording;
use crate::application::translating::views::ShownBeside;
use crate::clock::Instant;
use crate::history::Told;
use crate::relationship::views::{NoteRow, sample_notes};
use crate::review::reading::Total;
use crate::review::store::question::Answered;
use crate::web::form::{FormState, Item};
use crate::web::language::Language;
use crate::web::page::View;

pub use super::sides::{ReaderRow, ReadingsView, SideBySide, Strengths, TakeBackView};

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
    /// The steps alone, for judging once they understand.
    pub scale: Vec<Item>,
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
    /// What they would like to understand of it, where they do.
    pub wants: Option<Wants>,
    /// Where it is judged once they understand; empty where it has been, and until the reading is shared.
    pub judge_href: String,
    /// The form of that, with what is to be put right.
    pub judge_form: FormState,
}

/// What a reader would like to understand of a criterion.
#[derive(Clone, Debug, Serialize)]
pub struct Wants {
    /// Nobody has been told yet.
    pub to_pass_on: bool,
    /// "The group has been asked"
    pub state: &'static str,
    pub answer: String,
    pub told: String,
}

/// A risk that was named beside an application.
#[derive(Clone, Debug, Serialize)]
pub struct RiskShown {
    pub kind: &'static str,
    pub words: String,
    pub holder: &'static str,
    pub council_does: String,
}

/// What the group says of itself.
#[derive(Clone, Debug, Default, Serialize)]
pub struct AboutShown {
    pub kind: &'static str,
    pub about: String,
    pub describes_itself: String,
    pub host: String,
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
    /// What this page holds is the newest there is, and not what the device still keeps.
    pub fresh: bool,
    /// What was typed on another device, by its id, where this page shows it beside what stands; empty elsewhere.
    pub both: String,
    /// Where what was typed on another device is put together with this; empty where there is nothing.
    pub both_href: String,
    /// Where they say no to it; empty once it is shared.
    pub no_href: String,
    pub about: AboutShown,
    pub answers: Vec<AnswerShown>,
    pub known: Vec<NoteRow>,
    /// How the group is known, and whether not knowing it is the council's gap.
    pub standing: &'static str,
    pub gap: bool,
    /// What they answered to our questions.
    pub answered: Vec<AnsweredShown>,
    /// The same conversation for every group, in a sentence.
    pub offer: String,
    /// How many notes may be cited for each application.
    pub limit: u32,
    pub risks: Vec<RiskShown>,
    pub notes: String,
    pub notes_elsewhere: String,
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
        for one in &mut shared.criteria {
            one.judge_href = "/desk/readings/r/understood".into();
        }
        let mut empty = draft.clone();
        empty.answers.clear();
        empty.known.clear();
        empty.criteria.clear();
        empty.risks.clear();
        empty.about = AboutShown::default();
        empty.both_href.clear();
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
        scale: vec![Item::new("clear", "Clearly")],
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
        wants: Some(Wants {
            to_pass_on: true,
            state: "There is an answer",
            answer: "Two of the older traders have a key.".into(),
            told: "I was there in May.".into(),
        }),
        judge_href: String::new(),
        judge_form: FormState::default(),
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
        fresh: false,
        both: "v".into(),
        both_href: "/desk/readings/r/both".into(),
        no_href: "/desk/readings/r/no".into(),
        about: AboutShown {
            kind: "Group that is not registered",
            about: "We cook together on Sundays.".into(),
            describes_itself: "Turkish and Kurdish women of the estate".into(),
            host: "Rivermouth CVS".into(),
        },
        risks: vec![RiskShown {
            kind: "Not acting",
            words: "Nobody else rings round.".into(),
            holder: "The council",
            council_does: "Pays at once.".into(),
        }],
        notes: "Ask Marcus about the key.".into(),
        notes_elsewhere: String::new(),
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
        answered: vec![AnsweredShown {
            id: "q".into(),
            words: "Who holds the key?".into(),
            answer: "Two of the older ones.".into(),
            beside: ShownBeside::sample(),
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

/// What a group answered to a question of ours.
#[derive(Clone, Debug, Serialize)]
pub struct AnsweredShown {
    pub id: String,
    pub words: String,
    pub answer: String,
    /// What it says in English.
    pub beside: ShownBeside,
}

impl AnsweredShown {
    /// An answer with what stands beside it.
    pub fn of(one: &Answered, beside: ShownBeside) -> Self {
        AnsweredShown { id: one.id.clone(), words: one.words.clone(), answer: one.answer.clone(), beside }
    }
}

/// `/desk/readings/{id}/no`
#[derive(Clone, Debug, Serialize)]
pub struct NoView {
    pub form: FormState,
    pub top: Top,
    pub reading_href: String,
    pub whys: Vec<Item>,
    /// Who asked them.
    pub asker: String,
}

impl View for NoView {
    const TEMPLATE: &'static str = "desk/review-no.html";
    fn title(&self, _: Language) -> String {
        format!("Say no to reading {}", self.top.organisation)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        vec![NoView {
            form: FormState::default(),
            top: Top::sample("/readings"),
            reading_href: "/desk/readings/r".into(),
            whys: vec![Item::new("too-much", "It is too much for me now")],
            asker: "Amina Yusuf".into(),
        }]
    }
}
