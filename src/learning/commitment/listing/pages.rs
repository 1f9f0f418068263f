//! GET `/desk/promises`: the register at the desk, one's own first.

use actix_web::{HttpResponse, web};
use chrono::NaiveDate;
use serde::Deserialize;

use super::store::{self, Choices};
use super::{Filter, Which, Whose};
use crate::error::Result;
use crate::history::{self, Line, Thing, Told};
use crate::ids::{FundId, PersonId};
use crate::learning::commitment::actions::thing;
use crate::learning::commitment::pages::funders_of;
use crate::learning::commitment::store::{self as promises, Named};
use crate::learning::commitment::views::{PromiseRow, PromisesView, Way};
use crate::learning::commitment::{Source, policy};
use crate::people::{Role, Who};
use crate::web::page::Page;
use crate::web::paging::{self, After};

/// As much of what happened as a page of promises shows.
const HISTORY: i64 = 500;

#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    after: String,
    #[serde(default)]
    show: String,
    #[serde(default)]
    kind: String,
    #[serde(default)]
    owner: String,
    #[serde(default)]
    fund: String,
}

impl Asked {
    fn filter(&self) -> Filter {
        Filter {
            which: Which::parse(&self.show),
            kind: Source::parse(&self.kind),
            owner: Some(PersonId::from(self.owner.as_str())).filter(|owner| !owner.as_str().is_empty()),
            fund: Some(FundId::from(self.fund.as_str())).filter(|fund| !fund.as_str().is_empty()),
        }
    }
}

/// What happened to a promise, in words. Its own words stand above.
pub fn told(line: Line) -> Told {
    let day = |name: &str| {
        let day = line.detail.get(name).and_then(|day| day.as_str()).and_then(|day| day.parse::<NaiveDate>().ok());
        day.map(crate::text::dates::day).unwrap_or_default()
    };
    let what = match line.action.as_str() {
        "promised" => "Promised".to_owned(),
        "kept" => "Kept".to_owned(),
        "kept late" => "Kept late".to_owned(),
        "let go" => "Not wanted any more".to_owned(),
        "missed" => "Its day went by".to_owned(),
        "explained" => "Said why it was missed".to_owned(),
        "note taken back" => "The note that it came out of was taken back, and its words went with it".to_owned(),
        "handed over" => "Handed over".to_owned(),
        "day moved" => format!("Its day was moved from {} to {}", day("from"), day("to")),
        _ => "Changed".to_owned(),
    };
    Told { words: String::new(), ..Told::at_desk(line, what) }
}

/// GET `/desk/promises`
pub async fn list(page: Page, query: web::Query<Asked>) -> Result<HttpResponse> {
    let who = page.who()?;
    let filter = query.filter();
    let funders = funders_of(&who, policy::READ);
    let after = After::parse(&query.after);
    let (asking, asked, later) = (who.person.clone(), filter.clone(), after.is_some());
    let (mine, more_mine, rows, more, lines, any_ended, choices) = page
        .read(move |db| {
            let any_ended = promises::any_of_ended(db, &funders)?;
            // One's own stand first, unless the list says whose it shows, or shows what has been.
            let apart = asked.owner.is_none() && !asked.which.latest_first();
            let (mine, more_mine) = match apart && !later {
                true => paging::cut(store::list(db, &funders, &asking, (&asked, Whose::Only(&asking)), None)?),
                false => (Vec::new(), false),
            };
            let whose = if apart { Whose::Without(&asking) } else { Whose::Everybody };
            let (rows, more) = paging::cut(store::list(db, &funders, &asking, (&asked, whose), after.as_ref())?);
            let things: Vec<Thing> = mine.iter().chain(&rows).map(|named| thing(&named.promise.id)).collect();
            let lines = history::of_any(db, &things, HISTORY)?;
            Ok((mine, more_mine, rows, more, lines, any_ended, store::choices(db, &funders)?))
        })
        .await?;
    let next_href = rows.last().filter(|_| more).map_or(String::new(), |last| {
        let at = last.promise.due_on.and_time(chrono::NaiveTime::MIN);
        filter.next_href(&After { at, id: last.promise.id.to_string() }.token())
    });
    // More of one's own than a page holds has its own pages.
    let own = Filter { owner: Some(who.person.clone()), ..filter.clone() };
    let mine_href = if more_mine { own.href() } else { String::new() };
    let goes = |named: &Named| named.promise.source.is_handed_over() && !named.promise.state.is_settled();
    let handover_href = if rows.iter().any(goes) { handover(&who, &filter) } else { String::new() };
    let mut shown = Shown { who: &who, today: page.app.tools.clock.today(), lines };
    let mine = mine.into_iter().map(|named| shown.row(named)).collect();
    let rows = rows.into_iter().map(|named| shown.row(named)).collect();
    page.show(&PromisesView {
        mine,
        mine_href,
        rows,
        tabs: tabs(&filter, any_ended),
        kinds: kinds(&filter),
        owners: owners(&filter, &choices),
        funds: funds(&filter, &choices),
        filtered: filter.is_narrow(),
        nothing: filter.which.nothing(filter.is_narrow()),
        next_href,
        handover_href,
        can_make: !funders_of(&who, &[Role::Commissioner]).is_empty(),
    })
}

