//! Who may do what with an application, with the reason when not. Pure.

use super::State;
use super::store::Application;
use crate::clock::Instant;
use crate::error::{Error, Result, Words};
use crate::fund::RoundState;
use crate::fund::form::Question;
use crate::people::{Role, Who};

/// How a round stands to somebody who wants to write in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Window {
    NotOpenYet,
    Open,
    /// It has closed, and what was begun in time may still be finished and sent for a little while.
    Grace,
    /// It has closed, but a conversation was asked for in time: what was begun may be finished and sent meanwhile.
    Talking,
    Closed,
}

impl Window {
    /// From a round's state and dates; `grace` is how long after closing what was begun may be finished.
    pub fn at(state: RoundState, opens: Instant, closes: Option<Instant>, grace: chrono::TimeDelta, now: Instant) -> Self {
        match state {
            RoundState::Draft => return Window::NotOpenYet,
            RoundState::Published | RoundState::Open | RoundState::Closed => {}
            RoundState::Decided | RoundState::Learning | RoundState::Complete => return Window::Closed,
        }
        match closes {
            _ if now < opens => Window::NotOpenYet,
            // Closed by hand before its date, or rolling and ended.
            None if state == RoundState::Closed => Window::Closed,
            Some(closes) if state == RoundState::Closed && now < closes => Window::Closed,
            None => Window::Open,
            Some(closes) if now <= closes => Window::Open,
            Some(closes) if now <= closes + grace => Window::Grace,
            Some(_) => Window::Closed,
        }
    }

    /// Whether something new may be begun.
    pub fn may_start(self) -> bool {
        self == Window::Open
    }

    /// Whether what was begun may be worked on and sent.
    pub fn may_finish(self) -> bool {
        matches!(self, Window::Open | Window::Grace | Window::Talking)
    }
}

/// An application belongs to its group: to anybody else among applicants it does not exist.
///
/// # Errors
/// Not found.
pub fn may_view(is_member: bool) -> Result<()> {
    if is_member { Ok(()) } else { Err(Error::NotFound) }
}

/// Why an answer cannot be changed any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CannotEdit {
    NotTheirs,
    /// It was sent (or withdrawn): sending it took it out of their hands.
    NotADraft,
    /// The round has closed, and its grace is over.
    Closed,
    NotOpenYet,
}

/// Whether somebody may change the answers of an application.
///
/// # Errors
/// The reason why not.
pub fn may_edit(is_member: bool, state: State, window: Window) -> Result<(), CannotEdit> {
    match (is_member, state, window) {
        (false, ..) => Err(CannotEdit::NotTheirs),
        (_, State::Draft, Window::Open | Window::Grace | Window::Talking) => Ok(()),
        (_, State::Draft, Window::Closed) => Err(CannotEdit::Closed),
        (_, State::Draft, Window::NotOpenYet) => Err(CannotEdit::NotOpenYet),
        _ => Err(CannotEdit::NotADraft),
    }
}

impl CannotEdit {
    /// As a page says it, with the way back to the application.
    pub fn error(self, application: &str, contact: &str) -> Error {
        let words = match self {
            CannotEdit::NotTheirs => return Error::NotFound,
            CannotEdit::NotADraft => Words::key("application-not-a-draft"),
            CannotEdit::Closed => Words::key("application-round-closed").with("contact", contact),
            CannotEdit::NotOpenYet => Words::key("application-round-not-open").with("contact", contact),
        };
        Error::refused_with(words, format!("/applications/{application}"), Words::key("application-see"))
    }
}

/// What ties a person to an application, as far as reading its answers goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ties {
    /// They belong to its organisation.
    pub member: bool,
    /// Its group opened this question to them by name.
    pub opened: bool,
    /// They are the named contact of its round.
    pub contact: bool,
    /// They said that they are close to the group, and stepped back.
    pub stepped_back: bool,
}

/// Whether somebody may read the answer to a question of an application, files and all. A draft is its group's own,
/// but for what was opened by name; equity answers are kept from everybody who reads or decides.
///
/// # Errors
/// Not found, which does not say that there is one; refused for who has stepped back from it.
pub fn who_may_read_answer(who: &Who, ties: Ties, application: &Application, question: &Question) -> Result<()> {
    let funder = &application.funder_id;
    if ties.member {
        return Ok(());
    }
    if ties.stepped_back {
        return Err(Error::refused_with("You stepped back from this application.", "/desk", "Go to your desk"));
    }
    let works_there = who.is_any(&[Role::Commissioner, Role::Administrator], funder);
    if ties.opened && (ties.contact || works_there) && !question.equity {
        return Ok(());
    }
    let was_sent = application.state.is_sent() && application.submitted_at.is_some();
    let reads = ties.contact || who.is_any(&[Role::DecisionMaker, Role::PanelMember], funder);
    let may = was_sent && (who.is(Role::Commissioner, funder) || (reads && !question.equity));
    if may { Ok(()) } else { Err(Error::NotFound) }
}
