//! Readings and their judgements.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use diesel::dsl::exists;
use diesel::prelude::*;

use super::Head;
use crate::application::apart::Closed;
use crate::application::at_desk::Relation;
use crate::application::store::Application;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{
    applications, conversations, declarations, evidence, form_versions, judgements, judging_exceptions,
    organisation_members, people, readings, rounds, scribes, supporters, talk_offers, translations,
};
use crate::db::types::Json;
use crate::error::{Error, Result};
use crate::fund::form::FundText;
use crate::fund::store::RoundRow;
use crate::ids::{ApplicationId, JudgementId, PersonId, ReadingId};
use crate::relationship::before;
use crate::relationship::offer::Answer;
use crate::review::reading::{Cite, Judgement, State, Written};
use crate::review::{Standing, Ties};

pub use super::shared::{Shared, shared};

/// A reading as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = readings, check_for_backend(crate::db::MultiBackend))]
pub struct Reading {
    pub id: ReadingId,
    pub application_id: ApplicationId,
    pub reader_id: PersonId,
    pub state: State,
    pub due_on: NaiveDate,
    pub strengths: String,
    pub assigned_by: PersonId,
    pub assigned_at: Instant,
    pub shared_at: Option<Instant>,
    pub version: i32,
}

/// A reading with what it is of.
#[derive(Clone, Debug)]
pub struct Opened {
    pub reading: Reading,
    /// What it judges so far.
    pub judgements: Vec<Judgement>,
    pub head: Head,
    /// How its reader is tied to the application; panels and the power to decide are not asked for.
    pub ties: Ties,
    /// When the group first applied to this funder before, if it did.
    pub first_applied: Option<Instant>,
    /// The conversation that every group is offered, if this one was: when, and what it said.
    pub offer: Option<(Instant, Answer)>,
}

impl Opened {
    /// Why the application is closed to its reader, if it is.
    pub fn closed(&self) -> Option<Closed> {
        self.ties.closed()
    }

    /// How its reader stands to the application (`application::at_desk`).
    pub fn relation(&self) -> Relation {
        let (round, reader) = (&self.head.round, &self.reading.reader_id);
        Relation {
            contact: round.contact_id == *reader,
            reader: true,
            panel: false,
            decider: round.decider_id.as_ref().is_none_or(|decider| decider == reader),
            member: self.ties.member,
        }
    }
}

