//! The only file that knows how reports stand in the database.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use diesel::dsl::sql;
use diesel::expression::SqlLiteral;
use diesel::prelude::*;
use diesel::sql_types::Bool;

use super::State;
use crate::db::DbConn;
use crate::db::schema::{funders, harm_messages, harm_reports, people, person_roles};
use crate::error::Result;
use crate::ids::{FunderId, HarmMessageId, HarmReportId};
use crate::people::store::Person;
use crate::people::{GRANTS_TEAM, Role};
use crate::secret::veiled::Veiled;
use crate::text::plain::mark_of;
use crate::web::paging::PAGE;

/// A report as kept: no actor, no address, no time but the day; what it says is sealed.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = harm_reports, check_for_backend(crate::db::MultiBackend))]
pub struct Report {
    /// Chance alone: other identifiers say when they were made.
    pub id: HarmReportId,
    pub funder_id: FunderId,
    pub reference: String,
    pub word_hash: String,
    pub state: State,
    #[diesel(serialize_as = Veiled, deserialize_as = Veiled)]
    pub words: String,
    #[diesel(serialize_as = Veiled, deserialize_as = Veiled)]
    pub about: String,
    #[diesel(serialize_as = Veiled, deserialize_as = Veiled)]
    pub name: String,
    #[diesel(serialize_as = Veiled, deserialize_as = Veiled)]
    pub reach_by: String,
    pub received_on: NaiveDate,
    /// Whether whoever hears it was told of what is new in it.
    pub told: bool,
    /// What was done, for whoever hears it alone.
    #[diesel(serialize_as = Veiled, deserialize_as = Veiled)]
    pub outcome: String,
    pub closed_on: Option<NaiveDate>,
}

impl Report {
    /// The mark of what stands there: something else once anybody wrote.
    pub fn mark(&self, messages: &[Message]) -> String {
        mark_of(&format!("{} {} {}", self.state, messages.len(), self.outcome))
    }
}

/// Something that was said after it.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = harm_messages, check_for_backend(crate::db::MultiBackend))]
pub struct Message {
    pub id: HarmMessageId,
    pub report_id: HarmReportId,
    pub place: i32,
    pub from_us: bool,
    #[diesel(serialize_as = Veiled, deserialize_as = Veiled)]
    pub words: String,
    pub on_day: NaiveDate,
}

/// A funder to which can be reported, and who hears it there.
#[derive(Clone, Debug)]
pub struct Hears {
    pub funder: FunderId,
    pub name: String,
    pub listeners: Vec<String>,
}

/// Whether whoever holds the role at hand holds none of the grants team at the same funder, so that they may open reports.
fn opens_them() -> SqlLiteral<Bool> {
    let team: Vec<String> = GRANTS_TEAM.iter().map(|role| format!("'{role}'")).collect();
    sql(&format!(
        "NOT EXISTS (SELECT 1 FROM person_roles AS o WHERE o.person_id = person_roles.person_id \
         AND o.role IN ({}) AND o.ended_at IS NULL AND (o.funder_id IS NULL OR o.funder_id = person_roles.funder_id))",
        team.join(", ")
    ))
}

/// Those who hear reports at a funder, by name.
///
/// # Errors
/// A database that cannot be reached.
pub fn listeners(db: &mut DbConn, funder: &FunderId) -> Result<Vec<Person>> {
    Ok(people::table
        .inner_join(person_roles::table)
        .filter(person_roles::funder_id.eq(funder))
        .filter(person_roles::role.eq(Role::Listener))
        .filter(person_roles::ended_at.is_null())
        .filter(opens_them())
        .order((people::name, people::id))
        .select(Person::as_select())
        .load(db)?)
}

