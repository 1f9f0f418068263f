//! What stands in the one question of a draft that its group has opened to somebody.

use serde::Serialize;

use crate::application::files::views::FileRow;

/// What a group has said so far to the one question that is open to the reader.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SaidSoFar {
    pub organisation: String,
    pub fund: String,
    pub question: String,
    pub hint: String,
    /// As plain text; empty when nothing is written.
    pub written: String,
    pub files: Vec<FileRow>,
    /// It was said in a conversation that is written up.
    pub talked: bool,
}

impl SaidSoFar {
    /// One for the samples.
    pub fn sample() -> Self {
        SaidSoFar {
            organisation: "Sunday Kitchen".into(),
            fund: "Community Chest".into(),
            question: "Who is it for, and what will happen?".into(),
            hint: "In your own words. Joy counts.".into(),
            written: "We cook together.".into(),
            files: FileRow::sample_recordings(),
            talked: false,
        }
    }
}
