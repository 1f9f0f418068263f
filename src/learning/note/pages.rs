//! The pages of a learning note: the group's, and the desk's.

use actix_web::{HttpResponse, web};

use super::actions::{self, Then};
use super::policy::{self, Side};
use super::store::{self, Note, Revision};
use super::views::{DeskNoteView, NoteParts, OwnNoteView, RevisionRow};
use super::{NoteBody, NoteState};
use crate::award::grant::Grant;
use crate::award::store::surrounded;
use crate::error::{Error, Problems, Result, Words};
use crate::history::{self, Told};
use crate::ids::{GrantId, LearningNoteId};
use crate::learning::story::Audience;
use crate::web::form::{FormState, Posted};
use crate::web::language::Language;
use crate::web::once;
use crate::web::page::{Page, go};

/// As much of what happened as a page of a note shows.
const HISTORY: i64 = 50;
/// More than this, in minutes, nobody spends on one exchange: it is a slip of the hand.
const MOST_MINUTES: i32 = 30_000;

fn parts(grant: Grant, note: Option<(Note, String)>, earlier: Vec<(Revision, String)>, told: Vec<Told>) -> NoteParts {
    let (note, written_by) = note.unzip();
    let state = note.as_ref().map_or(NoteState::Writing, |note| note.state);
    let audience = note.as_ref().map_or(Audience::Everyone, |note| note.audience);
    NoteParts {
        id: note.as_ref().map_or(String::new(), |note| note.id.to_string()),
        grant_id: grant.id.to_string(),
        application_id: grant.application_id.to_string(),
        organisation: grant.organisation_name,
        fund: grant.fund_name,
        state: state.staff_name(),
        state_key: state.applicant_key(),
        agreed: state == NoteState::Agreed,
        body: note.as_ref().map(|note| note.body.0.clone()).unwrap_or_default(),
        written_by: written_by.unwrap_or_default(),
        written_at: note.as_ref().map(|note| note.written_at),
        agreed_at: note.as_ref().and_then(|note| note.agreed_at),
        group_publishes: note.as_ref().is_some_and(|note| note.group_publishes),
        council_publishes: note.as_ref().is_some_and(|note| note.council_publishes),
        everyone: audience == Audience::Everyone,
        audience_key: audience.applicant_key(),
        audience: audience.staff_name(),
        version: note.as_ref().map_or(0, |note| note.version),
        group_minutes: note.as_ref().and_then(|note| note.group_minutes),
        council_minutes: note.as_ref().and_then(|note| note.council_minutes),
        told,
        earlier: earlier
            .into_iter()
            .map(|(revision, who)| RevisionRow { at: revision.written_at, who, body: revision.body.0 })
            .collect(),
    }
}

/// The form with the note's texts in it, unless somebody has typed.
fn fill(mut form: FormState, body: &NoteBody) -> FormState {
    for (name, text) in body.fields() {
        form.values.entry(name).or_insert_with(|| text.clone());
    }
    form
}

fn then(posted: &Posted) -> Then {
    if posted.get("then") == "tell" { Then::Tell } else { Then::Nothing }
}

/// GET `/grants/{id}/learning/new`
pub async fn own_new(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let form = FormState::default().once(&page.app.tools.chance);
    show_own(&page, GrantId::from(id.as_str()), None, form).await
}

/// GET `/grants/{id}/learning/{note}`
pub async fn own(page: Page, path: web::Path<(String, String)>) -> Result<HttpResponse> {
    let note = LearningNoteId::from(path.1.as_str());
    show_own(&page, GrantId::from(path.0.as_str()), Some(note), FormState::default()).await
}

async fn show_own(page: &Page, grant: GrantId, id: Option<LearningNoteId>, form: FormState) -> Result<HttpResponse> {
    let who = page.who()?;
    let (person, today) = (who.person.clone(), page.app.tools.clock.today());
    let (grant, found, earlier, lines) = page
        .read(move |db| {
            let around = surrounded(db, &grant, Some(&person))?;
            // For its own group only: for anybody else there is no such page.
            if !around.member {
                return Err(Error::NotFound);
            }
            let Some(id) = id else { return Ok((around.seen.grant, None, Vec::new(), Vec::new())) };
            let (note, of, written_by) = store::with_grant(db, &id, &person)?;
            if of.grant.id != around.seen.grant.id {
                return Err(Error::NotFound);
            }
            policy::need_kept(&note, today)?;
            let lines = history::of(db, &actions::thing_of(&id), HISTORY)?;
            Ok((around.seen.grant, Some((note, written_by)), store::revisions(db, &id)?, lines))
        })
        .await?;
    let can_agree = found.as_ref().is_some_and(|(note, _)| policy::may_agree(&who, &grant, true, note).is_ok());
    let to_group = |line| Told::to_group(line, "note-history", page.language);
    let note = parts(grant, found, earlier, lines.into_iter().map(to_group).collect());
    let council_open = !note.body.council.is_empty() || form.has_problems();
    // How long it took is asked in a form of its own.
    let edit_open = note.body.fields().iter().any(|(name, _)| form.values.contains_key(name));
    page.show(&OwnNoteView { council_open, edit_open, can_agree, form: fill(form, &note.body), note })
}

