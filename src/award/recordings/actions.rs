//! What the clock does with recordings whose time has come.

use super::store;
use crate::app::Change;
use crate::application::recording;
use crate::application::store as applications;
use crate::error::Result;
use crate::jobs::{self, Job};

/// Deletes the recordings whose day has come. A decision that was opened again meanwhile keeps them.
///
/// # Errors
/// A database that cannot be reached.
pub fn delete_due(change: &mut Change<'_>) -> Result<()> {
    for (file, day) in store::without_a_day(change.db)? {
        store::set_day(change.db, &file, Some(day))?;
    }
    for (file, application) in store::due(change.db, change.now)? {
        applications::touch(change.db, &application)?;
        let day = store::day_of(change.db, &application)?;
        if day.is_none_or(|day| day > change.now) {
            store::set_day(change.db, &file, day)?;
            continue;
        }
        let (kept, _) = recording::store::get(change.db, &file)?;
        store::delete(change.db, &file, change.now)?;
        recording::actions::record(change, &kept, "recording deleted", "")?;
        jobs::queue(change, &Job::RemoveFiles { keys: vec![kept.store_key] }, change.now)?;
    }
    Ok(())
}
