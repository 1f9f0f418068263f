//! Where something stands while it is looked through: in memory, or on a disk, of which a little is held at a time.

use std::cell::RefCell;
use std::io::{self, Read, Seek, SeekFrom};
use std::ops::Range;

/// So many bytes are read from a disk at once; in tests so few that what is looked for hardly ever stands among them as a whole.
const WINDOW: usize = if cfg!(test) { 16 } else { 64 * 1024 };

/// Bytes one behind the other, read from wherever one likes.
pub trait Source {
    /// How many there are.
    fn length(&self) -> usize;

    /// Copies those from a place on; none where they end before, or cannot be read.
    fn copy(&self, at: usize, into: &mut [u8]) -> Option<()>;

    /// One of them.
    fn byte(&self, at: usize) -> Option<u8> {
        self.array::<1>(at).map(|[byte]| byte)
    }

    /// A few of them.
    fn array<const N: usize>(&self, at: usize) -> Option<[u8; N]> {
        let mut read = [0; N];
        self.copy(at, &mut read)?;
        Some(read)
    }

    /// All that stand in a part. Ask for a short one.
    fn part(&self, part: Range<usize>) -> Option<Vec<u8>> {
        let mut read = vec![0; part.end.checked_sub(part.start).filter(|_| part.end <= self.length())?];
        self.copy(part.start, &mut read)?;
        Some(read)
    }

    /// A number as it stands in so many bytes, eight at most, the largest first.
    fn number(&self, at: usize, length: usize) -> Option<usize> {
        let mut read = [0; 8];
        let read = read.get_mut(..length)?;
        self.copy(at, read)?;
        usize::try_from(read.iter().fold(0_u64, |sum, byte| sum << 8 | u64::from(*byte))).ok()
    }

    /// Whether a mark of a few letters, sixteen at most, stands at a place.
    fn reads(&self, at: usize, mark: &[u8]) -> bool {
        let mut read = [0; 16];
        let Some(read) = read.get_mut(..mark.len()) else { return false };
        self.copy(at, read).is_some() && *read == *mark
    }
}

impl Source for [u8] {
    fn length(&self) -> usize {
        self.len()
    }

    fn copy(&self, at: usize, into: &mut [u8]) -> Option<()> {
        into.copy_from_slice(self.get(at..at.checked_add(into.len())?)?);
        Some(())
    }
}

/// What stands on a disk.
pub struct OnDisk<F> {
    length: usize,
    held: RefCell<Held<F>>,
}

/// What is held of it, and from where on.
struct Held<F> {
    from: F,
    at: usize,
    window: Vec<u8>,
    /// What kept us from reading, where something did.
    trouble: Option<io::Error>,
}

impl<F: Read + Seek> OnDisk<F> {
    /// Looks how long it is.
    ///
    /// # Errors
    /// What cannot be read.
    pub fn new(mut from: F) -> io::Result<Self> {
        let length = usize::try_from(from.seek(SeekFrom::End(0))?).map_err(io::Error::other)?;
        let held = Held { from, at: 0, window: Vec::new(), trouble: None };
        Ok(OnDisk { length, held: RefCell::new(held) })
    }

    /// It was looked through: whether all of it could be read that was asked for.
    ///
    /// # Errors
    /// What could not be read.
    pub fn looked_through(self) -> io::Result<()> {
        self.held.into_inner().trouble.map_or(Ok(()), Err)
    }
}

impl<F: Read + Seek> Source for OnDisk<F> {
    fn length(&self) -> usize {
        self.length
    }

    fn copy(&self, at: usize, into: &mut [u8]) -> Option<()> {
        at.checked_add(into.len()).filter(|end| *end <= self.length)?;
        let mut held = self.held.borrow_mut();
        let read = held.copy(at, into);
        read.map_err(|trouble| held.trouble = Some(trouble)).ok()
    }
}

impl<F: Read + Seek> Held<F> {
    fn copy(&mut self, at: usize, into: &mut [u8]) -> io::Result<()> {
        if at < self.at || at + into.len() > self.at + self.window.len() {
            self.window.clear();
            self.at = at;
            self.from.seek(SeekFrom::Start(at as u64))?;
            self.from.by_ref().take(WINDOW.max(into.len()) as u64).read_to_end(&mut self.window)?;
        }
        let from = at - self.at;
        let read = self.window.get(from..from + into.len()).ok_or(io::ErrorKind::UnexpectedEof)?;
        into.copy_from_slice(read);
        Ok(())
    }
}
