//! The only file that knows how funds, rounds and form versions stand in the database.

use std::collections::HashMap;

use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::Bool;

use super::RoundState;
use super::form::{FundText, Round};
use crate::clock::Instant;
use crate::db::schema::{form_versions, funders, funds, people, rounds};
use crate::db::types::Json;
use crate::db::{DbConn, MultiBackend};
use crate::error::Result;
use crate::ids::{FormVersionId, FundId, FunderId, PersonId, RoundId};
use crate::people::Funders;

/// Whose money it is.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = funders, check_for_backend(crate::db::MultiBackend))]
pub struct Funder {
    pub id: FunderId,
    pub slug: String,
    pub name: String,
    pub created_at: Instant,
}

/// A fund as kept; its words stand in the form version.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = funds, check_for_backend(crate::db::MultiBackend))]
pub struct FundRow {
    pub id: FundId,
    pub funder_id: FunderId,
    pub slug: String,
    pub name: String,
    pub created_at: Instant,
    pub version: i32,
}

/// A round as kept: its state, its dates in UTC and its money in pence.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = rounds, check_for_backend(crate::db::MultiBackend))]
pub struct RoundRow {
    pub id: RoundId,
    pub fund_id: FundId,
    pub funder_id: FunderId,
    pub slug: String,
    pub state: RoundState,
    /// As [`super::form::SizeBand`] writes itself.
    pub size_band: String,
    pub opens_at: Instant,
    /// None when the round is rolling.
    pub closes_at: Option<Instant>,
    pub decide_by: chrono::NaiveDate,
    pub budget_pence: i64,
    /// What decisions have given out so far; changed only with the round's row touched first.
    pub spent_pence: i64,
    pub contact_id: PersonId,
    pub decider_id: Option<PersonId>,
    pub created_at: Instant,
    pub version: i32,
}

/// The questions and texts of a round as published.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = form_versions, check_for_backend(crate::db::MultiBackend))]
pub struct FormVersion {
    pub id: FormVersionId,
    pub round_id: RoundId,
    pub number: i32,
    pub body: Json<FundText>,
    pub source: String,
    pub created_at: Instant,
    pub frozen_at: Option<Instant>,
}

/// A round by its id.
pub fn round(db: &mut DbConn, id: &RoundId) -> Result<RoundRow> {
    Ok(rounds::table.find(id).select(RoundRow::as_select()).first(db)?)
}

/// Touches a round first, so that two changes of it stand one behind the other.
pub fn touch_round(db: &mut DbConn, id: &RoundId) -> Result<()> {
    diesel::update(rounds::table.find(id)).set(rounds::version.eq(rounds::version + 1)).execute(db)?;
    Ok(())
}

/// The words of a form version.
pub fn form(db: &mut DbConn, id: &FormVersionId) -> Result<FundText> {
    let Json(body) = form_versions::table.find(id).select(form_versions::body).first::<Json<FundText>>(db)?;
    Ok(body)
}

/// The newest form version of a round.
pub fn newest_form(db: &mut DbConn, round: &RoundId) -> Result<FormVersion> {
    let (mut newest, name, email, phone): (FormVersion, String, String, String) = form_versions::table
        .inner_join(rounds::table.inner_join(people::table.on(people::id.eq(rounds::contact_id))))
        .filter(form_versions::round_id.eq(round))
        .order(form_versions::number.desc())
        .select((FormVersion::as_select(), people::name, people::email, people::phone))
        .first(db)?;
    newest.body.0 = newest.body.0.spoken_for(&name, &email, &phone);
    Ok(newest)
}

/// A round with its fund and whose money it is.
pub type Listed = (RoundRow, FundRow, Funder);

/// As many rounds as a list shows.
const LIST: i64 = 200;

/// The funder with this slug.
pub fn funder_by_slug(db: &mut DbConn, slug: &str) -> Result<Option<Funder>> {
    Ok(funders::table.filter(funders::slug.eq(slug)).select(Funder::as_select()).first(db).optional()?)
}

/// A funder by its id.
pub fn funder(db: &mut DbConn, id: &FunderId) -> Result<Funder> {
    Ok(funders::table.find(id).select(Funder::as_select()).first(db)?)
}

/// Writes a new funder.
pub fn insert_funder(db: &mut DbConn, funder: &Funder) -> Result<()> {
    diesel::insert_into(funders::table).values(funder).execute(db)?;
    Ok(())
}

/// The fund with this slug.
pub fn fund_by_slug(db: &mut DbConn, slug: &str) -> Result<Option<FundRow>> {
    Ok(funds::table.filter(funds::slug.eq(slug)).select(FundRow::as_select()).first(db).optional()?)
}

