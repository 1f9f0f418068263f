//! A file that came with a piece in which something else is to be put right: it waits for a day, so that nobody sends it again. Pure.

pub mod actions;
pub mod store;

use chrono::TimeDelta;

use self::store::Waiting;
use super::PieceKind;
use super::actions::NewFile;

/// How long it waits.
pub const KEEP: TimeDelta = TimeDelta::hours(24);

/// What came with the form of a piece.
#[derive(Debug)]
pub enum Came {
    Nothing,
    /// A file, cleaned, with its bytes.
    File(NewFile, Vec<u8>),
    /// Nothing, beside a file that came before.
    Kept(Waiting),
    /// Nothing, and what came before waits no longer: its day is over, or another click of the same person has added it.
    Gone,
}

impl Came {
    /// What the piece is, as far as that is known.
    pub fn kind(&self) -> Option<PieceKind> {
        match self {
            Came::Nothing => Some(PieceKind::Words),
            Came::File(file, _) => Some(PieceKind::of(&file.content_type)),
            Came::Kept(waiting) => Some(PieceKind::of(&waiting.content_type)),
            Came::Gone => None,
        }
    }

    /// Whether it is to be the file that came before.
    pub fn is_earlier(&self) -> bool {
        matches!(self, Came::Kept(_) | Came::Gone)
    }
}
