//! A member says how their group can safely be reached.

use crate::app::Change;
use crate::error::Result;
use crate::ids::OrganisationId;
use crate::organisation::{policy, store};
use crate::people::safety::{self, Holder, Safety};

/// What a member chooses for the whole group.
///
/// # Errors
/// Not found for whoever is not of it; otherwise as [`safety::actions::write`].
pub fn choose(change: &mut Change<'_>, id: &OrganisationId, typed: Safety, version: i32) -> Result<()> {
    let person = change.person()?;
    store::touch(change.db, id)?;
    policy::may_view(store::is_member(change.db, id, &person)?)?;
    safety::actions::write(change, Holder::Organisation, id.as_str(), typed, version)
}
