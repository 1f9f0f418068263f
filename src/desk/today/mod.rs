//! What needs a person today: everything the parts ask of them, in one list, the earliest day first.

pub mod pages;
pub mod store;
pub mod views;

use chrono::NaiveDate;

/// One thing to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    pub href: String,
    pub text: String,
    /// A short line under it.
    pub hint: String,
    /// None when it has no day.
    pub due: Option<NaiveDate>,
}

/// Tasks by how soon they are due.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ByDay {
    /// Their day has gone by, or is today.
    pub now: Vec<Task>,
    /// Their day is still to come.
    pub later: Vec<Task>,
    /// They have no day, and wait.
    pub waiting: Vec<Task>,
}

/// Puts tasks in the order in which they are due; what has no day keeps its place.
pub fn by_day(mut tasks: Vec<Task>, today: NaiveDate) -> ByDay {
    tasks.sort_by_key(|task| (task.due.is_none(), task.due));
    let mut sorted = ByDay::default();
    for task in tasks {
        match task.due {
            Some(due) if due <= today => sorted.now.push(task),
            Some(_) => sorted.later.push(task),
            None => sorted.waiting.push(task),
        }
    }
    sorted
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(days: u64) -> NaiveDate {
        NaiveDate::default() + chrono::Days::new(days)
    }

    proptest! {
        #[test]
        fn nothing_is_lost_and_nothing_late_comes_after_what_is_not(dues in prop::collection::vec(prop::option::of(0_u64..20), 0..12)) {
            let task = |due: &Option<u64>| Task { href: String::new(), text: String::new(), hint: String::new(), due: due.map(day) };
            let sorted = by_day(dues.iter().map(task).collect(), day(10));
            prop_assert_eq!(sorted.now.len() + sorted.later.len() + sorted.waiting.len(), dues.len());
            prop_assert!(sorted.now.iter().all(|task| task.due.is_some_and(|due| due <= day(10))));
            prop_assert!(sorted.now.is_sorted_by_key(|task| task.due) && sorted.later.is_sorted_by_key(|task| task.due));
        }
    }
}
