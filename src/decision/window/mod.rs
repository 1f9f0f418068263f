//! When the letters of a round leave: between two moments that an officer sets, once every group with a telephone was rung
//! or would rather not be. Pure.

pub mod store;

use crate::clock::Instant;
use crate::db::types::text_enum;
use crate::error::{Error, Problems, Result};
use crate::letters::hours;
use crate::text::dates;

text_enum! {
    /// How it came out with ringing a group before its letter.
    pub enum Call {
        Rung = "rung",
        RatherNot = "rather-not",
    }
}

impl Call {
    /// As an officer reads it.
    pub fn staff_name(self) -> &'static str {
        match self {
            Call::Rung => "Rung",
            Call::RatherNot => "Would rather not be rung",
        }
    }
}

/// Between which moments letters leave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    pub opens_at: Instant,
    pub closes_at: Instant,
}

impl Window {
    /// What was chosen, with what is to be put right noted: it ends after it begins, is not over, and letters can leave in
    /// it at a humane hour.
    pub fn check(self, now: Instant, problems: &mut Problems) {
        if self.closes_at <= self.opens_at {
            problems.add("until", "Choose a time after the beginning");
        } else if self.closes_at <= now {
            problems.add("until", "That is over. Choose a time that is still to come");
        } else if hours::next(self.opens_at.max(now)) >= self.closes_at {
            problems.add(
                "until",
                "Letters leave from 8am to 6pm, from Monday to Saturday. Choose a time in which they can",
            );
        }
    }

    /// Whether letters that are written now leave within it.
    ///
    /// # Errors
    /// Refused, with when they do.
    pub fn is_open(self, now: Instant) -> Result<()> {
        let (opens, closes) = (dates::instant(self.opens_at), dates::instant(self.closes_at));
        if now < self.opens_at {
            return Err(Error::refused(format!("The letters of this round leave from {opens} on.")));
        }
        if hours::next(now) >= self.closes_at {
            return Err(Error::refused(format!(
                "The time for the letters of this round ended at {closes}. Set another, and tell the groups you rang."
            )));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeDelta;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn whatever_the_window_a_letter_leaves_in_it_and_at_a_humane_hour(
            opens in 0_i64..20_000, long in -100_i64..10_000, now in 0_i64..30_000,
        ) {
            let at = |minutes| Instant::default() + TimeDelta::days(20_000) + TimeDelta::minutes(minutes);
            let window = Window { opens_at: at(opens), closes_at: at(opens + long) };
            if window.is_open(at(now)).is_ok() {
                let leaves = hours::next(at(now));
                prop_assert!(hours::is_humane(leaves));
                prop_assert!(leaves >= window.opens_at && leaves < window.closes_at);
            }
            let mut problems = Problems::default();
            window.check(at(now), &mut problems);
            if problems.0.is_empty() {
                // There is a moment at which it is open.
                prop_assert!(window.is_open(hours::next(window.opens_at.max(at(now)))).is_ok());
            }
        }
    }
}
