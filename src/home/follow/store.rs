//! What was put to a group about its application by the parts to the left, in one query: its page has many tellers.

use chrono::NaiveDate;
use diesel::dsl::exists;
use diesel::prelude::*;

use crate::db::DbConn;
use crate::db::schema::{applicant_questions, applications, factual_checks, people, risks, supporters};
use crate::decision::facts::State as Facts;
use crate::error::Result;
use crate::ids::{ApplicantQuestionId, ApplicationId};
use crate::review::question::State;
use crate::risk::Yes;

/// A question to the group.
#[derive(Clone, Debug, Queryable)]
pub struct Question {
    pub id: ApplicantQuestionId,
    pub words: String,
    pub state: State,
    pub answer_by: NaiveDate,
}

/// What was put to a group.
#[derive(Clone, Debug)]
pub struct PutToThem {
    /// Every question, the newest first.
    pub questions: Vec<Question>,
    /// Whether any risk was named beside it, and whether one waits for the group's yes or no.
    pub has_risks: bool,
    pub risk_waits: bool,
    /// Whether they see the facts that the decision would rest on, and whether their word on them is waited for.
    pub has_facts: bool,
    pub facts_wait: bool,
    /// The names of those who help with it, or helped with it once.
    pub helpers: Vec<String>,
}

/// The questions to a group about its application, and whether there are risks to read and to answer.
pub fn put_to_them(db: &mut DbConn, application: &ApplicationId) -> Result<PutToThem> {
    let beside = risks::table.filter(risks::application_id.eq(applications::id));
    let waits = beside.filter(risks::organisation_yes.eq(Yes::Asked));
    let facts = factual_checks::table.filter(factual_checks::application_id.eq(applications::id));
    let facts_asked = facts.filter(factual_checks::state.eq(Facts::Asked));
    // One row without a question where there is none; each question once for everybody who helped.
    type Row = (Option<Question>, (bool, bool, bool, bool), Option<String>);
    let rows: Vec<Row> = applications::table
        .left_join(applicant_questions::table)
        .left_join(supporters::table.inner_join(people::table))
        .filter(applications::id.eq(application))
        .order((applicant_questions::asked_at.desc(), applicant_questions::id.desc()))
        .select((
            (
                applicant_questions::id,
                applicant_questions::words,
                applicant_questions::state,
                applicant_questions::answer_by,
            )
                .nullable(),
            (exists(beside), exists(waits), exists(facts), exists(facts_asked)),
            people::name.nullable(),
        ))
        .load(db)?;
    let (has_risks, risk_waits, has_facts, facts_wait) = rows.first().map(|(_, so, _)| *so).unwrap_or_default();
    let (mut questions, mut helpers) = (Vec::<Question>::new(), Vec::new());
    for (question, _, helper) in rows {
        questions.extend(question.filter(|one| questions.last().is_none_or(|last| last.id != one.id)));
        helpers.extend(helper.filter(|name| !helpers.contains(name)));
    }
    Ok(PutToThem { questions, has_risks, risk_waits, has_facts, facts_wait, helpers })
}
