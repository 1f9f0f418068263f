//! The only file that knows how requests for information stand in the database, and where what is held of an application
//! stands.

pub mod known;
pub mod named;
pub mod told;

use chrono::NaiveDate;
use diesel::dsl::not;
use diesel::prelude::*;

use super::{Kind, Part, State};
use crate::application::State as ApplicationState;
use crate::application::store::apart;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{
    applicant_questions, applications, information_requests, judgements, letters, organisation_members, readings, risks,
};
use crate::db::types::Json;
use crate::error::Result;
use crate::ids::{ApplicationId, FunderId, InformationRequestId, PersonId, RoundId};
use crate::people::Funders;
use crate::review::reading::State as ReadingState;
use crate::web::paging::PAGE;

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
    /// The same as whoever asks reads it.
    pub shown_title: String,
    pub asker: String,
    pub asked_on: NaiveDate,
    pub due_on: NaiveDate,
    pub parts: Json<Vec<Part>>,
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
}

/// For any query over `information_requests`: the person stands apart from an application in it, as it is now and not as it
/// was when the request was opened. Never null, so that "not" can be asked of it as well.
macro_rules! closed_to {
    ($person:expr) => {{
        use crate::application::store::apart;
        use crate::db::schema::{applications, information_requests};
        let of_application = information_requests::application_id.eq_any(
            applications::table
                .filter(apart::stepped_back($person).or(apart::belongs($person)))
                .select(applications::id.nullable()),
        );
        let of_round = information_requests::round_id.eq_any(
            applications::table
                .filter(applications::submitted_at.is_not_null())
                .filter(apart::stepped_back($person).or(apart::belongs($person)))
                .select(applications::round_id.nullable()),
        );
        (information_requests::application_id.is_not_null().and(of_application))
            .or(information_requests::round_id.is_not_null().and(of_round))
            .assume_not_null()
    }};
}
pub(crate) use closed_to;

/// Whether one of these applications is closed to a person, in one query.
///
/// # Errors
/// A database that cannot be reached.
pub fn is_apart(db: &mut DbConn, these: &[ApplicationId], person: &PersonId) -> Result<bool> {
    let closed: i64 = applications::table
        .filter(applications::id.eq_any(these))
        .filter(apart::stepped_back(person).or(apart::belongs(person)))
        .count()
        .get_result(db)?;
    Ok(closed > 0)
}

/// Whether a request is closed to a person.
///
/// # Errors
/// A database that cannot be reached.
pub fn is_closed(db: &mut DbConn, id: &InformationRequestId, person: &PersonId) -> Result<bool> {
    let closed: i64 = information_requests::table.find(id).filter(closed_to!(person)).count().get_result(db)?;
    Ok(closed > 0)
}

/// The requests at these funders that are not closed to a person, a page and one more: those to be sent first, the earliest
/// day first; from after one of them on.
///
/// # Errors
/// A database that cannot be reached.
pub fn page(db: &mut DbConn, these: &Funders, person: &PersonId, after: &InformationRequestId) -> Result<Vec<Line>> {
    let last: Option<(State, NaiveDate)> = information_requests::table
        .find(after)
        .filter(not(closed_to!(person)))
        .select((information_requests::state, information_requests::due_on))
        .first(db)
        .optional()?;
    let mut query = information_requests::table
        .filter(not(closed_to!(person)))
        .order((information_requests::state, information_requests::due_on, information_requests::id))
        .limit(PAGE as i64 + 1)
        .select((
            information_requests::id,
            information_requests::title,
            information_requests::kind,
            information_requests::state,
            information_requests::due_on,
        ))
        .into_boxed::<crate::db::MultiBackend>();
    if let Funders::These(these) = these {
        query = query.filter(information_requests::funder_id.eq_any(these.clone()));
    }
    if let Some((state, day)) = last {
        let same_day = information_requests::due_on.eq(day).and(information_requests::id.gt(after.clone()));
        let later = information_requests::due_on.gt(day).or(same_day);
        let next = information_requests::state.gt(state).or(information_requests::state.eq(state).and(later));
        query = query.filter(next);
    }
    Ok(query.load(db)?)
}

/// So many applications of a round are in one bundle.
pub const MOST: usize = 500;

