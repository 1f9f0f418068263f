//! The pages of questions to an applicant, on both sides.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use chrono::TimeDelta;
use serde::Deserialize;

use super::{day, day_fields};
use crate::application::at_desk::sees_as;
use crate::application::conversation::appointment;
use crate::clock::{Instant, london_date};
use crate::db::DbConn;
use crate::error::{Error, Problem, Problems, Result};
use crate::fund::form::FundText;
use crate::ids::{ApplicantQuestionId, ApplicationId, UnderstandingId};
use crate::people::Who;
use crate::relationship::offer::{Answer, store as offers};
use crate::review::actions::{question as actions, understanding as wonders};
use crate::review::question::{ABOUT_TALK, Asking, TALK, WHOLE, is_sensitive, may_read};
use crate::review::store::understanding::Understanding;
use crate::review::views::Top;
use crate::review::views::question::{QuestionShown, QuestionsView, WantedRow};
use crate::review::{policy, store, understanding};
use crate::text::dates;
use crate::web::form::{FormState, Item, Posted};
use crate::web::once::once;
use crate::web::page::{Page, go};

/// How long a group is given unless the officer says otherwise, and how long we then take.
const THEIRS: TimeDelta = TimeDelta::days(14);
const OURS: TimeDelta = TimeDelta::days(21);

/// GET `/desk/applications/{id}/questions`
pub async fn list(page: Page, id: web::Path<ApplicationId>, which: web::Query<Which>) -> Result<HttpResponse> {
    let (who, now) = (page.who()?, page.app.now());
    let today = london_date(now);
    let days = day_fields("answer_by", today + THEIRS).into_iter().chain(day_fields("we_reply_by", today + OURS));
    let form = FormState::with(days).once(&page.app.tools.chance);
    let Which { wanted, talk } = which.into_inner();
    let view = page
        .read(move |db| {
            let mut view = questions(db, &id, &who, now, form)?;
            if view.about_empty.is_empty() {
                view.form.values.insert("about".to_owned(), WHOLE.to_owned());
            }
            view.ask_for(&wanted, talk == WISH);
            if talk == TAKEN_UP {
                offer_times(db, &mut view, &id, &who, now)?;
            } else if view.asks_to_talk {
                let coming = appointment::store::coming(db, &who.person, now + appointment::policy::AHEAD)?;
                view.free = coming.iter().filter(|slot| slot.taken_by.is_none()).count();
            }
            Ok(view)
        })
        .await?;
    page.show(&view)
}

#[derive(Deserialize)]
pub struct Which {
    /// What a reader would like to understand, which the question is to be for.
    #[serde(default)]
    wanted: String,
    /// [`TAKEN_UP`] or [`WISH`], where it is to offer times to talk.
    #[serde(default)]
    talk: String,
}

/// The question offers times for the conversation that the group takes up.
const TAKEN_UP: &str = "taken-up";
/// The question is to be talked about, as a reader wishes, at a time that the group chooses.
const WISH: &str = "wish";
/// So many of an officer's free times are offered at once.
const TIMES: usize = 5;

/// Fills the question in for a group that takes up the conversation it was offered, with the times that whoever asks has
/// free.
fn offer_times(db: &mut DbConn, view: &mut QuestionsView, id: &ApplicationId, who: &Who, now: Instant) -> Result<()> {
    let taken = offers::of(db, id)?.filter(|(offer, _)| offer.answer == Answer::TakenUp);
    let Some((offer, _)) = taken.filter(|_| view.may_ask) else { return Ok(()) };
    let free = appointment::store::coming(db, &who.person, now + appointment::policy::AHEAD)?;
    let free = free.into_iter().filter(|slot| slot.taken_by.is_none()).take(TIMES);
    let times: Vec<String> = free.map(|slot| dates::instant(slot.starts_at)).collect();
    view.offer_times(offer.minutes, &times);
    Ok(())
}

fn wanted_row(base: &str, form: &FundText, (one, reader): (Understanding, String), may_ask: bool) -> WantedRow {
    let open = one.state == understanding::State::Wanted && may_ask;
    let href = |href: String| if open { href } else { String::new() };
    WantedRow {
        reader,
        criterion: form.criterion(&one.criterion_key).map_or("", |one| one.title.get("en")).to_owned(),
        words: one.words,
        way: one.way.staff_name(),
        state: one.state.staff_name(),
        told: one.told,
        ask_href: href(format!("{base}/questions?wanted={}#ask", one.id)),
        tell_href: href(format!("{base}/understandings/{}", one.id)),
        talk_href: match one.way {
            understanding::Way::Conversation => href(format!("{base}/questions?wanted={}&talk={WISH}#ask", one.id)),
            understanding::Way::Question => String::new(),
        },
        id: one.id.to_string(),
    }
}

