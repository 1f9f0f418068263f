//! What the pages of panels receive.

mod recommendation;

use serde::Serialize;

pub use recommendation::{Known, RecommendationView};

use super::Outcome;
use super::sitting::views::Held;
use crate::clock::Instant;
use crate::history::Told;
use crate::web::form::FormState;
use crate::web::language::Language;
use crate::web::page::View;

/// A choice of a list: what is posted, and what is read.
#[derive(Clone, Debug, Serialize)]
pub struct Choice {
    pub value: String,
    pub text: String,
    pub hint: String,
}

impl Choice {
    /// A choice with nothing more to say.
    pub fn new(value: impl Into<String>, text: impl Into<String>) -> Self {
        Choice { value: value.into(), text: text.into(), hint: String::new() }
    }
}

/// Every outcome, to choose one.
pub fn outcomes() -> Vec<Choice> {
    Outcome::ALL.iter().map(|outcome| Choice::new(outcome.as_str(), outcome.staff_name())).collect()
}

/// A meeting in the list.
#[derive(Clone, Debug, Serialize)]
pub struct MeetingLine {
    pub href: String,
    pub fund: String,
    pub held_at: Instant,
    pub place: String,
    /// The person who asks sits at it.
    pub mine: bool,
    pub called_off: bool,
    /// "today", "in 3 days"; empty further off.
    pub soon: String,
}

/// A round that can have a meeting.
#[derive(Clone, Debug, Serialize)]
pub struct RoundLine {
    pub id: String,
    pub fund: String,
    pub decide_by: chrono::NaiveDate,
}

/// `/desk/panels`
#[derive(Clone, Debug, Serialize)]
pub struct PanelsView {
    pub next: Vec<MeetingLine>,
    pub past: Vec<MeetingLine>,
    /// Empty for whoever makes no meetings.
    pub rounds: Vec<RoundLine>,
    /// Where whoever sits on panels has their own work; empty for everybody else.
    pub mine_href: &'static str,
    /// It is the first page of them.
    pub first: bool,
    /// Where the list goes on; empty at its end.
    pub next_href: String,
}

impl View for PanelsView {
    const TEMPLATE: &'static str = "panel/panels.html";
    fn title(&self, _: Language) -> String {
        "Panels".to_owned()
    }
    fn samples() -> Vec<Self> {
        let line = |soon: &str| MeetingLine {
            href: "/desk/panels/1".into(),
            fund: "Community Chest".into(),
            held_at: Instant::default(),
            place: "The Old Bath House".into(),
            mine: !soon.is_empty(),
            called_off: soon.is_empty(),
            soon: soon.into(),
        };
        let round =
            RoundLine { id: "1".into(), fund: "Community Chest".into(), decide_by: chrono::NaiveDate::default() };
        vec![
            PanelsView {
                next: vec![],
                past: vec![],
                rounds: vec![],
                mine_href: "",
                first: true,
                next_href: String::new(),
            },
            PanelsView {
                next: vec![line("tomorrow"), line("")],
                past: vec![line("")],
                rounds: vec![round],
                mine_href: "/desk/panels/mine",
                first: false,
                next_href: "/desk/panels?after=x".into(),
            },
        ]
    }
}

/// `/desk/panels/new`
#[derive(Clone, Debug, Serialize)]
pub struct NewPanelView {
    pub form: FormState,
    pub round: String,
    pub fund: String,
    pub people: Vec<Choice>,
}

impl View for NewPanelView {
    const TEMPLATE: &'static str = "panel/new.html";
    fn title(&self, _: Language) -> String {
        format!("A panel meeting for {}", self.fund)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |people| NewPanelView {
            form: FormState::with([("place", "The Old Bath House"), ("time", "6:30pm")]),
            round: "1".into(),
            fund: "Community Chest".into(),
            people,
        };
        vec![view(vec![]), view(vec![Choice::new("1", "Ama Owusu"), Choice::new("2", "Cem Kaya")])]
    }
}

/// Who sits at a meeting, and on how many of its applications they have said how close they are.
#[derive(Clone, Debug, Serialize)]
pub struct MemberLine {
    pub name: String,
    pub declared: usize,
    pub of: usize,
    pub stepped_back: usize,
    pub community: bool,
    pub chair: bool,
    /// Leads an item for which the chair is out of the room.
    pub deputy: bool,
    /// Was there, as somebody has said.
    pub came: bool,
    /// Has opened the papers.
    pub opened: bool,
}

