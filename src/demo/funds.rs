//! The borough's funds: the example files that come with the portal, with their dates moved so that every round stands
//! where the demo needs it, whatever today is.

use chrono::{NaiveDate, TimeDelta};

use super::teller::Teller;
use super::{ending, hours, numbers, sitting};
use crate::clock::{Instant, london_date};
use crate::error::{Error, Result};
use crate::fund::form::{FundText, Texts};
use crate::fund::{actions, file, import};
use crate::text::money::Pence;

const CHEST: &str = include_str!("../../docs/examples/hackney-community-chest.toml");
const SMALL: &str = include_str!("../../docs/examples/hackney-small-grants.toml");
const REST: &str = include_str!("../../docs/examples/hackney-rest-and-repair.toml");
const WICK: &str = include_str!("../../docs/examples/wick-award-community-chest.toml");

/// A round, by its fund's slug and its own.
pub type RoundName = (&'static str, &'static str);

/// The round that is open.
pub const OPEN: RoundName = ("hackney-community-chest", "2026-27");
/// The round under review.
pub const REVIEW: RoundName = ("hackney-small-grants", "spring-2027");
/// The round in learning: the one before, of the fund that is open now.
pub const LEARNING: RoundName = ("hackney-community-chest", "2025-26");
/// Another round that is open, of a fund that others are taken onward to.
pub const REST_AND_REPAIR: RoundName = ("hackney-rest-and-repair", "2026-27");
/// What the round under review has to give: enough for all but one of those that stand level.
const UNDER_REVIEW: Pence = Pence::pounds(21_000);
/// Those whom the example of the round under review names.
pub const REVIEW_CONTACT: &str = "daniel.okafor@example.org";
/// See [`REVIEW_CONTACT`].
pub const REVIEW_DECIDER: &str = "ruth.adeyemi@example.org";
/// Those whom the example of the round in learning names.
pub const CHEST_CONTACT: &str = "amina.yusuf@example.org";
/// See [`CHEST_CONTACT`].
pub const CHEST_DECIDER: &str = "grace.mensah@example.org";

/// How many days before now a round opened, closed (if it has a close) and is decided.
struct Days {
    opened: i64,
    closed: Option<i64>,
    decided: i64,
}

/// Imports every fund of the borough.
pub fn import_all(teller: &mut Teller<'_>, now: Instant) -> Result<()> {
    let mut last_year = moved(CHEST, now, &Days { opened: 430, closed: Some(390), decided: 355 })?;
    last_year.round.slug = LEARNING.1.to_owned();
    last_year.round.title = texts(&last_year.round.title, "2025 to 2026", "2025-2026");
    last_year.round.decide_within_days = None;
    numbers::ask_first(&mut last_year);
    ending::in_the_file(&mut last_year);
    last_year.round.panel = sitting::LAST_YEARS;
    last_year.round.pay_per_hour_for_time = Some(hours::PAY);
    take_in(teller, &last_year, now)?;
    let mut under_review = moved(SMALL, now, &Days { opened: 80, closed: Some(21), decided: -28 })?;
    numbers::ask_first(&mut under_review);
    under_review.round.factual_check_days = Some(7);
    under_review.round.budget = UNDER_REVIEW;
    under_review.round.panel = sitting::RULES;
    take_in(teller, &under_review, now)?;
    let mut open = moved(CHEST, now, &Days { opened: 6, closed: None, decided: -340 })?;
    // Its page tells what last year's round came to, so that nothing needs to be said of it in words.
    open.odds.words = Texts::none();
    open.round.pay_per_hour_for_time = Some(hours::PAY);
    take_in(teller, &open, now)?;
    take_in(teller, &moved(REST, now, &Days { opened: 6, closed: None, decided: -340 })?, now)?;
    take_in(teller, &moved(WICK, now, &Days { opened: -50, closed: Some(-92), decided: -113 })?, now)
}

/// A file's text with its dates moved.
fn moved(source: &str, now: Instant, days: &Days) -> Result<FundText> {
    let mut text = file::parse(source).map_err(|problems| Error::problem("file", problems.to_string()))?;
    let day = |ago: i64| -> NaiveDate { london_date(now) - TimeDelta::days(ago) };
    let at = |ago: i64, hour: u32| day(ago).and_hms_opt(hour, 0, 0).unwrap_or(now);
    text.round.opens = at(days.opened, 9);
    text.round.closes = days.closed.map(|closed| at(closed, 17));
    text.round.read_by = days.closed.map(|closed| day(i64::midpoint(closed, days.decided)));
    text.round.decide_by = day(days.decided);
    Ok(text)
}

/// The same name in every language that the file has, replaced.
fn texts(old: &Texts, english: &str, turkish: &str) -> Texts {
    let mut new = Texts::none();
    for (language, _) in old.iter() {
        new.set(language, if language == "tr" { turkish } else { english });
    }
    new
}

/// Publishes a fund a month before it opens (or a week ago, if that is later), and lets the clock do its work since.
fn take_in(teller: &mut Teller<'_>, text: &FundText, now: Instant) -> Result<()> {
    let published = (text.round.opens - TimeDelta::days(30)).min(now - TimeDelta::days(7));
    let source = file::export(text);
    teller.at(published, None, |change| import::import(change, text, &source, true))?;
    let mut steps = vec![text.round.opens + TimeDelta::minutes(1)];
    steps.extend(text.round.last_moment().map(|last| last + TimeDelta::minutes(1)));
    // Opening is told at its own time. Closing comes when the round's applications have been sent.
    for when in steps.into_iter().take(1).filter(|when| *when <= now) {
        teller.at(when, None, actions::open_due)?;
    }
    Ok(())
}

/// Lets the clock close what is due to close by `when`.
pub fn close_due(teller: &Teller<'_>, when: Instant) -> Result<()> {
    teller.at(when, None, actions::close_due)
}
