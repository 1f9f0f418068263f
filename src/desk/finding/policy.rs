//! Who finds what: nobody finds what they may not open. Pure.

use super::sight::{Closed, Part, Readers, Sight};
use crate::fund::form::{Question, SeenBy};
use crate::ids::FunderId;
use crate::people::{Role, Who};
use crate::review::policy::READERS;

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

/// What `who` finds. A role is held where it is held: a panel member who sits in no meeting of a round finds nothing of it.
pub fn sight(who: &Who, funders: &[FunderId], parts: &[Part], closed: Closed) -> Sight {
    let of = |takes_part: &dyn Fn(&Part) -> bool| {
        parts.iter().filter(|part| takes_part(part)).map(|part| part.application.clone()).collect()
    };
    Sight {
        officer_at: funders.iter().filter(|funder| who.is(Role::Commissioner, funder)).cloned().collect(),
        // Who was asked to read, and has no such role there any more, finds nothing of it, whatever they are elsewhere.
        reads: of(&|part| {
            (part.reads && who.is_any(READERS, &part.funder)) || (part.sits && who.is(Role::PanelMember, &part.funder))
        }),
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
        let here: [FunderId; 1] = ["here".into()];
        for (roles, at) in
            [(&[Role::Commissioner][..], "elsewhere"), (&[Role::Administrator, Role::Scrutineer][..], "here")]
        {
            let sight = sight(&who(roles, at), &here, &[part(false, true, true)], Closed::default());
            assert!(sight.officer_at.is_empty() && sight.reads.is_empty() && sight.decides.is_empty());
        }
    }

    #[test]
    fn whoever_reads_no_more_finds_nothing_of_what_they_read() {
        let parts = [part(true, false, false)];
        let reads = |roles: &[Role], at| sight(&who(roles, at), &[], &parts, Closed::default()).reads.len();
        assert_eq!((reads(&[Role::PanelMember], "here"), reads(&[Role::Commissioner], "here")), (1, 1));
        assert_eq!(reads(&[Role::PanelMember, Role::Commissioner], "elsewhere"), 0);
        assert_eq!(reads(&[Role::DecisionMaker, Role::Scrutineer, Role::Administrator], "here"), 0);
    }

    #[test]
    fn each_finds_what_they_take_part_in() {
        let here: [FunderId; 1] = ["here".into()];
        let parts = [part(false, true, true)];
        let of = |role| sight(&who(&[role], "here"), &here, &parts, Closed::default());
        assert_eq!(of(Role::Commissioner).officer_at, here);
        assert_eq!(of(Role::PanelMember).reads.len(), 1);
        assert!(of(Role::PanelMember).decides.is_empty() && of(Role::DecisionMaker).reads.is_empty());
        assert_eq!(of(Role::DecisionMaker).decides.len(), 1);
    }
}
