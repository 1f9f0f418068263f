//! The only file that knows where the report of a period finds what it says in the database.

use diesel::dsl::count_star;
use diesel::prelude::*;
use diesel::sql_types::Text;

use super::Period;
use super::saying::{Learning, Promised, Risk};
use crate::application::State;
use crate::clock::{Instant, london_date};
use crate::db::schema::{
    applications, commitments, funds, grants, learning_conversations, learning_notes, risk_lines, risks, round_risks,
};
use crate::db::{DbConn, Union};
use crate::error::Result;
use crate::ids::{FunderId, PersonId};
use crate::learning::commitment::store::{Commitment, closed_to};
use crate::learning::note::NoteState;
use crate::learning::note::store::Note;
use crate::learning::story::Viewer;
use crate::risk::Holder;
use crate::risk::lines::Kind;
use crate::text::dates;

/// The most promises that one report reads.
pub const MOST: usize = 5_000;

/// The instants of a period: its beginning, and the first after it.
pub fn instants(period: Period) -> (Instant, Instant) {
    (dates::start_of_day(period.from), dates::end_of_day(period.to))
}

/// The promises of these funders that were made, due or settled in a period, the earliest due first, one too many where there
/// are more than are read.
///
/// # Errors
/// A database that cannot be reached.
pub fn promises(db: &mut DbConn, funders: &[FunderId], person: &PersonId, period: Period) -> Result<Vec<Promised>> {
    type Row = (Commitment, Option<String>, bool);
    let (begin, end) = instants(period);
    let rows: Vec<Row> = commitments::table
        .left_join(funds::table.on(commitments::fund_id.eq(funds::id.nullable())))
        .filter(commitments::funder_id.eq_any(funders))
        .filter(
            commitments::due_on
                .between(period.from, period.to)
                .or(commitments::made_at.ge(begin).and(commitments::made_at.lt(end)))
                .or(commitments::settled_at.ge(begin).and(commitments::settled_at.lt(end))),
        )
        .order((commitments::due_on, commitments::id))
        .limit(i64::try_from(MOST + 1).unwrap_or(i64::MAX))
        .select((Commitment::as_select(), funds::name.nullable(), closed_to(person)))
        .load(db)?;
    let promised = |(promise, fund, closed): Row| Promised { promise, fund: fund.unwrap_or_default(), closed };
    Ok(rows.into_iter().map(promised).collect())
}

/// What came to the ledgers of risk of these funders in a period, and who holds all there is at its end; in one query.
///
/// # Errors
/// A database that cannot be reached.
pub fn risk(db: &mut DbConn, funders: &[FunderId], period: Period) -> Result<Risk> {
    let (begin, end) = instants(period);
    let nobody = || "".into_sql::<Text>();
    let beside = || {
        risks::table
            .inner_join(applications::table)
            .filter(applications::funder_id.eq_any(funders))
            .filter(applications::state.ne(State::Withdrawn))
            .filter(risks::written_at.lt(end))
    };
    let added = beside().filter(risks::written_at.ge(begin)).group_by(risks::holder).select((
        "added".into_sql::<Text>(),
        risks::holder,
        nobody(),
        count_star(),
    ));
    let held =
        beside().group_by(risks::holder).select(("held".into_sql::<Text>(), risks::holder, nobody(), count_star()));
    let of_rounds = round_risks::table
        .filter(round_risks::funder_id.eq_any(funders))
        .filter(round_risks::written_at.ge(begin))
        .filter(round_risks::written_at.lt(end))
        .group_by(round_risks::holder)
        .select(("round".into_sql::<Text>(), round_risks::holder, nobody(), count_star()));
    let theirs = risks::table
        .inner_join(applications::table)
        .filter(applications::funder_id.eq_any(funders))
        .select(risks::id.nullable());
    let of_their_rounds =
        round_risks::table.filter(round_risks::funder_id.eq_any(funders)).select(round_risks::id.nullable());
    let moved = risk_lines::table
        .filter(risk_lines::kind.eq(Kind::Moved))
        .filter(risk_lines::written_at.ge(begin))
        .filter(risk_lines::written_at.lt(end))
        .filter(risk_lines::from_holder.is_not_null())
        .filter(risk_lines::to_holder.is_not_null())
        .filter(risk_lines::risk_id.eq_any(theirs).or(risk_lines::round_risk_id.eq_any(of_their_rounds)))
        .group_by((risk_lines::from_holder, risk_lines::to_holder))
        .select((
            "moved".into_sql::<Text>(),
            risk_lines::from_holder.assume_not_null(),
            risk_lines::to_holder.assume_not_null(),
            count_star(),
        ));
    let rows: Vec<(String, String, String, i64)> = Union::of(added).all(held).all(of_rounds).all(moved).load(db)?;
    let mut risk = Risk::default();
    for (what, holder, to, count) in rows {
        let Some(holder) = Holder::parse(&holder) else { continue };
        match (what.as_str(), Holder::parse(&to)) {
            ("added", _) => risk.added.push((holder, count)),
            ("held", _) => risk.held.push((holder, count)),
            ("round", _) => risk.of_rounds.push((holder, count)),
            (_, Some(to)) => risk.moved.push(((holder, to), count)),
            (_, None) => {}
        }
    }
    Ok(risk)
}

/// What was learned with groups of these funders in a period that is over, or until now; in two queries. A note is quoted only
/// where everyone may read it today: the report is printed, and sent on.
///
/// # Errors
/// A database that cannot be reached.
pub fn learning(db: &mut DbConn, funders: &[FunderId], period: Period, now: Instant) -> Result<Learning> {
    let (begin, end) = instants(period);
    let conversations: i64 = learning_conversations::table
        .inner_join(grants::table)
        .filter(grants::funder_id.eq_any(funders))
        .filter(learning_conversations::held_at.ge(begin))
        .filter(learning_conversations::held_at.lt(end.min(now)))
        .count()
        .get_result(db)?;
    let rows: Vec<(Note, String)> = learning_notes::table
        .inner_join(grants::table)
        .filter(grants::funder_id.eq_any(funders))
        .filter(learning_notes::state.eq(NoteState::Agreed))
        .filter(learning_notes::agreed_at.ge(begin))
        .filter(learning_notes::agreed_at.lt(end))
        .order((learning_notes::written_at, learning_notes::id))
        .limit(500)
        .select((Note::as_select(), grants::fund_name))
        .load(db)?;
    let notes = i64::try_from(rows.len()).unwrap_or(i64::MAX);
    let changes = rows.into_iter().filter(|(note, _)| note.shows(Viewer::Anyone, london_date(now)));
    let changes = changes.map(|(note, fund)| (fund, note.body.0.council.next));
    let changes = changes.filter(|(_, next)| !next.trim().is_empty());
    Ok(Learning { conversations, notes, changes: changes.collect() })
}
