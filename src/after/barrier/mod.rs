//! What in the council's own process keeps groups out: each barrier in the words of those who met it, what was changed, and
//! whether they say that it is gone. Only they close it. A fund that makes the same kind of demand again is stopped before
//! it is published (`coming/`). Pure.

pub mod actions;
pub mod coming;
pub mod demand;
pub mod pages;
pub mod policy;
pub mod store;
pub mod views;
pub mod voice;

use std::collections::{BTreeMap, BTreeSet};

use crate::db::types::text_enum;
use crate::error::{Error, Problems, Result, Words};
use crate::ids::OrganisationId;
use crate::text::plain::{one_line, tidy};
use demand::DemandLike;

text_enum! {
    /// Where in the commissioning cycle it stands.
    pub enum Stage {
        Analyse = "analyse",
        Plan = "plan",
        Do = "do",
        Review = "review",
    }
}

impl Stage {
    /// As staff read it.
    pub fn staff_name(self) -> &'static str {
        match self {
            Stage::Analyse => "Analyse: whose need is seen",
            Stage::Plan => "Plan: what we ask for",
            Stage::Do => "Do: inviting, deciding, paying",
            Stage::Review => "Review: what we learn and renew",
        }
    }

    /// The Fluent key of what everyone reads.
    pub fn public_key(self) -> &'static str {
        match self {
            Stage::Analyse => "barrier-stage-analyse",
            Stage::Plan => "barrier-stage-plan",
            Stage::Do => "barrier-stage-do",
            Stage::Review => "barrier-stage-review",
        }
    }
}

text_enum! {
    /// Where a barrier is.
    pub enum State {
        Open = "open",
        /// The council says what it changed, and waits for those who met it.
        Changed = "changed",
        /// They say that it is gone.
        Closed = "closed",
    }
}

text_enum! {
    /// What moves it on.
    pub enum Action {
        /// The council says what it changed.
        Change = "change",
        /// Of those who met it, somebody says that it is gone, and nobody that it is not. Nobody of the council does this.
        SayGone = "say-gone",
        SayNotYet = "say-not-yet",
        /// Somebody else met it.
        Meet = "meet",
        /// A fund is published that makes the same demand again.
        ComeBack = "come-back",
    }
}

impl State {
    /// Where an action leads, or none when it does not lead on from here.
    pub fn next(self, action: Action) -> Option<State> {
        use Action as A;
        use State as S;
        match (self, action) {
            (S::Open | S::Changed, A::Change) => Some(S::Changed),
            (S::Changed | S::Closed, A::SayGone) => Some(S::Closed),
            (S::Changed | S::Closed, A::SayNotYet | A::ComeBack) => Some(S::Open),
            (S::Open | S::Changed, A::Meet) => Some(self),
            (S::Closed, A::Meet) => Some(S::Open),
            (S::Closed, A::Change) | (S::Open, A::SayGone | A::SayNotYet | A::ComeBack) => None,
        }
    }

    /// Whether those who met it are asked now.
    pub fn is_asked(self) -> bool {
        self != State::Open
    }

    /// As staff read it.
    pub fn staff_name(self) -> &'static str {
        match self {
            State::Open => "Open",
            State::Changed => "Changed, waiting for those who met it",
            State::Closed => "Gone, they say",
        }
    }

    /// The Fluent key of what everyone reads.
    pub fn applicant_key(self) -> &'static str {
        match self {
            State::Open => "barrier-state-open",
            State::Changed => "barrier-state-changed",
            State::Closed => "barrier-state-closed",
        }
    }
}

text_enum! {
    /// What a group says of a change.
    pub enum Gone {
        Yes = "yes",
        NotYet = "not-yet",
    }
}

text_enum! {
    /// How somebody takes back what stands under a barrier.
    pub enum Hold {
        /// Nobody outside reads it any more.
        Back = "back",
        /// Words that were typed are deleted.
        Gone = "gone",
    }
}

/// What follows from all that groups said of a change, the latest last: of each group its latest word counts. A “not yet” counts
/// whoever says it; that it is gone, only those say who `met` it before the change (`voice::has_say`).
pub fn settled(said: &[(OrganisationId, Gone)], met: &BTreeSet<OrganisationId>) -> Option<Action> {
    let latest: BTreeMap<&OrganisationId, Gone> = said.iter().map(|(group, gone)| (group, *gone)).collect();
    if latest.values().any(|gone| *gone == Gone::NotYet) {
        return Some(Action::SayNotYet);
    }
    latest.keys().any(|group| met.contains(*group)).then_some(Action::SayGone)
}

/// The most characters of a name, and of anything that is said.
const NAME: usize = 120;
const LIMIT: usize = 5_000;

const TOO_LONG: &str = "That is more than we keep in one box. Please shorten it";

