//! What stands around a barrier in the database: the rounds that show it, where it came back, what groups say; and those
//! about which nothing was done for long.

use diesel::dsl::{exists, not};
use diesel::prelude::*;
use diesel::sql_types::Text;

use super::Barrier;
use crate::after::barrier::{Gone, State};
use crate::clock::Instant;
use crate::db::schema::{
    barrier_answers, barrier_returns, barrier_rounds, barriers, funders, funds, organisations, owed, rounds,
};
use crate::db::{DbConn, Union};
use crate::error::Result;

/// A round, by its fund's name and its address.
#[derive(Clone, Debug)]
pub struct InRound {
    pub fund: String,
    pub href: String,
}

/// A round that was published although it makes the demand again.
#[derive(Clone, Debug)]
pub struct Back {
    pub round: InRound,
    pub funder: String,
    pub reason: String,
    pub at: Instant,
}

/// What a group says of a change.
#[derive(Clone, Debug)]
pub struct Said {
    pub group_id: String,
    pub group: String,
    pub gone: Option<Gone>,
    pub words: String,
    pub at: Instant,
}

/// What stands around one barrier.
#[derive(Clone, Debug, Default)]
pub struct Around {
    pub rounds: Vec<InRound>,
    pub back: Vec<Back>,
    /// To the last change, the latest first.
    pub said: Vec<Said>,
}

/// Reads it, in one query.
///
/// # Errors
/// A database that cannot be reached.
pub fn of(db: &mut DbConn, barrier: &Barrier) -> Result<Around> {
    type Found = (String, String, String, String, String, String, Instant);
    let shown = barrier_rounds::table
        .inner_join(rounds::table.inner_join(funds::table))
        .filter(barrier_rounds::barrier_id.eq(&barrier.id))
        .filter(rounds::state.ne(crate::fund::RoundState::Draft))
        .select((
            "shown".into_sql::<Text>(),
            funds::name,
            funds::slug,
            rounds::slug,
            "".into_sql::<Text>(),
            "".into_sql::<Text>(),
            rounds::opens_at,
        ));
    let back = barrier_returns::table
        .inner_join(rounds::table.inner_join(funds::table).inner_join(funders::table))
        .filter(barrier_returns::barrier_id.eq(&barrier.id))
        .select((
            "back".into_sql::<Text>(),
            funds::name,
            funds::slug,
            rounds::slug,
            funders::name,
            barrier_returns::reason,
            barrier_returns::written_at,
        ));
    let said = barrier_answers::table
        .inner_join(organisations::table)
        .filter(barrier_answers::barrier_id.eq(&barrier.id))
        .filter(barrier_answers::turn.eq(barrier.turn))
        .select((
            "said".into_sql::<Text>(),
            organisations::name,
            barrier_answers::gone,
            organisations::id,
            "".into_sql::<Text>(),
            barrier_answers::words,
            barrier_answers::said_at,
        ));
    let mut rows: Vec<Found> = Union::of(shown).all(back).all(said).load(db)?;
    rows.sort_by(|a, b| (b.6, &b.1, &b.3).cmp(&(a.6, &a.1, &a.3)));
    let mut around = Around::default();
    for (what, name, second, third, funder, words, at) in rows {
        let round =
            |name, slug: &str, round: &str| InRound { fund: name, href: format!("/funds/{slug}?round={round}") };
        match what.as_str() {
            "shown" => around.rounds.push(round(name, &second, &third)),
            "back" => around.back.push(Back { round: round(name, &second, &third), funder, reason: words, at }),
            _ => around.said.push(Said { group_id: third, group: name, gone: Gone::parse(&second), words, at }),
        }
    }
    Ok(around)
}

/// The barriers that are not gone and about which nothing was done since then, with no task of this kind for it yet.
///
/// # Errors
/// A database that cannot be reached.
pub fn quiet(db: &mut DbConn, kind: &str, since: Instant) -> Result<Vec<Barrier>> {
    let asked =
        owed::table.filter(owed::kind.eq(kind)).filter(owed::about.eq(barriers::id)).filter(owed::settled_at.is_null());
    Ok(barriers::table
        .filter(barriers::state.ne(State::Closed))
        .filter(barriers::moved_at.lt(since))
        .filter(not(exists(asked)))
        .order(barriers::id)
        .limit(100)
        .select(Barrier::as_select())
        .load(db)?)
}

/// The funders that were not told yet that something waits, by a task of this kind.
///
/// # Errors
/// A database that cannot be reached.
pub fn not_told(db: &mut DbConn, kind: &str) -> Result<Vec<crate::ids::FunderId>> {
    let told =
        owed::table.filter(owed::kind.eq(kind)).filter(owed::about.eq(funders::id)).filter(owed::settled_at.is_null());
    Ok(funders::table.filter(not(exists(told))).order(funders::id).select(funders::id).load(db)?)
}
