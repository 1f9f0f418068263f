//! Who gives and reads a group's documents. Pure.

use chrono::NaiveDate;

use super::DocumentKind;
use crate::error::{Problems, Words};

/// The dates of a document agree: it is not good until a day before its own, and is of no day to come.
pub fn check_dates(dated_on: Option<NaiveDate>, valid_until: Option<NaiveDate>, today: NaiveDate) -> Problems {
    let mut problems = Problems::default();
    if dated_on.is_some_and(|day| day > today) {
        problems.add("dated_on", Words::key("documents-dated-later"));
    }
    if let (Some(from), Some(until)) = (dated_on, valid_until)
        && until < from
    {
        problems.add("valid_until", Words::key("documents-until-before"));
    }
    problems
}

/// Whether one document is given in place of another: only where both are of one kind.
pub fn may_replace(old: DocumentKind, new: DocumentKind) -> bool {
    old == new
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_is_good_from_its_own_day_on() {
        let day = |day| NaiveDate::from_ymd_opt(2027, 3, day);
        let today = day(10).expect("a day");
        assert!(check_dates(day(3), day(9), today).0.is_empty() && check_dates(None, day(1), today).0.is_empty());
        assert_eq!(check_dates(day(11), None, today).0[0].field, "dated_on");
        assert_eq!(check_dates(day(3), day(2), today).0[0].field, "valid_until");
        assert!(!may_replace(DocumentKind::Accounts, DocumentKind::Insurance));
    }
}
