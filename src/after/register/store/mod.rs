//! The only file that knows where the parts that promise as they go say so in the database.

mod digests;
mod ends;
mod rounds;

pub use digests::rounds_beside;

use chrono::{NaiveDate, TimeDelta};
use diesel::prelude::*;

use super::Says;
use crate::after::lasting::State as HelpState;
use crate::application::State;
use crate::application::store::contact;
use crate::award::agreement::AgreementState;
use crate::award::payment::PaymentKind;
use crate::award::variation::store::first_signed;
use crate::clock::{Instant, london_date};
use crate::db::DbConn;
use crate::db::schema::{
    agreements, applicant_questions, applications, check_challenges, commitments, decision_challenges, grants,
    information_requests, lasting_help, payments, rounds as of_round,
};
use crate::error::Result;
use crate::ids::{
    ApplicantQuestionId, ApplicationId, CheckChallengeId, CommitmentId, DecisionChallengeId, FundId, FunderId, GrantId,
    InformationRequestId, LastingHelpId, OrganisationId, PaymentId, PersonId, RoundId,
};
use crate::learning::commitment::Source;
use crate::learning::commitment::store::Commitment;
use crate::learning::digest::promise_of;

/// What a change may have promised, kept or moved.
#[derive(Clone, Debug, Default)]
pub struct Looked {
    pub applications: Vec<ApplicationId>,
    pub rounds: Vec<RoundId>,
    pub requests: Vec<InformationRequestId>,
}

impl Looked {
    /// Whether there is nothing to look at.
    pub fn is_nothing(&self) -> bool {
        self.applications.is_empty() && self.rounds.is_empty() && self.requests.is_empty()
    }
}

/// The applications that these grants were given for.
///
/// # Errors
/// A database that cannot be reached.
pub fn applications_of(db: &mut DbConn, these: &[GrantId]) -> Result<Vec<ApplicationId>> {
    Ok(grants::table.filter(grants::id.eq_any(these)).select(grants::application_id).load(db)?)
}

/// The applications in which these people asked something that was answered and waits for our reply.
///
/// # Errors
/// A database that cannot be reached.
pub fn waiting_for(db: &mut DbConn, these: &[PersonId]) -> Result<Vec<ApplicationId>> {
    Ok(applicant_questions::table
        .filter(applicant_questions::asked_by.eq_any(these))
        .filter(applicant_questions::answered_at.is_not_null())
        .filter(applicant_questions::replied_at.is_null())
        .select(applicant_questions::application_id)
        .distinct()
        .order(applicant_questions::application_id)
        .load(db)?)
}

/// The rounds of these applications.
///
/// # Errors
/// A database that cannot be reached.
pub fn rounds_of(db: &mut DbConn, these: &[ApplicationId]) -> Result<Vec<RoundId>> {
    Ok(applications::table
        .filter(applications::id.eq_any(these))
        .filter(applications::submitted_at.is_not_null())
        .select(applications::round_id)
        .distinct()
        .load(db)?)
}

/// The promises that are known of what is looked at, without those in words of their own.
///
/// # Errors
/// A database that cannot be reached.
pub fn known(db: &mut DbConn, looked: &Looked) -> Result<Vec<Commitment>> {
    let of_rounds = looked.rounds.iter().map(RoundId::as_str);
    let of_requests = looked.requests.iter().map(InformationRequestId::as_str);
    let mut these: Vec<CommitmentId> = of_rounds.chain(of_requests).map(CommitmentId::from).collect();
    these.extend(looked.rounds.iter().map(promise_of));
    Ok(commitments::table
        .filter(commitments::source.ne_all(Source::BY_HAND))
        .filter(commitments::id.eq_any(these).or(commitments::application_id.eq_any(&looked.applications)))
        .select(Commitment::as_select())
        .load(db)?)
}

