//! With whom and when: what a group asks for, beside what stood before. A time that stands is kept, changed or let go;
//! where what was talked about at one time moves to another, the time that nobody needs any more is free again.

use super::actions::end_time;
use super::store::{self as appointments, Appointment, Officer, Slot};
use super::{Asked, Way, policy as times};
use crate::app::Change;
use crate::application::conversation::State;
use crate::application::conversation::store::Conversation;
use crate::application::store::Opened;
use crate::error::{Error, Result, Words};
use crate::ids::{AppointmentId, PersonId};
use crate::people::store::{self as people, Person};

/// What goes before the id of an appointment whose time is to be kept.
const KEEP: &str = "keep:";
/// None of the times.
const OTHER: &str = "other";

/// What is chosen to keep the time of an appointment.
pub fn keep(id: &AppointmentId) -> String {
    format!("{KEEP}{id}")
}

/// What is chosen where no time suits.
pub fn other() -> String {
    OTHER.to_owned()
}

/// What a group wants of the times.
#[derive(Clone, Debug)]
enum Wanted {
    /// Nothing was to be chosen.
    AsItStands,
    Keep,
    Other,
    Free(Slot),
}

/// What a group asks for, resolved: with whom, and what becomes of the time.
pub struct Plan {
    pub officer: Person,
    before: Option<Appointment>,
    /// With whom it was until now.
    talker: PersonId,
    wanted: Wanted,
}

/// Reads what was chosen beside what stands.
///
/// # Errors
/// A problem when the time is gone, or is not with whom they chose; not found for what was never offered.
pub fn plan(change: &mut Change<'_>, opened: &Opened, keys: &[String], asked: &Asked) -> Result<Plan> {
    let before = standing(change, opened, keys, &asked.slot)?;
    let talker = talker(opened, keys, before.as_ref());
    let (funder, decider) = (&opened.round.funder_id, opened.round.decider_id.as_ref());
    let officers = appointments::officers(change.db, funder, decider, change.now + times::AHEAD)?;
    let wanted = wanted(&officers, &asked.slot, before.as_ref())?;
    let chosen = asked.with.as_str();
    let said_another = !chosen.is_empty() && chosen != talker.as_str();
    let with = match &wanted {
        Wanted::Free(slot) => &slot.contact_id,
        Wanted::Keep => &talker,
        _ => return plan_without_time(change, opened, &officers, (asked, before, talker, wanted)),
    };
    if said_another && with.as_str() != chosen {
        let name = name_of(change, opened, &officers, with)?.name;
        return Err(Error::problem("slot", Words::key("talk-slot-with-another").with("officer", name)));
    }
    Ok(Plan { officer: name_of(change, opened, &officers, with)?, before, talker: talker.clone(), wanted })
}

fn plan_without_time(
    change: &mut Change<'_>,
    opened: &Opened,
    officers: &[Officer],
    (asked, before, talker, wanted): (&Asked, Option<Appointment>, PersonId, Wanted),
) -> Result<Plan> {
    let chosen = asked.with.as_str();
    let known = chosen == opened.contact.id.as_str()
        || chosen == talker.as_str()
        || officers.iter().any(|officer| officer.person.id.as_str() == chosen);
    let officer = match chosen {
        "" => name_of(change, opened, officers, &talker)?,
        _ if known => name_of(change, opened, officers, &PersonId::from(chosen))?,
        _ => return Err(Error::NotFound),
    };
    Ok(Plan { officer, before, talker, wanted })
}

fn name_of(change: &mut Change<'_>, opened: &Opened, officers: &[Officer], id: &PersonId) -> Result<Person> {
    if *id == opened.contact.id {
        return Ok(opened.contact.clone());
    }
    match officers.iter().find(|officer| officer.person.id == *id) {
        Some(known) => Ok(known.person.clone()),
        None => people::by_id(change.db, id),
    }
}

/// The conversations of an application that wait to be held.
fn waiting(opened: &Opened) -> impl Iterator<Item = &Conversation> {
    opened.talks.values().filter(|talk| talk.state == State::Asked)
}

/// The appointment that goes on: the one whose time they keep; else of those that these questions have, the first whose
/// time stands; else the first.
fn standing(change: &mut Change<'_>, opened: &Opened, keys: &[String], slot: &str) -> Result<Option<Appointment>> {
    if let Some(id) = slot.strip_prefix(KEEP) {
        let theirs = waiting(opened).filter_map(|talk| talk.appointment_id.as_ref()).find(|one| one.as_str() == id);
        // It was held, or called off, since the page was made.
        let id = theirs.ok_or_else(gone)?;
        return Ok(Some(appointments::get(change.db, id)?));
    }
    let of_keys = waiting(opened).filter(|talk| keys.contains(&talk.question_key));
    let ids: Vec<&AppointmentId> = of_keys.filter_map(|talk| talk.appointment_id.as_ref()).collect();
    let all = appointments::of(change.db, &opened.application.id)?;
    let mut theirs: Vec<Appointment> = all.into_iter().filter(|one| ids.contains(&&one.id)).collect();
    let with_time = theirs.iter().position(|one| one.starts_at.is_some()).unwrap_or_default();
    Ok((with_time < theirs.len()).then(|| theirs.swap_remove(with_time)))
}

fn gone() -> Error {
    Error::problem("slot", Words::key("talk-slot-gone"))
}

