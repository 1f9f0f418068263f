//! What follows a change in the register: whatever the history was told of is looked at again, and what was promised there is
//! begun, moved, or settled, in the change itself.

use std::collections::BTreeSet;

use serde_json::json;

use super::store::{self, Looked};
use super::{Happens, Says, Step, begin, go_on, let_go};
use crate::after::bundle::actions::THING as REQUEST;
use crate::after::renewal::actions::THING as RENEWAL;
use crate::after::renewal::store as renewals;
use crate::app::Change;
use crate::clock::Instant;
use crate::error::Result;
use crate::history::{self, Event, Happened};
use crate::ids::{
    ApplicationId, CommitmentId, GrantId, InformationRequestId, LearningNoteId, PersonId, RenewalId, RoundId, ThemeId,
};
use crate::learning::commitment::CommitmentState;
use crate::learning::commitment::actions::thing;
use crate::learning::commitment::store::{self as promises, Commitment};
use crate::learning::story::actions::TAKEN;

/// What happens often to an application and promises nothing. What is not named here is looked at.
const PROMISES_NOTHING: [&str; 13] = [
    "started",
    "answer saved",
    "answer used again",
    "strand chosen",
    "text set aside",
    "text chosen",
    "file added",
    "file removed",
    "reminded",
    "recording listened to",
    "risk named",
    "risk changed",
    "review started",
];

/// Somebody is no longer what they were: the replies that they owe are for whoever speaks with each group.
const LEFT: &str = "role ended";

/// What a change's history tells of is looked at again. What is new of a promise is written once its row was touched and both
/// were read anew: its owner may be writing beside it, and another change may hand it over.
///
/// # Errors
/// A database that cannot be reached.
pub fn keep_up(change: &mut Change<'_>) -> Result<()> {
    let looked = looked(change)?;
    if looked.is_nothing() {
        return Ok(());
    }
    let (known, says) = read(change, &looked)?;
    let news: Vec<CommitmentId> = known
        .iter()
        .filter(|promise| step((*promise).clone(), &says, change.now).is_some())
        .map(|promise| promise.id.clone())
        .collect();
    for id in &news {
        promises::touch(change.db, id)?;
    }
    let (known, says) = if news.is_empty() { (known, says) } else { read(change, &looked)? };
    for promise in known.iter().filter(|promise| news.contains(&promise.id)) {
        if let Some(step) = step(promise.clone(), &says, change.now) {
            write(change, &step, false)?;
        }
    }
    for one in says.iter().filter(|one| !known.iter().any(|promise| promise.id == one.id)) {
        // What a part says is seen together with its promise, by a change that read the one before the other.
        if !promises::is_there(change.db, &one.id)?
            && let Some(step) = begin(one, change.now)
        {
            write(change, &step, true)?;
        }
    }
    Ok(())
}

/// The promises first, then what the parts say: what a part says of a known promise is never missed, and so never taken for
/// something that it no longer means to do.
fn read(change: &mut Change<'_>, looked: &Looked) -> Result<(Vec<Commitment>, Vec<Says>)> {
    Ok((store::known(change.db, looked)?, store::says(change.db, looked)?))
}

/// What is new of a known promise.
fn step(promise: Commitment, says: &[Says], now: Instant) -> Option<Step> {
    match says.iter().find(|one| one.id == promise.id) {
        Some(one) => go_on(promise, one, now),
        None => let_go(promise, now),
    }
}

/// What is to be looked at after a change.
fn looked(change: &mut Change<'_>) -> Result<Looked> {
    let (mut applications, mut grants) = (BTreeSet::new(), BTreeSet::new());
    let (mut rounds, mut requests) = (BTreeSet::new(), BTreeSet::new());
    let (mut left, mut ends) = (BTreeSet::new(), BTreeSet::new());
    let (mut themes, mut notes) = (Vec::new(), Vec::new());
    for Happened { thing, action } in &change.happened {
        let id = thing.id.as_str();
        match thing.kind {
            "application" if !PROMISES_NOTHING.contains(&action.as_str()) => {
                applications.insert(ApplicationId::from(id));
            }
            "grant" => {
                grants.insert(GrantId::from(id));
            }
            // What is said of a round, and what of it is answered; a story that is taken back is nothing to answer.
            "learning theme" => themes.push(ThemeId::from(id)),
            "learning note" if TAKEN.contains(&action.as_str()) => notes.push(LearningNoteId::from(id)),
            "round" | "learning digest" => {
                rounds.insert(RoundId::from(id));
            }
            RENEWAL => {
                ends.insert(RenewalId::from(id));
            }
            REQUEST => {
                requests.insert(InformationRequestId::from(id));
            }
            "person" if action == LEFT => {
                left.insert(PersonId::from(id));
            }
            _ => {}
        }
    }
    if !themes.is_empty() || !notes.is_empty() {
        rounds.extend(store::rounds_beside(change.db, &themes, &notes)?);
    }
    if !grants.is_empty() {
        let grants: Vec<GrantId> = grants.into_iter().collect();
        applications.extend(store::applications_of(change.db, &grants)?);
    }
    if !left.is_empty() {
        let left: Vec<PersonId> = left.into_iter().collect();
        applications.extend(store::waiting_for(change.db, &left)?);
    }
    if !ends.is_empty() {
        let ends: Vec<RenewalId> = ends.into_iter().collect();
        applications.extend(renewals::applications_of(change.db, &ends)?);
    }
    let applications: Vec<ApplicationId> = applications.into_iter().collect();
    if !applications.is_empty() {
        rounds.extend(store::rounds_of(change.db, &applications)?);
    }
    Ok(Looked { applications, rounds: rounds.into_iter().collect(), requests: requests.into_iter().collect() })
}

fn write(change: &mut Change<'_>, step: &Step, is_new: bool) -> Result<()> {
    let promise = &step.promise;
    if is_new {
        promises::insert(change.db, promise)?;
    } else {
        promises::save(change.db, promise)?;
    }
    for happened in &step.happened {
        let event = match happened {
            Happens::Promised => {
                let detail = json!({ "due": promise.due_on, "owner": promise.owner_id, "public": promise.public });
                Event::new("promised").detail(detail)
            }
            Happens::Moved { from, to } => Event::new("day moved").detail(json!({ "from": from, "to": to })),
            Happens::HandedOver { from, to } => Event::new("handed over").detail(json!({ "from": from, "to": to })),
            Happens::Settled(CommitmentState::Kept) => Event::new("kept"),
            Happens::Settled(CommitmentState::KeptLate) => Event::new("kept late"),
            Happens::Settled(_) => Event::new("let go"),
        };
        history::record(change, &thing(&promise.id), event)?;
    }
    Ok(())
}
