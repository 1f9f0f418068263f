//! Sound and film are cleaned where they stand: what tells is written over and nothing moves, in memory or on a disk, of which no more
//! is held than a little.

use std::io::{self, Read, Seek, Write};

use super::edits::Edits;
use super::source::{OnDisk, Source};
use super::{film, ogg, sound, webm};

/// What is to be written over; none where it is of another type, or cannot be read.
fn telling(content_type: &str, bytes: &(impl Source + ?Sized)) -> Option<Edits> {
    match content_type {
        "video/mp4" | "video/quicktime" | "video/3gpp" | "audio/mp4" | "audio/3gpp" => film::telling(bytes),
        "video/webm" | "audio/webm" => webm::telling(bytes),
        "audio/mpeg" | "audio/aac" => sound::mp3(bytes),
        "audio/ogg" => ogg::telling(bytes),
        "audio/wav" => sound::wav(bytes),
        "audio/flac" => sound::flac(bytes),
        // It has no place for anything but sound.
        "audio/amr" => Some(Edits::of(bytes)),
        _ => None,
    }
}

/// Sound or film without what stands around it, as long as before; none where it is of another type, or cannot be read.
pub fn clean(content_type: &str, bytes: &[u8]) -> Option<Vec<u8>> {
    telling(content_type, bytes)?.seen(bytes, 0..bytes.len())
}

/// The same where it stands on a disk, however long it is. Says whether it is clean: what is of another type, or cannot be read, stays as
/// it is.
///
/// # Errors
/// What cannot be read from the disk or written to it.
pub fn clean_file(content_type: &str, file: &mut (impl Read + Write + Seek)) -> io::Result<bool> {
    let source = OnDisk::new(&mut *file)?;
    let edits = telling(content_type, &source);
    source.looked_through()?;
    let Some(edits) = edits else { return Ok(false) };
    edits.write(file)?;
    Ok(true)
}

#[cfg(test)]
#[path = "in_place_tests.rs"]
mod tests;