/// With whom it is now: at the appointment that goes on, or about these questions; the named contact before anybody is.
fn talker(opened: &Opened, keys: &[String], before: Option<&Appointment>) -> PersonId {
    let there = |talk: &&Conversation| before.is_some_and(|one| talk.appointment_id.as_ref() == Some(&one.id));
    let now = waiting(opened).find(there).or_else(|| waiting(opened).find(|talk| keys.contains(&talk.question_key)));
    now.map_or(&opened.contact.id, |talk| &talk.contact_id).clone()
}

fn wanted(officers: &[Officer], slot: &str, before: Option<&Appointment>) -> Result<Wanted> {
    match slot {
        "" => Ok(Wanted::AsItStands),
        OTHER => Ok(Wanted::Other),
        kept if kept.starts_with(KEEP) => match before.is_some_and(|one| one.starts_at.is_some()) {
            true => Ok(Wanted::Keep),
            false => Err(gone()),
        },
        id => {
            let mut free = officers.iter().flat_map(|officer| &officer.slots);
            free.find(|one| one.id.as_str() == id).cloned().map(Wanted::Free).ok_or_else(gone)
        }
    }
}

impl Plan {
    /// The appointment as they ask for it now: the one that goes on, or a new one.
    ///
    /// # Errors
    /// A problem when somebody else has taken the time meanwhile.
    pub fn arrange(
        &self,
        change: &mut Change<'_>,
        opened: &Opened,
        keys: &[String],
        (asked, way): (&Asked, Way),
    ) -> Result<Appointment> {
        let mut appointment = self.before.clone().unwrap_or_else(|| fresh(change, opened, way));
        appointment.whole = appointment.whole || self.is_about_several(keys, opened);
        appointment.way = way;
        appointment.language = asked.language.clone();
        appointment.interpreter = asked.interpreter.clone();
        appointment.access_needs = asked.access_needs.clone();
        appointment.rather_with = asked.rather_with.clone();
        match self.before {
            None => appointments::insert(change.db, &appointment)?,
            Some(_) => appointments::save(change.db, &mut appointment)?,
        }
        leave_others(change, opened, keys, &appointment)?;
        let moved = self.officer.id != self.talker;
        if appointment.starts_at.is_some() && (matches!(self.wanted, Wanted::Other) || moved) {
            appointment = self.let_go(change, opened, appointment)?;
        }
        if let Wanted::Free(slot) = &self.wanted {
            appointments::give_back(change.db, &appointment.id)?;
            let from = change.now + times::AHEAD;
            let taken = appointments::take(change.db, &slot.id, &self.officer.id, &appointment.id, from)?;
            let taken = taken.ok_or_else(gone)?;
            appointment.sequence += i32::from(self.before.as_ref().is_some_and(|one| one.starts_at.is_some()));
            (appointment.starts_at, appointment.minutes) = (Some(taken.starts_at), taken.minutes);
            appointments::save(change.db, &mut appointment)?;
        }
        Ok(appointment)
    }

    /// The time is free again; where it is to come, both sides' calendars let go of it.
    fn let_go(&self, change: &mut Change<'_>, opened: &Opened, mut appointment: Appointment) -> Result<Appointment> {
        if appointment.starts_at.is_some_and(|at| at > change.now) {
            let talks = appointments::talks(change.db, &appointment.id)?;
            let by = people::by_id(change.db, &self.talker)?.email;
            end_time(change, opened, appointment.clone(), &talks, ("", &by))?;
            return appointments::get(change.db, &appointment.id);
        }
        appointments::give_back(change.db, &appointment.id)?;
        appointment.starts_at = None;
        appointments::save(change.db, &mut appointment)?;
        Ok(appointment)
    }

    fn is_about_several(&self, keys: &[String], opened: &Opened) -> bool {
        let there = |talk: &&Conversation| {
            let same = self.before.as_ref().is_some_and(|one| talk.appointment_id.as_ref() == Some(&one.id));
            same && !keys.contains(&talk.question_key)
        };
        keys.len() + waiting(opened).filter(there).count() > 1
    }
}

fn fresh(change: &Change<'_>, opened: &Opened, way: Way) -> Appointment {
    Appointment {
        id: change.id(),
        application_id: opened.application.id.clone(),
        whole: false,
        way,
        place: String::new(),
        language: String::new(),
        interpreter: String::new(),
        access_needs: String::new(),
        rather_with: String::new(),
        starts_at: None,
        minutes: 0,
        sequence: 0,
        version: 1,
    }
}

/// These questions are talked about at this appointment from now on: a time at which nothing is left to talk about is
/// free again, and both sides' calendars let go of it.
fn leave_others(change: &mut Change<'_>, opened: &Opened, keys: &[String], here: &Appointment) -> Result<()> {
    let moves = |talk: &&Conversation| keys.contains(&talk.question_key);
    let mut left: Vec<AppointmentId> =
        waiting(opened).filter(moves).filter_map(|talk| talk.appointment_id.clone()).collect();
    left.sort_unstable();
    left.dedup();
    for id in left.into_iter().filter(|id| *id != here.id) {
        let talks = appointments::talks(change.db, &id)?;
        let stays = talks.iter().any(|talk| talk.state.is_open() && !keys.contains(&talk.question_key));
        let other = appointments::get(change.db, &id)?;
        if stays || other.starts_at.is_none_or(|at| at <= change.now) {
            continue;
        }
        let Some(first) = talks.first() else { continue };
        let by = people::by_id(change.db, &first.contact_id)?.email;
        end_time(change, opened, other, &talks, ("", &by))?;
    }
    Ok(())
}
