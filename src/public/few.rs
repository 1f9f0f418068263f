//! Which numbers of a round can be given, so that no count under five can be read off them or worked out of them by taking one
//! from another. Pure.

use crate::fund::counts::FEW;

/// How many heard what was decided, and how many of them were funded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Heard {
    pub told: i64,
    pub funded: i64,
}

impl Heard {
    /// Those who heard and are not among others.
    fn without(self, others: Heard) -> Heard {
        Heard { told: self.told - others.told, funded: self.funded - others.funded }
    }

    fn with(self, others: Heard) -> Heard {
        Heard { told: self.told + others.told, funded: self.funded + others.funded }
    }

    /// Whether it tells of few: how many were funded, or how many were not. Nobody is not few.
    fn tells(self) -> bool {
        [self.told, self.funded, self.told - self.funded].into_iter().any(tells)
    }
}

/// Whether a number is so small that it could be known whose it is.
pub fn tells(count: i64) -> bool {
    (1..FEW).contains(&count)
}

/// Which rows of a table can be given in numbers, whose whole stands beside it. Somebody may count in several rows, or in
/// none: so whatever is left over when any rows are taken from the whole is held to be somebody.
pub fn open(rows: &[Heard], whole: Heard) -> Vec<bool> {
    let mut open: Vec<bool> = rows.iter().map(|row| row.told >= FEW && !row.tells()).collect();
    while leaves_few(rows, &open, whole) {
        // The smallest says least.
        let smallest = (0..rows.len()).filter(|at| open[*at]).min_by_key(|at| rows[*at].told);
        let Some(at) = smallest else { break };
        open[at] = false;
    }
    open
}

/// Whether any of the open rows, taken from the whole, leave few over.
fn leaves_few(rows: &[Heard], open: &[bool], whole: Heard) -> bool {
    let given: Vec<Heard> = rows.iter().zip(open).filter(|(_, open)| **open).map(|(row, _)| *row).collect();
    (1_u32..1_u32 << given.len().min(16)).any(|chosen| {
        let taken = given.iter().enumerate().filter(|(at, _)| chosen & (1_u32 << *at) != 0);
        let sum = taken.fold(Heard::default(), |sum, (_, row)| sum.with(*row));
        whole.without(sum).tells()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn heard(most: i64) -> impl Strategy<Value = Heard> {
        (0..most, 0..most).prop_map(|(funded, not)| Heard { told: funded + not, funded })
    }

    #[test]
    fn the_rest_of_a_row_is_as_small_as_the_row_itself() {
        let heard = |told, funded| Heard { told, funded };
        assert_eq!(open(&[heard(6, 5)], heard(6, 5)), [false], "one of them was not funded");
        assert_eq!(open(&[heard(6, 6)], heard(6, 6)), [true], "nobody is not few");
        assert_eq!(open(&[heard(10, 5)], heard(12, 6)), [false], "two answered in no such way");
        assert_eq!(open(&[heard(10, 5)], heard(15, 10)), [true]);
        assert_eq!(open(&[heard(12, 6), heard(15, 5)], heard(30, 12)), [false, true], "three are left by both");
    }

    proptest! {
        #[test]
        fn no_count_under_five_can_be_worked_out(
            rows in prop::collection::vec(heard(40), 0..5),
            more in heard(40),
        ) {
            // Everybody at once is in a row of their own or in none; in the portal some are in two.
            let whole = rows.iter().fold(more, |sum, row| sum.with(*row));
            let open = open(&rows, whole);
            let given: Vec<Heard> = rows.iter().zip(&open).filter(|(_, open)| **open).map(|(row, _)| *row).collect();
            for row in &given {
                prop_assert!(row.told >= FEW);
                prop_assert!(!tells(row.funded) && !tells(row.told - row.funded), "{row:?}");
            }
            // Whoever takes any of the rows given from the whole is left with nobody, or with five or more.
            for chosen in 0_usize..1_usize << given.len() {
                let taken = (0..given.len()).filter(|at| chosen & (1_usize << *at) != 0).map(|at| given[at]);
                let (told, funded) = taken.fold((0, 0), |(told, funded), row| (told + row.told, funded + row.funded));
                let (told, funded) = (whole.told - told, whole.funded - funded);
                if chosen != 0 {
                    prop_assert!(!tells(told) && !tells(funded) && !tells(told - funded), "{told} {funded}");
                }
            }
        }

        #[test]
        fn what_is_large_all_over_is_given(rows in prop::collection::vec((5_i64..40, 5_i64..40), 1..5)) {
            let rows: Vec<Heard> =
                rows.into_iter().map(|(funded, not)| Heard { told: funded + not, funded }).collect();
            let whole = rows.iter().fold(Heard { told: 10, funded: 5 }, |sum, row| sum.with(*row));
            prop_assert!(open(&rows, whole).into_iter().all(|open| open));
        }
    }
}
