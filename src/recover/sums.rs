//! The hashes of an archive's parts, kept in a file that has no name and goes with the process: there may be very many.

use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, Read, Seek, Write};

use sha2::{Digest, Sha256};

/// One line for each part, as `sha256sum` writes it.
pub struct Sums {
    lines: BufWriter<File>,
    whole: Sha256,
    /// How many parts.
    pub parts: u64,
    /// How long the list is, in bytes.
    pub length: u64,
}

impl Sums {
    /// An empty list.
    ///
    /// # Errors
    /// A machine without room for a passing file.
    pub fn new() -> io::Result<Self> {
        Ok(Sums { lines: BufWriter::new(tempfile::tempfile()?), whole: Sha256::new(), parts: 0, length: 0 })
    }

    /// Notes a part.
    ///
    /// # Errors
    /// A machine without room.
    pub fn note(&mut self, name: &str, hash: &str) -> io::Result<()> {
        let line = format!("{hash}  {name}\n");
        self.whole.update(line.as_bytes());
        self.parts += 1;
        self.length += line.len() as u64;
        self.lines.write_all(line.as_bytes())
    }

    /// The hash of the whole list.
    pub fn hash(&self) -> String {
        hex::encode(self.whole.clone().finalize())
    }

    /// The list from its beginning.
    ///
    /// # Errors
    /// A file that cannot be read.
    pub fn read(&mut self) -> io::Result<BufReader<&mut File>> {
        self.lines.flush()?;
        let file = self.lines.get_mut();
        file.rewind()?;
        Ok(BufReader::new(file))
    }

    /// The first part that another list says otherwise, or none where both say the same.
    ///
    /// # Errors
    /// Either cannot be read.
    pub fn differs(&mut self, other: impl Read) -> io::Result<Option<String>> {
        let mut theirs = BufReader::new(other).lines();
        let mut ours = self.read()?.lines();
        loop {
            match (ours.next().transpose()?, theirs.next().transpose()?) {
                (None, None) => return Ok(None),
                (ours, theirs) if ours == theirs => {}
                (ours, theirs) => {
                    let line = ours.or(theirs).unwrap_or_default();
                    return Ok(Some(line.split_once("  ").map_or(line.clone(), |(_, name)| name.to_owned())));
                }
            }
        }
    }
}

/// Hashes and counts what is read through it.
pub struct Hashing<R> {
    inner: R,
    hash: Sha256,
    /// How much was read, in bytes.
    pub count: u64,
}

impl<R: Read> Hashing<R> {
    /// Around another.
    pub fn new(inner: R) -> Self {
        Hashing { inner, hash: Sha256::new(), count: 0 }
    }

    /// The hash of what was read.
    pub fn hash(self) -> String {
        hex::encode(self.hash.finalize())
    }
}

impl<R: Read> Read for Hashing<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(into)?;
        self.hash.update(&into[..count]);
        self.count += count as u64;
        Ok(count)
    }
}
