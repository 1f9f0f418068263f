//! A photograph knows where it was taken, and so does a film. Before one is kept, everything goes that is not to be seen or heard:
//! places, times, names of people and cameras. Only which way up a picture is stays. What can be seen and heard in it stays, too.

mod edits;
mod film;
mod gif;
mod heif;
mod in_place;
mod ogg;
mod sound;
mod source;
mod webm;

pub use in_place::clean_file;

/// A picture, film or sound without what stands around it; none where it is of another type, or cannot be read: then nobody knows
/// what it tells, and it is not kept.
pub fn clean(content_type: &str, bytes: &[u8]) -> Option<Vec<u8>> {
    match content_type {
        "image/jpeg" => jpeg(bytes),
        "image/png" => png(bytes),
        "image/webp" => webp(bytes),
        "image/gif" => gif::clean(bytes),
        "image/heif" => heif::clean(bytes),
        _ => in_place::clean(content_type, bytes),
    }
}

fn jpeg(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut out = bytes.get(..2).filter(|start| *start == [0xff, 0xd8])?.to_vec();
    let (mut at, mut turned) = (2, None);
    let mut kept: Vec<u8> = Vec::new();
    loop {
        let &[0xff, marker] = bytes.get(at..at + 2)? else { return None };
        if marker == 0xff {
            at += 1;
            continue;
        }
        // The picture itself begins. What hangs on behind its end, a film or a second picture with a place of its own, goes.
        if marker == 0xda {
            if let Some(turn) = turned {
                out.extend(turn_of_jpeg(turn));
            }
            out.extend(kept);
            scans(bytes.get(at..)?, &mut out)?;
            return Some(out);
        }
        let length = usize::from(u16::from_be_bytes([*bytes.get(at + 2)?, *bytes.get(at + 3)?]));
        let segment = bytes.get(at..at + 2 + length)?;
        match marker {
            // What a camera tells of itself, and remarks. Colours (2) and how they are stored (0, 14) belong to the picture.
            0xe1 => turned = turned.or_else(|| turn(segment.get(4..)?)),
            0xe3..=0xed | 0xef | 0xfe => {}
            _ => kept.extend(segment),
        }
        at += 2 + length;
    }
}

/// The scans of a picture, up to its end: what stands between them is its own, but what a camera tells and remarks.
fn scans(bytes: &[u8], out: &mut Vec<u8>) -> Option<()> {
    let mut at = 0;
    loop {
        let &[0xff, marker] = bytes.get(at..at + 2)? else { return None };
        if marker == 0xd9 {
            out.extend([0xff, 0xd9]);
            return Some(());
        }
        if marker == 0xff {
            at += 1;
            continue;
        }
        let length = usize::from(u16::from_be_bytes([*bytes.get(at + 2)?, *bytes.get(at + 3)?]));
        let mut end = at + 2 + length;
        while marker == 0xda && bytes.get(end..end + 2).is_some_and(is_drawn) {
            end += 1;
        }
        // Cut off before its end, it is drawn as far as it came.
        if marker == 0xda && bytes.len() < end + 2 {
            out.extend(bytes.get(at..)?);
            return Some(());
        }
        let whole = bytes.get(at..end)?;
        if !matches!(marker, 0xe0..=0xef | 0xfe) {
            out.extend(whole);
        }
        at = end;
    }
}

/// Whether two bytes behind a scan's head are drawn: 0xff is written with a 0 behind it there, or says where to begin again.
fn is_drawn(pair: &[u8]) -> bool {
    !matches!(*pair, [0xff, next] if !matches!(next, 0 | 0xd0..=0xd7 | 0xff))
}

/// Which way up a picture is, out of its Exif; none when it is as it stands.
fn turn(exif: &[u8]) -> Option<u8> {
    let tiff = exif.strip_prefix(b"Exif\0\0")?;
    let big = match tiff.get(..2)? {
        b"MM" => true,
        b"II" => false,
        _ => return None,
    };
    let two = |at: usize| -> Option<u16> {
        let pair = [*tiff.get(at)?, *tiff.get(at + 1)?];
        Some(if big { u16::from_be_bytes(pair) } else { u16::from_le_bytes(pair) })
    };
    let (high, low) = if big { (two(4)?, two(6)?) } else { (two(6)?, two(4)?) };
    let first = usize::from(high) << 16 | usize::from(low);
    let entry = (0..usize::from(two(first)?)).map(|n| first + 2 + n * 12).find(|at| two(*at) == Some(0x0112))?;
    u8::try_from(two(entry + 8)?).ok().filter(|turn| (2..=8).contains(turn))
}

