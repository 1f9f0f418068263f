//! A group asks that nothing is paid for a while, and says when it goes on. Nobody asks why.

use chrono::TimeDelta;

use super::store::{self, Pause};
use crate::app::Change;
use crate::award::actions::{thing, to_contact};
use crate::award::grant;
use crate::award::payment::USUAL_DAYS;
use crate::error::{Error, Result};
use crate::history::{self, Event};
use crate::ids::GrantId;
use crate::organisation;

/// Money goes on: what would have been due meanwhile has a new day, within the time that is usual.
///
/// # Errors
/// A database that cannot be reached.
pub fn go_on(change: &mut Change<'_>, id: &GrantId) -> Result<()> {
    let today = change.today();
    store::due_again(change.db, id, today, today + TimeDelta::days(USUAL_DAYS))
}

/// A member asks for a pause, or ends it. What is so already stays so.
///
/// # Errors
/// Not found for anyone else.
pub fn set(change: &mut Change<'_>, id: &GrantId, paused: bool) -> Result<()> {
    grant::touch(change.db, id)?;
    let (who, grant) = (change.who()?, grant::get(change.db, id)?);
    if !organisation::store::is_member(change.db, &grant.organisation_id, &who.person)? {
        return Err(Error::NotFound);
    }
    let stands = store::pause(change.db, id)?;
    let event = match (stands, paused) {
        (None, true) => {
            let pause = Pause {
                id: change.id(),
                grant_id: id.clone(),
                paused_by: who.person.clone(),
                paused_at: change.now,
                ended_by: None,
                ended_at: None,
            };
            store::insert_pause(change.db, &pause)?;
            "payments paused"
        }
        (Some(pause), false) => {
            store::end_pause(change.db, &pause.id, &who.person, change.now)?;
            go_on(change, id)?;
            "payments go on"
        }
        _ => return Ok(()),
    };
    history::record(change, &thing(&grant), Event::new(event))?;
    let (by, link) = (who.call_name().to_owned(), format!("{}/desk/grants/{id}", change.tools.base_url));
    to_contact(
        change,
        &grant,
        |letter| letter.value("by", &by).value("paused", paused).value("link", &link),
        "money-paused",
    )
}
