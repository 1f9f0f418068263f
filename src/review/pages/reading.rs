//! The pages of reading: one's own, and everybody's side by side.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

use super::{day, day_fields};
use crate::application::at_desk;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::error::{Error, Problems, Result};
use crate::history::{self, Thing};
use crate::ids::{ApplicationId, ReadingId};
use crate::people::{self, Who};
use crate::relationship;
use crate::review::actions::reading as actions;
use crate::review::reading::{Cite, Judgement, State, Written, cites_field, step_field, words_field};
use crate::review::views::Top;
use crate::review::views::reading::{ReadingsView, TakeBackView};
use crate::review::{policy, show, sides, store};
use crate::web::form::{FormState, Posted};
use crate::web::page::{Page, go};

/// As much of what happened as a reading shows.
const HISTORY: i64 = 50;

/// GET `/desk/applications/{id}/readings`
pub async fn list(page: Page, id: web::Path<ApplicationId>) -> Result<HttpResponse> {
    let (who, now) = (page.who()?, page.app.now());
    let view = page.read(move |db| readings(db, &id, &who, now, None)).await?;
    page.show(&view)
}

fn readings(
    db: &mut DbConn,
    id: &ApplicationId,
    who: &Who,
    now: Instant,
    form: Option<FormState>,
) -> Result<ReadingsView> {
    let (head, ties) = store::look(db, id, &who.person)?;
    policy::may_open(who, &head.application, &ties)?;
    let by_reader = store::reading::of_application(db, id)?;
    let together = policy::may_see_shared(who, &head.application, &ties);
    let any_shared = by_reader.iter().any(|one| one.reading.state == State::Shared);
    let (mut judged, mut known) = Default::default();
    if together.is_ok() && any_shared {
        judged = store::reading::judgements_of_shared(db, std::slice::from_ref(id))?;
        known = relationship::store::of(db, id)?;
    }
    let asked = by_reader.iter().filter(|one| one.reading.state.stands()).count();
    let more = asked < usize::try_from(head.form.round.readings).unwrap_or(usize::MAX);
    let may_ask =
        policy::sees_readers(who, &head.application) && policy::is_under_way(&head.application).is_ok() && more;
    let candidates = if may_ask {
        store::candidate::candidates(db, &head.application, &head.round, policy::READERS)?
    } else {
        Vec::new()
    };
    let today = crate::clock::london_date(now);
    let due = head.form.round.read_by.filter(|day| *day >= today).unwrap_or(today + chrono::TimeDelta::days(14));
    let takes_back = policy::may_look_after(who, &head.application, &ties).is_ok()
        && policy::is_under_way(&head.application).is_ok();
    let sides =
        sides::Sides { head: &head, who, by_reader, judged, known, together, candidates, may_ask, takes_back, today };
    Ok(sides.view(form.unwrap_or_else(|| FormState::with(day_fields("due", due)))))
}

/// POST `/desk/applications/{id}/readings`
pub async fn assign(page: Page, id: web::Path<ApplicationId>, posted: Posted) -> Result<HttpResponse> {
    let mut problems = Problems::default();
    let due = day(&posted, "due", &mut problems);
    let (application, reader) = (id.clone(), posted.get("reader").to_owned());
    match page.change(move |change| actions::assign(change, &application, &reader, due, problems)).await {
        Ok(()) => Ok(go(format!("/desk/applications/{id}/readings?done=reader-asked"))),
        Err(Error::Problem(problems)) => {
            let (who, now, form) = (page.who()?, page.app.now(), posted.state(&problems, page.language));
            let view = page.read(move |db| readings(db, &id, &who, now, Some(form))).await?;
            page.show(&view)
        }
        Err(other) => Err(other),
    }
}

/// GET `/desk/readings/{id}/taking-back`
pub async fn sure_to_take_back(page: Page, id: web::Path<ReadingId>) -> Result<HttpResponse> {
    show_sure(&page, &id, FormState::default()).await
}

async fn show_sure(page: &Page, id: &ReadingId, form: FormState) -> Result<HttpResponse> {
    let (who, id) = (page.who()?, id.clone());
    let (head, reader) = page
        .read(move |db| {
            let opened = store::reading::open(db, &id)?;
            let ties = store::ties(db, &opened.head.application, &who.person)?;
            policy::may_look_after(&who, &opened.head.application, &ties)?;
            policy::may_take_back(opened.reading.state)?;
            Ok((opened.head, people::store::by_id(db, &opened.reading.reader_id)?))
        })
        .await?;
    page.show(&TakeBackView { form, top: Top::of(&head, "/readings"), reader: reader.name })
}

