//! What an officer writes down of a group that has no account, and how such a group comes by one.

use super::store::{self, Contact};
use super::{Typed, digits};
use crate::app::Change;
use crate::error::{Error, Result};
use crate::history::{self, Event, Thing};
use crate::ids::{FunderId, OrganisationId, PersonId};
use crate::letters::{self, Letter};
use crate::organisation::Kind;
use crate::organisation::actions::THING;
use crate::organisation::profile::Details;
use crate::organisation::store::{self as organisations, Organisation};
use crate::people::store::{self as people, Person};
use crate::people::{self as who, Role, phones};

/// What is told of a group on the telephone.
#[derive(Clone, Debug)]
pub struct Group {
    pub name: String,
    pub kind: Kind,
    pub about: String,
    pub area: String,
}

/// An officer writes down a group that nobody had told of, with the person they speak with.
///
/// # Errors
/// A database that cannot be reached.
pub fn tell(change: &mut Change<'_>, funder: &FunderId, group: Group, contact: &Typed) -> Result<OrganisationId> {
    let (id, officer): (OrganisationId, PersonId) = (change.id(), change.person()?);
    let organisation = Organisation {
        id: id.clone(),
        name: group.name,
        kind: group.kind,
        about: group.about,
        area: group.area.into(),
        describes_itself: String::new(),
        registration_number: String::new(),
        host_name: String::new(),
        yearly_income_pence: None,
        version: 1,
        created_by: officer,
        created_at: change.now,
        details: Details::default(),
    };
    organisations::insert(change.db, &organisation)?;
    history::record(change, &Thing::new(THING, &id), Event::new("told about by telephone"))?;
    add(change, &id, funder, contact)?;
    Ok(id)
}

/// The person of a group behind a telephone number: the one who is known, or somebody new.
///
/// # Errors
/// A database that cannot be reached.
pub fn add(change: &mut Change<'_>, group: &OrganisationId, funder: &FunderId, contact: &Typed) -> Result<PersonId> {
    let (number, officer) = (digits(&contact.phone), change.person()?);
    if let Some(known) = store::in_group(change.db, group, funder, &number)? {
        return Ok(known.id);
    }
    let id: PersonId = change.id();
    let person = Person {
        email: who::without_email(&id),
        id: id.clone(),
        name: contact.name.clone(),
        phone: contact.phone.clone(),
        language: contact.language.clone(),
        created_at: change.now,
        version: 1,
    };
    people::insert_person(change.db, &person)?;
    let written = change.id();
    phones::store::note(change.db, written, &id, &person.phone, change.now)?;
    let known = Contact {
        person_id: id.clone(),
        funder_id: funder.clone(),
        digits: number,
        reach_by: contact.reach_by.clone(),
        voicemail: contact.voicemail,
        added_by: officer,
        added_at: change.now,
        ended_at: None,
    };
    store::insert(change.db, &known)?;
    let member = change.id();
    organisations::insert_member(change.db, member, group, &id, change.now)?;
    let detail = serde_json::json!({ "person": id });
    history::record(change, &Thing::new(THING, group), Event::new("added by telephone").detail(detail))?;
    Ok(id)
}

/// Somebody who was reached by telephone has an e-mail now: the letter with the way in goes there. Where the address is
/// known already, that person joins the group in their place.
///
/// # Errors
/// A problem with the address, or with whose it is; refused where others of the group can do it themselves; not found
/// for whoever is not reached by telephone.
pub fn give_email(change: &mut Change<'_>, group: &OrganisationId, person: &PersonId, typed: &str) -> Result<()> {
    organisations::touch(change.db, group)?;
    let contact = store::get(change.db, person)?.ok_or(Error::NotFound)?;
    let members = organisations::members(change.db, group)?;
    if !members.iter().any(|member| member.id == *person) {
        return Err(Error::NotFound);
    }
    // Who belongs to a group is the group's to say, as soon as anybody of it can.
    if let Some(other) = members.iter().find(|member| who::has_email(&member.email)) {
        return Err(Error::refused(format!(
            "{} belongs to this group and has an e-mail: they add others to it themselves.",
            other.name
        )));
    }
    let email = who::tidy_email(typed).map_err(|words| Error::problem("email", words))?;
    let known = people::by_email(change.db, &email)?;
    if let Some(known) = &known {
        let roles = people::roles_of(change.db, &known.id)?;
        if !roles.is_empty() {
            let titles: Vec<&str> = roles.iter().map(|held| Role::name(held.role)).collect();
            let words = format!("{email} is the address of somebody who works here ({}).", titles.join(", "));
            return Err(Error::problem("email", words));
        }
    }
    let member = match known {
        None => {
            store::give_email(change.db, person, &email, change.now)?;
            people::by_id(change.db, person)?
        }
        Some(known) => {
            store::end(change.db, person, change.now)?;
            organisations::leave(change.db, group, person, change.now)?;
            let member = change.id();
            organisations::join(change.db, member, group, &known.id, change.now)?;
            known
        }
    };
    let (organisation, officer) = (organisations::get(change.db, group)?, change.who()?);
    let letter = Letter::to("organisation-member", &member)
        .about(Thing::new(THING, group), Some(&contact.funder_id))
        .value("organisation", &organisation.name)
        .value("by", officer.call_name())
        .value("link", format!("{}/organisations/{group}", change.tools.base_url));
    letters::queue(change, letter)?;
    let detail = serde_json::json!({ "person": member.id, "was": person });
    history::record(change, &Thing::new(THING, group), Event::new("has an e-mail now").detail(detail))
}
