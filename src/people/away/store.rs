//! The only file that knows how absences stand in the database.

use chrono::NaiveDate;
use diesel::dsl::{exists, sql};
use diesel::prelude::*;
use diesel::sql_types::{Bool, Text};

use super::Span;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{absences, applications, grants, organisation_members, people, person_roles};
use crate::error::Result;
use crate::history::Thing;
use crate::ids::{AbsenceId, ApplicationId, FunderId, PersonId};
use crate::people::Role;

/// Who speaks with the group of the application at hand, in SQL: the named contact of its round, unless somebody else took
/// over its application.
pub const SPEAKS: &str = "COALESCE((SELECT k.person_id FROM application_contacts AS k \
                          WHERE k.application_id = applications.id), \
                          (SELECT r.contact_id FROM rounds AS r WHERE r.id = applications.round_id))";

/// Whether whoever covers may not see the application at hand, or is an officer no longer, in SQL.
pub const COVER_STANDS_APART: &str = "(EXISTS (SELECT 1 FROM declarations AS d WHERE d.application_id = applications.id \
     AND d.person_id = absences.cover_id AND d.standing = 'conflict') \
     OR EXISTS (SELECT 1 FROM organisation_members AS m WHERE m.organisation_id = applications.organisation_id \
     AND m.person_id = absences.cover_id AND (m.left_at IS NULL OR m.left_at >= applications.started_at)) \
     OR EXISTS (SELECT 1 FROM supporters AS s WHERE s.application_id = applications.id \
     AND s.person_id = absences.cover_id) \
     OR NOT EXISTS (SELECT 1 FROM person_roles AS o WHERE o.person_id = absences.cover_id AND o.role = 'commissioner' \
     AND o.ended_at IS NULL AND (o.funder_id IS NULL OR o.funder_id = applications.funder_id)))";

/// An absence as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = absences, check_for_backend(crate::db::MultiBackend))]
pub struct Absence {
    pub id: AbsenceId,
    pub funder_id: FunderId,
    pub person_id: PersonId,
    pub cover_id: PersonId,
    pub from_on: NaiveDate,
    /// The last day.
    pub until_on: NaiveDate,
    pub set_by: PersonId,
    pub set_at: Instant,
    /// When it was ended before its last day.
    pub ended_at: Option<Instant>,
    pub version: i32,
}

impl Absence {
    /// Its days.
    pub fn span(&self) -> Span {
        Span { from: self.from_on, until: self.until_on }
    }
}

/// Writes an absence.
///
/// # Errors
/// A database that cannot be reached.
pub fn insert(db: &mut DbConn, absence: &Absence) -> Result<()> {
    diesel::insert_into(absences::table).values(absence).execute(db)?;
    Ok(())
}

/// An absence by its id.
///
/// # Errors
/// Not found when there is none.
pub fn get(db: &mut DbConn, id: &AbsenceId) -> Result<Absence> {
    Ok(absences::table.find(id).select(Absence::as_select()).first(db)?)
}

/// Ends an absence before its day; false when somebody changed it meanwhile.
///
/// # Errors
/// A database that cannot be reached.
pub fn end(db: &mut DbConn, id: &AbsenceId, version: i32, now: Instant) -> Result<bool> {
    let as_seen = absences::table.find(id).filter(absences::version.eq(version)).filter(absences::ended_at.is_null());
    let ended = diesel::update(as_seen)
        .set((absences::ended_at.eq(now), absences::version.eq(absences::version + 1)))
        .execute(db)?;
    Ok(ended == 1)
}

/// An absence with the names of whoever is away and whoever covers.
#[derive(Clone, Debug)]
pub struct Named {
    pub absence: Absence,
    pub person: String,
    pub cover: String,
}

