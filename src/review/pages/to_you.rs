//! A question of ours as its group reads it, answers it in writing, or takes a time to talk about it.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

use crate::application::conversation::appointment::offering::{self, Before, Which, asked_of};
use crate::application::conversation::store::Conversation;
use crate::application::store::{self as applications, Opened};
use crate::clock::{Instant, london_date};
use crate::db::DbConn;
use crate::error::{Error, Problems, Result};
use crate::ids::{ApplicantQuestionId, ApplicationId};
use crate::people::Who;
use crate::review::actions::{question as actions, talked};
use crate::review::question::Action;
use crate::review::store::question::Question;
use crate::review::views::question::{QuestionShown, QuestionToYouView, TalkOffer, TalkShown};
use crate::review::{policy, store};
use crate::web::form::{FormState, Posted};
use crate::web::language::Language;
use crate::web::page::{Page, go};

/// GET `/applications/{id}/questions-to-you/{question}`
pub async fn show(page: Page, path: web::Path<(ApplicationId, ApplicantQuestionId)>) -> Result<HttpResponse> {
    let (id, question) = path.into_inner();
    let (who, now, language) = (page.who()?, page.app.now(), page.language);
    let view = page.read(move |db| one(db, &id, &question, &who, (now, language), Typed::default())).await?;
    page.show(&view)
}

/// What was typed into one of its two forms.
#[derive(Default)]
struct Typed {
    answer: Option<FormState>,
    talk: Option<FormState>,
}

fn one(
    db: &mut DbConn,
    id: &ApplicationId,
    question: &ApplicantQuestionId,
    who: &Who,
    (now, language): (Instant, Language),
    typed: Typed,
) -> Result<QuestionToYouView> {
    let opened = applications::open(db, id)?;
    if !opened.is_member(&who.person) {
        return Err(Error::NotFound);
    }
    let named = store::question::named(db, id, question)?;
    let open = named.question.state.next(Action::Answer).is_some() && policy::is_under_way(&opened.application).is_ok();
    let talk = opened.talks.get(question.as_str()).filter(|talk| talk.is_of_ours());
    let to_book = open && named.question.by_talk && talk.is_none_or(|talk| !is_held(talk));
    let offer = if to_book { offer(db, &opened, &named.question, (now, language), typed.talk)? } else { None };
    let answer = named.question.answer.clone();
    Ok(QuestionToYouView {
        form: typed.answer.unwrap_or_else(|| FormState::with([("answer", answer)])),
        application_href: format!("/applications/{id}"),
        fund: opened.form.fund.name.get(language.code).to_owned(),
        open,
        talk: talk.filter(|talk| is_held(talk)).map(|talk| TalkShown {
            href: format!("/applications/{id}/questions/{question}/conversation"),
            state: language.say(talk.state.applicant_key()),
        }),
        offer,
        question: QuestionShown::of(named, london_date(now), false),
        overtaken: false,
    })
}

/// Whether they talk about it, or have: its own page then says when, and what was written down.
fn is_held(talk: &Conversation) -> bool {
    talk.state.talk().is_some()
}

/// The times at which they can talk about it; none where nobody can talk with them.
fn offer(
    db: &mut DbConn,
    opened: &Opened,
    question: &Question,
    (now, language): (Instant, Language),
    typed: Option<FormState>,
) -> Result<Option<TalkOffer>> {
    let officers = talked::officers(db, opened, &question.asked_by, now)?;
    let Some(first) = officers.first().map(|one| one.person.clone()) else { return Ok(None) };
    let before = Before { officers: &officers, talker: &first, contact: &first, standing: &[], now };
    let choices = offering::choices(&before, &Which::all(), language);
    Ok(Some(TalkOffer {
        form: typed.unwrap_or_else(|| FormState::with([("way", "phone")])),
        action: format!("/applications/{}/questions-to-you/{}/talk", opened.application.id, question.id),
        officer: first.name,
        choices,
    }))
}

/// POST `/applications/{id}/questions-to-you/{question}`
pub async fn answer(
    page: Page,
    path: web::Path<(ApplicationId, ApplicantQuestionId)>,
    posted: Posted,
) -> Result<HttpResponse> {
    let (id, question) = path.into_inner();
    let (words, version) = (posted.text("answer"), posted.version().unwrap_or_default());
    let (application, asked) = (id.clone(), question.clone());
    let (problems, overtaken) =
        match page.change(move |change| actions::answer(change, &application, &asked, &words, version)).await {
            Ok(()) => return Ok(go(format!("/applications/{id}/questions-to-you/{question}?done=question-answered"))),
            Err(Error::Problem(problems)) => (problems, false),
            Err(Error::Overtaken(words)) => (Problems::one("answer", words), true),
            Err(other) => return Err(other),
        };
    let (who, now, language) = (page.who()?, page.app.now(), page.language);
    let typed = Typed { answer: Some(posted.state(&problems, language)), talk: None };
    let mut view = page.read(move |db| one(db, &id, &question, &who, (now, language), typed)).await?;
    view.overtaken = overtaken;
    page.show_as(if overtaken { StatusCode::CONFLICT } else { StatusCode::UNPROCESSABLE_ENTITY }, &view)
}

/// POST `/applications/{id}/questions-to-you/{question}/talk`
pub async fn talk(
    page: Page,
    path: web::Path<(ApplicationId, ApplicantQuestionId)>,
    posted: Posted,
) -> Result<HttpResponse> {
    let (id, question) = path.into_inner();
    let (application, about, asked) = (id.clone(), question.clone(), asked_of(&posted));
    match page.change(move |change| talked::book(change, &application, &about, &asked)).await {
        Ok(()) => Ok(go(format!("/applications/{id}/questions/{question}/conversation?done=talk-asked"))),
        Err(Error::Problem(problems)) => {
            let (who, now, language) = (page.who()?, page.app.now(), page.language);
            let typed = Typed { talk: Some(posted.state(&problems, language)), answer: None };
            let view = page.read(move |db| one(db, &id, &question, &who, (now, language), typed)).await?;
            page.show(&view)
        }
        Err(other) => Err(other),
    }
}
