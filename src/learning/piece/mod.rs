//! What stands beside a learning note: pictures, sound and single voices, each with who spoke and whose yes there is.

pub mod actions;
pub mod adding;
pub mod pages;
pub mod reach;
pub mod serving;
pub mod store;
pub mod views;
pub mod waiting;

use crate::db::types::text_enum;
use crate::error::{Problems, Words};
use crate::files::kinds::FileKind;
use crate::learning::story::Audience;

text_enum! {
    /// What a piece is.
    pub enum PieceKind {
        Words = "words",
        Picture = "picture",
        Sound = "sound",
        Film = "film",
    }
}

/// The kinds of file that a piece may be.
pub const KINDS: [FileKind; 3] = [FileKind::Image, FileKind::Audio, FileKind::Video];
/// The pictures among them, as they are served.
pub const PICTURES: [&str; 3] = ["image/jpeg", "image/png", "image/webp"];
/// The largest file, in MB.
pub const MAX_MB: u32 = 25;
/// How many pieces stand beside one note.
pub const MOST: usize = 50;
/// The longest text of one, in characters.
const LIMIT: usize = 5_000;
const NAME_LIMIT: usize = 200;

impl PieceKind {
    /// What a file of this type is beside a note; a piece without a file is words.
    pub fn of(content_type: &str) -> PieceKind {
        match content_type.split_once('/') {
            Some(("image", _)) => PieceKind::Picture,
            Some(("audio", _)) => PieceKind::Sound,
            Some(("video", _)) => PieceKind::Film,
            _ => PieceKind::Words,
        }
    }
}

/// The yes of the group and of the council once the group has said how far a piece goes. What goes further than before goes there
/// only once the council says yes to that; what stays between the two sides needs nobody's.
pub fn yes_after(was: Audience, now: Audience, (group, council): (bool, bool)) -> (bool, bool) {
    match now {
        Audience::Us => (false, false),
        wider if wider > was => (true, false),
        _ => (group, council),
    }
}

/// What is to be put right of a piece as it was typed: whose words they are, and the words.
pub fn problems(kind: PieceKind, who_spoke: &str, words: &str) -> Problems {
    let mut problems = Problems::default();
    problems.need("who_spoke", who_spoke, Words::key("piece-need-who"));
    // A picture has its words for whoever does not see it, and sound for whoever does not hear it.
    let need = match kind {
        PieceKind::Words => "piece-need-words",
        PieceKind::Picture => "piece-need-seen",
        PieceKind::Sound | PieceKind::Film => "piece-need-heard",
    };
    problems.need("words", words, Words::key(need));
    if words.chars().count() > LIMIT {
        problems.add("words", Words::key("piece-words-too-long"));
    }
    if who_spoke.chars().count() > NAME_LIMIT {
        problems.add("who_spoke", Words::key("story-too-long"));
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::learning::story::{Story, Viewer, visible};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn nobody_sees_more_of_a_piece_than_both_said_yes_to(
            was in prop::sample::select(Audience::ALL.to_vec()), group in any::<bool>(), council in any::<bool>(),
            steps in prop::collection::vec(prop::sample::select(Audience::ALL.to_vec()), 1..6),
        ) {
            let today = chrono::NaiveDate::default();
            let seen = |audience, (group_yes, council_yes): (bool, bool), viewer| {
                let agreed = group_yes && council_yes;
                let story = Story {
                    audience, permitted: true, agreed, group_yes, council_yes, expires_on: None, withdrawn: false,
                };
                visible(&story, viewer, today)
            };
            let (mut at, mut yes) = (was, (group, council));
            for now in steps {
                let before = (at, yes);
                (at, yes) = (now, yes_after(at, now, yes));
                for viewer in [Viewer::Council, Viewer::Elsewhere, Viewer::Anyone] {
                    // Without the council's new yes nobody sees it who did not before.
                    prop_assert!(!seen(at, yes, viewer) || seen(before.0, before.1, viewer), "{viewer:?}");
                }
                prop_assert!(now != Audience::Us || yes == (false, false));
            }
        }
    }

    #[test]
    fn a_picture_and_sound_have_words_for_whoever_does_not_see_or_hear_them() {
        assert_eq!(PieceKind::of("image/jpeg"), PieceKind::Picture);
        assert_eq!(PieceKind::of("audio/webm"), PieceKind::Sound);
        assert_eq!(PieceKind::of(""), PieceKind::Words);
        for kind in PieceKind::ALL {
            assert_eq!(problems(*kind, "Mrs A.", "").0.len(), 1, "{kind}");
            assert!(problems(*kind, "Mrs A.", "We sing.").check().is_ok());
        }
    }
}
