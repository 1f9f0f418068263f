//! Everything in one archive, and back: on both databases, while people write, and only whole.

mod across;
mod doctor;
mod drill;
mod ended;
mod forward;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use groundwater::db::{DatabaseUrl, Db, DbConn};
use groundwater::error::Result;
use groundwater::recover::backup::canonical;
use groundwater::recover::manifest::Rows;
use groundwater::recover::{rows, tables};
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::support::{Database, KEY};

const PROGRAM: &str = env!("CARGO_BIN_EXE_groundwater");

/// With what the archives of these stories are sealed.
const SEAL: &str = "a key for backups that is long enough, too";

/// What a restore writes behind the history of the portal itself.
const RESTORED: &str = "restored from a backup";

/// The names of a table's columns, and its rows as an archive has them.
#[derive(Clone, Debug, PartialEq)]
struct Content {
    columns: Vec<String>,
    rows: Vec<Vec<Value>>,
}

/// Every table, by its name.
type Everything = BTreeMap<String, Content>;

fn everything(db: &mut DbConn) -> Result<Everything> {
    let mut all = Everything::new();
    for table in tables::all(db)? {
        let mut found = Vec::new();
        rows::read(db, &table, |line| {
            found.push(serde_json::from_str(&line)?);
            Ok(())
        })?;
        let columns = table.columns.iter().map(|column| column.name.clone()).collect();
        all.insert(table.name.clone(), Content { columns, rows: found });
    }
    Ok(all)
}

impl Content {
    /// Where a column stands in each row.
    fn place(&self, column: &str) -> usize {
        self.columns.iter().position(|name| name == column).unwrap_or_else(|| panic!("no column {column}"))
    }

    /// These columns of it, in their order; nothing where it has not all of them.
    fn only(&self, columns: &[String]) -> Option<Content> {
        let place = |column: &String| self.columns.iter().position(|name| name == column);
        let places: Vec<usize> = columns.iter().map(place).collect::<Option<_>>()?;
        let pick = |row: &Vec<Value>| places.iter().map(|at| row[*at].clone()).collect();
        Some(Content { columns: columns.to_vec(), rows: self.rows.iter().map(pick).collect() })
    }

    /// The same without the rows in which this stands in a column.
    fn without(&self, column: &str, value: &str) -> Content {
        let at = self.place(column);
        let rows = self.rows.iter().filter(|row| row[at].as_str() != Some(value)).cloned().collect();
        Content { columns: self.columns.clone(), rows }
    }

    /// The values of one column, row by row.
    fn column(&self, name: &str) -> Vec<&Value> {
        let at = self.place(name);
        self.rows.iter().map(|row| &row[at]).collect()
    }

    /// So many rows, and their hash, as the manifest of an archive says it.
    fn summed(&self) -> Rows {
        let (mut hash, mut line) = (Sha256::new(), Vec::new());
        for row in &self.rows {
            line.clear();
            canonical(&Value::from(row.clone()).to_string(), &mut line).expect("a row");
            hash.update(&line);
        }
        Rows { rows: self.rows.len() as u64, sha256: hex::encode(hash.finalize()) }
    }
}

/// What a command is told of where a portal keeps its things.
#[derive(Clone, Debug)]
struct Place {
    folder: PathBuf,
    database: String,
}

impl Place {
    fn of(folder: &Path, database: &str) -> Place {
        Place { folder: folder.to_owned(), database: database.to_owned() }
    }

    fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(PROGRAM);
        command.current_dir(&self.folder).args(words);
        command.env("DATABASE_URL", &self.database).env("SECRET_KEY", KEY).env("BACKUP_KEY", SEAL);
        command.env("FILES_URL", format!("file:{}", self.files().display()));
        for other in ["LISTEN", "BASE_URL", "SMTP_URL", "SMTP_CA", "MAIL_FROM", "WITHDRAWN_LIST", "LOG"] {
            command.env_remove(other);
        }
        command
    }

    fn says(&self, words: &[&str]) -> Output {
        self.command(words).output().expect("the program")
    }

    fn files(&self) -> PathBuf {
        self.folder.join("files")
    }

    fn path(&self, name: &str) -> String {
        self.folder.join(name).display().to_string()
    }

    fn db(&self) -> Db {
        Db::open(&DatabaseUrl::parse(&self.database).expect("an address"))
    }

    /// Every table with its count and its hash, as a backup has them; none where nothing was ever made.
    fn counted(&self) -> BTreeMap<String, Rows> {
        let counted = self.db().read_now(|conn| {
            let mut all = BTreeMap::new();
            for table in tables::all(conn)? {
                let (mut count, mut hash, mut row) = (0, Sha256::new(), Vec::new());
                rows::read(conn, &table, |line| {
                    row.clear();
                    canonical(&line, &mut row)?;
                    hash.update(&row);
                    count += 1;
                    Ok(())
                })?;
                all.insert(table.name.clone(), Rows { rows: count, sha256: hex::encode(hash.finalize()) });
            }
            Ok(all)
        });
        counted.expect("every table")
    }

    /// Every row of every table.
    fn everything(&self) -> Everything {
        self.db().read_now(everything).expect("every table")
    }

    /// The keys of the files that rows name, in order.
    fn named_files(&self) -> Vec<String> {
        let named = self.db().read_now(|conn| {
            let (all, mut keys) = (tables::all(conn)?, Vec::new());
            rows::file_keys(conn, &all, |key| {
                keys.push(key);
                Ok(())
            })?;
            Ok(keys)
        });
        named.expect("the keys")
    }

    /// Every file of the store with its hash, by its key.
    fn hashed(&self) -> BTreeMap<String, String> {
        let mut all = BTreeMap::new();
        hash_all(&self.files(), &self.files(), &mut all);
        all
    }
}

fn hash_all(top: &Path, folder: &Path, into: &mut BTreeMap<String, String>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for path in entries.map(|entry| entry.expect("an entry").path()) {
        if path.is_dir() {
            hash_all(top, &path, into);
        } else {
            let key = path.strip_prefix(top).expect("under it").display().to_string();
            into.insert(key, hex::encode(Sha256::digest(std::fs::read(&path).expect("a file"))));
        }
    }
}

/// A place with nothing in it, until it is dropped.
struct Nothing {
    place: Place,
    folder: tempfile::TempDir,
    database: Database,
}

impl Nothing {
    fn new() -> Nothing {
        let folder = tempfile::tempdir().expect("a folder");
        let database = Database::new(folder.path());
        Nothing { place: Place::of(folder.path(), &database.url), folder, database }
    }

    /// The same with a SQLite file, whichever database the stories have.
    fn on_sqlite() -> Nothing {
        let folder = tempfile::tempdir().expect("a folder");
        let database = Database::file(folder.path());
        Nothing { place: Place::of(folder.path(), &database.url), folder, database }
    }

    /// Whether nothing is there still: a file that a database begins with may be.
    fn is_there(&self) -> bool {
        !self.place.counted().is_empty() || !self.place.hashed().is_empty()
    }
}

fn out(said: &Output) -> String {
    String::from_utf8_lossy(&said.stdout).into_owned()
}

fn err(said: &Output) -> String {
    String::from_utf8_lossy(&said.stderr).into_owned()
}

#[track_caller]
fn went_well(said: &Output) {
    assert!(said.status.success(), "{}{}", out(said), err(said));
}
