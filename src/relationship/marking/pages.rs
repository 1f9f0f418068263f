//! One note at the desk.

use actix_web::{HttpResponse, web};

use super::actions;
use super::views::{MarkView, yes_no};
use crate::application::store::at_desk;
use crate::error::{Error, Problems, Result};
use crate::ids::{ApplicationId, EvidenceId};
use crate::relationship::citing::Missing;
use crate::relationship::early::{self, store::EarlyUse};
use crate::relationship::told::Mark;
use crate::relationship::views::{Eye, row};
use crate::relationship::{policy, store};
use crate::web::form::{FormState, Posted};
use crate::web::page::{Page, go};

fn ids(path: &web::Path<(String, String)>) -> (ApplicationId, EvidenceId) {
    (ApplicationId::from(path.0.as_str()), EvidenceId::from(path.1.as_str()))
}

/// GET `/desk/applications/{id}/evidence/{note}`
pub async fn show(page: Page, path: web::Path<(String, String)>) -> Result<HttpResponse> {
    let (id, note) = ids(&path);
    show_note(&page, id, note, None).await
}

async fn show_note(page: &Page, id: ApplicationId, note: EvidenceId, typed: Option<FormState>) -> Result<HttpResponse> {
    let who = page.who()?;
    let asked = who.clone();
    let (seen, known, uses) = page
        .read(move |db| {
            let seen = at_desk::look(db, &id, &asked.person)?;
            seen.need_officer(&asked)?;
            let known = store::of(db, &id)?.into_iter().find(|one| one.note.id == note).ok_or(Error::NotFound)?;
            policy::may_mark(&asked, &seen, &known.note)?;
            Ok((seen, known, early::store::of_note(db, &note)?))
        })
        .await?;
    let today = page.app.tools.clock.today();
    let days = seen.form.round.noting.reply_days;
    let missing = policy::may_cite(&known.marks(), days, today).err().unwrap_or_default();
    let waits = missing.iter().any(|one| matches!(one, Missing::Days(_) | Missing::Reply(_)));
    let form = typed.unwrap_or_else(|| {
        FormState::with([
            ("against", if known.note.against_at.is_some() { "yes" } else { "no" }),
            ("author", known.note.author.as_str()),
            ("second_source", known.note.second_source.as_str()),
        ])
    });
    let eye = Eye { form: &seen.form, viewer: &who.person, own: false, language: page.language, today };
    let (version, marked) = (known.note.version, known.note.against_at.is_some());
    page.show(&MarkView {
        version,
        marked,
        application: seen.application.id.to_string(),
        organisation: seen.application.organisation_name.clone(),
        may_ask_early: waits && !uses.iter().any(|one| one.state == early::State::Asked),
        asked_early: uses.last().map(said).unwrap_or_default(),
        note: row(known, &eye),
        form,
        yes_no: yes_no(),
        reply_days: days,
    })
}

fn said(one: &EarlyUse) -> String {
    match one.state {
        early::State::Asked => "A safeguarding lead has been asked whether it may be used before its days.".to_owned(),
        early::State::Signed => "A safeguarding lead agreed that it may be used before its days.".to_owned(),
        early::State::Declined => {
            format!("A safeguarding lead did not agree that it is used before its days: {}", one.answer)
        }
    }
}

/// POST `/desk/applications/{id}/evidence/{note}`
pub async fn mark(page: Page, path: web::Path<(String, String)>, posted: Posted) -> Result<HttpResponse> {
    let (id, note) = ids(&path);
    let about = (id.clone(), note.clone());
    let marking = actions::Marking {
        against: posted.get("against") == "yes",
        mark: Mark { author: posted.text("author"), second_source: posted.text("second_source") },
        off_why: posted.text("off_why"),
        version: posted.version().unwrap_or_default(),
    };
    let marked = page.change(move |change| actions::mark(change, &about.0, &about.1, &marking)).await;
    match marked {
        Ok(()) => Ok(go(format!("/desk/applications/{id}/evidence?done=evidence-marked#note-{note}"))),
        // What was typed is kept, beside what stands now; saving again puts it in its place.
        Err(Error::Overtaken(why)) => {
            let typed = posted.state(&Problems::one("against", why), page.language);
            show_note(&page, id, note, Some(typed)).await
        }
        Err(Error::Problem(problems)) => show_note(&page, id, note, Some(posted.state(&problems, page.language))).await,
        Err(other) => Err(other),
    }
}

/// POST `/desk/applications/{id}/evidence/{note}/early-use`
pub async fn ask_early(page: Page, path: web::Path<(String, String)>, posted: Posted) -> Result<HttpResponse> {
    let (id, note) = ids(&path);
    let (about, why) = ((id.clone(), note.clone()), posted.text("why"));
    match page.change(move |change| early::actions::ask(change, &about.0, &about.1, &why)).await {
        Ok(()) => Ok(go(format!("/desk/applications/{id}/evidence/{note}?done=early-asked"))),
        Err(Error::Problem(problems)) => show_note(&page, id, note, Some(posted.state(&problems, page.language))).await,
        Err(other) => Err(other),
    }
}
