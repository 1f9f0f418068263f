//! The only files that know how assessments stand in the database.

pub mod choices;
pub mod ratings;
pub mod reviewers;
pub mod said;

use diesel::prelude::*;
use diesel::sql_types::Bool;

use super::State;
use super::continuum::Continuum;
use super::figures::Figures;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{assessments, funders, funds};
use crate::db::types::Json;
use crate::error::{Error, Result};
use crate::ids::{AssessmentId, FundId, FunderId, PersonId};
use crate::web::paging::{After, PAGE};

pub use ratings::Rating;
pub use reviewers::Reviewer;

/// An assessment as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = assessments, check_for_backend(crate::db::MultiBackend))]
pub struct Assessment {
    pub id: AssessmentId,
    pub funder_id: FunderId,
    /// None for a service in words.
    pub fund_id: Option<FundId>,
    /// What one year's has in common with the next one's.
    pub subject: String,
    /// The fund's name as it was then, or the service in words.
    pub about: String,
    pub year: i32,
    /// The steps as they were at the start.
    pub continuum: Json<Continuum>,
    /// Where the council's own rating is.
    pub state: State,
    /// Frozen when the council handed in.
    pub figures: Json<Option<Figures>>,
    pub started_by: PersonId,
    pub started_at: Instant,
    pub handed_in_by: Option<PersonId>,
    pub handed_in_at: Option<Instant>,
    pub published_by: Option<PersonId>,
    pub published_at: Option<Instant>,
    pub version: i32,
}

/// Writes a new one. False where there is one of the same for the year already.
///
/// # Errors
/// A database that cannot be reached.
pub fn insert(db: &mut DbConn, assessment: &Assessment) -> Result<bool> {
    use diesel::result::{DatabaseErrorKind, Error as Diesel};
    let written = db.transaction(|db| diesel::insert_into(assessments::table).values(assessment).execute(db));
    match written {
        Err(Diesel::DatabaseError(DatabaseErrorKind::UniqueViolation, _)) => Ok(false),
        other => Ok(other? == 1),
    }
}

/// One by its id.
///
/// # Errors
/// Not found; a database that cannot be reached.
pub fn get(db: &mut DbConn, id: &AssessmentId) -> Result<Assessment> {
    Ok(assessments::table.find(id).select(Assessment::as_select()).first(db)?)
}

/// Touches one first and reads it, so that two changes of it stand one behind the other.
///
/// # Errors
/// Not found; a database that cannot be reached.
pub fn touch(db: &mut DbConn, id: &AssessmentId) -> Result<Assessment> {
    diesel::update(assessments::table.find(id)).set(assessments::version.eq(assessments::version + 1)).execute(db)?;
    get(db, id)
}

/// One, and the last that was published of the same before it, in one query.
///
/// # Errors
/// Not found; a database that cannot be reached.
pub fn with_earlier(db: &mut DbConn, id: &AssessmentId) -> Result<(Assessment, Option<Assessment>)> {
    let this = diesel::alias!(assessments as this);
    let subject = this.filter(this.field(assessments::id).eq(id)).select(this.field(assessments::subject));
    let mut all: Vec<Assessment> = assessments::table
        .filter(assessments::subject.eq_any(subject))
        .order(assessments::year.desc())
        .select(Assessment::as_select())
        .load(db)?;
    let at = all.iter().position(|one| one.id == *id).ok_or(Error::NotFound)?;
    let earlier = all.split_off(at + 1).into_iter().find(|one| one.published_at.is_some());
    all.pop().map(|one| (one, earlier)).ok_or(Error::NotFound)
}

/// Writes that the council has handed in, with the figures as they are now. It was touched first.
///
/// # Errors
/// A database that cannot be reached.
pub fn hand_in(db: &mut DbConn, id: &AssessmentId, by: &PersonId, figures: Figures, now: Instant) -> Result<()> {
    diesel::update(assessments::table.find(id))
        .set((
            assessments::state.eq(State::HandedIn),
            assessments::figures.eq(Json(Some(figures))),
            assessments::handed_in_by.eq(by),
            assessments::handed_in_at.eq(now),
        ))
        .execute(db)?;
    Ok(())
}

/// Writes that one is published. It was touched first.
///
/// # Errors
/// A database that cannot be reached.
pub fn publish(db: &mut DbConn, id: &AssessmentId, by: &PersonId, now: Instant) -> Result<()> {
    diesel::update(assessments::table.find(id))
        .set((assessments::published_by.eq(by), assessments::published_at.eq(now)))
        .execute(db)?;
    Ok(())
}

/// A page of the assessments of these funders, the newest first, one row too many.
///
/// # Errors
/// A database that cannot be reached.
pub fn list(db: &mut DbConn, these: &[FunderId], after: Option<&After>) -> Result<Vec<Assessment>> {
    let mut query = assessments::table
        .filter(assessments::funder_id.eq_any(these))
        .order((assessments::started_at.desc(), assessments::id.desc()))
        .limit(PAGE as i64 + 1)
        .select(Assessment::as_select())
        .into_boxed::<crate::db::MultiBackend>();
    if let Some(After { at, id }) = after {
        let before = assessments::started_at.lt(*at).or(assessments::id.lt(AssessmentId::from(id.as_str())));
        query = query.filter(assessments::started_at.le(*at)).filter(before);
    }
    Ok(query.load(db)?)
}

/// One that everybody may read, in the list.
#[derive(Clone, Debug)]
pub struct Published {
    pub id: AssessmentId,
    pub about: String,
    pub year: i32,
    pub funder: String,
    pub at: Instant,
}

/// A page of what is published, of one fund or of all, the newest first, one row too many.
///
/// # Errors
/// A database that cannot be reached.
pub fn published(db: &mut DbConn, fund: &str, after: Option<&After>) -> Result<Vec<Published>> {
    let of_fund = funds::table.filter(funds::slug.eq(fund.to_owned())).select(funds::id.nullable());
    let mut query = assessments::table
        .inner_join(funders::table)
        .filter(assessments::published_at.is_not_null())
        .filter(assessments::fund_id.eq_any(of_fund).or(fund.is_empty().into_sql::<Bool>()))
        .order((assessments::published_at.desc(), assessments::id.desc()))
        .limit(PAGE as i64 + 1)
        .select((
            assessments::id,
            assessments::about,
            assessments::year,
            funders::name,
            assessments::published_at.assume_not_null(),
        ))
        .into_boxed::<crate::db::MultiBackend>();
    if let Some(After { at, id }) = after {
        let before =
            assessments::published_at.assume_not_null().lt(*at).or(assessments::id.lt(AssessmentId::from(id.as_str())));
        query = query.filter(assessments::published_at.assume_not_null().le(*at)).filter(before);
    }
    let rows: Vec<(AssessmentId, String, i32, String, Instant)> = query.load(db)?;
    Ok(rows.into_iter().map(|(id, about, year, funder, at)| Published { id, about, year, funder, at }).collect())
}
