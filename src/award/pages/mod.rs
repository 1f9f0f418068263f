//! The desk's list of grants, and the page of one with its agreement and payments.

pub mod agreement;
pub mod payment;

use std::collections::HashMap;

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::agreement::AgreementState;
use super::grant::{self, AtDesk};
use super::negotiation::Side;
use super::payment::{PaymentKind, PaymentState, left_to_plan};
use super::ready::{self, Ready};
use super::store::{self, Agreement, Payment};
use super::views::{GrantRow, GrantView, GrantsView, HistoryRow, PaymentRow};
use super::{NextStep, Standing, actions, next_step, policy, variation};
use crate::error::{Error, Result};
use crate::history;
use crate::ids::{GrantId, PersonId};
use crate::people::{Role, Who};
use crate::text::dates;
use crate::text::money::Pence;
use crate::web::form::FormState;
use crate::web::language::Language;
use crate::web::page::Page;
use crate::web::paging::{self, After};

#[derive(Deserialize)]
pub struct Paging {
    #[serde(default)]
    after: String,
}

/// GET `/desk/grants`
pub async fn list(page: Page, query: web::Query<Paging>) -> Result<HttpResponse> {
    let who = page.who()?;
    let (funders, person, after) = (who.funders(), who.person.clone(), After::parse(&query.after));
    let (rows, more, agreements, payments, ready) = page
        .read(move |db| {
            let (rows, more) = paging::cut(store::list(db, &funders, &person, after.as_ref())?);
            let ids: Vec<GrantId> = rows.iter().map(|seen| seen.grant.id.clone()).collect();
            let ready = ready::store::of_all(db, &ids)?;
            Ok((rows, more, store::agreement_states(db, &ids)?, store::payments_of(db, &ids)?, ready))
        })
        .await?;
    let today = page.app.tools.clock.today();
    let next_href = rows.last().filter(|_| more).map_or(String::new(), |last| {
        let after = After { at: last.grant.awarded_on.and_time(chrono::NaiveTime::MIN), id: last.grant.id.to_string() };
        format!("/desk/grants?after={}", after.token())
    });
    let rows: Vec<GrantRow> = rows
        .into_iter()
        .map(|seen| {
            let works = policy::may_see(&who, &seen).is_ok();
            let grant = seen.grant;
            // Of a grant that is closed to them they see whose it is, and why no more.
            if let Some(closed) = seen.closed {
                return GrantRow { closed: closed.you(), ..GrantRow::named(grant) };
            }
            let known = payments.get(&grant.id).map_or(&[][..], Vec::as_slice);
            let step = works.then(|| {
                let (agreement, payments) = (agreements.get(&grant.id).copied(), standings(known));
                let next = next_step(agreement, &payments, Pence(grant.amount_pence), today);
                ready.get(&grant.id).copied().unwrap_or_default().instead(next, agreement, &payments)
            });
            let (next, ours) = step.map_or((String::new(), false), |step| (step.words, step.ours));
            let href = if works { format!("/desk/grants/{}", grant.id) } else { format!("/grants/{}", grant.id) };
            GrantRow { href, amount_pence: Some(grant.amount_pence), next, ours, ..GrantRow::named(grant) }
        })
        .collect();
    let works = policy::DESK.iter().any(|role| who.is_somewhere(*role));
    page.show(&GrantsView { rows, next_href, works })
}

fn standings(payments: &[Payment]) -> Vec<Standing> {
    payments
        .iter()
        .map(|payment| Standing { state: payment.state, amount: Pence(payment.amount_pence), due_on: payment.due_on })
        .collect()
}

/// GET `/desk/grants/{id}`
pub async fn desk_grant(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let form = FormState::default().once(&page.app.tools.chance);
    show_desk_grant(&page, GrantId::from(id.as_str()), form).await
}

