//! `groundwater backup`, `groundwater restore`

use std::path::Path;

use super::person::line;
use crate::afterwards::TAKEN_BACK;
use crate::app::{App, Change};
use crate::clock::{Chance, Clock};
use crate::db::DatabaseUrl;
use crate::error::{Error, Result};
use crate::history::{self, Event, Thing};
use crate::people;
use crate::privacy::retention::actions as retention;
use crate::recover::manifest::{Head, Manifest};
use crate::recover::withdrawn::{self, Taken};
use crate::recover::{again, backup as write, restore as bring, words};
use crate::settings::Settings;
use crate::text::dates;

/// Writes an archive. Nothing is migrated: what is to be upgraded is backed up first.
///
/// # Errors
/// One line for the operator.
pub fn backup(settings: Settings, file: &Path) -> Result<(), String> {
    if let DatabaseUrl::Sqlite(path) = &settings.database
        && !path.is_file()
    {
        return Err(format!("DATABASE_URL: there is no database at {}", path.display()));
    }
    let app = open(settings)?;
    let done = write::backup(&app, file, app.settings.backup_key.as_ref()).map_err(|why| said(&why))?;
    println!("{}: {}", file.display(), told(&done.manifest));
    if done.manifest.missing > 0 {
        println!("Files that were taken away meanwhile, or are missing: {} (missing.txt).", done.manifest.missing);
    }
    if done.sealed {
        println!("It is sealed with BACKUP_KEY: keep the key where the archive is not.");
    } else {
        println!(
            "It is not sealed: whoever has it reads everything but bank details. Set BACKUP_KEY to seal the next one."
        );
    }
    println!("SECRET_KEY is not in it. Keep a copy of that, too, apart from the archive.");
    Ok(())
}

/// Says whether an archive is whole.
///
/// # Errors
/// One line for the operator.
pub fn check(settings: &Settings, file: &Path) -> Result<(), String> {
    let whole = bring::check(file, settings.backup_key.as_ref()).map_err(|why| said(&why))?;
    println!("{}: whole. {}", file.display(), told(&whole.manifest));
    println!("{}", origin(&whole.head));
    Ok(())
}

/// Brings an archive back.
///
/// # Errors
/// One line for the operator. Nothing is there then that was not there before.
pub fn restore(settings: Settings, file: &Path, list: Option<&Path>, other_key: bool) -> Result<(), String> {
    let list = list.map_or_else(|| settings.withdrawn_list(), Path::to_owned);
    let taken = withdrawn::read(&list).map_err(|why| format!("{}: {why}", list.display()))?;
    // A wrong key, or an archive that is not whole, is told before anything is made here.
    bring::check(file, settings.backup_key.as_ref()).map_err(|why| said(&why))?;
    let app = open(settings)?;
    let key = app.settings.backup_key.as_ref();
    let done = bring::restore(&app, file, key, other_key, |change, head| after(change, head, &taken))
        .map_err(|why| said(&why))?;
    println!("Restored: {}", told(&done.whole.manifest));
    println!("{}", origin(&done.whole.head));
    if done.migrated > 0 {
        println!("It was brought forward by {} migrations.", done.migrated);
    }
    match taken.len() {
        0 => println!(
            "{}: no list of what was taken back. If you have one, put it there before you serve.",
            list.display()
        ),
        count => println!("What was taken back or ended ({count} lines in {}) is taken back again.", list.display()),
    }
    println!("Everyone signs in again.");
    if !done.same_key {
        eprintln!(
            "SECRET_KEY is another than where the archive was made: what was sealed does not open. The history is counted anew: \
             whether it was whole before, nobody can tell."
        );
    }
    Ok(())
}

/// What belongs to every restore: ways in that were ended since stay ended, and so does what was taken back.
fn after(change: &mut Change<'_>, head: &Head, taken: &Taken) -> Result<()> {
    people::store::end_every_way_in(change.db, change.now)?;
    again::learn(change, TAKEN_BACK, taken.clone())?;
    again::replay_all(change, TAKEN_BACK)?;
    retention::rest(change)?;
    let detail = serde_json::json!({ "made": head.made_at, "program": head.program });
    history::record(change, &Thing::new("portal", "portal"), Event::new("restored from a backup").detail(detail))
}

fn open(settings: Settings) -> Result<App, String> {
    App::open(settings, Clock::System, Chance::system()).map_err(|why| format!("{why:#}"))
}

fn told(manifest: &Manifest) -> String {
    let bytes = crate::files::size(i64::try_from(manifest.bytes).unwrap_or(i64::MAX));
    let (rows, tables) = (manifest.rows(), manifest.tables.len());
    format!("{rows} rows of {tables} tables, {} files ({bytes}).", manifest.files)
}

fn origin(head: &Head) -> String {
    let schema = head.schema.last().map_or("", String::as_str);
    let (made, program) = (dates::instant(head.made_at), &head.program);
    format!("Made on {made} by Groundwater {program} from {} with schema {schema}.", head.database)
}

fn said(error: &Error) -> String {
    words(error).map_or_else(|| line(error), str::to_owned)
}
