//! The agreement: written and signed at the desk, read and signed by the group.

use std::collections::BTreeMap;

use actix_web::{HttpResponse, web};

use crate::award::account;
use crate::award::actions::agreement::{self as actions, Offered};
use crate::award::agreement::AgreementState;
use crate::award::negotiation::{self, Side};
use crate::award::policy;
use crate::award::store;
use crate::award::variation;
use crate::award::views::{AccountShown, AgreementText, DeskAgreementView, OwnAgreementView, PartField};
use crate::error::{Error, Result};
use crate::ids::GrantId;
use crate::web::form::{FormState, Posted};
use crate::web::page::{Page, go};

/// GET `/desk/grants/{id}/agreement`
pub async fn desk_agreement(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let who = page.who()?;
    let form = FormState::with([("name", who.name.clone())]);
    show_desk_agreement(&page, GrantId::from(id.as_str()), form).await
}

async fn show_desk_agreement(page: &Page, id: GrantId, mut form: FormState) -> Result<HttpResponse> {
    let who = page.who()?;
    let (asking, grant) = (who.clone(), id.clone());
    let (around, parts, waiting, chosen) = page
        .read(move |db| {
            let around = store::surrounded(db, &grant, Some(&asking.person))?;
            policy::may_see(&asking, &around.seen)?;
            let (parts, waiting) = match &around.agreement {
                Some(agreement) => (agreement.parts.0.clone(), negotiation::store::waiting(db, &agreement.id)?),
                None => (actions::first_parts(db, &around)?, Vec::new()),
            };
            let chosen = match &around.agreement {
                Some(_) => account::store::of(db, &grant)?,
                None => None,
            };
            Ok((around, parts, waiting, chosen))
        })
        .await?;
    for part in &parts {
        form.values.entry(PartField::name_of(&part.key)).or_insert_with(|| part.words.clone());
    }
    let agreement = around.agreement.as_ref();
    if let Some(agreement) = agreement {
        form.values.entry("body".to_owned()).or_insert_with(|| agreement.body.clone());
    }
    let sign = policy::may_sign_for_council(&who, &around.seen, agreement);
    let why_not = match &sign {
        Err(Error::Refused { why, .. }) => page.language.words(why),
        _ => String::new(),
    };
    let speaks = negotiation::policy::may_speak_for_council(&who, &around.seen).is_ok();
    let here = if speaks { format!("/desk/grants/{id}/agreement") } else { String::new() };
    page.show(&DeskAgreementView {
        id: around.seen.grant.id.to_string(),
        organisation: around.seen.grant.organisation_name.clone(),
        number: around.seen.grant.number.clone(),
        state: agreement.map_or("", |a| a.state.staff_name()),
        text: agreement.map(|agreement| AgreementText::of(agreement, &waiting, Side::Council, &here)),
        fields: PartField::of(&parts),
        can_offer: waiting.is_empty() && policy::may_offer(&who, &around.seen, agreement).is_ok(),
        can_sign: sign.is_ok(),
        can_change: agreement.is_some_and(|one| variation::policy::may_change(one, Side::Council).is_ok()),
        why_not,
        account: chosen.map(|chosen| chosen.kind.staff_name().to_owned()).unwrap_or_default(),
        form,
    })
}

/// POST `/desk/grants/{id}/agreement`
pub async fn offer_agreement(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = GrantId::from(id.as_str());
    let (grant, read) = (id.clone(), posted.version());
    let text = posted.has("body").then(|| posted.text("body"));
    let typed: BTreeMap<String, String> = posted
        .fields
        .iter()
        .filter_map(|(name, words)| Some((name.strip_prefix("part-")?.to_owned(), words.clone())))
        .collect();
    let done = page
        .change(move |change| match text {
            Some(text) => actions::offer_agreement(change, &grant, Offered::Text(text), read),
            None => actions::offer_parts(change, &grant, &typed, read),
        })
        .await;
    match done {
        Ok(()) => Ok(go(format!("/desk/grants/{id}?done=agreement-offered"))),
        Err(Error::Problem(problems)) => show_desk_agreement(&page, id, posted.state(&problems, page.language)).await,
        Err(Error::Overtaken(why)) => show_desk_agreement(&page, id, posted.overtaken("", why, page.language)).await,
        Err(other) => Err(other),
    }
}

/// POST `/desk/grants/{id}/agreement/signature`
pub async fn sign_for_council(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = GrantId::from(id.as_str());
    let (grant, seen) = (id.clone(), posted.version());
    let (name, role) = (posted.get("name").to_owned(), posted.get("role").to_owned());
    match page.change(move |change| actions::sign_for_council(change, &grant, seen, &name, &role)).await {
        Ok(()) => Ok(go(format!("/desk/grants/{id}?done=agreement-signed"))),
        Err(Error::Problem(problems)) => show_desk_agreement(&page, id, posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}

/// GET `/grants/{id}/agreement`
pub async fn agreement(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let who = page.who()?;
    show_agreement(&page, GrantId::from(id.as_str()), FormState::with([("name", who.name)])).await
}

async fn show_agreement(page: &Page, id: GrantId, form: FormState) -> Result<HttpResponse> {
    let person = page.who()?.person;
    let grant = id.clone();
    let (around, waiting, beside) = page
        .read(move |db| {
            let around = store::surrounded(db, &grant, Some(&person))?;
            // For its own group only: for anybody else there is no such page.
            let Some(agreement) = around.agreement.as_ref().filter(|_| around.member) else {
                return Err(Error::NotFound);
            };
            let waiting = negotiation::store::waiting(db, &agreement.id)?;
            let beside = account::store::beside(db, &grant)?;
            Ok((around, waiting, beside))
        })
        .await?;
    let Some(agreement) = around.agreement.as_ref() else { return Err(Error::NotFound) };
    let account = AccountShown::of(&beside);
    let wait_key = match () {
        () if !waiting.is_empty() => "agreeing-unanswered",
        () if account.looked_for => "account-still-looking",
        () => "",
    };
    let may_sign = policy::may_sign_for_organisation(around.member, &around.seen.grant, Some(agreement)).is_ok();
    page.show(&OwnAgreementView {
        id: id.to_string(),
        organisation: around.seen.grant.organisation_name.clone(),
        fund: around.seen.grant.fund_name.clone(),
        funder: around.funder.clone(),
        state_key: agreement.state.applicant_key(),
        text: AgreementText::of(agreement, &waiting, Side::Group, &format!("/grants/{id}/agreement")),
        can_sign: may_sign && wait_key.is_empty(),
        can_choose: agreement.state == AgreementState::Offered && !agreement.parts.0.is_empty(),
        can_change: variation::policy::may_change(agreement, Side::Group).is_ok(),
        wait_key: if may_sign { wait_key } else { "" },
        account,
        contact: around.contact.name.clone(),
        contact_email: around.contact.email.clone(),
        contact_phone: around.contact.phone.clone(),
        form,
    })
}

/// POST `/grants/{id}/agreement/signature`
pub async fn sign_for_organisation(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = GrantId::from(id.as_str());
    let (grant, seen, agrees) = (id.clone(), posted.version(), posted.get("agrees") == "yes");
    let (name, role) = (posted.get("name").to_owned(), posted.get("role").to_owned());
    match page.change(move |change| actions::sign_for_organisation(change, &grant, seen, &name, &role, agrees)).await {
        Ok(()) => Ok(go(format!("/grants/{id}?done=agreement-signed-by-you"))),
        Err(Error::Problem(problems)) => show_agreement(&page, id, posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}
