//! The only file that knows how what groups say of the council stands in the database.

use chrono::NaiveDate;
use diesel::dsl::{exists, not};
use diesel::prelude::*;

use super::{Come, Mark, Said, Stage};
use crate::app::Change;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{
    applications, council_replies, council_reviews, council_reviews_given, decisions, funds, grants, learning_notes,
    owed, rounds,
};
use crate::decision::{Outcome, State as DecisionState};
use crate::error::Result;
use crate::fund::counts::FEW;
use crate::ids::{ApplicationId, CouncilReviewId, FunderId, Id, PersonId, RoundId};

/// How far an application has come, and at the end of which stages its group has answered, in one query.
///
/// # Errors
/// Not found; a database that cannot be reached.
pub fn come(db: &mut DbConn, id: &ApplicationId) -> Result<(Come, Vec<Stage>)> {
    let told = decisions::table
        .filter(decisions::application_id.eq(applications::id))
        .filter(decisions::released_at.is_not_null())
        // As `decision::policy::is_out` says it.
        .filter(decisions::state.ne(DecisionState::Reopened))
        .filter(decisions::outcome.ne(Outcome::NotDecidedYet));
    let learned = learning_notes::table
        .inner_join(grants::table)
        .filter(grants::application_id.eq(applications::id))
        .filter(learning_notes::agreed_at.is_not_null());
    let rows: Vec<(Option<Instant>, bool, bool, Option<Stage>)> = applications::table
        .left_join(council_reviews_given::table.on(council_reviews_given::application_id.eq(applications::id)))
        .filter(applications::id.eq(id))
        .select((applications::submitted_at, exists(told), exists(learned), council_reviews_given::stage.nullable()))
        .load(db)?;
    let first = rows.first().map(|(sent, told, learned, _)| (*sent, *told, *learned));
    let (sent, told, learned) = first.ok_or(crate::error::Error::NotFound)?;
    let given = rows.into_iter().filter_map(|(.., stage)| stage).collect();
    Ok((Come { sent: sent.is_some(), told, learned }, given))
}

/// Writes what a group says. False where it has answered at the end of this stage already.
///
/// # Errors
/// A database that cannot be reached.
pub fn give(
    change: &mut Change<'_>,
    application: &ApplicationId,
    round: &RoundId,
    (stage, said): (Stage, &Said),
    month: NaiveDate,
) -> Result<bool> {
    use diesel::result::{DatabaseErrorKind, Error as Diesel};
    let given = change.db.transaction(|db| {
        diesel::insert_into(council_reviews_given::table)
            .values((council_reviews_given::application_id.eq(application), council_reviews_given::stage.eq(stage)))
            .execute(db)
    });
    match given {
        Err(Diesel::DatabaseError(DatabaseErrorKind::UniqueViolation, _)) => return Ok(false),
        other => other?,
    };
    // Chance alone: other identifiers say when they were made.
    let id = CouncilReviewId::from_text(change.tools.chance.token());
    diesel::insert_into(council_reviews::table)
        .values((
            council_reviews::id.eq(id),
            council_reviews::round_id.eq(round),
            council_reviews::stage.eq(stage),
            council_reviews::month.eq(month),
            council_reviews::knew.eq(said.knew),
            council_reviews::respect.eq(said.respect),
            council_reviews::worth.eq(said.worth),
            council_reviews::words.eq(&said.words),
        ))
        .execute(change.db)?;
    Ok(true)
}

/// Everything that was said of a round, by stage; whoever shows it asks `tally`.
///
/// # Errors
/// A database that cannot be reached.
pub fn of(db: &mut DbConn, round: &RoundId) -> Result<Vec<(Stage, Said)>> {
    let rows: Vec<(Stage, Mark, Mark, Mark, String)> = council_reviews::table
        .filter(council_reviews::round_id.eq(round))
        .order(council_reviews::id)
        .select((
            council_reviews::stage,
            council_reviews::knew,
            council_reviews::respect,
            council_reviews::worth,
            council_reviews::words,
        ))
        .load(db)?;
    Ok(rows
        .into_iter()
        .map(|(stage, knew, respect, worth, words)| (stage, Said { knew, respect, worth, words }))
        .collect())
}

