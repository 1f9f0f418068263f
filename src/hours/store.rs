//! The only file that knows how paid time stands in the database; what stands in the way of a complete round is in
//! `store/open.rs`, and how a group put its time right in `store/correction.rs`.

mod correction;
mod open;

use chrono::NaiveDate;
use diesel::dsl::{exists, not, sql};
use diesel::expression::SqlLiteral;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Bool, Text};

pub use self::correction::{Correction, insert_correction, said};
pub use self::open::open;
use super::{Line, OfGroup, Paid, SpentOn};
use crate::application::State;
use crate::application::apart::Closed;
use crate::application::store::apart;
use crate::assessment::ReviewerState;
use crate::clock::Instant;
use crate::db::schema::{
    application_times, applications, assessment_reviewers, assessments, history, panel_meetings, panel_members,
    panel_sittings, people, time_let_go, time_payments,
};
use crate::db::{Condition, DbConn, Union};
use crate::error::Result;
use crate::ids::{ApplicationId, FundId, PersonId, RoundId, TimePaymentId};
use crate::panel::sitting::State as SittingState;

/// What a row of a panel's meeting is told by; one of rating has its reviewer's state there.
const PANEL: &str = "panel";

/// A payment for time, as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = time_payments, check_for_backend(crate::db::MultiBackend))]
pub struct TimePayment {
    pub id: TimePaymentId,
    pub application_id: ApplicationId,
    pub spent_on: SpentOn,
    pub minutes: i32,
    /// For an hour.
    pub rate_pence: i64,
    pub amount_pence: i64,
    pub paid_on: NaiveDate,
    pub noted_by: PersonId,
    pub noted_at: Instant,
    /// The payment that this one stands in place of; it stays beside it.
    pub corrects_id: Option<TimePaymentId>,
    /// Why it was put right; empty otherwise.
    pub why: String,
}

/// That a group wants nothing for its time, as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = time_let_go, check_for_backend(crate::db::MultiBackend))]
pub struct LetGo {
    pub application_id: ApplicationId,
    /// Who of the group said it.
    pub said_by: String,
    pub said_on: NaiveDate,
    /// Whether the group said so on its own page.
    pub by_group: bool,
    pub noted_by: PersonId,
    pub noted_at: Instant,
}

/// A group of a round, in numbers, with its name and its place in the list.
#[derive(Clone, Debug)]
pub struct Group {
    pub application: ApplicationId,
    pub listed_at: Instant,
    pub organisation: String,
    /// Why it is closed to whoever looks.
    pub closed: Option<Closed>,
    pub of: OfGroup,
}

/// Minutes that a group told of the notes of its grants, of those of which this is so.
fn told_of_notes(which: &str) -> SqlLiteral<BigInt> {
    sql(&format!(
        "(SELECT CAST(COALESCE(SUM(n.group_minutes), 0) AS BIGINT) FROM learning_notes AS n \
         INNER JOIN grants AS g ON g.id = n.grant_id INNER JOIN rounds AS r ON r.id = g.round_id \
         WHERE g.application_id = applications.id AND {which})"
    ))
}

/// Those that both agreed on, also of what was taken back since: the time was taken. What a complete round counted stays
/// counted, though somebody corrects a note of it.
fn learned() -> SqlLiteral<BigInt> {
    told_of_notes("(n.agreed_at IS NOT NULL OR (r.state = 'complete' AND n.state <> 'withdrawn'))")
}

/// Those that wait for the group's yes: a note that is corrected waits for it anew.
fn to_agree() -> SqlLiteral<BigInt> {
    told_of_notes("n.agreed_at IS NULL AND n.state <> 'withdrawn' AND r.state <> 'complete'")
}

/// What was paid a group for time spent so, without what was put right.
fn paid_for(spent_on: SpentOn) -> SqlLiteral<BigInt> {
    sql(&format!(
        "(SELECT CAST(COALESCE(SUM(p.amount_pence), 0) AS BIGINT) FROM time_payments AS p \
         WHERE p.application_id = applications.id AND p.spent_on = '{spent_on}' \
         AND NOT EXISTS (SELECT 1 FROM time_payments AS c WHERE c.corrects_id = p.id))"
    ))
}

