//! `/desk/funds/{slug}/barriers`: what a round asks for again, before it is published.

use std::collections::BTreeMap;

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

use super::field;
use super::store;
use super::views::{MetRow, StoppedView};
use crate::after::barrier::State;
use crate::after::barrier::demand::{DemandLike, kinds_of};
use crate::after::barrier::store::{Named, voices};
use crate::after::barrier::views::HeardRow;
use crate::after::barrier::voice::{Voice, heard};
use crate::error::{Error, Result};
use crate::fund::pages::{Which, to_be_seen};
use crate::fund::{RoundState, policy, store as funds};
use crate::ids::BarrierId;
use crate::web::form::{FormState, Posted};
use crate::web::page::Page;

/// GET `/desk/funds/{slug}/barriers`
pub async fn show(page: Page, slug: web::Path<String>, which: web::Query<Which>) -> Result<HttpResponse> {
    stopped(&page, slug.into_inner(), which.into_inner(), (StatusCode::OK, FormState::default())).await
}

/// The reasons that somebody typed beside the barriers that a round meets, as they were posted.
pub fn reasons(posted: &Posted) -> Vec<(BarrierId, String)> {
    let begins = field(&BarrierId::from(""));
    let typed = posted.fields.iter().filter_map(|(name, words)| Some((name.strip_prefix(&begins)?, words)));
    typed
        .filter(|(_, words)| !words.trim().is_empty())
        .map(|(id, words)| (BarrierId::from(id), words.clone()))
        .collect()
}

/// Whether whoever published was asked for reasons: their page had the boxes, empty or not.
pub fn was_asked(posted: &Posted) -> bool {
    let begins = field(&BarrierId::from(""));
    posted.fields.iter().any(|(name, _)| name.starts_with(&begins))
}

/// The page of a round that is stopped, with what was typed and the status that it is answered with.
///
/// # Errors
/// Not found at another funder; refused for who does not look after funds.
pub async fn stopped(
    page: &Page,
    slug: String,
    which: Which,
    (status, form): (StatusCode, FormState),
) -> Result<HttpResponse> {
    let (who, now, today) = (page.who()?, page.app.now(), page.app.tools.clock.today());
    let (listed, met, voices) = page
        .read(move |db| {
            let listed = which.of(to_be_seen(db, &slug, Some(&who))?, now).ok_or(Error::NotFound)?;
            who.need(policy::KEEPERS, &listed.0.funder_id)?;
            let text = funds::newest_form(db, &listed.0.id)?.body.0;
            let met = store::met(db, &kinds_of(&text), &listed.0.funder_id, &listed.0.id)?;
            let ids: Vec<BarrierId> = met.iter().map(|one| one.barrier.id.clone()).collect();
            Ok((listed, met, voices::of(db, &ids, today)?))
        })
        .await?;
    let mut by_barrier: BTreeMap<BarrierId, Vec<Voice>> = BTreeMap::new();
    for (id, voice) in voices {
        by_barrier.entry(id).or_default().push(voice);
    }
    let (round, fund, _) = listed;
    let draft = round.state == RoundState::Draft;
    let row = |Named { barrier, funder, .. }: Named| MetRow {
        field: field(&barrier.id),
        funder,
        demand: barrier.demand.map_or("", DemandLike::staff_name),
        closed: barrier.state == State::Closed,
        // Words that everyone may read, and no others: it may be another funder's.
        heard: HeardRow::new(heard(by_barrier.get(&barrier.id).map_or(&[][..], Vec::as_slice)), page.language),
        href: if barrier.published { format!("/barriers/{}", barrier.id) } else { String::new() },
        changed: barrier.changed,
        name: barrier.name,
    };
    let view = StoppedView {
        fund: fund.name,
        slug: fund.slug,
        round: round.slug,
        round_id: round.id.to_string(),
        version: round.version,
        draft,
        met: if draft { met.into_iter().map(row).collect() } else { Vec::new() },
        form,
    };
    page.show_as(status, &view)
}
