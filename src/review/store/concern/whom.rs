//! To whom a worry goes, and with which application it is brought.

use diesel::dsl::not;
use diesel::prelude::*;

use crate::application::State;
use crate::application::at_desk::Closeness;
use crate::application::store::apart;
use crate::db::DbConn;
use crate::db::schema::{
    applications, contact_entries, declarations, organisation_members, people, person_roles, supporters,
};
use crate::error::Result;
use crate::ids::{ApplicationId, FunderId, OrganisationId};
use crate::people::Role;
use crate::people::store::Person;

/// The safeguarding leads to whom somebody can bring a worry about an application, in one query.
///
/// # Errors
/// A database that cannot be reached.
pub fn leads_of(db: &mut DbConn, application: &ApplicationId) -> Result<Vec<Person>> {
    let people = leads_and_administrators(db, application)?;
    Ok(people.into_iter().filter(|(role, _)| *role == Role::SafeguardingLead).map(|(_, person)| person).collect())
}

/// The newest application of a group that the council has, at one of these funders: what a worry from a call about the
/// group as a whole is brought with. Of a call or a letter in the log it is one at the funder whose call it was.
///
/// # Errors
/// A database that cannot be reached.
pub fn newest_of(
    db: &mut DbConn,
    organisation: &OrganisationId,
    funders: &[FunderId],
    entry: Option<&str>,
) -> Result<Option<ApplicationId>> {
    let mut query = applications::table
        .filter(applications::organisation_id.eq(organisation))
        .filter(applications::funder_id.eq_any(funders))
        .filter(applications::submitted_at.is_not_null())
        .filter(applications::state.ne_all(State::OWN))
        .order((applications::submitted_at.desc(), applications::id.desc()))
        .select(applications::id)
        .into_boxed::<crate::db::MultiBackend>();
    if let Some(entry) = entry {
        let whose = contact_entries::table.filter(contact_entries::id.eq(entry)).select(contact_entries::funder_id);
        query = query.filter(applications::funder_id.eq_any(whose));
    }
    Ok(query.first(db).optional()?)
}

/// The people who hold either role at an application's funder, with the role, in one query: whom a worry about an application goes to,
/// and whom to ring when there is no lead. A lead who stands apart from its group cannot take it.
///
/// # Errors
/// A database that cannot be reached.
pub fn leads_and_administrators(db: &mut DbConn, application: &ApplicationId) -> Result<Vec<(Role, Person)>> {
    let its_funder =
        applications::table.filter(applications::id.eq(application)).select(applications::funder_id.nullable());
    let too_close = declarations::table
        .filter(declarations::application_id.eq(application))
        .filter(declarations::standing.eq(Closeness::Conflict))
        .select(declarations::person_id);
    let of_the_group = organisation_members::table
        .inner_join(applications::table.on(applications::organisation_id.eq(organisation_members::organisation_id)))
        .filter(applications::id.eq(application))
        .filter(apart::belonged())
        .select(organisation_members::person_id);
    let helped = supporters::table.filter(supporters::application_id.eq(application)).select(supporters::person_id);
    let apart = people::id.eq_any(too_close).or(people::id.eq_any(of_the_group)).or(people::id.eq_any(helped));
    Ok(person_roles::table
        .inner_join(people::table)
        .filter(person_roles::funder_id.eq_any(its_funder).or(person_roles::funder_id.is_null()))
        .filter(person_roles::role.eq_any([Role::SafeguardingLead, Role::Administrator]))
        .filter(person_roles::ended_at.is_null())
        .filter(person_roles::role.eq(Role::Administrator).or(not(apart)))
        .order((people::name, people::id))
        .select((person_roles::role, Person::as_select()))
        .load(db)?)
}

/// The safeguarding leads at these funders by name.
///
/// # Errors
/// A database that cannot be reached.
pub fn leads_at(db: &mut DbConn, funders: &[FunderId]) -> Result<Vec<Person>> {
    let here = person_roles::funder_id.eq_any(funders.to_vec()).or(person_roles::funder_id.is_null());
    Ok(person_roles::table
        .inner_join(people::table)
        .filter(here)
        .filter(person_roles::role.eq(Role::SafeguardingLead))
        .filter(person_roles::ended_at.is_null())
        .order((people::name, people::id))
        .select(Person::as_select())
        .load(db)?)
}
