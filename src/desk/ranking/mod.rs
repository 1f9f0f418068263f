//! A round that scores, in the order of its points: the words of the readings first, and the totals beside them. Pure.

pub mod pages;
pub mod views;

use crate::fund::form::FundText;
use crate::review::reading::{Total, Written};

/// What the shared readings of an application come to; none where nothing counts yet. What its readers want to understand
/// first counts on neither side.
pub fn together(form: &FundText, readings: &[&Written]) -> Option<Total> {
    let totals: Vec<Total> = readings.iter().filter_map(|written| written.total(form)).collect();
    let sum =
        Total { points: totals.iter().map(|one| one.points).sum(), most: totals.iter().map(|one| one.most).sum() };
    (sum.most > 0).then_some(sum)
}

/// The place of each, the most points of those there could be first: equals share a place, and what has no total has none.
pub fn places(totals: &[Option<Total>]) -> Vec<Option<usize>> {
    let above = |one: &Total, other: &Total| {
        u64::from(other.points) * u64::from(one.most) > u64::from(one.points) * u64::from(other.most)
    };
    let place = |total: &Option<Total>| {
        let total = total.as_ref()?;
        Some(1 + totals.iter().flatten().filter(|other| above(total, other)).count())
    };
    totals.iter().map(place).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn equals_share_a_place_and_more_is_never_lower(points in prop::collection::vec(prop::option::of(0_u32..10), 0..10)) {
            let totals: Vec<Option<Total>> = points.iter().map(|one| one.map(|points| Total { points, most: 10 })).collect();
            let places = places(&totals);
            for (one, place) in points.iter().zip(&places) {
                prop_assert_eq!(one.is_some(), place.is_some());
                for (other, its) in points.iter().zip(&places) {
                    if let (Some(one), Some(other)) = (one, other) {
                        prop_assert_eq!(one.cmp(other), its.cmp(place));
                    }
                }
            }
        }
    }

    #[test]
    fn what_is_not_understood_yet_does_not_push_anybody_down() {
        let half = Some(Total { points: 9, most: 18 });
        let whole = Some(Total { points: 13, most: 27 });
        assert_eq!(places(&[whole, half, None]), [Some(2), Some(1), None]);
    }
}
