//! Who may do what with an organisation's profile. Pure.

use chrono::TimeDelta;

use crate::clock::Instant;
use crate::error::{Error, Result, Words};

/// So many people one person asks by letter within [`ASKED_WITHIN`], to a group or to help: more than any group needs at once,
/// and too few to write to a town in the council's name.
pub const ASKED: i64 = 20;
/// Within this.
pub const ASKED_WITHIN: TimeDelta = TimeDelta::hours(24);
/// What asks somebody by letter, as the history calls it.
pub const ASKS: &[&str] = &["member added", "invitation sent"];

/// So many groups one person tells of within [`TOLD_WITHIN`]: more than any one of us belongs to, and too few to fill a register.
pub const TOLD: i64 = 10;
/// Within this.
pub const TOLD_WITHIN: TimeDelta = TimeDelta::hours(24);
/// What tells of a new group, as the history calls it.
pub const TELLS: &[&str] = &["told about"];

/// Whether somebody who has told of `told` groups of late may tell of another.
///
/// # Errors
/// A problem, with when they may again.
pub fn may_tell(told: i64) -> Result<()> {
    if told < TOLD { Ok(()) } else { Err(Error::problem("", Words::key("organisation-too-many").with("most", TOLD))) }
}

/// Whether somebody who has asked `asked` people of late may ask another.
///
/// # Errors
/// A problem with the address, with when they may again.
pub fn may_ask(asked: i64) -> Result<()> {
    if asked < ASKED {
        Ok(())
    } else {
        Err(Error::problem("email", Words::key("helping-too-many").with("most", ASKED)))
    }
}

/// An organisation is its members' own: for anybody else it does not exist.
///
/// # Errors
/// Not found.
pub fn may_view(is_member: bool) -> Result<()> {
    if is_member { Ok(()) } else { Err(Error::NotFound) }
}

/// The last one to leave would lock the door behind every application.
///
/// # Errors
/// Refused when nobody would be left.
pub fn may_leave(members: usize, organisation: &str) -> Result<()> {
    if members > 1 {
        return Ok(());
    }
    Err(Error::refused_with(
        Words::key("organisation-last-member"),
        format!("/organisations/{organisation}"),
        Words::key("organisation-back"),
    ))
}

/// Whether a membership that stands since `joined` ends by what is known of an ending at `left`: whoever came back after it, or
/// joined anew, stays.
pub fn ends_again(joined: Instant, left: Instant) -> bool {
    joined < left
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_leaves_a_group_empty() {
        assert!(may_leave(2, "x").is_ok());
        assert!(may_leave(1, "x").is_err());
        assert!(matches!(may_view(false), Err(Error::NotFound)));
    }

    #[test]
    fn whoever_came_back_stays() {
        let left = Instant::default();
        let hour = TimeDelta::hours(1);
        assert!(ends_again(left - hour, left));
        assert!(!ends_again(left + hour, left) && !ends_again(left, left));
    }

    #[test]
    fn nobody_writes_to_a_town() {
        assert!(may_ask(ASKED - 1).is_ok() && may_ask(ASKED).is_err());
        assert!(may_tell(TOLD - 1).is_ok() && may_tell(TOLD).is_err());
    }
}