/// Every funder with who hears reports there, by name, in one query.
///
/// # Errors
/// A database that cannot be reached.
pub fn hears(db: &mut DbConn) -> Result<Vec<Hears>> {
    let listens = person_roles::funder_id
        .eq(funders::id.nullable())
        .and(person_roles::role.eq(Role::Listener))
        .and(person_roles::ended_at.is_null())
        .and(opens_them());
    let rows: Vec<(FunderId, String, Option<String>)> = funders::table
        .left_join(person_roles::table.on(listens))
        .left_join(people::table.on(people::id.nullable().eq(person_roles::person_id.nullable())))
        .order((funders::name, funders::id))
        .select((funders::id, funders::name, people::name.nullable()))
        .load(db)?;
    let mut all: Vec<Hears> = Vec::new();
    for (funder, name, listener) in rows {
        match all.last_mut().filter(|last| last.funder == funder) {
            Some(last) => last.listeners.extend(listener),
            None => all.push(Hears { funder, name, listeners: listener.into_iter().collect() }),
        }
    }
    Ok(all)
}

/// The report with this reference, if there is one.
///
/// # Errors
/// A database that cannot be reached.
pub fn by_reference(db: &mut DbConn, reference: &str) -> Result<Option<Report>> {
    let found = harm_reports::table.filter(harm_reports::reference.eq(reference)).select(Report::as_select());
    Ok(found.first(db).optional()?)
}

/// A report by its id.
///
/// # Errors
/// Not found; a database that cannot be reached.
pub fn get(db: &mut DbConn, id: &HarmReportId) -> Result<Report> {
    Ok(harm_reports::table.find(id).select(Report::as_select()).first(db)?)
}

/// A report, touched first.
///
/// # Errors
/// Not found; a database that cannot be reached.
pub fn touch(db: &mut DbConn, id: &HarmReportId) -> Result<Report> {
    diesel::update(harm_reports::table.find(id)).set(harm_reports::about.eq(harm_reports::about)).execute(db)?;
    get(db, id)
}

/// What was said after it, in its order.
///
/// # Errors
/// A database that cannot be reached.
pub fn messages(db: &mut DbConn, id: &HarmReportId) -> Result<Vec<Message>> {
    Ok(harm_messages::table
        .filter(harm_messages::report_id.eq(id))
        .order(harm_messages::place)
        .select(Message::as_select())
        .load(db)?)
}

/// Writes a new report. False where one with its reference is there already.
///
/// # Errors
/// A database that cannot be reached.
pub fn insert(db: &mut DbConn, report: &Report) -> Result<bool> {
    use diesel::result::{DatabaseErrorKind, Error as Diesel};
    let written = db.transaction(|db| diesel::insert_into(harm_reports::table).values(report.clone()).execute(db));
    match written {
        Err(Diesel::DatabaseError(DatabaseErrorKind::UniqueViolation, _)) => Ok(false),
        other => Ok(other? == 1),
    }
}

/// Writes what was said.
///
/// # Errors
/// A database that cannot be reached.
pub fn say(db: &mut DbConn, message: &Message) -> Result<()> {
    diesel::insert_into(harm_messages::table).values(message.clone()).execute(db)?;
    Ok(())
}

/// Writes where it is.
///
/// # Errors
/// A database that cannot be reached.
pub fn write(db: &mut DbConn, report: &Report) -> Result<()> {
    diesel::update(harm_reports::table.find(&report.id))
        .set((
            harm_reports::state.eq(report.state),
            harm_reports::told.eq(report.told),
            harm_reports::outcome.eq(Veiled::from(report.outcome.as_str())),
            harm_reports::closed_on.eq(report.closed_on),
        ))
        .execute(db)?;
    Ok(())
}

/// The reports at these funders, a page and one more: those that are open first, then by day; from after one of them on.
///
/// # Errors
/// A database that cannot be reached.
pub fn page(db: &mut DbConn, these: &[FunderId], after: &HarmReportId) -> Result<Vec<Report>> {
    let last: Option<(State, NaiveDate)> = harm_reports::table
        .find(after)
        .filter(harm_reports::funder_id.eq_any(these))
        .select((harm_reports::state, harm_reports::received_on))
        .first(db)
        .optional()?;
    let mut query = harm_reports::table
        .filter(harm_reports::funder_id.eq_any(these.to_vec()))
        .order((harm_reports::state.desc(), harm_reports::received_on.desc(), harm_reports::id))
        .limit(PAGE as i64 + 1)
        .select(Report::as_select())
        .into_boxed::<crate::db::MultiBackend>();
    if let Some((state, day)) = last {
        let same_day = harm_reports::received_on.eq(day).and(harm_reports::id.gt(after.clone()));
        let earlier = harm_reports::received_on.lt(day).or(same_day);
        query = query.filter(harm_reports::state.lt(state).or(harm_reports::state.eq(state).and(earlier)));
    }
    Ok(query.load(db)?)
}

