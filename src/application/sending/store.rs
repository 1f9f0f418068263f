//! The only file that knows how a sent application is written down.

mod beside;

use std::collections::BTreeMap;

pub use beside::{Beside, Earlier, InEnglish, beside};
use diesel::prelude::*;

use super::Whole;
use crate::application::State;
use crate::application::files::store as files;
use crate::application::opened;
use crate::application::store::answers;
use crate::application::translating::store as translating;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema;
use crate::error::Result;
use crate::ids::{ApplicationId, PersonId};

/// Everything a group has said, as `person` may read it, in four queries; five for whoever helps.
///
/// # Errors
/// Not found for whoever neither belongs to the group nor helps it.
pub fn whole(db: &mut DbConn, id: &ApplicationId, person: &PersonId) -> Result<Whole> {
    let opened = opened::for_part(db, id, person)?;
    let (answers, files) = (answers::of(db, id)?, files::of(db, id)?);
    Ok(Whole { opened, answers, files, translations: BTreeMap::new() })
}

/// The same with what stands beside the answers in English, in one query more: there is nothing beside a draft.
///
/// # Errors
/// As [`whole`].
pub fn with_translations(db: &mut DbConn, id: &ApplicationId, person: &PersonId) -> Result<Whole> {
    let mut whole = whole(db, id, person)?;
    if whole.opened.application.state != State::Draft {
        for one in translating::of(db, id)? {
            let of_question = whole.translations.entry(one.question_key.clone()).or_default();
            of_question.retain(|earlier| earlier.part != one.part);
            of_question.push(one);
        }
    }
    Ok(whole)
}

/// An application as it is frozen when it is sent.
#[derive(Clone, Debug)]
pub struct Sent<'a> {
    pub state: State,
    pub organisation_name: &'a str,
    pub amount_pence: Option<i64>,
    pub by: &'a PersonId,
    pub at: Instant,
}

/// Writes that it was sent, and when, and what it asks for.
pub fn send(db: &mut DbConn, id: &ApplicationId, sent: &Sent<'_>) -> Result<()> {
    use schema::applications as a;
    diesel::update(a::table.find(id))
        .set((
            a::state.eq(sent.state),
            a::state_at.eq(sent.at),
            a::organisation_name.eq(sent.organisation_name),
            a::amount_pence.eq(sent.amount_pence),
            a::submitted_by.eq(Some(sent.by)),
            a::submitted_at.eq(Some(sent.at)),
            a::listed_at.eq(sent.at),
        ))
        .execute(db)?;
    Ok(())
}

/// Writes that it is a draft again, as if it had never been sent: what it says from now on is the group's own.
pub fn take_back(db: &mut DbConn, id: &ApplicationId, state: State, now: Instant) -> Result<()> {
    use schema::applications as a;
    diesel::update(a::table.find(id))
        .set((
            a::state.eq(state),
            a::state_at.eq(now),
            a::submitted_by.eq(None::<PersonId>),
            a::submitted_at.eq(None::<Instant>),
        ))
        .execute(db)?;
    Ok(())
}
