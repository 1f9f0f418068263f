//! What is due by each rule: identifiers, so that counting and deleting are of the same things.

use diesel::prelude::*;

use super::super::{Rule, ending};
use crate::application::State;
use crate::clock::{Instant, london_date};
use crate::db::DbConn;
use crate::db::schema::{
    answer_parts, applications, decisions, files, form_versions, grants, harm_reports, invitations, jobs, known_phones,
    letters, rounds, sessions,
};
use crate::db::types::Json;
use crate::error::Result;
use crate::fund::form::FundText;
use crate::ids::{ApplicationId, FormVersionId, FunderId, GrantId};
use crate::jobs::queue::JobState;
use crate::letters::store::LetterState;

/// What is due by a rule at a funder (or for the whole portal): what ended before `before`, at most `most`, and nothing
/// that is held.
pub fn due(
    db: &mut DbConn,
    rule: Rule,
    funder: Option<&FunderId>,
    before: Instant,
    held: &[ApplicationId],
    most: i64,
) -> Result<Vec<String>> {
    match (rule, funder) {
        (Rule::Sessions, _) => old_sessions(db, before, most),
        (Rule::Jobs, _) => Ok(jobs::table
            .filter(jobs::state.eq(JobState::Done))
            .filter(jobs::finished_at.lt(before))
            .order(jobs::id)
            .limit(most)
            .select(jobs::id)
            .load(db)?),
        (Rule::Invitations, _) => old_invitations(db, before, held, most),
        (Rule::Phones, _) => Ok(known_phones::table
            .filter(known_phones::until.lt(before))
            .order(known_phones::id)
            .limit(most)
            .select(known_phones::id)
            .load(db)?),
        (Rule::Letters, _) => old_letters(db, before, held, most),
        (Rule::Equality, Some(funder)) => equality(db, funder, before, held, most),
        (Rule::Unfunded, Some(funder)) => unfunded(db, funder, before, held, most),
        (
            Rule::Funded
            | Rule::Undecided
            | Rule::Worries
            | Rule::Requests
            | Rule::Bank
            | Rule::Learning
            | Rule::Voices,
            Some(funder),
        ) => ending::store::due(db, rule, funder, before, most),
        (Rule::Harm, Some(funder)) => Ok(harm_reports::table
            .filter(harm_reports::funder_id.eq(funder))
            .filter(harm_reports::closed_on.lt(london_date(before)))
            .filter(harm_reports::words.ne(""))
            .order(harm_reports::id)
            .limit(most)
            .select(harm_reports::id)
            .load(db)?),
        (_, None) => Ok(Vec::new()),
    }
}

fn old_sessions(db: &mut DbConn, before: Instant, most: i64) -> Result<Vec<String>> {
    Ok(sessions::table
        .filter(sessions::expires_at.lt(before).or(sessions::ended_at.is_not_null().and(sessions::ended_at.lt(before))))
        .order(sessions::id)
        .limit(most)
        .select(sessions::id)
        .load(db)?)
}

fn old_invitations(db: &mut DbConn, before: Instant, held: &[ApplicationId], most: i64) -> Result<Vec<String>> {
    Ok(invitations::table
        .filter(invitations::expires_at.lt(before))
        .filter(invitations::email.ne(""))
        .filter(invitations::application_id.is_null().or(invitations::application_id.ne_all(held.to_vec())))
        .order(invitations::id)
        .limit(most)
        .select(invitations::id)
        .load(db)?)
}

/// Letters that wait, to be sent or to be told, are not old yet.
fn old_letters(db: &mut DbConn, before: Instant, held: &[ApplicationId], most: i64) -> Result<Vec<String>> {
    let given: Vec<GrantId> =
        grants::table.filter(grants::application_id.eq_any(held.to_vec())).select(grants::id).load(db)?;
    let about: Vec<String> =
        held.iter().map(ToString::to_string).chain(given.iter().map(ToString::to_string)).collect();
    Ok(letters::table
        .filter(letters::created_at.lt(before))
        .filter(letters::state.ne_all([LetterState::Queued, LetterState::ToTell]))
        .filter(letters::to_email.ne(""))
        .filter(letters::about_id.ne_all(about))
        .order(letters::id)
        .limit(most)
        .select(letters::id)
        .load(db)?)
}

