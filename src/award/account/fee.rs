//! What a host is paid for holding the money of a grant. It is a payment of its own, on top of the grant and never out of it: planned
//! once both have signed, approved and paid by two people, and gone to the host's account.

use chrono::TimeDelta;

use super::{Account, Chosen, store};
use crate::app::Change;
use crate::award::actions::payment::record_payment;
use crate::award::grant::Grant;
use crate::award::payment::{PaymentKind, PaymentState, USUAL_DAYS};
use crate::award::store::{self as award, Payment};
use crate::error::Result;
use crate::text::money::Pence;

/// What a host is still to be paid: what was agreed, without what was planned for it before. Whatever was planned for a host
/// before it, or as part of the grant, is no part of it.
pub fn left(chosen: Option<&Chosen>, planned: &[Payment]) -> Pence {
    let Some(chosen) = chosen.filter(|chosen| chosen.kind == Account::Host && !chosen.is_looked_for()) else {
        return Pence::ZERO;
    };
    let theirs = |one: &&Payment| one.kind == PaymentKind::Fee && one.payee == chosen.host_name;
    let made: Pence = planned.iter().filter(theirs).map(|one| Pence(one.amount_pence)).sum();
    Pence((chosen.fee_pence - made.0).max(0))
}

/// Plans what the host is still to be paid.
///
/// # Errors
/// A database that cannot be reached.
pub fn plan(change: &mut Change<'_>, grant: &Grant) -> Result<()> {
    let chosen = store::of(change.db, &grant.id)?;
    let amount = left(chosen.as_ref(), &store::fees(change.db, &grant.id)?);
    let Some(chosen) = chosen.filter(|_| amount > Pence::ZERO) else { return Ok(()) };
    let fee = Payment {
        id: change.id(),
        grant_id: grant.id.clone(),
        state: PaymentState::Planned,
        amount_pence: amount.0,
        due_on: change.today() + TimeDelta::days(USUAL_DAYS),
        approved_by: None,
        approved_at: None,
        paid_by: None,
        paid_on: None,
        version: 1,
        kind: PaymentKind::Fee,
        payee: chosen.host_name,
    };
    award::insert_payment(change.db, &fee)?;
    record_payment(change, grant, fee.kind.planned(), &fee)
}

/// The money goes to another account: what a host was to be paid, and is on its way to nobody yet, gives way to what the host that
/// there is now asks for.
///
/// # Errors
/// A database that cannot be reached.
pub fn plan_again(change: &mut Change<'_>, grant: &Grant) -> Result<()> {
    for fee in store::fees(change.db, &grant.id)? {
        if store::remove_fee_unsent(change.db, &fee.id)? {
            record_payment(change, grant, "host fee let go", &fee)?;
        }
    }
    plan(change, grant)
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use proptest::prelude::*;

    use super::*;
    use crate::award::payment::left_to_plan;

    fn payment(kind: PaymentKind, payee: &str, amount_pence: i64) -> Payment {
        Payment {
            id: "p".into(),
            grant_id: "g".into(),
            state: PaymentState::Planned,
            amount_pence,
            due_on: NaiveDate::default(),
            approved_by: None,
            approved_at: None,
            paid_by: None,
            paid_on: None,
            version: 1,
            kind,
            payee: payee.to_owned(),
        }
    }

    fn host(name: &str, fee_pence: i64) -> Chosen {
        Chosen { kind: Account::Host, host_name: name.to_owned(), fee_pence, ..Chosen::sample() }
    }

    #[test]
    fn nobody_is_paid_for_holding_what_is_with_the_group_or_with_nobody_yet() {
        assert_eq!(left(None, &[]), Pence::ZERO);
        assert_eq!(left(Some(&Chosen { kind: Account::Own, ..host("Hackney CVS", 5_000) }), &[]), Pence::ZERO);
        assert_eq!(left(Some(&host("", 5_000)), &[]), Pence::ZERO);
        assert_eq!(left(Some(&host("Hackney CVS", 5_000)), &[]), Pence::pounds(50));
    }

    proptest! {
        /// However often the host and what it asks for change, a host is planned what was last agreed with it, or what it was
        /// planned before if that is more; and the payments of the grant stay the grant.
        #[test]
        fn a_fee_is_on_top_and_the_payments_of_the_grant_stay_the_grant(
            grant in 1_i64..1_000_000,
            agreed in prop::collection::vec((0_usize..3, 0_i64..50_000), 1..8),
        ) {
            let names = ["Hackney CVS", "Wick Host", "Shoreditch Trust"];
            let mut planned = vec![payment(PaymentKind::Grant, "", grant)];
            let mut most = [0_i64; 3];
            for (at, fee) in agreed {
                let amount = left(Some(&host(names[at], fee)), &planned);
                prop_assert!(amount >= Pence::ZERO);
                if amount > Pence::ZERO {
                    planned.push(payment(PaymentKind::Fee, names[at], amount.0));
                }
                most[at] = most[at].max(fee);
            }
            let of = |kind: PaymentKind| planned.iter().filter(move |one| one.kind == kind);
            for (name, most) in names.iter().zip(most) {
                let sum: i64 = of(PaymentKind::Fee).filter(|one| one.payee == *name).map(|one| one.amount_pence).sum();
                prop_assert_eq!(sum, most);
            }
            let left = left_to_plan(Pence(grant), of(PaymentKind::Grant).map(|one| Pence(one.amount_pence)));
            prop_assert_eq!(left, Pence::ZERO);
        }
    }
}
