//! GET `/openness/promises`: what was promised, and whether it was kept, by fund, year and state.

use std::collections::BTreeMap;

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use crate::error::Result;
use crate::ids::FundId;
use crate::learning::commitment::CommitmentState;
use crate::learning::commitment::store::{self as promises, Named, Sum};
use crate::learning::commitment::views::{PromiseRow, Way};
use crate::public::promised::{Counts, Filter, by_fund_and_year, by_year, store};
use crate::public::views::{PublicPromisesView, SumRow};
use crate::web::language::Language;
use crate::web::page::Page;
use crate::web::paging::{self, After};

#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    after: String,
    #[serde(default)]
    fund: String,
    #[serde(default)]
    year: String,
    #[serde(default)]
    state: String,
}

impl Asked {
    fn filter(&self) -> Filter {
        Filter {
            fund: Some(FundId::from(self.fund.as_str())).filter(|fund| !fund.as_str().is_empty()),
            year: self.year.parse().ok(),
            // What was let go counts nowhere, and is no part of this list.
            state: CommitmentState::parse(&self.state).filter(|state| CommitmentState::COUNTED.contains(state)),
        }
    }
}

/// GET `/openness/promises`
pub async fn promises(page: Page, query: web::Query<Asked>) -> Result<HttpResponse> {
    let filter = query.filter();
    let (asked, after) = (filter.clone(), After::parse(&query.after));
    let (sums, (rows, more)) = page
        .read(move |db| {
            let sums = promises::sums(db, None, None)?;
            Ok((sums, paging::cut(store::list(db, &asked, after.as_ref())?)))
        })
        .await?;
    let next_href = rows.last().filter(|_| more).map_or(String::new(), |last| {
        let at = last.promise.due_on.and_time(chrono::NaiveTime::MIN);
        filter.next_href(&After { at, id: last.promise.id.to_string() }.token())
    });
    let (today, language) = (page.app.tools.clock.today(), page.language);
    page.show(&PublicPromisesView {
        sums: sum_rows(&sums, language),
        funds: funds(&filter, &sums, language),
        years: years(&filter, &sums, language),
        states: states(&filter, language),
        rows: rows.into_iter().map(|named| public_row(named, today)).collect(),
        next_href,
    })
}

/// A promise as everyone reads it: whom it was made to is theirs to say, unless it was made to everyone.
pub fn public_row(mut named: Named, today: chrono::NaiveDate) -> PromiseRow {
    named.organisation = None;
    PromiseRow::new(named, today, false)
}

fn sum_row(name: String, filter: &Filter, counts: Counts) -> SumRow {
    let Counts { kept, kept_late, missed, open } = counts;
    SumRow { name, href: filter.href(), kept, kept_late, missed, open }
}

/// The sums by fund and year, each with the way to its list.
pub fn sum_rows(sums: &[Sum], language: Language) -> Vec<SumRow> {
    let row = |one: crate::public::promised::OfYear| {
        let (id, name) = one.fund.unzip();
        let name = name.unwrap_or_else(|| language.say("promise-no-fund"));
        let filter = Filter { fund: id, year: Some(one.year), state: None };
        sum_row(format!("{name}, {}", one.year), &filter, one.counts)
    };
    by_fund_and_year(sums).into_iter().map(row).collect()
}

/// The sums of one fund by year.
pub fn year_rows(sums: &[Sum], fund: &FundId) -> Vec<SumRow> {
    let row = |(year, counts): (i32, Counts)| {
        let filter = Filter { fund: Some(fund.clone()), year: Some(year), state: None };
        sum_row(year.to_string(), &filter, counts)
    };
    by_year(sums).into_iter().map(row).collect()
}

/// All of them first, then each.
fn ways(all: &Filter, chosen: bool, language: Language, each: impl Iterator<Item = Way>) -> Vec<Way> {
    let back = Way { href: all.href(), text: language.say("promise-all"), current: !chosen };
    std::iter::once(back).chain(each).collect()
}

fn funds(filter: &Filter, sums: &[Sum], language: Language) -> Vec<Way> {
    let known: BTreeMap<String, FundId> =
        sums.iter().filter_map(|sum| sum.fund.clone()).map(|(id, name)| (name, id)).collect();
    let way = |(text, id): (String, FundId)| Way {
        current: filter.fund.as_ref() == Some(&id),
        href: Filter { fund: Some(id), ..filter.clone() }.href(),
        text,
    };
    let all = Filter { fund: None, ..filter.clone() };
    ways(&all, filter.fund.is_some(), language, known.into_iter().map(way))
}

fn years(filter: &Filter, sums: &[Sum], language: Language) -> Vec<Way> {
    let way = |(year, _): (i32, Counts)| Way {
        href: Filter { year: Some(year), ..filter.clone() }.href(),
        text: year.to_string(),
        current: filter.year == Some(year),
    };
    let all = Filter { year: None, ..filter.clone() };
    ways(&all, filter.year.is_some(), language, by_year(sums).into_iter().map(way))
}

fn states(filter: &Filter, language: Language) -> Vec<Way> {
    let way = |state: &CommitmentState| Way {
        href: Filter { state: Some(*state), ..filter.clone() }.href(),
        text: language.say(state.applicant_key()),
        current: filter.state == Some(*state),
    };
    let all = Filter { state: None, ..filter.clone() };
    ways(&all, filter.state.is_some(), language, CommitmentState::COUNTED.iter().map(way))
}
