//! What is said and done of one item, as the database knows it.

use diesel::prelude::*;

use super::Item;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{panel_absences, panel_dissents, panel_items, panel_votes};
use crate::error::Result;
use crate::ids::{ApplicationId, PanelMeetingId, PersonId};
use crate::panel::sitting::votes::{Ending, Vote};

/// The item that an application is at a meeting, if something was said of it.
///
/// # Errors
/// A database that cannot be reached.
pub fn item(db: &mut DbConn, meeting: &PanelMeetingId, application: &ApplicationId) -> Result<Option<Item>> {
    Ok(panel_items::table.find((meeting, application)).select(Item::as_select()).first(db).optional()?)
}

/// Writes an item, new or anew. The meeting was touched first.
///
/// # Errors
/// A database that cannot be reached.
pub fn save_item(db: &mut DbConn, item: &Item) -> Result<()> {
    let theirs = panel_items::table.find((&item.panel_meeting_id, &item.application_id));
    let found = diesel::update(theirs)
        .set((
            panel_items::place.eq(item.place),
            panel_items::how.eq(item.how),
            panel_items::on_version.eq(item.on_version),
            panel_items::version.eq(item.version),
        ))
        .execute(db)?;
    if found == 0 {
        diesel::insert_into(panel_items::table).values(item).execute(db)?;
    }
    Ok(())
}

/// Somebody steps out for an item, or comes back.
///
/// # Errors
/// A database that cannot be reached.
pub fn step_out(
    db: &mut DbConn,
    (meeting, application, person): (&PanelMeetingId, &ApplicationId, &PersonId),
    words: Option<&str>,
    now: Instant,
) -> Result<()> {
    diesel::delete(panel_absences::table.find((meeting, application, person))).execute(db)?;
    let Some(words) = words else { return Ok(()) };
    diesel::insert_into(panel_absences::table)
        .values((
            panel_absences::panel_meeting_id.eq(meeting),
            panel_absences::application_id.eq(application),
            panel_absences::person_id.eq(person),
            panel_absences::words.eq(words),
            panel_absences::at.eq(now),
        ))
        .execute(db)?;
    Ok(())
}

/// The votes of those who turn out not to have been there are no votes: they go, and how those items ended is said anew.
///
/// # Errors
/// A database that cannot be reached.
pub fn take_votes_of(db: &mut DbConn, meeting: &PanelMeetingId, people: &[PersonId]) -> Result<usize> {
    let theirs = panel_votes::table
        .filter(panel_votes::panel_meeting_id.eq(meeting))
        .filter(panel_votes::person_id.eq_any(people));
    let items: Vec<ApplicationId> = theirs.clone().select(panel_votes::application_id).distinct().load(db)?;
    let ended = panel_items::table
        .filter(panel_items::panel_meeting_id.eq(meeting))
        .filter(panel_items::application_id.eq_any(&items));
    diesel::update(ended)
        .set((panel_items::how.eq(None::<Ending>), panel_items::version.eq(panel_items::version + 1)))
        .execute(db)?;
    diesel::delete(theirs).execute(db)?;
    Ok(items.len())
}

/// Writes a vote in the place of the one before it.
///
/// # Errors
/// A database that cannot be reached.
pub fn save_votes(
    db: &mut DbConn,
    meeting: &PanelMeetingId,
    application: &ApplicationId,
    votes: &[(PersonId, Vote)],
) -> Result<()> {
    let before = panel_votes::table
        .filter(panel_votes::panel_meeting_id.eq(meeting))
        .filter(panel_votes::application_id.eq(application));
    diesel::delete(before).execute(db)?;
    for (person, vote) in votes {
        diesel::insert_into(panel_votes::table)
            .values((
                panel_votes::panel_meeting_id.eq(meeting),
                panel_votes::application_id.eq(application),
                panel_votes::person_id.eq(person),
                panel_votes::vote.eq(vote),
            ))
            .execute(db)?;
    }
    Ok(())
}

/// Writes a dissent in the place of what its writer said before; without words it is taken back.
///
/// # Errors
/// A database that cannot be reached.
pub fn save_dissent(
    db: &mut DbConn,
    (meeting, application, person): (&PanelMeetingId, &ApplicationId, &PersonId),
    (words, named): (&str, bool),
    now: Instant,
) -> Result<()> {
    diesel::delete(panel_dissents::table.find((meeting, application, person))).execute(db)?;
    if words.is_empty() {
        return Ok(());
    }
    diesel::insert_into(panel_dissents::table)
        .values((
            panel_dissents::panel_meeting_id.eq(meeting),
            panel_dissents::application_id.eq(application),
            panel_dissents::person_id.eq(person),
            panel_dissents::words.eq(words),
            panel_dissents::named.eq(named),
            panel_dissents::written_at.eq(now),
        ))
        .execute(db)?;
    Ok(())
}
