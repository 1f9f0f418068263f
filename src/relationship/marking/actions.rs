//! What an officer does about a note that speaks against its group.

use crate::app::Change;
use crate::application::store as applications;
use crate::application::store::at_desk;
use crate::error::{Error, Problems, Result};
use crate::history::{self, Event, Thing};
use crate::ids::{ApplicationId, EvidenceId};
use crate::relationship::actions::tell;
use crate::relationship::told::Mark;
use crate::relationship::{policy, store};
use crate::text::plain::tidy;

/// What an officer says of a note, and which version of it they had read.
#[derive(Clone, Debug, Default)]
pub struct Marking {
    pub against: bool,
    pub mark: Mark,
    /// Why it does not speak against them after all, where it was said to.
    pub off_why: String,
    pub version: i32,
}

/// An officer says that a note speaks against the group, who says so by name, and who else does; or that it does not after
/// all, and why. Everybody in the group is plainly asked to answer when it begins to speak against them, and told when it
/// does no longer.
///
/// # Errors
/// Overtaken when another officer was first; not found, refused, or something to put right.
pub fn mark(change: &mut Change<'_>, id: &ApplicationId, note: &EvidenceId, marking: &Marking) -> Result<()> {
    applications::touch(change.db, id)?;
    let who = change.who()?;
    let seen = at_desk::look(change.db, id, &who.person)?;
    let mut note = store::get(change.db, id, note)?;
    policy::may_mark(&who, &seen, &note)?;
    let mut problems = Problems::default();
    let mark = marking.mark.check(&mut problems);
    problems.check()?;
    if note.version != marking.version {
        return Err(Error::Overtaken(
            "Another officer said something of this note while you wrote. Look at what stands now, then save again."
                .into(),
        ));
    }
    let against = marking.against;
    let (begins, ends) = (against && note.against_at.is_none(), !against && note.against_at.is_some());
    if ends {
        let replied = store::of(change.db, id)?.iter().any(|one| one.note.id == note.id && one.marks().replied);
        policy::may_take_off(&who, &note, replied, &marking.off_why)?;
        note.against_off_at = Some(change.now);
        note.against_off_why = tidy(&marking.off_why);
    }
    if begins {
        (note.against_off_at, note.against_off_why) = (None, String::new());
    }
    note.against_at = against.then(|| note.against_at.unwrap_or(change.now));
    store::mark(change.db, &note, &mark)?;
    let detail = serde_json::json!({ "evidence": note.id, "against": against, "off": ends });
    let why = if ends { note.against_off_why.as_str() } else { "" };
    history::record(change, &Thing::new("application", id), Event::new("evidence marked").detail(detail).words(why))?;
    match (begins, ends) {
        (true, _) => tell(change, &seen, &note, "evidence-against"),
        (_, true) => tell(change, &seen, &note, "evidence-against-off"),
        _ => Ok(()),
    }
}
