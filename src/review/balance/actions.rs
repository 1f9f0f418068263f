//! Asking several people at once to read, as it was shared out: each gets one letter.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::shown::{Chosen, Round, field};
use super::store;
use crate::app::Change;
use crate::db::DbConn;
use crate::error::{Error, Problems, Result};
use crate::fund;
use crate::history::Thing;
use crate::ids::{ApplicationId, PersonId, ReadingId, RoundId};
use crate::letters::{self, Letter};
use crate::people::{self, Role, Who};
use crate::review::actions::reading as ask;
use crate::review::policy;

/// A round as it is shared out, without what is closed to whoever looks.
///
/// # Errors
/// Not found; a database that cannot be reached.
pub fn load(db: &mut DbConn, row: fund::store::RoundRow, who: &Who, today: NaiveDate) -> Result<Round> {
    let form = fund::store::newest_form(db, &row.id)?.body.0;
    let ties = store::ties(db, &row, form.round.close_readers)?;
    let (mut applications, open) = store::read(db, &row)?;
    applications.retain(|one| !ties.shut.contains(&(one.id.clone(), who.person.clone())));
    let people = store::readers(db, &row, policy::READERS)?;
    Ok(Round { row, form, applications, people, ties, open, today })
}

/// A commissioner asks people to read, all that was chosen or nothing.
///
/// # Errors
/// Refused with the reason; what is to be put right, under the place's own field.
pub fn ask_all(
    change: &mut Change<'_>,
    id: &RoundId,
    chosen: &[(String, ApplicationId, PersonId)],
    due: Option<NaiveDate>,
    mut problems: Problems,
) -> Result<usize> {
    fund::store::touch_round(change.db, id)?;
    let who = change.who()?;
    let row = fund::store::round(change.db, id)?;
    who.need(&[Role::Commissioner], &row.funder_id)?;
    let today = change.today();
    let round = load(change.db, row, &who, today)?;
    if due.is_some_and(|day| day < today) {
        problems.add("due", "Choose a day that is still to come");
    }
    if chosen.is_empty() {
        problems.add("due", "Choose at least one reader");
    }
    let until = due.unwrap_or(today);
    check(&round, chosen, today, until, &mut problems);
    problems.check()?;
    let Some(due) = due else { return Err(Error::problem("due", "Choose by when it is to be read")) };
    let mut asked: BTreeMap<PersonId, Vec<(ReadingId, String)>> = BTreeMap::new();
    for (_, application, reader) in chosen {
        crate::application::store::touch(change.db, application)?;
        let declared = round.ties.declared.contains(&(application.clone(), reader.clone()));
        let reading = ask::give(change, application, reader, due, declared)?;
        let one = round.applications.iter().find(|one| one.id == *application).ok_or(Error::NotFound)?;
        asked.entry(reader.clone()).or_default().push((reading.id, one.organisation.clone()));
    }
    for (reader, readings) in &asked {
        write(change, &round, &who, reader, readings, due)?;
    }
    Ok(chosen.len())
}

/// Whether everybody may be asked what they are chosen for, and has room.
fn check(
    round: &Round,
    chosen: &[(String, ApplicationId, PersonId)],
    today: NaiveDate,
    due: NaiveDate,
    problems: &mut Problems,
) {
    let mut given: BTreeMap<&PersonId, u32> = BTreeMap::new();
    let mut pairs: BTreeSet<(&ApplicationId, &PersonId)> = BTreeSet::new();
    let mut places: BTreeMap<&ApplicationId, u32> = BTreeMap::new();
    for (name, application, reader) in chosen {
        let one = round.applications.iter().find(|one| one.id == *application);
        let person = round.people.iter().find(|one| one.id == *reader);
        let (Some(one), Some(person)) = (one, person) else {
            problems.add(name, "Somebody else has seen to this meanwhile. Choose again");
            continue;
        };
        let (place, more) = (places.entry(application).or_default(), given.entry(reader).or_default());
        *place += 1;
        *more += 1;
        if !pairs.insert((application, reader)) {
            problems.add(name, format!("{} is chosen twice for {}", person.name, one.organisation));
        } else if let Some(waits) = round.waits(one) {
            problems.add(name, format!("{}: {}", one.organisation, waits.said()));
        } else if !round.may(one, reader) {
            problems.add(name, format!("{} cannot be asked to read {}. Choose again", person.name, one.organisation));
        } else if *place > round.missing(one) {
            problems.add(name, format!("{} has all its readers by now", one.organisation));
        } else if round.room(person, today, due).is_some_and(|room| *more > room) {
            let said = person.limits.said(today);
            problems.add(name, format!("{} has no room for this one until then ({said})", person.name));
        }
    }
}

fn write(
    change: &mut Change<'_>,
    round: &Round,
    who: &Who,
    reader: &PersonId,
    readings: &[(ReadingId, String)],
    due: NaiveDate,
) -> Result<()> {
    let Some((first, _)) = readings.first() else { return Ok(()) };
    let reader = people::store::by_id(change.db, reader)?;
    let groups: Vec<&str> = readings.iter().map(|(_, group)| group.as_str()).collect();
    let letter = Letter::to("readings-asked", &reader)
        .about(Thing::new("reading", first), Some(&round.row.funder_id))
        .value("groups", groups)
        .value("fund", round.form.fund.name.first())
        .value("due", due)
        .value("asker", who.call_name())
        .value("asker_email", &who.email)
        .value("link", format!("{}/desk", change.tools.base_url))
        .value("time", format!("{}/desk/reading-time", change.tools.base_url));
    letters::queue(change, letter)?;
    Ok(())
}

/// What was chosen, without the places.
pub fn pairs(chosen: &[(String, ApplicationId, PersonId)]) -> Chosen {
    chosen.iter().map(|(_, application, reader)| (application.clone(), reader.clone())).collect()
}

/// What was chosen in a form, in the order of its places.
pub fn read(fields: &[(String, String)]) -> Vec<(String, ApplicationId, PersonId)> {
    let chosen = fields.iter().filter(|(_, value)| !value.is_empty());
    chosen
        .filter_map(|(name, value)| {
            let (application, place) = name.strip_prefix("reader-")?.rsplit_once('-')?;
            let id = ApplicationId::from(application);
            Some((field(&id, place.parse().ok()?), id, PersonId::from(value.as_str())))
        })
        .collect()
}
