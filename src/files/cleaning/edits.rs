//! What is to be written over, and with what. It is looked for first and written afterwards: so what cannot be read to its end stays as
//! it came, and it is the same in memory and on a disk.

use std::io::{self, Read, Seek, SeekFrom, Write};
use std::ops::Range;

use super::source::Source;

/// Nobody's recording tells in more places than this: what does is made to keep us busy.
const MOST: usize = 250_000;
/// Nor is more to be emptied than this, also where it is nothing, or stands side by side.
const MOST_ASKED: usize = 1_000_000;

/// One place, and how it is to read.
#[derive(Debug)]
enum Edit {
    /// Nothing is to be seen there.
    Clear(Range<usize>),
    Put(usize, Vec<u8>),
}

/// All that is to be written over, in the order in which it is written: what comes later stands.
#[derive(Debug)]
pub struct Edits {
    length: usize,
    all: Vec<Edit>,
    /// How often something was to be emptied.
    asked: usize,
}

impl Edits {
    /// Nothing yet.
    pub fn of(bytes: &(impl Source + ?Sized)) -> Self {
        Edits { length: bytes.length(), all: Vec::new(), asked: 0 }
    }

    /// Nothing is to be seen in a part any more; none where it goes beyond the end, or there are too many.
    pub fn clear(&mut self, part: Range<usize>) -> Option<()> {
        self.asked += 1;
        if part.start > part.end || part.end > self.length || self.asked > MOST_ASKED {
            return None;
        }
        if part.is_empty() {
            return Some(());
        }
        if let Some(Edit::Clear(last)) = self.all.last_mut()
            && last.end == part.start
        {
            last.end = part.end;
            return Some(());
        }
        self.add(Edit::Clear(part))
    }

    /// A few bytes are to stand at a place; none where they would go beyond the end, or there are too many.
    pub fn put(&mut self, at: usize, bytes: &[u8]) -> Option<()> {
        at.checked_add(bytes.len()).filter(|end| *end <= self.length)?;
        self.add(Edit::Put(at, bytes.to_vec()))
    }

    fn add(&mut self, edit: Edit) -> Option<()> {
        if self.all.len() == MOST {
            return None;
        }
        self.all.push(edit);
        Some(())
    }

    /// How a part reads once all is written.
    pub fn seen(&self, bytes: &(impl Source + ?Sized), part: Range<usize>) -> Option<Vec<u8>> {
        let mut seen = bytes.part(part.clone())?;
        for edit in &self.all {
            let place = edit.place();
            let (from, to) = (place.start.max(part.start), place.end.min(part.end));
            if from >= to {
                continue;
            }
            let into = seen.get_mut(from - part.start..to - part.start)?;
            match edit {
                Edit::Clear(_) => into.fill(0),
                Edit::Put(at, bytes) => into.copy_from_slice(bytes.get(from - at..to - at)?),
            }
        }
        Some(seen)
    }

    /// Writes it all where it stands.
    ///
    /// # Errors
    /// What cannot be written.
    pub fn write(&self, into: &mut (impl Write + Seek)) -> io::Result<()> {
        for edit in &self.all {
            let place = edit.place();
            into.seek(SeekFrom::Start(place.start as u64))?;
            match edit {
                Edit::Clear(_) => {
                    io::copy(&mut io::repeat(0).take(place.len() as u64), into)?;
                }
                Edit::Put(_, bytes) => into.write_all(bytes)?,
            }
        }
        into.flush()
    }
}

impl Edit {
    fn place(&self) -> Range<usize> {
        match self {
            Edit::Clear(part) => part.clone(),
            Edit::Put(at, bytes) => *at..at + bytes.len(),
        }
    }
}
