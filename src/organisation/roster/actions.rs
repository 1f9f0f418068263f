//! What a group's members do with the list of who has a part in it.

use super::store::{self, Somebody};
use super::{MOST, SHORT};
use crate::app::Change;
use crate::error::{Error, Problems, Result, Words};
use crate::history::{self, Event, Thing};
use crate::ids::{OrganisationId, OrganisationPersonId};
use crate::organisation::actions::THING;
use crate::organisation::{policy, store as organisations};
use crate::text::plain;

/// Somebody as they were typed.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    pub name: String,
    pub part: String,
    pub contact: String,
}

/// A member adds somebody to the list.
///
/// # Errors
/// Not found for whoever is not of the group; a problem where something is missing.
pub fn add(change: &mut Change<'_>, organisation: &OrganisationId, typed: &Typed) -> Result<()> {
    let person = change.person()?;
    organisations::touch(change.db, organisation)?;
    policy::may_view(organisations::is_member(change.db, organisation, &person)?)?;
    let mut problems = Problems::default();
    problems.need("person_name", &typed.name, Words::key("roster-name-empty"));
    problems.need("part", &typed.part, Words::key("roster-part-empty"));
    for (field, text) in [("person_name", &typed.name), ("part", &typed.part), ("contact", &typed.contact)] {
        if text.chars().count() > SHORT {
            problems.add(field, Words::key("talk-too-long").with("max", SHORT));
        }
    }
    if store::of(change.db, organisation)?.len() >= MOST {
        problems.add("person_name", Words::key("roster-full").with("max", MOST));
    }
    problems.check()?;
    let somebody = Somebody {
        id: change.id(),
        organisation_id: organisation.clone(),
        name: plain::one_line(&typed.name),
        part: plain::one_line(&typed.part),
        contact: plain::one_line(&typed.contact),
        added_by: person,
        added_at: change.now,
        ended_at: None,
    };
    store::insert(change.db, &somebody)?;
    record(change, "part given", &somebody)
}

/// A member takes somebody off the list.
///
/// # Errors
/// Not found for whoever is not of the group.
pub fn end(change: &mut Change<'_>, organisation: &OrganisationId, id: &OrganisationPersonId) -> Result<()> {
    let person = change.person()?;
    organisations::touch(change.db, organisation)?;
    policy::may_view(organisations::is_member(change.db, organisation, &person)?)?;
    let somebody = store::get(change.db, id)?;
    if somebody.organisation_id != *organisation {
        return Err(Error::NotFound);
    }
    if somebody.ended_at.is_some() {
        return Ok(());
    }
    store::end(change.db, id, change.now)?;
    record(change, "part ended", &somebody)
}

fn record(change: &mut Change<'_>, action: &str, somebody: &Somebody) -> Result<()> {
    let detail = serde_json::json!({ "somebody": somebody.id });
    let words = format!("{}, {}", somebody.name, somebody.part);
    let thing = Thing::new(THING, &somebody.organisation_id);
    history::record(change, &thing, Event::new(action).detail(detail).words(&words))
}
