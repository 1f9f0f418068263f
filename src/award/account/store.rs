//! The only file that knows how accounts, and money that was passed on, stand in the database.

use chrono::NaiveDate;
use diesel::dsl::{not, sql};
use diesel::expression::SqlLiteral;
use diesel::prelude::*;
use diesel::sql_types::BigInt;

use super::{Account, FoundBy};
use crate::award::negotiation::Side;
use crate::award::payment::{PaymentKind, PaymentState};
use crate::award::returned::store::{forget, is_away};
use crate::award::store::Payment;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{grant_accounts, grants, organisations, passed_sums, payments};
use crate::error::Result;
use crate::ids::{GrantId, PassedSumId, PaymentId, PersonId};
use crate::organisation::Kind;
use crate::text::money::Pence;

/// Whose account the money of a grant goes to, as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = grant_accounts, treat_none_as_null = true, check_for_backend(crate::db::MultiBackend))]
#[diesel(primary_key(grant_id))]
pub struct Chosen {
    pub grant_id: GrantId,
    pub kind: Account,
    /// Empty where there is none, or where the council still looks for one.
    pub host_name: String,
    /// Its charity or company number; may be empty.
    pub host_number: String,
    /// Whom to ask there.
    pub host_contact: String,
    /// What the host is paid, in pence, on top of the grant.
    pub fee_pence: i64,
    /// Why the group chose it; may be empty.
    pub why: String,
    pub found_by: FoundBy,
    /// By when the council finds a host, where it does.
    pub find_by: Option<NaiveDate>,
    pub chosen_by: PersonId,
    pub chosen_at: Instant,
    pub version: i32,
}

impl Chosen {
    /// One for samples and tests.
    pub fn sample() -> Chosen {
        Chosen {
            grant_id: GrantId::from("g"),
            kind: Account::Own,
            host_name: String::new(),
            host_number: String::new(),
            host_contact: String::new(),
            fee_pence: 0,
            why: String::new(),
            found_by: FoundBy::Group,
            find_by: None,
            chosen_by: PersonId::from("p"),
            chosen_at: Instant::default(),
            version: 1,
        }
    }
}

/// Money that reached the group itself, as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = passed_sums, check_for_backend(crate::db::MultiBackend))]
pub struct Passed {
    pub id: PassedSumId,
    pub grant_id: GrantId,
    pub amount_pence: i64,
    pub passed_on: NaiveDate,
    /// Who says so.
    pub side: Side,
    pub said_by: PersonId,
    pub said_at: Instant,
    /// Who put it right, where it was mistyped: it counts no more, and stays to be seen.
    pub corrected_by: Option<PersonId>,
    pub corrected_at: Option<Instant>,
    /// Why it was put right; empty where it was not.
    pub corrected_why: String,
}

/// Whose account it is, once somebody has chosen.
///
/// # Errors
/// A database that cannot be reached.
pub fn of(db: &mut DbConn, grant: &GrantId) -> Result<Option<Chosen>> {
    Ok(grant_accounts::table.find(grant).select(Chosen::as_select()).first(db).optional()?)
}

/// What the account of a grant goes by: what kind of group it is, the host it has told of, and what it chose.
#[derive(Clone, Debug)]
pub struct Beside {
    pub kind: Kind,
    pub host_name: String,
    pub host_number: String,
    pub chosen: Option<Chosen>,
}

/// The same, in one query.
///
/// # Errors
/// Not found where there is no such grant.
pub fn beside(db: &mut DbConn, grant: &GrantId) -> Result<Beside> {
    let (kind, host_name, host_number, chosen): (Kind, String, String, Option<Chosen>) = grants::table
        .inner_join(organisations::table)
        .left_join(grant_accounts::table)
        .filter(grants::id.eq(grant))
        .select((
            organisations::kind,
            organisations::host_name,
            organisations::host_number,
            Option::<Chosen>::as_select(),
        ))
        .first(db)?;
    Ok(Beside { kind, host_name, host_number, chosen })
}

/// Writes a choice, in place of the one before.
///
/// # Errors
/// A database that cannot be reached.
pub fn save(db: &mut DbConn, chosen: &Chosen) -> Result<()> {
    let known = diesel::update(grant_accounts::table.find(&chosen.grant_id)).set(chosen).execute(db)?;
    if known == 0 {
        diesel::insert_into(grant_accounts::table).values(chosen).execute(db)?;
    }
    Ok(())
}

