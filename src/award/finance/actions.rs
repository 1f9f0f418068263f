//! Taking the file for the finance system, and bringing back what was paid. Each is one transaction.

use std::collections::HashMap;

use serde_json::json;

use super::import::{self, Outcome, Read};
use super::store::{self, Batch, ByReference, ToSend};
use super::{Line, MOST, file, policy};
use crate::app::Change;
use crate::award::actions::{payment, thing};
use crate::award::bank;
use crate::award::grant;
use crate::award::payment::{PaymentAction, PaymentKind};
use crate::award::store::Payment;
use crate::error::{Error, Result};
use crate::fund::form;
use crate::history::{self, Event, Thing};
use crate::ids::{BatchId, FunderId, GrantId};
use crate::text::sheet::Sheet;

/// What the history calls a file that was taken.
pub const FILE: &str = "finance file";
/// What the history calls a file that was brought in.
pub const BROUGHT: &str = "payments brought in";

/// A file that was taken.
pub struct Taken {
    pub batch: Batch,
    pub table: Sheet,
}

/// An officer takes the approved payments of a funder that nobody has sent yet, or that came back and were approved anew. What is
/// closed to them, and what they approved themselves, stays out of it.
///
/// # Errors
/// Not found at another funder; refused without the role, or when there is nothing to send.
pub fn take(change: &mut Change<'_>, funder: &FunderId) -> Result<Taken> {
    let who = change.who()?;
    who.need(policy::SEND, funder)?;
    store::touch_funder(change.db, funder)?;
    let found = store::to_send(change.db, funder, &who.person, MOST)?;
    touch_all(change, found.iter().map(|one| one.grant.id.clone()))?;
    // Once more, since something may have changed while one grant after the other was touched.
    let mut found = store::to_send(change.db, funder, &who.person, MOST)?;
    if found.is_empty() {
        return Err(Error::refused_with(
            "There is nothing to send: every approved payment is on its way by the finance system, you approved it yourself, or something is in its way.",
            "/desk/payments",
            "See the payments",
        ));
    }
    let batch = begin(change, funder, &found)?;
    for one in &mut found {
        send(change, one, &batch)?;
    }
    let table = file(&lines(change, &found)?)?;
    let detail = json!({ "batch": batch.number, "payments": batch.payments, "pence": batch.total_pence });
    let file = Thing::new(FILE, format!("{funder}/{}", batch.id));
    history::record(change, &file, Event::new("taken").detail(detail))?;
    Ok(Taken { batch, table })
}

fn touch_all(change: &mut Change<'_>, grants: impl IntoIterator<Item = GrantId>) -> Result<()> {
    store::in_order(grants).iter().try_for_each(|id| grant::touch(change.db, id))
}

fn begin(change: &mut Change<'_>, funder: &FunderId, found: &[ToSend]) -> Result<Batch> {
    let batch = Batch {
        id: change.id::<BatchId>(),
        funder_id: funder.clone(),
        number: store::next_number(change.db, funder)?,
        made_by: change.person()?,
        made_at: change.now,
        payments: i32::try_from(found.len()).unwrap_or(i32::MAX),
        total_pence: found.iter().map(|one| one.payment.amount_pence).sum(),
    };
    store::insert_batch(change.db, &batch)?;
    Ok(batch)
}

/// Writes that a payment went in a file; it has a reference from then on.
fn send(change: &mut Change<'_>, one: &mut ToSend, batch: &Batch) -> Result<()> {
    if one.reference.is_none() {
        one.reference = Some(store::give_reference(change.db, &one.payment, &change.tools.chance)?);
    }
    let id = change.id();
    store::insert_sending(change.db, id, &one.payment.id, batch)?;
    let detail = json!({ "payment": one.payment.id, "pence": one.payment.amount_pence, "batch": batch.number });
    history::record(change, &thing(&one.grant), Event::new("payment sent to finance").detail(detail))
}

fn lines(change: &mut Change<'_>, found: &[ToSend]) -> Result<Vec<Line>> {
    let grants: Vec<GrantId> = store::in_order(found.iter().map(|one| one.grant.id.clone()));
    let details = bank::store::checked(change.db, &grants)?;
    let details: HashMap<&GrantId, _> = details.iter().map(|one| (&one.grant_id, one)).collect();
    let applications: Vec<_> = found.iter().map(|one| one.grant.application_id.clone()).collect();
    let forms = store::forms(change.db, &applications)?;
    found
        .iter()
        .map(|one| {
            let known = details.get(&one.grant.id).ok_or(Error::NotFound)?;
            Ok(Line {
                reference: one.reference.clone().unwrap_or_default(),
                account: known.open(&change.tools.key)?,
                amount_pence: one.payment.amount_pence,
                due_on: one.payment.due_on,
                grant_number: one.grant.number.clone(),
                fund: one.grant.fund_name.clone(),
                cost_code: forms
                    .get(&one.grant.application_id)
                    .map_or(String::new(), |text| cost_code(&text.payment, &one.payment)),
            })
        })
        .collect()
}

