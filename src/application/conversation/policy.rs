//! Who may do what with a conversation, and what having asked for one means for the closing date. Pure.

use chrono::Days;

use super::State;
use super::store::Conversation;
use crate::application::State as ApplicationState;
use crate::application::apart::{self, Closed};
use crate::application::store::Application;
use crate::clock::Instant;
use crate::error::{Error, Result, Words};
use crate::fund::form::Question;
use crate::people::{Role, Who};
use crate::text::dates;

/// How many days a group has to finish and send after the write-up reached it, when it asked in time.
pub const DAYS_AFTER_WRITE_UP: u64 = 14;

/// What conversations asked for in time mean for an application whose round has closed since.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Late {
    /// Nothing: none was asked for in time.
    No,
    /// The council is to talk or write up first: until then nothing closes.
    WhileWeTalk,
    /// It may be finished and sent up to this instant.
    Until(Instant),
}

impl Late {
    /// Whether the application may still be finished and sent.
    pub fn allows(self, now: Instant) -> bool {
        match self {
            Late::No => false,
            Late::WhileWeTalk => true,
            Late::Until(last) => now <= last,
        }
    }

    /// What two reasons to be late mean together: the longer of both.
    pub fn or(self, other: Late) -> Late {
        match (self, other) {
            (Late::WhileWeTalk, _) | (_, Late::WhileWeTalk) => Late::WhileWeTalk,
            (Late::Until(one), Late::Until(other)) => Late::Until(one.max(other)),
            (late @ Late::Until(_), Late::No) | (_, late) => late,
        }
    }
}

/// A conversation asked for before a round's last moment is on time: the application may be finished and sent while
/// the council has yet to write it up, and for fourteen days after the write-up reached the group.
pub fn late<'a>(conversations: impl IntoIterator<Item = &'a Conversation>, last_moment: Option<Instant>) -> Late {
    let in_time = |talk: &&Conversation| last_moment.is_none_or(|last| talk.asked_at <= last);
    conversations.into_iter().filter(in_time).fold(Late::No, |late, talk| match (late, talk.state) {
        (_, State::Asked | State::Corrected) | (Late::WhileWeTalk, _) => Late::WhileWeTalk,
        (late, State::Written | State::Confirmed) => {
            let until = talk.written_at.map(last_day);
            match (late, until) {
                (Late::Until(known), Some(until)) => Late::Until(known.max(until)),
                (_, Some(until)) => Late::Until(until),
                (late, None) => late,
            }
        }
        (late, State::Cancelled) => late,
    })
}

/// The end of the fourteenth day after a write-up was sent.
pub fn last_day(written_at: Instant) -> Instant {
    let day = dates::london_day(written_at);
    dates::end_of_day(day.checked_add_days(Days::new(DAYS_AFTER_WRITE_UP)).unwrap_or(day))
        - chrono::TimeDelta::seconds(1)
}

/// Whether a question may be answered by talking.
///
/// # Errors
/// Refused, with the reason.
pub fn may_ask(question: &Question) -> Result<()> {
    if question.may_talk && !question.equity {
        return Ok(());
    }
    Err(Error::refused(Words::key("talk-not-offered")))
}

/// Whether an application can still take what comes of a conversation.
///
/// # Errors
/// Refused, with the reason.
pub fn may_settle(application: &Application) -> Result<()> {
    match application.state {
        ApplicationState::Decided | ApplicationState::Withdrawn => Err(Error::refused_with(
            Words::key("talk-too-late"),
            format!("/applications/{}", application.id),
            Words::key("talk-see-application"),
        )),
        _ => Ok(()),
    }
}

/// Whether the group's yes to a write-up can be taken back: while its application is a draft. What was sent is taken
/// back whole, or not at all.
///
/// # Errors
/// Refused, with the reason and the way that is left.
pub fn may_take_back(application: &Application) -> Result<()> {
    let (words, href, text) = match application.state {
        ApplicationState::Draft => return Ok(()),
        ApplicationState::Submitted => ("talk-yes-was-sent", "/reopening", "talk-take-application-back"),
        _ => ("talk-yes-stands", "", "talk-see-application"),
    };
    Err(Error::refused_with(Words::key(words), format!("/applications/{}{href}", application.id), Words::key(text)))
}

