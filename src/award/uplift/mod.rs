//! Later years' payments rise by an index, or by a fixed percentage: once a year for each grant, proposed by one officer and confirmed
//! by another, and on top of what was decided. Never downward. Pure.

pub mod actions;
pub mod offers;
pub mod pages;
pub mod policy;
pub mod store;
pub mod views;

use chrono::{Datelike, Months, NaiveDate};

use crate::award::payment::PaymentState;
use crate::award::store::Payment;
use crate::error::Problems;
use crate::fund::form::{Uplift, percent, percent_words};
use crate::text::money::Pence;
use crate::text::plain;

/// The most that an index is believed to have risen in a year, in hundredths of a percent: above it somebody mistyped.
const MOST: i32 = 2_500;
/// So many months back the figure of an index may be.
const OLDEST: u32 = 18;
/// How long the source of a figure may be, in characters.
const SOURCE_LIMIT: usize = 300;

/// By how much, and where that is from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// In hundredths of a percent, above nought.
    pub hundredths: i32,
    /// The first day of the month that it is for.
    pub month: NaiveDate,
    pub source: String,
}

/// A payment that rises.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rise {
    pub due_on: NaiveDate,
    pub before: Pence,
    pub after: Pence,
}

/// What an amount comes to once it has risen: half a penny counts for the group, and what falls stays as it is.
pub fn risen(before: Pence, hundredths: i32) -> Pence {
    let rise = (i128::from(before.0) * i128::from(hundredths.max(0)) + 5_000).div_euclid(10_000);
    Pence(before.0.saturating_add(i64::try_from(rise).unwrap_or(0).max(0)))
}

/// From which day on payments rise of a grant that was signed on a day and has risen so often: each rises once for every full
/// year between the signature and its day at the most, however early in the year a figure is confirmed.
pub fn rises_from(signed_on: NaiveDate, times: u32) -> NaiveDate {
    let months = times.saturating_add(1).saturating_mul(12);
    signed_on.checked_add_months(Months::new(months)).unwrap_or(NaiveDate::MAX)
}

/// Whether a payment rises: it is planned, not approved, and due on this day or later.
pub fn rises(payment: &Payment, from: NaiveDate) -> bool {
    payment.state == PaymentState::Planned && payment.due_on >= from
}

/// What each payment of a grant that rises comes to.
pub fn rise(payments: &[Payment], from: NaiveDate, hundredths: i32) -> Vec<Rise> {
    let of = |payment: &Payment| Rise {
        due_on: payment.due_on,
        before: Pence(payment.amount_pence),
        after: risen(Pence(payment.amount_pence), hundredths),
    };
    payments.iter().filter(|payment| rises(payment, from)).map(of).collect()
}

/// By how much payments rise together.
pub fn together(rises: &[Rise]) -> Pence {
    rises.iter().map(|one| one.after - one.before).sum()
}

/// Whether a figure of this month may follow the one before: a year lies between the two at the least.
pub fn may_follow(last: Option<NaiveDate>, month: NaiveDate) -> bool {
    last.and_then(|last| last.checked_add_months(Months::new(12))).is_none_or(|next| month >= next)
}

/// What an agreement says that its grant comes to, of a grant that comes to an amount now and rose by these, the latest first.
pub fn said(words: &str, amount: Pence, rises: impl IntoIterator<Item = Pence>) -> Pence {
    let mut said = amount;
    for rise in rises {
        if words.contains(&said.to_string()) {
            return said;
        }
        said = said - rise;
    }
    said
}

/// What an officer typed.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    pub figure: String,
    pub month: String,
    pub year: String,
    pub source: String,
}

impl Typed {
    /// The figure, and what is to be put right. A fixed percentage needs nobody to type anything.
    pub fn read(&self, uplift: &Uplift, today: NaiveDate, problems: &mut Problems) -> Option<Figure> {
        let this_month = today.with_day(1)?;
        if let Uplift::Fixed(hundredths) = uplift {
            return Some(Figure { hundredths: *hundredths, month: this_month, source: "The fund's file".to_owned() });
        }
        let hundredths = percent(&self.figure);
        match hundredths {
            None => problems.add("figure", "Write by how much the index rose in the year, such as 3.2"),
            Some(fell) if fell <= 0 => problems
                .add("figure", "The index did not rise, so payments stay as they are. There is nothing to confirm"),
            Some(much) if much > MOST => {
                problems.add("figure", format!("That is more than {}. Check the figure", percent_words(MOST)))
            }
            Some(_) => {}
        }
        let number = |text: &str| text.trim().parse::<u32>().ok();
        let year = number(&self.year).and_then(|year| i32::try_from(year).ok());
        let month = year.zip(number(&self.month)).and_then(|(year, month)| NaiveDate::from_ymd_opt(year, month, 1));
        let oldest = this_month.checked_sub_months(Months::new(OLDEST)).unwrap_or(this_month);
        match month {
            None => problems.add("month", "Write which month the figure is for, such as 9 and 2027"),
            Some(month) if month > today => problems.add("month", "That month has not come yet"),
            Some(month) if month < oldest => {
                problems.add("month", format!("That is more than {OLDEST} months ago. Use a newer figure"))
            }
            Some(_) => {}
        }
        let source = plain::one_line(&plain::tidy(&self.source));
        problems.need("source", &source, "Write where the figure is from, so that anybody can look it up");
        if source.chars().count() > SOURCE_LIMIT {
            problems.add("source", format!("Make it shorter than {SOURCE_LIMIT} characters"));
        }
        Some(Figure { hundredths: hundredths?, month: month?, source })
    }
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
