//! Who says that a payment came back, and who approves it anew. Pure.

use crate::award::finance::policy::SEND;
use crate::award::grant::{AtDesk, Grant};
use crate::award::payment::{PaymentAction, PaymentState};
use crate::award::policy;
use crate::award::store::Payment;
use crate::error::{Error, Problems, Result};
use crate::ids::PersonId;
use crate::people::Who;

/// The most characters of why.
const LIMIT: usize = 500;

/// Saying that a payment came back: whoever sends payments, and stands apart from the group in nothing.
///
/// # Errors
/// Not found at another funder; refused with the reason.
pub fn may_say(who: &Who, seen: &AtDesk) -> Result<()> {
    policy::may_see(who, seen)?;
    who.need(SEND, &seen.grant.funder_id)
}

/// Where a payment is once it came back: it is planned, so that it is approved anew.
///
/// # Errors
/// Refused where it is not on its way.
pub fn next(payment: &Payment, away: bool) -> Result<PaymentState> {
    payment.state.next(PaymentAction::ChangeHands).filter(|_| away).ok_or_else(|| {
        Error::refused_with(
            "This payment is not on its way: it was not sent, was marked as paid, or a colleague said before that it came back.",
            "/desk/payments",
            "See the payments",
        )
    })
}

/// Why it came back, as it was typed.
///
/// # Errors
/// A problem with what is missing, or too long.
pub fn reason(words: &str) -> Result<()> {
    let mut problems = Problems::default();
    problems.need("reason", words, "Write how you know that the money is not there: who said so, and when");
    if words.chars().count() > LIMIT {
        problems.add("reason", format!("Make it shorter than {LIMIT} characters"));
    }
    problems.check()
}

/// Approving what came back: somebody other than who said so. Nobody lets money leave a second time alone.
///
/// # Errors
/// Refused with the reason.
pub fn may_approve_anew(who: &Who, grant: &Grant, said_by: Option<&PersonId>) -> Result<()> {
    if said_by != Some(&who.person) {
        return Ok(());
    }
    Err(Error::refused_with(
        "You said that this payment came back, so somebody else approves it anew. Two people look at every payment.",
        format!("/desk/grants/{}", grant.id),
        "Go back to the grant",
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::award::payment::PaymentKind;

    fn payment(state: PaymentState) -> Payment {
        Payment {
            id: "p".into(),
            grant_id: "g".into(),
            state,
            amount_pence: 95_000,
            due_on: chrono::NaiveDate::default(),
            approved_by: None,
            approved_at: None,
            paid_by: None,
            paid_on: None,
            version: 1,
            kind: PaymentKind::Grant,
            payee: String::new(),
        }
    }

    #[test]
    fn only_what_is_on_its_way_comes_back_and_is_approved_anew() {
        for state in PaymentState::ALL {
            for away in [false, true] {
                let next = next(&payment(*state), away).ok();
                let wanted = (away && *state == PaymentState::Approved).then_some(PaymentState::Planned);
                assert_eq!(next, wanted, "{state:?} {away}");
            }
        }
    }

    #[test]
    fn how_anybody_knows_is_written_down() {
        assert!(reason(" ").is_err() && reason(&"x".repeat(LIMIT + 1)).is_err());
        assert!(reason("The bank's letter of 3 December says so.").is_ok());
    }
}
