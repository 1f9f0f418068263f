//! Money as whole pence, read and shown the way people write it. Never a float.

use std::fmt;
use std::iter::Sum;
use std::ops::{Add, Sub};

use serde::{Deserialize, Serialize};

/// An amount of money in pence.
///
/// Shown as `£4,500`, or `£4,500.50` when there are pence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Pence(pub i64);

/// Why something typed as an amount could not be read, each with what to do about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MoneyProblem {
    /// Nothing was typed.
    #[error("Enter an amount in pounds, like £1,250")]
    Empty,
    /// Letters or signs that are not part of an amount.
    #[error("Write the amount in numbers, like £1,250 or 1250.50")]
    NotNumbers,
    /// A comma that does not mark thousands: it may have been meant as a decimal point.
    #[error("Check the commas: write £1,250 or 1250, and a full stop before pence, like £12.50")]
    Commas,
    /// Not exactly two digits after the point.
    #[error("Write pence with two digits, like £12.50")]
    PenceDigits,
    /// A minus sign.
    #[error("Enter an amount of £0 or more, without a minus sign")]
    Negative,
    /// More than anyone here could grant; most likely a slip of the keyboard.
    #[error("That is more than £999,999,999. Check for extra digits")]
    TooMuch,
}

/// The most that can be written in a field, far above any grant.
const MOST_POUNDS: i64 = 999_999_999;

impl Pence {
    /// No money.
    pub const ZERO: Pence = Pence(0);

    /// A whole number of pounds.
    pub const fn pounds(pounds: i64) -> Pence {
        Pence(pounds * 100)
    }

    /// Reads what a person typed: `£1,250.50`, `1250`, `£ 1 250`, `£5k` is refused with a reason.
    pub fn parse(typed: &str) -> Result<Pence, MoneyProblem> {
        let typed = super::digits::plain(typed);
        let text = typed.trim();
        let text = text.strip_prefix('£').unwrap_or(text).trim();
        let text = text.strip_suffix('£').unwrap_or(text).trim();
        if text.is_empty() {
            return Err(MoneyProblem::Empty);
        }
        if text.starts_with(['-', '−', '–']) {
            return Err(MoneyProblem::Negative);
        }
        // A space between thousands is how many languages write them.
        let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        if !text.chars().all(|c| c.is_ascii_digit() || c == ',' || c == '.') {
            return Err(MoneyProblem::NotNumbers);
        }
        let (whole, pence) = match text.split_once('.') {
            None => (text.as_str(), 0),
            Some((whole, pence)) => (whole, parse_pence(pence)?),
        };
        let pounds = parse_pounds(whole)?;
        Ok(Pence(pounds * 100 + pence))
    }

    /// As it goes into a form field: `1250` or `1250.50`.
    pub fn plain(self) -> String {
        let (sign, pounds, pence) = self.split();
        match pence {
            0 => format!("{sign}{pounds}"),
            _ => format!("{sign}{pounds}.{pence:02}"),
        }
    }

    /// Adds, or nothing when the sum does not fit: for sums of what people typed.
    pub fn checked_add(self, other: Pence) -> Option<Pence> {
        self.0.checked_add(other.0).map(Pence)
    }

    fn split(self) -> (&'static str, u64, u64) {
        let sign = if self.0 < 0 { "−" } else { "" };
        let size = self.0.unsigned_abs();
        (sign, size / 100, size % 100)
    }
}

fn parse_pence(digits: &str) -> Result<i64, MoneyProblem> {
    match digits.as_bytes() {
        [a, b] if a.is_ascii_digit() && b.is_ascii_digit() => Ok(i64::from(a - b'0') * 10 + i64::from(b - b'0')),
        _ => Err(MoneyProblem::PenceDigits),
    }
}

