//! The page of an application's readings side by side, and that of telling a reader that they are asked no longer.

use actix_web::{HttpResponse, web};

use super::{day, day_fields};
use crate::application::at_desk;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::error::{Error, Problems, Result};
use crate::ids::{ApplicationId, ReadingId};
use crate::people::{self, Who};
use crate::relationship;
use crate::review::actions::{reading as actions, talk as talks};
use crate::review::question::may_read;
use crate::review::reading::State;
use crate::review::views::Top;
use crate::review::views::sides::{ReadingsView, TakeBackView};
use crate::review::{policy, sides, store};
use crate::web::form::{FormState, Posted};
use crate::web::page::{Page, go};

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
    let ((mut judged, mut talks, mut answered), mut known) = (store::talk::Together::default(), Vec::new());
    if together.is_ok() && any_shared {
        (judged, talks, answered) = store::talk::together(db, id)?;
        known = relationship::store::of(db, id)?;
        let as_whom = at_desk::sees_as(who, &head.application, ties.relation());
        answered.retain(|one| may_read(&one.about, &head.form, &as_whom));
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
    let may_talk = policy::may_talk(who, &head.application, &ties).is_ok();
    let sides = sides::Sides {
        head: &head,
        who,
        by_reader,
        judged,
        talks,
        may_talk,
        known,
        answered,
        together,
        candidates,
        may_ask,
        takes_back,
        today,
    };
    Ok(sides.view(form.unwrap_or_else(|| FormState::with(day_fields("due", due)))))
}

/// POST `/desk/applications/{id}/readings`
pub async fn assign(page: Page, id: web::Path<ApplicationId>, posted: Posted) -> Result<HttpResponse> {
    let mut problems = Problems::default();
    let due = day(&posted, "due", &mut problems);
    let (application, reader, before) = (id.clone(), posted.get("reader").to_owned(), posted.text("before_talk"));
    let asked =
        page.change(move |change| actions::assign(change, &application, (&reader, &before), due, problems)).await;
    match asked {
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

/// POST `/desk/applications/{id}/readings/talks`
pub async fn talk(page: Page, id: web::Path<ApplicationId>, posted: Posted) -> Result<HttpResponse> {
    let criterion = posted.get("criterion").to_owned();
    let (application, words) = (id.clone(), posted.text(&format!("said-{criterion}")));
    match page.change(move |change| talks::talk(change, &application, &criterion, &words)).await {
        Ok(()) => Ok(go(format!("/desk/applications/{id}/readings?done=readings-talked"))),
        Err(Error::Problem(problems)) => {
            let (who, now, form) = (page.who()?, page.app.now(), posted.state(&problems, page.language));
            let view = page.read(move |db| readings(db, &id, &who, now, Some(form))).await?;
            page.show(&view)
        }
        Err(other) => Err(other),
    }
}
