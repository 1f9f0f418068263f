//! Papers of many applications are read a part at a time, in the order of the meeting. Pure.

use std::ops::Range;

/// So many applications stand on a page of papers.
pub const PAGE: usize = 25;

/// Which of a meeting's applications a page of its papers has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// From one.
    pub page: usize,
    /// How many pages there are: one where there is nothing.
    pub last: usize,
    /// All of them on one page, to be printed.
    pub whole: bool,
}

impl Part {
    /// What was asked for in an address, of so many applications: the first page where there is no such page.
    pub fn of(wanted: &str, whole: bool, applications: usize) -> Part {
        let last = applications.div_ceil(PAGE).max(1);
        let page = wanted.parse().ok().filter(|page| (1..=last).contains(page)).unwrap_or(1);
        Part { page: if whole { 1 } else { page }, last, whole }
    }

    /// Where it begins and ends, of so many applications.
    pub fn range(self, applications: usize) -> Range<usize> {
        if self.whole {
            return 0..applications;
        }
        let from = ((self.page - 1) * PAGE).min(applications);
        from..(from + PAGE).min(applications)
    }

    /// Whether the application with this number, counted from one, is on it.
    pub fn has(self, number: usize) -> bool {
        self.whole || page_of(number) == self.page
    }

    /// Whether there is more than this.
    pub fn is_cut(self) -> bool {
        self.last > 1 && !self.whole
    }
}

/// The page on which the application with this number stands, both counted from one.
pub fn page_of(number: usize) -> usize {
    number.saturating_sub(1) / PAGE + 1
}

/// Where a page of papers stands; `base` is where the first does.
pub fn href(base: &str, page: usize) -> String {
    if page <= 1 { base.to_owned() } else { format!("{base}?page={page}") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_application_stands_on_exactly_one_page(applications in 0_usize..400) {
            let last = Part::of("", false, applications).last;
            let mut seen = Vec::new();
            for page in 1..=last {
                let part = Part::of(&page.to_string(), false, applications);
                for at in part.range(applications) {
                    prop_assert!(part.has(at + 1) && page_of(at + 1) == page);
                    seen.push(at);
                }
            }
            prop_assert_eq!(seen, (0..applications).collect::<Vec<_>>());
            prop_assert_eq!(Part::of("3", true, applications).range(applications), 0..applications);
        }
    }

    #[test]
    fn what_is_no_page_is_the_first() {
        for wanted in ["", "0", "3", "-1", "all"] {
            assert_eq!(Part::of(wanted, false, 50), Part { page: 1, last: 2, whole: false }, "{wanted}");
        }
        assert_eq!(Part::of("2", false, 50).range(50), 25..50);
        assert!(!Part::of("", false, 25).is_cut() && Part::of("", false, 26).is_cut());
        assert_eq!(href("/papers", 1), "/papers");
        assert_eq!(href("/papers", 2), "/papers?page=2");
    }
}
