//! What the public pages read over several parts at once: whole rows of what is public, in a constant number of queries.

mod along;

use std::collections::HashMap;

use chrono::NaiveDate;
use diesel::prelude::*;

use super::came::Came;
use crate::after::renewal::store::Renewal;
use crate::application::State;
use crate::award::account::store::fees_of_round;
use crate::award::actions::thing as award_thing;
use crate::award::grant::Grant;
use crate::award::ready::{self, Ready};
use crate::award::store::{self as award, Payment, Surrounded};
use crate::award::uplift;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{
    application_times, applications, decisions, form_versions, funders, funds, grants, organisations, people,
    recommendations, round_counts, rounds,
};
use crate::db::types::Json;
use crate::decision::{Outcome, State as DecisionState, reason};
use crate::error::Result;
use crate::fund::RoundState;
use crate::fund::counts::Counts;
use crate::fund::form::FundText;
use crate::history::{self, Line};
use crate::ids::{FunderId, GrantId, PersonId, RoundId};
use crate::learning::commitment::store::{self as promises, Named};
use crate::learning::conversation::store::Conversation;
use crate::learning::note::store::{self as notes, Note};
use crate::learning::story::Viewer;
use crate::organisation::Kind;
use crate::text::money::Pence;
use crate::web::paging::{After, PAGE};
use along::{Along, along};

/// A grant in the register.
#[derive(Clone, Debug)]
pub struct Registered {
    pub grant: Grant,
    pub funder: String,
    /// A grant to one person: their name is nobody else's business.
    pub individual: bool,
}

/// A page of the register, the newest first, one row too many.
pub fn register(db: &mut DbConn, after: Option<&After>) -> Result<Vec<Registered>> {
    let mut query = grants::table
        .inner_join(funders::table)
        .inner_join(organisations::table)
        .select((Grant::as_select(), funders::name, organisations::kind))
        .into_boxed::<crate::db::MultiBackend>();
    if let Some(after) = after {
        let (on, id) = (after.at.date(), GrantId::from(after.id.as_str()));
        query = query.filter(grants::awarded_on.lt(on).or(grants::awarded_on.eq(on).and(grants::id.lt(id))));
    }
    let rows: Vec<(Grant, String, Kind)> =
        query.order((grants::awarded_on.desc(), grants::id.desc())).limit(PAGE as i64 + 1).load(db)?;
    Ok(rows
        .into_iter()
        .map(|(grant, funder, kind)| Registered { grant, funder, individual: kind == Kind::Individual })
        .collect())
}

/// What a grant's page shows its own group.
pub struct Own {
    pub payments: Vec<Payment>,
    /// How the grant stands to its money.
    pub ready: Ready,
    pub promises: Vec<Named>,
    pub conversations: Vec<Conversation>,
    pub notes: Vec<Note>,
    pub history: Vec<Line>,
    /// What comes when it ends, once that was reckoned.
    pub renewal: Option<Renewal>,
    /// What it rose by in all.
    pub risen: Pence,
}

/// A grant as whoever asks may see it: its public facts for anyone, and everything of their own for its members.
pub enum Shown {
    Public { around: Surrounded, individual: bool, notes: Vec<Note>, risen: Pence },
    Own { around: Surrounded, own: Box<Own> },
}

/// Reads a grant for whoever asks.
pub fn grant(db: &mut DbConn, id: &GrantId, person: Option<&PersonId>, today: NaiveDate) -> Result<Shown> {
    let around = award::surrounded(db, id, person)?;
    if !around.member {
        let notes = notes::of_grant(db, id)?;
        let kind: Kind =
            organisations::table.find(&around.seen.grant.organisation_id).select(organisations::kind).first(db)?;
        let notes = notes.into_iter().filter(|note| note.shows(Viewer::Anyone, today)).collect();
        let risen = uplift::store::risen_by(db, id)?;
        return Ok(Shown::Public { around, individual: kind == Kind::Individual, notes, risen });
    }
    let Along { notes, conversations, renewal, risen } = along(db, id)?;
    let (payments, ready) = ready::store::with_payments(db, id)?;
    let notes = notes.into_iter().filter(|note| note.shows(Viewer::Sides, today)).collect();
    let own = Own {
        payments,
        ready,
        promises: promises::for_grant(db, &around.seen.grant)?,
        conversations,
        notes,
        history: history::of(db, &award_thing(&around.seen.grant), 50)?,
        renewal,
        risen,
    };
    Ok(Shown::Own { around, own: Box::new(own) })
}