fn parse_pounds(whole: &str) -> Result<i64, MoneyProblem> {
    if whole.is_empty() {
        return Err(MoneyProblem::NotNumbers);
    }
    let groups: Vec<&str> = whole.split(',').collect();
    let grouped_well =
        groups.len() == 1 || ((1..=3).contains(&groups[0].len()) && groups[1..].iter().all(|group| group.len() == 3));
    if !grouped_well {
        return Err(MoneyProblem::Commas);
    }
    let digits = groups.concat();
    let pounds: i64 = digits.parse().map_err(|_| MoneyProblem::TooMuch)?;
    if pounds > MOST_POUNDS {
        return Err(MoneyProblem::TooMuch);
    }
    Ok(pounds)
}

impl fmt::Display for Pence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (sign, pounds, pence) = self.split();
        let digits = pounds.to_string();
        write!(f, "{sign}£")?;
        for (place, digit) in digits.chars().enumerate() {
            if place > 0 && (digits.len() - place).is_multiple_of(3) {
                f.write_str(",")?;
            }
            write!(f, "{digit}")?;
        }
        if pence > 0 {
            write!(f, ".{pence:02}")?;
        }
        Ok(())
    }
}

impl Add for Pence {
    type Output = Pence;
    fn add(self, other: Pence) -> Pence {
        Pence(self.0 + other.0)
    }
}

impl Sub for Pence {
    type Output = Pence;
    fn sub(self, other: Pence) -> Pence {
        Pence(self.0 - other.0)
    }
}

impl Sum for Pence {
    fn sum<I: Iterator<Item = Pence>>(amounts: I) -> Pence {
        amounts.fold(Pence::ZERO, Add::add)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn reads_what_people_write() {
        for (typed, pence) in [
            ("£1,250.50", 125_050),
            ("1250", 125_000),
            (" £ 1 250 ", 125_000),
            ("12.05", 1_205),
            ("0", 0),
            ("1,000,000", 100_000_000),
            ("500£", 50_000),
            ("٦٠٠", 60_000),
            ("£۱٬۲۵۰٫۵۰", 125_050),
        ] {
            assert_eq!(Pence::parse(typed), Ok(Pence(pence)), "{typed}");
        }
    }

    #[test]
    fn says_why_it_cannot_read_the_rest() {
        for (typed, problem) in [
            ("", MoneyProblem::Empty),
            ("£", MoneyProblem::Empty),
            ("five hundred", MoneyProblem::NotNumbers),
            ("£5k", MoneyProblem::NotNumbers),
            (".50", MoneyProblem::NotNumbers),
            ("12,50", MoneyProblem::Commas),
            ("1,25,000", MoneyProblem::Commas),
            ("12.5", MoneyProblem::PenceDigits),
            ("1.250.00", MoneyProblem::PenceDigits),
            ("-5", MoneyProblem::Negative),
            ("99999999999999999999999", MoneyProblem::TooMuch),
            ("1000000000", MoneyProblem::TooMuch),
        ] {
            assert_eq!(Pence::parse(typed), Err(problem), "{typed}");
        }
    }

    #[test]
    fn shows_pounds_and_pence() {
        assert_eq!(Pence(450_000).to_string(), "£4,500");
        assert_eq!(Pence(450_050).to_string(), "£4,500.50");
        assert_eq!(Pence(5).to_string(), "£0.05");
        assert_eq!(Pence(-100_000).to_string(), "−£1,000");
        assert_eq!(Pence(125_050).plain(), "1250.50");
        assert_eq!(Pence(125_000).plain(), "1250");
    }

    proptest! {
        #[test]
        fn what_is_shown_is_read_back(pence in 0..=MOST_POUNDS * 100) {
            let money = Pence(pence);
            prop_assert_eq!(Pence::parse(&money.to_string()), Ok(money));
            prop_assert_eq!(Pence::parse(&money.plain()), Ok(money));
        }

        #[test]
        fn never_panics(typed in "\\PC*") {
            let _ = Pence::parse(&typed);
        }

        #[test]
        fn letters_are_never_money(typed in "[0-9]{0,4}[a-zA-Z]{1,4}[0-9]{0,4}") {
            prop_assert!(Pence::parse(&typed).is_err());
        }
    }
}
