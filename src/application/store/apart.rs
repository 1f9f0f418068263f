//! Who stands apart from an application, as the database knows it: two conditions that every list at the desk leaves
//! rows out by, and one application's answer. Both are short lists found once, and not asked of every row, so that
//! PostgreSQL goes on walking the list's index.

use diesel::dsl::{auto_type, sql};
use diesel::expression::SqlLiteral;
use diesel::prelude::*;
use diesel::sql_types::Bool;

use crate::application::apart::{self, Closed};
use crate::application::at_desk::Closeness;
use crate::db::DbConn;
use crate::db::schema::{applications, declarations, organisation_members};
use crate::error::{Error, Result};
use crate::ids::{ApplicationId, PersonId};

/// For any query over `applications`: the person stepped back from this one.
#[auto_type(no_type_alias)]
pub fn stepped_back<'a>(person: &'a PersonId) -> _ {
    let conflict: Closeness = Closeness::Conflict;
    applications::id.eq_any(
        declarations::table
            .filter(declarations::person_id.eq(person))
            .filter(declarations::standing.eq(conflict))
            .select(declarations::application_id),
    )
}

/// For any query over `applications`: the person belongs to its group.
#[auto_type(no_type_alias)]
pub fn belongs<'a>(person: &'a PersonId) -> _ {
    applications::organisation_id.eq_any(
        organisation_members::table
            .filter(organisation_members::person_id.eq(person))
            .filter(organisation_members::left_at.is_null())
            .select(organisation_members::organisation_id),
    )
}

/// For any query over `applications` and `rounds`: the holder of delegated power whom the round names has stepped back
/// from this one, so that another decision-maker decides it.
///
/// In plain SQL, since the queries that ask it have declarations in them already, of somebody else.
pub fn decider_stepped_back() -> SqlLiteral<Bool> {
    sql("EXISTS (SELECT 1 FROM declarations AS deciders WHERE deciders.application_id = applications.id \
         AND deciders.person_id = rounds.decider_id AND deciders.standing = 'conflict')")
}

/// From what [`stepped_back`] and [`belongs`] say of a row.
pub fn closed((stepped_back, belongs): (bool, bool)) -> Option<Closed> {
    apart::closed(stepped_back.then_some(Closeness::Conflict), belongs)
}

/// Whether one application is closed to a person, in one query.
///
/// # Errors
/// Not found when there is none.
pub fn of(db: &mut DbConn, id: &ApplicationId, person: &PersonId) -> Result<Option<Closed>> {
    let row: Option<(bool, bool)> = applications::table
        .filter(applications::id.eq(id))
        .select((stepped_back(person), belongs(person)))
        .first(db)
        .optional()?;
    row.map(closed).ok_or(Error::NotFound)
}
