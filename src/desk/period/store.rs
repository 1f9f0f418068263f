//! The only file that knows where the report of a period finds what it says in the database.

use diesel::dsl::{count_star, exists, sql};
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};

use super::Period;
use super::saying::{Learning, Promised, Risk};
use crate::application::State;
use crate::clock::{Instant, london_date};
use crate::db::schema::{
    applications, commitments, funds, grants, history, learning_conversations, learning_notes, risk_lines, risks,
    round_risks,
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
/// are more than are read. What was let go since and promised anew was made then all the same: its history has it.
///
/// # Errors
/// A database that cannot be reached.
pub fn promises(db: &mut DbConn, funders: &[FunderId], person: &PersonId, period: Period) -> Result<Vec<Promised>> {
    type Row = (Commitment, Option<String>, bool, bool, bool);
    let (begin, end) = instants(period);
    let told =
        || history::table.filter(history::thing_kind.eq("commitment")).filter(history::thing_id.eq(commitments::id));
    let was_promised = || {
        exists(told().filter(history::action.eq("promised")).filter(history::at.ge(begin)).filter(history::at.lt(end)))
    };
    let moved = exists(told().filter(history::action.eq("day moved")).filter(history::at.lt(end)));
    let rows: Vec<Row> = commitments::table
        .left_join(funds::table.on(commitments::fund_id.eq(funds::id.nullable())))
        .filter(commitments::funder_id.eq_any(funders))
        .filter(
            commitments::due_on
                .between(period.from, period.to)
                .or(commitments::made_at.ge(begin).and(commitments::made_at.lt(end)))
                .or(commitments::settled_at.ge(begin).and(commitments::settled_at.lt(end)))
                .or(commitments::made_at.ge(end).and(was_promised())),
        )
        .order((commitments::due_on, commitments::id))
        .limit(i64::try_from(MOST + 1).unwrap_or(i64::MAX))
        .select((Commitment::as_select(), funds::name.nullable(), closed_to(person), was_promised(), moved))
        .load(db)?;
    let promised = |(promise, fund, closed, was_made, moved): Row| {
        let made_before = was_made && promise.made_at >= end;
        Promised { promise, fund: fund.unwrap_or_default(), closed, made_before, moved }
    };
    Ok(rows.into_iter().map(promised).collect())
}

/// What came to the ledgers of risk of these funders in a period, and who held all there was at its end; in one query. A risk
/// stands there with whoever holds it today: each move since is taken back, and so the past is what it was.
///
/// # Errors
/// A database that cannot be reached.
pub fn risk(db: &mut DbConn, funders: &[FunderId], period: Period) -> Result<Risk> {
    let (begin, end) = instants(period);
    let nobody = || "".into_sql::<Text>();
    // What is withdrawn since was there at the time.
    let stays = || applications::state.ne(State::Withdrawn).or(applications::state_at.ge(end));
    let beside = || {
        risks::table
            .inner_join(applications::table)
            .filter(applications::funder_id.eq_any(funders))
            .filter(stays())
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
    let to_rounds = || {
        round_risks::table
            .filter(round_risks::funder_id.eq_any(funders))
            .filter(round_risks::written_at.ge(begin))
            .filter(round_risks::written_at.lt(end))
    };
    let of_rounds = to_rounds().group_by(round_risks::holder).select((
        "round".into_sql::<Text>(),
        round_risks::holder,
        nobody(),
        count_star(),
    ));
    let moves = || {
        risk_lines::table
            .filter(risk_lines::kind.eq(Kind::Moved))
            .filter(risk_lines::from_holder.is_not_null())
            .filter(risk_lines::to_holder.is_not_null())
    };
    macro_rules! ways {
        ($moves:expr, $what:literal) => {
            $moves.group_by((risk_lines::from_holder, risk_lines::to_holder)).select((
                $what.into_sql::<Text>(),
                risk_lines::from_holder.assume_not_null(),
                risk_lines::to_holder.assume_not_null(),
                count_star(),
            ))
        };
    }
    let added_here = beside().filter(risks::written_at.ge(begin)).select(risks::id.nullable());
    let there_by_then = beside().select(risks::id.nullable());
    let added_to_rounds = to_rounds().select(round_risks::id.nullable());
    let theirs = risks::table
        .inner_join(applications::table)
        .filter(applications::funder_id.eq_any(funders))
        .select(risks::id.nullable());
    let of_their_rounds =
        round_risks::table.filter(round_risks::funder_id.eq_any(funders)).select(round_risks::id.nullable());
    let since_added = ways!(moves().filter(risk_lines::risk_id.eq_any(added_here)), "added");
    let since_the_end =
        ways!(moves().filter(risk_lines::written_at.ge(end)).filter(risk_lines::risk_id.eq_any(there_by_then)), "held");
    let since_added_to_rounds = ways!(moves().filter(risk_lines::round_risk_id.eq_any(added_to_rounds)), "round");
    let moved = ways!(
        moves()
            .filter(risk_lines::written_at.ge(begin))
            .filter(risk_lines::written_at.lt(end))
            .filter(risk_lines::risk_id.eq_any(theirs).or(risk_lines::round_risk_id.eq_any(of_their_rounds))),
        "moved"
    );
    let rows: Vec<Way> = Union::of(added)
        .all(held)
        .all(of_rounds)
        .all(since_added)
        .all(since_the_end)
        .all(since_added_to_rounds)
        .all(moved)
        .load(db)?;
    Ok(counted(rows))
}

/// What a row counts, from which holder, to which one where it moved, and how many.
type Way = (String, String, String, i64);

/// The rows of [`risk`], counted.
fn counted(rows: Vec<Way>) -> Risk {
    let mut risk = Risk::default();
    for (what, holder, to, count) in rows {
        let Some(holder) = Holder::parse(&holder) else { continue };
        let to = Holder::parse(&to);
        let stands = match what.as_str() {
            "added" => &mut risk.added,
            "held" => &mut risk.held,
            "round" => &mut risk.of_rounds,
            _ => {
                risk.moved.extend(to.map(|to| ((holder, to), count)));
                continue;
            }
        };
        stands.push((holder, count));
        // A move is taken back: it is counted where it came from, and no longer where it went.
        stands.extend(to.map(|to| (to, -count)));
    }
    risk
}

/// What was learned with groups of these funders in a period that is over, or until now; in two queries. A note is quoted only
/// where everyone may read it today: the report is printed, and sent on.
///
/// # Errors
/// A database that cannot be reached.
pub fn learning(db: &mut DbConn, funders: &[FunderId], period: Period, now: Instant) -> Result<Learning> {
    let (begin, end) = instants(period);
    let talked = learning_conversations::table
        .inner_join(grants::table)
        .filter(grants::funder_id.eq_any(funders))
        .filter(learning_conversations::held_at.ge(begin))
        .filter(learning_conversations::held_at.lt(end.min(now)))
        .select(("talked".into_sql::<Text>(), sql::<BigInt>("COUNT(learning_conversations.id)")));
    // A note that was written on since, or taken back, was agreed on then all the same.
    let agreed = history::table
        .inner_join(learning_notes::table.on(learning_notes::id.eq(history::thing_id)))
        .inner_join(grants::table.on(grants::id.eq(learning_notes::grant_id)))
        .filter(grants::funder_id.eq_any(funders))
        .filter(history::thing_kind.eq("learning note"))
        .filter(history::action.eq("agreed by the group"))
        .filter(history::at.ge(begin))
        .filter(history::at.lt(end))
        .select(("agreed".into_sql::<Text>(), sql::<BigInt>("COUNT(DISTINCT history.thing_id)")));
    let counted: Vec<(String, i64)> = Union::of(talked).all(agreed).load(db)?;
    let count = |what: &str| counted.iter().find(|(known, _)| known == what).map_or(0, |(_, count)| *count);
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
    let changes = rows.into_iter().filter(|(note, _)| note.shows(Viewer::Anyone, london_date(now)));
    let changes = changes.map(|(note, fund)| (fund, note.body.0.council.next));
    let changes = changes.filter(|(_, next)| !next.trim().is_empty());
    Ok(Learning { conversations: count("talked"), notes: count("agreed"), changes: changes.collect() })
}