/// Writes a new fund.
pub fn insert_fund(db: &mut DbConn, fund: &FundRow) -> Result<()> {
    diesel::insert_into(funds::table).values(fund).execute(db)?;
    Ok(())
}

/// A fund by its id.
pub fn fund(db: &mut DbConn, id: &FundId) -> Result<FundRow> {
    Ok(funds::table.find(id).select(FundRow::as_select()).first(db)?)
}

/// Gives a fund another name. It was touched first.
pub fn rename_fund(db: &mut DbConn, id: &FundId, name: &str) -> Result<()> {
    diesel::update(funds::table.find(id))
        .set((funds::name.eq(name), funds::version.eq(funds::version + 1)))
        .execute(db)?;
    Ok(())
}

/// Touches a fund first, so that two changes of its rounds stand one behind the other.
pub fn touch_fund(db: &mut DbConn, id: &FundId) -> Result<()> {
    diesel::update(funds::table.find(id)).set(funds::version.eq(funds::version + 1)).execute(db)?;
    Ok(())
}

/// The round of a fund with this slug.
pub fn round_by_slug(db: &mut DbConn, fund: &FundId, slug: &str) -> Result<Option<RoundRow>> {
    Ok(rounds::table
        .filter(rounds::fund_id.eq(fund))
        .filter(rounds::slug.eq(slug))
        .select(RoundRow::as_select())
        .first(db)
        .optional()?)
}

/// Every round of a fund, the newest first.
pub fn rounds_of(db: &mut DbConn, fund: &FundId) -> Result<Vec<RoundRow>> {
    Ok(rounds::table
        .filter(rounds::fund_id.eq(fund))
        .order((rounds::opens_at.desc(), rounds::id.desc()))
        .select(RoundRow::as_select())
        .load(db)?)
}

/// Writes a new round.
pub fn insert_round(db: &mut DbConn, round: &RoundRow) -> Result<()> {
    diesel::insert_into(rounds::table).values(round).execute(db)?;
    Ok(())
}

/// Writes what a new version of the fund file says of a round that has not opened.
pub fn update_round(db: &mut DbConn, round: &RoundRow) -> Result<()> {
    diesel::update(rounds::table.find(&round.id))
        .set((
            rounds::size_band.eq(&round.size_band),
            rounds::opens_at.eq(round.opens_at),
            rounds::closes_at.eq(round.closes_at),
            rounds::decide_by.eq(round.decide_by),
            rounds::budget_pence.eq(round.budget_pence),
            rounds::contact_id.eq(&round.contact_id),
            rounds::decider_id.eq(&round.decider_id),
        ))
        .execute(db)?;
    Ok(())
}

/// Writes a round's new state.
pub fn set_round_state(db: &mut DbConn, id: &RoundId, state: RoundState) -> Result<()> {
    diesel::update(rounds::table.find(id)).set(rounds::state.eq(state)).execute(db)?;
    Ok(())
}

/// Writes when a rolling round was closed.
pub fn set_closed_at(db: &mut DbConn, id: &RoundId, at: Instant) -> Result<()> {
    diesel::update(rounds::table.find(id)).set(rounds::closes_at.eq(at)).execute(db)?;
    Ok(())
}

/// Writes a new form version.
pub fn insert_form(db: &mut DbConn, form: &FormVersion) -> Result<()> {
    diesel::insert_into(form_versions::table).values(form).execute(db)?;
    Ok(())
}

/// Freezes a form version: everyone answers these questions from now on.
pub fn freeze_form(db: &mut DbConn, id: &FormVersionId, now: Instant) -> Result<()> {
    diesel::update(form_versions::table.find(id).filter(form_versions::frozen_at.is_null()))
        .set(form_versions::frozen_at.eq(now))
        .execute(db)?;
    Ok(())
}

/// A form version without its words.
#[derive(Clone, Debug)]
pub struct FormLine {
    pub id: FormVersionId,
    pub round_id: RoundId,
    pub number: i32,
    pub created_at: Instant,
    pub frozen_at: Option<Instant>,
}

/// Every form version of these rounds without its words, the newest first.
pub fn form_lines(db: &mut DbConn, rounds: &[RoundId]) -> Result<Vec<FormLine>> {
    type Row = (FormVersionId, RoundId, i32, Instant, Option<Instant>);
    let rows: Vec<Row> = form_versions::table
        .filter(form_versions::round_id.eq_any(rounds))
        .order((form_versions::number.desc(), form_versions::id.desc()))
        .select((
            form_versions::id,
            form_versions::round_id,
            form_versions::number,
            form_versions::created_at,
            form_versions::frozen_at,
        ))
        .load(db)?;
    let line = |(id, round_id, number, created_at, frozen_at)| FormLine { id, round_id, number, created_at, frozen_at };
    Ok(rows.into_iter().map(line).collect())
}

