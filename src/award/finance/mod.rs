//! The way to the council's finance system and back: a file of what is approved and to be paid, and a file of what was
//! (`docs/paying.md`). Both are tables of commas, which every finance system reads. Pure.

pub mod actions;
pub mod import;
pub mod pages;
pub mod policy;
pub mod store;
pub mod views;

use chrono::NaiveDate;
use secrecy::ExposeSecret;

use super::bank::Account;
use crate::error::Result;
use crate::text::sheet::{self, Cell, Sheet};

/// The most payments of one file.
pub const MOST: usize = 500;

/// What stands in the columns of the file, in this order.
pub const COLUMNS: [&str; 10] = [
    "Payment reference",
    "Payee",
    "Sort code",
    "Account number",
    "Roll number",
    "Amount (£)",
    "Due",
    "Grant number",
    "Fund",
    "Cost code",
];

/// A payment as it stands in the file.
#[derive(Clone, Debug)]
pub struct Line {
    pub reference: String,
    pub account: Account,
    pub amount_pence: i64,
    pub due_on: NaiveDate,
    pub grant_number: String,
    pub fund: String,
    /// Empty where the fund has none.
    pub cost_code: String,
}

/// The file. What people wrote is never worked out as a formula.
///
/// # Errors
/// Only when memory cannot be written.
pub fn file(lines: &[Line]) -> Result<Sheet> {
    let rows: Vec<[Cell; 10]> = lines.iter().map(row).collect();
    Ok(sheet::table(COLUMNS, &rows)?)
}

fn row(line: &Line) -> [Cell; 10] {
    let account = &line.account;
    [
        Cell::from(&line.reference),
        account.name.expose_secret().into(),
        account.sort_code.expose_secret().into(),
        account.number.expose_secret().into(),
        account.roll.expose_secret().into(),
        Cell::Pounds(line.amount_pence),
        line.due_on.into(),
        Cell::from(&line.grant_number),
        Cell::from(&line.fund),
        Cell::from(&line.cost_code),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn line(name: &str, amount_pence: i64) -> Line {
        Line {
            reference: "PAY-4CWN7H".into(),
            account: Account {
                name: name.to_owned().into(),
                sort_code: "200000".to_owned().into(),
                number: "01234567".to_owned().into(),
                roll: String::new().into(),
            },
            amount_pence,
            due_on: NaiveDate::default(),
            grant_number: "GW-2027-AC34DE".into(),
            fund: "Community Chest".into(),
            cost_code: "C1420".into(),
        }
    }

    #[test]
    fn the_file_is_what_its_document_says() {
        let text =
            String::from_utf8(file(&[line("Sunday Kitchen", 95_005)]).expect("a file").into_bytes()).expect("text");
        let wanted = "\u{feff}Payment reference,Payee,Sort code,Account number,Roll number,Amount (£),Due,Grant number,Fund,Cost code\r\n\
                      PAY-4CWN7H,Sunday Kitchen,200000,01234567,,950.05,1970-01-01,GW-2027-AC34DE,Community Chest,C1420\r\n";
        assert_eq!(text, wanted);
    }

    proptest! {
        #[test]
        fn whatever_a_payee_is_called_stays_in_its_cell(name in "\\PC{1,30}|[=+@\",;-]{1,8}", pence in 1_i64..10_000_000) {
            let bytes = file(&[line(&name, pence)]).expect("a file").into_bytes();
            let mut reader = csv::Reader::from_reader(&bytes[3..]);
            let read: Vec<csv::StringRecord> = reader.records().collect::<std::result::Result<_, _>>().expect("records");
            prop_assert_eq!(read.len(), 1);
            let wanted = Cell::from(&name).written();
            prop_assert_eq!(&read[0][1], wanted.as_str());
            prop_assert!(!read[0][1].starts_with(['=', '+', '-', '@']));
            prop_assert_eq!(&read[0][3], "01234567");
            let amount: f64 = read[0][5].parse().expect("a number");
            prop_assert_eq!((amount * 100.0).round() as i64, pence);
        }
    }
}