/// Everything that the parts say of what is looked at.
///
/// # Errors
/// A database that cannot be reached.
pub fn says(db: &mut DbConn, looked: &Looked) -> Result<Vec<Says>> {
    let mut all = Vec::new();
    if !looked.applications.is_empty() {
        all.extend(replies(db, &looked.applications)?);
        all.extend(money(db, &looked.applications)?);
        all.extend(ends::heard(db, &looked.applications)?);
        all.extend(challenges(db, &looked.applications)?);
        all.extend(challenges_of_checks(db, &looked.applications)?);
        all.extend(help(db, &looked.applications)?);
    }
    if !looked.rounds.is_empty() {
        all.extend(rounds::told(db, &looked.rounds)?);
        all.extend(digests::answered(db, &looked.rounds)?);
    }
    if !looked.requests.is_empty() {
        all.extend(answers(db, &looked.requests)?);
    }
    Ok(all)
}

/// Whose an application is, and who speaks with its group.
type Of = (ApplicationId, FunderId, FundId, OrganisationId, State, PersonId);

fn of_application(id: &str, source: Source, (application, funder, fund, organisation, state, speaker): Of) -> Says {
    Says {
        id: CommitmentId::from(id),
        source,
        funder,
        fund: Some(fund),
        round: None,
        application: Some(application),
        organisation: Some(organisation),
        grant: None,
        owner: speaker,
        by: NaiveDate::MAX,
        told_at: None,
        done_at: None,
        gone: state == State::Withdrawn,
    }
}

macro_rules! of {
    () => {
        (
            applications::id,
            applications::funder_id,
            of_round::fund_id,
            applications::organisation_id,
            applications::state,
            contact::speaker(),
        )
    };
}

/// What a group answered, and we reply to: whoever asked, and whoever speaks with the group once they have left. Nothing is owed
/// before there is an answer.
fn replies(db: &mut DbConn, these: &[ApplicationId]) -> Result<Vec<Says>> {
    type Row = (ApplicantQuestionId, PersonId, NaiveDate, Option<Instant>, Option<Instant>, Of);
    let rows: Vec<Row> = applicant_questions::table
        .inner_join(applications::table.inner_join(of_round::table))
        .filter(applicant_questions::application_id.eq_any(these))
        .filter(applicant_questions::answered_at.is_not_null())
        .select((
            applicant_questions::id,
            contact::or_speaker("applicant_questions.asked_by"),
            applicant_questions::we_reply_by,
            applicant_questions::answered_at,
            applicant_questions::replied_at,
            of!(),
        ))
        .load(db)?;
    let say = |(id, owner, by, told_at, done_at, of): Row| Says {
        owner,
        by,
        told_at,
        done_at,
        ..of_application(id.as_str(), Source::Question, of)
    };
    Ok(rows.into_iter().map(say).collect())
}

/// Money whose day is promised from both signatures on; the day is never before them. What the group pauses, or a stop holds,
/// is not to be paid then, and so is not promised.
fn money(db: &mut DbConn, these: &[ApplicationId]) -> Result<Vec<Says>> {
    type Grant = (GrantId, ApplicationId, FunderId, FundId, OrganisationId, PersonId, bool);
    type Row = ((PaymentId, PaymentKind), NaiveDate, Option<NaiveDate>, Option<Instant>, Grant);
    let rows: Vec<Row> = payments::table
        .inner_join(grants::table.inner_join(of_round::table).inner_join(agreements::table))
        .filter(grants::application_id.eq_any(these))
        .filter(agreements::state.eq(AgreementState::Signed))
        .select((
            (payments::id, payments::kind),
            payments::due_on,
            payments::paid_on,
            first_signed(),
            (
                grants::id,
                grants::application_id,
                grants::funder_id,
                of_round::fund_id,
                grants::organisation_id,
                grants::contact_id,
                crate::award::ready::store::is_held(),
            ),
        ))
        .load(db)?;
    let say = |((id, kind), due_on, paid_on, signed_at, grant): Row| {
        let (grant, application, funder, fund, organisation, owner, held) = grant;
        Says {
            id: CommitmentId::from(id.as_str()),
            source: match kind {
                PaymentKind::Grant => Source::Payment,
                PaymentKind::Fee => Source::Fee,
            },
            funder,
            fund: Some(fund),
            round: None,
            application: Some(application),
            organisation: Some(organisation),
            grant: Some(grant),
            owner,
            by: signed_at.map_or(due_on, |at| due_on.max(london_date(at))),
            told_at: signed_at,
            // The day the money left, at noon: the day is what counts.
            done_at: paid_on.map(|day| day.and_time(chrono::NaiveTime::MIN) + TimeDelta::hours(12)),
            gone: held,
        }
    };
    Ok(rows.into_iter().map(say).collect())
}

