//! What somebody does with their filters. It is nobody's business but theirs, and so no history is kept of it.

use super::store::{self, Saved};
use super::{MOST, NAME};
use crate::app::Change;
use crate::desk::list::narrowing::Typed;
use crate::error::{Problems, Result};
use crate::ids::SavedFilterId;
use crate::text::plain::one_line;

/// Keeps how the list is narrowed, above the list. The same name again keeps the new one in its place.
///
/// # Errors
/// What is to be put right.
pub fn keep(change: &mut Change<'_>, name: &str, typed: &Typed) -> Result<()> {
    let person = change.person()?;
    let name = one_line(name);
    let mine = store::of(change.db, &person)?;
    let known = mine.iter().find(|saved| saved.name.to_lowercase() == name.to_lowercase());
    let mut problems = Problems::default();
    problems.need("name", &name, "Give it a name by which you know it");
    if name.chars().count() > NAME {
        problems.add("name", format!("A name has at most {NAME} letters"));
    }
    if !typed.is_narrowed() {
        problems.add("name", "Narrow the list first, then keep how it is narrowed");
    }
    if known.is_none() && mine.len() >= MOST {
        problems.add("name", format!("You keep {MOST} already. Take one away first"));
    }
    problems.check()?;
    if let Some(known) = known {
        store::remove(change.db, &known.id, &person)?;
    }
    let saved =
        Saved { id: change.id(), person_id: person, name, query: typed.query(), pinned: true, saved_at: change.now };
    store::insert(change.db, &saved)
}

/// Puts one above the list, or not.
///
/// # Errors
/// Not found when it is not theirs.
pub fn pin(change: &mut Change<'_>, id: &SavedFilterId, pinned: bool) -> Result<()> {
    let person = change.person()?;
    store::pin(change.db, id, &person, pinned)
}

/// Takes one away.
///
/// # Errors
/// Not found when it is not theirs.
pub fn remove(change: &mut Change<'_>, id: &SavedFilterId) -> Result<()> {
    let person = change.person()?;
    store::remove(change.db, id, &person)
}