/// What a payment is booked under: what a host is paid on top has a code of its own where the fund gives one.
fn cost_code(payments: &form::Payment, payment: &Payment) -> String {
    match payment.kind {
        PaymentKind::Fee if !payments.fee_cost_code.is_empty() => payments.fee_cost_code.clone(),
        PaymentKind::Fee | PaymentKind::Grant => payments.cost_code.clone(),
    }
}

/// What each line of a file comes to, for whoever brings it in. Nothing changes.
///
/// # Errors
/// A database that cannot be reached.
pub fn look(
    db: &mut crate::db::DbConn,
    who: &crate::people::Who,
    lines: &[Read],
    today: chrono::NaiveDate,
) -> Result<Vec<Looked>> {
    let references = store_order(lines);
    let mut known = store::by_references(db, &references, &who.person)?;
    let twice = import::twice(lines);
    let looked = lines.iter().map(|line| match line {
        Err(unread) => Looked::unread(unread),
        Ok(line) => {
            let outcome = import::outcome(who, line, known.get(&line.reference), &twice, today);
            let matched = outcome == Outcome::Matched;
            let known = if matched { known.remove(&line.reference) } else { None };
            Looked { line: Some(line.clone()), reference: line.reference.clone(), number: line.number, outcome, known }
        }
    });
    Ok(looked.collect())
}

/// A line with what comes of it.
#[derive(Clone, Debug)]
pub struct Looked {
    pub number: usize,
    pub reference: String,
    /// None where it could not be read.
    pub line: Option<import::Line>,
    pub outcome: Outcome,
    /// The payment, where it is marked as paid.
    pub known: Option<ByReference>,
}

impl Looked {
    fn unread(unread: &import::Unread) -> Looked {
        let outcome = Outcome::Refused(unread.why.clone());
        Looked { number: unread.number, reference: unread.reference.clone(), line: None, outcome, known: None }
    }
}

fn store_order(lines: &[Read]) -> Vec<String> {
    let mut references: Vec<String> = lines.iter().flatten().map(|line| line.reference.clone()).collect();
    references.sort();
    references.dedup();
    references
}

/// An officer brings in what was paid. Every line is looked at anew: what has changed since the preview is left out. Gives how
/// many payments were marked.
///
/// # Errors
/// Refused without the role; a database that cannot be reached. Nothing is marked then.
pub fn bring(change: &mut Change<'_>, text: &str) -> Result<usize> {
    let who = change.who()?;
    if !policy::SEND.iter().any(|role| who.is_somewhere(*role)) {
        return Err(Error::NotFound);
    }
    let (lines, today) = (import::read(text), change.today());
    let grants = |looked: &[Looked]| -> Vec<GrantId> {
        let known = looked.iter().filter_map(|one| one.known.as_ref());
        known.map(|known| known.seen.grant.id.clone()).collect()
    };
    let touched = grants(&look(change.db, &who, &lines, today)?);
    touch_all(change, touched.clone())?;
    let looked = look(change.db, &who, &lines, today)?;
    let mut marked = 0_usize;
    for one in looked {
        let (Some(known), Some(line)) = (one.known, one.line) else { continue };
        // What came to stand otherwise meanwhile waits for the next time.
        if !touched.contains(&known.seen.grant.id) {
            continue;
        }
        let mut paid = known.payment;
        paid.state = paid.state.next(PaymentAction::MarkPaid).ok_or(Error::NotFound)?;
        payment::write_paid(change, &known.seen.grant, paid, line.paid_on)?;
        marked += 1;
    }
    let detail = json!({ "lines": lines.len(), "marked": marked });
    let file = Thing::new(BROUGHT, change.id::<BatchId>());
    history::record(change, &file, Event::new("brought in").detail(detail))?;
    Ok(marked)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::award::payment::PaymentState;

    #[test]
    fn what_a_host_is_paid_is_booked_apart_where_the_fund_says_so() {
        let of = |kind: PaymentKind, fee: &str| {
            let payments =
                form::Payment { cost_code: "C1420".into(), fee_cost_code: fee.into(), ..form::Payment::default() };
            let payment = Payment {
                id: "p".into(),
                grant_id: "g".into(),
                state: PaymentState::Approved,
                amount_pence: 5_000,
                due_on: chrono::NaiveDate::default(),
                approved_by: None,
                approved_at: None,
                paid_by: None,
                paid_on: None,
                version: 1,
                kind,
                payee: String::new(),
            };
            cost_code(&payments, &payment)
        };
        assert_eq!(of(PaymentKind::Grant, "C1421"), "C1420");
        assert_eq!(of(PaymentKind::Fee, "C1421"), "C1421");
        assert_eq!(of(PaymentKind::Fee, ""), "C1420");
    }
}
