//! The group's yes to a write-up, said aloud before a witness or signed on paper: an officer writes it down for a group
//! that cannot read it on a page. What it says yes to is what was read to it.

use super::actions::{record, to_member};
use super::settling::{count, read_minutes, take};
use super::store::{self, Conversation};
use super::{Action, State, appointment, policy};
use crate::app::Change;
use crate::application::by_phone;
use crate::application::store::Opened;
use crate::application::word::{self, Word};
use crate::db::types::Json;
use crate::error::{Error, Problems, Result};
use crate::ids::{AppointmentId, ConversationId};
use crate::letters;
use crate::people::has_email;
use crate::text::plain;

/// The most that is kept of what is not right, in characters.
const LONG: usize = 4_000;

/// A yes as an officer wrote it down.
#[derive(Clone, Debug, Default)]
pub struct Yes {
    pub word: word::Typed,
    /// How long it took the group, where it said.
    pub their_minutes: String,
}

/// The group says yes to one write-up.
///
/// # Errors
/// Problems with the word, above all without a witness; refused for whoever does not talk with the group; overtaken when
/// it is not the write-up that was read.
pub fn confirm(change: &mut Change<'_>, id: &ConversationId, yes: &Yes, version: i32) -> Result<()> {
    let (opened, talk) = take(change, id)?;
    let who = change.who()?;
    let store::Seen { stands, .. } = store::look(change.db, id, &who.person)?;
    policy::may_write_up(&who, &talk, &opened.application, stands)?;
    policy::may_settle(&opened.application)?;
    if talk.state == State::Confirmed && talk.word.is_some() {
        return Ok(());
    }
    if talk.version != version || talk.state != State::Written {
        return Err(moved_on());
    }
    say_yes(change, &opened, vec![talk], yes)
}

/// The group says yes to every write-up of a conversation, each as it was read.
///
/// # Errors
/// As [`confirm`]: overtaken when one of them was written again meanwhile.
pub fn confirm_all(change: &mut Change<'_>, id: &AppointmentId, yes: &Yes, read: &[(String, i32)]) -> Result<()> {
    let (opened, _, talks) = appointment::actions::take(change, id)?;
    let waits: Vec<Conversation> = talks.iter().filter(|talk| talk.state == State::Written).cloned().collect();
    if waits.is_empty() && talks.iter().any(|talk| talk.state == State::Confirmed && talk.word.is_some()) {
        return Ok(());
    }
    let was_read =
        |talk: &Conversation| read.iter().any(|(key, version)| (key, version) == (&talk.question_key, &talk.version));
    if waits.is_empty() || waits.len() != read.len() || !waits.iter().all(was_read) {
        return Err(moved_on());
    }
    say_yes(change, &opened, waits, yes)
}

/// What was read to the group is not right: it is with the officer again, who writes it anew, with what they said.
///
/// # Errors
/// A problem without their words; refused for whoever does not talk with the group; overtaken when nothing waits for a
/// yes, or something has changed.
pub fn correct(change: &mut Change<'_>, id: &AppointmentId, said: &str, version: i32) -> Result<()> {
    let (_, mut appointment, talks) = appointment::actions::take(change, id)?;
    let waits: Vec<Conversation> = talks.into_iter().filter(|talk| talk.state == State::Written).collect();
    if waits.is_empty() || appointment.version != version {
        return Err(moved_on());
    }
    let (said, person) = (plain::tidy(said), change.person()?);
    let mut problems = Problems::default();
    problems.need("not_right", &said, "Write what is not right, as they say it.");
    if said.chars().count() > LONG {
        problems.add("not_right", format!("Write at most {LONG} characters."));
    }
    problems.check()?;
    for mut talk in waits {
        talk.state = talk.state.next(Action::Correct).ok_or(Error::NotFound)?;
        (talk.settled_by, talk.settled_at) = (Some(person.clone()), Some(change.now));
        talk.correction = said.clone();
        store::save(change.db, &mut talk)?;
        record(change, &talk, "write-up corrected", &said)?;
    }
    appointment::store::save(change.db, &mut appointment)
}

fn moved_on() -> Error {
    Error::Overtaken("This conversation has changed since you opened it. Open it again to see how it stands.".into())
}

fn say_yes(change: &mut Change<'_>, opened: &Opened, talks: Vec<Conversation>, yes: &Yes) -> Result<()> {
    let who = change.who()?;
    let judges = by_phone::store::judges(change.db, &opened.application.id, &opened.round)?;
    let (word, theirs) = read(change, who.call_name(), &judges, yes)?;
    let mut said = Vec::new();
    for (place, mut talk) in talks.into_iter().enumerate() {
        talk.state = talk.state.next(Action::Confirm).ok_or(Error::NotFound)?;
        (talk.settled_by, talk.settled_at) = (Some(who.person.clone()), Some(change.now));
        talk.word = Some(Json(word.clone()));
        // What they put in is theirs for all of it: it is counted once.
        if let Some(minutes) = theirs {
            talk.their_minutes = if place == 0 { minutes } else { 0 };
        }
        store::save(change.db, &mut talk)?;
        count(change, opened, &talk)?;
        record(change, &talk, "write-up confirmed aloud", &word.sentence())?;
        said.push(talk);
    }
    tell(change, opened, &said, &word)
}

fn read(change: &Change<'_>, officer: &str, judges: &[String], yes: &Yes) -> Result<(Word, Option<i32>)> {
    let theirs = match yes.their_minutes.trim() {
        "" => Ok(None),
        typed => read_minutes(typed).map(Some).ok_or(()),
    };
    let mut problems = Problems::default();
    if theirs.is_err() {
        problems.add("yes_minutes", "Write the minutes as a number, such as 40, or leave it empty.");
    }
    match yes.word.read(officer, judges, change.today()) {
        Ok(word) if problems.0.is_empty() => Ok((word, theirs.ok().flatten())),
        Ok(_) => Err(Error::Problem(problems)),
        Err(more) => {
            problems.0.extend(more.0);
            Err(Error::Problem(problems))
        }
    }
}

/// Everybody in the group who reads letters hears what was said yes to, since they can take it back.
fn tell(change: &mut Change<'_>, opened: &Opened, said: &[Conversation], word: &Word) -> Result<()> {
    let (Some(first), base_url) = (said.first(), change.tools.base_url.clone()) else { return Ok(()) };
    for member in opened.members.iter().filter(|member| has_email(&member.email)) {
        let letter = to_member("write-up-confirmed-aloud", opened, member, first, &base_url)
            .value("question", appointment::asking::titles(opened, said, &member.language))
            .value("officer", &word.officer)
            .value("by", &word.by)
            .value("witness", &word.witness)
            .value("on", word.on);
        let letter = match said.len() {
            1 => letter,
            _ => letter.value("link", format!("{base_url}/applications/{}/conversation", opened.application.id)),
        };
        letters::queue(change, letter)?;
    }
    Ok(())
}
