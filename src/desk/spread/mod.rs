//! How a round's judgements spread: by reader, by way of answering, and by whether we knew the group before. It is seen by
//! officers while it can still be put right, and says of nobody that they are wrong. Pure.

pub mod pages;
pub mod store;
pub mod views;

use std::collections::BTreeMap;

use crate::fund::form::FundText;
use crate::ids::{ApplicationId, PersonId};
use crate::review::reading::UNDERSTAND;

/// One judgement of one shared reading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged {
    pub application: ApplicationId,
    /// Two readers may bear one name.
    pub reader_id: PersonId,
    pub reader: String,
    pub criterion: String,
    pub step: String,
}

/// Fewer applications than this say nothing.
pub const ENOUGH: usize = 5;
/// So many hundredths apart are worth talking about.
const APART: i64 = 20;

/// How often judgements stand low, in the middle and high on their scales.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub name: String,
    /// Of how many applications.
    pub applications: usize,
    pub low: i64,
    pub middle: i64,
    pub high: i64,
}

impl Tally {
    /// How many judgements.
    pub fn all(&self) -> i64 {
        self.low + self.middle + self.high
    }

    /// So many hundredths of this.
    pub fn hundredths(&self, of: i64) -> i64 {
        if self.all() == 0 { 0 } else { (of * 100 + self.all() / 2) / self.all() }
    }

    /// Whether there is enough to say anything.
    pub fn enough(&self) -> bool {
        self.applications >= ENOUGH && self.all() > 0
    }

    /// Counts judgements on a step.
    pub fn count(&mut self, form: &FundText, criterion: &str, step: &str, number: i64) {
        match place(form, criterion, step) {
            Some((at, of)) if at * 5 < of * 2 => self.low += number,
            Some((at, of)) if at * 5 > of * 3 => self.high += number,
            Some(_) => self.middle += number,
            None => {}
        }
    }
}

/// Where on its scale a step is: so many up, of so many. None where it is no step, such as wanting to understand more.
fn place(form: &FundText, criterion: &str, step: &str) -> Option<(usize, usize)> {
    let scale = &form.criterion(criterion)?.scale;
    let at = scale.iter().position(|one| one.key == step)?;
    Some((at, scale.len().saturating_sub(1).max(1)))
}

/// What these say together, in a sentence.
pub fn point(tallies: &[Tally], what: &str) -> String {
    let mut enough: Vec<&Tally> = tallies.iter().filter(|one| one.enough()).collect();
    enough.sort_by_key(|one| (one.hundredths(one.high), one.name.clone()));
    let (Some(least), Some(most)) = (enough.first(), enough.last()) else {
        return format!("There are too few applications yet to compare {what}");
    };
    if enough.len() < 2 {
        return format!("There are too few applications yet to compare {what}");
    }
    let (low, high) = (least.hundredths(least.high), most.hundredths(most.high));
    if high - low < APART {
        format!("Readers judge much the same, {what}")
    } else {
        format!("{}: {high} of 100 judgements are high; {}: {low} of 100", most.name, least.name)
    }
}

/// How a reader's steps stand against those that others chose, on the same criterion of the same application.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Against {
    pub reader: String,
    pub higher: usize,
    pub same: usize,
    pub lower: usize,
    /// How often they want to understand more first.
    pub wants: usize,
}

impl Against {
    /// How many judgements somebody else judged too.
    pub fn all(&self) -> usize {
        self.higher + self.same + self.lower
    }
}

