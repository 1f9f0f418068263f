//! The only file that knows how conversations and opened questions stand in the database.

use std::collections::BTreeMap;

use diesel::dsl::{exists, not};
use diesel::prelude::*;

use super::{Stands, State};
use crate::application::State as ApplicationState;
use crate::application::apart::Closed;
use crate::application::at_desk::NO_READER;
use crate::application::store::apart;
use crate::application::word::Word;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{
    applications, appointments, conversations, funds, judging_exceptions, opened_questions, organisations, people,
    readings, rounds, safe_contacts, scribes,
};
use crate::db::types::Json;
use crate::error::{Error, Result};
use crate::ids::{ApplicationId, AppointmentId, ConversationId, FunderId, OpenedQuestionId, PersonId};
use crate::people::Funders;
use crate::people::safety::{Holder, Safety, store as safety};

/// A conversation as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = conversations, treat_none_as_null = true, check_for_backend(crate::db::MultiBackend))]
pub struct Conversation {
    pub id: ConversationId,
    pub application_id: ApplicationId,
    pub question_key: String,
    pub state: State,
    /// How to reach whoever asked.
    pub reach_by: String,
    pub good_times: String,
    pub asked_by: PersonId,
    pub asked_at: Instant,
    /// Who talks with the group: the named contact, or who covers for them.
    pub contact_id: PersonId,
    pub write_up: String,
    pub written_by: Option<PersonId>,
    /// When it was last sent to the group.
    pub written_at: Option<Instant>,
    pub minutes: i32,
    /// What the group says is not right.
    pub correction: String,
    pub settled_by: Option<PersonId>,
    pub settled_at: Option<Instant>,
    pub version: i32,
    /// When and how they talk; none of those from before there was anything to choose.
    pub appointment_id: Option<AppointmentId>,
    /// What the group put in, in minutes, as far as it said.
    pub their_minutes: i32,
    /// The group said yes aloud, with a witness.
    pub word: Option<Json<Word>>,
}

/// A conversation by its id.
pub fn get(db: &mut DbConn, id: &ConversationId) -> Result<Conversation> {
    Ok(conversations::table.find(id).select(Conversation::as_select()).first(db)?)
}

/// A conversation as somebody at the desk finds it.
#[derive(Clone, Debug)]
pub struct Seen {
    pub talk: Conversation,
    /// How they stand to its application.
    pub stands: Stands,
    /// Whether its question is open to them now.
    pub opened: bool,
    /// What keeps whoever asked, and their group, safe: for whoever is about to ring, and nobody else.
    pub safety: Vec<Safety>,
    /// Whether it is one of several that are talked about together.
    pub whole: bool,
}

/// A conversation by its id, as `person` finds it, in one query.
pub fn look(db: &mut DbConn, id: &ConversationId, person: &PersonId) -> Result<Seen> {
    let open = opened_questions::table
        .filter(opened_questions::application_id.eq(conversations::application_id))
        .filter(opened_questions::question_key.eq(conversations::question_key))
        .filter(opened_questions::person_id.eq(person))
        .filter(opened_questions::closed_at.is_null());
    let reads = readings::table
        .filter(readings::application_id.eq(applications::id))
        .filter(readings::reader_id.eq(person))
        .filter(readings::state.ne_all(NO_READER));
    let excepted = judging_exceptions::table
        .filter(judging_exceptions::application_id.eq(applications::id))
        .filter(judging_exceptions::person_id.eq(person));
    let own = safe_contacts::holder.eq(Holder::Person).and(safe_contacts::holder_id.eq(conversations::asked_by));
    let group =
        safe_contacts::holder.eq(Holder::Organisation).and(safe_contacts::holder_id.eq(applications::organisation_id));
    let whole = appointments::table
        .filter(appointments::id.nullable().eq(conversations::appointment_id))
        .filter(appointments::whole.eq(true));
    type Row = (Conversation, (bool, bool), (bool, bool, bool, bool), Option<PersonId>, bool, Option<safety::Row>);
    let rows: Vec<Row> = conversations::table
        .inner_join(applications::table.inner_join(rounds::table))
        .left_join(safe_contacts::table.on(own.or(group)))
        .filter(conversations::id.eq(id))
        .select((
            Conversation::as_select(),
            (apart::stepped_back(person), apart::belongs(person)),
            (exists(open), exists(reads), exists(excepted), exists(whole)),
            rounds::decider_id,
            apart::decider_stands_apart(),
            safety::COLUMNS.nullable(),
        ))
        .order(safe_contacts::holder.desc())
        .load(db)?;
    let safety = rows.iter().filter_map(|row| row.5.clone()).map(safety::read).collect();
    let Some((talk, apart, (opened, reader, excepted, whole), decider, away, _)) = rows.into_iter().next() else {
        return Err(Error::NotFound);
    };
    let decider = away || decider.is_none_or(|decider| decider == *person);
    Ok(Seen { talk, stands: Stands { closed: apart::closed(apart), reader, decider, excepted }, opened, safety, whole })
}

