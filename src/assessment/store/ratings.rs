//! What each side says of each prompt.

use diesel::prelude::*;

use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::assessment_ratings;
use crate::error::Result;
use crate::ids::AssessmentId;

/// What one side says of one prompt, as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = assessment_ratings, check_for_backend(crate::db::MultiBackend))]
pub struct Rating {
    pub assessment_id: AssessmentId,
    pub prompt_key: String,
    /// The council, or the id of a reviewer.
    pub side: String,
    /// None where it is not answered.
    pub level: Option<i32>,
    pub words: String,
    pub evidence: String,
    pub written_at: Instant,
    pub version: i32,
}

/// Everything that was said in these, in an order that says nothing of who said it. Whoever shows it asks `policy::may_read`.
///
/// # Errors
/// A database that cannot be reached.
pub fn of(db: &mut DbConn, these: &[AssessmentId]) -> Result<Vec<Rating>> {
    Ok(assessment_ratings::table
        .filter(assessment_ratings::assessment_id.eq_any(these))
        .order((assessment_ratings::prompt_key, assessment_ratings::words, assessment_ratings::side))
        .select(Rating::as_select())
        .load(db)?)
}

/// What one side says in one, all of it.
///
/// # Errors
/// A database that cannot be reached.
pub fn of_side(db: &mut DbConn, id: &AssessmentId, side: &str) -> Result<Vec<Rating>> {
    Ok(assessment_ratings::table
        .filter(assessment_ratings::assessment_id.eq(id))
        .filter(assessment_ratings::side.eq(side))
        .order(assessment_ratings::prompt_key)
        .select(Rating::as_select())
        .load(db)?)
}

/// What one side says of one prompt.
///
/// # Errors
/// A database that cannot be reached.
pub fn one(db: &mut DbConn, id: &AssessmentId, prompt: &str, side: &str) -> Result<Option<Rating>> {
    let found = assessment_ratings::table.find((id, prompt, side)).select(Rating::as_select());
    Ok(found.first(db).optional()?)
}

/// Writes it, new or anew. The assessment was touched first.
///
/// # Errors
/// A database that cannot be reached.
pub fn save(db: &mut DbConn, rating: &Rating) -> Result<()> {
    let stands = assessment_ratings::table.find((&rating.assessment_id, &rating.prompt_key, &rating.side));
    let changed = diesel::update(stands)
        .set((
            assessment_ratings::level.eq(rating.level),
            assessment_ratings::words.eq(&rating.words),
            assessment_ratings::evidence.eq(&rating.evidence),
            assessment_ratings::written_at.eq(rating.written_at),
            assessment_ratings::version.eq(rating.version),
        ))
        .execute(db)?;
    if changed == 0 {
        diesel::insert_into(assessment_ratings::table).values(rating).execute(db)?;
    }
    Ok(())
}
