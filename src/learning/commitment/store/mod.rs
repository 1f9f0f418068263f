//! The only files that know how promises stand in the database.

mod sums;

pub use sums::{Sum, sums};

use chrono::NaiveDate;
use diesel::dsl::sql;
use diesel::expression::SqlLiteral;
use diesel::prelude::*;
use diesel::sql_types::Bool;

use super::{CommitmentState, Source};
use crate::application::State;
use crate::application::store::apart;
use crate::clock::Instant;
use crate::db::schema::{applications, commitments, funds, organisations, people, person_roles, rounds};
use crate::db::{Condition, DbConn};
use crate::error::Result;
use crate::ids::{ApplicationId, CommitmentId, FundId, FunderId, GrantId, OrganisationId, PersonId, RoundId};
use crate::people::{Role, store::Person};

/// A promise as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = commitments, treat_none_as_null = true, check_for_backend(crate::db::MultiBackend))]
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
    /// The day that was told first: it decides whether the promise is kept.
    pub due_on: NaiveDate,
    pub made_by: PersonId,
    pub made_at: Instant,
    pub settled_at: Option<Instant>,
    /// Whether everyone sees its words, on `/openness`; whom it was made to sees it in any case.
    pub public: bool,
    pub version: i32,
    pub source: Source,
    /// Of which fund; none where it was made to everyone, or to a group.
    pub fund_id: Option<FundId>,
    /// About which application: whoever stands apart from it does not see the promise either.
    pub application_id: Option<ApplicationId>,
    /// The year of the day that was told first.
    pub due_year: i32,
    /// The day by which it is to be done now, where that was moved.
    pub now_by: Option<NaiveDate>,
    /// Why it was missed, in its owner's words; empty while nobody has said.
    pub explanation: String,
    pub explained_by: Option<PersonId>,
    pub explained_at: Option<Instant>,
    /// How many days before its day its owner was last reminded; 0 while they were not.
    pub reminded_days: i32,
}

impl Commitment {
    /// The day by which it is to be done, as it stands now.
    pub fn by(&self) -> NaiveDate {
        self.now_by.unwrap_or(self.due_on)
    }
}

