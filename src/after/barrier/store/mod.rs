//! The only files that know how barriers stand in the database.

pub mod around;
pub mod then;
pub mod voices;
pub mod waiting;

use diesel::prelude::*;

use super::demand::DemandLike;
use super::{Gone, Stage, State};
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{barrier_answers, barrier_rounds, barriers, funders, funds, people, person_roles, rounds};
use crate::error::Result;
use crate::fund::RoundState;
use crate::ids::{BarrierAnswerId, BarrierId, FunderId, OrganisationId, PersonId, RoundId};
use crate::people::Role;
use crate::people::store::Person;
use crate::web::paging::{After, PAGE};

/// A barrier as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = barriers, check_for_backend(crate::db::MultiBackend))]
pub struct Barrier {
    pub id: BarrierId,
    pub funder_id: FunderId,
    pub name: String,
    pub stage: Stage,
    /// None where it is no demand of a fund.
    pub demand: Option<DemandLike>,
    pub owner_id: PersonId,
    /// Whose work it is, in words: finance, legal, insurance, procurement.
    pub department: String,
    pub state: State,
    /// What the council says it changed; empty where nothing was.
    pub changed: String,
    pub changed_at: Option<Instant>,
    /// How often the council said so: only answers to the last time count.
    pub turn: i32,
    /// Everyone sees it.
    pub published: bool,
    /// When anything was last done about it.
    pub moved_at: Instant,
    pub created_by: PersonId,
    pub created_at: Instant,
    pub version: i32,
}

/// What a group said of a change.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = barrier_answers, check_for_backend(crate::db::MultiBackend))]
pub struct Answer {
    pub id: BarrierAnswerId,
    pub barrier_id: BarrierId,
    pub organisation_id: OrganisationId,
    pub turn: i32,
    pub gone: Gone,
    pub words: String,
    pub said_by: PersonId,
    pub said_at: Instant,
}

/// A barrier with the names beside it.
#[derive(Clone, Debug)]
pub struct Named {
    pub barrier: Barrier,
    pub owner: String,
    pub funder: String,
}

macro_rules! named {
    () => {
        barriers::table
            .inner_join(people::table.on(people::id.eq(barriers::owner_id)))
            .inner_join(funders::table.on(funders::id.eq(barriers::funder_id)))
            .select((Barrier::as_select(), people::name, funders::name))
    };
}

fn named((barrier, owner, funder): (Barrier, String, String)) -> Named {
    Named { barrier, owner, funder }
}

/// Writes a new barrier.
///
/// # Errors
/// A database that cannot be reached.
pub fn insert(db: &mut DbConn, barrier: &Barrier) -> Result<()> {
    diesel::insert_into(barriers::table).values(barrier).execute(db)?;
    Ok(())
}

/// A barrier by its id.
///
/// # Errors
/// Not found; a database that cannot be reached.
pub fn get(db: &mut DbConn, id: &BarrierId) -> Result<Barrier> {
    Ok(barriers::table.find(id).select(Barrier::as_select()).first(db)?)
}

/// A barrier with the names beside it.
///
/// # Errors
/// Not found; a database that cannot be reached.
pub fn with_names(db: &mut DbConn, id: &BarrierId) -> Result<Named> {
    Ok(named(named!().filter(barriers::id.eq(id)).first(db)?))
}

/// A barrier, touched first, one version on.
///
/// # Errors
/// Not found; a database that cannot be reached.
pub fn touch(db: &mut DbConn, id: &BarrierId) -> Result<Barrier> {
    diesel::update(barriers::table.find(id)).set(barriers::version.eq(barriers::version + 1)).execute(db)?;
    get(db, id)
}

/// Writes a barrier as it now stands. It was touched first.
///
/// # Errors
/// A database that cannot be reached.
pub fn save(db: &mut DbConn, barrier: &Barrier) -> Result<()> {
    diesel::update(barriers::table.find(&barrier.id))
        .set((
            barriers::name.eq(&barrier.name),
            barriers::stage.eq(barrier.stage),
            barriers::demand.eq(barrier.demand),
            barriers::owner_id.eq(&barrier.owner_id),
            barriers::department.eq(&barrier.department),
            barriers::state.eq(barrier.state),
            barriers::changed.eq(&barrier.changed),
            barriers::changed_at.eq(barrier.changed_at),
            barriers::turn.eq(barrier.turn),
            barriers::published.eq(barrier.published),
            barriers::moved_at.eq(barrier.moved_at),
        ))
        .execute(db)?;
    Ok(())
}

/// By what a list at the desk is narrowed.
#[derive(Clone, Debug, Default)]
pub struct Narrow {
    pub stage: Option<Stage>,
    pub state: Option<State>,
    pub owner: Option<PersonId>,
}

/// A page of the barriers of these funders, the newest first, one row too many.
///
/// # Errors
/// A database that cannot be reached.
pub fn list(db: &mut DbConn, these: &[FunderId], narrow: &Narrow, after: Option<&After>) -> Result<Vec<Named>> {
    let mut query = named!().filter(barriers::funder_id.eq_any(these)).into_boxed::<crate::db::MultiBackend>();
    if let Some(stage) = narrow.stage {
        query = query.filter(barriers::stage.eq(stage));
    }
    if let Some(state) = narrow.state {
        query = query.filter(barriers::state.eq(state));
    }
    if let Some(owner) = &narrow.owner {
        query = query.filter(barriers::owner_id.eq(owner));
    }
    if let Some(after) = after {
        let id = BarrierId::from(after.id.as_str());
        let same = barriers::created_at.eq(after.at).and(barriers::id.lt(id));
        query = query.filter(barriers::created_at.lt(after.at).or(same));
    }
    let rows: Vec<(Barrier, String, String)> =
        query.order((barriers::created_at.desc(), barriers::id.desc())).limit(PAGE as i64 + 1).load(db)?;
    Ok(rows.into_iter().map(named).collect())
}

