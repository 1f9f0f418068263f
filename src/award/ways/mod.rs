//! Whether every way of answering leads as far as writing does: what was told to those who used each. Pure.
//!
//! Counted over what was sent, from what is kept anyway: no new personal data. Somebody who answers in two ways counts
//! under both. Only questions that are answered in one's own words count, since an amount is typed by everyone.

pub mod actions;
pub mod known;
pub mod store;

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::application::Route;
use crate::decision::Outcome;
use crate::fund::form::{FundText, Kind};
use crate::ids::ApplicationId;
use crate::relationship::before::Fact;

/// What was found of one application.
#[derive(Clone, Debug)]
pub enum Found {
    /// It answered this question in this way.
    Answered { question: String, route: Route },
    /// What was decided, and whether its group knows.
    Decided { outcome: Outcome, told: bool },
    /// A reader put it on this step of this criterion.
    Judged { criterion: String, step: String },
    /// There was something between its group and the funder on a day, and it was sent on another.
    Fact { fact: Fact, sent: NaiveDate },
}

/// A way of answering, and what became of those who used it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Way {
    /// How many applications.
    pub applications: i64,
    /// What was decided on how many of them.
    pub outcomes: BTreeMap<Outcome, i64>,
    /// The same, of those whose groups know.
    pub told: BTreeMap<Outcome, i64>,
    /// How many judgements put them on a step: criterion, then step.
    pub judged: BTreeMap<(String, String), i64>,
}

/// What each way came to, in the order of the ways.
pub fn tally(form: &FundText, found: &[(ApplicationId, Found)]) -> BTreeMap<Route, Way> {
    let mut used: BTreeMap<&ApplicationId, BTreeSet<Route>> = BTreeMap::new();
    for (id, one) in found {
        if let Found::Answered { question, route } = one
            && in_own_words(form, question)
        {
            used.entry(id).or_default().insert(*route);
        }
    }
    let mut ways: BTreeMap<Route, Way> = BTreeMap::new();
    for route in used.values().flatten() {
        ways.entry(*route).or_default().applications += 1;
    }
    for (id, one) in found {
        for route in used.get(id).into_iter().flatten() {
            let way = ways.entry(*route).or_default();
            match one {
                Found::Answered { .. } | Found::Fact { .. } => {}
                Found::Decided { outcome, told } => {
                    *way.outcomes.entry(*outcome).or_default() += 1;
                    *way.told.entry(*outcome).or_default() += i64::from(*told);
                }
                Found::Judged { criterion, step } => {
                    *way.judged.entry((criterion.clone(), step.clone())).or_default() += 1;
                }
            }
        }
    }
    ways
}

/// Whether a question is answered in one's own words, and by everybody in the open.
fn in_own_words(form: &FundText, question: &str) -> bool {
    form.question(question).is_some_and(|question| matches!(question.kind, Kind::Text { .. }) && !question.equity)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fund::file;

    #[test]
    fn who_answers_in_two_ways_counts_under_both() {
        let form = file::parse(include_str!("../../../docs/examples/hackney-small-grants.toml")).expect("an example");
        let words = form.questions.iter().find(|one| matches!(one.kind, Kind::Text { .. })).expect("one in words");
        let amount = form.amount_question().expect("one about money");
        let answered =
            |id: &str, key: &str, route| (ApplicationId::from(id), Found::Answered { question: key.to_owned(), route });
        let decided = |id: &str, outcome| (ApplicationId::from(id), Found::Decided { outcome, told: id == "a" });
        let ways = tally(
            &form,
            &[
                answered("a", &words.key, Route::Recording),
                answered("a", &words.key, Route::Writing),
                answered("b", &words.key, Route::Writing),
                answered("c", &amount.key, Route::Writing),
                decided("a", Outcome::Funded),
                decided("b", Outcome::NotThisTime),
                decided("c", Outcome::Funded),
            ],
        );
        assert_eq!(ways[&Route::Writing].applications, 2, "an amount is typed by everyone");
        assert_eq!(ways[&Route::Recording].outcomes, BTreeMap::from([(Outcome::Funded, 1)]));
        assert_eq!(ways[&Route::Writing].told.get(&Outcome::NotThisTime), Some(&0), "not told yet");
    }
}
