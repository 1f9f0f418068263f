//! Who sees the people of a funder, and who keeps them. Pure.

use crate::error::{Error, Result};
use crate::ids::{FunderId, PersonId};
use crate::people::{Role, Who};

/// Who opens the page.
pub const SEE: &[Role] = &[Role::Administrator, Role::Commissioner];

/// Whether somebody sees who works at a funder.
pub fn sees(who: &Who, funder: &FunderId) -> bool {
    who.is_any(SEE, funder)
}

/// Whether somebody gives and ends roles at a funder; without one, for the whole portal.
///
/// # Errors
/// Not found at another funder; refused for every other role.
pub fn may_keep(who: &Who, funder: Option<&FunderId>) -> Result<()> {
    match funder {
        Some(funder) => who.need(&[Role::Administrator], funder),
        None if keeps_everything(who) => Ok(()),
        None => Err(Error::refused("A role for the whole portal is kept by an administrator of the whole portal.")),
    }
}

/// Whether somebody is an administrator of the whole portal.
pub fn keeps_everything(who: &Who) -> bool {
    who.roles.iter().any(|held| held.role == Role::Administrator && held.funder.is_none())
}

/// Whether a role can be ended: never the last administrator's, for then nobody could give a role any more.
///
/// # Errors
/// Refused with the reason.
pub fn may_end(role: Role, other_administrators: usize) -> Result<()> {
    if role == Role::Administrator && other_administrators == 0 {
        return Err(Error::refused_with(
            "This is the last administrator. Make somebody else an administrator first.",
            "/desk/people",
            "Go back to the people",
        ));
    }
    Ok(())
}

/// Whether an administrator can end this person's sessions: anybody's but their own, which stand on their account.
///
/// # Errors
/// Refused with the way to their own.
pub fn may_end_sessions(who: &Who, whose: &PersonId) -> Result<()> {
    if who.person != *whose {
        return Ok(());
    }
    Err(Error::refused_with("Your own devices stand on your account.", "/account", "Go to your account"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_last_administrator_stays() {
        for role in Role::ALL {
            assert_eq!(may_end(*role, 0).is_err(), *role == Role::Administrator);
            assert!(may_end(*role, 1).is_ok());
        }
    }
}
