//! Other words for a section of an agreement before anybody signs: one side proposes them with a why, the other takes
//! them, answers with words of its own, or keeps what stands and says why. Pure.

pub mod actions;
pub mod pages;
pub mod policy;
pub mod store;
pub mod views;

use serde::Serialize;
use similar::{Algorithm, DiffTag, capture_diff_slices};
use unicode_segmentation::UnicodeSegmentation;

use crate::db::types::text_enum;

text_enum! {
    /// Who says something.
    pub enum Side {
        Group = "group",
        Council = "council",
    }
}

impl Side {
    /// The side that answers.
    pub fn other(self) -> Side {
        match self {
            Side::Group => Side::Council,
            Side::Council => Side::Group,
        }
    }
}

text_enum! {
    /// Where a proposal of other words is.
    pub enum State {
        /// With the other side.
        Waiting = "waiting",
        /// The words stand in the agreement now.
        Taken = "taken",
        /// The other side answered with words of its own.
        Answered = "answered",
        /// What stood there stays, and the other side said why.
        Kept = "kept",
        /// Whoever proposed it takes it back.
        TakenBack = "taken-back",
    }
}

text_enum! {
    /// What moves a proposal on. The other side does all of it but taking it back.
    pub enum Action {
        Take = "take",
        Answer = "answer",
        Keep = "keep",
        TakeBack = "take-back",
    }
}

impl State {
    /// Where an action leads, or none when it does not lead on from here.
    pub fn next(self, action: Action) -> Option<State> {
        match (self, action) {
            (State::Waiting, Action::Take) => Some(State::Taken),
            (State::Waiting, Action::Answer) => Some(State::Answered),
            (State::Waiting, Action::Keep) => Some(State::Kept),
            (State::Waiting, Action::TakeBack) => Some(State::TakenBack),
            _ => None,
        }
    }

    /// As staff read it.
    pub fn staff_name(self) -> &'static str {
        match self {
            State::Waiting => "Waits for an answer",
            State::Taken => "Taken into the agreement",
            State::Answered => "Answered with other words",
            State::Kept => "It stays as it was",
            State::TakenBack => "Taken back",
        }
    }

    /// The Fluent key of what the group reads.
    pub fn applicant_key(self) -> &'static str {
        match self {
            State::Waiting => "agreeing-state-waiting",
            State::Taken => "agreeing-state-taken",
            State::Answered => "agreeing-state-answered",
            State::Kept => "agreeing-state-kept",
            State::TakenBack => "agreeing-state-taken-back",
        }
    }
}

/// A run of words, and whether it stands in both texts, in the new one only, or in the earlier one only.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Piece {
    /// `same`, `added` or `taken`.
    pub kind: &'static str,
    pub text: String,
}

/// Longer texts than this, in words and the spaces between them, are shown whole, the one after the other.
const MOST_PIECES: usize = 8_000;

/// So many words have to stay together on average, where less than half of them stay at all: else nobody can read what is struck
/// out between them.
const TOGETHER: usize = 4;

/// A run of both texts.
struct Run {
    /// It stands in both of them.
    same: bool,
    old: String,
    new: String,
}

/// What was taken away and what was added between two texts, word by word; where hardly anything of one stays, the one whole
/// and then the other.
pub fn changes(was: &str, now: &str) -> Vec<Piece> {
    let (before, after): (Vec<&str>, Vec<&str>) =
        (was.split_word_bounds().collect(), now.split_word_bounds().collect());
    let mut pieces: Vec<Piece> = Vec::new();
    let too_long = before.len().max(after.len()) > MOST_PIECES;
    let runs = if too_long { Vec::new() } else { runs(&before, &after) };
    if too_long || is_written_anew(&runs, words(was).max(words(now))) {
        add(&mut pieces, "taken", was.to_owned());
        add(&mut pieces, "added", now.to_owned());
        return pieces;
    }
    for run in runs {
        if run.same {
            add(&mut pieces, "same", run.old);
            continue;
        }
        add(&mut pieces, "taken", run.old);
        add(&mut pieces, "added", run.new);
    }
    pieces
}

