//! What the pages of continua receive.

use serde::Serialize;

use crate::web::form::{FormState, Item};
use crate::web::language::Language;
use crate::web::page::View;

/// A step in words.
#[derive(Clone, Debug, Serialize)]
pub struct StepRow {
    pub number: usize,
    pub name: String,
    pub brief: String,
}

impl StepRow {
    /// Three of them, for samples.
    pub fn samples() -> Vec<Self> {
        let row = |number, name: &str| StepRow { number, name: name.into(), brief: "A few let in.".into() };
        vec![row(1, "Closed"), row(2, "Guests only"), row(3, "Shared")]
    }
}

/// A continuum in the list.
#[derive(Clone, Debug, Serialize)]
pub struct ContinuumRow {
    pub id: String,
    pub name: String,
    pub attribution: String,
    pub steps: Vec<StepRow>,
    /// A council's own, which it can change.
    pub own: bool,
}

/// `/desk/continua`
#[derive(Clone, Debug, Serialize)]
pub struct ContinuaView {
    pub rows: Vec<ContinuumRow>,
    /// The councils that may take a copy.
    pub funders: Vec<Item>,
    pub form: FormState,
}

impl View for ContinuaView {
    const TEMPLATE: &'static str = "assessment/desk-continua.html";
    fn title(&self, _: Language) -> String {
        "The steps we rate on".to_owned()
    }
    fn samples() -> Vec<Self> {
        let row = |own| ContinuumRow {
            id: "x".into(),
            name: "Six steps".into(),
            attribution: if own { String::new() } else { "After others.".into() },
            steps: StepRow::samples(),
            own,
        };
        let funder = |name: &str| Item::new(name, name);
        let view = |funders| ContinuaView { rows: vec![row(false), row(true)], funders, form: FormState::default() };
        vec![view(vec![funder("A Council")]), view(vec![funder("A Council"), funder("B Council")])]
    }
}

/// `/desk/continua/{id}`
#[derive(Clone, Debug, Serialize)]
pub struct ContinuumView {
    pub id: String,
    pub version: i32,
    /// The numbers of the boxes for steps.
    pub boxes: Vec<usize>,
    /// What stands there, where somebody else wrote it meanwhile.
    pub stands: Vec<StepRow>,
    pub form: FormState,
}

impl View for ContinuumView {
    const TEMPLATE: &'static str = "assessment/desk-continuum.html";
    fn title(&self, _: Language) -> String {
        "Our own steps".to_owned()
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |stands| ContinuumView {
            id: "x".into(),
            version: 1,
            boxes: (1..=super::MOST).collect(),
            stands,
            form: FormState::with([("name", "Ours"), ("name-1", "Closed"), ("brief-1", "Keeps people out.")]),
        };
        vec![view(vec![]), view(StepRow::samples())]
    }
}
