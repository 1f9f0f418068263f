//! Conversations and opened questions at the desk: whose turn it is, what was asked, and the write-up.

use actix_web::{HttpResponse, web};

use super::settling::{self, WriteUp};
use super::store::{self, Line, Seen};
use super::views::{ConversationsView, OpenedRow, OpenedView, SaidSoFar, TalkRow, TalkView};
use super::{State, call_by, policy};
use crate::application::State as ApplicationState;
use crate::application::apart;
use crate::application::by_phone::giving::word_of;
use crate::application::files::store as files;
use crate::application::files::views::FileRow;
use crate::application::helping::store as helping;
use crate::application::store as applications;
use crate::application::store::{Opened, answers};
use crate::db::DbConn;
use crate::error::{Error, Result};
use crate::fund::support::ForListener;
use crate::ids::{ConversationId, OpenedQuestionId};
use crate::people::safety::{self, Safety};
use crate::people::store as people;
use crate::people::{Funders, Held, Role, Who};
use crate::web::form::{FormState, Posted};
use crate::web::language::Language;
use crate::web::page::{Page, go};

/// The funders whose officer somebody is: there they talk with groups, and cover for a colleague.
fn officer_at(who: &Who) -> Funders {
    let held: Vec<&Held> = who.roles.iter().filter(|held| held.role == Role::Commissioner).collect();
    if held.iter().any(|held| held.funder.is_none()) {
        return Funders::All;
    }
    Funders::These(held.into_iter().filter_map(|held| held.funder.clone()).collect())
}

/// GET `/desk/conversations`
pub async fn list(page: Page) -> Result<HttpResponse> {
    let who = page.who()?;
    let me = who.person.clone();
    let officer = officer_at(&who);
    let (mut lines, opened) = page
        .read(move |db| Ok((store::lines(db, &who.person, &officer)?, store::opened_to(db, &who.person, &officer)?)))
        .await?;
    // What is talked about together is one line, as long as it stands together.
    let mut seen = std::collections::BTreeSet::new();
    lines.retain(|line| line.appointment_id.as_ref().is_none_or(|id| seen.insert((id.clone(), line.state))));
    let row = |line: &Line| TalkRow {
        href: format!("/desk/conversations/{}", line.id),
        // A colleague's draft is not ours to know of.
        organisation: if line.contact_id == me || line.application_state != ApplicationState::Draft {
            line.organisation.clone()
        } else {
            String::new()
        },
        fund: line.fund.clone(),
        state: line.state.staff_name(),
        at: line.settled_at.or(line.written_at).unwrap_or(line.asked_at),
        contact: line.contact.clone(),
    };
    let rows = |wanted: &dyn Fn(&Line) -> bool| lines.iter().filter(|line| wanted(line)).map(row).collect::<Vec<_>>();
    let mut yours = rows(&|line| line.contact_id == me && line.state.is_with_officer());
    // Who asked first is rung first.
    yours.reverse();
    page.show(&ConversationsView {
        yours,
        waiting: rows(&|line| line.contact_id == me && line.state == State::Written),
        done: rows(&|line| line.contact_id == me && !line.state.is_open()),
        colleagues: rows(&|line| line.contact_id != me),
        offers: page.who()?.is_somewhere(Role::Commissioner),
        opened: opened
            .into_iter()
            .map(|line| OpenedRow {
                href: format!("/desk/opened/{}", line.id),
                organisation: line.organisation,
                fund: line.fund,
                at: line.opened_at,
            })
            .collect(),
    })
}

/// Whose question it is, and what it asks: nothing of what they say.
fn about(opened: &Opened, key: &str) -> Result<SaidSoFar> {
    let question = opened.form.question(key).ok_or(Error::NotFound)?;
    Ok(SaidSoFar {
        organisation: opened.organisation.clone(),
        fund: opened.form.fund.name.first().to_owned(),
        question: question.title.first().to_owned(),
        hint: question.hint.first().to_owned(),
        ..SaidSoFar::default()
    })
}

