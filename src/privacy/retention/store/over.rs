//! What is over by each rule, as conditions: the clock deletes and the page counts by the same ones.

use diesel::dsl::{exists, not};
use diesel::prelude::*;

use crate::application::{State, hold};
use crate::clock::{Instant, london_date};
use crate::db::schema::{
    answer_parts, applications, decisions, files, form_versions, grants, harm_reports, information_requests,
    invitations, jobs, known_phones, letters, rounds, sessions,
};
use crate::db::types::Json;
use crate::db::{Condition, DbConn};
use crate::error::Result;
use crate::fund::form::FundText;
use crate::ids::{FormVersionId, FunderId};
use crate::jobs::queue::JobState;
use crate::letters::store::LetterState;

/// Sessions that ran out, or were ended.
pub fn old_sessions(before: Instant) -> Condition<'static, sessions::id> {
    Condition::of(sessions::expires_at.lt(before).or(sessions::ended_at.assume_not_null().lt(before)))
}

/// What the portal has done.
pub fn old_jobs(before: Instant) -> Condition<'static, jobs::id> {
    Condition::of(jobs::state.eq(JobState::Done).and(jobs::finished_at.assume_not_null().lt(before)))
}

/// Numbers that somebody no longer has.
pub fn old_phones(before: Instant) -> Condition<'static, known_phones::id> {
    Condition::of(known_phones::until.assume_not_null().lt(before))
}

/// Invitations that ran out, where nothing holds the application that they are about.
pub fn old_invitations(before: Instant) -> Condition<'static, invitations::id> {
    let about = applications::table.filter(applications::id.eq(invitations::application_id)).filter(not(is_free()));
    Condition::of(invitations::expires_at.lt(before).and(invitations::email.ne("")).and(not(exists(about))))
}

/// Letters that wait, to be sent or to be told, are not old yet.
pub fn old_letters(before: Instant) -> Condition<'static, letters::id> {
    let applied = applications::table.filter(applications::id.eq(letters::about_id)).filter(not(is_free()));
    let given =
        grants::table.inner_join(applications::table).filter(grants::id.eq(letters::about_id)).filter(not(is_free()));
    Condition::of(
        letters::created_at
            .lt(before)
            .and(letters::state.ne(LetterState::Queued))
            .and(letters::state.ne(LetterState::ToTell))
            .and(letters::to_email.ne(""))
            .and(not(exists(applied)))
            .and(not(exists(given))),
    )
}

/// Reports that were closed, and say something still.
pub fn old_reports(funder: &FunderId, before: Instant) -> Condition<'_, harm_reports::id> {
    Condition::of(
        harm_reports::funder_id
            .eq(funder)
            .and(harm_reports::closed_on.assume_not_null().lt(london_date(before)))
            .and(harm_reports::words.ne("")),
    )
}

/// Nothing holds an application: neither somebody who holds it, its group or its grant, nor an open request for information
/// about it or its round. What was asked for is not deleted before it was answered.
pub fn is_free() -> Condition<'static, applications::id> {
    let asked = information_requests::table.filter(information_requests::sent_at.is_null()).filter(
        information_requests::application_id
            .eq(applications::id.nullable())
            .or(information_requests::round_id.eq(applications::round_id.nullable())),
    );
    Condition::of(not(hold::store::stands()).and(not(exists(asked))))
}

/// An application whose letter with the decision went out before, or that was withdrawn before.
fn ended(funder: &FunderId, before: Instant) -> Condition<'_, applications::id> {
    let told = decisions::table
        .filter(decisions::application_id.eq(applications::id))
        .filter(decisions::released_at.lt(before));
    Condition::of(
        applications::funder_id
            .eq(funder)
            .and(
                applications::state
                    .eq(State::Withdrawn)
                    .and(applications::state_at.lt(before))
                    .or(applications::state.eq(State::Decided).and(exists(told))),
            )
            .and(applications::emptied_at.is_null())
            .and(is_free()),
    )
}

/// The same, where it came to no grant.
pub fn unfunded(funder: &FunderId, before: Instant) -> Condition<'_, applications::id> {
    let given = grants::table.filter(grants::application_id.eq(applications::id));
    Condition::of(ended(funder, before).and(not(exists(given))))
}

/// Forms of a funder's that ask the same equality questions.
pub struct Asked {
    pub funder: FunderId,
    keys: Vec<String>,
    forms: Vec<FormVersionId>,
}

/// The equality questions of these funders, as each form asked them.
pub fn asked(db: &mut DbConn, these: &[FunderId]) -> Result<Vec<Asked>> {
    let forms: Vec<(FunderId, FormVersionId, Json<FundText>)> = form_versions::table
        .inner_join(rounds::table)
        .filter(rounds::funder_id.eq_any(these.to_vec()))
        .order(form_versions::id)
        .select((rounds::funder_id, form_versions::id, form_versions::body))
        .load(db)?;
    let mut all: Vec<Asked> = Vec::new();
    for (funder, form, Json(text)) in forms {
        let keys: Vec<String> =
            text.questions.iter().filter(|question| question.equity).map(|question| question.key.clone()).collect();
        match all.iter_mut().find(|known| known.funder == funder && known.keys == keys) {
            _ if keys.is_empty() => {}
            Some(known) => known.forms.push(form),
            None => all.push(Asked { funder, keys, forms: vec![form] }),
        }
    }
    Ok(all)
}

/// The parts of answers to equality questions.
pub fn equality_parts(asked: &Asked, before: Instant) -> Condition<'_, answer_parts::id> {
    let of = applications::table
        .filter(applications::form_version_id.eq_any(asked.forms.clone()))
        .filter(ended(&asked.funder, before))
        .select(applications::id);
    let keys = answer_parts::question_key.eq_any(asked.keys.clone());
    Condition::of(answer_parts::application_id.eq_any(of).and(keys))
}

/// The files given in answer to them.
pub fn equality_files(asked: &Asked, before: Instant) -> Condition<'_, files::id> {
    let of = applications::table
        .filter(applications::form_version_id.eq_any(asked.forms.clone()))
        .filter(ended(&asked.funder, before))
        .select(applications::id);
    Condition::of(files::application_id.eq_any(of).and(files::question_key.eq_any(asked.keys.clone())))
}
