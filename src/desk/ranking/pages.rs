//! GET `/desk/funds/{slug}/ranking`

use std::collections::BTreeMap;

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::views::{RankingView, Row, Said};
use super::{places, together};
use crate::desk::spread::store::{self, Line};
use crate::error::{Error, Result};
use crate::fund;
use crate::fund::form::FundText;
use crate::ids::{ApplicationId, ReadingId};
use crate::review::balance::pages::round_of;
use crate::review::reading::{Judgement, Total, Written};
use crate::review::store::reading::{Steps, steps, strengths};
use crate::web::page::Page;
use crate::web::paging::PAGE;

#[derive(Deserialize)]
pub struct Which {
    /// The round's slug; without it the newest.
    #[serde(default)]
    round: String,
    /// The first row, counted from 1.
    #[serde(default)]
    from: usize,
}

/// GET `/desk/funds/{slug}/ranking`
pub async fn show(page: Page, slug: web::Path<String>, which: web::Query<Which>) -> Result<HttpResponse> {
    let (who, from) = (page.who()?, which.from.max(1));
    let view = page
        .read(move |db| {
            let (round, fund, _) = round_of(db, &slug, &which.round, &who)?;
            let form = fund::store::newest_form(db, &round.id)?.body.0;
            if !form.round.scores {
                return Err(Error::refused_with(
                    "This round does not score, so there is no order of points. What readers wrote stands with each application.",
                    format!("/desk/applications?round={}", round.id),
                    "See its applications",
                ));
            }
            let lines = store::applications(db, &round.id, &who.person)?;
            let ids: Vec<ApplicationId> = lines.iter().map(|line| line.id.clone()).collect();
            // All are counted, by their steps; the words are read of those alone that are shown.
            let mut counted = steps(db, &ids)?;
            let mut ranked: Vec<Ranked> = lines
                .into_iter()
                .map(|line| Ranked::of(&form, counted.remove(&line.id).unwrap_or_default(), line))
                .collect();
            put_in_order(&mut ranked);
            let more = ranked.len() >= from.saturating_add(PAGE);
            let here: Vec<Ranked> = ranked.into_iter().skip(from - 1).take(PAGE).collect();
            let ids: Vec<ApplicationId> = here.iter().map(|one| one.line.id.clone()).collect();
            let mut words = strengths(db, &ids)?;
            Ok(RankingView {
                next_href: if more {
                    format!("?round={}&from={}", round.slug, from.saturating_add(PAGE))
                } else {
                    String::new()
                },
                rows: here.into_iter().map(|one| row(&form, one, &mut words)).collect(),
                fund: fund.name,
                slug: fund.slug,
                round: round.slug,
            })
        })
        .await?;
    page.show(&view)
}

/// An application with what counts of its readings.
struct Ranked {
    line: Line,
    readings: Vec<Steps>,
    total: Option<Total>,
    place: Option<usize>,
}

impl Ranked {
    fn of(form: &FundText, readings: Vec<Steps>, line: Line) -> Ranked {
        let written: Vec<&Written> = readings.iter().map(|one| &one.written).collect();
        let total = together(form, &written);
        Ranked { total, place: None, readings, line }
    }
}

fn put_in_order(ranked: &mut [Ranked]) {
    let totals: Vec<Option<Total>> = ranked.iter().map(|one| one.total).collect();
    for (one, place) in ranked.iter_mut().zip(places(&totals)) {
        one.place = place;
    }
    ranked.sort_by(|a, b| {
        (a.place.is_none(), a.place, &a.line.organisation).cmp(&(b.place.is_none(), b.place, &b.line.organisation))
    });
}

fn row(form: &FundText, one: Ranked, words: &mut BTreeMap<ReadingId, (String, String)>) -> Row {
    let Ranked { line, readings, total, place } = one;
    let wanted = form.round.readings;
    let word = if wanted == 1 { "reading" } else { "readings" };
    Row {
        href: format!("/desk/applications/{}/readings", line.id),
        organisation: line.organisation,
        amount_pence: line.amount_pence,
        place,
        total,
        wants: readings.iter().any(|one| one.written.judgements.iter().any(Judgement::wants_to_understand)),
        shared: format!("{} of {wanted} {word} shared", readings.len()),
        said: readings
            .into_iter()
            .map(|one| said(form, &one.written, words.remove(&one.id).unwrap_or_default()))
            .collect(),
    }
}

fn said(form: &FundText, written: &Written, (reader, strengths): (String, String)) -> Said {
    let step = |judgement: &Judgement| {
        let criterion = form.criterion(&judgement.criterion)?;
        let step = match criterion.step(&judgement.step) {
            Some(step) => step.title.get("en").to_lowercase(),
            None => "wants to understand more first".to_owned(),
        };
        Some(format!("{}: {step}", criterion.title.get("en")))
    };
    Said { steps: written.judgements.iter().filter_map(step).collect(), total: written.total(form), strengths, reader }
}
