//! The groundwater view: what is lost at each stage, of every fund and every year side by side, and the barriers in it. The same
//! loss in one fund after the other is not about the groups. No communities are added together. Pure.

pub mod pages;
pub mod store;
pub mod views;

use std::collections::BTreeMap;

use crate::fund::counts::FEW;
use crate::ids::{BarrierId, FundId};
use crate::public::few::tells;

/// The stages, in their order: begun, sent, within what the fund is for, recommended, funded.
pub const STAGES: [&str; 5] = ["started", "sent", "eligible", "recommended", "funded"];

/// How many of a round came how far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Passed {
    pub started: i64,
    pub sent: i64,
    pub eligible: i64,
    pub recommended: i64,
    pub funded: i64,
    /// How many heard what was decided.
    pub told: i64,
}

/// A barrier that a round shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    pub name: String,
    /// It is one of whoever looks at it from the desk.
    pub own: bool,
}

/// A round with what came of it.
#[derive(Clone, Debug)]
pub struct OfRound {
    pub fund: FundId,
    pub fund_name: String,
    pub funder: String,
    pub year: i32,
    /// Its decisions are out.
    pub is_out: bool,
    pub passed: Passed,
    pub barriers: BTreeMap<BarrierId, Shown>,
}

/// What one stage of a row says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell {
    Count(i64),
    /// So few, or so near to another number of the row, that it could be known who they are.
    Few,
    /// Decisions are not out, or nobody recommended.
    NotYet,
}

/// A fund in a year.
#[derive(Clone, Debug)]
pub struct Row {
    pub fund: String,
    pub funder: String,
    pub year: i32,
    pub cells: [Cell; 5],
    pub barriers: BTreeMap<BarrierId, Shown>,
}

/// Which numbers can be given, so that no count under five can be read off them, or worked out by taking one from another.
pub fn open(counts: [Option<i64>; 5]) -> [Cell; 5] {
    let mut given: Vec<i64> = Vec::new();
    counts.map(|count| {
        let Some(count) = count else { return Cell::NotYet };
        let near = given.iter().any(|other| tells((other - count).abs()));
        if tells(count) || near {
            return Cell::Few;
        }
        given.push(count);
        Cell::Count(count)
    })
}

/// One row for each fund and year, the latest year first, then by name.
pub fn rows(rounds: Vec<OfRound>) -> Vec<Row> {
    let mut together: BTreeMap<(i32, String, FundId), Vec<OfRound>> = BTreeMap::new();
    for round in rounds {
        together.entry((-round.year, round.fund_name.clone(), round.fund.clone())).or_default().push(round);
    }
    together.into_values().filter_map(row).collect()
}

/// Which stages of one round could not be given by themselves. Every round stands on a page of its own, and what is taken from
/// the sum of a year is left over for the smallest.
fn held(passed: &Passed, after: bool) -> [bool; 5] {
    let Passed { started, sent, eligible, recommended, funded, .. } = *passed;
    let then = |count: i64| after.then_some(count);
    let cells = open([Some(started), Some(sent), then(eligible), then(recommended), then(funded)]);
    let mut held = cells.map(|cell| cell == Cell::Few);
    if tells(sent) {
        // Of so few nothing is said of what came of them, not even that it was nothing.
        held[2..].fill(after);
    }
    held
}

fn row(rounds: Vec<OfRound>) -> Option<Row> {
    let is_out = rounds.iter().all(|round| round.is_out);
    let sum = |of: fn(&Passed) -> i64| rounds.iter().map(|round| of(&round.passed)).sum::<i64>();
    let (started, sent) = (sum(|passed| passed.started), sum(|passed| passed.sent));
    let (recommended, funded) = (sum(|passed| passed.recommended), sum(|passed| passed.funded));
    // Of so few that nothing is said of them, nothing is said of what came of them either.
    let after = is_out && sent >= FEW;
    let counts = [
        Some(started),
        Some(sent),
        after.then(|| sum(|passed| passed.eligible)),
        // Where no panel recommends, there is no such stage.
        Some(recommended).filter(|count| after && (*count > 0 || funded == 0)),
        after.then_some(funded),
    ];
    let first = rounds.first()?;
    let (fund, funder, year) = (first.fund_name.clone(), first.funder.clone(), first.year);
    let mut cells = open(counts);
    for round in &rounds {
        let few = held(&round.passed, after);
        for (cell, few) in cells.iter_mut().zip(few) {
            if few && *cell != Cell::NotYet {
                *cell = Cell::Few;
            }
        }
    }
    let barriers = rounds.into_iter().flat_map(|round| round.barriers).collect();
    Some(Row { fund, funder, year, cells, barriers })
}

