//! What was taken back for good stands in the database, and in a list beside it (`withdrawn.rs`). Each learns what only the other
//! knows: so the list is there when the database is lost, and a database that was put back knows what was taken back since.
//!
//! Which kinds there are stands in `afterwards.rs`.

use chrono::NaiveDate;

use super::ended;
use super::withdrawn::{self, Taken};
use crate::app::{App, Change};
use crate::clock::Instant;
use crate::db::DbConn;
use crate::error::Result;

/// So many of a kind are taken back at once by a step of the clock.
const AT_ONCE: usize = 100;

/// Words of the list, each with the day on which it was taken back.
pub type Known = Vec<(String, NaiveDate)>;

/// Since when something stands; none where it has ended, or is not here.
pub type Since = fn(&mut DbConn, &str) -> Result<Option<Instant>>;

/// A kind of thing that is taken back for good, or that ended.
#[derive(Clone, Copy, Debug)]
pub struct Kind {
    /// As it stands in the list.
    pub name: &'static str,
    /// What the database knows was taken back: each an identifier (of what ended, with its instant: `ended.rs`) and a day.
    pub known: fn(&mut DbConn) -> Result<Known>,
    /// Has the database know it of one more; of one that it knows it does nothing.
    pub learn: fn(&mut Change<'_>, &str, NaiveDate) -> Result<()>,
    /// The steps of the clock that take back again what came back.
    pub replay: &'static [fn(&mut Change<'_>) -> Result<()>],
    /// Of what may begin anew: since when it stands. None for what is taken back once and for ever.
    pub since: Option<Since>,
}

fn all_known(db: &mut DbConn, kinds: &[Kind]) -> Result<Taken> {
    let mut all = Taken::new();
    for kind in kinds {
        let known = (kind.known)(db)?;
        all.extend(known.into_iter().map(|(id, day)| ((kind.name.to_owned(), id), day)));
    }
    Ok(all)
}

/// The clock: brings the list and the database together.
///
/// # Errors
/// A database that cannot be reached, a list that cannot be written; it is tried again.
pub async fn bring_together(app: &App, kinds: &'static [Kind]) -> Result<()> {
    let path = app.settings.withdrawn_list();
    let known = app.read(|db| all_known(db, kinds)).await?;
    let mut listed = in_the_background(move || {
        let listed = withdrawn::read(&path)?;
        let new: Taken = known.iter().filter(|(one, _)| !listed.contains_key(*one)).map(own).collect();
        if !new.is_empty() {
            withdrawn::add(&path, &new)?;
        }
        let is_new = |one: &(String, String)| !known.contains_key(one) && kinds.iter().any(|kind| kind.name == one.0);
        Ok(ended::standing(listed).into_iter().filter(|(one, _)| is_new(one)).collect::<Taken>())
    })
    .await?;
    if listed.is_empty() {
        return Ok(());
    }
    let these = listed.clone();
    let anew = app.read(move |db| begun_anew(db, kinds, &these)).await?;
    if !anew.is_empty() {
        listed.extend(anew.clone());
        let path = app.settings.withdrawn_list();
        in_the_background(move || withdrawn::add(&path, &anew)).await?;
    }
    app.clockwork(move |change| learn(change, kinds, listed)).await
}

/// What ended, as the list says, and stands anew: a line of its own, so that no list that is put beside an older database ends it
/// there for good.
fn begun_anew(db: &mut DbConn, kinds: &[Kind], listed: &Taken) -> Result<Taken> {
    let mut anew = Taken::new();
    for (name, word) in listed.keys() {
        let kind = kinds.iter().find(|kind| kind.name == name);
        let (Some(since), Some((id, at))) = (kind.and_then(|kind| kind.since), ended::read(word)) else { continue };
        if let Some(began) = since(db, id)?.filter(|began| ended::is_over(at, *began)) {
            anew.insert((ended::anew(name), ended::word(id, began)), began.date());
        }
    }
    Ok(anew)
}

fn own((one, day): (&(String, String), &NaiveDate)) -> ((String, String), NaiveDate) {
    (one.clone(), *day)
}

async fn in_the_background<T: Send + 'static>(f: impl FnOnce() -> std::io::Result<T> + Send + 'static) -> Result<T> {
    let done = tokio::task::spawn_blocking(f).await.map_err(anyhow::Error::from)?;
    done.map_err(|why| anyhow::Error::from(why).context("the list of what was taken back").into())
}

/// Remembers what a list says was taken back, and has not begun anew since. A kind that this program does not know stays in the
/// list only.
///
/// # Errors
/// A database that cannot be reached.
pub fn learn(change: &mut Change<'_>, kinds: &[Kind], listed: Taken) -> Result<()> {
    for ((name, id), day) in ended::standing(listed) {
        if let Some(kind) = kinds.iter().find(|kind| kind.name == name) {
            (kind.learn)(change, &id, day)?;
        }
    }
    Ok(())
}

/// After a restore: whatever is known to have been taken back, and stands there again, is taken back before anybody reads it.
///
/// # Errors
/// A database that cannot be reached.
pub fn replay_all(change: &mut Change<'_>, kinds: &[Kind]) -> Result<()> {
    for kind in kinds {
        let rounds = (kind.known)(change.db)?.len() / AT_ONCE + 1;
        for _ in 0..rounds {
            kind.replay.iter().try_for_each(|step| step(change))?;
        }
    }
    Ok(())
}
