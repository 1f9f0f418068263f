//! What is known: the officer's page at the desk, and the group's own.

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::contact::store::{self as log, Entry};
use super::copy::{self, Copy};
use super::offer::Answer;
use super::offer::store::{self as offers, Offer};
use super::store::{self, Known};
use super::told::Mark;
use super::trusted::store::{self as trusted, Trusted};
use super::trusted::views::TrustedRow;
use super::views::{self, DeskEvidenceView, Eye, GroupEvidenceView, NoteView};
use super::{ReplyKind, Told, actions, before, contact, policy};
use crate::application::files::pages::download;
use crate::application::opened;
use crate::application::store::Opened;
use crate::application::store::at_desk::{self, AtDesk};
use crate::clock::london_date;
use crate::error::{Error, Result};
use crate::ids::{ApplicationId, ContactEntryId, EvidenceId};
use crate::letters::hours;
use crate::people::safety::{self, Safety};
use crate::text::dates;
use crate::web::form::{FormState, Posted};
use crate::web::once::once;
use crate::web::page::{Page, go};

impl Told {
    fn read(posted: &Posted) -> Told {
        Told {
            kind: posted.get("kind").to_owned(),
            what_we_know: posted.text("what_we_know"),
            whose_voice: posted.get("whose_voice").to_owned(),
            consent: posted.get("consent").to_owned(),
            how_we_know: posted.get("how_we_know").to_owned(),
            known_on: ["day", "month", "year"].map(|part| posted.get(&format!("known_on-{part}")).to_owned()),
            criterion: posted.get("criterion").to_owned(),
            minutes: posted.get("minutes").to_owned(),
            names_person: posted.get("names_person").to_owned(),
            person_agreed: posted.text("person_agreed"),
            against: posted.get("against") == "yes",
            mark: Mark { author: posted.text("author"), second_source: posted.text("second_source") },
        }
    }
}

/// What the form of a note begins with.
#[derive(Deserialize)]
pub struct Begins {
    /// A call or a letter, of which a note is made.
    #[serde(default)]
    from: String,
    /// A call that the group misses in the log.
    #[serde(default)]
    call: String,
}

/// GET `/desk/applications/{id}/evidence`
pub async fn desk(page: Page, id: web::Path<String>, begins: web::Query<Begins>) -> Result<HttpResponse> {
    let form = FormState::default().once(&page.app.tools.chance);
    let from = Some(ContactEntryId::from(begins.from.as_str())).filter(|_| !begins.from.is_empty());
    show_desk(&page, ApplicationId::from(id.as_str()), form, from).await
}

/// What the officer's page is made of.
struct AtHand {
    seen: AtDesk,
    known: Vec<Known>,
    people: Vec<Trusted>,
    offer: Option<Offer>,
    standing: before::Standing,
    safe: Vec<Safety>,
    /// The call or the letter of which a note is made.
    from: Option<Entry>,
}

async fn show_desk(
    page: &Page,
    id: ApplicationId,
    mut form: FormState,
    from: Option<ContactEntryId>,
) -> Result<HttpResponse> {
    let who = page.who()?;
    let asked = who.clone();
    let found = page
        .read(move |db| {
            let seen = at_desk::look(db, &id, &asked.person)?;
            seen.need_open(&asked)?;
            let standing = before::store::of(db, std::slice::from_ref(&id))?.remove(&id);
            let (offer, safe) = offers::with_safety(db, &id)?.unzip();
            let from = from.filter(|_| contact::policy::may_read(&asked, &seen).is_ok());
            Ok(AtHand {
                from: from.map(|from| log::of(db, &from, &id)).transpose()?.flatten(),
                seen,
                safe: safe.unwrap_or_default(),
                known: store::of(db, &id)?,
                people: trusted::of(db, &id)?,
                offer,
                standing: standing.unwrap_or(before::Standing::NotYet),
            })
        })
        .await?;
    let AtHand { seen, known, people, offer, standing, safe, from } = found;
    form.values.extend(from.iter().flat_map(contact::noting::as_note));
    let why_not = match policy::may_note(&who, &seen) {
        Err(Error::Refused { why, .. }) => page.language.words(&why),
        other => other.map(|()| String::new())?,
    };
    let is_officer = seen.need_officer(&who).is_ok();
    let now = page.app.now();
    let from = policy::from_day(london_date(hours::next(now)), seen.form.round.noting.reply_days);
    let eye = Eye { form: &seen.form, viewer: &who.person, language: page.language, today: london_date(now) };
    page.show(&DeskEvidenceView {
        application: seen.application.id.to_string(),
        organisation: seen.application.organisation_name.clone(),
        notes: views::rows(known, &eye),
        why_not,
        form,
        kinds: views::kinds(page.language),
        criteria: views::criteria(&seen.form, page.language),
        consents: views::consents(page.language),
        yes_no: views::yes_no(page.language),
        citable_from: from,
        too_late: too_late(&seen, from),
        limit: seen.form.round.notes_limit(),
        reply_days: seen.form.round.noting.reply_days,
        known: standing.name(),
        gap: standing == before::Standing::NotYet,
        offer: offer.as_ref().map(offered).unwrap_or_default(),
        reach_by: offer.filter(|_| is_officer).map(|offer| offer.reach_by).unwrap_or_default(),
        safety: if is_officer { safety::to_ring(&safe) } else { None },
        // Whom to ring is for those who ring.
        people: if is_officer { TrustedRow::of(people) } else { Vec::new() },
    })
}

