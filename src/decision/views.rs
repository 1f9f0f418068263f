//! What the pages of deciding receive.

mod heard;

use serde::Serialize;

pub use heard::{Advice, WaitsFor};

use super::budget::OfStrand;
use super::facts::views::CheckShown;
use crate::clock::Instant;
use crate::panel::earlier::Before;
use crate::panel::views::{Choice, outcomes};
use crate::panel::why::Reason;
use crate::relationship::views::{NoteRow, sample_notes};
use crate::web::form::{FormState, Item};
use crate::web::language::Language;
use crate::web::page::View;

/// A round's money.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Money {
    pub budget_pence: i64,
    pub given_pence: i64,
    pub left_pence: i64,
    /// With all decisions counted; else only those that are open to whoever looks.
    pub whole: bool,
}

/// The money of a strand with a budget of its own.
#[derive(Clone, Debug, Serialize)]
pub struct StrandMoney {
    pub title: String,
    pub budget_pence: i64,
    pub given_pence: i64,
    pub left_pence: i64,
    /// It is kept for this part alone.
    pub ring_fenced: bool,
}

impl StrandMoney {
    /// As a page shows it.
    pub fn of(strand: OfStrand) -> Self {
        StrandMoney {
            ring_fenced: strand.ring_fenced,
            title: strand.title,
            budget_pence: strand.budget.total_pence,
            given_pence: strand.budget.given_pence,
            left_pence: strand.budget.left_pence(),
        }
    }

    fn sample() -> Self {
        StrandMoney {
            title: "Food and growing".into(),
            budget_pence: 600_000,
            given_pence: 90_000,
            left_pence: 510_000,
            ring_fenced: true,
        }
    }
}

/// Another round of the same fund.
#[derive(Clone, Debug, Serialize)]
pub struct RoundLink {
    pub text: String,
    pub href: String,
    pub current: bool,
}

/// An application on the board.
#[derive(Clone, Debug, Serialize)]
pub struct Row {
    pub organisation: String,
    pub reference: String,
    /// The strand it is for; empty where the round has none.
    pub strand: String,
    pub read_href: String,
    pub asked: Option<i64>,
    /// "Funded in part, £900"; empty when the panel has not said, or there is none.
    pub advised: String,
    /// As `advised`; empty before it is decided.
    pub decided: String,
    /// "Decided, not released".
    pub state: String,
    pub departs: bool,
    /// Where it is decided; empty where it may not be.
    pub href: String,
    /// Why not, to whoever could decide on others.
    pub why_not: String,
    pub why_not_href: String,
    pub why_not_text: String,
    /// Where to say that what was to be checked is as it should be; empty when nothing waits for it.
    pub check_href: String,
    pub to_check: String,
    /// Who checks it with the group, and by when.
    pub checker: String,
    pub check_due: Option<chrono::NaiveDate>,
    /// Its record, once something is decided.
    pub record_href: String,
    /// It is opened again; its money is held until it is decided anew.
    pub reopened: bool,
    pub held_pence: i64,
}

/// `/desk/funds/{slug}/decisions`
#[derive(Clone, Debug, Serialize)]
pub struct BoardView {
    pub fund: String,
    pub round: String,
    pub decide_by: chrono::NaiveDate,
    pub rounds: Vec<RoundLink>,
    pub money: Money,
    /// Those with a budget of their own.
    pub strands: Vec<StrandMoney>,
    pub recommended_pence: i64,
    /// Why nothing is decided yet; empty when it is time.
    pub not_yet: String,
    pub rows: Vec<Row>,
    pub hidden: usize,
    pub undecided: usize,
    pub to_release: usize,
    pub release_href: String,
    /// What the round turned on; empty for whoever does not see it.
    pub turned_href: String,
    /// The report to the committee, without its kind.
    pub report_href: String,
}

