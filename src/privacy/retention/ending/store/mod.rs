//! The only files that know where in the database it stands how something ends. Whatever is asked for is read in one query.

use std::slice;

use chrono::NaiveDate;
use diesel::dsl::{exists, not, sql};
use diesel::prelude::*;
use diesel::sql_types::{Bool, Date, Nullable, Text, Timestamp};

use super::{Fact, Over, What};
use crate::after::barrier::voice::Source;
use crate::application::State;
use crate::clock::Instant;
use crate::db::schema::{
    applications, bank_details, barrier_answers, barrier_voices, barriers, concerns, grant_renewals, grants,
    information_requests, payments, rounds,
};
use crate::db::{DbConn, Union};
use crate::error::Result;
use crate::ids::FunderId;
use crate::privacy::retention::Rule;
use crate::privacy::retention::store::is_free;

/// A column that says nothing.
macro_rules! nothing {
    () => {
        "".into_sql::<Text>()
    };
}

/// The same of a day.
macro_rules! no_day {
    () => {
        None::<NaiveDate>.into_sql::<Nullable<Date>>()
    };
}

/// What something is known of, as a column.
macro_rules! what {
    ($what:ident) => {
        What::$what.as_str().into_sql::<Text>()
    };
}

mod going;
mod learned;

pub use going::{application_of, delete_details, empty_request, empty_voice, empty_worry, grant_of_details};
pub use learned::{Learned, empty_learned, learned};

/// What is known, of which funder, of what, of which grant, when, and two days.
type Columns = (Text, Text, Text, Text, Nullable<Timestamp>, Nullable<Date>, Nullable<Date>);
type Row = (What, FunderId, String, String, Option<Instant>, Option<NaiveDate>, Option<NaiveDate>);
type Facts = Union<'static, Columns>;

/// What was sent and is not decided.
const LEFT: [State; 3] = [State::Submitted, State::UnderReview, State::Waiting];
/// What stands in the place of a request's title.
pub const OVER: &str = "A request whose time is over";

/// What is due by one of these rules at a funder: what ended before `before`, at most `most`, and nothing that is held.
pub fn due(db: &mut DbConn, rule: Rule, funder: &FunderId, before: Instant, most: i64) -> Result<Vec<String>> {
    let over = over(db, slice::from_ref(funder), &[rule])?.into_iter();
    let due = over.filter(|one| one.rule == rule && one.is_due(before)).map(|one| one.id);
    Ok(due.take(usize::try_from(most).unwrap_or(usize::MAX)).collect())
}

/// Everything that can go by these rules at these funders and is not held, with the day from which each is counted; in one query.
pub fn over(db: &mut DbConn, these: &[FunderId], rules: &[Rule]) -> Result<Vec<Over>> {
    let mut parts: Vec<Facts> = rules.iter().filter_map(|rule| of(*rule, these)).collect();
    if rules.iter().any(|rule| matches!(rule, Rule::Funded | Rule::Bank | Rule::Learning)) {
        parts.push(ends(these));
    }
    let Some(all) = parts.into_iter().reduce(|all, next| all.all(next)) else { return Ok(Vec::new()) };
    let rows: Vec<Row> = all.load(db)?;
    let fact =
        |(what, funder, id, grant, at, one, other): Row| Fact { what, funder, id, grant, at, days: [one, other] };
    Ok(super::over(&rows.into_iter().map(fact).collect::<Vec<_>>()))
}

/// What is known of the things of a rule; none where none is found here.
fn of(rule: Rule, these: &[FunderId]) -> Option<Facts> {
    match rule {
        Rule::Funded => Some(funded(these)),
        Rule::Undecided => Some(undecided(these)),
        Rule::Worries => Some(worries(these)),
        Rule::Requests => Some(requests(these)),
        Rule::Bank => Some(bank(these)),
        Rule::Learning => Some(learned::all(these)),
        Rule::Voices => Some(voices(these)),
        _ => None,
    }
}

/// When a grant ends: its last turn, its payments, and when it was given.
fn ends(these: &[FunderId]) -> Facts {
    let is_last = "NOT EXISTS (SELECT 1 FROM grant_renewals AS later \
                   WHERE later.grant_id = grant_renewals.grant_id AND later.turn > grant_renewals.turn)";
    let turns = grant_renewals::table
        .inner_join(grants::table)
        .filter(grants::funder_id.eq_any(these.to_vec()))
        .filter(sql::<Bool>(is_last))
        .select((
            what!(Turn),
            grants::funder_id,
            grant_renewals::id,
            grant_renewals::grant_id,
            None::<Instant>.into_sql::<Nullable<Timestamp>>(),
            grant_renewals::ends_on,
            grant_renewals::last_day,
        ));
    let paid = payments::table.inner_join(grants::table).filter(grants::funder_id.eq_any(these.to_vec())).select((
        what!(Payment),
        grants::funder_id,
        payments::id,
        payments::grant_id,
        None::<Instant>.into_sql::<Nullable<Timestamp>>(),
        payments::paid_on,
        payments::due_on.nullable(),
    ));
    let given = grants::table.filter(grants::funder_id.eq_any(these.to_vec())).select((
        what!(Given),
        grants::funder_id,
        grants::id,
        grants::id,
        None::<Instant>.into_sql::<Nullable<Timestamp>>(),
        grants::awarded_on.nullable(),
        no_day!(),
    ));
    Union::of(turns).all(paid).all(given)
}

