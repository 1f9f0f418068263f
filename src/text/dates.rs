//! Instants and days, shown and read as people in London say them.
//!
//! Instants are kept as UTC; London is where every council using the portal is, so that is what pages show.

use chrono::{DateTime, Datelike, Days, LocalResult, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Timelike, Utc};
use chrono_tz::Europe::London;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// An instant in full: `Thursday 3 December 2026, 5pm`.
pub fn instant(utc: NaiveDateTime) -> String {
    let local = to_london(utc);
    format!("{}, {}", long_day(local.date()), time_of_day(local.time()))
}

/// The day of an instant in London: `3 December 2026`.
pub fn day_of(utc: NaiveDateTime) -> String {
    day(london_day(utc))
}

/// A day with its weekday: `Thursday 3 December 2026`.
pub fn long_day(date: NaiveDate) -> String {
    format!("{} {}", date.format("%A"), day(date))
}

/// A day: `3 December 2026`.
pub fn day(date: NaiveDate) -> String {
    format!("{} {}", short_day(date), date.year())
}

/// A day whose year is plain from what stands around it: `3 December`.
pub fn short_day(date: NaiveDate) -> String {
    format!("{} {}", date.day(), MONTHS[date.month0() as usize])
}

/// A time of day: `5pm`, `5:30pm`, `midday`, `midnight`.
pub fn time_of_day(time: NaiveTime) -> String {
    let (afternoon, hour) = time.hour12();
    let half = if afternoon { "pm" } else { "am" };
    match (time.hour(), time.minute()) {
        // "12am" and "12pm" are misread too often to be used.
        (0, 0) => "midnight".to_owned(),
        (12, 0) => "midday".to_owned(),
        (_, 0) => format!("{hour}{half}"),
        (_, minute) => format!("{hour}:{minute:02}{half}"),
    }
}

/// A near day as people say it: `today`, `tomorrow`, `in 3 days`, `2 days ago`; none beyond two weeks, where a date says more.
pub fn relative_day(date: NaiveDate, today: NaiveDate) -> Option<String> {
    match (date - today).num_days() {
        0 => Some("today".to_owned()),
        1 => Some("tomorrow".to_owned()),
        -1 => Some("yesterday".to_owned()),
        days @ 2..=14 => Some(format!("in {days} days")),
        days @ -14..=-2 => Some(format!("{} days ago", -days)),
        _ => None,
    }
}

/// A length of time: `about 40 minutes`, `about an hour`, `about 2 hours 30 minutes`.
pub fn about(minutes: u32) -> String {
    match (minutes / 60, minutes % 60) {
        (0, 1) => "about 1 minute".to_owned(),
        (0, rest) => format!("about {rest} minutes"),
        (1, 0) => "about an hour".to_owned(),
        (hours, 0) => format!("about {hours} hours"),
        (1, rest) => format!("about 1 hour {rest} minutes"),
        (hours, rest) => format!("about {hours} hours {rest} minutes"),
    }
}

/// A UTC instant on London's clocks.
pub fn to_london(utc: NaiveDateTime) -> NaiveDateTime {
    London.from_utc_datetime(&utc).naive_local()
}

/// The day it is in London at this instant.
pub fn london_day(utc: NaiveDateTime) -> NaiveDate {
    to_london(utc).date()
}

/// The UTC instant of a time on London's clocks; none in the hour they skip in March.
///
/// In the hour that comes twice in October the second one is meant, so that nobody loses an hour before a deadline.
pub fn from_london(local: NaiveDateTime) -> Option<NaiveDateTime> {
    match London.from_local_datetime(&local) {
        LocalResult::Single(at) => Some(at.naive_utc()),
        LocalResult::Ambiguous(_, later) => Some(later.naive_utc()),
        LocalResult::None => None,
    }
}

/// The first instant of a day in London, in UTC.
pub fn start_of_day(date: NaiveDate) -> NaiveDateTime {
    let midnight = date.and_time(NaiveTime::MIN);
    // London's clocks change at 1am, so midnight is always there; anything else would be a change of law.
    from_london(midnight).unwrap_or(midnight)
}