/// What a group has said so far to one question.
fn said_so_far(db: &mut DbConn, opened: &Opened, key: &str) -> Result<SaidSoFar> {
    let question = opened.form.question(key).ok_or(Error::NotFound)?;
    let lang = opened.form.first_language();
    let written = answers::one(db, &opened.application.id, key)?
        .map(|answer| answer.body().plain(question, lang, "Yes", "No"))
        .unwrap_or_default();
    let files = files::of_question(db, &opened.application.id, key)?;
    Ok(SaidSoFar { written, files: files.iter().map(FileRow::of).collect(), ..about(opened, key)? })
}

/// Why somebody may not, in words.
fn why_not(may: Result<()>) -> Option<String> {
    match may {
        Err(Error::Refused { why, .. }) => Some(Language::ENGLISH.words(&why)),
        _ => None,
    }
}

/// GET `/desk/conversations/{id}`
pub async fn show(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    show_with(&page, ConversationId::from(id.as_str()), None).await
}

async fn show_with(page: &Page, id: ConversationId, form: Option<FormState>) -> Result<HttpResponse> {
    let who = page.who()?;
    let (talk, part, closes_at, said, asked_by, contact, settles, why_not, (reads, safety, hard), whole) = page
        .read(move |db| {
            let Seen { talk, stands, opened: is_open, safety, whole } = store::look(db, &id, &who.person)?;
            let opened = applications::open(db, &talk.application_id)?;
            let part = policy::part(&who, &talk, &opened.application, stands)?;
            let why_not = why_not(policy::may_speak(&who, &opened.application, stands));
            let reads = policy::reads_answer(&opened.application, is_open);
            let said = match part {
                policy::Part::Contact if reads => said_so_far(db, &opened, &talk.question_key)?,
                policy::Part::Contact => about(&opened, &talk.question_key)?,
                policy::Part::MayCover => {
                    SaidSoFar { fund: opened.form.fund.name.first().to_owned(), ..SaidSoFar::default() }
                }
            };
            let asked_by = match opened.members.iter().find(|member| member.id == talk.asked_by) {
                Some(member) => member.name.clone(),
                None => helping::name_of(db, &talk.application_id, &talk.asked_by)?.map_or_else(
                    || "Somebody who has left the group".to_owned(),
                    |name| format!("{name}, who helps the group"),
                ),
            };
            let contact = if talk.contact_id == opened.contact.id {
                opened.contact.name.clone()
            } else if talk.contact_id == who.person {
                who.call_name().to_owned()
            } else {
                people::by_id(db, &talk.contact_id)?.name
            };
            let settles = policy::may_settle(&opened.application).is_ok();
            let draft = opened.application.state == ApplicationState::Draft;
            let closes_at = opened.round.closes_at.filter(|_| draft);
            // What keeps them safe is for whoever is about to ring.
            let rings = part == policy::Part::Contact && talk.state.is_open();
            let safety = if rings { safety } else { Vec::new() };
            let worry = format!("/desk/applications/{}/concern?about=conversation:{}", talk.application_id, talk.id);
            let hard = ForListener::of(&opened.form.support, worry);
            Ok((talk, part, closes_at, said, asked_by, contact, settles, why_not, (reads, safety, hard), whole))
        })
        .await?;
    let ours = part == policy::Part::Contact;
    let mine = |text: &str| if ours { text.to_owned() } else { String::new() };
    let minutes = if talk.minutes > 0 { talk.minutes.to_string() } else { String::new() };
    page.show(&TalkView {
        hard,
        appointment: talk
            .appointment_id
            .as_ref()
            .filter(|_| ours)
            .map(|id| format!("/desk/appointments/{id}"))
            .unwrap_or_default(),
        whole,
        can_word: ours && talk.state == State::Written && settles && why_not.is_none(),
        word: talk.word.as_ref().filter(|_| ours).map(|word| word.0.sentence()).unwrap_or_default(),
        form: form.unwrap_or_else(|| FormState::with([("write_up", mine(&talk.write_up)), ("minutes", minutes)])),
        id: talk.id.to_string(),
        version: talk.version,
        state: talk.state,
        state_name: talk.state.staff_name(),
        colleagues: !ours,
        may_cover: !ours && talk.state.is_open() && why_not.is_none(),
        can_write: ours && talk.state.is_with_officer() && settles && why_not.is_none(),
        // Only where there is something to do that they may not.
        why_not: why_not.filter(|_| talk.state.is_open()).unwrap_or_default(),
        call_by: (talk.state == State::Asked).then(|| call_by(talk.asked_at)),
        reads,
        said,
        contact,
        asked_by: mine(&asked_by),
        asked_at: talk.asked_at,
        reach_by: mine(&talk.reach_by),
        safety: safety.iter().any(Safety::concerns_ringing).then(|| safety::before_ringing(&safety)),
        good_times: mine(&talk.good_times),
        write_up: mine(&talk.write_up),
        minutes: talk.minutes,
        written_at: talk.written_at,
        correction: mine(&talk.correction),
        settled_at: talk.settled_at,
        closes_at,
        days_after: policy::DAYS_AFTER_WRITE_UP,
    })
}

