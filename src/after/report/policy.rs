//! Who hears of racism and harm: whoever is named for it, and nobody who decides or reads there. Pure.

use crate::error::{Error, Result};
use crate::ids::FunderId;
use crate::people::{GRANTS_TEAM, Role, Who};

/// Whether somebody opens the reports of a funder.
///
/// # Errors
/// Not found elsewhere; refused without the role, and for whoever decides or reads there.
pub fn may_hear(who: &Who, funder: &FunderId) -> Result<()> {
    who.need(&[Role::Listener], funder)?;
    if who.is_any(GRANTS_TEAM, funder) {
        return Err(Error::refused_with(
            "You read or decide here, so somebody outside the grants team hears this.",
            "/desk",
            "Go to your desk",
        ));
    }
    Ok(())
}

/// The funders whose reports somebody hears.
pub fn hears_at(who: &Who) -> Vec<FunderId> {
    let held = who.roles.iter().filter(|held| held.role == Role::Listener);
    held.filter_map(|held| held.funder.clone()).filter(|funder| may_hear(who, funder).is_ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::people::samples::who;

    #[test]
    fn nobody_hears_it_who_reads_or_decides_there() {
        let here = FunderId::from("f");
        for role in Role::ALL {
            let alone = may_hear(&who(&[*role], "f"), &here);
            assert_eq!(alone.is_ok(), *role == Role::Listener);
            let both = may_hear(&who(&[*role, Role::Listener], "f"), &here);
            assert_eq!(both.is_ok(), !GRANTS_TEAM.contains(role), "{role}");
        }
        assert!(may_hear(&who(&[Role::Listener], "g"), &here).is_err());
        assert_eq!(hears_at(&who(&[Role::Listener], "f")), [here]);
    }
}
