//! Opening a meeting's papers.

use super::{policy, store};
use crate::app::Change;
use crate::error::{Error, Result};
use crate::ids::PanelMeetingId;
use crate::panel::sitting;

/// Somebody opens the papers. It is noted once, so that an officer knows who had them.
///
/// # Errors
/// Not found at another funder; refused for whom they are not, and once they have closed.
pub fn open(change: &mut Change<'_>, id: &PanelMeetingId) -> Result<()> {
    sitting::store::lock(change.db, id)?;
    let table = sitting::store::table(change.db, id)?;
    let who = change.who()?;
    policy::may_open(&who, &table.meeting.funder_id, table.has(&who.person), table.sitting.state)?;
    if !policy::are_open(table.sitting.papers_until, change.now) {
        return Err(Error::refused_with(
            "These papers have closed. What they were made of stands with each application.",
            format!("/desk/panels/{id}"),
            "Back to the meeting",
        ));
    }
    if !table.has(&who.person) {
        return Ok(());
    }
    store::note_opening(change.db, id, &who.person, change.now).map(drop)
}
