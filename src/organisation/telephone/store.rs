//! The only file that knows how people without e-mail stand in the database.

use diesel::prelude::*;

use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{organisation_members, people, telephone_contacts};
use crate::error::Result;
use crate::ids::{FunderId, OrganisationId, PersonId};
use crate::people::store::Person;

/// How somebody without e-mail is reached.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = telephone_contacts, check_for_backend(crate::db::MultiBackend))]
pub struct Contact {
    pub person_id: PersonId,
    /// Whose officers ring them.
    pub funder_id: FunderId,
    pub digits: String,
    pub reach_by: String,
    pub voicemail: bool,
    pub added_by: PersonId,
    pub added_at: Instant,
    /// Since when they have an e-mail.
    pub ended_at: Option<Instant>,
}

/// Writes how somebody is reached.
pub fn insert(db: &mut DbConn, contact: &Contact) -> Result<()> {
    diesel::insert_into(telephone_contacts::table).values(contact).execute(db)?;
    Ok(())
}

/// How one person is reached, if it is by telephone.
pub fn get(db: &mut DbConn, person: &PersonId) -> Result<Option<Contact>> {
    Ok(telephone_contacts::table
        .find(person)
        .filter(telephone_contacts::ended_at.is_null())
        .select(Contact::as_select())
        .first(db)
        .optional()?)
}

/// Whom a group has with this number at a funder.
pub fn in_group(
    db: &mut DbConn,
    organisation: &OrganisationId,
    funder: &FunderId,
    digits: &str,
) -> Result<Option<Person>> {
    Ok(people::table
        .inner_join(telephone_contacts::table)
        .inner_join(organisation_members::table)
        .filter(organisation_members::organisation_id.eq(organisation))
        .filter(organisation_members::left_at.is_null())
        .filter(telephone_contacts::funder_id.eq(funder))
        .filter(telephone_contacts::digits.eq(digits))
        .filter(telephone_contacts::ended_at.is_null())
        .order(people::id)
        .select(Person::as_select())
        .first(db)
        .optional()?)
}

/// Writes the address that somebody has now.
pub fn give_email(db: &mut DbConn, person: &PersonId, email: &str, now: Instant) -> Result<()> {
    diesel::update(people::table.find(person))
        .set((people::email.eq(email), people::version.eq(people::version + 1)))
        .execute(db)?;
    end(db, person, now)
}

/// Writes that somebody is no longer reached by telephone only.
pub fn end(db: &mut DbConn, person: &PersonId, now: Instant) -> Result<()> {
    diesel::update(telephone_contacts::table.find(person))
        .set(telephone_contacts::ended_at.eq(Some(now)))
        .execute(db)?;
    Ok(())
}