/// A promise with the names that stand beside it.
#[derive(Clone, Debug)]
pub struct Named {
    pub promise: Commitment,
    pub owner: String,
    pub organisation: Option<String>,
    /// The name of its fund, and the fund's address.
    pub fund: Option<(String, String)>,
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

/// Whether there is a promise with this identifier.
pub fn is_there(db: &mut DbConn, id: &CommitmentId) -> Result<bool> {
    let count: i64 = commitments::table.filter(commitments::id.eq(id)).count().get_result(db)?;
    Ok(count > 0)
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

/// Writes of which fund a promise is.
pub fn set_fund(db: &mut DbConn, id: &CommitmentId, fund: &FundId) -> Result<()> {
    diesel::update(commitments::table.find(id)).set(commitments::fund_id.eq(fund)).execute(db)?;
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

/// The open promises about an application that begin with these words and are on no grant any more, at most 100.
pub fn open_without_grant(db: &mut DbConn, beginning: &str) -> Result<Vec<Commitment>> {
    Ok(commitments::table
        .filter(commitments::grant_id.is_null())
        .filter(commitments::application_id.is_not_null())
        .filter(commitments::source.eq(Source::Said))
        .filter(commitments::state.eq(CommitmentState::Open))
        .filter(commitments::words.like(format!("{beginning}%")))
        .limit(100)
        .select(Commitment::as_select())
        .load(db)?)
}

/// Writes a promise as it now stands.
pub fn save(db: &mut DbConn, promise: &Commitment) -> Result<()> {
    diesel::update(commitments::table.find(&promise.id)).set(promise).execute(db)?;
    Ok(())
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

macro_rules! named_promises {
    () => {
        commitments::table
            .inner_join(people::table.on(people::id.eq(commitments::owner_id)))
            .left_join(organisations::table)
            .left_join(funds::table.on(commitments::fund_id.eq(funds::id.nullable())))
            .select((
                Commitment::as_select(),
                people::name,
                organisations::name.nullable(),
                (funds::name, funds::slug).nullable(),
            ))
    };
}
pub(crate) use named_promises;

/// What `named_promises!` reads.
pub type Row = (Commitment, String, Option<String>, Option<(String, String)>);

/// A promise out of what `named_promises!` read.
pub fn named(row: Row) -> Named {
    let (promise, owner, organisation, fund) = row;
    Named { promise, owner, organisation, fund }
}

/// For any query over `commitments`: it is about an application from which this person stands apart.
pub fn closed_to(person: &PersonId) -> Condition<'_, commitments::id> {
    let closed =
        applications::table.filter(apart::stepped_back(person).or(apart::belongs(person))).select(applications::id);
    Condition::of(
        commitments::application_id.is_not_null().and(commitments::application_id.assume_not_null().eq_any(closed)),
    )
}

/// For any query over `commitments`: everybody is done with the round that it was made in.
pub fn of_ended_round() -> SqlLiteral<Bool> {
    sql("EXISTS (SELECT 1 FROM rounds AS r WHERE r.state = 'complete' AND (r.id = commitments.round_id \
         OR r.id = (SELECT g.round_id FROM grants AS g WHERE g.id = commitments.grant_id)))")
}

/// Whether a promise of these funders is still to be kept though its round has ended.
pub fn any_of_ended(db: &mut DbConn, funders: &[FunderId]) -> Result<bool> {
    let count: i64 = commitments::table
        .filter(commitments::funder_id.eq_any(funders))
        .filter(commitments::state.eq_any([CommitmentState::Open, CommitmentState::Missed]))
        .filter(commitments::source.eq_any(Source::BY_HAND))
        .filter(of_ended_round())
        .count()
        .get_result(db)?;
    Ok(count > 0)
}

/// A promise with the names that stand beside it.
pub fn one(db: &mut DbConn, id: &CommitmentId) -> Result<Named> {
    Ok(named(named_promises!().filter(commitments::id.eq(id)).first::<Row>(db)?))
}

/// For any query over `commitments`: somebody still has to keep it, and hands it over by themselves.
macro_rules! handed_over {
    ($from:expr) => {{
        use crate::learning::commitment::{CommitmentState, Source};
        let these = [Source::Said, Source::Onward, Source::Information];
        let still = [CommitmentState::Open, CommitmentState::Missed];
        commitments::owner_id.eq($from).and(commitments::source.eq_any(these)).and(commitments::state.eq_any(still))
    }};
}
pub(crate) use handed_over;

/// The promises of somebody at a funder that are still to be kept, and that they hand over by themselves; at most 200.
pub fn handed_over_from(db: &mut DbConn, funder: &FunderId, from: &PersonId) -> Result<Vec<CommitmentId>> {
    Ok(commitments::table
        .filter(commitments::funder_id.eq(funder))
        .filter(handed_over!(from))
        .order((commitments::due_on, commitments::id))
        .limit(200)
        .select(commitments::id)
        .load(db)?)
}

/// The promises made on a grant, to its organisation, or to everyone in its round.
pub fn for_grant(db: &mut DbConn, grant: &crate::award::grant::Grant) -> Result<Vec<Named>> {
    let rows: Vec<Row> = named_promises!()
        .filter(commitments::funder_id.eq(&grant.funder_id))
        .filter(
            commitments::grant_id.eq(&grant.id).or(commitments::round_id.eq(&grant.round_id)).or(commitments::grant_id
                .is_null()
                .and(commitments::organisation_id.eq(&grant.organisation_id))
                // Of another application of theirs, what a part promised stands there.
                .and(
                    commitments::source
                        .eq_any(Source::BY_HAND)
                        .or(commitments::application_id.eq(&grant.application_id)),
                )),
        )
        // What a part let go was planned otherwise, and stands there anew: nobody said that it is not wanted.
        .filter(commitments::source.eq_any(Source::BY_HAND).or(commitments::state.ne(CommitmentState::LetGo)))
        .order((commitments::due_on, commitments::id))
        .limit(100)
        .load(db)?;
    Ok(rows.into_iter().map(named).collect())
}

/// The promises about an application, to its group, or to everyone in its round, the earliest first. What was asked of us about
/// it by others is theirs.
pub fn for_application(db: &mut DbConn, application: &crate::application::store::Application) -> Result<Vec<Named>> {
    let rows: Vec<Row> = named_promises!()
        .filter(commitments::funder_id.eq(&application.funder_id))
        .filter(commitments::application_id.eq(&application.id).or(commitments::round_id.eq(&application.round_id)).or(
            commitments::application_id.is_null().and(commitments::organisation_id.eq(&application.organisation_id)),
        ))
        .filter(commitments::source.eq_any(Source::BY_HAND).or(commitments::state.ne(CommitmentState::LetGo)))
        .order((commitments::due_on, commitments::id))
        .limit(100)
        .load(db)?;
    Ok(rows.into_iter().map(named).collect())
}

/// The public promises in words of their own, the latest due first, at most `limit`.
pub fn public(db: &mut DbConn, funders: Option<&[FunderId]>, limit: i64) -> Result<Vec<Named>> {
    let mut query = named_promises!()
        .filter(commitments::public.eq(true))
        .filter(commitments::source.eq_any(Source::BY_HAND))
        .order((commitments::due_on.desc(), commitments::id.desc()))
        .limit(limit)
        .into_boxed::<crate::db::MultiBackend>();
    if let Some(funders) = funders {
        query = query.filter(commitments::funder_id.eq_any(funders));
    }
    Ok(query.load::<Row>(db)?.into_iter().map(named).collect())
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
pub fn round_name(db: &mut DbConn, round: &RoundId) -> Result<(FunderId, FundId, String)> {
    Ok(rounds::table
        .inner_join(funds::table)
        .filter(rounds::id.eq(round))
        .select((rounds::funder_id, rounds::fund_id, funds::name))
        .first(db)?)
}
