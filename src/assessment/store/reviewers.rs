//! Who rates for the community, and what they are paid for it.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::Assessment;
use crate::assessment::ReviewerState;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{assessment_reviewers, assessments, funders, people};
use crate::error::Result;
use crate::ids::{AssessmentId, AssessmentReviewerId, PersonId};
use crate::panel::sitting;
use crate::people::store::Person;

/// A reviewer as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = assessment_reviewers, check_for_backend(crate::db::MultiBackend))]
pub struct Reviewer {
    pub id: AssessmentReviewerId,
    pub assessment_id: AssessmentId,
    pub person_id: PersonId,
    pub state: ReviewerState,
    /// Whether the council may know which ratings are theirs.
    pub may_be_named: bool,
    /// For an hour.
    pub rate_pence: i64,
    /// As they said when they handed in, or as far as they had come when they were waited for no longer; both, where they were
    /// asked again.
    pub minutes: i32,
    /// None until they were paid.
    pub paid_on: Option<NaiveDate>,
    pub paid_pence: i64,
    pub invited_by: PersonId,
    pub invited_at: Instant,
    pub handed_in_at: Option<Instant>,
}

impl Reviewer {
    /// What their time comes to, in pence.
    pub fn pay_pence(&self) -> i64 {
        sitting::pay(self.minutes, self.rate_pence)
    }

    /// Whether there is money for them that has not left. Nobody has minutes before they have handed in, or were let go.
    pub fn waits_for_pay(&self) -> bool {
        self.paid_pence < self.pay_pence()
    }
}

/// Who rates in these, by name.
///
/// # Errors
/// A database that cannot be reached.
pub fn of(db: &mut DbConn, these: &[AssessmentId]) -> Result<Vec<(Reviewer, Person)>> {
    Ok(assessment_reviewers::table
        .inner_join(people::table)
        .filter(assessment_reviewers::assessment_id.eq_any(these))
        .order((people::name, people::id, assessment_reviewers::id))
        .select((Reviewer::as_select(), Person::as_select()))
        .load(db)?)
}

/// Somebody as a reviewer of one.
///
/// # Errors
/// A database that cannot be reached.
pub fn one(db: &mut DbConn, id: &AssessmentId, person: &PersonId) -> Result<Option<Reviewer>> {
    Ok(assessment_reviewers::table
        .filter(assessment_reviewers::assessment_id.eq(id))
        .filter(assessment_reviewers::person_id.eq(person))
        .select(Reviewer::as_select())
        .first(db)
        .optional()?)
}

/// Where everybody is who was asked to rate in one.
///
/// # Errors
/// A database that cannot be reached.
pub fn states(db: &mut DbConn, id: &AssessmentId) -> Result<Vec<ReviewerState>> {
    Ok(assessment_reviewers::table
        .filter(assessment_reviewers::assessment_id.eq(id))
        .select(assessment_reviewers::state)
        .load(db)?)
}

/// Everything that somebody was asked to rate, the latest first, with whose it is, at most 200.
///
/// # Errors
/// A database that cannot be reached.
pub fn of_person(db: &mut DbConn, person: &PersonId) -> Result<Vec<(Reviewer, Assessment, String)>> {
    Ok(assessment_reviewers::table
        .inner_join(assessments::table.inner_join(funders::table))
        .filter(assessment_reviewers::person_id.eq(person))
        .order((assessment_reviewers::invited_at.desc(), assessment_reviewers::id))
        .limit(200)
        .select((Reviewer::as_select(), Assessment::as_select(), funders::name))
        .load(db)?)
}

/// Writes a reviewer, new or as they are now. The assessment was touched first.
///
/// # Errors
/// A database that cannot be reached.
pub fn save(db: &mut DbConn, reviewer: &Reviewer) -> Result<()> {
    let changed = diesel::update(assessment_reviewers::table.find(&reviewer.id))
        .set((
            assessment_reviewers::state.eq(reviewer.state),
            assessment_reviewers::may_be_named.eq(reviewer.may_be_named),
            assessment_reviewers::rate_pence.eq(reviewer.rate_pence),
            assessment_reviewers::minutes.eq(reviewer.minutes),
            assessment_reviewers::paid_on.eq(reviewer.paid_on),
            assessment_reviewers::paid_pence.eq(reviewer.paid_pence),
            assessment_reviewers::handed_in_at.eq(reviewer.handed_in_at),
        ))
        .execute(db)?;
    if changed == 0 {
        diesel::insert_into(assessment_reviewers::table).values(reviewer).execute(db)?;
    }
    Ok(())
}
