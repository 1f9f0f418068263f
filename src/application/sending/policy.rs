//! Whether an application can be sent, taken back or withdrawn, with the reason when not. Pure.

use crate::application::policy::Window;
use crate::application::{Action, State};
use crate::error::{Error, Result, Words};

fn refused(why: &'static str, application: &str, contact: &str) -> Error {
    let why = Words::key(why).with("contact", contact);
    Error::refused_with(why, format!("/applications/{application}"), Words::key("application-see"))
}

/// Whether a draft with this much to put right can be sent.
///
/// # Errors
/// Refused, with the way to the page that says what is to be put right.
pub fn may_send(application: &str, to_put_right: usize) -> Result<()> {
    if to_put_right == 0 {
        return Ok(());
    }
    Err(Error::refused_with(
        Words::key("send-not-ready").with("count", to_put_right),
        format!("/applications/{application}/check"),
        Words::key("check-title"),
    ))
}

/// Its group may take a sent application back to work on it while nobody has begun to read it, and as long as it can
/// be sent again: nobody locks themselves out.
///
/// # Errors
/// Refused, with the reason.
pub fn may_reopen(state: State, window: Window, application: &str, contact: &str) -> Result<()> {
    match (state.next(Action::Reopen), window.may_finish()) {
        (None, _) if state == State::Withdrawn => Err(refused("reopen-withdrawn", application, contact)),
        (None, _) if state == State::Expired => Err(refused("life-away", application, contact)),
        (None, _) => Err(refused("reopen-being-read", application, contact)),
        (Some(_), false) => Err(refused("reopen-closed", application, contact)),
        (Some(_), true) => Ok(()),
    }
}

/// An application can be withdrawn at any time before it is decided.
///
/// # Errors
/// Refused, with the reason.
pub fn may_withdraw(state: State, application: &str, contact: &str) -> Result<State> {
    // What was put away goes by itself.
    let why = if state == State::Expired { "life-away" } else { "withdraw-decided" };
    state.next(Action::Withdraw).ok_or_else(|| refused(why, application, contact))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_takes_back_what_they_could_not_send_again() {
        assert!(may_reopen(State::Submitted, Window::Open, "a", "Amina").is_ok());
        assert!(may_reopen(State::Submitted, Window::Talking, "a", "Amina").is_ok());
        assert!(may_reopen(State::Submitted, Window::Closed, "a", "Amina").is_err());
        assert!(may_reopen(State::UnderReview, Window::Open, "a", "Amina").is_err());
    }

    #[test]
    fn everything_but_a_decision_can_be_withdrawn() {
        for state in State::ALL {
            let over = matches!(state, State::Decided | State::Withdrawn | State::Expired);
            assert_eq!(may_withdraw(*state, "a", "Amina").is_err(), over, "{state}");
        }
    }
}
