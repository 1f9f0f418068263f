//! "I need to understand more": what a reader would like to know before they judge a criterion. It becomes a question to
//! the group or a conversation with it, and is never a low mark.

use serde::Serialize;

use crate::db::types::text_enum;

text_enum! {
    /// Where it is.
    pub enum State {
        /// An officer has it to put to the group, or to answer.
        Wanted = "wanted",
        /// The group has been asked.
        Asked = "asked",
        /// There is an answer, and its reader judges.
        Told = "told",
        /// Its reader has judged.
        Settled = "settled",
    }
}

text_enum! {
    /// What moves it on.
    pub enum Action {
        Want = "want",
        Ask = "ask",
        Tell = "tell",
        /// The question to the group was withdrawn.
        Unask = "unask",
        Settle = "settle",
    }
}

text_enum! {
    /// How the reader would like to hear it.
    pub enum Way {
        Question = "question",
        Conversation = "conversation",
    }
}

impl State {
    /// Where an action leads, or none when it does not lead on from here.
    pub fn next(self, action: Action) -> Option<State> {
        use Action as A;
        use State as S;
        match (self, action) {
            (S::Wanted | S::Settled, A::Want) => Some(S::Wanted),
            (S::Wanted, A::Ask) => Some(S::Asked),
            // A group may add to its answer, and the council to its own.
            (S::Wanted | S::Asked | S::Told, A::Tell) => Some(S::Told),
            (S::Asked, A::Unask) => Some(S::Wanted),
            // Somebody may come to understand without being told.
            (S::Wanted | S::Asked | S::Told, A::Settle) => Some(S::Settled),
            _ => None,
        }
    }

    /// As staff read it.
    pub fn staff_name(self) -> &'static str {
        match self {
            State::Wanted => "With an officer",
            State::Asked => "The group has been asked",
            State::Told => "There is an answer",
            State::Settled => "Judged since",
        }
    }
}

impl Way {
    /// As staff read it.
    pub fn staff_name(self) -> &'static str {
        match self {
            Way::Question => "A question to the group",
            Way::Conversation => "A conversation with the group",
        }
    }
}

/// As readers see it beside their judgement.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Heard {
    pub state: &'static str,
    /// What the group answered, where it was asked.
    pub answer: String,
    /// What an officer told the reader.
    pub told: String,
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn whoever_wants_to_understand_is_never_left_without_a_way_to_judge(
            actions in prop::collection::vec(prop::sample::select(Action::ALL.to_vec()), 0..12),
        ) {
            let mut state = State::Wanted;
            for action in actions {
                state = state.next(action).unwrap_or(state);
                prop_assert!(state == State::Settled || state.next(Action::Settle) == Some(State::Settled));
            }
        }

        #[test]
        fn nobody_hears_an_answer_that_nobody_gave(
            actions in prop::collection::vec(prop::sample::select(Action::ALL.to_vec()), 0..12),
        ) {
            let (mut state, mut told) = (State::Wanted, false);
            for action in actions {
                let Some(next) = state.next(action) else { continue };
                told |= action == Action::Tell;
                prop_assert!(told || next != State::Told);
                state = next;
            }
        }
    }
}
