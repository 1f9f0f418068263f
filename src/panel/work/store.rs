//! Panel work as the database knows it.

use chrono::NaiveDate;
use diesel::dsl::sql;
use diesel::expression::SqlLiteral;
use diesel::prelude::*;
use diesel::sql_types::Bool;

use super::Named;
use crate::application::State as ApplicationState;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{
    applications, assessment_reviewers, assessments, funds, panel_dissents, panel_items, panel_meetings, panel_members,
    panel_names, panel_sittings, panel_votes, people, recommendations, rounds,
};
use crate::error::Result;
use crate::fund::counts::FEW;
use crate::ids::{ApplicationId, AssessmentId, PanelMeetingId, PersonId, RoundId};
use crate::panel::paying::store::is_paid;
use crate::panel::sitting::State;
use crate::panel::sitting::votes::{Ending, Vote};

/// How somebody has chosen to be named.
///
/// # Errors
/// A database that cannot be reached.
pub fn named(db: &mut DbConn, person: &PersonId) -> Result<Named> {
    let named = panel_names::table.find(person).select(panel_names::named).first(db).optional()?;
    Ok(named.unwrap_or(Named::NotAtAll))
}

/// Writes how somebody is named. Their own row was touched first.
///
/// # Errors
/// A database that cannot be reached.
pub fn save_name(db: &mut DbConn, person: &PersonId, named: Named, now: Instant) -> Result<()> {
    diesel::delete(panel_names::table.find(person)).execute(db)?;
    diesel::insert_into(panel_names::table)
        .values((panel_names::person_id.eq(person), panel_names::named.eq(named), panel_names::said_at.eq(now)))
        .execute(db)?;
    Ok(())
}

/// A meeting that somebody sat at.
#[derive(Clone, Debug, Queryable)]
pub struct Sat {
    pub meeting: PanelMeetingId,
    pub fund: String,
    pub held_at: Instant,
    pub minutes: i32,
    pub rate_pence: i64,
    /// None until it was paid.
    pub paid_on: Option<NaiveDate>,
    pub paid_pence: i64,
}

/// The meetings that somebody came to and that have ended, the latest first, at most 200.
///
/// # Errors
/// A database that cannot be reached.
pub fn sat(db: &mut DbConn, person: &PersonId) -> Result<Vec<Sat>> {
    Ok(panel_members::table
        .inner_join(
            panel_meetings::table.inner_join(panel_sittings::table).inner_join(rounds::table.inner_join(funds::table)),
        )
        .filter(panel_members::person_id.eq(person))
        .filter(panel_members::came.eq(true))
        .filter(panel_sittings::state.eq(State::Ended))
        .order((panel_meetings::held_at.desc(), panel_meetings::id))
        .limit(200)
        .select((
            panel_meetings::id,
            funds::name,
            panel_meetings::held_at,
            panel_members::minutes,
            panel_members::rate_pence,
            panel_members::paid_on,
            panel_members::paid_pence,
        ))
        .load(db)?)
}

/// Something that somebody rated for the community, beside their work on panels.
#[derive(Clone, Debug, Queryable)]
pub struct Rated {
    pub assessment: AssessmentId,
    /// How they stand to it, in the words of `assessment/`, which this part knows nothing of.
    pub state: String,
    /// The fund's name, or the service in words.
    pub about: String,
    pub year: i32,
    pub minutes: i32,
    pub rate_pence: i64,
    /// None until it was paid.
    pub paid_on: Option<NaiveDate>,
    pub paid_pence: i64,
}

/// What somebody rated for the community and said how long it took, the latest first, at most 200.
///
/// # Errors
/// A database that cannot be reached.
pub fn rated(db: &mut DbConn, person: &PersonId) -> Result<Vec<Rated>> {
    Ok(assessment_reviewers::table
        .inner_join(assessments::table)
        .filter(assessment_reviewers::person_id.eq(person))
        .filter(assessment_reviewers::minutes.gt(0))
        .order((assessment_reviewers::invited_at.desc(), assessment_reviewers::id))
        .limit(200)
        .select((
            assessments::id,
            assessment_reviewers::state,
            assessments::about,
            assessments::year,
            assessment_reviewers::minutes,
            assessment_reviewers::rate_pence,
            assessment_reviewers::paid_on,
            assessment_reviewers::paid_pence,
        ))
        .load(db)?)
}

