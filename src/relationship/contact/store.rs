//! The only file that knows how the contact log stands in the database.

use std::collections::HashMap;

use chrono::NaiveDate;
use diesel::prelude::*;

use super::Kind;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{
    applications, contact_corrections, contact_entries, funders, grants, letters, organisation_members, people,
};
use crate::error::Result;
use crate::ids::{ApplicationId, ContactCorrectionId, ContactEntryId, FunderId, LetterId, OrganisationId, PersonId};
use crate::letters::store::LetterState;

/// So many letters and entries stand on a page; older ones are in the history.
const MOST: i64 = 300;

/// A call, or something written outside the portal, as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = contact_entries, check_for_backend(crate::db::MultiBackend))]
pub struct Entry {
    pub id: ContactEntryId,
    pub funder_id: FunderId,
    pub organisation_id: OrganisationId,
    pub application_id: Option<ApplicationId>,
    pub kind: Kind,
    pub words: String,
    pub from_whom: String,
    pub minutes: i32,
    pub on_day: NaiveDate,
    pub logged_by: PersonId,
    pub logged_at: Instant,
}

/// What puts an entry right, as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = contact_corrections, check_for_backend(crate::db::MultiBackend))]
pub struct Correction {
    pub id: ContactCorrectionId,
    pub entry_id: ContactEntryId,
    pub words: String,
    pub from_organisation: bool,
    pub written_by: PersonId,
    pub written_at: Instant,
}

/// An entry with who wrote it down, whose it is, and what stands beside it.
#[derive(Clone, Debug)]
pub struct Logged {
    pub entry: Entry,
    pub by: String,
    pub funder: String,
    /// The reference of the application it is about.
    pub reference: Option<String>,
    pub corrections: Vec<(Correction, String)>,
}

/// A letter that the portal wrote to somebody of a group.
#[derive(Clone, Debug, Queryable)]
pub struct Sent {
    pub id: LetterId,
    pub kind: String,
    pub subject: String,
    pub text: String,
    pub state: LetterState,
    pub created_at: Instant,
    pub to: String,
}

/// Writes an entry.
///
/// # Errors
/// A database that cannot be reached.
pub fn insert(db: &mut DbConn, entry: &Entry) -> Result<()> {
    diesel::insert_into(contact_entries::table).values(entry).execute(db)?;
    Ok(())
}

/// An entry by its id.
///
/// # Errors
/// Not found when there is none.
pub fn get(db: &mut DbConn, id: &ContactEntryId) -> Result<Entry> {
    Ok(contact_entries::table.find(id).select(Entry::as_select()).first(db)?)
}

/// An entry by its id, where it is about this application.
///
/// # Errors
/// A database that cannot be reached.
pub fn of(db: &mut DbConn, id: &ContactEntryId, application: &ApplicationId) -> Result<Option<Entry>> {
    let about = contact_entries::table.find(id).filter(contact_entries::application_id.eq(application));
    Ok(about.select(Entry::as_select()).first(db).optional()?)
}

/// Writes what puts an entry right.
///
/// # Errors
/// A database that cannot be reached.
pub fn correct(db: &mut DbConn, correction: &Correction) -> Result<()> {
    diesel::insert_into(contact_corrections::table).values(correction).execute(db)?;
    Ok(())
}

/// What is logged about an application, the newest first, in two queries.
///
/// # Errors
/// A database that cannot be reached.
pub fn of_application(db: &mut DbConn, id: &ApplicationId) -> Result<Vec<Logged>> {
    let these = contact_entries::table
        .inner_join(people::table)
        .inner_join(funders::table)
        .left_join(applications::table)
        .filter(contact_entries::application_id.eq(id))
        .order((contact_entries::on_day.desc(), contact_entries::logged_at.desc(), contact_entries::id.desc()))
        .limit(MOST)
        .select((Entry::as_select(), people::name, funders::name, applications::reference.nullable()))
        .load(db)?;
    with_corrections(db, these)
}

/// What is logged of a group by these funders (or, without any, by all), the newest first, in two queries.
///
/// # Errors
/// A database that cannot be reached.
pub fn of_organisation(
    db: &mut DbConn,
    id: &OrganisationId,
    funders_asked: Option<&[FunderId]>,
) -> Result<Vec<Logged>> {
    let mut these = contact_entries::table
        .inner_join(people::table)
        .inner_join(funders::table)
        .left_join(applications::table)
        .filter(contact_entries::organisation_id.eq(id))
        .order((contact_entries::on_day.desc(), contact_entries::logged_at.desc(), contact_entries::id.desc()))
        .limit(MOST)
        .select((Entry::as_select(), people::name, funders::name, applications::reference.nullable()))
        .into_boxed::<crate::db::MultiBackend>();
    if let Some(ours) = funders_asked {
        these = these.filter(contact_entries::funder_id.eq_any(ours.to_vec()));
    }
    let these = these.load(db)?;
    with_corrections(db, these)
}

fn with_corrections(db: &mut DbConn, these: Vec<(Entry, String, String, Option<String>)>) -> Result<Vec<Logged>> {
    let ids: Vec<&ContactEntryId> = these.iter().map(|(entry, ..)| &entry.id).collect();
    let found: Vec<(Correction, String)> = contact_corrections::table
        .inner_join(people::table)
        .filter(contact_corrections::entry_id.eq_any(ids))
        .order((contact_corrections::written_at, contact_corrections::id))
        .select((Correction::as_select(), people::name))
        .load(db)?;
    let mut beside: HashMap<ContactEntryId, Vec<(Correction, String)>> = HashMap::new();
    for one in found {
        beside.entry(one.0.entry_id.clone()).or_default().push(one);
    }
    let logged = |(entry, by, funder, reference): (Entry, String, String, Option<String>)| Logged {
        corrections: beside.remove(&entry.id).unwrap_or_default(),
        entry,
        by,
        funder,
        reference,
    };
    Ok(these.into_iter().map(logged).collect())
}

/// Every letter to somebody of the group about its application, or about the grant that came of it, the newest first. A
/// letter that carries a way in is nobody else's.
///
/// # Errors
/// A database that cannot be reached.
pub fn letters_to_group(db: &mut DbConn, id: &ApplicationId, group: &OrganisationId) -> Result<Vec<Sent>> {
    let members = organisation_members::table
        .filter(organisation_members::organisation_id.eq(group))
        .select(organisation_members::person_id.nullable());
    let of_grant = grants::table.filter(grants::application_id.eq(id)).select(grants::id);
    let about = letters::about_kind.eq("application").and(letters::about_id.eq(id.as_str()));
    let about_grant = letters::about_kind.eq("grant").and(letters::about_id.eq_any(of_grant));
    Ok(letters::table
        .inner_join(people::table)
        .filter(about.or(about_grant))
        .filter(letters::to_person_id.eq_any(members))
        .filter(letters::kind.not_like("%!"))
        .order((letters::created_at.desc(), letters::id.desc()))
        .limit(MOST)
        .select((
            letters::id,
            letters::kind,
            letters::subject,
            letters::body_text,
            letters::state,
            letters::created_at,
            people::name,
        ))
        .load(db)?)
}
