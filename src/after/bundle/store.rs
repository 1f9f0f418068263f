//! The only file that knows how requests for information stand in the database, and where what is held of an application
//! stands.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::{Kind, Part, State};
use crate::application::State as ApplicationState;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{
    applicant_questions, applications, evidence, evidence_replies, information_requests, judgements, letters, people,
    readings, risks,
};
use crate::db::types::Json;
use crate::error::Result;
use crate::ids::{ApplicationId, FunderId, InformationRequestId, PersonId, RoundId};
use crate::people::Funders;
use crate::review::reading::State as ReadingState;

/// A request as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = information_requests, treat_none_as_null = true, check_for_backend(crate::db::MultiBackend))]
pub struct Request {
    pub id: InformationRequestId,
    pub funder_id: FunderId,
    pub state: State,
    pub kind: Kind,
    pub application_id: Option<ApplicationId>,
    pub round_id: Option<RoundId>,
    /// What it is of, in words.
    pub title: String,
    pub asker: String,
    pub asked_on: NaiveDate,
    pub due_on: NaiveDate,
    pub parts: Json<Vec<Part>>,
    pub not_for: Json<Vec<PersonId>>,
    pub opened_by: PersonId,
    pub opened_at: Instant,
    pub sent_by: Option<PersonId>,
    pub sent_at: Option<Instant>,
    pub version: i32,
}

/// A request by its id.
///
/// # Errors
/// Not found; a database that cannot be reached.
pub fn get(db: &mut DbConn, id: &InformationRequestId) -> Result<Request> {
    Ok(information_requests::table.find(id).select(Request::as_select()).first(db)?)
}

/// The same, touched first.
///
/// # Errors
/// Not found; a database that cannot be reached.
pub fn touch(db: &mut DbConn, id: &InformationRequestId) -> Result<Request> {
    diesel::update(information_requests::table.find(id))
        .set(information_requests::version.eq(information_requests::version + 1))
        .execute(db)?;
    get(db, id)
}

/// Writes a request, new or anew.
///
/// # Errors
/// A database that cannot be reached.
pub fn save(db: &mut DbConn, request: &Request, is_new: bool) -> Result<()> {
    if is_new {
        diesel::insert_into(information_requests::table).values(request).execute(db)?;
    } else {
        diesel::update(information_requests::table.find(&request.id)).set(request).execute(db)?;
    }
    Ok(())
}

/// A request in the list.
#[derive(Clone, Debug, Queryable)]
pub struct Line {
    pub id: InformationRequestId,
    pub title: String,
    pub kind: Kind,
    pub state: State,
    pub due_on: NaiveDate,
    pub not_for: Json<Vec<PersonId>>,
}

/// The requests at these funders: those to be sent first, the earliest day first; at most 200.
///
/// # Errors
/// A database that cannot be reached.
pub fn at(db: &mut DbConn, these: &Funders) -> Result<Vec<Line>> {
    let mut query = information_requests::table
        .order((information_requests::state, information_requests::due_on, information_requests::id))
        .limit(200)
        .select((
            information_requests::id,
            information_requests::title,
            information_requests::kind,
            information_requests::state,
            information_requests::due_on,
            information_requests::not_for,
        ))
        .into_boxed::<crate::db::MultiBackend>();
    if let Funders::These(these) = these {
        query = query.filter(information_requests::funder_id.eq_any(these.clone()));
    }
    Ok(query.load(db)?)
}

/// The applications of a round that were sent, by their reference; at most 500.
///
/// # Errors
/// A database that cannot be reached.
pub fn sent_in(db: &mut DbConn, round: &RoundId) -> Result<Vec<ApplicationId>> {
    Ok(applications::table
        .filter(applications::round_id.eq(round))
        .filter(applications::submitted_at.is_not_null())
        .filter(applications::state.ne_all(ApplicationState::OWN))
        .order((applications::reference, applications::id))
        .limit(500)
        .select(applications::id)
        .load(db)?)
}

/// Something that was written of an application: when, a line about it, and what it says.
pub type Written = (Instant, String, String);

/// What is known through relationships: whether a third party gave it, and what it says with the replies.
///
/// # Errors
/// A database that cannot be reached.
pub fn known(db: &mut DbConn, id: &ApplicationId) -> Result<Vec<(bool, Written)>> {
    type Row = (String, Instant, String, String, String, String);
    let rows: Vec<Row> = evidence::table
        .filter(evidence::application_id.eq(id))
        .filter(evidence::withdrawn_at.is_null())
        .order((evidence::written_at, evidence::id))
        .select((
            evidence::id,
            evidence::written_at,
            evidence::whose_voice,
            evidence::what_we_know,
            evidence::how_we_know,
            evidence::author,
        ))
        .load(db)?;
    let ids: Vec<&String> = rows.iter().map(|(id, ..)| id).collect();
    let replies: Vec<(String, String)> = evidence_replies::table
        .filter(evidence_replies::evidence_id.eq_any(ids))
        .order((evidence_replies::written_at, evidence_replies::id))
        .select((evidence_replies::evidence_id, evidence_replies::words))
        .load(db)?;
    let whole = |(id, at, voice, what, how, author): Row| {
        let said: Vec<String> = replies
            .iter()
            .filter(|(of, _)| *of == id)
            .map(|(_, words)| format!("The group replied: {words}"))
            .collect();
        (!author.is_empty(), (at, voice, [vec![what, how], said].concat().join("\n\n")))
    };
    Ok(rows.into_iter().map(whole).collect())
}

