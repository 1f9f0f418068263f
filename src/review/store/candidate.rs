//! Who may be asked to judge an application, and what ties each to it.

use diesel::dsl::exists;
use diesel::prelude::*;

use crate::application::store::Application;
use crate::db::DbConn;
use crate::db::schema::{
    contact_handovers, conversations, declarations, evidence, judging_exceptions, organisation_members, people,
    person_roles, readings, scribes, supporters, translations,
};
use crate::error::Result;
use crate::fund::store::RoundRow;
use crate::ids::PersonId;
use crate::people::Role;
use crate::review::reading::State;
use crate::review::{Standing, Ties};

/// Somebody who may be asked to read, and what ties them to the application.
#[derive(Clone, Debug)]
pub struct Candidate {
    pub person: PersonId,
    pub name: String,
    pub ties: Ties,
}

/// Everyone who holds one of these roles at the funder, with what ties each to the application, in one query; by name.
///
/// # Errors
/// A database that cannot be reached.
pub fn candidates(
    db: &mut DbConn,
    application: &Application,
    round: &RoundRow,
    roles: &[Role],
) -> Result<Vec<Candidate>> {
    type Row = (PersonId, String, bool, bool, bool, bool, bool, Option<Standing>, Option<State>);
    let excepted = judging_exceptions::table
        .filter(judging_exceptions::application_id.eq(application.id.clone()))
        .filter(judging_exceptions::person_id.eq(people::id));
    let held = person_roles::table
        .filter(person_roles::person_id.eq(people::id))
        .filter(person_roles::funder_id.eq(application.funder_id.clone()))
        .filter(person_roles::role.eq_any(roles.to_vec()))
        .filter(person_roles::ended_at.is_null());
    let member = organisation_members::table
        .filter(organisation_members::organisation_id.eq(application.organisation_id.clone()))
        .filter(organisation_members::person_id.eq(people::id))
        // As `application::store::apart` says it of a row: who left since it was begun is no stranger to it.
        .filter(
            organisation_members::left_at
                .is_null()
                .or(organisation_members::left_at.ge(application.started_at).assume_not_null()),
        );
    let helped = supporters::table
        .filter(supporters::application_id.eq(application.id.clone()))
        .filter(supporters::person_id.eq(people::id));
    let wrote_up = conversations::table
        .filter(conversations::application_id.eq(application.id.clone()))
        .filter(conversations::written_by.eq(people::id.nullable()));
    let typed = scribes::table
        .filter(scribes::application_id.eq(application.id.clone()))
        .filter(scribes::person_id.eq(people::id));
    let spoke = contact_handovers::table
        .filter(contact_handovers::round_id.eq(application.round_id.clone()))
        .filter(
            contact_handovers::application_id
                .is_null()
                .or(contact_handovers::application_id.eq(Some(application.id.clone()))),
        )
        .filter(contact_handovers::from_id.eq(people::id).or(contact_handovers::to_id.eq(people::id)));
    let wrote_evidence = evidence::table
        .filter(evidence::application_id.eq(application.id.clone()))
        .filter(evidence::written_by.eq(people::id))
        .filter(evidence::from_organisation.eq(false).or(evidence::route.eq_any(["phone", "visit"])));
    let translated = translations::table
        .filter(translations::application_id.eq(application.id.clone()))
        .filter(translations::added_by.eq(people::id));
    let declared = declarations::application_id.eq(application.id.clone()).and(declarations::person_id.eq(people::id));
    let reads = readings::application_id.eq(application.id.clone()).and(readings::reader_id.eq(people::id));
    let rows: Vec<Row> = people::table
        .left_join(declarations::table.on(declared))
        .left_join(readings::table.on(reads))
        .filter(exists(held))
        .order((people::name, people::id))
        .select((
            people::id,
            people::name,
            exists(member).or(exists(helped)),
            exists(wrote_up).or(exists(typed)).or(exists(spoke)),
            exists(wrote_evidence),
            exists(translated),
            exists(excepted),
            declarations::standing.nullable(),
            readings::state.nullable(),
        ))
        .load(db)?;
    let candidate = |(person, name, member, wrote_up, wrote_evidence, translated, excepted, standing, reading): Row| {
        let contact = person == round.contact_id;
        let ties = Ties {
            standing,
            member,
            contact,
            wrote_up,
            wrote_evidence,
            translated,
            excepted,
            reading,
            on_panel: false,
            decider: false,
        };
        Candidate { person, name, ties }
    };
    Ok(rows.into_iter().map(candidate).collect())
}
