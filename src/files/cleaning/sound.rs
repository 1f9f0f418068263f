//! Sound of other kinds (MP3, AAC, Ogg, WAV, FLAC): tags are written over, and nothing moves.

use super::film::number;

/// MP3 and AAC: what stands before and behind the sound itself.
pub fn mp3(bytes: &[u8]) -> Vec<u8> {
    let mut out = bytes.to_vec();
    let sound = before(&mut out);
    behind(&mut out, sound);
    out
}

/// Empties ID3 at the beginning, as often as it stands there; gives where the sound begins.
fn before(out: &mut [u8]) -> usize {
    let mut at = 0;
    while out.get(at..at + 3).is_some_and(|three| three == b"ID3") {
        let Some(head) = out.get(at..at + 10) else { break };
        let length = head[6..10].iter().fold(0_usize, |sum, byte| sum << 7 | usize::from(byte & 0x7f));
        let foot = if head[5] & 0x10 == 0 { 0 } else { 10 };
        let end = (at + 10 + length + foot).min(out.len());
        // An empty one: no flag, and nothing in it but room.
        out[at + 5] = 0;
        out[at + 10..end].fill(0);
        if foot > 0 {
            let written = length + foot;
            for (place, shift) in [(6, 21), (7, 14), (8, 7), (9, 0)] {
                out[at + place] = u8::try_from(written >> shift & 0x7f).unwrap_or_default();
            }
        }
        at = end;
    }
    at
}

/// No more tags stand one behind the other than this: what has more is made to keep us busy.
const MOST_TAGS: usize = 16;

/// Empties the tags behind the sound: the old ID3 in the last 128 bytes, APE and Lyrics before it.
fn behind(out: &mut [u8], sound: usize) {
    let mut end = out.len();
    for _ in 0..MOST_TAGS {
        // What one says can look like the head of another: whichever goes furthest back is the whole of it.
        let tags = [old(out, sound, end), ape(out, sound, end), lyrics(out, sound, end)];
        let Some(begins) = tags.into_iter().flatten().min().filter(|begins| *begins < end) else { return };
        out[begins..end].fill(0);
        end = begins;
    }
}

/// Where what stands so many bytes before the end begins, if it begins so.
fn marked(out: &[u8], sound: usize, end: usize, length: usize, mark: &[u8]) -> Option<usize> {
    end.checked_sub(length).filter(|at| *at >= sound && out[*at..end].starts_with(mark))
}

/// The first ID3, always 128 bytes.
fn old(out: &[u8], sound: usize, end: usize) -> Option<usize> {
    marked(out, sound, end, 128, b"TAG")
}

/// APE: its foot says how long it is, and a head may stand before that.
fn ape(out: &[u8], sound: usize, end: usize) -> Option<usize> {
    let foot = marked(out, sound, end, 32, b"APETAGEX")?;
    let length = little(out, foot + 12)?;
    let from = end.saturating_sub(length);
    let head = from.checked_sub(32).filter(|head| out[*head..].starts_with(b"APETAGEX"));
    Some(head.unwrap_or(from).max(sound))
}

/// Lyrics, in either of their two ways to end: from the first place that says they begin.
fn lyrics(out: &[u8], sound: usize, end: usize) -> Option<usize> {
    let foot = [b"LYRICS200", b"LYRICSEND"].into_iter().find_map(|mark| marked(out, sound, end, mark.len(), mark))?;
    Some((sound..foot).find(|from| out[*from..].starts_with(b"LYRICSBEGIN")).unwrap_or(foot))
}

/// A number as WAV writes it: four bytes, the smallest first.
fn little(bytes: &[u8], at: usize) -> Option<usize> {
    Some(bytes.get(at..at.checked_add(4)?)?.iter().rev().fold(0, |sum, byte| sum << 8 | usize::from(*byte)))
}

/// WAV: what it needs to be heard stays; none where it cannot be read.
pub fn wav(bytes: &[u8]) -> Option<Vec<u8>> {
    let (mut out, mut at) = (bytes.to_vec(), 12);
    if !bytes.starts_with(b"RIFF") || bytes.get(8..12)? != b"WAVE" {
        return None;
    }
    let is_cut_off = little(bytes, 4)? + 8 < bytes.len();
    while at + 8 <= bytes.len() {
        let length = little(bytes, at + 4)?;
        // A recorder that was cut off did not come to write how long it is: all that follows is what was said.
        let end = if length == 0 && bytes[at..at + 4] == *b"data" && is_cut_off {
            bytes.len()
        } else {
            (at + 8).checked_add(length)?.min(bytes.len())
        };
        if !matches!(&bytes[at..at + 4], b"fmt " | b"data" | b"fact" | b"cue " | b"smpl") {
            out[at..at + 4].copy_from_slice(b"JUNK");
            out[at + 8..end].fill(0);
        }
        at = end + length % 2;
    }
    // Behind the last of them nothing is heard.
    if let Some(rest) = out.get_mut(at..) {
        rest.fill(0);
    }
    Some(out)
}

