//! A group tells how long applying took.

use super::{Took, may_tell, store};
use crate::app::Change;
use crate::application::store as applications;
use crate::error::{Error, Result};
use crate::fund::counts;
use crate::ids::ApplicationId;
use crate::organisation;

/// Keeps what a group tells in place of what it told before, and counts it among its round's times. It is no part of the
/// application, so its history, which those who judge read, does not tell of it.
///
/// # Errors
/// Not found for who is not of the group; refused before it is sent and once it is decided.
pub fn tell(change: &mut Change<'_>, id: &ApplicationId, took: &Took) -> Result<()> {
    let person = change.person()?;
    applications::touch(change.db, id)?;
    let application = applications::get(change.db, id)?;
    if !organisation::store::is_member(change.db, &application.organisation_id, &person)? {
        return Err(Error::NotFound);
    }
    may_tell(application.state, id.as_str())?;
    let before = store::of(change.db, id)?.map(|before| i64::from(before.minutes));
    store::put(change.db, id, took, &person, change.now)?;
    counts::store::change(change.db, &application.round_id, |counts| counts.took(before, i64::from(took.minutes)))
}
