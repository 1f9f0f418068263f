//! What the page "Who is away" receives.

use chrono::NaiveDate;
use serde::Serialize;

use crate::web::form::{FormState, Item};
use crate::web::language::Language;
use crate::web::page::View;

/// Somebody who is away, or will be.
#[derive(Clone, Debug, Serialize)]
pub struct AwayRow {
    pub id: String,
    pub person: String,
    pub cover: String,
    pub from_on: NaiveDate,
    pub until_on: NaiveDate,
    /// Today is one of the days.
    pub now: bool,
    /// Whoever looks can end it.
    pub can_end: bool,
    pub version: i32,
}

/// `/desk/away`
#[derive(Clone, Debug, Serialize)]
pub struct AwayView {
    pub form: FormState,
    pub rows: Vec<AwayRow>,
    /// Where they are an officer or an administrator; one is not asked for.
    pub funders: Vec<Item>,
    /// Of whom an administrator can say it; empty for whoever says it of themselves.
    pub people: Vec<Item>,
    pub covers: Vec<Item>,
}

impl View for AwayView {
    const TEMPLATE: &'static str = "people/away.html";
    fn title(&self, _: Language) -> String {
        "Who is away, and who covers".to_owned()
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let row = |now, can_end| AwayRow {
            id: "a".into(),
            person: "Amina Yusuf".into(),
            cover: "Ben Ode".into(),
            from_on: NaiveDate::default(),
            until_on: NaiveDate::default(),
            now,
            can_end,
            version: 1,
        };
        let item = |id: &str, name: &str| Item::new(id, name);
        let own = AwayView {
            form: FormState::default(),
            rows: vec![],
            funders: vec![item("f", "Hackney Council")],
            people: vec![],
            covers: vec![item("b", "Ben Ode")],
        };
        let keeper = AwayView {
            rows: vec![row(true, true), row(false, false)],
            funders: vec![item("f", "Hackney Council"), item("g", "Wick Award")],
            people: vec![item("a", "Amina Yusuf"), item("b", "Ben Ode")],
            ..own.clone()
        };
        vec![AwayView { covers: vec![], ..own.clone() }, own, keeper]
    }
}
