//! The only file that knows how appointments and offered times stand in the database.

use diesel::prelude::*;

use super::Way;
use crate::application::at_desk::{Closeness, NO_READER};
use crate::application::conversation::store::Conversation;
use crate::application::store::{Application, apart};
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{
    applications, appointments, conversations, declarations, funders, organisation_members, people, person_roles,
    readings, supporters, talk_slots,
};
use crate::error::{Error, Result};
use crate::ids::{ApplicationId, AppointmentId, FunderId, PersonId, SlotId};
use crate::people::Role;
use crate::people::store::Person;

/// Times further away than this are not offered.
const SOON: chrono::TimeDelta = chrono::TimeDelta::days(42);

/// When and how a group and an officer talk.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = appointments, treat_none_as_null = true, check_for_backend(crate::db::MultiBackend))]
pub struct Appointment {
    pub id: AppointmentId,
    pub application_id: ApplicationId,
    /// About more than one question.
    pub whole: bool,
    pub way: Way,
    pub place: String,
    pub language: String,
    pub interpreter: String,
    pub access_needs: String,
    pub rather_with: String,
    /// None until a time stands.
    pub starts_at: Option<Instant>,
    pub minutes: i32,
    /// Raised with every change, so that a calendar knows which copy is the newer.
    pub sequence: i32,
    pub version: i32,
}

/// An appointment by its id.
pub fn get(db: &mut DbConn, id: &AppointmentId) -> Result<Appointment> {
    Ok(appointments::table.find(id).select(Appointment::as_select()).first(db)?)
}

/// An appointment with what is talked about in it, in one query.
pub fn with_talks(db: &mut DbConn, id: &AppointmentId) -> Result<(Appointment, Vec<Conversation>)> {
    let rows: Vec<(Appointment, Option<Conversation>)> = appointments::table
        .left_join(conversations::table.on(conversations::appointment_id.eq(appointments::id.nullable())))
        .filter(appointments::id.eq(id))
        .order(conversations::id)
        .select((Appointment::as_select(), Option::<Conversation>::as_select()))
        .load(db)?;
    let mut talks = Vec::new();
    let mut appointment = Err(Error::NotFound);
    for (one, talk) in rows {
        appointment = Ok(one);
        talks.extend(talk);
    }
    Ok((appointment?, talks))
}

/// The appointments of an application, the newest last.
pub fn of(db: &mut DbConn, application: &ApplicationId) -> Result<Vec<Appointment>> {
    Ok(appointments::table
        .filter(appointments::application_id.eq(application))
        .order(appointments::id)
        .select(Appointment::as_select())
        .load(db)?)
}

/// Writes a new appointment.
pub fn insert(db: &mut DbConn, new: &Appointment) -> Result<()> {
    diesel::insert_into(appointments::table).values(new).execute(db)?;
    Ok(())
}

/// Writes it as it is now, one version on.
pub fn save(db: &mut DbConn, appointment: &mut Appointment) -> Result<()> {
    appointment.version += 1;
    diesel::update(appointments::table.find(&appointment.id)).set(&*appointment).execute(db)?;
    Ok(())
}

/// What is talked about in it: the conversation of each question.
pub fn talks(db: &mut DbConn, id: &AppointmentId) -> Result<Vec<Conversation>> {
    Ok(conversations::table
        .filter(conversations::appointment_id.eq(id))
        .order(conversations::id)
        .select(Conversation::as_select())
        .load(db)?)
}

/// A time at which an officer can talk.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = talk_slots, check_for_backend(crate::db::MultiBackend))]
pub struct Slot {
    pub id: SlotId,
    pub funder_id: FunderId,
    pub contact_id: PersonId,
    pub starts_at: Instant,
    pub minutes: i32,
    pub added_at: Instant,
    pub removed_at: Option<Instant>,
    pub taken_by: Option<AppointmentId>,
}

/// Writes a time that an officer offers.
pub fn offer(db: &mut DbConn, slot: &Slot) -> Result<()> {
    diesel::insert_into(talk_slots::table).values(slot).execute(db)?;
    Ok(())
}

/// Whether an officer offers this very time already.
pub fn offers(db: &mut DbConn, contact: &PersonId, starts_at: Instant) -> Result<bool> {
    let same: i64 = talk_slots::table
        .filter(talk_slots::contact_id.eq(contact))
        .filter(talk_slots::starts_at.eq(starts_at))
        .filter(talk_slots::removed_at.is_null())
        .count()
        .get_result(db)?;
    Ok(same > 0)
}

/// Every time of an officer that is still to come, taken or not, the soonest first.
pub fn coming(db: &mut DbConn, contact: &PersonId, from: Instant) -> Result<Vec<Slot>> {
    Ok(talk_slots::table
        .filter(talk_slots::contact_id.eq(contact))
        .filter(talk_slots::starts_at.ge(from))
        .filter(talk_slots::removed_at.is_null())
        .order((talk_slots::starts_at, talk_slots::id))
        .limit(200)
        .select(Slot::as_select())
        .load(db)?)
}

/// Takes a time that is free, in one statement, so that of two who ask at once only one gets it. None when it is gone.
pub fn take(
    db: &mut DbConn,
    slot: &SlotId,
    contact: &PersonId,
    by: &AppointmentId,
    from: Instant,
) -> Result<Option<Slot>> {
    let taken = diesel::update(
        talk_slots::table
            .filter(talk_slots::id.eq(slot))
            .filter(talk_slots::contact_id.eq(contact))
            .filter(talk_slots::starts_at.ge(from))
            .filter(talk_slots::removed_at.is_null())
            .filter(talk_slots::taken_by.is_null()),
    )
    .set(talk_slots::taken_by.eq(Some(by)))
    .execute(db)?;
    if taken == 0 {
        return Ok(None);
    }
    Ok(Some(talk_slots::table.find(slot).select(Slot::as_select()).first(db)?))
}

