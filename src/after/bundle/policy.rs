//! Who makes a bundle. Pure.

use crate::error::{Error, Result};
use crate::ids::FunderId;
use crate::people::{Funders, Role, Who};

/// Whether somebody makes it: an officer of the funder who stands apart from nothing that is in it. It is asked anew every
/// time: somebody may step back, or join a group, after it was opened.
///
/// # Errors
/// Not found at another funder; refused without the role, or for whoever stands apart.
pub fn may_make(who: &Who, funder: &FunderId, closed: bool) -> Result<()> {
    who.need(&[Role::Commissioner], funder)?;
    if closed {
        return Err(Error::refused_with(
            "You stepped back from an application in this bundle, belong to its group or helped it, so somebody else makes it.",
            "/desk",
            "Go to your desk",
        ));
    }
    Ok(())
}

/// The funders whose requests somebody sees.
pub fn makes_at(who: &Who) -> Funders {
    let held = || who.roles.iter().filter(|held| held.role == Role::Commissioner);
    if held().any(|held| held.funder.is_none()) {
        return Funders::All;
    }
    Funders::These(held().filter_map(|held| held.funder.clone()).collect())
}
