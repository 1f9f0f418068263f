//! What the pages of an appointment receive.

use serde::Serialize;

use super::Way;
use crate::application::conversation::State;
use crate::clock::Instant;
use crate::fund::support::ForListener;
use crate::people::safety::views::BeforeRinging;
use crate::web::form::{FormState, Item};
use crate::web::language::Language;
use crate::web::page::View;

/// What a form that asks to talk offers to choose from.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Choices {
    pub ways: Vec<Item>,
    /// Times that the officer offers; none where there are none.
    pub slots: Vec<Item>,
    /// There are more times than those.
    pub more: bool,
    /// Whom they can talk with; none where there is only one.
    pub officers: Vec<Item>,
}

impl Choices {
    /// For samples: with everything, or with the ways only.
    pub fn sample(full: bool) -> Self {
        let ways = Way::ALL.iter().map(|way| Item::new(way.as_str(), way.staff_name())).collect();
        if !full {
            return Choices { ways, ..Choices::default() };
        }
        Choices {
            ways,
            slots: vec![Item::new("x", "Thursday 3 December 2026, 5pm"), Item::new("other", "Another time")],
            more: true,
            officers: vec![Item::new("x", "Amina Yusuf"), Item::new("y", "Daniel Okafor")],
        }
    }
}

/// What was arranged, as a group reads it.
#[derive(Clone, Debug, Serialize)]
pub struct Arranged {
    pub way: String,
    pub place: String,
    pub starts_at: Option<Instant>,
    pub language: String,
    pub interpreter: String,
    pub access_needs: String,
}

impl Arranged {
    /// A full one, for samples.
    pub fn sample() -> Self {
        Arranged {
            way: "By video".into(),
            place: "meet.example.org/kitchen".into(),
            starts_at: Some(Instant::default()),
            language: "Turkish".into(),
            interpreter: "Yes, Turkish".into(),
            access_needs: "Captions".into(),
        }
    }
}

/// One question of a conversation about several, as its group reads it.
#[derive(Clone, Debug, Serialize)]
pub struct TalkedRow {
    pub key: String,
    pub question: String,
    pub href: String,
    pub state: State,
    pub state_name: String,
    pub write_up: String,
    /// The amount they said, with it.
    pub amount_pence: Option<i64>,
    pub version: i32,
    pub can_settle: bool,
    /// It was confirmed aloud: who heard it.
    pub witness: String,
    /// When it is talked about, where that differs from question to question.
    pub at: Option<Instant>,
}

/// `/applications/{id}/conversation`
#[derive(Clone, Debug, Serialize)]
pub struct WholeView {
    pub form: FormState,
    pub application: String,
    /// The group for which an officer fills it in; empty otherwise.
    pub types_for: String,
    pub fund: String,
    /// Whether a question that was talked about is marked as sensitive.
    pub sensitive: bool,
    pub contact: String,
    /// The questions that can be talked about now.
    pub about: Vec<Item>,
    pub choices: Choices,
    pub can_ask: bool,
    /// Everything has been asked for: the form changes how.
    pub all_asked: bool,
    pub talked: Vec<TalkedRow>,
    pub can_settle: bool,
    pub arranged: Option<Arranged>,
    pub closes_at: Option<Instant>,
    pub days_after: u64,
}

