//! The list taken away as a table of commas: the same rows that are on the screen, to the same people. Neither equality
//! answers nor where a group is, nor how to reach it, is in it.

pub mod actions;
pub mod pages;
pub mod store;
pub mod views;

use super::store::Line;
use crate::error::{Error, Result};
use crate::text::dates;
pub use crate::text::sheet::cell;

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
pub fn table(rows: &[Row], more: bool) -> Result<Vec<u8>> {
    let broken = |why: csv::Error| Error::Broken(why.into());
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).flexible(true).from_writer(Vec::new());
    writer.write_record(COLUMNS).map_err(broken)?;
    for row in rows {
        writer.write_record(cells(row)).map_err(broken)?;
    }
    if more {
        let left_out = format!("Only the newest {MOST} are here. Narrow the list to take the others.");
        writer.write_record([left_out]).map_err(broken)?;
    }
    let table = writer.into_inner().map_err(|why| Error::Broken(anyhow::anyhow!("{why}")))?;
    Ok([b"\xEF\xBB\xBF".as_slice(), &table].concat())
}

fn cells(row: &Row) -> [String; 10] {
    let line = &row.line;
    let day = |day: chrono::NaiveDate| day.format("%Y-%m-%d").to_string();
    [
        cell(&line.organisation_name),
        cell(&line.reference),
        cell(&row.round),
        cell(line.strand.as_deref().unwrap_or_default()),
        line.amount_pence.map(|pence| format!("{}.{:02}", pence / 100, pence % 100)).unwrap_or_default(),
        line.submitted_at.map(|at| day(dates::london_day(at))).unwrap_or_default(),
        line.state.staff_name().to_owned(),
        line.waiting_until.filter(|_| line.state == crate::application::State::Waiting).map(day).unwrap_or_default(),
        line.asked_for.to_string(),
        line.shared.to_string(),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn no_name_is_a_formula() {
        for name in ["=1+1", "+44 20", "-2", "@SUM(A1)", "\t=1", " =1", "＝1"] {
            assert_eq!(cell(name), format!("'{name}"));
        }
        assert_eq!(cell("Sunday Kitchen = food"), "Sunday Kitchen = food");
    }

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
            let table = table(&[row], false).expect("a table");
            let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(&table[3..]);
            let read: Vec<csv::StringRecord> = reader.records().collect::<std::result::Result<_, _>>().expect("records");
            prop_assert_eq!(read.len(), 1);
            let expected = cell(&name);
            prop_assert_eq!(&read[0][0], expected.as_str());
            prop_assert_eq!(&read[0][4], "950.05");
        }
    }
}
