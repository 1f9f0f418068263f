//! A decision that departs from what the panel recommends: the panel is told first, with the reason, and the decision goes
//! out on a day after that. In a small round both happen at once. Pure.

pub mod store;

use chrono::{Days, NaiveDate};

use super::said::{DateTyped, day_to_come};
use super::store::Decision;
use crate::error::Problems;
use crate::fund::form::SizeBand;
use crate::text::dates;

/// What the panel has heard of a decision, and from which day on that may go out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heard {
    pub said: String,
    pub goes_from: NaiveDate,
}

/// What the panel is told of a decision: another outcome, amount or reason is told anew.
pub fn words(decision: &Decision) -> String {
    format!("{} {} {}", decision.outcome, decision.amount_pence, decision.departure_reason.trim())
}

/// Whether the panel has been told of a decision as it stands.
pub fn is_told(decision: &Decision, told: Option<&Heard>) -> bool {
    told.is_some_and(|told| told.said == words(decision))
}

/// What keeps a departing decision from going out; none where nothing does.
pub fn block(decision: &Decision, told: Option<&Heard>, band: SizeBand, today: NaiveDate) -> Option<String> {
    if band.departing_days() == 0 {
        return None;
    }
    match told.filter(|_| is_told(decision, told)) {
        None => {
            Some("It differs from what the panel recommends, and the panel has not been told of it first.".to_owned())
        }
        Some(told) if today < told.goes_from => {
            Some(format!("The panel was told that it goes out from {} on.", dates::day(told.goes_from)))
        }
        Some(_) => None,
    }
}

/// The day from which departing decisions go out: not before the panel has had the days of a round of this size.
pub fn goes_from(typed: &DateTyped, band: SizeBand, today: NaiveDate, problems: &mut Problems) -> Option<NaiveDate> {
    let first = earliest(band, today);
    let day = day_to_come(typed, "goes_from", today, problems)?;
    if day < first {
        let days = band.departing_days();
        problems.add(
            "goes_from",
            format!("In a round {band} the panel has {days} days: choose {} or later", dates::day(first)),
        );
        return None;
    }
    Some(day)
}

/// The first day on which decisions may go out that the panel is told of today.
pub fn earliest(band: SizeBand, today: NaiveDate) -> NaiveDate {
    today.checked_add_days(Days::new(band.departing_days())).unwrap_or(today)
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
