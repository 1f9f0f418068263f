//! What officers and groups do when two organisations are one group: propose it, say yes or no, take it back.

use super::policy::{self, Known};
use super::store::{self, Merge};
use super::{Action, State};
use crate::app::Change;
use crate::application::helping::store as helping;
use crate::error::{Error, Result};
use crate::history::{self, Event, Thing};
use crate::ids::{FunderId, MergeId, OrganisationId};
use crate::letters::{self, Letter};
use crate::organisation::actions::THING;
use crate::organisation::sharing::store as sharing;
use crate::organisation::store as organisations;
use crate::people::Role;
use crate::people::safety::store as safety;
use crate::text::plain;

/// The most that is kept of why two are one, in characters.
const WHY: usize = 1_000;

/// What came of a proposal, or of a yes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Came {
    /// It waits for the people of one of the two.
    Waits(MergeId),
    /// They are one now.
    Merged,
}

/// Touches both, always in the same order, so that two proposals about them stand one behind the other.
fn touch_both(change: &mut Change<'_>, one: &OrganisationId, other: &OrganisationId) -> Result<()> {
    let mut both = [one, other];
    both.sort();
    for id in both {
        organisations::touch(change.db, id)?;
    }
    Ok(())
}

/// An officer proposes that `other` is `kept`, with the reason. Where neither has anybody who could say yes, the reason
/// is enough; else the people of each are asked.
///
/// # Errors
/// Not found for what the officer does not know; refused, or a problem, with the reason.
pub fn propose(
    change: &mut Change<'_>,
    funder: &FunderId,
    kept: &OrganisationId,
    other: &OrganisationId,
    why: &str,
) -> Result<Came> {
    let who = change.who()?;
    who.need(&[Role::Commissioner], funder)?;
    touch_both(change, kept, other)?;
    let at = [funder.clone()];
    let (one, standing) = sharing::standing(change.db, kept, &at, &who.person)?;
    let (two, standing_of_other) = sharing::standing(change.db, other, &at, &who.person)?;
    let known = |name, standing, merged| Known { name, standing, merged };
    policy::may_propose(
        &known(&one.name, &standing, store::merged_into(change.db, kept)?.is_some()),
        &known(&two.name, &standing_of_other, store::merged_into(change.db, other)?.is_some()),
        kept == other,
    )?;
    let why = plain::one_line(why);
    if why.is_empty() || why.chars().count() > WHY {
        return Err(Error::problem("why", "Say in a sentence or two how you know that the two are one group"));
    }
    if let Some(waiting) = store::waiting(change.db, kept, other)? {
        return Ok(Came::Waits(waiting.id));
    }
    let merge = Merge {
        id: change.id(),
        funder_id: funder.clone(),
        kept_id: kept.clone(),
        other_id: other.clone(),
        state: State::Proposed,
        why,
        proposed_by: who.person.clone(),
        proposed_at: change.now,
        kept_yes_by: None,
        kept_yes_at: None,
        other_yes_by: None,
        other_yes_at: None,
        settled_by: None,
        settled_at: None,
    };
    store::insert(change.db, &merge)?;
    record(change, "merging proposed", &merge)?;
    if let Came::Merged = if_agreed(change, &merge)? {
        return Ok(Came::Merged);
    }
    let funder = store::funder_name(change.db, funder)?;
    for (mine, theirs, id) in [(&one.name, &two.name, kept), (&two.name, &one.name, other)] {
        for member in organisations::members(change.db, id)? {
            let letter = Letter::to("merging-asked", &member)
                .about(Thing::new(THING, id), Some(&merge.funder_id))
                .value("organisation", mine)
                .value("other", theirs)
                .value("by", who.call_name())
                .value("funder", &funder)
                .value("why", &merge.why)
                .value("link", format!("{}/merging/{}", change.tools.base_url, merge.id));
            letters::queue(change, letter)?;
        }
    }
    Ok(Came::Waits(merge.id))
}

