//! What the council promised, as everyone reads it: summed by fund and year, and listed. Pure.

pub mod store;

use std::collections::BTreeMap;

use crate::ids::FundId;
use crate::learning::commitment::CommitmentState;
use crate::learning::commitment::store::Sum;

/// So many promises were kept, kept late, missed and are open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub kept: i64,
    pub kept_late: i64,
    pub missed: i64,
    pub open: i64,
}

impl Counts {
    fn add(&mut self, state: CommitmentState, count: i64) {
        match state {
            CommitmentState::Open => self.open += count,
            CommitmentState::Kept => self.kept += count,
            CommitmentState::Missed => self.missed += count,
            CommitmentState::KeptLate => self.kept_late += count,
            // What nobody wants any more says nothing of who kept their word.
            CommitmentState::LetGo => {}
        }
    }

    /// Whether nothing is counted.
    pub fn is_nothing(&self) -> bool {
        *self == Counts::default()
    }
}

/// The promises of a fund in a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfYear {
    /// The fund, with its name; none where it was made to everyone, or to a group.
    pub fund: Option<(FundId, String)>,
    pub year: i32,
    pub counts: Counts,
}

/// By fund and year, the latest year first; what is of no fund comes last in it.
pub fn by_fund_and_year(sums: &[Sum]) -> Vec<OfYear> {
    type Key = (std::cmp::Reverse<i32>, bool, String, Option<FundId>);
    let mut all: BTreeMap<Key, Counts> = BTreeMap::new();
    for sum in sums {
        let (id, name) = sum.fund.clone().unzip();
        let key = (std::cmp::Reverse(sum.year), id.is_none(), name.unwrap_or_default(), id);
        all.entry(key).or_default().add(sum.state, sum.count);
    }
    let of_year =
        |((year, _, name, id), counts): (Key, Counts)| OfYear { fund: id.map(|id| (id, name)), year: year.0, counts };
    all.into_iter().map(of_year).filter(|one| !one.counts.is_nothing()).collect()
}

/// By year, the latest first, whatever the fund.
pub fn by_year(sums: &[Sum]) -> Vec<(i32, Counts)> {
    let mut all: BTreeMap<std::cmp::Reverse<i32>, Counts> = BTreeMap::new();
    for sum in sums {
        all.entry(std::cmp::Reverse(sum.year)).or_default().add(sum.state, sum.count);
    }
    all.into_iter().map(|(year, counts)| (year.0, counts)).filter(|(_, counts)| !counts.is_nothing()).collect()
}

/// Which of the public promises a list shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    pub fund: Option<FundId>,
    pub year: Option<i32>,
    pub state: Option<CommitmentState>,
}

impl Filter {
    /// The address of what it shows.
    pub fn href(&self) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        if let Some(fund) = &self.fund {
            query.append_pair("fund", fund.as_str());
        }
        if let Some(year) = self.year {
            query.append_pair("year", &year.to_string());
        }
        if let Some(state) = self.state {
            query.append_pair("state", state.as_str());
        }
        match query.finish() {
            query if query.is_empty() => "/openness/promises".to_owned(),
            query => format!("/openness/promises?{query}"),
        }
    }

    /// The address of the page after this place in it.
    pub fn next_href(&self, token: &str) -> String {
        let href = self.href();
        let with = if href.contains('?') { '&' } else { '?' };
        format!("{href}{with}after={token}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::learning::commitment::Source;

    fn sum(fund: Option<&str>, year: i32, state: CommitmentState, count: i64) -> Sum {
        let fund = fund.map(|name| (FundId::from(name), name.to_owned()));
        Sum { fund, year, source: Source::Said, state, count }
    }

    #[test]
    fn every_promise_is_counted_once_and_what_was_let_go_is_not() {
        let sums = [
            sum(None, 2027, CommitmentState::Open, 2),
            sum(Some("Chest"), 2027, CommitmentState::Kept, 3),
            sum(Some("Chest"), 2027, CommitmentState::KeptLate, 1),
            sum(Some("Chest"), 2026, CommitmentState::Missed, 1),
            sum(Some("Chest"), 2025, CommitmentState::LetGo, 1),
        ];
        let rows = by_fund_and_year(&sums);
        let said: Vec<(i32, bool)> = rows.iter().map(|row| (row.year, row.fund.is_some())).collect();
        assert_eq!(said, [(2027, true), (2027, false), (2026, true)]);
        assert_eq!(rows[0].counts, Counts { kept: 3, kept_late: 1, ..Counts::default() });
        let years = by_year(&sums);
        assert_eq!(years[0], (2027, Counts { kept: 3, kept_late: 1, missed: 0, open: 2 }));
        assert_eq!(years.len(), 2);
    }

    #[test]
    fn what_is_chosen_stands_in_the_address() {
        assert_eq!(Filter::default().next_href("x"), "/openness/promises?after=x");
        let filter = Filter { fund: Some("f".into()), year: Some(2027), state: Some(CommitmentState::KeptLate) };
        assert_eq!(filter.next_href("x"), "/openness/promises?fund=f&year=2027&state=kept-late&after=x");
    }
}
