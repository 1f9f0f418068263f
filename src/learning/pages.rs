//! The desk's pages of learning: what is due, and the learning of one grant.

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::cadence::store as turns;
use super::cadence::views::TurnParts;
use super::commitment::pages::funders_of;
use super::commitment::views::{Choice, PromiseRow};
use super::commitment::{policy as promise_policy, store as promises};
use super::conversation::store::Conversation;
use super::conversation::{Way, actions as arranging, parse_time, store as conversations};
use super::note::policy;
use super::note::store::{self as notes, Which};
use super::note::views::NoteRow;
use super::story::Viewer;
use super::views::{ConversationRow, DeskLearningView, GrantLearningView, GrantNoteRow, QuietRow, TookRow};
use crate::award::grant;
use crate::award::pages::payment::posted_date;
use crate::clock::Instant;
use crate::error::{Error, Problems, Result};
use crate::ids::{GrantId, LearningConversationId};
use crate::people::Role;
use crate::text::dates;
use crate::web::form::{FormState, Posted};
use crate::web::language::Language;
use crate::web::once;
use crate::web::page::{Page, go};
use crate::web::paging::{self, After};

#[derive(Deserialize)]
pub struct Paging {
    #[serde(default)]
    after: String,
}

/// The ways of talking, for a form.
pub fn ways() -> Vec<Choice> {
    Way::ALL.iter().map(|way| Choice { value: way.to_string(), text: way.staff_name().to_owned() }).collect()
}

/// A conversation as a list shows it.
pub fn conversation_row(conversation: Conversation, now: Instant) -> ConversationRow {
    ConversationRow {
        id: conversation.id.to_string(),
        held_at: conversation.held_at,
        way: conversation.way.staff_name(),
        way_key: conversation.way.applicant_key(),
        place: conversation.place,
        to_come: conversation.held_at >= now,
        organisation: String::new(),
        href: format!("/desk/grants/{}/learning", conversation.grant_id),
    }
}

/// GET `/desk/learning`
pub async fn desk(page: Page, query: web::Query<Paging>) -> Result<HttpResponse> {
    let who = page.who()?;
    let funders = funders_of(&who, crate::award::policy::DESK);
    let (after, now, works) = (After::parse(&query.after), page.app.now(), !funders.is_empty());
    let (me, today) = (who.person.clone(), page.app.tools.clock.today());
    let staff_of = funders_of(&who, policy::COUNCIL);
    let (coming, quiet, took, (rows, more)) = page
        .read(move |db| {
            if !works {
                let which = Which::ForCouncil(&staff_of, &me, today);
                let listed = paging::cut(notes::list(db, which, after.as_ref())?);
                return Ok((Vec::new(), Vec::new(), Vec::new(), listed));
            }
            let coming = conversations::coming(db, &funders, &me, now)?;
            let quiet = conversations::not_arranged(db, &funders, &me)?;
            let took = notes::minutes_by_round(db, &funders)?;
            Ok((coming, quiet, took, paging::cut(notes::list(db, Which::Of(&funders, &me), after.as_ref())?)))
        })
        .await?;
    let minutes = |sum: Option<i64>| sum.and_then(|sum| u32::try_from(sum).ok()).unwrap_or_default();
    let took = took.into_iter().map(|(round, fund, group, council)| TookRow {
        fund,
        href: format!("/desk/learning/rounds/{round}"),
        group_minutes: minutes(group),
        council_minutes: minutes(council),
    });
    let took = took.collect();
    let next_href = rows.last().filter(|_| more).map_or(String::new(), |last| {
        format!("/desk/learning?after={}", After { at: last.note.written_at, id: last.note.id.to_string() }.token())
    });
    let notes = rows
        .into_iter()
        .map(|listed| {
            let href = format!("{}/{}", if works { "/desk/learning" } else { "/learning" }, listed.note.id);
            NoteRow::new(listed, href, !works)
        })
        .collect();
    let coming = coming
        .into_iter()
        .map(|(conversation, grant)| ConversationRow {
            organisation: grant.organisation_name,
            ..conversation_row(conversation, now)
        })
        .collect();
    let quiet = quiet
        .into_iter()
        .map(|grant| QuietRow {
            href: format!("/desk/grants/{}/learning", grant.id),
            organisation: grant.organisation_name,
            fund: grant.fund_name,
            awarded_on: grant.awarded_on,
        })
        .collect();
    let officer = !funders_of(&who, &[Role::Commissioner]).is_empty();
    page.show(&DeskLearningView { works, officer, coming, quiet, notes, took, next_href })
}

