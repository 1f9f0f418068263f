//! What review asks of a person today, for the home of the desk: one query.

use chrono::NaiveDate;
use diesel::dsl::{exists, not, sql};
use diesel::expression::SqlLiteral;
use diesel::prelude::*;
use diesel::sql_types::{Bool, Date, Text};

use crate::application::State as Stage;
use crate::application::at_desk::Closeness;
use crate::application::store::{apart, contact};
use crate::db::schema::{
    applicant_questions, applications, concerns, declarations, funds, organisation_members, people, person_roles,
    readings, requirements, risks, round_risks, rounds, supporters, understandings,
};
use crate::db::{DbConn, Union};
use crate::error::Result;
use crate::ids::FunderId;
use crate::people::{Role, Who};
use crate::review::tasks::{Row, word};
use crate::review::understanding::State as Understanding;
use crate::review::{concern, question, reading};
use crate::risk::requirement::State as Required;

pub use crate::review::tasks::Task;

/// For a query over `readings`: nobody was asked to read the same application after its reader said no.
const NOBODY_SINCE: &str = "NOT EXISTS (SELECT 1 FROM readings AS later WHERE later.application_id = \
                            readings.application_id AND later.assigned_at >= readings.no_at AND later.state NOT IN \
                            ('stepped-back', 'taken-back', 'said-no'))";

