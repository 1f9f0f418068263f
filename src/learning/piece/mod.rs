//! What stands beside a learning note: pictures, sound and single voices, each with who spoke and whose yes there is.

pub mod actions;
pub mod cleaning;
pub mod pages;
pub mod serving;
pub mod store;
pub mod views;

use crate::db::types::text_enum;
use crate::error::{Problems, Words};
use crate::files::kinds::FileKind;

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
