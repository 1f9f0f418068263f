//! An answer by voice or film: recorded on the page or sent from a telephone, with a text version beside it where
//! somebody writes one.

pub mod actions;
pub mod beside;
pub mod keeping;
pub mod pages;
pub mod policy;
pub mod store;
pub mod upload;
pub mod views;

use crate::error::Words;
use crate::files::kinds::FileKind;
use crate::fund::form::{Kind, Question};

/// How many recordings one answer takes.
pub const MOST: usize = 5;
/// The longest text version, in characters: more than anybody says in two hours.
pub const LONGEST_TEXT: usize = 60_000;

/// Whether a file of this type is heard or seen.
pub fn is_recording(content_type: &str) -> bool {
    !plays(content_type).is_empty()
}

/// The element that plays a type: `audio` or `video`; empty when nothing does.
pub fn plays(content_type: &str) -> &'static str {
    match content_type.split_once('/') {
        Some(("audio", _)) => "audio",
        Some(("video", _)) => "video",
        _ => "",
    }
}

/// The kinds of recording that a question takes; none when it takes none.
pub fn kinds(question: &Question) -> Vec<FileKind> {
    let both = [FileKind::Audio, FileKind::Video];
    match &question.kind {
        _ if question.equity => Vec::new(),
        Kind::File { kinds, .. } => both.into_iter().filter(|kind| kinds.contains(kind)).collect(),
        _ => both.to_vec(),
    }
}

/// How long something lasts, as people read it: "0:40", "12:05"; empty when nobody said.
pub fn length(seconds: i32) -> String {
    if seconds <= 0 { String::new() } else { format!("{}:{:02}", seconds / 60, seconds % 60) }
}

/// What stands in a text version, where it is not too long to be kept.
///
/// # Errors
/// How much too long it is.
pub fn check_text(words: &str) -> Result<(), Words> {
    if words.chars().count() > LONGEST_TEXT {
        return Err(Words::key("recording-text-too-long").with("max", LONGEST_TEXT));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_said_as_a_clock_says_them() {
        assert_eq!((length(0), length(40), length(725)), (String::new(), "0:40".into(), "12:05".into()));
    }

    #[test]
    fn what_is_heard_or_seen_is_a_recording() {
        assert_eq!((plays("audio/ogg"), plays("video/webm"), plays("application/pdf")), ("audio", "video", ""));
        assert!(!is_recording("image/png"));
    }
}
