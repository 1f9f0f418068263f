//! A grant: what a decision gives once it has been released. It keeps the names it was given under.

pub mod store;

pub use store::{AtDesk, Grant, get, insert, look, number, of_application, set_amount, touch};

use chrono::{Datelike, NaiveDate};

/// How a grant's public number begins, such as `GW-2027`: with the year it was given. Letters and digits that nobody
/// mixes up come after it. It says nothing of the application, so that the register does not lead back to one.
pub fn number_begins(awarded_on: NaiveDate) -> String {
    format!("GW-{}", awarded_on.year())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_carries_its_year() {
        let day = NaiveDate::from_ymd_opt(2027, 2, 1).expect("a date");
        let number = number(day, &crate::clock::Chance::seeded(7));
        assert!(number.starts_with("GW-2027-"), "{number}");
        assert_eq!(number.len(), "GW-2027-".len() + 6);
    }
}
