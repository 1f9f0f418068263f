//! Declarations.

use std::collections::BTreeSet;

use diesel::prelude::*;
use serde::Serialize;

use crate::application::store::apart;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{applications, declarations, organisation_members, organisations, people};
use crate::db::types::Json;
use crate::error::Result;
use crate::ids::{ApplicationId, DeclarationId, OrganisationId, PersonId};
use crate::organisation;
use crate::review::{Interest, Standing};

/// A declaration as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = declarations, check_for_backend(crate::db::MultiBackend))]
pub struct Declaration {
    pub id: DeclarationId,
    pub application_id: ApplicationId,
    pub person_id: PersonId,
    pub standing: Standing,
    pub interests: Json<Vec<Interest>>,
    pub words: String,
    pub made_at: Instant,
}

/// What one person declared about one application.
///
/// # Errors
/// A database that cannot be reached.
pub fn of(db: &mut DbConn, application: &ApplicationId, person: &PersonId) -> Result<Option<Declaration>> {
    Ok(declarations::table
        .filter(declarations::application_id.eq(application))
        .filter(declarations::person_id.eq(person))
        .select(Declaration::as_select())
        .first(db)
        .optional()?)
}

/// Writes a declaration; one that was made before is written over, and its history keeps what it said.
///
/// # Errors
/// A database that cannot be reached.
pub fn put(db: &mut DbConn, declaration: &Declaration) -> Result<()> {
    let changed = diesel::update(declarations::table.find(&declaration.id))
        .set((
            declarations::standing.eq(declaration.standing),
            declarations::interests.eq(&declaration.interests),
            declarations::words.eq(&declaration.words),
            declarations::made_at.eq(declaration.made_at),
        ))
        .execute(db)?;
    if changed == 0 {
        diesel::insert_into(declarations::table).values(declaration).execute(db)?;
    }
    Ok(())
}

/// Takes a declaration away that was made by mistake; its history keeps what it said.
///
/// # Errors
/// A database that cannot be reached.
pub fn remove(db: &mut DbConn, id: &DeclarationId) -> Result<()> {
    diesel::delete(declarations::table.find(id)).execute(db)?;
    Ok(())
}

/// Who a group is, by which a tie to it is known.
#[derive(Clone, Debug, Default)]
pub struct Group {
    pub area: String,
    pub about: String,
    pub members: Vec<String>,
}

/// A group with the names of who is in it, in two queries.
///
/// # Errors
/// A database that cannot be reached.
pub fn group(db: &mut DbConn, id: &OrganisationId) -> Result<Group> {
    let belongs =
        organisation_members::organisation_id.eq(organisations::id).and(organisation_members::left_at.is_null());
    let rows: Vec<(String, Option<String>)> = organisations::table
        .left_join(organisation_members::table.on(belongs))
        .left_join(people::table.on(people::id.nullable().eq(organisation_members::person_id.nullable())))
        .filter(organisations::id.eq(id))
        .order((organisation_members::joined_at.asc(), organisation_members::id.asc()))
        .select((organisations::about, people::name.nullable()))
        .load(db)?;
    let area = organisation::store::areas(db, std::slice::from_ref(id))?.remove(id.as_str()).unwrap_or_default();
    let mut group = Group { area, ..Group::default() };
    for (about, name) in rows {
        group.about = about;
        group.members.extend(name.filter(|name| !name.is_empty()));
    }
    Ok(group)
}

/// A declaration as those see it who look after the application.
#[derive(Clone, Debug, Serialize)]
pub struct Spoken {
    pub person: PersonId,
    pub name: String,
    pub standing: Standing,
    pub interests: Vec<Interest>,
    pub words: String,
    pub made_at: Instant,
}

/// Everyone's declarations about these applications, in one query: `(application, declaration)`, by name.
///
/// # Errors
/// A database that cannot be reached.
pub fn about(db: &mut DbConn, applications: &[ApplicationId]) -> Result<Vec<(ApplicationId, Spoken)>> {
    let rows: Vec<(Declaration, String)> = declarations::table
        .inner_join(people::table)
        .filter(declarations::application_id.eq_any(applications))
        .order((people::name, declarations::id))
        .select((Declaration::as_select(), people::name))
        .load(db)?;
    let spoken = |(row, name): (Declaration, String)| {
        let spoken = Spoken {
            person: row.person_id,
            name,
            standing: row.standing,
            interests: row.interests.0,
            words: row.words,
            made_at: row.made_at,
        };
        (row.application_id, spoken)
    };
    Ok(rows.into_iter().map(spoken).collect())
}

/// The applications that are closed to a person: those they stepped back from, and those of a group they belong to.
/// Every list at the desk leaves them out.
///
/// # Errors
/// A database that cannot be reached.
pub fn conflicted(db: &mut DbConn, person: &PersonId) -> Result<BTreeSet<ApplicationId>> {
    let ids: Vec<ApplicationId> = applications::table
        .filter(apart::stepped_back(person).or(apart::belongs(person)))
        .select(applications::id)
        .load(db)?;
    Ok(ids.into_iter().collect())
}