/// For any query over `applications`: its group gave minutes that nobody has paid, and did not say that it wants nothing for
/// them. Where its round pays nothing for an hour, nothing is owed for them either.
pub fn waits_to_be_paid() -> SqlLiteral<Bool> {
    let paid = |spent_on: SpentOn| {
        format!(
            "(SELECT COALESCE(SUM(p.minutes), 0) FROM time_payments AS p WHERE p.application_id = applications.id \
             AND p.spent_on = '{spent_on}' AND NOT EXISTS (SELECT 1 FROM time_payments AS c WHERE c.corrects_id = p.id))"
        )
    };
    let (applying, learning) = (paid(SpentOn::Applying), paid(SpentOn::Learning));
    sql(&format!(
        "(NOT EXISTS (SELECT 1 FROM time_let_go AS l WHERE l.application_id = applications.id) \
         AND (EXISTS (SELECT 1 FROM application_times AS t WHERE t.application_id = applications.id \
         AND t.minutes > {applying}) \
         OR (SELECT COALESCE(SUM(n.group_minutes), 0) FROM learning_notes AS n INNER JOIN grants AS g ON g.id = n.grant_id \
         WHERE g.application_id = applications.id AND n.agreed_at IS NOT NULL) > {learning}))"
    ))
}

fn wants_nothing() -> SqlLiteral<Bool> {
    sql("EXISTS (SELECT 1 FROM time_let_go AS l WHERE l.application_id = applications.id)")
}

fn read(db: &mut DbConn, which: Condition<'_, applications::id>, person: &PersonId) -> Result<Vec<Group>> {
    type Numbers = (Option<i32>, i64, i64, i64, i64, bool);
    type Row = (ApplicationId, Instant, String, (bool, bool), Numbers);
    let rows: Vec<Row> = applications::table
        .left_join(application_times::table)
        .filter(which)
        .order((applications::listed_at.desc(), applications::id.desc()))
        .select((
            applications::id,
            applications::listed_at,
            applications::organisation_name,
            (apart::stepped_back(person), apart::belongs(person)),
            (
                application_times::minutes.nullable(),
                learned(),
                to_agree(),
                paid_for(SpentOn::Applying),
                paid_for(SpentOn::Learning),
                wants_nothing(),
            ),
        ))
        .load(db)?;
    let whole = |minutes: i64| i32::try_from(minutes).unwrap_or(i32::MAX);
    let numbers = |(told, learned, to_agree, paid_applying, paid_learning, wants_nothing): Numbers| OfGroup {
        told,
        learned: whole(learned),
        to_agree: whole(to_agree),
        paid_applying,
        paid_learning,
        wants_nothing,
    };
    Ok(rows
        .into_iter()
        .map(|(application, listed_at, organisation, ties, of)| Group {
            application,
            listed_at,
            organisation,
            closed: apart::closed(ties),
            of: numbers(of),
        })
        .collect())
}

/// Every group of a round whose application was sent and is judged no more, in numbers, the latest first, as `person` stands to it; as nobody does where it
/// is nobody who looks.
///
/// # Errors
/// A database that cannot be reached.
pub fn groups(db: &mut DbConn, round: &RoundId, person: Option<&PersonId>) -> Result<Vec<Group>> {
    let sent = applications::round_id.eq(round).and(applications::submitted_at.is_not_null());
    // As `is_counted` says.
    let counted = sent.and(applications::state.eq(State::Decided).or(applications::state.eq(State::Withdrawn)));
    read(db, Condition::of(counted), person.unwrap_or(&PersonId::from("")))
}

/// One group, in numbers.
///
/// # Errors
/// A database that cannot be reached.
pub fn group(db: &mut DbConn, id: &ApplicationId) -> Result<OfGroup> {
    let found = read(db, Condition::of(applications::id.eq(id)), &PersonId::from(""))?;
    Ok(found.into_iter().next().map(|one| one.of).unwrap_or_default())
}

/// What a resident did: at a panel's meeting, or rating for the community.
#[derive(Clone, Debug)]
pub struct Worked {
    pub at_panel: bool,
    /// The meeting, or the assessment.
    pub id: String,
    pub person: PersonId,
    /// When the meeting was, or the assessment began.
    pub at: Instant,
    /// They were asked to rate and have not handed in: how long it takes them is not known yet.
    pub still_rates: bool,
    pub line: Line,
}

