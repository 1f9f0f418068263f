//! `/desk/away`: who is away and who covers, and saying so.

use actix_web::{HttpResponse, web};

use super::store;
use super::views::{AwayRow, AwayView};
use super::{Typed, actions, policy};
use crate::error::{Error, Result};
use crate::ids::{AbsenceId, FunderId};
use crate::people::team::store::funder_names;
use crate::people::{Funders, Role, Who};
use crate::web::form::{FormState, Item, Posted};
use crate::web::once::once;
use crate::web::page::{Page, go};

/// Who opens the page.
pub const AWAY: &[Role] = &[Role::Commissioner, Role::Administrator];

/// GET `/desk/away`
pub async fn show(page: Page) -> Result<HttpResponse> {
    let form = FormState::default().once(&page.app.tools.chance);
    show_with(&page, form).await
}

fn funders(who: &Who) -> Vec<FunderId> {
    let held = who.roles.iter().filter(|held| AWAY.contains(&held.role));
    let mut all: Vec<FunderId> = held.filter_map(|held| held.funder.clone()).collect();
    all.sort();
    all.dedup();
    all
}

async fn show_with(page: &Page, form: FormState) -> Result<HttpResponse> {
    let who = page.who()?;
    let (ours, today) = (funders(&who), page.app.tools.clock.today());
    let at = ours.clone();
    let (named, officers, names) = page
        .read(move |db| {
            let names = funder_names(db, &Funders::These(at.clone()))?;
            Ok((store::to_come(db, &at, today)?, store::officers(db, &at)?, names))
        })
        .await?;
    let keeps = ours.iter().any(|funder| who.is(Role::Administrator, funder));
    let mut colleagues: Vec<Item> = Vec::new();
    for (_, id, name) in officers {
        if !colleagues.iter().any(|known| known.value == id.as_str()) {
            colleagues.push(Item::new(id.as_str(), name));
        }
    }
    let row = |one: store::Named| AwayRow {
        id: one.absence.id.to_string(),
        now: one.absence.span().has(today),
        can_end: policy::may_say(&who, &one.absence.person_id, &one.absence.funder_id).is_ok(),
        person: one.person,
        cover: one.cover,
        from_on: one.absence.from_on,
        until_on: one.absence.until_on,
        version: one.absence.version,
    };
    page.show(&AwayView {
        rows: named.into_iter().map(row).collect(),
        funders: names.into_iter().map(|(id, name)| Item::new(id.as_str(), name)).collect(),
        covers: colleagues.iter().filter(|one| keeps || one.value != who.person.as_str()).cloned().collect(),
        people: if keeps { colleagues } else { Vec::new() },
        form,
    })
}

/// POST `/desk/away`
pub async fn say(page: Page, posted: Posted) -> Result<HttpResponse> {
    let day = |name: &str| ["day", "month", "year"].map(|part| posted.get(&format!("{name}-{part}")).to_owned());
    let ours = funders(&page.who()?);
    let typed = Typed {
        person: posted.get("person").to_owned(),
        funder: match ours.as_slice() {
            [only] => only.to_string(),
            _ => posted.get("funder").to_owned(),
        },
        cover: posted.get("cover").to_owned(),
        from_on: day("from"),
        until_on: day("until"),
    };
    let token = posted.get("once").to_owned();
    let said = page
        .change(move |change| {
            once(change, &token, |change| {
                actions::say(change, &typed)?;
                Ok("/desk/away?done=away-said".to_owned())
            })
        })
        .await;
    match said {
        Ok(href) => Ok(go(href)),
        Err(Error::Problem(problems)) => show_with(&page, posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}

/// POST `/desk/away/{id}/end`
pub async fn end(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let (id, version) = (AbsenceId::from(id.as_str()), posted.version().ok_or(Error::NotFound)?);
    page.change(move |change| actions::end(change, &id, version)).await?;
    Ok(go("/desk/away?done=away-ended"))
}
