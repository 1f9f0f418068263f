//! Who keeps what the portal says about data protection. Pure.

use crate::error::Result;
use crate::ids::FunderId;
use crate::people::team::policy::keeps_everything;
use crate::people::{Funders, Role, Who};

/// Who opens the pages of data protection at the desk.
pub const OFFICE: &[Role] = &[Role::Administrator];

/// Whether somebody says for a funder who answers and how long things are kept.
///
/// # Errors
/// Not found at another funder; refused for every other role.
pub fn may_keep(who: &Who, funder: &FunderId) -> Result<()> {
    who.need(OFFICE, funder)
}

/// The funders for which somebody does so.
pub fn funders(who: &Who) -> Funders {
    if keeps_everything(who) {
        return Funders::All;
    }
    let held = who.roles.iter().filter(|held| OFFICE.contains(&held.role));
    Funders::These(held.filter_map(|held| held.funder.clone()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::people::samples::who;

    #[test]
    fn only_an_administrator_and_only_at_their_funder() {
        for role in Role::ALL {
            let may = may_keep(&who(&[*role], "rivermouth"), &"rivermouth".into()).is_ok();
            assert_eq!(may, *role == Role::Administrator, "{role}");
            assert!(may_keep(&who(&[*role], "rivermouth"), &"hackney".into()).is_err());
        }
        let here = Funders::These(vec!["rivermouth".into()]);
        assert_eq!(funders(&who(&[Role::Administrator, Role::Commissioner], "rivermouth")), here);
    }
}
