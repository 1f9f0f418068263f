//! What waits for a group, and what it was given, across the parts: for `/home`, in a query each.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use diesel::prelude::*;
use diesel::sql_types::{Date, Nullable, Text};

use crate::application::State;
use crate::application::conversation;
use crate::assessment::ReviewerState;
use crate::award::agreement::AgreementState;
use crate::award::payment::{PaymentKind, PaymentState};
use crate::award::ready::{Ready, store as ready};
use crate::db::schema::{
    agreements, applicant_questions, applications, assessment_reviewers, assessments, conversations, factual_checks,
    grants, learning_notes, payments, risks,
};
use crate::db::{DbConn, Union};
use crate::error::Result;
use crate::ids::{
    ApplicantQuestionId, ApplicationId, AssessmentId, FunderId, GrantId, LearningNoteId, OrganisationId, PaymentId,
    PersonId,
};
use crate::learning::note::NoteState;
use crate::{decision, review, risk};

/// Something about an application that waits for its group.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Waiting {
    /// A question to answer, by a day.
    Question(ApplicationId, ApplicantQuestionId, chrono::NaiveDate),
    /// A write-up to confirm or correct, by the key of its question.
    WriteUp(ApplicationId, String),
    /// A risk to say yes or no to.
    Risk(ApplicationId),
    /// The facts that a decision would rest on, to say by a day whether they are right.
    Facts(ApplicationId, chrono::NaiveDate),
    /// How a council commissions something, to be rated for the community; and whether they have said yes to that.
    Rating(AssessmentId, FunderId, String, bool),
}

/// Everything that waits for these organisations about their applications, and for a person to rate, in one query.
pub fn waiting(db: &mut DbConn, these: &[OrganisationId], person: &PersonId) -> Result<BTreeSet<Waiting>> {
    type Day = Option<NaiveDate>;
    // What it is and its identifier, words of it, what it is asked with, two days, and a state.
    type Row = (String, String, Option<String>, Option<String>, Day, Option<String>, Day);
    let over = [State::Withdrawn, State::Decided, State::Expired];
    let of_groups = applications::table
        .left_join(
            conversations::table.on(conversations::application_id
                .eq(applications::id)
                .and(conversations::state.eq(conversation::State::Written))),
        )
        .left_join(
            applicant_questions::table.on(applicant_questions::application_id
                .eq(applications::id)
                .and(applicant_questions::state.eq(review::question::State::Asked))),
        )
        .left_join(
            risks::table
                .on(risks::application_id.eq(applications::id).and(risks::organisation_yes.eq(risk::Yes::Asked))),
        )
        .left_join(
            factual_checks::table.on(factual_checks::application_id
                .eq(applications::id)
                .and(factual_checks::state.eq(decision::facts::State::Asked))),
        )
        .filter(applications::organisation_id.eq_any(these))
        .filter(applications::state.ne_all(over))
        .filter(
            conversations::id
                .is_not_null()
                .or(applicant_questions::id.is_not_null())
                .or(risks::id.is_not_null())
                .or(factual_checks::id.is_not_null()),
        )
        .select((
            "application".into_sql::<Text>(),
            applications::id,
            conversations::question_key.nullable(),
            applicant_questions::id.nullable(),
            applicant_questions::answer_by.nullable(),
            risks::organisation_yes.nullable(),
            factual_checks::due_on.nullable(),
        ));
    let to_rate = assessment_reviewers::table
        .inner_join(assessments::table)
        .filter(assessment_reviewers::person_id.eq(person))
        .filter(assessment_reviewers::state.eq_any([ReviewerState::Invited, ReviewerState::Rating]))
        .select((
            "rating".into_sql::<Text>(),
            assessments::id,
            assessments::about.nullable(),
            assessments::funder_id.nullable(),
            None::<NaiveDate>.into_sql::<Nullable<Date>>(),
            assessment_reviewers::state.nullable(),
            None::<NaiveDate>.into_sql::<Nullable<Date>>(),
        ));
    let rows: Vec<Row> = Union::of(of_groups).all(to_rate).load(db)?;
    let mut waiting = BTreeSet::new();
    for (what, id, words, of, by, state, facts) in rows {
        if what == "rating" {
            let said_yes = state.as_deref() == Some(ReviewerState::Rating.as_str());
            let funder = FunderId::from(of.as_deref().unwrap_or_default());
            let about = words.unwrap_or_default();
            waiting.insert(Waiting::Rating(AssessmentId::from(id.as_str()), funder, about, said_yes));
            continue;
        }
        let (application, write_up, yes) = (ApplicationId::from(id.as_str()), words, state);
        let question = of.map(|id| ApplicantQuestionId::from(id.as_str()));
        waiting.extend(facts.map(|by| Waiting::Facts(application.clone(), by)));
        waiting.extend(write_up.map(|key| Waiting::WriteUp(application.clone(), key)));
        waiting.extend(question.zip(by).map(|(id, by)| Waiting::Question(application.clone(), id, by)));
        waiting.extend(yes.map(|_| Waiting::Risk(application)));
    }
    Ok(waiting)
}

