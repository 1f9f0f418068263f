//! What is held about a person, for that person, and about a group, for its members: read by the data map, so that it
//! is everything the map names. Of a row that names several people, the first of them is given what it says; for the
//! others it is only counted that they had a part in it.

pub mod pages;
pub mod store;
pub mod views;

use serde::Serialize;
use serde_json::{Map, Value};

use super::map;

/// What a table holds of somebody.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Part {
    /// The table's name.
    pub name: &'static str,
    /// What a row of it says.
    pub holds: &'static str,
    pub rows: Vec<Map<String, Value>>,
    /// In how many further rows it is noted that they did something.
    pub also: i64,
}

/// A kind of record with something of somebody in it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Held {
    pub title: &'static str,
    pub why: &'static str,
    pub parts: Vec<Part>,
}

/// One line as the database gave it: the table, a row as JSON (or nothing), and how many are only counted.
pub type Line = (String, String, i64);

/// Puts lines in the order of the map; kinds and tables with nothing in them are left out.
pub fn in_order(lines: &[Line]) -> Vec<Held> {
    let part = |table: &map::Table| {
        let own = || lines.iter().filter(|(name, ..)| name == table.name);
        let part = Part {
            name: table.name,
            holds: table.holds,
            rows: own().filter_map(|(_, row, _)| serde_json::from_str(row).ok()).collect(),
            also: own().map(|(.., also)| also).sum(),
        };
        (!part.rows.is_empty() || part.also > 0).then_some(part)
    };
    let held = |kind: &map::Kind| {
        let parts: Vec<Part> = kind.tables.iter().filter_map(part).collect();
        (!parts.is_empty()).then_some(Held { title: kind.title, why: kind.why, parts })
    };
    map::kinds().filter_map(held).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_held_stands_in_the_order_of_the_map_and_nothing_empty_in_it() {
        let line = |name: &str, row: &str, also| (name.to_owned(), row.to_owned(), also);
        let held = in_order(&[
            line("history", r#"{"action":"sent"}"#, 0),
            line("people", r#"{"name":"Hülya"}"#, 0),
            line("readings", "", 2),
            line("letters", "", 0),
        ]);
        let names: Vec<_> = held.iter().flat_map(|kind| &kind.parts).map(|part| (part.name, part.also)).collect();
        assert_eq!(names, [("people", 0), ("readings", 2), ("history", 0)]);
        assert_eq!(held[0].parts[0].rows[0]["name"], "Hülya");
    }
}