/// Applications whose letter with the decision went out before, or that were withdrawn before, with their form.
fn ended(
    db: &mut DbConn,
    funder: &FunderId,
    before: Instant,
    held: &[ApplicationId],
) -> Result<Vec<(ApplicationId, FormVersionId)>> {
    Ok(applications::table
        .left_join(decisions::table.on(decisions::application_id.eq(applications::id)))
        .filter(applications::funder_id.eq(funder))
        .filter(
            applications::state
                .eq(State::Withdrawn)
                .and(applications::state_at.lt(before))
                .or(applications::state.eq(State::Decided).and(decisions::released_at.lt(before))),
        )
        .filter(applications::id.ne_all(held.to_vec()))
        .filter(applications::emptied_at.is_null())
        .order(applications::id)
        .select((applications::id, applications::form_version_id))
        .load(db)?)
}

/// The parts of answers to equality questions, as each form asked them, and the files given in answer.
fn equality(
    db: &mut DbConn,
    funder: &FunderId,
    before: Instant,
    held: &[ApplicationId],
    most: i64,
) -> Result<Vec<String>> {
    let forms: Vec<(FormVersionId, Json<FundText>)> = form_versions::table
        .inner_join(rounds::table)
        .filter(rounds::funder_id.eq(funder))
        .select((form_versions::id, form_versions::body))
        .load(db)?;
    let ended = ended(db, funder, before, held)?;
    let mut parts: Vec<String> = Vec::new();
    for (form, Json(text)) in forms {
        let keys: Vec<String> =
            text.questions.iter().filter(|question| question.equity).map(|question| question.key.clone()).collect();
        let these: Vec<ApplicationId> =
            ended.iter().filter(|(_, with)| *with == form).map(|(application, _)| application.clone()).collect();
        for some in these.chunks(500) {
            let left = most - i64::try_from(parts.len()).unwrap_or(i64::MAX);
            if left <= 0 || keys.is_empty() {
                break;
            }
            parts.extend::<Vec<String>>(
                answer_parts::table
                    .filter(answer_parts::application_id.eq_any(some.to_vec()))
                    .filter(answer_parts::question_key.eq_any(keys.clone()))
                    .order(answer_parts::id)
                    .limit(left)
                    .select(answer_parts::id)
                    .load(db)?,
            );
            parts.extend::<Vec<String>>(
                files::table
                    .filter(files::application_id.eq_any(some.to_vec()))
                    .filter(files::question_key.eq_any(keys.clone()))
                    .order(files::id)
                    .limit(left)
                    .select(files::id)
                    .load(db)?,
            );
        }
    }
    Ok(parts)
}

fn unfunded(
    db: &mut DbConn,
    funder: &FunderId,
    before: Instant,
    held: &[ApplicationId],
    most: i64,
) -> Result<Vec<String>> {
    Ok(applications::table
        .left_join(decisions::table.on(decisions::application_id.eq(applications::id)))
        .filter(applications::funder_id.eq(funder))
        .filter(
            applications::state
                .eq(State::Withdrawn)
                .and(applications::state_at.lt(before))
                .or(applications::state.eq(State::Decided).and(decisions::released_at.lt(before))),
        )
        .filter(applications::id.ne_all(grants::table.select(grants::application_id)))
        .filter(applications::id.ne_all(held.to_vec()))
        .filter(applications::emptied_at.is_null())
        .order(applications::id)
        .limit(most)
        .select(applications::id)
        .load(db)?)
}