/// Why a note that is written today comes too late for something.
fn too_late(seen: &AtDesk, from: chrono::NaiveDate) -> String {
    let decide_by = seen.application.submitted_at.map(|sent| seen.form.round.decided_by(sent));
    if let Some(day) = decide_by.filter(|day| from > *day) {
        return format!("We promised a decision by {}, which is sooner, so it comes too late for it.", dates::day(day));
    }
    match seen.form.round.read_by.filter(|day| from > *day) {
        Some(day) => {
            format!(
                "Everything is to be read by {}, which is sooner, so it comes too late for the readings.",
                dates::day(day)
            )
        }
        None => String::new(),
    }
}

fn offered(offer: &Offer) -> String {
    let on = dates::day_of(offer.offered_at);
    match offer.answer {
        Answer::Open => format!("It was offered on {on}. They have not said anything yet."),
        Answer::TakenUp => format!("It was offered on {on}, and they take it up."),
        Answer::NotNeeded => format!("It was offered on {on}. They say that they do not need it."),
    }
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
        Err(Error::Problem(problems)) => show_desk(&page, id, posted.state(&problems, page.language), None).await,
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
pub async fn group(page: Page, id: web::Path<String>, begins: web::Query<Begins>) -> Result<HttpResponse> {
    let (kind, words) = match begins.call.as_str() {
        "" => ("trust", String::new()),
        _ => ("conversation", page.language.say("leftovers-call-words")),
    };
    let values = [("kind", kind), ("consent", ""), ("names_person", "no"), ("what_we_know", words.as_str())];
    let form = FormState::with(values).once(&page.app.tools.chance);
    show_group(&page, ApplicationId::from(id.as_str()), form).await
}

async fn open(page: &Page, id: ApplicationId) -> Result<(Opened, Vec<Known>)> {
    let who = page.who()?;
    page.read(move |db| Ok((opened::for_member(db, &id, &who.person)?, store::of(db, &id)?))).await
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
    let eye =
        Eye { form: &opened.form, viewer: &who.person, language: page.language, today: page.app.tools.clock.today() };
    let may_speak = policy::may_speak(&who, &opened).is_ok();
    page.show(&GroupEvidenceView {
        application: opened.application.id.to_string(),
        may_speak,
        notes: views::rows(known, &eye),
        kinds: views::kinds(page.language),
        criteria: views::criteria(&opened.form, page.language),
        consents: views::consents(page.language),
        yes_no: views::yes_no(page.language),
        limit: opened.form.round.notes_limit(),
        reply_days: opened.form.round.noting.reply_days,
        phone: opened.form.contact.phone.clone(),
        email: opened.form.contact.email.clone(),
        named: people.len(),
        offered: may_speak && offer.is_some_and(|(offer, _)| offer.answer == Answer::Open),
        organisation: opened.organisation.clone(),
        contact: opened.contact.name.clone(),
        form,
    })
}

/// GET `/applications/{id}/evidence.html`
pub async fn take_away(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let who = page.who()?;
    let (opened, known) = open(&page, ApplicationId::from(id.as_str())).await?;
    let eye =
        Eye { form: &opened.form, viewer: &who.person, language: page.language, today: page.app.tools.clock.today() };
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
    let form = FormState::with([("kind", "reply")]).once(&page.app.tools.chance);
    show_note(&page, id, &note, form).await
}

async fn show_note(page: &Page, id: ApplicationId, note: &EvidenceId, form: FormState) -> Result<HttpResponse> {
    let who = page.who()?;
    let (opened, known) = open(page, id).await?;
    let known = known.into_iter().filter(|one| one.note.id == *note).collect();
    let eye =
        Eye { form: &opened.form, viewer: &who.person, language: page.language, today: page.app.tools.clock.today() };
    let mut notes = views::rows(known, &eye);
    page.show(&NoteView {
        application: opened.application.id.to_string(),
        may_speak: policy::may_speak(&who, &opened).is_ok(),
        contact: opened.contact.name.clone(),
        reply_kinds: views::reply_kinds(page.language),
        note: notes.pop().ok_or(Error::NotFound)?,
        form,
    })
}

/// POST `/applications/{id}/evidence/{note}/replies`
pub async fn reply(page: Page, path: web::Path<(String, String)>, posted: Posted) -> Result<HttpResponse> {
    let (id, note) = ids(&path);
    let (words, token) = (posted.text("words"), posted.get("once").to_owned());
    let kind = ReplyKind::parse(posted.get("kind")).unwrap_or(ReplyKind::Reply);
    let about = (id.clone(), note.clone());
    let replied = page
        .change(move |change| {
            once(change, &token, |change| {
                let (id, note) = about;
                actions::reply(change, &id, &note, kind, &words)?;
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
