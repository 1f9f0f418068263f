//! The decision on an application with the people in it.

use diesel::prelude::*;

use super::Decision;
use crate::db::DbConn;
use crate::db::schema::{decision_risks, decisions, people};
use crate::decision::record::{self, Interests};
use crate::decision::risk::{OfRisk, store::Row as RiskRow};
use crate::error::Result;
use crate::ids::ApplicationId;
use crate::people::store::Person;

/// A decision with the people in it.
#[derive(Clone, Debug)]
pub struct Named {
    pub decision: Decision,
    pub talk_to: Person,
    pub decider: String,
    /// Who checks with the group what is to be checked; empty where nothing is.
    pub checker: String,
    pub of_risk: OfRisk,
    /// Under which power it was made, what else was considered, and how many declared which ties; none of those from before
    /// there was a record.
    pub record: Option<(String, String, Interests)>,
}

type NamedRow = (Decision, Person, String, Option<String>, Option<RiskRow>, record::store::Read);

/// The decision on an application with the people in it, if there is one.
pub fn named(db: &mut DbConn, id: &ApplicationId) -> Result<Option<Named>> {
    let (checkers, deciders) = diesel::alias!(people as checkers, people as deciders);
    let row: Option<NamedRow> = decisions::table
        .left_join(decision_risks::table)
        .inner_join(people::table.on(people::id.eq(decisions::talk_to_id)))
        .inner_join(deciders.on(deciders.field(people::id).eq(decisions::decided_by)))
        .left_join(checkers.on(checkers.field(people::id).nullable().eq(decisions::check_by_id)))
        .filter(decisions::application_id.eq(id))
        .select((
            Decision::as_select(),
            Person::as_select(),
            deciders.field(people::name),
            checkers.field(people::name).nullable(),
            Option::<RiskRow>::as_select(),
            record::store::beside(),
        ))
        .first(db)
        .optional()?;
    Ok(row.map(|(decision, talk_to, decider, checker, of_risk, record)| Named {
        decision,
        talk_to,
        decider,
        checker: checker.unwrap_or_default(),
        of_risk: of_risk.map(OfRisk::from).unwrap_or_default(),
        record: record::store::read(record),
    }))
}
