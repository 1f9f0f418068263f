//! The only file that knows how handovers stand in the database.

use diesel::dsl::exists;
use diesel::prelude::*;

use super::{Colleague, What};
use crate::application::State;
use crate::application::at_desk::Closeness;
use crate::application::conversation::State as TalkState;
use crate::application::store::{Application, apart};
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{
    applicant_questions, application_contacts, applications, commitments, contact_handovers, conversations, decisions,
    declarations, grants, opened_questions, organisation_members, owed, panel_meetings, panel_members, people,
    person_roles, readings, rounds, supporters,
};
use crate::decision::State as DecisionState;
use crate::error::Result;
use crate::fund::store::RoundRow;
use crate::ids::{ApplicationId, ContactHandoverId, ConversationId, FunderId, PersonId, RoundId};
use crate::learning::commitment::{CommitmentState, Source};
use crate::people::Role;
use crate::review::question;
use crate::review::reading::State as ReadingState;

/// A handover as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = contact_handovers, check_for_backend(crate::db::MultiBackend))]
pub struct Handover {
    pub id: ContactHandoverId,
    pub funder_id: FunderId,
    pub round_id: RoundId,
    pub application_id: Option<ApplicationId>,
    pub from_id: PersonId,
    pub to_id: PersonId,
    pub note: String,
    pub handed_by: PersonId,
    pub handed_at: Instant,
}

/// The applications that are handed over: one, or every one of the round without a contact of its own. Those that were
/// withdrawn or put away have nobody to tell.
///
/// # Errors
/// A database that cannot be reached.
pub fn concerned(db: &mut DbConn, round: &RoundId, what: &What) -> Result<Vec<Application>> {
    let mut query = applications::table
        .filter(applications::round_id.eq(round))
        .filter(applications::state.ne_all([State::Withdrawn, State::Expired]))
        .order((applications::started_at, applications::id))
        .select(Application::as_select())
        .into_boxed::<crate::db::MultiBackend>();
    query = match what {
        What::Application(id) => query.filter(applications::id.eq(id.clone())),
        What::Round => {
            let own = application_contacts::table.select(application_contacts::application_id);
            query.filter(applications::id.ne_all(own))
        }
    };
    Ok(query.load(db)?)
}

/// The officers of the round's funder, by name, and how they stand to these applications; not whoever speaks with the
/// groups now. One query.
///
/// # Errors
/// A database that cannot be reached.
pub fn colleagues(
    db: &mut DbConn,
    round: &RoundRow,
    these: &[Application],
    now_with: &PersonId,
) -> Result<Vec<Colleague>> {
    let ids: Vec<ApplicationId> = these.iter().map(|one| one.id.clone()).collect();
    let officer = |role: Role| {
        person_roles::table
            .filter(person_roles::person_id.eq(people::id))
            .filter(person_roles::funder_id.eq(round.funder_id.clone()).or(person_roles::funder_id.is_null()))
            .filter(person_roles::role.eq(role))
            .filter(person_roles::ended_at.is_null())
    };
    let reads = readings::table
        .filter(readings::reader_id.eq(people::id))
        .filter(readings::application_id.eq_any(ids.clone()))
        .filter(readings::state.eq_any(ReadingState::STANDING));
    let sits = panel_members::table
        .inner_join(panel_meetings::table)
        .filter(panel_members::person_id.eq(people::id))
        .filter(panel_meetings::round_id.eq(round.id.clone()))
        .filter(panel_meetings::cancelled_at.is_null());
    let stepped_back = declarations::table
        .filter(declarations::person_id.eq(people::id))
        .filter(declarations::application_id.eq_any(ids.clone()))
        .filter(declarations::standing.eq(Closeness::Conflict));
    let belongs = organisation_members::table
        .inner_join(applications::table.on(applications::organisation_id.eq(organisation_members::organisation_id)))
        .filter(organisation_members::person_id.eq(people::id))
        .filter(applications::id.eq_any(ids.clone()))
        .filter(apart::belonged());
    let helped =
        supporters::table.filter(supporters::person_id.eq(people::id)).filter(supporters::application_id.eq_any(ids));
    type Row = (PersonId, String, bool, bool, bool, bool, bool, bool);
    let rows: Vec<Row> = people::table
        .filter(exists(officer(Role::Commissioner)))
        .filter(people::id.ne(now_with))
        .order((people::name, people::id))
        .select((
            people::id,
            people::name,
            exists(reads),
            exists(sits),
            exists(officer(Role::DecisionMaker)),
            exists(stepped_back),
            exists(belongs),
            exists(helped),
        ))
        .load(db)?;
    let colleague = |(id, name, reads, panel, power, stepped_back, belongs, helped): Row| Colleague {
        decides: round.decider_id.as_ref() == Some(&id) || (round.decider_id.is_none() && power),
        apart: stepped_back || belongs || helped,
        id: Some(id),
        name,
        reads,
        panel,
    };
    Ok(rows.into_iter().map(colleague).collect())
}

