//! The only file that knows which sessions are over in the database, whatever ended them.

use diesel::dsl::exists;
use diesel::prelude::*;

use super::WORKS_HERE;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{person_roles, sessions, sign_ins};
use crate::error::Result;
use crate::ids::{PersonId, SessionId};

/// The session that had this token, when it is over: ended, past its last day, or with nobody there for too long.
///
/// # Errors
/// A database that cannot be reached.
pub fn session_over(db: &mut DbConn, token_hash: &str, now: Instant) -> Result<Option<SessionId>> {
    let role = person_roles::table
        .filter(person_roles::person_id.eq(sessions::person_id))
        .filter(person_roles::ended_at.is_null());
    let left = sessions::last_seen_at.le(now - WORKS_HERE).and(exists(role));
    Ok(sessions::table
        .filter(sessions::token_hash.eq(token_hash))
        .filter(sessions::ended_at.is_not_null().or(sessions::expires_at.le(now)).or(left))
        .select(sessions::id)
        .first(db)
        .optional()?)
}

/// Ends every session of a person, and closes every way in that was sent to their address; says how many sessions there were.
///
/// # Errors
/// A database that cannot be reached.
pub fn end_everything(db: &mut DbConn, person: &PersonId, email: &str, now: Instant) -> Result<usize> {
    let open = sessions::table.filter(sessions::person_id.eq(person)).filter(sessions::ended_at.is_null());
    let ended =
        diesel::update(open.filter(sessions::expires_at.gt(now))).set(sessions::ended_at.eq(now)).execute(db)?;
    // The demo's own links go on.
    let sent = sign_ins::table.filter(sign_ins::email.eq(email)).filter(sign_ins::reusable.eq(false));
    diesel::update(sent.filter(sign_ins::used_at.is_null())).set(sign_ins::used_at.eq(now)).execute(db)?;
    Ok(ended)
}
