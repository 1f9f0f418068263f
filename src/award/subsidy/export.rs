//! What goes to the public database of subsidies, as a table of commas. Pure.

use chrono::NaiveDate;

use super::store::Assessment;
use super::{Outcome, PUBLISHED_WITHIN};
use crate::award::grant::Grant;
use crate::clock::london_date;
use crate::error::Result;
use crate::text::sheet::{self, Cell, Sheet};

/// The columns, in this order; `docs/paying.md` says what each is.
pub const COLUMNS: [&str; 9] = [
    "Grant number",
    "Group",
    "Fund",
    "Amount (£)",
    "What it is",
    "Granted on",
    "Assessed on",
    "Enter by",
    "Where the principles are written down",
];

/// The most rows of one table.
pub const MOST: i64 = 1_000;

/// By which day an entry is made: counted from the day of the grant, the earliest that it could be counted from.
pub fn enter_by(awarded_on: NaiveDate) -> NaiveDate {
    awarded_on.checked_add_months(PUBLISHED_WITHIN).unwrap_or(awarded_on)
}

/// The table.
///
/// # Errors
/// Only when memory cannot be written.
pub fn table(rows: &[(Assessment, Grant)]) -> Result<Sheet> {
    let rows: Vec<[Cell; 9]> = rows.iter().map(|(assessment, grant)| row(assessment, grant)).collect();
    Ok(sheet::table(COLUMNS, &rows)?)
}

fn row(assessment: &Assessment, grant: &Grant) -> [Cell; 9] {
    let what = match assessment.outcome {
        Outcome::Principles => "Subsidy; principles considered",
        Outcome::Minimal | Outcome::NoSubsidy => assessment.outcome.staff_name(),
    };
    [
        Cell::from(&grant.number),
        Cell::from(&grant.organisation_name),
        Cell::from(&grant.fund_name),
        Cell::Pounds(assessment.amount_pence),
        what.into(),
        grant.awarded_on.into(),
        london_date(assessment.made_at).into(),
        enter_by(grant.awarded_on).into(),
        Cell::from(&assessment.reference),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_is_made_within_three_months_also_where_a_month_is_shorter() {
        let day = |text: &str| text.parse::<NaiveDate>().expect("a date");
        assert_eq!(enter_by(day("2027-02-01")), day("2027-05-01"));
        assert_eq!(enter_by(day("2027-11-30")), day("2028-02-29"));
    }
}