/// Writes who speaks with the groups from now on.
///
/// # Errors
/// A database that cannot be reached.
pub fn set_contact(db: &mut DbConn, round: &RoundId, what: &What, to: &PersonId, now: Instant) -> Result<()> {
    match what {
        What::Round => {
            diesel::update(rounds::table.find(round)).set(rounds::contact_id.eq(to)).execute(db)?;
        }
        What::Application(id) => {
            let set = (application_contacts::person_id.eq(to), application_contacts::since.eq(now));
            if diesel::update(application_contacts::table.find(id)).set(set).execute(db)? == 0 {
                diesel::insert_into(application_contacts::table)
                    .values((application_contacts::application_id.eq(id), set.0, set.1))
                    .execute(db)?;
            }
        }
    }
    Ok(())
}

/// A conversation that is still to be held or settled.
#[derive(Clone, Debug, Queryable)]
pub struct OpenTalk {
    pub id: ConversationId,
    pub application: ApplicationId,
    pub question: String,
}

/// The conversations about these applications that somebody has open.
///
/// # Errors
/// A database that cannot be reached.
pub fn open_talks(db: &mut DbConn, these: &[ApplicationId], of: &PersonId) -> Result<Vec<OpenTalk>> {
    Ok(conversations::table
        .filter(conversations::application_id.eq_any(these))
        .filter(conversations::contact_id.eq(of))
        .filter(conversations::state.eq_any([TalkState::Asked, TalkState::Written, TalkState::Corrected]))
        .order(conversations::id)
        .select((conversations::id, conversations::application_id, conversations::question_key))
        .load(db)?)
}

/// What one had open with these groups is open with the other: conversations, our questions, grants, what is owed, and
/// questions of drafts, which are closed to the one.
///
/// # Errors
/// A database that cannot be reached.
pub fn move_open(
    db: &mut DbConn,
    talks: &[OpenTalk],
    (round, these): (Option<&RoundId>, &[ApplicationId]),
    (from, to): (&PersonId, &PersonId),
    now: Instant,
) -> Result<()> {
    let ids: Vec<&ConversationId> = talks.iter().map(|talk| &talk.id).collect();
    diesel::update(conversations::table.filter(conversations::id.eq_any(ids)))
        .set((conversations::contact_id.eq(to), conversations::version.eq(conversations::version + 1)))
        .execute(db)?;
    diesel::update(
        opened_questions::table
            .filter(opened_questions::application_id.eq_any(these))
            .filter(opened_questions::person_id.eq(from))
            .filter(opened_questions::closed_at.is_null()),
    )
    .set(opened_questions::closed_at.eq(now))
    .execute(db)?;
    // Whose question it is, and who hears of the answer; the history keeps who asked it.
    diesel::update(
        applicant_questions::table
            .filter(applicant_questions::application_id.eq_any(these))
            .filter(applicant_questions::asked_by.eq(from))
            .filter(applicant_questions::state.eq_any([question::State::Asked, question::State::Answered])),
    )
    .set(applicant_questions::asked_by.eq(to))
    .execute(db)?;
    diesel::update(grants::table.filter(grants::application_id.eq_any(these)).filter(grants::contact_id.eq(from)))
        .set(grants::contact_id.eq(to))
        .execute(db)?;
    move_promised(db, (round, these), (from, to))?;
    move_owed(db, these, (from, to))
}

