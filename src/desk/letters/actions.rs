//! What is done with a letter that could not be delivered, or that is to be said or posted.

use super::Desks;
use super::store;
use crate::app::Change;
use crate::error::{Error, Problems, Result};
use crate::history::{self, Event, Thing};
use crate::ids::LetterId;
use crate::letters;
use crate::text::plain;

/// Somebody has reached whoever a letter was to, or knows that there is nothing to do: it leaves every desk.
///
/// # Errors
/// Not found for a letter on no desk of theirs, or one that a colleague has put away already.
pub fn put_away(change: &mut Change<'_>, id: &LetterId) -> Result<()> {
    let who = change.who()?;
    let theirs = store::undelivered(change.db, &who.person, &Desks::of(&who))?;
    let put = theirs.iter().any(|letter| letter.id == *id)
        && letters::store::put_away(change.db, id, &who.person, change.now)?;
    if !put {
        return Err(Error::NotFound);
    }
    history::record(change, &Thing::new("letter", id), Event::new("put away"))
}

/// The most that is kept of how somebody was told.
const SHORT: usize = 200;

/// Somebody without e-mail has been told what a letter says, or has it in the post.
///
/// # Errors
/// Not found for a letter on no desk of theirs, or one that a colleague has seen to already; a problem with the words.
pub fn tell(change: &mut Change<'_>, id: &LetterId, how: &str) -> Result<()> {
    let who = change.who()?;
    let how = plain::one_line(how);
    let theirs = store::undelivered(change.db, &who.person, &Desks::of(&who))?;
    let told = theirs.iter().find(|letter| letter.id == *id && letter.to_tell).ok_or(Error::NotFound)?;
    let mut problems = Problems::default();
    problems.need("how", &how, "Write how they heard it: “rang, read it out”, or “posted”.");
    if how.chars().count() > SHORT {
        problems.add("how", format!("Write at most {SHORT} characters."));
    }
    problems.check()?;
    if !letters::store::mark_told(change.db, id, &who.person, change.now)? {
        return Err(Error::NotFound);
    }
    let detail = serde_json::json!({ "letter": id });
    let event = Event::new("letter told").detail(detail.clone()).words(&how);
    history::record(change, &Thing::new("letter", id), event)?;
    // Where the group and the desk look for what happened.
    if told.about_kind == "application" {
        let words = format!("{}: “{}”, {how}", told.to_name, told.subject);
        let event = Event::new("letter told").detail(detail).words(&words);
        history::record(change, &Thing::new("application", &told.about_id), event)?;
    }
    Ok(())
}
