//! A note as somebody reads it who did not write it: the public, or others who work for the council.

use chrono::NaiveDate;

use super::policy;
use super::store::{self, Listed};
use crate::award::grant;
use crate::db::DbConn;
use crate::error::{Error, Result};
use crate::ids::LearningNoteId;
use crate::learning::piece::store::{self as pieces, Piece};
use crate::learning::story::Viewer;
use crate::people::Who;

/// A note that was let out, with the pieces beside it, as far as this person may see them.
///
/// # Errors
/// Not found when it is not for them.
pub fn read(db: &mut DbConn, id: &LearningNoteId, who: Option<&Who>, today: NaiveDate) -> Result<(Listed, Vec<Piece>)> {
    let listed = store::published(db, id, today)?;
    let staff = who.filter(|who| who.is_any(policy::COUNCIL, &listed.grant.funder_id));
    let mut viewer = Viewer::Anyone;
    if let Some(staff) = staff
        && grant::look(db, &listed.grant.id, &staff.person)?.closed.is_none()
    {
        viewer = Viewer::Council;
    }
    if !listed.note.shows(viewer, today) {
        return Err(Error::NotFound);
    }
    let pieces = pieces::of_note(db, id)?.into_iter().filter(|piece| piece.shows(viewer, today)).collect();
    Ok((listed, pieces))
}
