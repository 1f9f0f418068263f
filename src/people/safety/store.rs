//! The only file that knows how safe contact stands in the database.

use std::collections::{BTreeMap, HashMap};

use diesel::dsl::exists;
use diesel::prelude::*;

use super::{Holder, Safety};
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{organisation_members, people, safe_contacts};
use crate::error::Result;
use crate::ids::{OrganisationId, PersonId};
use crate::people::store::Person;
use crate::secret::veiled::Veiled;

/// Choices as they stand in the database: what was written is sealed.
pub type Row = (bool, bool, bool, Veiled, Veiled);

/// The columns of a [`Row`], in its order.
pub const COLUMNS: (
    safe_contacts::no_details,
    safe_contacts::no_voicemail,
    safe_contacts::never_locatable,
    safe_contacts::times,
    safe_contacts::code_word,
) = (
    safe_contacts::no_details,
    safe_contacts::no_voicemail,
    safe_contacts::never_locatable,
    safe_contacts::times,
    safe_contacts::code_word,
);

/// Choices as they stand in the database, read.
pub fn read((no_details, no_voicemail, never_locatable, times, code_word): Row) -> Safety {
    Safety { no_details, no_voicemail, never_locatable, times: times.into(), code_word: code_word.into() }
}

/// What was chosen, if anything ever was, with its version.
pub fn get(db: &mut DbConn, holder: Holder, id: &str) -> Result<Option<(Safety, i32)>> {
    let found: Option<(Row, i32)> =
        safe_contacts::table.find((holder, id)).select((COLUMNS, safe_contacts::version)).first(db).optional()?;
    Ok(found.map(|(row, version)| (read(row), version)))
}

/// What keeps somebody safe: their own choices and those of every group to which they belong, in one query.
pub fn around(db: &mut DbConn, person: &PersonId) -> Result<Vec<Safety>> {
    let own = safe_contacts::holder.eq(Holder::Person).and(safe_contacts::holder_id.eq(person.as_str()));
    let groups = organisation_members::table
        .filter(organisation_members::person_id.eq(person))
        .filter(organisation_members::left_at.is_null())
        .select(organisation_members::organisation_id);
    let theirs = safe_contacts::holder.eq(Holder::Organisation).and(safe_contacts::holder_id.eq_any(groups));
    let rows: Vec<Row> =
        safe_contacts::table.filter(own.or(theirs)).order(safe_contacts::holder.desc()).select(COLUMNS).load(db)?;
    Ok(rows.into_iter().map(read).collect())
}

/// What keeps each of several people safe, by who they are.
pub type Around = HashMap<PersonId, Vec<Safety>>;

/// Everybody in these groups by name, and what keeps each of them safe: their own choices and those of their group. In one
/// query.
///
/// # Errors
/// A database that cannot be reached.
pub fn members_of(
    db: &mut DbConn,
    groups: &[OrganisationId],
) -> Result<(HashMap<OrganisationId, Vec<Person>>, Around)> {
    let own = safe_contacts::holder
        .eq(Holder::Organisation)
        .and(safe_contacts::holder_id.eq(organisation_members::organisation_id));
    let theirs = safe_contacts::holder.eq(Holder::Person).and(safe_contacts::holder_id.eq(people::id));
    let rows: Vec<(OrganisationId, Person, Option<Row>)> = organisation_members::table
        .inner_join(people::table)
        .left_join(safe_contacts::table.on(own.or(theirs)))
        .filter(organisation_members::organisation_id.eq_any(groups))
        .filter(organisation_members::left_at.is_null())
        .order((people::name, people::id, safe_contacts::holder.desc()))
        .select((organisation_members::organisation_id, Person::as_select(), COLUMNS.nullable()))
        .load(db)?;
    let (mut members, mut safe): (HashMap<OrganisationId, Vec<Person>>, Around) = (HashMap::new(), HashMap::new());
    for (group, person, row) in rows {
        if let Some(one) = row.map(read) {
            let theirs = safe.entry(person.id.clone()).or_default();
            if !theirs.contains(&one) {
                theirs.push(one);
            }
        }
        let known = members.entry(group).or_default();
        if known.last().is_none_or(|last| last.id != person.id) {
            known.push(person);
        }
    }
    Ok((members, safe))
}

/// What keeps those of these groups safe: each group's own choices and those of everybody in it, in one query.
pub fn of_groups(db: &mut DbConn, groups: &[OrganisationId]) -> Result<BTreeMap<OrganisationId, Vec<Safety>>> {
    let own = safe_contacts::holder
        .eq(Holder::Organisation)
        .and(safe_contacts::holder_id.eq(organisation_members::organisation_id));
    let theirs =
        safe_contacts::holder.eq(Holder::Person).and(safe_contacts::holder_id.eq(organisation_members::person_id));
    let rows: Vec<(OrganisationId, Row)> = organisation_members::table
        .inner_join(safe_contacts::table.on(own.or(theirs)))
        .filter(organisation_members::organisation_id.eq_any(groups))
        .filter(organisation_members::left_at.is_null())
        .order((organisation_members::organisation_id, safe_contacts::holder, safe_contacts::holder_id))
        .select((organisation_members::organisation_id, COLUMNS))
        .load(db)?;
    let mut found: BTreeMap<OrganisationId, Vec<Safety>> = BTreeMap::new();
    for (group, row) in rows {
        let (safe, theirs) = (read(row), found.entry(group).or_default());
        // The group's own comes once with each of its members.
        if !theirs.contains(&safe) {
            theirs.push(safe);
        }
    }
    Ok(found)
}

