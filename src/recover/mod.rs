//! Everything in one archive, rows and files, and back into an empty portal (`docs/decisions/0013-one-archive.md`).
//!
//! An archive is a tar file, which any machine can read, and may be sealed. What stands in it, in this order:
//! `groundwater.json` (what it is of), `rows/TABLE/N.jsonl` (the rows of one snapshot, each a line), `files/KEY` (what the rows
//! name), `missing.txt` (what they name and was no longer there, if anything), `SHA256SUMS` (of every part) and `manifest.json`.

pub mod again;
pub mod backup;
pub mod ended;
pub mod last;
pub mod manifest;
pub mod reading;
pub mod restore;
pub mod rows;
pub mod seal;
mod sums;
pub mod tables;
pub mod withdrawn;

use std::error::Error as StdError;
use std::io;

use crate::error::Error;

/// The number of this way to write an archive. One that is higher is of a newer program.
pub const FORMAT: u32 = 1;

/// What the first part is called.
const HEAD: &str = "groundwater.json";
/// What the list of what is not there is called.
const MISSING: &str = "missing.txt";
/// What the list of hashes is called.
const SUMS: &str = "SHA256SUMS";
/// What the last part is called.
const MANIFEST: &str = "manifest.json";

/// What an operator is told, in plain words and one line.
#[derive(Clone, Debug, thiserror::Error)]
#[error("{0}")]
pub struct Plain(pub String);

/// A failure that is told in these words.
pub fn plain(words: impl Into<String>) -> Error {
    Error::Broken(anyhow::Error::new(Plain(words.into())))
}

/// The plain words of a failure, where it has some.
pub fn words(error: &Error) -> Option<&str> {
    match error {
        Error::Broken(why) => why.downcast_ref::<Plain>().map(|plain| plain.0.as_str()),
        _ => None,
    }
}

/// A failure of reading or writing `what`. Plain words that stand inside it come out.
fn at(what: &str) -> impl Fn(io::Error) -> Error {
    move |error| {
        let inside = find_plain(&error).cloned();
        Error::Broken(anyhow::Error::new(inside.unwrap_or_else(|| Plain(format!("{what}: {error}")))))
    }
}

/// Libraries wrap what goes wrong below them, some of them twice.
fn find_plain<'a>(error: &'a (dyn StdError + 'static)) -> Option<&'a Plain> {
    if let Some(plain) = error.downcast_ref::<Plain>() {
        return Some(plain);
    }
    let inner = error.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
    inner.and_then(|inner| find_plain(inner)).or_else(|| error.source().and_then(find_plain))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_words_come_out_of_whatever_they_were_wrapped_in() {
        let deep = io::Error::other(io::Error::other(Plain("It was cut off.".to_owned())));
        assert_eq!(words(&at("the archive")(deep)), Some("It was cut off."));
        let other = at("the archive")(io::Error::from(io::ErrorKind::NotFound));
        assert!(words(&other).is_some_and(|words| words.starts_with("the archive: ")));
        assert_eq!(words(&Error::NotFound), None);
    }
}
