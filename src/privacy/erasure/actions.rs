//! Somebody has their account erased; an operator erases one on a request that came another way.

use chrono::NaiveDate;

use super::policy::{self, Standing, Stands, Worked};
use super::store;
use crate::app::Change;
use crate::application::hold::store as holds;
use crate::clock::{Instant, london_date};
use crate::db::DbConn;
use crate::error::{Error, Result, Words};
use crate::history::{self, Event, Thing};
use crate::ids::{FunderId, PersonId};
use crate::organisation::actions::THING as ORGANISATION;
use crate::organisation::store as organisations;
use crate::people::store as people;
use crate::privacy::retention::{self, Rules};

/// What keeps an account from being erased, if anything does.
///
/// # Errors
/// A database that cannot be reached.
pub fn standing(db: &mut DbConn, person: &PersonId, today: NaiveDate) -> Result<Standing> {
    let held = store::roles(db, person)?;
    let is_over = !held.is_empty() && held.iter().all(|(_, ended)| ended.is_some());
    let lists = [policy::WORRIES, policy::RECORDS];
    let place = if is_over { store::stands_in(db, lists, person)? } else { 0 };
    let found = match place {
        0 => Stands::Nowhere,
        1 => Stands::InWorries,
        _ => Stands::InRecords,
    };
    let stands = found != Stands::Nowhere;
    let rules = if stands { retention::store::rules(db)? } else { Rules::default() };
    let worked = |(funder, ended): &(Option<FunderId>, Option<Instant>)| Worked {
        ended_on: ended.map(london_date),
        kept_days: policy::kept_days(&rules, funder.as_ref(), found),
    };
    let roles: Vec<Worked> = held.iter().map(worked).collect();
    let funders: Vec<Option<FunderId>> = held.into_iter().map(|(funder, _)| funder).collect();
    let (held_there, is_held) = holds::holds_on(db, person, &funders)?;
    Ok(Standing { work: policy::work(&roles, stands, today), records_held: stands && held_there, is_held })
}

/// Somebody has their own account erased.
///
/// # Errors
/// What is to be put right where they are not sure; refused with the reason.
pub fn erase_own(change: &mut Change<'_>, sure: bool) -> Result<()> {
    let person = change.person()?;
    if !sure {
        let today = change.today();
        policy::may_erase(standing(change.db, &person, today)?)?;
        return Err(Error::problem("sure", Words::key("erase-tick-missing")));
    }
    erase(change, &person)
}

/// Erases an account.
///
/// # Errors
/// Refused with the reason.
pub fn erase(change: &mut Change<'_>, id: &PersonId) -> Result<()> {
    people::touch_person(change.db, id)?;
    let today = change.today();
    policy::may_erase(standing(change.db, id, today)?)?;
    let groups = store::groups(change.db, id)?;
    for (group, _) in &groups {
        organisations::touch(change.db, group)?;
    }
    let person = people::by_id(change.db, id)?;
    let by = change.who.as_ref().map(|who| who.person.clone());
    let letters = store::letters_to(change.db, &person)?;
    store::erase(change.db, &person, by.as_ref(), change.now)?;
    forget_words(change, id, &letters)?;
    for (group, _) in &groups {
        history::record(change, &Thing::new(ORGANISATION, group), Event::new("left"))?;
    }
    history::record(change, &Thing::new("person", id), Event::new("account erased"))
}

/// An operator takes out how somebody is reached: their numbers, their safe contact, their sessions and browsers, and what joins
/// them to an account at a council. Their name and address stay: whoever holds a role no more can be told, and erased when the day
/// has come.
///
/// # Errors
/// Refused with the reason.
pub fn forget_details(change: &mut Change<'_>, id: &PersonId) -> Result<()> {
    people::touch_person(change.db, id)?;
    let today = change.today();
    policy::may_forget_details(standing(change.db, id, today)?)?;
    let person = people::by_id(change.db, id)?;
    store::forget_details(change.db, &person)?;
    history::record(change, &Thing::new("person", id), Event::new("details taken out"))
}

/// Their words go out of the history, and how they were told where they had no e-mail.
fn forget_words(change: &mut Change<'_>, id: &PersonId, letters: &[String]) -> Result<()> {
    for letter in letters {
        history::erase_words(change, &Thing::new("letter", letter))?;
    }
    history::erase_words_of(change, id)
}

/// Erases again what a restored backup brought back.
///
/// # Errors
/// A database that cannot be reached.
pub fn replay(change: &mut Change<'_>) -> Result<()> {
    for id in store::came_back(change.db)? {
        people::touch_person(change.db, &id)?;
        let person = people::by_id(change.db, &id)?;
        let letters = store::letters_to(change.db, &person)?;
        store::erase(change.db, &person, None, change.now)?;
        forget_words(change, &id, &letters)?;
        history::record(change, &Thing::new("person", &id), Event::new("account erased again"))?;
    }
    Ok(())
}
