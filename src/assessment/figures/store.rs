//! Gathers the figures of a year: what the rooms further left keep, counted in three queries.

use chrono::NaiveDate;
use diesel::dsl::sql;
use diesel::expression::SqlLiteral;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Bool, Text};

use super::{Figures, People};
use crate::after::challenge::State as Challenge;
use crate::application::State as ApplicationState;
use crate::award::account::Account;
use crate::award::payment::{PaymentKind, PaymentState};
use crate::clock::{Instant, london_date};
use crate::db::schema::{
    answer_parts, applications, commitments, decision_challenges, decisions, declarations, evidence, form_versions,
    grants, harm_reports, learning_notes, organisations, panel_meetings, panel_members, payments, rounds,
};
use crate::db::types::Json;
use crate::db::{DbConn, Union};
use crate::decision::{Outcome, State as DecisionState};
use crate::error::Result;
use crate::fund::RoundState;
use crate::fund::counts::middle;
use crate::fund::form::FundText;
use crate::ids::{FundId, FunderId, GrantId};
use crate::learning::commitment::CommitmentState;
use crate::organisation::Kind;
use crate::review::Standing;
use crate::text::dates::{end_of_day, start_of_day};

/// What is counted: a fund's rounds, or everything at a funder, from one day to another, both with it.
#[derive(Clone, Debug)]
pub struct Scope {
    pub funder: FunderId,
    pub fund: Option<FundId>,
    pub from: NaiveDate,
    pub until: NaiveDate,
}

/// As many payments as are looked at.
const PAYMENTS: i64 = 5_000;

/// Every figure of a year.
///
/// # Errors
/// A database that cannot be reached.
pub fn gather(db: &mut DbConn, scope: &Scope) -> Result<Figures> {
    let mut figures = Figures { from: Some(scope.from), until: Some(scope.until), ..Figures::default() };
    for (what, of, first, second) in counts(db, scope)? {
        match what.as_str() {
            "heard" => (figures.heard, figures.funded) = (first, second),
            "route" => {
                figures.routes.insert(of, first);
            }
            "promise" => match CommitmentState::parse(&of) {
                Some(CommitmentState::Kept) => figures.kept = first,
                Some(CommitmentState::KeptLate) => figures.kept_late = first,
                Some(CommitmentState::Missed) => figures.missed = first,
                _ => {}
            },
            "harm" => figures.harm = People::of(first),
            "seats" => (figures.seats, figures.community_seats) = (first, second),
            "pay" => (figures.paid_seats, figures.paid_pence) = (first, second),
            "conflicts" => figures.conflicts = first,
            "notes" => (figures.notes, figures.notes_replied) = (first, second),
            "learning" => (figures.learning, figures.learning_agreed) = (first, second),
            "challenged" => (figures.challenged, figures.upheld) = (first, second),
            "grants" => (figures.grants, figures.hosted) = (first, second),
            _ => {}
        }
    }
    let days = days_to_pay(db, scope)?;
    figures.paid_first = days.len() as i64;
    figures.days_to_pay = middle(days);
    figures.odds_told = odds_told(db, scope)?;
    Ok(figures)
}

/// How many rows, and of how many something more is so.
fn counted(more: &str) -> (SqlLiteral<BigInt>, SqlLiteral<BigInt>) {
    let of_these = format!("CAST(COALESCE(SUM(CASE WHEN {more} THEN 1 ELSE 0 END), 0) AS BIGINT)");
    (sql("COUNT(*)"), sql(&of_these))
}

type Row = (String, String, i64, i64);