/// What the council replied, by stage.
///
/// # Errors
/// A database that cannot be reached.
pub fn replies(db: &mut DbConn, round: &RoundId) -> Result<Vec<(Stage, String)>> {
    Ok(council_replies::table
        .filter(council_replies::round_id.eq(round))
        .select((council_replies::stage, council_replies::words))
        .load(db)?)
}

/// By which days replies are owed, by stage.
///
/// # Errors
/// A database that cannot be reached.
pub fn owed_by(db: &mut DbConn, kind: &str, round: &RoundId) -> Result<Vec<(Stage, NaiveDate)>> {
    let keys: Vec<String> = Stage::ALL.iter().map(|stage| about(round, *stage)).collect();
    let rows: Vec<(String, Option<NaiveDate>)> = owed::table
        .filter(owed::kind.eq(kind))
        .filter(owed::about.eq_any(keys))
        .filter(owed::settled_at.is_null())
        .select((owed::about, owed::due_on))
        .load(db)?;
    let stage = |key: &str| Stage::ALL.iter().copied().find(|stage| about(round, *stage) == key);
    Ok(rows.into_iter().filter_map(|(key, due)| Some((stage(&key)?, due?))).collect())
}

/// Writes a reply, in place of what stood there.
///
/// # Errors
/// A database that cannot be reached.
pub fn reply(db: &mut DbConn, round: &RoundId, stage: Stage, words: &str, by: &PersonId, now: Instant) -> Result<()> {
    diesel::delete(council_replies::table.find((round, stage))).execute(db)?;
    diesel::insert_into(council_replies::table)
        .values((
            council_replies::round_id.eq(round),
            council_replies::stage.eq(stage),
            council_replies::words.eq(words),
            council_replies::written_by.eq(by),
            council_replies::written_at.eq(now),
        ))
        .execute(db)?;
    Ok(())
}

/// A round of which enough was said, without a reply, and with no task for it yet.
#[derive(Clone, Debug)]
pub struct Unreplied {
    pub round: RoundId,
    pub funder: FunderId,
    pub fund: String,
    pub slug: String,
    pub round_slug: String,
    pub stage: Stage,
}

/// What a reply is owed for, as its task is kept: the round and the stage.
pub fn about(round: &RoundId, stage: Stage) -> String {
    format!("{round} {stage}")
}

/// Every such round and stage.
///
/// # Errors
/// A database that cannot be reached.
pub fn unreplied(db: &mut DbConn, kind: &str) -> Result<Vec<Unreplied>> {
    use diesel::dsl::count_star;
    let enough: Vec<(RoundId, Stage, i64)> = council_reviews::table
        .filter(not(exists(
            council_replies::table
                .filter(council_replies::round_id.eq(council_reviews::round_id))
                .filter(council_replies::stage.eq(council_reviews::stage)),
        )))
        .group_by((council_reviews::round_id, council_reviews::stage))
        .select((council_reviews::round_id, council_reviews::stage, count_star()))
        .load(db)?;
    let enough: Vec<(RoundId, Stage)> =
        enough.into_iter().filter(|(.., count)| *count >= FEW).map(|(round, stage, _)| (round, stage)).collect();
    if enough.is_empty() {
        return Ok(Vec::new());
    }
    let known: Vec<String> =
        owed::table.filter(owed::kind.eq(kind)).filter(owed::settled_at.is_null()).select(owed::about).load(db)?;
    let ids: Vec<&RoundId> = enough.iter().map(|(round, _)| round).collect();
    let named: Vec<(RoundId, FunderId, String, String, String)> = rounds::table
        .inner_join(funds::table)
        .filter(rounds::id.eq_any(ids))
        .select((rounds::id, rounds::funder_id, funds::name, funds::slug, rounds::slug))
        .load(db)?;
    let one = |(round, stage): &(RoundId, Stage)| {
        let (_, funder, fund, slug, round_slug) = named.iter().find(|(id, ..)| id == round)?.clone();
        Some(Unreplied { round: round.clone(), funder, fund, slug, round_slug, stage: *stage })
    };
    Ok(enough.iter().filter(|(round, stage)| !known.contains(&about(round, *stage))).filter_map(one).collect())
}
