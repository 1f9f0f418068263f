//! Where risk sits, as a chart that says its point, and its table.

use serde::Serialize;

use super::{Count, Held, Sits};
use crate::fund::counts::FEW;
use crate::risk::{Holder, Kind};
use crate::web::language::Language;

/// One bar of the chart.
#[derive(Clone, Debug, Serialize)]
pub struct Bar {
    pub label: String,
    pub says: String,
    /// Of a hundred. Few are drawn as none: the number beside says that it is not told.
    pub width: i64,
    /// Whether it is the council's.
    pub council: bool,
}

/// One row of the table.
#[derive(Clone, Debug, Serialize)]
pub struct KindRow {
    pub kind: String,
    pub cells: Vec<String>,
}

/// The chart and its table; with no bars, only its point is said.
#[derive(Clone, Debug, Serialize)]
pub struct SitsChart {
    /// What it shows, in a sentence.
    pub point: String,
    /// What is counted, in a sentence.
    pub note: String,
    pub bars: Vec<Bar>,
    /// The heads of the table's columns.
    pub holders: Vec<String>,
    pub rows: Vec<KindRow>,
}

impl SitsChart {
    /// As a page in this language shows it.
    pub fn of(sits: &Sits, language: Language) -> SitsChart {
        if sits.is_few() || sits.is_empty() {
            let key = if sits.is_few() { "holding-sits-few" } else { "holding-sits-none" };
            return SitsChart {
                point: language.say(key),
                note: String::new(),
                bars: Vec::new(),
                holders: Vec::new(),
                rows: Vec::new(),
            };
        }
        let name = |holder: &Holder| language.say(&format!("holding-sits-{holder}"));
        let row = |kind: Kind| KindRow {
            kind: language.say(&kind.public_key()),
            cells: Holder::ALL.iter().map(|holder| said(sits.of_kind(kind, *holder), language)).collect(),
        };
        SitsChart {
            point: point(sits, language),
            note: language.say(if sits.is_public() { "holding-sits-groups" } else { "holding-sits-risks" }),
            bars: bars(sits, language),
            holders: Holder::ALL.iter().map(name).collect(),
            rows: sits.kinds().into_iter().map(row).collect(),
        }
    }

    /// For samples.
    pub fn samples() -> Vec<SitsChart> {
        let held = |at: usize, kind, holder| Held { application: at.to_string(), kind, holder };
        let mut all: Vec<Held> = (0..7).map(|at| held(at, Kind::Delivery, Holder::Council)).collect();
        all.push(held(0, Kind::NotActing, Holder::Council));
        all.push(held(1, Kind::Money, Holder::Organisation));
        vec![
            SitsChart::of(&Sits::of_risks(&[]), Language::ENGLISH),
            SitsChart::of(&Sits::of_risks(&all), Language::ENGLISH),
            SitsChart::of(&Sits::of_groups(&all, 9), Language::ENGLISH),
        ]
    }
}

fn said(count: Count, language: Language) -> String {
    match count {
        Count::Said(count) => count.to_string(),
        Count::Few => language.say("holding-fewer"),
        Count::Most => language.say_with("openness-more", &[("few", &FEW.to_string())]),
    }
}

fn number(count: Count) -> i64 {
    match count {
        Count::Said(count) => count,
        Count::Few => 0,
        Count::Most => FEW,
    }
}

/// The point in a sentence: how many the council holds, of how many; for everyone, beside how many groups.
fn point(sits: &Sits, language: Language) -> String {
    let council = sits.held_by(Holder::Council);
    if sits.is_public() {
        let values = [("groups", sits.applications.to_string()), ("council", said(council, language))];
        let values: Vec<(&'static str, &str)> = values.iter().map(|(key, value)| (*key, value.as_str())).collect();
        return language.say_with("holding-sits-point-public", &values);
    }
    let all: i64 = Holder::ALL.iter().map(|holder| number(sits.held_by(*holder))).sum();
    let council = number(council);
    let key = if council == all { "holding-sits-point-all" } else { "holding-sits-point" };
    language.say_with(key, &[("council", &council.to_string()), ("all", &all.to_string())])
}

fn bars(sits: &Sits, language: Language) -> Vec<Bar> {
    let most = Holder::ALL.iter().map(|holder| number(sits.held_by(*holder))).max().unwrap_or_default().max(1);
    let bar = |holder: &Holder| {
        let count = sits.held_by(*holder);
        Bar {
            label: language.say(&format!("holding-sits-{holder}")),
            says: said(count, language),
            width: number(count) * 100 / most,
            council: *holder == Holder::Council,
        }
    };
    Holder::ALL.iter().map(bar).collect()
}
