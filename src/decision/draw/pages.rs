//! A draw at the desk, and for everybody.

use actix_web::{HttpResponse, web};

use super::views::{DeskDrawView, DrawRow, DrawView, LevelRow};
use super::{actions, store};
use crate::decision::pages::WhichRound;
use crate::decision::policy;
use crate::decision::store::at_hand;
use crate::decision::turning::actions::{Worked, work};
use crate::decision::turning::policy::sees;
use crate::error::{Error, Result};
use crate::fund::form::FundText;
use crate::fund::pages::{Which, to_be_seen};
use crate::fund::said::Said;
use crate::fund::store::{RoundRow, newest_form};
use crate::ids::{ApplicationId, DrawId};
use crate::people::Who;
use crate::web::form::{FormState, Posted};
use crate::web::page::{Page, go};

/// GET `/desk/funds/{slug}/draw`
pub async fn desk(page: Page, slug: web::Path<String>, query: web::Query<WhichRound>) -> Result<HttpResponse> {
    show_desk(&page, slug.into_inner(), query.into_inner().round, FormState::default()).await
}

async fn show_desk(page: &Page, slug: String, round: String, form: FormState) -> Result<HttpResponse> {
    let (who, now) = (page.who()?, page.app.now());
    let reader = who.clone();
    let (at_hand, worked, draws) = page
        .read(move |db| {
            let at_hand = at_hand(db, &slug, &round)?;
            policy::may_release(&reader, &at_hand.round)?;
            let worked = work(db, &at_hand.round, &reader)?;
            let draws = store::of(db, &at_hand.round.id)?;
            Ok((at_hand, worked, draws))
        })
        .await?;
    let levels = worked.turned.level.iter().filter(|level| !draws.iter().any(|draw| draw.covers(level)));
    page.show(&DeskDrawView {
        form,
        levels: levels.map(|level| level_row(&who, &at_hand.round, &worked, level)).collect(),
        not_yet: match policy::is_time(&at_hand.round, now) {
            Err(Error::Refused { why, .. }) => page.language.words(&why),
            _ => String::new(),
        },
        draws: draws.into_iter().map(|draw| DrawRow::of(draw, now)).collect(),
        round: at_hand.round.slug,
        slug: at_hand.fund_slug,
        fund: at_hand.fund_name,
    })
}

fn level_row(who: &Who, round: &RoundRow, worked: &Worked, level: &[ApplicationId]) -> LevelRow {
    let name = |one: &ApplicationId| {
        let about = worked.found.about.get(one)?;
        Some(if sees(who, round, about) { about.organisation.clone() } else { about.reference.clone() })
    };
    LevelRow {
        names: level.iter().filter_map(name).collect(),
        applications: level.iter().map(ToString::to_string).collect(),
    }
}

/// POST `/desk/funds/{slug}/draw`
pub async fn publish(page: Page, slug: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let slug = slug.into_inner();
    let (fund, round) = (slug.clone(), posted.get("round").to_owned());
    let chosen: Vec<ApplicationId> = posted.all("application").into_iter().map(ApplicationId::from).collect();
    let (shown, promised) = (round.clone(), posted.text(&actions::promised_field(&chosen)));
    let published = page
        .change(move |change| {
            let at_hand = at_hand(change.db, &fund, &round)?;
            actions::publish(change, &at_hand.round.id, &chosen, &promised)
        })
        .await;
    match published {
        Ok(_) => Ok(go(format!("/desk/funds/{slug}/draw?round={shown}&done=draw-published"))),
        Err(Error::Problem(problems)) => {
            let form = posted.state(&problems, page.language);
            show_desk(&page, slug, shown, form).await
        }
        Err(other) => Err(other),
    }
}

/// POST `/desk/funds/{slug}/draw/{draw}`
pub async fn draw(page: Page, path: web::Path<(String, String)>, posted: Posted) -> Result<HttpResponse> {
    let (slug, id) = path.into_inner();
    let (fund, round, id) = (slug.clone(), posted.get("round").to_owned(), DrawId::from(id.as_str()));
    let (shown, witness) = (round.clone(), posted.text(&format!("witness-{id}")));
    let drawn = page
        .change(move |change| {
            let at_hand = at_hand(change.db, &fund, &round)?;
            actions::draw(change, &at_hand.round.id, &id, &witness)
        })
        .await;
    match drawn {
        Ok(()) => Ok(go(format!("/desk/funds/{slug}/draw?round={shown}&done=drawn"))),
        Err(Error::Problem(problems)) => {
            let form = posted.state(&problems, page.language);
            show_desk(&page, slug, shown, form).await
        }
        Err(other) => Err(other),
    }
}

/// GET `/funds/{slug}/draw`
pub async fn public(page: Page, slug: web::Path<String>, which: web::Query<Which>) -> Result<HttpResponse> {
    let (now, who, slug) = (page.app.now(), page.who.clone(), slug.into_inner());
    let fund = slug.clone();
    let (round, text, draws) = page
        .read(move |db| {
            let (round, ..) = which.of(to_be_seen(db, &fund, who.as_ref())?, now).ok_or(Error::NotFound)?;
            let text: FundText = newest_form(db, &round.id)?.body.0;
            let draws = store::of(db, &round.id)?;
            Ok((round, text, draws))
        })
        .await?;
    page.show(&DrawView {
        slug,
        round: round.slug,
        name: Said::of(&text.fund.name, page.language),
        draws: draws.into_iter().map(|draw| DrawRow::of(draw, now)).collect(),
    })
}
