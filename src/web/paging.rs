//! Keyset paging: a page starts after the last row of the page before it, however long the list.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::clock::Instant;

/// Rows on a page of a list.
pub const PAGE: usize = 50;

/// Where a page starts: after the row with this instant and id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct After {
    pub at: Instant,
    pub id: String,
}

impl After {
    /// As it stands in an address.
    pub fn token(&self) -> String {
        URL_SAFE_NO_PAD.encode(format!("{} {}", self.at.and_utc().timestamp_micros(), self.id))
    }

    /// Reads it back. Anything else is the first page: an address that was cut short shows something useful.
    pub fn parse(token: &str) -> Option<Self> {
        let text = String::from_utf8(URL_SAFE_NO_PAD.decode(token).ok()?).ok()?;
        let (micros, id) = text.split_once(' ')?;
        let at = chrono::DateTime::from_timestamp_micros(micros.parse().ok()?)?.naive_utc();
        (id.len() == 36).then(|| After { at, id: id.to_owned() })
    }
}

/// Cuts one row too many into a page and whether more follow.
pub fn cut<T>(mut rows: Vec<T>) -> (Vec<T>, bool) {
    let more = rows.len() > PAGE;
    rows.truncate(PAGE);
    (rows, more)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_place_in_a_list_survives_the_address(micros in 0_i64..4_000_000_000_000_000) {
            let at = chrono::DateTime::from_timestamp_micros(micros).expect("in range").naive_utc();
            let after = After { at, id: "0197b2c4-0000-7000-8000-000000000001".into() };
            prop_assert_eq!(After::parse(&after.token()), Some(after));
        }

        #[test]
        fn fuzzed_a_token_that_was_changed_is_a_place_or_the_first_page(
            token in crate::mutated::mutated_text(&["MTc5NjEyMTAwMDAwMDAwMCAwMTk3YjJjNC0wMDAwLTcwMDAtODAwMC0wMDAwMDAwMDAwMDE"]),
        ) {
            if let Some(after) = After::parse(&token) {
                prop_assert_eq!(After::parse(&after.token()), Some(after));
            }
        }

        #[test]
        fn anything_else_is_the_first_page(token in ".{0,80}") {
            let _ = After::parse(&token);
        }
    }
}
