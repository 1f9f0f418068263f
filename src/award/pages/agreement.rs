//! The agreement: written and signed at the desk, read and signed by the group.

use actix_web::{HttpResponse, web};

use crate::award::actions::agreement as actions;
use crate::award::policy;
use crate::award::store::{self, Agreement};
use crate::award::views::{AgreementText, DeskAgreementView, OwnAgreementView};
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
    let asking = who.clone();
    let (around, body) = page
        .read(move |db| {
            let around = store::surrounded(db, &id, Some(&asking.person))?;
            policy::may_see(&asking, &around.seen)?;
            let body = match &around.agreement {
                Some(agreement) => agreement.body.clone(),
                None => actions::first_words(db, &around)?,
            };
            Ok((around, body))
        })
        .await?;
    form.values.entry("body".to_owned()).or_insert(body);
    let agreement = around.agreement.as_ref();
    let sign = policy::may_sign_for_council(&who, &around.seen, agreement);
    let why_not = match &sign {
        Err(Error::Refused { why, .. }) => page.language.words(why),
        _ => String::new(),
    };
    page.show(&DeskAgreementView {
        id: around.seen.grant.id.to_string(),
        organisation: around.seen.grant.organisation_name.clone(),
        number: around.seen.grant.number.clone(),
        state: agreement.map_or("", |a| a.state.staff_name()),
        text: agreement.map(text_of),
        can_offer: policy::may_offer(&who, &around.seen, agreement).is_ok(),
        can_sign: sign.is_ok(),
        why_not,
        form,
    })
}

fn text_of(agreement: &Agreement) -> AgreementText {
    AgreementText {
        body: agreement.body.clone(),
        sha256: agreement.body_sha256.clone(),
        offered_at: agreement.offered_at,
        group_signed_as: agreement.organisation_signed_as.clone(),
        group_signed_at: agreement.organisation_signed_at,
        council_signed_as: agreement.council_signed_as.clone(),
        council_signed_at: agreement.council_signed_at,
        version: agreement.version,
    }
}

/// POST `/desk/grants/{id}/agreement`
pub async fn offer_agreement(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = GrantId::from(id.as_str());
    let (grant, body) = (id.clone(), posted.text("body"));
    match page.change(move |change| actions::offer_agreement(change, &grant, &body)).await {
        Ok(()) => Ok(go(format!("/desk/grants/{id}?done=agreement-offered"))),
        Err(Error::Problem(problems)) => show_desk_agreement(&page, id, posted.state(&problems, page.language)).await,
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
    let around = page.read(move |db| store::surrounded(db, &id, Some(&person))).await?;
    // For its own group only: for anybody else there is no such page.
    let Some(agreement) = around.agreement.as_ref().filter(|_| around.member) else { return Err(Error::NotFound) };
    page.show(&OwnAgreementView {
        id: around.seen.grant.id.to_string(),
        organisation: around.seen.grant.organisation_name.clone(),
        fund: around.seen.grant.fund_name.clone(),
        funder: around.funder.clone(),
        state_key: agreement.state.applicant_key(),
        text: text_of(agreement),
        can_sign: policy::may_sign_for_organisation(around.member, &around.seen.grant, Some(agreement)).is_ok(),
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