/// What is counted by itself, in one query: what it is, of what, and one or two numbers.
fn counts(db: &mut DbConn, scope: &Scope) -> Result<Vec<Row>> {
    let whole = scope.fund.is_none();
    let fund = scope.fund.clone().unwrap_or_else(|| FundId::from(""));
    let (begins, ends): (Instant, Instant) = (start_of_day(scope.from), end_of_day(scope.until));
    let (from, until) = (scope.from, scope.until);
    let of_rounds = || {
        rounds::table
            .filter(rounds::funder_id.eq(scope.funder.clone()))
            .filter(rounds::fund_id.eq(fund.clone()).or(whole.into_sql::<Bool>()))
            .select(rounds::id)
    };
    let sent = || applications::table.filter(applications::round_id.eq_any(of_rounds())).select(applications::id);
    let given = || grants::table.filter(grants::round_id.eq_any(of_rounds())).select(grants::id);
    let named = |what: &'static str| (what.into_sql::<Text>(), "".into_sql::<Text>());

    let gives =
        format!("decisions.outcome IN ('{}', '{}', '{}')", Outcome::Funded, Outcome::InPart, Outcome::OnceChecked);
    let ((what, of), (all, part)) = (named("heard"), counted(&gives));
    let heard = decisions::table
        .filter(decisions::round_id.eq_any(of_rounds()))
        .filter(decisions::released_at.ge(begins).and(decisions::released_at.le(ends)))
        .filter(decisions::state.ne(DecisionState::Reopened))
        .filter(decisions::outcome.ne(Outcome::NotDecidedYet))
        .select((what, of, all, part));

    let in_year = applications::table
        .filter(applications::round_id.eq_any(of_rounds()))
        .filter(applications::submitted_at.ge(begins).and(applications::submitted_at.le(ends)))
        .filter(applications::state.ne(ApplicationState::Withdrawn))
        .select(applications::id);
    let routes = answer_parts::table
        .filter(answer_parts::application_id.eq_any(in_year))
        .group_by(answer_parts::route)
        .select((
            "route".into_sql::<Text>(),
            answer_parts::route,
            sql::<BigInt>("COUNT(DISTINCT answer_parts.application_id)"),
            0_i64.into_sql::<BigInt>(),
        ));

    let promises = commitments::table
        .filter(commitments::funder_id.eq(scope.funder.clone()))
        // As `/openness` sums them: also answers and replies, which are of an application.
        .filter(commitments::fund_id.eq(fund.clone()).or(whole.into_sql::<Bool>()))
        .filter(commitments::due_on.between(from, until))
        .group_by(commitments::state)
        .select((
            "promise".into_sql::<Text>(),
            commitments::state,
            sql::<BigInt>("COUNT(*)"),
            0_i64.into_sql::<BigInt>(),
        ));

    let ((what, of), (all, part)) = (named("harm"), counted("1 = 0"));
    let harm = harm_reports::table
        .filter(harm_reports::funder_id.eq(scope.funder.clone()))
        .filter(harm_reports::received_on.between(from, until))
        .select((what, of, all, part));

    let meetings = || {
        panel_meetings::table
            .filter(panel_meetings::round_id.eq_any(of_rounds()))
            .filter(panel_meetings::cancelled_at.is_null())
            .filter(panel_meetings::held_at.between(begins, ends))
            .select(panel_meetings::id)
    };
    let came = || panel_members::came.eq(true).and(panel_members::panel_meeting_id.eq_any(meetings()));
    let ((what, of), (all, part)) = (named("seats"), counted("panel_members.community"));
    let seats = panel_members::table.filter(came()).select((what, of, all, part));
    let (what, of) = named("pay");
    let pay = panel_members::table.filter(came()).filter(panel_members::paid_on.is_not_null()).select((
        what,
        of,
        sql::<BigInt>("COUNT(*)"),
        sql::<BigInt>("CAST(COALESCE(SUM(panel_members.paid_pence), 0) AS BIGINT)"),
    ));

    let ((what, of), (all, part)) = (named("conflicts"), counted("1 = 0"));
    let conflicts = declarations::table
        .filter(declarations::application_id.eq_any(sent()))
        .filter(declarations::standing.eq(Standing::Conflict))
        .filter(declarations::made_at.between(begins, ends))
        .select((what, of, all, part));

    let replied = "EXISTS (SELECT 1 FROM evidence_replies AS r WHERE r.evidence_id = evidence.id)";
    let ((what, of), (all, part)) = (named("notes"), counted(replied));
    let notes = evidence::table
        .filter(evidence::application_id.eq_any(sent()))
        .filter(evidence::from_organisation.eq(false))
        .filter(evidence::withdrawn_at.is_null())
        .filter(evidence::written_at.between(begins, ends))
        .select((what, of, all, part));

    let ((what, of), (all, part)) = (named("learning"), counted("learning_notes.agreed_at IS NOT NULL"));
    let learning = learning_notes::table
        .filter(learning_notes::grant_id.eq_any(given()))
        .filter(learning_notes::written_at.between(begins, ends))
        .select((what, of, all, part));

    let upheld = format!("decision_challenges.state = '{}'", Challenge::Upheld);
    let ((what, of), (all, part)) = (named("challenged"), counted(&upheld));
    let challenged = decision_challenges::table
        .filter(decision_challenges::round_id.eq_any(of_rounds()))
        .filter(decision_challenges::made_at.between(begins, ends))
        .select((what, of, all, part));

    // Whose account the group chose for this grant; where it chose none, what it is.
    let hosted = format!(
        "COALESCE((SELECT x.kind FROM grant_accounts AS x WHERE x.grant_id = grants.id), \
         CASE WHEN organisations.kind = '{}' THEN '{}' ELSE '{own}' END) <> '{own}'",
        Kind::Hosted,
        Account::Host,
        own = Account::Own,
    );
    let ((what, of), (all, part)) = (named("grants"), counted(&hosted));
    let granted = grants::table
        .inner_join(organisations::table)
        .filter(grants::round_id.eq_any(of_rounds()))
        .filter(grants::awarded_on.between(from, until))
        .select((what, of, all, part));

    Ok(Union::of(heard)
        .all(routes)
        .all(promises)
        .all(harm)
        .all(seats)
        .all(pay)
        .all(conflicts)
        .all(notes)
        .all(learning)
        .all(challenged)
        .all(granted)
        .load(db)?)
}

