//! The only file that knows how conversations and opened questions stand in the database.

mod opened;

use std::collections::BTreeMap;

use diesel::dsl::{exists, not};
use diesel::prelude::*;

pub use opened::*;

use super::{Stands, State};
use crate::application::State as ApplicationState;
use crate::application::at_desk::NO_READER;
use crate::application::store::apart;
use crate::application::word::Word;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{
    applications, appointments, conversations, funds, judging_exceptions, opened_questions, organisation_members,
    organisations, people, readings, rounds, safe_contacts, scribes, telephone_contacts,
};
use crate::db::types::Json;
use crate::error::{Error, Result};
use crate::ids::{ApplicationId, AppointmentId, ConversationId, PersonId};
use crate::people::safety::{Holder, Safety, store as safety};
use crate::people::{Funders, has_email};

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
    /// The words of a question of ours that is talked about; empty for a question of the form. Its id is then the key.
    pub asked: String,
}

impl Conversation {
    /// It is about a question that the council put to the group: what comes of it answers that, and is no part of the
    /// application.
    pub fn is_of_ours(&self) -> bool {
        !self.asked.is_empty()
    }

    /// They talked, and did not come to this question: whoever wrote up the rest ended it.
    pub fn was_not_talked_about(&self) -> bool {
        not_talked_about(self.state, self.settled_by.as_ref(), self.written_by.as_ref())
    }

    /// How it stands, as staff read it.
    pub fn staff_name(&self) -> &'static str {
        if self.was_not_talked_about() { NOT_TALKED_ABOUT } else { self.state.staff_name() }
    }
}

const NOT_TALKED_ABOUT: &str = "Not talked about";

fn not_talked_about(state: State, ended_by: Option<&PersonId>, writer: Option<&PersonId>) -> bool {
    state == State::Cancelled && ended_by.is_some() && ended_by == writer
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
    // Whoever took the call asked for them: those of the group whom an officer rings.
    let taken = scribes::table
        .filter(scribes::application_id.eq(conversations::application_id))
        .filter(scribes::person_id.eq(conversations::asked_by));
    let rung = telephone_contacts::table
        .inner_join(organisation_members::table.on(organisation_members::person_id.eq(telephone_contacts::person_id)))
        .filter(organisation_members::organisation_id.eq(applications::organisation_id))
        .filter(organisation_members::left_at.is_null())
        .filter(telephone_contacts::ended_at.is_null())
        .select(telephone_contacts::person_id);
    let theirs = safe_contacts::holder.eq(Holder::Person).and(exists(taken)).and(safe_contacts::holder_id.eq_any(rung));
    let group =
        safe_contacts::holder.eq(Holder::Organisation).and(safe_contacts::holder_id.eq(applications::organisation_id));
    let whole = appointments::table
        .filter(appointments::id.nullable().eq(conversations::appointment_id))
        .filter(appointments::whole.eq(true));
    type Row = (Conversation, (bool, bool), (bool, bool, bool, bool), Option<PersonId>, bool, Option<safety::Row>);
    let rows: Vec<Row> = conversations::table
        .inner_join(applications::table.inner_join(rounds::table))
        .left_join(safe_contacts::table.on(own.or(theirs).or(group)))
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

/// Whether nobody in the group that talks reads letters: what is written up is read to it.
pub fn nobody_has_email(db: &mut DbConn, id: &ConversationId) -> Result<bool> {
    let emails: Vec<String> = conversations::table
        .inner_join(applications::table)
        .inner_join(
            organisation_members::table.on(organisation_members::organisation_id.eq(applications::organisation_id)),
        )
        .inner_join(people::table.on(people::id.eq(organisation_members::person_id)))
        .filter(conversations::id.eq(id))
        .filter(organisation_members::left_at.is_null())
        .select(people::email)
        .load(db)?;
    Ok(!emails.iter().any(|email| has_email(email)))
}

/// What the group confirmed of talks about questions of ours, in the order in which they were asked for.
pub fn confirmed_of_ours(db: &mut DbConn, application: &ApplicationId) -> Result<Vec<Conversation>> {
    Ok(conversations::table
        .filter(conversations::application_id.eq(application))
        .filter(conversations::asked.ne(""))
        .filter(conversations::state.eq(State::Confirmed))
        .order((conversations::asked_at, conversations::id))
        .select(Conversation::as_select())
        .load(db)?)
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
    pub settled_by: Option<PersonId>,
    pub written_by: Option<PersonId>,
}

impl Line {
    /// How it stands, as staff read it.
    pub fn staff_name(&self) -> &'static str {
        match not_talked_about(self.state, self.settled_by.as_ref(), self.written_by.as_ref()) {
            true => NOT_TALKED_ABOUT,
            false => self.state.staff_name(),
        }
    }
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
            conversations::settled_by,
            conversations::written_by,
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
