//! An officer proposes that later years' payments rise, of one grant or of a page of a fund's at once, and another one confirms it.

use chrono::{Datelike, Months, NaiveDate};
use serde::Serialize;
use serde_json::json;

use super::offers::{Offer, Waiting, mark, mark_waiting, offers, print_of, split, uplift_of};
use super::store::{self, Candidate, Kept, Proposed, Scope};
use super::{Figure, Typed, policy, risen, rises, together};
use crate::app::Change;
use crate::award::actions::{thing, to_group};
use crate::award::grant;
use crate::award::plan;
use crate::error::{Error, Problems, Result};
use crate::fund::form::{Uplift, percent_words};
use crate::history::{self, Event};
use crate::ids::GrantId;
use crate::people::Who;
use crate::text::dates;
use crate::text::money::Pence;

/// What the history of a grant is told when somebody proposes that it rises.
pub const PROPOSED: &str = "rise proposed";
/// And when another person confirmed it.
pub const ROSE: &str = "payments rise";
/// And when nothing came of it.
pub const LET_GO: &str = "rise let go";

/// The day after which a figure's month means that a grant has risen lately.
pub fn a_year_ago(today: NaiveDate) -> NaiveDate {
    today.checked_sub_months(Months::new(12)).unwrap_or(today)
}

/// Every grant of it is touched before anything is read of it, always in the same order: so two who act at once do it one after the
/// other, and the second finds what the first did.
fn touched(change: &mut Change<'_>, who: &Who, scope: &Scope) -> Result<Vec<Candidate>> {
    let (found, _) = store::candidates(change.db, scope, &who.person)?;
    let mut ids: Vec<GrantId> = found
        .iter()
        .filter(|one| policy::may_propose(who, &one.seen).is_ok())
        .map(|one| one.seen.grant.id.clone())
        .collect();
    ids.sort_by(|one, other| one.as_str().cmp(other.as_str()));
    for id in &ids {
        grant::touch(change.db, id)?;
    }
    let (found, _) = store::candidates(change.db, scope, &who.person)?;
    if let (Scope::Grant(_), Some(only)) = (scope, found.first()) {
        policy::may_propose(who, &only.seen)?;
    }
    Ok(found)
}

/// An officer proposes what they saw. Nothing changes before another one confirms it. For how many grants.
///
/// # Errors
/// Refused with the reason; what is to be put right; overtaken where something was planned, approved or proposed meanwhile.
pub fn propose(change: &mut Change<'_>, scope: &Scope, typed: &Typed, seen: &str) -> Result<usize> {
    let who = change.who()?;
    let found = touched(change, &who, scope)?;
    let uplift = uplift_of(&found).ok_or_else(overtaken)?;
    let mut problems = Problems::default();
    let figure = typed.read(&uplift, change.today(), &mut problems);
    problems.check()?;
    let Some(figure) = figure else { return Err(Error::problem("figure", "Write by how much the index rose")) };
    let (_, free) = split(&who, found);
    let offers = offers(&who, free, &uplift, Some(&figure));
    if mark(&offers) != seen || !offers.iter().any(Offer::goes) {
        return Err(overtaken());
    }
    let going: Vec<Offer> = offers.into_iter().filter(Offer::goes).collect();
    for offer in &going {
        write_proposal(change, offer, &figure)?;
    }
    Ok(going.len())
}

fn write_proposal(change: &mut Change<'_>, offer: &Offer, figure: &Figure) -> Result<()> {
    let grant = &offer.candidate.seen.grant;
    let proposed = Proposed {
        grant_id: grant.id.clone(),
        index_name: offer.uplift.written(),
        hundredths: figure.hundredths,
        month: figure.month,
        source: figure.source.clone(),
        mark: print_of(&offer.candidate, &offer.rises),
        proposed_by: change.person()?,
        proposed_at: change.now,
    };
    store::propose(change.db, &proposed)?;
    let detail = json!({ "pence": together(&offer.rises).0, "hundredths": figure.hundredths, "month": figure.month });
    history::record(change, &thing(grant), Event::new(PROPOSED).detail(detail).words(&said(&offer.uplift, figure)))
}

/// Another officer confirms what was proposed, as they saw it: planned payments of later years rise, the grant comes to more, and
/// every group is told. How many grants rose.
///
/// # Errors
/// Refused with the reason, also for whoever proposed all of it; overtaken where something was planned, approved, let go or confirmed
/// meanwhile.
pub fn confirm(change: &mut Change<'_>, scope: &Scope, seen: &str) -> Result<usize> {
    let who = change.who()?;
    let found = touched(change, &who, scope)?;
    let (waiting, _) = split(&who, found);
    if mark_waiting(&waiting) != seen {
        return Err(overtaken());
    }
    let going: Vec<&Waiting> = waiting.iter().filter(|one| one.goes()).collect();
    if going.is_empty() {
        waiting.iter().try_for_each(|one| policy::may_confirm(&who, &one.proposed))?;
        return Err(overtaken());
    }
    for one in &going {
        apply(change, &one.offer, &one.proposed)?;
    }
    Ok(going.len())
}

