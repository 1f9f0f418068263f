//! The pages of "This worries me".

use chrono::NaiveDate;
use serde::Serialize;

use super::Top;
use crate::application::recording::views::DeskRecording;
use crate::application::translating::views::{ShownBeside, ShownTranslation};
use crate::clock::Instant;
use crate::fund::support::ForListener;
use crate::people::safety::views::BeforeRinging;
use crate::people::store::Person;
use crate::web::form::{FormState, Item};
use crate::web::language::Language;
use crate::web::page::View;

/// Somebody to ring.
#[derive(Clone, Debug, Serialize)]
pub struct Ring {
    pub name: String,
    pub phone: String,
    pub email: String,
}

impl Ring {
    /// How to reach a person.
    pub fn of(person: &Person) -> Self {
        let name = if person.name.is_empty() { person.email.clone() } else { person.name.clone() };
        Ring { name, phone: person.phone.clone(), email: person.email.clone() }
    }

    fn sample(name: &str, phone: &str) -> Self {
        Ring { name: name.into(), phone: phone.into(), email: "ruth@rivermouth.example".into() }
    }
}

/// `/desk/applications/{id}/concern`
#[derive(Clone, Debug, Serialize)]
pub struct WorryView {
    pub form: FormState,
    pub top: Top,
    /// What it may be about.
    pub abouts: Vec<Item>,
    pub leads: Vec<Ring>,
    /// Whom it can go to, where there are several leads.
    pub choices: Vec<Item>,
    /// In how many working days it is looked at.
    pub days: u32,
    /// Where there is no lead: who can name one.
    pub administrators: Vec<Ring>,
    pub back_href: String,
}

impl View for WorryView {
    const TEMPLATE: &'static str = "desk/review-worry.html";
    fn title(&self, _: Language) -> String {
        "This worries me".into()
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |leads: Vec<Ring>, administrators| WorryView {
            choices: match leads.len() {
                2.. => leads.iter().map(|lead| Item::new(&*lead.name, &*lead.name)).collect(),
                _ => vec![],
            },
            days: 1,
            form: FormState::default(),
            top: Top::sample("/concern"),
            abouts: vec![
                Item::new("", "The application as a whole"),
                Item::new("aim", "1. What would you like to do?"),
            ],
            leads,
            administrators,
            back_href: "/desk/applications/a".into(),
        };
        vec![
            view(vec![Ring::sample("Ruth Okafor", "020 7946 0000")], vec![]),
            view(vec![Ring::sample("Ruth Okafor", ""), Ring::sample("Kim Ode", "")], vec![]),
            view(vec![], vec![Ring::sample("Sam Reid", "")]),
            view(vec![], vec![]),
        ]
    }
}

/// `/desk/applications/{id}/concern/sent`
#[derive(Clone, Debug, Serialize)]
pub struct SentView {
    pub back_href: String,
    pub organisation: String,
    /// Who has it; none where there is no lead.
    pub lead: Option<Ring>,
    pub look_by: NaiveDate,
    pub looked: bool,
    pub hard: ForListener,
}

impl View for SentView {
    const TEMPLATE: &'static str = "desk/review-worry-sent.html";
    fn title(&self, _: Language) -> String {
        "What happens next".into()
    }
    fn samples() -> Vec<Self> {
        let view = |lead: Option<Ring>, looked| SentView {
            back_href: "/desk/applications/a".into(),
            organisation: "Sunday Kitchen".into(),
            hard: if looked { ForListener::sample() } else { ForListener::default() },
            lead,
            look_by: NaiveDate::default(),
            looked,
        };
        vec![
            view(None, false),
            view(Some(Ring::sample("Ruth Okafor", "")), false),
            view(Some(Ring::sample("Ruth", "020")), true),
        ]
    }
}

/// `/desk/concerns/{id}/handover`
#[derive(Clone, Debug, Serialize)]
pub struct HandoverView {
    pub back_href: String,
    pub organisation: String,
    /// Other leads, who can have it instead.
    pub others: Vec<Item>,
    pub form: FormState,
}

impl View for HandoverView {
    const TEMPLATE: &'static str = "desk/review-worry-handover.html";
    fn title(&self, _: Language) -> String {
        "Hand a worry over".into()
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |others| HandoverView {
            back_href: "/desk/concerns/c".into(),
            organisation: "Sunday Kitchen".into(),
            others,
            form: FormState::default(),
        };
        vec![view(vec![]), view(vec![Item::new("k", "Kim Ode")])]
    }
}

/// A line of the lead's list.
#[derive(Clone, Debug, Serialize)]
pub struct WorryRow {
    pub href: String,
    pub organisation: String,
    pub raiser: String,
    pub raised_at: Instant,
    pub settled_at: Option<Instant>,
    /// Who has it; empty where nobody does.
    pub lead: String,
    pub look_by: NaiveDate,
    /// Its day has gone by, and nobody has looked at it.
    pub missed: bool,
    pub looked: bool,
}

/// `/desk/concerns`
#[derive(Clone, Debug, Serialize)]
pub struct WorriesView {
    pub open: Vec<WorryRow>,
    pub settled: Vec<WorryRow>,
}

