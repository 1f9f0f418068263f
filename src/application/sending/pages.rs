//! Check your answers, send, see that it was sent, fetch a copy, take it back, withdraw.

use actix_web::{HttpResponse, web};

use super::views::{AnswerRow, CheckView, KnownRow, Next, SentView, SureView};
use super::{actions, policy, store};
use crate::application::State;
use crate::application::drafting::strand;
use crate::application::opened;
use crate::application::store::Opened;
use crate::application::took;
use crate::application::took::views::TookForm;
use crate::clock::Instant;
use crate::error::{Error, Result};
use crate::ids::ApplicationId;
use crate::organisation::store::{self as organisations, Organisation};
use crate::text::money::Pence;
use crate::web::form::{FormState, Posted};
use crate::web::language::Language;
use crate::web::page::{Page, go};

/// GET `/applications/{id}/check`
pub async fn check(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let (who, id) = (page.who()?, ApplicationId::from(id.as_str()));
    let person = who.person.clone();
    let (whole, group) = page
        .read(move |db| {
            let whole = store::with_translations(db, &id, &person)?;
            let (opened, organisation) = (&whole.opened, &whole.opened.application.organisation_id);
            let ours = opened.is_member(&person) && opened.application.state == State::Draft;
            let group = if ours { Some(organisations::get(db, organisation)?) } else { None };
            Ok((whole, group))
        })
        .await?;
    let (opened, lang) = (&whole.opened, page.language.code);
    let draft = opened.application.state == State::Draft;
    let member = opened.is_member(&who.person);
    let to_put_right = if draft { whole.to_put_right().len() } else { 0 };
    let why_not = match opened.need_edit(&who.person, page.app.now()) {
        Err(Error::Refused { why, .. }) if draft => page.language.words(&why),
        _ => String::new(),
    };
    let mut answers: Vec<_> =
        whole.said().map(|said| AnswerRow::of(&opened.application.id, said, page.language)).collect();
    if !draft {
        answers.iter_mut().for_each(|row| row.to_put_right.clear());
    }
    page.show(&CheckView {
        application: opened.application.id.to_string(),
        fund: opened.form.fund.name.get(lang).to_owned(),
        organisation: opened.organisation.clone(),
        strand: strand::named(opened, page.language),
        answers,
        sensitive: opened.form.questions.iter().any(|question| question.sensitive),
        to_put_right,
        draft,
        can_send: member && draft && to_put_right == 0 && why_not.is_empty(),
        ours: member,
        helps: opened.help.is_some() && draft,
        types_for: opened.types_for(),
        said_ready_at: opened.help.as_ref().and_then(|help| help.said_ready_at),
        why_not,
        contact: opened.contact.name.clone(),
        closes_at: opened.round.closes_at,
        talking: whole.talks_open().next().is_some(),
        on_its_way: opened.has_upload_under_way(page.app.now()),
        known: group.map(|group| known(page.language, &group)).unwrap_or_default(),
        group: opened.application.organisation_id.to_string(),
    })
}

/// What a group told of itself once, which no fund has to ask: what it does not say is not among it.
fn known(language: Language, group: &Organisation) -> Vec<KnownRow> {
    let income = group.yearly_income_pence.map_or_else(String::new, |pence| Pence(pence).to_string());
    let rows = [
        ("organisation-kind", language.say(group.kind.applicant_key())),
        ("organisation-host-name", group.host_name.clone()),
        ("organisation-about", group.about.clone()),
        ("organisation-said-describes-itself", group.describes_itself.clone()),
        ("organisation-said-registration-number", group.registration_number.clone()),
        ("organisation-said-yearly-income", income),
    ];
    let row = |(key, text): (&str, String)| KnownRow { name: language.say(key), text };
    rows.into_iter().filter(|(_, text)| !text.is_empty()).map(row).collect()
}

/// POST `/applications/{id}/submission`
pub async fn send(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let asked = ApplicationId::from(id.as_str());
    page.change(move |change| actions::submit(change, &asked)).await?;
    Ok(go(format!("/applications/{id}/submission")))
}

/// When somebody works, in a sentence; empty where it is not said.
fn works(days: &str, language: Language) -> String {
    if days.is_empty() { String::new() } else { language.say_with("contact-works", &[("days", days)]) }
}

