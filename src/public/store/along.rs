//! What goes along with a grant on its group's own page.

use diesel::prelude::*;

use crate::after::renewal::store::Renewal;
use crate::award::uplift;
use crate::db::DbConn;
use crate::db::schema::{grant_renewals, grants, learning_conversations, learning_notes};
use crate::error::Result;
use crate::ids::GrantId;
use crate::learning::conversation::store::Conversation;
use crate::learning::note::store::Note;
use crate::text::money::Pence;

/// What goes along with a grant.
pub struct Along {
    pub notes: Vec<Note>,
    pub conversations: Vec<Conversation>,
    pub renewal: Option<Renewal>,
    pub risen: Pence,
}

/// The notes and the conversations of a grant, the latest first, what comes when it ends, and what it rose by: one query, since
/// there are few of each.
///
/// # Errors
/// A database that cannot be reached.
pub fn along(db: &mut DbConn, id: &GrantId) -> Result<Along> {
    type Row = (Option<Note>, Option<Conversation>, Option<Renewal>, i64);
    let rows: Vec<Row> = grants::table
        .left_join(learning_notes::table)
        .left_join(learning_conversations::table)
        .left_join(grant_renewals::table)
        .filter(grants::id.eq(id))
        .order((
            learning_notes::written_at.desc(),
            learning_notes::id,
            learning_conversations::held_at.desc(),
            learning_conversations::id,
        ))
        .select((
            Option::<Note>::as_select(),
            Option::<Conversation>::as_select(),
            Option::<Renewal>::as_select(),
            uplift::store::risen(),
        ))
        .load(db)?;
    let mut found = Along { notes: Vec::new(), conversations: Vec::new(), renewal: None, risen: Pence::ZERO };
    for (note, conversation, renewal, risen) in rows {
        // Each note comes once with every conversation.
        if let Some(note) = note.filter(|note| found.notes.last().is_none_or(|last| last.id != note.id)) {
            found.notes.push(note);
        }
        if let Some(talk) = conversation.filter(|talk| !found.conversations.iter().any(|known| known.id == talk.id)) {
            found.conversations.push(talk);
        }
        if let Some(one) = renewal.filter(|one| found.renewal.as_ref().is_none_or(|known| known.turn < one.turn)) {
            found.renewal = Some(one);
        }
        found.risen = Pence(risen);
    }
    Ok(found)
}
