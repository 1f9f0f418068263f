//! The tables of commas that people open in a spreadsheet: the only file that writes one, so that no cell of any of them is
//! worked out as a formula. Pure.

use chrono::NaiveDate;

/// A table of commas, as it is handed out. Only this file makes one.
pub struct Sheet(Vec<u8>);

impl Sheet {
    /// Its bytes, in UTF-8, the first three of them the sign that it is.
    pub fn into_bytes(self) -> Vec<u8> {
        self.0
    }
}

/// A cell, by what stands in it. Whoever makes a table says what it is, and not how it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// What somebody wrote, or a name: never worked out.
    Words(String),
    /// Pence, written in pounds: `950.05`. A number stays one, below nothing too.
    Pounds(i64),
    Count(i64),
    Day(NaiveDate),
    Empty,
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Cell::Words(text.to_owned())
    }
}

impl From<&String> for Cell {
    fn from(text: &String) -> Self {
        Cell::Words(text.clone())
    }
}

impl From<NaiveDate> for Cell {
    fn from(day: NaiveDate) -> Self {
        Cell::Day(day)
    }
}

impl From<Option<NaiveDate>> for Cell {
    fn from(day: Option<NaiveDate>) -> Self {
        day.map_or(Cell::Empty, Cell::Day)
    }
}

impl Cell {
    /// As it stands in the table.
    pub fn written(&self) -> String {
        match self {
            Cell::Words(text) => plain(text),
            Cell::Pounds(pence) => {
                let (sign, size) = (if *pence < 0 { "-" } else { "" }, pence.unsigned_abs());
                format!("{sign}{}.{:02}", size / 100, size % 100)
            }
            Cell::Count(count) => count.to_string(),
            Cell::Day(day) => day.format("%Y-%m-%d").to_string(),
            Cell::Empty => String::new(),
        }
    }
}

/// A text as a spreadsheet shows it and never works it out: what begins like a formula gets a mark before it. Some programs
/// look behind spaces, and at signs of full width.
fn plain(text: &str) -> String {
    let first = text.trim_start_matches([' ', '\u{a0}', '\n', '\u{feff}']).chars().next();
    let is_formula = first.is_some_and(|first| "=+-@\t\r＝＋－＠".contains(first));
    if is_formula { format!("'{text}") } else { text.to_owned() }
}

/// A table of commas with its first line. Its first sign tells a spreadsheet that names are in every script.
///
/// # Errors
/// Only when memory cannot be written.
pub fn table<const N: usize>(columns: [&str; N], rows: &[[Cell; N]]) -> anyhow::Result<Sheet> {
    table_with(columns, rows, None)
}

/// The same with a line of words behind its rows, such as that more were left out.
///
/// # Errors
/// Only when memory cannot be written.
pub fn table_with<const N: usize>(columns: [&str; N], rows: &[[Cell; N]], last: Option<&str>) -> anyhow::Result<Sheet> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).flexible(true).from_writer(Vec::new());
    writer.write_record(columns.map(plain))?;
    for row in rows {
        writer.write_record(row.iter().map(Cell::written))?;
    }
    if let Some(last) = last {
        writer.write_record([plain(last)])?;
    }
    let table = writer.into_inner().map_err(|why| anyhow::anyhow!("{why}"))?;
    Ok(Sheet([b"\xEF\xBB\xBF".as_slice(), &table].concat()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn no_name_is_a_formula_and_every_number_is_one() {
        for name in ["=1+1", "+44 20", "-2", "@SUM(A1)", "\t=1", "\rx", " =1", "\u{a0}@x", "＝1"] {
            assert_eq!(Cell::from(name).written(), format!("'{name}"));
        }
        assert_eq!(Cell::from("Sunday Kitchen = food").written(), "Sunday Kitchen = food");
        assert_eq!(Cell::Pounds(-95_005).written(), "-950.05");
        assert_eq!(Cell::Pounds(-5).written(), "-0.05");
        assert_eq!(Cell::Count(-3).written(), "-3");
        assert_eq!(Cell::from(None).written(), "");
    }

    proptest! {
        #[test]
        fn whatever_is_written_comes_back_and_no_cell_is_a_formula(
            words in "\\PC{0,30}|[=+@\",;\r\n\t -]{0,8}", pence in any::<i64>(), last in "\\PC{0,20}|[=+@-]\\PC{0,9}",
        ) {
            let rows = [[Cell::from(&words), Cell::Pounds(pence), Cell::from(&words)]];
            let bytes = table_with(["What", "Amount (£)", "Again"], &rows, Some(&last)).expect("a table").into_bytes();
            let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(&bytes[3..]);
            let read: Vec<csv::StringRecord> = reader.records().collect::<std::result::Result<_, _>>().expect("records");
            prop_assert_eq!(read.len(), 2);
            for cell in [&read[0][0], &read[0][2], &read[1][0]] {
                prop_assert!(!cell.trim_start_matches(' ').starts_with(['=', '+', '-', '@', '\t', '\r']), "{cell:?}");
            }
            // Nothing that was written is lost.
            prop_assert_eq!(read[0][0].strip_prefix('\'').unwrap_or(&read[0][0]), words.strip_prefix('\'').unwrap_or(&words));
            let number = read[0][1].replace('.', "").parse::<i64>();
            prop_assert_eq!(number, Ok(pence));
        }
    }
}
