//! Writing a barrier down, changing what it is called, and typing what somebody said.

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::{kinds, person, stages};
use crate::after::barrier::actions::{self, sorting};
use crate::after::barrier::demand::DemandLike;
use crate::after::barrier::store::{self, Barrier, voices};
use crate::after::barrier::views::desk::{EditView, TypeVoiceView};
use crate::after::barrier::{Stage, Typed, policy};
use crate::error::{Error, Result};
use crate::fund::store as funds;
use crate::ids::{BarrierId, FunderId};
use crate::people::Role;
use crate::web::form::{FormState, Item, Posted};
use crate::web::once::once;
use crate::web::page::{Page, go};

/// Of which funder, where somebody works for several.
#[derive(Deserialize)]
pub struct Whose {
    #[serde(default)]
    funder: String,
}

/// What was posted of a barrier.
pub(super) fn typed(posted: &Posted) -> Typed {
    Typed {
        name: posted.text("name"),
        stage: Stage::parse(posted.get("stage")),
        demand: DemandLike::parse(posted.get("demand")),
        owner: posted.get("owner").to_owned(),
        department: posted.text("department"),
        published: posted.get("published") == "yes",
        rounds: posted.all("rounds").into_iter().map(str::to_owned).collect(),
    }
}

/// GET `/desk/barriers/new`
pub async fn new(page: Page, whose: web::Query<Whose>) -> Result<HttpResponse> {
    let who = page.who()?;
    let form = FormState::with([("owner", who.person.to_string())]).once(&page.app.tools.chance);
    show_new(&page, &whose.funder, form).await
}

async fn show_new(page: &Page, funder: &str, form: FormState) -> Result<HttpResponse> {
    let who = page.who()?;
    let these = policy::funders(&who, &[Role::Commissioner]);
    let chosen = these.iter().find(|one| one.as_str() == funder).or(these.first()).cloned().ok_or(Error::NotFound)?;
    let funder = chosen.clone();
    let (owners, rounds, others) = page
        .read(move |db| {
            let mut others: Vec<Item> = Vec::new();
            for one in these.iter().filter(|one| **one != funder) {
                others.push(Item::new(one.as_str(), funds::funder(db, one)?.name));
            }
            Ok((store::owners(db, std::slice::from_ref(&funder))?, store::rounds_of(db, &funder)?, others))
        })
        .await?;
    page.show(&EditView {
        id: String::new(),
        funder: chosen.to_string(),
        others,
        version: 0,
        stages: stages(),
        kinds: kinds(),
        owners: owners.into_iter().map(person).collect(),
        rounds: rounds
            .into_iter()
            .map(|(id, fund, round)| Item::new(id.as_str(), format!("{fund}, {round}")))
            .collect(),
        form,
    })
}

/// POST `/desk/barriers/new`
pub async fn make(page: Page, posted: Posted) -> Result<HttpResponse> {
    let (typed, funder) = (typed(&posted), FunderId::from(posted.get("funder")));
    let token = posted.get("once").to_owned();
    let made = page
        .change(move |change| {
            once(change, &token, |change| {
                let id = actions::make(change, &funder, &typed)?;
                Ok(format!("/desk/barriers/{id}?done=barrier-saved"))
            })
        })
        .await;
    match made {
        Ok(href) => Ok(go(href)),
        Err(Error::Problem(problems)) => {
            show_new(&page, posted.get("funder"), posted.state(&problems, page.language)).await
        }
        Err(other) => Err(other),
    }
}

/// GET `/desk/barriers/{id}/edit`
pub async fn edit(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    show_edit(&page, BarrierId::from(id.as_str()), None).await
}

