//! The only file that knows how the digests of rounds stand in the database.

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{commitments, digest_answers, funds, learning_digests, people, rounds};
use crate::error::Result;
use crate::ids::{CommitmentId, FunderId, PersonId, RoundId, ThemeId};
use crate::learning::commitment::store::Commitment;

/// A digest as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = learning_digests, check_for_backend(crate::db::MultiBackend))]
pub struct Digest {
    pub round_id: RoundId,
    /// By when the council answers what has no answer yet.
    pub answer_by: NaiveDate,
    pub made_by: PersonId,
    pub made_at: Instant,
    pub published_at: Option<Instant>,
    pub version: i32,
}

/// What the council answers to one theme of a round.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = digest_answers, check_for_backend(crate::db::MultiBackend))]
pub struct Answer {
    pub round_id: RoundId,
    pub theme_id: ThemeId,
    pub words: String,
    pub commitment_id: Option<CommitmentId>,
    pub answered_by: PersonId,
    pub answered_at: Instant,
}

/// A round with its fund's name, and its digest where there is one.
#[derive(Clone, Debug)]
pub struct OfRound {
    pub funder: FunderId,
    pub fund: String,
    pub digest: Option<Digest>,
}

/// A round and its digest, in one query.
pub fn of_round(db: &mut DbConn, round: &RoundId) -> Result<OfRound> {
    let (funder, fund, digest): (FunderId, String, Option<Digest>) = rounds::table
        .inner_join(funds::table)
        .left_join(learning_digests::table)
        .filter(rounds::id.eq(round))
        .select((rounds::funder_id, funds::name, Option::<Digest>::as_select()))
        .first(db)?;
    Ok(OfRound { funder, fund, digest })
}

/// The digests that everyone may read, the latest first, at most 20: round and fund.
pub fn published(db: &mut DbConn) -> Result<Vec<(RoundId, String)>> {
    Ok(learning_digests::table
        .inner_join(rounds::table.inner_join(funds::table))
        .filter(learning_digests::published_at.is_not_null())
        .order((learning_digests::made_at.desc(), learning_digests::round_id))
        .limit(20)
        .select((learning_digests::round_id, funds::name))
        .load(db)?)
}

/// Writes a new digest.
pub fn insert(db: &mut DbConn, digest: &Digest) -> Result<()> {
    diesel::insert_into(learning_digests::table).values(digest).execute(db)?;
    Ok(())
}

/// Writes by when it is answered, and whether everyone may read it.
pub fn save(db: &mut DbConn, round: &RoundId, answer_by: NaiveDate, published_at: Option<Instant>) -> Result<()> {
    diesel::update(learning_digests::table.find(round))
        .set((
            learning_digests::answer_by.eq(answer_by),
            learning_digests::published_at.eq(published_at),
            learning_digests::version.eq(learning_digests::version + 1),
        ))
        .execute(db)?;
    Ok(())
}

/// An answer, with the promise that it became and its owner's name.
pub type Answered = (Answer, Option<(Commitment, String)>);

/// The answers of a round, each with the promise it became and who sees to that.
pub fn answers(db: &mut DbConn, round: &RoundId) -> Result<Vec<Answered>> {
    let rows: Vec<(Answer, Option<Commitment>, Option<String>)> = digest_answers::table
        .left_join(commitments::table)
        .left_join(people::table.on(people::id.nullable().eq(commitments::owner_id.nullable())))
        .filter(digest_answers::round_id.eq(round))
        .select((Answer::as_select(), Option::<Commitment>::as_select(), people::name.nullable()))
        .load(db)?;
    Ok(rows.into_iter().map(|(answer, promise, owner)| (answer, promise.zip(owner))).collect())
}

/// Writes an answer in place of the one before.
pub fn answer(db: &mut DbConn, answer: &Answer) -> Result<()> {
    diesel::delete(
        digest_answers::table
            .filter(digest_answers::round_id.eq(&answer.round_id))
            .filter(digest_answers::theme_id.eq(&answer.theme_id)),
    )
    .execute(db)?;
    diesel::insert_into(digest_answers::table).values(answer).execute(db)?;
    Ok(())
}
