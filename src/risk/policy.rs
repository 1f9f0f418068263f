//! Who may name risks, move them and say yes to holding one, with the reason when not. Pure.

use crate::application::State;
use crate::application::store::Opened;
use crate::application::store::at_desk::AtDesk;
use crate::error::{Error, Result, Words};
use crate::fund::form::{FundText, SizeBand};
use crate::people::{Role, Who};

/// Who keeps the ledger of a round, and who reads it besides.
pub const READ_ROUND: &[Role] = &[Role::Commissioner, Role::PanelMember, Role::DecisionMaker];

/// Whether somebody may name a risk, or change one, beside this application.
///
/// # Errors
/// Not found or refused, with the reason.
pub fn may_name(who: &Who, seen: &AtDesk) -> Result<()> {
    seen.need_officer(who)?;
    need_ledger(&seen.form)?;
    match seen.application.state {
        State::Submitted | State::UnderReview | State::Waiting => Ok(()),
        State::Draft | State::Expired => Err(Error::NotFound),
        State::Decided => Err(Error::refused("It has been decided, so the risks stay as they were weighed.")),
        State::Withdrawn => Err(Error::refused("The group has withdrawn this application.")),
    }
}

/// Whether somebody may say what they make of what a requirement was met with: also once it has been decided, since its day
/// may lie after that, and nobody is to be asked for something that they can neither give nor be let off.
///
/// # Errors
/// Not found or refused, with the reason.
pub fn may_settle(who: &Who, seen: &AtDesk) -> Result<()> {
    match seen.application.state {
        State::Decided => seen.need_officer(who),
        _ => may_name(who, seen),
    }
}

/// Whether somebody may say for the group how it meets a requirement: as long as it can be settled.
///
/// # Errors
/// Not found for everybody else; refused once it has been withdrawn.
pub fn may_meet(who: &Who, opened: &Opened) -> Result<()> {
    match opened.application.state {
        State::Decided => opened.need_member(&who.person),
        _ => may_answer(who, opened),
    }
}

/// Whether a round of this size has a ledger at all.
///
/// # Errors
/// Refused in the smallest band, with what is done instead.
pub fn need_ledger(form: &FundText) -> Result<()> {
    if form.round.band.has_ledger() {
        return Ok(());
    }
    Err(Error::refused(no_ledger(form.round.band)))
}

/// Why there is no ledger in a round of this size, and what there is instead.
pub fn no_ledger(band: SizeBand) -> String {
    format!(
        "In a round {band} there is no ledger of risks: it would weigh more than the grant. The council carries what \
         could go wrong, and says so in a few lines with the decision."
    )
}

/// Whether somebody may answer for the group.
///
/// # Errors
/// Not found for everybody else; refused once it has been decided or withdrawn.
pub fn may_answer(who: &Who, opened: &Opened) -> Result<()> {
    opened.need_member(&who.person)?;
    match opened.application.state {
        State::Submitted | State::UnderReview | State::Waiting => Ok(()),
        State::Draft | State::Expired => Err(Error::NotFound),
        State::Decided | State::Withdrawn => Err(Error::refused_with(
            Words::key("risk-closed").with("contact", &opened.contact.name),
            format!("/applications/{}/risks", opened.application.id),
            Words::key("risk-title"),
        )),
    }
}
