//! Sound of other kinds (MP3, AAC, WAV, FLAC): tags are written over, and nothing moves.

use super::edits::Edits;
use super::source::Source;

/// MP3 and AAC: what stands before and behind the sound itself.
pub fn mp3(bytes: &(impl Source + ?Sized)) -> Option<Edits> {
    let mut edits = Edits::of(bytes);
    let sound = before(bytes, &mut edits)?;
    behind(bytes, &mut edits, sound)?;
    Some(edits)
}

/// Empties ID3 at the beginning, as often as it stands there; gives where the sound begins.
fn before(bytes: &(impl Source + ?Sized), edits: &mut Edits) -> Option<usize> {
    let mut at = 0;
    while let Some(head) = bytes.array::<10>(at).filter(|head| head.starts_with(b"ID3")) {
        let length = head[6..].iter().fold(0_usize, |sum, byte| sum << 7 | usize::from(byte & 0x7f));
        let foot = if head[5] & 0x10 == 0 { 0 } else { 10 };
        let end = (at + 10 + length + foot).min(bytes.length());
        // An empty one: no flag, and nothing in it but room.
        edits.put(at + 5, &[0])?;
        edits.clear(at + 10..end)?;
        if foot > 0 {
            let written = length + foot;
            edits
                .put(at + 6, &[21, 14, 7, 0].map(|shift| u8::try_from(written >> shift & 0x7f).unwrap_or_default()))?;
        }
        at = end;
    }
    Some(at)
}

/// No more tags stand one behind the other than this: what has more is made to keep us busy.
const MOST_TAGS: usize = 16;

/// Empties the tags behind the sound: the old ID3 in the last 128 bytes, APE and Lyrics before it.
fn behind(bytes: &(impl Source + ?Sized), edits: &mut Edits, sound: usize) -> Option<()> {
    let mut end = bytes.length();
    for _ in 0..MOST_TAGS {
        // What one says can look like the head of another: whichever goes furthest back is the whole of it.
        let tags = [old(bytes, sound, end), ape(bytes, sound, end), lyrics(bytes, sound, end)];
        let Some(begins) = tags.into_iter().flatten().min().filter(|begins| *begins < end) else { break };
        edits.clear(begins..end)?;
        end = begins;
    }
    Some(())
}

/// Where what stands so many bytes before the end begins, if it begins so.
fn marked(bytes: &(impl Source + ?Sized), sound: usize, end: usize, length: usize, mark: &[u8]) -> Option<usize> {
    end.checked_sub(length).filter(|at| *at >= sound && bytes.reads(*at, mark))
}

/// The first ID3, always 128 bytes.
fn old(bytes: &(impl Source + ?Sized), sound: usize, end: usize) -> Option<usize> {
    marked(bytes, sound, end, 128, b"TAG")
}

/// APE: its foot says how long it is, and a head may stand before that.
fn ape(bytes: &(impl Source + ?Sized), sound: usize, end: usize) -> Option<usize> {
    let foot = marked(bytes, sound, end, 32, b"APETAGEX")?;
    let length = little(bytes, foot + 12)?;
    let from = end.saturating_sub(length);
    let head = from.checked_sub(32).filter(|head| *head >= sound && bytes.reads(*head, b"APETAGEX"));
    Some(head.unwrap_or(from).max(sound))
}

/// They say in six digits how long they are: where they begin is no further back.
const LONGEST_LYRICS: usize = 1_000_100;

/// Lyrics, in either of their two ways to end: from the first place that says they begin.
fn lyrics(bytes: &(impl Source + ?Sized), sound: usize, end: usize) -> Option<usize> {
    let foot = [b"LYRICS200", b"LYRICSEND"].into_iter().find_map(|mark| marked(bytes, sound, end, mark.len(), mark))?;
    let first = foot.saturating_sub(LONGEST_LYRICS).max(sound);
    Some((first..foot).find(|from| bytes.reads(*from, b"LYRICSBEGIN")).unwrap_or(foot))
}

/// A number as WAV writes it: four bytes, the smallest first.
fn little(bytes: &(impl Source + ?Sized), at: usize) -> Option<usize> {
    usize::try_from(u32::from_le_bytes(bytes.array::<4>(at)?)).ok()
}

