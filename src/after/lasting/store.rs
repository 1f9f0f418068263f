//! The only file that knows how help that outlasts the grant stands in the database.

use chrono::NaiveDate;
use diesel::dsl::{count_star, not};
use diesel::prelude::*;

use super::State;
use crate::application::store::apart;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{applications, lasting_help, people, rounds};
use crate::error::Result;
use crate::ids::{ApplicationId, FundId, LastingHelpId, PersonId, RoundId};
use crate::web::paging::{After, PAGE};

/// What a group said to an offer, and what came of it.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = lasting_help, treat_none_as_null = true, check_for_backend(crate::db::MultiBackend))]
pub struct Taken {
    pub id: LastingHelpId,
    pub application_id: ApplicationId,
    pub round_id: RoundId,
    /// The key of the offer in the fund's file, and what it was called in the fund's first language.
    pub offer: String,
    pub title: String,
    pub state: State,
    pub wish: String,
    pub good_times: String,
    pub said_by: PersonId,
    pub said_at: Instant,
    /// When an answer was promised, and by when; none while the group waits for a place, or said not now.
    pub promised_at: Option<Instant>,
    pub answer_by: Option<NaiveDate>,
    /// Who gives it to the group, and on which day; none where they agree on one.
    pub with_whom: String,
    pub on_day: Option<NaiveDate>,
    /// A word to the group: with what is arranged, or why there is no place.
    pub words: String,
    pub instead: String,
    pub answered_by: Option<PersonId>,
    /// When the group was answered first.
    pub answered_at: Option<Instant>,
    pub happened_at: Option<Instant>,
    pub version: i32,
}

/// What a group said to the offers of its application, the latest first, each with who said it.
///
/// # Errors
/// A database that cannot be reached.
pub fn of(db: &mut DbConn, application: &ApplicationId) -> Result<Vec<(Taken, String)>> {
    Ok(lasting_help::table
        .inner_join(people::table.on(people::id.eq(lasting_help::said_by)))
        .filter(lasting_help::application_id.eq(application))
        .order((lasting_help::said_at.desc(), lasting_help::id.desc()))
        .select((Taken::as_select(), people::name))
        .load(db)?)
}

/// How many places of each offer of a round are taken.
///
/// # Errors
/// A database that cannot be reached.
pub fn places(db: &mut DbConn, round: &RoundId) -> Result<Vec<(String, i64)>> {
    Ok(lasting_help::table
        .filter(lasting_help::round_id.eq(round))
        .filter(lasting_help::state.eq_any(State::HOLDS))
        .group_by(lasting_help::offer)
        .select((lasting_help::offer, count_star()))
        .load(db)?)
}

/// How many of these places are taken of one offer.
pub fn taken(places: &[(String, i64)], offer: &str) -> i64 {
    places.iter().find(|(key, _)| key == offer).map_or(0, |(_, count)| *count)
}

/// Whoever has waited longest for a place of an offer.
///
/// # Errors
/// A database that cannot be reached.
pub fn first_waiting(db: &mut DbConn, round: &RoundId, offer: &str) -> Result<Option<Taken>> {
    Ok(lasting_help::table
        .filter(lasting_help::round_id.eq(round))
        .filter(lasting_help::offer.eq(offer))
        .filter(lasting_help::state.eq(State::Waiting))
        .order((lasting_help::said_at, lasting_help::id))
        .select(Taken::as_select())
        .first(db)
        .optional()?)
}

/// Writes it, new or anew.
///
/// # Errors
/// A database that cannot be reached.
pub fn save(db: &mut DbConn, one: &Taken, is_new: bool) -> Result<()> {
    if is_new {
        diesel::insert_into(lasting_help::table).values(one).execute(db)?;
    } else {
        diesel::update(lasting_help::table.find(&one.id)).set(one).execute(db)?;
    }
    Ok(())
}

/// One line of the desk's list: what was taken up, by which group, in which round.
pub type Listed = (Taken, String, String);

/// A page of what was taken up in the rounds of a fund and is not closed to whoever looks, one row too many: what is open
/// with the oldest first, or what has ended with the latest first.
///
/// # Errors
/// A database that cannot be reached.
pub fn list(
    db: &mut DbConn,
    fund: &FundId,
    person: &PersonId,
    ended: bool,
    after: Option<&After>,
) -> Result<Vec<Listed>> {
    let states = if ended { State::ENDED } else { State::OPEN };
    let mut query = lasting_help::table
        .inner_join(applications::table)
        .inner_join(rounds::table.on(rounds::id.eq(lasting_help::round_id)))
        .filter(rounds::fund_id.eq(fund))
        .filter(lasting_help::state.eq_any(states))
        .filter(not(apart::stepped_back(person)))
        .filter(not(apart::belongs(person)))
        .select((Taken::as_select(), applications::organisation_name, rounds::slug))
        .limit(PAGE as i64 + 1)
        .into_boxed::<crate::db::MultiBackend>();
    if let Some(after) = after {
        let id = LastingHelpId::from(after.id.as_str());
        query = if ended {
            let same = lasting_help::said_at.eq(after.at).and(lasting_help::id.lt(id));
            query.filter(lasting_help::said_at.lt(after.at).or(same))
        } else {
            let same = lasting_help::said_at.eq(after.at).and(lasting_help::id.gt(id));
            query.filter(lasting_help::said_at.gt(after.at).or(same))
        };
    }
    query = if ended {
        query.order((lasting_help::said_at.desc(), lasting_help::id.desc()))
    } else {
        query.order((lasting_help::said_at.asc(), lasting_help::id.asc()))
    };
    Ok(query.load(db)?)
}
