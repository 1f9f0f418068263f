//! Starting an application, or opening the draft that is there.

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::strand;
use super::views::{Existing, NotOpenView, StartView};
use crate::application::policy::{self, Window};
use crate::application::store::{self, Mine};
use crate::application::{State, actions};
use crate::db::DbConn;
use crate::error::{Error, Problems, Result, Words};
use crate::fund::eligibility::ASKED;
use crate::fund::form::FundText;
use crate::fund::store::{self as funds, RoundRow};
use crate::ids::{OrganisationId, PersonId};
use crate::organisation;
use crate::organisation::views::Item;
use crate::web::form::{FormState, Posted};
use crate::web::once::once;
use crate::web::page::{Page, go};

/// What the page is made of.
struct Begun {
    round: RoundRow,
    form: FundText,
    groups: Vec<organisation::store::Organisation>,
    mine: Vec<Mine>,
}

fn load(db: &mut DbConn, slug: &str, person: &PersonId, now: crate::clock::Instant) -> Result<Begun> {
    let (round, ..) = funds::current(funds::rounds_by_fund_slug(db, slug)?, now)
        .filter(|(round, ..)| round.state.is_public())
        .ok_or(Error::NotFound)?;
    let form = funds::newest_form(db, &round.id)?.body.0;
    let groups = organisation::store::of_person(db, person)?;
    let ids: Vec<OrganisationId> = groups.iter().map(|group| group.id.clone()).collect();
    let mine = store::of_organisations(db, &ids, Some(&round.id))?;
    Ok(Begun { round, form, groups, mine })
}

fn existing(mine: &[Mine], wanted: impl Fn(State) -> bool) -> Vec<Existing> {
    mine.iter()
        .map(|one| &one.application)
        .filter(|application| wanted(application.state))
        .map(|application| Existing {
            id: application.id.to_string(),
            organisation: application.organisation_name.clone(),
            reference: application.reference.clone(),
            at: application.submitted_at.unwrap_or(application.started_at),
        })
        .collect()
}

#[derive(Deserialize)]
pub struct Came {
    /// Set when they come from the questions before the start.
    #[serde(default)]
    asked: String,
}

/// Back to here, past the questions before the start.
fn here(slug: &str) -> String {
    format!("/funds/{slug}/start?{ASKED}")
}

/// GET `/funds/{slug}/start`
pub async fn ask(page: Page, slug: web::Path<String>, came: web::Query<Came>) -> Result<HttpResponse> {
    let form = FormState::default().once(&page.app.tools.chance);
    show(&page, slug.into_inner(), form, came.asked == "yes").await
}

async fn show(page: &Page, slug: String, form: FormState, asked_first: bool) -> Result<HttpResponse> {
    let (person, now, asked) = (page.who()?.person, page.app.now(), slug.clone());
    let begun = page.read(move |db| load(db, &asked, &person, now)).await?;
    let (round, text) = (&begun.round, &begun.form);
    let window = Window::at(round.state, round.opens_at, round.closes_at, chrono::TimeDelta::zero(), now);
    let fund = text.fund.name.get(page.language.code).to_owned();
    if !window.may_start() {
        return page.show(&NotOpenView {
            slug,
            fund,
            why: if window == Window::NotOpenYet { "not-yet" } else { "closed" }.to_owned(),
            opens_at: Some(round.opens_at),
            closed_at: round.closes_at,
            contact: super::tasks::contact_of(text, &text.contact.name, page.language),
            drafts: existing(&begun.mine, |state| state == State::Draft),
        });
    }
    // Whoever has begun has answered them.
    if !asked_first && !text.eligibility.is_empty() && begun.mine.is_empty() {
        return Ok(go(format!("/funds/{slug}/eligible")));
    }
    if begun.groups.is_empty() {
        let back = if text.eligibility.is_empty() { format!("/funds/{slug}/start") } else { here(&slug) };
        return Ok(go(format!("/organisations/new?return={back}")));
    }
    let item = |group: &organisation::store::Organisation| Item {
        value: group.id.to_string(),
        text: group.name.clone(),
        hint: String::new(),
    };
    let mut groups: Vec<Item> = begun.groups.iter().map(item).collect();
    let only = (groups.len() == 1).then(|| groups[0].clone());
    groups.push(Item { value: "new".into(), text: page.language.say("start-another-group"), hint: String::new() });
    page.show(&StartView {
        form,
        slug,
        fund,
        minutes: page.language.about(text.minutes_to_apply()),
        closes_at: round.closes_at,
        drafts: existing(&begun.mine, |state| state == State::Draft),
        sent: existing(&begun.mine, |state| state.is_sent() && state != State::Withdrawn),
        groups,
        only,
        strands: strand::choices(text, page.language),
    })
}

/// POST `/funds/{slug}/start`
pub async fn start(page: Page, slug: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let slug = slug.into_inner();
    let chosen = posted.get("organisation").to_owned();
    if chosen == "new" {
        return Ok(go(format!("/organisations/new?return={}", here(&slug))));
    }
    let (now, token, asked) = (page.app.now(), posted.get("once").to_owned(), slug.clone());
    let strand = posted.get("strand").to_owned();
    let made = page
        .change(move |change| {
            let rounds = funds::rounds_by_fund_slug(change.db, &asked)?;
            let (round, ..) =
                funds::current(rounds, now).filter(|(r, ..)| r.state.is_public()).ok_or(Error::NotFound)?;
            let mut problems = Problems::default();
            problems.need("organisation", &chosen, Words::key("start-choose-group"));
            let form = funds::newest_form(change.db, &round.id)?.body.0;
            if let Err(Error::Problem(more)) = policy::chosen_strand(&form, &strand) {
                problems.0.extend(more.0);
            }
            problems.check()?;
            once(change, &token, |change| {
                actions::has_not_begun_too_many(change)?;
                let id = actions::start(change, &round.id, &OrganisationId::from(chosen.as_str()), &strand)?;
                Ok(format!("/applications/{id}?done=application-started"))
            })
        })
        .await;
    match made {
        Ok(made) => Ok(go(made)),
        Err(Error::Problem(problems)) => show(&page, slug, posted.state(&problems, page.language), true).await,
        Err(other) => Err(other),
    }
}
