//! A person puts a hold on something with a reason, and lifts it.

use super::store::{self, Hold};
use super::{LONGEST, On, policy};
use crate::app::Change;
use crate::application::store as applications;
use crate::error::{Error, Problems, Result};
use crate::history::{self, Event, Thing};
use crate::ids::LegalHoldId;

/// The kind of thing under which history keeps it.
pub const THING: &str = "legal hold";

/// A hold as it was typed.
#[derive(Clone, Debug)]
pub struct Typed {
    /// An application's reference or a grant's number.
    pub named: String,
    pub on: Option<On>,
    pub why: String,
}

/// Puts a hold on something.
///
/// # Errors
/// What is to be put right; a thing of another funder's is not there.
pub fn place(change: &mut Change<'_>, typed: &Typed) -> Result<()> {
    let who = change.who()?;
    let mut problems = Problems::default();
    problems.need("named", &typed.named, "Write the reference of an application, or the number of a grant");
    if typed.on.is_none() {
        problems.add("on", "Choose how far it goes");
    }
    need_why(&mut problems, &typed.why);
    problems.check()?;
    let not_there =
        || Error::problem("named", "There is no application and no grant of this name here. Check how it is written");
    let found = store::find(change.db, typed.named.trim())?.ok_or_else(not_there)?;
    policy::may_hold(&who, &found.funder).map_err(|_| not_there())?;
    // The clock touches an application, too, before anything of it goes.
    applications::touch(change.db, &found.application)?;
    let on = typed.on.unwrap_or(On::Application);
    let grant = match (on, found.grant) {
        (On::Grant, None) => return Err(Error::problem("on", "There is no grant yet. Hold the application")),
        (On::Grant, grant) => grant,
        _ => None,
    };
    let hold = Hold {
        id: change.id(),
        funder_id: found.funder,
        organisation_id: Some(found.organisation).filter(|_| on == On::Group),
        application_id: Some(found.application).filter(|_| on == On::Application),
        grant_id: grant,
        why: typed.why.trim().to_owned(),
        placed_by: who.person,
        placed_at: change.now,
        lifted_why: String::new(),
        lifted_by: None,
        lifted_at: None,
    };
    store::insert(change.db, &hold)?;
    let event = Event::new("placed").detail(serde_json::json!({ "on": on })).words(&hold.why);
    history::record(change, &Thing::new(THING, &hold.id), event)
}

fn need_why(problems: &mut Problems, why: &str) {
    problems.need("why", why, "Write why, so that whoever comes after you knows");
    if why.chars().count() > LONGEST {
        problems.add("why", format!("Use {LONGEST} characters at the most"));
    }
}

/// Lifts a hold. A second click finds it lifted.
///
/// # Errors
/// Not found at another funder; without a reason, what is to be put right.
pub fn lift(change: &mut Change<'_>, id: &LegalHoldId, why: &str) -> Result<()> {
    let who = change.who()?;
    let hold = store::get(change.db, id)?;
    policy::may_hold(&who, &hold.funder_id)?;
    let mut problems = Problems::default();
    need_why(&mut problems, why);
    problems.check()?;
    if !store::lift(change.db, id, why.trim(), &who.person, change.now)? {
        return Ok(());
    }
    history::record(change, &Thing::new(THING, id), Event::new("lifted").words(why.trim()))
}
