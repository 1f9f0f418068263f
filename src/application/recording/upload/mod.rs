//! A recording on its way here, in parts, over a line that may break: the tus protocol 1.0 with creation, termination
//! and expiration (`docs/decisions/0007-tus-by-hand.md`).

pub mod actions;
pub mod pages;
pub mod receiving;
pub mod store;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::TimeDelta;

use crate::db::types::text_enum;

text_enum! {
    /// What an upload is to become.
    pub enum Purpose {
        Recording = "recording",
    }
}

/// How long an upload may take, breaks and all.
pub const RUNS: TimeDelta = TimeDelta::hours(24);
/// So much is written down at once; at most this is sent again when a line breaks.
pub const PART: usize = 1024 * 1024;
/// A whole upload that nobody has put together by then is put together by the clock.
pub const LEFT_OVER: TimeDelta = TimeDelta::minutes(2);

/// What a client says of what it is about to send.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Metadata {
    pub name: String,
    pub seconds: i32,
}

impl Metadata {
    /// Reads `Upload-Metadata`: pairs of a key and its value in Base64, parted by commas. What cannot be read is left
    /// out.
    pub fn read(header: &str) -> Self {
        let mut metadata = Metadata::default();
        for pair in header.split(',') {
            let (key, value) = pair.trim().split_once(' ').unwrap_or((pair.trim(), ""));
            let Some(value) = STANDARD.decode(value.trim()).ok().and_then(|bytes| String::from_utf8(bytes).ok()) else {
                continue;
            };
            match key {
                "filename" | "name" if metadata.name.is_empty() => metadata.name = value,
                "seconds" => metadata.seconds = value.trim().parse().ok().filter(|said| *said >= 0).unwrap_or(0),
                _ => {}
            }
        }
        metadata
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mutated::mutated_text;
    use proptest::prelude::*;

    #[test]
    fn what_a_client_says_is_read_in_any_script() {
        let header = format!("filename {}, seconds {},is_it", STANDARD.encode("صوتي.webm"), STANDARD.encode("42"));
        assert_eq!(Metadata::read(&header), Metadata { name: "صوتي.webm".into(), seconds: 42 });
    }

    #[test]
    fn what_makes_no_sense_is_left_out() {
        assert_eq!(Metadata::read("filename %%%,seconds LTU="), Metadata::default());
        assert_eq!(Metadata::read(""), Metadata::default());
    }

    proptest! {
        #[test]
        fn fuzzed_what_a_client_says_that_was_changed_is_read_or_left_out(
            header in mutated_text(&["filename 2LXZiNiq2YouLndlYm0=, seconds NDI=,is_it", "name ,name YQ==,seconds LTU="]),
        ) {
            let read = Metadata::read(&header);
            prop_assert!(read.seconds >= 0 && read.name.len() <= header.len());
        }

        #[test]
        fn fuzzed_what_was_changed_before_it_was_written_is_read_as_it_is(
            name in mutated_text(&["صوتي.webm", "../../a.webm"]),
            seconds in mutated_text(&["42", "-1", "2147483647", " 7 "]),
        ) {
            let header = format!("filename {},seconds {}", STANDARD.encode(&name), STANDARD.encode(&seconds));
            let seconds = seconds.trim().parse::<i32>().ok().filter(|said| *said >= 0).unwrap_or(0);
            prop_assert_eq!(Metadata::read(&header), Metadata { name, seconds });
        }
    }
}
