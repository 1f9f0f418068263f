//! `/desk/assessments/{id}/prompts/{key}`: one prompt, to rate, and once everybody has handed in to say what we make of it.

use actix_web::{HttpResponse, web};

use super::{one, whole_of};
use crate::assessment::actions::{self, scope, together};
use crate::assessment::figures::{Figures, store::gather};
use crate::assessment::prompts::{PROMPTS, Prompt};
use crate::assessment::shown::{Whole, level_in, levels};
use crate::assessment::store::{self, Assessment, Rating, ratings, said};
use crate::assessment::views::{PromiseView, RateView, Stands, TogetherView};
use crate::assessment::{COUNCIL, State, Typed, policy};
use crate::award::pages::payment::{fill_date, posted_date};
use crate::error::{Error, Problems, Result};
use crate::ids::AssessmentId;
use crate::learning::commitment::{actions as promises, store as promised};
use crate::panel::pages::called;
use crate::web::form::{FormState, Item, Posted};
use crate::web::once;
use crate::web::page::{Page, go};

/// The assessment and the prompt of an address.
///
/// # Errors
/// Not found for a prompt that there is not.
pub fn of_path(path: &(String, String)) -> Result<(AssessmentId, Prompt)> {
    Ok((AssessmentId::from(path.0.as_str()), Prompt::find(&path.1).ok_or(Error::NotFound)?))
}

/// What a page of one prompt reads.
enum Read {
    /// The council rates still.
    Rating(Box<(Assessment, Option<Rating>, Figures)>),
    HandedIn(Box<Whole>),
}

/// GET `/desk/assessments/{id}/prompts/{key}`
pub async fn show(page: Page, path: web::Path<(String, String)>) -> Result<HttpResponse> {
    let (id, prompt) = of_path(&path)?;
    show_with(&page, id, prompt, None).await
}

async fn show_with(page: &Page, id: AssessmentId, prompt: Prompt, form: Option<FormState>) -> Result<HttpResponse> {
    let (who, today) = (page.who()?, page.app.tools.clock.today());
    let asking = who.clone();
    let read = page
        .read(move |db| {
            let (assessment, earlier) = store::with_earlier(db, &id)?;
            policy::may_work(&asking, &assessment)?;
            if assessment.state == State::HandedIn {
                return Ok(Read::HandedIn(Box::new(whole_of(db, assessment, earlier)?)));
            }
            let rating = ratings::one(db, &id, prompt.key, COUNCIL)?;
            let figures = gather(db, &scope(&assessment, today))?;
            Ok(Read::Rating(Box::new((assessment, rating, figures))))
        })
        .await?;
    match read {
        Read::Rating(read) => show_rating(page, &read, prompt, form),
        Read::HandedIn(whole) => {
            let reader = one::reader(page, &who, &whole);
            let note = whole.notes.iter().find(|note| note.prompt == prompt.key);
            let (words, version) = note.map_or((String::new(), 0), |note| (note.words.clone(), note.version));
            page.show(&TogetherView {
                id: whole.assessment.id.to_string(),
                about: whole.assessment.about.clone(),
                year: whole.assessment.year,
                stage: prompt.stage.title(page.language),
                prompt: whole.prompt(prompt, &reader),
                open: whole.is_open(),
                can_work: true,
                version: version_of(form.as_ref(), version),
                form: form.unwrap_or_else(|| FormState::with([("note", words)])),
            })
        }
    }
}

fn show_rating(
    page: &Page,
    (assessment, rating, figures): &(Assessment, Option<Rating>, Figures),
    prompt: Prompt,
    form: Option<FormState>,
) -> Result<HttpResponse> {
    let (language, continuum) = (page.language, &assessment.continuum.0);
    let overtaken = form.as_ref().is_some_and(|form| !form.values.contains_key("version"));
    let stands = rating.as_ref().filter(|_| overtaken).map(|rating| Stands {
        level: rating.level.map(|level| level_in(continuum, level, language)).unwrap_or_default(),
        words: rating.words.clone(),
        evidence: rating.evidence.clone(),
    });
    let newest = rating.as_ref().map_or(0, |rating| rating.version);
    page.show(&RateView {
        id: assessment.id.to_string(),
        about: assessment.about.clone(),
        year: assessment.year,
        key: prompt.key.to_owned(),
        number: prompt.number(),
        all: PROMPTS.len(),
        stage: prompt.stage.title(language),
        question: prompt.question(language),
        why: prompt.why(language),
        levels: levels(continuum, language),
        figures: figures.beside(prompt.key, language),
        version: version_of(form.as_ref(), newest),
        stands,
        form: form.unwrap_or_else(|| filled(rating.as_ref())),
    })
}

/// The version that a form carries: the one it was made from, or the newest where there is none.
pub fn version_of(form: Option<&FormState>, newest: i32) -> i32 {
    let typed = form.and_then(|form| form.values.get("version"));
    typed.and_then(|version| version.parse().ok()).unwrap_or(newest)
}

/// A form with what was said so far.
pub fn filled(rating: Option<&Rating>) -> FormState {
    let Some(rating) = rating else { return FormState::default() };
    let level = rating.level.map(|level| level.to_string()).unwrap_or_default();
    FormState::with([("level", level), ("words", rating.words.clone()), ("evidence", rating.evidence.clone())])
}

