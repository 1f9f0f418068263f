//! A photograph knows where it was taken, and so does a film. Before one is kept, everything goes that is not to be seen or heard:
//! places, times, names of people and cameras. Still pictures are drawn anew from their dots (`drawn.rs`); of pictures that move, of
//! HEIC, film and sound, what tells is taken out. What can be seen and heard in it stays.

mod colours;
mod drawn;
mod edits;
mod film;
mod gif;
mod heif;
mod in_place;
mod ogg;
mod sound;
mod source;
mod webm;

use super::kinds::Recognised;
use source::Source;

pub use in_place::clean_file;

/// A picture as it is kept, and what it is then; none where it cannot be read, or is larger than any we draw: then nobody knows what
/// it tells, and it is not kept. This takes a while: it is done where nobody waits for the thread.
pub fn picture(known: Recognised, bytes: &[u8]) -> Option<(Recognised, Vec<u8>)> {
    if known.content_type == "image/heif" || moves(known.content_type, bytes) {
        return clean(known.content_type, bytes).map(|cleaned| (known, cleaned));
    }
    drawn::anew(known, bytes, drawn::MOST)
}

/// Whether it is a picture that moves.
fn moves(content_type: &str, bytes: &[u8]) -> bool {
    match content_type {
        "image/png" => chunks_of_png(bytes).flatten().any(|chunk| chunk[4..8] == *b"acTL"),
        "image/webp" => chunks_of_webp(bytes).flatten().any(|chunk| chunk.starts_with(b"VP8X") && says(chunk, 0b10)),
        "image/gif" => gif::moves(bytes),
        _ => false,
    }
}

/// A picture that moves, HEIC, film or sound without what stands around it; none where it is of another type, or cannot be read: then
/// nobody knows what it tells, and it is not kept.
pub fn clean(content_type: &str, bytes: &[u8]) -> Option<Vec<u8>> {
    match content_type {
        "image/png" => png(bytes),
        "image/webp" => webp(bytes),
        "image/gif" => gif::clean(bytes),
        "image/heif" => heif::clean(bytes),
        _ => in_place::clean(content_type, bytes),
    }
}

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";
/// What belongs to what is drawn, and how it moves; everything else goes.
const IN_PNG: &[&[u8; 4]] = &[
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"cICP", b"sBIT", b"bKGD", b"pHYs",
    b"acTL", b"fcTL", b"fdAT",
];
const IN_WEBP: &[&[u8; 4]] = &[b"VP8X", b"VP8 ", b"VP8L", b"ALPH", b"ANIM", b"ANMF"];

/// The chunks of a PNG, up to its end; none where one does not fit, and nothing after it.
fn chunks_of_png(bytes: &[u8]) -> impl Iterator<Item = Option<&[u8]>> {
    let mut rest = bytes.get(PNG.len()..).unwrap_or_default();
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let chunk = rest.number(0, 4).and_then(|length| rest.get(..length.checked_add(12)?));
        // What hangs on behind the end goes.
        let next = chunk.filter(|chunk| chunk[4..8] != *b"IEND").map_or(rest.len(), <[u8]>::len);
        rest = &rest[next..];
        Some(chunk)
    })
}

fn png(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut out = bytes.get(..PNG.len()).filter(|sign| *sign == PNG)?.to_vec();
    for chunk in chunks_of_png(bytes) {
        let chunk = chunk?;
        if IN_PNG.iter().any(|name| chunk[4..8] == **name) {
            out.extend(chunk);
        }
    }
    Some(out)
}

/// The chunks of a WebP; none where one cannot be read, and nothing after it.
fn chunks_of_webp(bytes: &[u8]) -> impl Iterator<Item = Option<&[u8]>> {
    let mut rest = bytes.get(12..).unwrap_or_default();
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let length = rest.get(4..8).and_then(|four| usize::try_from(u32::from_le_bytes(four.try_into().ok()?)).ok());
        let whole = length.and_then(|length| length.checked_add(8)?.checked_add(length % 2));
        // One that was cut off is drawn as far as it came.
        let chunk = whole.map(|whole| &rest[..whole.min(rest.len())]);
        rest = &rest[chunk.map_or(rest.len(), <[u8]>::len)..];
        Some(chunk)
    })
}

/// Whether the head of a WebP says that one of these follows.
fn says(head: &[u8], flags: u8) -> bool {
    head.get(8).is_some_and(|said| said & flags != 0)
}

