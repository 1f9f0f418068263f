//! Money promised, and paid on a date. Pure.

use crate::db::types::text_enum;
use crate::text::money::Pence;

text_enum! {
    /// Where a payment is.
    pub enum PaymentState {
        Planned = "planned",
        Approved = "approved",
        Paid = "paid",
    }
}

text_enum! {
    /// What moves a payment on.
    pub enum PaymentAction {
        Approve = "approve",
        MarkPaid = "mark-paid",
        /// It goes to another account and is on its way to none, or came back: whoever approved it approved what was before.
        ChangeHands = "change-hands",
    }
}

text_enum! {
    /// What a payment is.
    pub enum PaymentKind {
        /// Of the grant itself: together they are what was awarded.
        Grant = "grant",
        /// What a host is paid for holding the money: on top of the grant, and never out of it.
        Fee = "fee",
    }
}

impl PaymentKind {
    /// What the history is told when one is planned.
    pub fn planned(self) -> &'static str {
        match self {
            PaymentKind::Grant => "payment planned",
            PaymentKind::Fee => "host fee planned",
        }
    }

    /// What the history is told when one is approved.
    pub fn approved(self) -> &'static str {
        match self {
            PaymentKind::Grant => "payment approved",
            PaymentKind::Fee => "host fee approved",
        }
    }

    /// What the history is told when one is paid.
    pub fn paid(self) -> &'static str {
        match self {
            PaymentKind::Grant => "payment paid",
            PaymentKind::Fee => "host fee paid",
        }
    }

    /// How the reference begins by which the finance system knows one.
    pub fn reference(self) -> &'static str {
        match self {
            PaymentKind::Grant => "PAY",
            PaymentKind::Fee => "FEE",
        }
    }
}

impl PaymentState {
    /// Where an action leads, or none when it does not lead on from here.
    pub fn next(self, action: PaymentAction) -> Option<PaymentState> {
        match (self, action) {
            (PaymentState::Planned, PaymentAction::Approve) => Some(PaymentState::Approved),
            (PaymentState::Approved, PaymentAction::MarkPaid) => Some(PaymentState::Paid),
            (PaymentState::Approved, PaymentAction::ChangeHands) => Some(PaymentState::Planned),
            _ => None,
        }
    }

    /// As staff read it.
    pub fn staff_name(self) -> &'static str {
        match self {
            PaymentState::Planned => "Planned",
            PaymentState::Approved => "Approved, to be paid",
            PaymentState::Paid => "Paid",
        }
    }

    /// The Fluent key of what the group reads.
    pub fn applicant_key(self) -> &'static str {
        match self {
            PaymentState::Planned => "payment-state-planned",
            PaymentState::Approved => "payment-state-approved",
            PaymentState::Paid => "payment-state-paid",
        }
    }
}

/// How many days after the agreement is offered the whole amount is planned to be paid, unless somebody says otherwise.
pub const USUAL_DAYS: i64 = 14;

/// What of a grant is in no payment yet.
pub fn left_to_plan(grant: Pence, planned: impl IntoIterator<Item = Pence>) -> Pence {
    planned.into_iter().fold(grant, |left, amount| left - amount)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn nothing_is_paid_that_was_not_approved(actions in prop::collection::vec(prop::sample::select(PaymentAction::ALL), 0..8)) {
            let (mut state, mut approved) = (PaymentState::Planned, false);
            for action in actions {
                if let Some(next) = state.next(action) {
                    approved = (approved || action == PaymentAction::Approve) && action != PaymentAction::ChangeHands;
                    prop_assert!(next != PaymentState::Paid || approved);
                    state = next;
                }
            }
        }

        #[test]
        fn payments_that_fit_never_go_over_the_grant(grant in 0_i64..1_000_000, asked in prop::collection::vec(1_i64..400_000, 0..10)) {
            let mut planned: Vec<Pence> = Vec::new();
            for amount in asked.into_iter().map(Pence) {
                if amount <= left_to_plan(Pence(grant), planned.iter().copied()) {
                    planned.push(amount);
                }
            }
            prop_assert!(planned.iter().map(|p| p.0).sum::<i64>() <= grant);
        }
    }
}
