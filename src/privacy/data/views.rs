//! What the pages of "what is kept about you" receive.

use serde::Serialize;

use super::Held;
use crate::web::language::Language;
use crate::web::page::View;

/// So many rows of each table stand on the page; the file has them all.
pub const SHOWN: usize = 20;

/// One value of a row, worded for reading.
#[derive(Clone, Debug, Serialize)]
pub struct Value {
    pub name: String,
    pub text: String,
}

/// A table with something in it.
#[derive(Clone, Debug, Serialize)]
pub struct PartRow {
    pub holds: &'static str,
    pub rows: Vec<Vec<Value>>,
    /// How many there are in all.
    pub all: usize,
    /// In how many further rows it is noted that they did something.
    pub also: i64,
}

/// A kind of record with something in it.
#[derive(Clone, Debug, Serialize)]
pub struct HeldRow {
    pub title: &'static str,
    pub parts: Vec<PartRow>,
}

impl HeldRow {
    /// As a page shows it: the first rows of each table, without what is empty in them.
    pub fn of(held: Vec<Held>) -> Vec<HeldRow> {
        let value = |(name, value): (String, serde_json::Value)| {
            let text = match value {
                serde_json::Value::Null => String::new(),
                serde_json::Value::String(text) => text,
                other => other.to_string(),
            };
            (!text.is_empty()).then(|| Value { name: name.replace('_', " "), text })
        };
        let part = |part: super::Part| PartRow {
            holds: part.holds,
            all: part.rows.len(),
            rows: part.rows.into_iter().take(SHOWN).map(|row| row.into_iter().filter_map(value).collect()).collect(),
            also: part.also,
        };
        held.into_iter()
            .map(|kind| HeldRow { title: kind.title, parts: kind.parts.into_iter().map(part).collect() })
            .collect()
    }
}

/// `/account/data`, and `/organisations/{id}/data`
#[derive(Clone, Debug, Serialize)]
pub struct DataView {
    /// The group; empty where it is about a person.
    pub organisation: String,
    /// Where the page is reached from.
    pub back: String,
    /// Where all of it is downloaded.
    pub file: String,
    pub shown: usize,
    pub held: Vec<HeldRow>,
}

impl View for DataView {
    const TEMPLATE: &'static str = "privacy/data.html";
    fn title(&self, language: Language) -> String {
        match self.organisation.as_str() {
            "" => language.say("data-title"),
            organisation => language.say_with("data-group-title", &[("organisation", organisation)]),
        }
    }
    fn is_sensitive(&self) -> bool {
        true
    }
    fn samples() -> Vec<Self> {
        let view = |organisation: &str, held| DataView {
            organisation: organisation.to_owned(),
            back: "/account".into(),
            file: "/account/data/all.json".into(),
            shown: SHOWN,
            held,
        };
        let row = || vec![Value { name: "name".into(), text: "Hülya Demir".into() }];
        let part = |rows: usize, all, also| PartRow {
            holds: "E-mail address, name, telephone number if given, and language",
            rows: std::iter::repeat_with(row).take(rows).collect(),
            all,
            also,
        };
        let held = || vec![HeldRow { title: "Accounts", parts: vec![part(1, 1, 0), part(20, 31, 0), part(0, 0, 4)] }];
        vec![view("", Vec::new()), view("", held()), view("Sunday Kitchen", held())]
    }
}
