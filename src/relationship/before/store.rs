//! The only file that knows where what there was before stands in the database: one query, of days only.

use std::collections::HashMap;

use chrono::{NaiveDate, NaiveDateTime};
use diesel::expression::SqlLiteral;
use diesel::prelude::*;
use diesel::sql_types::{Nullable, Text, Timestamp};

use super::{Fact, Kind, Standing, standing};
use crate::application::State;
use crate::clock::london_date;
use crate::db::schema::{applications, evidence, grants};
use crate::db::types::TextValue;
use crate::db::{DbConn, Union};
use crate::error::Result;
use crate::ids::ApplicationId;

/// When the same group first sent the same funder another application, before the one at hand: for any query over
/// `applications`.
pub fn first_applied() -> SqlLiteral<Nullable<Timestamp>> {
    diesel::dsl::sql(
        "(SELECT MIN(b.submitted_at) FROM applications AS b WHERE b.organisation_id = applications.organisation_id \
         AND b.funder_id = applications.funder_id AND b.id <> applications.id \
         AND b.submitted_at < applications.submitted_at)",
    )
}

/// How the groups of these applications are known, in one query. None of one that has not been sent.
///
/// # Errors
/// A database that cannot be reached.
pub fn of(db: &mut DbConn, these: &[ApplicationId]) -> Result<HashMap<ApplicationId, Standing>> {
    type Row = (ApplicationId, String, String, Option<String>);
    // A day as both databases write it; the backends' own types differ in a union.
    let sent = || diesel::dsl::sql::<Text>("CAST(applications.submitted_at AS TEXT)");
    let day = |text: &'static str| diesel::dsl::sql::<Nullable<Text>>(text);
    let asked = || applications::id.eq_any(these).and(applications::submitted_at.is_not_null());
    let earlier = diesel::alias!(applications as earlier);
    let same = || {
        earlier
            .field(applications::organisation_id)
            .eq(applications::organisation_id)
            .and(earlier.field(applications::funder_id).eq(applications::funder_id))
            .and(earlier.field(applications::id).ne(applications::id))
    };
    let themselves =
        applications::table.filter(asked()).select((applications::id, "".into_sql::<Text>(), sent(), day("NULL")));
    let applied = applications::table
        .inner_join(earlier.on(same()))
        .filter(asked())
        .filter(earlier.field(applications::submitted_at).is_not_null())
        .filter(earlier.field(applications::state).ne(State::Draft))
        .select((applications::id, "applied".into_sql::<Text>(), sent(), day("CAST(earlier.submitted_at AS TEXT)")));
    let given = grants::organisation_id
        .eq(applications::organisation_id)
        .and(grants::funder_id.eq(applications::funder_id))
        .and(grants::application_id.ne(applications::id));
    let funded = applications::table.inner_join(grants::table.on(given)).filter(asked()).select((
        applications::id,
        "funded".into_sql::<Text>(),
        sent(),
        day("CAST(grants.awarded_on AS TEXT)"),
    ));
    let noted = applications::table
        .inner_join(evidence::table)
        .filter(asked())
        .filter(evidence::from_organisation.eq(false))
        .filter(evidence::withdrawn_at.is_null())
        .select((applications::id, "noted".into_sql::<Text>(), sent(), day("CAST(evidence.known_on AS TEXT)")));
    let rows: Vec<Row> = Union::of(themselves).all(applied).all(funded).all(noted).load(db)?;
    let mut facts: HashMap<ApplicationId, (NaiveDate, Vec<Fact>)> = HashMap::new();
    for (id, kind, sent, on) in rows {
        let Some(sent) = read_day(&sent) else { continue };
        let (_, facts) = facts.entry(id).or_insert_with(|| (sent, Vec::new()));
        let fact = |on| Some(Fact { kind: Kind::from_text_value(&kind)?, on });
        facts.extend(on.as_deref().and_then(read_day).and_then(fact));
    }
    Ok(facts.into_iter().map(|(id, (sent, facts))| (id, standing(&facts, sent))).collect())
}

/// A day, or the day in London of a moment, as a database writes it.
pub fn read_day(text: &str) -> Option<NaiveDate> {
    let moment = || NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M:%S%.f").ok().map(london_date);
    NaiveDate::parse_from_str(text, "%Y-%m-%d").ok().or_else(moment)
}
