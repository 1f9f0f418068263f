//! The only file that knows what stands in a person's name in their group's applications.

use diesel::prelude::*;

use super::Held;
use crate::application::State;
use crate::application::conversation::State as TalkState;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{applications, conversations, funds, invitations, rounds};
use crate::error::Result;
use crate::ids::{ConversationId, OrganisationId, PersonId};

/// What a person has under way for a group, in three queries.
pub fn held(db: &mut DbConn, organisation: &OrganisationId, person: &PersonId, now: Instant) -> Result<Held> {
    let drafts = applications::table
        .inner_join(rounds::table.inner_join(funds::table))
        .filter(applications::organisation_id.eq(organisation))
        .filter(applications::started_by.eq(person))
        .filter(applications::state.eq(State::Draft))
        .order((applications::started_at, applications::id))
        .select((applications::id, funds::name))
        .load(db)?;
    let talks = conversations::table
        .inner_join(applications::table.inner_join(rounds::table.inner_join(funds::table)))
        .filter(applications::organisation_id.eq(organisation))
        .filter(conversations::asked_by.eq(person))
        .filter(conversations::state.eq_any(open_talks()))
        .order((conversations::asked_at, conversations::id))
        .select((applications::id, funds::name, conversations::question_key))
        .load(db)?;
    let invited: i64 = invitations::table
        .filter(invitations::organisation_id.eq(organisation))
        .filter(invitations::invited_by.eq(person))
        .filter(invitations::accepted_at.is_null())
        .filter(invitations::declined_at.is_null())
        .filter(invitations::withdrawn_at.is_null())
        .filter(invitations::expires_at.ge(now))
        .count()
        .get_result(db)?;
    Ok(Held { drafts, talks, invited: usize::try_from(invited).unwrap_or_default() })
}

fn open_talks() -> Vec<TalkState> {
    TalkState::ALL.iter().copied().filter(|state| state.is_open()).collect()
}

/// Writes that what goes on in one person's name goes on in another's.
pub fn hand_over(db: &mut DbConn, organisation: &OrganisationId, from: &PersonId, to: &PersonId) -> Result<()> {
    let theirs: Vec<ConversationId> = conversations::table
        .inner_join(applications::table)
        .filter(applications::organisation_id.eq(organisation))
        .filter(conversations::asked_by.eq(from))
        .filter(conversations::state.eq_any(open_talks()))
        .select(conversations::id)
        .load(db)?;
    diesel::update(conversations::table.filter(conversations::id.eq_any(theirs)))
        .set(conversations::asked_by.eq(to))
        .execute(db)?;
    diesel::update(
        invitations::table
            .filter(invitations::organisation_id.eq(organisation))
            .filter(invitations::invited_by.eq(from))
            .filter(invitations::accepted_at.is_null())
            .filter(invitations::declined_at.is_null())
            .filter(invitations::withdrawn_at.is_null()),
    )
    .set(invitations::invited_by.eq(to))
    .execute(db)?;
    Ok(())
}
