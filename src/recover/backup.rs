//! Writing an archive while the portal serves.
//!
//! The rows first, in one snapshot, and then the files that they name: a row is written only once its file is in the store, so
//! every file is there unless somebody has taken it away meanwhile. What was, the archive lists.

use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Read, Seek, Write};
use std::path::Path;

use secrecy::SecretString;
use sha2::{Digest, Sha256};
use tar::{Builder, EntryType, Header};
use tempfile::NamedTempFile;

use super::manifest::{Columns, Head, Manifest, Rows, fingerprint};
use super::seal::Out;
use super::sums::{Hashing, Sums};
use super::tables::{self, Table};
use super::{FORMAT, HEAD, MANIFEST, MISSING, SUMS, at, last, plain, rows};
use crate::app::App;
use crate::db::{DbConn, migrate};
use crate::error::Result;
use crate::files::whole::Waiting;

/// How much of a table stands in one part, in bytes; more only where a single row is longer.
const PART: usize = 1024 * 1024;
/// How much is written at once, in bytes.
const BUFFER: usize = 256 * 1024;

/// An archive that was written.
#[derive(Clone, Debug)]
pub struct Written {
    pub head: Head,
    pub manifest: Manifest,
    pub sealed: bool,
}

/// Writes everything into one new file, sealed where there is a key. Until it is whole it has another name.
///
/// # Errors
/// Plain words: a name that is taken, a place that cannot be written, a portal without a database.
pub fn backup(app: &App, to: &Path, key: Option<&SecretString>) -> Result<Written> {
    if to.exists() {
        return Err(plain(format!("{} is there already: give another name.", to.display())));
    }
    let folder = to.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let name = to.display().to_string();
    let mut passing = tempfile::Builder::new();
    let file = passing.prefix(".groundwater-backup-").tempfile_in(folder).map_err(at(&name))?;
    let out = Out::new(BufWriter::with_capacity(BUFFER, file), key, &app.tools.chance).map_err(at(&name))?;
    let mut archive = Archive::new(out, app.now().and_utc().timestamp().unsigned_abs())?;
    let mut keys = BufWriter::new(tempfile::tempfile().map_err(at("a passing file"))?);
    let (head, tables) = app.db.read_now(|conn| archive.rows(app, conn, &mut keys))?;
    let mut manifest = Manifest { tables, ..Manifest::default() };
    archive.files(app, keys, &mut manifest)?;
    let out = archive.end(&mut manifest)?;
    put(out, folder, to).map_err(at(&name))?;
    last::note(app, to, &head, &manifest);
    Ok(Written { head, manifest, sealed: key.is_some() })
}

/// Whole and on the disk, it gets its name.
fn put(out: Out<BufWriter<NamedTempFile>>, folder: &Path, to: &Path) -> std::io::Result<()> {
    let file = out.finish()?.into_inner().map_err(std::io::IntoInnerError::into_error)?;
    file.as_file().sync_all()?;
    file.persist_noclobber(to)?;
    // The name is on the disk, too.
    #[cfg(unix)]
    File::open(folder)?.sync_all()?;
    Ok(())
}

/// The archive as it is written.
struct Archive<W: Write> {
    tar: Builder<W>,
    sums: Sums,
    /// What stands as the time of every part, in seconds since 1970.
    time: u64,
}

impl<W: Write> Archive<W> {
    fn new(out: W, time: u64) -> Result<Self> {
        Ok(Archive { tar: Builder::new(out), sums: Sums::new().map_err(at("a passing file"))?, time })
    }

    /// Writes a part that is `size` bytes long, and notes its hash.
    fn part(&mut self, name: &str, size: u64, from: impl Read) -> Result<()> {
        let mut from = Hashing::new(from);
        self.write(name, size, &mut from)?;
        if from.count != size {
            return Err(plain(format!("{name} changed while it was read: try again.")));
        }
        self.sums.note(name, &from.hash()).map_err(at("a passing file"))
    }

    fn write(&mut self, name: &str, size: u64, from: impl Read) -> Result<()> {
        let mut header = Header::new_ustar();
        header.set_path(name).map_err(at(name))?;
        header.set_entry_type(EntryType::Regular);
        header.set_mode(0o600);
        header.set_mtime(self.time);
        header.set_size(size);
        header.set_cksum();
        self.tar.append(&header, from).map_err(at(name))
    }