/// POST `/desk/applications/{id}/understandings/{understanding}`
pub async fn tell(
    page: Page,
    path: web::Path<(ApplicationId, UnderstandingId)>,
    posted: Posted,
) -> Result<HttpResponse> {
    let (id, wanted) = path.into_inner();
    let (application, words) = (id.clone(), posted.text(&format!("told-{wanted}")));
    // Of what they were told when this page was opened; where that is not so any more, what was typed is given back.
    let before = posted.text("before");
    match page.change(move |change| wonders::tell(change, &application, &wanted, &words, before.trim())).await {
        Ok(()) => Ok(go(format!("/desk/applications/{id}/questions?done=reader-told"))),
        Err(Error::Problem(problems)) => {
            let (who, now, form) = (page.who()?, page.app.now(), posted.state(&problems, page.language));
            let view = page.read(move |db| questions(db, &id, &who, now, form)).await?;
            page.show(&view)
        }
        Err(other) => Err(other),
    }
}

fn questions(db: &mut DbConn, id: &ApplicationId, who: &Who, now: Instant, form: FormState) -> Result<QuestionsView> {
    let (head, ties) = store::look(db, id, &who.person)?;
    policy::may_open(who, &head.application, &ties)?;
    let looks_after = policy::may_look_after(who, &head.application, &ties).is_ok();
    let today = london_date(now);
    let mut asked = store::question::of_application(db, id)?;
    // What is asked about an answer that is closed to them is closed, too; whoever looks after it speaks with the group.
    let as_whom = sees_as(who, &head.application, ties.relation());
    asked.retain(|one| looks_after || may_read(&one.question.about, &head.form, &as_whom));
    // Before its group has heard, a decision is for those who make it and those who look after it.
    asked.iter_mut().for_each(|one| one.decided_on &= one.decision_is_out || looks_after || ties.decider);
    let may_ask = looks_after && policy::is_under_way(&head.application).is_ok();
    let wanted = if looks_after { store::understanding::of_application(db, id)? } else { Vec::new() };
    let base = format!("/desk/applications/{id}");
    Ok(QuestionsView {
        wanted: wanted.into_iter().map(|one| wanted_row(&base, &head.form, one, may_ask)).collect(),
        asks_for: form.values.get("wanted").cloned().unwrap_or_default(),
        asks_to_talk: form.values.get("by_talk").is_some_and(|typed| typed == "yes"),
        free: 0,
        abouts: abouts(&head.form),
        // Where nothing is told in confidence, nobody has to choose.
        about_empty: if is_sensitive("", &head.form) { "Nobody says: it stays out of the papers" } else { "" },
        form,
        top: Top::of(&head, "/questions"),
        may_ask,
        questions: asked
            .into_iter()
            .map(|named| QuestionShown::of(named, today, looks_after).placed(&head.form, looks_after, &base))
            .collect(),
        reply_problem: false,
    })
}

/// What a question can be about: the application as a whole, one of its answers, or when and how to talk.
fn abouts(form: &FundText) -> Vec<Item> {
    let asked = form.questions.iter().filter(|question| !question.equity);
    let answers =
        asked.map(|question| Item::new(&*question.key, format!("Their answer to: {}", question.title.get("en"))));
    let whole = std::iter::once(Item::new(WHOLE, "The application as a whole"));
    whole.chain(answers).chain([Item::new(TALK, ABOUT_TALK)]).collect()
}

