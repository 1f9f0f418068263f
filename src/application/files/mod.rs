//! What a group sends with an answer: documents, pictures and recordings that it has already.

pub mod actions;
pub mod pages;
pub mod store;
pub mod views;

use crate::files::LARGEST;
use crate::files::kinds::FileKind;
pub use crate::files::size;
use crate::fund::form::Kind;

/// For a question that does not ask for files: something may be sent all the same.
const USUAL_MB: u32 = 10;
const USUAL_FILES: u32 = 5;

/// What a document may be.
pub const DOCUMENTS: [FileKind; 4] = [FileKind::Pdf, FileKind::Odt, FileKind::Docx, FileKind::Image];

/// What may be sent with one answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    pub kinds: Vec<FileKind>,
    pub max_mb: u32,
    pub max_files: usize,
}

impl Limits {
    /// The limits of a kind of question.
    pub fn of(kind: &Kind) -> Self {
        let most = u32::try_from(LARGEST / 1024 / 1024).unwrap_or(u32::MAX);
        match kind {
            Kind::File { kinds, max_mb, max_files } => {
                Limits { kinds: kinds.clone(), max_mb: (*max_mb).min(most), max_files: *max_files as usize }
            }
            _ => Limits { kinds: FileKind::ALL.to_vec(), max_mb: USUAL_MB, max_files: USUAL_FILES as usize },
        }
    }

    /// The limits of what is given once and pointed at: a document, or a picture of one.
    pub fn of_documents() -> Self {
        Limits { kinds: DOCUMENTS.to_vec(), max_mb: USUAL_MB, max_files: 1 }
    }

    /// What a browser's file chooser is asked to offer.
    pub fn accept(&self) -> String {
        self.kinds.iter().map(|kind| kind.accept()).collect::<Vec<_>>().join(",")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_question_takes_more_than_the_portal_keeps() {
        let limits = Limits::of(&Kind::File { kinds: vec![FileKind::Pdf], max_mb: 500, max_files: 1 });
        assert_eq!(u64::from(limits.max_mb) * 1024 * 1024, LARGEST);
        assert_eq!(Limits::of(&Kind::YesNo).max_mb, 10);
    }
}
