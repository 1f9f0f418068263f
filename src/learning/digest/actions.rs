//! What officers do with the digest of a round: begin it, answer it with promises, and let everyone read it.

use chrono::NaiveDate;

use super::store::{self, Answer, Digest};
use crate::app::Change;
use crate::error::{Error, Result};
use crate::fund::store as funds;
use crate::history::{self, Event, Thing};
use crate::ids::{RoundId, ThemeId};
use crate::learning::commitment::actions::{self as promises, To, Typed};
use crate::learning::theme::store as themes;
use crate::people::Role;
use crate::text::plain;

/// The digest of a round, for an officer: the round's row touched first.
fn begin(change: &mut Change<'_>, round: &RoundId) -> Result<Option<Digest>> {
    funds::touch_round(change.db, round)?;
    let of = store::of_round(change.db, round)?;
    change.who()?.need(&[Role::Commissioner], &of.funder)?;
    Ok(of.digest)
}

fn record(change: &mut Change<'_>, round: &RoundId, action: &str) -> Result<()> {
    history::record(change, &Thing::new("learning digest", round), Event::new(action))
}

/// An officer says by when the council answers, and whether everyone may read the digest: answered or not, it says so.
///
/// # Errors
/// Not found at another funder; something to put right.
pub fn say(change: &mut Change<'_>, round: &RoundId, answer_by: NaiveDate, publishes: bool) -> Result<()> {
    let digest = begin(change, round)?;
    let known = digest.as_ref().map(|digest| digest.answer_by);
    if answer_by < change.today() && known != Some(answer_by) {
        return Err(Error::problem("answer_by", "Choose today or a later day"));
    }
    let was = digest.as_ref().and_then(|digest| digest.published_at);
    let published_at = publishes.then(|| was.unwrap_or(change.now));
    if digest.is_some() {
        store::save(change.db, round, answer_by, published_at)?;
        return record(change, round, if publishes { "digest let out" } else { "digest changed" });
    }
    let digest = Digest {
        round_id: round.clone(),
        answer_by,
        made_by: change.person()?,
        made_at: change.now,
        published_at,
        version: 1,
    };
    store::insert(change.db, &digest)?;
    record(change, round, "digest begun")
}

/// An officer answers a theme: what the council will do becomes a promise to everyone in the round, with who sees to it and
/// by when. An answer that is given anew leaves the promise before it standing.
///
/// # Errors
/// Not found at another funder, and where the theme has no voice in this round; something to put right.
pub fn answer(change: &mut Change<'_>, round: &RoundId, theme: &ThemeId, typed: &Typed) -> Result<()> {
    if begin(change, round)?.is_none() {
        return Err(Error::refused("Say first by when you answer, so that everyone in the round knows."));
    }
    if !themes::of_round(change.db, round)?.iter().any(|(one, _)| one.id == *theme) {
        return Err(Error::NotFound);
    }
    let promise = promises::make(change, To::Round(round.clone()), typed)?;
    let answer = Answer {
        round_id: round.clone(),
        theme_id: theme.clone(),
        words: plain::tidy(&typed.words),
        commitment_id: Some(promise),
        answered_by: change.person()?,
        answered_at: change.now,
    };
    store::answer(change.db, &answer)?;
    record(change, round, "theme answered")
}
