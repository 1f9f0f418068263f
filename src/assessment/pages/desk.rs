//! `/desk/assessments`: those there are, and where one is started.

use actix_web::{HttpResponse, web};
use chrono::Datelike;
use serde::Deserialize;

use crate::assessment::actions::{self, Start};
use crate::assessment::continuum::store::{self as continua, Kept};
use crate::assessment::store::{self, Assessment, Reviewer, choices, reviewers};
use crate::assessment::views::{AssessmentRow, AssessmentsView};
use crate::assessment::{ReviewerState, State, is_open, policy};
use crate::error::{Error, Result};
use crate::ids::AssessmentId;
use crate::learning::commitment::pages::funders_of;
use crate::people::Role;
use crate::people::store::Person;
use crate::text::dates;
use crate::web::form::{FormState, Item, Posted};
use crate::web::language::Language;
use crate::web::once;
use crate::web::page::{Page, go};
use crate::web::paging::{self, After};

#[derive(Default, Deserialize)]
pub struct Listing {
    #[serde(default)]
    after: String,
}

/// GET `/desk/assessments`
pub async fn list(page: Page, query: web::Query<Listing>) -> Result<HttpResponse> {
    show(&page, &query.after, None).await
}

async fn show(page: &Page, after: &str, form: Option<FormState>) -> Result<HttpResponse> {
    let who = page.who()?;
    let (seen, worked) = (funders_of(&who, policy::SEE), funders_of(&who, &[Role::Commissioner]));
    let after = After::parse(after);
    let (rows, more, people, subjects, steps) = page
        .read(move |db| {
            let (rows, more) = paging::cut(store::list(db, &seen, after.as_ref())?);
            let ids: Vec<AssessmentId> = rows.iter().map(|one| one.id.clone()).collect();
            let people = reviewers::of(db, &ids)?;
            Ok((rows, more, people, choices::subjects(db, &worked)?, continua::of(db, &worked)?))
        })
        .await?;
    let next_href = rows.last().filter(|_| more).map_or(String::new(), |last| {
        format!("/desk/assessments?after={}", After { at: last.started_at, id: last.id.to_string() }.token())
    });
    let form = form.unwrap_or_else(|| {
        // The year that can be looked back on as a whole.
        let year = page.app.tools.clock.today().year() - 1;
        let first = steps.first().map(|kept| kept.id.to_string()).unwrap_or_default();
        FormState::with([("year", year.to_string()), ("continuum", first)]).once(&page.app.tools.chance)
    });
    page.show(&AssessmentsView {
        rows: rows.iter().map(|one| row(one, &people)).collect(),
        next_href,
        whats: whats(subjects),
        continua: steps.into_iter().map(step_item).collect(),
        form,
    })
}

/// Every fund, and a service of each council.
fn whats(subjects: Vec<choices::Choice>) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
    let mut services: Vec<Item> = Vec::new();
    for (funder, name, fund) in subjects {
        items.extend(fund.map(|(id, fund)| Item::new(format!("fund:{id}"), fund)));
        let service = Item::new(format!("service:{funder}"), format!("A service of {name}, in your own words"));
        if !services.contains(&service) {
            services.push(service);
        }
    }
    items.extend(services);
    items
}

fn step_item(kept: Kept) -> Item {
    let id = kept.id.to_string();
    let continuum = kept.continuum();
    let names: Vec<String> = continuum.steps.iter().map(|step| step.name_in(Language::ENGLISH)).collect();
    Item { value: id, text: continuum.name_in(Language::ENGLISH), hint: names.join(" · ") }
}

fn row(one: &Assessment, people: &[(Reviewer, Person)]) -> AssessmentRow {
    let of_this = || people.iter().map(|(reviewer, _)| reviewer).filter(|reviewer| reviewer.assessment_id == one.id);
    let handed_in = of_this().filter(|reviewer| reviewer.state == ReviewerState::HandedIn).count();
    let waited = of_this().filter(|reviewer| reviewer.state.is_waited_for()).count();
    let open = is_open(one.state, of_this().map(|reviewer| reviewer.state));
    let stands = match (one.published_at, open, one.state) {
        (Some(at), ..) => format!("Published on {}", dates::day_of(at)),
        (None, true, _) => "Everybody has handed in. Say what you make of it, promise, and publish".to_owned(),
        (None, false, State::HandedIn) if handed_in + waited == 0 => {
            "We have handed in. Nobody from the community has been asked yet".to_owned()
        }
        (None, false, State::HandedIn) => {
            format!("We have handed in. {handed_in} of {} reviewers have", handed_in + waited)
        }
        (None, false, State::Rating) => {
            format!("We are rating. {handed_in} of {} reviewers have handed in", handed_in + waited)
        }
    };
    AssessmentRow {
        href: format!("/desk/assessments/{}", one.id),
        about: one.about.clone(),
        year: one.year,
        stands,
        waits: one.published_at.is_none() && (open || one.state == State::Rating || handed_in + waited == 0),
    }
}

/// POST `/desk/assessments`
pub async fn start(page: Page, posted: Posted) -> Result<HttpResponse> {
    let typed = Start {
        what: posted.get("what").to_owned(),
        about: posted.text("about"),
        year: posted.get("year").to_owned(),
        continuum: posted.get("continuum").to_owned(),
    };
    let token = posted.get("once").to_owned();
    let started = page
        .change(move |change| {
            once::once(change, &token, |change| {
                let id = actions::start(change, &typed)?;
                Ok(format!("/desk/assessments/{id}?done=assessment-started"))
            })
        })
        .await;
    match started {
        Ok(href) => Ok(go(href)),
        Err(Error::Problem(problems)) => show(&page, "", Some(posted.state(&problems, page.language))).await,
        Err(other) => Err(other),
    }
}
