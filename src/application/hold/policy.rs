//! Who puts a hold on something, and who lifts it. Pure.

use crate::error::Result;
use crate::ids::FunderId;
use crate::people::{Role, Who};

/// Whether somebody puts a hold on what a group told this funder, and lifts it.
///
/// # Errors
/// Not found at another funder; refused for every other role.
pub fn may_hold(who: &Who, funder: &FunderId) -> Result<()> {
    who.need(&[Role::Administrator], funder)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::people::samples::who;

    #[test]
    fn an_administrator_holds_and_nobody_else() {
        for role in Role::ALL {
            let may = may_hold(&who(&[*role], "rivermouth"), &"rivermouth".into()).is_ok();
            assert_eq!(may, *role == Role::Administrator, "{role}");
            assert!(may_hold(&who(&[*role], "rivermouth"), &"hackney".into()).is_err());
        }
    }
}
