//! What was taken back stands in the database, and in a list beside it (`recover/withdrawn.rs`). Each learns what only the other
//! knows: so the list is there when the database is lost, and a database that was put back knows what was taken back since.

use super::store;
use crate::app::{App, Change};
use crate::error::Result;
use crate::recover::withdrawn::{self, Taken};

/// So many of each kind are taken back at once.
const AT_ONCE: usize = 100;

/// The clock: brings the list and the database together.
///
/// # Errors
/// A database that cannot be reached, a list that cannot be written; it is tried again.
pub async fn bring_together(app: &App) -> Result<()> {
    let path = app.settings.withdrawn_list();
    let known = app.read(store::taken).await?;
    let listed = in_the_background(move || {
        let listed = withdrawn::read(&path)?;
        let new: Taken = known.iter().filter(|(id, _)| !listed.contains_key(*id)).map(own).collect();
        if !new.is_empty() {
            withdrawn::add(&path, &new)?;
        }
        Ok(listed.into_iter().filter(|(id, _)| !known.contains_key(id)).collect::<Taken>())
    })
    .await?;
    if listed.is_empty() { Ok(()) } else { app.clockwork(move |change| learn(change, &listed)).await }
}

fn own((id, day): (&String, &chrono::NaiveDate)) -> (String, chrono::NaiveDate) {
    (id.clone(), *day)
}

async fn in_the_background<T: Send + 'static>(f: impl FnOnce() -> std::io::Result<T> + Send + 'static) -> Result<T> {
    let done = tokio::task::spawn_blocking(f).await.map_err(anyhow::Error::from)?;
    done.map_err(|why| anyhow::Error::from(why).context("the list of what was taken back").into())
}

/// Remembers what a list says was taken back.
///
/// # Errors
/// A database that cannot be reached.
pub fn learn(change: &mut Change<'_>, listed: &Taken) -> Result<()> {
    listed.iter().try_for_each(|(id, day)| store::remember(change.db, id, *day))
}

/// After a restore: whatever is known to have been taken back, and stands there again, is taken back before anybody reads it. The
/// steps are those of the clock, each for one kind of words.
///
/// # Errors
/// A database that cannot be reached.
pub fn replay_all(change: &mut Change<'_>, steps: &[fn(&mut Change<'_>) -> Result<()>]) -> Result<()> {
    let rounds = store::taken(change.db)?.len() / AT_ONCE + 1;
    for _ in 0..rounds {
        steps.iter().try_for_each(|step| step(change))?;
    }
    Ok(())
}