/// What the rows of a list are made with.
struct Shown<'a> {
    who: &'a Who,
    today: NaiveDate,
    lines: Vec<(String, Line)>,
}

impl Shown<'_> {
    fn row(&mut self, named: Named) -> PromiseRow {
        let can_keep = policy::may_keep(self.who, &named.promise).is_ok();
        let officer = self.who.is(Role::Commissioner, &named.promise.funder_id);
        let id = named.promise.id.to_string();
        let own = self.lines.extract_if(.., |(of, _)| *of == id);
        let told = own.map(|(_, line)| told(line)).collect();
        PromiseRow { told, ..PromiseRow::new(named, self.today, can_keep).for_officer(officer) }
    }
}

fn tabs(filter: &Filter, any_ended: bool) -> Vec<Way> {
    let way = |which: Which| Way {
        href: Filter { which, ..filter.clone() }.href(),
        text: which.name().to_owned(),
        current: which == filter.which,
    };
    let shown = |which: &Which| *which != Which::Ended || any_ended || filter.which == Which::Ended;
    Which::ALL.into_iter().filter(shown).map(way).collect()
}

/// The first way of each choice is back to all of them, where one is chosen.
fn with_all(all: &Filter, chosen: bool, ways: impl Iterator<Item = Way>) -> Vec<Way> {
    let back = Way { href: all.href(), text: "All".to_owned(), current: !chosen };
    std::iter::once(back).chain(ways).collect()
}

fn kinds(filter: &Filter) -> Vec<Way> {
    let way = |kind: &Source| Way {
        href: Filter { kind: Some(*kind), ..filter.clone() }.href(),
        text: kind.staff_name().to_owned(),
        current: filter.kind == Some(*kind),
    };
    let all = Filter { kind: None, ..filter.clone() };
    with_all(&all, filter.kind.is_some(), Source::ALL.iter().map(way))
}

fn owners(filter: &Filter, choices: &Choices) -> Vec<Way> {
    let way = |(id, name): &(String, String)| Way {
        href: Filter { owner: Some(PersonId::from(id.as_str())), ..filter.clone() }.href(),
        text: name.clone(),
        current: filter.owner.as_ref().is_some_and(|owner| owner.as_str() == id),
    };
    let all = Filter { owner: None, ..filter.clone() };
    with_all(&all, filter.owner.is_some(), choices.owners.iter().map(way))
}

fn funds(filter: &Filter, choices: &Choices) -> Vec<Way> {
    let way = |(id, name): &(String, String)| Way {
        href: Filter { fund: Some(FundId::from(id.as_str())), ..filter.clone() }.href(),
        text: name.clone(),
        current: filter.fund.as_ref().is_some_and(|fund| fund.as_str() == id),
    };
    let all = Filter { fund: None, ..filter.clone() };
    with_all(&all, filter.fund.is_some(), choices.funds.iter().map(way))
}

/// Where everything of whose promises are shown goes over to a colleague.
fn handover(who: &Who, filter: &Filter) -> String {
    let Some(owner) = &filter.owner else { return String::new() };
    let may = *owner == who.person || !funders_of(who, &[Role::Commissioner]).is_empty();
    if may { format!("/desk/promises/handover?owner={owner}") } else { String::new() }
}
