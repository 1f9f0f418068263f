//! A change of what both have signed: proposed, and answered. The same page for both sides.

use actix_web::{HttpResponse, web};

use super::actions::{self, Typed};
use super::views::{ChangeShown, ChangeView};
use super::{State, policy, store};
use crate::award::account::pages::typed_host;
use crate::award::account::store::{self as accounts, Beside};
use crate::award::account::{self, views::AccountView};
use crate::award::negotiation::Side;
use crate::award::plan::pages::typed as typed_plan;
use crate::award::plan::views::PlanView;
use crate::award::store as award;
use crate::award::terms;
use crate::error::{Error, Result};
use crate::ids::GrantId;
use crate::text::money::Pence;
use crate::web::form::{FormState, Item, Posted};
use crate::web::page::{Page, go};

/// GET `/grants/{id}/agreement/change`
pub async fn change(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let form = FormState::with([("name", page.who()?.name)]);
    show(&page, GrantId::from(id.as_str()), Side::Group, form).await
}

/// GET `/desk/grants/{id}/agreement/change`
pub async fn desk_change(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let form = FormState::with([("name", page.who()?.name)]);
    show(&page, GrantId::from(id.as_str()), Side::Council, form).await
}

async fn show(page: &Page, id: GrantId, side: Side, form: FormState) -> Result<HttpResponse> {
    let (who, grant) = (page.who()?, id.clone());
    let (around, changes, beside) = page
        .read(move |db| {
            let around = award::surrounded(db, &grant, Some(&who.person))?;
            match side {
                Side::Group if !around.member => return Err(Error::NotFound),
                Side::Group => {}
                Side::Council => policy::may_speak_for_council(&who, &around.seen)?,
            }
            let agreement = around.agreement.as_ref().ok_or(Error::NotFound)?;
            let changes = store::of(db, &agreement.id)?;
            let beside = accounts::beside(db, &grant)?;
            Ok((around, changes, beside))
        })
        .await?;
    let Some(agreement) = around.agreement.as_ref() else { return Err(Error::NotFound) };
    let organisation = around.seen.grant.organisation_name.as_str();
    policy::may_change(agreement, side)?;
    let (mut waiting, earlier): (Vec<_>, Vec<_>) =
        changes.into_iter().partition(|(one, _)| one.state == State::Waiting);
    let waiting = waiting.pop();
    let yours = waiting.as_ref().is_some_and(|(one, _)| one.side != side);
    let now: Vec<terms::AgreementPart> =
        agreement.parts.0.iter().filter(|part| !terms::FIGURES.contains(&part.key.as_str())).cloned().collect();
    page.show(&ChangeView {
        agreement_href: href(&id, side),
        amount: Pence(around.seen.grant.amount_pence).to_string(),
        number: agreement.number,
        yours,
        council: side == Side::Council,
        waiting: waiting.map(|one| ChangeShown::new(one, agreement, organisation)),
        parts: now.iter().map(|part| Item::new(part.key.clone(), part.heading.clone())).collect(),
        now,
        accounts: AccountView::choices(page.language),
        personal: account::is_personal(beside.kind),
        account: account_now(&beside, organisation),
        ways: PlanView::ways(page.language),
        many: PlanView::many(),
        lines: PlanView::lines(),
        earlier: earlier.into_iter().map(|one| ChangeShown::new(one, agreement, organisation)).collect(),
        version: agreement.version,
        form,
    })
}

/// Whose account it is now, as an agreement says it.
fn account_now(beside: &Beside, organisation: &str) -> String {
    match &beside.chosen {
        Some(chosen) if chosen.is_looked_for() => {
            account::Choice { kind: account::Account::Host, ..account::Choice::own() }.words(organisation)
        }
        Some(chosen) => chosen.words(organisation),
        None => account::Choice::own().words(organisation),
    }
}

fn href(id: &GrantId, side: Side) -> String {
    match side {
        Side::Group => format!("/grants/{id}/agreement"),
        Side::Council => format!("/desk/grants/{id}/agreement"),
    }
}

/// POST `/grants/{id}/agreement/change`
pub async fn say(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    take(&page, GrantId::from(id.as_str()), Side::Group, &posted).await
}

/// POST `/desk/grants/{id}/agreement/change`
pub async fn desk_say(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    take(&page, GrantId::from(id.as_str()), Side::Council, &posted).await
}

async fn take(page: &Page, id: GrantId, side: Side, posted: &Posted) -> Result<HttpResponse> {
    let act = posted.get("act").to_owned();
    let why = if act == "propose" { posted.text("why") } else { posted.text("answer") };
    let typed = Typed {
        act,
        part: posted.get("part").to_owned(),
        words: posted.text("words"),
        amount: posted.get("amount").to_owned(),
        plan: typed_plan(posted),
        account: account::Typed {
            choice: posted.get("choice").to_owned(),
            host: typed_host(posted),
            why: String::new(),
        },
        why,
        name: posted.get("name").to_owned(),
        role: posted.get("role").to_owned(),
        version: posted.version(),
    };
    let grant = id.clone();
    match page.change(move |change| actions::say(change, &grant, side, &typed)).await {
        Ok(()) => Ok(go(format!("{}?done=change-said", href(&id, side)))),
        Err(Error::Problem(problems)) => show(page, id, side, posted.state(&problems, page.language)).await,
        Err(Error::Overtaken(why)) => show(page, id, side, posted.overtaken("why", why, page.language)).await,
        Err(other) => Err(other),
    }
}
