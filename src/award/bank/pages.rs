//! Bank details: entered and disowned by the group, checked at the desk.

use std::collections::HashMap;

use actix_web::{HttpResponse, web};

use super::actions::{self, Found, version_of};
use super::store::{self, Details};
use super::views::{DeskBankView, DeskRow, NumberRow, OwnBankView, OwnRow};
use super::{Holder, State, Typed, Way, policy};
use crate::award::account::{self, Chosen};
use crate::award::{policy as awards_policy, store as awards};
use crate::error::{Error, Result, Words};
use crate::ids::{BankDetailsId, GrantId, PersonId};
use crate::people::phones::{self, Known, SETTLED};
use crate::text::dates;
use crate::web::form::{FormState, Item, Posted};
use crate::web::language::Language;
use crate::web::once;
use crate::web::page::{Page, go};

/// How many details a page shows, the newest first.
const SHOWN: usize = 10;

/// GET `/grants/{id}/bank`
pub async fn own(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    show_own(&page, GrantId::from(id.as_str()), None).await
}

async fn show_own(page: &Page, id: GrantId, form: Option<FormState>) -> Result<HttpResponse> {
    let person = page.who()?.person;
    let (around, chosen, all, names) = page
        .read(move |db| {
            let around = awards::surrounded(db, &id, Some(&person))?;
            let chosen = account::store::of(db, &id)?;
            policy::may_enter(around.member, &around.seen.grant, around.agreement.as_ref(), chosen.as_ref())?;
            let all = store::of(db, &id)?;
            let names = awards::names(db, actions::people(&all))?;
            Ok((around, chosen, all, names))
        })
        .await?;
    let grant = around.seen.grant;
    page.show(&OwnBankView {
        id: grant.id.to_string(),
        organisation: grant.organisation_name.clone(),
        rows: all.iter().take(SHOWN).map(|details| own_row(details, &names)).collect(),
        waits: all.iter().any(|details| details.state == State::Waiting),
        disowns: policy::to_disown(true, &grant, &all).map(|details| details.ending).unwrap_or_default(),
        version: version_of(&all),
        holders: [("own", "bank-holder-own"), ("host", "bank-holder-host")]
            .map(|(value, key)| Item::new(value, page.language.say(key)))
            .to_vec(),
        contact: around.contact.name,
        contact_email: around.contact.email,
        contact_phone: around.contact.phone,
        form: form.unwrap_or_else(|| filled(chosen.as_ref()).once(&page.app.tools.chance)),
    })
}

/// The form with whose account the group chose, as its agreement says it.
fn filled(chosen: Option<&Chosen>) -> FormState {
    let Some(chosen) = chosen else { return FormState::default() };
    FormState::with([("holder", chosen.kind.as_str()), ("host_name", chosen.host_name.as_str())])
}

fn own_row(details: &Details, names: &HashMap<PersonId, String>) -> OwnRow {
    OwnRow {
        state_key: details.state.applicant_key(),
        waits: matches!(details.state, State::Waiting | State::NotConfirmed | State::Disowned),
        holder_key: match details.holder {
            Holder::Own => "bank-holder-own",
            Holder::Host => "bank-holder-host",
            Holder::Council => "bank-holder-council",
        },
        host: details.host_name.clone(),
        ending: details.ending.clone(),
        by: names.get(&details.entered_by).cloned().unwrap_or_default(),
        at: details.entered_at,
        checked_at: details.checked_at,
    }
}

/// POST `/grants/{id}/bank`
pub async fn enter(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = GrantId::from(id.as_str());
    let typed = Typed {
        holder: posted.get("holder").to_owned(),
        host_name: posted.get("host_name").to_owned(),
        name: posted.get("name").to_owned(),
        sort_code: posted.get("sort_code").to_owned(),
        number: posted.get("account_number").to_owned(),
        roll: posted.get("roll_number").to_owned(),
    };
    let (grant, seen, token) = (id.clone(), posted.version(), posted.get("once").to_owned());
    let entered = page
        .change(move |change| {
            once::once(change, &token, |change| {
                actions::enter(change, &grant, &typed, seen)?;
                Ok(format!("/grants/{grant}/bank?done=bank-entered"))
            })
        })
        .await;
    match entered {
        Ok(href) => Ok(go(href)),
        Err(Error::Problem(problems)) => show_own(&page, id, Some(posted.state(&problems, page.language))).await,
        Err(Error::Overtaken(why)) => show_own(&page, id, Some(overtaken(&page, &posted, "name", why))).await,
        Err(other) => Err(other),
    }
}

/// The form again, to be sent anew: its token was not used up, and it gets the version that stands now.
fn overtaken(page: &Page, posted: &Posted, field: &str, why: Words) -> FormState {
    posted.overtaken(field, why, page.language)
}

/// POST `/grants/{id}/bank/not-us`
pub async fn disown(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = GrantId::from(id.as_str());
    let (grant, seen) = (id.clone(), posted.version());
    match page.change(move |change| actions::disown(change, &grant, seen)).await {
        Ok(()) => Ok(go(format!("/grants/{id}/bank?done=bank-disowned"))),
        Err(Error::Overtaken(why)) => show_own(&page, id, Some(overtaken(&page, &posted, "", why))).await,
        Err(other) => Err(other),
    }
}

/// GET `/desk/grants/{id}/bank`
pub async fn desk(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    show_desk(&page, GrantId::from(id.as_str()), FormState::default()).await
}

