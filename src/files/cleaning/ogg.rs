//! Ogg with Opus or Vorbis in it: the second packet holds what is told. The list in it becomes an empty one, and nothing moves.

use std::ops::Range;

use super::edits::Edits;
use super::source::Source;

/// What is told stands in no more pages than this, of 64 KB at most each.
const MOST_PAGES: usize = 4_000;

/// A page of Ogg: where it stands, how long its packets in it are, and where they begin.
struct Leaf {
    at: usize,
    begins_a_song: bool,
    serial: [u8; 4],
    laces: Vec<u8>,
    body: usize,
    end: usize,
}

fn leaf(bytes: &(impl Source + ?Sized), at: usize) -> Option<Leaf> {
    let head = bytes.array::<27>(at).filter(|head| head.starts_with(b"OggS"))?;
    let body = at + 27 + usize::from(head[26]);
    let laces = bytes.part(at + 27..body)?;
    let end = body + laces.iter().map(|lace| usize::from(*lace)).sum::<usize>();
    let serial = [head[14], head[15], head[16], head[17]];
    (end <= bytes.length()).then_some(Leaf { at, begins_a_song: head[5] & 2 != 0, serial, laces, body, end })
}

/// What is to be written over; none where it cannot be read, or something else is in it.
pub fn telling(bytes: &(impl Source + ?Sized)) -> Option<Edits> {
    let first = leaf(bytes, 0)?;
    let head = bytes.part(first.body..first.end)?;
    if !head.starts_with(b"OpusHead") && !head.starts_with(b"\x01vorbis") {
        return None;
    }
    // Where the second packet stands, a part of it in each page, and the pages that were gone through.
    let (mut packet, mut pages): (Vec<Range<usize>>, Vec<Range<usize>>) = (Vec::new(), Vec::new());
    let (mut at, mut nth) = (0, 0);
    while nth < 2 && at < bytes.length() {
        let page = leaf(bytes, at)?;
        if page.serial != first.serial || pages.len() == MOST_PAGES {
            return None;
        }
        let mut from = page.body;
        for lace in &page.laces {
            let to = from + usize::from(*lace);
            match packet.last_mut() {
                _ if nth != 1 => {}
                Some(last) if last.end == from => last.end = to,
                _ => packet.push(from..to),
            }
            from = to;
            nth += usize::from(*lace < 255);
        }
        pages.push(page.at..page.end);
        at = page.end;
    }
    let mut edits = Edits::of(bytes);
    forget(bytes, &mut edits, &packet)?;
    // Another song that hangs on behind the first has a packet of its own that tells.
    while let Some(page) = leaf(bytes, at) {
        if page.begins_a_song {
            return None;
        }
        at = page.end;
    }
    for page in pages {
        let sum_at = page.start + 22;
        let mut seen = edits.seen(bytes, page)?;
        seen.get_mut(22..26)?.fill(0);
        edits.put(sum_at, &checksum(&seen).to_le_bytes())?;
    }
    Some(edits)
}

/// Has the packet that tells tell nothing, and be as long as before: who wrote the file's program stays, and the list of what is told is
/// empty.
fn forget(bytes: &(impl Source + ?Sized), edits: &mut Edits, packet: &[Range<usize>]) -> Option<()> {
    let begins = read(bytes, packet, 8)?;
    let (head, is_vorbis) = match begins.as_slice() {
        b"OpusTags" => (8, false),
        [3, b'v', b'o', b'r', b'b', b'i', b's', ..] => (7, true),
        _ => return None,
    };
    let program =
        read(bytes, &rest(packet, head), 4)?.iter().rev().fold(0_usize, |sum, byte| sum << 8 | usize::from(*byte));
    let list = rest(packet, head.checked_add(4)?.checked_add(program)?);
    if list.iter().map(|part| part.len()).sum::<usize>() < 4 {
        return None;
    }
    for part in &list {
        edits.clear(part.clone())?;
    }
    match rest(&list, 4).first() {
        Some(frame) if is_vorbis => edits.put(frame.start, &[1]),
        _ => Some(()),
    }
}

/// Where what stands behind so many bytes of a packet is.
fn rest(packet: &[Range<usize>], skip: usize) -> Vec<Range<usize>> {
    let (mut rest, mut left) = (Vec::new(), skip);
    for part in packet {
        let skipped = left.min(part.len());
        left -= skipped;
        if skipped < part.len() {
            rest.push(part.start + skipped..part.end);
        }
    }
    rest
}

/// The first bytes of a packet, so many.
fn read(bytes: &(impl Source + ?Sized), packet: &[Range<usize>], count: usize) -> Option<Vec<u8>> {
    let mut read = Vec::new();
    for part in packet {
        let wanted = part.len().min(count - read.len());
        read.extend(bytes.part(part.start..part.start + wanted)?);
    }
    (read.len() == count).then_some(read)
}

/// The checksum of a page, as Ogg has it.
fn checksum(page: &[u8]) -> u32 {
    page.iter().fold(0_u32, |sum, byte| {
        let begun = sum ^ u32::from(*byte) << 24;
        (0..8).fold(begun, |sum, _| if sum & 0x8000_0000 == 0 { sum << 1 } else { sum << 1 ^ 0x04c1_1db7 })
    })
}

#[cfg(test)]
pub(super) mod tests {
    use super::super::sound::tests::four;
    use super::*;

    fn clean(sound: &[u8]) -> Option<Vec<u8>> {
        telling(sound)?.seen(sound, 0..sound.len())
    }

    fn page(first: bool, packet: &[u8]) -> Vec<u8> {
        let mut laces = vec![255_u8; packet.len() / 255];
        laces.push(u8::try_from(packet.len() % 255).expect("short"));
        let count = u8::try_from(laces.len()).expect("short");
        let kind = if first { 2 } else { 0 };
        let head = [b"OggS\0".as_slice(), &[kind], &[0; 8], b"mine", &[0; 4], &[0; 4], &[count], &laces].concat();
        let mut page = [head, packet.to_vec()].concat();
        let sum = checksum(&page).to_le_bytes();
        page[22..26].copy_from_slice(&sum);
        page
    }

    pub fn spoken(told: &[u8]) -> Vec<u8> {
        let tags = [b"OpusTags".as_slice(), &four(4), b"libs", &four(1), &four(told.len()), told].concat();
        [page(true, b"OpusHead and more"), page(false, &tags), page(false, b"what was said")].concat()
    }

    #[test]
    fn what_hangs_on_behind_a_song_and_tells_is_not_kept() {
        let one = spoken(b"Zeynep, at home, 51.55 north");
        assert!(clean(&one).is_some());
        assert_eq!(clean(&[one.clone(), one].concat()), None);
    }

    #[test]
    fn a_page_of_ogg_is_still_whole() {
        let after =
            clean(&spoken(b"Zeynep, at home, 51.55 north and three streets on from the market")).expect("a sound");
        let mut at = 0;
        while let Some(page) = leaf(&after[..], at) {
            let mut bytes = after[page.at..page.end].to_vec();
            let sum = bytes[22..26].to_vec();
            bytes[22..26].fill(0);
            assert_eq!(checksum(&bytes).to_le_bytes().to_vec(), sum);
            at = page.end;
        }
        assert_eq!(at, after.len());
    }
}