/// A round as the page of openness tells of it.
pub struct OpenRound {
    pub id: RoundId,
    pub fund: String,
    pub fund_slug: String,
    pub rolling: bool,
    pub decide_by: NaiveDate,
    pub form: FundText,
    pub counts: Counts,
    /// What hosts were paid on top of its grants.
    pub fees_pence: i64,
}

/// The rounds that have opened, the latest first, at most 20, with their frozen forms.
pub fn rounds(db: &mut DbConn, of: Option<&[FunderId]>) -> Result<Vec<OpenRound>> {
    type Row = (RoundId, String, String, Option<Instant>, NaiveDate, Json<FundText>, Option<Json<Counts>>, i64);
    let mut query = rounds::table
        .inner_join(funds::table)
        .inner_join(form_versions::table)
        .left_join(round_counts::table)
        .filter(rounds::state.ne_all([RoundState::Draft, RoundState::Published]))
        .filter(form_versions::frozen_at.is_not_null())
        .select((
            rounds::id,
            funds::name,
            funds::slug,
            rounds::closes_at,
            rounds::decide_by,
            form_versions::body,
            round_counts::counts.nullable(),
            fees_of_round(),
        ))
        .into_boxed::<crate::db::MultiBackend>();
    if let Some(funders) = of {
        query = query.filter(rounds::funder_id.eq_any(funders));
    }
    let rows: Vec<Row> = query.order((rounds::opens_at.desc(), rounds::id.desc())).limit(20).load(db)?;
    Ok(rows
        .into_iter()
        .map(|(id, fund, fund_slug, closes_at, decide_by, Json(form), counts, fees_pence)| OpenRound {
            id,
            fund,
            fund_slug,
            rolling: closes_at.is_none(),
            decide_by,
            form,
            counts: counts.map(|Json(counts)| counts).unwrap_or_default(),
            fees_pence,
        })
        .collect())
}

// Diesel lets only columns of one table stand together in GROUP BY, unless it is told.
diesel::allow_columns_to_appear_in_same_group_by_clause!(
    applications::round_id,
    decisions::outcome,
    decisions::reason_kinds
);

/// What each of these rounds has come to: how many applied, and what was told to how many of them. Only what has been
/// released counts as told.
pub fn came(db: &mut DbConn, ids: &[RoundId]) -> Result<HashMap<RoundId, Came>> {
    use diesel::dsl::{count_star, max};
    type Row = (RoundId, Option<Outcome>, Option<String>, i64, Option<Instant>);
    let rows: Vec<Row> = applications::table
        .left_join(
            decisions::table.on(decisions::application_id
                .eq(applications::id)
                .and(decisions::released_at.is_not_null())
                .and(decisions::state.ne(DecisionState::Reopened))),
        )
        .filter(applications::round_id.eq_any(ids))
        .filter(applications::submitted_at.is_not_null())
        .filter(applications::state.ne(State::Withdrawn))
        .group_by((applications::round_id, decisions::outcome, decisions::reason_kinds))
        .select((
            applications::round_id,
            decisions::outcome.nullable(),
            decisions::reason_kinds.nullable(),
            count_star(),
            max(decisions::released_at.nullable()),
        ))
        .load(db)?;
    let mut came: HashMap<RoundId, Came> = HashMap::new();
    for (round, outcome, kinds, groups, last) in rows {
        let kinds = reason::read(kinds.as_deref().unwrap_or_default());
        came.entry(round).or_default().add(groups, outcome, &kinds, last);
    }
    Ok(came)
}

/// The most applications that are looked at one by one for a public page.
const LOOKED_AT: i64 = 5_000;

/// An application as the odds of a fund count it: nothing in it says whose it is.
#[derive(Clone, Copy, Debug)]
pub struct Sent {
    pub asked_pence: Option<i64>,
    /// None where nothing was given, or nothing was told yet.
    pub given_pence: Option<i64>,
    pub sent_at: Instant,
    /// When they heard what was decided.
    pub told_at: Option<Instant>,
    /// How long they said that applying took them.
    pub minutes: Option<i32>,
}

