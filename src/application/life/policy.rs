//! When a draft is put away and when it comes back. Pure.

use super::{Life, kept_until};
use crate::application::policy::Window;
use crate::application::{Action, State};
use crate::clock::Instant;
use crate::error::{Error, Result, Words};

/// What keeps a draft from being put away whatever the day is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Held {
    /// Somebody of the council's is to ring, to write up, or the group to say yes to a write-up.
    pub talking: bool,
    /// A recording is on its way.
    pub uploading: bool,
}

/// Whether the clock puts a draft away now.
pub fn is_over(life: &Life, window: Window, held: Held, now: Instant) -> bool {
    now >= life.put_away && window != Window::Talking && !held.talking && !held.uploading
}

/// Whether its group can still bring back what was put away then: for a while, and as long as its round takes it.
///
/// # Errors
/// Refused, with the reason; with the way to a copy while there is one.
pub fn may_restore(
    state: State,
    put_away: Instant,
    window: Window,
    application: &str,
    contact: &str,
    now: Instant,
) -> Result<State> {
    let see = |why: &'static str| {
        Error::refused_with(
            Words::key(why).with("contact", contact),
            format!("/applications/{application}"),
            Words::key("application-see"),
        )
    };
    let back = state.next(Action::Restore).ok_or_else(|| see("life-not-away"))?;
    if now >= kept_until(put_away) {
        return Err(see("life-too-late"));
    }
    if !window.may_finish() {
        return Err(Error::refused_with(
            Words::key("life-round-over").with("contact", contact),
            format!("/applications/{application}/download"),
            Words::key("download-title"),
        ));
    }
    Ok(back)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::application::life::End;
    use chrono::TimeDelta;

    fn then() -> Instant {
        chrono::NaiveDate::from_ymd_opt(2026, 12, 1).and_then(|day| day.and_hms_opt(9, 0, 0)).expect("a date")
    }

    #[test]
    fn nothing_is_put_away_while_somebody_talks_or_uploads() {
        let life = Life { end: End::Quiet(180), ends: then(), put_away: then() };
        let over = |window, held| is_over(&life, window, held, then());
        assert!(over(Window::Open, Held::default()));
        assert!(!over(Window::Open, Held { talking: true, ..Held::default() }));
        assert!(!over(Window::Open, Held { uploading: true, ..Held::default() }));
        assert!(!over(Window::Talking, Held::default()));
        assert!(!is_over(&life, Window::Open, Held::default(), then() - TimeDelta::seconds(1)));
    }

    #[test]
    fn it_comes_back_within_thirty_days_while_the_round_takes_it() {
        let may = |state, window, days| {
            may_restore(state, then(), window, "a", "Amina", then() + TimeDelta::days(days)).is_ok()
        };
        assert!(may(State::Expired, Window::Open, 29));
        assert!(!may(State::Expired, Window::Open, 30));
        assert!(!may(State::Expired, Window::Closed, 1));
        for state in State::ALL.iter().filter(|state| **state != State::Expired) {
            assert!(!may(*state, Window::Open, 1), "{state}");
        }
    }
}