/// The reports at these funders that wait, each of them.
///
/// # Errors
/// A database that cannot be reached.
pub fn waiting(db: &mut DbConn, these: &[FunderId]) -> Result<Vec<Report>> {
    Ok(harm_reports::table
        .filter(harm_reports::funder_id.eq_any(these))
        .filter(harm_reports::state.eq(State::Open))
        .order((harm_reports::received_on.desc(), harm_reports::id))
        .select(Report::as_select())
        .load(db)?)
}

/// The reports of whose news nobody was told yet, with the day of the last of it.
///
/// # Errors
/// A database that cannot be reached.
pub fn untold(db: &mut DbConn) -> Result<Vec<(Report, NaiveDate)>> {
    let rows: Vec<(Report, Option<NaiveDate>)> = harm_reports::table
        .left_join(harm_messages::table)
        .filter(harm_reports::told.eq(false))
        .order(harm_reports::id)
        .limit(500)
        .select((Report::as_select(), harm_messages::on_day.nullable()))
        .load(db)?;
    let mut last: BTreeMap<String, (Report, NaiveDate)> = BTreeMap::new();
    for (report, day) in rows {
        let day = day.unwrap_or(report.received_on).max(report.received_on);
        let known = last.entry(report.id.to_string()).or_insert((report, day));
        known.1 = known.1.max(day);
    }
    Ok(last.into_values().collect())
}

/// Seals what some reports say with the key that seals now, where it does not begin with `sealed`; says how many there were.
///
/// # Errors
/// A database that cannot be reached; something that no key here opens.
pub fn seal_again(db: &mut DbConn, sealed: &str, limit: i64) -> Result<usize> {
    let like = format!("{sealed}%");
    let words = harm_reports::words.ne("").and(harm_reports::words.not_like(like.clone()));
    let about = harm_reports::about.ne("").and(harm_reports::about.not_like(like.clone()));
    let name = harm_reports::name.ne("").and(harm_reports::name.not_like(like.clone()));
    let reach_by = harm_reports::reach_by.ne("").and(harm_reports::reach_by.not_like(like.clone()));
    let outcome = harm_reports::outcome.ne("").and(harm_reports::outcome.not_like(like));
    let these: Vec<HarmReportId> = harm_reports::table
        .filter(words.or(about).or(name).or(reach_by).or(outcome))
        .select(harm_reports::id)
        .limit(limit)
        .load(db)?;
    for id in &these {
        let report = touch(db, id)?;
        diesel::update(harm_reports::table.find(id))
            .set((
                harm_reports::words.eq(Veiled::from(report.words)),
                harm_reports::about.eq(Veiled::from(report.about)),
                harm_reports::name.eq(Veiled::from(report.name)),
                harm_reports::reach_by.eq(Veiled::from(report.reach_by)),
                harm_reports::outcome.eq(Veiled::from(report.outcome)),
            ))
            .execute(db)?;
    }
    Ok(these.len())
}

/// The same of what was said after them, which never changes.
///
/// # Errors
/// As [`seal_again`].
pub fn seal_messages_again(db: &mut DbConn, sealed: &str, limit: i64) -> Result<usize> {
    let these: Vec<(HarmMessageId, Veiled)> = harm_messages::table
        .filter(harm_messages::words.ne(""))
        .filter(harm_messages::words.not_like(format!("{sealed}%")))
        .select((harm_messages::id, harm_messages::words))
        .limit(limit)
        .load(db)?;
    let count = these.len();
    for (id, words) in these {
        diesel::update(harm_messages::table.find(id)).set(harm_messages::words.eq(words)).execute(db)?;
    }
    Ok(count)
}
