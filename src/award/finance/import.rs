//! What was paid, as the finance system says it: a table of commas read line by line, and what comes of each. Pure.

use std::collections::HashSet;

use chrono::NaiveDate;
use serde::Serialize;

use super::store::ByReference;
use crate::award::payment::PaymentState;
use crate::award::policy;
use crate::clock::london_date;
use crate::error::Error;
use crate::people::Who;
use crate::text::dates;
use crate::text::money::Pence;
use crate::web::language::Language;

/// The most lines of one file.
pub const MOST: usize = 1_000;

/// A line as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its number in the file, from 1.
    pub number: usize,
    pub reference: String,
    pub paid_on: NaiveDate,
    pub amount: Pence,
}

/// A line, or what is the matter with it.
pub type Read = std::result::Result<Line, Unread>;

/// A line that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    pub number: usize,
    pub reference: String,
    pub why: String,
}

/// What comes of a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum Outcome {
    /// It is marked as paid.
    Matched,
    /// It was marked as paid before: nothing changes.
    AlreadyPaid,
    /// We know no payment of this reference.
    Unknown,
    AmountDiffers,
    /// Whoever approves a payment does not mark it as paid.
    ApprovedByYou,
    /// It stands in the file twice.
    Twice,
    /// Something else is in the way.
    Refused(String),
}

impl Outcome {
    /// As staff read it.
    pub fn words(&self) -> String {
        match self {
            Outcome::Matched => "Marked as paid".to_owned(),
            Outcome::AlreadyPaid => "Was marked as paid before: nothing changes".to_owned(),
            Outcome::Unknown => "We know no payment with this reference".to_owned(),
            Outcome::AmountDiffers => "The amount is another than the one that was approved".to_owned(),
            Outcome::ApprovedByYou => {
                "You approved this payment, so somebody else brings in that it was paid".to_owned()
            }
            Outcome::Twice => "Stands in this file more than once: nothing is marked for it".to_owned(),
            Outcome::Refused(why) => why.clone(),
        }
    }
}

/// Reads a file: reference, the day it was paid, and the amount, with a first line that names them or without. Empty lines are
/// left out; no more than [`MOST`] are read.
pub fn read(text: &str) -> Vec<Read> {
    let text = text.trim_start_matches('\u{feff}');
    let reader =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).trim(csv::Trim::All).from_reader(text.as_bytes());
    let records = reader.into_records().enumerate();
    let lines = records.filter_map(|(at, record)| {
        let number = at + 1;
        let unread = |why: &str| Unread { number, reference: String::new(), why: why.to_owned() };
        let Ok(record) = record else { return Some(Err(unread("This line is no part of a table of commas"))) };
        let cells: Vec<&str> = record.iter().map(plain).collect();
        let empty = cells.iter().all(|cell| cell.is_empty());
        let heading = at == 0 && cells.first().is_some_and(|cell| cell.to_lowercase().contains("reference"));
        (!empty && !heading).then(|| line(number, &cells))
    });
    lines.take(MOST).collect()
}

/// A cell without the mark that keeps a spreadsheet from working it out.
fn plain(cell: &str) -> &str {
    cell.strip_prefix('\'').unwrap_or(cell).trim()
}

fn line(number: usize, cells: &[&str]) -> Read {
    let cell = |at: usize| cells.get(at).copied().unwrap_or_default();
    let unread = |why: String| Unread { number, reference: cell(0).to_owned(), why };
    if cell(0).is_empty() {
        return Err(unread("There is no reference".to_owned()));
    }
    let paid_on = day(cell(1)).ok_or_else(|| unread("Write the day as 2027-03-12 or 12/03/2027".to_owned()))?;
    let amount = Pence::parse(cell(2)).map_err(|why| unread(why.to_string()))?;
    Ok(Line { number, reference: cell(0).to_uppercase(), paid_on, amount })
}

/// A day as a finance system writes it: `2027-03-12` or `12/03/2027`.
fn day(text: &str) -> Option<NaiveDate> {
    if let Ok(day) = text.parse() {
        return Some(day);
    }
    let mut parts = text.split('/');
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    parts.next().is_none().then(|| dates::parse_day(day, month, year).ok()).flatten()
}

/// The references that stand in more than one line.
pub fn twice(lines: &[Read]) -> HashSet<String> {
    let mut seen = HashSet::new();
    let references = lines.iter().flatten().map(|line| line.reference.clone());
    references.filter(|reference| !seen.insert(reference.clone())).collect()
}

