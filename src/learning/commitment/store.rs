//! The only file that knows how promises stand in the database.

use chrono::NaiveDate;
use diesel::dsl::{not, sql};
use diesel::expression::SqlLiteral;
use diesel::prelude::*;
use diesel::sql_types::Bool;

use super::CommitmentState;
use crate::application::State;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{applications, commitments, funds, organisations, people, person_roles, rounds};
use crate::error::Result;
use crate::ids::{CommitmentId, FunderId, GrantId, OrganisationId, PersonId, RoundId};
use crate::people::{Role, store::Person};
use crate::web::paging::{After, PAGE};

/// A promise as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = commitments, check_for_backend(crate::db::MultiBackend))]
pub struct Commitment {
    pub id: CommitmentId,
    pub funder_id: FunderId,
    pub round_id: Option<RoundId>,
    /// Set for a promise made on a grant as well.
    pub organisation_id: Option<OrganisationId>,
    pub grant_id: Option<GrantId>,
    pub state: CommitmentState,
    pub words: String,
    pub owner_id: PersonId,
    pub due_on: NaiveDate,
    pub made_by: PersonId,
    pub made_at: Instant,
    pub settled_at: Option<Instant>,
    /// Whether everyone sees its words, on `/openness`; whom it was made to sees it in any case.
    pub public: bool,
    pub version: i32,
}

/// A promise with the names that stand beside it.
#[derive(Clone, Debug)]
pub struct Named {
    pub promise: Commitment,
    pub owner: String,
    pub organisation: Option<String>,
    pub fund: Option<String>,
}

/// Writes a new promise.
pub fn insert(db: &mut DbConn, promise: &Commitment) -> Result<()> {
    diesel::insert_into(commitments::table).values(promise).execute(db)?;
    Ok(())
}

/// Touches a promise first and reads it.
pub fn touch(db: &mut DbConn, id: &CommitmentId) -> Result<Commitment> {
    diesel::update(commitments::table.find(id)).set(commitments::version.eq(commitments::version + 1)).execute(db)?;
    Ok(commitments::table.find(id).select(Commitment::as_select()).first(db)?)
}

/// Writes where a promise now is.
pub fn set_state(
    db: &mut DbConn,
    id: &CommitmentId,
    state: CommitmentState,
    settled_at: Option<Instant>,
) -> Result<()> {
    diesel::update(commitments::table.find(id))
        .set((commitments::state.eq(state), commitments::settled_at.eq(settled_at)))
        .execute(db)?;
    Ok(())
}

/// The promise on a grant in these words that is neither kept nor let go, if there is one.
pub fn open_with_words(db: &mut DbConn, grant: &GrantId, words: &str) -> Result<Option<Commitment>> {
    Ok(commitments::table
        .filter(commitments::grant_id.eq(grant))
        .filter(commitments::words.eq(words.to_owned()))
        .filter(commitments::state.eq_any([CommitmentState::Open, CommitmentState::Missed]))
        .select(Commitment::as_select())
        .first(db)
        .optional()?)
}

/// Open promises whose day was before `today`, at most 100.
pub fn overdue(db: &mut DbConn, today: NaiveDate) -> Result<Vec<CommitmentId>> {
    Ok(commitments::table
        .filter(commitments::state.eq(CommitmentState::Open))
        .filter(commitments::due_on.lt(today))
        .order((commitments::due_on, commitments::id))
        .limit(100)
        .select(commitments::id)
        .load(db)?)
}

/// Which promises a list shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// Open and missed, the earliest due first; not those of rounds that have ended.
    ToKeep,
    /// Open and missed of rounds that have ended, the earliest due first.
    Ended,
    /// Kept and kept late, the latest due first.
    Settled,
}

macro_rules! named {
    () => {
        commitments::table
            .inner_join(people::table.on(people::id.eq(commitments::owner_id)))
            .left_join(organisations::table)
            .left_join(rounds::table.on(commitments::round_id.eq(rounds::id.nullable())))
            .left_join(funds::table.on(rounds::fund_id.eq(funds::id)))
            .select((Commitment::as_select(), people::name, organisations::name.nullable(), funds::name.nullable()))
    };
}

type Row = (Commitment, String, Option<String>, Option<String>);

fn named(row: Row) -> Named {
    let (promise, owner, organisation, fund) = row;
    Named { promise, owner, organisation, fund }
}

/// For any query over `commitments`: everybody is done with the round that it was made in.
fn of_ended_round() -> SqlLiteral<Bool> {
    sql("EXISTS (SELECT 1 FROM rounds AS r WHERE r.state = 'complete' AND (r.id = commitments.round_id \
         OR r.id = (SELECT g.round_id FROM grants AS g WHERE g.id = commitments.grant_id)))")
}

/// Whether a promise of these funders is still to be kept though its round has ended.
pub fn any_of_ended(db: &mut DbConn, funders: &[FunderId]) -> Result<bool> {
    let count: i64 = commitments::table
        .filter(commitments::funder_id.eq_any(funders))
        .filter(commitments::state.eq_any([CommitmentState::Open, CommitmentState::Missed]))
        .filter(of_ended_round())
        .count()
        .get_result(db)?;
    Ok(count > 0)
}