/// Where most is lost, over all rows together: the two stages by their place, how many are lost between them, and of how many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    pub from: usize,
    pub to: usize,
    pub lost: i64,
    pub of: i64,
}

/// The point of the chart; none where too few numbers can be given.
pub fn point(rows: &[Row]) -> Option<Point> {
    let between = |from: usize| {
        let pairs = rows.iter().filter_map(|row| match (row.cells[from], row.cells[from + 1]) {
            (Cell::Count(before), Cell::Count(after)) => Some((before, after)),
            _ => None,
        });
        let (of, left) = pairs.fold((0, 0), |(of, left), (before, after)| (of + before, left + after));
        Point { from, to: from + 1, lost: of - left, of }
    };
    let most = (0..STAGES.len() - 1).map(between).filter(|point| point.lost > 0).max_by_key(|point| {
        // The share of those who had come so far, in thousandths; of two that are equal, the earlier.
        (point.lost * 1_000 / point.of.max(1), std::cmp::Reverse(point.from))
    });
    most.filter(|point| !tells(point.lost))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn of(fund: &str, year: i32, is_out: bool, counts: [i64; 5]) -> OfRound {
        let [started, sent, eligible, recommended, funded] = counts;
        OfRound {
            fund: FundId::from(fund),
            fund_name: fund.to_owned(),
            funder: "Hackney Council".to_owned(),
            year,
            is_out,
            passed: Passed { started, sent, eligible, recommended, funded, told: sent },
            barriers: BTreeMap::new(),
        }
    }

    #[test]
    fn a_fund_and_a_year_are_one_row_and_the_point_is_where_most_is_lost() {
        use Cell::{Count, Few, NotYet};
        let all = vec![
            of("Chest", 2026, true, [40, 30, 30, 12, 12]),
            of("Chest", 2026, true, [20, 20, 20, 8, 8]),
            of("Chest", 2027, false, [9, 3, 3, 0, 0]),
            of("Small", 2026, true, [12, 12, 12, 0, 6]),
        ];
        let rows = rows(all);
        let said: Vec<_> = rows.iter().map(|row| (row.fund.as_str(), row.year, row.cells)).collect();
        assert_eq!(said[0], ("Chest", 2027, [Count(9), Few, NotYet, NotYet, NotYet]));
        assert_eq!(said[1], ("Chest", 2026, [Count(60), Count(50), Count(50), Count(20), Count(20)]));
        assert_eq!(said[2], ("Small", 2026, [Count(12), Count(12), Count(12), NotYet, Count(6)]));
        assert_eq!(point(&rows), Some(Point { from: 2, to: 3, lost: 30, of: 50 }));
        assert_eq!(point(&[]), None);
    }

    #[test]
    fn a_small_round_is_not_what_is_left_when_a_large_one_is_taken_from_their_year() {
        use Cell::Few;
        // The large one stands on a page of its own: 23 less 20 were three, and 12 less 10 of them two.
        let year = vec![of("Chest", 2026, true, [30, 20, 20, 10, 10]), of("Chest", 2026, true, [8, 3, 3, 2, 2])];
        assert_eq!(rows(year)[0].cells, [Cell::Count(38), Few, Few, Few, Few]);
        // Two of twenty were not funded, which its own page does not say either.
        let near = vec![of("Chest", 2026, true, [30, 20, 20, 18, 18]), of("Chest", 2026, true, [50, 40, 40, 20, 20])];
        assert_eq!(rows(near)[0].cells, [Cell::Count(80), Cell::Count(60), Cell::Count(60), Few, Few]);
    }

    proptest! {
        #[test]
        fn no_count_under_five_can_be_read_off_or_worked_out(counts in prop::array::uniform5(prop::option::of(0_i64..40))) {
            let cells = open(counts);
            let given: Vec<i64> =
                cells.iter().filter_map(|cell| if let Cell::Count(count) = cell { Some(*count) } else { None }).collect();
            for (at, one) in given.iter().enumerate() {
                prop_assert!(!tells(*one));
                prop_assert!(given[..at].iter().all(|other| !tells((one - other).abs())), "{given:?}");
            }
        }
    }
}
