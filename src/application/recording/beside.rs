//! What a group tells beside its answers, by voice: evidence of its own, and what it says to a note. Its recordings are kept
//! as those of answers are, under a key that no question has.

use std::borrow::Cow;

use super::store;
use crate::application::State;
use crate::application::opened;
use crate::application::store::Opened;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::error::{Error, Result, Words};
use crate::fund::form::{FundText, Kind, Question, Texts};
use crate::ids::{ApplicationId, PersonId};
use crate::web::language::{LANGUAGES, Language};

/// The key of a note begins so,
pub const NOTE: &str = "note:";
/// and that of what is said to one so. No question's key has a colon.
pub const REPLY: &str = "reply:";

/// Whether something is told beside the answers.
pub fn is_beside(key: &str) -> bool {
    key.starts_with(NOTE) || key.starts_with(REPLY)
}

/// What is asked under a key: a question of the form, or what the group tells of itself.
pub fn question<'a>(form: &'a FundText, key: &str) -> Option<Cow<'a, Question>> {
    if !is_beside(key) {
        return form.question(key).map(Cow::Borrowed);
    }
    let texts = |key: &str| {
        let mut texts = Texts::none();
        for language in LANGUAGES.iter() {
            texts.set(language.code, &language.say(key));
        }
        texts
    };
    Some(Cow::Owned(Question {
        key: key.to_owned(),
        title: texts(title_key(key)),
        hint: texts("voices-record-hint"),
        why: texts("voices-record-why"),
        seen_by: Vec::new(),
        kind: Kind::Text { min_words: 0, max_words: 0 },
        required: false,
        may_talk: false,
        strands: Vec::new(),
        asks_amount: false,
        summary: false,
        equity: false,
        sensitive: false,
    }))
}

fn title_key(key: &str) -> &'static str {
    if key.starts_with(NOTE) { "voices-note-title" } else { "voices-reply-title" }
}

/// What stands for the question where somebody reads what was told; empty for a question of the form.
pub fn title(key: &str, language: Language) -> String {
    if is_beside(key) { language.say(title_key(key)) } else { String::new() }
}

/// Whether somebody of the group may tell something beside its answers, or say something to a note.
///
/// # Errors
/// Not found for everybody else; refused with the reason once it is too late to be weighed.
pub fn may_tell(person: &PersonId, opened: &Opened) -> Result<()> {
    opened.need_member(person)?;
    let why = match opened.application.state {
        State::Draft | State::Submitted | State::UnderReview | State::Waiting => return Ok(()),
        State::Decided => "evidence-decided",
        State::Withdrawn => "evidence-application-withdrawn",
        State::Expired => "life-away",
    };
    Err(Error::refused_with(
        Words::key(why).with("contact", &opened.contact.name),
        format!("/applications/{}/evidence", opened.application.id),
        Words::key("evidence-title"),
    ))
}

/// Whether what stands under a key may be changed now: an answer as long as it is written, what is told beside as long as
/// it can be weighed.
///
/// # Errors
/// Refused, with the reason.
pub fn need_edit(opened: &Opened, key: &str, person: &PersonId, now: Instant) -> Result<()> {
    if is_beside(key) { may_tell(person, opened) } else { opened.need_edit(person, now) }
}

/// Whether another recording may stand under a key beside the answers; the one before goes. What is cited stays as it was
/// heard: nobody says something else in its place.
///
/// # Errors
/// Refused, with the reason.
pub fn may_say_anew(db: &mut DbConn, opened: &Opened, key: &str) -> Result<()> {
    if store::told(db, &opened.application.id, key)? != Some(true) {
        return Ok(());
    }
    Err(Error::refused_with(
        Words::key("voices-stays").with("contact", &opened.contact.name),
        format!("/applications/{}/evidence", opened.application.id),
        Words::key("evidence-title"),
    ))
}

/// Whether what is heard under a key may be taken out by itself. Of a note that is cited it goes with the whole note, which
/// is seen; an answer without its voice counts as none.
///
/// # Errors
/// Refused, with the reason.
pub fn may_take_out(db: &mut DbConn, opened: &Opened, key: &str) -> Result<()> {
    if key.starts_with(NOTE) { may_say_anew(db, opened, key) } else { Ok(()) }
}

/// The application for somebody who is about to change what stands under a key.
///
/// # Errors
/// Not found for anybody else's, and where nothing is told there; refused when it can no longer be changed.
pub fn to_edit(db: &mut DbConn, id: &ApplicationId, key: &str, person: &PersonId, now: Instant) -> Result<Opened> {
    let opened = opened::for_part(db, id, person)?;
    need_edit(&opened, key, person, now)?;
    if is_beside(key) && !store::is_told(db, id, key)? {
        return Err(Error::NotFound);
    }
    Ok(opened)
}
