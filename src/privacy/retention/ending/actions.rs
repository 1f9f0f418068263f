//! What is due goes one by one: its application first, so that a hold that was placed meanwhile is seen.

use super::store::{self, Learned};
use crate::after::bundle::actions::THING as REQUEST;
use crate::app::Change;
use crate::application::hold;
use crate::application::store as applications;
use crate::award::grant;
use crate::error::Result;
use crate::history::{self, Thing};
use crate::ids::{LearningNoteId, PieceId};
use crate::learning::note::store as notes;
use crate::learning::piece::store as pieces;
use crate::learning::story::actions as stories;
use crate::letters;
use crate::privacy::retention::Rule;
use crate::review::concern::THING as WORRY;

/// Takes away what is due by a rule; gives those that were not held meanwhile.
///
/// # Errors
/// A database that cannot be reached.
pub fn end(change: &mut Change<'_>, rule: Rule, ids: Vec<String>) -> Result<Vec<String>> {
    let mut gone = Vec::new();
    for id in ids {
        if let Some(application) = store::application_of(change.db, rule, &id)? {
            applications::touch(change.db, &application)?;
            if hold::store::is_held(change.db, &application)? {
                continue;
            }
        }
        if goes(change, rule, &id)? {
            gone.push(id);
        }
    }
    Ok(gone)
}

/// Takes one away. False where it went before: a note takes what stands beside it along.
fn goes(change: &mut Change<'_>, rule: Rule, id: &str) -> Result<bool> {
    match rule {
        Rule::Worries => {
            store::empty_worry(change.db, id)?;
            untold(change, &Thing::new(WORRY, id))?;
        }
        Rule::Requests => {
            store::empty_request(change.db, REQUEST, id)?;
            untold(change, &Thing::new(REQUEST, id))?;
        }
        Rule::Voices => store::empty_voice(change.db, id)?,
        Rule::Bank => return account_goes(change, id),
        Rule::Learning => return learned_goes(change, id),
        _ => return Ok(false),
    }
    Ok(true)
}

/// What was said of a thing in its history and in letters.
fn untold(change: &mut Change<'_>, thing: &Thing) -> Result<()> {
    letters::store::empty(change.db, thing)?;
    history::erase_words(change, thing)
}

/// Whoever was rung, and what they said of the account, stands in the history of the grant, too.
fn account_goes(change: &mut Change<'_>, id: &str) -> Result<bool> {
    let Some(of) = store::grant_of_details(change.db, id)? else { return Ok(false) };
    grant::touch(change.db, &of)?;
    store::delete_details(change.db, id)?;
    history::erase_words(change, &Thing::new("grant", &of))?;
    Ok(true)
}

fn learned_goes(change: &mut Change<'_>, id: &str) -> Result<bool> {
    let Some((what, of)) = store::learned(change.db, id)? else { return Ok(false) };
    grant::touch(change.db, &of)?;
    match what {
        Learned::Note => {
            let note = notes::get(change.db, &LearningNoteId::from(id))?;
            stories::take_down(change, &note)?;
        }
        Learned::Piece => {
            let piece = pieces::get(change.db, &PieceId::from(id))?;
            stories::take_down_piece(change, &piece)?;
        }
        Learned::Earlier | Learned::Talk | Learned::Turn => store::empty_learned(change.db, what, id)?,
    }
    Ok(true)
}
