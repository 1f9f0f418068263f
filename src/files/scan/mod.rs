//! Files that came in are looked at by clamd, where one is set (`CLAMD`). Until it has said that a file is clean nobody opens it, and
//! what it found something in nobody ever does. Where clamd is away, files wait: they are asked for again and again, and never
//! let through.

pub mod clamd;
pub mod store;

use std::collections::HashMap;
use std::path::Path;

use chrono::TimeDelta;

use crate::app::{App, Change};
use crate::db::types::text_enum;
use crate::error::{Error, Result, Words};
use crate::history::{self, Event, Thing};
use crate::ids::PersonId;
use crate::jobs::{self, Job};
use crate::letters::{self, Letter};
use crate::people::store as people;
use clamd::Verdict;
use store::Scan;

text_enum! {
    /// Where a file is on its way through clamd.
    pub enum ScanState {
        /// Nobody opens it.
        Waiting = "waiting",
        Clean = "clean",
        /// Nobody opens it ever.
        Found = "found",
    }
}

/// When a file that waited through all tries is tried once more.
pub const AGAIN: TimeDelta = TimeDelta::hours(6);

/// Keeps the bytes of a file that came in, held until it is found to be clean where clamd is set.
///
/// # Errors
/// Busy when the store or the database cannot be written; then nothing is kept.
pub async fn keep(app: &App, key: &str, name: &str, sender: &PersonId, bytes: Vec<u8>) -> Result<()> {
    app.files.put(key, bytes).await?;
    hold(app, key, name, sender).await
}

/// The same for a file that stands on this machine.
///
/// # Errors
/// As [`keep`].
pub async fn keep_file(app: &App, key: &str, name: &str, sender: &PersonId, path: &Path) -> Result<()> {
    app.files.put_file(key, path).await?;
    hold(app, key, name, sender).await
}

/// Holds a file before anything names it: so nobody opens it in between.
async fn hold(app: &App, key: &str, name: &str, sender: &PersonId) -> Result<()> {
    if app.settings.clamd.is_none() {
        return Ok(());
    }
    let scan = Scan {
        store_key: key.to_owned(),
        name: name.to_owned(),
        sent_by: Some(sender.clone()),
        state: ScanState::Waiting,
        finding: String::new(),
        tries: 0,
        last_error: String::new(),
        sent_at: app.now(),
        looked_at: None,
    };
    let held = app
        .change(None, move |change| {
            store::insert(change.db, &scan)?;
            jobs::queue(change, &Job::ScanFile { key: scan.store_key.clone() }, change.now).map(drop)
        })
        .await;
    if held.is_err() {
        let _ = app.files.delete(key).await;
    }
    held
}

/// Whether a file may be handed out.
///
/// # Errors
/// Refused while it is being checked, and once something was found in it.
pub async fn need_clean(app: &App, key: &str) -> Result<()> {
    let wanted = key.to_owned();
    let known = app.read(move |db| store::get(db, &wanted)).await?;
    match known.map(|scan| scan.state) {
        Some(ScanState::Found) => Err(Error::refused(Words::key("files-kept-back"))),
        // Where CLAMD is set no more, too: nobody has said of it that it is clean.
        Some(ScanState::Waiting) => Err(Error::refused(Words::key("files-being-checked"))),
        _ => Ok(()),
    }
}

/// Those of some files that nobody opens, each with why, as its sender reads it.
///
/// # Errors
/// A database that cannot be reached.
pub async fn held(app: &App, keys: Vec<String>) -> Result<HashMap<String, &'static str>> {
    if app.settings.clamd.is_none() || keys.is_empty() {
        return Ok(HashMap::new());
    }
    let held = app.read(move |db| store::held(db, &keys)).await?;
    let why = |state| match state {
        ScanState::Found => "files-kept-back",
        ScanState::Waiting | ScanState::Clean => "files-checking",
    };
    Ok(held.into_iter().map(|(key, state)| (key, why(state))).collect())
}

/// Has clamd look at a file that waits, and writes down what it says.
///
/// # Errors
/// Clamd that is away or does not say; the file waits on.
pub async fn look(app: &App, key: &str) -> anyhow::Result<()> {
    let wanted = key.to_owned();
    let known = app.read(move |db| store::get(db, &wanted)).await?;
    if known.is_none_or(|scan| scan.state != ScanState::Waiting) {
        return Ok(());
    }
    let key = key.to_owned();
    if !app.files.is_there(&key).await? {
        // It was taken away before anybody looked.
        return Ok(app.clockwork(move |change| store::forget(change.db, &[key])).await?);
    }
    let Some(clamd) = &app.settings.clamd else { anyhow::bail!("CLAMD is not set any more") };
    match clamd.look(app.files.stream(&key, None).await?).await {
        Ok(verdict) => Ok(app.clockwork(move |change| settle(change, &key, &verdict)).await?),
        Err(trouble) => {
            let why = trouble.to_string();
            app.clockwork(move |change| store::wait_on(change.db, &key, &why)).await?;
            Err(trouble.into())
        }
    }
}

/// Writes down what clamd said. Of what was found, whoever sent it is told, and whoever runs the portal.
fn settle(change: &mut Change<'_>, key: &str, verdict: &Verdict) -> Result<()> {
    let (state, finding) = match verdict {
        Verdict::Clean => (ScanState::Clean, ""),
        Verdict::Found(name) => (ScanState::Found, name.as_str()),
    };
    if !store::settle(change.db, key, state, finding, change.now)? || state == ScanState::Clean {
        return Ok(());
    }
    let detail = serde_json::json!({ "finding": finding });
    history::record(change, &Thing::new("file", key), Event::new("kept back").detail(detail))?;
    let Some(scan) = store::get(change.db, key)? else { return Ok(()) };
    if let Some(sender) = &scan.sent_by {
        let person = people::by_id(change.db, sender)?;
        letters::queue(change, Letter::to("file-kept-back", &person).value("file", &scan.name))?;
    }
    let link = format!("{}/desk/checks", change.tools.base_url);
    for person in store::administrators(change.db)? {
        let letter = Letter::to("file-found", &person).value("finding", finding).value("link", &link);
        letters::queue(change, letter)?;
    }
    Ok(())
}
