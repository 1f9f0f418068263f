//! The page on which somebody reads and writes: saved while they type and by a button, shared, put together after two
//! devices, or said no to.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use serde_json::json;

use crate::application::{apart, at_desk};
use crate::clock::Instant;
use crate::db::DbConn;
use crate::error::{Error, Problems, Result};
use crate::history::{self, Thing};
use crate::ids::{ApplicationId, ReadingId, ReadingVersionId};
use crate::people::{self, Who};
use crate::relationship;
use crate::review::actions::{understanding, writing as actions};
use crate::review::question::may_read;
use crate::review::reading::{Cite, Judgement, NoWhy, State, Written, cites_field, step_field, words_field};
use crate::review::understanding::Way;
use crate::review::views::Top;
use crate::review::views::reading::{NoView, ReadingView};
use crate::review::{at_hand, policy, show, store};
use crate::web::form::{FormState, Item, Posted};
use crate::web::gate::wants_json;
use crate::web::page::{Page, go};

/// As much of what happened as a reading shows.
const HISTORY: i64 = 50;

/// GET `/desk/readings/{id}`
pub async fn read(page: Page, id: web::Path<ReadingId>) -> Result<HttpResponse> {
    show_with(&page, &id, Shown::Stored, StatusCode::OK).await
}

/// GET `/desk/readings/{id}/both`: what was typed on another device in the boxes, and what stands beside it.
pub async fn both(page: Page, id: web::Path<ReadingId>) -> Result<HttpResponse> {
    show_with(&page, &id, Shown::Elsewhere, StatusCode::OK).await
}

/// What stands in the boxes.
enum Shown {
    Stored,
    /// What was typed on another device.
    Elsewhere,
    /// What was typed just now, with what is to be put right.
    Typed {
        form: FormState,
        written: Written,
        overtaken: bool,
    },
    /// What was typed of one criterion, in a reading that is shared.
    Judged {
        form: FormState,
        criterion: String,
    },
}

async fn show_with(page: &Page, id: &ReadingId, shown: Shown, status: StatusCode) -> Result<HttpResponse> {
    let (who, now, id) = (page.who()?, page.app.now(), id.clone());
    match page.read(move |db| one(db, &id, &who, now, shown)).await? {
        Opened::DeclareFirst(application) => Ok(go(format!("/desk/applications/{application}/declaration"))),
        Opened::Page(view) => page.show_as(status, &*view),
    }
}

enum Opened {
    DeclareFirst(ApplicationId),
    Page(Box<ReadingView>),
}

fn one(db: &mut DbConn, id: &ReadingId, who: &Who, now: Instant, shown: Shown) -> Result<Opened> {
    let opened = store::reading::open(db, id)?;
    let application = &opened.head.application;
    policy::is_reader(who, application, &opened.reading.reader_id)?;
    policy::may_go_on(application, &opened.ties, opened.reading.state)?;
    if opened.reading.state == State::Assigned {
        return Ok(Opened::DeclareFirst(application.id.clone()));
    }
    let stored = opened.reading.written(opened.judgements.clone());
    // The page of two devices has what was typed elsewhere to show, and not what happened.
    let (elsewhere, lines) = if matches!(shown, Shown::Elsewhere) {
        (store::version::newest(db, id)?, Vec::new())
    } else {
        (None, history::of(db, &Thing::new("reading", id), HISTORY)?)
    };
    let material = store::material::with_recordings(db, &application.id)?;
    let mut known = relationship::store::of(db, &application.id)?;
    known.retain(|one| one.note.withdrawn_at.is_none());
    let as_whom = at_desk::sees_as(who, application, opened.relation());
    let (answers, risks, mut answered) = (material.given, material.risks, material.answered);
    answered.retain(|one| may_read(&one.about, &opened.head.form, &as_whom));
    let desk = at_hand::Desk { opened: &opened, stored: &stored, answers, risks, known, answered, as_whom, now };
    let mut view = match (shown, elsewhere) {
        (Shown::Typed { form, written, overtaken }, _) => {
            let mut view = desk.view(form, &written);
            view.both = view.form.values.get("both").cloned().unwrap_or_default();
            if overtaken {
                desk.beside(&mut view);
            }
            view
        }
        (Shown::Elsewhere, Some((kept, typed))) => {
            let mut view = desk.view(show::form_of(&typed), &typed);
            view.both = kept.to_string();
            desk.beside(&mut view);
            view
        }
        (Shown::Judged { form, criterion }, _) => {
            let mut view = desk.view(show::form_of(&stored), &stored);
            if let Some(shown) = view.criteria.iter_mut().find(|shown| shown.key == criterion) {
                shown.judge_form = form;
            }
            view
        }
        (Shown::Stored | Shown::Elsewhere, _) => desk.view(show::form_of(&stored), &stored),
    };
    view.history = lines.into_iter().map(show::told).collect();
    Ok(Opened::Page(Box::new(view)))
}

/// What a button asks for, once what was typed is saved.
enum Then {
    Later,
    Share,
    /// To pass on what they would like to understand of a criterion.
    Wonder(Way, String),
}

impl Then {
    fn of(posted: &Posted) -> Then {
        match posted.get("then") {
            "share" => Then::Share,
            other => match other.split_once(':').and_then(|(way, key)| Some((Way::parse(way)?, key))) {
                Some((way, key)) => Then::Wonder(way, key.to_owned()),
                None => Then::Later,
            },
        }
    }

    fn notice(&self) -> &'static str {
        match self {
            Then::Later => "reading-saved",
            Then::Share => "reading-shared",
            Then::Wonder(..) => "reading-wonders",
        }
    }
}

