//! What becomes of the readings of somebody whose role has ended.

use crate::app::Change;
use crate::error::Result;
use crate::history::{self, Event, Thing};
use crate::ids::PersonId;
use crate::review::reading::State;
use crate::review::{policy, store};

/// With the role in which somebody read, what was asked of them ends, too: what they have not shared is asked of them no
/// longer, so that the round shows that a reader is missing. What they had written is kept.
///
/// # Errors
/// A database that cannot be reached.
pub fn keep_up(change: &mut Change<'_>) -> Result<()> {
    let ended = change.happened.iter().filter(|one| one.thing.kind == "person" && one.action == "role ended");
    let people: Vec<PersonId> = ended.map(|one| PersonId::from(one.thing.id.as_str())).collect();
    for person in people {
        for reading in store::reading::open_without_role(change.db, &person, policy::READERS)? {
            store::reading::set_state(change.db, &reading, State::TakenBack, None)?;
            let event = Event::new("taken back").words("Their role here has ended.");
            history::record(change, &Thing::new("reading", &reading), event)?;
        }
    }
    Ok(())
}
