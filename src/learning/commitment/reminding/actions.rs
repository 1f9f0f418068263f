//! The clock reminds whoever owns promises.

use super::{Due, due, store};
use crate::app::Change;
use crate::clock::london_date;
use crate::error::Result;
use crate::ids::PersonId;
use crate::learning::commitment::store::Named;
use crate::letters::{self, Letter};
use crate::people;
use crate::text::dates;
use crate::text::plain::one_line;

/// The letter's kind.
const LETTER: &str = "promises-ahead";

/// The clock: whoever has promises whose day comes near gets one letter with all of them, and no second one that day.
///
/// # Errors
/// A database that cannot be reached.
pub fn remind(change: &mut Change<'_>) -> Result<()> {
    let found = store::due(change.db, change.today())?;
    for theirs in found.chunk_by(|one, next| one.promise.owner_id == next.promise.owner_id) {
        if let Some(first) = theirs.first() {
            remind_one(change, &first.promise.owner_id, theirs)?;
        }
    }
    Ok(())
}

fn remind_one(change: &mut Change<'_>, owner: &PersonId, theirs: &[Named]) -> Result<()> {
    let today = change.today();
    let when = |one: &Named| {
        let promise = &one.promise;
        due(promise.by(), london_date(promise.made_at), promise.reminded_days, today)
    };
    let writes = theirs.iter().any(|one| when(one).is_some_and(|due| due.writes));
    if writes && store::got(change.db, owner, LETTER, dates::start_of_day(today))? {
        // What came to it later today is for tomorrow.
        return Ok(());
    }
    let mut said = Vec::new();
    for one in theirs {
        let Some(Due { days, writes }) = when(one) else { continue };
        // Of two servers whose clocks come round at once, one has it.
        if store::take(change.db, &one.promise, days)? && writes {
            said.push(line(one));
        }
    }
    if said.is_empty() {
        return Ok(());
    }
    let person = people::store::by_id(change.db, owner)?;
    let letter = Letter::to(LETTER, &person)
        .value("promises", said)
        .value("link", format!("{}/desk/promises", change.tools.base_url));
    letters::queue(change, letter)?;
    Ok(())
}

/// What it is, whose, and by when, on one line.
fn line(one: &Named) -> String {
    format!("{} By {}.", said(one), dates::long_day(one.promise.by()))
}

/// What it is, and whose, on one line.
pub fn said(one: &Named) -> String {
    let whose = one.organisation.as_deref().or(one.fund.as_ref().map(|(name, _)| name.as_str()));
    let whose = whose.map_or(String::new(), |whose| format!(" ({whose})"));
    format!("{}{whose}", one_line(&one.promise.words))
}
