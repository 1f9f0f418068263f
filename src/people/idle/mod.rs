//! A session whose person is not there any more: over after a working day for whoever works with what groups tell us. Pure.

pub mod store;

use chrono::TimeDelta;

use crate::clock::Instant;

/// How long a session of somebody who holds a role lasts with nobody there: overnight, it is over. A group's lasts on, since they
/// come twice a year and have lost work to short ones.
pub const WORKS_HERE: TimeDelta = TimeDelta::hours(12);

/// Whether a session is over because nobody was there.
pub fn is_over(holds_a_role: bool, last_seen: Instant, now: Instant) -> bool {
    holds_a_role && now - last_seen >= WORKS_HERE
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn overnight_it_is_over_for_whoever_works_here_and_for_nobody_else() {
        let then = Instant::default();
        assert!(!is_over(true, then, then + WORKS_HERE - TimeDelta::seconds(1)));
        assert!(is_over(true, then, then + WORKS_HERE));
        assert!(!is_over(false, then, then + TimeDelta::days(29)));
    }
}
