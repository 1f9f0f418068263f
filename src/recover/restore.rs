//! Bringing an archive back into an empty portal: all of it, or nothing.
//!
//! It is read twice. The first time only whether it is whole; the second time its rows go into one transaction and its files
//! into the store. The transaction ends when all is there and every count is what the archive says.

use std::collections::BTreeMap;
use std::io::Read;
use std::path::Path;

use secrecy::SecretString;
use sha2::{Digest, Sha256};

use super::backup::{canonical, kind};
use super::manifest::{Head, Manifest, Rows, is_of};
use super::reading::{self, Nobody, Taker, Whole};
use super::tables::{self, Table};
use super::{at, plain, rows};
use crate::app::{App, Change};
use crate::db::{DbConn, migrate};
use crate::error::{Error, Result};
use crate::files::Files;
use crate::files::whole::Waiting;
use crate::history::counting;

/// What was brought back.
#[derive(Clone, Debug)]
pub struct Restored {
    pub whole: Whole,
    /// How many migrations it took from the schema of the archive to this program's.
    pub migrated: usize,
    /// Whether the portal here has the key with which the archive's bank details are sealed.
    pub same_key: bool,
}

/// Looks whether an archive is whole, and whether this program can restore it. Needs no database.
///
/// # Errors
/// Plain words.
pub fn check(path: &Path, key: Option<&SecretString>) -> Result<Whole> {
    let whole = reading::walk(path, key, &mut Nobody)?;
    known(&whole.head)?;
    Ok(whole)
}

/// A newer program may have made tables that this one has never heard of.
fn known(head: &Head) -> Result<()> {
    let ours = migrate::versions()?;
    match head.schema.iter().rfind(|version| !ours.contains(version)) {
        None => Ok(()),
        Some(version) => Err(plain(format!(
            "This archive is of a newer Groundwater ({}, schema {version}): restore it with that, or a newer one.",
            head.program
        ))),
    }
}

/// Restores an archive into an empty database and an empty store. `then` belongs to the same transaction: what follows a
/// restore, on the newest schema. With another key than the archive's nothing is restored unless `other_key` says so: what a
/// restore itself writes would stand under that key in the history's counts, and they would never be whole again under the right
/// one. Where that is lost, they are counted anew.
///
/// # Errors
/// Plain words. Both are empty then, as they were.
pub fn restore(
    app: &App,
    path: &Path,
    key: Option<&SecretString>,
    other_key: bool,
    then: impl FnOnce(&mut Change<'_>, &Head) -> Result<()>,
) -> Result<Restored> {
    let whole = check(path, key)?;
    let same_key = is_of(&app.tools.key, &whole.head.key);
    if !same_key && !other_key {
        return Err(plain(OTHER_KEY));
    }
    let waiting = Waiting::new()?;
    if !waiting.is_empty(&app.files)? {
        let place = app.settings.files.display();
        return Err(plain(format!("FILES_URL: there are files in {place} already: give an empty folder.")));
    }
    app.db.read_now(empty)?;
    let done = app.db.write_now(|conn| {
        empty(conn)?;
        bring(app, conn, &waiting, path, key, &whole)?;
        let migrated = migrate::take(conn, |_| true)?;
        Change::make(conn, None, app.now(), &app.tools, |change| {
            if !same_key {
                // Nobody can tell any more whether what was counted before is true.
                counting::anew(change)?;
            } else if !whole.head.schema.iter().any(|version| version == counting::COUNTED_SINCE) {
                // An archive of an earlier schema has no counts of its history yet; one of today's brings its own.
                counting::begin(change)?;
            }
            then(change, &whole.head)
        })?;
        Ok(migrated)
    });
    match done {
        Ok(migrated) => Ok(Restored { whole, migrated, same_key }),
        Err(error) if is_taken(&error) => Err(error),
        Err(error) => {
            // What went into the store before goes out again: nobody names it.
            waiting.clear(&app.files)?;
            Err(error)
        }
    }
}

const OTHER_KEY: &str = "SECRET_KEY is another than where the archive was made: what is sealed in it does not open. Put the old key \
    back (SECRET_KEY, or secret.key beside the database; behind a newer one, OLD_SECRET_KEYS). If it is lost, add --other-key.";
const TAKEN: &str = "DATABASE_URL: this database is not empty: give a new one.";

/// Whether it was refused before anything was put anywhere.
fn is_taken(error: &Error) -> bool {
    super::words(error) == Some(TAKEN)
}

fn empty(conn: &mut DbConn) -> Result<()> {
    if migrate::applied(conn)?.is_empty() && tables::all(conn)?.is_empty() { Ok(()) } else { Err(plain(TAKEN)) }
}

/// The tables as the archive knows them, its rows and its files.
fn bring(
    app: &App,
    conn: &mut DbConn,
    waiting: &Waiting,
    path: &Path,
    key: Option<&SecretString>,
    whole: &Whole,
) -> Result<()> {
    migrate::take(conn, |version| whole.head.schema.iter().any(|known| known == version))?;
    let tables = fitting(tables::all(conn)?, &whole.head)?;
    rows::prepare(conn, &tables)?;
    let mut bringing = Bringing { conn, tables: &tables, waiting, files: &app.files };
    let again = reading::walk(path, key, &mut bringing)?;
    if again.manifest != whole.manifest {
        return Err(plain("The archive changed while it was restored."));
    }
    rows::settle(conn, &tables)?;
    let counted = count(conn, &tables)?;
    let same_kind = whole.head.database == kind(app);
    compare(&whole.manifest, &counted, same_kind)
}

/// The tables of the database, in the order and with the columns of the archive.
fn fitting(found: Vec<Table>, head: &Head) -> Result<Vec<Table>> {
    let mut found: BTreeMap<String, Table> = found.into_iter().map(|table| (table.name.clone(), table)).collect();
    let mut tables = Vec::with_capacity(head.tables.len());
    for said in &head.tables {
        let table = found.remove(&said.name).and_then(|table| table.with(&said.columns));
        tables.push(table.ok_or_else(|| {
            plain(format!("The archive does not fit its own schema: {} is another table here.", said.name))
        })?);
    }
    match found.keys().next() {
        None => Ok(tables),
        Some(name) => Err(plain(format!("The archive does not fit its own schema: {name} is not in it."))),
    }
}

/// Puts rows into the database and files into the store.
struct Bringing<'a> {
    conn: &'a mut DbConn,
    tables: &'a [Table],
    waiting: &'a Waiting,
    files: &'a Files,
}

