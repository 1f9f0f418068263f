//! What officers see to beside one application's reading: advice to write down, letters to release, grants to look after.
//! What is of a grant is for the officer its group talks to; where that person is an officer no longer, for every other.

mod deciding;
mod from_groups;
mod hours;
mod learning;
mod owed;
mod paying;

use chrono::NaiveDate;
use diesel::dsl::{exists, not};
use diesel::prelude::*;
use diesel::sql_types::{Date, Nullable, Text};

use super::conditions::{
    EVENING, has_left, is_covered_by, is_in_the_draw, is_the_last_meeting, is_the_newest_form, nobody_owes_it,
    nothing_written_down, waits_for_a_word, waits_for_translation,
};
use super::{Row, read};
use crate::application::State;
use crate::application::store::{apart, contact};
use crate::award::agreement::AgreementState;
use crate::award::payment::PaymentState;
use crate::award::ready::store as ready;
use crate::clock::Instant;
use crate::db::schema::{
    agreements, applicant_questions, applications, decisions, funds, grants, learning_conversations, learning_notes,
    letters, panel_meetings, payments, readings, recommendations, rounds,
};
use crate::db::{DbConn, Union};
use crate::decision::{State as DecisionState, turning};
use crate::desk::today::{Asked, What};
use crate::error::Result;
use crate::fund::form::FundText;
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
    let today = crate::clock::london_date(now);
    let none = || "".into_sql::<Text>();
    let no_day = || None::<NaiveDate>.into_sql::<Nullable<Date>>();
    let is_open = || not(apart::stepped_back(person).or(apart::belongs(person)));
    let theirs = || {
        let covered = grants::contact_id.eq_any(contact::away_for(person, today));
        let theirs = grants::contact_id.eq(person).or(has_left("grants.contact_id")).or(covered);
        applications::funder_id.eq_any(officer).and(theirs)
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
            none(),
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
            none(),
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
            none(),
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
            none(),
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
            contact::whose("grants.contact_id", today),
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
            contact::whose("grants.contact_id", today),
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
        .filter(ready::is_ready())
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
            contact::whose("grants.contact_id", today),
        ));
    // Two people see to every payment: where the usual one has approved it, any other marks it as paid.
    let second = payments::approved_by.eq(grants::contact_id.nullable());
    let pay = payments::table
        .inner_join(grants::table.inner_join(applications::table))
        .filter(payments::state.eq(PaymentState::Approved))
        .filter(payments::approved_by.ne(person))
        .filter(ready::is_ready())
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
            contact::whose("grants.contact_id", today),
        ));
    let written_since = learning_notes::table
        .filter(learning_notes::grant_id.eq(grants::id))
        .filter(learning_notes::written_at.ge(learning_conversations::held_at));
    let talked = learning_conversations::table
        .filter(learning_conversations::grant_id.eq(grants::id))
        .filter(learning_conversations::held_at.lt(now))
        .filter(not(exists(written_since)));
    let begin_note =
        grants::table.inner_join(applications::table).filter(theirs()).filter(exists(talked)).filter(is_open()).select(
            (
                "new-note".into_sql::<Text>(),
                grants::id,
                none(),
                grants::organisation_name,
                grants::fund_name,
                none(),
                no_day(),
                applications::state_at,
                contact::whose("grants.contact_id", today),
            ),
        );
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
            contact::whose("grants.contact_id", today),
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
            contact::whose("grants.contact_id", today),
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
            none(),
        ));
    let mine = || contact::speaker().eq(person).and(applications::funder_id.eq_any(officer)).and(is_open());
    let rows: Vec<Row> = Union::of(recommend)
        .all(release)
        .all(left_questions)
        .all(translate)
        .all(offer)
        .all(sign)
        .all(approve)
        .all(pay)
        .all(begin_note)
        .all(learning::to_offer!(theirs, is_open, today))
        .all(go_on)
        .all(publish)
        .all(learning::to_let_out!(theirs, is_open, today))
        .all(undelivered)
        .all(paying::to_check!(person, theirs, officer, is_open, now))
        .all(paying::to_assess!(theirs, is_open, today))
        .all(owed::owed!(person, officer, power, today))
        .all(from_groups::taken_up!(person, officer, open, is_open, today))
        .all(from_groups::to_ring!(mine, open))
        .all(from_groups::said!(mine, open))
        .all(deciding::to_look_at!(officer, open, is_open, now))
        .all(deciding::facts!(person, officer, open, is_open, today))
        .all(deciding::to_draw!(person, officer, power))
        .all(deciding::to_pay!(person, officer))
        .all(hours::to_pay!(officer, is_open))
        .load(db)?;
    let asked = rows.into_iter().map(|row| read(row, person)).filter(is_asked_of_its_round);
    let mut asked: Vec<Asked> = asked.collect();
    asked.sort_by(|a, b| (a.at, &a.id).cmp(&(b.at, &b.id)));
    Ok(asked)
}

/// Whether the words of a round ask for what it turned on, and whether it pays for time; everything else is asked anyway.
fn is_asked_of_its_round(asked: &Asked) -> bool {
    let form = || serde_json::from_str::<FundText>(&asked.words);
    match asked.what {
        What::TurnedOn => form().is_ok_and(|form| turning::is_asked_of(&form.round)),
        What::PayTime => form().is_ok_and(|form| form.round.pay_per_hour_for_time.is_some_and(|pay| pay.0 > 0)),
        _ => true,
    }
}
