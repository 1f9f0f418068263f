//! One recording at the desk.

use actix_web::{HttpRequest, HttpResponse, web};
use serde_json::json;

use super::actions;
use super::views::RecordingDeskView;
use crate::application::recording::views::DeskRecording;
use crate::application::recording::{beside, store};
use crate::error::{Error, Result};
use crate::fund::support::ForListener;
use crate::ids::FileId;
use crate::people::Role;
use crate::text::money::Pence;
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
    let (recording, head, heard, amount) = page
        .read(move |db| {
            let (file, recording, head) = actions::open_at_desk(db, &id, &asked)?;
            let heard = store::heard(db, &file.application_id)?.into_iter().find(|one| one.id == id.as_str());
            let amount = actions::amount(db, &file, &head)?;
            Ok((recording, head, heard.ok_or(Error::NotFound)?, amount))
        })
        .await?;
    let is_officer = who.is(Role::Commissioner, &head.application.funder_id);
    let said = amount.flatten();
    let form = form.unwrap_or_else(|| {
        let typed = said.map(|pence| Pence(pence).plain()).unwrap_or_default();
        FormState::with([("text", recording.text_version.clone()), ("amount", typed)])
    });
    page.show(&RecordingDeskView {
        form,
        application: head.application.id.to_string(),
        organisation: head.application.organisation_name.clone(),
        question: beside::question(&head.form, &heard.question)
            .map_or_else(String::new, |one| one.title.get("en").to_owned()),
        recording: DeskRecording::of(&heard, &who.person, is_officer),
        may_write: actions::may_write(&who, &head, &recording).is_ok(),
        asks_amount: amount.is_some() && is_officer,
        amount_pence: said,
        text_shown: actions::shown(&recording),
        amount_shown: said.map(|pence| pence.to_string()).unwrap_or_default(),
        is_officer,
        hard: ForListener::of(
            &head.form.support,
            format!("/desk/applications/{}/concern?about=recording:{}", head.application.id, heard.id),
        ),
    })
}

/// POST `/desk/recordings/{id}/listened`: by a script as somebody begins, and at the end; or by a button.
pub async fn listened(page: Page, request: HttpRequest, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let (file, began) = (FileId::from(id.as_str()), posted.get("began") == "yes");
    page.change(move |change| actions::listened(change, &file, began)).await?;
    if wants_json(&request) {
        return Ok(noted(began));
    }
    Ok(go(format!("/desk/recordings/{id}?done=recording-listened")))
}

/// What a script says of it, beside the player.
pub fn noted(began: bool) -> HttpResponse {
    let said = if began { "We have noted that you began to listen." } else { "We have noted that you listened." };
    HttpResponse::Ok().json(json!({ "state": "saved", "said": said }))
}

/// POST `/desk/recordings/{id}/text`
pub async fn write_text(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let (file, words, seen) = (FileId::from(id.as_str()), posted.text("text"), posted.get("shown").to_owned());
    let asked = file.clone();
    match page.change(move |change| actions::write_text(change, &asked, &words, &seen)).await {
        Ok(()) => Ok(go(format!("/desk/recordings/{id}?done=recording-text-offered"))),
        Err(Error::Problem(problems)) => {
            let form = posted.state(&problems, page.language);
            show_with(&page, file, Some(form)).await
        }
        Err(other) => Err(other),
    }
}

/// POST `/desk/recordings/{id}/amount`
pub async fn note_amount(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let (file, typed) = (FileId::from(id.as_str()), posted.get("amount").to_owned());
    let (asked, seen) = (file.clone(), posted.get("shown").to_owned());
    match page.change(move |change| actions::note_amount(change, &asked, &typed, &seen)).await {
        Ok(()) => Ok(go(format!("/desk/recordings/{id}?done=recording-amount-kept"))),
        Err(Error::Problem(problems)) => {
            let form = posted.state(&problems, page.language);
            show_with(&page, file, Some(form)).await
        }
        Err(other) => Err(other),
    }
}