/// For each grant whose first payment left in the year: the days since its decision was told.
fn days_to_pay(db: &mut DbConn, scope: &Scope) -> Result<Vec<i64>> {
    let whole = scope.fund.is_none();
    let fund = scope.fund.clone().unwrap_or_else(|| FundId::from(""));
    let first: SqlLiteral<Bool> =
        sql("NOT EXISTS (SELECT 1 FROM payments AS p WHERE p.grant_id = payments.grant_id AND p.kind = 'grant' \
         AND p.paid_on < payments.paid_on)");
    let rows: Vec<(GrantId, Option<Instant>, Option<NaiveDate>)> = payments::table
        .inner_join(grants::table)
        .inner_join(decisions::table.on(decisions::application_id.eq(grants::application_id)))
        .inner_join(rounds::table.on(rounds::id.eq(grants::round_id)))
        .filter(rounds::funder_id.eq(&scope.funder))
        .filter(rounds::fund_id.eq(&fund).or(whole.into_sql::<Bool>()))
        .filter(payments::state.eq(PaymentState::Paid))
        .filter(payments::kind.eq(PaymentKind::Grant))
        .filter(payments::paid_on.ge(scope.from).and(payments::paid_on.le(scope.until)))
        .filter(first)
        .order((grants::id, payments::id))
        .limit(PAYMENTS)
        .select((grants::id, decisions::released_at, payments::paid_on))
        .load(db)?;
    let mut days = Vec::new();
    let mut last = None;
    for (grant, told, paid) in rows {
        // Two that left on the same day are one first payment.
        if last.as_ref() == Some(&grant) {
            continue;
        }
        if let Some((told, paid)) = told.zip(paid) {
            days.push(paid.signed_duration_since(london_date(told)).num_days().max(0));
        }
        last = Some(grant);
    }
    Ok(days)
}

/// What the newest round of a fund that anybody could see by then says of the odds; empty for a service.
fn odds_told(db: &mut DbConn, scope: &Scope) -> Result<String> {
    let Some(fund) = &scope.fund else { return Ok(String::new()) };
    let newest: Option<Json<FundText>> = form_versions::table
        .inner_join(rounds::table)
        .filter(rounds::fund_id.eq(fund))
        .filter(rounds::state.ne(RoundState::Draft))
        .filter(rounds::opens_at.le(end_of_day(scope.until)))
        .order((rounds::opens_at.desc(), form_versions::number.desc()))
        .select(form_versions::body)
        .first(db)
        .optional()?;
    let Some(Json(text)) = newest else { return Ok(String::new()) };
    Ok(text.odds.words.get(text.first_language()).to_owned())
}
