//! What the groundwater view receives.

use serde::Serialize;

use super::STAGES;
use crate::web::language::Language;
use crate::web::page::View;

/// What one stage says, and how long its bar is.
#[derive(Clone, Debug, Serialize)]
pub struct CellRow {
    /// Already worded.
    pub says: String,
    /// Of a hundred; 0 where no number is given.
    pub width: i64,
}

/// A barrier, by its name.
#[derive(Clone, Debug, Serialize)]
pub struct BarrierLink {
    pub name: String,
    pub href: String,
}

/// A fund in a year.
#[derive(Clone, Debug, Serialize)]
pub struct GroundRow {
    pub fund: String,
    pub funder: String,
    pub year: i32,
    pub cells: Vec<CellRow>,
    pub barriers: Vec<BarrierLink>,
}

/// What both pages show.
#[derive(Clone, Debug, Serialize)]
pub struct Ground {
    /// The point of the chart, in a sentence.
    pub point: String,
    /// The names of the stages.
    pub stages: Vec<String>,
    pub rows: Vec<GroundRow>,
}

impl Ground {
    fn samples() -> Vec<Self> {
        let cell = |says: &str, width| CellRow { says: says.into(), width };
        let row = GroundRow {
            fund: "Community Chest".into(),
            funder: "Rivermouth Council".into(),
            year: 2027,
            cells: vec![cell("41", 100), cell("30", 73), cell("fewer than 5", 0), cell("–", 0), cell("20", 48)],
            barriers: vec![BarrierLink { name: "A bank account".into(), href: "/barriers/1".into() }],
        };
        let bare = GroundRow { barriers: vec![], ..row.clone() };
        let stages: Vec<String> = STAGES.iter().map(|stage| (*stage).to_owned()).collect();
        let point = "Most is lost between being sent and being recommended: 30 of 50.";
        vec![
            Ground { point: String::new(), stages: stages.clone(), rows: vec![] },
            Ground { point: point.into(), stages, rows: vec![row, bare] },
        ]
    }
}

/// `/barriers/ground`
#[derive(Clone, Debug, Serialize)]
pub struct GroundView {
    pub ground: Ground,
}

impl View for GroundView {
    const TEMPLATE: &'static str = "public/ground.html";
    fn title(&self, language: Language) -> String {
        language.say("ground-title")
    }
    fn samples() -> Vec<Self> {
        Ground::samples().into_iter().map(|ground| GroundView { ground }).collect()
    }
}

/// `/desk/barriers/ground`
#[derive(Clone, Debug, Serialize)]
pub struct DeskGroundView {
    pub ground: Ground,
}

impl View for DeskGroundView {
    const TEMPLATE: &'static str = "public/desk-ground.html";
    fn title(&self, _: Language) -> String {
        "The groundwater view".to_owned()
    }
    fn samples() -> Vec<Self> {
        Ground::samples().into_iter().map(|ground| DeskGroundView { ground }).collect()
    }
}
