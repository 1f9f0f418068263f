//! Who may enter, check and disown bank details, and why not. Pure.

use super::store::Details;
use super::{Action, Holder, State};
use crate::award::account::{Account as Whose, Chosen};
use crate::award::agreement::AgreementState;
use crate::award::grant::{AtDesk, Grant};
use crate::award::policy;
use crate::award::store::Agreement;
use crate::error::{Error, Result, Words};
use crate::people::phones::Known;
use crate::people::{Role, Who};

/// Entering details: a member, once the group has signed. Nobody is asked for them before, nor where the group chose that the
/// council holds the money.
///
/// # Errors
/// Not found for anyone else; refused with the reason.
pub fn may_enter(member: bool, grant: &Grant, agreement: Option<&Agreement>, chosen: Option<&Chosen>) -> Result<()> {
    if !member {
        return Err(Error::NotFound);
    }
    if agreement.is_none_or(|agreement| agreement.state == AgreementState::Offered) {
        return Err(Error::refused_with(
            Words::key("bank-not-yet"),
            format!("/grants/{}", grant.id),
            Words::key("agreement-to-grant"),
        ));
    }
    if chosen.is_some_and(Chosen::is_looked_for) {
        return Err(Error::refused_with(
            Words::key("bank-host-looked-for"),
            format!("/grants/{}/account", grant.id),
            Words::key("account-whose-title"),
        ));
    }
    if is_with_council(chosen) {
        return Err(Error::refused_with(
            Words::key("bank-held-by-council"),
            format!("/grants/{}/account", grant.id),
            Words::key("account-whose-title"),
        ));
    }
    Ok(())
}

/// Whether the group chose that the council holds the money.
fn is_with_council(chosen: Option<&Chosen>) -> bool {
    chosen.is_some_and(|chosen| chosen.kind == Whose::Council)
}

/// Whether these are details of the account that the group chose, as the agreement says it. Where it chose none, of its own.
pub fn is_as_agreed(details: &Details, chosen: Option<&Chosen>) -> bool {
    let plain = |name: &str| name.trim().to_lowercase();
    match chosen.map(|chosen| (chosen.kind, &chosen.host_name)) {
        None | Some((Whose::Own, _)) => details.holder == Holder::Own,
        Some((Whose::Host, host)) => details.holder == Holder::Host && plain(&details.host_name) == plain(host),
        Some((Whose::Council, _)) => details.holder == Holder::Council,
    }
}

/// Confirming details: only those of the account that was agreed on. Whoever has come by a group's way in enters another one.
///
/// # Errors
/// A problem that says which differ, by no more of the account than the page shows.
pub fn need_as_agreed(details: &Details, chosen: Option<&Chosen>, grant: &Grant) -> Result<()> {
    if is_as_agreed(details, chosen) {
        return Ok(());
    }
    let group = &grant.organisation_name;
    let entered = match details.holder {
        Holder::Own => format!("an account of {group}'s own, ending in {}", details.ending),
        Holder::Host => format!("an account of {}, ending in {}", details.host_name, details.ending),
        Holder::Council => "the council".to_owned(),
    };
    let agreed = match chosen {
        None | Some(Chosen { kind: Whose::Own, .. }) => format!("an account of {group}'s own"),
        Some(chosen) => chosen.payee(group),
    };
    Err(Error::problem(
        "confirmed",
        format!(
            "These details are of {entered}. Agreed on is {agreed}. Choose that it could not be confirmed, and ask the group to \
             enter the account agreed on; or both agree on another account first, and then it enters that"
        ),
    ))
}

/// Checking details: an officer who stands apart from the group in nothing, and did not enter them.
///
/// # Errors
/// Not found at another funder; refused with the reason.
pub fn may_check(who: &Who, seen: &AtDesk, details: &Details) -> Result<()> {
    policy::may_see(who, seen)?;
    who.need(&[Role::Commissioner], &seen.grant.funder_id)?;
    if details.entered_by == who.person {
        return Err(Error::refused("You entered these details, so somebody else checks them."));
    }
    match details.state.next(Action::Check) {
        Some(_) => Ok(()),
        None => Err(Error::refused_with(
            "These details wait for nobody any more. Look at how they stand.",
            format!("/desk/grants/{}/bank", seen.grant.id),
            "See the bank details",
        )),
    }
}

/// Noting how the council holds the money itself: an officer, where the group chose that it does. Nobody but the group takes
/// its money away from an account that somebody would ring about.
///
/// # Errors
/// Not found at another funder; refused with the reason.
pub fn may_hold(
    who: &Who,
    seen: &AtDesk,
    agreement: Option<&Agreement>,
    all: &[Details],
    chosen: Option<&Chosen>,
) -> Result<()> {
    policy::may_see(who, seen)?;
    who.need(&[Role::Commissioner], &seen.grant.funder_id)?;
    if !is_with_council(chosen) {
        return Err(Error::refused_with(
            "The group did not choose that the council holds its money.",
            format!("/desk/grants/{}/account", seen.grant.id),
            "See whose account it chose",
        ));
    }
    if agreement.is_none_or(|agreement| agreement.state == AgreementState::Offered) {
        return Err(Error::refused("The group signs first. How its money is held is part of what it signs."));
    }
    if all.iter().any(|details| matches!(details.state, State::Waiting | State::Checked)) {
        return Err(Error::refused(
            "There are bank details for this grant. Money goes there, or waits for their check.",
        ));
    }
    Ok(())
}

/// The details that "this was not us" is about: those that wait, or else those that money goes to now.
///
/// # Errors
/// Not found for anyone who is no member; refused where there are none.
pub fn to_disown(member: bool, grant: &Grant, all: &[Details]) -> Result<Details> {
    if !member {
        return Err(Error::NotFound);
    }
    // Where the council holds the money there is no account that could be somebody else's.
    let of = |state| all.iter().find(|details| details.state == state && details.holder != Holder::Council).cloned();
    of(State::Waiting).or_else(|| of(State::Checked)).ok_or_else(|| {
        Error::refused_with(
            Words::key("bank-none-to-disown"),
            format!("/grants/{}", grant.id),
            Words::key("agreement-to-grant"),
        )
    })
}

/// The numbers that prove something about details: known long enough before they were entered.
pub fn from_before<'a>(known: &'a [Known], details: &Details) -> Vec<&'a Known> {
    known.iter().filter(|one| one.is_from_before(details.entered_at)).collect()
}

/// Those that stand again once others were disowned: the last that were checked before.
pub fn before(all: &[Details], disowned: &Details) -> Option<Details> {
    if disowned.state == State::Waiting {
        // Those that money goes to never gave way.
        return None;
    }
    all.iter().filter(|details| details.state == State::Earlier).max_by_key(|details| details.checked_at).cloned()
}