/// An Exif that says which way up a picture is, and nothing else.
fn turn_of_jpeg(turn: u8) -> Vec<u8> {
    let mut out = vec![0xff, 0xe1, 0, 34];
    out.extend(b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0");
    out.extend([turn, 0, 0, 0, 0, 0, 0]);
    out
}

fn png(bytes: &[u8]) -> Option<Vec<u8>> {
    const SIGN: &[u8] = b"\x89PNG\r\n\x1a\n";
    let mut rest = bytes.strip_prefix(SIGN)?;
    let mut out = SIGN.to_vec();
    while !rest.is_empty() {
        let length = usize::try_from(u32::from_be_bytes(rest.get(..4)?.try_into().ok()?)).ok()?;
        let whole = length.checked_add(12)?;
        let chunk = rest.get(..whole)?;
        if !matches!(&chunk[4..8], b"eXIf" | b"tEXt" | b"iTXt" | b"zTXt" | b"tIME") {
            out.extend(chunk);
        }
        // What hangs on behind the end goes.
        if chunk[4..8] == *b"IEND" {
            break;
        }
        rest = &rest[whole..];
    }
    Some(out)
}

fn webp(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut rest = bytes.get(12..).filter(|_| bytes.starts_with(b"RIFF") && bytes[8..12] == *b"WEBP")?;
    let mut chunks: Vec<u8> = Vec::new();
    while !rest.is_empty() {
        let length = usize::try_from(u32::from_le_bytes(rest.get(4..8)?.try_into().ok()?)).ok()?;
        let whole = length.checked_add(8)?.checked_add(length % 2)?;
        let chunk = rest.get(..whole.min(rest.len()))?;
        if !matches!(&chunk[..4], b"EXIF" | b"XMP ") {
            let begins = chunks.len();
            chunks.extend(chunk);
            // The head says what follows: neither of the two does any more.
            if chunk.starts_with(b"VP8X")
                && let Some(flags) = chunks.get_mut(begins + 8)
            {
                *flags &= !0b1100;
            }
        }
        rest = &rest[chunk.len()..];
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
    use super::*;
    use proptest::prelude::*;

    fn segment(marker: u8, body: &[u8]) -> Vec<u8> {
        let length = u16::try_from(body.len() + 2).expect("a short one").to_be_bytes();
        [&[0xff, marker], &length[..], body].concat()
    }

    #[test]
    fn a_photograph_forgets_where_it_was_taken_and_knows_which_way_up_it_is() {
        let exif = b"Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0GPS 51.55N";
        let picture = [&segment(0xdb, b"table")[..], &[0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9]].concat();
        let photo = [&[0xff, 0xd8][..], &segment(0xe1, exif), &segment(0xfe, b"by Zeynep"), &picture].concat();
        let cleaned = clean("image/jpeg", &photo).expect("a photograph");
        assert!(!cleaned.windows(3).any(|three| three == b"GPS") && !cleaned.windows(6).any(|six| six == b"Zeynep"));
        assert_eq!(cleaned, [&[0xff, 0xd8][..], &turn_of_jpeg(6), &picture].concat());
        assert_eq!(turn(&turn_of_jpeg(6)[4..]), Some(6));
        // A phone that takes a moment of film with it hangs it on behind the picture, with its place.
        let moment = [&photo[..], b"ftyp GPS 51.55N"].concat();
        assert_eq!(clean("image/jpeg", &moment), Some(cleaned));
        // What cannot be read is not kept as it came.
        assert_eq!(clean("image/jpeg", &photo[..10]), None);
    }

    #[test]
    fn a_drawing_forgets_who_made_it() {
        let chunk = |name: &[u8], body: &[u8]| {
            [&u32::try_from(body.len()).expect("short").to_be_bytes()[..], name, body, b"crc4"].concat()
        };
        let (head, end) = (chunk(b"IHDR", b"size"), chunk(b"IEND", b""));
        let sign = b"\x89PNG\r\n\x1a\n".to_vec();
        let drawn = [&sign[..], &head, &chunk(b"tEXt", b"Author Zeynep"), &end].concat();
        let kept = Some([&sign[..], &head, &end].concat());
        assert_eq!(clean("image/png", &drawn), kept);
        assert_eq!(clean("image/png", &[&drawn[..], b"GPS"].concat()), kept, "what hangs on behind it goes");
    }

    proptest! {
        #[test]
        fn whatever_comes_it_never_panics(bytes in prop::collection::vec(any::<u8>(), 0..200), kind in 0..3_usize) {
            let begins: [&[u8]; 3] = [&[0xff, 0xd8, 0xff, 0xe1], b"\x89PNG\r\n\x1a\n", b"RIFF\0\0\0\0WEBP"];
            let types = ["image/jpeg", "image/png", "image/webp"];
            let _ = clean(types[kind], &[begins[kind], &bytes].concat());
            let _ = clean(types[kind], &bytes);
        }
    }
}
