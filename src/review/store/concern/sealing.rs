//! What is written of concerns, sealed anew.

use diesel::prelude::*;

use crate::db::DbConn;
use crate::db::schema::concerns;
use crate::error::Result;
use crate::ids::ConcernId;
use crate::secret::veiled::Veiled;

/// Seals what some concerns say with the key that seals now, where it does not begin with `sealed`; says how many there were.
///
/// # Errors
/// A database that cannot be reached; something that no key here opens.
pub fn seal_again(db: &mut DbConn, sealed: &str, limit: i64) -> Result<usize> {
    let like = format!("{sealed}%");
    let words = concerns::words.ne("").and(concerns::words.not_like(like.clone()));
    let told = concerns::group_was_told.ne("").and(concerns::group_was_told.not_like(like.clone()));
    let outcome = concerns::outcome.ne("").and(concerns::outcome.not_like(like));
    let these: Vec<ConcernId> =
        concerns::table.filter(words.or(told).or(outcome)).select(concerns::id).limit(limit).load(db)?;
    for id in &these {
        super::touch(db, id)?;
        let (words, told, outcome): (Veiled, Veiled, Veiled) = concerns::table
            .find(id)
            .select((concerns::words, concerns::group_was_told, concerns::outcome))
            .first(db)?;
        diesel::update(concerns::table.find(id))
            .set((concerns::words.eq(words), concerns::group_was_told.eq(told), concerns::outcome.eq(outcome)))
            .execute(db)?;
    }
    Ok(these.len())
}
