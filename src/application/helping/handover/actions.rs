//! What somebody does who leaves: hands over, and is gone.

use super::{Held, policy, store};
use crate::app::Change;
use crate::application::actions::THING as APPLICATION;
use crate::application::store as applications;
use crate::error::Result;
use crate::history::{self, Event, Thing};
use crate::ids::{ApplicationId, OrganisationId};
use crate::letters::{self, Letter};
use crate::organisation;
use crate::people::store::Person;

/// A member leaves and names another who takes over what was theirs; that person gets a letter with all of it.
///
/// # Errors
/// A problem when nobody was named who can; refused for the last one; not found for whoever is not of the group.
pub fn hand_over(change: &mut Change<'_>, id: &OrganisationId, successor: &str) -> Result<()> {
    let person = change.person()?;
    // An application is touched before its group, here as everywhere; none is taken back from its list meanwhile.
    let known = store::held(change.db, id, &person, change.now)?;
    let mut touched: Vec<&ApplicationId> =
        known.drafts.iter().map(|(id, _)| id).chain(known.talks.iter().map(|(id, ..)| id)).collect();
    touched.sort();
    touched.dedup();
    for application in &touched {
        applications::touch(change.db, application)?;
    }
    organisation::store::touch(change.db, id)?;
    let members = organisation::store::members(change.db, id)?;
    organisation::policy::may_view(members.iter().any(|member| member.id == person))?;
    organisation::policy::may_leave(members.len(), id.as_str())?;
    let successor = policy::chosen(&members, &person, successor)?;
    store::hand_over(change.db, id, &person, &successor.id)?;
    organisation::store::leave(change.db, id, &person, change.now)?;
    let detail = || serde_json::json!({ "from": person, "to": successor.id });
    let thing = Thing::new(organisation::actions::THING, id);
    history::record(change, &thing, Event::new("handed over").detail(detail()))?;
    for application in touched {
        let thing = Thing::new(APPLICATION, application);
        history::record(change, &thing, Event::new("handed over").detail(detail()))?;
    }
    tell(change, id, successor, &known)
}

fn tell(change: &mut Change<'_>, id: &OrganisationId, successor: &Person, held: &Held) -> Result<()> {
    let base_url = change.tools.base_url.clone();
    let drafts: Vec<String> =
        held.drafts.iter().map(|(id, fund)| format!("{fund}: {base_url}/applications/{id}")).collect();
    let talks: Vec<String> = held
        .talks
        .iter()
        .map(|(id, fund, key)| format!("{fund}: {base_url}/applications/{id}/questions/{key}/conversation"))
        .collect();
    let letter = Letter::to("handed-over", successor)
        .about(Thing::new(organisation::actions::THING, id), None)
        .value("organisation", organisation::store::get(change.db, id)?.name)
        .value("by", change.who()?.call_name())
        .value("drafts", drafts)
        .value("talks", talks)
        .value("invited", held.invited)
        .value("link", format!("{base_url}/organisations/{id}"));
    letters::queue(change, letter)?;
    Ok(())
}