/// What one promised these groups in words of their own, or everyone in the round that is handed over, is the other's. What a
/// part promised goes with whoever speaks with the group (`after::register`).
fn move_promised(
    db: &mut DbConn,
    (round, these): (Option<&RoundId>, &[ApplicationId]),
    (from, to): (&PersonId, &PersonId),
) -> Result<()> {
    let still = [CommitmentState::Open, CommitmentState::Missed];
    let theirs = || {
        commitments::owner_id
            .eq(from)
            .and(commitments::state.eq_any(still))
            .and(commitments::source.eq_any(Source::BY_HAND))
    };
    let set = || (commitments::owner_id.eq(to), commitments::version.eq(commitments::version + 1));
    let groups = applications::table.filter(applications::id.eq_any(these)).select(applications::organisation_id);
    diesel::update(
        commitments::table.filter(theirs()).filter(
            commitments::application_id
                .eq_any(these)
                .or(commitments::application_id.is_null().and(commitments::organisation_id.eq_any(groups.nullable()))),
        ),
    )
    .set(set())
    .execute(db)?;
    if let Some(round) = round {
        diesel::update(commitments::table.filter(theirs()).filter(commitments::round_id.eq(round)))
            .set(set())
            .execute(db)?;
    }
    Ok(())
}

/// What one still owes these groups after a decision is the other's: what stands on their day, and what is to be checked together.
fn move_owed(db: &mut DbConn, these: &[ApplicationId], (from, to): (&PersonId, &PersonId)) -> Result<()> {
    diesel::update(
        owed::table
            .filter(owed::application_id.eq_any(these))
            .filter(owed::person_id.eq(from))
            .filter(owed::settled_at.is_null()),
    )
    .set(owed::person_id.eq(to))
    .execute(db)?;
    diesel::update(
        decisions::table
            .filter(decisions::application_id.eq_any(these))
            .filter(decisions::check_by_id.eq(from))
            // Whoever decided does not check it.
            .filter(decisions::decided_by.ne(to))
            .filter(decisions::state.eq_any([DecisionState::Decided, DecisionState::Released])),
    )
    .set(decisions::check_by_id.eq(to))
    .execute(db)?;
    Ok(())
}

/// Writes a handover.
///
/// # Errors
/// A database that cannot be reached.
pub fn insert(db: &mut DbConn, handover: &Handover) -> Result<()> {
    diesel::insert_into(contact_handovers::table).values(handover).execute(db)?;
    Ok(())
}

/// What was handed over before: who did it, from whom, to whom, and when; the newest first.
#[derive(Clone, Debug, Queryable)]
pub struct Before {
    pub from: String,
    pub to: String,
    pub note: String,
    pub at: Instant,
}

/// The handovers of a round, or those that concern one application of it, in one query.
///
/// # Errors
/// A database that cannot be reached.
pub fn before(db: &mut DbConn, round: &RoundId, what: &What) -> Result<Vec<Before>> {
    let takers = diesel::alias!(people as takers);
    let mut query = contact_handovers::table
        .inner_join(people::table.on(people::id.eq(contact_handovers::from_id)))
        .inner_join(takers.on(takers.field(people::id).eq(contact_handovers::to_id)))
        .filter(contact_handovers::round_id.eq(round))
        .order((contact_handovers::handed_at.desc(), contact_handovers::id.desc()))
        .limit(50)
        .select((people::name, takers.field(people::name), contact_handovers::note, contact_handovers::handed_at))
        .into_boxed::<crate::db::MultiBackend>();
    query = match what {
        What::Round => query.filter(contact_handovers::application_id.is_null()),
        What::Application(id) => query.filter(
            contact_handovers::application_id.is_null().or(contact_handovers::application_id.eq(Some(id.clone()))),
        ),
    };
    Ok(query.load(db)?)
}
