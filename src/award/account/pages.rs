//! Whose account the money of a grant goes to: chosen by the group, and a host found at the desk.

use actix_web::{HttpResponse, web};
use chrono::NaiveDate;
use serde::Deserialize;

use super::actions::Correction;
use super::store::{self, Beside, Chosen, Passed};
use super::views::{AccountView, CorrectionView, DeskAccountView, PassedRow};
use super::{Account, FoundBy, Typed, TypedHost, actions, policy};
use crate::application::answer::{date_words, money_words};
use crate::award::negotiation::Side;
use crate::award::pages::payment::fill_date;
use crate::award::store::{self as award, Agreement};
use crate::award::variation;
use crate::error::{Error, Problems, Result};
use crate::ids::{GrantId, PassedSumId};
use crate::text::dates;
use crate::text::money::Pence;
use crate::web::form::{FormState, Posted};
use crate::web::once;
use crate::web::page::{Page, go};

/// GET `/grants/{id}/account`
pub async fn account(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    show(&page, GrantId::from(id.as_str()), None).await
}

async fn show(page: &Page, id: GrantId, form: Option<FormState>) -> Result<HttpResponse> {
    let person = page.who()?.person;
    let grant = id.clone();
    let (around, beside, passed, payments) = page
        .read(move |db| {
            let around = award::surrounded(db, &grant, Some(&person))?;
            if !around.member {
                return Err(Error::NotFound);
            }
            let payments = award::payments(db, &grant)?;
            Ok((around, store::beside(db, &grant)?, store::passed(db, &grant)?, payments))
        })
        .await?;
    let state = around.agreement.as_ref().map(|agreement| agreement.state);
    let chosen = beside.chosen.as_ref();
    page.show(&AccountView {
        id: id.to_string(),
        organisation: around.seen.grant.organisation_name.clone(),
        contact: around.contact.name.clone(),
        personal: super::is_personal(beside.kind),
        chosen_key: chosen.map_or("", |chosen| chosen.kind.applicant_key()),
        host: chosen.map(|chosen| chosen.host_name.clone()).unwrap_or_default(),
        host_contact: chosen.map(|chosen| chosen.host_contact.clone()).unwrap_or_default(),
        fee_pence: chosen.map_or(0, |chosen| chosen.fee_pence),
        find_by: chosen.filter(|chosen| chosen.is_looked_for()).and_then(|chosen| chosen.find_by),
        can_choose: policy::may_choose(state, &around.seen.grant, Side::Group).is_ok(),
        change_href: change_href(around.agreement.as_ref(), Side::Group),
        choices: AccountView::choices(page.language),
        held: policy::is_held(chosen, &payments).is_ok(),
        together_pence: together(&passed),
        passed: passed.into_iter().map(|one| PassedRow::new(one, Side::Group)).collect(),
        version: chosen.map_or(0, |chosen| chosen.version),
        form: form.unwrap_or_else(|| filled(&beside).once(&page.app.tools.chance)),
    })
}

/// Where another account is proposed, once both have signed; empty before that.
fn change_href(agreement: Option<&Agreement>, side: Side) -> String {
    let desk = if side == Side::Council { "/desk" } else { "" };
    let open = agreement.filter(|one| variation::policy::may_change(one, side).is_ok());
    open.map_or(String::new(), |one| format!("{desk}/grants/{}/agreement/change", one.grant_id))
}

/// What reached the group in all, of what was not put right since.
fn together(passed: &[Passed]) -> i64 {
    passed.iter().filter(|one| one.corrected_at.is_none()).map(|one| one.amount_pence).sum()
}

/// The form with what was chosen; else with the host that the group has told of.
fn filled(beside: &Beside) -> FormState {
    let Some(chosen) = &beside.chosen else {
        return FormState::with([("host_name", &beside.host_name), ("host_number", &beside.host_number)]);
    };
    let choice = match (chosen.kind, chosen.found_by) {
        (Account::Own, _) => "own",
        (Account::Host, FoundBy::Group) => "host",
        (Account::Host, FoundBy::Council) => "find",
        (Account::Council, _) => "council",
    };
    let mut form = host_form(chosen);
    form.values.insert("choice".to_owned(), choice.to_owned());
    form.values.insert("why".to_owned(), chosen.why.clone());
    form
}

fn host_form(chosen: &Chosen) -> FormState {
    let fee = if chosen.fee_pence == 0 { String::new() } else { Pence(chosen.fee_pence).plain() };
    FormState::with([
        ("host_name", chosen.host_name.clone()),
        ("host_number", chosen.host_number.clone()),
        ("host_contact", chosen.host_contact.clone()),
        ("fee", fee),
    ])
}

