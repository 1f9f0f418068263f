//! A learning note: what both sides say changed, surprised, got in the way and comes next. Both voices, agreed by both.

pub mod actions;
pub mod pages;
pub mod policy;
pub mod reading;
pub mod store;
pub mod views;

use serde::{Deserialize, Serialize};

use crate::db::types::text_enum;
use crate::error::{Problems, Words};

text_enum! {
    /// Where a note is.
    pub enum NoteState {
        /// Either side writes.
        Writing = "writing",
        /// The council has said its part and asks the group to agree.
        Shared = "shared",
        Agreed = "agreed",
        /// The group has taken it back, or it has had its day: nothing of it is kept.
        Withdrawn = "withdrawn",
    }
}

text_enum! {
    /// Which side somebody is on, with a grant in hand.
    pub enum Side {
        Group = "group",
        Council = "council",
    }
}

text_enum! {
    /// What moves a note on.
    pub enum NoteAction {
        Share = "share",
        Agree = "agree",
        /// A changed text, by either side: once shared, it is to be agreed on again.
        Correct = "correct",
        /// The group takes it back, without a reason; or its day has come.
        Withdraw = "withdraw",
    }
}

impl NoteState {
    /// Where an action leads, or none when it does not lead on from here.
    pub fn next(self, action: NoteAction) -> Option<NoteState> {
        use NoteAction as A;
        use NoteState as S;
        match (self, action) {
            (S::Writing, A::Share) => Some(S::Shared),
            (S::Shared, A::Agree) => Some(S::Agreed),
            (S::Writing, A::Correct) => Some(S::Writing),
            (S::Shared | S::Agreed, A::Correct) => Some(S::Shared),
            (S::Writing | S::Shared | S::Agreed, A::Withdraw) => Some(S::Withdrawn),
            _ => None,
        }
    }

    /// As staff read it.
    pub fn staff_name(self) -> &'static str {
        match self {
            NoteState::Writing => "Being written",
            NoteState::Shared => "With the group, to agree",
            NoteState::Agreed => "Agreed by both",
            NoteState::Withdrawn => "Taken back",
        }
    }

    /// The Fluent key of what the group reads.
    pub fn applicant_key(self) -> &'static str {
        match self {
            NoteState::Writing => "note-state-writing",
            NoteState::Shared => "note-state-shared",
            NoteState::Agreed => "note-state-agreed",
            NoteState::Withdrawn => "note-state-withdrawn",
        }
    }
}

/// What one side says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Voice {
    /// What changed, and for whom.
    pub changed: String,
    /// What was a joy. It is invited, and never counted. Notes from before there was a place for it have none.
    pub joy: String,
    pub surprised: String,
    /// What got in the way, including in us.
    pub in_the_way: String,
    /// What the group will try, or the council will change.
    pub next: String,
}

impl Voice {
    fn all(&self) -> [&String; 5] {
        [&self.changed, &self.joy, &self.surprised, &self.in_the_way, &self.next]
    }

    /// Whether this side has said nothing.
    pub fn is_empty(&self) -> bool {
        self.all().iter().all(|text| text.is_empty())
    }
}

/// The whole note: both voices.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct NoteBody {
    pub group: Voice,
    pub council: Voice,
}

/// How long one text may be, in characters.
const LIMIT: usize = 10_000;
/// As much of a note as goes into the form of a risk, in characters.
const AS_RISK: usize = 500;

impl NoteBody {
    /// The names of its fields in a form, in order, each with its text.
    pub fn fields(&self) -> Vec<(String, &String)> {
        let names = ["changed", "joy", "surprised", "in_the_way", "next"];
        let side = |who: &str, voice| -> Vec<_> {
            let voice: &Voice = voice;
            names.iter().map(|name| format!("{who}_{name}")).zip(voice.all()).collect()
        };
        let mut fields = side("group", &self.group);
        fields.extend(side("council", &self.council));
        fields
    }

