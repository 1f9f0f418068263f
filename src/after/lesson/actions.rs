//! An officer writes down what changes next.

use super::{read, store};
use crate::app::Change;
use crate::error::{Error, Result};
use crate::fund;
use crate::history::{self, Event, Thing};
use crate::ids::RoundId;
use crate::people::Role;
use crate::text::plain::mark_of;

/// Writes it down, once or anew: what stood there before is in the history.
///
/// # Errors
/// Not found at another funder; refused without the role; what is to be put right; overtaken where something else stands there
/// than `was` is the mark of.
pub fn write(change: &mut Change<'_>, round: &RoundId, was: &str, words: &str) -> Result<()> {
    fund::store::touch_round(change.db, round)?;
    let row = fund::store::round(change.db, round)?;
    let who = change.who()?;
    who.need(&[Role::Commissioner], &row.funder_id)?;
    let words = read(words)?;
    if mark_of(&store::of(change.db, round)?) != was {
        return Err(Error::Overtaken(
            "Somebody else wrote this while you were writing. What stands there now is below the box. Save again to put \
             yours in its place."
                .into(),
        ));
    }
    store::put(change.db, round, &words, &who.person, change.now)?;
    history::record(change, &Thing::new("round", round), Event::new("lesson written").words(&words))
}
