//! The only file that knows how the register is read at the desk.

use diesel::dsl::not;
use diesel::prelude::*;
use diesel::sql_types::Text;

use super::{Filter, Which, Whose};
use crate::db::schema::{commitments, funds, organisations, people};
use crate::db::{DbConn, Union};
use crate::error::Result;
use crate::ids::{CommitmentId, FunderId, PersonId};
use crate::learning::commitment::store::{Commitment, Named, Row, closed_to, named, named_promises, of_ended_round};
use crate::learning::commitment::{CommitmentState, Source};
use crate::web::paging::{After, PAGE};

/// A page of the promises of these funders that a filter shows and that are not closed to whoever looks, one row too many.
///
/// # Errors
/// A database that cannot be reached.
pub fn list(
    db: &mut DbConn,
    funders: &[FunderId],
    person: &PersonId,
    (filter, whose): (&Filter, Whose<'_>),
    after: Option<&After>,
) -> Result<Vec<Named>> {
    let mut query = named_promises!()
        .filter(commitments::funder_id.eq_any(funders))
        .filter(commitments::state.eq_any(filter.which.states()))
        .filter(not(closed_to(person)))
        .limit(PAGE as i64 + 1)
        .into_boxed::<crate::db::MultiBackend>();
    query = match filter.which {
        Which::ToKeep => query.filter(commitments::source.ne_all(Source::BY_HAND).or(not(of_ended_round()))),
        Which::Ended => query.filter(commitments::source.eq_any(Source::BY_HAND)).filter(of_ended_round()),
        Which::Missed | Which::Settled => query,
    };
    if let Some(kind) = filter.kind {
        query = query.filter(commitments::source.eq(kind));
    }
    if let Some(owner) = &filter.owner {
        query = query.filter(commitments::owner_id.eq(owner));
    }
    if let Some(fund) = &filter.fund {
        query = query.filter(commitments::fund_id.eq(fund));
    }
    query = match whose {
        Whose::Everybody => query,
        Whose::Only(person) => query.filter(commitments::owner_id.eq(person)),
        Whose::Without(person) => query.filter(commitments::owner_id.ne(person)),
    };
    if let Some(after) = after {
        let (on, id) = (after.at.date(), CommitmentId::from(after.id.as_str()));
        query = if filter.which.latest_first() {
            query.filter(commitments::due_on.lt(on).or(commitments::due_on.eq(on).and(commitments::id.lt(id))))
        } else {
            query.filter(commitments::due_on.gt(on).or(commitments::due_on.eq(on).and(commitments::id.gt(id))))
        };
    }
    query = if filter.which.latest_first() {
        query.order((commitments::due_on.desc(), commitments::id.desc()))
    } else {
        query.order((commitments::due_on.asc(), commitments::id.asc()))
    };
    Ok(query.load::<Row>(db)?.into_iter().map(named).collect())
}

/// What a list can be narrowed to: the owners of what is to be kept, and the funds that promised anything.
#[derive(Clone, Debug, Default)]
pub struct Choices {
    pub owners: Vec<(String, String)>,
    pub funds: Vec<(String, String)>,
}

/// What the list of these funders can be narrowed to, by name, in one query.
///
/// # Errors
/// A database that cannot be reached.
pub fn choices(db: &mut DbConn, funders: &[FunderId]) -> Result<Choices> {
    let owners = commitments::table
        .inner_join(people::table.on(people::id.eq(commitments::owner_id)))
        .filter(commitments::funder_id.eq_any(funders))
        .filter(commitments::state.eq_any([CommitmentState::Open, CommitmentState::Missed]))
        .select(("owner".into_sql::<Text>(), people::id, people::name))
        .distinct();
    let of_funds = commitments::table
        .inner_join(funds::table.on(commitments::fund_id.eq(funds::id.nullable())))
        .filter(commitments::funder_id.eq_any(funders))
        .select(("fund".into_sql::<Text>(), funds::id, funds::name))
        .distinct();
    let mut rows: Vec<(String, String, String)> = Union::of(owners).all(of_funds).load(db)?;
    rows.sort_by(|a, b| (&a.2, &a.1).cmp(&(&b.2, &b.1)));
    let mut choices = Choices::default();
    for (what, id, name) in rows {
        if what == "owner" { choices.owners.push((id, name)) } else { choices.funds.push((id, name)) }
    }
    Ok(choices)
}
