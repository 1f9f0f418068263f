//! Who proposes that payments rise, who confirms it, and why not. Pure.

use chrono::NaiveDate;

use super::store::{Candidate, Proposed};
use super::{Figure, may_follow, rises_from};
use crate::award::grant::AtDesk;
use crate::award::policy::may_plan;
use crate::error::{Error, Result};
use crate::people::Who;

/// Seeing by how much a grant rises, proposing it, and letting a proposal go: an officer who does not stand apart.
///
/// # Errors
/// Not found at another funder; refused with the reason.
pub fn may_propose(who: &Who, seen: &AtDesk) -> Result<()> {
    may_plan(who, seen)
}

/// Confirming what was proposed: another such officer. Two people look at whatever is paid.
///
/// # Errors
/// Refused for whoever proposed it.
pub fn may_confirm(who: &Who, proposed: &Proposed) -> Result<()> {
    if proposed.proposed_by == who.person {
        return Err(Error::refused_with(
            "You proposed this rise, so somebody else confirms it. Two people look at whatever is paid.",
            format!("/desk/grants/{}/uplift", proposed.grant_id),
            "See what you proposed",
        ));
    }
    Ok(())
}

/// Why a grant does not rise by this figure just now; empty where it does.
pub fn why_not(candidate: &Candidate, figure: &Figure) -> &'static str {
    if !may_follow(candidate.last, figure.month) {
        return "It has risen within a year of this month already.";
    }
    if candidate.stopped {
        return "Its money is stopped. It rises once the stop is lifted.";
    }
    // What both agree on then says another amount or plan, written from what the grant came to when it was proposed.
    if candidate.waits {
        return "A change of its agreement waits for an answer. It rises once that is settled.";
    }
    ""
}

/// From which day on payments of a grant rise: of the second year the first time, of the third the next.
///
/// # Errors
/// Refused where both have not signed yet.
pub fn from(candidate: &Candidate) -> Result<NaiveDate> {
    let signed_on = candidate.signed_on;
    let signed_on =
        signed_on.ok_or_else(|| Error::refused("Nothing rises before both sides have signed the agreement."))?;
    Ok(rises_from(signed_on, candidate.times))
}
