//! The list of applications.

use std::collections::{HashMap, HashSet};

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::store::{self, Asked, Line, RoundLine};
use super::views::{ApplicationRow, Item, ListView};
use super::{STATES, Scope};
use crate::application::State;
use crate::error::Result;
use crate::ids::{ApplicationId, FunderId, RoundId};
use crate::people::{Funders, Who};
use crate::relationship::before::{self, Standing};
use crate::text::dates;
use crate::text::money::Pence;
use crate::web::form::FormState;
use crate::web::page::Page;
use crate::web::paging::{After, cut};

/// How the list is narrowed, and where its page starts.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Query {
    #[serde(default)]
    after: String,
    #[serde(default)]
    state: String,
    #[serde(default)]
    round: String,
    #[serde(default)]
    funder: String,
}

impl Query {
    fn address(&self, after: &str) -> String {
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        for (name, value) in
            [("funder", &*self.funder), ("round", &*self.round), ("state", &*self.state), ("after", after)]
        {
            if !value.is_empty() {
                query.append_pair(name, value);
            }
        }
        let query = query.finish();
        if query.is_empty() { "/desk/applications".to_owned() } else { format!("/desk/applications?{query}") }
    }
}

struct Found {
    rounds: Vec<RoundLine>,
    lines: Vec<Line>,
    readings: HashMap<ApplicationId, (usize, usize)>,
    /// Where whoever asks has said how close they are; officers are not asked.
    declared: HashSet<ApplicationId>,
    /// How each group is known, for those who speak with groups.
    known: HashMap<ApplicationId, Standing>,
    scope: Scope,
}

/// GET `/desk/applications`
pub async fn list(page: Page, query: web::Query<Query>) -> Result<HttpResponse> {
    let (who, asked) = (page.who()?, query.clone());
    let mut found = page.read(move |db| find(db, &who, &asked)).await?;
    let why_nothing = if found.scope.is_nothing() && found.lines.is_empty() {
        "Reading applications is not part of your role."
    } else {
        ""
    };
    let rounds: HashMap<RoundId, &RoundLine> = found.rounds.iter().map(|round| (round.id.clone(), round)).collect();
    let (lines, more) = cut(std::mem::take(&mut found.lines));
    let next = lines.last().filter(|_| more).map(|last| After { at: last.listed_at, id: last.id.to_string() }.token());
    page.show(&ListView {
        rows: lines.into_iter().map(|line| row(line, &rounds, &found)).collect(),
        states: STATES.map(|state| item(state.as_str(), state.staff_name())).into(),
        rounds: found.rounds.iter().map(|round| item(round.id.as_str(), &name(round))).collect(),
        funders: funders(&found.rounds),
        form: FormState::with([("state", &query.state), ("round", &query.round), ("funder", &query.funder)]),
        narrowed: [&query.state, &query.round, &query.funder].iter().any(|value| !value.is_empty()),
        next: next.map(|token| query.address(&token)).unwrap_or_default(),
        first: if query.after.is_empty() { String::new() } else { query.address("") },
        why_nothing,
    })
}

fn find(db: &mut crate::db::DbConn, who: &Who, query: &Query) -> Result<Found> {
    let rounds = store::rounds_of(db, &who.funders())?;
    let round = rounds.iter().find(|round| round.id.as_str() == query.round);
    let Some(funder) = funder(who, &rounds, round, query) else {
        let (lines, readings, declared, known, scope) = Default::default();
        return Ok(Found { rounds, lines, readings, declared, known, scope });
    };
    let scope = Scope::of(who, &funder);
    let asked = Asked {
        scope,
        funder,
        state: State::parse(&query.state).filter(|state| STATES.contains(state)),
        round: round.map(|round| round.id.clone()),
        after: After::parse(&query.after),
    };
    let lines = store::page(db, &asked, &who.person)?;
    let ids: Vec<ApplicationId> = lines.iter().map(|line| line.id.clone()).collect();
    let known = if scope.all { before::store::of(db, &ids)? } else { HashMap::new() };
    let (readings, declared) = match scope.all {
        true => (store::readings_of(db, &ids)?, HashSet::new()),
        false => (HashMap::new(), store::declared(db, &ids, &who.person)?),
    };
    Ok(Found { rounds, lines, readings, declared, known, scope })
}

/// One funder's list at a time, so that it is walked along its index: the round's, the one asked for, or the first.
fn funder(who: &Who, rounds: &[RoundLine], round: Option<&RoundLine>, query: &Query) -> Option<FunderId> {
    let known = |id: &str| rounds.iter().map(|round| &round.funder).find(|funder| funder.as_str() == id).cloned();
    let first = || match who.funders() {
        Funders::These(these) => these.into_iter().next(),
        Funders::All => rounds.first().map(|round| round.funder.clone()),
    };
    round.map(|round| round.funder.clone()).or_else(|| known(&query.funder)).or_else(first)
}

fn item(value: &str, text: &str) -> Item {
    Item { value: value.to_owned(), text: text.to_owned() }
}

fn name(round: &RoundLine) -> String {
    format!("{}, {}", round.fund, in_words(&round.slug))
}

/// "spring-2027" is "spring 2027", and "2026-27" stays together.
fn in_words(slug: &str) -> String {
    let digit = |at: Option<usize>| at.and_then(|at| slug.as_bytes().get(at)).is_some_and(u8::is_ascii_digit);
    slug.char_indices()
        .map(|(at, char)| match char {
            '-' if digit(at.checked_sub(1)) && digit(Some(at + 1)) => '–',
            '-' => ' ',
            other => other,
        })
        .collect()
}

fn funders(rounds: &[RoundLine]) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
    for round in rounds {
        if !items.iter().any(|item| item.value == round.funder.as_str()) {
            items.push(item(round.funder.as_str(), &round.funder_name));
        }
    }
    if items.len() > 1 { items } else { Vec::new() }
}

fn row(line: Line, rounds: &HashMap<RoundId, &RoundLine>, found: &Found) -> ApplicationRow {
    let state = match line.waiting_until.filter(|_| line.state == State::Waiting) {
        Some(until) => format!("Not decided yet, by {}", dates::day(until)),
        None => line.state.staff_name().to_owned(),
    };
    let tag = match line.state {
        State::Submitted => "needs",
        State::UnderReview | State::Waiting => "",
        State::Draft | State::Decided | State::Withdrawn | State::Expired => "quiet",
    };
    let round = rounds.get(&line.round);
    let has_to_say = !found.scope.all && !found.declared.contains(&line.id);
    let href = match round.filter(|_| found.scope.looks_on()) {
        Some(round) => format!("/desk/funds/{}/decisions/{}/record", round.fund_slug, line.id),
        // It opens once they have said how close they are, and that page is where the link would lead.
        None if has_to_say => format!("/desk/applications/{}/declaration", line.id),
        None => format!("/desk/applications/{}", line.id),
    };
    ApplicationRow {
        href,
        organisation: line.organisation,
        reference: line.reference,
        round: round.map(|round| name(round)).unwrap_or_default(),
        amount: line.amount_pence.map(|pence| Pence(pence).to_string()).unwrap_or_default(),
        sent_at: line.submitted_at,
        state,
        tag,
        readings: found
            .readings
            .get(&line.id)
            .map(|(shared, asked)| format!("{shared} of {asked} shared"))
            .unwrap_or_default(),
        gap: found.known.get(&line.id) == Some(&Standing::NotYet),
    }
}
