//! `/applications/{id}/hours`: what a group's time was counted as, and what was paid for it.

use actix_web::{HttpResponse, web};

use crate::application::{opened, took};
use crate::error::{Error, Result};
use crate::fund::RoundState;
use crate::hours::actions::letting;
use crate::hours::views::LetGoRow;
use crate::hours::views::outside::{OwnHoursView, OwnPayment, OwnRow};
use crate::hours::{SpentOn, policy, store};
use crate::ids::ApplicationId;
use crate::web::form::Posted;
use crate::web::language::Language;
use crate::web::page::{Page, go};

/// "2 h 30 min", in a language.
pub fn time(minutes: i64, language: Language) -> String {
    let (hours, rest) = ((minutes / 60).to_string(), (minutes % 60).to_string());
    language.say_with("hours-time", &[("hours", &hours), ("minutes", &rest)])
}

/// GET `/applications/{id}/hours`
pub async fn show(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let (person, id, language) = (page.who()?.person, ApplicationId::from(id.as_str()), page.language);
    let (opened, of, payments, let_go) = page
        .read(move |db| {
            let opened = opened::for_member(db, &id, &person)?;
            if opened.application.submitted_at.is_none() {
                return Err(Error::NotFound);
            }
            Ok((opened, store::group(db, &id)?, store::payments(db, &id)?, store::let_go(db, &id)?))
        })
        .await?;
    let application = &opened.application;
    let rate = policy::rate(&opened.form.round);
    let row = |spent_on: &SpentOn| {
        let line = of.of(*spent_on, rate);
        OwnRow { key: spent_on.key(), time: time(line.minutes, language), line }
    };
    let rows: Vec<OwnRow> = SpentOn::ALL.iter().map(row).filter(|row| !row.line.is_empty()).collect();
    let counts = |id: &crate::ids::TimePaymentId| store::counting(&payments).any(|one| one.id == *id);
    page.show(&OwnHoursView {
        organisation: opened.organisation.clone(),
        complete: opened.round.state == RoundState::Complete,
        rate_pence: rate,
        told: of.told.is_some(),
        can_tell: took::may_tell(application.state, application.id.as_str()).is_ok(),
        owed_pence: rows.iter().map(|row| row.line.owed).sum(),
        rows,
        payments: payments
            .iter()
            .map(|(one, _)| OwnPayment {
                key: one.spent_on.key(),
                time: time(i64::from(one.minutes), language),
                rate_pence: one.rate_pence,
                amount_pence: one.amount_pence,
                paid_on: one.paid_on,
                wrong: !counts(&one.id),
                why: one.why.clone(),
            })
            .collect(),
        let_go: let_go.map(|one| LetGoRow { said_by: one.said_by, said_on: one.said_on, by_group: one.by_group }),
        contact: opened.contact.name.clone(),
        contact_email: opened.contact.email.clone(),
        contact_phone: opened.contact.phone.clone(),
        application: application.id.to_string(),
    })
}

/// POST `/applications/{id}/hours`: nothing is wanted, or pay after all.
pub async fn say(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let nothing = match posted.get("say") {
        "nothing" => true,
        "after-all" => false,
        _ => return show(page, id).await,
    };
    let id = ApplicationId::from(id.as_str());
    let about = id.clone();
    page.change(move |change| letting::say(change, &about, nothing)).await?;
    let done = if nothing { "time-nothing" } else { "time-after-all" };
    Ok(go(format!("/applications/{id}/hours?done={done}")))
}
