//! What officers see to beside one application's reading: advice to write down, letters to release, grants to look after.
//! What is of a grant is for the officer its group talks to; where that person is an officer no longer, for every other.

mod owed;

use chrono::NaiveDate;
use diesel::dsl::{exists, not};
use diesel::prelude::*;
use diesel::sql_types::{Date, Nullable, Text};

use super::conditions::{
    EVENING, has_left, is_the_last_meeting, nothing_written_down, waits_for_a_word, waits_for_translation,
};
use super::{Row, read};
use crate::application::State;
use crate::application::store::apart;
use crate::award::agreement::AgreementState;
use crate::award::payment::PaymentState;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{
    agreements, applicant_questions, applications, decisions, funds, grants, learning_conversations, learning_notes,
    letters, panel_meetings, payments, readings, recommendations, risk_lines, risks, rounds, talk_offers,
    trusted_people,
};
use crate::decision::State as DecisionState;
use crate::desk::today::Asked;
use crate::error::Result;
use crate::ids::{FunderId, PersonId};
use crate::learning::note::NoteState;
use crate::letters::store::LetterState;
use crate::relationship::offer;
use crate::review::question;

/// Everything asked of `person` as an officer at `officer`'s funders. Who decides at `power`'s helps with money.
///
/// # Errors
/// A database that cannot be reached.
pub fn asked(
    db: &mut DbConn,
    person: &PersonId,
    officer: &[FunderId],
    power: &[FunderId],
    now: Instant,
) -> Result<Vec<Asked>> {
    let open = [State::Submitted, State::UnderReview, State::Waiting];
    let hands: Vec<&FunderId> = officer.iter().chain(power).collect();
    let over = now - EVENING;
    let rows: Vec<Row> = crate::per_backend!(db, |c| {
        let none = || "".into_sql::<Text>();
        let no_day = || None::<NaiveDate>.into_sql::<Nullable<Date>>();
        let is_open = || not(apart::stepped_back(person).or(apart::belongs(person)));
        let theirs = || {
            applications::funder_id.eq_any(officer).and(grants::contact_id.eq(person).or(has_left("grants.contact_id")))
        };
        let unadvised = applications::table
            .left_join(recommendations::table)
            .left_join(decisions::table)
            .filter(applications::round_id.eq(panel_meetings::round_id))
            .filter(applications::state.eq_any(open))
            .filter(applications::submitted_at.lt(panel_meetings::held_at.nullable()))
            .filter(recommendations::id.nullable().is_null())
            .filter(decisions::id.nullable().is_null());
        let recommend = panel_meetings::table
            .inner_join(rounds::table.inner_join(funds::table))
            .filter(panel_meetings::created_by.eq(person))
            .filter(panel_meetings::cancelled_at.is_null())
            .filter(panel_meetings::held_at.lt(over))
            .filter(is_the_last_meeting())
            .filter(exists(unadvised))
            .select((
                "recommend".into_sql::<Text>(),
                panel_meetings::id,
                none(),
                funds::name,
                panel_meetings::place,
                none(),
                rounds::decide_by.nullable(),
                panel_meetings::held_at,
            ));
        let decided = applications::table
            .inner_join(decisions::table)
            .filter(applications::round_id.eq(rounds::id))
            .filter(applications::state.eq_any(open))
            .filter(decisions::state.eq(DecisionState::Decided));
        let undecided = applications::table
            .left_join(decisions::table)
            .filter(applications::round_id.eq(rounds::id))
            .filter(applications::state.eq_any([State::Submitted, State::UnderReview]))
            .filter(decisions::id.nullable().is_null().or(decisions::state.nullable().ne(DecisionState::Decided)));
        let release = rounds::table
            .inner_join(funds::table)
            .filter(rounds::funder_id.eq_any(officer))
            .filter(exists(decided))
            // A rolling round lets go what it has.
            .filter(rounds::closes_at.is_null().or(not(exists(undecided))))
            .select((
                "release".into_sql::<Text>(),
                rounds::id,
                none(),
                funds::name,
                none(),
                funds::slug,
                rounds::decide_by.nullable(),
                rounds::created_at,
            ));
        let left_questions = applicant_questions::table
            .inner_join(applications::table)
            .filter(applications::funder_id.eq_any(officer))
            .filter(applications::state.eq_any(open))
            .filter(applicant_questions::state.eq_any([question::State::Asked, question::State::Answered]))
            .filter(has_left("applicant_questions.asked_by"))
            .filter(is_open())
            .select((
                "question".into_sql::<Text>(),
                applicant_questions::id,
                applicant_questions::application_id,
                applications::organisation_name,
                applicant_questions::words,
                applicant_questions::state,
                applicant_questions::we_reply_by.nullable(),
                applicant_questions::asked_at,
            ));
        let translate = applications::table
            .filter(applications::funder_id.eq_any(officer))
            .filter(applications::state.eq_any(open))
            .filter(waits_for_translation())
            .filter(is_open())
            .select((
                "translate".into_sql::<Text>(),
                applications::id,
                applications::id,
                applications::organisation_name,
                none(),
                none(),
                no_day(),
                applications::state_at,
            ));
        let offer = grants::table
            .inner_join(applications::table)
            .left_join(agreements::table)
            .filter(theirs())
            .filter(agreements::id.nullable().is_null())
            .filter(is_open())
            .select((
                "offer".into_sql::<Text>(),
                grants::id,
                none(),
                grants::organisation_name,
                grants::fund_name,
                none(),
                no_day(),
                applications::state_at,
            ));
        let sign = agreements::table
            .inner_join(grants::table.inner_join(applications::table))
            .filter(theirs())
            .filter(agreements::state.eq(AgreementState::OrganisationSigned))
            .filter(is_open())
            .select((
                "signature".into_sql::<Text>(),
                grants::id,
                none(),
                grants::organisation_name,
                grants::fund_name,
                none(),
                no_day(),
                agreements::offered_at,
            ));
        let signed = || {
            agreements::table
                .filter(agreements::grant_id.eq(grants::id))
                .filter(agreements::state.eq(AgreementState::Signed))
        };
        let approve = payments::table
            .inner_join(grants::table.inner_join(applications::table))
            .filter(theirs())
            .filter(payments::state.eq(PaymentState::Planned))
            .filter(exists(signed()))
            .filter(is_open())
            .select((
                "approval".into_sql::<Text>(),
                grants::id,
                none(),
                grants::organisation_name,
                grants::fund_name,
                none(),
                payments::due_on.nullable(),
                applications::state_at,
            ));
        // Two people see to every payment: where the usual one has approved it, any other marks it as paid.
        let second = payments::approved_by.eq(grants::contact_id.nullable());
        let pay = payments::table
            .inner_join(grants::table.inner_join(applications::table))
            .filter(payments::state.eq(PaymentState::Approved))
            .filter(payments::approved_by.ne(person))
            .filter(theirs().or(second.assume_not_null().and(applications::funder_id.eq_any(&hands))))
            .filter(is_open())
            .select((
                "payment".into_sql::<Text>(),
                grants::id,
                none(),
                grants::organisation_name,
                grants::fund_name,
                none(),
                payments::due_on.nullable(),
                applications::state_at,
            ));
        let written_since = learning_notes::table
            .filter(learning_notes::grant_id.eq(grants::id))
            .filter(learning_notes::written_at.ge(learning_conversations::held_at));
        let talked = learning_conversations::table
            .filter(learning_conversations::grant_id.eq(grants::id))
            .filter(learning_conversations::held_at.lt(now))
            .filter(not(exists(written_since)));
        let begin_note = grants::table
            .inner_join(applications::table)
            .filter(theirs())
            .filter(exists(talked))
            .filter(is_open())
            .select((
                "new-note".into_sql::<Text>(),
                grants::id,
                none(),
                grants::organisation_name,
                grants::fund_name,
                none(),
                no_day(),
                applications::state_at,
            ));
        let go_on = learning_notes::table
            .inner_join(grants::table.inner_join(applications::table))
            .filter(theirs())
            .filter(learning_notes::state.eq(NoteState::Writing))
            .filter(is_open())
            .select((
                "note".into_sql::<Text>(),
                learning_notes::id,
                none(),
                grants::organisation_name,
                grants::fund_name,
                none(),
                no_day(),
                learning_notes::written_at,
            ));
        let publish = learning_notes::table
            .inner_join(grants::table.inner_join(applications::table))
            .filter(theirs())
            .filter(learning_notes::state.eq(NoteState::Agreed))
            .filter(learning_notes::group_publishes.eq(true))
            .filter(learning_notes::council_publishes.eq(false))
            .filter(is_open())
            .select((
                "publication".into_sql::<Text>(),
                learning_notes::id,
                none(),
                grants::organisation_name,
                grants::fund_name,
                none(),
                no_day(),
                learning_notes::written_at,
            ));
        let closed = || apart::stepped_back(person).or(apart::belongs(person));
        let of_application = applications::table.filter(applications::id.eq(letters::about_id)).filter(closed());
        let of_grant =
            grants::table.inner_join(applications::table).filter(grants::id.eq(letters::about_id)).filter(closed());
        let of_reading =
            readings::table.inner_join(applications::table).filter(readings::id.eq(letters::about_id)).filter(closed());
        // `desk::letters` lists them; here is whether there are any.
        let undelivered = letters::table
            .filter(letters::state.eq_any([LetterState::GaveUp, LetterState::ToTell]))
            .filter(letters::put_away_at.is_null())
            .filter(letters::funder_id.eq_any(officer))
            .filter(not(exists(of_application)))
            .filter(not(exists(of_grant)))
            .filter(not(exists(of_reading)))
            .select((
                "letter".into_sql::<Text>(),
                letters::id,
                none(),
                letters::to_email,
                letters::subject,
                letters::state,
                no_day(),
                letters::created_at,
            ));
        let mine = || rounds::contact_id.eq(person).and(applications::funder_id.eq_any(officer)).and(is_open());
        let taken_up = talk_offers::table
            .inner_join(applications::table.inner_join(rounds::table))
            .filter(mine().and(applications::state.eq_any(open)))
            .filter(talk_offers::answer.eq(offer::Answer::TakenUp).and(nothing_written_down()))
            .select((
                "taken-up".into_sql::<Text>(),
                applications::id,
                talk_offers::application_id,
                applications::organisation_name,
                none(),
                none(),
                no_day(),
                talk_offers::answered_at.assume_not_null(),
            ));
        let to_ring = trusted_people::table
            .inner_join(applications::table.inner_join(rounds::table))
            .filter(mine().and(applications::state.eq_any(open)))
            .filter(trusted_people::heard_at.is_null().and(trusted_people::withdrawn_at.is_null()))
            .select((
                "trusted".into_sql::<Text>(),
                trusted_people::id,
                trusted_people::application_id,
                applications::organisation_name,
                trusted_people::name,
                none(),
                no_day(),
                trusted_people::named_at,
            ));
        let said = risk_lines::table
            .inner_join(risks::table.inner_join(applications::table.inner_join(rounds::table)))
            .filter(mine().and(applications::state.eq_any(open)))
            .filter(waits_for_a_word())
            .select((
                "risk-said".into_sql::<Text>(),
                risks::id,
                risks::application_id,
                applications::organisation_name,
                risk_lines::words,
                none(),
                no_day(),
                risk_lines::written_at,
            ));
        recommend
            .union_all(release)
            .union_all(left_questions)
            .union_all(translate)
            .union_all(offer)
            .union_all(sign)
            .union_all(approve)
            .union_all(pay)
            .union_all(begin_note)
            .union_all(go_on)
            .union_all(publish)
            .union_all(undelivered)
            .union_all(owed::owed!(person, officer, power))
            .union_all(taken_up)
            .union_all(to_ring)
            .union_all(said)
            .load(c)
    })?;
    let mut asked: Vec<Asked> = rows.into_iter().map(read).collect();
    asked.sort_by(|a, b| (a.at, &a.id).cmp(&(b.at, &b.id)));
    Ok(asked)
}