/// Everybody in a group, in the order in which they joined, and what keeps them safe, in one query.
pub fn of_members(db: &mut DbConn, group: &OrganisationId) -> Result<(Vec<Person>, Vec<Safety>)> {
    let own = safe_contacts::holder
        .eq(Holder::Organisation)
        .and(safe_contacts::holder_id.eq(organisation_members::organisation_id));
    let theirs = safe_contacts::holder.eq(Holder::Person).and(safe_contacts::holder_id.eq(people::id));
    let rows: Vec<(Person, Option<Row>)> = organisation_members::table
        .inner_join(people::table)
        .left_join(safe_contacts::table.on(own.or(theirs)))
        .filter(organisation_members::organisation_id.eq(group))
        .filter(organisation_members::left_at.is_null())
        .order((organisation_members::joined_at, organisation_members::id, safe_contacts::holder))
        .select((Person::as_select(), COLUMNS.nullable()))
        .load(db)?;
    let (mut members, mut safe): (Vec<Person>, Vec<Safety>) = (Vec::new(), Vec::new());
    for (person, row) in rows {
        if members.last().is_none_or(|last| last.id != person.id) {
            members.push(person);
        }
        if let Some(one) = row.map(read).filter(|one| !safe.contains(one)) {
            safe.push(one);
        }
    }
    Ok((members, safe))
}

/// Writes what is chosen; the holder's own row was touched before.
pub fn put(db: &mut DbConn, holder: Holder, id: &str, chosen: &Safety, by: &PersonId, now: Instant) -> Result<()> {
    let version = get(db, holder, id)?.map_or(0, |(_, version)| version);
    diesel::delete(safe_contacts::table.find((holder, id))).execute(db)?;
    diesel::insert_into(safe_contacts::table)
        .values((
            safe_contacts::holder.eq(holder),
            safe_contacts::holder_id.eq(id),
            safe_contacts::no_details.eq(chosen.no_details),
            safe_contacts::no_voicemail.eq(chosen.no_voicemail),
            safe_contacts::never_locatable.eq(chosen.never_locatable),
            safe_contacts::times.eq(Veiled::from(chosen.times.as_str())),
            safe_contacts::code_word.eq(Veiled::from(chosen.code_word.as_str())),
            safe_contacts::changed_by.eq(by),
            safe_contacts::changed_at.eq(now),
            safe_contacts::version.eq(version + 1),
        ))
        .execute(db)?;
    Ok(())
}

/// Two groups are one: `kept` is kept as safe as either of them was.
pub fn keep_both_safe(db: &mut DbConn, kept: &str, other: &str, by: &PersonId, now: Instant) -> Result<()> {
    let Some((theirs, _)) = get(db, Holder::Organisation, other)? else { return Ok(()) };
    let ours = get(db, Holder::Organisation, kept)?.map(|(ours, _)| ours).unwrap_or_default();
    put(db, Holder::Organisation, kept, &ours.together(theirs), by, now)
}

/// Whether letters to a person are to say nothing: they chose so, or a group did to which they belong.
pub fn says_nothing(db: &mut DbConn, person: &PersonId) -> Result<bool> {
    let own = safe_contacts::table
        .filter(safe_contacts::holder.eq(Holder::Person))
        .filter(safe_contacts::holder_id.eq(person.as_str()))
        .filter(safe_contacts::no_details.eq(true));
    let groups = safe_contacts::table
        .filter(safe_contacts::holder.eq(Holder::Organisation))
        .filter(safe_contacts::no_details.eq(true))
        .filter(
            safe_contacts::holder_id.eq_any(
                organisation_members::table
                    .filter(organisation_members::person_id.eq(person))
                    .filter(organisation_members::left_at.is_null())
                    .select(organisation_members::organisation_id),
            ),
        );
    Ok(diesel::select(exists(own).or(exists(groups))).get_result(db)?)
}

/// Seals what some have chosen with the key that seals now, where it does not begin with `sealed`; says how many there were.
///
/// # Errors
/// A database that cannot be reached; something that no key here opens.
pub fn seal_again(db: &mut DbConn, sealed: &str, limit: i64) -> Result<usize> {
    let like = format!("{sealed}%");
    let times = safe_contacts::times.ne("").and(safe_contacts::times.not_like(like.clone()));
    let word = safe_contacts::code_word.ne("").and(safe_contacts::code_word.not_like(like));
    let these: Vec<(Holder, String)> = safe_contacts::table
        .filter(times.or(word))
        .select((safe_contacts::holder, safe_contacts::holder_id))
        .limit(limit)
        .load(db)?;
    for (holder, id) in &these {
        let row = || safe_contacts::table.find((*holder, id.as_str()));
        // Whoever chooses anew meanwhile waits, or was here first.
        diesel::update(row()).set(safe_contacts::version.eq(safe_contacts::version)).execute(db)?;
        let said: Option<(Veiled, Veiled)> =
            row().select((safe_contacts::times, safe_contacts::code_word)).first(db).optional()?;
        let Some((times, word)) = said else { continue };
        diesel::update(row()).set((safe_contacts::times.eq(times), safe_contacts::code_word.eq(word))).execute(db)?;
    }
    Ok(these.len())
}