/// POST `/desk/applications/{id}/questions`
pub async fn ask(page: Page, id: web::Path<ApplicationId>, posted: Posted) -> Result<HttpResponse> {
    let mut problems = Problems::default();
    let asking = Asking {
        words: posted.text("words"),
        why: posted.text("why"),
        answer_by: day(&posted, "answer_by", &mut problems),
        we_reply_by: day(&posted, "we_reply_by", &mut problems),
        by_talk: posted.get("by_talk") == "yes",
        about: posted.get("about").to_owned(),
    };
    let (application, token) = (id.clone(), posted.get("once").to_owned());
    let wanted = Some(posted.get("wanted")).filter(|wanted| !wanted.is_empty()).map(UnderstandingId::from);
    let asked = page
        .change(move |change| {
            once(change, &token, |change| {
                let question = actions::ask_for(change, &application, &asking, wanted.as_ref(), problems)?;
                Ok(format!("/desk/applications/{application}/questions?done=question-asked#question-{question}"))
            })
        })
        .await;
    match asked {
        Ok(location) => Ok(go(location)),
        Err(Error::Problem(problems)) => {
            let (who, now, form) = (page.who()?, page.app.now(), posted.state(&problems, page.language));
            let view = page.read(move |db| questions(db, &id, &who, now, form)).await?;
            page.show(&view)
        }
        Err(other) => Err(other),
    }
}

/// POST `/desk/applications/{id}/questions/{question}`
pub async fn reply(
    page: Page,
    path: web::Path<(ApplicationId, ApplicantQuestionId)>,
    posted: Posted,
) -> Result<HttpResponse> {
    let (id, question) = path.into_inner();
    let (words, version) = (posted.text("reply"), posted.version().unwrap_or_default());
    let (application, asked, anyway) = (id.clone(), question.clone(), posted.get("anyway") == "yes");
    match page.change(move |change| actions::reply(change, &application, &asked, (&words, anyway), version)).await {
        Ok(()) => Ok(go(format!("/desk/applications/{id}/questions?done=question-replied#question-{question}"))),
        Err(Error::Problem(problems)) => reply_again(page, id, question, &posted, problems, false).await,
        Err(Error::Overtaken(words)) => {
            reply_again(page, id, question, &posted, Problems::one("reply", words), true).await
        }
        Err(other) => Err(other),
    }
}

/// POST `/desk/applications/{id}/questions/{question}/withdrawal`
pub async fn withdraw(
    page: Page,
    path: web::Path<(ApplicationId, ApplicantQuestionId)>,
    posted: Posted,
) -> Result<HttpResponse> {
    let (id, question) = path.into_inner();
    let (application, asked, why) = (id.clone(), question.clone(), posted.text("withdrawn"));
    match page.change(move |change| actions::withdraw(change, &application, &asked, &why)).await {
        Ok(()) => Ok(go(format!("/desk/applications/{id}/questions?done=question-withdrawn#question-{question}"))),
        Err(Error::Problem(problems)) => reply_again(page, id, question, &posted, problems, false).await,
        Err(other) => Err(other),
    }
}

/// POST `/desk/applications/{id}/questions/{question}/place`: what it is about.
pub async fn place(
    page: Page,
    path: web::Path<(ApplicationId, ApplicantQuestionId)>,
    posted: Posted,
) -> Result<HttpResponse> {
    let (id, question) = path.into_inner();
    let field = format!("about-{question}");
    let (application, asked, about) = (id.clone(), question.clone(), posted.get(&field).to_owned());
    match page.change(move |change| actions::place(change, &application, &asked, &about)).await {
        Ok(()) => Ok(go(format!("/desk/applications/{id}/questions?done=question-placed#question-{question}"))),
        Err(Error::Problem(problems)) => {
            let here = Problems(problems.0.into_iter().map(|one| Problem { field: field.clone(), ..one }).collect());
            reply_again(page, id, question, &posted, here, false).await
        }
        Err(other) => Err(other),
    }
}

/// The same page with what was typed as a reply, beside the answer as it now stands.
async fn reply_again(
    page: Page,
    id: ApplicationId,
    question: ApplicantQuestionId,
    posted: &Posted,
    problems: Problems,
    overtaken: bool,
) -> Result<HttpResponse> {
    let (who, now) = (page.who()?, page.app.now());
    let form = FormState::default().once(&page.app.tools.chance);
    let mut view = page.read(move |db| questions(db, &id, &who, now, form)).await?;
    for shown in view.questions.iter_mut().filter(|shown| shown.id == question.as_str()) {
        let typed = posted.state(&problems, page.language);
        if problems.0.iter().any(|one| one.field.starts_with("about-")) {
            shown.place_form = typed;
        } else {
            shown.reply_form = typed;
        }
    }
    view.reply_problem = true;
    page.show_as(if overtaken { StatusCode::CONFLICT } else { StatusCode::UNPROCESSABLE_ENTITY }, &view)
}
