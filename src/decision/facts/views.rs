//! What the pages of the factual check receive.

use chrono::NaiveDate;
use serde::Serialize;

use super::store::Seen;
use super::{Fact, Kind, State};
use crate::clock::Instant;
use crate::web::form::{FormState, Item};
use crate::web::language::Language;
use crate::web::page::View;

/// A fact, and what the group says of it.
#[derive(Clone, Debug, Serialize)]
pub struct FactRow {
    pub key: String,
    pub words: String,
    pub source: String,
    pub kind_key: &'static str,
    pub is_right: bool,
    pub is_wrong: bool,
    pub correction: String,
}

impl From<&Fact> for FactRow {
    fn from(fact: &Fact) -> FactRow {
        FactRow {
            key: fact.key.clone(),
            words: fact.words.clone(),
            source: fact.source.clone(),
            kind_key: fact.kind.key(),
            is_right: fact.right == Some(true),
            is_wrong: fact.right == Some(false),
            correction: fact.correction.clone(),
        }
    }
}

/// A check as it stands, for those who weigh and decide.
#[derive(Clone, Debug, Serialize)]
pub struct CheckShown {
    pub state: &'static str,
    /// It waits for the group still.
    pub waits: bool,
    pub due_on: NaiveDate,
    pub answered_at: Option<Instant>,
    pub facts: Vec<FactRow>,
    /// What the group says besides.
    pub words: String,
}

impl CheckShown {
    /// As it stands on a day.
    pub fn of(check: &Seen, today: NaiveDate) -> CheckShown {
        let open = check.state == State::Asked;
        CheckShown {
            state: if open && today > check.due_on {
                "The group has said nothing by its day"
            } else {
                check.state.staff_name()
            },
            waits: open && today <= check.due_on,
            due_on: check.due_on,
            answered_at: check.answered_at,
            facts: check.facts.iter().map(FactRow::from).collect(),
            words: check.words.clone(),
        }
    }

    /// Examples, for the samples of pages.
    pub fn samples() -> Vec<CheckShown> {
        let fact = |right, correction: &str| FactRow {
            key: "figure-amount".into(),
            words: "Forty come every Sunday.".into(),
            source: "Neighbours".into(),
            kind_key: Kind::Note.key(),
            is_right: right,
            is_wrong: !correction.is_empty(),
            correction: correction.into(),
        };
        let check = |waits, facts: Vec<FactRow>| CheckShown {
            state: State::Asked.staff_name(),
            waits,
            due_on: NaiveDate::default(),
            answered_at: (!waits).then(Instant::default),
            facts,
            words: if waits { String::new() } else { "Thank you for asking.".into() },
        };
        vec![check(true, vec![fact(false, "")]), check(false, vec![fact(true, ""), fact(false, "It is sixty.")])]
    }
}

/// `/desk/applications/{id}/facts`
#[derive(Clone, Debug, Serialize)]
pub struct DeskFactsView {
    pub form: FormState,
    pub application: String,
    pub organisation: String,
    pub reference: String,
    /// How many days the group has.
    pub days: u32,
    /// Why nothing can be sent by whoever looks; empty where it can.
    pub why_not: String,
    pub items: Vec<Item>,
    pub check: Option<CheckShown>,
}

impl View for DeskFactsView {
    const TEMPLATE: &'static str = "decision/desk-facts.html";
    fn title(&self, _: Language) -> String {
        format!("The facts about {}", self.organisation)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |why_not: &str, items, check| DeskFactsView {
            form: FormState::default(),
            application: "a".into(),
            organisation: "Sunday Kitchen".into(),
            reference: "CC-7N4RKT".into(),
            days: 7,
            why_not: why_not.into(),
            items,
            check,
        };
        let items = vec![Item::new("figure-amount", "You ask for £4,000."), Item::new("note-1", "Forty come.")];
        let mut all = vec![view("", items.clone(), None), view("It has been decided.", vec![], None)];
        all.extend(CheckShown::samples().into_iter().map(|check| view("", items.clone(), Some(check))));
        all
    }
}

/// `/applications/{id}/facts`
#[derive(Clone, Debug, Serialize)]
pub struct GroupFactsView {
    pub form: FormState,
    pub application: String,
    pub fund: String,
    pub contact: String,
    pub due_on: NaiveDate,
    pub may_answer: bool,
    pub is_answered: bool,
    pub facts: Vec<FactRow>,
    pub words: String,
    pub yes_no: Vec<Item>,
}

impl View for GroupFactsView {
    const TEMPLATE: &'static str = "decision/facts.html";
    fn title(&self, language: Language) -> String {
        language.say("facts-title")
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |check: CheckShown, may_answer| GroupFactsView {
            form: FormState::with([("version", "1")]),
            application: "a".into(),
            fund: "Small Grants".into(),
            contact: "Daniel Okafor".into(),
            due_on: check.due_on,
            may_answer,
            is_answered: !check.waits,
            facts: check.facts,
            words: check.words,
            yes_no: vec![Item::new("yes", "It is right"), Item::new("no", "It is not right")],
        };
        let checks = CheckShown::samples();
        checks
            .iter()
            .cloned()
            .map(|check| view(check, true))
            .chain(checks.iter().cloned().map(|one| view(one, false)))
            .collect()
    }
}
