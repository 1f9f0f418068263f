//! The only file that knows how learning conversations stand in the database.

use diesel::dsl::{exists, not};
use diesel::prelude::*;

use super::Way;
use crate::application::store::apart;
use crate::award::agreement::AgreementState;
use crate::award::grant::Grant;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{agreements, applications, grants, learning_conversations, learning_notes, safe_contacts};
use crate::error::Result;
use crate::ids::{FunderId, GrantId, LearningConversationId, PersonId};
use crate::people::safety::Holder;

/// A conversation as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = learning_conversations, check_for_backend(crate::db::MultiBackend))]
pub struct Conversation {
    pub id: LearningConversationId,
    pub grant_id: GrantId,
    pub held_at: Instant,
    pub way: Way,
    pub place: String,
    pub arranged_by: PersonId,
    pub arranged_at: Instant,
}

/// Writes a new conversation.
pub fn insert(db: &mut DbConn, conversation: &Conversation) -> Result<()> {
    diesel::insert_into(learning_conversations::table).values(conversation).execute(db)?;
    Ok(())
}

/// A conversation of this grant.
pub fn get(db: &mut DbConn, grant: &GrantId, id: &LearningConversationId) -> Result<Conversation> {
    Ok(learning_conversations::table
        .find(id)
        .filter(learning_conversations::grant_id.eq(grant))
        .select(Conversation::as_select())
        .first(db)?)
}

/// Takes a conversation out of the diary. That it was arranged, and called off, stays in the history.
pub fn remove(db: &mut DbConn, id: &LearningConversationId) -> Result<()> {
    diesel::delete(learning_conversations::table.find(id)).execute(db)?;
    Ok(())
}

/// The conversations of a grant, the latest first, as an officer reads them.
///
/// # Errors
/// A database that cannot be reached.
pub fn of_grant(db: &mut DbConn, grant: &GrantId, person: &PersonId) -> Result<Vec<Conversation>> {
    let hidden = safe_contacts::table
        .filter(safe_contacts::holder.eq(Holder::Organisation))
        .filter(safe_contacts::holder_id.eq(grants::organisation_id))
        .filter(safe_contacts::never_locatable.eq(true));
    let rows: Vec<(Conversation, bool)> = learning_conversations::table
        .inner_join(grants::table)
        .filter(learning_conversations::grant_id.eq(grant))
        .order((learning_conversations::held_at.desc(), learning_conversations::id))
        .select((Conversation::as_select(), exists(hidden)))
        .load(db)?;
    Ok(rows.into_iter().map(|(one, hidden)| one.told_to(hidden, person)).collect())
}

impl Conversation {
    /// Where a group tells nobody where it is, only whoever goes there reads the place.
    fn told_to(mut self, told_nobody: bool, person: &PersonId) -> Self {
        if told_nobody && self.arranged_by != *person {
            self.place.clear();
        }
        self
    }
}

/// Conversations at these funders from `since` on, the next first, at most 50, with their grants; without what is
/// closed to the person.
pub fn coming(
    db: &mut DbConn,
    funders: &[FunderId],
    person: &PersonId,
    since: Instant,
) -> Result<Vec<(Conversation, Grant)>> {
    let hidden = safe_contacts::table
        .filter(safe_contacts::holder.eq(Holder::Organisation))
        .filter(safe_contacts::holder_id.eq(grants::organisation_id))
        .filter(safe_contacts::never_locatable.eq(true));
    let rows: Vec<(Conversation, Grant, bool)> = learning_conversations::table
        .inner_join(grants::table.inner_join(applications::table))
        .filter(not(apart::stepped_back(person).or(apart::belongs(person))))
        .filter(grants::funder_id.eq_any(funders))
        .filter(learning_conversations::held_at.ge(since))
        .order((learning_conversations::held_at, learning_conversations::id))
        .limit(50)
        .select((Conversation::as_select(), Grant::as_select(), exists(hidden)))
        .load(db)?;
    Ok(rows.into_iter().map(|(one, grant, hidden)| (one.told_to(hidden, person), grant)).collect())
}

/// Grants with a signed agreement, no conversation and no note yet, the oldest first, at most 50; without what is
/// closed to the person.
pub fn not_arranged(db: &mut DbConn, funders: &[FunderId], person: &PersonId) -> Result<Vec<Grant>> {
    Ok(grants::table
        .inner_join(agreements::table)
        .inner_join(applications::table)
        .left_join(learning_conversations::table)
        .left_join(learning_notes::table)
        .filter(grants::funder_id.eq_any(funders))
        .filter(agreements::state.eq(AgreementState::Signed))
        .filter(not(apart::stepped_back(person).or(apart::belongs(person))))
        .filter(learning_conversations::id.is_null())
        .filter(learning_notes::id.is_null())
        .order((grants::awarded_on, grants::id))
        .limit(50)
        .select(Grant::as_select())
        .load(db)?)
}
