//! What an officer does about a note that speaks against its group.

use crate::app::Change;
use crate::application::store as applications;
use crate::application::store::at_desk;
use crate::error::{Problems, Result};
use crate::history::{self, Event, Thing};
use crate::ids::{ApplicationId, EvidenceId};
use crate::relationship::actions::tell;
use crate::relationship::told::Mark;
use crate::relationship::{policy, store};

/// An officer says that a note speaks against the group, or that it does not after all, who says so by name, and who
/// else does. When it begins to speak against them, everybody in the group is plainly asked to answer.
///
/// # Errors
/// Not found, refused, or something to put right.
pub fn mark(change: &mut Change<'_>, id: &ApplicationId, note: &EvidenceId, against: bool, typed: &Mark) -> Result<()> {
    applications::touch(change.db, id)?;
    let who = change.who()?;
    let seen = at_desk::look(change.db, id, &who.person)?;
    let mut note = store::get(change.db, id, note)?;
    policy::may_mark(&who, &seen, &note)?;
    let mut problems = Problems::default();
    let mark = typed.check(&mut problems);
    problems.check()?;
    let begins = against && note.against_at.is_none();
    note.against_at = against.then(|| note.against_at.unwrap_or(change.now));
    store::mark(change.db, &note.id, note.against_at, &mark)?;
    let detail = serde_json::json!({ "evidence": note.id, "against": against });
    history::record(change, &Thing::new("application", id), Event::new("evidence marked").detail(detail))?;
    if begins { tell(change, &seen, &note, "evidence-against") } else { Ok(()) }
}
