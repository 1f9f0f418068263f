//! What the pages of a draft receive.

mod answering;
mod strand;
mod ways;

use serde::Serialize;

pub use answering::{BothView, Earlier, EarlierView, HereToo, OneText, QuestionView, ToldBefore, TooLateView};
pub use strand::{Named, StrandView};
pub use ways::Ways;

use crate::clock::Instant;
use crate::organisation::views::Item;
use crate::web::form::FormState;
use crate::web::language::Language;
use crate::web::page::View;

/// The named person.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Contact {
    pub name: String,
    pub phone: String,
    /// When they work; may be empty.
    pub days: String,
}

fn amina() -> Contact {
    Contact { name: "Amina Yusuf".into(), phone: "020 7946 0000".into(), days: "Monday to Thursday".into() }
}

/// An application that is there already.
#[derive(Clone, Debug, Serialize)]
pub struct Existing {
    pub id: String,
    pub organisation: String,
    pub reference: String,
    pub at: Instant,
}

/// `/funds/{slug}/start`
#[derive(Clone, Debug, Serialize)]
pub struct StartView {
    pub form: FormState,
    pub slug: String,
    pub fund: String,
    /// "about 40 minutes"
    pub minutes: String,
    pub closes_at: Option<Instant>,
    pub drafts: Vec<Existing>,
    pub sent: Vec<Existing>,
    /// The groups to choose from, and "another one".
    pub groups: Vec<Item>,
    /// The only group, when there is one.
    pub only: Option<Item>,
    /// The parts of the fund to choose from; none where there is nothing to choose.
    pub strands: Vec<Item>,
}

impl View for StartView {
    const TEMPLATE: &'static str = "application/start.html";
    fn title(&self, language: Language) -> String {
        language.say("start-title")
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let item = |value: &str, text: &str| Item { value: value.into(), text: text.into(), hint: String::new() };
        let existing = Existing {
            id: "x".into(),
            organisation: "Sunday Kitchen".into(),
            reference: "A-7XQ4KD".into(),
            at: Instant::default(),
        };
        let one = StartView {
            form: FormState::default(),
            slug: "community-chest".into(),
            fund: "Community Chest".into(),
            minutes: "about 40 minutes".into(),
            closes_at: None,
            drafts: vec![],
            sent: vec![],
            groups: vec![item("a", "Sunday Kitchen"), item("new", "Another group")],
            only: Some(item("a", "Sunday Kitchen")),
            strands: vec![],
        };
        let several = StartView {
            closes_at: Some(Instant::default()),
            drafts: vec![existing.clone(), existing.clone()],
            sent: vec![existing],
            groups: vec![item("a", "Sunday Kitchen"), item("b", "Estate Hall"), item("new", "Another group")],
            only: None,
            strands: vec![item("food", "Food and growing"), item("hall", "Halls")],
            ..one.clone()
        };
        vec![one, several]
    }
}

/// `/funds/{slug}/start` when nothing can be started.
#[derive(Clone, Debug, Serialize)]
pub struct NotOpenView {
    pub slug: String,
    pub fund: String,
    /// "not-yet" or "closed".
    pub why: String,
    pub opens_at: Option<Instant>,
    pub closed_at: Option<Instant>,
    pub contact: Contact,
    /// Drafts that may still be finished, or only read.
    pub drafts: Vec<Existing>,
}

impl View for NotOpenView {
    const TEMPLATE: &'static str = "application/not-open.html";
    fn title(&self, language: Language) -> String {
        language.say(&format!("not-open-{}", self.why))
    }
    fn samples() -> Vec<Self> {
        let view = |why: &str| NotOpenView {
            slug: "community-chest".into(),
            fund: "Community Chest".into(),
            why: why.into(),
            opens_at: Some(Instant::default()),
            closed_at: Some(Instant::default()),
            contact: amina(),
            drafts: vec![],
        };
        vec![view("not-yet"), view("closed")]
    }
}

/// A question in the list.
#[derive(Clone, Debug, Serialize)]
pub struct Task {
    pub id: String,
    pub href: String,
    pub text: String,
    pub hint: String,
    pub status: String,
    pub state: &'static str,
}

/// `/applications/{id}` while it is a draft.
#[derive(Clone, Debug, Serialize)]
pub struct TasksView {
    pub id: String,
    pub reference: String,
    pub fund: String,
    pub slug: String,
    pub organisation: String,
    pub strand: Named,
    pub tasks: Vec<Task>,
    pub done: usize,
    /// "about 20 minutes"; empty when nothing is left.
    pub minutes: String,
    pub closes_at: Option<Instant>,
    /// The end of the grace, while it runs.
    pub grace_until: Option<Instant>,
    /// Whether answers can be changed now.
    pub editable: bool,
    pub closed: bool,
    /// The round has closed, and a conversation that was asked for in time keeps it open for them.
    pub talking: bool,
    pub contact: Contact,
    pub members: Vec<String>,
    /// Whether the reader helps the group, and is not of it.
    pub helps: bool,
    /// After so many quiet days it is put away, and the day on which that would be; none where the round's closing comes first.
    pub quiet_days: Option<u32>,
    pub quiet_until: Option<chrono::NaiveDate>,
    /// Its round has closed: the day on which it is put away.
    pub away_on: Option<chrono::NaiveDate>,
}

impl View for TasksView {
    const TEMPLATE: &'static str = "application/tasks.html";
    fn title(&self, language: Language) -> String {
        language.say_with("tasks-title", &[("fund", &self.fund)])
    }
    fn samples() -> Vec<Self> {
        let task = |text: &str, state| Task {
            id: "q1".into(),
            href: "/applications/x/questions/what".into(),
            text: text.into(),
            hint: "About 120 words".into(),
            status: "Not started yet".into(),
            state,
        };
        let begun = TasksView {
            id: "x".into(),
            reference: "A-7XQ4KD".into(),
            fund: "Community Chest".into(),
            slug: "community-chest".into(),
            organisation: "Sunday Kitchen".into(),
            strand: Named::default(),
            tasks: vec![
                task("What would you like to do?", "todo"),
                task("Who is it for?", "done"),
                task("How much?", "needs"),
            ],
            done: 1,
            minutes: "about 20 minutes".into(),
            closes_at: Some(Instant::default()),
            grace_until: None,
            editable: true,
            closed: false,
            talking: false,
            contact: amina(),
            members: vec!["Hülya Demir".into(), "Songül Aydın".into()],
            helps: false,
            quiet_days: None,
            quiet_until: None,
            away_on: None,
        };
        let grace = TasksView { grace_until: Some(Instant::default()), helps: true, ..begun.clone() };
        let closed = TasksView {
            strand: Named::sample(),
            editable: false,
            closed: true,
            minutes: String::new(),
            away_on: Some(chrono::NaiveDate::default()),
            ..begun.clone()
        };
        let talking = TasksView { talking: true, ..begun.clone() };
        vec![begun, grace, closed, talking]
    }
}
