//! `/desk/applications/{id}/hours`: what was paid for a group's time.

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use crate::award::pages::payment::{fill_date, posted_date};
use crate::error::{Error, Problems, Result};
use crate::fund::RoundState;
use crate::hours::actions::{self, Typed, letting};
use crate::hours::store::{self, TimePayment};
use crate::hours::views::{CorrectionRow, DeskGroupView, LetGoRow, PaymentRow, SumRow, time};
use crate::hours::{SpentOn, policy};
use crate::ids::{ApplicationId, TimePaymentId};
use crate::review;
use crate::web::form::{FormState, Item, Posted};
use crate::web::once::once;
use crate::web::page::{Page, go};

#[derive(Default, Deserialize)]
pub struct Asked {
    /// The payment that is to be put right; empty where none is.
    #[serde(default)]
    wrong: String,
}

/// GET `/desk/applications/{id}/hours`
pub async fn show(page: Page, id: web::Path<String>, asked: web::Query<Asked>) -> Result<HttpResponse> {
    let form = FormState::default().once(&page.app.tools.chance);
    show_with(&page, ApplicationId::from(id.as_str()), &asked.wrong, form).await
}

async fn show_with(page: &Page, id: ApplicationId, wrong: &str, mut form: FormState) -> Result<HttpResponse> {
    let who = page.who()?;
    let (head, of, payments, (let_go, corrections)) = page
        .read(move |db| {
            let (head, ties) = review::store::look(db, &id, &who.person)?;
            policy::may_work(&who, &head.application, &ties)?;
            Ok((head, store::group(db, &id)?, store::payments(db, &id)?, store::said(db, &id)?))
        })
        .await?;
    let rate = policy::rate(&head.form.round);
    let rows: Vec<PaymentRow> = payments.iter().map(|one| payment_row(one, &payments)).collect();
    let today = page.app.tools.clock.today();
    let wrong = rows.iter().find(|row| row.id == wrong && !row.wrong).cloned();
    if let Some((one, _)) = payments.iter().find(|(one, _)| wrong.as_ref().is_some_and(|row| row.id == one.id.as_str()))
    {
        fill_time(&mut form, one.minutes);
        fill_date(&mut form, "day", one.paid_on);
    }
    if form.once.is_empty() {
        form = form.once(&page.app.tools.chance);
    }
    fill_date(&mut form, "day", today);
    fill_date(&mut form, "said", today);
    let lines = SpentOn::ALL.iter().map(|spent_on| SumRow::new(spent_on.staff_name(), of.of(*spent_on, rate)));
    let sums: Vec<SumRow> = lines.collect();
    page.show(&DeskGroupView {
        application: head.application.id.to_string(),
        organisation: head.application.organisation_name,
        round_href: format!("/desk/funds/{}/hours?round={}", head.form.fund.slug, head.round.slug),
        complete: head.round.state == RoundState::Complete,
        rate_pence: rate,
        told: of.told.is_some(),
        owed_pence: sums.iter().map(|row| row.line.owed).sum(),
        sums,
        seen: rows.len() + corrections.len(),
        corrections: corrections.into_iter().map(|one| CorrectionRow::new(one, time)).collect(),
        payments: rows,
        let_go: let_go.map(|one| LetGoRow { said_by: one.said_by, said_on: one.said_on, by_group: one.by_group }),
        ways: SpentOn::ALL.iter().map(|one| Item::new(one.as_str(), one.staff_name())).collect(),
        kept: if form.has_problems() && wrong.is_none() { form.kept(&["why"]) } else { Vec::new() },
        wrong,
        nothing_open: form.errors.contains_key("said_by") || form.errors.contains_key("said"),
        form,
    })
}

fn fill_time(form: &mut FormState, minutes: i32) {
    for (name, number) in [("hours", minutes / 60), ("minutes", minutes % 60)] {
        form.values.entry(name.to_owned()).or_insert_with(|| number.to_string());
    }
}