impl View for WholeView {
    const TEMPLATE: &'static str = "application/conversation-whole.html";
    fn title(&self, language: Language) -> String {
        language.say("talk-whole-title")
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn is_sensitive(&self) -> bool {
        self.sensitive
    }
    fn samples() -> Vec<Self> {
        let row = |state: State| TalkedRow {
            key: "plan".into(),
            question: "Who is it for?".into(),
            href: "/applications/x/questions/plan/conversation".into(),
            state,
            state_name: "Please read the write-up".into(),
            write_up: if state == State::Asked { String::new() } else { "We cook.\n\nOn Sundays.".into() },
            amount_pence: (state == State::Written).then_some(95_000),
            version: 2,
            can_settle: state == State::Written,
            witness: if state == State::Confirmed { "Rosa Lim".into() } else { String::new() },
            at: (state == State::Asked).then(Instant::default),
        };
        let fresh = WholeView {
            form: FormState::with([("about", "plan")]),
            application: "x".into(),
            types_for: String::new(),
            fund: "Community Chest".into(),
            sensitive: false,
            contact: "Amina Yusuf".into(),
            about: vec![Item::new("plan", "Who is it for?"), Item::new("money", "How much?")],
            choices: Choices::sample(true),
            can_ask: true,
            all_asked: false,
            talked: vec![],
            can_settle: false,
            arranged: None,
            closes_at: Some(Instant::default()),
            days_after: 14,
        };
        let asked = WholeView {
            sensitive: true,
            talked: State::ALL.iter().map(|state| row(*state)).collect(),
            can_settle: true,
            arranged: Some(Arranged::sample()),
            choices: Choices::sample(false),
            closes_at: None,
            ..fresh.clone()
        };
        let typed = WholeView { types_for: "Sunday Kitchen".into(), all_asked: true, ..asked.clone() };
        vec![WholeView { can_ask: false, about: vec![], ..asked.clone() }, asked, typed, fresh]
    }
}

/// One question of a conversation, as its officer writes it up.
#[derive(Clone, Debug, Serialize)]
pub struct WriteRow {
    pub key: String,
    pub question: String,
    pub hint: String,
    pub state_name: &'static str,
    pub version: i32,
    /// The yes that it said aloud; empty otherwise.
    pub word: String,
    /// It asks how much they ask for, and what they said.
    pub asks_amount: bool,
    pub amount_pence: Option<i64>,
    /// It waits for the group's yes.
    pub to_confirm: bool,
    pub can_write: bool,
    pub write_up: String,
    pub correction: String,
    pub href: String,
}

/// `/desk/appointments/{id}`
#[derive(Clone, Debug, Serialize)]
pub struct AppointmentView {
    pub form: FormState,
    pub time: FormState,
    pub off: FormState,
    /// The group's yes.
    pub word: FormState,
    pub can_word: bool,
    /// Nobody in the group reads letters.
    pub no_email: bool,
    /// What whoever rings has to know first.
    pub safety: Option<BeforeRinging>,
    pub id: String,
    pub version: i32,
    pub organisation: String,
    pub fund: String,
    pub reach_by: String,
    pub good_times: String,
    pub rather_with: String,
    pub arranged: Arranged,
    pub minutes: i32,
    pub rows: Vec<WriteRow>,
    pub can_write: bool,
    /// Something may still be arranged.
    pub open: bool,
    pub call_by: Option<chrono::NaiveDate>,
    /// For when it is hard to hear.
    pub hard: ForListener,
}

impl View for AppointmentView {
    const TEMPLATE: &'static str = "application/desk-appointment.html";
    fn title(&self, _: Language) -> String {
        format!("Talk with {}", self.organisation)
    }
    fn has_problems(&self) -> bool {
        [&self.form, &self.time, &self.off, &self.word].iter().any(|form| form.has_problems())
    }
    fn samples() -> Vec<Self> {
        let row = |can_write| WriteRow {
            key: "plan".into(),
            question: "Who is it for?".into(),
            hint: "In your own words".into(),
            state_name: if can_write { State::Corrected.staff_name() } else { State::Written.staff_name() },
            version: 2,
            word: if can_write { String::new() } else { "Confirmed aloud by Fatma Aydın".into() },
            asks_amount: true,
            amount_pence: Some(95_000),
            to_confirm: !can_write,
            can_write,
            write_up: "They cook.".into(),
            correction: if can_write { "On Sundays".into() } else { String::new() },
            href: "/desk/conversations/x".into(),
        };
        let view = AppointmentView {
            form: FormState::with([("text-plan", "They cook."), ("minutes", "40")]),
            time: FormState::default(),
            off: FormState::default(),
            word: FormState::with([("word", "aloud")]),
            can_word: true,
            no_email: true,
            safety: Some(BeforeRinging::sample()),
            id: "x".into(),
            version: 2,
            organisation: "Sunday Kitchen".into(),
            fund: "Community Chest".into(),
            reach_by: "07700 900123".into(),
            good_times: "After 4pm".into(),
            rather_with: "A woman, please".into(),
            arranged: Arranged::sample(),
            minutes: 45,
            rows: vec![row(true), row(false)],
            can_write: true,
            open: true,
            call_by: Some(chrono::NaiveDate::default()),
            hard: ForListener::sample(),
        };
        let bare = Arranged {
            place: String::new(),
            starts_at: None,
            language: String::new(),
            interpreter: String::new(),
            access_needs: String::new(),
            ..Arranged::sample()
        };
        let over = AppointmentView {
            can_write: false,
            can_word: false,
            no_email: false,
            safety: None,
            open: false,
            call_by: None,
            good_times: String::new(),
            rather_with: String::new(),
            rows: vec![row(false)],
            arranged: bare,
            ..view.clone()
        };
        vec![AppointmentView { no_email: false, ..view.clone() }, view, over]
    }
}

/// A time that an officer offers.
#[derive(Clone, Debug, Serialize)]
pub struct SlotRow {
    pub id: String,
    pub starts_at: Instant,
    pub minutes: i32,
    /// The appointment that has it; empty while it is free.
    pub href: String,
}

/// `/desk/conversations/slots`
#[derive(Clone, Debug, Serialize)]
pub struct SlotsView {
    pub form: FormState,
    pub slots: Vec<SlotRow>,
    pub offered: usize,
    /// The funders at which they offer times; none where there is only one.
    pub funders: Vec<Item>,
}

impl View for SlotsView {
    const TEMPLATE: &'static str = "application/desk-slots.html";
    fn title(&self, _: Language) -> String {
        "Times you can talk".to_owned()
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let slot = SlotRow { id: "x".into(), starts_at: Instant::default(), minutes: 45, href: String::new() };
        let taken = SlotRow { href: "/desk/appointments/x".into(), ..slot.clone() };
        let view = SlotsView { form: FormState::default(), slots: vec![], offered: 3, funders: vec![] };
        vec![
            SlotsView {
                slots: vec![slot, taken],
                funders: vec![Item::new("a", "Hackney"), Item::new("b", "Barking")],
                ..view.clone()
            },
            view,
        ]
    }
}
