//! Reading an archive from its beginning to its end. Everything in it is hashed again on the way, and held against what it says
//! of itself; whoever takes the parts decides what becomes of them.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufReader, Read};
use std::path::Path;

use secrecy::SecretString;
use sha2::{Digest, Sha256};
use tar::{Archive, Entry};

use super::manifest::{Head, Manifest, Rows};
use super::seal::In;
use super::sums::{Hashing, Sums};
use super::{FORMAT, HEAD, MANIFEST, MISSING, SUMS, at, plain};
use crate::error::Result;

/// The longest part that is not a file, in bytes: no row of either database is longer.
const LONGEST: u64 = 1024 * 1024 * 1024;
/// How much is read at once, in bytes.
const BUFFER: usize = 256 * 1024;

/// Takes what stands in an archive, part by part. What was taken is right only once the walk has come to its end.
pub trait Taker {
    /// What it is of; comes first.
    ///
    /// # Errors
    /// Whatever stops the walk.
    fn head(&mut self, head: &Head) -> Result<()>;
    /// Some rows of a table, each a line.
    ///
    /// # Errors
    /// Whatever stops the walk.
    fn rows(&mut self, table: &str, lines: &str) -> Result<()>;
    /// A file.
    ///
    /// # Errors
    /// Whatever stops the walk.
    fn file(&mut self, key: &str, from: &mut dyn Read) -> Result<()>;
}

/// Takes nothing: only looks whether an archive is whole.
pub struct Nobody;

impl Taker for Nobody {
    fn head(&mut self, _: &Head) -> Result<()> {
        Ok(())
    }
    fn rows(&mut self, _: &str, _: &str) -> Result<()> {
        Ok(())
    }
    fn file(&mut self, _: &str, from: &mut dyn Read) -> Result<()> {
        io::copy(from, &mut io::sink()).map(drop).map_err(at("the archive"))
    }
}

/// An archive that was read to its end and is whole.
#[derive(Clone, Debug)]
pub struct Whole {
    pub head: Head,
    pub manifest: Manifest,
    pub sealed: bool,
}

/// Reads an archive, and has what stands in it taken.
///
/// # Errors
/// Plain words: what is no archive, is not whole, was changed, is of a newer program or wants another key; what `taker` says.
pub fn walk(path: &Path, key: Option<&SecretString>, taker: &mut dyn Taker) -> Result<Whole> {
    let file = File::open(path).map_err(at(&path.display().to_string()))?;
    read(BufReader::with_capacity(BUFFER, file), key, taker)
}

/// The same of whatever can be read.
///
/// # Errors
/// As [`walk`].
pub fn read(from: impl Read, key: Option<&SecretString>, taker: &mut dyn Taker) -> Result<Whole> {
    let from = In::new(from, key).map_err(at("the archive"))?;
    let sealed = from.is_sealed();
    let mut archive = Archive::new(from);
    let mut walk = Walk::new()?;
    // As they stand: no part has a name so long, or of such a kind, that another stands before it.
    for part in archive.entries().map_err(at("the archive"))?.raw(true) {
        let mut part = part.map_err(not_an_archive)?;
        walk.part(&mut part, taker)?;
    }
    let (head, manifest) = walk.end()?;
    nothing_after(archive.into_inner())?;
    Ok(Whole { head, manifest, sealed })
}

fn not_an_archive(error: io::Error) -> crate::error::Error {
    match super::find_plain(&error) {
        Some(plain) => super::plain(plain.0.clone()),
        None => plain("This is no archive of Groundwater, or it was cut off or changed."),
    }
}

/// To the last byte, so that a seal is asked whether it was the last.
fn nothing_after(mut rest: impl Read) -> Result<()> {
    let mut some = vec![0; BUFFER];
    loop {
        match rest.read(&mut some).map_err(at("the archive"))? {
            0 => return Ok(()),
            count if some[..count].iter().all(|byte| *byte == 0) => {}
            _ => return Err(plain("Something stands behind the end of the archive.")),
        }
    }
}

/// How far the walk has come.
struct Walk {
    head: Option<Head>,
    sums: Sums,
    rows: BTreeMap<String, (u64, Sha256)>,
    counted: Manifest,
    /// What the list of hashes came to.
    listed: bool,
    manifest: Option<Manifest>,
}

impl Walk {
    fn new() -> Result<Self> {
        let sums = Sums::new().map_err(at("a passing file"))?;
        let (rows, counted) = (BTreeMap::new(), Manifest::default());
        Ok(Walk { head: None, sums, rows, counted, listed: false, manifest: None })
    }

