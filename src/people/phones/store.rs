//! The only file that knows how people's numbers stand in the database.

use diesel::prelude::*;

use super::Known;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{known_phones, organisation_members, people};
use crate::error::Result;
use crate::ids::{OrganisationId, PersonId, PhoneId};

/// Writes the number that somebody has now, unless it is the one they had. An empty one only ends what stood.
pub fn note(db: &mut DbConn, id: PhoneId, person: &PersonId, number: &str, now: Instant) -> Result<()> {
    let number = number.trim();
    let stands =
        || known_phones::table.filter(known_phones::person_id.eq(person)).filter(known_phones::until.is_null());
    let known: Option<String> = stands().select(known_phones::number).first(db).optional()?;
    if known.as_deref().unwrap_or_default() == number {
        return Ok(());
    }
    diesel::update(stands()).set(known_phones::until.eq(Some(now))).execute(db)?;
    if number.is_empty() {
        return Ok(());
    }
    diesel::insert_into(known_phones::table)
        .values((
            known_phones::id.eq(id),
            known_phones::person_id.eq(person),
            known_phones::number.eq(number),
            known_phones::since.eq(now),
        ))
        .execute(db)?;
    Ok(())
}

/// The most numbers of one group that a page shows.
const MOST: i64 = 40;

/// The numbers of everybody who belongs to an organisation now, those known the longest first. Of somebody who joined later, a
/// number is known for the group only since then: whoever comes by a way in could let somebody in whose number is old.
pub fn of_group(db: &mut DbConn, id: &OrganisationId) -> Result<Vec<Known>> {
    type Row = (String, String, Instant, Option<Instant>, Instant);
    let rows: Vec<Row> = known_phones::table
        .inner_join(people::table.inner_join(organisation_members::table))
        .filter(organisation_members::organisation_id.eq(id))
        .filter(organisation_members::left_at.is_null())
        .order((known_phones::since, known_phones::id))
        .limit(MOST)
        .select((
            people::name,
            known_phones::number,
            known_phones::since,
            known_phones::until,
            organisation_members::joined_at,
        ))
        .load(db)?;
    let known = |(whose, number, since, until, joined): Row| Known { whose, number, since: since.max(joined), until };
    Ok(rows.into_iter().map(known).collect())
}
