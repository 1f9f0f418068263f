//! One recording at the desk.

use actix_web::{HttpRequest, HttpResponse, web};
use serde_json::json;

use super::actions;
use super::views::RecordingDeskView;
use crate::application::recording::store;
use crate::application::recording::views::DeskRecording;
use crate::error::{Error, Result};
use crate::fund::support::ForListener;
use crate::ids::FileId;
use crate::people::Role;
use crate::web::form::{FormState, Posted};
use crate::web::gate::wants_json;
use crate::web::page::{Page, go};

/// GET `/desk/recordings/{id}`
pub async fn show(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    show_with(&page, FileId::from(id.as_str()), None).await
}

async fn show_with(page: &Page, id: FileId, form: Option<FormState>) -> Result<HttpResponse> {
    let who = page.who()?;
    let asked = who.clone();
    let (recording, head, heard) = page
        .read(move |db| {
            let (file, recording, head) = actions::open_at_desk(db, &id, &asked)?;
            let heard = store::heard(db, &file.application_id)?.into_iter().find(|one| one.id == id.as_str());
            Ok((recording, head, heard.ok_or(Error::NotFound)?))
        })
        .await?;
    let is_officer = who.is(Role::Commissioner, &head.application.funder_id);
    let form = form.unwrap_or_else(|| FormState::with([("text", recording.text_version.as_str())]));
    page.show(&RecordingDeskView {
        form,
        application: head.application.id.to_string(),
        organisation: head.application.organisation_name.clone(),
        question: head.form.question(&heard.question).map_or_else(String::new, |one| one.title.first().to_owned()),
        recording: DeskRecording::of(&heard, &who.person, is_officer),
        may_write: actions::may_write(&who, &head, &recording).is_ok(),
        is_officer,
        hard: ForListener::of(
            &head.form.support,
            format!("/desk/applications/{}/concern?about=recording:{}", head.application.id, heard.id),
        ),
    })
}

/// POST `/desk/recordings/{id}/listened`
pub async fn listened(page: Page, request: HttpRequest, id: web::Path<String>) -> Result<HttpResponse> {
    let file = FileId::from(id.as_str());
    page.change(move |change| actions::listened(change, &file)).await?;
    if wants_json(&request) {
        return Ok(HttpResponse::Ok().json(json!({ "state": "saved", "said": "We have noted that you listened." })));
    }
    Ok(go(format!("/desk/recordings/{id}?done=recording-listened")))
}

/// POST `/desk/recordings/{id}/text`
pub async fn write_text(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let (file, words) = (FileId::from(id.as_str()), posted.text("text"));
    let asked = file.clone();
    match page.change(move |change| actions::write_text(change, &asked, &words)).await {
        Ok(()) => Ok(go(format!("/desk/recordings/{id}?done=recording-text-offered"))),
        Err(Error::Problem(problems)) => {
            let form = posted.state(&problems, page.language);
            show_with(&page, file, Some(form)).await
        }
        Err(other) => Err(other),
    }
}