/// A reading with what it judges, its application, round and form, and its reader's declaration, in one query.
///
/// # Errors
/// Not found; a database that cannot be reached.
pub fn open(db: &mut DbConn, id: &ReadingId) -> Result<Opened> {
    type Helped = (bool, bool, bool, bool, bool);
    type Judged = (Option<String>, Option<String>, Option<String>, Option<Json<Vec<Cite>>>);
    type Offered = (Option<Instant>, Option<Answer>, Option<Instant>);
    type Row = (Reading, Application, RoundRow, Json<FundText>, Option<Standing>, Helped, Judged, Offered);
    let member = organisation_members::table
        .filter(organisation_members::organisation_id.eq(applications::organisation_id))
        .filter(organisation_members::person_id.eq(readings::reader_id))
        .filter(organisation_members::left_at.is_null());
    let supports = supporters::table
        .filter(supporters::application_id.eq(applications::id))
        .filter(supporters::person_id.eq(readings::reader_id));
    let declared =
        declarations::application_id.eq(readings::application_id).and(declarations::person_id.eq(readings::reader_id));
    let wrote_up = conversations::table
        .filter(conversations::application_id.eq(applications::id))
        .filter(conversations::written_by.eq(readings::reader_id.nullable()));
    let typed = scribes::table
        .filter(scribes::application_id.eq(applications::id))
        .filter(scribes::person_id.eq(readings::reader_id));
    let wrote_evidence = evidence::table
        .filter(evidence::application_id.eq(applications::id))
        .filter(evidence::written_by.eq(readings::reader_id))
        .filter(evidence::from_organisation.eq(false));
    let translated = translations::table
        .filter(translations::application_id.eq(applications::id))
        .filter(translations::added_by.eq(readings::reader_id));
    let excepted = judging_exceptions::table
        .filter(judging_exceptions::application_id.eq(applications::id))
        .filter(judging_exceptions::person_id.eq(readings::reader_id));
    // One row, or one for each judgement: there are seldom more than five.
    let rows: Vec<Row> = readings::table
        .inner_join(applications::table.inner_join(rounds::table).inner_join(form_versions::table))
        .left_join(declarations::table.on(declared))
        .left_join(judgements::table)
        .left_join(talk_offers::table.on(talk_offers::application_id.eq(readings::application_id)))
        .filter(readings::id.eq(id))
        .order(judgements::id)
        .select((
            Reading::as_select(),
            Application::as_select(),
            RoundRow::as_select(),
            form_versions::body,
            declarations::standing.nullable(),
            (
                exists(member).or(exists(supports)),
                exists(wrote_up).or(exists(typed)),
                exists(wrote_evidence),
                exists(translated),
                exists(excepted),
            ),
            (
                judgements::criterion_key.nullable(),
                judgements::step_key.nullable(),
                judgements::words.nullable(),
                judgements::cites.nullable(),
            ),
            (talk_offers::offered_at.nullable(), talk_offers::answer.nullable(), before::store::first_applied()),
        ))
        .load(db)?;
    let judged = |row: &Row| {
        let (Some(criterion), Some(step), Some(words), Some(Json(cites))) = row.6.clone() else { return None };
        Some(Judgement { criterion, step, words, cites })
    };
    let judgements = rows.iter().filter_map(judged).collect();
    let Some((reading, application, round, Json(form), standing, helped, _, (offered, answer, first_applied))) =
        rows.into_iter().next()
    else {
        return Err(Error::NotFound);
    };
    let (member, wrote_up, wrote_evidence, translated, excepted) = helped;
    let contact = round.contact_id == reading.reader_id;
    let reads = Some(reading.state);
    let helped = Ties { wrote_up, wrote_evidence, translated, ..Ties::default() };
    let ties = Ties { standing, member, contact, excepted, reading: reads, ..helped };
    let offer = offered.zip(answer);
    Ok(Opened { reading, judgements, head: Head::of(application, round, form), ties, first_applied, offer })
}

/// Which application a reading is of.
///
/// # Errors
/// Not found; a database that cannot be reached.
pub fn application_of(db: &mut DbConn, id: &ReadingId) -> Result<ApplicationId> {
    Ok(readings::table.find(id).select(readings::application_id).first(db)?)
}

/// Touches a reading first, so that two saves of it stand one behind the other; gives it as it then stands.
///
/// # Errors
/// Not found; a database that cannot be reached.
pub fn touch(db: &mut DbConn, id: &ReadingId) -> Result<Reading> {
    let found =
        diesel::update(readings::table.find(id)).set(readings::version.eq(readings::version + 1)).execute(db)?;
    if found == 0 {
        return Err(Error::NotFound);
    }
    Ok(readings::table.find(id).select(Reading::as_select()).first(db)?)
}

/// Writes a new reading.
///
/// # Errors
/// A database that cannot be reached.
pub fn insert(db: &mut DbConn, reading: &Reading) -> Result<()> {
    diesel::insert_into(readings::table).values(reading).execute(db)?;
    Ok(())
}

/// A person's reading of an application, if they were asked for one.
///
/// # Errors
/// A database that cannot be reached.
pub fn of_reader(db: &mut DbConn, application: &ApplicationId, reader: &PersonId) -> Result<Option<Reading>> {
    Ok(readings::table
        .filter(readings::application_id.eq(application))
        .filter(readings::reader_id.eq(reader))
        .select(Reading::as_select())
        .first(db)
        .optional()?)
}

/// Writes where a reading is.
///
/// # Errors
/// A database that cannot be reached.
pub fn set_state(db: &mut DbConn, id: &ReadingId, state: State, shared_at: Option<Instant>) -> Result<()> {
    diesel::update(readings::table.find(id))
        .set((readings::state.eq(state), readings::shared_at.eq(shared_at)))
        .execute(db)?;
    Ok(())
}

