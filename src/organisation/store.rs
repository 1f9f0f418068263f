//! The only file that knows how organisations and their members stand in the database.

use std::collections::BTreeMap;

use diesel::prelude::*;
use diesel::sql_types::Text;

use super::Kind;
use super::area::Area;
use super::profile::{Details, Profile};
use crate::clock::Instant;
use crate::db::schema::{merges, organisation_members, organisations, people, safe_contacts};
use crate::db::{DbConn, Union};
use crate::error::{Error, Result};
use crate::ids::{MemberId, MergeId, OrganisationId, PersonId};
use crate::people::safety::Holder;
use crate::people::store::Person;

/// An organisation's profile.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = organisations, check_for_backend(crate::db::MultiBackend))]
pub struct Organisation {
    pub id: OrganisationId,
    pub name: String,
    pub kind: Kind,
    pub about: String,
    /// Where they are and work.
    pub area: Area,
    /// How they describe themselves, in their own words; never computed and never added up.
    pub describes_itself: String,
    pub registration_number: String,
    /// Who holds money for them, where somebody does.
    pub host_name: String,
    pub yearly_income_pence: Option<i64>,
    pub version: i32,
    pub created_by: PersonId,
    pub created_at: Instant,
    #[diesel(embed)]
    pub details: Details,
}

/// An organisation by its id.
pub fn get(db: &mut DbConn, id: &OrganisationId) -> Result<Organisation> {
    Ok(organisations::table.find(id).select(Organisation::as_select()).first(db)?)
}

/// An organisation by its id, with those that became part of it, in one query.
///
/// # Errors
/// Not found where there is none.
pub fn with_merged(db: &mut DbConn, id: &OrganisationId) -> Result<(Organisation, Vec<Organisation>)> {
    let all: Vec<Organisation> = organisations::table
        .filter(organisations::id.eq(id).or(organisations::merged_into.eq(id)))
        .order((organisations::created_at, organisations::id))
        .select(Organisation::as_select())
        .load(db)?;
    let (here, merged): (Vec<_>, Vec<_>) = all.into_iter().partition(|one| one.id == *id);
    Ok((here.into_iter().next().ok_or(Error::NotFound)?, merged))
}

/// The organisation that this one became part of, at the end of the way; none when it stands for itself.
pub fn merged_into(db: &mut DbConn, id: &OrganisationId) -> Result<Option<OrganisationId>> {
    let mut found = None;
    let mut at = id.clone();
    // A way is as long as there were merges, and never leads back: what is merged is merged no more.
    loop {
        let next: Option<Option<OrganisationId>> =
            organisations::table.find(&at).select(organisations::merged_into).first(db).optional()?;
        match next.flatten() {
            Some(next) => {
                at = next.clone();
                found = Some(next);
            }
            None => return Ok(found),
        }
    }
}

/// What stands around an organisation: those that became part of it, and the questions whether it was entered twice that
/// wait for its people; in one query.
pub fn around(db: &mut DbConn, id: &OrganisationId) -> Result<(Vec<OrganisationId>, Vec<MergeId>)> {
    let here = organisations::table
        .filter(organisations::merged_into.eq(id))
        .select(("here".into_sql::<Text>(), organisations::id));
    let asked = merges::table
        .filter(merges::kept_id.eq(id).or(merges::other_id.eq(id)))
        .filter(merges::state.eq("proposed"))
        .select(("asked".into_sql::<Text>(), merges::id));
    let rows: Vec<(String, String)> = Union::of(here).all(asked).load(db)?;
    let (here, asked): (Vec<_>, Vec<_>) = rows.into_iter().partition(|(kind, _)| kind == "here");
    let here = here.iter().map(|(_, id)| OrganisationId::from(id.as_str())).collect();
    Ok((here, asked.iter().map(|(_, id)| MergeId::from(id.as_str())).collect()))
}

/// Where these organisations are, as anybody but their own members may read it, in one query: the one way to it.
pub fn areas(db: &mut DbConn, these: &[OrganisationId]) -> Result<BTreeMap<String, String>> {
    let rows: Vec<(OrganisationId, Area, Option<bool>)> = organisations::table
        .left_join(
            safe_contacts::table
                .on(safe_contacts::holder.eq(Holder::Organisation).and(safe_contacts::holder_id.eq(organisations::id))),
        )
        .filter(organisations::id.eq_any(these))
        .select((organisations::id, organisations::area, safe_contacts::never_locatable.nullable()))
        .load(db)?;
    let shown = |(id, area, hidden): (OrganisationId, Area, Option<bool>)| {
        (id.to_string(), area.for_others(hidden.unwrap_or(false)))
    };
    Ok(rows.into_iter().map(shown).collect())
}

/// Everyone who belongs to an organisation now, by name.
pub fn members(db: &mut DbConn, id: &OrganisationId) -> Result<Vec<Person>> {
    Ok(people::table
        .inner_join(organisation_members::table)
        .filter(organisation_members::organisation_id.eq(id))
        .filter(organisation_members::left_at.is_null())
        .order((people::name, people::id))
        .select(Person::as_select())
        .load(db)?)
}

/// Whether a person belongs to an organisation now.
pub fn is_member(db: &mut DbConn, id: &OrganisationId, person: &PersonId) -> Result<bool> {
    let count: i64 = organisation_members::table
        .filter(organisation_members::organisation_id.eq(id))
        .filter(organisation_members::person_id.eq(person))
        .filter(organisation_members::left_at.is_null())
        .count()
        .get_result(db)?;
    Ok(count > 0)
}

