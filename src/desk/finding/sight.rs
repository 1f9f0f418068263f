//! What somebody finds, as far as rights go: the words in which `policy.rs` says it and the database is asked.

use crate::ids::{ApplicationId, FunderId, OrganisationId};

/// Who reads something: officers, who reads or sits on the panel, who decides.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Readers(pub i32);

impl Readers {
    /// Nobody by a search.
    pub const NOBODY: Readers = Readers(0);
    pub const OFFICERS: Readers = Readers(1);
    pub const PANEL: Readers = Readers(2);
    pub const DECIDERS: Readers = Readers(4);
    /// Whoever may open the application.
    pub const ALL: Readers = Readers(7);
    /// Each kind by itself.
    pub const EACH: [Readers; 3] = [Readers::OFFICERS, Readers::PANEL, Readers::DECIDERS];

    /// Both together.
    pub fn and(self, other: Readers) -> Readers {
        Readers(self.0 | other.0)
    }

    /// Whether they are among them.
    pub fn has(self, one: Readers) -> bool {
        self.0 & one.0 != 0
    }

    /// The numbers under which something is kept that any of these reads.
    pub fn with(self) -> Vec<i32> {
        (1..=Readers::ALL.0).filter(|kept| kept & self.0 != 0).collect()
    }
}

/// How a person takes part in one application on which they have said how close they are.
#[derive(Clone, Debug)]
pub struct Part {
    pub application: ApplicationId,
    pub funder: FunderId,
    pub reads: bool,
    pub sits: bool,
    pub decides: bool,
}

/// What is closed to a person, whatever their role.
#[derive(Clone, Debug, Default)]
pub struct Closed {
    /// They stepped back from these, or helped with them.
    pub applications: Vec<ApplicationId>,
    /// They belong to these.
    pub groups: Vec<OrganisationId>,
    /// The groups of the applications above, whose profiles are closed to them.
    pub profiles: Vec<OrganisationId>,
}

/// What a person finds.
#[derive(Clone, Debug, Default)]
pub struct Sight {
    /// Where they are an officer.
    pub officer_at: Vec<FunderId>,
    /// What they read, or weigh with a panel.
    pub reads: Vec<ApplicationId>,
    /// What they decide.
    pub decides: Vec<ApplicationId>,
    pub closed: Closed,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kept_number_is_found_by_each_of_its_readers() {
        assert_eq!(Readers::ALL.with(), [1, 2, 3, 4, 5, 6, 7]);
        assert_eq!(Readers::PANEL.with(), [2, 3, 6, 7]);
        assert!(Readers(5).has(Readers::DECIDERS) && !Readers(5).has(Readers::PANEL));
    }
}
