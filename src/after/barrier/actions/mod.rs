//! What people do with a barrier: an officer writes it down, its owner says what was changed. Nobody of the council closes it.

pub mod answering;
pub mod clock;
pub mod holding;
pub mod sorting;

use super::store::{self, Barrier};
use super::{Action, State, Typed, needed, policy};
use crate::after::owed::store as owed;
use crate::app::Change;
use crate::error::{Error, Problems, Result};
use crate::history::{self, Event, Thing};
use crate::ids::{BarrierId, FunderId, PersonId, RoundId};
use crate::letters::{self, Letter};
use crate::people::store::Person;
use crate::{organisation, people};

/// What the task of a barrier is kept under about which nothing was done for long.
pub const QUIET: &str = "barrier-quiet";
/// And of voices that wait to be sorted.
pub const UNSORTED: &str = "barrier-voices";

/// A barrier, as history names it.
pub fn thing(id: &BarrierId) -> Thing {
    Thing::new("barrier", id)
}

/// Somebody who may own a barrier of a funder.
fn owner(change: &mut Change<'_>, funder: &FunderId, id: &str) -> Result<Person> {
    let owners = store::owners(change.db, std::slice::from_ref(funder))?;
    let found = owners.into_iter().find(|person| person.id.as_str() == id);
    found.ok_or_else(|| Error::problem("owner", "Choose who sees to it"))
}

/// The rounds of the funder that the form has to choose from, and those of them that were chosen.
fn own_rounds(change: &mut Change<'_>, funder: &FunderId, these: &[String]) -> Result<(Vec<RoundId>, Vec<RoundId>)> {
    let known: Vec<RoundId> = store::rounds_of(change.db, funder)?.into_iter().map(|(id, ..)| id).collect();
    let chosen = known.iter().filter(|id| these.iter().any(|one| one == id.as_str())).cloned().collect();
    Ok((known, chosen))
}

/// Nobody of the council takes away what stops its funds, or the page on which everyone reads what was said: that would be to close
/// it. What is called wrongly can be called otherwise.
fn need_kept(change: &mut Change<'_>, barrier: &Barrier, typed: &Typed) -> Result<()> {
    let mut problems = Problems::default();
    if barrier.state.is_asked() && barrier.demand.is_some() && typed.demand != barrier.demand {
        problems.add(
            "demand",
            "Leave this as it is while those who met it are asked, or say that it is gone: it stops the funds that ask for it again",
        );
    }
    let is_heard = barrier.state.is_asked() || !store::voices::groups(change.db, &barrier.id)?.is_empty();
    if barrier.published && !typed.published && is_heard {
        problems.add("published", "Leave this ticked. Groups told us of it, and only they say that it is gone");
    }
    problems.check()
}

/// An officer writes a barrier down.
///
/// # Errors
/// Not found at another funder; refused without the role; what is to be put right.
pub fn make(change: &mut Change<'_>, funder: &FunderId, typed: &Typed) -> Result<BarrierId> {
    let who = change.who()?;
    policy::may_work(&who, funder)?;
    let (stage, typed) = typed.read()?;
    let owner = owner(change, funder, &typed.owner)?;
    let (_, rounds) = own_rounds(change, funder, &typed.rounds)?;
    let barrier = Barrier {
        id: change.id(),
        funder_id: funder.clone(),
        name: typed.name,
        stage,
        demand: typed.demand,
        owner_id: owner.id.clone(),
        department: typed.department,
        state: State::Open,
        changed: String::new(),
        changed_at: None,
        turn: 0,
        published: typed.published,
        moved_at: change.now,
        created_by: who.person.clone(),
        created_at: change.now,
        version: 1,
    };
    store::insert(change.db, &barrier)?;
    store::put_rounds(change.db, &barrier.id, &[], &rounds)?;
    record(change, &barrier, "written down", &barrier.name)?;
    tell_owner(change, &barrier, &owner, &who.person)?;
    Ok(barrier.id)
}

/// An officer changes what it is called, where it stands and who owns it.
///
/// # Errors
/// As [`make`]; what only those who met it take away; overtaken where somebody else changed it meanwhile.
pub fn edit(change: &mut Change<'_>, id: &BarrierId, seen: Option<i32>, typed: &Typed) -> Result<()> {
    let mut barrier = touch_as_seen(change, id, seen, policy::may_work_on)?;
    let who = change.who()?;
    let (stage, typed) = typed.read()?;
    let owner = owner(change, &barrier.funder_id, &typed.owner)?;
    let (known, rounds) = own_rounds(change, &barrier.funder_id, &typed.rounds)?;
    need_kept(change, &barrier, &typed)?;
    let handed = barrier.owner_id != owner.id;
    barrier.name = typed.name;
    barrier.stage = stage;
    barrier.demand = typed.demand;
    barrier.owner_id = owner.id.clone();
    barrier.department = typed.department;
    barrier.published = typed.published;
    store::put_rounds(change.db, id, &known, &rounds)?;
    moved(change, &mut barrier)?;
    record(change, &barrier, "rewritten", &barrier.name)?;
    if handed { tell_owner(change, &barrier, &owner, &who.person) } else { Ok(()) }
}