/// The words of the newest form version of each of these rounds, in one query.
pub fn newest_forms(db: &mut DbConn, rounds: &[RoundId]) -> Result<HashMap<RoundId, FundText>> {
    let newest = sql::<Bool>(
        "NOT EXISTS (SELECT 1 FROM form_versions AS n WHERE n.round_id = form_versions.round_id \
         AND n.number > form_versions.number)",
    );
    type Row = (RoundId, Json<FundText>, String, String, String);
    let bodies: Vec<Row> = form_versions::table
        .inner_join(rounds::table.inner_join(people::table.on(people::id.eq(rounds::contact_id))))
        .filter(form_versions::round_id.eq_any(rounds))
        .filter(newest)
        .select((form_versions::round_id, form_versions::body, people::name, people::email, people::phone))
        .load(db)?;
    let spoken_for = |(round, Json(body), name, email, phone): Row| (round, body.spoken_for(&name, &email, &phone));
    Ok(bodies.into_iter().map(spoken_for).collect())
}

/// What these form versions say of their rounds.
pub fn said_of_rounds(db: &mut DbConn, forms: &[FormVersionId]) -> Result<HashMap<FormVersionId, Round>> {
    let bodies: Vec<(FormVersionId, Json<FundText>)> = form_versions::table
        .filter(form_versions::id.eq_any(forms))
        .select((form_versions::id, form_versions::body))
        .load(db)?;
    Ok(bodies.into_iter().map(|(form, Json(body))| (form, body.round)).collect())
}

/// Every round that anyone may see, the one that opened last first.
pub fn public_rounds(db: &mut DbConn) -> Result<Vec<Listed>> {
    Ok(rounds::table
        .inner_join(funds::table)
        .inner_join(funders::table)
        .filter(rounds::state.ne(RoundState::Draft))
        .order((rounds::opens_at.desc(), rounds::id.desc()))
        .limit(LIST)
        .select((RoundRow::as_select(), FundRow::as_select(), Funder::as_select()))
        .load(db)?)
}

/// Every round of the fund with this slug, drafts too, the one that opens last first.
pub fn rounds_by_fund_slug(db: &mut DbConn, slug: &str) -> Result<Vec<Listed>> {
    Ok(rounds::table
        .inner_join(funds::table)
        .inner_join(funders::table)
        .filter(funds::slug.eq(slug))
        .order((rounds::opens_at.desc(), rounds::id.desc()))
        .limit(LIST)
        .select((RoundRow::as_select(), FundRow::as_select(), Funder::as_select()))
        .load(db)?)
}

/// Every round of these funders (or of every funder), drafts too, the one that opens last first.
pub fn rounds_at(db: &mut DbConn, at: &Funders) -> Result<Vec<Listed>> {
    let mut query = rounds::table.inner_join(funds::table).inner_join(funders::table).into_boxed::<MultiBackend>();
    if let Funders::These(these) = at {
        query = query.filter(rounds::funder_id.eq_any(these));
    }
    Ok(query
        .order((rounds::opens_at.desc(), rounds::id.desc()))
        .limit(LIST)
        .select((RoundRow::as_select(), FundRow::as_select(), Funder::as_select()))
        .load(db)?)
}

/// The rounds whose time to open has come.
pub fn due_to_open(db: &mut DbConn, now: Instant) -> Result<Vec<RoundId>> {
    Ok(rounds::table
        .filter(rounds::state.eq(RoundState::Published))
        .filter(rounds::opens_at.le(now))
        .select(rounds::id)
        .load(db)?)
}

/// The open rounds whose closing time has passed; their grace may not have.
pub fn past_closing(db: &mut DbConn, now: Instant) -> Result<Vec<RoundId>> {
    Ok(rounds::table
        .filter(rounds::state.eq(RoundState::Open))
        .filter(rounds::closes_at.lt(now))
        .select(rounds::id)
        .load(db)?)
}

/// The round of a fund that its page shows: the one that can be applied to, else the next to open, else the last that was open.
pub fn current(listed: Vec<Listed>, now: Instant) -> Option<Listed> {
    let rank = |round: &RoundRow| {
        let open = round.opens_at <= now && round.closes_at.is_none_or(|closes| now <= closes);
        let away = (round.opens_at - now).num_microseconds().unwrap_or(i64::MAX).abs();
        match round.state {
            RoundState::Draft => (3, away),
            RoundState::Published | RoundState::Open if open => (0, away),
            RoundState::Published if now < round.opens_at => (1, away),
            _ => (2, away),
        }
    };
    listed.into_iter().min_by_key(|(round, ..)| rank(round))
}