/// POST `/desk/readings/{id}/taking-back`
pub async fn take_back(page: Page, id: web::Path<ReadingId>, posted: Posted) -> Result<HttpResponse> {
    let (reading, why) = (id.clone(), posted.text("why"));
    match page.change(move |change| actions::take_back(change, &reading, &why)).await {
        Ok(application) => Ok(go(format!("/desk/applications/{application}/readings?done=reader-not-asked"))),
        Err(Error::Problem(problems)) => show_sure(&page, &id, posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}

/// GET `/desk/readings/{id}`
pub async fn read(page: Page, id: web::Path<ReadingId>) -> Result<HttpResponse> {
    let (who, now) = (page.who()?, page.app.now());
    match page.read(move |db| one(db, &id, &who, now, None)).await? {
        Opened::DeclareFirst(application) => Ok(go(format!("/desk/applications/{application}/declaration"))),
        Opened::Page(view) => page.show(&*view),
    }
}

enum Opened {
    DeclareFirst(ApplicationId),
    Page(Box<crate::review::views::reading::ReadingView>),
}

/// What was typed, when it is shown again.
struct Typed {
    form: FormState,
    written: Written,
    overtaken: bool,
}

fn one(db: &mut DbConn, id: &ReadingId, who: &Who, now: Instant, typed: Option<Typed>) -> Result<Opened> {
    let opened = store::reading::open(db, id)?;
    let application = &opened.head.application;
    policy::is_reader(who, application, &opened.reading.reader_id)?;
    policy::may_go_on(application, &opened.ties, opened.reading.state)?;
    if opened.reading.state == State::Assigned {
        return Ok(Opened::DeclareFirst(application.id.clone()));
    }
    let stored = Written { strengths: opened.reading.strengths.clone(), judgements: opened.judgements.clone() };
    let answers = store::material::with_recordings(db, &application.id)?;
    let mut known = relationship::store::of(db, &application.id)?;
    known.retain(|one| one.note.withdrawn_at.is_none());
    let lines = history::of(db, &Thing::new("reading", id), HISTORY)?;
    let overtaken = typed.as_ref().is_some_and(|typed| typed.overtaken);
    let as_whom = at_desk::sees_as(who, application, opened.relation());
    let desk = show::Desk { opened: &opened, stored: &stored, answers, known, as_whom, now };
    let mut view = match typed {
        Some(typed) => desk.view(typed.form, &typed.written),
        None => desk.view(show::form_of(&stored), &stored),
    };
    view.history = lines.into_iter().map(show::told).collect();
    if overtaken {
        desk.beside(&mut view);
    }
    Ok(Opened::Page(Box::new(view)))
}

/// POST `/desk/readings/{id}`: saved first, whatever is asked for, so that nothing typed is lost; then shared if that
/// was asked.
pub async fn write(page: Page, id: web::Path<ReadingId>, posted: Posted) -> Result<HttpResponse> {
    let written = written(&posted);
    let version = posted.version().unwrap_or_default();
    let share = posted.get("then") == "share";
    let (reading, saving) = (id.clone(), written.clone());
    let saved = page.change(move |change| actions::save(change, &reading, saving, version)).await;
    let done = match saved {
        Ok(()) if share => {
            let reading = id.clone();
            page.change(move |change| actions::share(change, &reading)).await
        }
        other => other,
    };
    let (problems, overtaken) = match done {
        Ok(()) => {
            let what = if share { "reading-shared" } else { "reading-saved" };
            return Ok(go(format!("/desk/readings/{id}?done={what}")));
        }
        Err(Error::Problem(problems)) => (problems, false),
        Err(Error::Overtaken(_)) => (Problems::default(), true),
        Err(other) => return Err(other),
    };
    let (who, now) = (page.who()?, page.app.now());
    let typed = Typed { form: posted.state(&problems, page.language), written, overtaken };
    match page.read(move |db| one(db, &id, &who, now, Some(typed))).await? {
        Opened::Page(view) if overtaken => page.show_as(StatusCode::CONFLICT, &*view),
        Opened::Page(view) => page.show(&*view),
        Opened::DeclareFirst(application) => Ok(go(format!("/desk/applications/{application}/declaration"))),
    }
}

/// What a reader typed. The criteria are read from the names of the fields; those of another fund are put aside later.
fn written(posted: &Posted) -> Written {
    let mut keys: Vec<&str> = Vec::new();
    for (name, _) in &posted.fields {
        if let Some(key) = name.strip_prefix("words-")
            && !keys.contains(&key)
        {
            keys.push(key);
        }
    }
    let judgement = |key: &&str| Judgement {
        criterion: (*key).to_owned(),
        step: posted.get(&step_field(key)).to_owned(),
        words: posted.text(&words_field(key)),
        cites: posted.all(&cites_field(key)).into_iter().filter_map(Cite::parse).collect(),
    };
    Written { strengths: posted.text("strengths"), judgements: keys.iter().map(judgement).collect() }
}
