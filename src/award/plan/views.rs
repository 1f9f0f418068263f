//! What the page on which a group chooses how it is paid receives.

use serde::Serialize;

use super::{MOST_OWN, Plan, Way};
use crate::text::money::Pence;
use crate::web::form::{FormState, Item};
use crate::web::language::Language;
use crate::web::page::View;

/// `/grants/{id}/plan`
#[derive(Clone, Debug, Serialize)]
pub struct PlanView {
    pub id: String,
    pub fund: String,
    pub amount: String,
    pub contact: String,
    pub ways: Vec<Item>,
    pub many: Vec<Item>,
    /// The numbers of the lines of a plan of one's own.
    pub lines: Vec<usize>,
    pub version: i32,
    pub form: FormState,
}

impl PlanView {
    /// The ways of being paid, in the reader's language.
    pub fn ways(language: Language) -> Vec<Item> {
        let item = |way: &Way| {
            let key = way.applicant_key();
            Item { value: way.to_string(), text: language.say(key), hint: language.say(&format!("{key}-hint")) }
        };
        Way::ALL.iter().map(item).collect()
    }

    /// How many instalments there may be.
    pub fn many() -> Vec<Item> {
        (super::FEWEST..=super::MOST).map(|many| Item::new(many.to_string(), many.to_string())).collect()
    }

    /// The lines that a form has for a plan of one's own.
    pub fn lines() -> Vec<usize> {
        (0..MOST_OWN).collect()
    }
}

/// A form filled in with a plan.
pub fn filled(plan: &Plan) -> FormState {
    let mut values = vec![("way".to_owned(), plan.way().to_string())];
    let mut day = |name: String, date: chrono::NaiveDate| {
        for (part, format) in [("day", "%-d"), ("month", "%-m"), ("year", "%Y")] {
            values.push((format!("{name}-{part}"), date.format(format).to_string()));
        }
    };
    match plan {
        Plan::UpFront => {}
        Plan::Instalments { days } => {
            if let Some(first) = days.first() {
                day("first".to_owned(), *first);
            }
            let apart = days.windows(2).next().map_or(3, |pair| months_between(pair[0], pair[1]));
            values.push(("many".to_owned(), days.len().to_string()));
            values.push(("apart".to_owned(), apart.to_string()));
        }
        Plan::Own { lines, why } => {
            for (at, line) in lines.iter().enumerate() {
                day(format!("day{at}"), line.due_on);
            }
            let amounts = lines.iter().enumerate().map(|(at, line)| (format!("amount{at}"), line.amount.plain()));
            values.extend(amounts);
            values.push(("plan_why".to_owned(), why.clone()));
        }
    }
    FormState::with(values)
}

fn months_between(first: chrono::NaiveDate, then: chrono::NaiveDate) -> i32 {
    use chrono::Datelike;
    let month = |date: chrono::NaiveDate| date.year() * 12 + i32::try_from(date.month()).unwrap_or_default();
    month(then) - month(first)
}

impl View for PlanView {
    const TEMPLATE: &'static str = "award/plan.html";
    fn title(&self, language: Language) -> String {
        language.say("plan-title")
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let date = chrono::NaiveDate::default();
        let view = |plan: &Plan| PlanView {
            id: "x".into(),
            fund: "Community Chest".into(),
            amount: "£4,500".into(),
            contact: "Amina Yusuf".into(),
            ways: PlanView::ways(Language::ENGLISH),
            many: PlanView::many(),
            lines: PlanView::lines(),
            version: 1,
            form: filled(plan),
        };
        let lines = vec![super::Line { due_on: date, amount: Pence::pounds(4_500) }];
        vec![
            view(&Plan::UpFront),
            view(&Plan::Instalments { days: vec![date, date] }),
            view(&Plan::Own { lines, why: "The hall is paid in June.".into() }),
        ]
    }
}
