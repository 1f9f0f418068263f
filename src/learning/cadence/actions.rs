//! When both sides talk next: reckoned whenever something of it changes, and moved by the group as it likes.

use super::store::{self, Facts, Turn};
use super::{Cadence, Known, next_due, put_off};
use crate::app::Change;
use crate::award::actions::thing;
use crate::award::grant;
use crate::clock::london_date;
use crate::error::{Error, Result, Words};
use crate::history::{self, Event};
use crate::ids::GrantId;
use crate::learning::conversation::Way;
use crate::learning::note::Side;
use crate::learning::note::policy;
use crate::organisation;
use crate::text::plain;

/// The longest word of when it suits, in characters.
const LIMIT: usize = 500;

/// Reckons anew when the two sides of a grant talk next.
///
/// # Errors
/// A database that cannot be reached.
pub fn look_again(change: &mut Change<'_>, id: &GrantId) -> Result<()> {
    let facts = store::facts(change.db, id)?;
    let turn = facts.turn.clone().unwrap_or_else(|| Turn::silent(id));
    reckon(change, &facts, turn)
}

fn reckon(change: &mut Change<'_>, facts: &Facts, turn: Turn) -> Result<()> {
    let last_on = store::last_on(change.db, &turn.grant_id)?;
    let asked_on = turn.way.and(turn.said_at).map(london_date);
    let known = Known {
        signed_on: facts.signed_at.map(london_date),
        last_on,
        // Arranged since, it is no longer asked.
        asked_on: asked_on.filter(|asked| last_on.is_none_or(|last| last < *asked)),
        later_on: turn.later_on,
    };
    let due_on = next_due(Cadence::of(facts.form.round.band), known).filter(|_| !facts.complete);
    store::save(change.db, &Turn { due_on, ..turn })
}

/// The clock: of what both have signed it is reckoned when they talk.
///
/// # Errors
/// A database that cannot be reached.
pub fn reckon_new(change: &mut Change<'_>) -> Result<()> {
    for id in store::not_reckoned(change.db)? {
        grant::touch(change.db, &id)?;
        look_again(change, &id)?;
    }
    Ok(())
}

/// A member says for the group, which alone chooses.
fn begin(change: &mut Change<'_>, id: &GrantId) -> Result<(grant::Grant, Facts)> {
    grant::touch(change.db, id)?;
    let who = change.who()?;
    let seen = grant::look(change.db, id, &who.person)?;
    let member = organisation::store::is_member(change.db, &seen.grant.organisation_id, &who.person)?;
    policy::may_write(&who, &seen, Side::Group, member)?;
    let facts = store::facts(change.db, id)?;
    Ok((seen.grant, facts))
}

/// The group says how it would rather talk, and when it suits.
///
/// # Errors
/// Not found for anyone else; something to put right.
pub fn choose(change: &mut Change<'_>, id: &GrantId, way: Option<Way>, suits: &str) -> Result<()> {
    let (grant, facts) = begin(change, id)?;
    let suits = plain::tidy(suits);
    if suits.chars().count() > LIMIT {
        return Err(Error::problem("suits", Words::key("turn-suits-long").with("max", LIMIT)));
    }
    let Some(way) = way else { return Err(Error::problem("way", Words::key("turn-choose-way"))) };
    let turn = Turn {
        way: Some(way),
        suits,
        later_on: None,
        said_by: Some(change.person()?),
        said_at: Some(change.now),
        ..Turn::silent(id)
    };
    reckon(change, &facts, turn)?;
    let detail = serde_json::json!({ "way": way });
    history::record(change, &thing(&grant), Event::new("said how it would rather talk").detail(detail))
}

/// The group would rather be asked later. Nobody asks why.
///
/// # Errors
/// Not found for anyone else; something to choose.
pub fn not_now(change: &mut Change<'_>, id: &GrantId, pressed: &str) -> Result<()> {
    let (grant, facts) = begin(change, id)?;
    let Some(later_on) = put_off(pressed, change.today()) else {
        return Err(Error::problem("later", Words::key("turn-choose-later")));
    };
    let turn = Turn {
        later_on: Some(later_on),
        said_by: Some(change.person()?),
        said_at: Some(change.now),
        ..Turn::silent(id)
    };
    reckon(change, &facts, turn)?;
    let detail = serde_json::json!({ "later": later_on });
    history::record(change, &thing(&grant), Event::new("would rather be asked later").detail(detail))
}
