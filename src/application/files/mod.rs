//! What a group sends with an answer: documents, pictures and recordings that it has already.

pub mod actions;
pub mod pages;
pub mod store;
pub mod views;

use crate::files::LARGEST;
use crate::files::kinds::FileKind;
use crate::fund::form::Kind;

/// For a question that does not ask for files: something may be sent all the same.
const USUAL_MB: u32 = 10;
const USUAL_FILES: u32 = 5;

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

    /// The most that one file may weigh, in bytes.
    pub fn max_bytes(&self) -> u64 {
        u64::from(self.max_mb) * 1024 * 1024
    }

    /// What a browser's file chooser is asked to offer.
    pub fn accept(&self) -> String {
        self.kinds.iter().map(|kind| kind.accept()).collect::<Vec<_>>().join(",")
    }
}

/// How large a file is, as people say it: "340 KB", "2.4 MB".
pub fn size(bytes: i64) -> String {
    let kb = bytes / 1024;
    match kb {
        ..1 => "1 KB".to_owned(),
        1..1024 => format!("{kb} KB"),
        _ => format!("{}.{} MB", kb / 1024, kb % 1024 * 10 / 1024),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_said_as_people_say_them() {
        assert_eq!(size(12), "1 KB");
        assert_eq!(size(350_000), "341 KB");
        assert_eq!(size(2_600_000), "2.4 MB");
    }

    #[test]
    fn no_question_takes_more_than_the_portal_keeps() {
        let limits = Limits::of(&Kind::File { kinds: vec![FileKind::Pdf], max_mb: 500, max_files: 1 });
        assert_eq!(limits.max_bytes(), LARGEST);
        assert_eq!(Limits::of(&Kind::YesNo).max_mb, 10);
    }
}
