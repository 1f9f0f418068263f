//! What is counted of a round and names nobody: whom its rules keep out, how long groups took, which ways they answered in.

pub mod store;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// Fewer than this are not counted out: the numbers could show who they were.
pub const FEW: i64 = 5;

/// The numbers of a round.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Counts {
    /// How often the questions before the start were answered.
    pub asked: i64,
    /// How many of those each question would keep out, by its key.
    pub kept_out: BTreeMap<String, i64>,
    /// How many groups took so many minutes.
    pub times: BTreeMap<i64, i64>,
    /// How many applications answered in a way, and heard what: way, then outcome, by their names in the code.
    pub routes: BTreeMap<String, BTreeMap<String, i64>>,
    /// How many groups that were known before they applied ("before"), or were not ("new"), heard what.
    pub known: BTreeMap<String, BTreeMap<String, i64>>,
    /// How many outcomes hung on what when somebody last looked before the decisions went out: "applications", "hold",
    /// "reader", "criterion", "note", "known". Empty where nobody did.
    pub turned: BTreeMap<String, i64>,
    /// How many grants had their first money so many working days after their group heard yes.
    pub paid_after_yes: BTreeMap<i64, i64>,
    /// The same after both had signed.
    pub paid_after_signing: BTreeMap<i64, i64>,
}

/// How soon money came: of how many grants, the days of the one in the middle, and of the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    pub grants: i64,
    pub middle: i64,
    pub longest: i64,
}

impl Pace {
    /// Of so many grants that waited so many days; none where none was paid.
    pub fn of(days: &BTreeMap<i64, i64>) -> Option<Pace> {
        let grants: i64 = days.values().sum();
        let longest = *days.keys().next_back()?;
        let mut before = 0;
        // Of an even number the later of the two: nobody is told that it went quicker than it did.
        let middle = days.iter().find(|(_, count)| {
            before += **count;
            before > grants / 2
        });
        middle.map(|(middle, _)| Pace { grants, middle: *middle, longest })
    }
}

impl Counts {
    /// Somebody answered the questions before the start: these keep them out.
    pub fn answered<'a>(&mut self, keep_out: impl IntoIterator<Item = &'a str>) {
        self.asked += 1;
        for key in keep_out {
            *self.kept_out.entry(key.to_owned()).or_default() += 1;
        }
    }

    /// A group tells how long it took, having told `before` earlier.
    pub fn took(&mut self, before: Option<i64>, minutes: i64) {
        if let Some(count) = before.and_then(|before| self.times.get_mut(&before)) {
            *count -= 1;
        }
        *self.times.entry(minutes).or_default() += 1;
        self.times.retain(|_, count| *count > 0);
    }

    /// A grant had its first money so many working days after its group heard yes, and after both had signed.
    pub fn paid(&mut self, after_yes: i64, after_signing: i64) {
        *self.paid_after_yes.entry(after_yes).or_default() += 1;
        *self.paid_after_signing.entry(after_signing).or_default() += 1;
    }

    /// How many groups told how long they took.
    pub fn told_time(&self) -> i64 {
        self.times.values().sum()
    }

    /// The time of the group in the middle, where enough told.
    pub fn middle_minutes(&self) -> Option<i64> {
        let all: Vec<i64> = self.times.iter().flat_map(|(minutes, count)| (0..*count).map(move |_| *minutes)).collect();
        middle(all)
    }
}

/// The middle of some numbers, where there are enough of them.
pub fn middle(mut numbers: Vec<i64>) -> Option<i64> {
    numbers.sort_unstable();
    let half = numbers.len() / 2;
    let upper = numbers.get(half).copied().filter(|_| numbers.len() as i64 >= FEW)?;
    if numbers.len() % 2 == 1 { Some(upper) } else { numbers.get(half - 1).map(|lower| i64::midpoint(*lower, upper)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_that_is_told_again_is_counted_once() {
        let mut counts = Counts::default();
        for minutes in [60, 120, 180, 240] {
            counts.took(None, minutes);
        }
        counts.took(Some(60), 90);
        assert_eq!((counts.told_time(), counts.middle_minutes()), (4, None), "four are too few");
        counts.took(None, 600);
        assert_eq!(counts.middle_minutes(), Some(180));
    }

    #[test]
    fn the_pace_is_that_of_the_grant_in_the_middle_and_the_longest_is_not_left_out() {
        let mut counts = Counts::default();
        assert_eq!(Pace::of(&counts.paid_after_yes), None);
        for (yes, signing) in [(4, 2), (6, 2), (40, 30)] {
            counts.paid(yes, signing);
        }
        assert_eq!(Pace::of(&counts.paid_after_yes), Some(Pace { grants: 3, middle: 6, longest: 40 }));
        counts.paid(50, 2);
        assert_eq!(Pace::of(&counts.paid_after_yes), Some(Pace { grants: 4, middle: 40, longest: 50 }));
        assert_eq!(Pace::of(&counts.paid_after_signing).map(|pace| pace.middle), Some(2));
    }

    #[test]
    fn numbers_come_back_from_where_they_are_kept() {
        let mut counts = Counts::default();
        counts.answered(["here", "several"]);
        counts.answered([]);
        counts.took(None, 45);
        let kept = serde_json::to_string(&counts).expect("numbers");
        assert_eq!(serde_json::from_str::<Counts>(&kept).expect("the same"), counts);
        assert_eq!((counts.asked, counts.kept_out["here"]), (2, 1));
    }
}
