//! An administrator gives a person a role, ends one, and ends somebody's sessions.

use serde_json::json;

use super::{policy, store};
use crate::app::Change;
use crate::clock::Instant;
use crate::error::{Error, Problems, Result};
use crate::history::{self, Event, Thing};
use crate::ids::{FunderId, PersonId, RoleId};
use crate::letters::{self, Letter};
use crate::people::store::{self as people, Person};
use crate::people::{Funders, Role, Who, actions, idle, tidy_email};

/// A role as it was asked for.
#[derive(Clone, Debug)]
pub struct Asked {
    pub email: String,
    pub name: String,
    pub role: Option<Role>,
    pub funder: FunderId,
}

/// Gives a person a role at a funder. They are made when nobody has this address yet, and get a letter.
///
/// # Errors
/// Not found at another funder; refused without the role; what is to be put right.
pub fn give(change: &mut Change<'_>, asked: &Asked) -> Result<()> {
    let who = change.who()?;
    policy::may_keep(&who, Some(&asked.funder))?;
    let mut problems = Problems::default();
    let email = match tidy_email(&asked.email) {
        Ok(email) => email,
        Err(words) => {
            problems.add("email", words);
            String::new()
        }
    };
    let known = if email.is_empty() { None } else { people::by_email(change.db, &email)? };
    // Whoever is here already has told us their name.
    if known.as_ref().is_none_or(|known| known.name.is_empty()) {
        problems.need("name", &asked.name, "Write their name: groups and colleagues read it");
    }
    if asked.name.chars().count() > 120 {
        problems.add("name", "That is more than we keep of a name");
    }
    if asked.role.is_none() {
        problems.add("role", "Choose what they are to be");
    }
    problems.check()?;
    let Some(role) = asked.role else { return Err(Error::NotFound) };
    let person = actions::find_or_add(change, &email, asked.name.trim())?;
    if person.name.is_empty() {
        people::update_person(change.db, &person.id, asked.name.trim(), &person.phone, &person.language)?;
    }
    if !actions::grant_role(change, &person.id, role, Some(&asked.funder))? {
        return Err(Error::problem("role", "They are that already"));
    }
    let person = people::by_id(change.db, &person.id)?;
    let letter = Letter::to("role-given", &person)
        .about(Thing::new("person", &person.id), Some(&asked.funder))
        .value("role", role.name().to_lowercase())
        .value("funder", funder_name(change, &asked.funder)?)
        .value("from", who.call_name())
        .value("from_email", &who.email)
        .value("link", format!("{}/desk", change.tools.base_url));
    letters::queue(change, letter)?;
    tell_others(change, &who, &Turned { person: &person, role, funder: Some(&asked.funder), given: true })
}

/// A role that was given or ended.
struct Turned<'a> {
    person: &'a Person,
    role: Role,
    funder: Option<&'a FunderId>,
    given: bool,
}

/// Whoever changes what they may do themselves does not do so unseen: every other administrator there gets a letter.
fn tell_others(change: &mut Change<'_>, who: &Who, turned: &Turned<'_>) -> Result<()> {
    if turned.person.id != who.person {
        return Ok(());
    }
    let funder = place(change, turned.funder)?;
    let mut told: Vec<PersonId> =
        store::administrators(change.db, turned.funder)?.into_iter().map(|(_, person)| person).collect();
    told.sort();
    told.dedup();
    for administrator in told.iter().filter(|person| **person != who.person) {
        let administrator = people::by_id(change.db, administrator)?;
        let letter = Letter::to("role-own", &administrator)
            .about(Thing::new("person", &who.person), turned.funder)
            .value("role", turned.role.name().to_lowercase())
            .value("given", turned.given)
            .value("funder", &funder)
            .value("from", who.call_name())
            .value("link", format!("{}/desk/people", change.tools.base_url));
        letters::queue(change, letter)?;
    }
    Ok(())
}

/// Where a role is held, in words.
fn place(change: &mut Change<'_>, funder: Option<&FunderId>) -> Result<String> {
    match funder {
        Some(funder) => funder_name(change, funder),
        None => Ok(change.tools.service.to_string()),
    }
}