/// Somebody of one of the two, or of both, says yes. With the last yes that is needed the two become one.
///
/// # Errors
/// Not found for anybody else; refused once it is settled.
pub fn say_yes(change: &mut Change<'_>, id: &MergeId) -> Result<Came> {
    let person = change.person()?;
    let known = store::get(change.db, id)?;
    touch_both(change, &known.kept_id, &known.other_id)?;
    let mut merge = store::get(change.db, id)?;
    let side = store::side(change.db, &merge, &person)?;
    // A second click finds them one.
    if merge.state == State::Merged && side.kept {
        return Ok(Came::Merged);
    }
    policy::may_answer(side, merge.state)?;
    store::say_yes(change.db, id, side, &person, change.now)?;
    if side.kept {
        merge.kept_yes_by = Some(person.clone());
    }
    if side.other {
        merge.other_yes_by = Some(person);
    }
    record(change, "merging agreed", &merge)?;
    if_agreed(change, &merge)
}

/// Somebody of one of the two says no, or the officer takes the proposal back.
///
/// # Errors
/// Not found for anybody else; refused once it is settled.
pub fn end(change: &mut Change<'_>, id: &MergeId) -> Result<Merge> {
    let who = change.who()?;
    let known = store::get(change.db, id)?;
    touch_both(change, &known.kept_id, &known.other_id)?;
    let merge = store::get(change.db, id)?;
    let side = store::side(change.db, &merge, &who.person)?;
    let officer = side.is_neither() && who.is(Role::Commissioner, &merge.funder_id);
    if !officer {
        policy::may_answer(side, merge.state)?;
    }
    let action = if officer { Action::Withdraw } else { Action::Decline };
    let Some(state) = merge.state.next(action) else { return Ok(merge) };
    store::settle(change.db, id, state, &who.person, change.now)?;
    record(change, if officer { "merging taken back" } else { "merging declined" }, &merge)?;
    Ok(Merge { state, ..merge })
}

/// Makes them one if everybody who is asked has said yes.
fn if_agreed(change: &mut Change<'_>, merge: &Merge) -> Result<Came> {
    let kept = organisations::members(change.db, &merge.kept_id)?;
    let other = organisations::members(change.db, &merge.other_id)?;
    let yes = (merge.kept_yes_by.is_some(), merge.other_yes_by.is_some());
    let state = merge.state.next(Action::Merge).filter(|_| policy::is_agreed((kept.len(), other.len()), yes));
    let Some(state) = state else { return Ok(Came::Waits(merge.id.clone())) };
    let person = change.person()?;
    let (one, two) = (organisations::get(change.db, &merge.kept_id)?, organisations::get(change.db, &merge.other_id)?);
    store::move_all(change.db, &merge.kept_id, &merge.other_id, change.now)?;
    safety::keep_both_safe(change.db, merge.kept_id.as_str(), merge.other_id.as_str(), &person, change.now)?;
    // What only the other says about itself is said by the one now. Where both say something, the other's words stay in its
    // row, and the group's page shows them.
    let together = one.profile().with_what_it_lacks(&two.profile());
    if together != one.profile() {
        organisations::update(change.db, &merge.kept_id, &together)?;
    }
    let everybody = organisations::members(change.db, &merge.kept_id)?;
    for member in &everybody {
        // Whoever helped the other is one of the group now.
        helping::end_all_help(change.db, &merge.kept_id, &member.id, change.now)?;
    }
    store::settle(change.db, &merge.id, state, &person, change.now)?;
    let both =
        |from: &OrganisationId, to: &OrganisationId| serde_json::json!({ "merge": merge.id, "from": from, "into": to });
    for id in [&merge.kept_id, &merge.other_id] {
        let detail = both(&merge.other_id, &merge.kept_id);
        history::record(change, &Thing::new(THING, id), Event::new("merged").detail(detail).words(&two.name))?;
    }
    for member in &everybody {
        let letter = Letter::to("merging-done", member)
            .about(Thing::new(THING, &merge.kept_id), None)
            .value("organisation", &one.name)
            .value("other", &two.name)
            .value("link", format!("{}/organisations/{}", change.tools.base_url, merge.kept_id));
        letters::queue(change, letter)?;
    }
    Ok(Came::Merged)
}

fn record(change: &mut Change<'_>, action: &str, merge: &Merge) -> Result<()> {
    for id in [&merge.kept_id, &merge.other_id] {
        let detail = serde_json::json!({ "merge": merge.id, "kept": merge.kept_id, "other": merge.other_id });
        history::record(change, &Thing::new(THING, id), Event::new(action).detail(detail))?;
    }
    Ok(())
}
