//! The pages of review.

pub mod apart;
pub mod closeness;
pub mod concern;
pub mod declaration;
pub mod group;
pub mod question;
pub mod reading;
pub mod to_you;
pub mod writing;

use chrono::NaiveDate;

use crate::error::Problems;
use crate::text::dates;
use crate::web::form::Posted;

/// A day as it was typed into three fields; what is the matter with it goes into `problems`.
pub(super) fn day(posted: &Posted, name: &str, problems: &mut Problems) -> Option<NaiveDate> {
    let part = |part: &str| posted.get(&format!("{name}-{part}")).to_owned();
    match dates::parse_day(&part("day"), &part("month"), &part("year")) {
        Ok(day) => Some(day),
        Err(why) => {
            problems.add(name, why.to_string());
            None
        }
    }
}

/// A day as the three fields of a form that nobody has filled in yet.
pub(super) fn day_fields(name: &str, day: NaiveDate) -> [(String, String); 3] {
    use chrono::Datelike;
    [
        (format!("{name}-day"), day.day().to_string()),
        (format!("{name}-month"), day.month().to_string()),
        (format!("{name}-year"), day.year().to_string()),
    ]
}
