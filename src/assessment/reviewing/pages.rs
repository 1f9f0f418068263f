//! `/assessments`: for those from the community who rate.

use actix_web::{HttpResponse, web};

use super::actions;
use super::views::{OwnListView, OwnRateView, OwnRow, OwnTogetherView, OwnView, PayRow};
use crate::assessment::continuum::pages::steps;
use crate::assessment::pages::prompt::{filled, of_path, typed, version_of};
use crate::assessment::pages::whole;
use crate::assessment::prompts::{PROMPTS, Prompt};
use crate::assessment::shown::{Reader, Whole, level_in, levels, tasks};
use crate::assessment::store::{Assessment, Rating, Reviewer, reviewers};
use crate::assessment::{ReviewerAction, ReviewerState, policy};
use crate::db::DbConn;
use crate::error::{Error, Result, Words};
use crate::ids::AssessmentId;
use crate::people::Who;
use crate::web::form::{FormState, Posted};
use crate::web::language::Language;
use crate::web::once;
use crate::web::page::{Page, go};

fn pay_row(reviewer: &Reviewer, language: Language) -> PayRow {
    let minutes = u32::try_from(reviewer.minutes).unwrap_or_default();
    PayRow {
        rate_pence: reviewer.rate_pence,
        time: if minutes > 0 { language.about(minutes) } else { String::new() },
        pay_pence: reviewer.pay_pence(),
        paid_on: reviewer.paid_on,
        paid_pence: reviewer.paid_pence,
    }
}

/// GET `/assessments`
pub async fn list(page: Page) -> Result<HttpResponse> {
    let who = page.who()?;
    let own = page.read(move |db| reviewers::of_person(db, &who.person)).await?;
    let row = |(reviewer, assessment, funder): (Reviewer, Assessment, String)| OwnRow {
        href: match reviewer.state {
            ReviewerState::Out => String::new(),
            _ => format!("/assessments/{}", assessment.id),
        },
        about: assessment.about,
        year: assessment.year,
        funder,
        state_key: reviewer.state.own_key(),
        pay: pay_row(&reviewer, page.language),
    };
    page.show(&OwnListView { rows: own.into_iter().map(row).collect() })
}

/// What a reviewer may know of an assessment, and they as its reviewer.
fn read(db: &mut DbConn, id: &AssessmentId, who: &Who) -> Result<(Whole, Reviewer)> {
    let whole = whole(db, id)?;
    let reviewer = whole.reviewer(&who.person).cloned().ok_or(Error::NotFound)?;
    policy::is_theirs(&reviewer, &who.person)?;
    policy::is_outside(who, &whole.assessment.funder_id)?;
    Ok((whole, reviewer))
}

/// GET `/assessments/{id}`
pub async fn show(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    show_with(&page, AssessmentId::from(id.as_str()), FormState::default()).await
}

async fn show_with(page: &Page, id: AssessmentId, form: FormState) -> Result<HttpResponse> {
    let who = page.who()?;
    let (whole, reviewer) = page.read(move |db| read(db, &id, &who)).await?;
    let (language, today) = (page.language, page.app.tools.clock.today());
    let (assessment, open) = (&whole.assessment, whole.is_open());
    let (continuum, own) = (&assessment.continuum.0, whole.of_side(reviewer.id.as_str()));
    let reader = Reader { side: Some(reviewer.id.as_str()), names: false, language, today };
    let days = assessment.figures.0.as_ref().filter(|_| open).map(|figures| figures.days(language));
    page.show(&OwnView {
        id: assessment.id.to_string(),
        about: assessment.about.clone(),
        year: assessment.year,
        continuum: continuum.name_in(language),
        attribution: continuum.attribution_in(language),
        steps: steps(continuum, language),
        state: reviewer.state.as_str(),
        pay: pay_row(&reviewer, language),
        tasks: match reviewer.state {
            ReviewerState::Rating => tasks(&own, continuum, &format!("/assessments/{}", assessment.id), language),
            _ => Vec::new(),
        },
        answered: own.iter().filter(|one| one.level.is_some()).count(),
        all: PROMPTS.len(),
        open,
        days: days.unwrap_or_default(),
        stages: if open { whole.stages(&reader) } else { Vec::new() },
        form,
    })
}

