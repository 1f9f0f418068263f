//! What has to be so before money of a grant is approved or leaves, besides the agreement and two people: checked bank details, an
//! assessment for subsidy control where the grant is above its fund's band, and nothing that holds it. Pure.

pub mod store;

use serde::Serialize;

use super::agreement::AgreementState;
use super::payment::PaymentState;
use super::{NextStep, Standing};
use crate::error::{Error, Result};
use crate::ids::GrantId;

/// How a grant stands to its money.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Ready {
    /// There are bank details that somebody has checked, or the council holds the money.
    pub checked: bool,
    /// The group chose that the council holds the money: there is no account to ask for, and nobody to ring.
    pub with_council: bool,
    /// New or changed details wait to be checked.
    pub waiting: bool,
    /// A stop stands, or holds payments while the group replies.
    pub stopped: bool,
    /// The group asked us to wait.
    pub paused: bool,
    /// The grant is above its fund's band, and no assessment for subsidy control stands.
    pub unassessed: bool,
    /// The group was asked what it had from other public bodies, has not answered, and nobody has assessed the grant since.
    pub asked: bool,
    /// The group has a page about other public money: it was asked, or given notice.
    pub subsidy: bool,
}

impl Ready {
    /// Why nothing is approved or paid just now; none where nothing is in the way.
    pub fn why_not(self) -> Option<&'static str> {
        match self {
            Ready { stopped: true, .. } => Some(
                "Money of this grant is stopped. Nothing of it is approved or paid until the stop is lifted, or the group's reply has changed it.",
            ),
            Ready { paused: true, .. } => {
                Some("The group asked us to pause. Nothing is approved or paid until it says that we go on.")
            }
            Ready { waiting: true, .. } => Some(
                "Bank details were entered or changed, and nobody has checked them by phone yet. Nothing of this grant is approved or paid before that.",
            ),
            Ready { checked: false, .. } => Some(
                "We have no checked bank details for this grant. The group enters them once it has signed, and somebody checks them by phone.",
            ),
            Ready { unassessed: true, .. } => Some(
                "This grant is above the size from which its fund asks for an assessment for subsidy control, and none stands. Nothing of it is approved or paid before that.",
            ),
            Ready { .. } => None,
        }
    }

    /// Refuses where something is in the way, with what it is.
    ///
    /// # Errors
    /// Refused with the reason and the way to it.
    pub fn need(self, grant: &GrantId) -> Result<()> {
        let Some(why) = self.why_not() else { return Ok(()) };
        let (place, text) = match self {
            Ready { stopped: true, .. } | Ready { paused: true, .. } => ("stop", "See what holds it"),
            Ready { checked: true, waiting: false, .. } => ("subsidy", "Assess it for subsidy control"),
            Ready { .. } => ("bank", "See the bank details"),
        };
        Err(Error::refused_with(why, format!("/desk/grants/{grant}/{place}"), text))
    }

    /// What comes next with a grant, where it is not the next payment that `next` names: something is in its way.
    pub fn instead(self, next: NextStep, agreement: Option<AgreementState>, payments: &[Standing]) -> NextStep {
        let paid = payments.iter().all(|payment| payment.state == PaymentState::Paid);
        if agreement != Some(AgreementState::Signed) || paid {
            return next;
        }
        let step = |words: &str, ours| NextStep { words: words.to_owned(), ours };
        match self {
            Ready { stopped: true, .. } => step("Its money is stopped", false),
            Ready { paused: true, .. } => step("The group asked us to pause", false),
            Ready { waiting: true, .. } => step("Check its bank details by phone", true),
            Ready { checked: false, .. } => step("With the group, for its bank details", false),
            Ready { unassessed: true, asked: true, .. } => {
                step("With the group, for what it had from other public bodies", false)
            }
            Ready { unassessed: true, .. } => step("Assess it for subsidy control", true),
            Ready { .. } => next,
        }
    }

    /// How it stands to subsidy control, as the desk's page of a grant says it.
    pub fn subsidy_words(self) -> &'static str {
        match self {
            Ready { unassessed: true, asked: true, .. } => {
                "The group was asked what it had from other public bodies. Nothing is approved or paid before an assessment stands."
            }
            Ready { unassessed: true, .. } => {
                "No assessment stands, and this grant is above its fund's band. Nothing is approved or paid before one does."
            }
            Ready { .. } => "Nothing waits for it.",
        }
    }

    /// Where the money goes, as the desk's page of a grant says it.
    pub fn bank_words(self) -> &'static str {
        match self {
            Ready { with_council: true, .. } => {
                "The council holds the money, as the group chose. There is no account to check."
            }
            Ready { waiting: true, .. } => "New or changed bank details wait to be checked by phone.",
            Ready { checked: true, .. } => "The bank details are checked.",
            Ready { .. } => "We have no bank details yet. The group is asked for them once it has signed.",
        }
    }

    /// Whether something holds payments, so that their day is not late.
    pub fn is_held(self) -> bool {
        self.stopped || self.paused
    }

    /// What holds payments, as the desk's page of a grant says it; empty where nothing does.
    pub fn held_words(self) -> &'static str {
        match self {
            Ready { stopped: true, .. } => "Money of this grant is stopped.",
            Ready { paused: true, .. } => "The group asked us to pause. It gave no reason, and nobody asks for one.",
            Ready { .. } => "",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn money_leaves_only_with_checked_details_and_nothing_in_the_way(
            checked: bool, waiting: bool, stopped: bool, paused: bool, unassessed: bool,
        ) {
            let ready = Ready { checked, waiting, stopped, paused, unassessed, ..Ready::default() };
            prop_assert_eq!(ready.why_not().is_none(), checked && !waiting && !stopped && !paused && !unassessed);
            prop_assert_eq!(ready.need(&"g".into()).is_ok(), ready.why_not().is_none());
        }

        #[test]
        fn what_is_in_the_way_is_said_in_place_of_the_payment(
            checked: bool, waiting: bool, stopped: bool, paused: bool, unassessed: bool, asked: bool, paid: bool,
        ) {
            let ready = Ready { checked, waiting, stopped, paused, unassessed, asked, ..Ready::default() };
            let state = if paid { PaymentState::Paid } else { PaymentState::Planned };
            let payments = [Standing { state, amount: crate::text::money::Pence(5), due_on: chrono::NaiveDate::default() }];
            let next = NextStep { words: "Approve".into(), ours: true };
            let said = ready.instead(next.clone(), Some(AgreementState::Signed), &payments);
            prop_assert_eq!(said == next, paid || ready.why_not().is_none());
            prop_assert_eq!(ready.instead(next.clone(), Some(AgreementState::Offered), &payments), next);
        }
    }
}
