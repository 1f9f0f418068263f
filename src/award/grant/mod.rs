//! A grant: what a decision gives once it has been released. It keeps the names it was given under.

pub mod store;

pub use store::{AtDesk, Grant, get, insert, look, of_application, touch};

use chrono::{Datelike, NaiveDate};

use crate::clock::Chance;

/// A grant's public number, such as `GW-2027-4CWN7H`: the year it was given, and letters and digits that nobody mixes
/// up. It says nothing of the application, so that the register does not lead back to one.
pub fn number(awarded_on: NaiveDate, chance: &Chance) -> String {
    crate::ids::reference(&format!("GW-{}", awarded_on.year()), chance)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_carries_its_year() {
        let day = NaiveDate::from_ymd_opt(2027, 2, 1).expect("a date");
        let number = number(day, &Chance::seeded(7));
        assert!(number.starts_with("GW-2027-"), "{number}");
        assert_eq!(number.len(), "GW-2027-".len() + 6);
    }
}
