//! Saying that somebody is away and who covers, and ending it before its day.

use serde_json::json;

use super::store::{self, Absence};
use super::{Typed, policy};
use crate::app::Change;
use crate::error::{Error, Result};
use crate::history::{self, Event, Thing};
use crate::ids::{AbsenceId, FunderId, PersonId};
use crate::letters::{self, Letter};
use crate::people::Role;
use crate::people::store as people;
use crate::text::dates;

/// Somebody is away for some days, and a colleague covers. Whoever covers gets a letter.
///
/// # Errors
/// Not found, refused, or something to put right.
pub fn say(change: &mut Change<'_>, typed: &Typed) -> Result<AbsenceId> {
    let who = change.who()?;
    let funder = FunderId::from(typed.funder.as_str());
    let person = if typed.person.is_empty() { who.person.clone() } else { PersonId::from(typed.person.as_str()) };
    policy::may_say(&who, &person, &funder)?;
    people::touch_person(change.db, &person)?;
    let span = typed.check(change.today())?;
    let cover = PersonId::from(typed.cover.as_str());
    for (field, one) in [("person", &person), ("cover", &cover)] {
        if !people::holds(change.db, one, Role::Commissioner, Some(&funder))? {
            return Err(Error::problem(field, "Choose an officer of this funder"));
        }
    }
    let named = store::to_come(change.db, std::slice::from_ref(&funder), change.today())?;
    let known: Vec<Absence> = named.into_iter().map(|one| one.absence).collect();
    policy::may_cover(&person, &cover, span, &known)?;
    let absence = Absence {
        id: change.id(),
        funder_id: funder,
        person_id: person,
        cover_id: cover,
        from_on: span.from,
        until_on: span.until,
        set_by: who.person,
        set_at: change.now,
        ended_at: None,
        version: 1,
    };
    store::insert(change.db, &absence)?;
    let detail = json!({ "cover": absence.cover_id, "from": absence.from_on, "until": absence.until_on });
    history::record(change, &Thing::new("person", &absence.person_id), Event::new("away").detail(detail))?;
    tell(change, "cover-asked", &absence)?;
    Ok(absence.id)
}

/// It ends before its last day: whoever was away is back, or somebody else is to cover.
///
/// # Errors
/// Not found, refused, or overtaken.
pub fn end(change: &mut Change<'_>, id: &AbsenceId, version: i32) -> Result<()> {
    let who = change.who()?;
    let absence = store::get(change.db, id)?;
    policy::may_say(&who, &absence.person_id, &absence.funder_id)?;
    people::touch_person(change.db, &absence.person_id)?;
    if !store::end(change.db, id, version, change.now)? {
        return Err(Error::Overtaken("Somebody has ended or changed it meanwhile.".into()));
    }
    history::record(change, &Thing::new("person", &absence.person_id), Event::new("back"))?;
    tell(change, "cover-over", &absence)
}

fn tell(change: &mut Change<'_>, kind: &'static str, absence: &Absence) -> Result<()> {
    if absence.cover_id == change.person()? {
        return Ok(());
    }
    let away = people::by_id(change.db, &absence.person_id)?;
    let cover = people::by_id(change.db, &absence.cover_id)?;
    let letter = Letter::to(kind, &cover)
        .about(Thing::new("person", &away.id), Some(&absence.funder_id))
        .value("away", &away.name)
        .value("from", dates::long_day(absence.from_on))
        .value("until", dates::long_day(absence.until_on))
        .value("link", format!("{}/desk", change.tools.base_url));
    letters::queue(change, letter)?;
    Ok(())
}