/// FLAC: everything but what it needs becomes room; none where it cannot be read.
pub fn flac(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut out = bytes.to_vec();
    let mut at = before(&mut out);
    if bytes.get(at..at + 4)? != b"fLaC" {
        return None;
    }
    at += 4;
    loop {
        let (kind, length) = (*bytes.get(at)?, number(bytes, at + 1, 3)?);
        let body = at + 4..at + 4 + length;
        // How it is drawn (0), room (1) and where to find a moment (3).
        if !matches!(kind & 0x7f, 0 | 3) {
            out[at] = kind & 0x80 | 1;
            out.get_mut(body.clone())?.fill(0);
        }
        at = body.end;
        if kind & 0x80 != 0 {
            behind(&mut out, at);
            return Some(out);
        }
    }
}

/// A page of Ogg: where it stands, how long its packets in it are, and where they begin.
struct Leaf {
    at: usize,
    serial: [u8; 4],
    laces: Vec<u8>,
    body: usize,
    end: usize,
}

fn leaf(bytes: &[u8], at: usize) -> Option<Leaf> {
    let head = bytes.get(at..at + 27).filter(|head| head.starts_with(b"OggS"))?;
    let laces = bytes.get(at + 27..at + 27 + usize::from(head[26]))?.to_vec();
    let body = at + 27 + laces.len();
    let end = body + laces.iter().map(|lace| usize::from(*lace)).sum::<usize>();
    let serial = head[14..18].try_into().ok()?;
    (end <= bytes.len()).then_some(Leaf { at, serial, laces, body, end })
}

/// Ogg with Opus or Vorbis in it: the second packet holds what is told. None where it cannot be read, or something else is in it.
pub fn ogg(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut out = bytes.to_vec();
    let first = leaf(bytes, 0)?;
    let head = bytes.get(first.body..first.end)?;
    if !head.starts_with(b"OpusHead") && !head.starts_with(b"\x01vorbis") {
        return None;
    }
    // Where the bytes of the second packet stand, one behind the other, and the pages that they stand in.
    let (mut places, mut touched, mut at, mut packet) = (Vec::new(), Vec::new(), 0, 0);
    while packet < 2 && at < bytes.len() {
        let page = leaf(bytes, at)?;
        if page.serial != first.serial {
            return None;
        }
        let mut from = page.body;
        for lace in &page.laces {
            let to = from + usize::from(*lace);
            if packet == 1 {
                places.extend(from..to);
            }
            from = to;
            packet += usize::from(*lace < 255);
        }
        touched.push((page.at, page.end));
        at = page.end;
    }
    let told: Vec<u8> = places.iter().map(|place| bytes[*place]).collect();
    for (place, byte) in places.iter().zip(untold(&told)?) {
        out[*place] = byte;
    }
    // Another song that hangs on behind the first has a packet of its own that tells.
    while let Some(page) = leaf(bytes, at) {
        if bytes[page.at + 5] & 2 != 0 {
            return None;
        }
        at = page.end;
    }
    for (from, to) in touched {
        out[from + 22..from + 26].fill(0);
        let sum = checksum(&out[from..to]).to_le_bytes();
        out[from + 22..from + 26].copy_from_slice(&sum);
    }
    Some(out)
}

