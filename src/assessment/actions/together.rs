//! What is done once both sides see each other: the council says what it makes of it, promises, and publishes.

use serde_json::json;

use super::{take, thing};
use crate::app::Change;
use crate::assessment::prompts::Prompt;
use crate::assessment::store::{self, said};
use crate::assessment::{LIMIT, policy};
use crate::error::{Error, Problems, Result};
use crate::history::{self, Event};
use crate::ids::{AssessmentId, CommitmentId};
use crate::learning::commitment::actions::{self as promises, To};
use crate::learning::commitment::store as promised;
use crate::text::plain::tidy;

/// What the council makes of a prompt on which the two may differ. Everybody who rated reads it, and everyone once it is published.
///
/// # Errors
/// Not found or refused; refused before both sides see each other; overtaken; what is to be put right.
pub fn note(change: &mut Change<'_>, id: &AssessmentId, prompt: &str, version: i32, words: &str) -> Result<()> {
    let (_, open) = take(change, id)?;
    policy::need_open(open)?;
    let prompt = Prompt::find(prompt).ok_or(Error::NotFound)?;
    let words = tidy(words);
    let mut problems = Problems::default();
    problems.need("note", &words, "Write what you make of it");
    if words.chars().count() > LIMIT {
        problems.add("note", "That is more than we keep in one box. Please shorten it");
    }
    problems.check()?;
    let at = said::note(change.db, id, prompt.key)?.map_or(0, |(_, version)| version);
    if at != version {
        return Err(Error::Overtaken(
            "Somebody else wrote here while you were writing. Their note stands above the box. Save again to put yours in \
             its place."
                .into(),
        ));
    }
    let who = change.who()?;
    said::save_note(change.db, (id, prompt.key), (&words, at + 1), &who.person, change.now)?;
    let event = Event::new("note written").detail(json!({ "prompt": prompt.key })).words(&words);
    history::record(change, &thing(id), event)
}

/// A promise of the council comes of a prompt.
///
/// # Errors
/// Not found or refused; refused before both sides see each other; what is to be put right.
pub fn promise(
    change: &mut Change<'_>,
    id: &AssessmentId,
    prompt: &str,
    typed: &promises::Typed,
) -> Result<CommitmentId> {
    let (assessment, open) = take(change, id)?;
    policy::need_open(open)?;
    let prompt = Prompt::find(prompt).ok_or(Error::NotFound)?;
    let made = promises::make(change, To::Everyone(assessment.funder_id), typed)?;
    if let Some(fund) = &assessment.fund_id {
        promised::set_fund(change.db, &made, fund)?;
    }
    said::link(change.db, id, prompt.key, &made)?;
    let detail = json!({ "prompt": prompt.key, "promise": made });
    history::record(change, &thing(id), Event::new("promised").detail(detail))?;
    Ok(made)
}

/// An officer publishes an assessment, with what came of it. A second click changes nothing.
///
/// # Errors
/// Not found or refused; refused before both sides see each other.
pub fn publish(change: &mut Change<'_>, id: &AssessmentId) -> Result<()> {
    let (assessment, open) = take(change, id)?;
    policy::need_open(open)?;
    if assessment.published_at.is_some() {
        return Ok(());
    }
    let who = change.who()?;
    store::publish(change.db, id, &who.person, change.now)?;
    history::record(change, &thing(id), Event::new("published"))
}
