//! A meeting while it is held: who sits how, who is here, the order, and the end.

use actix_web::{HttpResponse, web};

use super::actions::{self, Order, Seating};
use super::order::How;
use super::store::{self, Table};
use super::views::{AttendanceView, EndView, Head, MinutesRow, OrderView, PlaceRow, SeatsView};
use super::{Action, State, policy};
use crate::error::{Error, Problems, Result};
use crate::fund::form::{Chair, PanelRules};
use crate::ids::{ApplicationId, PanelMeetingId, PersonId};
use crate::panel::pages::called;
use crate::panel::policy::{Sight, sight};
use crate::panel::store::{self as panels, Laid};
use crate::panel::views::Choice;
use crate::people::{Role, Who};
use crate::text::dates;
use crate::text::money::Pence;
use crate::web::form::{FormState, Posted};
use crate::web::page::{Page, go};

/// What every page of a meeting has.
pub fn head(table: &Table) -> Head {
    Head {
        href: format!("/desk/panels/{}", table.meeting.id),
        fund: table.round.fund_name.clone(),
        held_at: table.meeting.held_at,
        place: table.meeting.place.clone(),
    }
}

fn choices(table: &Table) -> Vec<Choice> {
    table.seats.iter().map(|seat| Choice::new(seat.person.id.to_string(), called(&seat.person))).collect()
}

fn ids(posted: &Posted, field: &str) -> Vec<PersonId> {
    posted.all(field).into_iter().filter(|id| !id.is_empty()).map(PersonId::from).collect()
}

/// Whoever leads the meeting, or an officer, when this can be done at it.
fn may_lead(who: &Who, table: &Table, action: Action) -> Result<State> {
    policy::may_lead(who, &table.meeting.funder_id, table.leads(&who.person))?;
    policy::step(table.sitting.state, action)
}

/// A form with what was typed, or with what is known; what is sent next is held against how the meeting is held now.
pub fn with_version(typed: Option<FormState>, table: &Table, known: impl FnOnce() -> FormState) -> FormState {
    let mut form = typed.unwrap_or_else(known);
    form.values.insert("version".into(), table.sitting.version.to_string());
    form
}

/// What was typed, to be shown again beside what is to be put right or what somebody else changed meanwhile.
///
/// # Errors
/// Anything else.
pub fn again(page: &Page, posted: &Posted, error: Error) -> Result<FormState> {
    let problems = match error {
        Error::Problem(problems) => problems,
        Error::Overtaken(words) => Problems::one("", words),
        other => return Err(other),
    };
    Ok(posted.state(&problems, page.language))
}

/// GET `/desk/panels/{id}/seats`
pub async fn seats(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    show_seats(&page, PanelMeetingId::from(id.as_str()), None).await
}

async fn show_seats(page: &Page, id: PanelMeetingId, form: Option<FormState>) -> Result<HttpResponse> {
    let who = page.who()?;
    let table = page
        .read(move |db| {
            let table = store::table(db, &id)?;
            who.need(&[Role::Commissioner], &table.meeting.funder_id)?;
            policy::step(table.sitting.state, Action::Prepare)?;
            Ok(table)
        })
        .await?;
    let form = with_version(form, &table, || {
        let until = dates::london_day(table.sitting.papers_until);
        let mut values = vec![
            ("papers-day".to_owned(), until.format("%-d").to_string()),
            ("papers-month".to_owned(), until.format("%-m").to_string()),
            ("papers-year".to_owned(), until.format("%Y").to_string()),
        ];
        for seat in &table.seats {
            let id = seat.person.id.to_string();
            values.extend(seat.chair.then(|| ("chair".to_owned(), id.clone())));
            values.extend(seat.deputy.then(|| ("deputy".to_owned(), id.clone())));
            values.extend(seat.community.then(|| ("community".to_owned(), id.clone())));
        }
        FormState::with(values)
    });
    let mut leads = vec![Choice::new("", "Nobody yet")];
    leads.extend(choices(&table));
    page.show(&SeatsView {
        form,
        head: head(&table),
        people: choices(&table),
        leads,
        asks: asks(&table.form.round.panel),
    })
}

