//! A group that has no account asks the council to find a host for its grant: that is a promise with a day, made by the
//! grant's named person; it is kept when a host is named, and let go when the group chooses otherwise or its grant is taken
//! back. It follows the change, since grants know nothing of promises. What the host is paid is a payment of its own.

use chrono::{Datelike, NaiveDate};

use super::store::{self, Commitment};
use super::{CommitmentAction, CommitmentState, Source, actions, is_past, keep};
use crate::app::Change;
use crate::award::account::actions::{ASKED, CHOSEN, FOUND};
use crate::award::account::{self, Chosen};
use crate::award::again::actions::TAKEN_BACK;
use crate::award::grant::{self, Grant};
use crate::error::Result;
use crate::fund;
use crate::history::{self, Event};
use crate::ids::GrantId;

/// How every promise to find a host begins.
const BEGINNING: &str = "Find a host that takes the money of grant ";

/// What is promised. It names no group: the report of a period quotes what was missed, and a group may call itself otherwise.
pub fn words(grant: &Grant) -> String {
    format!("{BEGINNING}{}.", grant.number)
}

/// What follows from what the history was told.
///
/// # Errors
/// A database that cannot be reached. The change is undone with it.
pub fn keep_up(change: &mut Change<'_>) -> Result<()> {
    let told: Vec<(GrantId, String)> = change
        .happened
        .iter()
        .filter(|one| one.thing.kind == "grant" && [ASKED, CHOSEN, FOUND, TAKEN_BACK].contains(&one.action.as_str()))
        .map(|one| (GrantId::from(one.thing.id.as_str()), one.action.clone()))
        .collect();
    for (id, action) in told {
        if action == TAKEN_BACK {
            nobody_needs_it(change)?;
            continue;
        }
        let grant = grant::get(change.db, &id)?;
        let open = store::open_with_words(change.db, &id, &words(&grant))?;
        match (open, action.as_str()) {
            (Some(open), FOUND) => kept(change, &open)?,
            // The group chose otherwise, and waits for nobody.
            (Some(open), CHOSEN) => let_go(change, &open)?,
            (None, ASKED) => find(change, &grant)?,
            _ => {}
        }
    }
    Ok(())
}

fn find(change: &mut Change<'_>, grant: &Grant) -> Result<()> {
    let chosen: Option<Chosen> = account::store::of(change.db, &grant.id)?;
    let Some(due_on) = chosen.and_then(|chosen| chosen.find_by) else { return Ok(()) };
    promise(change, grant, words(grant), due_on)
}

/// A grant was taken back, and the promises on it belong to no grant any more: nobody waits for a host of it.
fn nobody_needs_it(change: &mut Change<'_>) -> Result<()> {
    for open in store::open_without_grant(change.db, BEGINNING)? {
        let_go(change, &open)?;
    }
    Ok(())
}

fn promise(change: &mut Change<'_>, grant: &Grant, words: String, due_on: NaiveDate) -> Result<()> {
    let fund = fund::store::round(change.db, &grant.round_id)?.fund_id;
    let promise = Commitment {
        id: change.id(),
        funder_id: grant.funder_id.clone(),
        round_id: None,
        organisation_id: Some(grant.organisation_id.clone()),
        grant_id: Some(grant.id.clone()),
        state: CommitmentState::Open,
        words,
        owner_id: grant.contact_id.clone(),
        due_on,
        made_by: grant.contact_id.clone(),
        made_at: change.now,
        settled_at: None,
        public: false,
        version: 1,
        source: Source::Said,
        fund_id: Some(fund),
        application_id: Some(grant.application_id.clone()),
        due_year: due_on.year(),
        now_by: None,
        explanation: String::new(),
        explained_by: None,
        explained_at: None,
        reminded_days: 0,
    };
    store::insert(change.db, &promise)?;
    let detail = serde_json::json!({ "due": promise.due_on, "owner": promise.owner_id, "public": false });
    history::record(change, &actions::thing(&promise.id), Event::new("promised").detail(detail).words(&promise.words))
}

fn kept(change: &mut Change<'_>, promise: &Commitment) -> Result<()> {
    let today = change.today();
    let promise = store::touch(change.db, &promise.id)?;
    let Some(state) = keep(promise.state, promise.due_on, today) else { return Ok(()) };
    store::set_state(change.db, &promise.id, state, Some(change.now))?;
    let action = if state == CommitmentState::Kept { "kept" } else { "kept late" };
    history::record(change, &actions::thing(&promise.id), Event::new(action))
}

fn let_go(change: &mut Change<'_>, promise: &Commitment) -> Result<()> {
    let promise = store::touch(change.db, &promise.id)?;
    // Whoever gave up waiting does not make it kept: what was missed by then stays so.
    if promise.state == CommitmentState::Missed || is_past(promise.due_on, change.today()) {
        return Ok(());
    }
    let Some(state) = promise.state.next(CommitmentAction::LetGo) else { return Ok(()) };
    store::set_state(change.db, &promise.id, state, Some(change.now))?;
    history::record(change, &actions::thing(&promise.id), Event::new("let go"))
}
