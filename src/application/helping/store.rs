//! The only file that knows how invitations and supporters stand in the database.

pub mod writing;

use diesel::dsl::exists;
use diesel::prelude::*;

use super::{Kind, Standing};
use crate::application::Part;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{applications, invitations, organisation_members, people, scribes, supporters};
use crate::error::{Error, Result};
use crate::ids::{ApplicationId, InvitationId, OrganisationId, PersonId, SupporterId};

/// An invitation as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = invitations, check_for_backend(crate::db::MultiBackend))]
pub struct Invitation {
    pub id: InvitationId,
    pub organisation_id: OrganisationId,
    /// The application it was sent from.
    pub application_id: ApplicationId,
    pub email: String,
    pub kind: Kind,
    /// A line of whoever invites; may be empty.
    pub words: String,
    pub invited_by: PersonId,
    pub invited_at: Instant,
    pub expires_at: Instant,
    pub accepted_by: Option<PersonId>,
    pub accepted_at: Option<Instant>,
    pub declined_at: Option<Instant>,
    pub withdrawn_by: Option<PersonId>,
    pub withdrawn_at: Option<Instant>,
}

impl Invitation {
    /// How it stands now.
    pub fn standing(&self, now: Instant) -> Standing {
        let (declined, withdrawn) = (self.declined_at.is_some(), self.withdrawn_at.is_some());
        Standing::of(self.accepted_at.is_some(), declined, withdrawn, self.expires_at, now)
    }
}

/// Somebody's help with one application.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = supporters, check_for_backend(crate::db::MultiBackend))]
pub struct Supporter {
    pub id: SupporterId,
    pub application_id: ApplicationId,
    pub person_id: PersonId,
    /// Who they are, in their own words: "advice worker at …".
    pub organisation_words: String,
    pub since: Instant,
    /// When they last told the group that it is ready.
    pub said_ready_at: Option<Instant>,
    pub ended_at: Option<Instant>,
    pub ended_by: Option<PersonId>,
}

/// An invitation by its id.
pub fn invitation(db: &mut DbConn, id: &InvitationId) -> Result<Invitation> {
    Ok(invitations::table.find(id).select(Invitation::as_select()).first(db)?)
}

/// Writes a new invitation.
pub fn insert(db: &mut DbConn, invitation: &Invitation) -> Result<()> {
    diesel::insert_into(invitations::table).values(invitation).execute(db)?;
    Ok(())
}

/// The invitations from any of a group's applications that nobody has answered or taken back, the newest first,
/// each with who invited.
pub fn unanswered(db: &mut DbConn, organisation: &OrganisationId) -> Result<Vec<(Invitation, String)>> {
    Ok(invitations::table
        .inner_join(people::table)
        .filter(invitations::organisation_id.eq(organisation))
        .filter(invitations::accepted_at.is_null())
        .filter(invitations::declined_at.is_null())
        .filter(invitations::withdrawn_at.is_null())
        .order((invitations::invited_at.desc(), invitations::id.desc()))
        .limit(100)
        .select((Invitation::as_select(), people::name))
        .load(db)?)
}

/// Writes that somebody accepted.
pub fn accept(db: &mut DbConn, id: &InvitationId, person: &PersonId, now: Instant) -> Result<()> {
    diesel::update(invitations::table.find(id))
        .set((invitations::accepted_by.eq(Some(person)), invitations::accepted_at.eq(Some(now))))
        .execute(db)?;
    Ok(())
}

/// Writes that somebody declined.
pub fn decline(db: &mut DbConn, id: &InvitationId, now: Instant) -> Result<()> {
    diesel::update(invitations::table.find(id)).set(invitations::declined_at.eq(Some(now))).execute(db)?;
    Ok(())
}

/// Writes that a member took it back; nobody, where a backup that was put back does not say who.
pub fn withdraw(db: &mut DbConn, id: &InvitationId, person: Option<&PersonId>, now: Instant) -> Result<()> {
    diesel::update(invitations::table.find(id))
        .set((invitations::withdrawn_by.eq(person), invitations::withdrawn_at.eq(Some(now))))
        .execute(db)?;
    Ok(())
}

