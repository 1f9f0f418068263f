//! The only file that knows how amounts that were said stand in the database.

use std::collections::BTreeMap;

use diesel::prelude::*;

use crate::application::Route;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{people, said_amounts};
use crate::error::Result;
use crate::ids::{ApplicationId, PersonId};

/// An amount that was said.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = said_amounts, check_for_backend(crate::db::MultiBackend))]
pub struct SaidAmount {
    pub application_id: ApplicationId,
    pub question_key: String,
    pub route: Route,
    pub pence: i64,
    pub noted_by: PersonId,
    pub noted_at: Instant,
}

/// The amounts that were said to one question, each with the name of who noted it.
pub fn of(db: &mut DbConn, application: &ApplicationId, question: &str) -> Result<Vec<(SaidAmount, String)>> {
    Ok(said_amounts::table
        .inner_join(people::table)
        .filter(said_amounts::application_id.eq(application))
        .filter(said_amounts::question_key.eq(question))
        .select((SaidAmount::as_select(), people::name))
        .load(db)?)
}

/// The amounts that were said in the conversations of an application, by the key of their question.
pub fn in_talks(db: &mut DbConn, application: &ApplicationId) -> Result<BTreeMap<String, i64>> {
    let rows: Vec<(String, i64)> = said_amounts::table
        .filter(said_amounts::application_id.eq(application))
        .filter(said_amounts::route.eq(Route::Conversation))
        .select((said_amounts::question_key, said_amounts::pence))
        .load(db)?;
    Ok(rows.into_iter().collect())
}

/// Takes away what was noted of a question by a route.
pub fn remove(db: &mut DbConn, application: &ApplicationId, question: &str, route: Route) -> Result<()> {
    diesel::delete(said_amounts::table.find((application, question, route))).execute(db)?;
    Ok(())
}

/// Writes what was said, in the place of what was noted before.
pub fn put(db: &mut DbConn, said: &SaidAmount) -> Result<()> {
    remove(db, &said.application_id, &said.question_key, said.route)?;
    diesel::insert_into(said_amounts::table).values(said).execute(db)?;
    Ok(())
}
