//! An officer writes down what changes next.

use super::{read, store};
use crate::app::Change;
use crate::error::Result;
use crate::fund;
use crate::history::{self, Event, Thing};
use crate::ids::RoundId;
use crate::people::Role;

/// Writes it down, once or anew: what stood there before is in the history.
///
/// # Errors
/// Not found at another funder; refused without the role; what is to be put right.
pub fn write(change: &mut Change<'_>, round: &RoundId, words: &str) -> Result<()> {
    fund::store::touch_round(change.db, round)?;
    let row = fund::store::round(change.db, round)?;
    let who = change.who()?;
    who.need(&[Role::Commissioner], &row.funder_id)?;
    let words = read(words)?;
    store::put(change.db, round, &words, &who.person, change.now)?;
    history::record(change, &Thing::new("round", round), Event::new("lesson written").words(&words))
}