/// The conversation about one question, if there ever was one.
pub fn about(db: &mut DbConn, application: &ApplicationId, question: &str) -> Result<Option<Conversation>> {
    Ok(conversations::table
        .filter(conversations::application_id.eq(application))
        .filter(conversations::question_key.eq(question))
        .select(Conversation::as_select())
        .first(db)
        .optional()?)
}

/// The conversations of an application by the key of their question.
pub fn of(db: &mut DbConn, application: &ApplicationId) -> Result<BTreeMap<String, Conversation>> {
    let rows: Vec<Conversation> = conversations::table
        .filter(conversations::application_id.eq(application))
        .order((conversations::asked_at, conversations::id))
        .select(Conversation::as_select())
        .load(db)?;
    Ok(rows.into_iter().map(|talk| (talk.question_key.clone(), talk)).collect())
}

/// Writes a new conversation.
pub fn insert(db: &mut DbConn, talk: &Conversation) -> Result<()> {
    diesel::insert_into(conversations::table).values(talk).execute(db)?;
    Ok(())
}

/// Writes a conversation as it is now, as its next version. The application's row was touched before it was read.
pub fn save(db: &mut DbConn, talk: &mut Conversation) -> Result<()> {
    talk.version += 1;
    diesel::update(conversations::table.find(&talk.id)).set(&*talk).execute(db)?;
    Ok(())
}

/// A conversation in a list at the desk.
#[derive(Clone, Debug, Queryable)]
pub struct Line {
    pub id: ConversationId,
    pub state: State,
    pub asked_at: Instant,
    pub written_at: Option<Instant>,
    pub settled_at: Option<Instant>,
    pub question_key: String,
    pub contact_id: PersonId,
    pub contact: String,
    pub organisation: String,
    pub fund: String,
    pub application_state: ApplicationState,
    pub appointment_id: Option<AppointmentId>,
}

/// A person's conversations at the funders whose officer they are, and those of their colleagues there that still go on:
/// with the officer first, then the oldest. Never what is closed to them, nor what its group withdrew unsent or was put away.
pub fn lines(db: &mut DbConn, person: &PersonId, covers: &Funders) -> Result<Vec<Line>> {
    let mut query = conversations::table
        .inner_join(
            applications::table.inner_join(organisations::table).inner_join(rounds::table.inner_join(funds::table)),
        )
        .inner_join(people::table.on(people::id.eq(conversations::contact_id)))
        .select((
            conversations::id,
            conversations::state,
            conversations::asked_at,
            conversations::written_at,
            conversations::settled_at,
            conversations::question_key,
            conversations::contact_id,
            people::name,
            organisations::name,
            funds::name,
            applications::state,
            conversations::appointment_id,
        ))
        .filter(not(apart::stepped_back(person)))
        .filter(not(apart::belongs(person)))
        .filter(
            applications::state
                .ne_all([ApplicationState::Withdrawn, ApplicationState::Expired])
                .or(applications::submitted_at.is_not_null()),
        )
        .order((conversations::asked_at.desc(), conversations::id))
        .limit(200)
        .into_boxed::<crate::db::MultiBackend>();
    let open = [State::Asked, State::Corrected, State::Written];
    query = query.filter(conversations::contact_id.eq(person).or(conversations::state.eq_any(open)));
    if let Funders::These(funders) = covers {
        query = query.filter(applications::funder_id.eq_any(funders));
    }
    Ok(query.load(db)?)
}

/// A question of a draft that its group opened to a named person.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = opened_questions, check_for_backend(crate::db::MultiBackend))]
pub struct Opened {
    pub id: OpenedQuestionId,
    pub application_id: ApplicationId,
    pub question_key: String,
    pub person_id: PersonId,
    pub opened_by: PersonId,
    pub opened_at: Instant,
    pub closed_at: Option<Instant>,
}

