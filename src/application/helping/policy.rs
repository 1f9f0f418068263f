//! Who may be asked to help, who may answer an invitation, and how often a group is told that it can send. Pure.

use chrono::TimeDelta;

use super::Kind;
use super::store::Invitation;
use crate::application::{Part, State};
use crate::clock::Instant;
use crate::error::{Error, Result, Words};
use crate::ids::FunderId;
use crate::people::{Held, Role, Who};

/// A group hears from somebody that it is ready no more often than this.
pub const BETWEEN: TimeDelta = TimeDelta::hours(24);

/// How somebody who is asked stands to the group already.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Already {
    pub member: bool,
    pub supporter: bool,
    /// An invitation of theirs waits to be answered.
    pub invited: bool,
}

/// Whether somebody can be asked.
///
/// # Errors
/// A problem on the field, which says why.
pub fn may_invite(kind: Kind, state: State, already: Already, works_there: bool, email: &str) -> Result<()> {
    let problem = |field: &str, key| Err(Error::problem(field, Words::key(key).with("email", email)));
    if already.member {
        return problem("email", "organisation-member-already");
    }
    if already.invited {
        return problem("email", "helping-invited-already");
    }
    if kind == Kind::Colleague {
        return Ok(());
    }
    if already.supporter {
        return problem("email", "helping-supports-already");
    }
    if state != State::Draft {
        return problem("kind", "helping-not-a-draft");
    }
    // Whoever helps a group write cannot judge it afterwards, so those who might be asked to judge do not help.
    if works_there { problem("email", "helping-works-there") } else { Ok(()) }
}

/// Whether these roles are at the funder, or at all of them.
pub fn works_at(roles: &[Held], funder: &FunderId) -> bool {
    roles.iter().any(|held| held.funder.as_ref().is_none_or(|at| at == funder))
}

/// An invitation is answered by whoever reads the post of the address it went to.
///
/// # Errors
/// Refused, naming nobody but the reader, with the way to sign in anew.
pub fn may_answer(who: &Who, invitation: &Invitation) -> Result<()> {
    if who.email == invitation.email {
        return Ok(());
    }
    Err(Error::refused_with(
        Words::key("invitation-other-address").with("email", &who.email),
        "/sign-out",
        Words::key("invitation-sign-out"),
    ))
}

/// Whoever has a desk at the funder does not help write what comes to that desk.
///
/// # Errors
/// Refused with the reason.
pub fn may_support(who: &Who, funder: &FunderId) -> Result<()> {
    if who.is_any(Role::ALL, funder) { Err(Error::refused(Words::key("invitation-works-there"))) } else { Ok(()) }
}

/// Somebody's help is ended by the group, or by themselves.
///
/// # Errors
/// Not found for anybody else.
pub fn may_end(part: Part, own: bool) -> Result<()> {
    if part == Part::Member || (part == Part::Supporter && own) { Ok(()) } else { Err(Error::NotFound) }
}

/// Whether a group is told now that somebody thinks it is ready, when it was last told by them.
pub fn may_tell(last: Option<Instant>, now: Instant) -> bool {
    last.is_none_or(|last| now - last >= BETWEEN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_might_judge_does_not_help_and_nobody_is_asked_twice() {
        let ask = |kind, already, works| may_invite(kind, State::Draft, already, works, "a@example.org").is_ok();
        let none = Already::default();
        assert!(ask(Kind::Supporter, none, false) && ask(Kind::Colleague, none, true));
        assert!(!ask(Kind::Supporter, none, true));
        assert!(!ask(Kind::Colleague, Already { member: true, ..none }, false));
        assert!(!ask(Kind::Colleague, Already { invited: true, ..none }, false));
        assert!(!ask(Kind::Supporter, Already { supporter: true, ..none }, false));
        assert!(ask(Kind::Colleague, Already { supporter: true, ..none }, false), "a supporter can become a colleague");
        assert!(may_invite(Kind::Supporter, State::Submitted, none, false, "a@example.org").is_err());
    }

    #[test]
    fn a_group_hears_once_a_day() {
        let then = Instant::default();
        assert!(may_tell(None, then));
        assert!(!may_tell(Some(then), then + TimeDelta::hours(23)));
        assert!(may_tell(Some(then), then + TimeDelta::hours(24)));
    }

    #[test]
    fn only_the_group_and_they_themselves_end_their_help() {
        assert!(may_end(Part::Member, false).is_ok() && may_end(Part::Supporter, true).is_ok());
        assert!(may_end(Part::Supporter, false).is_err() && may_end(Part::Nobody, true).is_err());
    }
}