/// The day on which money reached the group; what is to be put right about it is in the language of whoever says it.
fn posted_day(posted: &Posted) -> Result<NaiveDate> {
    let part = |part: &str| posted.get(&format!("passed-{part}")).to_owned();
    dates::parse_day(&part("day"), &part("month"), &part("year"))
        .map_err(|why| Error::problem("passed", date_words(&why)))
}

/// A host as it was typed, out of a form.
pub fn typed_host(posted: &Posted) -> TypedHost {
    let get = |name: &str| posted.get(name).to_owned();
    TypedHost { name: get("host_name"), number: get("host_number"), contact: get("host_contact"), fee: get("fee") }
}

/// POST `/grants/{id}/account`
pub async fn choose(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = GrantId::from(id.as_str());
    let typed = Typed { choice: posted.get("choice").to_owned(), host: typed_host(&posted), why: posted.text("why") };
    let (grant, read) = (id.clone(), posted.version());
    match page.change(move |change| actions::choose(change, &grant, &typed, read)).await {
        Ok(()) => Ok(go(format!("/grants/{id}/account?done=account-chosen"))),
        Err(Error::Problem(problems)) => show(&page, id, Some(posted.state(&problems, page.language))).await,
        Err(Error::Overtaken(why)) => show(&page, id, Some(posted.overtaken("choice", why, page.language))).await,
        Err(other) => Err(other),
    }
}

/// GET `/desk/grants/{id}/account`
pub async fn desk_account(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    show_desk(&page, GrantId::from(id.as_str()), None).await
}

async fn show_desk(page: &Page, id: GrantId, form: Option<FormState>) -> Result<HttpResponse> {
    let who = page.who()?;
    let grant = id.clone();
    let (around, chosen, passed, payments) = page
        .read(move |db| {
            let around = award::surrounded(db, &grant, Some(&who.person))?;
            crate::award::policy::may_see(&who, &around.seen)?;
            let payments = award::payments(db, &grant)?;
            Ok((around, store::of(db, &grant)?, store::passed(db, &grant)?, payments))
        })
        .await?;
    let grant = &around.seen.grant;
    let state = around.agreement.as_ref().map(|agreement| agreement.state);
    let finds =
        chosen.as_ref().is_some_and(|chosen| chosen.kind == Account::Host && chosen.found_by == FoundBy::Council);
    let once = &page.app.tools.chance;
    let filled = || chosen.as_ref().map(host_form).unwrap_or_default().once(once);
    page.show(&DeskAccountView {
        id: id.to_string(),
        organisation: grant.organisation_name.clone(),
        payee: chosen.as_ref().map(|chosen| chosen.payee(&grant.organisation_name)).unwrap_or_default(),
        kind: chosen.as_ref().map_or("", |chosen| chosen.kind.staff_name()),
        why: chosen.as_ref().map(|chosen| chosen.why.clone()).unwrap_or_default(),
        host_contact: chosen.as_ref().map(|chosen| chosen.host_contact.clone()).unwrap_or_default(),
        host_number: chosen.as_ref().map(|chosen| chosen.host_number.clone()).unwrap_or_default(),
        fee_pence: chosen.as_ref().map_or(0, |chosen| chosen.fee_pence),
        find_by: chosen.as_ref().filter(|chosen| chosen.is_looked_for()).and_then(|chosen| chosen.find_by),
        can_find: finds && policy::may_choose(state, grant, Side::Council).is_ok(),
        change_href: change_href(around.agreement.as_ref(), Side::Council),
        held: policy::is_held(chosen.as_ref(), &payments).is_ok(),
        together_pence: together(&passed),
        passed: passed.into_iter().map(|one| PassedRow::new(one, Side::Council)).collect(),
        version: chosen.as_ref().map_or(0, |chosen| chosen.version),
        form: form.unwrap_or_else(filled),
    })
}

/// POST `/desk/grants/{id}/account`
pub async fn find_host(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = GrantId::from(id.as_str());
    let (grant, typed, read) = (id.clone(), typed_host(&posted), posted.version());
    match page.change(move |change| actions::find_host(change, &grant, &typed, read)).await {
        Ok(()) => Ok(go(format!("/desk/grants/{id}/account?done=host-found"))),
        Err(Error::Problem(problems)) => show_desk(&page, id, Some(posted.state(&problems, page.language))).await,
        Err(Error::Overtaken(why)) => {
            show_desk(&page, id, Some(posted.overtaken("host_name", why, page.language))).await
        }
        Err(other) => Err(other),
    }
}

/// POST `/grants/{id}/account/passed-on`
pub async fn passed_on(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    pass_on(&page, GrantId::from(id.as_str()), Side::Group, &posted).await
}

/// POST `/desk/grants/{id}/account/passed-on`
pub async fn desk_passed_on(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    pass_on(&page, GrantId::from(id.as_str()), Side::Council, &posted).await
}