/// What a group says of a decision, and is answered.
fn challenges(db: &mut DbConn, these: &[ApplicationId]) -> Result<Vec<Says>> {
    type Row = (DecisionChallengeId, NaiveDate, Instant, Option<Instant>, Of);
    let rows: Vec<Row> = decision_challenges::table
        .inner_join(applications::table.inner_join(of_round::table))
        .filter(decision_challenges::application_id.eq_any(these))
        .select((
            decision_challenges::id,
            decision_challenges::answer_by,
            decision_challenges::made_at,
            decision_challenges::answered_at,
            of!(),
        ))
        .load(db)?;
    let say = |(id, by, made_at, done_at, of): Row| Says {
        by,
        told_at: Some(made_at),
        done_at,
        gone: false,
        ..of_application(id.as_str(), Source::Challenge, of)
    };
    Ok(rows.into_iter().map(say).collect())
}

/// What a group says of a check, and is answered.
fn challenges_of_checks(db: &mut DbConn, these: &[ApplicationId]) -> Result<Vec<Says>> {
    type Row = (CheckChallengeId, NaiveDate, Instant, Option<Instant>, Of);
    let rows: Vec<Row> = check_challenges::table
        .inner_join(applications::table.inner_join(of_round::table))
        .filter(check_challenges::application_id.eq_any(these))
        .select((
            check_challenges::id,
            check_challenges::answer_by,
            check_challenges::made_at,
            check_challenges::answered_at,
            of!(),
        ))
        .load(db)?;
    let say = |(id, by, made_at, done_at, of): Row| Says {
        by,
        told_at: Some(made_at),
        done_at,
        ..of_application(id.as_str(), Source::CheckChallenge, of)
    };
    Ok(rows.into_iter().map(say).collect())
}

/// What a group took up of the help that outlasts the grant, and is answered; whatever becomes of its application.
fn help(db: &mut DbConn, these: &[ApplicationId]) -> Result<Vec<Says>> {
    type Row = (LastingHelpId, Option<NaiveDate>, Option<Instant>, Option<Instant>, HelpState, Of);
    let rows: Vec<Row> = lasting_help::table
        .inner_join(applications::table.inner_join(of_round::table))
        .filter(lasting_help::application_id.eq_any(these))
        .filter(lasting_help::promised_at.is_not_null())
        .select((
            lasting_help::id,
            lasting_help::answer_by,
            lasting_help::promised_at,
            lasting_help::answered_at,
            lasting_help::state,
            of!(),
        ))
        .load(db)?;
    let say = |(id, by, told_at, done_at, state, of): Row| {
        Some(Says {
            by: by?,
            told_at,
            done_at,
            // Whoever takes it back before there is an answer waits for none.
            gone: state == HelpState::TakenBack && done_at.is_none(),
            ..of_application(id.as_str(), Source::Help, of)
        })
    };
    Ok(rows.into_iter().filter_map(say).collect())
}

/// What whoever asked for information is answered. Whose it is stands on its own page alone.
fn answers(db: &mut DbConn, these: &[InformationRequestId]) -> Result<Vec<Says>> {
    type Row = (InformationRequestId, FunderId, PersonId, NaiveDate, Instant, Option<Instant>);
    let rows: Vec<Row> = information_requests::table
        .filter(information_requests::id.eq_any(these))
        .select((
            information_requests::id,
            information_requests::funder_id,
            information_requests::opened_by,
            information_requests::due_on,
            information_requests::opened_at,
            information_requests::sent_at,
        ))
        .load(db)?;
    let say = |(id, funder, owner, by, opened_at, done_at): Row| Says {
        id: CommitmentId::from(id.as_str()),
        source: Source::Information,
        funder,
        fund: None,
        round: None,
        application: None,
        organisation: None,
        grant: None,
        owner,
        by,
        told_at: Some(opened_at),
        done_at,
        gone: false,
    };
    Ok(rows.into_iter().map(say).collect())
}
