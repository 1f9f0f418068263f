//! Somebody has their account erased; an operator erases one on a request that came another way.

use super::policy::{self, Standing};
use super::store;
use crate::app::Change;
use crate::application::hold::store as holds;
use crate::error::{Error, Result, Words};
use crate::history::{self, Event, Thing};
use crate::ids::PersonId;
use crate::organisation::actions::THING as ORGANISATION;
use crate::organisation::store as organisations;
use crate::people::store as people;

/// What keeps an account from being erased, if anything does.
///
/// # Errors
/// A database that cannot be reached.
pub fn standing(db: &mut crate::db::DbConn, person: &PersonId) -> Result<Standing> {
    Ok(Standing { has_worked: store::has_worked(db, person)?, is_held: holds::holds_member(db, person)? })
}

/// Somebody has their own account erased.
///
/// # Errors
/// What is to be put right where they are not sure; refused with the reason.
pub fn erase_own(change: &mut Change<'_>, sure: bool) -> Result<()> {
    let person = change.person()?;
    if !sure {
        return Err(Error::problem("sure", Words::key("erase-tick-missing")));
    }
    erase(change, &person)
}

/// Erases an account.
///
/// # Errors
/// Refused with the reason.
pub fn erase(change: &mut Change<'_>, id: &PersonId) -> Result<()> {
    people::touch_person(change.db, id)?;
    policy::may_erase(standing(change.db, id)?)?;
    let groups = store::groups(change.db, id)?;
    for (group, _) in &groups {
        organisations::touch(change.db, group)?;
    }
    let person = people::by_id(change.db, id)?;
    let by = change.who.as_ref().map(|who| who.person.clone());
    let letters = store::letters_to(change.db, &person)?;
    store::erase(change.db, &person, by.as_ref(), change.now)?;
    forget_words(change, id, &letters)?;
    for (group, _) in &groups {
        history::record(change, &Thing::new(ORGANISATION, group), Event::new("left"))?;
    }
    history::record(change, &Thing::new("person", id), Event::new("account erased"))
}

/// Their words go out of the history, and how they were told where they had no e-mail.
fn forget_words(change: &mut Change<'_>, id: &PersonId, letters: &[String]) -> Result<()> {
    for letter in letters {
        history::erase_words(change, &Thing::new("letter", letter))?;
    }
    history::erase_words_of(change, id)
}

/// Erases again what a restored backup brought back.
///
/// # Errors
/// A database that cannot be reached.
pub fn replay(change: &mut Change<'_>) -> Result<()> {
    for id in store::came_back(change.db)? {
        people::touch_person(change.db, &id)?;
        let person = people::by_id(change.db, &id)?;
        let letters = store::letters_to(change.db, &person)?;
        store::erase(change.db, &person, None, change.now)?;
        forget_words(change, &id, &letters)?;
        history::record(change, &Thing::new("person", &id), Event::new("account erased again"))?;
    }
    Ok(())
}