fn payment_row((one, by): &(TimePayment, String), all: &[(TimePayment, String)]) -> PaymentRow {
    PaymentRow {
        id: one.id.to_string(),
        spent_on: one.spent_on.staff_name(),
        time: time(i64::from(one.minutes)),
        rate_pence: one.rate_pence,
        amount_pence: one.amount_pence,
        paid_on: one.paid_on,
        by: by.clone(),
        noted_at: one.noted_at,
        wrong: !store::counting(all).any(|counts| counts.id == one.id),
        why: one.why.clone(),
    }
}

fn read(posted: &Posted) -> (Typed, Problems) {
    let mut problems = Problems::default();
    let day = posted_date(posted, "day").map_err(|error| note(&mut problems, error)).ok();
    let typed = Typed {
        spent_on: SpentOn::parse(posted.get("spent_on")),
        hours: posted.get("hours").trim().to_owned(),
        minutes: posted.get("minutes").trim().to_owned(),
        day,
        seen: posted.get("seen").parse().ok(),
    };
    (typed, problems)
}

fn note(problems: &mut Problems, error: Error) {
    if let Error::Problem(more) = error {
        problems.0.extend(more.0);
    }
}

/// POST `/desk/applications/{id}/hours`
pub async fn pay(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = ApplicationId::from(id.as_str());
    let (typed, problems) = read(&posted);
    let (about, token) = (id.clone(), posted.get("once").to_owned());
    let done = page
        .change(move |change| {
            once(change, &token, |change| {
                actions::pay(change, &about, &typed, problems)?;
                Ok(format!("/desk/applications/{about}/hours?done=time-paid"))
            })
        })
        .await;
    match done {
        Ok(href) => Ok(go(href)),
        Err(Error::Problem(problems)) => show_with(&page, id, "", posted.state(&problems, page.language)).await,
        // Nobody is paid twice for the same hours because two were at it at once: what was typed stands there still.
        Err(Error::Overtaken(why)) => show_with(&page, id, "", posted.overtaken("", why, page.language)).await,
        Err(other) => Err(other),
    }
}

/// POST `/desk/applications/{id}/hours/putting-right`
pub async fn put_right(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = ApplicationId::from(id.as_str());
    let wrong = TimePaymentId::from(posted.get("wrong"));
    let (typed, problems) = read(&posted);
    let (about, why, payment) = (id.clone(), posted.text("why"), wrong.clone());
    let done = page.change(move |change| actions::put_right(change, &about, &payment, (&typed, &why), problems)).await;
    match done {
        Ok(()) => Ok(go(format!("/desk/applications/{id}/hours?done=time-corrected"))),
        Err(Error::Problem(problems)) => {
            show_with(&page, id, wrong.as_str(), posted.state(&problems, page.language)).await
        }
        // Somebody else put it right meanwhile: theirs stands there, and the reason that was typed is beside it.
        Err(Error::Overtaken(why)) => show_with(&page, id, "", posted.overtaken("", why, page.language)).await,
        Err(other) => Err(other),
    }
}

/// POST `/desk/applications/{id}/hours/nothing`
pub async fn nothing(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = ApplicationId::from(id.as_str());
    let mut problems = Problems::default();
    let day = posted_date(&posted, "said").map_err(|error| note(&mut problems, error)).ok();
    let (about, said_by) = (id.clone(), posted.get("said_by").to_owned());
    match page.change(move |change| letting::note(change, &about, (&said_by, day), problems)).await {
        Ok(()) => Ok(go(format!("/desk/applications/{id}/hours?done=time-let-go"))),
        Err(Error::Problem(mut problems)) => {
            problems.0.iter_mut().filter(|one| one.field == "day").for_each(|one| one.field = "said".to_owned());
            show_with(&page, id, "", posted.state(&problems, page.language)).await
        }
        Err(other) => Err(other),
    }
}

/// POST `/desk/applications/{id}/hours/after-all`
pub async fn after_all(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let id = ApplicationId::from(id.as_str());
    let about = id.clone();
    page.change(move |change| letting::take_back(change, &about)).await?;
    Ok(go(format!("/desk/applications/{id}/hours?done=time-after-all")))
}