/// Gives back the time that an appointment took.
pub fn give_back(db: &mut DbConn, by: &AppointmentId) -> Result<()> {
    diesel::update(talk_slots::table.filter(talk_slots::taken_by.eq(by)))
        .set(talk_slots::taken_by.eq(None::<AppointmentId>))
        .execute(db)?;
    Ok(())
}

/// Whose time an appointment took, if it holds one.
pub fn whose_time(db: &mut DbConn, by: &AppointmentId) -> Result<Option<Person>> {
    Ok(talk_slots::table
        .inner_join(people::table.on(people::id.eq(talk_slots::contact_id)))
        .filter(talk_slots::taken_by.eq(by))
        .select(Person::as_select())
        .first(db)
        .optional()?)
}

/// Takes back an offered time that nobody has taken: false when there is none such of theirs.
pub fn remove(db: &mut DbConn, slot: &SlotId, contact: &PersonId, now: Instant) -> Result<bool> {
    let gone = diesel::update(
        talk_slots::table
            .filter(talk_slots::id.eq(slot))
            .filter(talk_slots::contact_id.eq(contact))
            .filter(talk_slots::removed_at.is_null())
            .filter(talk_slots::taken_by.is_null()),
    )
    .set(talk_slots::removed_at.eq(Some(now)))
    .execute(db)?;
    Ok(gone == 1)
}

/// An officer with whom a group can talk, and the times they offer, the soonest first.
#[derive(Clone, Debug)]
pub struct Officer {
    pub person: Person,
    pub slots: Vec<Slot>,
}

/// The officers of a funder by name, each with the times from `from` on that nobody has taken, in one query: not whoever
/// decides in the round.
pub fn officers(db: &mut DbConn, funder: &FunderId, decider: Option<&PersonId>, from: Instant) -> Result<Vec<Officer>> {
    officers_but(db, funder, decider, from, None)
}

/// The same without those who stand apart from an application.
pub fn officers_of(
    db: &mut DbConn,
    of: &Application,
    decider: Option<&PersonId>,
    from: Instant,
) -> Result<Vec<Officer>> {
    officers_but(db, &of.funder_id, decider, from, Some((&of.id, true)))
}

/// The same without those who read it for the decision, too: whoever hears a group before it is read does not.
pub fn officers_to_hear(
    db: &mut DbConn,
    of: &Application,
    decider: Option<&PersonId>,
    from: Instant,
) -> Result<Vec<Officer>> {
    officers_but(db, &of.funder_id, decider, from, Some((&of.id, false)))
}

fn officers_but(
    db: &mut DbConn,
    funder: &FunderId,
    decider: Option<&PersonId>,
    from: Instant,
    apart_from: Option<(&ApplicationId, bool)>,
) -> Result<Vec<Officer>> {
    let free = talk_slots::contact_id
        .eq(people::id)
        .and(talk_slots::funder_id.eq(funder.clone()))
        .and(talk_slots::starts_at.ge(from))
        .and(talk_slots::starts_at.le(from + SOON))
        .and(talk_slots::removed_at.is_null())
        .and(talk_slots::taken_by.is_null());
    let mut query = people::table
        .inner_join(person_roles::table)
        .left_join(talk_slots::table.on(free))
        .filter(person_roles::funder_id.eq(funder))
        .filter(person_roles::role.eq(Role::Commissioner))
        .filter(person_roles::ended_at.is_null())
        .order((people::name, people::id))
        .limit(500)
        .select((Person::as_select(), Option::<Slot>::as_select()))
        .into_boxed::<crate::db::MultiBackend>();
    if let Some((id, readers_too)) = apart_from {
        let stepped_back = declarations::table
            .filter(declarations::application_id.eq(id))
            .filter(declarations::standing.eq(Closeness::Conflict))
            .select(declarations::person_id);
        let members = organisation_members::table
            .inner_join(applications::table.on(applications::organisation_id.eq(organisation_members::organisation_id)))
            .filter(applications::id.eq(id))
            .filter(apart::belonged())
            .select(organisation_members::person_id);
        let helped = supporters::table.filter(supporters::application_id.eq(id)).select(supporters::person_id);
        query = query
            .filter(people::id.ne_all(stepped_back))
            .filter(people::id.ne_all(members))
            .filter(people::id.ne_all(helped));
        if !readers_too {
            let read = readings::table
                .filter(readings::application_id.eq(id))
                .filter(readings::state.ne_all(NO_READER))
                .select(readings::reader_id);
            query = query.filter(people::id.ne_all(read));
        }
    }
    let rows: Vec<(Person, Option<Slot>)> = query.load(db)?;
    let mut officers: Vec<Officer> = Vec::new();
    for (person, slot) in rows.into_iter().filter(|(person, _)| Some(&person.id) != decider && !person.name.is_empty())
    {
        match officers.last_mut().filter(|last| last.person.id == person.id) {
            Some(last) => last.slots.extend(slot),
            None => officers.push(Officer { person, slots: slot.into_iter().collect() }),
        }
    }
    officers.iter_mut().for_each(|officer| officer.slots.sort_by_key(|slot| slot.starts_at));
    Ok(officers)
}

/// The names of these funders.
pub fn funder_names(db: &mut DbConn, these: &[FunderId]) -> Result<Vec<(FunderId, String)>> {
    Ok(funders::table
        .filter(funders::id.eq_any(these))
        .order((funders::name, funders::id))
        .select((funders::id, funders::name))
        .load(db)?)
}
