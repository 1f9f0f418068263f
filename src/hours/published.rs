//! What everyone reads of paid time, so that nobody's hours can be read off it or worked out of it. Pure.

use super::Line;
use crate::fund::counts::FEW;

/// How much of a sum is given in numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// Nothing was taken.
    Nothing,
    /// Of so few that it could be known whose time it was.
    Few,
    /// What was taken alone: of what was paid, is owed or is not wanted, one part is of few.
    Taken(Line),
    Whole(Line),
}

/// Whether a number, or what it leaves of the whole, is so small that it could be known whose it is.
fn tells(count: i64, whole: i64) -> bool {
    [count, whole - count].into_iter().any(|one| (1..FEW).contains(&one))
}

/// How much is told of these, a line for each group or each person.
pub fn told(lines: &[Line]) -> Told {
    let these: Vec<Line> = lines.iter().copied().filter(|line| !line.is_empty()).collect();
    let count =
        |has: fn(&Line) -> bool| i64::try_from(these.iter().filter(|line| has(line)).count()).unwrap_or(i64::MAX);
    let whole = count(|_| true);
    let sum = super::sum(these.iter().copied());
    let parts = [count(|line| line.paid > 0), count(|line| line.owed > 0), count(|line| line.let_go > 0)];
    match whole {
        0 => Told::Nothing,
        few if few < FEW => Told::Few,
        _ if parts.into_iter().any(|part| tells(part, whole)) => Told::Taken(sum),
        _ => Told::Whole(sum),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn no_part_of_fewer_than_five_is_given(
            given in prop::collection::vec((0_i32..600, 0_i64..9_000, any::<bool>()), 0..30),
        ) {
            let lines: Vec<Line> =
                given.into_iter().map(|(minutes, paid, nothing)| Line::of(minutes, 1_500, paid, nothing)).collect();
            let has = |has: fn(&Line) -> bool| lines.iter().filter(|line| !line.is_empty() && has(line)).count();
            let whole = has(|_| true);
            match told(&lines) {
                Told::Nothing => prop_assert_eq!(whole, 0),
                Told::Few => prop_assert!((1..5).contains(&whole)),
                Told::Taken(sum) => prop_assert!(whole >= 5 && sum == crate::hours::sum(lines.iter().copied())),
                Told::Whole(_) => {
                    for part in [has(|line| line.paid > 0), has(|line| line.owed > 0), has(|line| line.let_go > 0)] {
                        prop_assert!(part == 0 || part >= 5);
                        prop_assert!(whole == part || whole - part >= 5);
                    }
                }
            }
        }
    }
}
