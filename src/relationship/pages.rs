//! What is known: the officer's page at the desk, and the group's own.

use actix_web::{HttpResponse, web};

use super::store::{self, Known};
use super::views::{self, DeskEvidenceView, GroupEvidenceView, NoteView};
use super::{Told, actions, policy};
use crate::application::opened;
use crate::application::store::{Opened, at_desk};
use crate::error::{Error, Result};
use crate::ids::{ApplicationId, EvidenceId};
use crate::web::form::{FormState, Posted};
use crate::web::once::once;
use crate::web::page::{Page, go};

impl Told {
    fn read(posted: &Posted) -> Told {
        Told {
            kind: posted.get("kind").to_owned(),
            what_we_know: posted.text("what_we_know"),
            whose_voice: posted.get("whose_voice").to_owned(),
            how_we_know: posted.get("how_we_know").to_owned(),
            known_on: ["day", "month", "year"].map(|part| posted.get(&format!("known_on-{part}")).to_owned()),
            criterion: posted.get("criterion").to_owned(),
        }
    }
}

/// GET `/desk/applications/{id}/evidence`
pub async fn desk(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let form = FormState::default().once(&page.app.tools.chance);
    show_desk(&page, ApplicationId::from(id.as_str()), form).await
}

async fn show_desk(page: &Page, id: ApplicationId, form: FormState) -> Result<HttpResponse> {
    let who = page.who()?;
    let asked = who.clone();
    let (seen, known) = page
        .read(move |db| {
            let seen = at_desk::look(db, &id, &asked.person)?;
            seen.need_open(&asked)?;
            Ok((seen, store::of(db, &id)?))
        })
        .await?;
    let why_not = match policy::may_note(&who, &seen) {
        Err(Error::Refused { why, .. }) => page.language.words(&why),
        other => other.map(|()| String::new())?,
    };
    page.show(&DeskEvidenceView {
        application: seen.application.id.to_string(),
        organisation: seen.application.organisation_name,
        notes: views::rows(known, &seen.form, &who.person, page.language),
        why_not,
        form,
        kinds: views::kinds(page.language),
        criteria: views::criteria(&seen.form, page.language),
    })
}

/// POST `/desk/applications/{id}/evidence`
pub async fn desk_add(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = ApplicationId::from(id.as_str());
    let (told, token, about) = (Told::read(&posted), posted.get("once").to_owned(), id.clone());
    let added = page
        .change(move |change| {
            once(change, &token, |change| {
                let note = actions::note_by_council(change, &about, &told)?;
                Ok(format!("/desk/applications/{about}/evidence?done=evidence-added#note-{note}"))
            })
        })
        .await;
    match added {
        Ok(href) => Ok(go(href)),
        Err(Error::Problem(problems)) => show_desk(&page, id, posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}

/// POST `/desk/applications/{id}/evidence/{note}/withdrawal`
pub async fn desk_withdraw(page: Page, path: web::Path<(String, String)>) -> Result<HttpResponse> {
    let (id, note) = ids(&path);
    let about = id.clone();
    page.change(move |change| actions::withdraw_by_council(change, &about, &note)).await?;
    Ok(go(format!("/desk/applications/{id}/evidence?done=evidence-withdrawn")))
}

fn ids(path: &web::Path<(String, String)>) -> (ApplicationId, EvidenceId) {
    (ApplicationId::from(path.0.as_str()), EvidenceId::from(path.1.as_str()))
}

/// GET `/applications/{id}/evidence`
pub async fn group(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let form = FormState::with([("kind", "trust")]).once(&page.app.tools.chance);
    show_group(&page, ApplicationId::from(id.as_str()), form).await
}

async fn open(page: &Page, id: ApplicationId) -> Result<(Opened, Vec<Known>)> {
    let who = page.who()?;
    page.read(move |db| Ok((opened::for_member(db, &id, &who.person)?, store::of(db, &id)?))).await
}

async fn show_group(page: &Page, id: ApplicationId, form: FormState) -> Result<HttpResponse> {
    let who = page.who()?;
    let (opened, known) = open(page, id).await?;
    page.show(&GroupEvidenceView {
        application: opened.application.id.to_string(),
        may_speak: policy::may_speak(&who, &opened).is_ok(),
        notes: views::rows(known, &opened.form, &who.person, page.language),
        kinds: views::kinds(page.language),
        criteria: views::criteria(&opened.form, page.language),
        organisation: opened.organisation,
        contact: opened.contact.name,
        form,
    })
}

/// POST `/applications/{id}/evidence`
pub async fn group_add(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = ApplicationId::from(id.as_str());
    let (told, token, about) = (Told::read(&posted), posted.get("once").to_owned(), id.clone());
    let added = page
        .change(move |change| {
            once(change, &token, |change| {
                let note = actions::note_by_group(change, &about, &told)?;
                Ok(format!("/applications/{about}/evidence?done=evidence-own-added#note-{note}"))
            })
        })
        .await;
    match added {
        Ok(href) => Ok(go(href)),
        Err(Error::Problem(problems)) => show_group(&page, id, posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}

/// GET `/applications/{id}/evidence/{note}`
pub async fn note(page: Page, path: web::Path<(String, String)>) -> Result<HttpResponse> {
    let (id, note) = ids(&path);
    let form = FormState::default().once(&page.app.tools.chance);
    show_note(&page, id, &note, form).await
}

async fn show_note(page: &Page, id: ApplicationId, note: &EvidenceId, form: FormState) -> Result<HttpResponse> {
    let who = page.who()?;
    let (opened, known) = open(page, id).await?;
    let known = known.into_iter().filter(|one| one.note.id == *note).collect();
    let mut notes = views::rows(known, &opened.form, &who.person, page.language);
    page.show(&NoteView {
        application: opened.application.id.to_string(),
        may_speak: policy::may_speak(&who, &opened).is_ok(),
        contact: opened.contact.name,
        note: notes.pop().ok_or(Error::NotFound)?,
        form,
    })
}

/// POST `/applications/{id}/evidence/{note}/replies`
pub async fn reply(page: Page, path: web::Path<(String, String)>, posted: Posted) -> Result<HttpResponse> {
    let (id, note) = ids(&path);
    let (words, token) = (posted.text("words"), posted.get("once").to_owned());
    let about = (id.clone(), note.clone());
    let replied = page
        .change(move |change| {
            once(change, &token, |change| {
                let (id, note) = about;
                actions::reply(change, &id, &note, &words)?;
                Ok(format!("/applications/{id}/evidence?done=evidence-answered#note-{note}"))
            })
        })
        .await;
    match replied {
        Ok(href) => Ok(go(href)),
        Err(Error::Problem(problems)) => show_note(&page, id, &note, posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}

/// POST `/applications/{id}/evidence/{note}/withdrawal`
pub async fn withdraw(page: Page, path: web::Path<(String, String)>) -> Result<HttpResponse> {
    let (id, note) = ids(&path);
    let about = id.clone();
    page.change(move |change| actions::withdraw_by_group(change, &about, &note)).await?;
    Ok(go(format!("/applications/{id}/evidence?done=evidence-withdrawn")))
}