async fn show_desk_grant(page: &Page, id: GrantId, mut form: FormState) -> Result<HttpResponse> {
    let who = page.who()?;
    let asking = who.clone();
    let (seen, agreement, (payments, ready), names, lines) = page
        .read(move |db| {
            let seen = grant::look(db, &id, &asking.person)?;
            policy::may_see(&asking, &seen)?;
            let grant = &seen.grant;
            let agreement = store::agreement(db, &id)?;
            let (payments, ready) = ready::store::with_payments(db, &id)?;
            let people = payments.iter().flat_map(|p| [p.approved_by.clone(), p.paid_by.clone()]).flatten();
            let names = store::names(db, people.chain([grant.contact_id.clone()]).collect())?;
            let lines = history::of(db, &actions::thing(grant), 50)?;
            Ok((seen, agreement, (payments, ready), names, lines))
        })
        .await?;
    let today = page.app.tools.clock.today();
    let amount = Pence(seen.grant.amount_pence);
    // What a host is paid on top is none of the grant.
    let of_grant: Vec<Payment> = payments.iter().filter(|p| p.kind == PaymentKind::Grant).cloned().collect();
    let left = left_to_plan(amount, of_grant.iter().map(|p| Pence(p.amount_pence)));
    let (state, standings) = (agreement.as_ref().map(|a| a.state), standings(&of_grant));
    let NextStep { words: next, ours } = ready.instead(next_step(state, &standings, amount, today), state, &standings);
    for payment in payments.iter().filter(|p| p.state == PaymentState::Approved) {
        payment::fill_date(&mut form, &format!("paid-{}", payment.id), today);
    }
    let to_money = (agreement.as_ref(), ready);
    let rows = payments.iter().map(|payment| payment_row(&who, &seen, to_money, payment, &names, today)).collect();
    let can_plan = policy::may_plan(&who, &seen).is_ok();
    let grant = seen.grant;
    page.show(&GrantView {
        id: grant.id.to_string(),
        contact: name_of(&names, Some(&grant.contact_id)),
        // Others read the record of the decision; the application opens to officers.
        application_href: match who.is(Role::Commissioner, &grant.funder_id) {
            true => format!("/desk/applications/{}", grant.application_id),
            false => String::new(),
        },
        next,
        ours,
        agreement: agreement.as_ref().map_or("", |a| a.state.staff_name()),
        signed_by_group: agreement.as_ref().map_or(String::new(), |a| a.organisation_signed_as.clone()),
        signed_by_council: agreement.as_ref().map_or(String::new(), |a| a.council_signed_as.clone()),
        payments: rows,
        bank: if state.is_some_and(|state| state != AgreementState::Offered) { ready.bank_words() } else { "" },
        bank_waits: ready.waiting,
        held: ready.held_words(),
        subsidy: ready.subsidy_words(),
        subsidy_waits: ready.unassessed,
        left_pence: left.0,
        can_plan: left > Pence::ZERO && can_plan,
        can_raise: can_plan && state == Some(AgreementState::Signed),
        // Once both have signed, how it is paid is changed by both.
        change_href: match agreement
            .as_ref()
            .is_some_and(|one| variation::policy::may_change(one, Side::Council).is_ok())
        {
            true => format!("/desk/grants/{}/agreement/change", grant.id),
            false => String::new(),
        },
        history: lines.into_iter().map(history_row).collect(),
        number: grant.number,
        organisation: grant.organisation_name,
        fund: grant.fund_name,
        purpose: grant.purpose,
        amount_pence: grant.amount_pence,
        awarded_on: grant.awarded_on,
        form,
    })
}

fn payment_row(
    who: &Who,
    seen: &AtDesk,
    (agreement, ready): (Option<&Agreement>, Ready),
    payment: &Payment,
    names: &HashMap<PersonId, String>,
    today: chrono::NaiveDate,
) -> PaymentRow {
    let pay = policy::may_mark_paid(who, seen, agreement, ready, payment);
    let approve = policy::may_approve(who, seen, agreement, ready, payment);
    // What is in the way of the whole grant stands above; whoever signed for what a host is paid reads here why they do not approve it.
    let own = payment.kind == PaymentKind::Fee
        && ready.why_not().is_none()
        && agreement.is_some_and(|agreement| agreement.state == AgreementState::Signed);
    let why_not = match (&pay, &approve, payment.state) {
        (Err(Error::Refused { why, .. }), _, PaymentState::Approved) => Language::ENGLISH.words(why),
        (_, Err(Error::Refused { why, .. }), PaymentState::Planned) if own => Language::ENGLISH.words(why),
        _ => String::new(),
    };
    PaymentRow {
        id: payment.id.to_string(),
        amount_pence: payment.amount_pence,
        due_on: payment.due_on,
        state: payment.state.staff_name(),
        late: payment.state != PaymentState::Paid && !ready.is_held() && payment.due_on < today,
        approved_by: name_of(names, payment.approved_by.as_ref()),
        approved_at: payment.approved_at,
        paid_by: name_of(names, payment.paid_by.as_ref()),
        paid_on: payment.paid_on,
        can_approve: approve.is_ok(),
        can_pay: pay.is_ok(),
        can_take_back: policy::may_plan(who, seen).is_ok()
            && policy::may_take_back(&seen.grant.id, agreement, payment, today).is_ok(),
        payee: payment.payee.clone(),
        why_not,
    }
}

fn name_of(names: &HashMap<PersonId, String>, id: Option<&PersonId>) -> String {
    id.and_then(|id| names.get(id).cloned()).unwrap_or_default()
}

fn history_row(line: history::Line) -> HistoryRow {
    let pence = line.detail.get("pence").and_then(serde_json::Value::as_i64);
    let what = pence.map_or(line.action.clone(), |pence| format!("{}: {}", line.action, Pence(pence)));
    // Which learning conversation it was.
    let at = line.detail.get("at").and_then(serde_json::Value::as_str).and_then(dates::parse_machine);
    let what = at.map_or(what.clone(), |at| format!("{what}: {}", dates::instant(at)));
    let what = line.words.map_or(what.clone(), |words| format!("{what} ({words})"));
    HistoryRow { at: line.at, who: line.who, what }
}
