//! What the page of holds receives.

use serde::Serialize;

use crate::application::hold::On;
use crate::clock::Instant;
use crate::web::form::{FormState, Item};
use crate::web::language::Language;
use crate::web::page::View;

/// A hold.
#[derive(Clone, Debug, Serialize)]
pub struct HoldRow {
    pub id: String,
    /// What it is on, in words.
    pub what: String,
    pub funder: String,
    pub why: String,
    pub by: String,
    pub at: Instant,
    /// When it was lifted, and why.
    pub lifted_at: Option<Instant>,
    pub lifted_why: String,
    /// Where it stands: the page to lift it; empty once it is lifted.
    pub lift_href: String,
}

/// `/desk/privacy/holds`
#[derive(Clone, Debug, Serialize)]
pub struct HoldsView {
    pub form: FormState,
    pub on: Vec<Item>,
    pub holds: Vec<HoldRow>,
}

/// How far a hold goes, to choose.
pub fn on() -> Vec<Item> {
    On::ALL.iter().map(|on| Item::new(on.as_str(), on.title())).collect()
}

fn sample(lifted: bool) -> HoldRow {
    HoldRow {
        id: "hold".into(),
        what: "Application GW-ACDEFG".into(),
        funder: "Rivermouth Council".into(),
        why: "A complaint to the ombudsman.".into(),
        by: "Priya Raman".into(),
        at: Instant::default(),
        lifted_at: lifted.then(Instant::default),
        lifted_why: if lifted { "The ombudsman has decided.".into() } else { String::new() },
        lift_href: if lifted { String::new() } else { "/desk/privacy/holds/lifting?hold=hold".into() },
    }
}

impl View for HoldsView {
    const TEMPLATE: &'static str = "privacy/desk-holds.html";
    fn title(&self, _: Language) -> String {
        "What must not be deleted".to_owned()
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |holds| HoldsView { form: FormState::default(), on: on(), holds };
        vec![view(vec![]), view(vec![sample(false), sample(true)])]
    }
}

/// `/desk/privacy/holds/lifting`
#[derive(Clone, Debug, Serialize)]
pub struct LiftView {
    pub form: FormState,
    pub hold: HoldRow,
}

impl View for LiftView {
    const TEMPLATE: &'static str = "privacy/desk-lift.html";
    fn title(&self, _: Language) -> String {
        "Lift the hold".to_owned()
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        vec![
            LiftView { form: FormState::default(), hold: sample(false) },
            LiftView { form: FormState::default(), hold: sample(true) },
        ]
    }
}
