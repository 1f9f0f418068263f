//! What would be done, doing it, and what was done.

use actix_web::HttpResponse;

use super::facts::Facts;
use super::views::{DoneRow, DoneView, FieldRow, LeftRow, PreviewView};
use super::{MOST, Plan, What, actions, policy, store};
use crate::clock::Instant;
use crate::error::{Error, Problems, Result};
use crate::ids::{ApplicationId, PersonId};
use crate::people::Who;
use crate::review::policy::READERS;
use crate::text::dates;
use crate::web::form::{Item, Posted};
use crate::web::page::{Page, go};

/// Where one comes from, and goes back to.
const LIST: &str = "/desk/applications";

/// What stands in the address, repeated names and all.
fn read(query: &str) -> Posted {
    Posted { fields: url::form_urlencoded::parse(query.as_bytes()).into_owned().collect(), files: Vec::new() }
}

/// The applications that were named; all that the page showed, where somebody said so.
fn named(posted: &Posted) -> Vec<ApplicationId> {
    let name = if posted.get("all") == "yes" { "shown" } else { "id" };
    let mut ids: Vec<ApplicationId> = Vec::new();
    for id in posted.all(name) {
        let id = ApplicationId::from(id);
        if ids.len() < MOST && !ids.contains(&id) {
            ids.push(id);
        }
    }
    ids
}

/// The plan, with what is still missing from it; nothing is missing before anything was written.
fn plan(what: What, posted: &Posted, today: chrono::NaiveDate) -> (Plan, Problems, bool) {
    let mut problems = Problems::default();
    let reader = Some(posted.get("reader")).filter(|id| !id.is_empty()).map(PersonId::from);
    let reasons = posted.text("reasons").trim().to_owned();
    let asked = what == What::Review || posted.has("day-day");
    let mut day = None;
    if asked && what != What::Review {
        let part = |part: &str| posted.get(&format!("day-{part}")).to_owned();
        match dates::parse_day(&part("day"), &part("month"), &part("year")) {
            Ok(date) if date < today => problems.add("day", "Choose a day that is still to come"),
            Ok(date) => day = Some(date),
            Err(why) => problems.add("day", why.to_string()),
        }
        if what == What::Read && reader.is_none() {
            problems.add("reader", "Choose who reads");
        }
        if what == What::Wait {
            problems.need(
                "reasons",
                &reasons,
                "Give your reasons in plain words. They go to each group as you write them",
            );
        }
    }
    (Plan { what, reader, day, reasons }, problems, asked)
}

/// GET `/desk/together`: which, and what is to be done to them. What is written to groups stands in no address.
pub async fn preview(page: Page, request: actix_web::HttpRequest) -> Result<HttpResponse> {
    let mut posted = read(request.query_string());
    posted.fields.retain(|(name, _)| name != "reasons");
    show(&page, posted).await
}

async fn show(page: &Page, posted: Posted) -> Result<HttpResponse> {
    let (who, now, ids) = (page.who()?, page.app.now(), named(&posted));
    // Without anything to do the list is the way back.
    let Some(what) = What::parse(posted.get("what")) else { return Ok(go(LIST)) };
    let (plan, problems, asked) = plan(what, &posted, page.app.tools.clock.today());
    let form = posted.state(&problems, page.language);
    let (asking, planned, wanted) = (who.clone(), plan.clone(), ids.clone());
    let (facts, readers) = page
        .read(move |db| {
            let mut facts = store::facts(db, &wanted, &asking.person, &planned)?;
            facts.retain(|one| policy::is_there(&asking, one));
            let mut funders: Vec<_> = facts.iter().map(|one| one.head.application.funder_id.clone()).collect();
            funders.dedup();
            let readers = match planned.what {
                What::Read => store::with_roles(db, &funders, READERS)?,
                What::Review | What::Wait => Vec::new(),
            };
            Ok((facts, readers))
        })
        .await?;
    // Somebody who is no reader here can be asked by nobody.
    let unknown = plan.reader.as_ref().is_some_and(|chosen| !readers.iter().any(|(id, _)| id == chosen));
    let ready = asked && problems.0.is_empty() && !unknown;
    let (can, cannot): (Vec<&Facts>, Vec<&Facts>) =
        facts.iter().partition(|one| policy::why_not(&who, one, plan.what, now).is_none());
    let chosen = plan.reader.as_ref().and_then(|chosen| readers.iter().find(|(id, _)| id == chosen));
    page.show(&PreviewView {
        what: plan.what.as_str(),
        heading: plan.what.title(),
        ids: ids.iter().map(ToString::to_string).collect(),
        reader: chosen.map(|(_, name)| name.clone()).unwrap_or_default(),
        readers: readers.iter().map(|(id, name)| Item::new(id.to_string(), name)).collect(),
        day: plan.day,
        reasons: plan.reasons.clone(),
        ready,
        can: can.iter().map(|one| field(one)).collect(),
        cannot: cannot.iter().map(|one| left(&who, one, plan.what, now)).collect(),
        not_there: ids.len() - facts.len(),
        form,
    })
}

