//! Telling the panel first, setting when letters leave, and writing down how a call came out.

use serde_json::json;

use super::Typed;
use crate::app::Change;
use crate::award::release::{Facts, letters, store};
use crate::decision::departing::{self, store::Told};
use crate::decision::policy;
use crate::decision::said::DateTyped;
use crate::decision::store::{Weighed, of_round};
use crate::decision::window::Call;
use crate::decision::window::store::{self as windows, Made, Row};
use crate::error::{Error, Problems, Result};
use crate::fund;
use crate::history::{self, Event, Thing};
use crate::ids::{ApplicationId, RoundId};
use crate::letters as post;
use crate::people::Who;

/// The round touched first, with everything that its release looks at, for whoever may release it.
fn take(change: &mut Change<'_>, id: &RoundId) -> Result<(Who, Facts)> {
    let who = change.who()?;
    fund::store::touch_round(change.db, id)?;
    let at_hand = of_round(change.db, id)?;
    policy::may_release(&who, &at_hand.round)?;
    let facts = store::facts(change.db, at_hand)?;
    Ok((who, facts))
}

/// Tells every member of the panel, in one letter each, which decisions depart from what they recommended and why, and
/// from which day on they go out: not about what somebody stepped back from. Gives how many it told of.
///
/// # Errors
/// Refused without the role, without a panel, or where nothing is to be told; a day that leaves the panel too little time.
pub fn tell_panel(change: &mut Change<'_>, id: &RoundId, day: &DateTyped) -> Result<usize> {
    let (who, facts) = take(change, id)?;
    let telling: Vec<&Weighed> = facts.to_tell().collect();
    if telling.is_empty() || facts.panel.people.is_empty() {
        return Err(Error::refused("The panel has heard of every decision that differs from what it recommends."));
    }
    if telling.iter().any(|one| one.decision.as_ref().is_some_and(|one| one.departure_reason.trim().is_empty())) {
        return Err(Error::refused("One of them does not say yet why it differs."));
    }
    let mut problems = Problems::default();
    let goes_from = departing::goes_from(day, facts.band(), change.today(), &mut problems);
    problems.check()?;
    let goes_from = goes_from.unwrap_or(change.today());
    for decision in telling.iter().filter_map(|one| one.decision.as_ref()) {
        let told = Told {
            decision_id: decision.id.clone(),
            said: departing::words(decision),
            goes_from,
            told_by: who.person.clone(),
            told_at: change.now,
        };
        departing::store::put(change.db, &told)?;
        let event = Event::new("panel told").detail(json!({ "goes_from": goes_from }));
        history::record(change, &Thing::new("decision", &decision.id), event)?;
    }
    for member in &facts.panel.people {
        let theirs: Vec<&Weighed> =
            telling.iter().copied().filter(|one| !facts.is_closed_to(&member.id, one)).collect();
        if !theirs.is_empty() {
            let letter = letters::departures(&change.tools.base_url, &facts.at_hand, &theirs, member, Some(goes_from));
            post::queue(change, letter)?;
        }
    }
    Ok(telling.len())
}

/// Sets between which moments the letters of a round leave.
///
/// # Errors
/// Refused without the role; what is to be put right.
pub fn set_window(change: &mut Change<'_>, id: &RoundId, typed: &Typed) -> Result<()> {
    let (who, _) = take(change, id)?;
    let mut problems = Problems::default();
    let window = typed.read(change.now, &mut problems);
    problems.check()?;
    let Some(window) = window else { return Ok(()) };
    let row = Row {
        round_id: id.clone(),
        opens_at: window.opens_at,
        closes_at: window.closes_at,
        set_by: who.person,
        set_at: change.now,
    };
    windows::put(change.db, &row)?;
    let detail = json!({ "opens_at": row.opens_at, "closes_at": row.closes_at });
    history::record(change, &fund::actions::thing(id), Event::new("letters timed").detail(detail))
}

/// Takes the window away: letters leave once they are released, at a humane hour.
///
/// # Errors
/// Refused without the role.
pub fn remove_window(change: &mut Change<'_>, id: &RoundId) -> Result<()> {
    take(change, id)?;
    windows::remove(change.db, id)?;
    history::record(change, &fund::actions::thing(id), Event::new("letters not timed"))
}

/// Writes down how it came out with ringing a group before its letter.
///
/// # Errors
/// Not found for a group that is not rung; refused without the role, or for a group that is closed to whoever asks.
pub fn say_call(change: &mut Change<'_>, id: &RoundId, application: &ApplicationId, came: Option<Call>) -> Result<()> {
    let (who, facts) = take(change, id)?;
    let came = came.ok_or_else(|| Error::problem("", "Choose how the call came out"))?;
    let (one, _) = facts.to_ring().find(|(one, _)| one.application.id == *application).ok_or(Error::NotFound)?;
    if facts.is_closed_to(&who.person, one) {
        return Err(Error::refused("This group is closed to you, so somebody else rings it."));
    }
    let made = Made { application_id: application.clone(), came, said_by: who.person, said_at: change.now };
    windows::say(change.db, &made)?;
    // Not on the application's own history, which its group reads: it would tell that something is decided.
    let detail = json!({ "came": came });
    let decision = one.decision.as_ref().ok_or(Error::NotFound)?;
    history::record(change, &Thing::new("decision", &decision.id), Event::new("rung first").detail(detail))
}