/// Somebody who weighed a round, as everybody may know of them.
#[derive(Clone, Debug, Queryable)]
pub struct Weighed {
    pub person: PersonId,
    pub name: String,
    pub named: Option<Named>,
    pub community: bool,
    pub rate_pence: i64,
    /// Nothing they came to waits to be paid.
    pub paid: bool,
}

/// Everybody who came to a meeting of a round that has ended, each once.
///
/// # Errors
/// A database that cannot be reached.
pub fn of_round(db: &mut DbConn, round: &RoundId) -> Result<Vec<Weighed>> {
    let mut rows: Vec<Weighed> = panel_members::table
        .inner_join(people::table)
        .inner_join(panel_meetings::table.inner_join(panel_sittings::table))
        .left_join(panel_names::table.on(panel_names::person_id.eq(panel_members::person_id)))
        .filter(panel_meetings::round_id.eq(round))
        .filter(panel_sittings::state.eq(State::Ended))
        .filter(panel_members::came.eq(true))
        .order((people::name, people::id, panel_members::community.desc()))
        .select((
            people::id,
            people::name,
            panel_names::named.nullable(),
            panel_members::community,
            panel_members::rate_pence,
            is_paid(),
        ))
        .load(db)?;
    rows.dedup_by(|one, before| {
        let again = one.person == before.person;
        before.paid &= one.paid || !again;
        again
    });
    Ok(rows)
}

/// Whether whoever a row of this table is from has not stepped back since: a vote of somebody who stands apart is none.
pub fn not_stepped_back(table: &str) -> SqlLiteral<Bool> {
    sql(&format!(
        "NOT EXISTS (SELECT 1 FROM declarations AS d WHERE d.application_id = {table}.application_id \
         AND d.person_id = {table}.person_id AND d.standing = 'conflict')"
    ))
}

/// How the panel came to what it recommended on one application that is decided, with the votes where there were any.
pub type Ended = (ApplicationId, Ending, Option<Vote>);

/// How the items of a round ended whose decisions are out: a row for each vote.
///
/// # Errors
/// A database that cannot be reached.
pub fn endings(db: &mut DbConn, round: &RoundId) -> Result<Vec<Ended>> {
    let rows: Vec<(ApplicationId, Option<Ending>, Option<Vote>)> = panel_items::table
        .inner_join(applications::table)
        .inner_join(recommendations::table.on(recommendations::application_id.eq(panel_items::application_id)))
        .left_join(
            panel_votes::table.on(panel_votes::application_id
                .eq(panel_items::application_id)
                .and(panel_votes::panel_meeting_id.eq(panel_items::panel_meeting_id))
                .and(not_stepped_back("panel_votes"))),
        )
        .filter(applications::round_id.eq(round))
        .filter(applications::state.eq(ApplicationState::Decided))
        .filter(panel_items::how.is_not_null())
        .filter(panel_items::on_version.eq(recommendations::version))
        .filter(panel_items::panel_meeting_id.eq(recommendations::panel_meeting_id))
        .order((panel_items::application_id, panel_votes::vote.nullable()))
        .select((panel_items::application_id, panel_items::how, panel_votes::vote.nullable()))
        .load(db)?;
    Ok(rows.into_iter().filter_map(|(id, how, vote)| Some((id, how?, vote))).collect())
}

/// What members saw otherwise in a round, of what is decided: the words alone, in no order that says whose they are or
/// what they are about. Nothing while so few are decided that it could be known which group it is about.
///
/// # Errors
/// A database that cannot be reached.
pub fn dissents(db: &mut DbConn, round: &RoundId) -> Result<Vec<String>> {
    let all = diesel::alias!(applications as all);
    let decided = all
        .filter(all.field(applications::round_id).eq(round))
        .filter(all.field(applications::state).eq(ApplicationState::Decided))
        .count()
        .single_value();
    Ok(panel_dissents::table
        .inner_join(applications::table)
        .filter(applications::round_id.eq(round))
        .filter(applications::state.eq(ApplicationState::Decided))
        .filter(decided.assume_not_null().ge(FEW))
        .filter(not_stepped_back("panel_dissents"))
        .order(panel_dissents::words)
        .select(panel_dissents::words)
        .load(db)?)
}
