//! `/desk/panels/{id}/pay`

use actix_web::{HttpResponse, web};

use super::views::PayView;
use super::{actions, policy};
use crate::error::{Problems, Result};
use crate::ids::{PanelMeetingId, PersonId};
use crate::panel::pages::called;
use crate::panel::sitting::Action;
use crate::panel::sitting::pages::{again, head, with_version};
use crate::panel::sitting::policy::step;
use crate::panel::sitting::store::{self, Seat};
use crate::panel::views::Choice;
use crate::people::Role;
use crate::text::dates;
use crate::text::money::Pence;
use crate::web::form::{FormState, Posted};
use crate::web::page::{Page, go};

/// GET `/desk/panels/{id}/pay`
pub async fn show(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    show_with(&page, PanelMeetingId::from(id.as_str()), None).await
}

async fn show_with(page: &Page, id: PanelMeetingId, form: Option<FormState>) -> Result<HttpResponse> {
    let who = page.who()?;
    let reader = who.clone();
    let table = page
        .read(move |db| {
            let table = store::table(db, &id)?;
            reader.need(&[Role::Commissioner], &table.meeting.funder_id)?;
            step(table.sitting.state, Action::Pay)?;
            Ok(table)
        })
        .await?;
    let due = || table.seats.iter().filter(|seat| policy::is_due(seat));
    let others: Vec<&Seat> = due().filter(|seat| seat.person.id != who.person).collect();
    let today = dates::london_day(page.app.now());
    let form = with_version(form, &table, || {
        // Nobody is ticked: that somebody was paid is not noted by one press too many.
        FormState::with([
            ("day-day", today.format("%-d").to_string()),
            ("day-month", today.format("%-m").to_string()),
            ("day-year", today.format("%Y").to_string()),
        ])
    });
    page.show(&PayView {
        form,
        head: head(&table),
        people: others.iter().map(|seat| Choice::new(seat.person.id.to_string(), with_pay(seat))).collect(),
        waits_pence: others.iter().map(|seat| policy::left(seat)).sum(),
        own: due().count() > others.len(),
    })
}

/// "Ama Owusu: £37.50, paid on 3 May 2027"
fn with_pay(seat: &Seat) -> String {
    let (name, pay) = (called(&seat.person), seat.pay_pence());
    match seat.paid {
        None => format!("{name}: {}", Pence(pay)),
        Some((day, pence)) if pence == pay => format!("{name}: {}, paid on {}", Pence(pay), dates::day(day)),
        Some((day, pence)) => format!("{name}: {}, of which {} paid on {}", Pence(pay), Pence(pence), dates::day(day)),
    }
}

/// POST `/desk/panels/{id}/pay`
pub async fn pay(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = PanelMeetingId::from(id.as_str());
    let mut problems = Problems::default();
    let day = dates::parse_day(posted.get("day-day"), posted.get("day-month"), posted.get("day-year"))
        .map_err(|why| problems.add("day", why.to_string()))
        .ok();
    let people: Vec<PersonId> = posted.all("people").into_iter().map(PersonId::from).collect();
    let (meeting, version) = (id.clone(), posted.version().unwrap_or(0));
    match page.change(move |change| actions::pay(change, &meeting, &people, day, version, problems)).await {
        Ok(()) => Ok(go(format!("/desk/panels/{id}?done=panelling-paid"))),
        Err(other) => show_with(&page, id, Some(again(&page, &posted, other)?)).await,
    }
}
