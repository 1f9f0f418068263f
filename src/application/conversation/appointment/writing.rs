//! The write-up of a conversation about several questions, on one page: kept as the officer types, sent in one letter.
//! What was not talked about stays empty, and open.

use super::actions::take;
use super::store;
use crate::app::Change;
use crate::application::conversation::actions::{record, to_member};
use crate::application::conversation::store::{self as conversations, Conversation};
use crate::application::conversation::{Action, policy, settling};
use crate::application::opened;
use crate::application::saying;
use crate::application::store::Opened;
use crate::error::{Error, Problems, Result};
use crate::ids::{ApplicationId, AppointmentId};
use crate::letters;
use crate::text::plain;
use crate::web::language::Language;

/// The most that is kept of one write-up, in characters.
const LONG: usize = 20_000;
const LONGEST: i32 = 600;

/// What an officer typed.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    /// What was said to each question, by its key.
    pub texts: Vec<(String, String)>,
    /// How much they ask for, by the key of the question that asks it.
    pub amounts: Vec<(String, String)>,
    pub minutes: String,
    /// What the group put in besides, as it said.
    pub their_minutes: String,
    pub send: bool,
    pub version: i32,
}

/// The officer keeps or sends the write-ups. Gives the version that the page goes on from.
///
/// # Errors
/// Problems with the form; overtaken when the conversation has moved on since the form was made.
pub fn write_up(change: &mut Change<'_>, id: &AppointmentId, typed: &Typed) -> Result<i32> {
    let (opened, mut appointment, talks) = take(change, id)?;
    let mut open: Vec<Conversation> = talks.into_iter().filter(|talk| talk.state.is_with_officer()).collect();
    if appointment.version != typed.version || open.is_empty() {
        return Err(Error::Overtaken(
            "This conversation has changed since you opened it. Your words are still in the page before this one: \
             go back, copy them, and open the conversation again."
                .into(),
        ));
    }
    let (minutes, theirs) = read(typed)?;
    for (key, amount) in &typed.amounts {
        if open.iter().any(|talk| talk.question_key == *key) {
            settling::note_amount(change, &opened, key, saying::read(amount).unwrap_or_default())?;
        }
    }
    let who = change.who()?;
    for talk in &mut open {
        let text = typed.texts.iter().find(|(key, _)| *key == talk.question_key).map(|(_, text)| plain::tidy(text));
        talk.write_up = text.unwrap_or_default();
        talk.written_by = Some(who.person.clone());
    }
    let said: Vec<bool> = open.iter().map(|talk| !talk.write_up.is_empty()).collect();
    if typed.send && !said.contains(&true) {
        return Err(Error::problem(
            "minutes",
            "Write what was said to at least one question, as the group would say it.",
        ));
    }
    share(&mut open, &said, minutes, theirs);
    if !typed.send {
        for talk in &mut open {
            conversations::save(change.db, talk)?;
        }
    } else {
        send(change, &opened, &mut open)?;
    }
    store::save(change.db, &mut appointment)?;
    Ok(appointment.version)
}

fn read(typed: &Typed) -> Result<(i32, i32)> {
    let mut problems = Problems::default();
    for (key, text) in &typed.texts {
        if text.chars().count() > LONG {
            problems.add(format!("text-{key}"), format!("Write at most {LONG} characters."));
        }
    }
    for (key, amount) in &typed.amounts {
        if let Err(why) = saying::read(amount) {
            problems.add(format!("amount-{key}"), why);
        }
    }
    let number = |text: &str| text.trim().parse().ok().filter(|minutes| (1..=LONGEST).contains(minutes));
    let minutes = match typed.minutes.trim() {
        "" if !typed.send => Some(0),
        text => number(text),
    };
    let theirs = if typed.their_minutes.trim().is_empty() { Some(0) } else { number(&typed.their_minutes) };
    for (field, value) in [("minutes", minutes), ("their_minutes", theirs)] {
        if value.is_none() {
            problems.add(field, "Write the minutes as a number, such as 40. Hours given are counted on both sides.");
        }
    }
    problems.check()?;
    Ok((minutes.unwrap_or_default(), theirs.unwrap_or_default()))
}

/// The minutes of one conversation are shared out among what was talked about, so that together they are what they were.
fn share(open: &mut [Conversation], said: &[bool], minutes: i32, theirs: i32) {
    let count = i32::try_from(said.iter().filter(|said| **said).count()).unwrap_or(1).max(1);
    let mut first = true;
    for (talk, said) in open.iter_mut().zip(said) {
        (talk.minutes, talk.their_minutes) = if *said { (minutes / count, theirs / count) } else { (0, 0) };
        if *said && first {
            talk.minutes += minutes % count;
            talk.their_minutes += theirs % count;
            first = false;
        }
    }
}

/// What was said goes to the group, in one letter to each; what was not talked about is open again for any other way.
fn send(change: &mut Change<'_>, opened: &Opened, open: &mut [Conversation]) -> Result<()> {
    let mut sent: Vec<Conversation> = Vec::new();
    for talk in open.iter_mut() {
        if talk.write_up.is_empty() {
            talk.state = talk.state.next(Action::Cancel).ok_or(Error::NotFound)?;
            (talk.settled_by, talk.settled_at) = (Some(change.person()?), Some(change.now));
            conversations::save(change.db, talk)?;
            conversations::close(change.db, &opened.application.id, &talk.question_key, change.now)?;
            record(change, talk, "not talked about", "")?;
            continue;
        }
        talk.state = talk.state.next(Action::SendWriteUp).ok_or(Error::NotFound)?;
        talk.written_at = Some(change.now);
        conversations::save(change.db, talk)?;
        record(change, talk, "write-up sent", &talk.write_up.clone())?;
        sent.push(talk.clone());
    }
    let base_url = change.tools.base_url.clone();
    let officer = change.who()?;
    let draft = !opened.application.state.is_sent();
    let longer = opened
        .last_moment()
        .map(|_| policy::last_day(change.now))
        .filter(|last| draft && Some(*last) > opened.last_moment());
    for member in &opened.members {
        let Some(first) = sent.first() else { continue };
        let title = |talk: &Conversation| opened.talked_about(talk, &member.language);
        let language = Language::find(&member.language).unwrap_or(Language::ENGLISH);
        // What is sensitive is read on the portal, and does not lie in a mailbox.
        let text = |talk: &Conversation| match opened.form.is_sensitive(&talk.question_key) {
            true => language.say("letter-write-up-on-page"),
            false => talk.write_up.clone(),
        };
        let said: Vec<String> = sent.iter().map(|talk| format!("{}\n{}", title(talk), text(talk))).collect();
        let letter = to_member("write-ups", opened, member, first, &base_url)
            .value("officer", officer.call_name())
            .value("said", said)
            .value("late", longer)
            .value("link", format!("{base_url}/applications/{}/conversation", opened.application.id));
        letters::queue(change, letter)?;
    }
    Ok(())
}

/// The group says yes to several write-ups at once, each as it read it.
///
/// # Errors
/// Overtaken when one of them is not what they read.
pub fn confirm_all(
    change: &mut Change<'_>,
    application: &ApplicationId,
    read: &[(String, i32)],
    their_minutes: &str,
) -> Result<()> {
    let person = change.person()?;
    opened::for_member(change.db, application, &person)?;
    for (key, version) in read {
        settling::confirm(change, application, key, *version)?;
    }
    if let Some((key, _)) = read.first() {
        settling::took(change, application, key, their_minutes)?;
    }
    Ok(())
}
