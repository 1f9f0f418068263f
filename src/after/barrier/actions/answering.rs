//! A group whose voice stands under a barrier says whether it is gone for it.

use super::{record, thing, to_owner};
use crate::after::barrier::store::{self, Answer};
use crate::after::barrier::{Gone, State, TypedAnswer, policy, settled};
use crate::app::Change;
use crate::error::{Error, Result};
use crate::history::{self, Event};
use crate::ids::{BarrierId, OrganisationId};
use crate::letters;

/// A member says it for their group; its latest word counts. Where somebody who met it before the change says that it is gone and
/// nobody that it is not, it is closed; where anybody says not yet, it is open again.
///
/// # Errors
/// Not found for everybody else; refused for an officer, and while nothing was changed; what is to be put right.
pub fn answer(change: &mut Change<'_>, id: &BarrierId, typed: &TypedAnswer) -> Result<()> {
    let mut barrier = store::touch(change.db, id)?;
    let who = change.who()?;
    let groups = store::voices::groups_of(change.db, id, &who.person)?;
    policy::may_answer(&who, &barrier, !groups.is_empty())?;
    let group: OrganisationId = match groups.as_slice() {
        [(only, _)] => only.clone(),
        several => {
            let chosen = several.iter().find(|(group, _)| group.as_str() == typed.organisation);
            let nobody = || Error::problem("organisation", crate::error::Words::key("barrier-answer-group-empty"));
            chosen.map(|(group, _)| group.clone()).ok_or_else(nobody)?
        }
    };
    let (gone, words) = typed.read()?;
    let answer = Answer {
        id: change.id(),
        barrier_id: id.clone(),
        organisation_id: group.clone(),
        turn: barrier.turn,
        gone,
        words,
        said_by: who.person,
        said_at: change.now,
    };
    store::insert_answer(change.db, &answer)?;
    store::voices::let_show(change.db, id, &group, typed.may_show)?;
    let all: Vec<(OrganisationId, Gone)> =
        store::answers(change.db, id, barrier.turn)?.into_iter().map(|one| (one.organisation_id, one.gone)).collect();
    let was = barrier.state;
    let met = store::voices::with_say(change.db, id, barrier.changed_at)?;
    if let Some(next) = settled(&all, &met).and_then(|action| was.next(action)) {
        barrier.state = next;
    }
    super::moved(change, &mut barrier)?;
    let said = if gone == Gone::Yes { "said gone" } else { "said not yet" };
    let detail = serde_json::json!({ "state": barrier.state });
    history::record(change, &thing(id), Event::new(said).detail(detail))?;
    match (was, barrier.state) {
        (State::Changed, State::Closed) => record(change, &barrier, "closed", "")?,
        (State::Changed | State::Closed, State::Open) => record(change, &barrier, "reopened", "")?,
        _ => {}
    }
    let letter = to_owner(change, &barrier, "barrier-said")?
        .value("gone", gone == Gone::Yes)
        .value("closed", barrier.state == State::Closed);
    letters::queue(change, letter).map(drop)
}