/// POST `/assessments/{id}/part`
pub async fn take_part(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = AssessmentId::from(id.as_str());
    let (about, action) = (id.clone(), ReviewerAction::parse(posted.get("part")));
    match page.change(move |change| actions::take_part(change, &about, action)).await {
        Ok(()) if action == Some(ReviewerAction::Decline) => Ok(go("/assessments?done=assessment-declined")),
        Ok(()) => Ok(go(format!("/assessments/{id}?done=assessment-accepted"))),
        Err(Error::Problem(problems)) => show_with(&page, id, posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}

/// POST `/assessments/{id}/handing-in`
pub async fn hand_in(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = AssessmentId::from(id.as_str());
    let (about, minutes, named) = (id.clone(), posted.get("minutes").to_owned(), posted.get("named") == "yes");
    match page.change(move |change| actions::hand_in(change, &about, &minutes, named)).await {
        Ok(()) => Ok(go(format!("/assessments/{id}?done=assessment-own-handed-in"))),
        Err(Error::Problem(problems)) => show_with(&page, id, posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}

/// GET `/assessments/{id}/prompts/{key}`
pub async fn prompt(page: Page, path: web::Path<(String, String)>) -> Result<HttpResponse> {
    let (id, prompt) = of_path(&path)?;
    show_prompt(&page, id, prompt, None).await
}

async fn show_prompt(page: &Page, id: AssessmentId, prompt: Prompt, form: Option<FormState>) -> Result<HttpResponse> {
    let who = page.who()?;
    let (whole, reviewer) = page.read(move |db| read(db, &id, &who)).await?;
    let (language, today, side) = (page.language, page.app.tools.clock.today(), reviewer.id.as_str());
    if reviewer.state == ReviewerState::Rating {
        let own = whole.of_side(side);
        let rating = own.iter().find(|rating| rating.prompt_key == prompt.key);
        return show_rating(page, &whole.assessment, rating, prompt, form);
    }
    if !whole.is_open() {
        return Err(waits(&whole.assessment.id));
    }
    let reader = Reader { side: Some(side), names: false, language, today };
    page.show(&OwnTogetherView {
        id: whole.assessment.id.to_string(),
        about: whole.assessment.about.clone(),
        stage: prompt.stage.title(language),
        prompt: whole.prompt(prompt, &reader),
        form: form.unwrap_or_else(|| FormState::default().once(&page.app.tools.chance)),
    })
}

/// Why a prompt is not open yet, and where to go.
fn waits(id: &AssessmentId) -> Error {
    Error::refused_with(Words::key("assess-not-open"), format!("/assessments/{id}"), Words::key("assess-back"))
}

fn show_rating(
    page: &Page,
    assessment: &Assessment,
    rating: Option<&Rating>,
    prompt: Prompt,
    form: Option<FormState>,
) -> Result<HttpResponse> {
    let (language, continuum) = (page.language, &assessment.continuum.0);
    let overtaken = form.as_ref().is_some_and(|form| !form.values.contains_key("version"));
    let stands = rating.filter(|_| overtaken).map(|rating| {
        let level = rating.level.map(|level| level_in(continuum, level, language)).unwrap_or_default();
        [level, rating.words.clone(), rating.evidence.clone()]
    });
    page.show(&OwnRateView {
        id: assessment.id.to_string(),
        about: assessment.about.clone(),
        key: prompt.key.to_owned(),
        number: prompt.number(),
        all: PROMPTS.len(),
        stage: prompt.stage.title(language),
        question: prompt.question(language),
        why: prompt.why(language),
        levels: levels(continuum, language),
        version: version_of(form.as_ref(), rating.map_or(0, |rating| rating.version)),
        stands: stands.into_iter().flatten().filter(|text| !text.is_empty()).collect(),
        form: form.unwrap_or_else(|| filled(rating)),
    })
}

/// POST `/assessments/{id}/prompts/{key}`
pub async fn rate(page: Page, path: web::Path<(String, String)>, posted: Posted) -> Result<HttpResponse> {
    let (id, prompt) = of_path(&path)?;
    let (about, typed, version) = (id.clone(), typed(&posted), posted.version().unwrap_or(0));
    match page.change(move |change| actions::rate(change, &about, prompt.key, version, &typed)).await {
        Ok(()) => Ok(go(match prompt.next() {
            Some(next) => format!("/assessments/{id}/prompts/{}?done=assessment-saved", next.key),
            None => format!("/assessments/{id}?done=assessment-saved"),
        })),
        Err(Error::Problem(problems)) => {
            show_prompt(&page, id, prompt, Some(posted.state(&problems, page.language))).await
        }
        Err(Error::Overtaken(why)) => {
            show_prompt(&page, id, prompt, Some(posted.overtaken("words", why, page.language))).await
        }
        Err(other) => Err(other),
    }
}

/// POST `/assessments/{id}/prompts/{key}/answer`
pub async fn answer(page: Page, path: web::Path<(String, String)>, posted: Posted) -> Result<HttpResponse> {
    let (id, prompt) = of_path(&path)?;
    let (about, words, token) = (id.clone(), posted.text("answer"), posted.get("once").to_owned());
    let answered = page
        .change(move |change| {
            once::once(change, &token, |change| {
                actions::answer(change, &about, prompt.key, &words)?;
                Ok(format!("/assessments/{about}/prompts/{}?done=assessment-answered", prompt.key))
            })
        })
        .await;
    match answered {
        Ok(href) => Ok(go(href)),
        Err(Error::Problem(problems)) => {
            show_prompt(&page, id, prompt, Some(posted.state(&problems, page.language))).await
        }
        Err(other) => Err(other),
    }
}