/// What residents did and are to be paid for: at the meetings of a round's panel that have ended; and what was rated of its
/// fund at any time, since an assessment is of a fund (`policy::of_round` says which of it counts for the round). Who was
/// asked to rate after the round was complete is paid all the same, and is none of it.
///
/// # Errors
/// A database that cannot be reached.
pub fn residents(db: &mut DbConn, round: &RoundId, fund: &FundId) -> Result<Vec<Worked>> {
    type Row = (String, String, PersonId, Instant, i32, i64, i64);
    let panel = panel_members::table
        .inner_join(panel_meetings::table.inner_join(panel_sittings::table))
        .filter(panel_meetings::round_id.eq(round))
        .filter(panel_sittings::state.eq(SittingState::Ended))
        .filter(panel_members::came.eq(true))
        .filter(panel_members::rate_pence.gt(0_i64))
        .select((
            PANEL.into_sql::<Text>(),
            panel_meetings::id,
            panel_members::person_id,
            panel_meetings::held_at,
            panel_members::minutes,
            panel_members::rate_pence,
            panel_members::paid_pence,
        ));
    let completed_before = history::table
        .filter(history::thing_kind.eq("round"))
        .filter(history::thing_id.eq(round.as_str()))
        .filter(history::action.eq("completed"))
        .filter(history::at.lt(assessment_reviewers::invited_at));
    let rates = assessment_reviewers::state.eq_any([ReviewerState::Invited, ReviewerState::Rating]);
    let reviewing = assessment_reviewers::table
        .inner_join(assessments::table)
        .filter(assessments::fund_id.eq(fund))
        .filter(assessment_reviewers::minutes.gt(0).or(rates))
        .filter(not(exists(completed_before)))
        .select((
            assessment_reviewers::state,
            assessments::id,
            assessment_reviewers::person_id,
            assessments::started_at,
            assessment_reviewers::minutes,
            assessment_reviewers::rate_pence,
            assessment_reviewers::paid_pence,
        ));
    let mut rows: Vec<Row> = Union::of(panel).all(reviewing).load(db)?;
    let place = |row: &Row| (row.0 != PANEL, row.3, row.1.clone(), row.4, row.2.clone());
    rows.sort_by_key(place);
    let worked = |(kind, id, person, at, minutes, rate, paid): Row| Worked {
        at_panel: kind == PANEL,
        still_rates: [ReviewerState::Invited, ReviewerState::Rating].iter().any(|state| state.as_str() == kind),
        id,
        person,
        at,
        line: Line::of(minutes, rate, paid, false),
    };
    Ok(rows.into_iter().map(worked).collect())
}

/// Every payment for a group's time, with who noted it, the earliest first: those that were put right, too.
///
/// # Errors
/// A database that cannot be reached.
pub fn payments(db: &mut DbConn, id: &ApplicationId) -> Result<Vec<(TimePayment, String)>> {
    Ok(time_payments::table
        .inner_join(people::table)
        .filter(time_payments::application_id.eq(id))
        .order((time_payments::noted_at, time_payments::id))
        .select((TimePayment::as_select(), people::name))
        .load(db)?)
}

/// Those of them that count: none that was put right.
pub fn counting(all: &[(TimePayment, String)]) -> impl Iterator<Item = &TimePayment> {
    let corrected = move |id: &TimePaymentId| all.iter().any(|(other, _)| other.corrects_id.as_ref() == Some(id));
    all.iter().map(|(one, _)| one).filter(move |one| !corrected(&one.id))
}

/// What was paid for time spent so, but for one payment.
pub fn paid(all: &[(TimePayment, String)], spent_on: SpentOn, without: Option<&TimePaymentId>) -> Paid {
    counting(all).filter(|one| one.spent_on == spent_on && Some(&one.id) != without).fold(
        Paid::default(),
        |sum, one| Paid {
            minutes: sum.minutes + i64::from(one.minutes),
            pence: sum.pence + one.amount_pence,
            count: sum.count + 1,
        },
    )
}

/// Writes a payment. The application was touched first.
///
/// # Errors
/// A database that cannot be reached.
pub fn insert(db: &mut DbConn, payment: &TimePayment) -> Result<()> {
    diesel::insert_into(time_payments::table).values(payment).execute(db)?;
    Ok(())
}

/// That a group wants nothing for its time, where it said so.
///
/// # Errors
/// A database that cannot be reached.
pub fn let_go(db: &mut DbConn, id: &ApplicationId) -> Result<Option<LetGo>> {
    Ok(time_let_go::table.find(id).select(LetGo::as_select()).first(db).optional()?)
}

/// Writes that a group wants nothing. The application was touched first.
///
/// # Errors
/// A database that cannot be reached.
pub fn insert_let_go(db: &mut DbConn, one: &LetGo) -> Result<()> {
    diesel::insert_into(time_let_go::table).values(one).execute(db)?;
    Ok(())
}

/// It wants to be paid after all. That it said otherwise stays in the history.
///
/// # Errors
/// A database that cannot be reached.
pub fn remove_let_go(db: &mut DbConn, id: &ApplicationId) -> Result<()> {
    diesel::delete(time_let_go::table.find(id)).execute(db)?;
    Ok(())
}
