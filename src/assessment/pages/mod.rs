//! The pages of assessments: the desk's, and everybody's.

pub mod desk;
pub mod one;
pub mod pay;
pub mod prompt;
pub mod public;

use super::is_open;
use super::shown::Whole;
use super::store::{self, Assessment, ratings, reviewers, said};
use crate::db::DbConn;
use crate::error::Result;
use crate::ids::AssessmentId;

/// Everything that stands of an assessment, in five queries; three where the two sides do not see each other yet.
pub fn whole(db: &mut DbConn, id: &AssessmentId) -> Result<Whole> {
    let (assessment, earlier) = store::with_earlier(db, id)?;
    whole_of(db, assessment, earlier)
}

/// The same of one that was read already, with the last that was published of it: one query less.
pub fn whole_of(db: &mut DbConn, assessment: Assessment, earlier: Option<Assessment>) -> Result<Whole> {
    let id = assessment.id.clone();
    let both: Vec<AssessmentId> = std::iter::once(&id).chain(earlier.iter().map(|one| &one.id)).cloned().collect();
    let mut whole = Whole {
        reviewers: reviewers::of(db, &both)?,
        ratings: ratings::of(db, &both)?,
        assessment,
        earlier,
        notes: Vec::new(),
        promises: Vec::new(),
    };
    if whole.is_open() {
        whole.notes = said::notes(db, &id)?;
        whole.promises = said::promises(db, &id)?;
    }
    Ok(whole)
}

/// Whether everybody has handed in, in one query.
pub fn is_open_now(db: &mut DbConn, assessment: &Assessment) -> Result<bool> {
    Ok(is_open(assessment.state, reviewers::states(db, &assessment.id)?))
}
