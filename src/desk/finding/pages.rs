//! Search at the desk.

use std::collections::HashMap;

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::store::{self, Hit, PAGE};
use super::views::{FoundRow, SearchView};
use super::words::Asked;
use super::{Kind, excerpt, policy};
use crate::application::State;
use crate::desk::list;
use crate::error::Result;
use crate::ids::{FunderId, RoundId};
use crate::people::Funders;
use crate::text::dates;
use crate::web::page::Page;

/// The most of what was typed that is carried from page to page.
const TYPED: usize = 300;

/// What is looked for, and where its page starts.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Query {
    #[serde(default)]
    q: String,
    #[serde(default)]
    after: String,
}

impl Query {
    fn address(&self, after: Option<i64>) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        query.append_pair("q", &self.q);
        if let Some(after) = after {
            query.append_pair("after", &after.to_string());
        }
        format!("/desk/search?{}", query.finish())
    }
}

/// GET `/desk/search`
pub async fn search(page: Page, query: web::Query<Query>) -> Result<HttpResponse> {
    let mut query = query.into_inner();
    query.q = query.q.trim().chars().take(TYPED).collect();
    let (who, asked, after) = (page.who()?, Asked::read(&query.q), query.after.parse::<i64>().ok());
    let looks_for = asked.clone();
    let (rounds, mut hits, filling) = page
        .read(move |db| {
            if looks_for.is_empty() {
                return Ok((Vec::new(), Vec::new(), false));
            }
            let rounds = list::store::rounds_of(db, &who.funders())?;
            let mut funders: Vec<FunderId> = rounds.iter().map(|round| round.funder.clone()).collect();
            if let Funders::These(these) = who.funders() {
                funders.extend(these);
            }
            funders.sort();
            funders.dedup();
            let (closed, parts) = (store::closed(db, &who.person)?, store::parts(db, &who.person)?);
            let sight = policy::sight(&who, &funders, &parts, closed);
            let hits = store::find(db, &sight, &looks_for, after)?;
            Ok((rounds, hits, store::is_filling(db)?))
        })
        .await?;
    let more = hits.len() > PAGE;
    hits.truncate(PAGE);
    let next = hits.last().filter(|_| more).map(|last| query.address(Some(last.place))).unwrap_or_default();
    let names: HashMap<RoundId, String> =
        rounds.iter().map(|round| (round.id.clone(), list::pages::name(round))).collect();
    page.show(&SearchView {
        rows: once_each(hits).into_iter().map(|hit| row(hit, &names, &asked)).collect(),
        nothing_asked: asked.is_empty(),
        next,
        first: if after.is_some() { query.address(None) } else { String::new() },
        filling,
        q: query.q,
    })
}

/// Whoever reads an application as two kinds of person would find it twice.
fn once_each(hits: Vec<Hit>) -> Vec<Hit> {
    let mut seen = Vec::new();
    let mut is_new = |hit: &Hit| {
        let this = (hit.entry.kind, hit.entry.thing.clone(), hit.entry.funder.clone());
        let new = !seen.contains(&this);
        seen.push(this);
        new
    };
    hits.into_iter().filter(|hit| is_new(hit)).collect()
}

fn row(hit: Hit, rounds: &HashMap<RoundId, String>, asked: &Asked) -> FoundRow {
    let entry = &hit.entry;
    let application = entry.application.as_ref().map(ToString::to_string).unwrap_or_default();
    let href = match entry.kind {
        Kind::Application => format!("/desk/applications/{application}"),
        Kind::Evidence => format!("/desk/applications/{application}#note-{}", entry.thing),
        Kind::LearningNote => format!("/desk/learning/{}", entry.thing),
        Kind::Organisation => format!("/desk/organisations/{}", entry.thing),
    };
    FoundRow {
        href,
        kind: entry.kind.staff_name(),
        title: excerpt::marked(&entry.title, asked),
        text: excerpt::around(&entry.body, asked),
        line: line(&hit, rounds),
        at: (entry.kind != Kind::Organisation).then_some(entry.at),
    }
}

/// Where an application stands, in half a line.
fn line(hit: &Hit, rounds: &HashMap<RoundId, String>) -> String {
    let mut said: Vec<String> = Vec::new();
    said.extend(hit.round.as_ref().and_then(|round| rounds.get(round)).cloned());
    if hit.entry.kind == Kind::Application {
        said.extend(hit.state.map(|state| match hit.waiting_until.filter(|_| state == State::Waiting) {
            Some(until) => format!("not decided yet, by {}", dates::day(until)),
            None => state.staff_name().to_lowercase(),
        }));
    } else if !hit.reference.is_empty() {
        said.push(hit.reference.clone());
    }
    said.join(" · ")
}
