//! An administrator gives a person a role, and ends one.

use serde_json::json;

use super::{policy, store};
use crate::app::Change;
use crate::error::{Error, Problems, Result};
use crate::history::{self, Event, Thing};
use crate::ids::{FunderId, RoleId};
use crate::letters::{self, Letter};
use crate::people::store as people;
use crate::people::{Funders, Role, actions, tidy_email};

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
    Ok(())
}

fn funder_name(change: &mut Change<'_>, funder: &FunderId) -> Result<String> {
    let names = store::funder_names(change.db, &Funders::These(vec![funder.clone()]))?;
    Ok(names.into_iter().next().map(|(_, name)| name).unwrap_or_default())
}

/// Ends a role. Whoever held it gets a letter; the last administrator stays.
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
    let detail = json!({ "role": holding.role, "funder": holding.funder });
    history::record(change, &Thing::new("person", &holding.person), Event::new("role ended").detail(detail))?;
    let funder = match &holding.funder {
        Some(funder) => funder_name(change, funder)?,
        None => change.tools.service.to_string(),
    };
    let person = people::by_id(change.db, &holding.person)?;
    let letter = Letter::to("role-ended", &person)
        .about(Thing::new("person", &person.id), holding.funder.as_ref())
        .value("role", holding.role.name().to_lowercase())
        .value("funder", funder)
        .value("from", who.call_name())
        .value("from_email", &who.email);
    letters::queue(change, letter)?;
    Ok(())
}