/// What was typed into the form of a prompt.
pub fn typed(posted: &Posted) -> Typed {
    Typed { level: posted.get("level").to_owned(), words: posted.text("words"), evidence: posted.text("evidence") }
}

/// POST `/desk/assessments/{id}/prompts/{key}`
pub async fn rate(page: Page, path: web::Path<(String, String)>, posted: Posted) -> Result<HttpResponse> {
    let (id, prompt) = of_path(&path)?;
    let (about, typed, version) = (id.clone(), typed(&posted), posted.version().unwrap_or(0));
    match page.change(move |change| actions::rate(change, &about, prompt.key, version, &typed)).await {
        Ok(()) => Ok(go(match prompt.next() {
            Some(next) => format!("/desk/assessments/{id}/prompts/{}?done=assessment-saved", next.key),
            None => format!("/desk/assessments/{id}?done=assessment-saved"),
        })),
        Err(Error::Problem(problems)) => {
            show_with(&page, id, prompt, Some(posted.state(&problems, page.language))).await
        }
        Err(Error::Overtaken(why)) => {
            show_with(&page, id, prompt, Some(posted.overtaken("words", why, page.language))).await
        }
        Err(other) => Err(other),
    }
}

/// POST `/desk/assessments/{id}/prompts/{key}/note`
pub async fn note(page: Page, path: web::Path<(String, String)>, posted: Posted) -> Result<HttpResponse> {
    let (id, prompt) = of_path(&path)?;
    let (about, words, version) = (id.clone(), posted.text("note"), posted.version().unwrap_or(0));
    match page.change(move |change| together::note(change, &about, prompt.key, version, &words)).await {
        Ok(()) => Ok(go(format!("/desk/assessments/{id}/prompts/{}?done=assessment-noted", prompt.key))),
        Err(Error::Problem(problems)) => {
            show_with(&page, id, prompt, Some(posted.state(&problems, page.language))).await
        }
        Err(Error::Overtaken(why)) => {
            show_with(&page, id, prompt, Some(posted.overtaken("note", why, page.language))).await
        }
        Err(other) => Err(other),
    }
}

/// GET `/desk/assessments/{id}/prompts/{key}/promise`
pub async fn promise(page: Page, path: web::Path<(String, String)>) -> Result<HttpResponse> {
    let (id, prompt) = of_path(&path)?;
    show_promise(&page, id, prompt, None).await
}

async fn show_promise(page: &Page, id: AssessmentId, prompt: Prompt, form: Option<FormState>) -> Result<HttpResponse> {
    let who = page.who()?;
    let asking = who.clone();
    let (assessment, note, owners) = page
        .read(move |db| {
            let assessment = store::get(db, &id)?;
            policy::may_work(&asking, &assessment)?;
            policy::need_open(super::is_open_now(db, &assessment)?)?;
            let owners = promised::owners(db, &assessment.funder_id)?;
            Ok((assessment, said::note(db, &id, prompt.key)?, owners))
        })
        .await?;
    let question = prompt.question(page.language);
    let form = form.unwrap_or_else(|| {
        let words = note.map_or_else(
            || format!("“{question}” We look at this again with the people it is about, change what stands in the way, and say what we changed."),
            |(words, _)| words,
        );
        let mut form = FormState::with([("owner", who.person.to_string()), ("words", words)]);
        fill_date(&mut form, "due", page.app.tools.clock.today() + chrono::TimeDelta::days(90));
        form.once(&page.app.tools.chance)
    });
    page.show(&PromiseView {
        id: assessment.id.to_string(),
        about: assessment.about,
        key: prompt.key.to_owned(),
        question,
        owners: owners.iter().map(|person| Item::new(person.id.to_string(), called(person))).collect(),
        form,
    })
}

/// POST `/desk/assessments/{id}/prompts/{key}/promise`
pub async fn make_promise(page: Page, path: web::Path<(String, String)>, posted: Posted) -> Result<HttpResponse> {
    let (id, prompt) = of_path(&path)?;
    let due = posted_date(&posted, "due");
    let typed = promises::Typed {
        words: posted.text("words"),
        owner: posted.get("owner").to_owned(),
        due_on: due.as_ref().ok().copied(),
        public: true,
    };
    let (about, token) = (id.clone(), posted.get("once").to_owned());
    let made = page
        .change(move |change| {
            once::once(change, &token, |change| {
                together::promise(change, &about, prompt.key, &typed)?;
                Ok(format!("/desk/assessments/{about}/prompts/{}?done=promise-made", prompt.key))
            })
        })
        .await;
    match made {
        Ok(href) => Ok(go(href)),
        Err(Error::Problem(mut problems)) => {
            // A day that cannot be one says more than that it is missing.
            if let Err(Error::Problem(Problems(why))) = due {
                problems.0.retain(|problem| problem.field != "due");
                problems.0.extend(why);
            }
            show_promise(&page, id, prompt, Some(posted.state(&problems, page.language))).await
        }
        Err(other) => Err(other),
    }
}