/// POST `/desk/conversations/{id}`: `do` is `send` or `keep`.
pub async fn write_up(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = ConversationId::from(id.as_str());
    let typed = WriteUp {
        text: posted.text("write_up"),
        minutes: posted.get("minutes").to_owned(),
        send: posted.get("do") == "send",
        version: posted.version().unwrap_or_default(),
    };
    let (asked, sent) = (id.clone(), typed.send);
    match page.change(move |change| settling::write_up(change, &asked, &typed)).await {
        Ok(()) if sent => Ok(go(format!("/desk/conversations/{id}?done=write-up-sent"))),
        Ok(()) => Ok(go(format!("/desk/conversations/{id}?done=write-up-kept"))),
        Err(Error::Problem(problems)) => {
            let form = posted.state(&problems, page.language);
            show_with(&page, id, Some(form)).await
        }
        Err(other) => Err(other),
    }
}

/// POST `/desk/conversations/{id}/word`: the group's yes, said aloud before a witness or signed.
pub async fn word(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = ConversationId::from(id.as_str());
    let (asked, typed, version) = (id.clone(), word_of(&posted), posted.version().unwrap_or_default());
    match page.change(move |change| settling::confirm_aloud(change, &asked, &typed, version)).await {
        Ok(()) => Ok(go(format!("/desk/conversations/{id}?done=talk-confirmed-aloud"))),
        Err(Error::Problem(problems)) => {
            let form = posted.state(&problems, page.language);
            show_with(&page, id, Some(form)).await
        }
        Err(other) => Err(other),
    }
}

/// POST `/desk/conversations/{id}/cover`
pub async fn cover(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let id = ConversationId::from(id.as_str());
    let asked = id.clone();
    page.change(move |change| settling::cover(change, &asked)).await?;
    Ok(go(format!("/desk/conversations/{id}?done=talk-covered")))
}

/// GET `/desk/opened/{id}`: one question of a draft, for the person it was opened to and as long as it is open.
pub async fn opened(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let (who, id) = (page.who()?, OpenedQuestionId::from(id.as_str()));
    let (said, opened_at) = page
        .read(move |db| {
            let (row, closed) = store::opened_and_apart(db, &id, &who.person)?;
            let opened = applications::open(db, &row.application_id)?;
            let theirs = row.person_id == who.person && row.closed_at.is_none();
            // It was opened to them as the officer they are.
            let officer = who.is(Role::Commissioner, &opened.application.funder_id);
            if !theirs
                || !officer
                || matches!(opened.application.state, ApplicationState::Withdrawn | ApplicationState::Expired)
            {
                return Err(Error::NotFound);
            }
            apart::need_open(closed, &opened.organisation)?;
            Ok((said_so_far(db, &opened, &row.question_key)?, row.opened_at))
        })
        .await?;
    page.show(&OpenedView { said, opened_at })
}
