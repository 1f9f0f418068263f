//! The life of a draft: until when it lives, on which days its group is reminded, how it is put away, brought back, and
//! what is deleted in the end.

pub mod actions;
pub mod pages;
pub mod policy;
pub mod store;
pub mod views;

use chrono::TimeDelta;

use crate::clock::Instant;
use crate::fund::form::Drafts;
use crate::letters::hours;

/// So many days a draft that was put away can be brought back; then what it says is deleted.
pub const KEPT_DAYS: i64 = 30;
/// So many days after the last moment of its round, a draft that was never sent is put away.
pub const AFTER_CLOSING_DAYS: i64 = 14;

/// What brings a draft to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// Its round closes.
    Closing,
    /// Nobody has written in it for so many days.
    Quiet(u32),
}

/// Until when a draft lives, as things stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Life {
    pub end: End,
    /// What its group is reminded of: the round closes, or the draft is put away.
    pub ends: Instant,
    /// When it is put away.
    pub put_away: Instant,
}

impl Life {
    /// From what the round says, when it closes and takes the last of what was begun, and when somebody last wrote.
    pub fn of(drafts: &Drafts, closes: Option<(Instant, Instant)>, written: Instant) -> Life {
        let quiet = drafts.quiet_days(closes.is_none()).map(|days| (days, written + TimeDelta::days(i64::from(days))));
        match (quiet, closes) {
            (Some((days, at)), Some((closes, _))) if at < closes => {
                Life { end: End::Quiet(days), ends: at, put_away: at }
            }
            (_, Some((closes, last))) => {
                Life { end: End::Closing, ends: closes, put_away: last + TimeDelta::days(AFTER_CLOSING_DAYS) }
            }
            (quiet, None) => {
                let (days, at) = quiet.unwrap_or((0, written));
                Life { end: End::Quiet(days), ends: at, put_away: at }
            }
        }
    }

    /// After how many quiet days it is put away, where that comes first.
    pub fn quiet_days(&self) -> Option<u32> {
        match self.end {
            End::Quiet(days) => Some(days),
            End::Closing => None,
        }
    }

    /// When a reminder so many days before the end is written: while letters leave, so that it comes before the end.
    pub fn reminds_at(&self, days: u32) -> Instant {
        hours::at_or_before(self.ends - TimeDelta::days(i64::from(days)))
    }

    /// The reminder that is due now, by its days: the nearest to the end, of those whose time has come since the draft
    /// began. What a stop of the clock left behind is not sent any more.
    pub fn due(&self, reminders: &[u32], since: Instant, now: Instant) -> Option<u32> {
        // One that would leave after the end reminds nobody of anything.
        if hours::next(now) >= self.ends {
            return None;
        }
        let come = |days: &&u32| (self.reminds_at(**days) > since) && (self.reminds_at(**days) <= now);
        reminders.iter().filter(come).min().copied()
    }

    /// When something next happens to it after `now`; at least once a day somebody looks, for what changed meanwhile.
    pub fn look_next(&self, reminders: &[u32], now: Instant) -> Instant {
        let steps = reminders.iter().map(|days| self.reminds_at(*days)).chain([self.put_away]);
        steps.filter(|at| *at > now).fold(now + TimeDelta::days(1), Instant::min)
    }
}

/// Until when a draft that was put away then can be brought back.
pub fn kept_until(put_away: Instant) -> Instant {
    put_away + TimeDelta::days(KEPT_DAYS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;
    use proptest::prelude::*;

    fn at(day: u32, hour: u32) -> Instant {
        let day = NaiveDate::from_ymd_opt(2026, 12, 1).expect("a date") + TimeDelta::days(i64::from(day));
        day.and_hms_opt(hour, 0, 0).expect("a time")
    }

    fn usual() -> Drafts {
        Drafts::default()
    }

    #[test]
    fn a_draft_of_a_dated_round_lives_until_the_round_closes() {
        let life = Life::of(&usual(), Some((at(40, 17), at(40, 18))), at(0, 9));
        assert_eq!((life.end, life.ends, life.put_away), (End::Closing, at(40, 17), at(54, 18)));
    }

    #[test]
    fn a_draft_of_a_rolling_round_lives_on_whenever_somebody_writes() {
        let life = Life::of(&usual(), None, at(3, 9));
        assert_eq!((life.end, life.put_away), (End::Quiet(180), at(183, 9)));
    }

    #[test]
    fn the_earlier_of_two_ends_counts() {
        let drafts = Drafts { days: Some(20), ..usual() };
        assert_eq!(Life::of(&drafts, Some((at(40, 17), at(40, 18))), at(0, 9)).end, End::Quiet(20));
        assert_eq!(Life::of(&drafts, Some((at(10, 17), at(10, 18))), at(0, 9)).end, End::Closing);
    }

    #[test]
    fn only_the_nearest_reminder_is_due_and_none_for_a_day_before_the_draft_began() {
        let life = Life::of(&usual(), Some((at(40, 17), at(40, 18))), at(0, 9));
        assert_eq!(life.due(&[30, 7, 1], at(0, 9), at(5, 9)), None);
        assert_eq!(life.due(&[30, 7, 1], at(0, 9), at(11, 9)), Some(30));
        // The clock stood still for a month.
        assert_eq!(life.due(&[30, 7, 1], at(0, 9), at(39, 17)), Some(1));
        // Begun three days before the end.
        assert_eq!(life.due(&[30, 7, 1], at(37, 9), at(37, 10)), None);
        assert_eq!(life.due(&[30, 7, 1], at(0, 9), at(40, 17)), None, "too late to remind of anything");
    }

    proptest! {
        #[test]
        fn somebody_looks_before_anything_is_due(
            closes in 1u32..400, written in 0u32..300, days in prop::option::of(14u32..200),
            mut reminders in prop::collection::vec(1u32..100, 0..5), now in 0u32..500, hour in 0u32..24,
        ) {
            reminders.sort_unstable();
            let drafts = Drafts { days, reminders: reminders.clone() };
            let now = at(now, hour);
            for closes in [None, Some((at(closes, 17), at(closes, 18)))] {
                let life = Life::of(&drafts, closes, at(written, 9));
                let next = life.look_next(&reminders, now);
                prop_assert!(next > now && next <= now + TimeDelta::days(1));
                for step in reminders.iter().map(|days| life.reminds_at(*days)).chain([life.put_away]) {
                    prop_assert!(step <= now || next <= step);
                }
                if let Some(days) = life.due(&reminders, at(0, 0), now) {
                    prop_assert!(reminders.contains(&days) && now < life.ends);
                }
            }
        }
    }
}