async fn pass_on(page: &Page, id: GrantId, side: Side, posted: &Posted) -> Result<HttpResponse> {
    let (amount, day) = (Pence::parse(posted.get("amount")), posted_day(posted));
    let mut problems = Problems::default();
    if let Err(why) = &amount {
        problems.add("amount", money_words(*why));
    }
    if let Err(Error::Problem(more)) = &day {
        problems.0.extend(more.0.clone());
    }
    let (grant, token) = (id.clone(), posted.get("once").to_owned());
    let desk = if side == Side::Council { "/desk" } else { "" };
    let back = format!("{desk}/grants/{id}/account?done=money-passed-on");
    let done = page
        .change(move |change| {
            once::once(change, &token, |change| {
                actions::pass_on(change, &grant, side, amount.ok(), day.ok(), problems)?;
                Ok(back)
            })
        })
        .await;
    let again = |problems: &Problems| Some(posted.state(problems, page.language));
    match (done, side) {
        (Ok(href), _) => Ok(go(href)),
        (Err(Error::Problem(problems)), Side::Group) => show(page, id, again(&problems)).await,
        (Err(Error::Problem(problems)), Side::Council) => show_desk(page, id, again(&problems)).await,
        (Err(other), _) => Err(other),
    }
}

/// Which sum is put right.
#[derive(Debug, Deserialize)]
pub struct Which {
    #[serde(default)]
    sum: String,
}

/// GET `/grants/{id}/account/correction`
pub async fn correction(page: Page, id: web::Path<String>, which: web::Query<Which>) -> Result<HttpResponse> {
    show_correction(&page, GrantId::from(id.as_str()), Side::Group, PassedSumId::from(which.sum.as_str()), None).await
}

/// GET `/desk/grants/{id}/account/correction`
pub async fn desk_correction(page: Page, id: web::Path<String>, which: web::Query<Which>) -> Result<HttpResponse> {
    show_correction(&page, GrantId::from(id.as_str()), Side::Council, PassedSumId::from(which.sum.as_str()), None).await
}

async fn show_correction(
    page: &Page,
    id: GrantId,
    side: Side,
    sum: PassedSumId,
    form: Option<FormState>,
) -> Result<HttpResponse> {
    let (who, grant, wanted) = (page.who()?, id.clone(), sum.clone());
    let known = page
        .read(move |db| {
            let around = award::surrounded(db, &grant, Some(&who.person))?;
            match side {
                Side::Group if !around.member => return Err(Error::NotFound),
                Side::Group => {}
                Side::Council => crate::award::policy::may_see(&who, &around.seen)?,
            }
            let known = store::passed_sum(db, &grant, &wanted)?;
            policy::may_correct(&known, side, &around.seen.grant)?;
            Ok(known)
        })
        .await?;
    let mut form = form.unwrap_or_else(|| FormState::with([("amount", Pence(known.amount_pence).plain())]));
    fill_date(&mut form, "passed", known.passed_on);
    let desk = if side == Side::Council { "/desk" } else { "" };
    page.show(&CorrectionView {
        account_href: format!("{desk}/grants/{id}/account"),
        sum: sum.to_string(),
        amount_pence: known.amount_pence,
        on: known.passed_on,
        council: side == Side::Council,
        form,
    })
}

/// POST `/grants/{id}/account/correction`
pub async fn correct(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    put_right(&page, GrantId::from(id.as_str()), Side::Group, &posted).await
}

/// POST `/desk/grants/{id}/account/correction`
pub async fn desk_correct(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    put_right(&page, GrantId::from(id.as_str()), Side::Council, &posted).await
}

async fn put_right(page: &Page, id: GrantId, side: Side, posted: &Posted) -> Result<HttpResponse> {
    let (amount, day) = (Pence::parse(posted.get("amount")), posted_day(posted));
    let mut problems = Problems::default();
    if let Err(why) = &amount {
        problems.add("amount", money_words(*why));
    }
    if let Err(Error::Problem(more)) = &day {
        problems.0.extend(more.0.clone());
    }
    let correction = Correction { amount: amount.ok(), day: day.ok(), why: posted.text("why") };
    let (grant, sum) = (id.clone(), PassedSumId::from(posted.get("sum")));
    let which = sum.clone();
    let desk = if side == Side::Council { "/desk" } else { "" };
    match page.change(move |change| actions::correct(change, &grant, side, &which, &correction, problems)).await {
        Ok(()) => Ok(go(format!("{desk}/grants/{id}/account?done=sum-put-right"))),
        Err(Error::Problem(problems)) => {
            show_correction(page, id, side, sum, Some(posted.state(&problems, page.language))).await
        }
        // Somebody put it right meanwhile: what stands by now is on the page.
        Err(Error::Overtaken(_)) => Ok(go(format!("{desk}/grants/{id}/account"))),
        Err(other) => Err(other),
    }
}