/// One opened question, and whether its application is closed to the person who asks.
pub fn opened_and_apart(db: &mut DbConn, id: &OpenedQuestionId, person: &PersonId) -> Result<(Opened, Option<Closed>)> {
    let (opened, ties): (Opened, (bool, bool)) = opened_questions::table
        .inner_join(applications::table)
        .filter(opened_questions::id.eq(id))
        .select((Opened::as_select(), (apart::stepped_back(person), apart::belongs(person))))
        .first(db)?;
    Ok((opened, apart::closed(ties)))
}

/// What was opened to a person about one question, open or closed since.
pub fn opened_row(
    db: &mut DbConn,
    application: &ApplicationId,
    question: &str,
    person: &PersonId,
) -> Result<Option<Opened>> {
    Ok(opened_questions::table
        .filter(opened_questions::application_id.eq(application))
        .filter(opened_questions::question_key.eq(question))
        .filter(opened_questions::person_id.eq(person))
        .select(Opened::as_select())
        .first(db)
        .optional()?)
}

/// Whether a question is open to a person now.
pub fn is_opened_to(db: &mut DbConn, application: &ApplicationId, question: &str, person: &PersonId) -> Result<bool> {
    Ok(opened_row(db, application, question, person)?.is_some_and(|row| row.closed_at.is_none()))
}

/// The keys of the questions of an application that are open to a person, and whether they type it for its group, in one
/// query.
pub fn opened_and_typed(
    db: &mut DbConn,
    application: &ApplicationId,
    person: &PersonId,
) -> Result<(Vec<String>, bool)> {
    let open = opened_questions::application_id
        .eq(applications::id)
        .and(opened_questions::person_id.eq(person))
        .and(opened_questions::closed_at.is_null());
    let types = scribes::table
        .filter(scribes::application_id.eq(applications::id))
        .filter(scribes::person_id.eq(person))
        .filter(scribes::ended_at.is_null());
    let rows: Vec<(Option<String>, bool)> = applications::table
        .left_join(opened_questions::table.on(open))
        .filter(applications::id.eq(application))
        .select((opened_questions::question_key.nullable(), exists(types)))
        .load(db)?;
    let types = rows.iter().any(|(_, types)| *types);
    Ok((rows.into_iter().filter_map(|(key, _)| key).collect(), types))
}

/// Opens a question to somebody, for the first time or again.
pub fn open_to(db: &mut DbConn, new: &Opened) -> Result<()> {
    match opened_row(db, &new.application_id, &new.question_key, &new.person_id)? {
        None => diesel::insert_into(opened_questions::table).values(new).execute(db)?,
        Some(row) => diesel::update(opened_questions::table.find(&row.id))
            .set((
                opened_questions::opened_by.eq(&new.opened_by),
                opened_questions::opened_at.eq(new.opened_at),
                opened_questions::closed_at.eq(None::<Instant>),
            ))
            .execute(db)?,
    };
    Ok(())
}

/// Closes a question again, to everybody it was opened to.
pub fn close(db: &mut DbConn, application: &ApplicationId, question: &str, now: Instant) -> Result<()> {
    diesel::update(
        opened_questions::table
            .filter(opened_questions::application_id.eq(application))
            .filter(opened_questions::question_key.eq(question))
            .filter(opened_questions::closed_at.is_null()),
    )
    .set(opened_questions::closed_at.eq(now))
    .execute(db)?;
    Ok(())
}

/// An opened question in a list at the desk.
#[derive(Clone, Debug, Queryable)]
pub struct OpenedLine {
    pub id: OpenedQuestionId,
    pub application_id: ApplicationId,
    pub question_key: String,
    pub opened_at: Instant,
    pub organisation: String,
    pub fund: String,
    pub funder_id: FunderId,
}

/// The questions of drafts that are open to a person now, at the funders whose officer they are, the newest first.
pub fn opened_to(db: &mut DbConn, person: &PersonId, officer: &Funders) -> Result<Vec<OpenedLine>> {
    let mut query = opened_questions::table
        .inner_join(
            applications::table.inner_join(organisations::table).inner_join(rounds::table.inner_join(funds::table)),
        )
        .filter(opened_questions::person_id.eq(person))
        .filter(opened_questions::closed_at.is_null())
        .filter(applications::state.eq(ApplicationState::Draft))
        .order((opened_questions::opened_at.desc(), opened_questions::id))
        .limit(100)
        .select((
            opened_questions::id,
            opened_questions::application_id,
            opened_questions::question_key,
            opened_questions::opened_at,
            organisations::name,
            funds::name,
            applications::funder_id,
        ))
        .into_boxed::<crate::db::MultiBackend>();
    if let Funders::These(funders) = officer {
        query = query.filter(applications::funder_id.eq_any(funders));
    }
    Ok(query.load(db)?)
}
