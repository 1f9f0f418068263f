//! Who finds what: nobody finds what they may not open. Pure.

use crate::fund::form::{Question, SeenBy};
use crate::ids::{ApplicationId, FunderId, OrganisationId};
use crate::people::{Role, Who};

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

/// Who finds an answer by its words. Equality answers, what may hurt, and what is asked so that money can be paid are in
/// no search; nor is what only one person or one office is told.
pub fn finds_answer(question: &Question) -> Readers {
    if question.equity || question.sensitive || question.seen_by.contains(&SeenBy::Payments) {
        return Readers::NOBODY;
    }
    question.seen_by.iter().fold(Readers::NOBODY, |readers, seen| {
        readers.and(match seen {
            SeenBy::Everyone => Readers::ALL,
            SeenBy::Council => Readers::OFFICERS,
            SeenBy::Panel => Readers::PANEL,
            SeenBy::DecisionMaker => Readers::DECIDERS,
            SeenBy::NamedContact | SeenBy::EquityTeam | SeenBy::SafeguardingLead | SeenBy::Payments => Readers::NOBODY,
        })
    })
}

/// The roles whose work is with applications.
pub const SEARCH: &[Role] = &[Role::Commissioner, Role::PanelMember, Role::DecisionMaker];

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

/// What `who` finds. A role is held where it is held: a panel member who sits in no meeting of a round finds nothing of it.
pub fn sight(who: &Who, funders: &[FunderId], parts: &[Part], closed: Closed) -> Sight {
    let of = |takes_part: &dyn Fn(&Part) -> bool| {
        parts.iter().filter(|part| takes_part(part)).map(|part| part.application.clone()).collect()
    };
    Sight {
        officer_at: funders.iter().filter(|funder| who.is(Role::Commissioner, funder)).cloned().collect(),
        reads: of(&|part| part.reads || (part.sits && who.is(Role::PanelMember, &part.funder))),
        decides: of(&|part| part.decides && who.is(Role::DecisionMaker, &part.funder)),
        closed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::people::samples::who;

    fn part(reads: bool, sits: bool, decides: bool) -> Part {
        Part { application: "a".into(), funder: "here".into(), reads, sits, decides }
    }

    #[test]
    fn another_funders_officer_and_whoever_only_keeps_the_people_find_nothing() {
        let here = ["here".into()];
        for (roles, at) in
            [(&[Role::Commissioner][..], "elsewhere"), (&[Role::Administrator, Role::Scrutineer], "here")]
        {
            let sight = sight(&who(roles, at), &here, &[part(false, true, true)], Closed::default());
            assert!(sight.officer_at.is_empty() && sight.reads.is_empty() && sight.decides.is_empty());
        }
    }

    #[test]
    fn each_finds_what_they_take_part_in() {
        let (here, parts) = (["here".into()], [part(false, true, true)]);
        let of = |role| sight(&who(&[role], "here"), &here, &parts, Closed::default());
        assert_eq!(of(Role::Commissioner).officer_at, here);
        assert_eq!(of(Role::PanelMember).reads.len(), 1);
        assert!(of(Role::PanelMember).decides.is_empty() && of(Role::DecisionMaker).reads.is_empty());
        assert_eq!(of(Role::DecisionMaker).decides.len(), 1);
    }

    #[test]
    fn a_kept_number_is_found_by_each_of_its_readers() {
        assert_eq!(Readers::ALL.with(), [1, 2, 3, 4, 5, 6, 7]);
        assert_eq!(Readers::PANEL.with(), [2, 3, 6, 7]);
        assert!(Readers(5).has(Readers::DECIDERS) && !Readers(5).has(Readers::PANEL));
    }
}