/// An application at the table.
#[derive(Clone, Debug, Serialize)]
pub struct Row {
    pub organisation: String,
    pub reference: String,
    pub asked: Option<i64>,
    pub state: String,
    pub readings: usize,
    /// "Funded in part, £900"; empty before the panel has said.
    pub advised: String,
    /// "Everybody agreed", "4 for, 1 against", or that it is still to be said.
    pub ended: String,
    /// Whoever looks stepped out for it.
    pub out: bool,
    /// Where it is said how it ended; empty before one has said how close one is.
    pub item_href: String,
    /// Where the recommendation is written down; empty where one may not.
    pub href: String,
    /// Why not, to whoever helped the group; empty for everybody else.
    pub why_not: &'static str,
    pub read_href: String,
    /// Where to say how close one is, for whoever has not.
    pub declare_href: String,
}

/// `/desk/panels/{id}`
#[derive(Clone, Debug, Serialize)]
pub struct PanelView {
    /// Why whoever opens it writes down nothing of any of them; empty where that differs, or they do.
    pub why_not: &'static str,
    /// The form by which an ended meeting is opened again.
    pub form: FormState,
    pub held: Held,
    pub fund: String,
    pub held_at: Instant,
    pub place: String,
    pub members: Vec<MemberLine>,
    pub rows: Vec<Row>,
    /// Applications that are not shown: the person who asks stepped back from them.
    pub hidden: usize,
    /// On how many the person who asks, being of the panel, has not said yet how close they are.
    pub to_declare: usize,
    pub to_recommend: usize,
    /// What is recommended so far, added up.
    pub recommended_pence: i64,
    pub decisions_href: String,
    /// What the round turned on.
    pub turned_href: String,
    /// How the round's readers judge, for whoever leads it and for officers.
    pub spread_href: String,
    /// Why it was called off, if it was.
    pub called_off: Option<String>,
    /// Where it is changed or called off; empty for whoever may not.
    pub change_href: String,
    /// Where a member says of all groups at once how close they are.
    pub declare_href: String,
    pub history: Vec<Told>,
}

impl View for PanelView {
    const TEMPLATE: &'static str = "panel/meeting.html";
    fn title(&self, _: Language) -> String {
        format!("Panel: {}", self.fund)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let row = |advised: &str, declare: &str| Row {
            organisation: "Sunday Kitchen".into(),
            reference: "CC-7N4RKT".into(),
            asked: Some(100_000),
            state: "Under review".into(),
            readings: 2,
            advised: advised.into(),
            ended: if advised.is_empty() { String::new() } else { "Everybody agreed".into() },
            out: advised.is_empty(),
            item_href: "/desk/panels/1/items/2".into(),
            href: "/desk/panels/1/recommendations/2".into(),
            why_not: "",
            read_href: "/desk/applications/2".into(),
            declare_href: declare.into(),
        };
        let stands = Held::samples();
        let view = |rows: Vec<Row>, members: Vec<MemberLine>| PanelView {
            why_not: if rows.is_empty() { "You are the named contact." } else { "" },
            form: FormState::default(),
            held: stands[members.len()].clone(),
            fund: "Community Chest".into(),
            held_at: Instant::default(),
            place: "The Old Bath House".into(),
            members,
            hidden: rows.len(),
            to_declare: rows.len(),
            to_recommend: rows.len(),
            rows,
            recommended_pence: 90_000,
            decisions_href: "/desk/funds/chest/decisions".into(),
            turned_href: "/desk/funds/chest/turned-on".into(),
            spread_href: "/desk/funds/chest/spread".into(),
            called_off: None,
            change_href: "/desk/panels/1/change".into(),
            declare_href: "/desk/panels/1/declarations".into(),
            history: vec![Told::sample("Called off")],
        };
        let off = |view: PanelView| PanelView { called_off: Some("The hall flooded.".into()), ..view };
        let member = |declared| MemberLine {
            name: "Ama Owusu".into(),
            declared,
            of: 2,
            stepped_back: 1,
            community: true,
            chair: true,
            deputy: false,
            came: declared == 1,
            opened: declared == 2,
        };
        let undeclared = Row {
            asked: None,
            href: String::new(),
            read_href: String::new(),
            ..row("", "/desk/applications/2/declaration")
        };
        let helped = Row { href: String::new(), why_not: "You are the named contact.", ..row("", "") };
        vec![
            view(vec![], vec![]),
            off(view(vec![], vec![])),
            view(vec![], vec![member(2)]),
            view(vec![row("Funded in part, £900", ""), undeclared, helped], vec![member(1), member(2)]),
        ]
    }
}
