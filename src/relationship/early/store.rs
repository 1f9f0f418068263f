//! The only file that knows how the early use of a note stands in the database.

use diesel::prelude::*;

use super::State;
use crate::application::apart::Closed;
use crate::application::store::apart;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{applications, early_uses, evidence, people};
use crate::error::{Error, Result};
use crate::ids::{ApplicationId, EarlyUseId, EvidenceId, FunderId, PersonId};
use crate::people::Funders;

/// That somebody asks for a note to be used before its days, and what was answered.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = early_uses, check_for_backend(crate::db::MultiBackend))]
pub struct EarlyUse {
    pub id: EarlyUseId,
    pub funder_id: FunderId,
    pub application_id: ApplicationId,
    pub evidence_id: EvidenceId,
    pub state: State,
    pub why: String,
    pub asked_by: PersonId,
    pub asked_at: Instant,
    pub answer: String,
    pub answered_by: Option<PersonId>,
    pub answered_at: Option<Instant>,
    pub version: i32,
}

/// One with what it is about.
#[derive(Clone, Debug)]
pub struct Opened {
    pub one: EarlyUse,
    pub organisation: String,
    pub reference: String,
    /// Who wrote the note.
    pub writer: PersonId,
    pub asker: String,
    /// Why its application is closed to whoever looks, if it is.
    pub closed: Option<Closed>,
}

/// What was asked about a note, the oldest first.
///
/// # Errors
/// A database that cannot be reached.
pub fn of_note(db: &mut DbConn, note: &EvidenceId) -> Result<Vec<EarlyUse>> {
    Ok(early_uses::table
        .filter(early_uses::evidence_id.eq(note))
        .order((early_uses::asked_at, early_uses::id))
        .select(EarlyUse::as_select())
        .load(db)?)
}

/// Touches one first, so that two answers stand one behind the other.
///
/// # Errors
/// Not found; a database that cannot be reached.
pub fn touch(db: &mut DbConn, id: &EarlyUseId) -> Result<()> {
    let found =
        diesel::update(early_uses::table.find(id)).set(early_uses::version.eq(early_uses::version + 1)).execute(db)?;
    if found == 1 { Ok(()) } else { Err(Error::NotFound) }
}

/// One with what it is about, as somebody stands to it.
///
/// # Errors
/// Not found; a database that cannot be reached.
pub fn open(db: &mut DbConn, id: &EarlyUseId, person: &PersonId) -> Result<Opened> {
    type Row = (EarlyUse, String, String, PersonId, String, bool, bool);
    let (one, organisation, reference, writer, asker, stepped_back, belongs) = early_uses::table
        .inner_join(applications::table)
        .inner_join(evidence::table)
        .inner_join(people::table.on(people::id.eq(early_uses::asked_by)))
        .filter(early_uses::id.eq(id))
        .select((
            EarlyUse::as_select(),
            applications::organisation_name,
            applications::reference,
            evidence::written_by,
            people::name,
            apart::stepped_back(person),
            apart::belongs(person),
        ))
        .first::<Row>(db)?;
    Ok(Opened { one, organisation, reference, writer, asker, closed: apart::closed((stepped_back, belongs)) })
}

/// What leads of these funders were asked, the newest first; not what is closed to whoever looks.
///
/// # Errors
/// A database that cannot be reached.
pub fn at(db: &mut DbConn, funders: &Funders, person: &PersonId, most: i64) -> Result<Vec<(EarlyUse, String)>> {
    let mut query = early_uses::table
        .inner_join(applications::table)
        .filter(diesel::dsl::not(apart::stepped_back(person)))
        .filter(diesel::dsl::not(apart::belongs(person)))
        .order((early_uses::asked_at.desc(), early_uses::id.desc()))
        .limit(most)
        .select((EarlyUse::as_select(), applications::organisation_name))
        .into_boxed::<crate::db::MultiBackend>();
    if let Funders::These(these) = funders {
        query = query.filter(early_uses::funder_id.eq_any(these.clone()));
    }
    Ok(query.load(db)?)
}

/// Writes that somebody asks.
///
/// # Errors
/// A database that cannot be reached.
pub fn insert(db: &mut DbConn, one: &EarlyUse) -> Result<()> {
    diesel::insert_into(early_uses::table).values(one).execute(db)?;
    Ok(())
}

/// Writes what was answered.
///
/// # Errors
/// A database that cannot be reached.
pub fn answer(db: &mut DbConn, id: &EarlyUseId, state: State, words: &str, by: &PersonId, now: Instant) -> Result<()> {
    diesel::update(early_uses::table.find(id))
        .set((
            early_uses::state.eq(state),
            early_uses::answer.eq(words),
            early_uses::answered_by.eq(by),
            early_uses::answered_at.eq(now),
        ))
        .execute(db)?;
    Ok(())
}