fn field(facts: &Facts) -> FieldRow {
    let application = &facts.head.application;
    FieldRow {
        id: application.id.to_string(),
        organisation: application.organisation_name.clone(),
        reference: application.reference.clone(),
        version: facts.decision.as_ref().map_or(0, |decision| decision.version),
    }
}

fn left(who: &Who, facts: &Facts, what: What, now: Instant) -> LeftRow {
    let application = &facts.head.application;
    LeftRow {
        href: format!("/desk/applications/{}", application.id),
        organisation: application.organisation_name.clone(),
        why: policy::why_not(who, facts, what, now).unwrap_or_default(),
    }
}

/// POST `/desk/together`: to see first what it does, or to do it.
pub async fn all(page: Page, posted: Posted) -> Result<HttpResponse> {
    let Some(what) = What::parse(posted.get("what")) else { return Ok(go(LIST)) };
    let (plan, problems, asked) = plan(what, &posted, page.app.tools.clock.today());
    if !asked || !problems.0.is_empty() || posted.get("then") == "see" {
        return show(&page, posted).await;
    }
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    query.append_pair("what", plan.what.as_str());
    for id in named(&posted) {
        let version = posted.get(&format!("version-{id}")).parse().unwrap_or_default();
        let (planned, about) = (plan.clone(), id.clone());
        // Each by itself: what cannot be done to one keeps none of the others waiting.
        match page.change(move |change| actions::one(change, &planned, &about, version)).await {
            Ok(()) => query.append_pair("did", id.as_str()),
            Err(Error::Busy(why)) => return Err(Error::Busy(why)),
            Err(_) => query.append_pair("left", id.as_str()),
        };
    }
    Ok(go(format!("/desk/together/done?{}", query.finish())))
}

/// GET `/desk/together/done`
pub async fn done(page: Page, request: actix_web::HttpRequest) -> Result<HttpResponse> {
    let (who, now, query) = (page.who()?, page.app.now(), read(request.query_string()));
    let Some(what) = What::parse(query.get("what")) else { return Ok(go(LIST)) };
    let ids = |name: &str| query.all(name).into_iter().take(MOST).map(ApplicationId::from).collect::<Vec<_>>();
    let (did, not) = (ids("did"), ids("left"));
    let plan = Plan { what, reader: None, day: None, reasons: String::new() };
    let (asking, both) = (who.clone(), [did.clone(), not].concat());
    let facts = page
        .read(move |db| {
            let mut facts = store::facts(db, &both, &asking.person, &plan)?;
            facts.retain(|one| policy::is_there(&asking, one));
            Ok(facts)
        })
        .await?;
    let (changed, stayed): (Vec<&Facts>, Vec<&Facts>) =
        facts.iter().partition(|one| did.contains(&one.head.application.id));
    page.show(&DoneView {
        heading: what.title(),
        done: changed
            .into_iter()
            .map(|one| DoneRow {
                href: format!("/desk/applications/{}", one.head.application.id),
                organisation: one.head.application.organisation_name.clone(),
                now: stands(one, what),
            })
            .collect(),
        left: stayed.into_iter().map(|one| left(&who, one, what, now)).collect(),
    })
}

/// How it stands after that.
fn stands(facts: &Facts, what: What) -> String {
    match what {
        What::Review => facts.head.application.state.staff_name().to_lowercase(),
        What::Read if facts.readings == 1 => "one reading is asked for".to_owned(),
        What::Read => format!("{} readings are asked for", facts.readings),
        What::Wait => match facts.decision.as_ref().and_then(|decision| decision.wait_until) {
            Some(until) => format!("not decided yet, by {}; the group hears at the release", dates::day(until)),
            None => "decided otherwise meanwhile".to_owned(),
        },
    }
}
