//! A round is stopped that makes a demand again, or goes on with a reason that everyone reads.

use std::collections::BTreeSet;

use super::store::{self, Return};
use super::{field, reason};
use crate::after::barrier::Action;
use crate::after::barrier::actions::{moved, record_back, to_owner};
use crate::after::barrier::demand::kinds_of;
use crate::after::barrier::store as barriers;
use crate::app::Change;
use crate::error::{Error, Problems, Result};
use crate::fund::{self, RoundState};
use crate::history::{self, Event};
use crate::ids::{BarrierId, RoundId};
use crate::letters;

/// What the history of a round says when it comes out, or comes out anew.
const COMES_OUT: [&str; 2] = ["published", "imported"];

/// Before a change ends: no round that everyone sees since then makes a demand again without its reason, wherever it was
/// published from.
///
/// # Errors
/// A problem for each barrier that it meets, at the field in which its reason stands. The change is undone with it.
pub fn keep_up(change: &mut Change<'_>) -> Result<()> {
    let rounds: BTreeSet<String> = change
        .happened
        .iter()
        .filter(|one| one.thing.kind == "round" && COMES_OUT.contains(&one.action.as_str()))
        .map(|one| one.thing.id.clone())
        .collect();
    for id in rounds {
        need_reasons(change, &RoundId::from(id.as_str()))?;
    }
    Ok(())
}

fn need_reasons(change: &mut Change<'_>, id: &RoundId) -> Result<()> {
    let round = fund::store::round(change.db, id)?;
    // A draft is nobody's yet.
    if round.state == RoundState::Draft {
        return Ok(());
    }
    let form = fund::store::newest_form(change.db, id)?.body.0;
    let mut problems = Problems::default();
    for one in store::met(change.db, &kinds_of(&form), &round.funder_id, id)? {
        let demand = one.barrier.demand.map(|kind| kind.staff_name().to_lowercase()).unwrap_or_default();
        problems.add(
            field(&one.barrier.id),
            format!(
                "This fund asks for something that was changed because of what groups said: “{}”, {} ({demand}). Change the \
                 fund. Or take it in as a draft, and publish it at the desk with a reason that everyone reads.",
                one.barrier.name, one.funder
            ),
        );
    }
    problems.check()
}

/// Whoever has just published a round in this change goes on with these reasons: each stands on its page, and opens its barrier
/// again.
///
/// # Errors
/// What is to be put right.
pub fn go_on(change: &mut Change<'_>, id: &RoundId, reasons: &[(BarrierId, String)]) -> Result<()> {
    if reasons.is_empty() {
        return Ok(());
    }
    let round = fund::store::round(change.db, id)?;
    let form = fund::store::newest_form(change.db, id)?.body.0;
    let of = fund::store::fund(change.db, &round.fund_id)?;
    let mut met: Vec<BarrierId> =
        store::met(change.db, &kinds_of(&form), &round.funder_id, id)?.into_iter().map(|one| one.barrier.id).collect();
    // Always in one order, so that two who publish at once wait for each other at most.
    met.sort();
    for barrier in met {
        let Some((_, words)) = reasons.iter().find(|(known, _)| *known == barrier) else { continue };
        let words = reason(&barrier, words)?;
        let mut barrier = barriers::touch(change.db, &barrier)?;
        let (Some(next), Some(demand)) = (barrier.state.next(Action::ComeBack), barrier.demand) else { continue };
        let one = Return {
            id: change.id(),
            barrier_id: barrier.id.clone(),
            round_id: id.clone(),
            demand,
            reason: words,
            written_by: change.person()?,
            written_at: change.now,
        };
        store::insert(change.db, &one)?;
        barrier.state = next;
        moved(change, &mut barrier)?;
        barriers::show_in(change.db, &barrier.id, id)?;
        record_back(change, &barrier, &of.name, &one.reason)?;
        let event = Event::new("went on all the same").detail(serde_json::json!({ "barrier": barrier.name }));
        history::record(change, &fund::actions::thing(id), event)?;
        let letter = to_owner(change, &barrier, "barrier-came-back")?
            .value("fund", &of.name)
            .value("reason", &one.reason)
            .value("fund_link", format!("{}/funds/{}?round={}", change.tools.base_url, of.slug, round.slug));
        letters::queue(change, letter)?;
    }
    Ok(())
}

/// The problems that a page shows at its boxes, of those that stopped a round: it says above them what they are about.
///
/// # Errors
/// Whatever else went wrong.
pub fn at_boxes(error: Error) -> Result<Problems> {
    let problems = match error {
        Error::Problem(problems) => problems,
        other => return Err(other),
    };
    let mut shown = Problems::default();
    for problem in problems.0 {
        let why = "Write in a sentence or more why this fund asks for it all the same, or change the fund";
        shown.add(problem.field, why);
    }
    Ok(shown)
}
