//! The page on which somebody to whom an application is closed says that something worries them.

use chrono::NaiveDate;
use serde::Serialize;

use super::concern::Ring;
use crate::clock::Instant;
use crate::fund::support::ForListener;
use crate::web::form::{FormState, Item};
use crate::web::language::Language;
use crate::web::page::View;

/// What they brought last.
#[derive(Clone, Debug, Serialize)]
pub struct Brought {
    pub at: Instant,
    /// Who has it; empty where there is no lead.
    pub lead: String,
    pub look_by: NaiveDate,
    pub looked: bool,
}

/// `/desk/applications/{id}/worry`
#[derive(Clone, Debug, Serialize)]
pub struct ApartWorryView {
    pub form: FormState,
    pub action: String,
    /// All that they see of it.
    pub organisation: String,
    pub leads: Vec<Ring>,
    /// Whom it can go to, where there are several.
    pub choices: Vec<Item>,
    /// In how many working days it is looked at.
    pub days: u32,
    pub brought: Option<Brought>,
    pub hard: ForListener,
}

impl View for ApartWorryView {
    const TEMPLATE: &'static str = "desk/review-worry-apart.html";
    fn title(&self, _: Language) -> String {
        "Something worries me".into()
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let ring = |name: &str| Ring { name: name.into(), phone: "020 7946 0000".into(), email: "r@r.example".into() };
        let view = |leads: Vec<Ring>, brought| ApartWorryView {
            form: FormState::default(),
            action: "/desk/applications/a/worry".into(),
            organisation: "Sunday Kitchen".into(),
            choices: match leads.len() {
                2.. => leads.iter().map(|lead| Item::new(&*lead.name, &*lead.name)).collect(),
                _ => vec![],
            },
            leads,
            days: 1,
            brought,
            hard: ForListener { worry_href: String::new(), ..ForListener::sample() },
        };
        let brought = |lead: &str, looked| {
            let (at, look_by) = (Instant::default(), NaiveDate::default());
            Some(Brought { at, lead: lead.into(), look_by, looked })
        };
        vec![
            view(vec![], None),
            view(vec![ring("Ruth Okafor")], brought("Ruth Okafor", true)),
            view(vec![ring("Ruth Okafor"), ring("Kim Ode")], brought("Kim Ode", false)),
            view(vec![], brought("", false)),
        ]
    }
}
