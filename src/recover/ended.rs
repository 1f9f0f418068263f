//! What ends and may begin anew, as a membership does, stands in the list with the instant of its end; and with the instant at
//! which it began anew, so that whoever left and came back is not put out by a line that is older.

use std::collections::BTreeMap;

use chrono::DateTime;

use super::withdrawn::Taken;
use crate::clock::Instant;

/// Between what ended and when.
const AT: &str = "-at-";
/// Behind the kind of what began anew.
const ANEW: &str = "-anew";

/// How the list calls that something ended at an instant: to the microsecond, and with nothing of whose it was.
pub fn word(id: &str, at: Instant) -> String {
    format!("{id}{AT}{}", at.and_utc().timestamp_micros())
}

/// What a word of the list says ended, and when.
pub fn read(word: &str) -> Option<(&str, Instant)> {
    let (id, at) = word.rsplit_once(AT)?;
    let at = DateTime::from_timestamp_micros(at.parse().ok()?)?;
    Some((id, at.naive_utc()))
}

/// The kind of line that says that something of a kind began anew.
pub fn anew(kind: &str) -> String {
    format!("{kind}{ANEW}")
}

/// Whether an ending is over, by what began at an instant. What began before it has ended by it.
pub fn is_over(ended: Instant, began: Instant) -> bool {
    began >= ended
}

/// What of a list still stands: an ending that a beginning followed does not.
pub fn standing(listed: Taken) -> Taken {
    let mut began: BTreeMap<(String, String), Instant> = BTreeMap::new();
    for (kind, word) in listed.keys() {
        if let (Some(kind), Some((id, at))) = (kind.strip_suffix(ANEW), read(word)) {
            let last = began.entry((kind.to_owned(), id.to_owned())).or_insert(at);
            *last = at.max(*last);
        }
    }
    let stands = |kind: &str, word: &str| match read(word) {
        Some((id, at)) => began.get(&(kind.to_owned(), id.to_owned())).is_none_or(|began| !is_over(at, *began)),
        None => true,
    };
    listed.into_iter().filter(|((kind, word), _)| stands(kind, word)).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const ID: &str = "01936f3c-8a00-7000-8000-0123456789ab";

    fn at(micros: i64) -> Instant {
        DateTime::from_timestamp_micros(1_796_119_200_000_000 + micros).expect("an instant").naive_utc()
    }

    fn lines(these: &[(&str, i64)]) -> Taken {
        these.iter().map(|(kind, micros)| (((*kind).to_owned(), word(ID, at(*micros))), at(*micros).date())).collect()
    }

    #[test]
    fn a_word_says_what_ended_and_when_and_fits_into_the_list() {
        assert_eq!(read(&word(ID, at(7))), Some((ID, at(7))));
        assert!(word(ID, at(7)).len() <= 64, "the longest that the list takes");
        for other in [ID, "", "-at-", "x-at-y", "x-at-99999999999999999999"] {
            assert_eq!(read(other), None, "{other}");
        }
    }

    #[test]
    fn whoever_came_back_is_not_put_out_by_an_older_line() {
        let left = lines(&[("member", 1)]);
        assert_eq!(standing(left.clone()), left);
        let back = lines(&[("member", 1), ("member-anew", 2)]);
        assert!(standing(back).keys().all(|(kind, _)| kind != "member"));
        let again = standing(lines(&[("member", 1), ("member-anew", 2), ("member", 3)]));
        assert!(again.contains_key(&("member".to_owned(), word(ID, at(3)))) && again.len() == 2, "{again:?}");
        // Of another kind, or of another thing, it says nothing.
        assert_eq!(standing(lines(&[("role", 1), ("member-anew", 2)])).len(), 2);
        let story = Taken::from([(("story".to_owned(), ID.to_owned()), at(0).date())]);
        assert_eq!(standing(story.clone()), story);
    }

    proptest! {
        /// However often somebody left and came back: out is whoever left last.
        #[test]
        fn the_last_word_counts(steps in proptest::collection::btree_set(0_i64..1_000, 1..20)) {
            let kinds = ["member", "member-anew"];
            let listed: Vec<(&str, i64)> =
                steps.into_iter().enumerate().map(|(step, micros)| (kinds[step % 2], micros)).collect();
            let out = standing(lines(&listed)).keys().any(|(kind, _)| kind == "member");
            prop_assert_eq!(out, listed.last().is_some_and(|(kind, _)| *kind == "member"));
        }
    }
}
