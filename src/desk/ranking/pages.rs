//! GET `/desk/funds/{slug}/ranking`

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::views::{RankingView, Row, Said};
use super::{places, together};
use crate::desk::spread::store::{self, Line};
use crate::error::{Error, Result};
use crate::fund;
use crate::fund::form::FundText;
use crate::ids::ApplicationId;
use crate::review::balance::pages::round_of;
use crate::review::reading::{Judgement, Total, Written};
use crate::review::store::reading::{Shared, shared};
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
            let mut readings = shared(db, &ids)?;
            let mut rows: Vec<Row> = lines
                .into_iter()
                .map(|line| {
                    let theirs = readings.remove(&line.id).unwrap_or_default();
                    row(&form, line, theirs)
                })
                .collect();
            put_in_order(&mut rows);
            let more = rows.len() >= from + PAGE;
            Ok(RankingView {
                next_href: if more { format!("?round={}&from={}", round.slug, from + PAGE) } else { String::new() },
                rows: rows.into_iter().skip(from - 1).take(PAGE).collect(),
                fund: fund.name,
                slug: fund.slug,
                round: round.slug,
            })
        })
        .await?;
    page.show(&view)
}

fn put_in_order(rows: &mut [Row]) {
    let totals: Vec<Option<Total>> = rows.iter().map(|row| row.total).collect();
    for (row, place) in rows.iter_mut().zip(places(&totals)) {
        row.place = place;
    }
    rows.sort_by(|a, b| {
        (a.place.is_none(), a.place, &a.organisation).cmp(&(b.place.is_none(), b.place, &b.organisation))
    });
}

fn row(form: &FundText, line: Line, readings: Vec<Shared>) -> Row {
    let written: Vec<&Written> = readings.iter().map(|one| &one.written).collect();
    let wanted = form.round.readings;
    let word = if wanted == 1 { "reading" } else { "readings" };
    Row {
        href: format!("/desk/applications/{}/readings", line.id),
        organisation: line.organisation,
        amount_pence: line.amount_pence,
        place: None,
        total: together(form, &written),
        wants: written.iter().any(|one| one.judgements.iter().any(Judgement::wants_to_understand)),
        shared: format!("{} of {wanted} {word} shared", readings.len()),
        said: readings.into_iter().map(|one| said(form, one)).collect(),
    }
}

fn said(form: &FundText, one: Shared) -> Said {
    let step = |judgement: &Judgement| {
        let criterion = form.criterion(&judgement.criterion)?;
        let step = match criterion.step(&judgement.step) {
            Some(step) => step.title.get("en").to_lowercase(),
            None => "wants to understand more first".to_owned(),
        };
        Some(format!("{}: {step}", criterion.title.get("en")))
    };
    Said {
        steps: one.written.judgements.iter().filter_map(step).collect(),
        total: one.written.total(form),
        strengths: one.written.strengths,
        reader: one.reader,
    }
}
