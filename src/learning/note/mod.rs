//! A learning note: what both sides say changed, surprised, got in the way and comes next. Both voices, agreed by both.

pub mod actions;
pub mod pages;
pub mod policy;
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
    }
}

text_enum! {
    /// What moves a note on.
    pub enum NoteAction {
        Share = "share",
        Agree = "agree",
        /// A changed text, by either side: once shared, it is to be agreed on again.
        Correct = "correct",
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
            _ => None,
        }
    }

    /// As staff read it.
    pub fn staff_name(self) -> &'static str {
        match self {
            NoteState::Writing => "Being written",
            NoteState::Shared => "With the group, to agree",
            NoteState::Agreed => "Agreed by both",
        }
    }

    /// The Fluent key of what the group reads.
    pub fn applicant_key(self) -> &'static str {
        match self {
            NoteState::Writing => "note-state-writing",
            NoteState::Shared => "note-state-shared",
            NoteState::Agreed => "note-state-agreed",
        }
    }
}

/// What one side says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Voice {
    /// What changed, joy included.
    pub changed: String,
    pub surprised: String,
    /// What got in the way, in the council's process too.
    pub in_the_way: String,
    /// What this side will do next.
    pub next: String,
}

impl Voice {
    fn all(&self) -> [&String; 4] {
        [&self.changed, &self.surprised, &self.in_the_way, &self.next]
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

impl NoteBody {
    /// The names of its fields in a form, in order, each with its text.
    pub fn fields(&self) -> Vec<(String, &String)> {
        let names = ["changed", "surprised", "in_the_way", "next"];
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

    proptest! {
        #[test]
        fn a_changed_text_is_agreed_on_again(actions in prop::collection::vec(prop::sample::select(NoteAction::ALL), 0..16)) {
            let (mut state, mut changed_since_agreed) = (NoteState::Writing, true);
            for action in actions {
                if let Some(next) = state.next(action) {
                    match action {
                        NoteAction::Correct => changed_since_agreed = true,
                        NoteAction::Agree => changed_since_agreed = false,
                        NoteAction::Share => {}
                    }
                    state = next;
                }
            }
            prop_assert_eq!(state == NoteState::Agreed, !changed_since_agreed);
        }

        #[test]
        fn a_note_survives_its_form(texts in prop::collection::vec("[a-zğüş .]{0,20}", 8)) {
            let mut texts = texts.into_iter().map(|text| text.trim().to_owned());
            let mut voice = || Voice {
                changed: texts.next().unwrap_or_default(),
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