    /// The rows of one snapshot. The keys of the files that they name are kept aside, and the snapshot can end.
    fn rows(
        &mut self,
        app: &App,
        conn: &mut DbConn,
        keys: &mut impl Write,
    ) -> Result<(Head, std::collections::BTreeMap<String, Rows>)> {
        let all = tables::all(conn)?;
        let schema = migrate::applied(conn)?;
        if all.is_empty() || schema.is_empty() {
            return Err(plain("DATABASE_URL: there is nothing in this database to back up."));
        }
        let head = head(app, schema, &all);
        let text = serde_json::to_vec_pretty(&head)?;
        self.part(HEAD, text.len() as u64, text.as_slice())?;
        let mut counted = std::collections::BTreeMap::new();
        for table in &all {
            counted.insert(table.name.clone(), self.table(conn, table)?);
        }
        rows::file_keys(conn, &all, |key| writeln!(keys, "{key}").map_err(at("a passing file")))?;
        Ok((head, counted))
    }

    fn table(&mut self, conn: &mut DbConn, table: &Table) -> Result<Rows> {
        let (mut part, mut number, mut count, mut hash) = (Vec::with_capacity(PART), 0_u64, 0_u64, Sha256::new());
        rows::read(conn, table, |line| {
            let from = part.len();
            canonical(&line, &mut part)?;
            hash.update(&part[from..]);
            count += 1;
            if part.len() >= PART {
                number += 1;
                self.table_part(table, number, &mut part)?;
            }
            Ok(())
        })?;
        if !part.is_empty() {
            self.table_part(table, number + 1, &mut part)?;
        }
        Ok(Rows { rows: count, sha256: hex::encode(hash.finalize()) })
    }

    fn table_part(&mut self, table: &Table, number: u64, part: &mut Vec<u8>) -> Result<()> {
        self.part(&format!("rows/{}/{number:06}.jsonl", table.name), part.len() as u64, part.as_slice())?;
        part.clear();
        Ok(())
    }

    /// The files that the rows name, as they are now.
    fn files(&mut self, app: &App, keys: BufWriter<File>, manifest: &mut Manifest) -> Result<()> {
        let mut keys = keys.into_inner().map_err(|why| at("a passing file")(why.into_error()))?;
        keys.rewind().map_err(at("a passing file"))?;
        let waiting = Waiting::new()?;
        let mut missing = String::new();
        for key in BufReader::new(keys).lines() {
            let key = key.map_err(at("a passing file"))?;
            match waiting.open(&app.files, &key)? {
                Some(file) => {
                    manifest.files += 1;
                    manifest.bytes += file.size;
                    self.part(&format!("files/{key}"), file.size, file)?;
                }
                None => {
                    manifest.missing += 1;
                    missing.push_str(&key);
                    missing.push('\n');
                }
            }
        }
        if missing.is_empty() { Ok(()) } else { self.part(MISSING, missing.len() as u64, missing.as_bytes()) }
    }

    /// The list of hashes, and what was counted.
    fn end(mut self, manifest: &mut Manifest) -> Result<W> {
        manifest.parts = self.sums.parts;
        manifest.sums = self.sums.hash();
        let mut sums = std::mem::replace(&mut self.sums, Sums::new().map_err(at("a passing file"))?);
        let length = sums.length;
        self.write(SUMS, length, sums.read().map_err(at("a passing file"))?)?;
        let text = serde_json::to_vec_pretty(manifest)?;
        self.write(MANIFEST, text.len() as u64, text.as_slice())?;
        self.tar.into_inner().map_err(at("the archive"))
    }
}

fn head(app: &App, schema: Vec<String>, tables: &[Table]) -> Head {
    let columns = |table: &Table| Columns {
        name: table.name.clone(),
        columns: table.columns.iter().map(|column| column.name.clone()).collect(),
    };
    Head {
        format: FORMAT,
        made_at: app.now(),
        program: env!("CARGO_PKG_VERSION").to_owned(),
        database: kind(app).to_owned(),
        schema,
        tables: tables.iter().map(columns).collect(),
        key: fingerprint(&app.tools.key),
    }
}

/// Which of the two databases a portal has.
pub fn kind(app: &App) -> &'static str {
    if app.db.url().is_sqlite() { "sqlite" } else { "postgresql" }
}

/// The two databases leave other spaces between the values of a row, and write some letters in another way.
///
/// # Errors
/// A line that is no array.
pub fn canonical(line: &str, into: &mut Vec<u8>) -> Result<()> {
    let values: Vec<serde_json::Value> = serde_json::from_str(line)?;
    serde_json::to_writer(&mut *into, &values)?;
    into.push(b'\n');
    Ok(())
}