impl View for BoardView {
    const TEMPLATE: &'static str = "decision/board.html";
    fn title(&self, _: Language) -> String {
        format!("Decisions: {}", self.fund)
    }
    fn samples() -> Vec<Self> {
        let row = |decided: &str| Row {
            organisation: "Sunday Kitchen".into(),
            reference: "CC-7N4RKT".into(),
            strand: String::new(),
            read_href: "/desk/applications/1".into(),
            asked: Some(100_000),
            advised: "Funded, £1,000".into(),
            decided: decided.into(),
            state: "Decided, not released".into(),
            departs: !decided.is_empty(),
            href: "/desk/funds/chest/decisions/1".into(),
            why_not: String::new(),
            why_not_href: String::new(),
            why_not_text: String::new(),
            check_href: String::new(),
            to_check: String::new(),
            checker: String::new(),
            check_due: None,
            record_href: String::new(),
            reopened: false,
            held_pence: 0,
        };
        let closed = Row {
            asked: None,
            advised: String::new(),
            href: String::new(),
            why_not: "You are the named contact.".into(),
            why_not_href: "/desk".into(),
            why_not_text: "Go to your desk".into(),
            ..row("")
        };
        let check = Row {
            check_href: "/desk/funds/chest/decisions/1/check".into(),
            to_check: "The bank account.".into(),
            checker: "Daniel Okafor".into(),
            check_due: Some(chrono::NaiveDate::default()),
            record_href: "/desk/funds/chest/decisions/1/record".into(),
            ..row("Funded once we have checked something together, £500")
        };
        let again = Row { reopened: true, held_pence: 90_000, ..row("Funded in part, £900") };
        let money = Money { budget_pence: 2_400_000, given_pence: 90_000, left_pence: 2_310_000, whole: true };
        let view = |rows: Vec<Row>, not_yet: &str| BoardView {
            fund: "Community Chest".into(),
            round: "Spring".into(),
            decide_by: chrono::NaiveDate::default(),
            rounds: rows
                .iter()
                .map(|_| RoundLink { text: "spring".into(), href: "?round=spring".into(), current: true })
                .collect(),
            money,
            strands: if rows.is_empty() { vec![] } else { vec![StrandMoney::sample()] },
            recommended_pence: 100_000,
            not_yet: not_yet.into(),
            hidden: rows.len(),
            undecided: rows.len(),
            to_release: rows.len(),
            rows,
            release_href: "/desk/funds/chest/release".into(),
            turned_href: "/desk/funds/chest/turned-on".into(),
            report_href: "/desk/funds/chest/report".into(),
        };
        let part = BoardView {
            money: Money { whole: false, ..money },
            ..view(vec![Row { strand: "Food and growing".into(), ..row("Funded in part, £900") }], "")
        };
        vec![
            part,
            view(vec![], "This round is open."),
            view(vec![row("Funded in part, £900"), row(""), closed, check, again], ""),
        ]
    }
}

/// What stands decided already.
#[derive(Clone, Debug, Serialize)]
pub struct Known {
    pub decided: String,
    /// It is opened again, and stands no longer.
    pub reopened: bool,
    pub reasons: String,
    pub by: String,
    pub at: Instant,
}

/// `/desk/funds/{slug}/decisions/{application}`
#[derive(Clone, Debug, Serialize)]
pub struct DecideView {
    pub form: FormState,
    /// What is still to be heard; until then only a wait can be said.
    pub waits_for: Option<WaitsFor>,
    pub fund: String,
    pub board_href: String,
    pub round: String,
    pub organisation: String,
    pub reference: String,
    pub asked: Option<i64>,
    pub application_href: String,
    pub advice: Option<Advice>,
    /// What else was considered has to be said.
    pub asks_options: bool,
    /// Up to how much whoever decides has the power, and who has it above that; empty without a limit.
    pub power_up_to: String,
    pub power_above: String,
    /// The facts that the group was asked about, with what it says of them.
    pub facts: Option<CheckShown>,
    pub strengths: Vec<String>,
    pub budget_pence: i64,
    /// What is left in the round, with all other decisions counted.
    pub round_left_pence: i64,
    /// What the round keeps for its ring-fenced parts.
    pub kept_pence: i64,
    /// Where it came out in the draws of its round, in sentences.
    pub drawn: Vec<String>,
    /// The draws, for everybody.
    pub draw_href: String,
    /// What is left for this decision: in the round, or in its strand where that has less.
    pub left_pence: i64,
    /// The strand it is for, where that has a budget of its own.
    pub strand: Option<StrandMoney>,
    /// The strand it is for; empty where the round has none.
    pub strand_title: String,
    pub outcomes: Vec<Choice>,
    pub reason_kinds: Vec<Choice>,
    /// The risks of the ledger, where there is one.
    pub risks: Vec<Choice>,
    pub has_ledger: bool,
    /// In so many days at the most something is checked.
    pub most_check_days: u64,
    pub people: Vec<Choice>,
    /// Who can check something with the group: the same, but whoever decides.
    pub checkers: Vec<Choice>,
    /// Everything decided on it so far; empty before anything is.
    pub record_href: String,
    pub known: Option<Known>,
    /// Somebody else decided while this was being written: both are shown.
    pub overtaken: bool,
    /// What is known of the group, and what of it the decision may rest on.
    pub notes: Vec<NoteRow>,
    pub note_items: Vec<Item>,
    /// What the group answered to our questions, which it may rest on too.
    pub answer_items: Vec<Item>,
    /// How many notes may be cited for each application.
    pub limit: u32,
}

