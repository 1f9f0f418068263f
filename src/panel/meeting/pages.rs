//! Changing a meeting, calling it off, and saying at once how close one is to every group before it.

use actix_web::{HttpResponse, web};

use super::actions;
use super::store::{self as changes, Unsaid};
use super::views::{ChangeMeetingView, DeclareAllView, UnsaidRow};
use crate::error::{Error, Problems, Result};
use crate::ids::{ApplicationId, PanelMeetingId, PersonId};
use crate::panel::actions::Asked;
use crate::panel::pages::{called, held_at};
use crate::panel::views::Choice;
use crate::panel::{policy, store};
use crate::people::{self, Role};
use crate::review::{Said, Standing};
use crate::text::dates;
use crate::web::form::{FormState, Posted};
use crate::web::page::{Page, go};

/// GET `/desk/panels/{id}/change`
pub async fn change(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    show_change(&page, PanelMeetingId::from(id.as_str()), None, FormState::default()).await
}

async fn show_change(page: &Page, id: PanelMeetingId, form: Option<FormState>, off: FormState) -> Result<HttpResponse> {
    let (who, now) = (page.who()?, page.app.now());
    let (meeting, round, sitting, can_sit) = page
        .read(move |db| {
            let (meeting, round) = store::meeting(db, &id)?;
            policy::may_change(&who, &meeting, now)?;
            let sitting = store::members(db, &id)?;
            let can_sit = people::store::with_role(db, &round.funder_id, Role::PanelMember)?;
            Ok((meeting, round, sitting, can_sit))
        })
        .await?;
    let people: Vec<Choice> = sitting
        .iter()
        .chain(can_sit.iter().filter(|person| !sitting.iter().any(|one| one.id == person.id)))
        .map(|person| Choice::new(person.id.to_string(), called(person)))
        .collect();
    let local = dates::to_london(meeting.held_at);
    let form = form.unwrap_or_else(|| {
        let mut values = vec![
            ("version".to_owned(), meeting.version.to_string()),
            ("place".to_owned(), meeting.place.clone()),
            ("time".to_owned(), dates::time_of_day(local.time())),
            ("date-day".to_owned(), local.format("%-d").to_string()),
            ("date-month".to_owned(), local.format("%-m").to_string()),
            ("date-year".to_owned(), local.format("%Y").to_string()),
        ];
        values.extend(sitting.iter().map(|person| ("members".to_owned(), person.id.to_string())));
        FormState::with(values)
    });
    page.show(&ChangeMeetingView {
        form,
        off,
        href: format!("/desk/panels/{}", meeting.id),
        fund: round.fund_name,
        held_at: meeting.held_at,
        place: meeting.place,
        people,
    })
}

/// POST `/desk/panels/{id}/change`
pub async fn save(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = PanelMeetingId::from(id.as_str());
    let mut problems = Problems::default();
    let asked = Asked {
        round: "".into(),
        held_at: held_at(&posted, &mut problems),
        place: posted.get("place").to_owned(),
        members: posted.all("members").into_iter().map(PersonId::from).collect(),
    };
    let (meeting, version) = (id.clone(), posted.version().unwrap_or_default());
    match page.change(move |change| actions::change_meeting(change, &meeting, &asked, version, problems)).await {
        Ok(()) => Ok(go(format!("/desk/panels/{id}?done=panel-changed"))),
        Err(Error::Problem(problems)) => {
            let form = posted.state(&problems, page.language);
            show_change(&page, id, Some(form), FormState::default()).await
        }
        Err(other) => Err(other),
    }
}

/// POST `/desk/panels/{id}/cancellation`
pub async fn call_off(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = PanelMeetingId::from(id.as_str());
    let (meeting, why) = (id.clone(), posted.text("why"));
    match page.change(move |change| actions::call_off(change, &meeting, &why)).await {
        Ok(()) => Ok(go("/desk/panels?done=panel-off")),
        Err(Error::Problem(problems)) => {
            let off = posted.state(&problems, page.language);
            show_change(&page, id, None, off).await
        }
        Err(other) => Err(other),
    }
}

/// What can be said of one group.
pub fn standings() -> Vec<Choice> {
    Standing::ALL.iter().map(|standing| Choice::new(standing.as_str(), standing.said())).collect()
}

/// What can be said of all others.
pub fn rest() -> Vec<Choice> {
    vec![Choice::new("none", "I have no tie to any of the groups I have not marked")]
}

/// GET `/desk/panels/{id}/declarations`
pub async fn declarations(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    show_declarations(&page, PanelMeetingId::from(id.as_str()), FormState::default()).await
}

async fn show_declarations(page: &Page, id: PanelMeetingId, form: FormState) -> Result<HttpResponse> {
    let who = page.who()?;
    let (meeting, round, unsaid) = page
        .read(move |db| {
            let (meeting, round, is_member) = store::meeting_for(db, &id, &who.person)?;
            policy::may_open(&who, &meeting.funder_id, is_member)?;
            policy::takes_place(&meeting)?;
            let unsaid = if is_member { changes::unsaid(db, &meeting, &who.person)? } else { Vec::new() };
            Ok((meeting, round, unsaid))
        })
        .await?;
    page.show(&DeclareAllView {
        form,
        href: format!("/desk/panels/{}", meeting.id),
        fund: round.fund_name,
        held_at: meeting.held_at,
        rows: unsaid.into_iter().map(row).collect(),
        standings: standings(),
        rest: rest(),
    })
}

fn row(one: Unsaid) -> UnsaidRow {
    UnsaidRow {
        id: one.application.to_string(),
        organisation: one.organisation,
        reference: one.reference,
        area: one.area,
        members: one.members.join(", "),
    }
}

/// POST `/desk/panels/{id}/declarations`
pub async fn declare(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = PanelMeetingId::from(id.as_str());
    let (who, meeting) = (page.who()?, id.clone());
    let shown = page
        .read(move |db| {
            let (meeting, ..) = store::meeting_for(db, &meeting, &who.person)?;
            changes::unsaid(db, &meeting, &who.person)
        })
        .await?;
    let none = posted.get("rest") == "none";
    let said: Vec<(ApplicationId, Said)> = shown
        .into_iter()
        .filter_map(|one| {
            let standing = Standing::parse(posted.get(&format!("standing-{}", one.application)));
            let words = posted.text(&format!("words-{}", one.application));
            // Words without a choice are shown again, so that they are not lost.
            let standing = standing.or((none && words.is_empty()).then_some(Standing::None));
            (standing.is_some() || !words.is_empty())
                .then(|| (one.application, Said { standing, interests: Vec::new(), words }))
        })
        .collect();
    let meeting = id.clone();
    match page.change(move |change| actions::declare_all(change, &meeting, &said)).await {
        Ok(_) => Ok(go(format!("/desk/panels/{id}?done=declared-all"))),
        Err(Error::Problem(problems)) => show_declarations(&page, id, posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}
