//! The part of a file that a player asks for (RFC 9110, section 14).

use std::ops::Range;

/// What a `Range` header asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    /// No part, or nothing that we give parts by: the whole.
    Whole,
    Part(Range<u64>),
    /// A part that is not there.
    NotThere,
}

/// Reads a `Range` header for a file of this size. Of several parts none is given: then the whole is the answer.
pub fn asked(header: Option<&str>, size: u64) -> Asked {
    let Some(part) = header.and_then(|header| header.trim().strip_prefix("bytes=")) else { return Asked::Whole };
    let Some((first, last)) = part.trim().split_once('-') else { return Asked::Whole };
    let number = |text: &str| text.trim().parse::<u64>().ok();
    match (number(first), number(last)) {
        (None, Some(0)) => Asked::NotThere,
        // The last so many bytes.
        (None, Some(last)) if first.trim().is_empty() => Asked::Part(size.saturating_sub(last)..size),
        (Some(first), _) if first >= size => Asked::NotThere,
        (Some(first), None) if last.trim().is_empty() => Asked::Part(first..size),
        (Some(first), Some(last)) if first <= last => Asked::Part(first..last.saturating_add(1).min(size)),
        _ => Asked::Whole,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::mutated::mutated_text;

    proptest! {
        #[test]
        fn fuzzed_whatever_is_asked_is_within_the_file(
            header in mutated_text(&["bytes=0-99", "bytes=-10", "bytes=5-", "bytes=18446744073709551615-", "bytes=0-1,5-6"]),
            size in prop_oneof![Just(0_u64), Just(1), 2..10_000_u64, Just(u64::MAX)],
        ) {
            if let Asked::Part(part) = asked(Some(&header), size) {
                prop_assert!(part.start <= part.end && part.end <= size, "{header}: {part:?} of {size}");
                prop_assert!(size == 0 || part.start < part.end, "{header}: an empty part of {size}");
            }
        }
    }

    #[test]
    fn a_player_asks_for_the_beginning_the_middle_or_the_end() {
        assert_eq!(asked(None, 100), Asked::Whole);
        assert_eq!(asked(Some("bytes=0-"), 100), Asked::Part(0..100));
        assert_eq!(asked(Some("bytes=0-0"), 100), Asked::Part(0..1));
        assert_eq!(asked(Some("bytes=20-39"), 100), Asked::Part(20..40));
        assert_eq!(asked(Some("bytes=90-400"), 100), Asked::Part(90..100));
        assert_eq!(asked(Some("bytes=-10"), 100), Asked::Part(90..100));
        assert_eq!(asked(Some("bytes=-400"), 100), Asked::Part(0..100));
    }

    #[test]
    fn what_is_not_there_is_said_and_what_makes_no_sense_is_the_whole() {
        assert_eq!(asked(Some("bytes=100-"), 100), Asked::NotThere);
        assert_eq!(asked(Some("bytes=-0"), 100), Asked::NotThere);
        for nonsense in ["bytes=9-3", "bytes=a-b", "bytes=0-1,5-6", "lines=1-2", "bytes=", "bytes=-"] {
            assert_eq!(asked(Some(nonsense), 100), Asked::Whole, "{nonsense}");
        }
    }
}
