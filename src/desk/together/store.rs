//! Several applications with all that is asked about them, in the same few queries for one as for fifty.

use std::collections::HashMap;

use diesel::prelude::*;

use super::facts::Facts;
use super::{Plan, What};
use crate::db::DbConn;
use crate::db::schema::{decisions, people, person_roles, readings, recommendations};
use crate::decision::Outcome;
use crate::decision::store::Decision;
use crate::error::Result;
use crate::ids::{ApplicationId, FunderId, PersonId};
use crate::people::Role;
use crate::review::Ties;
use crate::review::reading::State as ReadingState;
use crate::review::store::{Head, look_at_all};

/// The applications, in the order in which they were named; those that there are not are left out.
///
/// # Errors
/// A database that cannot be reached.
pub fn facts(db: &mut DbConn, these: &[ApplicationId], person: &PersonId, plan: &Plan) -> Result<Vec<Facts>> {
    let mut seen: HashMap<ApplicationId, (Head, Ties)> = look_at_all(db, these, person)?
        .into_iter()
        .map(|(head, ties)| (head.application.id.clone(), (head, ties)))
        .collect();
    let (mut standing, mut readers, mut decided, mut advised) = Default::default();
    match plan.what {
        What::Review => {}
        What::Read => {
            standing = standing_readings(db, these)?;
            if let Some(reader) = &plan.reader {
                readers = look_at_all(db, these, reader)?
                    .into_iter()
                    .map(|(head, ties)| (head.application.id, ties))
                    .collect::<HashMap<ApplicationId, Ties>>();
            }
        }
        What::Wait => {
            decided = decisions_of(db, these)?;
            advised = recommendations_of(db, these)?;
        }
    }
    let mut facts = Vec::new();
    for id in these {
        let Some((head, ties)) = seen.remove(id) else { continue };
        facts.push(Facts {
            readings: standing.get(id).copied().unwrap_or_default(),
            reader: readers.remove(id),
            decision: decided.remove(id),
            recommended: advised.get(id).copied(),
            head,
            ties,
        });
    }
    Ok(facts)
}

fn standing_readings(db: &mut DbConn, these: &[ApplicationId]) -> Result<HashMap<ApplicationId, usize>> {
    let rows: Vec<ApplicationId> = readings::table
        .filter(readings::application_id.eq_any(these))
        .filter(readings::state.eq_any(ReadingState::STANDING))
        .select(readings::application_id)
        .load(db)?;
    let mut counts = HashMap::new();
    for id in rows {
        *counts.entry(id).or_default() += 1;
    }
    Ok(counts)
}

fn decisions_of(db: &mut DbConn, these: &[ApplicationId]) -> Result<HashMap<ApplicationId, Decision>> {
    let rows: Vec<Decision> =
        decisions::table.filter(decisions::application_id.eq_any(these)).select(Decision::as_select()).load(db)?;
    Ok(rows.into_iter().map(|decision| (decision.application_id.clone(), decision)).collect())
}

fn recommendations_of(db: &mut DbConn, these: &[ApplicationId]) -> Result<HashMap<ApplicationId, (Outcome, i64)>> {
    let rows: Vec<(ApplicationId, Outcome, i64)> = recommendations::table
        .filter(recommendations::application_id.eq_any(these))
        .select((recommendations::application_id, recommendations::outcome, recommendations::amount_pence))
        .load(db)?;
    Ok(rows.into_iter().map(|(id, outcome, pence)| (id, (outcome, pence))).collect())
}

/// Who holds one of these roles at these funders, by name, in one query.
///
/// # Errors
/// A database that cannot be reached.
pub fn with_roles(db: &mut DbConn, funders: &[FunderId], roles: &[Role]) -> Result<Vec<(PersonId, String)>> {
    let roles: Vec<Role> = roles.to_vec();
    let held = person_roles::table
        .filter(person_roles::funder_id.eq_any(funders))
        .filter(person_roles::role.eq_any(roles))
        .filter(person_roles::ended_at.is_null())
        .select(person_roles::person_id);
    Ok(people::table
        .filter(people::id.eq_any(held))
        .order((people::name, people::id))
        .select((people::id, people::name))
        .load(db)?)
}
