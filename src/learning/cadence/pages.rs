//! The group's page of learning: what is usual, when the next exchange would be, and how the group would rather.

use actix_web::{HttpResponse, web};

use super::actions;
use super::store;
use super::views::{OwnLearningView, TurnParts};
use crate::award::store::surrounded;
use crate::error::{Error, Result};
use crate::ids::GrantId;
use crate::learning::conversation::{Way, store as conversations};
use crate::learning::note::store as notes;
use crate::learning::pages::conversation_row;
use crate::learning::views::GrantNoteRow;
use crate::web::form::{FormState, Item, Posted};
use crate::web::page::{Page, go};

/// GET `/grants/{id}/learning`
pub async fn own(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    show(&page, GrantId::from(id.as_str()), FormState::default()).await
}

async fn show(page: &Page, id: GrantId, form: FormState) -> Result<HttpResponse> {
    let person = page.who()?.person;
    let (around, facts, talks, written) = page
        .read(move |db| {
            let around = surrounded(db, &id, Some(&person))?;
            // For its own group only: for anybody else there is no such page.
            if !around.member {
                return Err(Error::NotFound);
            }
            let facts = store::facts(db, &id)?;
            let talks = conversations::of_grant(db, &id, &person)?;
            Ok((around, facts, talks, notes::of_grant(db, &id)?))
        })
        .await?;
    let (now, today, language) = (page.app.now(), page.app.tools.clock.today(), page.language);
    let later = |value: &str| Item::new(value, language.say(&format!("turn-later-{value}")));
    page.show(&OwnLearningView {
        id: around.seen.grant.id.to_string(),
        fund: around.seen.grant.fund_name,
        contact: around.contact.name,
        turn: TurnParts::new(&facts, &written, language),
        conversations: talks.into_iter().map(|talk| conversation_row(talk, now)).collect(),
        notes: written
            .iter()
            .filter(|note| note.shows(crate::learning::story::Viewer::Sides, today))
            .map(GrantNoteRow::new)
            .collect(),
        ways: Way::ALL.iter().map(|way| Item::new(way.as_str(), language.say(way.applicant_key()))).collect(),
        laters: ["month", "season", "half-year"].into_iter().map(later).collect(),
        form,
    })
}

/// POST `/grants/{id}/learning/turn`: the way that the group chooses, or that it would rather be asked later.
pub async fn say(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = GrantId::from(id.as_str());
    let (of, later) = (id.clone(), posted.get("later").to_owned());
    let (way, suits) = (Way::parse(posted.get("way")), posted.text("suits"));
    let puts_off = posted.has("put_off");
    let done = page
        .change(move |change| {
            if puts_off { actions::not_now(change, &of, &later) } else { actions::choose(change, &of, way, &suits) }
        })
        .await;
    match done {
        Ok(()) => Ok(go(format!("/grants/{id}/learning?done=turn-said"))),
        Err(Error::Problem(problems)) => show(&page, id, posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}
