//! What is posted about payments.

use actix_web::{HttpResponse, web};

use super::show_desk_grant;
use crate::award::actions::payment as actions;
use crate::error::{Error, Problems, Result};
use crate::ids::{GrantId, PaymentId};
use crate::text::dates;
use crate::text::money::Pence;
use crate::web::form::{FormState, Posted};
use crate::web::once;
use crate::web::page::{Page, go};

/// Puts a date into a form's three fields, unless somebody has typed there.
pub fn fill_date(form: &mut FormState, name: &str, date: chrono::NaiveDate) {
    for (part, format) in [("day", "%-d"), ("month", "%-m"), ("year", "%Y")] {
        form.values.entry(format!("{name}-{part}")).or_insert_with(|| date.format(format).to_string());
    }
}

/// A date out of a form's three fields.
///
/// # Errors
/// A problem with the field, saying how to put it right.
pub fn posted_date(posted: &Posted, name: &str) -> Result<chrono::NaiveDate> {
    let part = |part: &str| posted.get(&format!("{name}-{part}")).to_owned();
    dates::parse_day(&part("day"), &part("month"), &part("year")).map_err(|why| Error::problem(name, why.to_string()))
}

/// POST `/desk/grants/{id}/payments`
pub async fn plan_payment(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = GrantId::from(id.as_str());
    let (amount, due) = (Pence::parse(posted.get("amount")), posted_date(&posted, "due"));
    let mut problems = Problems::default();
    if let Err(why) = &amount {
        problems.add("amount", why.to_string());
    }
    if let Err(Error::Problem(more)) = &due {
        problems.0.extend(more.0.clone());
    }
    let (grant, token) = (id.clone(), posted.get("once").to_owned());
    let planned = page
        .change(move |change| {
            once::once(change, &token, |change| {
                actions::plan_payment(change, &grant, amount.ok(), due.ok(), problems)?;
                Ok(format!("/desk/grants/{grant}?done=payment-planned"))
            })
        })
        .await;
    match planned {
        Ok(href) => Ok(go(href)),
        Err(Error::Problem(problems)) => show_desk_grant(&page, id, posted.state(&problems, page.language)).await,
        Err(other) => Err(other),
    }
}

/// POST `/desk/grants/{id}/payments/{payment}/removal`
pub async fn take_back_payment(page: Page, path: web::Path<(String, String)>) -> Result<HttpResponse> {
    let (id, payment) = (GrantId::from(path.0.as_str()), PaymentId::from(path.1.as_str()));
    let grant = id.clone();
    page.change(move |change| actions::take_back_payment(change, &grant, &payment)).await?;
    Ok(go(format!("/desk/grants/{id}?done=payment-taken-back")))
}

/// POST `/desk/grants/{id}/payments/{payment}/approval`
pub async fn approve_payment(page: Page, path: web::Path<(String, String)>) -> Result<HttpResponse> {
    let (id, payment) = (GrantId::from(path.0.as_str()), PaymentId::from(path.1.as_str()));
    let grant = id.clone();
    page.change(move |change| actions::approve_payment(change, &grant, &payment)).await?;
    Ok(go(format!("/desk/grants/{id}?done=payment-approved")))
}

/// POST `/desk/grants/{id}/payments/{payment}/paid`
pub async fn mark_paid(page: Page, path: web::Path<(String, String)>, posted: Posted) -> Result<HttpResponse> {
    let (id, payment) = (GrantId::from(path.0.as_str()), PaymentId::from(path.1.as_str()));
    let field = format!("paid-{payment}");
    let done = match posted_date(&posted, &field) {
        Ok(day) => {
            let (grant, payment) = (id.clone(), payment.clone());
            page.change(move |change| actions::mark_paid(change, &grant, &payment, day)).await
        }
        Err(problem) => Err(problem),
    };
    match done {
        Ok(()) => Ok(go(format!("/desk/grants/{id}?done=payment-paid"))),
        Err(Error::Problem(mut problems)) => {
            problems.0.iter_mut().for_each(|problem| problem.field = field.clone());
            show_desk_grant(&page, id, posted.state(&problems, page.language)).await
        }
        Err(other) => Err(other),
    }
}