/// A barrier as an officer typed it.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    pub name: String,
    pub stage: Option<Stage>,
    /// None where it is no demand of a fund.
    pub demand: Option<DemandLike>,
    pub owner: String,
    pub department: String,
    pub published: bool,
    /// The rounds that show it, by their ids.
    pub rounds: Vec<String>,
}

impl Typed {
    /// The same, tidied, with its stage.
    ///
    /// # Errors
    /// What is to be put right.
    pub fn read(&self) -> Result<(Stage, Typed)> {
        let mut problems = Problems::default();
        problems.need("name", &self.name, "Say in plain words what keeps groups out");
        if self.stage.is_none() {
            problems.add("stage", "Choose where in our own work it stands");
        }
        problems.need("owner", &self.owner, "Choose who sees to it");
        for (field, text) in [("name", &self.name), ("department", &self.department)] {
            if text.chars().count() > NAME {
                problems.add(field, "Make it shorter than 120 characters");
            }
        }
        problems.check()?;
        let stage = self.stage.ok_or(Error::NotFound)?;
        Ok((stage, Typed { name: one_line(&self.name), department: one_line(&self.department), ..self.clone() }))
    }
}

/// Words of an officer that are needed, as they can be kept.
///
/// # Errors
/// What is to be put right.
pub fn needed(field: &str, words: &str, why: &str) -> Result<String> {
    let mut problems = Problems::default();
    problems.need(field, words, why);
    if words.chars().count() > LIMIT {
        problems.add(field, TOO_LONG);
    }
    problems.check()?;
    Ok(tidy(words))
}

/// What a group says of a change, as it was typed.
#[derive(Clone, Debug, Default)]
pub struct TypedAnswer {
    /// For which of its groups somebody speaks.
    pub organisation: String,
    pub gone: Option<Gone>,
    pub words: String,
    /// Everyone may read what the group said.
    pub may_show: bool,
}

impl TypedAnswer {
    /// What it says, with the words tidied.
    ///
    /// # Errors
    /// What is to be put right.
    pub fn read(&self) -> Result<(Gone, String)> {
        let mut problems = Problems::default();
        if self.gone.is_none() {
            problems.add("gone", Words::key("barrier-answer-empty"));
        }
        if self.words.chars().count() > LIMIT {
            problems.add("words", Words::key("after-too-long"));
        }
        problems.check()?;
        Ok((self.gone.ok_or(Error::NotFound)?, tidy(&self.words)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// What can happen: to the machine, and what groups say.
    #[derive(Clone, Debug)]
    enum Happens {
        Change,
        Meet,
        ComeBack,
        Says(u8, Gone),
    }

    fn happens() -> impl Strategy<Value = Happens> {
        let gone = prop::sample::select(Gone::ALL.to_vec());
        prop_oneof![
            Just(Happens::Change),
            Just(Happens::Meet),
            Just(Happens::ComeBack),
            (0_u8..3, gone).prop_map(|(group, gone)| Happens::Says(group, gone)),
        ]
    }

    proptest! {
        #[test]
        fn it_is_closed_only_while_somebody_who_met_it_says_so_and_nobody_says_otherwise(
            all in prop::collection::vec(happens(), 0..20), met in prop::collection::btree_set(0_u8..3, 0..3),
        ) {
            let met: BTreeSet<OrganisationId> =
                met.into_iter().map(|group| OrganisationId::from(group.to_string().as_str())).collect();
            let (mut state, mut said): (State, Vec<(OrganisationId, Gone)>) = (State::Open, Vec::new());
            for one in all {
                let action = match one {
                    Happens::Change => Some(Action::Change),
                    Happens::Meet => Some(Action::Meet),
                    Happens::ComeBack => Some(Action::ComeBack),
                    Happens::Says(group, gone) if state.is_asked() => {
                        said.push((OrganisationId::from(group.to_string().as_str()), gone));
                        settled(&said, &met)
                    }
                    Happens::Says(..) => None,
                };
                let Some(next) = action.and_then(|action| state.next(action)) else { continue };
                if action == Some(Action::Change) {
                    said.clear();
                }
                state = next;
                let latest: BTreeMap<&OrganisationId, Gone> = said.iter().map(|(group, gone)| (group, *gone)).collect();
                if state == State::Closed {
                    prop_assert!(latest.iter().any(|(group, gone)| *gone == Gone::Yes && met.contains(*group)));
                    prop_assert!(latest.values().all(|gone| *gone == Gone::Yes));
                }
            }
        }
    }

    #[test]
    fn nothing_that_the_council_does_closes_it() {
        for state in State::ALL {
            for action in [Action::Change, Action::Meet, Action::ComeBack] {
                assert_ne!(state.next(action), Some(State::Closed), "{state} {action}");
            }
        }
        assert_eq!(settled(&[], &BTreeSet::new()), None, "where nobody is asked, nobody says that it is gone");
    }
}