/// Applications of grants in which something still stands.
fn funded(these: &[FunderId]) -> Facts {
    Union::of(
        grants::table
            .inner_join(applications::table)
            .filter(grants::funder_id.eq_any(these.to_vec()))
            .filter(applications::emptied_at.is_null())
            .filter(is_free())
            .select((
                what!(Funded),
                grants::funder_id,
                applications::id,
                grants::id,
                None::<Instant>.into_sql::<Nullable<Timestamp>>(),
                no_day!(),
                no_day!(),
            )),
    )
}

/// Applications that were sent and that nobody decided: when each moved last, and the days of its round. One whose decision was
/// opened again has a grant, and goes with it.
fn undecided(these: &[FunderId]) -> Facts {
    let left = || {
        applications::table
            .inner_join(rounds::table)
            .filter(applications::funder_id.eq_any(these.to_vec()))
            .filter(applications::state.eq_any(LEFT))
            .filter(applications::emptied_at.is_null())
            .filter(not(exists(grants::table.filter(grants::application_id.eq(applications::id)))))
            .filter(is_free())
    };
    let moved = left().select((
        what!(Undecided),
        applications::funder_id,
        applications::id,
        nothing!(),
        applications::state_at.nullable(),
        rounds::decide_by.nullable(),
        applications::waiting_until,
    ));
    let closed = left().select((
        what!(Undecided),
        applications::funder_id,
        applications::id,
        nothing!(),
        rounds::closes_at,
        no_day!(),
        no_day!(),
    ));
    Union::of(moved).all(closed)
}

fn worries(these: &[FunderId]) -> Facts {
    Union::of(
        concerns::table
            .inner_join(applications::table)
            .filter(concerns::funder_id.eq_any(these.to_vec()))
            .filter(concerns::settled_at.is_not_null())
            .filter(concerns::words.ne(""))
            .filter(is_free())
            .select((
                what!(Worry),
                concerns::funder_id,
                concerns::id,
                nothing!(),
                concerns::settled_at,
                no_day!(),
                no_day!(),
            )),
    )
}

/// Requests that were answered. One of a round is held with each application in it.
fn requests(these: &[FunderId]) -> Facts {
    let held = applications::table
        .filter(
            applications::id
                .nullable()
                .eq(information_requests::application_id)
                .or(applications::round_id.nullable().eq(information_requests::round_id)),
        )
        .filter(not(is_free()));
    Union::of(
        information_requests::table
            .filter(information_requests::funder_id.eq_any(these.to_vec()))
            .filter(information_requests::sent_at.is_not_null())
            .filter(information_requests::title.ne(OVER))
            .filter(not(exists(held)))
            .select((
                what!(Request),
                information_requests::funder_id,
                information_requests::id,
                nothing!(),
                information_requests::sent_at,
                no_day!(),
                no_day!(),
            )),
    )
}

fn bank(these: &[FunderId]) -> Facts {
    Union::of(
        bank_details::table
            .inner_join(grants::table.inner_join(applications::table))
            .filter(grants::funder_id.eq_any(these.to_vec()))
            .filter(is_free())
            .select((
                what!(Bank),
                grants::funder_id,
                bank_details::id,
                bank_details::grant_id,
                bank_details::entered_at.nullable(),
                no_day!(),
                no_day!(),
            )),
    )
}

/// What groups said of what keeps them out, and whether a change took it away; but what everyone can read with the group's yes, and
/// what groups say of the council, which is nobody's. A hold on anything of a group holds what the group said.
fn voices(these: &[FunderId]) -> Facts {
    let shown = barriers::table
        .filter(barriers::id.nullable().eq(barrier_voices::barrier_id))
        .filter(barriers::published.eq(true));
    let held = applications::table
        .filter(
            applications::id
                .nullable()
                .eq(barrier_voices::application_id)
                .or(applications::organisation_id.nullable().eq(barrier_voices::organisation_id)),
        )
        .filter(not(is_free()));
    let said = barrier_voices::table
        .filter(barrier_voices::funder_id.eq_any(these.to_vec()))
        .filter(barrier_voices::words.ne(""))
        .filter(barrier_voices::source.ne(Source::Review))
        .filter(not(barrier_voices::may_show.eq(true).and(exists(shown))))
        .filter(not(exists(held)))
        .select((
            what!(Voice),
            barrier_voices::funder_id,
            barrier_voices::id,
            nothing!(),
            barrier_voices::at.nullable(),
            no_day!(),
            no_day!(),
        ));
    let held = applications::table
        .filter(applications::organisation_id.eq(barrier_answers::organisation_id))
        .filter(not(is_free()));
    let answered = barrier_answers::table
        .inner_join(barriers::table)
        .filter(barriers::funder_id.eq_any(these.to_vec()))
        .filter(barrier_answers::words.ne(""))
        .filter(not(exists(held)))
        .select((
            what!(Voice),
            barriers::funder_id,
            barrier_answers::id,
            nothing!(),
            barrier_answers::said_at.nullable(),
            no_day!(),
            no_day!(),
        ));
    Union::of(said).all(answered)
}
