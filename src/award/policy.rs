//! Who may do what with a grant, and why not. Pure.

use chrono::NaiveDate;

use super::agreement::{AgreementAction, AgreementState};
use super::grant::{AtDesk, Grant};
use super::negotiation::store::Proposal;
use super::payment::{PaymentAction, PaymentKind, PaymentState};
use super::ready::Ready;
use super::store::{Agreement, Payment};
use crate::application::apart;
use crate::application::store::Application;
use crate::decision::Outcome;
use crate::decision::store::Decision;
use crate::error::{Error, Result, Words};
use crate::ids::GrantId;
use crate::people::{Role, Who};
use crate::review::Ties;
use crate::text::money::Pence;

/// Who works with a grant at the desk.
pub const DESK: &[Role] = &[Role::Commissioner, Role::DecisionMaker];

/// A grant's page at the desk: for those who manage it, unless they stand apart. Others see what everyone sees.
///
/// # Errors
/// Not found at another funder; refused with where to look instead for other staff.
pub fn may_see(who: &Who, seen: &AtDesk) -> Result<()> {
    let grant = &seen.grant;
    if who.is_any(DESK, &grant.funder_id) {
        return apart::need_open_from(seen.closed, &grant.organisation_name, &grant.application_id);
    }
    if who.is_any(Role::ALL, &grant.funder_id) {
        return Err(Error::refused_with(
            "A grant's agreement and payments are between its group and the officers who look after it. What is public about it stands in the register.",
            format!("/grants/{}", grant.id),
            "See what is public about this grant",
        ));
    }
    Err(Error::NotFound)
}

/// Whether somebody answers what a group says of a check: an officer who did not decide, who does not make the check where
/// `another` officer can answer, and who does not stand apart.
///
/// # Errors
/// Not found at another funder; refused without the role, or for whoever decided or checks.
pub fn may_answer_challenge(
    who: &Who,
    application: &Application,
    decision: &Decision,
    ties: &Ties,
    another: bool,
) -> Result<()> {
    who.need(&[Role::Commissioner], &application.funder_id)?;
    apart::need_open_of(ties.closed(), application)?;
    if decision.decided_by == who.person {
        return Err(Error::refused("You decided this, so somebody else answers what the group says of the check."));
    }
    if another && decision.check_by_id.as_ref() == Some(&who.person) {
        return Err(Error::refused("You make this check, so somebody else answers what the group says of it."));
    }
    if decision.outcome != Outcome::OnceChecked || decision.released_at.is_none() {
        return Err(Error::refused("Nothing is to be checked here."));
    }
    Ok(())
}

/// Offering an agreement, or changing what was offered before anybody has signed.
///
/// # Errors
/// Refused with the reason.
pub fn may_offer(who: &Who, seen: &AtDesk, agreement: Option<&Agreement>) -> Result<()> {
    may_see(who, seen)?;
    who.need(&[Role::Commissioner], &seen.grant.funder_id)?;
    match agreement {
        Some(agreement) if agreement.state.next(AgreementAction::OfferAgain).is_none() => Err(Error::refused_with(
            "The group has signed this agreement, so its text stays as it is.",
            format!("/desk/grants/{}", seen.grant.id),
            "Go back to the grant",
        )),
        _ => Ok(()),
    }
}

/// Offering again: not while words that the group proposed wait for an answer.
///
/// # Errors
/// Refused with where to answer.
pub fn nothing_waits(waiting: &[Proposal], grant: &GrantId) -> Result<()> {
    let Some(first) = waiting.first() else { return Ok(()) };
    Err(Error::refused_with(
        "Words that were proposed for this agreement wait for an answer. Once they have one, you can change what is offered.",
        format!("/desk/grants/{grant}/agreement/parts/{}", first.part),
        "See what was proposed",
    ))
}

/// Signing for the organisation: any of its members, once, on the text they have read.
///
/// # Errors
/// Not found for anyone else; refused with the reason.
pub fn may_sign_for_organisation(member: bool, grant: &Grant, agreement: Option<&Agreement>) -> Result<AgreementState> {
    let Some(agreement) = agreement.filter(|_| member) else { return Err(Error::NotFound) };
    agreement.state.next(AgreementAction::OrganisationSigns).ok_or_else(|| {
        Error::refused_with(
            Words::key("agreement-already-signed"),
            format!("/grants/{}", grant.id),
            Words::key("agreement-to-grant"),
        )
    })
}

/// Signing for the council: a commissioner, after the organisation, and never one person for both sides.
///
/// # Errors
/// Refused with the reason.
pub fn may_sign_for_council(who: &Who, seen: &AtDesk, agreement: Option<&Agreement>) -> Result<AgreementState> {
    may_see(who, seen)?;
    who.need(&[Role::Commissioner], &seen.grant.funder_id)?;
    let agreement = agreement.ok_or(Error::NotFound)?;
    if agreement.organisation_signed_by.as_ref() == Some(&who.person) {
        return Err(Error::refused(
            "You signed this agreement for the organisation, so somebody else signs it for the council.",
        ));
    }
    agreement.state.next(AgreementAction::CouncilSigns).ok_or_else(|| match agreement.state {
        AgreementState::Offered => Error::refused("The group signs first. We have not got its signature yet."),
        _ => Error::refused("The council has signed this agreement already."),
    })
}

