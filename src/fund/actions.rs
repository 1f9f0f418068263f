//! What happens to a round: it is published, opens, closes. Its beginning, a fund file, is in `import.rs`.

use super::store::{self, FundRow, RoundRow};
use super::{RoundAction, RoundState, policy};
use crate::app::Change;
use crate::error::{Error, Result};
use crate::history::{self, Event, Thing};
use crate::ids::{FundId, RoundId};

/// Somebody publishes a round: its page can be seen by anyone. One whose opening has come opens at once.
///
/// # Errors
/// Not found at another funder; refused for who does not look after funds, or beside a round that is in the way;
/// overtaken when the round was changed since the page with the button was shown.
pub fn publish(change: &mut Change<'_>, id: &RoundId, version: i32) -> Result<RoundRow> {
    // The fund before its round, as an import does, so that neither waits for the other.
    let fund = store::round(change.db, id)?.fund_id;
    store::touch_fund(change.db, &fund)?;
    let round = touch_as_seen(change, id, version)?;
    change.who()?.need(policy::KEEPERS, &round.funder_id)?;
    policy::may_publish(&round).map_err(Error::refused)?;
    show(change, round)
}

/// Publishes a round, unless it is published already, and opens it if its opening has come. The fund and the round were
/// touched before.
pub(super) fn show(change: &mut Change<'_>, round: RoundRow) -> Result<RoundRow> {
    let others = store::rounds_of(change.db, &round.fund_id)?;
    policy::has_room(&round, &others).map_err(Error::refused)?;
    let form = store::newest_form(change.db, &round.id)?;
    let fund = store::fund(change.db, &round.fund_id)?;
    name_fund(change, &fund, form.body.0.fund.name.first())?;
    let number = form.number;
    let round = match round.state {
        RoundState::Published => round,
        _ => move_on(change, round, RoundAction::Publish, Event::new("published").detail(form_number(number)))?,
    };
    if round.opens_at <= change.now { open(change, round) } else { Ok(round) }
}

/// A rolling round is closed: nobody can begin or send an application from now on.
///
/// # Errors
/// As [`publish`]; refused for a round with a closing date.
pub fn close_rolling(change: &mut Change<'_>, id: &RoundId, version: i32) -> Result<RoundRow> {
    let round = touch_as_seen(change, id, version)?;
    change.who()?.need(policy::KEEPERS, &round.funder_id)?;
    policy::may_close(&round).map_err(Error::refused)?;
    store::set_closed_at(change.db, id, change.now)?;
    move_on(change, round, RoundAction::Close, Event::new("closed"))
}

/// The clock opens every published round whose time has come.
///
/// # Errors
/// A database that cannot be reached.
pub fn open_due(change: &mut Change<'_>) -> Result<()> {
    for id in store::due_to_open(change.db, change.now)? {
        store::touch_round(change.db, &id)?;
        let round = store::round(change.db, &id)?;
        // Another server may have opened it while this one waited for the row.
        if round.state.next(RoundAction::Open).is_some() {
            open(change, round)?;
        }
    }
    Ok(())
}

/// The clock closes every open round whose closing time and grace are over.
///
/// # Errors
/// A database that cannot be reached.
pub fn close_due(change: &mut Change<'_>) -> Result<()> {
    for id in store::past_closing(change.db, change.now)? {
        let last = store::newest_form(change.db, &id)?.body.0.round.last_moment();
        if last.is_some_and(|last| change.now <= last) {
            continue;
        }
        store::touch_round(change.db, &id)?;
        let round = store::round(change.db, &id)?;
        if round.state.next(RoundAction::Close).is_some() {
            move_on(change, round, RoundAction::Close, Event::new("closed"))?;
        }
    }
    Ok(())
}

/// The first learning conversation of a decided round is arranged: the round is learning from now on. In any other state
/// nothing changes (a rolling round learns while it is open).
///
/// # Errors
/// A database that cannot be reached.
pub fn begin_learning(change: &mut Change<'_>, id: &RoundId) -> Result<()> {
    store::touch_round(change.db, id)?;
    let round = store::round(change.db, id)?;
    if round.state.next(RoundAction::BeginLearning).is_some() {
        move_on(change, round, RoundAction::BeginLearning, Event::new("learning began"))?;
    }
    Ok(())
}

/// A round is complete: it was touched before, and whoever asks has seen that nothing of it is open or owed (`hours/policy.rs`).
/// One that gave no grant has nothing to learn from, and learning ends as it begins.
///
/// # Errors
/// Refused from any state that does not lead on to it.
pub fn complete(change: &mut Change<'_>, round: RoundRow, detail: serde_json::Value) -> Result<()> {
    let round = match round.state.next(RoundAction::BeginLearning) {
        Some(_) => move_on(change, round, RoundAction::BeginLearning, Event::new("learning began"))?,
        None => round,
    };
    move_on(change, round, RoundAction::Complete, Event::new("completed").detail(detail))?;
    Ok(())
}

/// Whether a round is complete, before something changes that people are paid for. Its row is touched, so that it is not
/// completed meanwhile.
///
/// # Errors
/// A database that cannot be reached.
pub fn is_complete(change: &mut Change<'_>, id: &RoundId) -> Result<bool> {
    store::touch_round(change.db, id)?;
    Ok(store::round(change.db, id)?.state == RoundState::Complete)
}

/// Opens a round that was touched before, and freezes its questions.
fn open(change: &mut Change<'_>, round: RoundRow) -> Result<RoundRow> {
    let form = store::newest_form(change.db, &round.id)?;
    store::freeze_form(change.db, &form.id, change.now)?;
    move_on(change, round, RoundAction::Open, Event::new("opened").detail(form_number(form.number)))
}

fn form_number(number: i32) -> serde_json::Value {
    serde_json::json!({ "form_version": number })
}

fn touch_as_seen(change: &mut Change<'_>, id: &RoundId, version: i32) -> Result<RoundRow> {
    store::touch_round(change.db, id)?;
    let round = store::round(change.db, id)?;
    if round.version == version + 1 {
        return Ok(round);
    }
    // Whose round it is comes before what happened to it.
    change.who()?.need(policy::KEEPERS, &round.funder_id)?;
    Err(Error::Overtaken("This round was changed since you opened the page. Look at it again, then decide.".into()))
}

fn move_on(change: &mut Change<'_>, mut round: RoundRow, action: RoundAction, event: Event<'_>) -> Result<RoundRow> {
    let next = round.state.next(action).ok_or_else(|| {
        Error::refused(format!(
            "This round is {} now, so that cannot be done.",
            round.state.staff_name().to_lowercase()
        ))
    })?;
    store::set_round_state(change.db, &round.id, next)?;
    history::record(change, &thing(&round.id), event)?;
    round.state = next;
    Ok(round)
}

/// Gives a fund the name that its newest published words have. It was touched before.
pub(super) fn name_fund(change: &mut Change<'_>, fund: &FundRow, name: &str) -> Result<()> {
    if fund.name == name {
        return Ok(());
    }
    store::rename_fund(change.db, &fund.id, name)?;
    let detail = serde_json::json!({ "from": fund.name, "to": name });
    history::record(change, &thing_of_fund(&fund.id), Event::new("renamed").detail(detail))
}

/// A fund, as history names it.
pub fn thing_of_fund(id: &FundId) -> Thing {
    Thing::new("fund", id)
}

/// A round, as history names it.
pub fn thing(id: &RoundId) -> Thing {
    Thing::new("round", id)
}