impl View for DecideView {
    const TEMPLATE: &'static str = "decision/decide.html";
    fn title(&self, _: Language) -> String {
        format!("Decide: {}", self.organisation)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let known = Known {
            decided: "Funded in part, £900".into(),
            reopened: false,
            reasons: "Neighbours asked for it.".into(),
            by: "Dawn Price".into(),
            at: Instant::default(),
        };
        let view = |known: Option<Known>, overtaken: bool| DecideView {
            form: FormState::with([("version", "0"), ("amount", "1000"), ("outcome", "funded")]),
            waits_for: overtaken.then(WaitsFor::sample),
            fund: "Community Chest".into(),
            board_href: "/desk/funds/chest/decisions".into(),
            round: "spring".into(),
            organisation: "Sunday Kitchen".into(),
            reference: "CC-7N4RKT".into(),
            asked: known.as_ref().map(|_| 100_000),
            application_href: "/desk/applications/1".into(),
            advice: known.as_ref().map(|_| Advice {
                advised: "Funded, £1,000".into(),
                words: "All of it.".into(),
                why: Reason::samples(),
                kinds: vec!["Our question was unclear"],
                not_acting: "Forty eat alone.".into(),
                earlier: Some(Before::sample()),
            }),
            power_up_to: "£5,000".into(),
            power_above: "the Grants Sub-Committee".into(),
            asks_options: known.is_some(),
            facts: known.as_ref().and_then(|_| CheckShown::samples().pop()),
            strengths: vec!["They feed forty people every Sunday.".into()],
            budget_pence: 2_400_000,
            round_left_pence: 2_310_000,
            kept_pence: 100_000,
            drawn: vec!["It was drawn first of 3 that stood level.".into()],
            draw_href: "/funds/small-grants/draw?round=spring-2027".into(),
            left_pence: 2_310_000,
            strand: overtaken.then(StrandMoney::sample),
            strand_title: if overtaken { "Food and growing".into() } else { String::new() },
            outcomes: outcomes(),
            reason_kinds: outcomes(),
            risks: if overtaken { vec![] } else { vec![Choice::new("r", "The hall is sold in spring")] },
            has_ledger: !overtaken,
            most_check_days: 42,
            people: vec![Choice::new("1", "Hülya Demir")],
            checkers: vec![Choice::new("1", "Hülya Demir")],
            record_href: known.as_ref().map_or(String::new(), |_| "/desk/funds/chest/decisions/1/record".into()),
            known,
            overtaken,
            notes: if overtaken { sample_notes() } else { vec![] },
            note_items: if overtaken { vec![Item::new("n", "The hall committee gives them the key.")] } else { vec![] },
            answer_items: if overtaken { vec![] } else { vec![Item::new("q", "To our question “Who?”: Two.")] },
            limit: if overtaken { 1 } else { 3 },
        };
        let again = Known { reopened: true, ..known.clone() };
        vec![view(None, false), view(Some(known.clone()), false), view(Some(known), true), view(Some(again), false)]
    }
}
