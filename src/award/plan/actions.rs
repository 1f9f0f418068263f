//! A group chooses how it is paid; and its plan becomes payments once both have signed.

use chrono::TimeDelta;

use super::{Plan, Typed, store as planned_otherwise};
use crate::app::Change;
use crate::award::actions::payment::{record_payment, write_plan};
use crate::award::actions::thing;
use crate::award::agreement::AgreementState;
use crate::award::grant::Grant;
use crate::award::negotiation::{Side, actions::speaks};
use crate::award::payment::{PaymentState, USUAL_DAYS};
use crate::award::store::{self, Payment};
use crate::award::terms;
use crate::db::types::Json;
use crate::error::{Error, Problems, Result, Words};
use crate::history::{self, Event};
use crate::ids::GrantId;
use crate::text::money::Pence;

/// A member of the group chooses how it is paid. The agreement says so from then on, so that both sign the same.
///
/// # Errors
/// Not found for anybody else; refused once it is signed; something to put right; overtaken where the agreement has
/// changed since they read it.
pub fn choose(change: &mut Change<'_>, id: &GrantId, typed: &Typed, read: Option<i32>) -> Result<()> {
    let mut at = speaks(change, id, Side::Group)?;
    may_choose(at.agreement.state, at.agreement.parts.0.is_empty(), id)?;
    let amount = Pence(at.grant.amount_pence);
    let mut problems = Problems::default();
    let plan = typed.read(amount, change.today(), &mut problems);
    problems.check()?;
    store::same_version(&at.agreement, read)?;
    let pay_by = store::form_of(change.db, &at.grant)?.round.pay_by.get("en").to_owned();
    let words = plan.words(amount, Pence::ZERO, change.today(), &terms::up_front_words(amount, &pay_by));
    let parts = terms::with_words(&at.agreement.parts.0, terms::PAYMENT, "How it is paid", &words);
    at.agreement.set_parts(parts);
    let way = plan.way();
    at.agreement.plan = Json(plan);
    at.agreement.plan_chosen_at = Some(change.now);
    store::save_agreement(change.db, &at.agreement)?;
    history::record(change, &thing(&at.grant), Event::new("plan chosen").detail(serde_json::json!({ "way": way })))
}

/// Whether a group may choose, or change, how it is paid.
///
/// # Errors
/// Refused once it has signed, or where the agreement is one text without sections.
pub fn may_choose(state: AgreementState, one_text: bool, grant: &GrantId) -> Result<()> {
    let why = match (state, one_text) {
        (AgreementState::Offered, false) => return Ok(()),
        (AgreementState::Offered, true) => "plan-one-text",
        _ => "plan-signed-already",
    };
    Err(Error::refused_with(Words::key(why), format!("/grants/{grant}/agreement"), Words::key("agreeing-to-agreement")))
}

/// What is only planned gives way to the payments of this plan. What is approved or paid stays, and together they are the
/// grant. What is late by then stays the payment that it is, with another day: so its promise can still be kept.
///
/// # Errors
/// A database that cannot be reached.
pub fn plan_again(change: &mut Change<'_>, grant: &Grant, plan: &Plan) -> Result<()> {
    let known = store::payments(change.db, &grant.id)?;
    let (planned, made): (Vec<_>, Vec<_>) = known.into_iter().partition(|one| one.state == PaymentState::Planned);
    let made: Pence = made.iter().map(|one| Pence(one.amount_pence)).sum();
    let today = change.today();
    let (late, to_come): (Vec<_>, Vec<_>) = planned.into_iter().partition(|one| one.due_on < today);
    for payment in to_come {
        store::remove_planned(change.db, &payment.id)?;
    }
    let mut late = late.into_iter();
    for line in plan.still(Pence(grant.amount_pence), made, today, today + TimeDelta::days(USUAL_DAYS)) {
        let due_on = line.due_on.max(today);
        match late.next() {
            Some(payment) => {
                let payment = Payment { amount_pence: line.amount.0, due_on, ..payment };
                planned_otherwise::save(change.db, &payment)?;
                record_payment(change, grant, "payment planned", &payment)?;
            }
            None => write_plan(change, grant, line.amount, due_on)?,
        }
    }
    for payment in late {
        store::remove_planned(change.db, &payment.id)?;
    }
    Ok(())
}