/// Every absence at these funders that is not over, the one that begins first first.
///
/// # Errors
/// A database that cannot be reached.
pub fn to_come(db: &mut DbConn, funders: &[FunderId], today: NaiveDate) -> Result<Vec<Named>> {
    let covers = diesel::alias!(people as covers);
    let rows: Vec<(Absence, String, String)> = absences::table
        .inner_join(people::table.on(people::id.eq(absences::person_id)))
        .inner_join(covers.on(covers.field(people::id).eq(absences::cover_id)))
        .filter(absences::funder_id.eq_any(funders))
        .filter(absences::ended_at.is_null())
        .filter(absences::until_on.ge(today))
        .order((absences::from_on, absences::id))
        .limit(200)
        .select((Absence::as_select(), people::name, covers.field(people::name)))
        .load(db)?;
    Ok(rows.into_iter().map(|(absence, person, cover)| Named { absence, person, cover }).collect())
}

/// Every officer of these funders, by name: the funder, who, and how they are called.
///
/// # Errors
/// A database that cannot be reached.
pub fn officers(db: &mut DbConn, funders: &[FunderId]) -> Result<Vec<(FunderId, PersonId, String)>> {
    let rows: Vec<(Option<FunderId>, PersonId, String)> = person_roles::table
        .inner_join(people::table)
        .filter(person_roles::funder_id.eq_any(funders))
        .filter(person_roles::role.eq(Role::Commissioner))
        .filter(person_roles::ended_at.is_null())
        .order((people::name, people::id))
        .select((person_roles::funder_id, people::id, people::name))
        .load(db)?;
    Ok(rows.into_iter().filter_map(|(funder, id, name)| Some((funder?, id, name))).collect())
}

/// Whoever speaks with a group is away: until when, and who covers, unless they stand apart from it.
#[derive(Clone, Debug)]
pub struct StandIn {
    pub contact: String,
    pub until: NaiveDate,
    pub cover: Option<(String, String)>,
}

/// Who stands in for whoever speaks with a group about a thing, where that person is away today and `to` is of the group.
///
/// # Errors
/// A database that cannot be reached.
pub fn stand_in(db: &mut DbConn, thing: &Thing, to: &PersonId, today: NaiveDate) -> Result<Option<StandIn>> {
    let known: Option<(ApplicationId, PersonId)> = match thing.kind {
        "application" => {
            applications::table.find(&thing.id).select((applications::id, sql::<Text>(SPEAKS))).first(db).optional()?
        }
        "grant" => {
            grants::table.find(&thing.id).select((grants::application_id, grants::contact_id)).first(db).optional()?
        }
        _ => None,
    };
    known.map_or(Ok(None), |(application, contact)| stand_in_for(db, &application, &contact, to, today))
}

/// The same where it is known who speaks with the group, in one query.
///
/// # Errors
/// A database that cannot be reached.
pub fn stand_in_for(
    db: &mut DbConn,
    application: &ApplicationId,
    contact: &PersonId,
    to: &PersonId,
    today: NaiveDate,
) -> Result<Option<StandIn>> {
    let covers = diesel::alias!(people as covers);
    let member = organisation_members::table
        .filter(organisation_members::organisation_id.eq(applications::organisation_id))
        .filter(organisation_members::person_id.eq(to));
    type Row = (NaiveDate, String, String, String, bool);
    let row: Option<Row> = applications::table
        .inner_join(absences::table.on(absences::funder_id.eq(applications::funder_id)))
        .inner_join(people::table.on(people::id.eq(absences::person_id)))
        .inner_join(covers.on(covers.field(people::id).eq(absences::cover_id)))
        .filter(applications::id.eq(application))
        .filter(absences::person_id.eq(contact))
        .filter(absences::ended_at.is_null())
        .filter(absences::from_on.le(today))
        .filter(absences::until_on.ge(today))
        .filter(exists(member))
        .select((
            absences::until_on,
            people::name,
            covers.field(people::name),
            covers.field(people::email),
            sql::<Bool>(COVER_STANDS_APART),
        ))
        .first(db)
        .optional()?;
    Ok(row.map(|(until, contact, cover, email, closed)| StandIn {
        contact,
        until,
        cover: (!closed).then_some((cover, email)),
    }))
}