/// Writes that somebody is asked again, by whom and by when.
///
/// # Errors
/// A database that cannot be reached.
pub fn ask_again(db: &mut DbConn, reading: &Reading) -> Result<()> {
    diesel::update(readings::table.find(&reading.id))
        .set((
            readings::state.eq(reading.state),
            readings::due_on.eq(reading.due_on),
            readings::assigned_by.eq(&reading.assigned_by),
            readings::assigned_at.eq(reading.assigned_at),
            readings::shared_at.eq(None::<Instant>),
        ))
        .execute(db)?;
    Ok(())
}

/// Writes what a reader wrote in place of what stood there. `ids` gives each judgement its identifier.
///
/// # Errors
/// A database that cannot be reached.
pub fn write(db: &mut DbConn, id: &ReadingId, written: &Written, mut ids: impl FnMut() -> JudgementId) -> Result<()> {
    diesel::update(readings::table.find(id)).set(readings::strengths.eq(&written.strengths)).execute(db)?;
    diesel::delete(judgements::table.filter(judgements::reading_id.eq(id))).execute(db)?;
    for judgement in &written.judgements {
        diesel::insert_into(judgements::table)
            .values((
                judgements::id.eq(ids()),
                judgements::reading_id.eq(id),
                judgements::criterion_key.eq(&judgement.criterion),
                judgements::step_key.eq(&judgement.step),
                judgements::words.eq(&judgement.words),
                judgements::cites.eq(Json(judgement.cites.clone())),
            ))
            .execute(db)?;
    }
    Ok(())
}

/// The judgements of one reading.
///
/// # Errors
/// A database that cannot be reached.
pub fn judgements_of(db: &mut DbConn, id: &ReadingId) -> Result<Vec<Judgement>> {
    let rows: Vec<(String, String, String, Json<Vec<Cite>>)> = judgements::table
        .filter(judgements::reading_id.eq(id))
        .order(judgements::id)
        .select((judgements::criterion_key, judgements::step_key, judgements::words, judgements::cites))
        .load(db)?;
    Ok(rows
        .into_iter()
        .map(|(criterion, step, words, Json(cites))| Judgement { criterion, step, words, cites })
        .collect())
}

/// A reading, who it is by, and what they said of being close.
#[derive(Clone, Debug)]
pub struct ByReader {
    pub reading: Reading,
    pub reader: String,
    pub standing: Option<Standing>,
    pub closeness: String,
}

/// Every reading of an application, in the order in which they were asked for.
///
/// # Errors
/// A database that cannot be reached.
pub fn of_application(db: &mut DbConn, application: &ApplicationId) -> Result<Vec<ByReader>> {
    type Row = (Reading, String, Option<Standing>, Option<String>);
    let declared =
        declarations::application_id.eq(readings::application_id).and(declarations::person_id.eq(readings::reader_id));
    let rows: Vec<Row> = readings::table
        .inner_join(people::table.on(people::id.eq(readings::reader_id)))
        .left_join(declarations::table.on(declared))
        .filter(readings::application_id.eq(application))
        .order((readings::assigned_at, readings::id))
        .select((Reading::as_select(), people::name, declarations::standing.nullable(), declarations::words.nullable()))
        .load(db)?;
    let by_reader = |(reading, reader, standing, words): Row| ByReader {
        reading,
        reader,
        standing,
        closeness: words.unwrap_or_default(),
    };
    Ok(rows.into_iter().map(by_reader).collect())
}

/// The judgements of every shared reading of these applications, in one query.
///
/// # Errors
/// A database that cannot be reached.
pub fn judgements_of_shared(
    db: &mut DbConn,
    applications: &[ApplicationId],
) -> Result<BTreeMap<ReadingId, Vec<Judgement>>> {
    type Row = (ReadingId, String, String, String, Json<Vec<Cite>>);
    let rows: Vec<Row> = judgements::table
        .inner_join(readings::table)
        .filter(readings::application_id.eq_any(applications))
        .filter(readings::state.eq(State::Shared))
        .order(judgements::id)
        .select((
            judgements::reading_id,
            judgements::criterion_key,
            judgements::step_key,
            judgements::words,
            judgements::cites,
        ))
        .load(db)?;
    let mut found: BTreeMap<ReadingId, Vec<Judgement>> = BTreeMap::new();
    for (reading, criterion, step, words, Json(cites)) in rows {
        found.entry(reading).or_default().push(Judgement { criterion, step, words, cites });
    }
    Ok(found)
}
