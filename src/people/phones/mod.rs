//! Since when somebody could be reached on a number. Whoever takes over an account changes the number first: so a number
//! proves something only once it has been known for a while, and the one before it is not forgotten.

pub mod store;

use chrono::TimeDelta;

use crate::clock::Instant;

/// How long before something happened a number must have been known to prove anything about it: long enough that its owner
/// has had letters at their address meanwhile, and would have noticed.
pub const SETTLED: TimeDelta = TimeDelta::days(7);

/// A number of somebody's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// Whose it is, by name.
    pub whose: String,
    pub number: String,
    pub since: Instant,
    /// When it was changed or taken away; none where it stands.
    pub until: Option<Instant>,
}

impl Known {
    /// Whether it was known long enough before this.
    pub fn is_from_before(&self, at: Instant) -> bool {
        at.signed_duration_since(self.since) >= SETTLED
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_that_came_with_a_change_proves_nothing() {
        let at = Instant::default();
        let known = |since| Known { whose: "Hülya".into(), number: "020 7946 0018".into(), since, until: None };
        assert!(known(at - TimeDelta::days(7)).is_from_before(at));
        assert!(!known(at - TimeDelta::days(6)).is_from_before(at));
        assert!(!known(at).is_from_before(at));
    }
}