/// What somebody at the desk is to a conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// It is theirs: they talk, and they write it up.
    Contact,
    /// It is a colleague's; they may take it over, which is recorded and told to the group.
    MayCover,
}

/// What somebody at the desk is to a conversation.
///
/// # Errors
/// Refused for whoever stands apart; not found for everybody else: who talks with whom about a draft is theirs.
pub fn part(who: &Who, conversation: &Conversation, application: &Application, closed: Option<Closed>) -> Result<Part> {
    let theirs = conversation.contact_id == who.person
        || who.is_any(&[Role::Commissioner, Role::Administrator], &application.funder_id);
    if theirs {
        apart::need_open(closed, &application.organisation_name)?;
    }
    if conversation.contact_id == who.person {
        return Ok(Part::Contact);
    }
    if who.is(Role::Commissioner, &application.funder_id) {
        return Ok(Part::MayCover);
    }
    Err(Error::NotFound)
}

/// Only the person who talked writes it up.
///
/// # Errors
/// Refused for a colleague who has not taken it over; not found for everybody else.
pub fn may_write_up(
    who: &Who,
    conversation: &Conversation,
    application: &Application,
    closed: Option<Closed>,
) -> Result<()> {
    match part(who, conversation, application, closed)? {
        Part::Contact => Ok(()),
        Part::MayCover => Err(Error::refused_with(
            "Only the person who talks with the group writes it up. If you cover for them, take the conversation over first.",
            format!("/desk/conversations/{}", conversation.id),
            "See the conversation",
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{NaiveDate, TimeDelta};

    fn at(day: u32, hour: u32) -> Instant {
        NaiveDate::from_ymd_opt(2026, 11, day).and_then(|d| d.and_hms_opt(hour, 0, 0)).expect("a date")
    }

    fn talk(state: State, asked: Instant, written: Option<Instant>) -> Conversation {
        Conversation {
            id: "c".into(),
            application_id: "a".into(),
            question_key: "plan".into(),
            state,
            reach_by: String::new(),
            good_times: String::new(),
            asked_by: "p".into(),
            asked_at: asked,
            contact_id: "o".into(),
            write_up: String::new(),
            written_by: None,
            written_at: written,
            minutes: 0,
            correction: String::new(),
            settled_by: None,
            settled_at: None,
            version: 1,
        }
    }

    #[test]
    fn asked_before_closing_is_on_time_and_after_is_not() {
        let closes = at(10, 17);
        assert_eq!(late(&[talk(State::Asked, closes, None)], Some(closes)), Late::WhileWeTalk);
        assert_eq!(late(&[talk(State::Asked, closes + TimeDelta::seconds(1), None)], Some(closes)), Late::No);
        assert_eq!(late(&[talk(State::Cancelled, at(9, 9), None)], Some(closes)), Late::No);
    }

    #[test]
    fn fourteen_days_run_from_the_write_up_to_the_end_of_the_day() {
        let closes = at(10, 17);
        let written = talk(State::Written, at(9, 9), Some(at(12, 15)));
        let until = late(std::slice::from_ref(&written), Some(closes));
        assert!(until.allows(at(26, 23)));
        assert!(!until.allows(at(27, 0)));
        // The latest of several counts, and one that is with the council keeps it open.
        let later = talk(State::Confirmed, at(9, 9), Some(at(14, 9)));
        assert!(late(&[written.clone(), later], Some(closes)).allows(at(28, 12)));
        assert_eq!(
            late(&[written, talk(State::Corrected, at(9, 9), Some(at(12, 9)))], Some(closes)),
            Late::WhileWeTalk
        );
    }
}