/// A page of those that everyone sees, the newest first, one row too many.
///
/// # Errors
/// A database that cannot be reached.
pub fn public(db: &mut DbConn, after: Option<&After>) -> Result<Vec<Named>> {
    let mut query = named!().filter(barriers::published.eq(true)).into_boxed::<crate::db::MultiBackend>();
    if let Some(after) = after {
        let id = BarrierId::from(after.id.as_str());
        let same = barriers::created_at.eq(after.at).and(barriers::id.lt(id));
        query = query.filter(barriers::created_at.lt(after.at).or(same));
    }
    let rows: Vec<(Barrier, String, String)> =
        query.order((barriers::created_at.desc(), barriers::id.desc())).limit(PAGE as i64 + 1).load(db)?;
    Ok(rows.into_iter().map(named).collect())
}

/// The names of the barriers of a funder, for a list to choose from, at most 200: with their states.
///
/// # Errors
/// A database that cannot be reached.
pub fn to_choose(db: &mut DbConn, these: &[FunderId]) -> Result<Vec<(BarrierId, FunderId, String, State)>> {
    Ok(barriers::table
        .filter(barriers::funder_id.eq_any(these))
        .order((barriers::name, barriers::id))
        .limit(200)
        .select((barriers::id, barriers::funder_id, barriers::name, barriers::state))
        .load(db)?)
}

/// Everyone who may own a barrier of these funders, by name, each once.
///
/// # Errors
/// A database that cannot be reached.
pub fn owners(db: &mut DbConn, these: &[FunderId]) -> Result<Vec<Person>> {
    let mut owners: Vec<Person> = people::table
        .inner_join(person_roles::table)
        .filter(person_roles::funder_id.eq_any(these))
        .filter(person_roles::role.eq_any([Role::Commissioner, Role::DecisionMaker]))
        .filter(person_roles::ended_at.is_null())
        .order((people::name, people::id))
        .select(Person::as_select())
        .load(db)?;
    owners.dedup_by(|a, b| a.id == b.id);
    Ok(owners)
}

/// The rounds of a funder that a barrier can show in, the latest first, at most 60: each with the name of its fund.
///
/// # Errors
/// A database that cannot be reached.
pub fn rounds_of(db: &mut DbConn, funder: &FunderId) -> Result<Vec<(RoundId, String, String)>> {
    Ok(rounds::table
        .inner_join(funds::table)
        .filter(rounds::funder_id.eq(funder))
        .filter(rounds::state.ne(RoundState::Draft))
        .order((rounds::opens_at.desc(), rounds::id.desc()))
        .limit(60)
        .select((rounds::id, funds::name, rounds::slug))
        .load(db)?)
}

/// The rounds that show a barrier.
///
/// # Errors
/// A database that cannot be reached.
pub fn shown_in(db: &mut DbConn, id: &BarrierId) -> Result<Vec<RoundId>> {
    Ok(barrier_rounds::table.filter(barrier_rounds::barrier_id.eq(id)).select(barrier_rounds::round_id).load(db)?)
}

/// Writes which rounds show a barrier, in place of those of `known`. Others stay: of another funder, where it came back, and of long
/// ago.
///
/// # Errors
/// A database that cannot be reached.
pub fn put_rounds(db: &mut DbConn, id: &BarrierId, known: &[RoundId], these: &[RoundId]) -> Result<()> {
    let chosen_from =
        barrier_rounds::table.filter(barrier_rounds::barrier_id.eq(id)).filter(barrier_rounds::round_id.eq_any(known));
    diesel::delete(chosen_from).execute(db)?;
    for round in these {
        show_in(db, id, round)?;
    }
    Ok(())
}

/// Writes that a round shows a barrier, unless that stands there.
///
/// # Errors
/// A database that cannot be reached.
pub fn show_in(db: &mut DbConn, id: &BarrierId, round: &RoundId) -> Result<()> {
    let known: i64 = barrier_rounds::table
        .filter(barrier_rounds::barrier_id.eq(id))
        .filter(barrier_rounds::round_id.eq(round))
        .count()
        .get_result(db)?;
    if known == 0 {
        diesel::insert_into(barrier_rounds::table)
            .values((barrier_rounds::barrier_id.eq(id), barrier_rounds::round_id.eq(round)))
            .execute(db)?;
    }
    Ok(())
}

/// Writes what a group says.
///
/// # Errors
/// A database that cannot be reached.
pub fn insert_answer(db: &mut DbConn, answer: &Answer) -> Result<()> {
    diesel::insert_into(barrier_answers::table).values(answer).execute(db)?;
    Ok(())
}

/// What groups said of a change, the latest last.
///
/// # Errors
/// A database that cannot be reached.
pub fn answers(db: &mut DbConn, id: &BarrierId, turn: i32) -> Result<Vec<Answer>> {
    Ok(barrier_answers::table
        .filter(barrier_answers::barrier_id.eq(id))
        .filter(barrier_answers::turn.eq(turn))
        .order((barrier_answers::said_at, barrier_answers::id))
        .select(Answer::as_select())
        .load(db)?)
}