/// The form with what stands there.
fn filled(barrier: &Barrier, rounds: Vec<String>) -> FormState {
    let mut values = vec![
        ("name", barrier.name.clone()),
        ("stage", barrier.stage.to_string()),
        ("demand", barrier.demand.map(|kind| kind.to_string()).unwrap_or_default()),
        ("owner", barrier.owner_id.to_string()),
        ("department", barrier.department.clone()),
        ("published", if barrier.published { "yes" } else { "" }.to_owned()),
    ];
    values.extend(rounds.into_iter().map(|round| ("rounds", round)));
    FormState::with(values)
}

async fn show_edit(page: &Page, id: BarrierId, form: Option<FormState>) -> Result<HttpResponse> {
    let who = page.who()?;
    let (barrier, shown, owners, rounds) = page
        .read(move |db| {
            let barrier = store::get(db, &id)?;
            policy::may_work_on(&who, &barrier)?;
            let shown = store::shown_in(db, &id)?;
            let owners = store::owners(db, std::slice::from_ref(&barrier.funder_id))?;
            let rounds = store::rounds_of(db, &barrier.funder_id)?;
            Ok((barrier, shown, owners, rounds))
        })
        .await?;
    let shown = shown.into_iter().map(|round| round.to_string()).collect();
    page.show(&EditView {
        id: barrier.id.to_string(),
        funder: barrier.funder_id.to_string(),
        others: Vec::new(),
        version: barrier.version,
        stages: stages(),
        kinds: kinds(),
        owners: owners.into_iter().map(person).collect(),
        rounds: rounds
            .into_iter()
            .map(|(id, fund, round)| Item::new(id.as_str(), format!("{fund}, {round}")))
            .collect(),
        form: form.unwrap_or_else(|| filled(&barrier, shown)),
    })
}

/// POST `/desk/barriers/{id}/edit`
pub async fn save(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = BarrierId::from(id.as_str());
    let (about, seen, typed) = (id.clone(), posted.version(), typed(&posted));
    match page.change(move |change| actions::edit(change, &about, seen, &typed)).await {
        Ok(()) => Ok(go(format!("/desk/barriers/{id}?done=barrier-saved"))),
        Err(Error::Problem(problems)) => show_edit(&page, id, Some(posted.state(&problems, page.language))).await,
        Err(Error::Overtaken(why)) => show_edit(&page, id, Some(posted.overtaken("name", why, page.language))).await,
        Err(other) => Err(other),
    }
}

/// GET `/desk/barriers/{id}/voice`
pub async fn voice(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let form = FormState::default().once(&page.app.tools.chance);
    show_voice(&page, BarrierId::from(id.as_str()), form).await
}

async fn show_voice(page: &Page, id: BarrierId, form: FormState) -> Result<HttpResponse> {
    let who = page.who()?;
    let (barrier, groups) = page
        .read(move |db| {
            let barrier = store::get(db, &id)?;
            policy::may_work_on(&who, &barrier)?;
            let groups = voices::groups_at(db, &barrier.funder_id)?;
            Ok((barrier, groups))
        })
        .await?;
    page.show(&TypeVoiceView {
        id: barrier.id.to_string(),
        name: barrier.name,
        groups: groups.into_iter().map(|(id, name)| Item::new(id.as_str(), name)).collect(),
        form,
    })
}

/// POST `/desk/barriers/{id}/voice`
pub async fn type_voice(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = BarrierId::from(id.as_str());
    let typed = sorting::TypedVoice {
        words: posted.text("words"),
        whose: posted.text("whose"),
        organisation: posted.get("organisation").to_owned(),
        said_yes: posted.get("said_yes") == "yes",
        may_show: posted.get("may_show") == "yes",
    };
    let (about, token) = (id.clone(), posted.get("once").to_owned());
    let kept = page
        .change(move |change| {
            once(change, &token, |change| {
                sorting::type_voice(change, &about, &typed)?;
                Ok(format!("/desk/barriers/{about}?done=voice-sorted"))
            })
        })
        .await;
    match kept {
        Ok(href) => Ok(go(href)),
        Err(Error::Problem(problems)) => show_voice(&page, id, posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}
