//! A recording that a worry is about, heard by the safeguarding lead. That they listened stands in the worry's own history,
//! which leads alone read: among the listens that officers see, it would tell that somebody is worried.

use actix_web::{HttpRequest, HttpResponse, web};
use serde_json::json;

use super::pages::noted;
use super::playing;
use crate::app::Change;
use crate::application::at_desk;
use crate::application::files::store::File;
use crate::application::recording::store::{self, Recording};
use crate::db::DbConn;
use crate::error::{Error, Result};
use crate::history::{self, Event, Thing};
use crate::ids::{ConcernId, FileId};
use crate::people::Who;
use crate::review::concern::{BEGAN, HEARD, THING, need_not_left};
use crate::review::policy;
use crate::review::store::concern;
use crate::web::form::Posted;
use crate::web::gate::wants_json;
use crate::web::page::{Page, go};

/// The recording of the answer that a worry is about, or of what was told beside the answers.
///
/// # Errors
/// Refused for who is no lead there; not found for any other recording.
fn open(db: &mut DbConn, id: &ConcernId, file: &FileId, who: &Who) -> Result<(File, Recording)> {
    let opened = concern::open(db, id, &who.person)?;
    let application = &opened.application;
    policy::may_open_concern(who, &opened.concern.funder_id, opened.closed, &application.organisation_name)?;
    need_not_left(&opened.concern.closed_to.0, &who.person)?;
    let (file, recording) = store::get(db, file)?;
    // Of a draft a lead has what was said about it, and nothing of its answers.
    let with_us = at_desk::is_with_the_council(application);
    if !with_us || file.application_id != application.id || !opened.hears(&file.id, &file.question_key) {
        return Err(Error::NotFound);
    }
    Ok((file, recording))
}

/// GET and HEAD `/desk/concerns/{id}/recordings/{file}`
pub async fn play(page: Page, request: HttpRequest, path: web::Path<(ConcernId, String)>) -> Result<HttpResponse> {
    let (id, file) = path.into_inner();
    let (who, file) = (page.who()?, FileId::from(file.as_str()));
    let (file, kept) = page.read(move |db| open(db, &id, &file, &who)).await?;
    playing::reply(&page, &request, &file, &kept).await
}

/// POST `/desk/concerns/{id}/recordings/{file}/listened`
pub async fn listened(
    page: Page,
    request: HttpRequest,
    path: web::Path<(ConcernId, String)>,
    posted: Posted,
) -> Result<HttpResponse> {
    let (id, file) = path.into_inner();
    let (asked, file, began) = (id.clone(), FileId::from(file.as_str()), posted.get("began") == "yes");
    page.change(move |change| note(change, &asked, &file, began)).await?;
    if wants_json(&request) {
        return Ok(noted(began));
    }
    Ok(go(format!("/desk/concerns/{id}?done=recording-listened")))
}

/// Saying so twice is saying so.
fn note(change: &mut Change<'_>, id: &ConcernId, file: &FileId, began: bool) -> Result<()> {
    concern::touch(change.db, id)?;
    let who = change.who()?;
    open(change.db, id, file, &who)?;
    let action = if began { BEGAN } else { HEARD };
    let known = |change: &mut Change<'_>, action| concern::listened(change.db, id, file, &who.person, action);
    if known(change, HEARD)? || known(change, action)? {
        return Ok(());
    }
    let detail = json!({ "file": file.to_string(), "by": who.person.to_string() });
    history::record(change, &Thing::new(THING, id), Event::new(action).detail(detail))
}
