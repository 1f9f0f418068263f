//! What both sides learned: what everyone can read by a yes of both stays, and the rest goes.

use chrono::NaiveDate;
use diesel::dsl::not;
use diesel::prelude::*;
use diesel::sql_types::{Date, Nullable, Text};

use super::{Facts, What};
use crate::db::schema::{
    applications, grants, learning_conversations, learning_note_revisions, learning_notes, learning_pieces,
    learning_turns,
};
use crate::db::types::text_enum;
use crate::db::{DbConn, Union};
use crate::error::Result;
use crate::ids::{FunderId, GrantId};
use crate::learning::note::NoteState;
use crate::learning::story::Audience;
use crate::privacy::retention::store::is_free;

text_enum! {
    /// What of learning something is.
    pub enum Learned {
        Note = "note",
        Piece = "piece",
        /// An earlier text of a note.
        Earlier = "earlier",
        /// Where both sides talked.
        Talk = "talk",
        /// How and when a group would rather talk.
        Turn = "turn",
    }
}

/// Everyone can read a note. What has had its last day was taken down by the clock before.
macro_rules! is_shown {
    () => {
        learning_notes::state
            .eq(NoteState::Agreed)
            .and(learning_notes::group_publishes.eq(true))
            .and(learning_notes::council_publishes.eq(true))
            .and(learning_notes::audience.eq(Audience::Everyone))
    };
}

/// What is known of everything that goes.
pub(super) fn all(these: &[FunderId]) -> Facts {
    let notes = learning_notes::table
        .inner_join(grants::table.inner_join(applications::table))
        .filter(grants::funder_id.eq_any(these.to_vec()))
        .filter(learning_notes::state.ne(NoteState::Withdrawn))
        .filter(not(is_shown!()))
        .filter(is_free())
        .select((
            what!(Learning),
            grants::funder_id,
            learning_notes::id,
            grants::id,
            learning_notes::written_at.nullable(),
            no_day!(),
            no_day!(),
        ));
    let is_out = learning_pieces::group_yes
        .eq(true)
        .and(learning_pieces::council_yes.eq(true))
        .and(learning_pieces::audience.eq(Audience::Everyone));
    let pieces = learning_pieces::table
        .inner_join(learning_notes::table.inner_join(grants::table.inner_join(applications::table)))
        .filter(grants::funder_id.eq_any(these.to_vec()))
        .filter(is_shown!())
        .filter(not(is_out))
        .filter(is_free())
        .select((
            what!(Learning),
            grants::funder_id,
            learning_pieces::id,
            grants::id,
            learning_pieces::added_at.nullable(),
            no_day!(),
            no_day!(),
        ));
    let earlier = learning_note_revisions::table
        .inner_join(learning_notes::table.inner_join(grants::table.inner_join(applications::table)))
        .filter(grants::funder_id.eq_any(these.to_vec()))
        .filter(is_shown!())
        .filter(is_free())
        .select((
            what!(Learning),
            grants::funder_id,
            learning_note_revisions::id,
            grants::id,
            learning_note_revisions::written_at.nullable(),
            no_day!(),
            no_day!(),
        ));
    Union::of(notes).all(pieces).all(earlier).all(talks(these)).all(turns(these))
}

fn talks(these: &[FunderId]) -> Facts {
    Union::of(
        learning_conversations::table
            .inner_join(grants::table.inner_join(applications::table))
            .filter(grants::funder_id.eq_any(these.to_vec()))
            .filter(learning_conversations::place.ne(""))
            .filter(is_free())
            .select((
                what!(Learning),
                grants::funder_id,
                learning_conversations::id,
                grants::id,
                learning_conversations::held_at.nullable(),
                no_day!(),
                no_day!(),
            )),
    )
}

fn turns(these: &[FunderId]) -> Facts {
    Union::of(
        learning_turns::table
            .inner_join(grants::table.inner_join(applications::table))
            .filter(grants::funder_id.eq_any(these.to_vec()))
            .filter(learning_turns::suits.ne(""))
            .filter(is_free())
            .select((
                what!(Learning),
                grants::funder_id,
                learning_turns::grant_id,
                grants::id,
                learning_turns::said_at,
                no_day!(),
                no_day!(),
            )),
    )
}

/// What of learning is called so, and its grant; none where it has gone.
pub fn learned(db: &mut DbConn, id: &str) -> Result<Option<(Learned, GrantId)>> {
    let known = |what: Learned| what.as_str().into_sql::<Text>();
    let notes = learning_notes::table
        .filter(learning_notes::id.eq(id))
        .filter(learning_notes::state.ne(NoteState::Withdrawn))
        .select((known(Learned::Note), learning_notes::grant_id));
    let pieces = learning_pieces::table
        .inner_join(learning_notes::table)
        .filter(learning_pieces::id.eq(id))
        .select((known(Learned::Piece), learning_notes::grant_id));
    let earlier = learning_note_revisions::table
        .inner_join(learning_notes::table)
        .filter(learning_note_revisions::id.eq(id))
        .select((known(Learned::Earlier), learning_notes::grant_id));
    let talks = learning_conversations::table
        .filter(learning_conversations::id.eq(id))
        .select((known(Learned::Talk), learning_conversations::grant_id));
    let turns = learning_turns::table
        .filter(learning_turns::grant_id.eq(id))
        .select((known(Learned::Turn), learning_turns::grant_id));
    let rows: Vec<(Learned, GrantId)> = Union::of(notes).all(pieces).all(earlier).all(talks).all(turns).load(db)?;
    Ok(rows.into_iter().next())
}

/// Deletes an earlier text, or what was said of where and how to talk. Notes and pieces are taken down by their own part.
pub fn empty_learned(db: &mut DbConn, what: Learned, id: &str) -> Result<()> {
    match what {
        Learned::Note | Learned::Piece => 0,
        Learned::Earlier => {
            diesel::delete(learning_note_revisions::table.filter(learning_note_revisions::id.eq(id))).execute(db)?
        }
        Learned::Talk => diesel::update(learning_conversations::table.filter(learning_conversations::id.eq(id)))
            .set(learning_conversations::place.eq(""))
            .execute(db)?,
        Learned::Turn => diesel::update(learning_turns::table.filter(learning_turns::grant_id.eq(id)))
            .set(learning_turns::suits.eq(""))
            .execute(db)?,
    };
    Ok(())
}