/// The readings that were shared: strengths and judgements, and never whose they are or what a reader noted for themselves.
///
/// # Errors
/// A database that cannot be reached.
pub fn read(db: &mut DbConn, id: &ApplicationId) -> Result<Vec<Written>> {
    type Row = (String, Instant, String, Option<(String, String, String)>);
    let rows: Vec<Row> = readings::table
        .left_join(judgements::table)
        .filter(readings::application_id.eq(id))
        .filter(readings::state.eq(ReadingState::Shared))
        .order((readings::shared_at, readings::id, judgements::id))
        .select((
            readings::id,
            readings::assigned_at,
            readings::strengths,
            (judgements::criterion_key, judgements::step_key, judgements::words).nullable(),
        ))
        .load(db)?;
    let mut all: Vec<(String, Written)> = Vec::new();
    for (reading, at, strengths, judged) in rows {
        if all.last().is_none_or(|(last, _)| *last != reading) {
            let title = format!("A reading, {}", all.len() + 1);
            all.push((reading, (at, title, strengths)));
        }
        if let (Some((_, (_, _, text))), Some((criterion, step, words))) = (all.last_mut(), judged) {
            text.push_str(&format!("\n\n{criterion}: {step}\n{words}"));
        }
    }
    Ok(all.into_iter().map(|(_, written)| written).collect())
}

/// Questions to the group, with what it answered and what was replied.
///
/// # Errors
/// A database that cannot be reached.
pub fn asked(db: &mut DbConn, id: &ApplicationId) -> Result<Vec<Written>> {
    let rows: Vec<(Instant, String, String, String, String)> = applicant_questions::table
        .filter(applicant_questions::application_id.eq(id))
        .order((applicant_questions::asked_at, applicant_questions::id))
        .select((
            applicant_questions::asked_at,
            applicant_questions::words,
            applicant_questions::why,
            applicant_questions::answer,
            applicant_questions::reply,
        ))
        .load(db)?;
    let whole = |(at, words, why, answer, reply): (Instant, String, String, String, String)| {
        (at, words, [why, answer, reply].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n\n"))
    };
    Ok(rows.into_iter().map(whole).collect())
}

/// The risks of an application.
///
/// # Errors
/// A database that cannot be reached.
pub fn risked(db: &mut DbConn, id: &ApplicationId) -> Result<Vec<Written>> {
    let rows: Vec<(Instant, String, String, String)> = risks::table
        .filter(risks::application_id.eq(id))
        .order((risks::written_at, risks::id))
        .select((risks::written_at, risks::words, risks::council_does, risks::organisation_words))
        .load(db)?;
    let whole =
        |(at, words, council, group): (Instant, String, String, String)| (at, words, format!("{council}\n\n{group}"));
    Ok(rows.into_iter().map(whole).collect())
}

/// The letters about an application: to members of its group where `members` are given, to everyone otherwise; at most 300.
///
/// # Errors
/// A database that cannot be reached.
pub fn written(db: &mut DbConn, id: &ApplicationId, members: Option<&[PersonId]>) -> Result<Vec<Written>> {
    let mut query = letters::table
        .filter(letters::about_kind.eq("application"))
        .filter(letters::about_id.eq(id.as_str()))
        // A letter with a way in is nobody's record.
        .filter(letters::kind.not_like("%!"))
        .order((letters::created_at, letters::id))
        .limit(300)
        .select((letters::created_at, letters::subject, letters::body_text))
        .into_boxed::<crate::db::MultiBackend>();
    if let Some(members) = members {
        query = query.filter(letters::to_person_id.eq_any(members.iter().cloned().map(Some).collect::<Vec<_>>()));
    }
    Ok(query.load(db)?)
}

/// The names of everybody who ever signed something in an application's group: what is blacked out.
///
/// # Errors
/// A database that cannot be reached.
pub fn names(db: &mut DbConn, id: &ApplicationId) -> Result<Vec<String>> {
    use crate::db::schema::organisation_members;
    let names: Vec<String> = applications::table
        .inner_join(
            organisation_members::table.on(organisation_members::organisation_id.eq(applications::organisation_id)),
        )
        .inner_join(people::table.on(people::id.eq(organisation_members::person_id)))
        .filter(applications::id.eq(id))
        .select(people::name)
        .distinct()
        .load(db)?;
    Ok(names.into_iter().filter(|name| !name.trim().is_empty()).collect())
}