/// What a round asks of its panel, in sentences.
fn asks(rules: &PanelRules) -> Vec<String> {
    let mut words = Vec::new();
    let of = |count: u32, what: &str| (count > 0).then(|| format!("{count} {what}"));
    words.extend(of(rules.members, "people sit at it."));
    words.extend(of(rules.quorum, "have to be in the room before it recommends."));
    words.extend(of(rules.community, "or more of them are community members."));
    words.extend(match rules.chair {
        Chair::None => None,
        Chair::Member => Some("One of them leads it.".to_owned()),
        Chair::CommunityMember => Some("A community member leads it.".to_owned()),
    });
    words.extend(rules.pay_per_hour.map(|pay| format!("An hour is paid {pay}.")));
    words
}

/// POST `/desk/panels/{id}/seats`
pub async fn save_seats(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = PanelMeetingId::from(id.as_str());
    let mut problems = Problems::default();
    let until = dates::parse_day(posted.get("papers-day"), posted.get("papers-month"), posted.get("papers-year"))
        .map_err(|why| problems.add("papers", why.to_string()))
        .ok();
    let said = Seating {
        community: ids(&posted, "community"),
        chair: ids(&posted, "chair").into_iter().next(),
        deputy: ids(&posted, "deputy").into_iter().next(),
        papers_until: until,
        version: posted.version().unwrap_or(0),
    };
    let meeting = id.clone();
    match page.change(move |change| actions::seat(change, &meeting, &said, problems)).await {
        Ok(()) => Ok(go(format!("/desk/panels/{id}?done=panelling-seated"))),
        Err(other) => show_seats(&page, id, Some(again(&page, &posted, other)?)).await,
    }
}

/// GET `/desk/panels/{id}/attendance`
pub async fn attendance(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    show_attendance(&page, PanelMeetingId::from(id.as_str()), None).await
}

async fn show_attendance(page: &Page, id: PanelMeetingId, form: Option<FormState>) -> Result<HttpResponse> {
    let (who, now) = (page.who()?, page.app.now());
    let table = page
        .read(move |db| {
            let table = store::table(db, &id)?;
            may_lead(&who, &table, Action::Attend)?;
            policy::has_come(table.meeting.held_at, now)?;
            Ok(table)
        })
        .await?;
    let here = || table.seats.iter().filter(|seat| seat.came).map(|seat| ("here", seat.person.id.to_string()));
    page.show(&AttendanceView {
        form: with_version(form, &table, || FormState::with(here())),
        head: head(&table),
        people: choices(&table),
        begun: table.sitting.state == State::Sitting,
    })
}

/// POST `/desk/panels/{id}/attendance`
pub async fn attend(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = PanelMeetingId::from(id.as_str());
    let (meeting, here, version) = (id.clone(), ids(&posted, "here"), posted.version().unwrap_or(0));
    match page.change(move |change| actions::attend(change, &meeting, &here, version)).await {
        Ok(()) => Ok(go(format!("/desk/panels/{id}?done=panelling-attended"))),
        Err(other) => show_attendance(&page, id, Some(again(&page, &posted, other)?)).await,
    }
}

/// GET `/desk/panels/{id}/order`
pub async fn order(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    show_order(&page, PanelMeetingId::from(id.as_str()), None).await
}

async fn show_order(page: &Page, id: PanelMeetingId, form: Option<FormState>) -> Result<HttpResponse> {
    let who = page.who()?;
    let reader = who.clone();
    let (table, laid) = page
        .read(move |db| {
            let table = store::table(db, &id)?;
            may_lead(&reader, &table, Action::Prepare)?;
            let laid = panels::before(db, &table.meeting, &reader.person)?;
            Ok((table, laid))
        })
        .await?;
    let form = with_version(form, &table, || {
        let numbers = laid.iter().enumerate();
        FormState::with(numbers.map(|(at, one)| (format!("place-{}", one.application.id), (at + 1).to_string())))
    });
    page.show(&OrderView {
        form,
        head: head(&table),
        rows: laid.iter().map(|one| place(&who, &table, one)).collect(),
        now: how(&table),
    })
}

