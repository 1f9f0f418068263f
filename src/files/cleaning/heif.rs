//! What telephones photograph (HEIC): beside the picture, its parts stand in a list, and what a camera tells of itself is one of
//! them. Every part that is no picture is written over, and nothing moves.

use std::ops::Range;

use super::edits::Edits;
use super::film::{Boxed, boxes, empty};
use super::source::Source;

/// Parts that are drawn, or say how others are put together.
const DRAWN: &[&[u8; 4]] = &[
    b"hvc1", b"hev1", b"lhv1", b"av01", b"avc1", b"vvc1", b"jpeg", b"j2k1", b"unci", b"grid", b"iden", b"iovl",
    b"tmap", b"mski",
];
/// No picture has more parts, or parts in more pieces: what has is made to keep us busy.
const MOST: usize = 10_000;

/// A picture without what stands around it, as long as before; none where it cannot be read, or moves.
pub fn clean(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut edits = Edits::of(bytes);
    let top = boxes(bytes, 0..bytes.len())?;
    if top.first().is_none_or(|first| first.kind != *b"ftyp") {
        return None;
    }
    let mut described = false;
    for one in &top {
        match &one.kind {
            b"ftyp" | b"mdat" => {}
            b"meta" if !described => {
                described = true;
                parts(bytes, &mut edits, one)?;
            }
            // More than one picture's description, or a film: nobody finds there what tells.
            b"meta" | b"moov" | b"moof" => return None,
            _ => empty(&mut edits, one)?,
        }
    }
    if described { edits.seen(bytes, 0..bytes.len()) } else { None }
}

/// Writes over every part that is not drawn.
fn parts(bytes: &[u8], edits: &mut Edits, meta: &Boxed) -> Option<()> {
    let inside = boxes(bytes, meta.body + 4..meta.whole.end)?;
    let find = |kind: &[u8; 4]| inside.iter().find(|one| one.kind == *kind);
    for one in
        inside.iter().filter(|one| matches!(&one.kind, b"uuid" | b"udta" | b"xml " | b"bxml" | b"free" | b"skip"))
    {
        empty(edits, one)?;
    }
    let telling = telling(bytes, find(b"iinf")?)?;
    if telling.is_empty() {
        return Some(());
    }
    for (part, place) in places(bytes, find(b"iloc")?, find(b"idat"), &telling)? {
        if telling.contains(&part) {
            edits.clear(place)?;
        }
    }
    Some(())
}

/// The numbers of the parts that are not drawn.
fn telling(bytes: &[u8], list: &Boxed) -> Option<Vec<usize>> {
    let head = if *bytes.get(list.body)? == 0 { 6 } else { 8 };
    let mut telling = Vec::new();
    for one in boxes(bytes, list.body + head..list.whole.end)? {
        // Older lists do not say what a part is.
        let wide = match *bytes.get(one.body)? {
            2 => 2,
            3 => 4,
            _ => return None,
        };
        let part = bytes.number(one.body + 4, wide)?;
        let kind = bytes.get(one.body + 6 + wide..one.body + 10 + wide)?;
        if !DRAWN.iter().any(|drawn| kind == drawn.as_slice()) {
            telling.push(part);
        }
        if telling.len() > MOST {
            return None;
        }
    }
    Some(telling)
}

/// Reads a list of numbers one behind the other.
struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Reader<'_> {
    fn number(&mut self, length: usize) -> Option<usize> {
        let read = self.bytes.number(self.at, length)?;
        self.at += length;
        Some(read)
    }
}

