//! Taking a list away is remembered: who, what and when.

use crate::app::Change;
use crate::desk::list::narrowing::Typed;
use crate::error::Result;
use crate::history::{self, Event, Thing};
use crate::ids::{CopyId, FunderId};
use crate::people::Role;

/// What the history calls it.
pub const THING: &str = "copy of the list";

/// An officer takes a funder's list away, narrowed so, with so many rows.
///
/// # Errors
/// Not found or refused for whoever is no officer there.
pub fn take(change: &mut Change<'_>, funder: &FunderId, typed: &Typed, rows: usize) -> Result<()> {
    change.who()?.need(&[Role::Commissioner], funder)?;
    let thing = Thing::new(THING, format!("{funder}/{}", change.id::<CopyId>()));
    let narrowed: serde_json::Map<String, serde_json::Value> = typed
        .fields()
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| (name.to_owned(), value.into()))
        .collect();
    let detail = serde_json::json!({ "rows": rows, "narrowed": narrowed });
    history::record(change, &thing, Event::new("taken").detail(detail))
}