    fn part(&mut self, part: &mut Entry<'_, impl Read>, taker: &mut dyn Taker) -> Result<()> {
        let name = String::from_utf8(part.path_bytes().into_owned()).map_err(|_| plain("A part has no name."))?;
        if !part.header().entry_type().is_file() || self.manifest.is_some() {
            return Err(plain(format!("{name} does not belong in an archive of Groundwater.")));
        }
        if self.head.is_none() {
            return self.head(&name, part, taker);
        }
        if self.listed {
            return self.manifest(&name, part);
        }
        if name == SUMS {
            self.listed = true;
            return match self.sums.differs(part).map_err(at("the archive"))? {
                None => Ok(()),
                Some(other) => Err(plain(format!("{other} is not what was written: the archive was changed."))),
            };
        }
        let hash = match name.split_once('/') {
            Some(("rows", rest)) => self.rows(rest, part, taker)?,
            Some(("files", key)) => self.file(key, part, taker)?,
            None if name == MISSING => {
                let (text, hash) = text(part)?;
                self.counted.missing = text.lines().count() as u64;
                hash
            }
            _ => return Err(plain(format!("{name} does not belong in an archive of Groundwater."))),
        };
        self.sums.note(&name, &hash).map_err(at("a passing file"))
    }

    fn head(&mut self, name: &str, part: &mut impl Read, taker: &mut dyn Taker) -> Result<()> {
        if name != HEAD {
            return Err(plain("This is no archive of Groundwater."));
        }
        let (text, hash) = text(part)?;
        // Of a newer way to write one, only its number is sure to be where it is looked for.
        let format = serde_json::from_str::<serde_json::Value>(&text)
            .ok()
            .and_then(|said| said["format"].as_u64())
            .ok_or_else(|| plain("This is no archive of Groundwater."))?;
        if format > u64::from(FORMAT) {
            return Err(plain(
                "This archive was written by a newer Groundwater: restore it with that, or a newer one.",
            ));
        }
        let head: Head =
            serde_json::from_str(&text).map_err(|why| plain(format!("{HEAD} does not say what it should: {why}")))?;
        taker.head(&head)?;
        self.rows = head.tables.iter().map(|table| (table.name.clone(), (0, Sha256::new()))).collect();
        self.head = Some(head);
        self.sums.note(name, &hash).map_err(at("a passing file"))
    }

    fn rows(&mut self, rest: &str, part: &mut impl Read, taker: &mut dyn Taker) -> Result<String> {
        let table = rest.split('/').next().unwrap_or_default();
        let (text, hash) = text(part)?;
        let (count, all) =
            self.rows.get_mut(table).ok_or_else(|| plain(format!("{table} is no table of this archive.")))?;
        *count += text.lines().count() as u64;
        all.update(text.as_bytes());
        taker.rows(table, &text)?;
        Ok(hash)
    }

    fn file(&mut self, key: &str, part: &mut impl Read, taker: &mut dyn Taker) -> Result<String> {
        let mut part = Hashing::new(part);
        taker.file(key, &mut part)?;
        self.counted.files += 1;
        self.counted.bytes += part.count;
        Ok(part.hash())
    }

    fn manifest(&mut self, name: &str, part: &mut impl Read) -> Result<()> {
        if name != MANIFEST {
            return Err(plain(format!("{name} does not belong in an archive of Groundwater.")));
        }
        let (text, _) = text(part)?;
        let said: Manifest = serde_json::from_str(&text)
            .map_err(|why| plain(format!("{MANIFEST} does not say what it should: {why}")))?;
        let rows = std::mem::take(&mut self.rows);
        self.counted.tables = rows
            .into_iter()
            .map(|(name, (rows, hash))| (name, Rows { rows, sha256: hex::encode(hash.finalize()) }))
            .collect();
        self.counted.parts = self.sums.parts;
        self.counted.sums = self.sums.hash();
        if said != self.counted {
            return Err(plain(format!("{MANIFEST} does not say what stands in the archive: it was changed.")));
        }
        self.manifest = Some(said);
        Ok(())
    }

    fn end(self) -> Result<(Head, Manifest)> {
        match (self.head, self.manifest) {
            (Some(head), Some(manifest)) => Ok((head, manifest)),
            (None, _) => Err(plain("This is no archive of Groundwater.")),
            (Some(_), None) => Err(plain("The archive was cut off: its end is missing.")),
        }
    }
}

/// A part that is text, and its hash.
fn text(part: &mut impl Read) -> Result<(String, String)> {
    let mut bytes = Vec::new();
    let mut part = Hashing::new(part.take(LONGEST + 1));
    part.read_to_end(&mut bytes).map_err(at("the archive"))?;
    if part.count > LONGEST {
        return Err(plain("A part of the archive is longer than any is."));
    }
    let text = String::from_utf8(bytes).map_err(|_| plain("A part of the archive is no text: it was changed."))?;
    Ok((text, part.hash()))
}

#[cfg(test)]
#[path = "reading_tests.rs"]
mod tests;