/// The runs of two texts: what stands between two changes and is no word, a space or a comma, belongs to both of them.
fn runs(before: &[&str], after: &[&str]) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let steps = capture_diff_slices(Algorithm::Myers, before, after);
    let last = steps.len().saturating_sub(1);
    for (at, step) in steps.iter().enumerate() {
        let (tag, old, new) = step.as_tag_tuple();
        let (old, new) = (before[old].concat(), after[new].concat());
        // A new paragraph stays one.
        let is_between = at > 0 && at < last && words(&old) == 0 && !old.contains('\n');
        let same = tag == DiffTag::Equal && !is_between;
        match runs.last_mut() {
            Some(run) if run.same == same => {
                run.old.push_str(&old);
                run.new.push_str(&new);
            }
            _ => runs.push(Run { same, old, new }),
        }
    }
    runs
}

/// Whether the words that stay are so few, and so far from each other, that what changed cannot be read between them.
fn is_written_anew(runs: &[Run], longer: usize) -> bool {
    let kept: Vec<usize> =
        runs.iter().filter(|run| run.same).map(|run| words(&run.old)).filter(|count| *count > 0).collect();
    let stay: usize = kept.iter().sum();
    stay * 2 < longer && stay < kept.len().max(1) * TOGETHER
}

/// How many words a text has.
fn words(text: &str) -> usize {
    text.unicode_words().count()
}

fn add(pieces: &mut Vec<Piece>, kind: &'static str, text: String) {
    if !text.is_empty() {
        pieces.push(Piece { kind, text });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn only(pieces: &[Piece], without: &str) -> String {
        pieces.iter().filter(|piece| piece.kind != without).map(|piece| piece.text.as_str()).collect()
    }

    #[test]
    fn changed_words_are_shown_and_the_others_stay() {
        let pieces = changes("You tell us at once.", "You tell us within a week.");
        assert_eq!(pieces[0], Piece { kind: "same", text: "You tell us ".into() });
        assert!(pieces.iter().any(|piece| piece.kind == "added" && piece.text.contains("week")));
        // One change is one, whatever spaces stand between its words.
        let kinds: Vec<&str> = pieces.iter().map(|piece| piece.kind).collect();
        assert_eq!(kinds, ["same", "taken", "added", "same"]);
        assert_eq!(pieces[1].text, "at once");
        assert_eq!(pieces[2].text, "within a week");
        // What is put behind, even much of it, leaves the rest as it was.
        let longer = changes(
            "You tell us at once.",
            "You tell us at once. Then we ring you, and look at it together on Sunday!",
        );
        assert_eq!(longer[0], Piece { kind: "same", text: "You tell us at once.".into() });
    }

    #[test]
    fn a_section_that_is_written_anew_is_read_whole() {
        let was =
            "You use the money for what is written in the application, and you tell us when something of it changes.";
        let now = "You cook on Sundays, and tell us when Ramadan is over.";
        let whole = |kind, text: &str| Piece { kind, text: text.into() };
        assert_eq!(changes(was, now), [whole("taken", was), whole("added", now)]);
        assert_eq!(changes("", now), [whole("added", now)]);
        assert_eq!(changes(now, now), [whole("same", now)]);
    }

    proptest! {
        #[test]
        fn both_texts_can_be_read_from_what_is_shown(was in "[a-c ışğ.]{0,60}", now in "[a-c ışğ.]{0,60}") {
            let pieces = changes(&was, &now);
            prop_assert_eq!(only(&pieces, "added"), was);
            prop_assert_eq!(only(&pieces, "taken"), now);
        }

        #[test]
        fn a_proposal_is_settled_once(actions in prop::collection::vec(prop::sample::select(Action::ALL), 0..8)) {
            let (mut state, mut settled) = (State::Waiting, 0);
            for action in actions {
                if let Some(next) = state.next(action) {
                    settled += 1;
                    state = next;
                }
            }
            prop_assert!(settled <= 1);
            prop_assert_eq!(state == State::Waiting, settled == 0);
        }
    }
}
