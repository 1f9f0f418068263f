//! What is known, as its group reads it: it tells more, in writing or by voice, and answers.

use actix_web::{HttpResponse, web};

use super::{Begins, ids};
use crate::application::files::pages::download;
use crate::application::opened;
use crate::application::store::Opened;
use crate::application::translating::Spoken;
use crate::application::translating::views::choices;
use crate::error::{Error, Result};
use crate::ids::{ApplicationId, EvidenceId, PersonId};
use crate::relationship::copy::{self, Copy};
use crate::relationship::offer::Answer;
use crate::relationship::offer::store as offers;
use crate::relationship::store::{self, Known};
use crate::relationship::trusted::store as trusted;
use crate::relationship::views::{self, Eye, GroupEvidenceView, NoteView};
use crate::relationship::voice::{Route, key_of_note, key_of_reply};
use crate::relationship::{Answered, ReplyKind, Told, actions, policy};
use crate::web::form::{FormState, Posted};
use crate::web::language::Language;
use crate::web::once::once;
use crate::web::page::{Page, go};

/// GET `/applications/{id}/evidence`
pub async fn group(page: Page, id: web::Path<String>, begins: web::Query<Begins>) -> Result<HttpResponse> {
    let (kind, words) = match begins.call.as_str() {
        "" => ("trust", String::new()),
        _ => ("conversation", page.language.say("leftovers-call-words")),
    };
    let values = [
        ("kind", kind),
        ("consent", ""),
        ("names_person", "no"),
        ("what_we_know", words.as_str()),
        ("language", page.language.code),
    ];
    let form = FormState::with(values).once(&page.app.tools.chance);
    show_group(&page, ApplicationId::from(id.as_str()), form).await
}

async fn open(page: &Page, id: ApplicationId) -> Result<(Opened, Vec<Known>)> {
    let who = page.who()?;
    page.read(move |db| Ok((opened::for_member(db, &id, &who.person)?, store::of(db, &id)?))).await
}

/// What is known, as somebody of the group reads it.
fn eye<'a>(page: &Page, opened: &'a Opened, viewer: &'a PersonId) -> Eye<'a> {
    let (language, today) = (page.language, page.app.tools.clock.today());
    Eye { form: &opened.form, viewer, own: true, language, today }
}

async fn show_group(page: &Page, id: ApplicationId, form: FormState) -> Result<HttpResponse> {
    let who = page.who()?;
    let asked = who.clone();
    let (opened, known, people, offer) = page
        .read(move |db| {
            let opened = opened::for_member(db, &id, &asked.person)?;
            Ok((opened, store::of(db, &id)?, trusted::of(db, &id)?, offers::of(db, &id)?))
        })
        .await?;
    let eye = eye(page, &opened, &who.person);
    let may_speak = policy::may_speak(&who, &opened).is_ok();
    page.show(&GroupEvidenceView {
        application: opened.application.id.to_string(),
        may_speak,
        notes: views::rows(known, &eye),
        kinds: views::kinds(page.language),
        criteria: views::criteria(&opened.form, page.language),
        consents: views::consents(page.language),
        yes_no: views::yes_no(page.language),
        languages: choices(page.language),
        limit: opened.form.round.notes_limit(),
        reply_days: opened.form.round.noting.reply_days,
        phone: opened.form.contact.phone.clone(),
        email: opened.form.contact.email.clone(),
        named: people.len(),
        offered: may_speak && offer.as_ref().is_some_and(|(offer, _)| offer.answer == Answer::Open),
        offer_waits: offer.is_some_and(|(offer, _)| offer.waits_until.is_some()),
        organisation: opened.organisation.clone(),
        contact: opened.contact.name.clone(),
        form,
    })
}

/// GET `/applications/{id}/evidence.html`
pub async fn take_away(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let who = page.who()?;
    let (opened, known) = open(&page, ApplicationId::from(id.as_str())).await?;
    let eye = eye(&page, &opened, &who.person);
    let taken = Copy {
        notes: views::rows(known, &eye),
        organisation: opened.organisation.clone(),
        fund: opened.form.fund.name.get(page.language.code).to_owned(),
        reference: opened.application.reference.clone(),
    };
    let html = copy::html(&page.app.tools, &taken, page.language)?;
    Ok(download(&format!("{}-known.html", taken.reference), "text/html; charset=utf-8", html))
}

/// POST `/applications/{id}/evidence`
pub async fn group_add(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = ApplicationId::from(id.as_str());
    let (mut told, token, about) = (Told::read(&posted), posted.get("once").to_owned(), id.clone());
    if told.is_recorded() && told.what_we_know.trim().is_empty() {
        told.what_we_know = page.language.say("voices-in-a-recording");
    }
    let added = page
        .change(move |change| {
            once(change, &token, |change| {
                let note = actions::note_by_group(change, &about, &told)?;
                if told.is_recorded() {
                    return Ok(record(&about, &key_of_note(&note)));
                }
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

/// Where a group records what it tells.
fn record(id: &ApplicationId, key: &str) -> String {
    format!("/applications/{id}/questions/{key}/recording")
}

/// GET `/applications/{id}/evidence/{note}`
pub async fn note(page: Page, path: web::Path<(String, String)>) -> Result<HttpResponse> {
    let (id, note) = ids(&path);
    let form = FormState::with([("kind", "reply"), ("language", page.language.code)]).once(&page.app.tools.chance);
    show_note(&page, id, &note, form).await
}

async fn show_note(page: &Page, id: ApplicationId, note: &EvidenceId, form: FormState) -> Result<HttpResponse> {
    let who = page.who()?;
    let (opened, known) = open(page, id).await?;
    let known = known.into_iter().filter(|one| one.note.id == *note).collect();
    let eye = eye(page, &opened, &who.person);
    let mut notes = views::rows(known, &eye);
    page.show(&NoteView {
        application: opened.application.id.to_string(),
        may_speak: policy::may_speak(&who, &opened).is_ok(),
        contact: opened.contact.name.clone(),
        reply_kinds: views::reply_kinds(page.language),
        languages: choices(page.language),
        note: notes.pop().ok_or(Error::NotFound)?,
        form,
    })
}

fn answered(posted: &Posted) -> Answered {
    Answered {
        kind: ReplyKind::parse(posted.get("kind")).unwrap_or(ReplyKind::Reply),
        words: posted.text("words"),
        by_voice: posted.get("route") == Route::Recorded.as_str(),
        spoken: Spoken::read(posted.get("language"), posted.get("language_name"), |code| {
            Language::find(code).is_some()
        }),
    }
}

/// POST `/applications/{id}/evidence/{note}/replies`
pub async fn reply(page: Page, path: web::Path<(String, String)>, posted: Posted) -> Result<HttpResponse> {
    let (id, note) = ids(&path);
    let (mut said, token) = (answered(&posted), posted.get("once").to_owned());
    if said.by_voice && said.words.trim().is_empty() {
        said.words = page.language.say("voices-in-a-recording");
    }
    let about = (id.clone(), note.clone());
    let replied = page
        .change(move |change| {
            once(change, &token, |change| {
                let (id, note) = about;
                let reply = actions::reply(change, &id, &note, &said)?;
                if said.by_voice {
                    return Ok(record(&id, &key_of_reply(&reply)));
                }
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
