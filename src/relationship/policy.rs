//! Who may write what is known about a group, answer it and take it back, and when a note may be cited, with the reason
//! when not. Pure.

use chrono::{Days, NaiveDate};

use super::citing::{Marks, Missing};
use super::store::Evidence;
use crate::application::State;
use crate::application::recording::beside;
use crate::application::store::Opened;
use crate::application::store::at_desk::AtDesk;
use crate::error::{Error, Result, Words};
use crate::people::{Role, Who};

/// Whether somebody at the council may write what they know. Whoever writes it does not judge: so a reader, or whoever
/// decides in the round, asks somebody else to write it.
///
/// # Errors
/// Not found or refused, with the reason.
pub fn may_note(who: &Who, seen: &AtDesk) -> Result<()> {
    does_not_judge(who, seen)?;
    is_being_weighed(seen.application.state)
}

/// Whether somebody looks after an application as an officer, and neither reads it for the decision nor decides.
///
/// # Errors
/// Not found or refused, with the reason.
pub fn does_not_judge(who: &Who, seen: &AtDesk) -> Result<()> {
    seen.need_officer(who)?;
    let contact = &seen.contact.name;
    if seen.relation.reader {
        return Err(Error::refused(format!(
            "You read this application for the decision, and whoever writes what we know does not. Tell {contact} what you know."
        )));
    }
    if who.is(Role::DecisionMaker, &seen.application.funder_id) && seen.relation.decider {
        return Err(Error::refused(format!(
            "You decide in this round, and whoever writes what we know does not. Tell {contact} what you know."
        )));
    }
    Ok(())
}

fn is_being_weighed(state: State) -> Result<()> {
    match state {
        State::Submitted | State::UnderReview | State::Waiting => Ok(()),
        State::Draft | State::Expired => Err(Error::NotFound),
        State::Decided => Err(Error::refused("It has been decided, so what we knew then stays as it was.")),
        State::Withdrawn => Err(Error::refused("The group has withdrawn this application.")),
    }
}

/// Whether somebody from the group may write something themselves, or answer what is written.
///
/// # Errors
/// Not found for everybody else; refused with the reason once it is too late to be weighed.
pub fn may_speak(who: &Who, opened: &Opened) -> Result<()> {
    beside::may_tell(&who.person, opened)
}

/// Whether somebody at the council may take a note back: its writer may, and nobody else. What an officer wrote down for the
/// group is the group's own.
///
/// # Errors
/// Refused, with the reason.
pub fn may_withdraw(who: &Who, note: &Evidence) -> Result<()> {
    if note.from_organisation {
        return Err(Error::refused("This is the group’s own, so the group takes it back. It can also put it right."));
    }
    if note.written_by != who.person {
        return Err(Error::refused(Words::key("evidence-not-yours")));
    }
    is_there_still(note)
}

/// Whether somebody of the group, who may speak for it, may take a note back: what is the group's own, whoever wrote it down.
///
/// # Errors
/// Refused, with the reason.
pub fn may_take_back(note: &Evidence) -> Result<()> {
    if !note.from_organisation {
        return Err(Error::refused(Words::key("evidence-not-yours")));
    }
    is_there_still(note)
}

/// Whether an officer may take out what was written down for a group that did not tell it: what was taken down on the phone
/// or on a visit, while nothing rests on it. It may be found at any time, also once it has been decided.
///
/// # Errors
/// Not found or refused, with the reason.
pub fn may_take_out(who: &Who, seen: &AtDesk, note: &Evidence, is_cited: bool) -> Result<()> {
    does_not_judge(who, seen)?;
    is_there_still(note)?;
    if !note.from_organisation || !note.route.is_taken_down() {
        return Err(Error::refused(
            "Only what one of us wrote down for a group can stand under the wrong one. Whoever wrote a note takes it back.",
        ));
    }
    if is_cited {
        return Err(Error::refused(format!(
            "A shared reading, a decision, or what the group was asked about rests on this note, so it stays. Tell {}, who \
             can talk with those who rely on it and with the group.",
            seen.contact.name
        )));
    }
    Ok(())
}

fn is_there_still(note: &Evidence) -> Result<()> {
    if note.withdrawn_at.is_some() {
        return Err(Error::Overtaken(Words::key("evidence-withdrawn-already")));
    }
    Ok(())
}

/// Whether somebody may say that a note speaks against its group, and what else supports it: an officer who may write
/// notes, about what the council wrote.
///
/// # Errors
/// Not found or refused, with the reason.
pub fn may_mark(who: &Who, seen: &AtDesk, note: &Evidence) -> Result<()> {
    may_note(who, seen)?;
    if note.from_organisation {
        return Err(Error::refused("The group wrote this itself."));
    }
    if note.withdrawn_at.is_some() {
        return Err(Error::Overtaken(Words::key("evidence-withdrawn-already")));
    }
    Ok(())
}

/// Whether somebody may say that a note does not speak against its group after all: with that, nobody has to say so by
/// name, and no second source is needed. So two people see to it, whoever wrote the note and another; or the group has
/// answered, and knows what it is about.
///
/// # Errors
/// What is to be put right.
pub fn may_take_off(who: &Who, note: &Evidence, replied: bool, why: &str) -> Result<()> {
    if note.written_by == who.person && !replied {
        return Err(Error::problem(
            "against",
            "You wrote this note, so another officer says that it does not speak against them, or the group answers first",
        ));
    }
    if why.trim().is_empty() {
        return Err(Error::problem("off_why", "Say why it does not speak against them. The group reads it"));
    }
    if why.chars().count() > super::WORDS_LIMIT {
        return Err(Error::problem("off_why", "That is more than fits here. Please shorten it to about 300 words"));
    }
    Ok(())
}

/// The day from which a note may be cited that a group was told of on a day.
pub fn from_day(told_on: NaiveDate, reply_days: u32) -> NaiveDate {
    told_on.checked_add_days(Days::new(u64::from(reply_days))).unwrap_or(NaiveDate::MAX)
}

/// Whether a note may be cited in a reading that counts or in a decision; or all that is missing.
///
/// # Errors
/// Everything that is missing, in the order in which a page says it.
pub fn may_cite(marks: &Marks, reply_days: u32, today: NaiveDate) -> std::result::Result<(), Vec<Missing>> {
    if marks.taken_back {
        return Err(vec![Missing::TakenBack]);
    }
    if marks.unheard {
        return Err(vec![Missing::Recording]);
    }
    let waits = |told: NaiveDate| Some(from_day(told, reply_days)).filter(|day| !marks.early && today < *day);
    let mut missing = Vec::new();
    if !marks.from_group {
        missing.extend(waits(marks.told_on).map(Missing::Days));
    }
    if let Some(asked) = marks.against {
        missing.extend(waits(asked).filter(|_| !marks.replied).map(Missing::Reply));
        missing.extend((!marks.author).then_some(Missing::Author));
        missing.extend((!marks.second_source).then_some(Missing::SecondSource));
    }
    if missing.is_empty() { Ok(()) } else { Err(missing) }
}

#[cfg(test)]
#[path = "policy_tests.rs"]
mod tests;