/// Where each part stands in the file; none where one that tells stands elsewhere, or nobody says how long it is.
fn places(bytes: &[u8], list: &Boxed, beside: Option<&Boxed>, telling: &[usize]) -> Option<Vec<(usize, Range<usize>)>> {
    let mut reader = Reader { bytes: bytes.get(..list.whole.end)?, at: list.body };
    let version = reader.number(1)?;
    reader.number(3)?;
    let (sizes, more) = (reader.number(1)?, reader.number(1)?);
    let (of_offset, of_length, of_base) = (sizes >> 4, sizes & 15, more >> 4);
    let of_index = if version == 0 { 0 } else { more & 15 };
    let wide = if version < 2 { 2 } else { 4 };
    if [of_offset, of_length, of_base, of_index].iter().any(|size| !matches!(size, 0 | 4 | 8)) {
        return None;
    }
    let count = reader.number(wide)?;
    let mut places = Vec::new();
    for _ in 0..count {
        let part = reader.number(wide)?;
        let method = if version == 0 { 0 } else { reader.number(2)? & 15 };
        let elsewhere = reader.number(2)?;
        let base = reader.number(of_base)?;
        let begins = match method {
            0 => Some(0),
            1 => beside.map(|beside| beside.body),
            _ => None,
        };
        for _ in 0..reader.number(2)? {
            reader.number(of_index)?;
            let (offset, length) = (reader.number(of_offset)?, reader.number(of_length)?);
            if places.len() == MOST {
                return None;
            }
            if telling.contains(&part) && (elsewhere != 0 || length == 0 || begins.is_none()) {
                return None;
            }
            let from = begins.unwrap_or_default().checked_add(base)?.checked_add(offset)?;
            places.push((part, from..from.checked_add(length)?));
        }
    }
    Some(places)
}

#[cfg(test)]
pub(super) mod tests {
    use super::super::samples::has;
    use super::*;
    use proptest::prelude::*;

    fn boxed(name: &[u8; 4], body: &[u8]) -> Vec<u8> {
        let length = u32::try_from(body.len() + 8).expect("a short one");
        [&length.to_be_bytes(), name.as_slice(), body].concat()
    }

    fn info(part: u8, kind: &[u8; 4]) -> Vec<u8> {
        boxed(b"infe", &[&[2, 0, 0, 0, 0, part, 0, 0], kind.as_slice(), &[0]].concat())
    }

    fn place(part: u8, at: usize, length: usize) -> Vec<u8> {
        let number = |number: usize| u32::try_from(number).expect("short").to_be_bytes();
        [&[0, part, 0, 0, 0, 0, 0, 1][..], &number(at), &number(length)].concat()
    }

    /// A photograph with its Exif behind the picture, as a telephone writes it.
    pub fn photo(told: &[u8]) -> Vec<u8> {
        let ftyp = boxed(b"ftyp", b"heic\0\0\0\0mif1heic");
        let meta = |at: usize| {
            let iinf = boxed(b"iinf", &[&[0, 0, 0, 0, 0, 2][..], &info(1, b"hvc1"), &info(2, b"Exif")].concat());
            let places = [place(1, at, 5), place(2, at + 5, told.len())].concat();
            let iloc = boxed(b"iloc", &[&[1, 0, 0, 0, 0x44, 0, 0, 2][..], &places].concat());
            let uuid = boxed(b"uuid", told);
            boxed(b"meta", &[&[0; 4][..], &iinf, &iloc, &uuid].concat())
        };
        let at = ftyp.len() + meta(0).len() + 8;
        [ftyp, meta(at), boxed(b"mdat", &[b"drawn", told].concat()), boxed(b"uuid", told)].concat()
    }

    proptest! {
        #[test]
        fn a_photograph_forgets_where_it_was_taken_and_nothing_moves(told in "[A-Z]{8,60}") {
            let before = photo(told.as_bytes());
            let after = clean(&before).expect("a photograph");
            prop_assert!(has(&before, told.as_bytes()) && !has(&after, told.as_bytes()));
            prop_assert!(has(&after, b"drawn"));
            prop_assert_eq!(after.len(), before.len());
            prop_assert_eq!(clean(&after), Some(after.clone()), "cleaned twice it is the same");
        }

        #[test]
        fn whatever_comes_it_never_panics(
            bytes in prop::collection::vec(any::<u8>(), 0..60), at in 0..260_usize, cut in 0..300_usize,
        ) {
            let mut photo = photo(b"+51.55");
            for (n, byte) in bytes.iter().enumerate() {
                if let Some(there) = photo.get_mut(at + n) {
                    *there = *byte;
                }
            }
            let _ = clean(&photo);
            photo.truncate(cut);
            if let Some(after) = clean(&photo) {
                prop_assert_eq!(after.len(), photo.len());
            }
        }
    }

    #[test]
    fn what_cannot_be_read_or_moves_is_not_kept() {
        let before = photo(b"+51.5500-000.0500/");
        assert_eq!(clean(&before[..before.len() - 3]), None);
        assert_eq!(clean(&[before, boxed(b"moov", b"")].concat()), None);
        assert_eq!(clean(&boxed(b"ftyp", b"heic\0\0\0\0mif1heic")), None);
    }
}
