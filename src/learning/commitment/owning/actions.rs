//! An owner explains, moves a day, hands over.

use chrono::NaiveDate;
use serde_json::json;

use super::{Handing, check_day, check_explanation};
use crate::app::Change;
use crate::application::store::apart;
use crate::error::{Error, Result};
use crate::history::{self, Event};
use crate::ids::{CommitmentId, FunderId, PersonId};
use crate::learning::commitment::actions::{need_open, thing};
use crate::learning::commitment::policy;
use crate::learning::commitment::store::{self, Commitment};
use crate::letters::{self, Letter};
use crate::people;

/// The promise as whoever asks may look after it, unless it was changed since they opened its page.
fn taken(change: &mut Change<'_>, id: &CommitmentId, version: Option<i32>) -> Result<Commitment> {
    let promise = store::touch(change.db, id)?;
    let who = change.who()?;
    policy::may_keep(&who, &promise)?;
    need_open(change.db, &who, &promise)?;
    if version.is_none_or(|version| version + 1 != promise.version) {
        return Err(Error::Overtaken(
            "Somebody changed this promise since you opened it. It stands above as it is now; what you typed is still here."
                .into(),
        ));
    }
    Ok(promise)
}

/// Its owner says why it was missed, or says it better. Those it was made to read it beside the promise.
///
/// # Errors
/// Refused, overtaken, or something to put right.
pub fn explain(change: &mut Change<'_>, id: &CommitmentId, words: &str, version: Option<i32>) -> Result<()> {
    let mut promise = taken(change, id, version)?;
    policy::may_explain(&promise)?;
    promise.explanation = check_explanation(words)?;
    promise.explained_by = Some(change.person()?);
    promise.explained_at = Some(change.now);
    store::save(change.db, &promise)?;
    history::record(change, &thing(id), Event::new("explained").words(&promise.explanation))
}

/// Its owner says by which day it is done instead. The day that was told first stays, and decides whether it was kept.
///
/// # Errors
/// Refused, overtaken, or something to put right.
pub fn move_day(
    change: &mut Change<'_>,
    id: &CommitmentId,
    day: Option<NaiveDate>,
    version: Option<i32>,
) -> Result<()> {
    let mut promise = taken(change, id, version)?;
    policy::may_move(&promise)?;
    let from = promise.by();
    let day = check_day(day, from, change.today())?;
    promise.now_by = Some(day).filter(|day| *day != promise.due_on);
    promise.reminded_days = 0;
    store::save(change.db, &promise)?;
    history::record(change, &thing(id), Event::new("day moved").detail(json!({ "from": from, "to": day })))
}

/// Its owner, or a commissioner, gives a promise to a colleague with a note.
///
/// # Errors
/// Refused, overtaken, or something to put right.
pub fn hand_over(change: &mut Change<'_>, id: &CommitmentId, handing: &Handing, version: Option<i32>) -> Result<()> {
    let promise = taken(change, id, version)?;
    policy::may_hand_over(&promise)?;
    let note = handing.check()?;
    let to = colleague(change, &promise.funder_id, handing)?;
    if promise.owner_id == to {
        return Err(Error::problem("to", "They see to it already. Choose somebody else"));
    }
    if !give(change, promise.clone(), &to)? {
        return Err(Error::problem("to", "They stand apart from the group that this is about. Choose somebody else"));
    }
    tell(change, &promise.funder_id, &to, &note, &[promise.words])
}

/// A commissioner, or its owner, gives everything that somebody still has to keep to a colleague with a note: what goes over by
/// itself. Gives how many went, and how many stayed because the colleague stands apart from their group.
///
/// # Errors
/// Not found at another funder, refused, or something to put right.
pub fn hand_over_all(
    change: &mut Change<'_>,
    funder: &FunderId,
    from: &PersonId,
    handing: &Handing,
) -> Result<(usize, usize)> {
    let who = change.who()?;
    policy::may_hand_over_all(&who, funder, from)?;
    let note = handing.check()?;
    let to = colleague(change, funder, handing)?;
    if *from == to {
        return Err(Error::problem("to", "They see to these already. Choose somebody else"));
    }
    let (mut went, mut stayed) = (Vec::new(), 0);
    for id in store::handed_over_from(change.db, funder, from)? {
        let promise = store::touch(change.db, &id)?;
        // Settled, or given to somebody, while we waited for it.
        if policy::may_hand_over(&promise).is_err() || promise.owner_id != *from {
            continue;
        }
        let words = promise.words.clone();
        if give(change, promise, &to)? {
            went.push(words);
        } else {
            stayed += 1;
        }
    }
    if went.is_empty() && stayed > 0 {
        return Err(Error::problem(
            "to",
            "They stand apart from the groups that these are about. Choose somebody else",
        ));
    }
    if went.is_empty() {
        return Err(Error::Overtaken("Nothing of theirs is left to hand over: somebody did it meanwhile.".into()));
    }
    tell(change, funder, &to, &note, &went)?;
    Ok((went.len(), stayed))
}

/// The colleague who was chosen.
fn colleague(change: &mut Change<'_>, funder: &FunderId, handing: &Handing) -> Result<PersonId> {
    let owners = store::owners(change.db, funder)?;
    policy::may_own(&owners, &handing.to).map_err(|_| Error::problem("to", "Choose who sees to it from now on"))?;
    Ok(PersonId::from(handing.to.as_str()))
}

/// Gives a promise that was touched; not to whoever stands apart from the application that it is about.
fn give(change: &mut Change<'_>, mut promise: Commitment, to: &PersonId) -> Result<bool> {
    if let Some(application) = &promise.application_id
        && apart::of(change.db, application, to)?.is_some()
    {
        return Ok(false);
    }
    let detail = json!({ "from": promise.owner_id, "to": to });
    promise.owner_id = to.clone();
    store::save(change.db, &promise)?;
    history::record(change, &thing(&promise.id), Event::new("handed over").detail(detail))?;
    Ok(true)
}

/// Whoever takes over gets the note, and what it is of.
fn tell(change: &mut Change<'_>, funder: &FunderId, to: &PersonId, note: &str, promises: &[String]) -> Result<()> {
    let who = change.who()?;
    if *to == who.person {
        return Ok(());
    }
    let person = people::store::by_id(change.db, to)?;
    let letter = Letter::to("promises-handed-to-you", &person)
        .about(history::Thing::new("person", to), Some(funder))
        .value("by", who.call_name())
        .value("note", note)
        .value("promises", promises)
        .value("link", format!("{}/desk/promises", change.tools.base_url));
    letters::queue(change, letter)?;
    Ok(())
}
