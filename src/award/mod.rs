//! Grants: the agreement that both sides sign, and the money promised and paid.

pub mod account;
pub mod actions;
pub mod again;
pub mod agreement;
pub mod bank;
pub mod challenge;
pub mod finance;
pub mod grant;
pub mod kept;
pub mod negotiation;
pub mod pages;
pub mod payment;
pub mod plan;
pub mod policy;
pub mod ready;
pub mod recordings;
pub mod release;
pub mod returned;
pub mod stop;
pub mod store;
pub mod subsidy;
pub mod terms;
pub mod uplift;
pub mod variation;
pub mod views;
pub mod ways;

use chrono::NaiveDate;

use agreement::AgreementState;
use payment::{PaymentState, left_to_plan};

use crate::text::dates;
use crate::text::money::Pence;

/// What comes next with a grant, and whether it waits for the council.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextStep {
    pub words: String,
    pub ours: bool,
}

/// A payment as far as the next step depends on it.
#[derive(Clone, Copy, Debug)]
pub struct Standing {
    pub state: PaymentState,
    pub amount: Pence,
    pub due_on: NaiveDate,
}

/// What comes next with a grant: the agreement first, then the money, the earliest first.
pub fn next_step(agreement: Option<AgreementState>, payments: &[Standing], grant: Pence, today: NaiveDate) -> NextStep {
    let ours = |words: String| NextStep { words, ours: true };
    let theirs = |words: &str| NextStep { words: words.to_owned(), ours: false };
    match agreement {
        None => return ours("Offer the agreement".to_owned()),
        Some(AgreementState::Offered) => return theirs("With the group, to sign"),
        Some(AgreementState::OrganisationSigned) => return ours("Sign for the council".to_owned()),
        Some(AgreementState::Signed) => {}
    }
    let when = |due_on: NaiveDate| {
        let day = dates::short_day(due_on);
        if due_on < today { format!("it was due on {day}") } else { format!("by {day}") }
    };
    if let Some(due) = payments.iter().filter(|p| p.state != PaymentState::Paid).min_by_key(|p| p.due_on) {
        let what = if due.state == PaymentState::Planned { "Approve" } else { "Pay" };
        return ours(format!("{what} {}, {}", due.amount, when(due.due_on)));
    }
    let left = left_to_plan(grant, payments.iter().map(|p| p.amount));
    if left > Pence::ZERO { ours(format!("Plan how {left} is paid")) } else { theirs("Paid in full") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    #[test]
    fn what_comes_next_is_the_agreement_and_then_the_money() {
        let (today, grant) = (day("2027-03-10"), Pence::pounds(950));
        let step = |agreement, payments: &[Standing]| next_step(agreement, payments, grant, today);
        let standing = |state, due: &str| Standing { state, amount: grant, due_on: day(due) };
        assert_eq!(step(None, &[]).words, "Offer the agreement");
        assert!(!step(Some(AgreementState::Offered), &[]).ours);
        let signed = Some(AgreementState::Signed);
        assert_eq!(step(signed, &[]).words, "Plan how £950 is paid");
        assert_eq!(step(signed, &[standing(PaymentState::Planned, "2027-03-12")]).words, "Approve £950, by 12 March");
        assert_eq!(
            step(signed, &[standing(PaymentState::Approved, "2027-03-01")]).words,
            "Pay £950, it was due on 1 March"
        );
        assert_eq!(
            step(signed, &[standing(PaymentState::Paid, "2027-03-01")]),
            NextStep { words: "Paid in full".into(), ours: false }
        );
    }
}
