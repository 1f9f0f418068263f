//! How the record of a decision stands in the database.

use diesel::dsl::sql;
use diesel::expression::SqlLiteral;
use diesel::prelude::*;
use diesel::sql_types::{Nullable, Text};

use super::Interests;
use crate::db::DbConn;
use crate::db::schema::{decision_records, declarations};
use crate::db::types::Json;
use crate::error::Result;
use crate::ids::{ApplicationId, DecisionId};
use crate::review::{Interest, Standing};

/// A record as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = decision_records, check_for_backend(crate::db::MultiBackend))]
pub struct Record {
    pub decision_id: DecisionId,
    pub power: String,
    pub options: String,
    pub interests: Json<Interests>,
    /// The day and the number of the minute, where it is above the decider's own power; empty elsewhere.
    pub minute: String,
}

/// Writes the record of a decision, in place of the one before.
///
/// # Errors
/// A database that cannot be reached.
pub fn put(db: &mut DbConn, record: &Record) -> Result<()> {
    diesel::delete(decision_records::table.find(&record.decision_id)).execute(db)?;
    diesel::insert_into(decision_records::table).values(record).execute(db)?;
    Ok(())
}

/// What everybody declared about an application, without who.
///
/// # Errors
/// A database that cannot be reached.
pub fn declared(db: &mut DbConn, id: &ApplicationId) -> Result<Vec<(Standing, Vec<Interest>)>> {
    let rows: Vec<(Standing, Json<Vec<Interest>>)> = declarations::table
        .filter(declarations::application_id.eq(id))
        .order(declarations::id)
        .select((declarations::standing, declarations::interests))
        .load(db)?;
    Ok(rows.into_iter().map(|(standing, Json(kinds))| (standing, kinds)).collect())
}

/// What [`beside`] reads.
pub type Read = (Option<String>, Option<String>, Option<Json<Interests>>, Option<String>);

type Column = SqlLiteral<Nullable<Text>>;

/// For any query over `decisions`: its record, without one more join.
pub fn beside() -> (Column, Column, Column, Column) {
    let of = |column: &str| {
        sql::<Nullable<Text>>(&format!(
            "(SELECT k.{column} FROM decision_records AS k WHERE k.decision_id = decisions.id)"
        ))
    };
    (of("power"), of("options"), of("interests"), of("minute"))
}

/// The record, as [`beside`] read it.
pub fn read((power, options, interests, _): Read) -> Option<(String, String, Interests)> {
    Some((power?, options.unwrap_or_default(), interests.map(|Json(interests)| interests).unwrap_or_default()))
}