/// POST `/grants/{id}/learning`
pub async fn own_start(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let grant = GrantId::from(id.as_str());
    match start(&page, &grant, Side::Group, &posted).await {
        Ok(id) => Ok(go(format!("/grants/{grant}/learning/{id}?done=note-saved"))),
        Err(Error::Problem(problems)) => show_own(&page, grant, None, posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}

/// Begins a note, once for each form; gives its id.
async fn start(page: &Page, grant: &GrantId, side: Side, posted: &Posted) -> Result<String> {
    let (grant, then, token) = (grant.clone(), then(posted), posted.get("once").to_owned());
    let body = NoteBody::read(|name| posted.text(name));
    page.change(move |change| {
        once::once(change, &token, |change| actions::start(change, &grant, side, body, then).map(|id| id.to_string()))
    })
    .await
}

/// POST `/grants/{id}/learning/{note}`
pub async fn own_write(page: Page, path: web::Path<(String, String)>, posted: Posted) -> Result<HttpResponse> {
    let (grant, id) = (GrantId::from(path.0.as_str()), LearningNoteId::from(path.1.as_str()));
    match write(&page, &grant, &id, Side::Group, &posted).await {
        Ok(_) => Ok(go(format!("/grants/{grant}/learning/{id}?done=note-saved"))),
        Err(Error::Problem(problems)) => show_own(&page, grant, Some(id), again(&page, &posted, &problems)).await,
        Err(other) => Err(other),
    }
}

async fn write(page: &Page, grant: &GrantId, id: &LearningNoteId, side: Side, posted: &Posted) -> Result<Note> {
    let (grant, id, then, seen) = (grant.clone(), id.clone(), then(posted), posted.version());
    let body = NoteBody::read(|name| posted.text(name));
    page.change(move |change| actions::write(change, &grant, &id, side, seen, body, then)).await
}

/// The form as it was typed. The page gives it the version that stands now: who saves again has seen the other text.
fn again(page: &Page, posted: &Posted, problems: &Problems) -> FormState {
    posted.state(problems, page.language)
}

/// POST `/grants/{id}/learning/{note}/agreement`
pub async fn agree(page: Page, path: web::Path<(String, String)>, posted: Posted) -> Result<HttpResponse> {
    let (grant, id) = (GrantId::from(path.0.as_str()), LearningNoteId::from(path.1.as_str()));
    let (seen, publishes) = (posted.version(), posted.get("publishes") == "yes");
    let (of, note) = (grant.clone(), id.clone());
    match page.change(move |change| actions::agree(change, &of, &note, seen, publishes)).await {
        Ok(()) => Ok(go(format!("/grants/{grant}/learning/{id}?done=note-agreed"))),
        Err(Error::Problem(problems)) => show_own(&page, grant, Some(id), posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}

/// POST `/grants/{id}/learning/{note}/publication`
pub async fn own_publish(page: Page, path: web::Path<(String, String)>, posted: Posted) -> Result<HttpResponse> {
    let (grant, id) = (GrantId::from(path.0.as_str()), LearningNoteId::from(path.1.as_str()));
    let (of, note) = (grant.clone(), id.clone());
    let (yes, goes) = (posted.get("publishes") == "yes", posted.get("goes").to_owned());
    page.change(move |change| actions::publish(change, &of, &note, Side::Group, (yes, &goes))).await?;
    Ok(go(format!("/grants/{grant}/learning/{id}?done=note-publishing")))
}

/// GET `/desk/grants/{id}/learning/new`
pub async fn desk_new(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let form = FormState::default().once(&page.app.tools.chance);
    show_desk_new(&page, GrantId::from(id.as_str()), form).await
}

async fn show_desk_new(page: &Page, grant: GrantId, form: FormState) -> Result<HttpResponse> {
    let who = page.who()?;
    let grant = page
        .read(move |db| {
            let seen = crate::award::grant::look(db, &grant, &who.person)?;
            policy::may_work(&who, &seen)?;
            Ok(seen.grant)
        })
        .await?;
    page.show(&DeskNoteView { can_write: true, note: parts(grant, None, Vec::new(), Vec::new()), form })
}

/// POST `/desk/grants/{id}/learning/notes`
pub async fn desk_start(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let grant = GrantId::from(id.as_str());
    match start(&page, &grant, Side::Council, &posted).await {
        Ok(id) => Ok(go(format!("/desk/learning/{id}?done=note-saved"))),
        Err(Error::Problem(problems)) => show_desk_new(&page, grant, posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}

/// GET `/desk/learning/{id}`
pub async fn desk(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    show_desk(&page, LearningNoteId::from(id.as_str()), FormState::default()).await
}

async fn show_desk(page: &Page, id: LearningNoteId, form: FormState) -> Result<HttpResponse> {
    let who = page.who()?;
    let (asking, today) = (who.clone(), page.app.tools.clock.today());
    let (note, seen, written_by, earlier, lines) = page
        .read(move |db| {
            let (note, seen, written_by) = store::with_grant(db, &id, &asking.person)?;
            policy::may_see(&asking, &seen)?;
            policy::need_kept(&note, today)?;
            let lines = history::of(db, &actions::thing_of(&id), HISTORY)?;
            Ok((note, seen, written_by, store::revisions(db, &id)?, lines))
        })
        .await?;
    let can_write = policy::may_work(&who, &seen).is_ok();
    // The desk is in English, and says it in the same words.
    let to_desk = |line| Told::to_group(line, "note-history", Language::ENGLISH);
    let note = parts(seen.grant, Some((note, written_by)), earlier, lines.into_iter().map(to_desk).collect());
    page.show(&DeskNoteView { can_write, form: fill(form, &note.body), note })
}

/// The grant that a note at the desk belongs to.
///
/// # Errors
/// Not found where there is no such note.
pub async fn grant_of(page: &Page, id: &LearningNoteId) -> Result<GrantId> {
    let id = id.clone();
    page.read(move |db| Ok(store::get(db, &id)?.grant_id)).await
}

/// POST `/desk/learning/{id}`
pub async fn desk_write(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = LearningNoteId::from(id.as_str());
    let grant = grant_of(&page, &id).await?;
    match write(&page, &grant, &id, Side::Council, &posted).await {
        Ok(_) => Ok(go(format!("/desk/learning/{id}?done=note-saved"))),
        Err(Error::Problem(problems)) => show_desk(&page, id, again(&page, &posted, &problems)).await,
        Err(other) => Err(other),
    }
}

/// POST `/desk/learning/{id}/publication`
pub async fn desk_publish(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = LearningNoteId::from(id.as_str());
    let grant = grant_of(&page, &id).await?;
    let (note, yes, goes) = (id.clone(), posted.get("publishes") == "yes", posted.get("goes").to_owned());
    page.change(move |change| actions::publish(change, &grant, &note, Side::Council, (yes, &goes))).await?;
    Ok(go(format!("/desk/learning/{id}?done=note-publishing")))
}

/// How long it took one side; none where the box is empty: nobody has to say.
fn minutes(posted: &Posted) -> Result<Option<i32>> {
    let typed = crate::text::digits::plain(posted.get("minutes"));
    if typed.is_empty() {
        return Ok(None);
    }
    let minutes = typed.parse::<i32>().ok().filter(|minutes| (0..=MOST_MINUTES).contains(minutes));
    minutes.map(Some).ok_or_else(|| Error::problem("minutes", Words::key("note-minutes-number")))
}

async fn say_minutes(page: &Page, grant: GrantId, id: LearningNoteId, side: Side, posted: &Posted) -> Result<()> {
    let minutes = minutes(posted)?;
    page.change(move |change| actions::say_minutes(change, &grant, &id, side, minutes)).await
}

/// POST `/grants/{id}/learning/{note}/hours`
pub async fn own_minutes(page: Page, path: web::Path<(String, String)>, posted: Posted) -> Result<HttpResponse> {
    let (grant, id) = (GrantId::from(path.0.as_str()), LearningNoteId::from(path.1.as_str()));
    match say_minutes(&page, grant.clone(), id.clone(), Side::Group, &posted).await {
        Ok(()) => Ok(go(format!("/grants/{grant}/learning/{id}?done=note-saved"))),
        Err(Error::Problem(problems)) => show_own(&page, grant, Some(id), posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}

/// POST `/desk/learning/{id}/hours`
pub async fn desk_minutes(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = LearningNoteId::from(id.as_str());
    let grant = grant_of(&page, &id).await?;
    match say_minutes(&page, grant, id.clone(), Side::Council, &posted).await {
        Ok(()) => Ok(go(format!("/desk/learning/{id}?done=note-saved"))),
        Err(Error::Problem(problems)) => show_desk(&page, id, posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}

/// GET `/desk/learning/{id}/risk`: on to the ledger of the round, with what the council says filled in. A concern is a risk.
pub async fn as_risk(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let (who, id, today) = (page.who()?, LearningNoteId::from(id.as_str()), page.app.tools.clock.today());
    let (note, (fund, round)) = page
        .read(move |db| {
            let (note, seen, _) = store::with_grant(db, &id, &who.person)?;
            policy::may_work(&who, &seen)?;
            policy::need_kept(&note, today)?;
            let slugs = store::slugs_of_round(db, &seen.grant.round_id)?;
            Ok((note, slugs))
        })
        .await?;
    let query = url::form_urlencoded::Serializer::new(String::new())
        .append_pair("round", &round)
        .append_pair("words", &note.body.0.for_the_ledger())
        .append_pair("source", "What was learned with groups of this round")
        .finish();
    Ok(go(format!("/desk/funds/{fund}/risks?{query}#words")))
}
