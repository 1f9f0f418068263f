//! Who confirms that payments rise, and why not. Pure.

use chrono::NaiveDate;

use super::store::Candidate;
use super::{Figure, may_follow};
use crate::award::grant::AtDesk;
use crate::award::policy::may_plan;
use crate::error::{Error, Result};
use crate::people::Who;

/// Seeing by how much a grant rises, and confirming it: an officer who does not stand apart.
///
/// # Errors
/// Not found at another funder; refused with the reason.
pub fn may_confirm(who: &Who, seen: &AtDesk) -> Result<()> {
    may_plan(who, seen)
}

/// Why a grant does not rise by this figure just now; empty where it does.
pub fn why_not(candidate: &Candidate, figure: &Figure) -> &'static str {
    if !may_follow(candidate.last, figure.month) {
        return "It has risen within a year of this month already.";
    }
    ""
}

/// When both had signed, from which the years of a grant are counted.
///
/// # Errors
/// Refused where both have not signed yet.
pub fn signed_on(candidate: &Candidate) -> Result<NaiveDate> {
    candidate.signed_on.ok_or_else(|| Error::refused("Nothing rises before both sides have signed the agreement."))
}