/// Ends every session of somebody who holds this role, and closes every way in that was sent to them: their laptop is lost, or
/// somebody else may have come by it. They get a letter, and sign in anew.
///
/// # Errors
/// Not found at another funder; refused with the reason.
pub fn end_sessions(change: &mut Change<'_>, id: &RoleId) -> Result<()> {
    let who = change.who()?;
    let holding = store::holding(change.db, id)?;
    policy::may_keep(&who, holding.funder.as_ref())?;
    policy::may_end_sessions(&who, &holding.person)?;
    people::touch_person(change.db, &holding.person)?;
    let ended = idle::store::end_everything(change.db, &holding.person, &holding.email, change.now)?;
    let detail = json!({ "sessions": ended });
    history::record(change, &Thing::new("person", &holding.person), Event::new("sessions ended").detail(detail))?;
    let person = people::by_id(change.db, &holding.person)?;
    let letter = Letter::to("sessions-ended", &person)
        .about(Thing::new("person", &person.id), holding.funder.as_ref())
        .value("from", who.call_name())
        .value("from_email", &who.email)
        .value("link", format!("{}/sign-in", change.tools.base_url));
    letters::queue(change, letter)?;
    Ok(())
}

fn funder_name(change: &mut Change<'_>, funder: &FunderId) -> Result<String> {
    let names = store::funder_names(change.db, &Funders::These(vec![funder.clone()]))?;
    Ok(names.into_iter().next().map(|(_, name)| name).unwrap_or_default())
}

/// Whoever holds no role any more has left: every session of theirs ends in the same transaction, and what was sent to them opens
/// nothing. For what they do for groups they sign in anew.
///
/// # Errors
/// A database that cannot be reached.
pub fn ends_with_the_last_role(change: &mut Change<'_>, person: &PersonId, email: &str) -> Result<()> {
    if people::roles_of(change.db, person)?.is_empty() {
        idle::store::end_everything(change.db, person, email, change.now)?;
    }
    Ok(())
}

/// Ends a role. Whoever held it gets a letter, and is signed out where it was their last; the last administrator stays.
///
/// # Errors
/// Not found at another funder; refused with the reason.
pub fn end(change: &mut Change<'_>, id: &RoleId) -> Result<()> {
    let who = change.who()?;
    let holding = store::holding(change.db, id)?;
    policy::may_keep(&who, holding.funder.as_ref())?;
    if holding.role == Role::Administrator {
        // Two who end each other stand one behind the other: first everybody who holds it, all in one order.
        for (_, administrator) in store::administrators(change.db, holding.funder.as_ref())? {
            people::touch_person(change.db, &administrator)?;
        }
        let left = store::administrators(change.db, holding.funder.as_ref())?;
        policy::may_end(holding.role, left.iter().filter(|(role, _)| role != id).count())?;
    }
    people::touch_person(change.db, &holding.person)?;
    // It may have been ended while we waited.
    store::holding(change.db, id)?;
    store::end(change.db, id, change.now)?;
    ends_with_the_last_role(change, &holding.person, &holding.email)?;
    let detail = json!({ "role": holding.role, "funder": holding.funder });
    history::record(change, &Thing::new("person", &holding.person), Event::new("role ended").detail(detail))?;
    let funder = place(change, holding.funder.as_ref())?;
    let person = people::by_id(change.db, &holding.person)?;
    let letter = Letter::to("role-ended", &person)
        .about(Thing::new("person", &person.id), holding.funder.as_ref())
        .value("role", holding.role.name().to_lowercase())
        .value("funder", funder)
        .value("from", who.call_name())
        .value("from_email", &who.email);
    letters::queue(change, letter)?;
    let turned = Turned { person: &person, role: holding.role, funder: holding.funder.as_ref(), given: false };
    tell_others(change, &who, &turned)
}

/// Ends again a role that had ended at an instant, and that a restored backup gave back. Of what is not here, or has ended, it does
/// nothing. Whoever was the last administrator is none any more: an operator makes another.
///
/// # Errors
/// A database that cannot be reached.
pub fn end_again(change: &mut Change<'_>, id: &RoleId, at: Instant) -> Result<()> {
    let holding = match store::holding(change.db, id) {
        Err(Error::NotFound) => return Ok(()),
        holding => holding?,
    };
    people::touch_person(change.db, &holding.person)?;
    store::end(change.db, id, at)?;
    let detail = json!({ "role": holding.role, "funder": holding.funder, "by": "list of what ended" });
    history::record(change, &Thing::new("person", &holding.person), Event::new("role ended").detail(detail))
}
