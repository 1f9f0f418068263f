//! Who can take over. Pure.

use crate::error::{Error, Result, Words};
use crate::ids::PersonId;
use crate::people::store::Person;

/// Whoever takes over is another member who has signed in: an address that nobody reads would lock the group.
pub fn can_take_over(member: &Person, leaver: &PersonId) -> bool {
    member.id != *leaver && !member.name.is_empty()
}

/// The member who was chosen.
///
/// # Errors
/// A problem when nobody was chosen who can.
pub fn chosen<'a>(members: &'a [Person], leaver: &PersonId, wanted: &str) -> Result<&'a Person> {
    members
        .iter()
        .find(|member| member.id.as_str() == wanted && can_take_over(member, leaver))
        .ok_or_else(|| Error::problem("successor", Words::key("handover-choose")))
}