/// A grant as its group's own list shows it.
#[derive(Clone, Debug)]
pub struct Given {
    pub id: GrantId,
    pub application: ApplicationId,
    pub organisation: OrganisationId,
    pub fund: String,
    pub amount_pence: i64,
    pub agreement: Option<AgreementState>,
    /// A learning note that waits for the group's yes.
    pub note: Option<LearningNoteId>,
    /// Paid so far, in pence, and the next day on which something is to be paid.
    pub paid_pence: i64,
    pub next_payment: Option<chrono::NaiveDate>,
    /// How it stands to its money.
    pub ready: Ready,
}

/// The grants of these organisations, the newest first, in one query.
pub fn grants(db: &mut DbConn, these: &[OrganisationId]) -> Result<Vec<Given>> {
    type Money = (PaymentId, PaymentState, i64, chrono::NaiveDate);
    type Row = (
        (GrantId, ApplicationId, OrganisationId, String, i64),
        Option<AgreementState>,
        Option<LearningNoteId>,
        Option<Money>,
        ready::Row,
    );
    let rows: Vec<Row> = grants::table
        .left_join(agreements::table)
        .left_join(
            learning_notes::table
                .on(learning_notes::grant_id.eq(grants::id).and(learning_notes::state.eq(NoteState::Shared))),
        )
        // What a host is paid on top is none of the grant.
        .left_join(payments::table.on(payments::grant_id.eq(grants::id).and(payments::kind.eq(PaymentKind::Grant))))
        .filter(grants::organisation_id.eq_any(these))
        .order((grants::awarded_on.desc(), grants::id.desc()))
        .limit(500)
        .select((
            (grants::id, grants::application_id, grants::organisation_id, grants::fund_name, grants::amount_pence),
            agreements::state.nullable(),
            learning_notes::id.nullable(),
            (payments::id, payments::state, payments::amount_pence, payments::due_on).nullable(),
            ready::columns(),
        ))
        .load(db)?;
    let mut given: Vec<Given> = Vec::new();
    let mut counted: BTreeSet<PaymentId> = BTreeSet::new();
    for ((id, application, organisation, fund, amount_pence), agreement, note, money, stands) in rows {
        if given.last().is_none_or(|last| last.id != id) {
            let (paid_pence, next_payment) = (0, None);
            given.push(Given {
                id,
                application,
                organisation,
                fund,
                amount_pence,
                agreement,
                note,
                paid_pence,
                next_payment,
                ready: ready::ready(stands),
            });
        }
        let Some(grant) = given.last_mut() else { continue };
        // A payment comes once for every note that waits.
        if let Some((_, state, pence, due)) = money.filter(|(payment, ..)| counted.insert(payment.clone())) {
            match state {
                PaymentState::Paid => grant.paid_pence += pence,
                _ => grant.next_payment = Some(grant.next_payment.map_or(due, |known| known.min(due))),
            }
        }
    }
    Ok(given)
}
