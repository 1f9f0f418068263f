//! The only file that knows how bank details stand in the database.

use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::Bool;

use super::{Account, Holder, State};
use crate::clock::{Chance, Instant};
use crate::db::DbConn;
use crate::db::schema::bank_details;
use crate::error::Result;
use crate::ids::{BankDetailsId, GrantId, PersonId};
use crate::secret::{self, Sealed};
use crate::settings::Key;

/// The most details of one grant that are read.
const MOST: i64 = 100;

/// Those that count, or may count again. However often somebody enters details anew, these are read: what is not read can
/// neither give way nor be over.
const COUNT: &str = "(bank_details.state IN ('waiting', 'checked', 'earlier'))";

/// Bank details as kept: all that names the account is sealed.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = bank_details, check_for_backend(crate::db::MultiBackend))]
pub struct Details {
    pub id: BankDetailsId,
    pub grant_id: GrantId,
    pub state: State,
    pub holder: Holder,
    /// Whose account it is, where it is a host's.
    pub host_name: String,
    pub sealed: Sealed,
    /// The last three digits of the account number; empty where the council holds the money.
    pub ending: String,
    pub entered_by: PersonId,
    pub entered_at: Instant,
    pub checked_by: Option<PersonId>,
    pub checked_at: Option<Instant>,
    /// How somebody was spoken with; empty before that.
    pub way: String,
    /// The number that was rung, or where they met.
    pub rang: String,
    pub spoke_to: String,
    /// What they said of who entered the details and when.
    pub said: String,
    /// The digits that they read back.
    pub read_back: String,
    pub ended_by: Option<PersonId>,
    pub ended_at: Option<Instant>,
    pub version: i32,
}

/// The place that details are sealed for.
pub fn place(id: &BankDetailsId) -> String {
    format!("bank_details/{id}")
}

impl Details {
    /// Opens them: for the file that goes to the finance system, and nothing else.
    ///
    /// # Errors
    /// Broken where they were sealed with another key or for another row.
    pub fn open(&self, key: &Key) -> Result<Account> {
        let text = self.sealed.open(key, &place(&self.id))?;
        Account::from_text(&text).ok_or_else(|| anyhow::anyhow!("bank details that are no account").into())
    }
}

/// The details of a grant, the newest first.
pub fn of(db: &mut DbConn, grant: &GrantId) -> Result<Vec<Details>> {
    let mut all: Vec<Details> = bank_details::table
        .filter(bank_details::grant_id.eq(grant))
        .order((sql::<Bool>(COUNT).desc(), bank_details::entered_at.desc(), bank_details::id.desc()))
        .limit(MOST)
        .select(Details::as_select())
        .load(db)?;
    all.sort_by(|one, other| (other.entered_at, &other.id).cmp(&(one.entered_at, &one.id)));
    Ok(all)
}

/// The details that money of these grants goes to.
pub fn checked(db: &mut DbConn, grants: &[GrantId]) -> Result<Vec<Details>> {
    Ok(bank_details::table
        .filter(bank_details::grant_id.eq_any(grants))
        .filter(bank_details::state.eq(State::Checked))
        .select(Details::as_select())
        .load(db)?)
}

/// Writes new details.
pub fn insert(db: &mut DbConn, details: &Details) -> Result<()> {
    diesel::insert_into(bank_details::table).values(details).execute(db)?;
    Ok(())
}

/// Seals some details with the key that seals now; says how many there were.
///
/// # Errors
/// A database that cannot be reached; details that no key here opens.
pub fn seal_again(db: &mut DbConn, key: &Key, chance: &Chance, limit: i64) -> Result<usize> {
    let like = format!("{}%", secret::newest(key)?);
    let these: Vec<(BankDetailsId, Sealed)> = bank_details::table
        .filter(bank_details::sealed.not_like(like))
        .select((bank_details::id, bank_details::sealed))
        .limit(limit)
        .load(db)?;
    for (id, sealed) in &these {
        if let Some(again) = sealed.again(key, chance, &place(id))? {
            diesel::update(bank_details::table.find(id)).set(bank_details::sealed.eq(again)).execute(db)?;
        }
    }
    Ok(these.len())
}

/// Writes details as they now stand, one version on. What was sealed never changes.
pub fn save(db: &mut DbConn, details: &Details) -> Result<()> {
    diesel::update(bank_details::table.find(&details.id))
        .set((
            bank_details::state.eq(details.state),
            bank_details::checked_by.eq(&details.checked_by),
            bank_details::checked_at.eq(details.checked_at),
            bank_details::way.eq(&details.way),
            bank_details::rang.eq(&details.rang),
            bank_details::spoke_to.eq(&details.spoke_to),
            bank_details::said.eq(&details.said),
            bank_details::read_back.eq(&details.read_back),
            bank_details::ended_by.eq(&details.ended_by),
            bank_details::ended_at.eq(details.ended_at),
            bank_details::version.eq(bank_details::version + 1),
        ))
        .execute(db)?;
    Ok(())
}
