//! What somebody says of their time for reading. Why stays their own: nobody is asked.

use super::{BREAKS, Break, MOST, store};
use crate::app::Change;
use crate::error::{Error, Problems, Result};
use crate::history::{self, Event, Thing};
use crate::ids::ReadingBreakId;
use crate::people;

/// Somebody says how many readings they take on in a week at most; none where they set no limit.
///
/// # Errors
/// What is to be put right.
pub fn say_most(change: &mut Change<'_>, typed: &str) -> Result<()> {
    let person = change.person()?;
    people::store::touch_person(change.db, &person)?;
    let typed = typed.trim();
    let most = match typed.parse::<i32>() {
        _ if typed.is_empty() => None,
        Ok(most) if (0..=MOST).contains(&most) => Some(most),
        _ => return Err(Error::problem("most", "Write a number such as 2, or leave it empty")),
    };
    store::put_most(change.db, &person, most, change.now)?;
    let detail = serde_json::json!({ "most_a_week": most });
    history::record(change, &Thing::new("reading time", &person), Event::new("limit said").detail(detail))
}

/// Somebody says from when until when they do not read.
///
/// # Errors
/// What is to be put right; `problems` are those of the days as they were typed.
pub fn take_break(change: &mut Change<'_>, days: Option<Break>, mut problems: Problems) -> Result<()> {
    let person = change.person()?;
    people::store::touch_person(change.db, &person)?;
    let today = change.today();
    if let Some(one) = days {
        if one.until < one.from {
            problems.add("until", "Choose a last day that comes on or after the first");
        } else if one.until < today {
            problems.add("until", "Choose days that are still to come");
        }
    }
    let (_, kept) = store::of(change.db, &person)?;
    if kept.len() >= BREAKS {
        problems.add("from", "Take away a break that is over first");
    }
    problems.check()?;
    let one = days.ok_or_else(|| Error::problem("from", "Give both days"))?;
    let id = change.id();
    store::add_break(change.db, &id, &person, one, change.now)?;
    let detail = serde_json::json!({ "from": one.from, "until": one.until });
    history::record(change, &Thing::new("reading time", &person), Event::new("break said").detail(detail))
}

/// Somebody takes a break of theirs away.
///
/// # Errors
/// Not found when it is not theirs.
pub fn end_break(change: &mut Change<'_>, id: &ReadingBreakId) -> Result<()> {
    let person = change.person()?;
    people::store::touch_person(change.db, &person)?;
    store::end_break(change.db, id, &person)?;
    history::record(change, &Thing::new("reading time", &person), Event::new("break taken away"))
}
