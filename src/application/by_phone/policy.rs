//! Who may take an application for a group, until when, and who may go on with it. Pure.

use crate::application::conversation::policy::last_day;
use crate::application::policy::Window;
use crate::application::store::Application;
use crate::clock::Instant;
use crate::error::{Error, Result};
use crate::fund::store::RoundRow;
use crate::people::{Role, Who};

/// An officer of the funder takes an application for a group, unless they decide in its round: whoever types for a
/// group helps it.
///
/// # Errors
/// Refused with the reason; not found at another funder.
pub fn may_take(who: &Who, round: &RoundRow) -> Result<()> {
    who.need(&[Role::Commissioner], &round.funder_id)?;
    let decides = who.is(Role::DecisionMaker, &round.funder_id)
        && round.decider_id.as_ref().is_none_or(|decider| *decider == who.person);
    if decides {
        return Err(Error::refused_with(
            "You decide in this round, and whoever types an application for its group helps it. Ask a colleague to take it.",
            "/desk/funds",
            "See the funds",
        ));
    }
    Ok(())
}

/// Whether an application that came at this time may be begun now: while the round is open, and for fourteen days after
/// a call that began, or a paper that came, before it closed.
///
/// # Errors
/// A problem on the field, or refused where the round takes none.
pub fn may_begin(window: Window, begun: Instant, closes: Option<Instant>, now: Instant) -> Result<()> {
    if begun > now {
        return Err(Error::problem("begun", "Write when the call began or the paper came; it cannot be to come."));
    }
    match (window, closes) {
        (Window::Open, _) => Ok(()),
        (Window::Grace | Window::Closed | Window::Talking, Some(closes)) if now <= last_day(closes) => {
            if begun <= closes {
                Ok(())
            } else {
                Err(Error::problem(
                    "begun",
                    "The round had closed by then. A call that began, or a paper that came, before it closed is in time.",
                ))
            }
        }
        _ => Err(Error::refused_with("This round takes no applications now.", "/desk/funds", "See the funds")),
    }
}

/// Whether an officer can take one now, for a link to the page that does it.
pub fn may_take_now(who: &Who, round: &RoundRow, now: Instant) -> bool {
    let window = Window::at(round.state, round.opens_at, round.closes_at, chrono::TimeDelta::zero(), now);
    let begun = round.closes_at.unwrap_or(now).min(now);
    may_take(who, round).is_ok() && may_begin(window, begun, round.closes_at, now).is_ok()
}

/// Whether an officer may see that a colleague types this one, and go on with it in their place: a reader or whoever
/// decides may not.
///
/// # Errors
/// Refused with the reason; not found at another funder, or when nobody typed it.
pub fn may_cover(who: &Who, application: &Application, round: &RoundRow, reads: bool) -> Result<()> {
    if !who.is(Role::Commissioner, &application.funder_id) {
        return Err(Error::NotFound);
    }
    if reads {
        return Err(Error::refused_with(
            "You read this application for the decision, and whoever types it for its group helps it.",
            "/desk",
            "Go to your desk",
        ));
    }
    may_take(who, round)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{NaiveDate, TimeDelta};

    #[test]
    fn a_call_that_began_in_time_is_in_time() {
        let closes = NaiveDate::from_ymd_opt(2027, 1, 28).and_then(|day| day.and_hms_opt(17, 0, 0)).expect("a time");
        let minutes = TimeDelta::minutes;
        let begin = |window, begun, now| may_begin(window, begun, Some(closes), now).is_ok();
        assert!(begin(Window::Open, closes - minutes(60), closes - minutes(30)));
        assert!(begin(Window::Closed, closes - minutes(5), closes + minutes(30)));
        assert!(!begin(Window::Closed, closes + minutes(5), closes + minutes(30)));
        assert!(!begin(Window::Closed, closes - minutes(5), closes + TimeDelta::days(16)));
        assert!(!begin(Window::NotOpenYet, closes - minutes(5), closes - minutes(4)));
        assert!(!begin(Window::Open, closes, closes - minutes(30)), "it has not begun");
    }
}
