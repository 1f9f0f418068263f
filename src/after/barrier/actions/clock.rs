//! What the clock sees to: barriers about which nothing was done for long, and voices that wait to be sorted.

use chrono::TimeDelta;

use super::{QUIET, UNSORTED};
use crate::after::barrier::store;
use crate::after::owed::{Owed, store as owed};
use crate::app::Change;
use crate::error::Result;
use crate::ids::{FunderId, PersonId};

/// After so long without anything done, whoever owns a barrier finds it on their desk.
const LONG: TimeDelta = TimeDelta::days(90);

/// Whoever owns a barrier about which nothing was done for long finds it among what needs them today.
///
/// # Errors
/// A database that cannot be reached.
pub fn remind(change: &mut Change<'_>) -> Result<()> {
    for barrier in store::around::quiet(change.db, QUIET, change.now - LONG)? {
        let due = change.today();
        owed::add(
            change,
            Owed {
                funder: &barrier.funder_id,
                kind: QUIET,
                about: barrier.id.as_str(),
                text: format!("Do something about “{}”", barrier.name),
                hint: "Nothing was done about this barrier for 90 days".to_owned(),
                href: format!("/desk/barriers/{}", barrier.id),
                due: Some(due),
                application: None,
                not_for: Vec::new(),
                person: Some(barrier.owner_id.clone()),
            },
        )?;
    }
    Ok(())
}

/// Whether anything at a funder waits to be sorted, whoever may sort it.
pub(super) fn waits(change: &mut Change<'_>, these: &[FunderId]) -> Result<Vec<FunderId>> {
    // Nobody has this identifier, so that nothing is closed to them.
    let nobody = PersonId::from("");
    let mut waiting: Vec<FunderId> =
        store::waiting::all(change.db, these, &nobody)?.into_iter().map(|one| one.funder).collect();
    waiting.sort();
    waiting.dedup();
    Ok(waiting)
}

/// Officers find among what needs them today that what groups said waits to be sorted. What was sorted since is asked no more.
///
/// # Errors
/// A database that cannot be reached.
pub fn ask_to_sort(change: &mut Change<'_>) -> Result<()> {
    let not_told = store::around::not_told(change.db, UNSORTED)?;
    if not_told.is_empty() {
        return Ok(());
    }
    for funder in waits(change, &not_told)? {
        owed::add(
            change,
            Owed {
                funder: &funder,
                kind: UNSORTED,
                about: funder.as_str(),
                text: "Sort what groups say got in their way".to_owned(),
                hint: "Put each voice under a barrier, or a new one".to_owned(),
                href: "/desk/barriers/sort".to_owned(),
                due: None,
                application: None,
                not_for: Vec::new(),
                person: None,
            },
        )?;
    }
    Ok(())
}
