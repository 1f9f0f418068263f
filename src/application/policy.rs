//! Who may do what with an application, with the reason when not. Pure.

use chrono::TimeDelta;

use super::at_desk::{self, Closeness, Relation};
use super::store::Application;
use super::{Part, State};
use crate::clock::Instant;
use crate::error::{Error, Result, Words};
use crate::fund::RoundState;
use crate::fund::form::{FundText, Question};
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
    pub fn at(state: RoundState, opens: Instant, closes: Option<Instant>, grace: TimeDelta, now: Instant) -> Self {
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

/// An application belongs to its group, and is open to those whom the group asked to help: to anybody else among
/// applicants it does not exist.
///
/// # Errors
/// Not found.
pub fn may_view(part: Part) -> Result<()> {
    if part == Part::Nobody { Err(Error::NotFound) } else { Ok(()) }
}

/// What the group does itself: send, take back, withdraw, confirm a write-up, answer for itself. Whoever helps is told
/// whose it is, and how to say that it is ready.
///
/// # Errors
/// Refused for a supporter, with the way on; not found for anybody else.
pub fn need_member(part: Part, application: &Application, group: &str) -> Result<()> {
    match part {
        Part::Member => Ok(()),
        Part::Supporter if application.state == State::Draft => Err(Error::refused_with(
            Words::key("helping-only-group-sends").with("organisation", group),
            format!("/applications/{}/check", application.id),
            Words::key("helping-tell-them"),
        )),
        Part::Supporter => Err(Error::refused_with(
            Words::key("helping-only-group").with("organisation", group),
            format!("/applications/{}", application.id),
            Words::key("application-see"),
        )),
        Part::Scribe => Err(Error::refused_with(
            format!("{group} does this itself, or tells you its word."),
            format!("/desk/by-phone/{}", application.id),
            "See their application",
        )),
        Part::Nobody => Err(Error::NotFound),
    }
}

/// Whether somebody takes a file or recording out of an answer: whoever helps takes out what they put in, and nothing else.
pub fn takes_out(part: Part, own: bool) -> bool {
    part == Part::Member || (part == Part::Supporter && own)
}

/// Whether somebody sees a question and what was said to it: whoever helps sees nothing of the equity questions, not
/// even whether they were answered.
pub fn sees_question(part: Part, question: &Question) -> bool {
    match part {
        Part::Member => true,
        Part::Supporter | Part::Scribe => !question.equity,
        Part::Nobody => false,
    }
}

/// Why an answer cannot be changed any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CannotEdit {
    NotTheirs,
    /// It was sent (or withdrawn): sending it took it out of their hands.
    NotADraft,
    /// It was put away.
    PutAway,
    /// The round has closed, and its grace is over.
    Closed,
    NotOpenYet,
}

/// Whether somebody may change the answers of an application.
///
/// # Errors
/// The reason why not.
pub fn may_edit(part: Part, state: State, window: Window) -> Result<(), CannotEdit> {
    match (part, state, window) {
        (Part::Nobody, ..) => Err(CannotEdit::NotTheirs),
        (_, State::Draft, Window::Open | Window::Grace | Window::Talking) => Ok(()),
        (_, State::Draft, Window::Closed) => Err(CannotEdit::Closed),
        (_, State::Draft, Window::NotOpenYet) => Err(CannotEdit::NotOpenYet),
        (_, State::Expired, _) => Err(CannotEdit::PutAway),
        _ => Err(CannotEdit::NotADraft),
    }
}

impl CannotEdit {
    /// As a page says it, with the way back to the application.
    pub fn error(self, application: &str, contact: &str) -> Error {
        let words = match self {
            CannotEdit::NotTheirs => return Error::NotFound,
            CannotEdit::NotADraft => Words::key("application-not-a-draft"),
            CannotEdit::PutAway => Words::key("life-away"),
            CannotEdit::Closed => Words::key("application-round-closed").with("contact", contact),
            CannotEdit::NotOpenYet => Words::key("application-round-not-open").with("contact", contact),
        };
        Error::refused_with(words, format!("/applications/{application}"), Words::key("application-see"))
    }
}

/// Whether somebody may read the answer to a question, files and all: its group; whoever helps it; whoever the group opened it to
/// by name; and at the desk, once it was sent, those whom the question named when it was asked. Equity answers are kept
/// from everybody who reads or decides.
///
/// # Errors
/// Not found, which does not say that there is one; refused for who has stepped back or has yet to declare.
pub fn who_may_read_answer(
    who: &Who,
    application: &Application,
    question: &Question,
    declared: Option<Closeness>,
    relation: Relation,
    opened_to_them: bool,
    part: Part,
) -> Result<()> {
    if sees_question(part, question) {
        return Ok(());
    }
    let works_there = who.is_any(Role::ALL, &application.funder_id);
    if opened_to_them && works_there && !question.equity && declared != Some(Closeness::Conflict) {
        return Ok(());
    }
    at_desk::may_open_at_desk(who, application, declared, relation)?;
    let as_whom = at_desk::sees_as(who, application, relation);
    if at_desk::may_see_answer(question, &as_whom) { Ok(()) } else { Err(Error::NotFound) }
}

/// So many applications one person begins within [`BEGUN_WITHIN`], for all their groups: more than there are funds.
pub const BEGUN: i64 = 20;
/// Within this.
pub const BEGUN_WITHIN: TimeDelta = TimeDelta::hours(24);
/// What begins one, as the history calls it.
pub const BEGINS: &[&str] = &["started"];

/// Whether somebody who has begun `begun` applications of late may begin another.
///
/// # Errors
/// A problem, with when they may again.
pub fn may_begin(begun: i64) -> Result<()> {
    if begun < BEGUN { Ok(()) } else { Err(Error::problem("", Words::key("start-too-many").with("most", BEGUN))) }
}

/// The strand that somebody chose to apply to: one of those the round has; none where it has none.
///
/// # Errors
/// A problem when there are several and none of them was chosen.
pub fn chosen_strand(form: &FundText, wanted: &str) -> Result<Option<String>> {
    match form.strands.as_slice() {
        [] => Ok(None),
        [only] => Ok(Some(only.key.clone())),
        _ if form.strand(wanted).is_some() => Ok(Some(wanted.to_owned())),
        _ => Err(Error::problem("strand", Words::key("start-choose-strand"))),
    }
}
