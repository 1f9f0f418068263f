//! How an application begins, whoever begins it: its group, or an officer for a group with no account.

use super::State;
use super::actions::THING;
use super::policy;
use super::store::{self, Application};
use crate::app::Change;
use crate::error::Result;
use crate::fund::store::{FormVersion, RoundRow};
use crate::history::{self, Event, Thing};
use crate::ids::{ApplicationId, OrganisationId};
use crate::organisation;

/// An application to begin: of whom, to which round and strand, in which words.
pub struct Start<'a> {
    pub round: RoundRow,
    pub form: FormVersion,
    pub organisation: &'a OrganisationId,
    pub strand: &'a str,
}

/// Writes a new draft. Whoever calls this has asked whether it may be.
///
/// # Errors
/// A problem when a strand is still to be chosen.
pub fn begin(change: &mut Change<'_>, Start { round, form, organisation, strand }: Start<'_>) -> Result<ApplicationId> {
    let strand = policy::chosen_strand(&form.body.0, strand)?;
    let id: ApplicationId = change.id();
    let application = Application {
        id: id.clone(),
        reference: new_reference(change)?,
        funder_id: round.funder_id,
        round_id: round.id,
        form_version_id: form.id,
        organisation_id: organisation.clone(),
        organisation_name: organisation::store::get(change.db, organisation)?.name,
        strand,
        state: State::Draft,
        state_at: change.now,
        amount_pence: None,
        waiting_until: None,
        started_by: change.person()?,
        started_at: change.now,
        submitted_by: None,
        submitted_at: None,
        listed_at: change.now,
        version: 1,
    };
    store::insert(change.db, &application)?;
    history::record(change, &Thing::new(THING, &id), Event::new("started"))?;
    Ok(id)
}

fn new_reference(change: &mut Change<'_>) -> Result<String> {
    loop {
        let reference = crate::ids::reference("A", &change.tools.chance);
        if !store::has_reference(change.db, &reference)? {
            return Ok(reference);
        }
    }
}
