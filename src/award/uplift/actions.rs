//! An officer confirms that later years' payments rise: of one grant, or of every grant of a fund at once.

use chrono::{Datelike, Months, NaiveDate};
use serde::Serialize;
use serde_json::json;

use super::store::{self, Candidate, Kept, Scope};
use super::{Figure, Rise, Typed, policy, rise, risen, rises, together};
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

/// What the history of a grant is told.
pub const ROSE: &str = "payments rise";

/// A grant beside what its payments would come to.
#[derive(Clone, Debug)]
pub struct Offer {
    pub candidate: Candidate,
    /// Its own uplift.
    pub uplift: Uplift,
    pub rises: Vec<Rise>,
    /// Why it does not rise by this figure; empty where it does.
    pub why_not: &'static str,
}

impl Offer {
    /// Whether something of it rises.
    pub fn goes(&self) -> bool {
        self.why_not.is_empty() && !self.rises.is_empty()
    }
}

/// By what the grants here rise: what the first of them says. Those with another uplift have a page of their own.
pub fn uplift_of(found: &[Candidate]) -> Option<Uplift> {
    found.iter().find_map(|one| one.uplift.clone())
}

/// What each grant that this person works with, and that rises by this, comes to with a figure; nought where there is none yet.
pub fn offers(who: &Who, found: Vec<Candidate>, uplift: &Uplift, figure: Option<&Figure>) -> Vec<Offer> {
    let offer = |candidate: Candidate| {
        let own = candidate.uplift.clone().filter(|own| own == uplift)?;
        policy::may_confirm(who, &candidate.seen).ok()?;
        let from = policy::from(&candidate).ok()?;
        Some(Offer {
            uplift: own,
            rises: rise(&candidate.payments, from, figure.map_or(0, |figure| figure.hundredths)),
            why_not: figure.map_or("", |figure| policy::why_not(&candidate, figure)),
            candidate,
        })
    };
    found.into_iter().filter_map(offer).collect()
}

/// A short mark of what somebody saw before they confirm it.
pub fn mark(offers: &[Offer]) -> String {
    let going: Vec<&Offer> = offers.iter().filter(|one| one.goes()).collect();
    let lines: usize = going.iter().map(|one| one.rises.len()).sum();
    let sum = |of: fn(&Rise) -> Pence| going.iter().flat_map(|one| &one.rises).map(of).sum::<Pence>().0;
    format!("{}-{lines}-{}-{}", going.len(), sum(|one| one.before), sum(|one| one.after))
}

/// The day after which a figure's month means that a grant has risen lately.
pub fn a_year_ago(today: NaiveDate) -> NaiveDate {
    today.checked_sub_months(Months::new(12)).unwrap_or(today)
}

/// An officer confirms what they saw: planned payments of later years rise, the grant comes to more, and every group is told.
/// How many grants rose.
///
/// # Errors
/// Refused with the reason; what is to be put right; overtaken where something was planned, approved or confirmed meanwhile.
pub fn confirm(change: &mut Change<'_>, scope: &Scope, typed: &Typed, seen: &str) -> Result<usize> {
    let who = change.who()?;
    // Every grant is touched before anything is read of it, always in the same order: so two who confirm at once do it one
    // after the other, and the second finds what the first did.
    let mut ids: Vec<GrantId> = store::candidates(change.db, scope, &who.person)?
        .iter()
        .filter(|one| policy::may_confirm(&who, &one.seen).is_ok())
        .map(|one| one.seen.grant.id.clone())
        .collect();
    ids.sort_by(|one, other| one.as_str().cmp(other.as_str()));
    for id in &ids {
        grant::touch(change.db, id)?;
    }
    let found = store::candidates(change.db, scope, &who.person)?;
    if let (Scope::Grant(_), Some(only)) = (scope, found.first()) {
        policy::may_confirm(&who, &only.seen)?;
    }
    let uplift = uplift_of(&found).ok_or_else(overtaken)?;
    let mut problems = Problems::default();
    let figure = typed.read(&uplift, change.today(), &mut problems);
    problems.check()?;
    let Some(figure) = figure else { return Err(Error::problem("figure", "Write by how much the index rose")) };
    let offers = offers(&who, found, &uplift, Some(&figure));
    if mark(&offers) != seen || !offers.iter().any(Offer::goes) {
        return Err(overtaken());
    }
    let going: Vec<Offer> = offers.into_iter().filter(Offer::goes).collect();
    for offer in &going {
        apply(change, offer, &figure)?;
    }
    Ok(going.len())
}

fn overtaken() -> Error {
    Error::Overtaken(
        "Something of it changed since you looked, or a colleague confirmed it. Look again, then confirm.".into(),
    )
}

/// A payment as its group reads it in the letter.
#[derive(Serialize)]
struct Line {
    due_on: NaiveDate,
    before: String,
    after: String,
}

fn apply(change: &mut Change<'_>, offer: &Offer, figure: &Figure) -> Result<()> {
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
    grant.amount_pence += rise.0;
    grant::set_amount(change.db, &grant.id, grant.amount_pence)?;
    let detail = json!({ "pence": rise.0, "hundredths": figure.hundredths, "month": figure.month });
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
