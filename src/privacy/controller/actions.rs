//! An administrator says who answers for data protection at a funder.

use super::{Controller, LONGEST, policy, store};
use crate::app::Change;
use crate::error::{Error, Problems, Result};
use crate::history::{self, Event, Thing};
use crate::ids::FunderId;

/// The kind of thing under which history keeps it.
pub const THING: &str = "data protection";

/// Writes who answers at a funder.
///
/// # Errors
/// Not found at another funder; what is to be put right; overtaken where somebody wrote meanwhile.
pub fn say(change: &mut Change<'_>, funder: &FunderId, said: &Controller, version: i32) -> Result<()> {
    let who = change.who()?;
    policy::may_keep(&who, funder)?;
    let mut problems = Problems::default();
    problems.need("officer", &said.officer, "Write who answers: the data protection officer, or a named person");
    problems.need("reach_by", &said.reach_by, "Write how people reach them");
    for (field, text) in [("officer", &said.officer), ("reach_by", &said.reach_by), ("processor", &said.processor)] {
        if text.chars().count() > LONGEST {
            problems.add(field, format!("Use {LONGEST} characters at the most"));
        }
    }
    problems.check()?;
    if !store::put(change.db, funder, said, version, &who.person, change.now)? {
        return Err(Error::Overtaken("Somebody else saved this meanwhile. Look at it again before you save.".into()));
    }
    history::record(change, &Thing::new(THING, funder), Event::new("controller said"))
}
