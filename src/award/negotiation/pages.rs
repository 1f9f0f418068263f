//! One section of an agreement before it is signed: what stands there, what is proposed, and the answer. The same page for
//! both sides.

use actix_web::{HttpResponse, web};

use super::actions::{self, Typed};
use super::store::{self, Proposal};
use super::views::{PartView, ProposalShown};
use super::{Side, State, policy};
use crate::award::store as award;
use crate::error::{Error, Result};
use crate::ids::GrantId;
use crate::web::form::{FormState, Posted};
use crate::web::page::{Page, go};

/// GET `/grants/{id}/agreement/parts/{part}`
pub async fn part(page: Page, path: web::Path<(String, String)>) -> Result<HttpResponse> {
    show(&page, path.into_inner(), Side::Group, FormState::default()).await
}

/// GET `/desk/grants/{id}/agreement/parts/{part}`
pub async fn desk_part(page: Page, path: web::Path<(String, String)>) -> Result<HttpResponse> {
    show(&page, path.into_inner(), Side::Council, FormState::default()).await
}

fn agreement_href(id: &GrantId, side: Side) -> String {
    match side {
        Side::Group => format!("/grants/{id}/agreement"),
        Side::Council => format!("/desk/grants/{id}/agreement"),
    }
}

async fn show(page: &Page, (id, key): (String, String), side: Side, mut form: FormState) -> Result<HttpResponse> {
    let (who, id) = (page.who()?, GrantId::from(id.as_str()));
    let grant = id.clone();
    let (agreement, proposals) = page
        .read(move |db| {
            let around = award::surrounded(db, &grant, Some(&who.person))?;
            match side {
                Side::Group if !around.member => return Err(Error::NotFound),
                Side::Group => {}
                Side::Council => policy::may_speak_for_council(&who, &around.seen)?,
            }
            let agreement = around.agreement.ok_or(Error::NotFound)?;
            let proposals = store::of(db, &agreement.id)?;
            Ok((agreement, proposals))
        })
        .await?;
    let part = policy::may_reword(&agreement, &key, side)?;
    let of_part: Vec<(Proposal, String)> = proposals.into_iter().filter(|(one, _)| one.part == key).collect();
    let (mut waiting, earlier): (Vec<_>, Vec<_>) =
        of_part.into_iter().partition(|(one, _)| one.state == State::Waiting);
    let waiting = waiting.pop();
    let yours = waiting.as_ref().is_some_and(|(one, _)| one.side != side);
    // Whoever answers with words of their own begins from what was proposed, and whoever proposes from what stands there.
    let begins = waiting.as_ref().filter(|_| yours).map_or(&part.words, |(one, _)| &one.words).clone();
    form.values.entry("words".to_owned()).or_insert(begins);
    page.show(&PartView {
        agreement_href: agreement_href(&id, side),
        key: part.key.clone(),
        heading: part.heading.clone(),
        words: part.words.clone(),
        can_propose: waiting.is_none() || yours,
        yours,
        council: side == Side::Council,
        waiting: waiting.map(ProposalShown::new),
        earlier: earlier.into_iter().map(ProposalShown::new).collect(),
        version: agreement.version,
        form,
    })
}

/// POST `/grants/{id}/agreement/parts/{part}`
pub async fn say(page: Page, path: web::Path<(String, String)>, posted: Posted) -> Result<HttpResponse> {
    take(&page, path.into_inner(), Side::Group, &posted).await
}

/// POST `/desk/grants/{id}/agreement/parts/{part}`
pub async fn desk_say(page: Page, path: web::Path<(String, String)>, posted: Posted) -> Result<HttpResponse> {
    take(&page, path.into_inner(), Side::Council, &posted).await
}

async fn take(page: &Page, path: (String, String), side: Side, posted: &Posted) -> Result<HttpResponse> {
    let (id, key) = (GrantId::from(path.0.as_str()), path.1.clone());
    let act = posted.get("act").to_owned();
    let why = if act == "keep" { posted.text("keep_why") } else { posted.text("why") };
    let typed = Typed { act, words: posted.text("words"), why, version: posted.version() };
    let keeps = typed.act == "keep";
    let grant = id.clone();
    match page.change(move |change| actions::say(change, &grant, &key, side, &typed)).await {
        Ok(()) => Ok(go(format!("{}?done=words-said", agreement_href(&id, side)))),
        Err(Error::Problem(mut problems)) => {
            if keeps {
                problems.0.iter_mut().for_each(|problem| problem.field = "keep_why".to_owned());
            }
            show(page, path, side, posted.state(&problems, page.language)).await
        }
        Err(Error::Overtaken(why)) => show(page, path, side, posted.overtaken("words", why, page.language)).await,
        Err(other) => Err(other),
    }
}
