//! Payments: planned, approved, and marked as paid by a second person.

use chrono::{NaiveDate, TimeDelta};

use super::{thing, to_group};
use crate::app::Change;
use crate::award::grant::{self, Grant};
use crate::award::payment::{PaymentKind, PaymentState, USUAL_DAYS, left_to_plan};
use crate::award::store::{self, Payment};
use crate::award::{policy, ready, returned, variation};
use crate::error::{Error, Problems, Result};
use crate::fund::counts;
use crate::history::{self, Event};
use crate::ids::{GrantId, PaymentId};
use crate::text::money::Pence;
use crate::text::working;

/// One payment of the whole, up front, where none is planned yet: what is usual.
///
/// # Errors
/// A database that cannot be reached.
pub fn plan_the_whole(change: &mut Change<'_>, grant: &Grant) -> Result<()> {
    if !store::payments(change.db, &grant.id)?.is_empty() {
        return Ok(());
    }
    let due_on = change.today() + TimeDelta::days(USUAL_DAYS);
    write_plan(change, grant, Pence(grant.amount_pence), due_on)
}

/// A commissioner plans a payment. Together they never come to more than the grant. What could not be read comes with its
/// problems, which nobody hears of who may not plan one.
///
/// # Errors
/// Refused, or an amount that goes over what is left.
pub fn plan_payment(
    change: &mut Change<'_>,
    id: &GrantId,
    amount: Option<Pence>,
    due_on: Option<NaiveDate>,
    mut problems: Problems,
) -> Result<()> {
    grant::touch(change.db, id)?;
    let who = change.who()?;
    let seen = grant::look(change.db, id, &who.person)?;
    policy::may_plan(&who, &seen)?;
    let grant = seen.grant;
    let planned = store::payments(change.db, id)?.into_iter().map(|payment| Pence(payment.amount_pence));
    let left = left_to_plan(Pence(grant.amount_pence), planned);
    policy::may_plan_more(&grant.id, store::agreement(change.db, id)?.as_ref(), left)?;
    match amount {
        Some(amount) if amount <= Pence::ZERO => problems.add("amount", "Enter an amount above £0"),
        Some(amount) if amount > left => {
            problems.add("amount", format!("Of this grant {left} is not planned yet. Enter {left} or less"));
        }
        _ => {}
    }
    if due_on.is_some_and(|due_on| due_on < change.today()) {
        problems.add("due", "Choose today or a later day");
    }
    problems.check()?;
    match (amount, due_on) {
        (Some(amount), Some(due_on)) => write_plan(change, &grant, amount, due_on),
        _ => Err(Error::problem("amount", "Enter an amount and a day")),
    }
}

/// Writes a planned payment.
///
/// # Errors
/// A database that cannot be reached.
pub fn write_plan(change: &mut Change<'_>, grant: &Grant, amount: Pence, due_on: NaiveDate) -> Result<()> {
    let payment = Payment {
        id: change.id(),
        grant_id: grant.id.clone(),
        state: PaymentState::Planned,
        amount_pence: amount.0,
        due_on,
        approved_by: None,
        approved_at: None,
        paid_by: None,
        paid_on: None,
        version: 1,
        kind: PaymentKind::Grant,
        payee: String::new(),
    };
    store::insert_payment(change.db, &payment)?;
    record_payment(change, grant, "payment planned", &payment)
}

/// Records what happened to a payment.
///
/// # Errors
/// A database that cannot be reached.
pub fn record_payment(change: &mut Change<'_>, grant: &Grant, action: &str, payment: &Payment) -> Result<()> {
    let detail = serde_json::json!({ "payment": payment.id, "pence": payment.amount_pence, "due": payment.due_on });
    history::record(change, &thing(grant), Event::new(action).detail(detail))
}

/// One payment of what is not planned yet, once both have signed: so the payments of a signed grant are the grant.
///
/// # Errors
/// A database that cannot be reached.
pub fn plan_what_is_left(change: &mut Change<'_>, grant: &Grant) -> Result<()> {
    let planned = store::payments(change.db, &grant.id)?.into_iter().map(|payment| Pence(payment.amount_pence));
    let left = left_to_plan(Pence(grant.amount_pence), planned);
    if left <= Pence::ZERO {
        return Ok(());
    }
    let due_on = change.today() + TimeDelta::days(USUAL_DAYS);
    write_plan(change, grant, left, due_on)
}

