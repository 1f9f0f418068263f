//! The only file that knows how stops and pauses stand in the database.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::{Kind, State};
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{money_pauses, money_stops, payments};
use crate::error::Result;
use crate::ids::{GrantId, PauseId, PersonId, StopId};

/// A stop as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = money_stops, check_for_backend(crate::db::MultiBackend))]
pub struct Stop {
    pub id: StopId,
    pub grant_id: GrantId,
    pub kind: Kind,
    pub state: State,
    /// The group reads it.
    pub reason: String,
    /// What happens to what was paid and what is left; the group reads it.
    pub left_words: String,
    /// Nothing is paid while the group replies: somebody's safety cannot wait.
    pub holds_at_once: bool,
    pub decided_by: PersonId,
    pub decided_at: Instant,
    /// The last day on which the group can reply before it takes effect.
    pub reply_by: NaiveDate,
    pub reply: String,
    pub replied_by: Option<PersonId>,
    pub replied_at: Option<Instant>,
    /// Who let it take effect, dropped it or lifted it, the last of these.
    pub settled_by: Option<PersonId>,
    pub settled_at: Option<Instant>,
    pub settled_words: String,
    pub version: i32,
}

#[cfg(test)]
impl Stop {
    /// One for tests: announced, with nothing said yet.
    pub fn sample() -> Stop {
        Stop {
            id: "s".into(),
            grant_id: "g".into(),
            kind: Kind::Fraud,
            state: State::Announced,
            reason: "It went elsewhere.".into(),
            left_words: String::new(),
            holds_at_once: false,
            decided_by: "p".into(),
            decided_at: Instant::default(),
            reply_by: NaiveDate::default(),
            reply: String::new(),
            replied_by: None,
            replied_at: None,
            settled_by: None,
            settled_at: None,
            settled_words: String::new(),
            version: 1,
        }
    }
}

/// The stops of a grant, the newest first.
pub fn of(db: &mut DbConn, grant: &GrantId) -> Result<Vec<Stop>> {
    Ok(money_stops::table
        .filter(money_stops::grant_id.eq(grant))
        .order((money_stops::decided_at.desc(), money_stops::id.desc()))
        .limit(50)
        .select(Stop::as_select())
        .load(db)?)
}

/// Writes a new stop.
pub fn insert(db: &mut DbConn, stop: &Stop) -> Result<()> {
    diesel::insert_into(money_stops::table).values(stop).execute(db)?;
    Ok(())
}

/// Writes a stop as it now stands, one version on. What was decided never changes.
pub fn save(db: &mut DbConn, stop: &Stop) -> Result<()> {
    diesel::update(money_stops::table.find(&stop.id))
        .set((
            money_stops::state.eq(stop.state),
            money_stops::reply.eq(&stop.reply),
            money_stops::replied_by.eq(&stop.replied_by),
            money_stops::replied_at.eq(stop.replied_at),
            money_stops::settled_by.eq(&stop.settled_by),
            money_stops::settled_at.eq(stop.settled_at),
            money_stops::settled_words.eq(&stop.settled_words),
            money_stops::version.eq(money_stops::version + 1),
        ))
        .execute(db)?;
    Ok(())
}

/// A pause that stands.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = money_pauses, check_for_backend(crate::db::MultiBackend))]
pub struct Pause {
    pub id: PauseId,
    pub grant_id: GrantId,
    pub paused_by: PersonId,
    pub paused_at: Instant,
    pub ended_by: Option<PersonId>,
    pub ended_at: Option<Instant>,
}

/// The pause that stands, if one does.
pub fn pause(db: &mut DbConn, grant: &GrantId) -> Result<Option<Pause>> {
    Ok(money_pauses::table
        .filter(money_pauses::grant_id.eq(grant))
        .filter(money_pauses::ended_at.is_null())
        .select(Pause::as_select())
        .first(db)
        .optional()?)
}

/// Writes a pause.
pub fn insert_pause(db: &mut DbConn, pause: &Pause) -> Result<()> {
    diesel::insert_into(money_pauses::table).values(pause).execute(db)?;
    Ok(())
}

/// Writes that a pause is over.
pub fn end_pause(db: &mut DbConn, id: &PauseId, by: &PersonId, now: Instant) -> Result<()> {
    diesel::update(money_pauses::table.find(id))
        .set((money_pauses::ended_by.eq(Some(by)), money_pauses::ended_at.eq(Some(now))))
        .execute(db)?;
    Ok(())
}

/// What was due while nothing was paid is due on another day, now that money goes on.
pub fn due_again(db: &mut DbConn, grant: &GrantId, today: NaiveDate, by: NaiveDate) -> Result<()> {
    let held = payments::table
        .filter(payments::grant_id.eq(grant))
        .filter(payments::paid_on.is_null())
        .filter(payments::due_on.lt(today));
    diesel::update(held).set((payments::due_on.eq(by), payments::version.eq(payments::version + 1))).execute(db)?;
    Ok(())
}
