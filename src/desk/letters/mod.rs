//! Letters that could not be delivered: whom to reach another way, until somebody puts the letter away.

pub mod actions;
pub mod pages;
pub mod policy;
pub mod store;
pub mod views;

use crate::ids::FunderId;
use crate::people::{Role, Who};

/// The funders whose undelivered letters stand on somebody's desk, and those whose people's do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Desks {
    /// They are an officer there: letters about what that funder does.
    pub officer: Vec<FunderId>,
    /// They are an administrator there: letters of no funder to people who work there.
    pub administrator: Vec<FunderId>,
    /// They are an administrator of the whole portal: every letter of no funder.
    pub everywhere: bool,
}

impl Desks {
    /// From the roles somebody holds.
    pub fn of(who: &Who) -> Self {
        let at = |role: Role| {
            who.roles.iter().filter(|held| held.role == role).filter_map(|held| held.funder.clone()).collect()
        };
        Desks {
            officer: at(Role::Commissioner),
            administrator: at(Role::Administrator),
            everywhere: who.roles.iter().any(|held| held.role == Role::Administrator && held.funder.is_none()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::people::Held;
    use crate::people::samples::who;

    #[test]
    fn a_letter_stands_on_the_desk_of_the_role_that_can_mend_it() {
        let here: FunderId = "here".into();
        let officer = Desks::of(&who(&[Role::Commissioner], "here"));
        assert_eq!((officer.officer, officer.administrator, officer.everywhere), (vec![here.clone()], vec![], false));
        assert_eq!(Desks::of(&who(&[Role::PanelMember, Role::Scrutineer], "here")), Desks::default());
        let mut everywhere = who(&[Role::Administrator], "here");
        assert!(!Desks::of(&everywhere).everywhere);
        everywhere.roles.push(Held { role: Role::Administrator, funder: None });
        assert!(Desks::of(&everywhere).everywhere);
    }
}
