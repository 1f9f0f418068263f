//! How it goes: the words, and what they are counted by stays.

use diesel::prelude::*;

use super::{OVER, learned};
use crate::db::DbConn;
use crate::db::schema::{bank_details, barrier_answers, barrier_voices, concerns, grants, information_requests, owed};
use crate::error::Result;
use crate::ids::{ApplicationId, GrantId};
use crate::privacy::retention::Rule;

/// The application to which something belongs that goes by a rule, where it belongs to one.
pub fn application_of(db: &mut DbConn, rule: Rule, id: &str) -> Result<Option<ApplicationId>> {
    let grant = match rule {
        Rule::Worries => {
            let found = concerns::table.filter(concerns::id.eq(id)).select(concerns::application_id);
            return Ok(found.first(db).optional()?);
        }
        Rule::Requests => {
            let found = information_requests::table.filter(information_requests::id.eq(id));
            let found = found.select(information_requests::application_id);
            return Ok(found.first::<Option<ApplicationId>>(db).optional()?.flatten());
        }
        Rule::Voices => {
            let found = barrier_voices::table.filter(barrier_voices::id.eq(id)).select(barrier_voices::application_id);
            return Ok(found.first::<Option<ApplicationId>>(db).optional()?.flatten());
        }
        Rule::Bank => grant_of_details(db, id)?,
        Rule::Learning => learned(db, id)?.map(|(_, grant)| grant),
        _ => None,
    };
    let Some(grant) = grant else { return Ok(None) };
    Ok(grants::table.filter(grants::id.eq(grant)).select(grants::application_id).first(db).optional()?)
}

/// The grant of bank details; none where they have gone.
pub fn grant_of_details(db: &mut DbConn, id: &str) -> Result<Option<GrantId>> {
    let found = bank_details::table.filter(bank_details::id.eq(id)).select(bank_details::grant_id);
    Ok(found.first(db).optional()?)
}

/// Deletes bank details.
pub fn delete_details(db: &mut DbConn, id: &str) -> Result<()> {
    diesel::delete(bank_details::table.filter(bank_details::id.eq(id))).execute(db)?;
    Ok(())
}

/// Takes away what a worry says, and what was done.
pub fn empty_worry(db: &mut DbConn, id: &str) -> Result<()> {
    diesel::update(concerns::table.filter(concerns::id.eq(id)))
        .set((
            concerns::about.eq(""),
            concerns::words.eq(""),
            concerns::group_was_told.eq(""),
            concerns::outcome.eq(""),
            concerns::thing_kind.eq(""),
            concerns::thing_id.eq(""),
        ))
        .execute(db)?;
    Ok(())
}

/// Takes away who asked, of what, and what was gathered; where it was owed, of what, too.
pub fn empty_request(db: &mut DbConn, kind: &str, id: &str) -> Result<()> {
    diesel::update(information_requests::table.filter(information_requests::id.eq(id)))
        .set((
            information_requests::title.eq(OVER),
            information_requests::shown_title.eq(OVER),
            information_requests::asker.eq(""),
            information_requests::parts.eq("[]"),
        ))
        .execute(db)?;
    diesel::update(
        owed::table.filter(owed::kind.eq(kind)).filter(owed::about.eq(id)).filter(owed::settled_at.is_not_null()),
    )
    .set(owed::text.eq(OVER))
    .execute(db)?;
    Ok(())
}

/// Takes away the words of a voice, and of what a group answered to a change.
pub fn empty_voice(db: &mut DbConn, id: &str) -> Result<()> {
    diesel::update(barrier_voices::table.filter(barrier_voices::id.eq(id)))
        .set((barrier_voices::words.eq(""), barrier_voices::whose.eq(""), barrier_voices::may_show.eq(false)))
        .execute(db)?;
    diesel::update(barrier_answers::table.filter(barrier_answers::id.eq(id)))
        .set(barrier_answers::words.eq(""))
        .execute(db)?;
    Ok(())
}
