//! What the parts ask of a person, as far as their own lists do not say it already: a few queries, whatever they hold.

mod conditions;
pub mod office;
mod rating;
pub mod readers;
mod row;
pub mod sent;

use chrono::{Days, NaiveDate, TimeDelta};
use diesel::dsl::{exists, not, sql};
use diesel::prelude::*;
use diesel::sql_types::{Date, Nullable, Text, Timestamp};

use super::Asked;
use crate::application::State;
use crate::application::conversation::State as TalkState;
use crate::application::store::{apart, contact};
use crate::award::challenge::State as Challenge;
use crate::clock::Instant;
use crate::db::schema::{
    absences, applications, appointments, check_challenges, commitments, conversations, decisions, declarations,
    evidence, evidence_replies, funds, organisations, panel_meetings, panel_members, people, readings, recommendations,
    risks, rounds, scribes,
};
use crate::db::{DbConn, Union};
use crate::decision::{Outcome, State as DecisionState};
use crate::error::Result;
use crate::ids::{FunderId, PersonId};
use crate::learning::commitment::store::closed_to;
use crate::learning::commitment::{CommitmentState as Promise, Source};
use crate::review::reading;
use crate::risk::Yes;
pub use row::{Row, read};

/// How long news stands on the page.
const NEWS: TimeDelta = TimeDelta::days(7);
/// How long before its day a promise is shown.
const AHEAD: Days = Days::new(14);