/// What comes of a line, for whoever brings the file in.
pub fn outcome(
    who: &Who,
    line: &Line,
    known: Option<&ByReference>,
    twice: &HashSet<String>,
    today: NaiveDate,
) -> Outcome {
    let Some(known) = known else { return Outcome::Unknown };
    // Of what is closed to them they learn nothing, not even that it is there.
    let sends = who.is_any(super::policy::SEND, &known.seen.grant.funder_id);
    if !sends || policy::may_see(who, &known.seen).is_err() {
        return Outcome::Unknown;
    }
    if twice.contains(&line.reference) {
        return Outcome::Twice;
    }
    if known.payment.state == PaymentState::Paid {
        return Outcome::AlreadyPaid;
    }
    if known.payment.approved_by.as_ref() == Some(&who.person) {
        return Outcome::ApprovedByYou;
    }
    if Pence(known.payment.amount_pence) != line.amount {
        return Outcome::AmountDiffers;
    }
    let approved = known.payment.approved_at.map(london_date);
    if line.paid_on > today {
        return Outcome::Refused("This day has not come yet".to_owned());
    }
    if approved.is_some_and(|approved| line.paid_on < approved) {
        return Outcome::Refused("That is before the payment was approved".to_owned());
    }
    match policy::may_record_paid(who, &known.seen, known.agreement.as_ref(), &known.payment) {
        Ok(_) => Outcome::Matched,
        Err(Error::Refused { why, .. }) => Outcome::Refused(Language::ENGLISH.words(&why)),
        Err(_) => Outcome::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    #[test]
    fn a_file_is_read_with_and_without_its_first_line() {
        let text = "\u{feff}Payment reference,Paid on,Amount\r\nPAY-4CWN7H,2027-03-12,950.00\r\n\r\n'pay-acde34,12/03/2027,\"£1,250\"\r\n";
        let lines: Vec<Line> = read(text).into_iter().map(|line| line.expect("a line")).collect();
        assert_eq!(lines.len(), 2);
        assert_eq!((lines[0].paid_on, lines[0].amount), (day("2027-03-12"), Pence(95_000)));
        assert_eq!((lines[1].reference.as_str(), lines[1].amount), ("PAY-ACDE34", Pence(125_000)));
        assert_eq!(lines[1].paid_on, day("2027-03-12"));
        assert_eq!(read("PAY-4CWN7H,2027-03-12,950").len(), 1);
    }

    #[test]
    fn what_cannot_be_read_says_why_and_in_which_line() {
        let lines = read("PAY-4CWN7H,12 March,950\n,2027-03-12,950\nPAY-4CWN7H,2027-03-12,lots");
        let why: Vec<_> = lines.into_iter().map(|line| line.expect_err("unread")).collect();
        assert_eq!(why.iter().map(|one| one.number).collect::<Vec<_>>(), [1, 2, 3]);
        assert!(why[0].why.contains("Write the day") && why[1].why.contains("no reference"));
    }

    #[test]
    fn a_reference_that_stands_twice_is_known() {
        let lines = read("A-1,2027-03-12,1\nA-2,2027-03-12,1\nA-1,2027-03-12,1");
        assert_eq!(twice(&lines), HashSet::from(["A-1".to_owned()]));
    }

    proptest! {
        #[test]
        fn fuzzed_a_file_that_was_changed_is_read_line_by_line(
            text in crate::mutated::mutated_text(&[
                "\u{feff}Payment reference,Paid on,Amount\r\nPAY-4CWN7H,2027-03-12,950.00\r\n'pay-acde34,12/03/2027,\"£1,250\"\r\n",
                "PAY-4CWN7H,31/12/9999,\"999,999,999.99\"\nPAY-AAAAAA,0001-01-01,0\n",
            ]),
        ) {
            for line in read(&text).into_iter().flatten() {
                prop_assert!(!line.reference.is_empty() && line.amount >= Pence::ZERO);
            }
        }

        #[test]
        fn any_file_is_read_to_its_end(text in "(\\PC|[\n\r,\"']){0,200}") {
            let lines = read(&text);
            prop_assert!(lines.len() <= MOST);
        }

        #[test]
        fn what_was_written_is_read(reference in "PAY-[ACDEFG349]{6}", days in 0_u64..20_000, pence in 0_i64..99_999_999) {
            let paid_on = NaiveDate::default() + chrono::Days::new(days);
            for written in [paid_on.format("%Y-%m-%d"), paid_on.format("%d/%m/%Y")] {
                let text = format!("{reference},{written},{}.{:02}", pence / 100, pence % 100);
                let wanted = Line { number: 1, reference: reference.clone(), paid_on, amount: Pence(pence) };
                prop_assert_eq!(read(&text), vec![Ok(wanted)]);
            }
        }
    }
}