/// WAV: what it needs to be heard stays; none where it cannot be read.
pub fn wav(bytes: &(impl Source + ?Sized)) -> Option<Edits> {
    if !bytes.reads(0, b"RIFF") || !bytes.reads(8, b"WAVE") {
        return None;
    }
    let (mut edits, mut at, all) = (Edits::of(bytes), 12, bytes.length());
    let is_cut_off = little(bytes, 4)? + 8 < all;
    while at + 8 <= all {
        let (name, length) = (bytes.array::<4>(at)?, little(bytes, at + 4)?);
        // A recorder that was cut off did not come to write how long it is: all that follows is what was said.
        let end =
            if length == 0 && name == *b"data" && is_cut_off { all } else { (at + 8).checked_add(length)?.min(all) };
        if !matches!(&name, b"fmt " | b"data" | b"fact" | b"cue " | b"smpl") {
            edits.put(at, b"JUNK")?;
            edits.clear(at + 8..end)?;
        }
        at = end + length % 2;
    }
    // Behind the last of them nothing is heard.
    if at < all {
        edits.clear(at..all)?;
    }
    Some(edits)
}

/// FLAC: everything but what it needs becomes room; none where it cannot be read.
pub fn flac(bytes: &(impl Source + ?Sized)) -> Option<Edits> {
    let mut edits = Edits::of(bytes);
    let mut at = before(bytes, &mut edits)?;
    if !bytes.reads(at, b"fLaC") {
        return None;
    }
    at += 4;
    loop {
        let (kind, length) = (bytes.byte(at)?, bytes.number(at + 1, 3)?);
        let body = at + 4..at + 4 + length;
        at = body.end;
        // How it is drawn (0), room (1) and where to find a moment (3).
        if !matches!(kind & 0x7f, 0 | 3) {
            edits.put(body.start - 4, &[kind & 0x80 | 1])?;
            edits.clear(body)?;
        }
        if kind & 0x80 != 0 {
            behind(bytes, &mut edits, at)?;
            return Some(edits);
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::super::ogg;
    use super::super::ogg::tests::spoken;
    use super::super::samples::has;
    use super::*;
    use proptest::prelude::*;

    /// What is left of a sound.
    fn cleaned(found: Option<Edits>, sound: &[u8]) -> Option<Vec<u8>> {
        found?.seen(sound, 0..sound.len())
    }

    fn cleaned_mp3(sound: &[u8]) -> Vec<u8> {
        cleaned(mp3(sound), sound).expect("a sound")
    }

    pub fn four(length: usize) -> [u8; 4] {
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
        assert_eq!(cleaned(wav(&before[..]), &before), Some(before));
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
            let ways: [(Vec<u8>, Option<Edits>); 4] = [
                (tagged(told), mp3(&tagged(told)[..])),
                (spoken(told), ogg::telling(&spoken(told)[..])),
                (wave(told), wav(&wave(told)[..])),
                (drawn(told), flac(&drawn(told)[..])),
            ];
            for (before, found) in ways {
                let after = cleaned(found, &before).expect("a sound");
                prop_assert!(has(&before, &told[..60]) && !has(&after, &told[..60]));
                prop_assert!(has(&after, b"what was said"));
                prop_assert_eq!(after.len(), before.len());
            }
        }

        #[test]
        fn whatever_comes_it_never_panics(bytes in prop::collection::vec(any::<u8>(), 0..300), cut in 0..300_usize) {
            let told = [b'Z'; 64];
            prop_assert_eq!(cleaned_mp3(&bytes).len(), bytes.len());
            for mut all in [tagged(&told), spoken(&told), wave(&told), drawn(&told), Vec::new()] {
                all.truncate(cut);
                all.extend(&bytes);
                for found in [mp3(&all[..]), ogg::telling(&all[..]), wav(&all[..]), flac(&all[..])] {
                    prop_assert!(cleaned(found, &all).is_none_or(|after| after.len() == all.len()));
                }
            }
        }
    }

    #[test]
    fn what_is_told_may_itself_look_like_a_tag() {
        let looks_old = [[b'A'; 60].as_slice(), b"TAG", &[b'A'; 93]].concat();
        assert!(!has(&cleaned_mp3(&tagged(&looks_old)), &[b'A'; 60]));
        let sung =
            [b"\xff\xfbwhat was said".as_slice(), b"LYRICSBEGINZeynep LYRICSBEGIN at home", b"LYRICSEND"].concat();
        let after = cleaned_mp3(&sung);
        assert!(!has(&after, b"Zeynep") && has(&after, b"what was said"));
    }
}