/// Every reader against the others, by name.
pub fn by_reader(form: &FundText, judged: &[Judged]) -> Vec<Against> {
    let mut same: BTreeMap<(&ApplicationId, &str), Vec<(&PersonId, usize)>> = BTreeMap::new();
    let mut found: BTreeMap<(&str, &PersonId), Against> = BTreeMap::new();
    let names: BTreeMap<&PersonId, &str> = judged.iter().map(|one| (&one.reader_id, one.reader.as_str())).collect();
    for one in judged {
        let against = found.entry((&one.reader, &one.reader_id)).or_default();
        against.reader.clone_from(&one.reader);
        against.wants += usize::from(one.step == UNDERSTAND);
        if let Some((at, _)) = place(form, &one.criterion, &one.step) {
            same.entry((&one.application, &one.criterion)).or_default().push((&one.reader_id, at));
        }
    }
    for steps in same.values() {
        for (at, (reader, step)) in steps.iter().enumerate() {
            let others: Vec<usize> =
                steps.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, (_, step))| *step).collect();
            let name = names.get(*reader).copied().unwrap_or_default();
            let (Some(against), false) = (found.get_mut(&(name, *reader)), others.is_empty()) else { continue };
            let (mine, theirs) = (step * others.len(), others.iter().sum::<usize>());
            match mine.cmp(&theirs) {
                std::cmp::Ordering::Greater => against.higher += 1,
                std::cmp::Ordering::Equal => against.same += 1,
                std::cmp::Ordering::Less => against.lower += 1,
            }
        }
    }
    found.into_values().collect()
}

/// What the readers' steps say together, in a sentence.
pub fn point_of_readers(readers: &[Against]) -> String {
    let enough = readers.iter().filter(|one| one.all() >= ENOUGH);
    let leaning = enough.clone().filter_map(|one| {
        let (more, word) = if one.higher >= one.lower { (one.higher, "higher") } else { (one.lower, "lower") };
        (more * 3 >= one.all() * 2)
            .then(|| format!("{} chose a {word} step than others in {more} of {}", one.reader, one.all()))
    });
    let leaning: Vec<String> = leaning.collect();
    match (enough.count(), leaning.is_empty()) {
        (0 | 1, _) => "There are too few judgements yet to compare readers".to_owned(),
        (_, true) => "Readers use the steps much alike".to_owned(),
        (_, false) => leaning.join("; "),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fund::file;
    use proptest::prelude::*;

    fn form() -> FundText {
        file::parse(include_str!("../../../docs/examples/hackney-small-grants.toml")).expect("an example")
    }

    fn judged(application: usize, reader: usize, step: &str) -> Judged {
        Judged {
            application: ApplicationId::from(format!("a{application}").as_str()),
            reader_id: PersonId::from(format!("r{reader}").as_str()),
            reader: format!("Reader {reader}"),
            criterion: "need".into(),
            step: step.into(),
        }
    }

    const STEPS: [&str; 5] = ["not-yet", "some", "clear", "strong", UNDERSTAND];

    proptest! {
        #[test]
        fn for_each_who_is_higher_somebody_is_lower(steps in prop::collection::vec((0_usize..5, 0_usize..5), 0..12)) {
            let pairs = steps.iter().enumerate().flat_map(|(at, (one, other))| {
                [judged(at, 1, STEPS[*one]), judged(at, 2, STEPS[*other])]
            });
            let readers = by_reader(&form(), &pairs.collect::<Vec<_>>());
            let sum = |of: fn(&Against) -> usize| readers.iter().map(of).sum::<usize>();
            prop_assert_eq!(sum(|one| one.higher), sum(|one| one.lower));
            let wants = steps.iter().map(|(one, other)| usize::from(*one == 4) + usize::from(*other == 4)).sum::<usize>();
            prop_assert_eq!(sum(|one| one.wants), wants, "and wanting to understand is neither");
        }
    }

    #[test]
    fn a_few_applications_say_nothing_and_a_difference_is_said() {
        let tally =
            |name: &str, applications, low, high| Tally { name: name.into(), applications, low, middle: 0, high };
        let few = [tally("In writing", 9, 4, 32), tally("By recording", 4, 16, 0)];
        assert!(point(&few, "by way").starts_with("There are too few"));
        let apart = [tally("In writing", 9, 4, 32), tally("By recording", 5, 15, 5)];
        assert_eq!(point(&apart, "by way"), "In writing: 89 of 100 judgements are high; By recording: 25 of 100");
        let alike = [tally("In writing", 9, 10, 20), tally("By recording", 5, 7, 13)];
        assert_eq!(point(&alike, "by way"), "Readers judge much the same, by way");
    }
}