/// Everything asked of `person`, who is an officer at `officer`'s funders, and decides at `power`'s.
///
/// # Errors
/// A database that cannot be reached.
pub fn asked(
    db: &mut DbConn,
    person: &PersonId,
    officer: &[FunderId],
    power: &[FunderId],
    now: Instant,
    today: NaiveDate,
) -> Result<Vec<Asked>> {
    let open = [State::Submitted, State::UnderReview, State::Waiting];
    let since = now - NEWS;
    let ahead = today.checked_add_days(AHEAD).unwrap_or(today);
    let no_day = || None::<NaiveDate>.into_sql::<Nullable<Date>>();
    let none = || "".into_sql::<Text>();
    let is_open = || not(apart::stepped_back(person).or(apart::belongs(person)));
    let away = || contact::away_for(person, today);
    let promised = || contact::away_from_promises(person, today);
    let talks = conversations::table
        .inner_join(applications::table.inner_join(organisations::table))
        .left_join(appointments::table)
        .filter(conversations::contact_id.eq(person).or(conversations::contact_id.eq_any(away())))
        .filter(conversations::state.eq_any([TalkState::Asked, TalkState::Corrected]))
        .filter(applications::funder_id.eq_any(officer))
        .filter(is_open())
        .select((
            "conversation".into_sql::<Text>(),
            conversations::id,
            conversations::application_id,
            organisations::name,
            // What is talked about together, and whether its time stands.
            sql::<Text>(
                "COALESCE(conversations.appointment_id, '') || CASE WHEN appointments.starts_at IS NULL THEN '' ELSE '+' END",
            ),
            conversations::state,
            no_day(),
            sql::<Timestamp>("COALESCE(appointments.starts_at, conversations.asked_at)"),
            contact::whose("conversations.contact_id", today),
        ));
    let taken = scribes::table
        .inner_join(applications::table.inner_join(organisations::table))
        .filter(scribes::person_id.eq(person).or(scribes::person_id.eq_any(away())))
        .filter(scribes::ended_at.is_null())
        .filter(applications::state.eq(State::Draft))
        .filter(applications::funder_id.eq_any(officer))
        .select((
            "taken".into_sql::<Text>(),
            applications::id,
            applications::id,
            organisations::name,
            none(),
            scribes::way,
            no_day(),
            scribes::since,
            contact::whose("scribes.person_id", today),
        ));
    let declined = risks::table
        .inner_join(applications::table)
        .filter(applications::funder_id.eq_any(officer))
        .filter(applications::state.eq_any(open))
        .filter(risks::organisation_yes.eq(Yes::Declined))
        .filter(is_open())
        .select((
            "risk".into_sql::<Text>(),
            risks::id,
            risks::application_id,
            applications::organisation_name,
            risks::words,
            none(),
            no_day(),
            risks::written_at,
            none(),
        ));
    let replies = evidence_replies::table
        .inner_join(evidence::table.inner_join(applications::table))
        .inner_join(people::table.on(people::id.eq(evidence_replies::written_by)))
        .filter(evidence::written_by.eq(person).or(evidence::written_by.eq_any(away())))
        .filter(evidence_replies::written_at.gt(since))
        .filter(is_open())
        .select((
            "reply".into_sql::<Text>(),
            evidence::id,
            evidence::application_id,
            applications::organisation_name,
            evidence_replies::words,
            people::name,
            no_day(),
            evidence_replies::written_at,
            contact::whose("evidence.written_by", today),
        ));
    let own = evidence::table
        .inner_join(applications::table.inner_join(rounds::table))
        .inner_join(people::table.on(people::id.eq(evidence::written_by)))
        .filter(contact::speaker().eq(person).or(contact::speaker().eq_any(away())))
        .filter(evidence::from_organisation.eq(true))
        .filter(evidence::withdrawn_at.is_null())
        .filter(evidence::written_at.gt(since))
        .filter(applications::state.eq_any(open))
        .filter(is_open())
        .select((
            "own".into_sql::<Text>(),
            evidence::id,
            evidence::application_id,
            applications::organisation_name,
            evidence::what_we_know,
            people::name,
            no_day(),
            evidence::written_at,
            contact::whose(contact::SPEAKS, today),
        ));
    let promises = commitments::table
        .filter(
            commitments::owner_id
                .eq(person)
                .or(commitments::owner_id.eq_any(promised()))
                .or(commitments::funder_id.eq_any(officer).and(conditions::promiser_has_left())),
        )
        .filter(
            // What is kept by doing it asks for a word alone: the doing stands here by itself.
            commitments::source
                .eq_any(Source::BY_HAND)
                .and(
                    commitments::state
                        .eq(Promise::Missed)
                        .or(commitments::state.eq(Promise::Open).and(commitments::due_on.le(ahead))),
                )
                .or(commitments::state
                    .eq_any([Promise::Missed, Promise::KeptLate])
                    .and(commitments::explanation.eq(""))),
        )
        .filter(not(closed_to(person)))
        .select((
            "promise".into_sql::<Text>(),
            commitments::id,
            commitments::source,
            sql::<Text>(
                "COALESCE((SELECT o.name FROM organisations AS o WHERE o.id = commitments.organisation_id), '')",
            ),
            commitments::words,
            sql::<Text>("commitments.state || CASE WHEN commitments.explanation = '' THEN '' ELSE '+' END"),
            commitments::due_on.nullable(),
            commitments::made_at,
            contact::whose("commitments.owner_id", today),
        ));
    // Their own rounds', those that are any decision-maker's, and what another's own may not judge.
    let theirs = || {
        let others = rounds::decider_id.ne(person).and(apart::decider_stands_apart());
        (rounds::decider_id.eq(person).and(not(apart::decider_stands_apart())))
            .or(rounds::funder_id.eq_any(power).and(rounds::decider_id.is_null().or(others)))
    };
    let meetings = panel_meetings::table
        .filter(panel_meetings::round_id.eq(rounds::id))
        .filter(panel_meetings::cancelled_at.is_null());
    let reads = || readings::table.filter(readings::application_id.eq(applications::id));
    let to_come = reads().filter(readings::state.eq_any([
        reading::State::Assigned,
        reading::State::Declared,
        reading::State::Drafted,
    ]));
    let shared = reads().filter(readings::state.eq(reading::State::Shared));
    // Where no panel weighs it, the readings are its advice; without any, the promised day comes all the same.
    let is_read_without_a_panel = || {
        not(exists(meetings))
            .and(rounds::closes_at.is_null().or(rounds::closes_at.le(now)))
            .and(not(exists(to_come)))
            .and(exists(shared).or(rounds::decide_by.le(ahead)))
    };
    let decide = applications::table
        .inner_join(rounds::table.inner_join(funds::table))
        .left_join(recommendations::table)
        .left_join(decisions::table)
        .filter(theirs())
        .filter(applications::state.eq_any([State::UnderReview, State::Waiting]))
        .filter(
            (decisions::id.nullable().is_null().and(recommendations::id.nullable().is_not_null()))
                .or(decisions::id.nullable().is_null().and(is_read_without_a_panel()))
                .or(decisions::state.nullable().eq(DecisionState::Reopened)),
        )
        .filter(is_open())
        .select((
            "decision".into_sql::<Text>(),
            applications::id,
            funds::name,
            applications::organisation_name,
            none(),
            funds::slug,
            rounds::decide_by.nullable(),
            applications::state_at,
            none(),
        ));
    let waits = applications::table
        .inner_join(rounds::table.inner_join(funds::table))
        .inner_join(decisions::table)
        .filter(theirs())
        .filter(applications::state.eq(State::Waiting))
        .filter(decisions::state.eq(DecisionState::Released))
        .filter(decisions::outcome.eq(Outcome::NotDecidedYet))
        .filter(is_open())
        .select((
            "decision".into_sql::<Text>(),
            applications::id,
            funds::name,
            applications::organisation_name,
            none(),
            funds::slug,
            decisions::wait_until,
            applications::state_at,
            none(),
        ));
    let checks = decisions::table
        .inner_join(applications::table)
        .inner_join(rounds::table.inner_join(funds::table))
        .filter(
            decisions::check_by_id
                .eq(person)
                .or(decisions::check_by_id.eq_any(away().select(absences::person_id.nullable())))
                .or(decisions::check_by_id
                    .is_not_null()
                    .and(applications::funder_id.eq_any(officer))
                    .and(conditions::has_left("decisions.check_by_id"))),
        )
        .filter(decisions::state.eq(DecisionState::Released))
        .filter(decisions::outcome.eq(Outcome::OnceChecked))
        .filter(applications::state.eq(State::Decided))
        .filter(is_open())
        .select((
            "check".into_sql::<Text>(),
            applications::id,
            funds::name,
            applications::organisation_name,
            decisions::to_check,
            funds::slug,
            decisions::check_due_on,
            decisions::decided_at,
            contact::whose("decisions.check_by_id", today),
        ));
    let challenged = check_challenges::table
        .inner_join(applications::table.inner_join(rounds::table.inner_join(funds::table)))
        .inner_join(decisions::table.on(decisions::id.eq(check_challenges::decision_id)))
        .filter(check_challenges::state.eq(Challenge::Open))
        .filter(decisions::decided_by.ne(person))
        .filter(decisions::check_by_id.is_null().or(decisions::check_by_id.ne(person)))
        .filter(applications::funder_id.eq_any(officer))
        .filter(is_open())
        .select((
            "challenge".into_sql::<Text>(),
            applications::id,
            funds::name,
            applications::organisation_name,
            check_challenges::words,
            funds::slug,
            check_challenges::answer_by.nullable(),
            check_challenges::made_at,
            none(),
        ));
    let unsaid = applications::table
        .filter(applications::round_id.eq(panel_meetings::round_id))
        .filter(applications::state.eq_any(open))
        .filter(not(exists(
            declarations::table
                .filter(declarations::application_id.eq(applications::id))
                .filter(declarations::person_id.eq(person)),
        )))
        .filter(not(apart::belongs(person)));
    let to_declare = panel_members::table
        .inner_join(panel_meetings::table.inner_join(rounds::table.inner_join(funds::table)))
        .filter(panel_members::person_id.eq(person))
        .filter(panel_meetings::cancelled_at.is_null())
        .filter(panel_meetings::held_at.gt(now))
        .filter(exists(unsaid))
        .select((
            "declare".into_sql::<Text>(),
            panel_meetings::id,
            none(),
            funds::name,
            panel_meetings::place,
            none(),
            no_day(),
            panel_meetings::held_at,
            none(),
        ));
    let rows: Vec<Row> = Union::of(talks)
        .all(declined)
        .all(replies)
        .all(own)
        .all(promises)
        .all(decide)
        .all(waits)
        .all(checks)
        .all(challenged)
        .all(to_declare)
        .all(taken)
        .all(rating::to_rate!(person))
        .all(rating::own_rating!(officer))
        .load(db)?;
    let mut asked: Vec<Asked> = rows.into_iter().map(|row| read(row, person)).collect();
    asked.sort_by(|a, b| (a.at, &a.id).cmp(&(b.at, &b.id)));
    Ok(asked)
}
