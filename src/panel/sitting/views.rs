//! What the pages of a meeting while it is held receive.

use serde::Serialize;

use crate::clock::Instant;
use crate::panel::views::Choice;
use crate::web::form::FormState;
use crate::web::language::Language;
use crate::web::page::View;

/// What every page of a meeting has.
#[derive(Clone, Debug, Serialize)]
pub struct Head {
    pub href: String,
    pub fund: String,
    pub held_at: Instant,
    pub place: String,
}

impl Head {
    /// One for samples.
    pub fn sample() -> Self {
        Head {
            href: "/desk/panels/1".into(),
            fund: "Community Chest".into(),
            held_at: Instant::default(),
            place: "The Old Bath House".into(),
        }
    }
}

/// `/desk/panels/{id}/seats`
#[derive(Clone, Debug, Serialize)]
pub struct SeatsView {
    pub form: FormState,
    pub head: Head,
    pub people: Vec<Choice>,
    /// The same, and nobody.
    pub leads: Vec<Choice>,
    /// What the round asks of its panel, in sentences.
    pub asks: Vec<String>,
}

impl View for SeatsView {
    const TEMPLATE: &'static str = "panel/seats.html";
    fn title(&self, _: Language) -> String {
        format!("Who sits how at the panel for {}", self.head.fund)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |asks| SeatsView {
            form: FormState::default(),
            head: Head::sample(),
            people: vec![Choice::new("1", "Ama Owusu"), Choice::new("2", "Cem Kaya")],
            leads: vec![Choice::new("", "Nobody yet"), Choice::new("1", "Ama Owusu")],
            asks,
        };
        vec![view(vec![]), view(vec!["3 people have to be here.".into()])]
    }
}

/// `/desk/panels/{id}/attendance`
#[derive(Clone, Debug, Serialize)]
pub struct AttendanceView {
    pub form: FormState,
    pub head: Head,
    pub people: Vec<Choice>,
    /// It has begun: who is here has changed.
    pub begun: bool,
}

impl View for AttendanceView {
    const TEMPLATE: &'static str = "panel/attendance.html";
    fn title(&self, _: Language) -> String {
        "Who is here?".to_owned()
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |begun| AttendanceView {
            form: FormState::default(),
            head: Head::sample(),
            people: vec![Choice::new("1", "Ama Owusu"), Choice::new("2", "Cem Kaya")],
            begun,
        };
        vec![view(false), view(true)]
    }
}

/// An item to be given its place.
#[derive(Clone, Debug, Serialize)]
pub struct PlaceRow {
    pub id: String,
    /// Its group, or its reference for whoever stands apart from it.
    pub name: String,
}

/// `/desk/panels/{id}/order`
#[derive(Clone, Debug, Serialize)]
pub struct OrderView {
    pub form: FormState,
    pub head: Head,
    pub rows: Vec<PlaceRow>,
    /// How it stands now, in a sentence.
    pub now: String,
}

impl View for OrderView {
    const TEMPLATE: &'static str = "panel/order.html";
    fn title(&self, _: Language) -> String {
        "In which order?".to_owned()
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let row = |id: &str| PlaceRow { id: id.into(), name: "Sunday Kitchen".into() };
        let view = |rows| OrderView {
            form: FormState::default(),
            head: Head::sample(),
            rows,
            now: "They are taken by name.".into(),
        };
        vec![view(vec![]), view(vec![row("1"), row("2")])]
    }
}

/// Somebody whose minutes are counted.
#[derive(Clone, Debug, Serialize)]
pub struct MinutesRow {
    pub id: String,
    pub name: String,
}

/// `/desk/panels/{id}/end`
#[derive(Clone, Debug, Serialize)]
pub struct EndView {
    pub form: FormState,
    pub head: Head,
    pub rows: Vec<MinutesRow>,
    /// What an hour is paid; nothing where the round does not say.
    pub pay_pence: Option<i64>,
}

impl View for EndView {
    const TEMPLATE: &'static str = "panel/end.html";
    fn title(&self, _: Language) -> String {
        "End the meeting".to_owned()
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |pay_pence| EndView {
            form: FormState::default(),
            head: Head::sample(),
            rows: vec![MinutesRow { id: "1".into(), name: "Ama Owusu".into() }],
            pay_pence,
        };
        vec![view(None), view(Some(1_500))]
    }
}

/// What a part of a round has left, as its panel recommends.
#[derive(Clone, Debug, Serialize)]
pub struct LeftRow {
    /// The part's title; empty for the round as a whole.
    pub title: String,
    pub left_pence: i64,
    pub total_pence: i64,
    /// What is left of it goes to no other part.
    pub ring_fenced: bool,
}

/// How a meeting stands, on its page.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Held {
    /// "called", "sitting", "ended" or "called-off"
    pub state: &'static str,
    /// What the round asks and is not there yet; none before it has begun where nothing can be missing yet.
    pub missing: Vec<String>,
    /// How its order came about, in a sentence.
    pub order: String,
    /// What is left; none for whoever has not said of every group how close they are.
    pub left: Vec<LeftRow>,
    pub papers_open: bool,
    pub papers_until: Instant,
    /// Where each thing is done; empty for whoever may not, or not now.
    pub papers_href: String,
    pub seats_href: String,
    pub attend_href: String,
    pub order_href: String,
    pub end_href: String,
    pub pay_href: String,
    pub reopen_href: String,
}

impl Held {
    /// How meetings stand, for samples.
    pub fn samples() -> Vec<Self> {
        let row = |title: &str| LeftRow {
            title: title.into(),
            left_pence: 100_000,
            total_pence: 300_000,
            ring_fenced: !title.is_empty(),
        };
        let full = Held {
            state: "sitting",
            missing: vec!["One person is here, and 2 have to be.".into()],
            order: "By lot, from the seed 00ff.".into(),
            left: vec![row(""), row("Halls")],
            papers_open: true,
            papers_until: Instant::default(),
            papers_href: "/desk/panels/1/papers".into(),
            seats_href: "/desk/panels/1/seats".into(),
            attend_href: "/desk/panels/1/attendance".into(),
            order_href: "/desk/panels/1/order".into(),
            end_href: "/desk/panels/1/end".into(),
            pay_href: "/desk/panels/1/pay".into(),
            reopen_href: String::new(),
        };
        let ended = Held { state: "ended", reopen_href: "/desk/panels/1/reopening".into(), ..Held::default() };
        vec![Held { state: "called", ..Held::default() }, ended, full]
    }
}