/// The help that a person gives with an application now, if they do.
pub fn help_of(db: &mut DbConn, application: &ApplicationId, person: &PersonId) -> Result<Option<Supporter>> {
    Ok(supporters::table
        .filter(supporters::application_id.eq(application))
        .filter(supporters::person_id.eq(person))
        .filter(supporters::ended_at.is_null())
        .select(Supporter::as_select())
        .first(db)
        .optional()?)
}

/// Everyone who helps with an application now, with their name and address, the first who came first.
pub fn helping(db: &mut DbConn, application: &ApplicationId) -> Result<Vec<(Supporter, String, String)>> {
    Ok(supporters::table
        .inner_join(people::table)
        .filter(supporters::application_id.eq(application))
        .filter(supporters::ended_at.is_null())
        .order((supporters::since, supporters::id))
        .select((Supporter::as_select(), people::name, people::email))
        .load(db)?)
}

/// The name of somebody who helps with an application, or helped with it once; or who types it as an officer, and that
/// they do.
pub fn name_of(db: &mut DbConn, application: &ApplicationId, person: &PersonId) -> Result<Option<(String, bool)>> {
    let helps = supporters::person_id.eq(people::id).and(supporters::application_id.eq(application.clone()));
    let types = scribes::person_id.eq(people::id).and(scribes::application_id.eq(application.clone()));
    Ok(people::table
        .left_join(supporters::table.on(helps))
        .left_join(scribes::table.on(types))
        .filter(people::id.eq(person))
        .filter(supporters::id.nullable().is_not_null().or(scribes::id.nullable().is_not_null()))
        .select((people::name, scribes::id.nullable().is_not_null()))
        .first(db)
        .optional()?)
}

/// What part a person has in an application, in one query.
///
/// # Errors
/// Not found when there is none.
pub fn part_of(db: &mut DbConn, id: &ApplicationId, person: &PersonId) -> Result<Part> {
    let member = organisation_members::table
        .filter(organisation_members::organisation_id.eq(applications::organisation_id))
        .filter(organisation_members::person_id.eq(person))
        .filter(organisation_members::left_at.is_null());
    let helps = supporters::table
        .filter(supporters::application_id.eq(applications::id))
        .filter(supporters::person_id.eq(person))
        .filter(supporters::ended_at.is_null());
    let found: Option<(bool, bool)> = applications::table
        .filter(applications::id.eq(id))
        .select((exists(member), exists(helps)))
        .first(db)
        .optional()?;
    match found.ok_or(Error::NotFound)? {
        (true, _) => Ok(Part::Member),
        (_, true) => Ok(Part::Supporter),
        _ => Ok(Part::Nobody),
    }
}

/// Writes that somebody helps from now on.
pub fn begin_help(db: &mut DbConn, supporter: &Supporter) -> Result<()> {
    diesel::insert_into(supporters::table).values(supporter).execute(db)?;
    Ok(())
}

/// Writes that somebody's help has ended.
pub fn end_help(db: &mut DbConn, id: &SupporterId, by: &PersonId, now: Instant) -> Result<()> {
    diesel::update(supporters::table.find(id))
        .set((supporters::ended_at.eq(Some(now)), supporters::ended_by.eq(Some(by))))
        .execute(db)?;
    Ok(())
}

/// Writes that they told the group that it is ready.
pub fn said_ready(db: &mut DbConn, id: &SupporterId, now: Instant) -> Result<()> {
    diesel::update(supporters::table.find(id)).set(supporters::said_ready_at.eq(Some(now))).execute(db)?;
    Ok(())
}

/// A person's help by its id.
pub fn help(db: &mut DbConn, id: &SupporterId) -> Result<Supporter> {
    Ok(supporters::table.find(id).select(Supporter::as_select()).first(db)?)
}

/// Writes that a person helps with none of a group's applications any more: they are of the group now.
pub fn end_all_help(db: &mut DbConn, organisation: &OrganisationId, person: &PersonId, now: Instant) -> Result<()> {
    let theirs = applications::table.filter(applications::organisation_id.eq(organisation)).select(applications::id);
    diesel::update(
        supporters::table
            .filter(supporters::person_id.eq(person))
            .filter(supporters::ended_at.is_null())
            .filter(supporters::application_id.eq_any(theirs)),
    )
    .set((supporters::ended_at.eq(Some(now)), supporters::ended_by.eq(Some(person))))
    .execute(db)?;
    Ok(())
}
