//! Applications that fewer people read than their round asks for.

use chrono::NaiveDate;
use diesel::dsl::{not, sql};
use diesel::prelude::*;
use diesel::sql_types::{Bool, Text};

use crate::application::State;
use crate::application::at_desk::NO_READER;
use crate::application::store::apart;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{applications, form_versions, funds, readings, rounds};
use crate::db::types::Json;
use crate::error::Result;
use crate::fund::form::FundText;
use crate::ids::{ApplicationId, FunderId, PersonId};

/// An application that fewer people read than its round asks for.
#[derive(Clone, Debug)]
pub struct Short {
    pub application: ApplicationId,
    pub organisation: String,
    pub fund: String,
    pub readers: i64,
    pub asked_for: i64,
    pub read_by: Option<NaiveDate>,
}

/// Of each round under review at these funders the application with the fewest readers, where they are too few: once it
/// has somebody, the next one comes.
///
/// # Errors
/// A database that cannot be reached.
pub fn short_of_readers(db: &mut DbConn, person: &PersonId, officer: &[FunderId]) -> Result<Vec<Short>> {
    let fewest = sql::<Bool>(
        "applications.id = (SELECT a.id FROM applications AS a LEFT JOIN readings AS r ON r.application_id = a.id \
         AND r.state NOT IN ('stepped-back', 'taken-back', 'said-no') WHERE a.round_id = rounds.id AND a.state = 'under-review' \
         AND NOT EXISTS (SELECT 1 FROM decisions AS d WHERE d.application_id = a.id) \
         AND NOT EXISTS (SELECT 1 FROM declarations AS c WHERE c.application_id = a.id AND c.standing = 'conflict' \
         AND c.person_id = ",
    )
    .bind::<Text, _>(person.to_string())
    .sql(&format!(
        ") AND NOT EXISTS (SELECT 1 FROM organisation_members AS m WHERE m.organisation_id = a.organisation_id \
         AND {} AND m.person_id = ",
        apart::belonged_in_sql("m", "a")
    ))
    .bind::<Text, _>(person.to_string())
    .sql(") AND NOT EXISTS (SELECT 1 FROM supporters AS s WHERE s.application_id = a.id AND s.person_id = ")
    .bind::<Text, _>(person.to_string())
    .sql(") GROUP BY a.id, a.listed_at ORDER BY COUNT(r.id), a.listed_at, a.id LIMIT 1)");
    let readers = readings::table
        .filter(readings::application_id.eq(applications::id))
        .filter(readings::state.ne_all(NO_READER))
        .count()
        .single_value();
    type Found = (ApplicationId, String, String, Option<i64>, Json<FundText>);
    let found: Vec<Found> = rounds::table
        .inner_join(funds::table)
        .inner_join(applications::table.on(fewest))
        .inner_join(form_versions::table.on(form_versions::id.eq(applications::form_version_id)))
        .filter(rounds::funder_id.eq_any(officer))
        .order((rounds::decide_by, rounds::id))
        .select((applications::id, applications::organisation_name, funds::name, readers, form_versions::body))
        .load(db)?;
    let short = |(application, organisation, fund, readers, Json(form)): Found| Short {
        application,
        organisation,
        fund,
        readers: readers.unwrap_or_default(),
        asked_for: i64::from(form.round.readings),
        read_by: form.round.read_by,
    };
    Ok(found.into_iter().map(short).filter(|one| one.readers < one.asked_for).collect())
}

/// Applications that were sent and whose review nobody has started, the oldest first, at most `limit`.
///
/// # Errors
/// A database that cannot be reached.
pub fn newly_sent(
    db: &mut DbConn,
    person: &PersonId,
    officer: &[FunderId],
    limit: i64,
) -> Result<Vec<(ApplicationId, String, Option<Instant>)>> {
    Ok(applications::table
        .filter(applications::funder_id.eq_any(officer))
        .filter(applications::state.eq(State::Submitted))
        .filter(not(apart::stepped_back(person)))
        .filter(not(apart::belongs(person)))
        .order((applications::listed_at, applications::id))
        .limit(limit)
        .select((applications::id, applications::organisation_name, applications::submitted_at))
        .load(db)?)
}