/// POST `/desk/readings/{id}`: saved first, whatever is asked for, so that nothing typed is lost; then shared or passed on
/// if that was asked. A script that saves while somebody types is told the version it goes on from.
pub async fn write(page: Page, request: HttpRequest, id: web::Path<ReadingId>, posted: Posted) -> Result<HttpResponse> {
    let written = written(&posted);
    let version = posted.version().unwrap_or_default();
    let (reading, saving) = (id.clone(), written.clone());
    if wants_json(&request) {
        let kept = page.change(move |change| actions::autosave(change, &reading, saving, version)).await;
        return told(&page, &id, kept);
    }
    let then = Then::of(&posted);
    let both = Some(posted.get("both")).filter(|id| !id.is_empty()).map(ReadingVersionId::from);
    let saved = page.change(move |change| actions::save(change, &reading, saving, version, both.as_ref())).await;
    let reading = id.clone();
    let done = match (saved, &then) {
        (Ok(()), Then::Share) => page.change(move |change| actions::share(change, &reading)).await,
        (Ok(()), Then::Wonder(way, key)) => {
            let (way, key) = (*way, key.clone());
            page.change(move |change| actions::wonder(change, &reading, &key, way)).await
        }
        (other, _) => other,
    };
    let (problems, overtaken) = match done {
        Ok(()) => return Ok(go(format!("/desk/readings/{id}?done={}", then.notice()))),
        Err(Error::Problem(problems)) => (problems, false),
        Err(Error::Overtaken(_)) => (Problems::default(), true),
        Err(other) => return Err(other),
    };
    let typed = Shown::Typed { form: posted.state(&problems, page.language), written, overtaken };
    let status = if overtaken { StatusCode::CONFLICT } else { StatusCode::UNPROCESSABLE_ENTITY };
    show_with(&page, &id, typed, status).await
}

/// What the script that saves while somebody types is told.
fn told(page: &Page, id: &ReadingId, kept: Result<actions::Kept>) -> Result<HttpResponse> {
    let problem = |said: String| Ok(HttpResponse::Conflict().json(json!({ "state": "problem", "said": said })));
    match kept {
        Ok(actions::Kept::Saved { version }) => Ok(HttpResponse::Ok()
            .json(json!({ "state": "saved", "version": version, "said": page.language.say("save-saved") }))),
        Ok(actions::Kept::Both) => Ok(HttpResponse::Ok().json(json!({
            "state": "both",
            "href": format!("/desk/readings/{id}/both"),
            "said": page.language.say("reading-both"),
        }))),
        Err(Error::Problem(problems)) => {
            problem(problems.0.first().map(|one| page.language.words(&one.words)).unwrap_or_default())
        }
        Err(Error::Refused { why, .. }) => problem(page.language.words(&why)),
        Err(other) => Err(other),
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
    Written {
        strengths: posted.text("strengths"),
        judgements: keys.iter().map(|key| judgement(posted, key)).collect(),
        notes: posted.text("notes"),
    }
}

fn judgement(posted: &Posted, key: &str) -> Judgement {
    Judgement {
        criterion: key.to_owned(),
        step: posted.get(&step_field(key)).to_owned(),
        words: posted.text(&words_field(key)),
        cites: posted.all(&cites_field(key)).into_iter().filter_map(Cite::parse).collect(),
    }
}

/// POST `/desk/readings/{id}/understood`: a criterion is judged that they wanted to understand first.
pub async fn judge(page: Page, id: web::Path<ReadingId>, posted: Posted) -> Result<HttpResponse> {
    let criterion = posted.get("criterion").to_owned();
    let (reading, judged) = (id.clone(), judgement(&posted, &criterion));
    match page.change(move |change| understanding::judge(change, &reading, &judged)).await {
        Ok(()) => Ok(go(format!("/desk/readings/{id}?done=reading-judged"))),
        Err(Error::Problem(problems)) => {
            let shown = Shown::Judged { form: posted.state(&problems, page.language), criterion };
            show_with(&page, &id, shown, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(other) => Err(other),
    }
}

/// GET `/desk/readings/{id}/no`
pub async fn sure_to_say_no(page: Page, id: web::Path<ReadingId>) -> Result<HttpResponse> {
    show_no(&page, &id, FormState::default()).await
}

async fn show_no(page: &Page, id: &ReadingId, form: FormState) -> Result<HttpResponse> {
    let (who, id) = (page.who()?, id.clone());
    let view = page
        .read(move |db| {
            let opened = store::reading::open(db, &id)?;
            let application = &opened.head.application;
            policy::is_reader(&who, application, &opened.reading.reader_id)?;
            apart::need_open_of(opened.closed(), application)?;
            policy::may_say_no(opened.reading.state)?;
            Ok(NoView {
                form,
                top: Top::of(&opened.head, "/readings"),
                reading_href: format!("/desk/readings/{id}"),
                whys: NoWhy::ALL.iter().map(|why| Item::new(why.as_str(), why.words())).collect(),
                asker: people::store::by_id(db, &opened.reading.assigned_by)?.name,
            })
        })
        .await?;
    page.show(&view)
}

/// POST `/desk/readings/{id}/no`
pub async fn say_no(page: Page, id: web::Path<ReadingId>, posted: Posted) -> Result<HttpResponse> {
    let (reading, why, words) = (id.clone(), NoWhy::parse(posted.get("why")), posted.text("words"));
    match page.change(move |change| actions::say_no(change, &reading, why, &words)).await {
        Ok(()) => Ok(go("/desk?done=reading-no")),
        Err(Error::Problem(problems)) => show_no(&page, &id, posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}
