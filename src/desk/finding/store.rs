//! How what can be found stands in the database: the one way in, and the one way out.

pub mod sources;

use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::{Bool, Text};

use super::sight::{Closed, Part, Readers, Sight};
use super::words::{self, Asked};
use super::{Entry, Kind};
use crate::application::State;
use crate::application::at_desk::{Closeness, NO_READER};
use crate::application::store::apart;
use crate::clock::Instant;
use crate::db::schema::{
    applications, declarations, jobs, organisation_members, panel_meetings, panel_members, readings, rounds,
    search_entries, supporters,
};
use crate::db::{DbConn, Union};
use crate::error::Result;
use crate::ids::{ApplicationId, FunderId, OrganisationId, PersonId, RoundId};
use crate::jobs::Job;
use crate::jobs::queue::JobState;

/// How many things a page of what was found names.
pub const PAGE: usize = 20;
/// The most applications that one person reads, weighs and decides and that are looked through for them.
const MOST_PARTS: i64 = 2_000;

/// Which entries belong together: they are written anew together.
#[derive(Clone, Debug)]
pub enum Of<'a> {
    /// Everything that hangs on an application.
    Application(&'a ApplicationId),
    /// A group's own profile.
    Group(&'a OrganisationId),
}

/// Writes what is to be found of something, and takes away what is not. What has not changed keeps its place.
///
/// # Errors
/// A database that cannot be reached.
pub fn replace(db: &mut DbConn, of: &Of<'_>, mut fresh: Vec<Entry>) -> Result<()> {
    for (id, kept) in kept(db, of)? {
        match fresh.iter().position(|entry| *entry == kept) {
            Some(at) => drop(fresh.swap_remove(at)),
            None => drop(diesel::delete(search_entries::table.find(id)).execute(db)?),
        }
    }
    fresh.sort_by(|a, b| (a.at, a.kind, &a.thing).cmp(&(b.at, b.kind, &b.thing)));
    fresh.iter().try_for_each(|entry| insert(db, entry))
}

type Row = (i64, Kind, String, FunderId, Option<ApplicationId>, OrganisationId, i32, String, String, Instant);

fn entry(row: Row) -> (i64, Entry) {
    let (id, kind, thing, funder, application, organisation, readers, title, body, at) = row;
    (id, Entry { kind, thing, funder, application, organisation, readers: Readers(readers), title, body, at })
}

macro_rules! row {
    () => {
        (
            search_entries::id,
            search_entries::kind,
            search_entries::thing_id,
            search_entries::funder_id,
            search_entries::application_id,
            search_entries::organisation_id,
            search_entries::readers,
            search_entries::title,
            search_entries::body,
            search_entries::at,
        )
    };
}

fn kept(db: &mut DbConn, of: &Of<'_>) -> Result<Vec<(i64, Entry)>> {
    let query = search_entries::table.select(row!()).order(search_entries::id).into_boxed::<crate::db::MultiBackend>();
    let query = match of {
        Of::Application(id) => query.filter(search_entries::application_id.eq(*id)),
        Of::Group(id) => {
            query.filter(search_entries::organisation_id.eq(*id)).filter(search_entries::kind.eq(Kind::Organisation))
        }
    };
    Ok(query.load::<Row>(db)?.into_iter().map(entry).collect())
}

/// Everything that is kept, for whoever compares it with what it was made from.
///
/// # Errors
/// A database that cannot be reached.
pub fn all(db: &mut DbConn) -> Result<Vec<Entry>> {
    let rows: Vec<Row> = search_entries::table.select(row!()).order(search_entries::id).load(db)?;
    Ok(rows.into_iter().map(|row| entry(row).1).collect())
}

/// Takes everything away, to be read anew.
///
/// # Errors
/// A database that cannot be reached.
pub fn forget_all(db: &mut DbConn) -> Result<()> {
    diesel::delete(search_entries::table).execute(db)?;
    Ok(())
}

fn insert(db: &mut DbConn, entry: &Entry) -> Result<()> {
    diesel::insert_into(search_entries::table)
        .values((
            search_entries::kind.eq(entry.kind),
            search_entries::thing_id.eq(&entry.thing),
            search_entries::funder_id.eq(&entry.funder),
            search_entries::application_id.eq(&entry.application),
            search_entries::organisation_id.eq(&entry.organisation),
            search_entries::readers.eq(entry.readers.0),
            search_entries::title.eq(&entry.title),
            search_entries::body.eq(&entry.body),
            search_entries::words.eq(words::all([entry.title.as_str(), entry.body.as_str()])),
            search_entries::at.eq(entry.at),
        ))
        .execute(db)?;
    Ok(())
}

/// Whether what was sent earlier is still being read.
///
/// # Errors
/// A database that cannot be reached.
pub fn is_filling(db: &mut DbConn) -> Result<bool> {
    let kind = Job::FillSearch { after: String::new() }.kind();
    let waiting = jobs::table.filter(jobs::state.eq(JobState::Waiting)).filter(jobs::kind.eq(kind));
    Ok(diesel::select(diesel::dsl::exists(waiting)).get_result(db)?)
}

/// What is closed to a person, whatever they are, in one query.
///
/// # Errors
/// A database that cannot be reached.
pub fn closed(db: &mut DbConn, person: &PersonId) -> Result<Closed> {
    let stepped_back = declarations::table
        .inner_join(applications::table)
        .filter(declarations::person_id.eq(person))
        .filter(declarations::standing.eq(Closeness::Conflict))
        .select(("application".into_sql::<Text>(), applications::id, applications::organisation_id));
    let helped = supporters::table.inner_join(applications::table).filter(supporters::person_id.eq(person)).select((
        "application".into_sql::<Text>(),
        applications::id,
        applications::organisation_id,
    ));
    let own = organisation_members::table
        .filter(organisation_members::person_id.eq(person))
        .filter(organisation_members::left_at.is_null())
        .select(("group".into_sql::<Text>(), "".into_sql::<Text>(), organisation_members::organisation_id));
    let left = organisation_members::table
        .inner_join(applications::table.on(applications::organisation_id.eq(organisation_members::organisation_id)))
        .filter(organisation_members::person_id.eq(person))
        .filter(organisation_members::left_at.is_not_null())
        .filter(apart::belonged())
        .select(("application".into_sql::<Text>(), applications::id, applications::organisation_id));
    let rows: Vec<(String, String, String)> = Union::of(stepped_back).all(helped).all(own).all(left).load(db)?;
    let mut closed = Closed::default();
    for (kind, application, group) in rows {
        let group = OrganisationId::from(group.as_str());
        if kind == "group" {
            closed.groups.push(group);
        } else {
            closed.applications.push(ApplicationId::from(application.as_str()));
            closed.profiles.push(group);
        }
    }
    Ok(closed)
}

/// The applications on which a person has said how close they are, and how they take part in each: a short list, the
/// newest first.
///
/// # Errors
/// A database that cannot be reached.
pub fn parts(db: &mut DbConn, person: &PersonId) -> Result<Vec<Part>> {
    let reads = readings::table
        .filter(readings::application_id.eq(applications::id))
        .filter(readings::reader_id.eq(person))
        .filter(readings::state.ne_all(NO_READER));
    let sits = panel_members::table
        .inner_join(panel_meetings::table)
        .filter(panel_meetings::round_id.eq(applications::round_id))
        .filter(panel_meetings::cancelled_at.is_null())
        .filter(panel_members::person_id.eq(person));
    let rows: Vec<(ApplicationId, FunderId, bool, bool, Option<PersonId>, bool)> = declarations::table
        .inner_join(applications::table.inner_join(rounds::table))
        .filter(declarations::person_id.eq(person))
        .filter(declarations::standing.ne(Closeness::Conflict))
        .order((declarations::made_at.desc(), applications::id))
        .limit(MOST_PARTS)
        .select((
            applications::id,
            applications::funder_id,
            diesel::dsl::exists(reads),
            diesel::dsl::exists(sits),
            rounds::decider_id,
            apart::decider_stands_apart(),
        ))
        .load(db)?;
    let part = |(application, funder, reads, sits, decider, away): (_, _, _, _, Option<PersonId>, _)| Part {
        application,
        funder,
        reads,
        sits,
        decides: away || decider.is_none_or(|decider| decider == *person),
    };
    Ok(rows.into_iter().map(part).collect())
}

/// Something that was found.
#[derive(Clone, Debug)]
pub struct Hit {
    /// Its place, after which the next page starts.
    pub place: i64,
    pub entry: Entry,
    /// Of the application that it is, or hangs on.
    pub reference: String,
    pub round: Option<RoundId>,
    pub state: Option<State>,
    pub waiting_until: Option<chrono::NaiveDate>,
}

/// What somebody finds by these words, what was written last first: a page and one more.
///
/// # Errors
/// A database that cannot be reached.
pub fn find(db: &mut DbConn, sight: &Sight, asked: &Asked, after: Option<i64>) -> Result<Vec<Hit>> {
    type Found = (Row, Option<(String, RoundId, State, Option<chrono::NaiveDate>)>);
    if asked.is_empty() {
        return Ok(Vec::new());
    }
    let theirs = search_entries::funder_id
        .eq_any(sight.officer_at.clone())
        .and(search_entries::readers.eq_any(Readers::OFFICERS.with()))
        .or(search_entries::application_id
            .eq_any(sight.reads.clone())
            .and(search_entries::readers.eq_any(Readers::PANEL.with())))
        .or(search_entries::application_id
            .eq_any(sight.decides.clone())
            .and(search_entries::readers.eq_any(Readers::DECIDERS.with())));
    let not_closed = search_entries::organisation_id.ne_all(sight.closed.groups.clone());
    let open_application = search_entries::application_id
        .is_null()
        .and(search_entries::organisation_id.ne_all(sight.closed.profiles.clone()))
        .or(applications::submitted_at
            .is_not_null()
            .and(applications::state.ne_all(State::OWN))
            .and(applications::id.ne_all(sight.closed.applications.clone())));
    let (before, words, behind) = says(db, asked);
    let mut query = search_entries::table
        .left_join(applications::table)
        .filter(theirs)
        .filter(not_closed)
        .filter(open_application)
        .filter(sql::<Bool>(before).bind::<Text, _>(words).sql(behind))
        .order(search_entries::id.desc())
        .limit(PAGE as i64 + 1)
        .select((
            row!(),
            (applications::reference, applications::round_id, applications::state, applications::waiting_until)
                .nullable(),
        ))
        .into_boxed::<crate::db::MultiBackend>();
    if let Some(after) = after {
        query = query.filter(search_entries::id.lt(after));
    }
    let hit = |(row, application): Found| {
        let (place, entry) = entry(row);
        let (reference, round, state, waiting_until) = application
            .map_or((String::new(), None, None, None), |(reference, round, state, until)| {
                (reference, Some(round), Some(state), until)
            });
        Hit { place, entry, reference, round, state, waiting_until }
    };
    Ok(query.load::<Found>(db)?.into_iter().map(hit).collect())
}

/// Each database's own index of words is asked here, and nowhere else: what stands before the words and behind them.
/// They have come down to plain letters, and are handed over beside the statement.
fn says(db: &DbConn, asked: &Asked) -> (&'static str, String, &'static str) {
    match db {
        DbConn::Sqlite(_) => {
            ("search_entries.id IN (SELECT rowid FROM search_words WHERE search_words MATCH ", asked.for_sqlite(), ")")
        }
        // PostgreSQL takes a word that it has not counted for a common one, and would walk back through everything for a
        // page of it; `OFFSET 0` has it ask the index of words first.
        DbConn::Postgres(_) => (
            "search_entries.id IN (SELECT found.id FROM search_entries AS found WHERE found.vector @@ CAST(",
            asked.for_postgres(),
            " AS tsquery) OFFSET 0)",
        ),
    }
}
