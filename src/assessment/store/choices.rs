//! What an assessment can be of, and who can be asked to rate.

use diesel::prelude::*;

use crate::db::DbConn;
use crate::db::schema::{funders, funds, people, person_roles};
use crate::error::Result;
use crate::ids::{FundId, FunderId};
use crate::people::Role;
use crate::people::store::Person;

/// These funders with their names.
///
/// # Errors
/// A database that cannot be reached.
pub fn funders(db: &mut DbConn, these: &[FunderId]) -> Result<Vec<(FunderId, String)>> {
    Ok(funders::table
        .filter(funders::id.eq_any(these))
        .order((funders::name, funders::id))
        .select((funders::id, funders::name))
        .load(db)?)
}

/// A funder with one of its funds; none where it has no fund.
pub type Choice = (FunderId, String, Option<(FundId, String)>);

/// The funds of these funders, in one query, at most 500.
///
/// # Errors
/// A database that cannot be reached.
pub fn subjects(db: &mut DbConn, these: &[FunderId]) -> Result<Vec<Choice>> {
    Ok(funders::table
        .left_join(funds::table)
        .filter(funders::id.eq_any(these))
        .order((funders::name, funders::id, funds::name.nullable(), funds::id.nullable()))
        .limit(500)
        .select((funders::id, funders::name, (funds::id, funds::name).nullable()))
        .load(db)?)
}

/// Who sits on panels at a funder and does not work for the council there as well, by name, at most 200.
///
/// # Errors
/// A database that cannot be reached.
pub fn panel_members(db: &mut DbConn, funder: &FunderId, not: &[Role]) -> Result<Vec<Person>> {
    let others = person_roles::table
        .filter(person_roles::role.eq_any(not.to_vec()))
        .filter(person_roles::ended_at.is_null())
        .filter(person_roles::funder_id.is_null().or(person_roles::funder_id.eq(funder)))
        .select(person_roles::person_id);
    let seated = person_roles::table
        .filter(person_roles::role.eq(Role::PanelMember))
        .filter(person_roles::ended_at.is_null())
        .filter(person_roles::funder_id.eq(funder))
        .select(person_roles::person_id);
    Ok(people::table
        .filter(people::id.eq_any(seated))
        .filter(people::id.ne_all(others))
        .order((people::name, people::id))
        .limit(200)
        .select(Person::as_select())
        .load(db)?)
}
