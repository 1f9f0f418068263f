//! The only file that knows how relational evidence stands in the database.

use diesel::prelude::*;

use super::Kind;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{evidence, evidence_replies, people};
use crate::error::Result;
use crate::ids::{ApplicationId, EvidenceId, PersonId, ReplyId};

/// One thing that is known, as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = evidence, check_for_backend(crate::db::MultiBackend))]
pub struct Evidence {
    pub id: EvidenceId,
    pub application_id: ApplicationId,
    pub kind: Kind,
    pub what_we_know: String,
    pub whose_voice: String,
    pub how_we_know: String,
    pub known_on: chrono::NaiveDate,
    pub criterion_key: String,
    /// The group wrote it itself.
    pub from_organisation: bool,
    pub written_by: PersonId,
    pub written_at: Instant,
    /// Its writer took it back; it stays in the history.
    pub withdrawn_at: Option<Instant>,
    pub version: i32,
}

/// What the group says to a note.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = evidence_replies, check_for_backend(crate::db::MultiBackend))]
pub struct Reply {
    pub id: ReplyId,
    pub evidence_id: EvidenceId,
    pub words: String,
    pub written_by: PersonId,
    pub written_at: Instant,
}

/// A note with who wrote it, and every reply with who wrote that.
#[derive(Clone, Debug)]
pub struct Known {
    pub note: Evidence,
    pub by: String,
    pub replies: Vec<(Reply, String)>,
}

/// Everything known about an application's group, in the order it was written, in one query.
///
/// # Errors
/// A database that cannot be reached.
pub fn of(db: &mut DbConn, application: &ApplicationId) -> Result<Vec<Known>> {
    let replier = diesel::alias!(people as replier);
    let rows: Vec<(Evidence, String, Option<Reply>, Option<String>)> = evidence::table
        .inner_join(people::table.on(people::id.eq(evidence::written_by)))
        .left_join(evidence_replies::table.on(evidence_replies::evidence_id.eq(evidence::id)))
        .left_join(replier.on(replier.field(people::id).eq(evidence_replies::written_by)))
        .filter(evidence::application_id.eq(application))
        .order((evidence::written_at, evidence::id))
        .select((
            Evidence::as_select(),
            people::name,
            Option::<Reply>::as_select(),
            replier.field(people::name).nullable(),
        ))
        .load(db)?;
    let mut known: Vec<Known> = Vec::new();
    for (note, by, reply, replied_by) in rows {
        if known.last().is_none_or(|last| last.note.id != note.id) {
            known.push(Known { note, by, replies: Vec::new() });
        }
        if let (Some(last), Some(reply)) = (known.last_mut(), reply) {
            last.replies.push((reply, replied_by.unwrap_or_default()));
        }
    }
    for one in &mut known {
        one.replies.sort_by(|(a, _), (b, _)| (a.written_at, &a.id).cmp(&(b.written_at, &b.id)));
    }
    Ok(known)
}

/// A note of this application.
///
/// # Errors
/// Not found when it is not one of this application's.
pub fn get(db: &mut DbConn, application: &ApplicationId, id: &EvidenceId) -> Result<Evidence> {
    Ok(evidence::table
        .find(id)
        .filter(evidence::application_id.eq(application))
        .select(Evidence::as_select())
        .first(db)?)
}

/// Writes a note.
///
/// # Errors
/// A database that cannot be reached.
pub fn insert(db: &mut DbConn, note: &Evidence) -> Result<()> {
    diesel::insert_into(evidence::table).values(note).execute(db)?;
    Ok(())
}

/// Writes a reply.
///
/// # Errors
/// A database that cannot be reached.
pub fn insert_reply(db: &mut DbConn, reply: &Reply) -> Result<()> {
    diesel::insert_into(evidence_replies::table).values(reply).execute(db)?;
    Ok(())
}

/// Marks a note as taken back.
///
/// # Errors
/// A database that cannot be reached.
pub fn withdraw(db: &mut DbConn, id: &EvidenceId, now: Instant) -> Result<()> {
    diesel::update(evidence::table.find(id))
        .set((evidence::withdrawn_at.eq(now), evidence::version.eq(evidence::version + 1)))
        .execute(db)?;
    Ok(())
}
