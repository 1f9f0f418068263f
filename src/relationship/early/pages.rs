//! What a safeguarding lead is asked about notes.

use actix_web::{HttpResponse, web};

use super::store::{self, EarlyUse};
use super::views::{EarlyUseView, EarlyUsesView, Line};
use super::{Action, State, THING, actions, policy};
use crate::application::store::at_desk;
use crate::error::{Error, Result};
use crate::history::{self, Thing, Told};
use crate::ids::EarlyUseId;
use crate::people::{Funders, Role, Who};
use crate::relationship::store as notes;
use crate::relationship::views::{Eye, row};
use crate::web::form::{FormState, Posted};
use crate::web::page::{Page, go};

/// The most lines of the list.
const LINES: i64 = 100;

/// The funders for which somebody is safeguarding lead.
fn led(who: &Who) -> Funders {
    let held = || who.roles.iter().filter(|held| held.role == Role::SafeguardingLead);
    if held().any(|held| held.funder.is_none()) {
        return Funders::All;
    }
    Funders::These(held().filter_map(|held| held.funder.clone()).collect())
}

/// GET `/desk/early-uses`
pub async fn list(page: Page) -> Result<HttpResponse> {
    let who = page.who()?;
    let found = page.read(move |db| store::at(db, &led(&who), &who.person, LINES)).await?;
    let line = |(one, organisation): (EarlyUse, String)| Line {
        href: format!("/desk/early-uses/{}", one.id),
        organisation,
        state: one.state.staff_name(),
        needs: one.state == State::Asked,
        asked_at: one.asked_at,
    };
    page.show(&EarlyUsesView { lines: found.into_iter().map(line).collect() })
}

/// GET `/desk/early-uses/{id}`
pub async fn show(page: Page, id: web::Path<EarlyUseId>) -> Result<HttpResponse> {
    show_one(&page, id.into_inner(), FormState::default()).await
}

async fn show_one(page: &Page, id: EarlyUseId, form: FormState) -> Result<HttpResponse> {
    let who = page.who()?;
    let asked = who.clone();
    let (opened, seen, known, lines) = page
        .read(move |db| {
            let opened = store::open(db, &id, &asked.person)?;
            policy::may_open(&asked, &opened.one.funder_id, opened.closed, &opened.organisation)?;
            let seen = at_desk::look(db, &opened.one.application_id, &asked.person)?;
            let known = notes::of(db, &opened.one.application_id)?;
            let known = known.into_iter().find(|one| one.note.id == opened.one.evidence_id).ok_or(Error::NotFound)?;
            Ok((opened, seen, known, history::of(db, &Thing::new(THING, &id), 50)?))
        })
        .await?;
    let may = policy::may_sign(&who, opened.one.state, &opened.one.asked_by, &opened.writer);
    let why_not = match may {
        Ok(()) => String::new(),
        Err(Error::Refused { why, .. } | Error::Overtaken(why)) => page.language.words(&why),
        Err(other) => return Err(other),
    };
    let today = page.app.tools.clock.today();
    let eye = Eye { form: &seen.form, viewer: &who.person, own: false, language: page.language, today };
    page.show(&EarlyUseView {
        form,
        organisation: opened.organisation,
        reference: opened.reference,
        asker: opened.asker,
        asked_at: opened.one.asked_at,
        why: opened.one.why,
        state: opened.one.state.staff_name(),
        answer: opened.one.answer,
        why_not,
        note: row(known, &eye),
        history: lines.into_iter().map(told).collect(),
    })
}

fn told(line: history::Line) -> Told {
    let what = match line.action.as_str() {
        "asked for" => "Asked for",
        "signed" => "Agreed",
        "not signed" => "Not agreed",
        _ if line.detail["in"] == "decision" => "Cited in a decision",
        _ => "Cited in a reading",
    };
    Told::at_desk(line, what)
}

/// POST `/desk/early-uses/{id}`
pub async fn answer(page: Page, id: web::Path<EarlyUseId>, posted: Posted) -> Result<HttpResponse> {
    let action = if posted.get("then") == "sign" { Action::Sign } else { Action::Decline };
    let (about, words) = (id.clone(), posted.text("words"));
    match page.change(move |change| actions::answer(change, &about, action, &words)).await {
        Ok(()) => Ok(go(format!("/desk/early-uses/{id}?done=early-answered"))),
        Err(Error::Problem(problems)) => {
            let form = posted.state(&problems, page.language);
            show_one(&page, id.into_inner(), form).await
        }
        Err(other) => Err(other),
    }
}
