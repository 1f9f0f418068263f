//! Who may look at payments across grants, send them to the finance system, and bring back what was paid. Pure.

use crate::ids::FunderId;
use crate::people::{Funders, Role, Who};

/// Who sees the list of payments.
pub const SEE: &[Role] = crate::award::policy::DESK;
/// Who takes the file and brings back what was paid.
pub const SEND: &[Role] = &[Role::Commissioner];

/// The funders at which somebody holds one of these roles.
pub fn funders(who: &Who, roles: &[Role]) -> Funders {
    let held = || who.roles.iter().filter(|held| roles.contains(&held.role));
    if held().any(|held| held.funder.is_none()) {
        return Funders::All;
    }
    let mut these: Vec<FunderId> = held().filter_map(|held| held.funder.clone()).collect();
    these.sort();
    these.dedup();
    Funders::These(these)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::people::samples::who;

    #[test]
    fn whoever_holds_another_role_sends_nothing() {
        let at = FunderId::from("hackney");
        assert_eq!(funders(&who(&[Role::Commissioner], "hackney"), SEND), Funders::These(vec![at.clone()]));
        assert_eq!(funders(&who(&[Role::DecisionMaker], "hackney"), SEND), Funders::These(vec![]));
        assert_eq!(funders(&who(&[Role::DecisionMaker], "hackney"), SEE), Funders::These(vec![at]));
    }
}