fn webp(bytes: &[u8]) -> Option<Vec<u8>> {
    if !bytes.starts_with(b"RIFF") || bytes.get(8..12)? != b"WEBP" {
        return None;
    }
    let mut chunks: Vec<u8> = Vec::new();
    for chunk in chunks_of_webp(bytes) {
        let (begins, chunk) = (chunks.len(), chunk?);
        if IN_WEBP.iter().any(|name| chunk.starts_with(*name)) {
            chunks.extend(chunk);
        }
        // The head says what follows: whether one sees through it, and whether it moves. Nothing else does any more.
        if chunk.starts_with(b"VP8X")
            && let Some(flags) = chunks.get_mut(begins + 8)
        {
            *flags &= 0b1_0010;
        }
    }
    let mut out = b"RIFF".to_vec();
    out.extend(u32::try_from(chunks.len() + 4).ok()?.to_le_bytes());
    out.extend(b"WEBP");
    out.extend(chunks);
    Some(out)
}

#[cfg(test)]
#[path = "fuzz_tests.rs"]
mod fuzzed;

#[cfg(test)]
mod samples {
    /// Whether a part stands anywhere in these bytes.
    pub fn has(bytes: &[u8], part: &[u8]) -> bool {
        bytes.windows(part.len().max(1)).any(|window| window == part)
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::samples::has;
    use super::*;
    use crate::files::kinds;
    use proptest::prelude::*;

    fn chunk(name: &[u8], body: &[u8]) -> Vec<u8> {
        [&u32::try_from(body.len()).expect("short").to_be_bytes()[..], name, body, b"crc4"].concat()
    }

    /// As it came, and as it is kept.
    fn moving_png() -> (Vec<u8>, Vec<u8>) {
        let (head, moves, end) = (chunk(b"IHDR", b"size"), chunk(b"acTL", b"twice"), chunk(b"IEND", b""));
        let told = [chunk(b"tEXt", b"Author Zeynep"), chunk(b"gpLo", b"51.55N"), chunk(b"iCCP", b"a camera")].concat();
        ([PNG, &head, &told, &moves, &end, b"GPS"].concat(), [PNG, &head, &moves, &end].concat())
    }

    fn moving_webp() -> Vec<u8> {
        let chunk = |name: &[u8; 4], body: &[u8]| {
            [name, &u32::try_from(body.len()).expect("short").to_le_bytes()[..], body].concat()
        };
        let head = chunk(b"VP8X", &[0b10_1110, 0, 0, 0, 1, 0, 0, 1, 0, 0]);
        let told = [chunk(b"EXIF", b"GPS 51.55N"), chunk(b"XMP ", b"Zeynep"), chunk(b"mine", b"GPS 51.55N")].concat();
        let all = [&head[..], &told, &chunk(b"ANIM", &[0; 6]), &chunk(b"ANMF", b"what is seen")].concat();
        [b"RIFF", &u32::try_from(all.len() + 4).expect("short").to_le_bytes()[..], b"WEBP", &all].concat()
    }

    #[test]
    fn a_drawing_that_moves_forgets_who_made_it_and_moves_on() {
        let (drawn, kept) = moving_png();
        assert!(moves("image/png", &drawn));
        assert_eq!(clean("image/png", &drawn), Some(kept), "and what hangs on behind it goes");
        let drawn = moving_webp();
        assert!(moves("image/webp", &drawn));
        let after = clean("image/webp", &drawn).expect("a drawing");
        assert!(!has(&after, b"GPS") && !has(&after, b"Zeynep") && has(&after, b"what is seen"));
        assert_eq!(after[20], 0b10, "nothing but that it moves");
        assert_eq!(clean("image/webp", &after), Some(after.clone()), "cleaned twice it is the same");
    }

    #[test]
    fn what_moves_and_heic_are_cleaned_and_everything_else_is_drawn_anew() {
        let known = |bytes: &[u8]| kinds::recognise(&mut Cursor::new(bytes)).expect("readable").expect("a picture");
        let (png, kept) = moving_png();
        let heic = heif::tests::photo(b"+51.55, Zeynep");
        for (before, after) in [
            (png, Some(kept)),
            (moving_webp(), clean("image/webp", &moving_webp())),
            (heic.clone(), clean("image/heif", &heic)),
        ] {
            let known = known(&before);
            assert!(after.is_some());
            assert_eq!(picture(known, &before), after.map(|after| (known, after)));
        }
        // It says that it is a picture, and holds nothing that could be drawn.
        let (head, end) = (chunk(b"IHDR", b"size"), chunk(b"IEND", b""));
        let still = [PNG, &head, &end].concat();
        assert_eq!(picture(known(&still), &still), None);
    }

    proptest! {
        #[test]
        fn whatever_comes_it_never_panics(bytes in prop::collection::vec(any::<u8>(), 0..200), kind in 0..3_usize) {
            let begins: [&[u8]; 3] = [&[0xff, 0xd8, 0xff, 0xe1], PNG, b"RIFF\0\0\0\0WEBP"];
            let types = ["image/jpeg", "image/png", "image/webp"];
            for bytes in [[begins[kind], &bytes].concat(), bytes] {
                let _ = (clean(types[kind], &bytes), moves(types[kind], &bytes));
            }
        }
    }
}
