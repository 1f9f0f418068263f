//! The only file that knows how two organisations become one in the database. Nothing is deleted: every row that pointed
//! to the one points to the other, and the one stays with the name of the other in it.

use diesel::prelude::*;
use diesel::sql_types::Text;

use super::{Side, State};
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{funders, merges, organisation_members, organisations, people};
use crate::error::{Error, Result};
use crate::ids::{FunderId, MergeId, OrganisationId, PersonId};

/// Every column that names an organisation, and moves. A test holds the list against the keys of the database, so that
/// nobody adds a table and forgets it here.
pub const MOVES: [(&str, &str); 13] = [
    ("applications", "organisation_id"),
    ("barrier_answers", "organisation_id"),
    ("barrier_voices", "organisation_id"),
    ("commitments", "organisation_id"),
    ("contact_entries", "organisation_id"),
    ("documents", "organisation_id"),
    ("grants", "organisation_id"),
    ("legal_holds", "organisation_id"),
    ("invitations", "organisation_id"),
    ("organisation_members", "organisation_id"),
    ("organisation_people", "organisation_id"),
    ("search_entries", "organisation_id"),
    ("sharings", "organisation_id"),
];

/// Columns that name an organisation and stay as they are, each with the reason.
pub const STAYS: [(&str, &str, &str); 2] = [
    ("merges", "kept_id", "it tells what became of the two"),
    ("merges", "other_id", "it tells what became of the two"),
];

/// A proposal that two organisations are one group.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = merges, check_for_backend(crate::db::MultiBackend))]
pub struct Merge {
    pub id: MergeId,
    pub funder_id: FunderId,
    /// The one that stays.
    pub kept_id: OrganisationId,
    /// The one that becomes part of it.
    pub other_id: OrganisationId,
    pub state: State,
    pub why: String,
    pub proposed_by: PersonId,
    pub proposed_at: Instant,
    pub kept_yes_by: Option<PersonId>,
    pub kept_yes_at: Option<Instant>,
    pub other_yes_by: Option<PersonId>,
    pub other_yes_at: Option<Instant>,
    pub settled_by: Option<PersonId>,
    pub settled_at: Option<Instant>,
}

/// Writes a new proposal.
pub fn insert(db: &mut DbConn, merge: &Merge) -> Result<()> {
    diesel::insert_into(merges::table).values(merge).execute(db)?;
    Ok(())
}

/// A proposal by its id.
pub fn get(db: &mut DbConn, id: &MergeId) -> Result<Merge> {
    Ok(merges::table.find(id).select(Merge::as_select()).first(db)?)
}

/// The proposal about two organisations that waits, whichever of them stays.
pub fn waiting(db: &mut DbConn, one: &OrganisationId, other: &OrganisationId) -> Result<Option<Merge>> {
    let these = [one, other];
    Ok(merges::table
        .filter(merges::kept_id.eq_any(these))
        .filter(merges::other_id.eq_any(these))
        .filter(merges::state.eq(State::Proposed))
        .select(Merge::as_select())
        .first(db)
        .optional()?)
}

/// Writes that somebody has said yes for a side, or for both.
pub fn say_yes(db: &mut DbConn, id: &MergeId, side: Side, by: &PersonId, now: Instant) -> Result<()> {
    if side.kept {
        diesel::update(merges::table.find(id))
            .set((merges::kept_yes_by.eq(Some(by)), merges::kept_yes_at.eq(Some(now))))
            .execute(db)?;
    }
    if side.other {
        diesel::update(merges::table.find(id))
            .set((merges::other_yes_by.eq(Some(by)), merges::other_yes_at.eq(Some(now))))
            .execute(db)?;
    }
    Ok(())
}

/// Writes how it ended.
pub fn settle(db: &mut DbConn, id: &MergeId, state: State, by: &PersonId, now: Instant) -> Result<()> {
    diesel::update(merges::table.find(id))
        .set((merges::state.eq(state), merges::settled_by.eq(Some(by)), merges::settled_at.eq(Some(now))))
        .execute(db)?;
    Ok(())
}

/// The organisation that this one became part of, at the end of the way, if it did.
pub fn merged_into(db: &mut DbConn, id: &OrganisationId) -> Result<Option<OrganisationId>> {
    crate::organisation::store::merged_into(db, id)
}

