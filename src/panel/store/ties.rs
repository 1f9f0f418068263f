//! How a person is tied to what a round weighs.

use std::collections::HashMap;

use diesel::prelude::*;

use crate::application::State;
use crate::application::store::{apart, contact};
use crate::db::DbConn;
use crate::db::schema::{applications, declarations, rounds};
use crate::error::Result;
use crate::fund::store::RoundRow;
use crate::ids::{ApplicationId, PersonId};
use crate::review::store::exception;
use crate::review::store::helped::{translated, wrote_evidence, wrote_up};
use crate::review::{Standing, Ties};

/// How a person is tied to every application of a round, in one query. Their own reading is not asked for.
pub fn ties_in_round(db: &mut DbConn, round: &RoundRow, person: &PersonId) -> Result<HashMap<ApplicationId, Ties>> {
    type Row = (ApplicationId, Option<Standing>, bool, bool, bool, bool, bool, bool, bool);
    let rows: Vec<Row> = applications::table
        .inner_join(rounds::table)
        .left_join(
            declarations::table
                .on(declarations::application_id.eq(applications::id).and(declarations::person_id.eq(person))),
        )
        .filter(applications::round_id.eq(&round.id))
        .filter(applications::state.ne_all(State::OWN))
        .select((
            applications::id,
            declarations::standing.nullable(),
            apart::belongs(person),
            contact::speaker().eq(person),
            wrote_up(person),
            wrote_evidence(person),
            translated(person),
            exception::excepted(person),
            apart::decider_stands_apart(),
        ))
        .load(db)?;
    let decides = round.decider_id.as_ref().is_none_or(|decider| decider == person);
    Ok(rows
        .into_iter()
        .map(|(id, standing, member, contact, wrote_up, wrote_evidence, translated, excepted, away)| {
            let decider = decides || away;
            let helped = Ties { wrote_up, wrote_evidence, translated, ..Ties::default() };
            (id, Ties { standing, member, contact, excepted, decider, ..helped })
        })
        .collect())
}
