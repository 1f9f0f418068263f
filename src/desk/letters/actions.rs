//! What is done with a letter that could not be delivered.

use super::Desks;
use super::store;
use crate::app::Change;
use crate::error::{Error, Result};
use crate::history::{self, Event, Thing};
use crate::ids::LetterId;
use crate::letters;

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