async fn show_desk(page: &Page, id: GrantId, form: FormState) -> Result<HttpResponse> {
    let who = page.who()?;
    let asking = who.clone();
    let (around, chosen, all, names, known) = page
        .read(move |db| {
            let around = awards::surrounded(db, &id, Some(&asking.person))?;
            awards_policy::may_see(&asking, &around.seen)?;
            let all = store::of(db, &id)?;
            let names = awards::names(db, actions::people(&all))?;
            let known = phones::store::of_group(db, &around.seen.grant.organisation_id)?;
            Ok((around, account::store::of(db, &id)?, all, names, known))
        })
        .await?;
    let (seen, agreement, chosen) = (around.seen, around.agreement, chosen.as_ref());
    let waiting = all.iter().find(|details| details.state == State::Waiting);
    let may = waiting.map(|details| policy::may_check(&who, &seen, details));
    let why_not = match &may {
        Some(Err(Error::Refused { why, .. })) => Language::ENGLISH.words(why),
        _ => String::new(),
    };
    page.show(&DeskBankView {
        id: seen.grant.id.to_string(),
        organisation: seen.grant.organisation_name.clone(),
        number: seen.grant.number.clone(),
        agreed: chosen
            .map_or_else(|| seen.grant.organisation_name.clone(), |one| one.payee(&seen.grant.organisation_name)),
        rows: all.iter().take(SHOWN).map(|details| desk_row(details, chosen, &names)).collect(),
        numbers: known.iter().map(|one| number_row(one, waiting)).collect(),
        waiting: waiting.map(|details| details.id.to_string()).unwrap_or_default(),
        can_check: matches!(may, Some(Ok(()))),
        why_not,
        to_ring: waiting.map(|details| to_ring(&known, details)).unwrap_or_default(),
        can_hold: policy::may_hold(&who, &seen, agreement.as_ref(), &all, chosen).is_ok(),
        version: version_of(&all),
        settled_days: SETTLED.num_days(),
        form,
    })
}

fn desk_row(details: &Details, chosen: Option<&Chosen>, names: &HashMap<PersonId, String>) -> DeskRow {
    let name = |id: Option<&PersonId>| id.and_then(|id| names.get(id).cloned()).unwrap_or_default();
    let account = match details.holder {
        Holder::Own => format!("The group's own account, ending in {}", details.ending),
        Holder::Host => format!("An account of {}, ending in {}", details.host_name, details.ending),
        Holder::Council => "The council holds the money: there is no account to pay to".to_owned(),
    };
    let spoke = match Way::parse(&details.way) {
        Some(Way::Phone) => format!("{}, on {}", details.spoke_to, details.rang),
        Some(Way::Met) => format!("{}, in person: {}", details.spoke_to, details.rang),
        None => String::new(),
    };
    DeskRow {
        state: details.state.staff_name(),
        waits: matches!(details.state, State::Waiting | State::Disowned),
        differs: !policy::is_as_agreed(details, chosen),
        account,
        by: name(Some(&details.entered_by)),
        at: details.entered_at,
        checked_by: name(details.checked_by.as_ref()),
        checked_at: details.checked_at,
        spoke,
        said: details.said.clone(),
    }
}

fn number_row(one: &Known, waiting: Option<&Details>) -> NumberRow {
    NumberRow {
        number: one.number.clone(),
        whose: one.whose.clone(),
        since: one.since,
        until: one.until,
        from_before: waiting.is_none_or(|details| one.is_from_before(details.entered_at)),
    }
}

fn to_ring(known: &[Known], details: &Details) -> Vec<Item> {
    let item = |one: &Known| Item {
        value: one.number.clone(),
        text: one.number.clone(),
        hint: format!("{}, known since {}", one.whose, dates::day_of(one.since)),
    };
    policy::from_before(known, details).into_iter().map(item).collect()
}

/// POST `/desk/grants/{id}/bank`
pub async fn check(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = GrantId::from(id.as_str());
    let found = Found {
        way: Way::parse(posted.get("way")),
        rang: posted.get("rang").to_owned(),
        place: posted.get("place").to_owned(),
        spoke_to: posted.get("spoke_to").to_owned(),
        said: posted.text("said"),
        read_back: posted.get("read_back").to_owned(),
        confirmed: match posted.get("confirmed") {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        },
    };
    let (grant, details, seen) = (id.clone(), BankDetailsId::from(posted.get("details")), posted.version());
    match page.change(move |change| actions::check(change, &grant, &details, &found, seen)).await {
        Ok(true) => Ok(go(format!("/desk/grants/{id}/bank?done=bank-checked"))),
        Ok(false) => Ok(go(format!("/desk/grants/{id}/bank?done=bank-not-confirmed"))),
        Err(Error::Problem(problems)) => show_desk(&page, id, posted.state(&problems, page.language)).await,
        Err(Error::Overtaken(why)) => show_desk(&page, id, overtaken(&page, &posted, "", why)).await,
        Err(other) => Err(other),
    }
}

/// POST `/desk/grants/{id}/bank/held`
pub async fn hold(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = GrantId::from(id.as_str());
    let (grant, words) = (id.clone(), posted.text("words"));
    match page.change(move |change| actions::hold(change, &grant, &words)).await {
        Ok(()) => Ok(go(format!("/desk/grants/{id}/bank?done=money-held"))),
        Err(Error::Problem(problems)) => show_desk(&page, id, posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}