/// Everything that review asks of a person: readings to write, answers to reply to, and for safeguarding leads the
/// worries that wait. The earliest day first.
///
/// # Errors
/// A database that cannot be reached.
pub fn tasks(db: &mut DbConn, who: &Who, today: NaiveDate) -> Result<Vec<Task>> {
    let (lead, leads_all) = funders_as(who, Role::SafeguardingLead);
    let (keeps, keeps_all) = funders_as(who, Role::Administrator);
    let (officer, _) = funders_as(who, Role::Commissioner);
    let is_open = || not(apart::stepped_back(&who.person).or(apart::belongs(&who.person)));
    let mine = readings::table
        .inner_join(applications::table)
        .filter(readings::reader_id.eq(&who.person))
        .filter(readings::state.eq_any([reading::State::Assigned, reading::State::Declared, reading::State::Drafted]))
        .filter(applications::state.eq_any([Stage::Submitted, Stage::UnderReview, Stage::Waiting]))
        .filter(is_open())
        .select((
            "reading".into_sql::<Text>(),
            readings::id,
            readings::application_id,
            applications::organisation_name,
            readings::state,
            readings::due_on,
            readings::assigned_at,
            "".into_sql::<Text>(),
        ));
    let answered = applicant_questions::state.eq(question::State::Answered);
    let silent = applicant_questions::state.eq(question::State::Asked).and(applicant_questions::answer_by.lt(today));
    let asked = applicant_questions::table
        .inner_join(applications::table)
        .filter(
            applicant_questions::asked_by
                .eq(&who.person)
                .or(applicant_questions::asked_by.eq_any(contact::away_for(&who.person, today))),
        )
        .filter(answered.or(silent))
        .filter(applications::state.eq_any([Stage::Submitted, Stage::UnderReview, Stage::Waiting]))
        .filter(is_open())
        .select((
            "question".into_sql::<Text>(),
            applicant_questions::id,
            applicant_questions::application_id,
            applications::organisation_name,
            applicant_questions::state,
            applicant_questions::we_reply_by,
            applicant_questions::asked_at,
            contact::whose("applicant_questions.asked_by", today),
        ));
    let waits = concerns::table
        .inner_join(applications::table)
        .filter(concerns::state.eq(concern::State::Open))
        .filter(not(apart::stepped_back(&who.person)))
        .filter(not(apart::belongs(&who.person)))
        .filter(leads_all.into_sql::<Bool>().or(concerns::funder_id.eq_any(&lead)))
        .filter(concerns::closed_to.not_like(format!("%{}%", who.person)))
        // Whom it was brought to; every lead once its day has gone by, or where that person is a lead no longer.
        .filter(
            concerns::lead_id
                .eq(&who.person)
                .or(whom_it_came_to_is_gone())
                .or(concerns::look_by.lt(today).and(concerns::looked_at.is_null())),
        )
        .select((
            "concern".into_sql::<Text>(),
            concerns::id,
            "".into_sql::<Text>(),
            sql::<Text>("CASE WHEN concerns.looked_at IS NULL THEN '' ELSE 'looked' END"),
            concerns::state,
            concerns::look_by,
            concerns::raised_at,
            "".into_sql::<Text>(),
        ));
    // A lead who stands apart from the group cannot take its worry.
    let too_close = declarations::table
        .filter(declarations::application_id.eq(concerns::application_id))
        .filter(declarations::person_id.eq(person_roles::person_id))
        .filter(declarations::standing.eq(Closeness::Conflict));
    let of_the_group = organisation_members::table
        .inner_join(applications::table.on(applications::organisation_id.eq(organisation_members::organisation_id)))
        .filter(applications::id.eq(concerns::application_id))
        .filter(organisation_members::person_id.eq(person_roles::person_id))
        .filter(apart::belonged());
    let helped = supporters::table
        .filter(supporters::application_id.eq(concerns::application_id))
        .filter(supporters::person_id.eq(person_roles::person_id));
    let taken = person_roles::table
        .filter(person_roles::funder_id.eq(concerns::funder_id.nullable()).or(person_roles::funder_id.is_null()))
        .filter(person_roles::role.eq(Role::SafeguardingLead))
        .filter(person_roles::ended_at.is_null())
        .filter(not(exists(too_close)))
        .filter(not(exists(of_the_group)))
        .filter(not(exists(helped)));
    let nobodys = concerns::table
        .filter(concerns::state.eq(concern::State::Open))
        .filter(keeps_all.into_sql::<Bool>().or(concerns::funder_id.eq_any(&keeps)))
        .filter(not(exists(taken)))
        .select((
            "no-lead".into_sql::<Text>(),
            concerns::id,
            "".into_sql::<Text>(),
            "".into_sql::<Text>(),
            concerns::state,
            today.into_sql::<Date>(),
            concerns::raised_at,
            "".into_sql::<Text>(),
        ));
    let under_review = || applications::state.eq_any([Stage::Submitted, Stage::UnderReview, Stage::Waiting]);
    // A reading was said no to, and nobody has been asked since.
    let said_no = readings::table
        .inner_join(applications::table)
        .inner_join(people::table.on(people::id.eq(readings::reader_id)))
        .filter(readings::state.eq(reading::State::SaidNo))
        .filter(sql::<Bool>(NOBODY_SINCE))
        .filter(applications::funder_id.eq_any(&officer))
        .filter(under_review())
        .filter(is_open())
        .select((
            "no".into_sql::<Text>(),
            readings::id,
            readings::application_id,
            applications::organisation_name,
            people::name,
            readings::due_on,
            readings::no_at.assume_not_null(),
            "".into_sql::<Text>(),
        ));
    let wanted = understandings::table
        .inner_join(readings::table.inner_join(applications::table))
        .inner_join(people::table.on(people::id.eq(readings::reader_id)))
        .filter(understandings::state.eq(Understanding::Wanted))
        .filter(readings::state.eq_any(reading::State::STANDING))
        .filter(applications::funder_id.eq_any(&officer))
        .filter(under_review())
        .filter(is_open())
        .select((
            "wanted".into_sql::<Text>(),
            understandings::id,
            readings::application_id,
            applications::organisation_name,
            people::name,
            readings::due_on,
            understandings::wanted_at,
            "".into_sql::<Text>(),
        ));
    let told = understandings::table
        .inner_join(readings::table.inner_join(applications::table))
        .filter(understandings::state.eq(Understanding::Told))
        .filter(readings::state.eq_any([reading::State::Drafted, reading::State::Shared]))
        .filter(readings::reader_id.eq(&who.person))
        .filter(under_review())
        .filter(is_open())
        .select((
            "told".into_sql::<Text>(),
            readings::id,
            readings::application_id,
            applications::organisation_name,
            readings::state,
            readings::due_on,
            understandings::wanted_at,
            "".into_sql::<Text>(),
        ));
    let theirs = || risks::written_by.eq(&who.person).or(contact::speaker().eq(&who.person));
    let risks_again = risks::table
        .inner_join(applications::table.inner_join(rounds::table))
        .filter(risks::review_on.le(today))
        .filter(theirs())
        .filter(under_review())
        .filter(applications::funder_id.eq_any(&officer))
        .filter(is_open())
        .select((
            "risk".into_sql::<Text>(),
            risks::id,
            risks::application_id,
            applications::organisation_name,
            risks::words,
            risks::review_on.assume_not_null(),
            risks::written_at,
            "".into_sql::<Text>(),
        ));
    let rounds_again = round_risks::table
        .inner_join(rounds::table.inner_join(funds::table))
        .filter(round_risks::review_on.le(today))
        .filter(round_risks::written_by.eq(&who.person).or(rounds::contact_id.eq(&who.person)))
        .filter(round_risks::funder_id.eq_any(&officer))
        .select((
            "round-risk".into_sql::<Text>(),
            round_risks::id,
            rounds::slug,
            funds::slug,
            round_risks::words,
            round_risks::review_on.assume_not_null(),
            round_risks::written_at,
            "".into_sql::<Text>(),
        ));
    let required = requirements::table
        .inner_join(applications::table.inner_join(rounds::table))
        .filter(requirements::state.eq(Required::Offered))
        .filter(requirements::asked_by.eq(&who.person).or(contact::speaker().eq(&who.person)))
        // Its day may lie after the decision.
        .filter(under_review().or(applications::state.eq(Stage::Decided)))
        .filter(applications::funder_id.eq_any(&officer))
        .filter(is_open())
        .select((
            "required".into_sql::<Text>(),
            requirements::id,
            requirements::application_id,
            applications::organisation_name,
            requirements::words,
            requirements::due_on,
            requirements::asked_at,
            "".into_sql::<Text>(),
        ));
    let rows: Vec<Row> = Union::of(mine)
        .all(asked)
        .all(waits)
        .all(nobodys)
        .all(said_no)
        .all(wanted)
        .all(told)
        .all(risks_again)
        .all(rounds_again)
        .all(required)
        .load(db)?;
    let mut tasks: Vec<Task> = Vec::with_capacity(rows.len());
    for row in rows {
        let task = word(row, today, &who.person);
        // One line is enough to say that a role is missing.
        if task.application.is_some() || !tasks.iter().any(|known| known.text == task.text && known.href == task.href) {
            tasks.push(task);
        }
    }
    tasks.sort_by(|one, other| (one.due, &one.text, &one.href).cmp(&(other.due, &other.text, &other.href)));
    Ok(tasks)
}

/// Whether nobody, or somebody who is a lead no longer, has the worry at hand.
fn whom_it_came_to_is_gone() -> SqlLiteral<Bool> {
    sql("NOT EXISTS (SELECT 1 FROM person_roles AS l WHERE l.person_id = concerns.lead_id \
         AND l.role = 'safeguarding-lead' AND l.ended_at IS NULL \
         AND (l.funder_id IS NULL OR l.funder_id = concerns.funder_id))")
}

/// The funders at which they hold a role, and whether they hold it everywhere.
fn funders_as(who: &Who, role: Role) -> (Vec<FunderId>, bool) {
    let held = || who.roles.iter().filter(|held| held.role == role);
    (held().filter_map(|held| held.funder.clone()).collect(), held().any(|held| held.funder.is_none()))
}
