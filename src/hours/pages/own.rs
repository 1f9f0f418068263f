//! `/applications/{id}/hours`: what a group's time was counted as, and what was paid for it.

use actix_web::{HttpResponse, web};

use crate::application::{opened, took};
use crate::error::{Error, Result};
use crate::fund::RoundState;
use crate::hours::actions::{correcting, letting};
use crate::hours::views::outside::{OwnHoursView, OwnPayment, OwnRow};
use crate::hours::views::{CorrectionRow, LetGoRow};
use crate::hours::{SpentOn, policy, store};
use crate::ids::ApplicationId;
use crate::text::digits;
use crate::web::form::{FormState, Posted};
use crate::web::language::Language;
use crate::web::page::{Page, go};

/// "2 h 30 min", in a language.
pub fn time(minutes: i64, language: Language) -> String {
    let (hours, rest) = ((minutes / 60).to_string(), (minutes % 60).to_string());
    language.say_with("hours-time", &[("hours", &hours), ("minutes", &rest)])
}

/// GET `/applications/{id}/hours`
pub async fn show(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    show_with(&page, ApplicationId::from(id.as_str()), FormState::default()).await
}

async fn show_with(page: &Page, id: ApplicationId, mut form: FormState) -> Result<HttpResponse> {
    let (person, language) = (page.who()?.person, page.language);
    let (opened, of, payments, (let_go, corrections)) = page
        .read(move |db| {
            let opened = opened::for_member(db, &id, &person)?;
            if opened.application.submitted_at.is_none() {
                return Err(Error::NotFound);
            }
            Ok((opened, store::group(db, &id)?, store::payments(db, &id)?, store::said(db, &id)?))
        })
        .await?;
    let application = &opened.application;
    let rate = policy::rate(&opened.form.round);
    let row = |spent_on: &SpentOn| {
        let line = of.of(*spent_on, rate);
        OwnRow { key: spent_on.key(), time: time(line.minutes, language), line }
    };
    let rows: Vec<OwnRow> = SpentOn::ALL.iter().map(row).filter(|row| !row.line.is_empty()).collect();
    let can_correct = policy::may_correct(application.state, opened.round.state, &of).is_ok();
    let told_minutes = of.told.unwrap_or_default();
    for (name, number) in [("hours", told_minutes / 60), ("minutes", told_minutes % 60)] {
        form.values.entry(name.to_owned()).or_insert_with(|| number.to_string());
    }
    let counts = |id: &crate::ids::TimePaymentId| store::counting(&payments).any(|one| one.id == *id);
    page.show(&OwnHoursView {
        organisation: opened.organisation.clone(),
        complete: opened.round.state == RoundState::Complete,
        rate_pence: rate,
        told: of.told.is_some(),
        can_tell: took::may_tell(application.state, application.id.as_str()).is_ok(),
        owed_pence: rows.iter().map(|row| row.line.owed).sum(),
        rows,
        corrections: corrections.into_iter().map(|one| CorrectionRow::new(one, |all| time(all, language))).collect(),
        can_correct,
        told_minutes,
        told_time: time(i64::from(told_minutes), language),
        kept: if can_correct { Vec::new() } else { form.kept(&["why"]) },
        form,
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

/// POST `/applications/{id}/hours/correction`
pub async fn correct(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = ApplicationId::from(id.as_str());
    let typed = correcting::Typed {
        hours: digits::plain(posted.get("hours")),
        minutes: digits::plain(posted.get("minutes")),
        why: posted.text("why"),
        seen: posted.get("seen").parse().ok(),
    };
    let about = id.clone();
    match page.change(move |change| correcting::correct(change, &about, &typed)).await {
        Ok(()) => Ok(go(format!("/applications/{id}/hours?done=time-told-again"))),
        Err(Error::Problem(problems)) => show_with(&page, id, posted.state(&problems, page.language)).await,
        // Paid meanwhile, or somebody of the group was quicker: what was typed stands there still.
        Err(Error::Overtaken(why)) => show_with(&page, id, posted.overtaken("why", why, page.language)).await,
        Err(other) => Err(other),
    }
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
