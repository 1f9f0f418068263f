//! Who may do what with a fund and its rounds, with the reason when not. Pure.

use super::store::RoundRow;
use super::{RoundState, Standing, standing};
use crate::clock::Instant;
use crate::error::Words;
use crate::people::Role;
use crate::text::dates;

/// Who publishes a round, or closes a rolling one.
pub const KEEPERS: &[Role] = &[Role::Commissioner, Role::Administrator];

/// Whether a round still takes a new version from a fund file: until it is open, by its state or by its date.
///
/// # Errors
/// Why not, and what to do.
pub fn may_revise(round: &RoundRow, publish: bool, now: Instant) -> Result<(), Words> {
    let slug = &round.slug;
    if !matches!(round.state, RoundState::Draft | RoundState::Published) {
        return Err(Words::from(format!(
            "The round \"{slug}\" has opened, and everyone answers the questions as they stand. Nothing was changed. \
             For the next round, give the file a new `slug` in [round]."
        )));
    }
    if standing(round.state, round.opens_at, round.closes_at, None, now) != Standing::Soon
        && round.state == RoundState::Published
    {
        return Err(Words::from(format!(
            "The round \"{slug}\" is open since {}, and everyone answers the questions as they stand. Nothing was changed. \
             For the next round, give the file a new `slug` in [round].",
            dates::instant(round.opens_at)
        )));
    }
    if round.state == RoundState::Published && !publish {
        return Err(Words::from(format!(
            "The round \"{slug}\" is published already, so a new version of it cannot be kept as a draft. Nothing was \
             changed. Import the file without --draft, and its page shows the new version at once."
        )));
    }
    Ok(())
}

/// Whether a round may be published: a draft may.
///
/// # Errors
/// Why not.
pub fn may_publish(round: &RoundRow) -> Result<(), Words> {
    match round.state {
        RoundState::Draft => Ok(()),
        _ => Err(Words::from(format!("The round \"{}\" is published already.", round.slug))),
    }
}

/// Whether a round has room beside the fund's other rounds: people find one at a time at the fund's address.
///
/// # Errors
/// Why not, and what to do.
pub fn has_room(round: &RoundRow, others: &[RoundRow]) -> Result<(), Words> {
    let in_the_way = others.iter().find(|other| {
        other.id != round.id
            && matches!(other.state, RoundState::Published | RoundState::Open)
            && overlap((round.opens_at, round.closes_at), (other.opens_at, other.closes_at))
    });
    match in_the_way {
        None => Ok(()),
        Some(other) => Err(Words::from(match other.closes_at {
            Some(closes) => format!(
                "The round \"{}\" of this fund is open until {}. Let this one open after that: change `opens` in [round].",
                other.slug,
                dates::instant(closes)
            ),
            None => format!(
                "The round \"{}\" of this fund has no closing date. Close it on its page at the desk first, then publish this one.",
                other.slug
            ),
        })),
    }
}

/// Whether a round may be closed by hand: only a rolling one, since a date that was published is kept.
///
/// # Errors
/// Why not.
pub fn may_close(round: &RoundRow) -> Result<(), Words> {
    match (round.state, round.closes_at) {
        (RoundState::Open, None) => Ok(()),
        (RoundState::Open, Some(closes)) => Err(Words::from(format!(
            "This round closes by itself on {}, as its page has said from the start.",
            dates::instant(closes)
        ))),
        _ => Err(Words::from("This round is not open.")),
    }
}

/// Whether two stretches of time have a moment in common; no end is for ever.
fn overlap(a: (Instant, Option<Instant>), b: (Instant, Option<Instant>)) -> bool {
    let before_the_end_of = |at: Instant, end: Option<Instant>| end.is_none_or(|end| at <= end);
    before_the_end_of(a.0, b.1) && before_the_end_of(b.0, a.1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::Id;
    use chrono::TimeDelta;
    use proptest::prelude::*;

    fn at(hours: i64) -> Instant {
        Instant::default() + TimeDelta::hours(hours)
    }

    fn round(slug: &str, state: RoundState, opens: i64, closes: Option<i64>) -> RoundRow {
        RoundRow {
            id: Id::from_text(slug.to_owned()),
            fund_id: "fund".into(),
            funder_id: "funder".into(),
            slug: slug.to_owned(),
            state,
            size_band: String::new(),
            opens_at: at(opens),
            closes_at: closes.map(at),
            decide_by: chrono::NaiveDate::default(),
            budget_pence: 0,
            spent_pence: 0,
            contact_id: "contact".into(),
            decider_id: None,
            created_at: at(0),
            version: 1,
        }
    }

    #[test]
    fn a_file_is_taken_until_the_round_is_open_by_state_or_by_date() {
        for (state, opens, publish, may) in [
            (RoundState::Draft, 10, true, true),
            // A draft is nobody's yet, whatever its dates say.
            (RoundState::Draft, -10, true, true),
            (RoundState::Draft, -10, false, true),
            (RoundState::Published, 10, true, true),
            (RoundState::Published, 10, false, false),
            (RoundState::Published, 0, true, false),
            (RoundState::Open, -10, true, false),
            (RoundState::Closed, -10, true, false),
            (RoundState::Complete, -10, false, false),
        ] {
            let told = may_revise(&round("spring", state, opens, None), publish, at(0));
            assert_eq!(told.is_ok(), may, "{state} opens at {opens}, publish {publish}: {told:?}");
        }
    }

    #[test]
    fn one_address_has_room_for_one_round_at_a_time() {
        let spring = round("spring", RoundState::Open, 0, Some(10));
        let others = [spring.clone()];
        assert!(has_room(&round("summer", RoundState::Draft, 11, Some(20)), &others).is_ok());
        assert!(has_room(&round("summer", RoundState::Draft, 9, Some(20)), &others).is_err());
        assert!(has_room(&round("rolling", RoundState::Draft, -5, None), &others).is_err());
        assert!(has_room(&spring, &others).is_ok(), "it is not in its own way");
        assert!(may_publish(&spring).is_err(), "it is published already");
        let closed = [round("spring", RoundState::Closed, 0, Some(10))];
        assert!(has_room(&round("summer", RoundState::Draft, 9, Some(20)), &closed).is_ok());
    }

    #[test]
    fn a_published_date_is_kept() {
        assert!(may_close(&round("rolling", RoundState::Open, 0, None)).is_ok());
        assert!(may_close(&round("spring", RoundState::Open, 0, Some(10))).is_err());
        assert!(may_close(&round("rolling", RoundState::Closed, 0, None)).is_err());
    }

    proptest! {
        #[test]
        fn overlapping_is_mutual(a in 0i64..20, b in proptest::option::of(0i64..20), c in 0i64..20, d in proptest::option::of(0i64..20)) {
            let (first, second) = ((at(a), b.map(|b| at(a + b))), (at(c), d.map(|d| at(c + d))));
            prop_assert_eq!(overlap(first, second), overlap(second, first));
        }
    }
}