/// The applications of a round that were sent, by their reference; at most one more than [`MOST`].
///
/// # Errors
/// A database that cannot be reached.
pub fn sent_in(db: &mut DbConn, round: &RoundId) -> Result<Vec<ApplicationId>> {
    Ok(applications::table
        .filter(applications::round_id.eq(round))
        .filter(applications::submitted_at.is_not_null())
        .filter(applications::state.ne_all(ApplicationState::OWN))
        .order((applications::reference, applications::id))
        .limit(501)
        .select(applications::id)
        .load(db)?)
}

/// Something that was written of an application: when, a line about it, and what it says.
#[derive(Clone, Debug)]
pub struct Written {
    /// By which it is known again.
    pub key: String,
    pub at: Instant,
    pub title: String,
    pub text: String,
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
    let mut all: Vec<Written> = Vec::new();
    for (reading, at, strengths, judged) in rows {
        if all.last().is_none_or(|last| last.key != reading) {
            let title = format!("A reading, {}", all.len() + 1);
            all.push(Written { key: reading, at, title, text: strengths });
        }
        if let (Some(last), Some((criterion, step, words))) = (all.last_mut(), judged) {
            last.text.push_str(&format!("\n\n{criterion}: {step}\n{words}"));
        }
    }
    Ok(all)
}

/// The texts of them that say something, one under the other.
pub(super) fn together(texts: impl IntoIterator<Item = String>) -> String {
    texts.into_iter().filter(|text| !text.trim().is_empty()).collect::<Vec<_>>().join("\n\n")
}

/// Questions to the group, with what it answered and what was replied.
///
/// # Errors
/// A database that cannot be reached.
pub fn asked(db: &mut DbConn, id: &ApplicationId) -> Result<Vec<(String, Written)>> {
    type Row = (String, Instant, String, String, String, String, String);
    let rows: Vec<Row> = applicant_questions::table
        .filter(applicant_questions::application_id.eq(id))
        .order((applicant_questions::asked_at, applicant_questions::id))
        .select((
            applicant_questions::id,
            applicant_questions::asked_at,
            applicant_questions::words,
            applicant_questions::why,
            applicant_questions::answer,
            applicant_questions::reply,
            applicant_questions::about,
        ))
        .load(db)?;
    let whole = |(key, at, title, why, answer, reply, about): Row| {
        (about, Written { key, at, title, text: together([why, answer, reply]) })
    };
    Ok(rows.into_iter().map(whole).collect())
}

/// The risks of an application.
///
/// # Errors
/// A database that cannot be reached.
pub fn risked(db: &mut DbConn, id: &ApplicationId) -> Result<Vec<Written>> {
    type Row = (String, Instant, String, String, String);
    let rows: Vec<Row> = risks::table
        .filter(risks::application_id.eq(id))
        .order((risks::written_at, risks::id))
        .select((risks::id, risks::written_at, risks::words, risks::council_does, risks::organisation_words))
        .load(db)?;
    let whole = |(key, at, title, council, group): Row| Written { key, at, title, text: together([council, group]) };
    Ok(rows.into_iter().map(whole).collect())
}

/// The council's letters about an application to these members of its group, each with its kind; at most 300. What those who
/// apply write among themselves is of no funder: the council has no part in it.
///
/// # Errors
/// A database that cannot be reached.
pub fn written(
    db: &mut DbConn,
    id: &ApplicationId,
    funder: &FunderId,
    members: Vec<PersonId>,
) -> Result<Vec<(String, Written)>> {
    let rows: Vec<(String, String, Instant, String, String)> = letters::table
        .filter(letters::about_kind.eq("application"))
        .filter(letters::about_id.eq(id.as_str()))
        .filter(letters::funder_id.eq(funder))
        .filter(letters::to_person_id.eq_any(members.into_iter().map(Some).collect::<Vec<_>>()))
        // A letter with a way in is nobody's record.
        .filter(letters::kind.not_like("%!"))
        .order((letters::created_at, letters::id))
        .limit(300)
        .select((letters::kind, letters::id, letters::created_at, letters::subject, letters::body_text))
        .load(db)?;
    Ok(rows.into_iter().map(|(kind, key, at, title, text)| (kind, Written { key, at, title, text })).collect())
}

/// Whoever belongs to the group of an application, or did.
///
/// # Errors
/// A database that cannot be reached.
pub fn ever_members(db: &mut DbConn, id: &ApplicationId) -> Result<Vec<PersonId>> {
    Ok(organisation_members::table
        .inner_join(applications::table.on(applications::organisation_id.eq(organisation_members::organisation_id)))
        .filter(applications::id.eq(id))
        .select(organisation_members::person_id)
        .distinct()
        .load(db)?)
}
