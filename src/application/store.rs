//! The only file that knows how applications stand in the database.

pub mod answers;
pub mod at_desk;

use diesel::prelude::*;

use super::State;
use super::policy::{self, Window};
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{applications, form_versions, funds, organisations, people, rounds};
use crate::db::types::Json;
use crate::error::Result;
use crate::fund::form::FundText;
use crate::fund::store::RoundRow;
use crate::people::store::Person;
use crate::ids::{ApplicationId, FormVersionId, FunderId, OrganisationId, PersonId, RoundId};

/// An application as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = applications, check_for_backend(crate::db::MultiBackend))]
pub struct Application {
    pub id: ApplicationId,
    /// What people say on the phone; not the identifier, and not the grant's public number.
    pub reference: String,
    pub funder_id: FunderId,
    pub round_id: RoundId,
    pub form_version_id: FormVersionId,
    pub organisation_id: OrganisationId,
    /// As it was when it was sent.
    pub organisation_name: String,
    pub state: State,
    pub state_at: Instant,
    /// In pence; none until it has been answered.
    pub amount_pence: Option<i64>,
    pub waiting_until: Option<chrono::NaiveDate>,
    pub started_by: PersonId,
    pub started_at: Instant,
    pub submitted_by: Option<PersonId>,
    pub submitted_at: Option<Instant>,
    /// Its place in the desk's list: when it was started, then when it was sent.
    pub listed_at: Instant,
    pub version: i32,
}

/// An application by its id.
pub fn get(db: &mut DbConn, id: &ApplicationId) -> Result<Application> {
    Ok(applications::table.find(id).select(Application::as_select()).first(db)?)
}

/// Touches an application first, so that two changes of it stand one behind the other.
pub fn touch(db: &mut DbConn, id: &ApplicationId) -> Result<()> {
    let found = diesel::update(applications::table.find(id))
        .set(applications::version.eq(applications::version + 1))
        .execute(db)?;
    if found == 1 { Ok(()) } else { Err(crate::error::Error::NotFound) }
}

/// Writes a new state.
pub fn set_state(db: &mut DbConn, id: &ApplicationId, state: State, now: Instant) -> Result<()> {
    diesel::update(applications::table.find(id))
        .set((applications::state.eq(state), applications::state_at.eq(now)))
        .execute(db)?;
    Ok(())
}

/// An application with everything that its pages and policies ask about it.
#[derive(Clone, Debug)]
pub struct Opened {
    pub application: Application,
    pub round: RoundRow,
    pub fund_slug: String,
    pub form: FundText,
    /// Its organisation's name as it is now.
    pub organisation: String,
    /// The named contact.
    pub contact: Person,
    /// Everyone who belongs to its organisation now.
    pub members: Vec<Person>,
}

impl Opened {
    /// Whether a person belongs to its organisation.
    pub fn is_member(&self, person: &PersonId) -> bool {
        self.members.iter().any(|member| member.id == *person)
    }

    /// How its round stands to its group now.
    pub fn window(&self, now: Instant) -> Window {
        let grace = chrono::TimeDelta::minutes(i64::from(self.form.round.grace_minutes));
        Window::at(self.round.state, self.round.opens_at, self.round.closes_at, grace, now)
    }

    /// Refuses, with the reason, unless `person` may change its answers now.
    ///
    /// # Errors
    /// Not found for anybody else's; refused when it was sent or the round has closed.
    pub fn need_edit(&self, person: &PersonId, now: Instant) -> Result<()> {
        policy::may_edit(self.is_member(person), self.application.state, self.window(now))
            .map_err(|why| why.error(self.application.id.as_str(), &self.contact.name))
    }

    /// Not found unless `person` belongs to its organisation.
    ///
    /// # Errors
    /// Not found.
    pub fn need_member(&self, person: &PersonId) -> Result<()> {
        policy::may_view(self.is_member(person))
    }
}

/// An application with everything around it, in two queries.
pub fn open(db: &mut DbConn, id: &ApplicationId) -> Result<Opened> {
    let (application, round, fund_slug, Json(form), organisation, contact) = applications::table
        .inner_join(rounds::table.inner_join(funds::table).inner_join(people::table.on(people::id.eq(rounds::contact_id))))
        .inner_join(form_versions::table.on(form_versions::id.eq(applications::form_version_id)))
        .inner_join(organisations::table)
        .filter(applications::id.eq(id))
        .select((
            Application::as_select(),
            RoundRow::as_select(),
            funds::slug,
            form_versions::body,
            organisations::name,
            Person::as_select(),
        ))
        .first::<(Application, RoundRow, String, Json<FundText>, String, Person)>(db)?;
    let members = crate::organisation::store::members(db, &application.organisation_id)?;
    Ok(Opened { application, round, fund_slug, form, organisation, contact, members })
}
