//! A council takes a continuum for its own, and changes it.

use super::Typed;
use super::store::{self, Kept};
use crate::app::Change;
use crate::db::types::Json;
use crate::error::{Error, Result};
use crate::history::{self, Event, Thing};
use crate::ids::{ContinuumId, FunderId};
use crate::people::Role;

/// A continuum, as history names it.
fn thing(id: &ContinuumId) -> Thing {
    Thing::new("continuum", id)
}

/// A commissioner takes a copy for their council, to be changed.
///
/// # Errors
/// Not found at another funder, or when it is another council's.
pub fn copy(change: &mut Change<'_>, id: &ContinuumId, funder: &FunderId) -> Result<ContinuumId> {
    let who = change.who()?;
    who.need(&[Role::Commissioner], funder)?;
    let from = store::get(change.db, id)?;
    if from.funder_id.as_ref().is_some_and(|of| of != funder) {
        return Err(Error::NotFound);
    }
    // Its words are the council's from now on, so none of them is looked up any more.
    let mut steps = from.steps.0;
    steps.iter_mut().for_each(|step| step.key.clear());
    let kept = Kept {
        id: change.id(),
        funder_id: Some(funder.clone()),
        name: format!("{} (ours)", from.name),
        attribution: from.attribution,
        steps: Json(steps),
        made_by: Some(who.person),
        made_at: change.now,
        version: 1,
    };
    store::insert(change.db, &kept)?;
    history::record(change, &thing(&kept.id), Event::new("copied"))?;
    Ok(kept.id)
}

/// A commissioner changes one of their council's. What was rated on it before stays on the steps as they were.
///
/// # Errors
/// Not found for the portal's own and at another funder; overtaken; what is to be put right.
pub fn save(change: &mut Change<'_>, id: &ContinuumId, version: i32, typed: &Typed) -> Result<()> {
    let kept = store::touch(change.db, id)?;
    let funder = kept.funder_id.as_ref().ok_or(Error::NotFound)?;
    change.who()?.need(&[Role::Commissioner], funder)?;
    let says = typed.read()?;
    if kept.version != version {
        return Err(Error::Overtaken(
            "Somebody else changed it while you were writing. What stands there now is under the form. Save again to put \
             yours in its place."
                .into(),
        ));
    }
    store::save(change.db, id, &says)?;
    history::record(change, &thing(id), Event::new("changed"))
}
