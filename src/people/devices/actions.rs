//! Somebody signs in with a browser.

use super::store::{self, Row};
use crate::app::Change;
use crate::error::Result;
use crate::letters::{self, Letter};
use crate::people::actions::{Device, token_hash};
use crate::people::store::Person;

/// Notes with which browser somebody signs in, and writes to them where they never did so with it before; the first there ever is
/// is theirs. Says which token the browser is to carry: none where others use it, too.
///
/// # Errors
/// A database that cannot be reached.
pub fn signs_in(change: &mut Change<'_>, person: &Person, device: Device<'_>) -> Result<Option<String>> {
    let carried = token_hash(device.token);
    let (ours, theirs) = match device.token {
        "" => (false, false),
        _ => store::known(change.db, &carried, &person.id)?,
    };
    let name: String = device.name.chars().take(200).collect();
    if theirs {
        store::seen(change.db, &carried, &person.id, &name, change.now)?;
        return Ok((!device.shared).then(|| device.token.to_owned()));
    }
    let has_others = store::has_any(change.db, &person.id)?;
    // Who shares a browser with somebody shares its token; what we never gave out is taken from nobody. Nothing stays on a
    // device that others use, and so it is new each time.
    let token = if ours && !device.shared { device.token.to_owned() } else { change.tools.chance.token() };
    let row = Row {
        id: change.id(),
        person_id: person.id.clone(),
        token_hash: token_hash(&token),
        name,
        first_seen_at: change.now,
        last_seen_at: change.now,
    };
    store::insert(change.db, &row)?;
    if has_others {
        let link = format!("{}/account", change.tools.base_url);
        let letter = Letter::to("new-device", person).value("device", &row.name).value("at", change.now);
        letters::queue(change, letter.value("link", link))?;
    }
    Ok((!device.shared).then_some(token))
}

/// The clock forgets what browsers have forgotten.
///
/// # Errors
/// A database that cannot be reached.
pub fn forget_old(change: &mut Change<'_>) -> Result<()> {
    store::forget(change.db, change.now - super::KNOWN)
}
