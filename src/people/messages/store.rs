//! The only file that knows how choices of messages stand in the database, and what is there to read for a person.

use std::collections::BTreeSet;

use diesel::dsl::exists;
use diesel::prelude::*;

use super::Topic;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{letters, message_choices};
use crate::error::Result;
use crate::ids::{LetterId, PersonId};

/// So many messages are listed.
const SHOWN: i64 = 100;

/// What a person reads on the portal only.
pub fn on_portal(db: &mut DbConn, person: &PersonId) -> Result<BTreeSet<Topic>> {
    let topics: Vec<Topic> =
        message_choices::table.filter(message_choices::person_id.eq(person)).select(message_choices::topic).load(db)?;
    Ok(topics.into_iter().collect())
}

/// Whether a person reads what is about this on the portal only.
pub fn is_on_portal(db: &mut DbConn, person: &PersonId, topic: Topic) -> Result<bool> {
    Ok(diesel::select(exists(message_choices::table.find((person, topic)))).get_result(db)?)
}

/// Writes what a person reads on the portal only.
pub fn choose(db: &mut DbConn, person: &PersonId, these: &BTreeSet<Topic>, now: Instant) -> Result<()> {
    diesel::delete(message_choices::table.filter(message_choices::person_id.eq(person))).execute(db)?;
    for topic in these {
        diesel::insert_into(message_choices::table)
            .values((
                message_choices::person_id.eq(person),
                message_choices::topic.eq(topic),
                message_choices::at.eq(now),
            ))
            .execute(db)?;
    }
    Ok(())
}

/// A message as its reader finds it.
#[derive(Clone, Debug, Queryable)]
pub struct Message {
    pub id: LetterId,
    pub subject: String,
    pub text: String,
    pub at: Instant,
}

/// What was written to a person and has left or stands there for them by now, the newest first. Never a letter with a
/// way in, nor one whose text was taken away.
pub fn of(db: &mut DbConn, person: &PersonId, since: Instant, now: Instant) -> Result<Vec<Message>> {
    Ok(letters::table
        .filter(letters::to_person_id.eq(person))
        .filter(letters::kind.not_like("%!"))
        .filter(letters::body_text.ne(""))
        .filter(letters::created_at.ge(since))
        .filter(letters::goes_at.is_null().or(letters::goes_at.le(now)))
        .order((letters::created_at.desc(), letters::id.desc()))
        .limit(SHOWN)
        .select((letters::id, letters::subject, letters::body_text, letters::created_at))
        .load(db)?)
}

/// One of them.
pub fn one(db: &mut DbConn, person: &PersonId, id: &LetterId, since: Instant, now: Instant) -> Result<Message> {
    Ok(letters::table
        .filter(letters::id.eq(id))
        .filter(letters::to_person_id.eq(person))
        .filter(letters::kind.not_like("%!"))
        .filter(letters::body_text.ne(""))
        .filter(letters::created_at.ge(since))
        .filter(letters::goes_at.is_null().or(letters::goes_at.le(now)))
        .select((letters::id, letters::subject, letters::body_text, letters::created_at))
        .first(db)?)
}
