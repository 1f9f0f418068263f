//! The only files that know how declarations, readings, questions and concerns stand in the database.

pub mod concern;
pub mod declaration;
pub mod question;
pub mod reading;
pub mod tasks;

use diesel::dsl::exists;
use diesel::prelude::*;

use super::{Standing, Ties, reading as words};
use crate::application::store::Application;
use crate::db::DbConn;
use crate::db::schema::{
    applications, conversations, declarations, evidence, form_versions, organisation_members, panel_meetings,
    panel_members, readings, rounds,
};
use crate::db::types::Json;
use crate::error::Result;
use crate::fund::form::FundText;
use crate::fund::store::RoundRow;
use crate::ids::{ApplicationId, OrganisationId, PersonId, RoundId};

pub use declaration::conflicted;

/// An application with its round and the words it was asked in: what every page about one begins with.
#[derive(Clone, Debug)]
pub struct Head {
    pub application: Application,
    pub round: RoundRow,
    pub form: FundText,
}

/// An application with its round and form, in one query.
///
/// # Errors
/// Not found; a database that cannot be reached.
pub fn head(db: &mut DbConn, id: &ApplicationId) -> Result<Head> {
    let (application, round, Json(form)) = applications::table
        .inner_join(rounds::table)
        .inner_join(form_versions::table)
        .filter(applications::id.eq(id))
        .select((Application::as_select(), RoundRow::as_select(), form_versions::body))
        .first::<(Application, RoundRow, Json<FundText>)>(db)?;
    Ok(Head { application, round, form })
}

/// What ties a person to an application, in one query.
///
/// # Errors
/// A database that cannot be reached.
pub fn ties(db: &mut DbConn, application: &Application, person: &PersonId) -> Result<Ties> {
    ties_of(db, &application.id, &application.round_id, &application.organisation_id, person)
}

type Row = (Option<Standing>, bool, bool, bool, bool, Option<words::State>, bool);

fn ties_of(
    db: &mut DbConn,
    id: &ApplicationId,
    round: &RoundId,
    organisation: &OrganisationId,
    person: &PersonId,
) -> Result<Ties> {
    let declared = declarations::table
        .filter(declarations::application_id.eq(id).and(declarations::person_id.eq(person)))
        .select(declarations::standing)
        .single_value();
    let reads = readings::table
        .filter(readings::application_id.eq(id).and(readings::reader_id.eq(person)))
        .select(readings::state)
        .single_value();
    let member = organisation_members::table
        .filter(organisation_members::organisation_id.eq(organisation))
        .filter(organisation_members::person_id.eq(person))
        .filter(organisation_members::left_at.is_null());
    let contact = rounds::table.filter(rounds::id.eq(round)).filter(rounds::contact_id.eq(person));
    let wrote_up =
        conversations::table.filter(conversations::application_id.eq(id)).filter(conversations::written_by.eq(person));
    let wrote_evidence = evidence::table
        .filter(evidence::application_id.eq(id))
        .filter(evidence::written_by.eq(person))
        .filter(evidence::from_organisation.eq(false));
    let on_panel = panel_members::table
        .inner_join(panel_meetings::table)
        .filter(panel_meetings::round_id.eq(round))
        .filter(panel_members::person_id.eq(person));
    let (standing, member, contact, wrote_up, wrote_evidence, reading, on_panel): Row = diesel::select((
        declared,
        exists(member),
        exists(contact),
        exists(wrote_up),
        exists(wrote_evidence),
        reads,
        exists(on_panel),
    ))
    .get_result(db)?;
    Ok(Ties { standing, member, contact, wrote_up, wrote_evidence, reading, on_panel })
}
