//! Naming somebody who trusts a group, taking the name back, and having heard them.

use super::store::{self, Trusted};
use super::{MOST, Typed};
use crate::app::Change;
use crate::application::store as applications;
use crate::application::store::at_desk;
use crate::error::{Error, Result, Words};
use crate::history::{self, Event, Thing};
use crate::ids::{ApplicationId, TrustedId};
use crate::relationship::policy;

/// Somebody from the group names a person who trusts it, with that person's yes.
///
/// # Errors
/// Not found, refused, or something to put right.
pub fn name(change: &mut Change<'_>, id: &ApplicationId, typed: &Typed) -> Result<()> {
    applications::touch(change.db, id)?;
    let who = change.who()?;
    policy::may_speak(&who, &applications::open(change.db, id)?)?;
    let kept = typed.check()?;
    if store::of(change.db, id)?.len() >= MOST {
        return Err(Error::problem("name", Words::key("knowing-trusted-enough")));
    }
    let one = Trusted {
        id: change.id(),
        application_id: id.clone(),
        name: kept.name,
        knows_them: kept.knows_them,
        reach_by: kept.reach_by,
        named_by: who.person,
        named_at: change.now,
        heard_at: None,
        heard_by: None,
        withdrawn_at: None,
    };
    store::insert(change.db, &one)?;
    // Not by name: the history stays, and the name may go.
    history::record(change, &Thing::new("application", id), Event::new("somebody named"))
}

/// The group takes a name back.
///
/// # Errors
/// Not found, or refused.
pub fn withdraw(change: &mut Change<'_>, id: &ApplicationId, person: &TrustedId) -> Result<()> {
    applications::touch(change.db, id)?;
    let who = change.who()?;
    policy::may_speak(&who, &applications::open(change.db, id)?)?;
    let one = store::get(change.db, id, person)?;
    if one.withdrawn_at.is_some() {
        return Err(Error::Overtaken(Words::key("knowing-trusted-gone")));
    }
    store::withdraw(change.db, &one.id, change.now)?;
    history::record(change, &Thing::new("application", id), Event::new("somebody named no more"))
}

/// An officer has spoken with them; what they said is written as a note of its own.
///
/// # Errors
/// Not found, or refused.
pub fn heard(change: &mut Change<'_>, id: &ApplicationId, person: &TrustedId) -> Result<()> {
    applications::touch(change.db, id)?;
    let who = change.who()?;
    policy::may_note(&who, &at_desk::look(change.db, id, &who.person)?)?;
    let one = store::get(change.db, id, person)?;
    if one.heard_at.is_some() || one.withdrawn_at.is_some() {
        return Err(Error::Overtaken(
            "Somebody has spoken with them already, or the group has taken the name back.".into(),
        ));
    }
    store::heard(change.db, &one.id, &who.person, change.now)?;
    history::record(change, &Thing::new("application", id), Event::new("somebody heard"))
}