impl View for WorriesView {
    const TEMPLATE: &'static str = "desk/review-worries.html";
    fn title(&self, _: Language) -> String {
        "Worries for you as safeguarding lead".into()
    }
    fn samples() -> Vec<Self> {
        let row = |settled_at| WorryRow {
            href: "/desk/concerns/c".into(),
            organisation: "Sunday Kitchen".into(),
            raiser: "Marcus Bell".into(),
            raised_at: Instant::default(),
            settled_at,
            lead: "Ruth Okafor".into(),
            look_by: NaiveDate::default(),
            missed: settled_at.is_none(),
            looked: settled_at.is_some(),
        };
        vec![
            WorriesView { open: vec![], settled: vec![] },
            WorriesView { open: vec![row(None)], settled: vec![row(Some(Instant::default()))] },
        ]
    }
}

/// One line of a worry's own history.
#[derive(Clone, Debug, Serialize)]
pub struct Happened {
    pub at: Instant,
    pub who: String,
    pub what: String,
    pub words: String,
}

/// A recording that a worry is about, as its lead hears it.
#[derive(Clone, Debug, Serialize)]
pub struct WorryRecording {
    pub href: String,
    pub plays: &'static str,
    /// "voice.ogg · 0:40"
    pub says: String,
    pub text: String,
    pub listened: bool,
    /// When it was deleted.
    pub gone: Option<Instant>,
}

impl WorryRecording {
    /// One of an answer's recordings, at the address where the lead of this worry hears it.
    pub fn of(recording: DeskRecording, concern: &str, listened: impl Fn(&str) -> bool) -> Self {
        WorryRecording {
            href: format!("/desk/concerns/{concern}/recordings/{}", recording.id),
            plays: recording.plays,
            says: format!("{} · {}", recording.name, recording.what),
            text: recording.text,
            listened: listened(&recording.id),
            gone: recording.gone,
        }
    }
}

/// What was told beside the answers and is worrying, as its lead hears and reads it.
#[derive(Clone, Debug, Serialize)]
pub struct WorrySaid {
    /// What was said to a note, in words; empty for the note itself.
    pub words: String,
    pub recordings: Vec<WorryRecording>,
    pub translations: Vec<ShownTranslation>,
}

/// `/desk/concerns/{id}`
#[derive(Clone, Debug, Serialize)]
pub struct OneWorryView {
    /// The conversation or the note that it is about, and what it says; empty where it is neither.
    pub thing: String,
    pub thing_words: String,
    pub said: Vec<WorrySaid>,
    /// Who has it; empty where nobody does.
    pub lead: String,
    pub look_by: NaiveDate,
    pub missed: bool,
    pub looked_at: Option<Instant>,
    pub form: FormState,
    pub version: i32,
    /// What was typed over what stands; empty where nothing was.
    pub typed: String,
    pub action: String,
    pub organisation: String,
    pub reference: String,
    pub about: String,
    /// What was given in answer to the question it is about.
    pub answer: String,
    pub recordings: Vec<WorryRecording>,
    pub words: String,
    pub group_was_told: String,
    pub raiser: Ring,
    pub raised_at: Instant,
    /// Who is in the group, and what to know before ringing any of them.
    pub members: Vec<Ring>,
    pub safety: Option<BeforeRinging>,
    pub outcome: String,
    pub settled_at: Option<Instant>,
    pub history: Vec<Happened>,
}

impl View for OneWorryView {
    const TEMPLATE: &'static str = "desk/review-one-worry.html";
    fn title(&self, _: Language) -> String {
        format!("A worry about {}", self.organisation)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |settled_at: Option<Instant>| OneWorryView {
            thing: "A conversation".into(),
            thing_words: "She said that they do not eat at home.".into(),
            said: vec![WorrySaid {
                words: "They eat with us.".into(),
                recordings: vec![],
                translations: ShownBeside::sample().translations,
            }],
            lead: "Ruth Okafor".into(),
            look_by: NaiveDate::default(),
            missed: settled_at.is_none(),
            looked_at: settled_at,
            form: FormState::default(),
            action: "/desk/concerns/c".into(),
            organisation: "Sunday Kitchen".into(),
            reference: "GW-7F3KQA".into(),
            about: "1. What would you like to do?".into(),
            answer: "We cook.".into(),
            recordings: DeskRecording::samples()
                .into_iter()
                .map(|one| WorryRecording::of(one, "c", |_| false))
                .collect(),
            words: "Somebody writes that they do not eat at home.".into(),
            group_was_told: String::new(),
            raiser: Ring::sample("Marcus Bell", ""),
            raised_at: Instant::default(),
            members: vec![Ring::sample("Hülya Demir", "020 7946 0001")],
            safety: Some(BeforeRinging::sample()),
            version: 1,
            typed: "I rang her.".into(),
            outcome: "Rang Hülya.".into(),
            settled_at,
            history: vec![Happened {
                at: Instant::default(),
                who: "Marcus Bell".into(),
                what: "Raised".into(),
                words: String::new(),
            }],
        };
        let mut bare = view(None);
        bare.about = String::new();
        bare.answer = String::new();
        bare.recordings = vec![];
        bare.said = vec![];
        bare.outcome = String::new();
        vec![bare, view(Some(Instant::default()))]
    }
}
