//! Publishing a draw, and drawing.

use chrono::TimeDelta;
use serde_json::json;

use super::store::{self, Draw};
use super::{Entry, HOURS, hash, order};
use crate::app::Change;
use crate::application::store as applications;
use crate::clock;
use crate::db::types::Json;
use crate::decision::policy;
use crate::decision::store::of_round as at_hand_of;
use crate::decision::turning::actions::work;
use crate::error::{Error, Problems, Result};
use crate::fund;
use crate::history::{self, Event, Thing};
use crate::ids::{ApplicationId, DrawId, RoundId};
use crate::letters::{self, Letter};
use crate::organisation;
use crate::text::dates;
use crate::text::plain::one_line;

/// Publishes a draw between all that stand level for the same money: its entries, the hash of a seed that nobody sees
/// before it is drawn, and what will be mixed in, so that nobody chooses that once the seed is known to anybody.
///
/// # Errors
/// Not found; refused without the role, before the round has closed, or where these do not stand level any more; what is to
/// be put right.
pub fn publish(change: &mut Change<'_>, id: &RoundId, chosen: &[ApplicationId], promised: &str) -> Result<DrawId> {
    let who = change.who()?;
    fund::store::touch_round(change.db, id)?;
    let round = fund::store::round(change.db, id)?;
    policy::may_release(&who, &round)?;
    policy::is_time(&round, change.now)?;
    let worked = work(change.db, &round, &who)?;
    let level = worked
        .turned
        .level
        .iter()
        .find(|level| level.len() == chosen.len() && chosen.iter().all(|one| level.contains(one)));
    let level = level.ok_or_else(|| {
        Error::refused("These do not stand level any more, or not all of them were chosen. Open the page again.")
    })?;
    if store::of(change.db, id)?.iter().any(|draw| draw.covers(level)) {
        return Err(Error::refused("There is a draw between these already. It stands as it came out."));
    }
    let promised = told(&promised_field(chosen), promised, "Name what will be mixed in, and how it is written")?;
    let entries: Vec<Entry> = level
        .iter()
        .filter_map(|one| {
            let about = worked.found.about.get(one)?;
            Some(Entry { application: one.clone(), reference: about.reference.clone() })
        })
        .collect();
    let seed = change.tools.chance.token();
    let draw = Draw {
        id: change.id(),
        round_id: id.clone(),
        seed_hash: hash(&seed),
        seed,
        promised,
        witness: String::new(),
        published_by: who.person,
        published_at: change.now,
        drawn_by: None,
        drawn_at: None,
        entries: Json(entries),
    };
    store::insert(change.db, &draw)?;
    let references: Vec<&str> = draw.entries.0.iter().map(|entry| entry.reference.as_str()).collect();
    let detail = json!({ "hash": draw.seed_hash, "references": references, "promised": draw.promised });
    history::record(change, &fund::actions::thing(id), Event::new("draw published").detail(detail))?;
    write_to_groups(change, "draw-published", &draw)?;
    Ok(draw.id)
}

/// Nobody finds out on a public page that theirs was drawn: every group in a draw hears of it, and again when it is made.
fn write_to_groups(change: &mut Change<'_>, kind: &'static str, draw: &Draw) -> Result<()> {
    let round = at_hand_of(change.db, &draw.round_id)?;
    let link = format!("{}/funds/{}/draw?round={}", change.tools.base_url, round.fund_slug, round.round.slug);
    let from = clock::london_date(draw.published_at + TimeDelta::hours(HOURS));
    for entry in &draw.entries.0 {
        let application = applications::get(change.db, &entry.application)?;
        for member in organisation::store::members(change.db, &application.organisation_id)? {
            let letter = Letter::to(kind, &member)
                .about(Thing::new("application", &application.id), Some(&application.funder_id))
                .value("fund", &round.fund_name)
                .value("reference", &entry.reference)
                .value("from", from)
                .value("contact", &round.contact.name)
                .value("link", &link);
            letters::queue(change, letter)?;
        }
    }
    Ok(())
}

/// The field in which is named what will be mixed into a draw between these.
pub fn promised_field(chosen: &[ApplicationId]) -> String {
    format!("promised-{}", chosen.first().map(ApplicationId::as_str).unwrap_or_default())
}

/// One line that everybody sees, from its field.
fn told(field: &str, words: &str, missing: &'static str) -> Result<String> {
    let words = one_line(words);
    let mut problems = Problems::default();
    problems.need(field, &words, missing);
    if words.chars().count() > 300 {
        problems.add(field, "That is more than we keep here. Please shorten it");
    }
    problems.check()?;
    Ok(words)
}

/// A second click changes nothing. Whoever would have mixed in something else is told what was.
fn was_drawn(draw: &Draw, witness: &str) -> Result<()> {
    if one_line(witness) == draw.witness {
        return Ok(());
    }
    let words = format!("Somebody drew it while you were writing, with “{}”. It stands as it came out.", draw.witness);
    Err(Error::refused(words))
}

/// Draws, once the hash has stood in public for a day, with something that nobody could know when it went out. A second
/// click changes nothing.
///
/// # Errors
/// Not found; refused without the role, too early, or where somebody drew it meanwhile with something else; what is to be put right.
pub fn draw(change: &mut Change<'_>, round: &RoundId, id: &DrawId, witness: &str) -> Result<()> {
    let who = change.who()?;
    fund::store::touch_round(change.db, round)?;
    let row = fund::store::round(change.db, round)?;
    policy::may_release(&who, &row)?;
    let draw = store::get(change.db, id)?;
    if draw.round_id != *round {
        return Err(Error::NotFound);
    }
    if draw.drawn_at.is_some() {
        return was_drawn(&draw, witness);
    }
    let from = draw.published_at + TimeDelta::hours(HOURS);
    if change.now < from {
        return Err(Error::refused(format!(
            "The hash stands in public for a day before it is drawn: from {} on.",
            dates::instant(from)
        )));
    }
    let witness = told(&format!("witness-{id}"), witness, "Write what nobody could know when the hash went out")?;
    store::set_drawn(change.db, id, &witness, &who.person, change.now)?;
    let drawn = order(&draw.seed, &witness, draw.entries.0.iter().map(|entry| entry.reference.as_str()));
    let detail = json!({ "seed": draw.seed, "witness": witness, "order": drawn });
    history::record(change, &fund::actions::thing(round), Event::new("drawn").detail(detail))?;
    write_to_groups(change, "draw-drawn", &draw)
}
