//! Who sees the barriers of a funder, works on them, and says that one is gone. Pure.

use super::store::Barrier;
use crate::error::{Error, Result, Words};
use crate::ids::FunderId;
use crate::people::{Role, Who};

/// Who reads them at the desk.
pub const SEE: &[Role] = &[Role::Commissioner, Role::DecisionMaker, Role::Scrutineer];
/// Who may own one.
pub const OWN: &[Role] = &[Role::Commissioner, Role::DecisionMaker];

/// Who is of the council, and so never says that one is gone. A panel has residents in it, who speak for their groups.
const COUNCIL: &[Role] = &[
    Role::Commissioner,
    Role::DecisionMaker,
    Role::Scrutineer,
    Role::SafeguardingLead,
    Role::Listener,
    Role::Administrator,
];

/// The funders at which somebody holds any of these roles.
pub fn funders(who: &Who, roles: &[Role]) -> Vec<FunderId> {
    let held = who.roles.iter().filter(|held| roles.contains(&held.role));
    let mut these: Vec<FunderId> = held.filter_map(|held| held.funder.clone()).collect();
    these.sort();
    these.dedup();
    these
}

/// Reading the barriers of a funder at the desk.
///
/// # Errors
/// Not found at another funder; refused for other staff.
pub fn may_see(who: &Who, funder: &FunderId) -> Result<()> {
    who.need(SEE, funder)
}

/// Writing one down, and sorting voices.
///
/// # Errors
/// Not found at another funder; refused for other staff.
pub fn may_work(who: &Who, funder: &FunderId) -> Result<()> {
    who.need(&[Role::Commissioner], funder)
}

/// Changing what one is called, where it stands and who owns it.
///
/// # Errors
/// As [`may_work`].
pub fn may_work_on(who: &Who, barrier: &Barrier) -> Result<()> {
    may_work(who, &barrier.funder_id)
}

/// Whether somebody reads what groups said in confidence. Whoever decides is not to read what a group found hard.
pub fn reads_words(who: &Who, funder: &FunderId) -> bool {
    who.is(Role::Commissioner, funder)
}

/// Saying what was changed: whoever owns it, or an officer.
///
/// # Errors
/// Not found at another funder; refused for other staff.
pub fn may_change(who: &Who, barrier: &Barrier) -> Result<()> {
    if barrier.owner_id == who.person && who.is_any(OWN, &barrier.funder_id) {
        return Ok(());
    }
    may_work(who, &barrier.funder_id)
}

/// Handing on what a report of racism or harm says of our own process: whoever hears them, and nobody who reads or decides.
///
/// # Errors
/// As [`crate::after::report::policy::may_hear`].
pub fn may_hand_on(who: &Who, funder: &FunderId) -> Result<()> {
    crate::after::report::policy::may_hear(who, funder)
}

/// Saying whether it is gone: a member of a group whose voice stands there, who does not work on it for the council.
///
/// # Errors
/// Not found for everybody else; refused for an officer, and while nothing was changed.
pub fn may_answer(who: &Who, barrier: &Barrier, member: bool) -> Result<()> {
    if !member {
        return Err(Error::NotFound);
    }
    if who.is_any(COUNCIL, &barrier.funder_id) {
        return Err(Error::refused(Words::key("barrier-answer-other-side")));
    }
    if !barrier.state.is_asked() {
        return Err(Error::refused_with(
            Words::key("barrier-answer-not-now"),
            "/barriers",
            Words::key("barrier-title"),
        ));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::after::barrier::{Stage, State};
    use crate::clock::Instant;
    use crate::people::samples::who;

    fn barrier(state: State) -> Barrier {
        Barrier {
            id: "b".into(),
            funder_id: "f".into(),
            name: "A bank account".into(),
            stage: Stage::Plan,
            demand: None,
            owner_id: "p".into(),
            department: String::new(),
            state,
            changed: String::new(),
            changed_at: None,
            turn: 0,
            published: true,
            moved_at: Instant::default(),
            created_by: "p".into(),
            created_at: Instant::default(),
            version: 1,
        }
    }

    #[test]
    fn only_those_who_met_it_say_that_it_is_gone() {
        let changed = barrier(State::Changed);
        assert!(may_answer(&who(&[], "f"), &changed, true).is_ok());
        assert!(may_answer(&who(&[], "f"), &changed, false).is_err());
        assert!(may_answer(&who(&[Role::Commissioner], "f"), &changed, true).is_err(), "not even of their own group");
        for role in Role::ALL.iter().filter(|role| **role != Role::PanelMember) {
            assert!(may_answer(&who(&[*role], "f"), &changed, true).is_err(), "{role}: nobody of the council");
        }
        assert!(
            may_answer(&who(&[Role::PanelMember], "f"), &changed, true).is_ok(),
            "a resident speaks for their group"
        );
        assert!(
            may_answer(&who(&[Role::Commissioner], "g"), &changed, true).is_ok(),
            "at another funder they are a group"
        );
        assert!(may_answer(&who(&[], "f"), &barrier(State::Open), true).is_err());
    }

    #[test]
    fn whoever_owns_it_says_what_was_changed_as_long_as_they_work_there() {
        let open = barrier(State::Open);
        assert!(may_change(&who(&[Role::DecisionMaker], "f"), &open).is_ok(), "p is the owner");
        assert!(may_change(&who(&[Role::Scrutineer], "f"), &open).is_err());
        assert!(may_change(&who(&[Role::DecisionMaker], "g"), &open).is_err());
        assert!(may_change(&who(&[Role::Commissioner], "f"), &Barrier { owner_id: "q".into(), ..open }).is_ok());
        assert!(!reads_words(&who(&[Role::DecisionMaker], "f"), &"f".into()));
        assert_eq!(funders(&who(&[Role::Commissioner, Role::DecisionMaker], "f"), OWN), [FunderId::from("f")]);
    }
}