/// The applications that were sent in these rounds and not withdrawn, the latest first.
pub fn sent(db: &mut DbConn, ids: &[RoundId]) -> Result<HashMap<RoundId, Vec<Sent>>> {
    type Row = (RoundId, Option<i64>, Instant, Option<(Outcome, i64, Option<Instant>)>, Option<i32>);
    let rows: Vec<Row> = applications::table
        .left_join(application_times::table)
        .left_join(
            decisions::table.on(decisions::application_id
                .eq(applications::id)
                .and(decisions::released_at.is_not_null())
                .and(decisions::state.ne(DecisionState::Reopened))),
        )
        .filter(applications::round_id.eq_any(ids))
        .filter(applications::submitted_at.is_not_null())
        .filter(applications::state.ne(State::Withdrawn))
        .order((applications::listed_at.desc(), applications::id.desc()))
        .limit(LOOKED_AT)
        .select((
            applications::round_id,
            applications::amount_pence,
            applications::listed_at,
            (decisions::outcome, decisions::amount_pence, decisions::released_at).nullable(),
            application_times::minutes.nullable(),
        ))
        .load(db)?;
    let mut sent: HashMap<RoundId, Vec<Sent>> = HashMap::new();
    for (round, asked_pence, sent_at, decided, minutes) in rows {
        let decided = decided.filter(|(outcome, ..)| *outcome != Outcome::NotDecidedYet);
        let given_pence = decided.filter(|(outcome, ..)| outcome.gives()).map(|(_, pence, _)| pence);
        let told_at = decided.and_then(|(.., at)| at);
        sent.entry(round).or_default().push(Sent { asked_pence, given_pence, sent_at, told_at, minutes });
    }
    Ok(sent)
}

/// A decision that differs from what the panel advised, with the reason that was published. It names no group.
#[derive(Clone, Debug)]
pub struct Departure {
    pub fund: String,
    pub advised: String,
    pub decided: String,
    pub reason: String,
    pub decided_at: Instant,
}

/// The departures that have been released, the latest first, at most 50.
pub fn departures(db: &mut DbConn, of: Option<&[FunderId]>) -> Result<Vec<Departure>> {
    let mut query = decisions::table
        .inner_join(recommendations::table.on(recommendations::application_id.eq(decisions::application_id)))
        .inner_join(rounds::table.on(rounds::id.eq(decisions::round_id)))
        .inner_join(funds::table.on(funds::id.eq(rounds::fund_id)))
        .filter(decisions::released_at.is_not_null())
        .filter(decisions::state.ne(DecisionState::Reopened))
        .filter(decisions::departure_reason.ne(""))
        .select((
            funds::name,
            recommendations::outcome,
            decisions::outcome,
            decisions::departure_reason,
            decisions::decided_at,
        ))
        .into_boxed::<crate::db::MultiBackend>();
    if let Some(funders) = of {
        query = query.filter(rounds::funder_id.eq_any(funders));
    }
    let rows: Vec<(String, String, String, String, Instant)> =
        query.order((decisions::decided_at.desc(), decisions::id.desc())).limit(50).load(db)?;
    Ok(rows
        .into_iter()
        .map(|(fund, advised, decided, reason, decided_at)| Departure { fund, advised, decided, reason, decided_at })
        .collect())
}

/// Somebody to talk to: who looks after a fund.
#[derive(Clone, Debug)]
pub struct Contact {
    pub fund: String,
    pub funder: String,
    pub name: String,
    pub email: String,
    pub phone: String,
}

/// Who looks after each fund that anyone can see, by fund, at most 20.
pub fn contacts(db: &mut DbConn) -> Result<Vec<Contact>> {
    let rows: Vec<(String, String, String, String, String)> = rounds::table
        .inner_join(funds::table)
        .inner_join(funders::table)
        .inner_join(people::table.on(people::id.eq(rounds::contact_id)))
        .filter(rounds::state.ne_all([RoundState::Draft, RoundState::Complete]))
        .order(funds::name)
        .select((funds::name, funders::name, people::name, people::email, people::phone))
        .distinct()
        .limit(20)
        .load(db)?;
    Ok(rows
        .into_iter()
        .map(|(fund, funder, name, email, phone)| Contact { fund, funder, name, email, phone })
        .collect())
}
