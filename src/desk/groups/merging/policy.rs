//! Who proposes that two organisations are one group, and when they become one. Pure.

use super::{Side, State};
use crate::error::{Error, Result, Words};
use crate::organisation::sharing::Standing;

/// How an organisation stands to whoever proposes.
#[derive(Clone, Debug)]
pub struct Known<'a> {
    pub name: &'a str,
    pub standing: &'a Standing,
    /// It is part of another already.
    pub merged: bool,
}

/// Whether an officer may propose that two are one: both sent something to their funder, and the officer stands apart from
/// neither.
///
/// # Errors
/// Not found for what the officer does not know; refused with the reason.
pub fn may_propose(kept: &Known<'_>, other: &Known<'_>, same: bool) -> Result<()> {
    for known in [kept, other] {
        if !known.standing.sent {
            return Err(Error::NotFound);
        }
        crate::organisation::sharing::policy::may_know(known.standing, known.name)?;
        if known.merged {
            return Err(refused(format!("{} is part of another group already.", known.name)));
        }
    }
    if same { Err(refused(format!("{} is one group already.", kept.name))) } else { Ok(()) }
}

fn refused(why: String) -> Error {
    Error::refused_with(why, "/desk/organisations", "See the groups")
}

/// Whether somebody says yes or no to a proposal: whoever belongs to one of the two.
///
/// # Errors
/// Not found for anybody else; refused once it is settled.
pub fn may_answer(side: Side, state: State) -> Result<()> {
    if side.is_neither() {
        return Err(Error::NotFound);
    }
    if state == State::Proposed { Ok(()) } else { Err(Error::refused(Words::key("merging-settled"))) }
}

/// Whether the two become one now: somebody of each has said yes, where it has anybody. `members` and `yes` are of the
/// one that stays and of the other.
pub fn is_agreed(members: (usize, usize), yes: (bool, bool)) -> bool {
    let settled = |members: usize, yes: bool| members == 0 || yes;
    settled(members.0, yes.0) && settled(members.1, yes.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_merges_what_they_do_not_know_or_stand_apart_from() {
        let sent = Standing { sent: true, ..Standing::default() };
        let apart = Standing { apart: true, ..sent.clone() };
        let unknown = Standing { funded: true, ..Standing::default() };
        let known = |standing, merged| Known { name: "x", standing, merged };
        assert!(may_propose(&known(&sent, false), &known(&sent, false), false).is_ok());
        assert!(may_propose(&known(&sent, false), &known(&sent, false), true).is_err());
        assert!(may_propose(&known(&sent, false), &known(&apart, false), false).is_err());
        assert!(may_propose(&known(&sent, false), &known(&sent, true), false).is_err());
        assert!(matches!(may_propose(&known(&unknown, false), &known(&sent, false), false), Err(Error::NotFound)));
    }

    #[test]
    fn the_people_of_each_say_yes_where_there_are_any() {
        assert!(!is_agreed((1, 1), (true, false)) && !is_agreed((1, 2), (false, true)));
        assert!(
            is_agreed((1, 1), (true, true)) && is_agreed((1, 0), (true, false)) && is_agreed((0, 0), (false, false))
        );
        assert!(may_answer(Side::default(), State::Proposed).is_err());
        assert!(may_answer(Side { kept: true, other: false }, State::Declined).is_err());
    }
}