/// The packet that tells, telling nothing, and as long as before: who wrote the file's program stays, and the list of what is told is
/// empty.
fn untold(told: &[u8]) -> Option<Vec<u8>> {
    let (head, is_vorbis) = match told {
        [b'O', b'p', b'u', b's', b'T', b'a', b'g', b's', ..] => (8, false),
        [3, b'v', b'o', b'r', b'b', b'i', b's', ..] => (7, true),
        _ => return None,
    };
    let program = told.get(head..head + 4)?.iter().rev().fold(0_usize, |sum, byte| sum << 8 | usize::from(*byte));
    let list = head.checked_add(4)?.checked_add(program)?;
    let mut out = told.to_vec();
    out.get_mut(list..).filter(|rest| rest.len() >= 4)?.fill(0);
    if is_vorbis && let Some(frame) = out.get_mut(list + 4) {
        *frame = 1;
    }
    Some(out)
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
    use super::super::samples::has;
    use super::*;
    use proptest::prelude::*;

    fn four(length: usize) -> [u8; 4] {
        u32::try_from(length).expect("short").to_le_bytes()
    }

    fn tagged(told: &[u8]) -> Vec<u8> {
        let length =
            [0, 0, u8::try_from(told.len() >> 7).expect("short"), u8::try_from(told.len() & 0x7f).expect("short")];
        let ape = [b"APETAGEX".as_slice(), &four(2000), &four(told.len() + 32), &[0; 16]].concat();
        let old = [b"TAG".as_slice(), &told[..60], &[0; 65]].concat();
        [b"ID3\x04\0\0".as_slice(), &length, told, &[0xff, 0xfb, 0x90, 0x44], b"what was said", told, &ape, &old]
            .concat()
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

    fn spoken(told: &[u8]) -> Vec<u8> {
        let tags = [b"OpusTags".as_slice(), &four(4), b"libs", &four(1), &four(told.len()), told].concat();
        [page(true, b"OpusHead and more"), page(false, &tags), page(false, b"what was said")].concat()
    }

    fn wave(told: &[u8]) -> Vec<u8> {
        let chunk =
            |name: &[u8; 4], body: &[u8]| [&name[..], &four(body.len()), body, &vec![0; body.len() % 2]].concat();
        let chunks =
            [chunk(b"fmt ", &[1; 16]), chunk(b"LIST", told), chunk(b"data", b"what was said."), chunk(b"iXML", told)];
        [b"RIFF".as_slice(), &four(chunks.concat().len() + 4), b"WAVE", &chunks.concat()].concat()
    }

    /// One of each kind.
    pub fn samples(told: &[u8]) -> [Vec<u8>; 4] {
        [tagged(told), spoken(told), wave(told), drawn(told)]
    }

    #[test]
    fn a_recorder_that_was_cut_off_loses_nothing_that_was_said() {
        let head = [b"RIFF".as_slice(), &[36, 0, 0, 0], b"WAVEfmt ", &four(16), &[1; 16], b"data", &[0; 4]].concat();
        let before = [head.as_slice(), b"what was said, and on for long"].concat();
        assert_eq!(wav(&before), Some(before));
    }

    fn drawn(told: &[u8]) -> Vec<u8> {
        let block = |kind: u8, body: &[u8]| {
            [&[kind][..], &u32::try_from(body.len()).expect("short").to_be_bytes()[1..], body].concat()
        };
        [b"fLaC".to_vec(), block(0, &[7; 34]), block(4, told), block(0x86, told), b"what was said".to_vec()].concat()
    }

    proptest! {
        #[test]
        fn whatever_is_told_is_gone_and_nothing_moves(told in "[A-Z]{60,700}") {
            let told = told.as_bytes();
            let ways: [(Vec<u8>, Option<Vec<u8>>); 4] = [
                (tagged(told), Some(mp3(&tagged(told)))),
                (spoken(told), ogg(&spoken(told))),
                (wave(told), wav(&wave(told))),
                (drawn(told), flac(&drawn(told))),
            ];
            for (before, after) in ways {
                let after = after.expect("a sound");
                prop_assert!(has(&before, &told[..60]) && !has(&after, &told[..60]));
                prop_assert!(has(&after, b"what was said"));
                prop_assert_eq!(after.len(), before.len());
            }
        }

        #[test]
        fn whatever_comes_it_never_panics(bytes in prop::collection::vec(any::<u8>(), 0..300), cut in 0..300_usize) {
            let told = [b'Z'; 64];
            prop_assert_eq!(mp3(&bytes).len(), bytes.len());
            for mut all in [tagged(&told), spoken(&told), wave(&told), drawn(&told), Vec::new()] {
                all.truncate(cut);
                all.extend(&bytes);
                let ways = [Some(mp3(&all)), ogg(&all), wav(&all), flac(&all)];
                prop_assert!(ways.into_iter().flatten().all(|after| after.len() == all.len()));
            }
        }
    }

    #[test]
    fn what_is_told_may_itself_look_like_a_tag() {
        let looks_old = [[b'A'; 60].as_slice(), b"TAG", &[b'A'; 93]].concat();
        assert!(!has(&mp3(&tagged(&looks_old)), &[b'A'; 60]));
        let sung =
            [b"\xff\xfbwhat was said".as_slice(), b"LYRICSBEGINZeynep LYRICSBEGIN at home", b"LYRICSEND"].concat();
        assert!(!has(&mp3(&sung), b"Zeynep") && has(&mp3(&sung), b"what was said"));
    }

    #[test]
    fn what_hangs_on_behind_a_song_and_tells_is_not_kept() {
        let one = spoken(b"Zeynep, at home, 51.55 north");
        assert!(ogg(&one).is_some());
        assert_eq!(ogg(&[one.clone(), one].concat()), None);
    }

    #[test]
    fn a_page_of_ogg_is_still_whole() {
        let after =
            ogg(&spoken(b"Zeynep, at home, 51.55 north and three streets on from the market")).expect("a sound");
        let mut at = 0;
        while let Some(page) = leaf(&after, at) {
            let mut bytes = after[page.at..page.end].to_vec();
            let sum = bytes[22..26].to_vec();
            bytes[22..26].fill(0);
            assert_eq!(checksum(&bytes).to_le_bytes().to_vec(), sum);
            at = page.end;
        }
        assert_eq!(at, after.len());
    }
}
