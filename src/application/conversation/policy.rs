//! Who may do what with a conversation, and what having asked for one means for the closing date. Pure.

use chrono::Days;

use super::store::Conversation;
use super::{Stands, State};
use crate::application::State as ApplicationState;
use crate::application::apart;
use crate::application::at_desk::is_with_the_council;
use crate::application::store::Application;
use crate::clock::Instant;
use crate::error::{Error, Result, Words};
use crate::fund::form::Question;
use crate::people::{Role, Who};
use crate::text::dates;

/// How many days a group has to finish and send after the write-up reached it, when it asked in time.
pub const DAYS_AFTER_WRITE_UP: u64 = 14;

/// How long a group can still send when it would rather not talk after all, and the round has closed meanwhile.
pub const AFTER_CANCELLING: chrono::TimeDelta = chrono::TimeDelta::days(1);

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
/// the council has yet to write it up, for fourteen days after the write-up reached the group, and for a day after the
/// group would rather not talk after all.
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
        // Whoever would rather not talk after all once the round has closed finds no door shut behind them.
        (late, State::Cancelled) => match talk.settled_at {
            Some(ended) if last_moment.is_some_and(|last| ended > last) => {
                late.or(Late::Until(ended + AFTER_CANCELLING))
            }
            _ => late,
        },
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
        ApplicationState::Expired => Err(Error::refused_with(
            Words::key("life-away"),
            format!("/applications/{}", application.id),
            Words::key("life-see"),
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

/// What somebody at the desk is to a conversation: as an officer of the funder, and only as long as they are one.
///
/// # Errors
/// Refused for whoever stands apart; not found for everybody else: who talks with whom about a draft is theirs. Not found
/// too once its group has withdrawn it unsent: then it is the group's own.
pub fn part(who: &Who, conversation: &Conversation, application: &Application, stands: Stands) -> Result<Part> {
    let over = matches!(application.state, ApplicationState::Withdrawn | ApplicationState::Expired);
    let unsent = over && !is_with_the_council(application);
    if unsent || !who.is_any(&[Role::Commissioner, Role::Administrator], &application.funder_id) {
        return Err(Error::NotFound);
    }
    apart::need_open_of(stands.closed, application)?;
    match who.is(Role::Commissioner, &application.funder_id) {
        true if conversation.contact_id == who.person => Ok(Part::Contact),
        true => Ok(Part::MayCover),
        false => Err(Error::NotFound),
    }
}

/// Whether the person who talks with a group reads what it has written to the question: while the group has it open to
/// them, and once the council has the application.
pub fn reads_answer(application: &Application, opened_to_them: bool) -> bool {
    opened_to_them || is_with_the_council(application)
}

/// Whether somebody may speak with a group for the council: whoever judges its application does not, so a reader, and
/// whoever decides in the round, leave it to somebody else.
///
/// # Errors
/// Refused with the reason.
pub fn may_speak(who: &Who, application: &Application, stands: Stands) -> Result<()> {
    let to_colleague = |why: &str| {
        Err(Error::refused_with(
            format!(
                "{why}, and whoever judges an application does not speak with its group. Ask a colleague to talk with them."
            ),
            "/desk/conversations",
            "See the conversations",
        ))
    };
    if stands.excepted {
        return Ok(());
    }
    if stands.reader {
        return to_colleague("You read this application for the decision");
    }
    if stands.decider && who.is(Role::DecisionMaker, &application.funder_id) {
        return to_colleague("You decide in this round");
    }
    Ok(())
}

/// Only the person who talked writes it up, and nobody who judges the application.
///
/// # Errors
/// Refused for a colleague who has not taken it over; not found for everybody else.
pub fn may_write_up(who: &Who, conversation: &Conversation, application: &Application, stands: Stands) -> Result<()> {
    match part(who, conversation, application, stands)? {
        Part::Contact => may_speak(who, application, stands),
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
            appointment_id: None,
            their_minutes: 0,
            word: None,
            asked: String::new(),
        }
    }

    #[test]
    fn asked_before_closing_is_on_time_and_after_is_not() {
        let closes = at(10, 17);
        assert_eq!(late(&[talk(State::Asked, closes, None)], Some(closes)), Late::WhileWeTalk);
        assert_eq!(late(&[talk(State::Asked, closes + TimeDelta::seconds(1), None)], Some(closes)), Late::No);
        assert_eq!(late(&[talk(State::Cancelled, at(9, 9), None)], Some(closes)), Late::No);
        let ended = |day| Conversation { settled_at: Some(at(day, 9)), ..talk(State::Cancelled, at(8, 9), None) };
        assert_eq!(late(&[ended(9)], Some(closes)), Late::No);
        assert_eq!(late(&[ended(12)], Some(closes)), Late::Until(at(13, 9)));
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
