//! The page on which officers see how a round's judgements spread.

use serde::Serialize;

use super::{Against, ENOUGH, Tally};
use crate::web::language::Language;
use crate::web::page::View;

/// One row of a chart with its figures.
#[derive(Clone, Debug, Serialize)]
pub struct Bar {
    pub name: String,
    pub applications: usize,
    /// Too few to say anything: no figures stand here.
    pub few: bool,
    pub low: i64,
    pub middle: i64,
    pub high: i64,
    /// The same in hundredths, and where each begins.
    pub low_width: i64,
    pub middle_width: i64,
    pub high_width: i64,
    pub high_from: i64,
}

impl Bar {
    /// Of a tally.
    pub fn of(tally: &Tally) -> Bar {
        let few = !tally.enough();
        let shown = |number| if few { 0 } else { number };
        let (low_width, middle_width) = (tally.hundredths(tally.low), tally.hundredths(tally.middle));
        Bar {
            name: tally.name.clone(),
            applications: tally.applications,
            few,
            low: shown(tally.low),
            middle: shown(tally.middle),
            high: shown(tally.high),
            low_width: shown(low_width),
            middle_width: shown(middle_width),
            high_width: shown(100 - low_width - middle_width),
            high_from: shown(low_width + middle_width),
        }
    }
}

/// A chart with its point.
#[derive(Clone, Debug, Serialize)]
pub struct Chart {
    pub point: String,
    /// What its rows are.
    pub rows: &'static str,
    pub bars: Vec<Bar>,
}

/// One reader against the others.
#[derive(Clone, Debug, Serialize)]
pub struct ReaderRow {
    pub name: String,
    pub few: bool,
    pub higher: usize,
    pub same: usize,
    pub lower: usize,
    pub wants: usize,
}

impl From<Against> for ReaderRow {
    fn from(one: Against) -> ReaderRow {
        ReaderRow {
            few: one.all() < ENOUGH,
            name: one.reader,
            higher: one.higher,
            same: one.same,
            lower: one.lower,
            wants: one.wants,
        }
    }
}

/// `/desk/funds/{slug}/spread`
#[derive(Clone, Debug, Serialize)]
pub struct SpreadView {
    /// Where whoever looks came from.
    pub back: String,
    pub fund: String,
    pub round: String,
    /// How many applications of the round have a shared reading.
    pub applications: usize,
    pub readers_point: String,
    pub readers: Vec<ReaderRow>,
    pub charts: Vec<Chart>,
}

impl View for SpreadView {
    const TEMPLATE: &'static str = "desk/spread.html";
    fn title(&self, _: Language) -> String {
        format!("How readers judge: {}", self.fund)
    }
    fn samples() -> Vec<Self> {
        let tally = |name: &str, applications| Tally { name: name.into(), applications, low: 2, middle: 1, high: 9 };
        let full = SpreadView {
            fund: "Community Chest".into(),
            back: "/desk/funds/community-chest?round=spring-2027".into(),
            round: "spring-2027".into(),
            applications: 14,
            readers_point: "Readers use the steps much alike".into(),
            readers: vec![
                ReaderRow { name: "Joan Price".into(), few: false, higher: 3, same: 9, lower: 2, wants: 1 },
                ReaderRow { name: "Marcus Bell".into(), few: true, higher: 0, same: 0, lower: 0, wants: 0 },
            ],
            charts: vec![Chart {
                point: "Readers judge much the same, whichever way a group answered".into(),
                rows: "How they answered",
                bars: vec![Bar::of(&tally("In writing", 12)), Bar::of(&tally("By recording", 2))],
            }],
        };
        let mut empty = full.clone();
        empty.applications = 0;
        empty.readers.clear();
        empty.charts.clear();
        vec![empty, full]
    }
}
