//! The only file that knows how the public list of promises stands in the database.

use diesel::prelude::*;

use super::Filter;
use crate::db::DbConn;
use crate::db::schema::{commitments, funds, organisations, people};
use crate::error::Result;
use crate::ids::CommitmentId;
use crate::learning::commitment::CommitmentState;
use crate::learning::commitment::store::{Commitment, Named, Row, named, named_promises};
use crate::web::paging::{After, PAGE};

/// A page of the promises that everyone may read and a filter shows, the latest due first, one row too many.
///
/// # Errors
/// A database that cannot be reached.
pub fn list(db: &mut DbConn, filter: &Filter, after: Option<&After>) -> Result<Vec<Named>> {
    let mut query = named_promises!()
        .filter(commitments::public.eq(true))
        .order((commitments::due_on.desc(), commitments::id.desc()))
        .limit(PAGE as i64 + 1)
        .into_boxed::<crate::db::MultiBackend>();
    if let Some(fund) = &filter.fund {
        query = query.filter(commitments::fund_id.eq(fund));
    }
    if let Some(year) = filter.year {
        query = query.filter(commitments::due_year.eq(year));
    }
    query = match filter.state {
        Some(state) => query.filter(commitments::state.eq(state)),
        None => query.filter(commitments::state.ne(CommitmentState::LetGo)),
    };
    if let Some(after) = after {
        let (on, id) = (after.at.date(), CommitmentId::from(after.id.as_str()));
        query = query.filter(commitments::due_on.lt(on).or(commitments::due_on.eq(on).and(commitments::id.lt(id))));
    }
    Ok(query.load::<Row>(db)?.into_iter().map(named).collect())
}