/// What reached the group itself, the earliest first.
///
/// # Errors
/// A database that cannot be reached.
pub fn passed(db: &mut DbConn, grant: &GrantId) -> Result<Vec<Passed>> {
    Ok(passed_sums::table
        .filter(passed_sums::grant_id.eq(grant))
        .order((passed_sums::passed_on, passed_sums::id))
        .limit(100)
        .select(Passed::as_select())
        .load(db)?)
}

/// What reached the group itself in all: every sum of it that was not put right since, however many the page lists.
///
/// # Errors
/// A database that cannot be reached.
pub fn passed_together(db: &mut DbConn, grant: &GrantId) -> Result<Pence> {
    let sums: Vec<i64> = passed_sums::table
        .filter(passed_sums::grant_id.eq(grant))
        .filter(passed_sums::corrected_at.is_null())
        .select(passed_sums::amount_pence)
        .load(db)?;
    Ok(sums.into_iter().map(Pence).sum())
}

/// A sum that reached the group of this grant.
///
/// # Errors
/// Not found where there is none.
pub fn passed_sum(db: &mut DbConn, grant: &GrantId, id: &PassedSumId) -> Result<Passed> {
    let sum = passed_sums::table.find(id).filter(passed_sums::grant_id.eq(grant));
    Ok(sum.select(Passed::as_select()).first(db)?)
}

/// Writes that a sum was mistyped: it stays to be seen, and counts no more.
///
/// # Errors
/// A database that cannot be reached.
pub fn correct_passed(db: &mut DbConn, id: &PassedSumId, by: &PersonId, now: Instant, why: &str) -> Result<()> {
    diesel::update(passed_sums::table.find(id))
        .set((
            passed_sums::corrected_by.eq(Some(by)),
            passed_sums::corrected_at.eq(Some(now)),
            passed_sums::corrected_why.eq(why),
        ))
        .execute(db)?;
    Ok(())
}

/// Writes that money reached the group.
///
/// # Errors
/// A database that cannot be reached.
pub fn insert_passed(db: &mut DbConn, passed: &Passed) -> Result<()> {
    diesel::insert_into(passed_sums::table).values(passed).execute(db)?;
    Ok(())
}

/// What hosts are paid on top of a grant for holding its money, the earliest first.
///
/// # Errors
/// A database that cannot be reached.
pub fn fees(db: &mut DbConn, grant: &GrantId) -> Result<Vec<Payment>> {
    Ok(payments::table
        .filter(payments::grant_id.eq(grant))
        .filter(payments::kind.eq(PaymentKind::Fee))
        .order((payments::due_on, payments::id))
        .select(Payment::as_select())
        .load(db)?)
}

/// The payments of a grant itself that are approved, and are on their way to nobody, the earliest first.
///
/// # Errors
/// A database that cannot be reached.
pub fn approved_unsent(db: &mut DbConn, grant: &GrantId) -> Result<Vec<Payment>> {
    Ok(payments::table
        .filter(payments::grant_id.eq(grant))
        .filter(payments::kind.eq(PaymentKind::Grant))
        .filter(payments::state.eq(PaymentState::Approved))
        .filter(not(is_away()))
        .order((payments::due_on, payments::id))
        .select(Payment::as_select())
        .load(db)?)
}

/// For any query over `rounds`: what hosts were paid on top of its grants, in pence.
pub fn fees_of_round() -> SqlLiteral<BigInt> {
    sql("CAST(COALESCE((SELECT SUM(p.amount_pence) FROM payments AS p INNER JOIN grants AS g ON g.id = p.grant_id \
         WHERE g.round_id = rounds.id AND p.kind = 'fee' AND p.state = 'paid'), 0) AS BIGINT)")
}

/// Takes back a fee that is on its way to nobody: it is not paid, and the finance system has never heard of it, or it came back.
/// Gives whether it was.
///
/// # Errors
/// A database that cannot be reached.
pub fn remove_fee_unsent(db: &mut DbConn, id: &PaymentId) -> Result<bool> {
    let unsent = payments::table
        .filter(payments::id.eq(id))
        .filter(payments::kind.eq(PaymentKind::Fee))
        .filter(payments::state.ne(PaymentState::Paid))
        .filter(not(is_away()));
    let found: i64 = unsent.count().get_result(db)?;
    if found == 0 {
        return Ok(false);
    }
    forget(db, id)?;
    Ok(diesel::delete(payments::table.find(id)).execute(db)? > 0)
}