/// What happens next with an application sent at this time.
pub fn next(opened: &Opened, sent: Instant, language: Language) -> Next {
    let (round, contact, lang) = (&opened.form.round, &opened.form.contact, language.code);
    Next {
        read_by: round.read_by,
        decided_by: round.decided_by(sent),
        pay_by: round.pay_by.get(lang).to_owned(),
        contact: opened.contact.name.clone(),
        contact_says: works(contact.days.get(lang), language),
        contact_phone: contact.phone.clone(),
    }
}

/// GET `/applications/{id}/submission`
pub async fn sent(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let (who, id) = (page.who()?, ApplicationId::from(id.as_str()));
    let (opened, told) =
        page.read(move |db| Ok((opened::for_member(db, &id, &who.person)?, took::store::of(db, &id)?))).await?;
    let application = &opened.application;
    let Some(sent_at) = application.submitted_at.filter(|_| application.state.is_sent()) else {
        return Ok(go(format!("/applications/{}/check", application.id)));
    };
    if matches!(application.state, State::Decided | State::Withdrawn) {
        return Ok(go(format!("/applications/{}", application.id)));
    }
    let lang = page.language.code;
    let window = opened.window(page.app.now());
    page.show(&SentView {
        application: application.id.to_string(),
        reference: application.reference.clone(),
        fund: opened.form.fund.name.get(lang).to_owned(),
        organisation: application.organisation_name.clone(),
        amount_pence: application.amount_pence,
        sent_at,
        next: next(&opened, sent_at, page.language),
        talks: opened
            .talks
            .values()
            .filter(|talk| talk.state.is_open())
            .map(|talk| opened.talked_about(talk, lang))
            .collect(),
        can_reopen: policy::may_reopen(application.state, window, application.id.as_str(), "").is_ok(),
        took: TookForm::new(
            application.id.as_str(),
            told.as_ref(),
            page.language.about(opened.form.minutes_to_apply()),
        )
        .paid(opened.form.round.pay_per_hour_for_time),
    })
}

/// The page that asks whether somebody is sure, when they may at all.
async fn sure(page: &Page, id: &ApplicationId, what: &'static str, form: FormState) -> Result<HttpResponse> {
    let (who, asked, now) = (page.who()?, id.clone(), page.app.now());
    let opened = page.read(move |db| opened::for_member(db, &asked, &who.person)).await?;
    let (state, contact) = (opened.application.state, &opened.contact.name);
    if what == "withdrawal" {
        policy::may_withdraw(state, id.as_str(), contact)?;
    } else {
        policy::may_reopen(state, opened.window(now), id.as_str(), contact)?;
    }
    page.show(&SureView {
        form,
        application: id.to_string(),
        fund: opened.form.fund.name.get(page.language.code).to_owned(),
        reference: opened.application.reference.clone(),
        what,
        was_sent: state.is_sent(),
        contact: contact.clone(),
        contact_phone: opened.form.contact.phone.clone(),
        closes_at: opened.last_moment(),
    })
}

/// GET `/applications/{id}/withdrawal`
pub async fn withdrawal(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    sure(&page, &ApplicationId::from(id.as_str()), "withdrawal", FormState::default()).await
}

/// POST `/applications/{id}/withdrawal`
pub async fn withdraw(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = ApplicationId::from(id.as_str());
    let (asked, reason) = (id.clone(), posted.text("reason"));
    match page.change(move |change| actions::withdraw(change, &asked, &reason)).await {
        Ok(()) => Ok(go(format!("/applications/{id}?done=withdrawn"))),
        Err(Error::Problem(problems)) => sure(&page, &id, "withdrawal", posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}

/// GET `/applications/{id}/reopening`
pub async fn reopening(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    sure(&page, &ApplicationId::from(id.as_str()), "reopening", FormState::default()).await
}

/// POST `/applications/{id}/reopening`
pub async fn reopen(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let asked = ApplicationId::from(id.as_str());
    page.change(move |change| actions::reopen(change, &asked)).await?;
    Ok(go(format!("/applications/{id}?done=reopened")))
}
