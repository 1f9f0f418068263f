//! The only file that knows how it stands in the database when both sides talk next.

use chrono::NaiveDate;
use diesel::dsl::{exists, not};
use diesel::prelude::*;

use crate::award::agreement::AgreementState;
use crate::clock::{Instant, london_date};
use crate::db::DbConn;
use crate::db::schema::{
    agreements, applications, form_versions, grants, learning_conversations, learning_notes, learning_turns, rounds,
};
use crate::db::types::Json;
use crate::error::Result;
use crate::fund::RoundState;
use crate::fund::form::FundText;
use crate::ids::{GrantId, PersonId};
use crate::learning::conversation::Way;

/// When the two sides of a grant talk next, and how the group would rather.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = learning_turns, primary_key(grant_id), treat_none_as_null = true)]
#[diesel(check_for_backend(crate::db::MultiBackend))]
pub struct Turn {
    pub grant_id: GrantId,
    pub due_on: Option<NaiveDate>,
    pub way: Option<Way>,
    /// When it suits the group, in its words.
    pub suits: String,
    /// Not before this day, says the group.
    pub later_on: Option<NaiveDate>,
    pub said_by: Option<PersonId>,
    pub said_at: Option<Instant>,
}

impl Turn {
    /// Of a grant whose group has said nothing yet.
    pub fn silent(grant: &GrantId) -> Turn {
        Turn {
            grant_id: grant.clone(),
            due_on: None,
            way: None,
            suits: String::new(),
            later_on: None,
            said_by: None,
            said_at: None,
        }
    }
}

/// What the day of the next exchange is reckoned from.
#[derive(Clone, Debug)]
pub struct Facts {
    pub form: FundText,
    /// Everybody is done with its round.
    pub complete: bool,
    pub signed_at: Option<Instant>,
    pub turn: Option<Turn>,
}

/// The form of a grant's round, when both signed, and what its group said, in one query.
pub fn facts(db: &mut DbConn, grant: &GrantId) -> Result<Facts> {
    type Row = (Json<FundText>, RoundState, Option<AgreementState>, Option<Instant>, Option<Turn>);
    let row: Row = grants::table
        .inner_join(applications::table.inner_join(form_versions::table))
        .inner_join(rounds::table.on(rounds::id.eq(grants::round_id)))
        .left_join(agreements::table)
        .left_join(learning_turns::table)
        .filter(grants::id.eq(grant))
        .select((
            form_versions::body,
            rounds::state,
            agreements::state.nullable(),
            agreements::council_signed_at.nullable(),
            Option::<Turn>::as_select(),
        ))
        .first(db)?;
    let (Json(form), round, state, signed, turn) = row;
    let signed_at = signed.filter(|_| state == Some(AgreementState::Signed));
    Ok(Facts { form, complete: round == RoundState::Complete, signed_at, turn })
}

/// The day of the latest conversation, held or to come, and of the latest note of a grant.
pub fn last_on(db: &mut DbConn, grant: &GrantId) -> Result<Option<NaiveDate>> {
    let talk: Option<Instant> = learning_conversations::table
        .filter(learning_conversations::grant_id.eq(grant))
        .order(learning_conversations::held_at.desc())
        .select(learning_conversations::held_at)
        .first(db)
        .optional()?;
    let note: Option<Instant> = learning_notes::table
        .filter(learning_notes::grant_id.eq(grant))
        .order(learning_notes::written_at.desc())
        .select(learning_notes::written_at)
        .first(db)
        .optional()?;
    Ok(talk.max(note).map(london_date))
}

/// Writes it as it now stands.
pub fn save(db: &mut DbConn, turn: &Turn) -> Result<()> {
    let changed = diesel::update(learning_turns::table.find(&turn.grant_id)).set(turn).execute(db)?;
    if changed == 0 {
        diesel::insert_into(learning_turns::table).values(turn).execute(db)?;
    }
    Ok(())
}

/// Grants that both have signed and of which nobody has reckoned yet when they talk, at most 50.
pub fn not_reckoned(db: &mut DbConn) -> Result<Vec<GrantId>> {
    let known = learning_turns::table.filter(learning_turns::grant_id.eq(grants::id));
    Ok(grants::table
        .inner_join(agreements::table)
        .filter(agreements::state.eq(AgreementState::Signed))
        .filter(not(exists(known)))
        .order(grants::id)
        .limit(50)
        .select(grants::id)
        .load(db)?)
}
