//! The list taken away as a table of commas: the same rows that are on the screen, to the same people. Neither equality
//! answers nor where a group is, nor how to reach it, is in it.

pub mod actions;
pub mod pages;
pub mod store;
pub mod views;

use super::store::Line;
use crate::error::Result;
use crate::text::dates;
use crate::text::sheet::{self, Cell, Sheet};

/// The most rows of one table.
pub const MOST: usize = 5_000;

/// What stands in its columns, as the page says it too.
pub const COLUMNS: [&str; 10] = [
    "Group",
    "Reference",
    "Round",
    "Part of the fund",
    "Amount asked for (£)",
    "Sent",
    "Where it is",
    "To be decided by",
    "Readings asked for",
    "Readings shared",
];

/// A row with what other tables say of it.
#[derive(Clone, Debug)]
pub struct Row {
    pub line: Line,
    pub round: String,
}

/// The whole table. Its first sign tells a spreadsheet that names are in every script; where rows were left out, the
/// last line says so.
///
/// # Errors
/// Only when memory cannot be written.
pub fn table(rows: &[Row], more: bool) -> Result<Sheet> {
    let left_out = format!("Only the newest {MOST} are here. Narrow the list to take the others.");
    let rows: Vec<[Cell; 10]> = rows.iter().map(cells).collect();
    Ok(sheet::table_with(COLUMNS, &rows, more.then_some(left_out.as_str()))?)
}

fn cells(row: &Row) -> [Cell; 10] {
    let line = &row.line;
    [
        Cell::from(&line.organisation_name),
        Cell::from(&line.reference),
        Cell::from(&row.round),
        line.strand.as_deref().unwrap_or_default().into(),
        line.amount_pence.map_or(Cell::Empty, Cell::Pounds),
        line.submitted_at.map(dates::london_day).into(),
        line.state.staff_name().into(),
        line.waiting_until.filter(|_| line.state == crate::application::State::Waiting).into(),
        Cell::Count(line.asked_for),
        Cell::Count(line.shared),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn whatever_a_group_is_called_stays_in_its_cell(name in "\\PC{0,30}|[=+@\",;\r\n\t-]{0,8}") {
            let line = Line {
                id: "a".into(),
                reference: "GW-1".into(),
                organisation_name: name.clone(),
                round_id: "r".into(),
                strand: None,
                state: crate::application::State::Submitted,
                amount_pence: Some(95_005),
                submitted_at: Some(crate::clock::Instant::default()),
                waiting_until: None,
                listed_at: crate::clock::Instant::default(),
                shared: 1,
                asked_for: 2,
            };
            let row = Row { line, round: "Chest".into() };
            let table = table(&[row], false).expect("a table").into_bytes();
            let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(&table[3..]);
            let read: Vec<csv::StringRecord> = reader.records().collect::<std::result::Result<_, _>>().expect("records");
            prop_assert_eq!(read.len(), 1);
            let expected = Cell::from(&name).written();
            prop_assert_eq!(&read[0][0], expected.as_str());
            prop_assert_eq!(&read[0][4], "950.05");
        }
    }
}