/// A commissioner takes back a payment that is only planned, to plan it otherwise, before the group has signed.
///
/// # Errors
/// Refused once it has been approved, or once the group has signed: then how it is paid is a change that both agree on.
pub fn take_back_payment(change: &mut Change<'_>, id: &GrantId, payment: &PaymentId) -> Result<()> {
    grant::touch(change.db, id)?;
    let who = change.who()?;
    let seen = grant::look(change.db, id, &who.person)?;
    policy::may_plan(&who, &seen)?;
    let grant = seen.grant;
    let payment = store::payment(change.db, id, payment)?;
    let agreement = store::agreement(change.db, id)?;
    policy::may_take_back(&grant.id, agreement.as_ref(), &payment, change.today())?;
    store::remove_planned(change.db, &payment.id)?;
    record_payment(change, &grant, "planned payment taken back", &payment)
}

/// A decision-maker or commissioner approves a payment.
///
/// # Errors
/// Refused with the reason.
pub fn approve_payment(change: &mut Change<'_>, id: &GrantId, payment: &PaymentId) -> Result<()> {
    grant::touch(change.db, id)?;
    let who = change.who()?;
    let seen = grant::look(change.db, id, &who.person)?;
    let agreement = store::agreement(change.db, id)?;
    policy::may_see(&who, &seen)?;
    let mut payment = store::payment(change.db, id, payment)?;
    let ready = ready::store::of(change.db, id)?;
    payment.state = policy::may_approve(&who, &seen, agreement.as_ref(), ready, &payment)?;
    let said_by = returned::store::last_said_by(change.db, &payment.id)?;
    returned::policy::may_approve_anew(&who, &seen.grant, said_by.as_ref())?;
    payment.approved_by = Some(who.person);
    payment.approved_at = Some(change.now);
    store::save_payment(change.db, &payment)?;
    record_payment(change, &seen.grant, payment.kind.approved(), &payment)
}

/// Somebody else marks it as paid, on the day it left.
///
/// # Errors
/// Refused with the reason; a day that has not come yet.
pub fn mark_paid(change: &mut Change<'_>, id: &GrantId, payment: &PaymentId, paid_on: NaiveDate) -> Result<()> {
    grant::touch(change.db, id)?;
    let who = change.who()?;
    let seen = grant::look(change.db, id, &who.person)?;
    let agreement = store::agreement(change.db, id)?;
    policy::may_see(&who, &seen)?;
    let mut payment = store::payment(change.db, id, payment)?;
    let ready = ready::store::of(change.db, id)?;
    payment.state = policy::may_mark_paid(&who, &seen, agreement.as_ref(), ready, &payment)?;
    let approved_on = payment.approved_at.map(crate::clock::london_date);
    if paid_on > change.today() {
        return Err(Error::problem("paid", "This day has not come yet. Enter the day the money left"));
    }
    if approved_on.is_some_and(|approved| paid_on < approved) {
        return Err(Error::problem("paid", "That is before the payment was approved. Check the day"));
    }
    write_paid(change, &seen.grant, payment, paid_on)
}

/// Counts how long a group waited for its first money, from hearing yes and from both signing.
fn measure(change: &mut Change<'_>, grant: &Grant, paid_on: NaiveDate) -> Result<()> {
    let before = store::payments(change.db, &grant.id)?;
    if before.iter().any(|payment| payment.state == PaymentState::Paid) {
        return Ok(());
    }
    let signed_at = variation::store::first_signed_at(change.db, &grant.id)?;
    let signed_on = signed_at.map_or(grant.awarded_on, crate::clock::london_date);
    counts::store::change(change.db, &grant.round_id, |counts| {
        counts.paid(working::between(grant.awarded_on, paid_on), working::between(signed_on, paid_on));
    })
}

/// Writes that a payment, whose state the caller has moved on, left on this day, and tells the group. What a host is paid on top
/// is none of its money: it reads of that on the page of its grant, and gets no letter that it was paid.
///
/// # Errors
/// A database that cannot be reached.
pub fn write_paid(change: &mut Change<'_>, grant: &Grant, mut payment: Payment, paid_on: NaiveDate) -> Result<()> {
    payment.paid_by = Some(change.person()?);
    payment.paid_on = Some(paid_on);
    if payment.kind == PaymentKind::Fee {
        store::save_payment(change.db, &payment)?;
        return record_payment(change, grant, payment.kind.paid(), &payment);
    }
    measure(change, grant, paid_on)?;
    store::save_payment(change.db, &payment)?;
    record_payment(change, grant, payment.kind.paid(), &payment)?;
    // What the council holds has reached nobody yet, and the letter does not say so.
    let held = ready::store::of(change.db, &grant.id)?.with_council;
    let amount = Pence(payment.amount_pence).to_string();
    let link = format!("{}/grants/{}", change.tools.base_url, grant.id);
    to_group(
        change,
        grant,
        |letter| letter.value("amount", &amount).value("paid_on", paid_on).value("held", held).value("link", &link),
        "payment-paid",
    )
}
