//! A group says which language it answers in, and that a translation is not right.

use serde_json::json;

use super::{Spoken, policy, store};
use crate::app::Change;
use crate::application::opened;
use crate::application::store as applications;
use crate::error::{Error, Result, Words};
use crate::history::{self, Event, Thing};
use crate::ids::{ApplicationId, TranslationId};
use crate::text::plain;

/// The most characters of what is not right.
const MOST_WORDS: usize = 20_000;

/// Keeps the language of an answer, where it is not what was said before. The answer itself was saved in the same change,
/// which asked whether it may be.
///
/// # Errors
/// A database that cannot be reached.
pub fn say_language(
    change: &mut Change<'_>,
    id: &ApplicationId,
    question: &str,
    spoken: Option<&Spoken>,
) -> Result<()> {
    if store::spoken_of(change.db, id, question)?.as_ref() == spoken {
        return Ok(());
    }
    let person = change.person()?;
    store::put_spoken(change.db, id, question, spoken, &person, change.now)
}

/// Somebody from the group says that a translation is not right. What they say stands beside it until it is translated
/// anew, and is kept with it then.
///
/// # Errors
/// Not found for everybody else; refused with the reason; a problem when nothing is said.
pub fn correct(change: &mut Change<'_>, id: &ApplicationId, translation: &TranslationId, words: &str) -> Result<()> {
    applications::touch(change.db, id)?;
    let who = change.who()?;
    let opened = opened::for_member(change.db, id, &who.person)?;
    policy::may_correct(&who, &opened)?;
    let (all, _) = store::with_ours(change.db, id)?;
    let standing = store::standing(&all);
    let one = standing
        .values()
        .find(|one| one.id == *translation)
        .ok_or_else(|| Error::Overtaken(Words::key("translations-overtaken")))?;
    let words = plain::tidy(words);
    if words.is_empty() || words.chars().count() > MOST_WORDS {
        return Err(Error::problem(format!("correction-{translation}"), Words::key("translations-say-what")));
    }
    let detail = json!({ "question": one.question_key });
    store::correct(change.db, translation, &words, &who.person, change.now)?;
    history::record(change, &Thing::new("application", id), Event::new("translation corrected").detail(detail))
}
