//! GET `/funds/{slug}/record`

use actix_web::{HttpResponse, web};

use super::Facts;
use super::store;
use super::views::{ChallengedRow, CountedRow, RecordView};
use crate::after::challenge::State as Challenge;
use crate::after::challenge::store as challenges;
use crate::error::{Error, Result};
use crate::fund::RoundState;
use crate::fund::pages::{Which, to_be_seen};
use crate::fund::shown::fund_page;
use crate::fund::store as funds;
use crate::public::came::Came;
use crate::public::pages::fund::promise;
use crate::public::pages::numbers::{counted, counted_of, turned};
use crate::public::store::came;
use crate::web::language::Language;
use crate::web::page::Page;

/// GET `/funds/{slug}/record`
pub async fn show(page: Page, slug: web::Path<String>, which: web::Query<Which>) -> Result<HttpResponse> {
    let (now, who, slug) = (page.app.now(), page.who.clone(), slug.into_inner());
    let fund = slug.clone();
    let (listed, text, came, facts, challenged) = page
        .read(move |db| {
            let listed = which.of(to_be_seen(db, &fund, who.as_ref())?, now).ok_or(Error::NotFound)?;
            let id = listed.0.id.clone();
            let text = funds::newest_form(db, &id)?.body.0;
            let came = came(db, std::slice::from_ref(&id))?.remove(&id).unwrap_or_default();
            Ok((listed, text, came, store::facts(db, &id)?, challenges::answered_in(db, &id)?))
        })
        .await?;
    let round = &listed.0;
    let (today, language) = (page.app.tools.clock.today(), page.language);
    let is_out = matches!(round.state, RoundState::Decided | RoundState::Learning | RoundState::Complete);
    // A rolling round decides while it stays open.
    let is_out = is_out || (round.closes_at.is_none() && came.decided() > 0);
    let rolling = round.closes_at.is_none();
    let enough = is_out && !came.is_few();
    // Of so few, words without a name would name: only what its group wishes to stand with its name is published.
    let few = came.is_few();
    let may_stand = |(one, _): &(challenges::Challenge, String)| is_out && (!few || one.may_name);
    let challenge = |(one, group): (challenges::Challenge, String)| ChallengedRow {
        state_key: match one.state {
            Challenge::Upheld => "after-record-upheld",
            _ => "after-record-stands",
        },
        group: if one.may_name { group } else { String::new() },
        words: one.public_words,
        changes: one.changes,
    };
    page.show(&RecordView {
        slug,
        round: round.slug.clone(),
        is_out,
        applied: match came.applied {
            0 => language.say("openness-nobody-applied"),
            _ if came.is_few() => language.say("earlier-few"),
            applied => language.say_with("earlier-applied", &[("applied", &applied.to_string())]),
        },
        outcomes: if enough { outcomes(&came) } else { Vec::new() },
        kinds: if enough { kinds(&came, language) } else { Vec::new() },
        promise: promise(&came, round.decide_by, rolling, today, language).unwrap_or_else(|| {
            let key = if rolling { "openness-date-rolling" } else { "openness-date-open" };
            language.say_with(key, &[("promised", &language.long_day(round.decide_by))])
        }),
        panel: facts.panel.len(),
        conflicts: if is_out { conflicts(&facts, language) } else { Vec::new() },
        challenged: challenged.into_iter().filter(may_stand).map(challenge).collect(),
        few: is_out && few,
        turned_on: if enough { turned(&facts.counts, language) } else { Vec::new() },
        lesson: if is_out { facts.lesson } else { String::new() },
        fund: fund_page(&listed, &text, language, now),
    })
}

fn outcomes(came: &Came) -> Vec<CountedRow> {
    let row = |(outcome, count): &(crate::decision::Outcome, i64)| CountedRow {
        key: format!("openness-outcome-{outcome}"),
        count: count.to_string(),
    };
    came.outcomes.iter().map(row).collect()
}

fn kinds(came: &Came, language: Language) -> Vec<CountedRow> {
    let row = |(kind, count): &(crate::decision::reason::ReasonKind, i64)| CountedRow {
        key: kind.public_key(),
        count: counted_of(*count, came.with_reasons(), language),
    };
    came.kinds.iter().map(row).collect()
}

/// Conflicts by kind and count; so few that they could be known are not counted out.
fn conflicts(facts: &Facts, language: Language) -> Vec<CountedRow> {
    let counts = facts.conflicts();
    let row = |key: String, count: i64| CountedRow {
        key,
        count: if count == 0 { "0".to_owned() } else { counted(count, language) },
    };
    let mut rows = vec![
        row("after-record-stepped-back".into(), counts.stepped_back),
        row("after-record-close".into(), counts.close),
    ];
    rows.extend(counts.kinds.iter().map(|(kind, count)| row(format!("after-record-tie-{kind}"), *count)));
    rows
}