/// Its owner, or an officer, says what was changed. Every group whose voice stands there is asked whether it is gone for it.
///
/// # Errors
/// Not found or refused; what is to be put right; overtaken where somebody else changed it meanwhile.
pub fn say_changed(change: &mut Change<'_>, id: &BarrierId, seen: Option<i32>, words: &str) -> Result<()> {
    let mut barrier = touch_as_seen(change, id, seen, policy::may_change)?;
    let words = needed("changed", words, "Say what you changed. Those who met it read it, and say whether it is gone")?;
    barrier.state = barrier.state.next(Action::Change).ok_or_else(|| {
        Error::refused(
            "Those who met it say that it is gone, so there is nothing to change. Should it come back, it is open again.",
        )
    })?;
    barrier.changed = words;
    barrier.changed_at = Some(change.now);
    barrier.turn += 1;
    moved(change, &mut barrier)?;
    record(change, &barrier, "changed", &barrier.changed)?;
    for group in store::voices::groups(change.db, id)? {
        for member in organisation::store::members(change.db, &group)? {
            let letter = Letter::to("barrier-changed", &member)
                .about(thing(id), Some(&barrier.funder_id))
                .value("barrier", &barrier.name)
                .value("changed", &barrier.changed)
                .value("link", format!("{}/barriers/{id}/answer", change.tools.base_url));
            letters::queue(change, letter)?;
        }
    }
    Ok(())
}

/// A barrier, touched first, as whoever acts saw it.
fn touch_as_seen(
    change: &mut Change<'_>,
    id: &BarrierId,
    seen: Option<i32>,
    may: impl Fn(&people::Who, &Barrier) -> Result<()>,
) -> Result<Barrier> {
    let barrier = store::touch(change.db, id)?;
    may(&change.who()?, &barrier)?;
    if seen.map(|seen| seen + 1) == Some(barrier.version) {
        return Ok(barrier);
    }
    Err(Error::Overtaken(
        "Somebody else changed this barrier while you had it open. What stands there now is on the page, and what you wrote \
         is still in the boxes: look at both, then save again."
            .into(),
    ))
}

/// Somebody else met it: what was gone is open again.
pub(super) fn meet(change: &mut Change<'_>, barrier: &mut Barrier) -> Result<()> {
    let was = barrier.state;
    barrier.state = was.next(Action::Meet).ok_or(Error::NotFound)?;
    moved(change, barrier)?;
    let action = if barrier.state == was { "voice added" } else { "met again" };
    record(change, barrier, action, "")
}

/// Writes that something was done about it.
pub(super) fn moved(change: &mut Change<'_>, barrier: &mut Barrier) -> Result<()> {
    barrier.moved_at = change.now;
    store::save(change.db, barrier)?;
    owed::settle(change, QUIET, barrier.id.as_str())
}

/// Writes a row of its history.
pub(super) fn record(change: &mut Change<'_>, barrier: &Barrier, action: &str, words: &str) -> Result<()> {
    let detail = serde_json::json!({ "state": barrier.state });
    history::record(change, &thing(&barrier.id), Event::new(action).detail(detail).words(words))
}

/// Writes that it came back, and where.
pub(super) fn record_back(change: &mut Change<'_>, barrier: &Barrier, fund: &str, reason: &str) -> Result<()> {
    let detail = serde_json::json!({ "state": barrier.state, "fund": fund });
    history::record(change, &thing(&barrier.id), Event::new("came back").detail(detail).words(reason))
}

/// Whoever comes to own a barrier hears of it, unless they did it themselves.
fn tell_owner(change: &mut Change<'_>, barrier: &Barrier, owner: &Person, by: &PersonId) -> Result<()> {
    if owner.id == *by {
        return Ok(());
    }
    let letter = Letter::to("barrier-yours", owner)
        .about(thing(&barrier.id), Some(&barrier.funder_id))
        .value("barrier", &barrier.name)
        .value("link", format!("{}/desk/barriers/{}", change.tools.base_url, barrier.id));
    letters::queue(change, letter).map(drop)
}

/// A letter to whoever owns a barrier.
pub(super) fn to_owner(change: &mut Change<'_>, barrier: &Barrier, kind: &'static str) -> Result<Letter> {
    let owner = people::store::by_id(change.db, &barrier.owner_id)?;
    Ok(Letter::to(kind, &owner)
        .about(thing(&barrier.id), Some(&barrier.funder_id))
        .value("barrier", &barrier.name)
        .value("link", format!("{}/desk/barriers/{}", change.tools.base_url, barrier.id)))
}