    /// Reads it from a form.
    pub fn read(text: impl Fn(&str) -> String) -> Self {
        let text = |name: &str| crate::text::plain::tidy(&text(name));
        let voice = |who: &str| Voice {
            changed: text(&format!("{who}_changed")),
            joy: text(&format!("{who}_joy")),
            surprised: text(&format!("{who}_surprised")),
            in_the_way: text(&format!("{who}_in_the_way")),
            next: text(&format!("{who}_next")),
        };
        NoteBody { group: voice("group"), council: voice("council") }
    }

    /// Whether nobody has said anything.
    pub fn is_empty(&self) -> bool {
        self.group.is_empty() && self.council.is_empty()
    }

    /// What stands of it in the form of a risk. Everyone reads the ledger, and it keeps what it has: so the group's own words, which
    /// it may take back, stay in the note, and only what the council says of itself goes there.
    pub fn for_the_ledger(&self) -> String {
        self.council.in_the_way.chars().take(AS_RISK).collect()
    }

    /// What is to be put right before it can be kept.
    pub fn problems(&self) -> Problems {
        let mut problems = Problems::default();
        for (name, text) in self.fields() {
            if text.chars().count() > LIMIT {
                problems.add(name, Words::key("note-too-long"));
            }
        }
        problems
    }

    /// The fields in which another text differs: for somebody who wrote at the same time.
    pub fn differences(&self, other: &NoteBody) -> Vec<(String, String)> {
        let theirs = other.fields();
        self.fields()
            .into_iter()
            .zip(theirs)
            .filter(|((_, ours), (_, theirs))| ours != theirs)
            .map(|((name, _), (_, theirs))| (name, theirs.clone()))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_note_from_before_there_was_a_place_for_joy_is_read() {
        let kept = r#"{"group":{"changed":"We cook.","surprised":"","in_the_way":"","next":""},"council":{}}"#;
        let body: NoteBody = serde_json::from_str(kept).expect("a note");
        assert_eq!((body.group.changed.as_str(), body.group.joy.as_str()), ("We cook.", ""));
    }

    #[test]
    fn the_groups_words_do_not_go_to_a_ledger_from_which_it_cannot_take_them_back() {
        let mut body = NoteBody::default();
        body.group.in_the_way = "Zeynep paid for the flour herself.".to_owned();
        assert_eq!(body.for_the_ledger(), "");
        body.council.in_the_way = "We pay once a month.".to_owned();
        assert_eq!(body.for_the_ledger(), "We pay once a month.");
    }

    proptest! {
        #[test]
        fn what_was_taken_back_stays_so(actions in prop::collection::vec(prop::sample::select(NoteAction::ALL), 0..8)) {
            let mut state = NoteState::Withdrawn;
            for action in actions {
                state = state.next(action).unwrap_or(state);
            }
            prop_assert_eq!(state, NoteState::Withdrawn);
        }

        #[test]
        fn a_changed_text_is_agreed_on_again(actions in prop::collection::vec(prop::sample::select(NoteAction::ALL), 0..16)) {
            let (mut state, mut changed_since_agreed) = (NoteState::Writing, true);
            for action in actions {
                if let Some(next) = state.next(action) {
                    match action {
                        NoteAction::Correct | NoteAction::Withdraw => changed_since_agreed = true,
                        NoteAction::Agree => changed_since_agreed = false,
                        NoteAction::Share => {}
                    }
                    state = next;
                }
            }
            prop_assert_eq!(state == NoteState::Agreed, !changed_since_agreed);
        }

        #[test]
        fn a_note_survives_its_form(texts in prop::collection::vec("[a-zğüş .]{0,20}", 10)) {
            let mut texts = texts.into_iter().map(|text| text.trim().to_owned());
            let mut voice = || Voice {
                changed: texts.next().unwrap_or_default(),
                joy: texts.next().unwrap_or_default(),
                surprised: texts.next().unwrap_or_default(),
                in_the_way: texts.next().unwrap_or_default(),
                next: texts.next().unwrap_or_default(),
            };
            let body = NoteBody { group: voice(), council: voice() };
            let fields: std::collections::HashMap<String, String> =
                body.fields().into_iter().map(|(name, text)| (name, text.clone())).collect();
            let back = NoteBody::read(|name| fields.get(name).cloned().unwrap_or_default());
            prop_assert_eq!(&back, &body);
            prop_assert!(back.differences(&body).is_empty());
        }
    }
}