/// Planning a payment, or taking back a plan.
///
/// # Errors
/// Refused with the reason.
pub fn may_plan(who: &Who, seen: &AtDesk) -> Result<()> {
    may_see(who, seen)?;
    who.need(&[Role::Commissioner], &seen.grant.funder_id)
}

/// How a group is paid is its own choice, and stands in what it signed: from then on it changes only as both agree.
fn is_agreed(agreement: Option<&Agreement>) -> bool {
    // What was written as one text says nothing of it, and no change of it can be proposed.
    agreement.is_some_and(|one| one.state != AgreementState::Offered && !one.parts.0.is_empty())
}

fn both_agree(grant: &GrantId) -> Error {
    Error::refused_with(
        "The group has signed how it is paid, so you do not plan it otherwise by yourself. Propose a change, which the group says \
         yes or no to. Paying earlier than the day needs no change: approve it, and mark it as paid.",
        format!("/desk/grants/{grant}/agreement/change"),
        "Propose a change",
    )
}

/// Planning one more payment: once the group has signed, only what was in no payment then.
///
/// # Errors
/// Refused, with the way to a change that both agree on.
pub fn may_plan_more(grant: &GrantId, agreement: Option<&Agreement>, left: Pence) -> Result<()> {
    if is_agreed(agreement) && left <= Pence::ZERO { Err(both_agree(grant)) } else { Ok(()) }
}

/// Taking back a payment that is only planned: before the group has signed. One of which the day has come stays the promise that
/// it is, so that it cannot be missed for good by being taken back.
///
/// # Errors
/// Refused with the reason, and the way to a change that both agree on.
pub fn may_take_back(
    grant: &GrantId,
    agreement: Option<&Agreement>,
    payment: &Payment,
    today: NaiveDate,
) -> Result<()> {
    let page = || format!("/desk/grants/{grant}");
    if payment.kind == PaymentKind::Fee {
        return Err(Error::refused_with(
            "What the host is paid stands in the agreement that both signed. It changes with whose account it is.",
            format!("{}/agreement/change", page()),
            "Propose a change",
        ));
    }
    if payment.state != PaymentState::Planned {
        return Err(Error::refused("This payment has been approved, so it stays as it is."));
    }
    if is_agreed(agreement) {
        return Err(both_agree(grant));
    }
    if agreement.is_some_and(Agreement::is_signed) && payment.due_on < today {
        return Err(Error::refused_with(
            "The day of this payment has been, and the group was promised it. Approve and pay it: it is kept late then, and not missed.",
            page(),
            "Go back to the grant",
        ));
    }
    Ok(())
}

/// Approving a payment: a decision-maker or a commissioner, once both have signed, where the money goes is checked, and
/// nothing holds it; what a host is paid, somebody other than who signed for the council.
///
/// # Errors
/// Refused with the reason.
pub fn may_approve(
    who: &Who,
    seen: &AtDesk,
    agreement: Option<&Agreement>,
    ready: Ready,
    payment: &Payment,
) -> Result<PaymentState> {
    may_see(who, seen)?;
    both_signed(agreement)?;
    ready.need(&seen.grant.id)?;
    // What a host is paid was agreed on by whoever signed for the council, alone: somebody else says that it is right.
    let signed = agreement.and_then(|agreement| agreement.council_signed_by.as_ref()) == Some(&who.person);
    if payment.kind == PaymentKind::Fee && signed {
        return Err(Error::refused_with(
            "You signed for the council what this host is paid, so somebody else approves it. Two people look at every payment.",
            format!("/desk/grants/{}", seen.grant.id),
            "Go back to the grant",
        ));
    }
    payment.state.next(PaymentAction::Approve).ok_or_else(|| Error::refused("This payment has been approved already."))
}

/// Marking a payment as paid: somebody other than who approved it. Two people for money.
///
/// # Errors
/// Refused with the reason.
pub fn may_mark_paid(
    who: &Who,
    seen: &AtDesk,
    agreement: Option<&Agreement>,
    ready: Ready,
    payment: &Payment,
) -> Result<PaymentState> {
    may_see(who, seen)?;
    both_signed(agreement)?;
    ready.need(&seen.grant.id)?;
    may_record_paid(who, seen, agreement, payment)
}

/// Recording what the finance system paid: as [`may_mark_paid`], whatever came in the way since it was sent. What has left has
/// left, and a pause or a stop of today does not make it untrue.
///
/// # Errors
/// Refused with the reason.
pub fn may_record_paid(
    who: &Who,
    seen: &AtDesk,
    agreement: Option<&Agreement>,
    payment: &Payment,
) -> Result<PaymentState> {
    may_see(who, seen)?;
    both_signed(agreement)?;
    if payment.approved_by.as_ref() == Some(&who.person) {
        return Err(Error::refused_with(
            "You approved this payment, so a second person marks it as paid. Two people look at every payment.",
            format!("/desk/grants/{}", seen.grant.id),
            "Go back to the grant",
        ));
    }
    payment.state.next(PaymentAction::MarkPaid).ok_or_else(|| match payment.state {
        PaymentState::Planned => Error::refused("This payment has to be approved first."),
        _ => Error::refused("This payment has been marked as paid already."),
    })
}

fn both_signed(agreement: Option<&Agreement>) -> Result<()> {
    match agreement {
        Some(agreement) if agreement.state == AgreementState::Signed => Ok(()),
        _ => Err(Error::refused("Nothing is paid before both sides have signed the agreement.")),
    }
}
