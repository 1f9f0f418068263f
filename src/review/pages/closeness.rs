//! Who is how close to a group, lifting a conflict declared by mistake, and exceptions for a small team.

use actix_web::{HttpResponse, web};

use crate::db::DbConn;
use crate::error::{Error, Result};
use crate::history::{self, Thing};
use crate::ids::{ApplicationId, PersonId};
use crate::people::Who;
use crate::review::actions::closeness as actions;
use crate::review::views::Top;
use crate::review::views::closeness::{ClosenessView, ExceptedRow, Line, SpokenRow};
use crate::review::{Standing, policy, store};
use crate::web::form::{FormState, Item, Posted};
use crate::web::page::{Page, go};

/// GET `/desk/applications/{id}/closeness`
pub async fn show(page: Page, id: web::Path<ApplicationId>) -> Result<HttpResponse> {
    show_with(&page, &id, FormState::default()).await
}

async fn show_with(page: &Page, id: &ApplicationId, form: FormState) -> Result<HttpResponse> {
    let (who, id) = (page.who()?, id.clone());
    let view = page.read(move |db| view(db, &id, &who, form)).await?;
    page.show(&view)
}

fn view(db: &mut DbConn, id: &ApplicationId, who: &Who, form: FormState) -> Result<ClosenessView> {
    let (head, ties) = store::look(db, id, &who.person)?;
    policy::may_look_after(who, &head.application, &ties)?;
    let spoken = store::declaration::about(db, std::slice::from_ref(id))?;
    let candidates = store::candidate::candidates(db, &head.application, &head.round, actions::JUDGES)?;
    let excepted = store::exception::of(db, id)?;
    let lines = history::of(db, &Thing::new("closeness", id), 20)?;
    let helpers = candidates
        .iter()
        .filter(|one| policy::may_except(who, &head.application, &ties, &one.person).is_ok())
        .filter(|one| policy::can_be_excepted(&one.ties))
        .filter_map(|one| {
            let why = policy::keeps_apart(&one.ties)?;
            Some(Item::new(one.person.as_str(), format!("{}, who {}", one.name, why.they())))
        })
        .collect();
    Ok(ClosenessView {
        form,
        spoken: spoken.into_iter().map(|(_, one)| row(who, id, one)).collect(),
        excepted: excepted
            .into_iter()
            .map(|one| ExceptedRow { person: one.person, reason: one.reason, by: one.by, at: one.at })
            .collect(),
        helpers,
        lines: lines
            .into_iter()
            .map(|line| Line { at: line.at, who: line.who, what: line.action, words: line.words.unwrap_or_default() })
            .collect(),
        top: Top::of(&head, "/readings"),
    })
}

fn row(who: &Who, id: &ApplicationId, one: store::declaration::Spoken) -> SpokenRow {
    let stepped_back = one.standing == Standing::Conflict;
    let ties: Vec<&str> = one.interests.iter().map(|tie| tie.name()).collect();
    SpokenRow {
        lift_href: if stepped_back && one.person != who.person {
            format!("/desk/applications/{id}/closeness/{}", one.person)
        } else {
            String::new()
        },
        person: one.person.to_string(),
        name: one.name,
        standing: one.standing.name(),
        stepped_back,
        ties: ties.join(", "),
        words: one.words,
        at: one.made_at,
    }
}

/// POST `/desk/applications/{id}/closeness/{person}`
pub async fn lift(page: Page, path: web::Path<(ApplicationId, PersonId)>, posted: Posted) -> Result<HttpResponse> {
    let (id, person) = path.into_inner();
    let (application, reason) = (id.clone(), posted.text(&format!("reason-{person}")));
    match page.change(move |change| actions::lift(change, &application, &person, &reason)).await {
        Ok(()) => Ok(go(format!("/desk/applications/{id}/closeness?done=conflict-lifted"))),
        Err(Error::Problem(problems)) => show_with(&page, &id, posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}

/// POST `/desk/applications/{id}/closeness`
pub async fn except(page: Page, id: web::Path<ApplicationId>, posted: Posted) -> Result<HttpResponse> {
    let (application, reason) = (id.clone(), posted.text("reason"));
    let person = PersonId::from(posted.get("person"));
    match page.change(move |change| actions::except(change, &application, &person, &reason)).await {
        Ok(()) => Ok(go(format!("/desk/applications/{id}/closeness?done=exception-made"))),
        Err(Error::Problem(problems)) => show_with(&page, &id, posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}
