//! The facts: the officer's page, which sends them, and the group's, which says whether they are right.

use actix_web::{HttpResponse, web};

use super::store::{Check, Seen};
use super::views::{CheckShown, DeskFactsView, FactRow, GroupFactsView};
use super::{Said, State, actions, policy, store};
use crate::application::store as applications;
use crate::application::store::at_desk;
use crate::error::{Error, Problems, Result};
use crate::ids::ApplicationId;
use crate::web::form::{FormState, Item, Posted};
use crate::web::page::{Page, go};

/// GET `/desk/applications/{id}/facts`
pub async fn desk(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    show_desk(&page, ApplicationId::from(id.as_str()), None).await
}

async fn show_desk(page: &Page, id: ApplicationId, typed: Option<FormState>) -> Result<HttpResponse> {
    let (who, today) = (page.who()?, page.app.tools.clock.today());
    let reader = who.clone();
    let (seen, facts, check) = page
        .read(move |db| {
            let seen = at_desk::look(db, &id, &reader.person)?;
            seen.need_open(&reader)?;
            let facts = actions::gathered(db, &seen)?;
            Ok((seen, facts, store::of(db, &id)?))
        })
        .await?;
    let why_not = match policy::may_ask(&who, &seen) {
        Err(Error::Refused { why, .. }) => page.language.words(&why),
        other => other.map(|()| String::new())?,
    };
    let chosen = || FormState::with(facts.iter().map(|fact| ("facts", fact.key.clone())));
    let mut form = typed.unwrap_or_else(chosen);
    // What is sent next takes the place of what stands there now, which the officer has before them.
    form.values.insert("version".into(), check.as_ref().map_or(0, |check| check.version).to_string());
    page.show(&DeskFactsView {
        form,
        application: seen.application.id.to_string(),
        organisation: seen.application.organisation_name.clone(),
        reference: seen.application.reference.clone(),
        days: seen.form.round.factual_check_days.unwrap_or_default(),
        why_not,
        items: facts.into_iter().map(|fact| Item { value: fact.key, text: fact.words, hint: fact.source }).collect(),
        check: check.map(|check| CheckShown::of(&Seen::from(&check), today)),
    })
}

/// POST `/desk/applications/{id}/facts`
pub async fn ask(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = ApplicationId::from(id.as_str());
    let chosen: Vec<String> = posted.all("facts").into_iter().map(str::to_owned).collect();
    let (about, added, version) = (id.clone(), posted.text("added"), posted.version().unwrap_or_default());
    match page.change(move |change| actions::ask(change, &about, version, &chosen, &added)).await {
        Ok(()) => Ok(go(format!("/desk/applications/{id}/facts?done=facts-asked"))),
        Err(Error::Problem(problems)) => show_desk(&page, id, Some(posted.state(&problems, page.language))).await,
        Err(Error::Overtaken(why)) => {
            let form = posted.state(&Problems::one("", why), page.language);
            show_desk(&page, id, Some(form)).await
        }
        Err(other) => Err(other),
    }
}

/// GET `/applications/{id}/facts`
pub async fn group(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    show_group(&page, ApplicationId::from(id.as_str()), None).await
}

async fn show_group(page: &Page, id: ApplicationId, typed: Option<FormState>) -> Result<HttpResponse> {
    let who = page.who()?;
    let reader = who.clone();
    let (opened, check) = page
        .read(move |db| {
            let opened = applications::open(db, &id)?;
            opened.need_member(&reader.person)?;
            Ok((opened, store::of(db, &id)?.ok_or(Error::NotFound)?))
        })
        .await?;
    let say = |key: &str| page.language.say(key);
    let mut form = typed.unwrap_or_else(|| as_kept(&check));
    form.values.entry("version".into()).or_insert_with(|| check.version.to_string());
    page.show(&GroupFactsView {
        form,
        application: opened.application.id.to_string(),
        fund: opened.form.fund.name.get(page.language.code).to_owned(),
        may_answer: policy::may_answer(&who, &opened).is_ok(),
        contact: opened.contact.name,
        due_on: check.due_on,
        is_answered: check.state != State::Asked,
        facts: check.facts.0.iter().map(FactRow::from).collect(),
        words: check.words,
        yes_no: vec![Item::new("yes", say("facts-yes")), Item::new("no", say("facts-no"))],
    })
}

fn as_kept(check: &Check) -> FormState {
    let mut values = vec![("version".to_owned(), check.version.to_string()), ("words".to_owned(), check.words.clone())];
    for fact in &check.facts.0 {
        if let Some(right) = fact.right {
            values.push((format!("right-{}", fact.key), if right { "yes" } else { "no" }.to_owned()));
        }
        values.push((format!("correct-{}", fact.key), fact.correction.clone()));
    }
    FormState::with(values)
}

/// POST `/applications/{id}/facts`
pub async fn answer(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = ApplicationId::from(id.as_str());
    let mut said = Said::new();
    for (name, value) in &posted.fields {
        if let Some(at) = name.strip_prefix("right-") {
            said.entry(at.to_owned()).or_default().0 = Some(value == "yes");
        } else if let Some(at) = name.strip_prefix("correct-") {
            said.entry(at.to_owned()).or_default().1.clone_from(value);
        }
    }
    let (about, version, words) = (id.clone(), posted.version().unwrap_or_default(), posted.text("words"));
    match page.change(move |change| actions::answer(change, &about, version, &said, &words)).await {
        Ok(state) => {
            let done = if state == State::Right { "facts-right" } else { "facts-corrected" };
            Ok(go(format!("/applications/{id}/facts?done={done}")))
        }
        Err(Error::Problem(problems)) => show_group(&page, id, Some(posted.state(&problems, page.language))).await,
        // Other facts were sent meanwhile, or somebody else of the group answered: what stands there now is ticked anew, and
        // what was typed stays.
        Err(Error::Overtaken(why)) => {
            let mut form = posted.state(&Problems::one("", why), page.language);
            form.values.retain(|field, _| field != "version" && !field.starts_with("right-"));
            show_group(&page, id, Some(form)).await
        }
        Err(other) => Err(other),
    }
}