impl Taker for Bringing<'_> {
    fn head(&mut self, _: &Head) -> Result<()> {
        Ok(())
    }

    fn rows(&mut self, table: &str, lines: &str) -> Result<()> {
        let table = self.tables.iter().find(|known| known.name == table).ok_or(Error::NotFound)?;
        let lines: Vec<&str> = lines.lines().collect();
        let count = rows::insert(self.conn, table, &format!("[{}]", lines.join(",")))
            .map_err(|why| plain(format!("{} did not take its rows: {why}", table.name)))?;
        if count == lines.len() { Ok(()) } else { Err(plain(format!("{} did not take every row.", table.name))) }
    }

    fn file(&mut self, key: &str, from: &mut dyn Read) -> Result<()> {
        self.waiting.put(self.files, key, from).map_err(at("the file store"))
    }
}

/// What now stands in the database, read as a backup reads it.
fn count(conn: &mut DbConn, tables: &[Table]) -> Result<BTreeMap<String, Rows>> {
    let mut all = BTreeMap::new();
    for table in tables {
        let (mut count, mut hash, mut row) = (0, Sha256::new(), Vec::new());
        rows::read(conn, table, |line| {
            row.clear();
            canonical(&line, &mut row)?;
            hash.update(&row);
            count += 1;
            Ok(())
        })?;
        all.insert(table.name.clone(), Rows { rows: count, sha256: hex::encode(hash.finalize()) });
    }
    Ok(all)
}

/// Between two kinds of database an instant that was written by hand may have fewer noughts at its end: there only the counts
/// are compared.
fn compare(manifest: &Manifest, counted: &BTreeMap<String, Rows>, same_kind: bool) -> Result<()> {
    for (name, said) in &manifest.tables {
        let is = counted.get(name).cloned().unwrap_or_default();
        if is.rows != said.rows || (same_kind && is.sha256 != said.sha256) {
            return Err(plain(format!("{name} is not what it was in the archive.")));
        }
    }
    Ok(())
}