/// An officer lets go what was proposed, as they saw it: nothing has changed, and it can be proposed otherwise. For how many grants.
///
/// # Errors
/// Refused with the reason; overtaken where it was confirmed or let go meanwhile.
pub fn let_go(change: &mut Change<'_>, scope: &Scope, seen: &str) -> Result<usize> {
    let who = change.who()?;
    let found = touched(change, &who, scope)?;
    let (waiting, _) = split(&who, found);
    if waiting.is_empty() || mark_waiting(&waiting) != seen {
        return Err(overtaken());
    }
    for one in &waiting {
        store::let_go(change.db, &one.proposed.grant_id)?;
        history::record(change, &thing(&one.offer.candidate.seen.grant), Event::new(LET_GO))?;
    }
    Ok(waiting.len())
}

fn overtaken() -> Error {
    Error::Overtaken(
        "Something of it changed since you looked, or a colleague proposed, confirmed or let go of it. Look again."
            .into(),
    )
}

/// A payment as its group reads it in the letter.
#[derive(Serialize)]
struct Line {
    due_on: NaiveDate,
    before: String,
    after: String,
}

fn apply(change: &mut Change<'_>, offer: &Offer, proposed: &Proposed) -> Result<()> {
    let figure = &proposed.figure();
    let from = policy::from(&offer.candidate)?;
    let mut grant = offer.candidate.seen.grant.clone();
    for payment in offer.candidate.payments.iter().filter(|payment| rises(payment, from)) {
        let mut payment = payment.clone();
        payment.amount_pence = risen(Pence(payment.amount_pence), figure.hundredths).0;
        plan::store::save(change.db, &payment)?;
    }
    let rise = together(&offer.rises);
    let kept = Kept {
        id: change.id(),
        grant_id: grant.id.clone(),
        year: figure.month.year(),
        index_name: offer.uplift.written(),
        hundredths: figure.hundredths,
        month: figure.month,
        source: figure.source.clone(),
        before_pence: grant.amount_pence,
        rise_pence: rise.0,
        confirmed_by: change.person()?,
        confirmed_at: change.now,
    };
    store::insert(change.db, &kept)?;
    store::let_go(change.db, &grant.id)?;
    grant.amount_pence += rise.0;
    grant::set_amount(change.db, &grant.id, grant.amount_pence)?;
    let proposer = &proposed.proposed_by;
    let detail =
        json!({ "pence": rise.0, "hundredths": figure.hundredths, "month": figure.month, "proposed_by": proposer });
    let said = said(&offer.uplift, figure);
    history::record(change, &thing(&grant), Event::new(ROSE).detail(detail).words(&said))?;
    let lines: Vec<Line> = offer
        .rises
        .iter()
        .map(|one| Line { due_on: one.due_on, before: one.before.to_string(), after: one.after.to_string() })
        .collect();
    let link = format!("{}/grants/{}", change.tools.base_url, grant.id);
    let of_index = matches!(offer.uplift, Uplift::Index(_));
    to_group(
        change,
        &grant,
        |letter| {
            letter
                .value("rise", rise.to_string())
                .value("by", by(&offer.uplift, figure))
                .value("month", of_index.then_some(figure.month))
                .value("source", &figure.source)
                .value("lines", &lines)
                .value("link", &link)
        },
        "payments-rise",
    )
}

/// By what: `CPI, 3.2%`.
fn by(uplift: &Uplift, figure: &Figure) -> String {
    let percent = percent_words(figure.hundredths);
    match uplift {
        Uplift::Index(name) => format!("{name}, {percent}"),
        Uplift::Fixed(_) => percent,
    }
}

/// The same in a line with where it is from: `CPI, 3.2%, September 2027: ONS, D7G7`.
fn said(uplift: &Uplift, figure: &Figure) -> String {
    let by = by(uplift, figure);
    match uplift {
        Uplift::Index(_) => format!("{by}, {}: {}", month_words(figure.month), figure.source),
        Uplift::Fixed(_) => by,
    }
}

/// A month as the desk reads it: `September 2027`.
pub fn month_words(month: NaiveDate) -> String {
    dates::day(month).split_once(' ').map_or(String::new(), |(_, month)| month.to_owned())
}
