//! The page on which an officer takes out what stands under the wrong group.

use actix_web::{HttpResponse, web};

use super::views::MisplacedView;
use super::{Typed, actions, store};
use crate::application::store::at_desk;
use crate::error::{Error, Result};
use crate::ids::{ApplicationId, EvidenceId};
use crate::relationship::views::{Eye, row};
use crate::relationship::{policy, store as notes};
use crate::web::form::{FormState, Posted};
use crate::web::page::{Page, go};

fn ids(path: &web::Path<(String, String)>) -> (ApplicationId, EvidenceId) {
    (ApplicationId::from(path.0.as_str()), EvidenceId::from(path.1.as_str()))
}

/// GET `/desk/applications/{id}/evidence/{note}/wrong-group`
pub async fn show(page: Page, path: web::Path<(String, String)>) -> Result<HttpResponse> {
    let (id, note) = ids(&path);
    show_note(&page, id, note, FormState::default()).await
}

async fn show_note(page: &Page, id: ApplicationId, note: EvidenceId, form: FormState) -> Result<HttpResponse> {
    let who = page.who()?;
    let asked = who.clone();
    let (seen, known) = page
        .read(move |db| {
            let seen = at_desk::look(db, &id, &asked.person)?;
            seen.need_officer(&asked)?;
            let known = notes::of(db, &id)?.into_iter().find(|one| one.note.id == note).ok_or(Error::NotFound)?;
            let is_cited = store::is_cited(db, &note)?;
            policy::may_take_out(&asked, &seen, &known.note, is_cited)?;
            Ok((seen, known))
        })
        .await?;
    let today = page.app.tools.clock.today();
    let eye = Eye { form: &seen.form, viewer: &who.person, own: false, language: page.language, today };
    page.show(&MisplacedView {
        application: seen.application.id.to_string(),
        organisation: seen.application.organisation_name.clone(),
        note: row(known, &eye),
        form,
    })
}

/// POST `/desk/applications/{id}/evidence/{note}/wrong-group`
pub async fn take_out(page: Page, path: web::Path<(String, String)>, posted: Posted) -> Result<HttpResponse> {
    let (id, note) = ids(&path);
    let typed = Typed { why: posted.text("why"), belongs: posted.get("belongs").to_owned() };
    let about = (id.clone(), note.clone());
    match page.change(move |change| actions::take_out(change, &about.0, &about.1, &typed)).await {
        Ok(next) => Ok(go(format!("/desk/applications/{next}/evidence?done=evidence-misplaced"))),
        Err(Error::Problem(problems)) => show_note(&page, id, note, posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}