/// GET `/desk/grants/{id}/learning`
pub async fn of_grant(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let form = FormState::default().once(&page.app.tools.chance);
    show_of_grant(&page, GrantId::from(id.as_str()), form).await
}

async fn show_of_grant(page: &Page, id: GrantId, form: FormState) -> Result<HttpResponse> {
    let who = page.who()?;
    let asking = who.clone();
    let (seen, facts, talks, written, promised) = page
        .read(move |db| {
            let seen = grant::look(db, &id, &asking.person)?;
            policy::may_see(&asking, &seen)?;
            let facts = turns::facts(db, &id)?;
            let talks = conversations::of_grant(db, &id, &asking.person)?;
            let written = notes::of_grant(db, &id)?;
            let promised = promises::for_grant(db, &seen.grant)?;
            Ok((seen, facts, talks, written, promised))
        })
        .await?;
    let (now, today) = (page.app.now(), page.app.tools.clock.today());
    let promised = promised.into_iter().map(|named| {
        let can_keep = promise_policy::may_keep(&who, &named.promise).is_ok();
        PromiseRow::new(named, today, can_keep)
    });
    let can_work = policy::may_work(&who, &seen).is_ok();
    let grant = seen.grant;
    page.show(&GrantLearningView {
        id: grant.id.to_string(),
        can_work,
        conversations: talks.into_iter().map(|talk| conversation_row(talk, now)).collect(),
        turn: TurnParts::new(&facts, &written, Language::ENGLISH),
        notes: written.iter().filter(|note| note.shows(Viewer::Sides, today)).map(GrantNoteRow::new).collect(),
        promises: promised.collect(),
        ways: ways(),
        organisation: grant.organisation_name,
        fund: grant.fund_name,
        number: grant.number,
        form,
    })
}

/// A day and a time on London's clocks, out of a form.
fn posted_instant(posted: &Posted) -> Result<Instant> {
    let mut problems = Problems::default();
    let day = match posted_date(posted, "day") {
        Ok(day) => Some(day),
        Err(Error::Problem(more)) => {
            problems.0.extend(more.0);
            None
        }
        Err(other) => return Err(other),
    };
    let time = parse_time(posted.get("time"));
    if time.is_none() {
        problems.add("time", "Enter a time, like 2pm or 14:30");
    }
    problems.check()?;
    let local = day.zip(time).map(|(day, time)| day.and_time(time));
    local
        .and_then(dates::from_london)
        .ok_or_else(|| Error::problem("time", "The clocks skip that hour on that day. Choose another time"))
}

/// POST `/desk/grants/{id}/learning`
pub async fn arrange(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = GrantId::from(id.as_str());
    let (at, problems) = match posted_instant(&posted) {
        Ok(at) => (Some(at), Problems::default()),
        Err(Error::Problem(problems)) => (None, problems),
        Err(other) => return Err(other),
    };
    let (grant, way, place) = (id.clone(), Way::parse(posted.get("way")), posted.get("place").to_owned());
    let token = posted.get("once").to_owned();
    let done = page
        .change(move |change| {
            once::once(change, &token, |change| {
                arranging::arrange(change, &grant, at, way, &place, problems)?;
                Ok(format!("/desk/grants/{grant}/learning?done=conversation-arranged"))
            })
        })
        .await;
    match done {
        Ok(href) => Ok(go(href)),
        Err(Error::Problem(problems)) => show_of_grant(&page, id, posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}

/// POST `/desk/grants/{id}/learning/{conversation}/removal`
pub async fn call_off(page: Page, path: web::Path<(String, String)>) -> Result<HttpResponse> {
    let (id, conversation) = (GrantId::from(path.0.as_str()), LearningConversationId::from(path.1.as_str()));
    let grant = id.clone();
    page.change(move |change| arranging::call_off(change, &grant, &conversation)).await?;
    Ok(go(format!("/desk/grants/{id}/learning?done=conversation-off")))
}
