//! Somebody comes with their council account.

use super::store::{self, Identity};
use super::{Account, Council, roles};
use crate::app::Change;
use crate::error::{Error, Result};
use crate::history::{self, Event, Thing};
use crate::ids::{PersonId, SessionId};
use crate::people::actions::{self, Device};
use crate::people::store::{self as people, Person};
use crate::people::{Way, team, tidy_email};

/// What came of it.
#[derive(Clone, Debug)]
pub enum Came {
    /// They are signed in.
    In {
        /// The cookie's value; only its hash is kept.
        token: String,
        /// The value of the cookie by which their device is known again.
        device: Option<String>,
        /// They have not told us their name, and the account does not say it.
        nameless: bool,
        /// The account no longer gives them a role that they held.
        lost: bool,
    },
    /// Neither the account nor anybody here gives them a role. What it took from them is taken.
    NoPart,
    /// The account does not vouch for its address.
    Unproved,
    /// Their address here belongs to another account at the council.
    Taken,
}

/// Signs somebody in whose account the provider has vouched for, in a session of its own; the one they had before in this
/// browser ends. What the account gives and takes is given and taken in the same transaction.
///
/// # Errors
/// Not found where no council accounts are set.
pub fn sign_in(
    change: &mut Change<'_>,
    account: &Account,
    device: Device<'_>,
    before: Option<&(SessionId, PersonId)>,
) -> Result<Came> {
    let provider = change.tools.council.clone().ok_or(Error::NotFound)?;
    let council = provider.council();
    if let Some(person) = known(change, council, account)? {
        roles::stand_in_line(change, council, &person.id, &account.values)?;
    }
    let person = match find(change, council, account)? {
        Ok(person) => person,
        Err(came) => return Ok(came),
    };
    let lost = roles::settle(change, council, &person.id, &account.values)?;
    if people::roles_of(change.db, &person.id)?.is_empty() {
        if lost {
            team::actions::ends_with_the_last_role(change, &person.id, &person.email)?;
        }
        return Ok(Came::NoPart);
    }
    if let Some((session, whose)) = before {
        people::end_session(change.db, session, whose, change.now)?;
    }
    let nameless = !is_named(change, &person, &account.name)?;
    // Where the council does not say when, nobody has proved anything of late.
    let proved_at = account.proved_at.unwrap_or_default().min(change.now);
    let (token, device) = actions::begin_session(change, &person, device, Way::Council, Some(proved_at))?;
    Ok(Came::In { token, device, nameless, lost })
}

/// Who it may be, before anything is locked.
fn known(change: &mut Change<'_>, council: &Council, account: &Account) -> Result<Option<Person>> {
    if let Some(known) = store::person(change.db, &council.issuer, &account.subject)? {
        return Ok(Some(known));
    }
    match tidy_email(&account.email) {
        Ok(email) => people::by_email(change.db, &email),
        Err(_) => Ok(None),
    }
}

/// Whose account it is: by its own name, and by its address only when it comes for the first time.
fn find(change: &mut Change<'_>, council: &Council, account: &Account) -> Result<std::result::Result<Person, Came>> {
    if account.subject.is_empty() {
        return Ok(Err(Came::Unproved));
    }
    if let Some(known) = store::person(change.db, &council.issuer, &account.subject)? {
        return Ok(Ok(known));
    }
    let email = match tidy_email(&account.email) {
        Ok(email) if account.verified => email,
        _ => return Ok(Err(Came::Unproved)),
    };
    let known = people::by_email(change.db, &email)?;
    let works_here = match &known {
        Some(known) => !people::roles_of(change.db, &known.id)?.is_empty(),
        None => false,
    };
    // Whoever only applies has nothing to do with it, whatever address they have at work.
    if !works_here && !roles::gives_any(change.db, council, &account.values)? {
        return Ok(Err(Came::NoPart));
    }
    let person = actions::find_or_add(change, &email, &short(&account.name))?;
    people::touch_person(change.db, &person.id)?;
    // Two who come at once for the first time stand one behind the other from here.
    if let Some(known) = store::person(change.db, &council.issuer, &account.subject)? {
        return Ok(Ok(known));
    }
    if store::has_one(change.db, &council.issuer, &person.id)? {
        return Ok(Err(Came::Taken));
    }
    let identity = Identity {
        id: change.id(),
        person_id: person.id.clone(),
        issuer: council.issuer.clone(),
        subject: account.subject.clone(),
        joined_at: change.now,
    };
    store::join(change.db, &identity)?;
    history::record(change, &Thing::new("person", &person.id), Event::new("council account joined"))?;
    Ok(Ok(person))
}

/// As much of a name as is kept.
fn short(name: &str) -> String {
    name.trim().chars().take(120).collect()
}

/// Whether somebody has a name; whoever has none yet is called as their account says.
fn is_named(change: &mut Change<'_>, person: &Person, name: &str) -> Result<bool> {
    if !person.name.is_empty() {
        return Ok(true);
    }
    let name = short(name);
    if name.is_empty() {
        return Ok(false);
    }
    people::update_person(change.db, &person.id, &name, &person.phone, &person.language)?;
    Ok(true)
}

/// Parts somebody from their council account, so that another one of the same address can be joined: somebody's account was
/// made anew, or their address was given to a colleague. Says whether there was one.
///
/// # Errors
/// Not found where no council accounts are set.
pub fn part(change: &mut Change<'_>, person: &PersonId) -> Result<bool> {
    let provider = change.tools.council.clone().ok_or(Error::NotFound)?;
    people::touch_person(change.db, person)?;
    let parted = store::part(change.db, &provider.council().issuer, person)?;
    if parted {
        history::record(change, &Thing::new("person", person), Event::new("council account parted"))?;
    }
    Ok(parted)
}
