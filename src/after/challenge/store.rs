//! The only file that knows how challenges stand in the database, and who took part in a decision.

use chrono::NaiveDate;
use diesel::prelude::*;
use diesel::sql_types::Text;

use super::{Of, State, Took};
use crate::clock::Instant;
use crate::db::schema::{
    applications, decision_challenges, decisions, history, panel_meetings, panel_members, people, readings,
    recommendations,
};
use crate::db::{DbConn, Union};
use crate::error::Result;
use crate::ids::{ApplicationId, DecisionChallengeId, PersonId, RoundId};

/// A challenge as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = decision_challenges, treat_none_as_null = true, check_for_backend(crate::db::MultiBackend))]
pub struct Challenge {
    pub id: DecisionChallengeId,
    pub application_id: ApplicationId,
    pub round_id: RoundId,
    pub state: State,
    pub of: Of,
    pub words: String,
    /// Its group's name may stand beside what is published.
    pub may_name: bool,
    pub made_by: PersonId,
    pub made_at: Instant,
    pub answer_by: NaiveDate,
    pub answer: String,
    pub changes: String,
    pub public_words: String,
    pub answered_by: Option<PersonId>,
    pub answered_at: Option<Instant>,
}

/// The challenges of an application, the earliest first, each with who made it and who answered.
///
/// # Errors
/// A database that cannot be reached.
pub fn of(db: &mut DbConn, application: &ApplicationId) -> Result<Vec<(Challenge, String, Option<String>)>> {
    let answerers = diesel::alias!(people as answerers);
    Ok(decision_challenges::table
        .inner_join(people::table.on(people::id.eq(decision_challenges::made_by)))
        .left_join(answerers.on(answerers.field(people::id).nullable().eq(decision_challenges::answered_by)))
        .filter(decision_challenges::application_id.eq(application))
        .order((decision_challenges::made_at, decision_challenges::id))
        .select((Challenge::as_select(), people::name, answerers.field(people::name).nullable()))
        .load(db)?)
}

/// What came of the challenges of a round, the latest first, each with its group's name; at most 50.
///
/// # Errors
/// A database that cannot be reached.
pub fn answered_in(db: &mut DbConn, round: &RoundId) -> Result<Vec<(Challenge, String)>> {
    Ok(decision_challenges::table
        .inner_join(applications::table)
        .filter(decision_challenges::round_id.eq(round))
        .filter(decision_challenges::answered_at.is_not_null())
        .order((decision_challenges::answered_at.desc(), decision_challenges::id.desc()))
        .limit(50)
        .select((Challenge::as_select(), applications::organisation_name))
        .load(db)?)
}

/// Writes a challenge, new or anew.
///
/// # Errors
/// A database that cannot be reached.
pub fn save(db: &mut DbConn, challenge: &Challenge, is_new: bool) -> Result<()> {
    if is_new {
        diesel::insert_into(decision_challenges::table).values(challenge).execute(db)?;
    } else {
        diesel::update(decision_challenges::table.find(&challenge.id)).set(challenge).execute(db)?;
    }
    Ok(())
}

/// Who took part in the decision on an application: decided it, now or before it was opened again, was asked to read it, sat
/// on its panel, or wrote down what that recommends. In one
/// query.
///
/// # Errors
/// A database that cannot be reached.
pub fn took(db: &mut DbConn, application: &ApplicationId, round: &RoundId) -> Result<Took> {
    let decided = decisions::table
        .filter(decisions::application_id.eq(application))
        .select(("decided".into_sql::<Text>(), decisions::decided_by));
    // Whoever decided before it was opened again, and whoever wrote an earlier version of what is recommended, took part too:
    // their rows were written over, the history was not.
    let decided_before = history::table
        .inner_join(decisions::table.on(decisions::id.eq(history::thing_id)))
        .filter(decisions::application_id.eq(application))
        .filter(history::thing_kind.eq("decision"))
        .filter(history::action.eq_any(["decided", "decided anew"]))
        .filter(history::actor_id.is_not_null())
        .select(("decided".into_sql::<Text>(), history::actor_id.assume_not_null()));
    let wrote_before = history::table
        .inner_join(recommendations::table.on(recommendations::id.eq(history::thing_id)))
        .filter(recommendations::application_id.eq(application))
        .filter(history::thing_kind.eq("recommendation"))
        .filter(history::action.eq("recommended"))
        .filter(history::actor_id.is_not_null())
        .select(("recommended".into_sql::<Text>(), history::actor_id.assume_not_null()));
    let read = readings::table
        .filter(readings::application_id.eq(application))
        .select(("read".into_sql::<Text>(), readings::reader_id));
    let wrote = recommendations::table
        .filter(recommendations::application_id.eq(application))
        .select(("recommended".into_sql::<Text>(), recommendations::recorded_by));
    let panel = panel_members::table
        .inner_join(panel_meetings::table)
        .filter(panel_meetings::round_id.eq(round))
        .filter(panel_meetings::cancelled_at.is_null())
        .select(("recommended".into_sql::<Text>(), panel_members::person_id));
    let rows: Vec<(String, PersonId)> =
        Union::of(decided).all(decided_before).all(read).all(wrote).all(wrote_before).all(panel).load(db)?;
    let mut took = Took::default();
    for (what, person) in rows {
        match what.as_str() {
            "decided" => took.decided.push(person),
            "read" => took.read.push(person),
            _ => took.recommended.push(person),
        }
    }
    Ok(took)
}