/// A page of the promises of these funders, one row too many.
pub fn list(db: &mut DbConn, funders: &[FunderId], which: Which, after: Option<&After>) -> Result<Vec<Named>> {
    let states = match which {
        Which::ToKeep | Which::Ended => vec![CommitmentState::Open, CommitmentState::Missed],
        Which::Settled => vec![CommitmentState::Kept, CommitmentState::KeptLate, CommitmentState::LetGo],
    };
    let mut query = named!()
        .filter(commitments::funder_id.eq_any(funders))
        .filter(commitments::state.eq_any(states))
        .limit(PAGE as i64 + 1)
        .into_boxed::<crate::db::MultiBackend>();
    query = match which {
        Which::ToKeep => query.filter(not(of_ended_round())),
        Which::Ended => query.filter(of_ended_round()),
        Which::Settled => query,
    };
    if let Some(after) = after {
        let (on, id) = (after.at.date(), CommitmentId::from(after.id.as_str()));
        query = match which {
            Which::ToKeep | Which::Ended => {
                query.filter(commitments::due_on.gt(on).or(commitments::due_on.eq(on).and(commitments::id.gt(id))))
            }
            Which::Settled => {
                query.filter(commitments::due_on.lt(on).or(commitments::due_on.eq(on).and(commitments::id.lt(id))))
            }
        };
    }
    query = match which {
        Which::ToKeep | Which::Ended => query.order((commitments::due_on.asc(), commitments::id.asc())),
        Which::Settled => query.order((commitments::due_on.desc(), commitments::id.desc())),
    };
    Ok(query.load::<Row>(db)?.into_iter().map(named).collect())
}

/// The promises made on a grant, to its organisation, or to everyone in its round.
pub fn for_grant(db: &mut DbConn, grant: &crate::award::grant::Grant) -> Result<Vec<Named>> {
    let rows: Vec<Row> = named!()
        .filter(commitments::funder_id.eq(&grant.funder_id))
        .filter(
            commitments::grant_id
                .eq(&grant.id)
                .or(commitments::round_id.eq(&grant.round_id))
                .or(commitments::grant_id.is_null().and(commitments::organisation_id.eq(&grant.organisation_id))),
        )
        .order((commitments::due_on, commitments::id))
        .limit(100)
        .load(db)?;
    Ok(rows.into_iter().map(named).collect())
}

/// The public promises, the latest due first, at most `limit`.
pub fn public(db: &mut DbConn, funders: Option<&[FunderId]>, limit: i64) -> Result<Vec<Named>> {
    let mut query = named!()
        .filter(commitments::public.eq(true))
        .order((commitments::due_on.desc(), commitments::id.desc()))
        .limit(limit)
        .into_boxed::<crate::db::MultiBackend>();
    if let Some(funders) = funders {
        query = query.filter(commitments::funder_id.eq_any(funders));
    }
    Ok(query.load::<Row>(db)?.into_iter().map(named).collect())
}

/// How many promises there are in each state: every one, also those whose words are not public.
pub fn counts(db: &mut DbConn, funders: Option<&[FunderId]>) -> Result<Vec<(CommitmentState, i64)>> {
    use diesel::dsl::count_star;
    let query = commitments::table.group_by(commitments::state).select((commitments::state, count_star()));
    Ok(match funders {
        None => query.load(db)?,
        Some(funders) => query.filter(commitments::funder_id.eq_any(funders)).load(db)?,
    })
}

/// Everyone who may own a promise of this funder: its commissioners and decision-makers, by name.
pub fn owners(db: &mut DbConn, funder: &FunderId) -> Result<Vec<Person>> {
    let mut owners: Vec<Person> = people::table
        .inner_join(person_roles::table)
        .filter(person_roles::funder_id.eq(funder))
        .filter(person_roles::role.eq_any([Role::Commissioner, Role::DecisionMaker]))
        .filter(person_roles::ended_at.is_null())
        .order((people::name, people::id))
        .select(Person::as_select())
        .load(db)?;
    // Somebody with both roles is one person.
    owners.dedup_by(|a, b| a.id == b.id);
    Ok(owners)
}

/// The funders to whom an organisation has sent something, with its name: whom a promise to it can come from.
pub fn funders_of(db: &mut DbConn, organisation: &OrganisationId) -> Result<Vec<(FunderId, String)>> {
    Ok(applications::table
        .inner_join(organisations::table)
        .filter(applications::organisation_id.eq(organisation))
        // Withdrawn before it was sent, it never was the council's.
        .filter(applications::state.ne_all(State::OWN))
        .filter(applications::submitted_at.is_not_null())
        .select((applications::funder_id, organisations::name))
        .distinct()
        .load(db)?)
}

/// The fund of a round, for the page on which a promise is made.
pub fn round_name(db: &mut DbConn, round: &RoundId) -> Result<(FunderId, String)> {
    Ok(rounds::table
        .inner_join(funds::table)
        .filter(rounds::id.eq(round))
        .select((rounds::funder_id, funds::name))
        .first(db)?)
}
