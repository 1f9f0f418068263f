//! Letting a round's decisions go.

use serde_json::json;

use super::{Facts, letters, store};
use crate::app::Change;
use crate::award::grant::{self, Grant};
use crate::award::store as award;
use crate::award::{subsidy, ways};
use crate::decision::store::{AtHand, Decision, Weighed};
use crate::decision::{self, Outcome, policy};
use crate::error::{Error, Result};
use crate::fund;
use crate::history::{self, Event, Thing};
use crate::ids::{ApplicationId, GrantId, RoundId};
use crate::letters as post;

/// Releases everything that is decided in a round: decisions, grants, letters and history move together. Gives how
/// many went out; a second click finds nothing left to release and sends nothing twice.
///
/// # Errors
/// Not found at another funder; refused without the role, or while something is missing.
pub fn release_round(change: &mut Change<'_>, id: &RoundId) -> Result<usize> {
    let who = change.who()?;
    fund::store::touch_round(change.db, id)?;
    let at_hand = decision::store::of_round(change.db, id)?;
    policy::may_release(&who, &at_hand.round)?;
    let facts = store::facts(change.db, at_hand)?;
    let ready: Vec<&Weighed> = facts.ready().collect();
    if ready.is_empty() {
        return Ok(0);
    }
    if let Some(block) = facts.blocks(change.today()).first() {
        return Err(Error::refused_with(
            format!("Nothing has gone out. {}: {}", block.about, block.words),
            format!("/desk/funds/{}/release", facts.at_hand.fund_slug),
            "See everything that is missing",
        ));
    }
    if let Some(window) = facts.window() {
        window.is_open(change.now)?;
    }
    let ids: Vec<ApplicationId> = ready.iter().map(|one| one.application.id.clone()).collect();
    let purposes = store::purposes(change.db, &ids)?;
    for one in &ready {
        let Some(decision) = &one.decision else { continue };
        let released = decision::actions::mark_released(change, &one.application, decision)?;
        if matches!(released.outcome, Outcome::Funded | Outcome::InPart) {
            let purpose = purposes.get(&one.application.id).cloned().unwrap_or_default();
            make_grant(change, &facts.at_hand, one, &released, purpose)?;
        }
        write_to_group(change, &facts, one)?;
    }
    write_to_panel(change, &facts)?;
    ways::actions::record(change, id)?;
    let detail = json!({ "decisions": ready.len() });
    history::record(change, &fund::actions::thing(id), Event::new("decisions released").detail(detail))?;
    decision::actions::finish_round(change, id)?;
    Ok(ready.len())
}

/// Makes the grant that a decision gives.
///
/// # Errors
/// A database that cannot be reached.
pub fn make_grant(
    change: &mut Change<'_>,
    at_hand: &AtHand,
    one: &Weighed,
    decision: &Decision,
    purpose: String,
) -> Result<GrantId> {
    let awarded_on = change.today();
    let chance = change.tools.chance.clone();
    let grant = Grant {
        id: change.id(),
        number: grant::number(awarded_on, &chance),
        funder_id: one.application.funder_id.clone(),
        round_id: one.application.round_id.clone(),
        application_id: one.application.id.clone(),
        organisation_id: one.application.organisation_id.clone(),
        organisation_name: one.application.organisation_name.clone(),
        fund_name: at_hand.fund_name.clone(),
        purpose,
        amount_pence: decision.amount_pence,
        awarded_on,
        contact_id: decision.talk_to_id.clone(),
        version: 1,
    };
    let grant = grant::insert(change.db, grant, &chance)?;
    let form = award::form_of(change.db, &grant)?;
    subsidy::store::set_band(change.db, &grant.id, form.payment.subsidy_above)?;
    let detail = json!({ "number": grant.number, "amount_pence": grant.amount_pence });
    history::record(change, &Thing::new("grant", &grant.id), Event::new("given").detail(detail))?;
    Ok(grant.id)
}

/// Each member of the organisation gets the same letter.
fn write_to_group(change: &mut Change<'_>, facts: &Facts, one: &Weighed) -> Result<()> {
    for member in facts.members(&one.application.organisation_id) {
        let letter = letters::decision(&change.tools.base_url, &facts.at_hand, one, member)?;
        post::queue(change, letter)?;
    }
    Ok(())
}

/// The panel is told where a decision departs from its advice, and why, unless it has been told already: not about what
/// somebody stepped back from.
fn write_to_panel(change: &mut Change<'_>, facts: &Facts) -> Result<()> {
    for member in &facts.panel.people {
        let departures: Vec<&Weighed> = facts.to_tell().filter(|one| !facts.is_closed_to(&member.id, one)).collect();
        if !departures.is_empty() {
            post::queue(
                change,
                letters::departures(&change.tools.base_url, &facts.at_hand, &departures, member, None),
            )?;
        }
    }
    Ok(())
}