/// The instant at which a day in London is over, in UTC: what is due "by" that day is late from then on.
pub fn end_of_day(date: NaiveDate) -> NaiveDateTime {
    date.checked_add_days(Days::new(1)).map_or(NaiveDateTime::MAX, start_of_day)
}

/// As a calendar file or an HTML `datetime` attribute wants it: `2026-12-03T17:00:00Z`.
pub fn machine(utc: NaiveDateTime) -> String {
    DateTime::<Utc>::from_naive_utc_and_offset(utc, Utc).to_rfc3339_opts(chrono::SecondsFormat::Secs, true)
}

/// What [`machine`] wrote.
pub fn parse_machine(text: &str) -> Option<NaiveDateTime> {
    DateTime::parse_from_rfc3339(text).ok().map(|at| at.naive_utc())
}

/// Why the day, month and year somebody typed are not a date, each with what to do.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DateProblem {
    /// Some fields are empty: says which.
    #[error("Enter the {0}")]
    Missing(String),
    /// The day is not a number from 1 to 31.
    #[error("Write the day as a number from 1 to 31")]
    Day,
    /// The month is neither a number from 1 to 12 nor a month's name.
    #[error("Write the month as a number from 1 to 12, or its name")]
    Month,
    /// The year has not four digits.
    #[error("Write the year with four digits, like 2027")]
    Year,
    /// A day that this month does not have.
    #[error("{month} {year} has only {days} days. Check the day and the month")]
    NotInMonth { month: &'static str, year: i32, days: u32 },
}

/// Reads a date from three fields. The month may be a number or an English name, or the first three letters of one.
pub fn parse_day(day: &str, month: &str, year: &str) -> Result<NaiveDate, DateProblem> {
    let [day, month, year] = [day, month, year].map(|typed| super::digits::plain(typed.trim()));
    let (day, month, year) = (day.as_str(), month.as_str(), year.as_str());
    let missing: Vec<&str> = [("day", day), ("month", month), ("year", year)]
        .iter()
        .filter(|(_, typed)| typed.is_empty())
        .map(|(name, _)| *name)
        .collect();
    if !missing.is_empty() {
        return Err(DateProblem::Missing(list(&missing)));
    }
    let day: u32 = whole(day).filter(|day| (1..=31).contains(day)).ok_or(DateProblem::Day)?;
    let month = parse_month(month).ok_or(DateProblem::Month)?;
    let year = whole(year).filter(|number| year.len() == 4 && *number >= 1000).ok_or(DateProblem::Year)? as i32;
    NaiveDate::from_ymd_opt(year, month, day).ok_or_else(|| DateProblem::NotInMonth {
        month: MONTHS[month as usize - 1],
        year,
        days: days_in(year, month),
    })
}

/// Digits only: `+3` and `3.0` are not what a date field holds.
fn whole(typed: &str) -> Option<u32> {
    typed.bytes().all(|b| b.is_ascii_digit()).then(|| typed.parse().ok())?
}

fn parse_month(typed: &str) -> Option<u32> {
    if let Some(number) = whole(typed) {
        return (1..=12).contains(&number).then_some(number);
    }
    let typed = typed.to_lowercase();
    let named = |name: &str| {
        let name = name.to_lowercase();
        typed == name || typed == name[..3] || (typed == "sept" && name == "september")
    };
    MONTHS.iter().position(|name| named(name)).map(|index| index as u32 + 1)
}

fn days_in(year: i32, month: u32) -> u32 {
    (28..=31).rev().find(|day| NaiveDate::from_ymd_opt(year, month, *day).is_some()).unwrap_or(28)
}

fn list(names: &[&str]) -> String {
    match names {
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
        [] => String::new(),
    }
}

#[cfg(test)]
#[path = "dates_tests.rs"]
mod tests;
