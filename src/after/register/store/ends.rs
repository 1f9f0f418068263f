//! What a group is promised to hear before its grant ends.

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::after::register::Says;
use crate::after::renewal::State;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{grant_renewals, grants, rounds};
use crate::error::Result;
use crate::ids::{ApplicationId, CommitmentId, FundId, FunderId, GrantId, OrganisationId, PersonId, RenewalId};
use crate::learning::commitment::Source;

/// What these applications' grants come to when they end, which the group hears by a day.
///
/// # Errors
/// A database that cannot be reached.
pub fn heard(db: &mut DbConn, these: &[ApplicationId]) -> Result<Vec<Says>> {
    type Of = (GrantId, ApplicationId, FunderId, FundId, OrganisationId, PersonId);
    type Row = (RenewalId, NaiveDate, Instant, Option<Instant>, Of);
    let rows: Vec<Row> = grant_renewals::table
        .inner_join(grants::table.inner_join(rounds::table))
        .filter(grants::application_id.eq_any(these))
        .filter(grant_renewals::state.ne(State::NoEnd))
        .filter(grant_renewals::decide_by.is_not_null())
        .select((
            grant_renewals::id,
            grant_renewals::decide_by.assume_not_null(),
            grant_renewals::made_at,
            grant_renewals::decided_at,
            (
                grants::id,
                grants::application_id,
                grants::funder_id,
                rounds::fund_id,
                grants::organisation_id,
                grants::contact_id,
            ),
        ))
        .load(db)?;
    let say = |(id, by, made_at, done_at, of): Row| {
        let (grant, application, funder, fund, organisation, owner) = of;
        Says {
            id: CommitmentId::from(id.as_str()),
            source: Source::Renewal,
            funder,
            fund: Some(fund),
            round: None,
            application: Some(application),
            organisation: Some(organisation),
            grant: Some(grant),
            owner,
            by,
            told_at: Some(made_at),
            done_at,
            gone: false,
        }
    };
    Ok(rows.into_iter().map(say).collect())
}