/// Everything that pointed to `other` points to `kept`, and `other` says so of itself.
pub fn move_all(db: &mut DbConn, kept: &OrganisationId, other: &OrganisationId, now: Instant) -> Result<()> {
    members_of_both(db, kept, other, now)?;
    for (table, column) in MOVES {
        if table != "organisation_members" {
            move_rows(db, &format!("UPDATE {table} SET {column} = "), &format!(" WHERE {column} = "), kept, other)?;
        }
    }
    // What became part of the other became part of the one, so that one step leads on from any of them.
    diesel::update(organisations::table.filter(organisations::id.eq(other).or(organisations::merged_into.eq(other))))
        .set(organisations::merged_into.eq(Some(kept)))
        .execute(db)?;
    Ok(())
}

fn move_rows(db: &mut DbConn, update: &str, which: &str, kept: &OrganisationId, other: &OrganisationId) -> Result<()> {
    match db {
        DbConn::Sqlite(c) => diesel::sql_query(format!("{update}?{which}?"))
            .bind::<Text, _>(kept.as_str())
            .bind::<Text, _>(other.as_str())
            .execute(c)?,
        DbConn::Postgres(c) => diesel::sql_query(format!("{update}$1{which}$2"))
            .bind::<Text, _>(kept.as_str())
            .bind::<Text, _>(other.as_str())
            .execute(c)?,
    };
    Ok(())
}

/// Members move, too. Whoever is in both stays in the one, as long as they are in either, and has left the other. Who had left the
/// one begins there anew, later than that ending, which stands in the list of what ended (`recover/ended.rs`).
fn members_of_both(db: &mut DbConn, kept: &OrganisationId, other: &OrganisationId, now: Instant) -> Result<()> {
    use organisation_members as m;
    type Row = (PersonId, Option<Instant>);
    let of = |db: &mut DbConn, id: &OrganisationId| -> Result<Vec<Row>> {
        Ok(m::table.filter(m::organisation_id.eq(id)).select((m::person_id, m::left_at)).load(db)?)
    };
    let (there, moving) = (of(db, kept)?, of(db, other)?);
    for (person, left) in moving {
        let row = m::table.filter(m::organisation_id.eq(other)).filter(m::person_id.eq(&person));
        let Some((_, gone)) = there.iter().find(|(known, _)| *known == person) else {
            diesel::update(row).set(m::organisation_id.eq(kept)).execute(db)?;
            continue;
        };
        if gone.is_some() && left.is_none() {
            diesel::update(m::table.filter(m::organisation_id.eq(kept)).filter(m::person_id.eq(&person)))
                .set((m::joined_at.eq(gone.map_or(now, |gone| gone.max(now))), m::left_at.eq(None::<Instant>)))
                .execute(db)?;
        }
        if left.is_none() {
            diesel::update(row).set(m::left_at.eq(Some(now))).execute(db)?;
        }
    }
    Ok(())
}

/// For which of the two a person speaks now.
pub fn side(db: &mut DbConn, merge: &Merge, person: &PersonId) -> Result<Side> {
    use crate::organisation::store::is_member;
    Ok(Side { kept: is_member(db, &merge.kept_id, person)?, other: is_member(db, &merge.other_id, person)? })
}

/// A funder's name.
///
/// # Errors
/// Not found when there is none.
pub fn funder_name(db: &mut DbConn, id: &FunderId) -> Result<String> {
    let all = crate::organisation::sharing::store::funders(db)?;
    all.into_iter().find(|(known, _)| known == id).map(|(_, name)| name).ok_or(Error::NotFound)
}

/// A proposal in names.
#[derive(Clone, Debug)]
pub struct Told {
    pub merge: Merge,
    pub by: String,
    pub funder: String,
    pub kept: String,
    pub other: String,
}

/// A proposal with the names of everybody in it, in one query.
pub fn told(db: &mut DbConn, id: &MergeId) -> Result<Told> {
    let other = diesel::alias!(organisations as other);
    let (merge, by, funder, kept, other) = merges::table
        .inner_join(people::table.on(people::id.eq(merges::proposed_by)))
        .inner_join(funders::table.on(funders::id.eq(merges::funder_id)))
        .inner_join(organisations::table.on(organisations::id.eq(merges::kept_id)))
        .inner_join(other.on(other.field(organisations::id).eq(merges::other_id)))
        .filter(merges::id.eq(id))
        .select((
            Merge::as_select(),
            people::name,
            funders::name,
            organisations::name,
            other.field(organisations::name),
        ))
        .first(db)?;
    Ok(Told { merge, by, funder, kept, other })
}