/// Since when a person belongs to an organisation.
///
/// # Errors
/// Not found for whoever does not belong to it now.
pub fn joined_at(db: &mut DbConn, id: &OrganisationId, person: &PersonId) -> Result<Instant> {
    Ok(organisation_members::table
        .filter(organisation_members::organisation_id.eq(id))
        .filter(organisation_members::person_id.eq(person))
        .filter(organisation_members::left_at.is_null())
        .select(organisation_members::joined_at)
        .first(db)?)
}

impl Organisation {
    /// What it tells of itself.
    pub fn profile(&self) -> Profile {
        Profile {
            name: self.name.clone(),
            kind: self.kind,
            host_name: self.host_name.clone(),
            about: self.about.clone(),
            area: self.area.for_its_members().to_owned(),
            describes_itself: self.describes_itself.clone(),
            registration_number: self.registration_number.clone(),
            yearly_income_pence: self.yearly_income_pence,
            details: self.details.clone(),
        }
    }
}

/// The organisations a person belongs to now, by name.
pub fn of_person(db: &mut DbConn, person: &PersonId) -> Result<Vec<Organisation>> {
    Ok(organisations::table
        .inner_join(organisation_members::table)
        .filter(organisation_members::person_id.eq(person))
        .filter(organisation_members::left_at.is_null())
        .order((organisations::name, organisations::id))
        .select(Organisation::as_select())
        .load(db)?)
}

/// Touches an organisation first, so that two changes of it stand one behind the other. Its version counts profiles only.
pub fn touch(db: &mut DbConn, id: &OrganisationId) -> Result<()> {
    let found = diesel::update(organisations::table.find(id))
        .set(organisations::version.eq(organisations::version))
        .execute(db)?;
    if found == 1 { Ok(()) } else { Err(Error::NotFound) }
}

/// Writes a new organisation.
pub fn insert(db: &mut DbConn, organisation: &Organisation) -> Result<()> {
    diesel::insert_into(organisations::table).values(organisation).execute(db)?;
    Ok(())
}

/// Writes its profile.
pub fn update(db: &mut DbConn, id: &OrganisationId, profile: &Profile) -> Result<()> {
    diesel::update(organisations::table.find(id))
        .set((
            organisations::name.eq(&profile.name),
            organisations::kind.eq(profile.kind),
            organisations::host_name.eq(&profile.host_name),
            organisations::about.eq(&profile.about),
            organisations::area.eq(&profile.area),
            organisations::describes_itself.eq(&profile.describes_itself),
            organisations::registration_number.eq(&profile.registration_number),
            organisations::yearly_income_pence.eq(profile.yearly_income_pence),
            organisations::host_number.eq(&profile.details.host_number),
            organisations::group_behind.eq(&profile.details.group_behind),
            organisations::partners.eq(&profile.details.partners),
            organisations::leads.eq(&profile.details.leads),
            organisations::version.eq(organisations::version + 1),
        ))
        .execute(db)?;
    Ok(())
}

/// Writes a new member.
pub fn insert_member(
    db: &mut DbConn,
    id: MemberId,
    organisation: &OrganisationId,
    person: &PersonId,
    now: Instant,
) -> Result<()> {
    diesel::insert_into(organisation_members::table)
        .values((
            organisation_members::id.eq(id),
            organisation_members::organisation_id.eq(organisation),
            organisation_members::person_id.eq(person),
            organisation_members::joined_at.eq(now),
        ))
        .execute(db)?;
    Ok(())
}

/// Writes a member, who may have been one before.
pub fn join(
    db: &mut DbConn,
    id: MemberId,
    organisation: &OrganisationId,
    person: &PersonId,
    now: Instant,
) -> Result<()> {
    let theirs =
        || organisation_members::organisation_id.eq(organisation).and(organisation_members::person_id.eq(person));
    let left: Option<Option<Instant>> =
        organisation_members::table.filter(theirs()).select(organisation_members::left_at).first(db).optional()?;
    // Where the clock was ahead when they left, they do not come back before that: what ended again would end this, too.
    let since = left.flatten().map_or(now, |left| left.max(now));
    let back = diesel::update(organisation_members::table.filter(theirs()))
        .set((organisation_members::joined_at.eq(since), organisation_members::left_at.eq(None::<Instant>)))
        .execute(db)?;
    if back == 1 { Ok(()) } else { insert_member(db, id, organisation, person, now) }
}

/// Writes that a member has left.
pub fn leave(db: &mut DbConn, organisation: &OrganisationId, person: &PersonId, now: Instant) -> Result<()> {
    diesel::update(
        organisation_members::table
            .filter(organisation_members::organisation_id.eq(organisation))
            .filter(organisation_members::person_id.eq(person)),
    )
    .set(organisation_members::left_at.eq(now))
    .execute(db)?;
    Ok(())
}

/// Every membership that has ended, and when. Who was in two groups that became one left neither by that.
///
/// # Errors
/// A database that cannot be reached.
pub fn ended(db: &mut DbConn) -> Result<Vec<(MemberId, Instant)>> {
    let known: Vec<(MemberId, Option<Instant>)> = organisation_members::table
        .inner_join(organisations::table)
        .filter(organisations::merged_into.is_null())
        .filter(organisation_members::left_at.is_not_null())
        .select((organisation_members::id, organisation_members::left_at))
        .load(db)?;
    Ok(known.into_iter().filter_map(|(id, at)| Some((id, at?))).collect())
}

/// A membership that stands: of which group, whose, and since when.
///
/// # Errors
/// A database that cannot be reached.
pub fn membership(db: &mut DbConn, id: &MemberId) -> Result<Option<(OrganisationId, Person, Instant)>> {
    Ok(organisation_members::table
        .inner_join(people::table)
        .filter(organisation_members::id.eq(id))
        .filter(organisation_members::left_at.is_null())
        .select((organisation_members::organisation_id, Person::as_select(), organisation_members::joined_at))
        .first(db)
        .optional()?)
}
