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
    applicant_questions, applications, conversations, declarations, evidence, form_versions, judgements,
    judging_exceptions, organisation_members, organisations, reading_versions, readings, rounds, scribes, supporters,
    translations, understandings,
};
use crate::db::types::Json;
use crate::error::{Error, Result};
use crate::fund::form::FundText;
use crate::fund::store::RoundRow;
use crate::ids::{ApplicationId, JudgementId, PersonId, ReadingId};
use crate::organisation::Kind;
use crate::review::reading::{Cite, Judgement, State, Written};
use crate::review::understanding::{self, Heard};
use crate::review::{Standing, Ties};

pub use super::shared::{ByReader, Shared, judgements_of_shared, of_application, shared};

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
    /// Their own working notes.
    pub notes: String,
    /// Why they said no, where they said why.
    pub no_why: String,
    pub no_words: String,
    pub no_at: Option<Instant>,
}

impl Reading {
    /// What stands in it, with these judgements.
    pub fn written(&self, judgements: Vec<Judgement>) -> Written {
        Written { strengths: self.strengths.clone(), judgements, notes: self.notes.clone() }
    }
}

/// A reading with what it is of.
#[derive(Clone, Debug)]
pub struct Opened {
    pub reading: Reading,
    /// What it judges so far.
    pub judgements: Vec<Judgement>,
    /// What its reader would like to understand, by criterion.
    pub heard: BTreeMap<String, Heard>,
    /// What the group says of itself.
    pub about: About,
    /// Something was typed on another device, and has not been put together yet.
    pub elsewhere: bool,
    pub head: Head,
    /// How its reader is tied to the application; panels and the power to decide are not asked for.
    pub ties: Ties,
}

/// What a group says of itself.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = organisations, check_for_backend(crate::db::MultiBackend))]
pub struct About {
    pub kind: Kind,
    pub about: String,
    pub describes_itself: String,
    pub host_name: String,
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
    type Wanted = (Option<understanding::State>, Option<String>, Option<String>);
    type Row =
        (Reading, Application, RoundRow, Json<FundText>, Option<Standing>, Helped, Judged, Wanted, (About, bool));
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
    let other = reading_versions::table
        .filter(reading_versions::reading_id.eq(readings::id))
        .filter(reading_versions::settled_at.is_null());
    let wanted = understandings::reading_id
        .eq(readings::id)
        .and(understandings::criterion_key.nullable().eq(judgements::criterion_key.nullable()));
    let answered = applicant_questions::id.nullable().eq(understandings::question_id.nullable());
    // One row, or one for each judgement: there are seldom more than five.
    let rows: Vec<Row> = readings::table
        .inner_join(
            applications::table
                .inner_join(rounds::table)
                .inner_join(form_versions::table)
                .inner_join(organisations::table),
        )
        .left_join(declarations::table.on(declared))
        .left_join(judgements::table)
        .left_join(understandings::table.on(wanted))
        .left_join(applicant_questions::table.on(answered))
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
            (understandings::state.nullable(), applicant_questions::answer.nullable(), understandings::told.nullable()),
            (About::as_select(), exists(other)),
        ))
        .load(db)?;
    let judged = |row: &Row| {
        let (Some(criterion), Some(step), Some(words), Some(Json(cites))) = row.6.clone() else { return None };
        Some(Judgement { criterion, step, words, cites })
    };
    let judgements = rows.iter().filter_map(judged).collect();
    let heard = rows.iter().filter_map(|row| {
        let (state, answer, told) = row.7.clone();
        let heard = Heard { state: state?.as_str(), answer: answer.unwrap_or_default(), told: told? };
        Some((row.6.0.clone()?, heard))
    });
    let heard = heard.collect();
    let Some((reading, application, round, Json(form), standing, helped, _, _, (about, elsewhere))) =
        rows.into_iter().next()
    else {
        return Err(Error::NotFound);
    };
    let (member, wrote_up, wrote_evidence, translated, excepted) = helped;
    let contact = round.contact_id == reading.reader_id;
    let reads = Some(reading.state);
    let helped = Ties { wrote_up, wrote_evidence, translated, ..Ties::default() };
    let ties = Ties { standing, member, contact, excepted, reading: reads, ..helped };
    Ok(Opened { reading, judgements, heard, about, elsewhere, head: Head::of(application, round, form), ties })
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

/// Gives the version back that a touch took, where nothing was written: whoever saved last goes on as they were.
///
/// # Errors
/// A database that cannot be reached.
pub fn untouch(db: &mut DbConn, id: &ReadingId) -> Result<()> {
    diesel::update(readings::table.find(id)).set(readings::version.eq(readings::version - 1)).execute(db)?;
    Ok(())
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

/// Writes that a reader said no, and why where they said so.
///
/// # Errors
/// A database that cannot be reached.
pub fn say_no(db: &mut DbConn, id: &ReadingId, why: &str, words: &str, at: Instant) -> Result<()> {
    diesel::update(readings::table.find(id))
        .set((
            readings::state.eq(State::SaidNo),
            readings::no_why.eq(why),
            readings::no_words.eq(words),
            readings::no_at.eq(at),
        ))
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
            (readings::no_why.eq(""), readings::no_words.eq(""), readings::no_at.eq(None::<Instant>)),
        ))
        .execute(db)?;
    Ok(())
}

/// Writes what a reader wrote in place of what stood there. `ids` gives each judgement its identifier.
///
/// # Errors
/// A database that cannot be reached.
pub fn write(db: &mut DbConn, id: &ReadingId, written: &Written, mut ids: impl FnMut() -> JudgementId) -> Result<()> {
    diesel::update(readings::table.find(id))
        .set((readings::strengths.eq(&written.strengths), readings::notes.eq(&written.notes)))
        .execute(db)?;
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
