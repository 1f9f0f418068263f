//! `/desk/assessments/{id}`: one assessment, who rates it, and what stands.

use actix_web::{HttpResponse, web};

use super::whole;
use crate::assessment::actions::{self, asking, together};
use crate::assessment::continuum::pages::steps;
use crate::assessment::prompts::PROMPTS;
use crate::assessment::shown::{Reader, Whole, tasks};
use crate::assessment::store::{Reviewer, choices};
use crate::assessment::views::{AssessmentView, ReviewerRow};
use crate::assessment::{ReviewerState, State, policy};
use crate::error::{Error, Result};
use crate::ids::{AssessmentId, AssessmentReviewerId};
use crate::panel::pages::called;
use crate::people::store::Person;
use crate::people::{Role, Who};
use crate::web::form::{FormState, Item, Posted};
use crate::web::page::{Page, go};

/// GET `/desk/assessments/{id}`
pub async fn show(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    show_with(&page, AssessmentId::from(id.as_str()), FormState::default()).await
}

/// How somebody at the desk reads an assessment.
pub fn reader(page: &Page, who: &Who, whole: &Whole) -> Reader<'static> {
    let side = policy::side_of(who, &whole.assessment);
    Reader { side, names: side.is_some(), language: page.language, today: page.app.tools.clock.today() }
}

async fn show_with(page: &Page, id: AssessmentId, form: FormState) -> Result<HttpResponse> {
    let who = page.who()?;
    let asking = who.clone();
    let (whole, members) = page
        .read(move |db| {
            let whole = whole(db, &id)?;
            policy::may_open(&asking, &whole.assessment)?;
            let may_ask = !whole.is_open() && policy::may_work(&asking, &whole.assessment).is_ok();
            let members = match may_ask {
                true => choices::panel_members(db, &whole.assessment.funder_id, NOT_ASKED)?,
                false => Vec::new(),
            };
            Ok((whole, members))
        })
        .await?;
    page.show(&view(page, &who, &whole, members, form))
}

/// Who sits on panels and works for the council as well, so that they are not asked.
const NOT_ASKED: &[Role] = &[Role::Commissioner, Role::DecisionMaker, Role::Scrutineer, Role::Administrator];

fn view(page: &Page, who: &Who, whole: &Whole, members: Vec<Person>, form: FormState) -> AssessmentView {
    let (assessment, reader) = (&whole.assessment, reader(page, who, whole));
    let (open, continuum, language) = (whole.is_open(), &assessment.continuum.0, page.language);
    let own = reader.side.map(|side| whole.of_side(side)).unwrap_or_default();
    let rates = reader.side.is_some() && !open;
    let reviewers: Vec<&(Reviewer, Person)> =
        whole.reviewers.iter().filter(|(one, _)| one.assessment_id == assessment.id).collect();
    let asked = |person: &Person| {
        reviewers.iter().any(|(one, _)| one.person_id == person.id && one.state != ReviewerState::Out)
    };
    let choices = members.iter().filter(|person| !asked(person));
    AssessmentView {
        id: assessment.id.to_string(),
        about: assessment.about.clone(),
        year: assessment.year,
        continuum: continuum.name_in(language),
        attribution: continuum.attribution_in(language),
        steps: steps(continuum, language),
        can_work: reader.side.is_some(),
        handed_in: assessment.state == State::HandedIn,
        open,
        published_at: assessment.published_at,
        answered: own.iter().filter(|one| one.level.is_some()).count(),
        all: PROMPTS.len(),
        tasks: match rates {
            true => tasks(&own, continuum, &format!("/desk/assessments/{}", assessment.id), language),
            false => Vec::new(),
        },
        stages: if open { whole.stages(&reader) } else { Vec::new() },
        days: assessment.figures.0.as_ref().map(|figures| figures.days(language)).unwrap_or_default(),
        pay_waits: reviewers.iter().any(|(one, _)| one.waits_for_pay()),
        can_pay: reviewers.iter().any(|(one, _)| one.pay_pence() > 0),
        choices: choices.map(|person| Item::new(person.id.to_string(), called(person))).collect(),
        // Who they are is the business of those who ask and pay them.
        reviewers: if reader.side.is_some() { reviewers.into_iter().map(reviewer_row).collect() } else { Vec::new() },
        earlier_href: whole.earlier.as_ref().map(|one| format!("/desk/assessments/{}", one.id)).unwrap_or_default(),
        earlier_year: whole.earlier.as_ref().map_or(0, |one| one.year),
        form,
    }
}

fn reviewer_row((one, person): &(Reviewer, Person)) -> ReviewerRow {
    ReviewerRow {
        id: one.id.to_string(),
        name: called(person),
        state: one.state.staff_name(),
        waited_for: one.state.is_waited_for(),
        has_begun: one.state == ReviewerState::Rating,
        paid: one.pay_pence() > 0,
        rate_pence: one.rate_pence,
        pay_pence: one.pay_pence(),
        paid_on: one.paid_on,
        paid_pence: one.paid_pence,
    }
}

/// POST `/desk/assessments/{id}/reviewers`
pub async fn invite(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = AssessmentId::from(id.as_str());
    let typed = asking::Invite {
        person: posted.get("person").to_owned(),
        name: posted.text("name"),
        email: posted.get("email").to_owned(),
        rate: posted.get("rate").to_owned(),
    };
    let about = id.clone();
    match page.change(move |change| asking::invite(change, &about, &typed)).await {
        Ok(()) => Ok(go(format!("/desk/assessments/{id}?done=assessment-invited"))),
        Err(Error::Problem(problems)) => show_with(&page, id, posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}

/// POST `/desk/assessments/{id}/reviewers/ending`
pub async fn let_go(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = AssessmentId::from(id.as_str());
    let (about, reviewer) = (id.clone(), AssessmentReviewerId::from(posted.get("reviewer")));
    let minutes = posted.get(&asking::minutes_field(&reviewer)).to_owned();
    match page.change(move |change| asking::let_go(change, &about, &reviewer, &minutes)).await {
        Ok(()) => Ok(go(format!("/desk/assessments/{id}?done=assessment-let-go"))),
        Err(Error::Problem(problems)) => show_with(&page, id, posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}

/// POST `/desk/assessments/{id}/handing-in`
pub async fn hand_in(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let id = AssessmentId::from(id.as_str());
    let about = id.clone();
    page.change(move |change| actions::hand_in(change, &about)).await?;
    Ok(go(format!("/desk/assessments/{id}?done=assessment-handed-in")))
}

/// POST `/desk/assessments/{id}/publication`
pub async fn publish(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let id = AssessmentId::from(id.as_str());
    let about = id.clone();
    page.change(move |change| together::publish(change, &about)).await?;
    Ok(go(format!("/desk/assessments/{id}?done=assessment-published")))
}
