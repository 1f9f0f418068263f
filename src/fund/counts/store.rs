//! The only file that knows how the numbers of a round stand in the database.

use diesel::prelude::*;
use diesel::result::{DatabaseErrorKind, Error as Failure};

use super::Counts;
use crate::db::DbConn;
use crate::db::schema::round_counts;
use crate::db::types::Json;
use crate::error::Result;
use crate::ids::RoundId;

/// The numbers of a round, none of them when nothing was counted yet.
pub fn of(db: &mut DbConn, round: &RoundId) -> Result<Counts> {
    let found: Option<Json<Counts>> =
        round_counts::table.find(round).select(round_counts::counts).first(db).optional()?;
    Ok(found.map(|Json(counts)| counts).unwrap_or_default())
}

/// Changes the numbers of a round. Its row is touched first, so that two changes stand one behind the other.
pub fn change(db: &mut DbConn, round: &RoundId, f: impl FnOnce(&mut Counts)) -> Result<()> {
    if touch(db, round)? == 0 {
        // In a savepoint: somebody else may write the first numbers at the same time.
        let written = db.transaction(|db| {
            diesel::insert_into(round_counts::table)
                .values((
                    round_counts::round_id.eq(round),
                    round_counts::counts.eq(Json(Counts::default())),
                    round_counts::version.eq(1),
                ))
                .execute(db)
        });
        match written {
            Ok(_) | Err(Failure::DatabaseError(DatabaseErrorKind::UniqueViolation, _)) => touch(db, round)?,
            Err(other) => return Err(other.into()),
        };
    }
    let mut counts = of(db, round)?;
    f(&mut counts);
    diesel::update(round_counts::table.find(round)).set(round_counts::counts.eq(Json(counts))).execute(db)?;
    Ok(())
}

fn touch(db: &mut DbConn, round: &RoundId) -> Result<usize> {
    Ok(diesel::update(round_counts::table.find(round))
        .set(round_counts::version.eq(round_counts::version + 1))
        .execute(db)?)
}
