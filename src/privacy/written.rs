//! The data map written out: for `docs/privacy.md`, and as the record of processing.

use super::controller::Controller;
use super::map::{self, Kind};
use super::retention::{Rule, length};
use crate::text::sheet::{self, Cell, Sheet};

/// The table of `docs/privacy.md`, as it stands before any council has changed a rule.
pub fn markdown() -> String {
    let mut page = String::from(
        "| What | Tables, and what they hold | Why | Whose | Basis proposed | Special category | Who sees it | How long |\n|---|---|---|---|---|---|---|---|\n",
    );
    for kind in map::kinds() {
        let tables: Vec<String> =
            kind.tables.iter().map(|table| format!("`{}`: {}", table.name, table.holds)).collect();
        let cells = [
            kind.title.to_owned(),
            tables.join("<br>"),
            kind.why.to_owned(),
            kind.whose.as_words().to_owned(),
            kind.basis.as_words().to_owned(),
            kind.special().as_words().to_owned(),
            kind.sees.to_owned(),
            kind.kept.as_words(|rule| length(rule.usual_days())),
        ];
        page.push_str(&format!("| {} |\n", cells.join(" | ")));
    }
    page
}

/// The rules of the clock, as they are before any council has changed one.
pub fn rules_markdown() -> String {
    let mut page = String::from("| Kind | Kept | After | Whose rule | What goes |\n|---|---|---|---|---|\n");
    for rule in Rule::ALL {
        let whose = if rule.is_funders() { "each funder's" } else { "the portal's" };
        let kept = length(rule.usual_days());
        page.push_str(&format!("| {} | {kept} | {} | {whose} | {} |\n", rule.title(), rule.since(), rule.goes()));
    }
    page
}

/// The first line of the record of processing.
const COLUMNS: [&str; 14] = [
    "funder",
    "controller's data protection officer",
    "how to reach them",
    "processor",
    "kind of record",
    "table",
    "what it holds",
    "whose",
    "why",
    "lawful basis proposed",
    "special category",
    "who sees it",
    "how long",
    "goes outside the council",
];

/// The record of processing, as a table of commas: a line for each table and funder. `days` are those of a funder's
/// rule, by its place among the controllers.
///
/// # Errors
/// Only when memory cannot be written.
pub fn record(controllers: &[Controller], days: impl Fn(usize, Rule) -> i32) -> anyhow::Result<Sheet> {
    let mut rows = Vec::new();
    for (at, who) in controllers.iter().enumerate() {
        for kind in map::kinds() {
            rows.extend(lines(kind, who, &kind.kept.as_words(|rule| length(days(at, rule)))));
        }
    }
    sheet::table(COLUMNS, &rows)
}

fn lines(kind: &Kind, who: &Controller, kept: &str) -> Vec<[Cell; 14]> {
    let line = |table: &map::Table| {
        [
            Cell::from(&who.funder),
            Cell::from(&who.officer),
            Cell::from(&who.reach_by),
            Cell::from(&who.processor),
            Cell::from(kind.title),
            Cell::from(table.name),
            Cell::from(table.holds),
            Cell::from(kind.whose.as_words()),
            Cell::from(kind.why),
            Cell::from(kind.basis.as_words()),
            Cell::from(table.special.as_words()),
            Cell::from(kind.sees),
            Cell::from(kept),
            Cell::from(goes(kind.key)),
        ]
    };
    kind.tables.iter().map(line).collect()
}

/// Whom a kind of record reaches outside the council, as the portal does it.
fn goes(key: &str) -> &'static str {
    match key {
        "letters" => "through the council's own mail server",
        "payments" | "bank" => "to the council's finance system, in a file that an officer takes there",
        "grants" => "to everyone, in the register of grants",
        _ => "no",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_record_has_a_line_for_each_table_of_each_funder() {
        let who = Controller {
            funder: "=cmd".into(),
            officer: "Priya Raman".into(),
            reach_by: "dpo@rivermouth.example".into(),
            processor: String::new(),
        };
        let made = record(&[who.clone(), who], |at, rule| if at == 0 { rule.usual_days() } else { 40 });
        let text = String::from_utf8(made.expect("a table").into_bytes()).expect("text");
        assert_eq!(text.lines().count(), 1 + 2 * map::tables().count());
        assert!(text.contains("40 days after the last day of the grant") && text.contains("6 years after"));
        assert!(text.contains("'=cmd") && !text.contains("\n=cmd"), "no spreadsheet works anything out");
    }
}
