//! Where the risks of a round sit, in the database.

use diesel::dsl::not;
use diesel::prelude::*;

use super::Held;
use crate::application::State;
use crate::application::store::apart;
use crate::db::DbConn;
use crate::db::schema::{applications, risks};
use crate::error::Result;
use crate::ids::{ApplicationId, PersonId, RoundId};
use crate::risk::store::Risk;
use crate::risk::{Holder, Kind};

/// The risks beside the applications of a round that are open to whoever looks, in one query.
///
/// # Errors
/// A database that cannot be reached.
pub fn of_round(db: &mut DbConn, round: &RoundId, person: &PersonId) -> Result<Vec<Held>> {
    let rows: Vec<(ApplicationId, Kind, Holder)> = risks::table
        .inner_join(applications::table)
        .filter(applications::round_id.eq(round))
        .filter(applications::state.ne_all([State::Withdrawn]))
        .filter(not(apart::stepped_back(person)))
        .filter(not(apart::belongs(person)))
        .select((risks::application_id, risks::kind, risks::holder))
        .load(db)?;
    Ok(rows.into_iter().map(held).collect())
}

/// The risks beside the applications of a round whose decision is out, and how many applications that is, in one query.
///
/// # Errors
/// A database that cannot be reached.
pub fn decided(db: &mut DbConn, round: &RoundId) -> Result<(Vec<Held>, i64)> {
    let rows: Vec<(ApplicationId, Option<Kind>, Option<Holder>)> = applications::table
        .left_join(risks::table)
        .filter(applications::round_id.eq(round))
        .filter(applications::state.eq(State::Decided))
        .select((applications::id, risks::kind.nullable(), risks::holder.nullable()))
        .load(db)?;
    let groups: std::collections::BTreeSet<String> = rows.iter().map(|(id, ..)| id.to_string()).collect();
    let groups = i64::try_from(groups.len()).unwrap_or(i64::MAX);
    let risks = rows.into_iter().filter_map(|(id, kind, holder)| Some(held((id, kind?, holder?)))).collect();
    Ok((risks, groups))
}

fn held((application, kind, holder): (ApplicationId, Kind, Holder)) -> Held {
    Held { application: application.to_string(), kind, holder }
}

impl From<&Risk> for Held {
    fn from(risk: &Risk) -> Held {
        Held { application: risk.application_id.to_string(), kind: risk.kind, holder: risk.holder }
    }
}
