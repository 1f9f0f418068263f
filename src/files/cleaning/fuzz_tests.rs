//! Whatever somebody sends as a picture, film or sound: it is cleaned or not kept, and the portal goes on.

use std::io::Cursor;

use proptest::prelude::*;

use super::{clean, film, gif, heif, sound, webm};
use crate::files::{kinds, packed};
use crate::mutated::mutated;

const TYPES: &[&str] = &[
    "image/jpeg",
    "image/png",
    "image/webp",
    "image/gif",
    "image/heif",
    "video/mp4",
    "video/quicktime",
    "video/webm",
    "audio/mpeg",
    "audio/aac",
    "audio/ogg",
    "audio/wav",
    "audio/flac",
    "audio/amr",
    "application/pdf",
];

fn samples() -> Vec<Vec<u8>> {
    let told = [b'T'; 64];
    let chunk = |name: &[u8], body: &[u8]| {
        [&u32::try_from(body.len()).expect("short").to_be_bytes()[..], name, body, b"crc4"].concat()
    };
    let png =
        [b"\x89PNG\r\n\x1a\n".to_vec(), chunk(b"IHDR", b"size"), chunk(b"eXIf", &told), chunk(b"IEND", b"")].concat();
    let webp = b"RIFF\x24\0\0\0WEBPVP8X\x0a\0\0\0\x0c\0\0\0\0\0\0\0\0\0EXIF\x06\0\0\0placesVP8 \x02\0\0\0ab".to_vec();
    let mut all = vec![png, webp, gif::tests::gif(&told), heif::tests::photo(&told), film::tests::film(&told)];
    all.extend([webm::tests::recording(&told, true), webm::tests::recording(&told, false)]);
    all.extend(sound::tests::samples(&told));
    all
}

proptest! {
    #[test]
    fn fuzzed_what_is_cleaned_grows_by_no_more_than_its_end(bytes in mutated(samples())) {
        for content_type in TYPES {
            if let Some(after) = clean(content_type, &bytes) {
                prop_assert!(after.len() <= bytes.len() + 1, "{content_type}");
            }
        }
    }

    #[test]
    fn fuzzed_whatever_is_recognised_is_of_a_kind_and_of_no_other(bytes in mutated(samples())) {
        let known = kinds::recognise(&mut Cursor::new(&bytes)).expect("it can be read");
        let again = kinds::recognise(&mut Cursor::new(&bytes)).expect("it can be read");
        prop_assert_eq!(known, again);
        let packed = packed::packed(&mut Cursor::new(&bytes)).expect("it can be read");
        prop_assert!(known.is_none() || packed.is_none(), "{known:?} and {packed:?}");
    }
}
