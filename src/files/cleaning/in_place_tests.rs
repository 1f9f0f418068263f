//! On a disk it comes to the same as in memory, and little of it is read.

use std::fs::File;
use std::io::{self, Cursor, Read, Seek, SeekFrom, Write};

use proptest::prelude::*;

use super::super::samples::has;
use super::super::{film, sound, webm};
use super::*;
use crate::mutated::mutated;

const TYPES: &[&str] =
    &["video/mp4", "video/webm", "audio/mpeg", "audio/ogg", "audio/wav", "audio/flac", "audio/amr", "image/jpeg"];

fn samples() -> Vec<Vec<u8>> {
    let told = [b'T'; 64];
    let mut all = vec![film::tests::film(&told)];
    all.extend([webm::tests::recording(&told, true), webm::tests::recording(&told, false)]);
    all.extend(sound::tests::samples(&told));
    all
}

/// What is on a disk afterwards, and whether it is said to be clean.
fn on_disk(content_type: &str, bytes: &[u8]) -> (Vec<u8>, bool) {
    let mut disk = Cursor::new(bytes.to_vec());
    let is_clean = clean_file(content_type, &mut disk).expect("a disk");
    (disk.into_inner(), is_clean)
}

/// A file of which somebody counts how much is read.
struct Counted {
    file: File,
    read: usize,
}

impl Read for Counted {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.file.read(into)?;
        self.read += read;
        Ok(read)
    }
}

impl Write for Counted {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl Seek for Counted {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.file.seek(to)
    }
}

/// A disk that cannot be read beyond its first bytes.
struct Broken(Cursor<Vec<u8>>);

impl Read for Broken {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.0.position() > 40 { Err(io::Error::other("a broken disk")) } else { self.0.read(into) }
    }
}

impl Write for Broken {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Seek for Broken {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.0.seek(to)
    }
}

#[test]
fn a_film_of_500_mb_forgets_where_it_was_recorded_and_hardly_any_of_it_is_read() {
    const SEEN: u64 = 500 * 1024 * 1024;
    let told = b"+51.5500-000.0500/";
    let film = film::tests::film(told);
    let described = film.windows(4).position(|four| four == b"moov").expect("a film") - 4;
    // What is seen is a hole on the disk; what the film is stands behind it, as a telephone writes it.
    let mut file = tempfile::tempfile().expect("a file");
    file.write_all(&film[..described]).expect("written");
    file.write_all(&[&[0_u8, 0, 0, 1][..], b"mdat", &(SEEN + 16).to_be_bytes()].concat()).expect("written");
    file.seek(SeekFrom::Current(500 * 1024 * 1024)).expect("a place");
    file.write_all(&film[described..]).expect("written");
    let mut counted = Counted { file, read: 0 };
    assert!(clean_file("video/quicktime", &mut counted).expect("a disk"));
    assert!(counted.read < 100_000, "{} bytes were read", counted.read);

    let (mut begins, mut ends) = (vec![0; described], Vec::new());
    counted.file.rewind().expect("its beginning");
    counted.file.read_exact(&mut begins).expect("its beginning");
    counted.file.seek(SeekFrom::Start(described as u64 + 16 + SEEN)).expect("its end");
    counted.file.read_to_end(&mut ends).expect("its end");
    assert_eq!([begins, ends.clone()].concat(), clean("video/quicktime", &film).expect("a film"));
    assert!(has(&film[described..], told) && !has(&ends, told));
}

#[test]
fn where_the_disk_cannot_be_read_nobody_takes_it_for_clean() {
    for content_type in ["video/mp4", "audio/mpeg", "audio/wav"] {
        for bytes in samples() {
            if clean(content_type, &bytes).is_some_and(|after| after != bytes) {
                let broken = clean_file(content_type, &mut Broken(Cursor::new(bytes)));
                assert!(broken.is_err(), "{content_type}");
            }
        }
    }
}

proptest! {
    #[test]
    fn fuzzed_what_stands_on_a_disk_comes_to_the_same_as_in_memory(bytes in mutated(samples())) {
        for content_type in TYPES {
            let in_memory = clean(content_type, &bytes);
            let (after, is_clean) = on_disk(content_type, &bytes);
            prop_assert_eq!(is_clean, in_memory.is_some(), "{}", content_type);
            prop_assert_eq!(after, in_memory.unwrap_or_else(|| bytes.clone()), "{}", content_type);
        }
    }
}