/// Whoever stands apart from an item puts it in its place by its reference, and learns no more of it.
fn place(who: &Who, table: &Table, one: &Laid) -> PlaceRow {
    let application = &one.application;
    let hidden = sight(who, &table.meeting.funder_id, &one.ties) == Sight::Reference;
    let name = if hidden { &application.reference } else { &application.organisation_name };
    PlaceRow { id: application.id.to_string(), name: name.clone() }
}

/// How an order came about, in a sentence.
pub fn how(table: &Table) -> String {
    match table.sitting.order_how {
        How::ByName => "They are taken by name.".to_owned(),
        How::Shuffled => format!(
            "They are taken by lot, drawn from the seed {}: whoever has it can draw again.",
            table.sitting.order_seed
        ),
        How::Chosen => format!("They are taken as somebody chose: {}", table.sitting.order_why),
    }
}

/// POST `/desk/panels/{id}/order`
pub async fn put_in_order(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = PanelMeetingId::from(id.as_str());
    let order = if posted.get("by") == "lot" {
        Order::ByLot
    } else {
        let typed = posted
            .fields
            .iter()
            .filter_map(|(name, value)| name.strip_prefix("place-").map(|id| (ApplicationId::from(id), value.clone())));
        Order::Chosen(typed.collect(), posted.text("why"))
    };
    let (meeting, version) = (id.clone(), posted.version().unwrap_or(0));
    match page.change(move |change| actions::put_in_order(change, &meeting, &order, version)).await {
        Ok(()) => Ok(go(format!("/desk/panels/{id}?done=panelling-ordered"))),
        Err(other) => show_order(&page, id, Some(again(&page, &posted, other)?)).await,
    }
}

/// GET `/desk/panels/{id}/end`
pub async fn ending(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    show_end(&page, PanelMeetingId::from(id.as_str()), None).await
}

async fn show_end(page: &Page, id: PanelMeetingId, form: Option<FormState>) -> Result<HttpResponse> {
    let who = page.who()?;
    let table = page
        .read(move |db| {
            let table = store::table(db, &id)?;
            may_lead(&who, &table, Action::End)?;
            Ok(table)
        })
        .await?;
    let came = table.seats.iter().filter(|seat| seat.came);
    let rows: Vec<MinutesRow> =
        came.map(|seat| MinutesRow { id: seat.person.id.to_string(), name: called(&seat.person) }).collect();
    let known = table.seats.iter().filter(|seat| seat.minutes > 0);
    let pay = table.form.round.panel.pay_per_hour;
    let form = with_version(form, &table, || {
        FormState::with(known.map(|seat| (format!("minutes-{}", seat.person.id), seat.minutes.to_string())))
    });
    page.show(&EndView { form, head: head(&table), rows, pay_pence: pay.map(|Pence(pence)| pence) })
}

/// POST `/desk/panels/{id}/end`
pub async fn end(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = PanelMeetingId::from(id.as_str());
    let typed = posted
        .fields
        .iter()
        .filter_map(|(name, value)| name.strip_prefix("minutes-").map(|id| (PersonId::from(id), value.clone())));
    let (meeting, minutes, version) = (id.clone(), typed.collect(), posted.version().unwrap_or(0));
    match page.change(move |change| actions::end(change, &meeting, &minutes, version)).await {
        Ok(()) => Ok(go(format!("/desk/panels/{id}?done=panelling-ended"))),
        Err(other) => show_end(&page, id, Some(again(&page, &posted, other)?)).await,
    }
}

/// POST `/desk/panels/{id}/reopening`
pub async fn reopen(page: Page, id: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let id = PanelMeetingId::from(id.as_str());
    let (meeting, why) = (id.clone(), posted.text("why"));
    match page.change(move |change| actions::reopen(change, &meeting, &why)).await {
        Ok(()) => Ok(go(format!("/desk/panels/{id}?done=panelling-reopened"))),
        Err(Error::Problem(problems)) => {
            crate::panel::pages::show(&page, id, posted.state(&problems, page.language)).await
        }
        Err(other) => Err(other),
    }
}
