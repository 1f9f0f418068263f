//! The colours of a picture: what red, green and blue of its camera are. A profile is kept where it is of the simplest kind, and
//! written anew of its numbers alone: names, days and whatever else stands in it are left behind.

use super::source::Source;

/// No simple profile is larger, in bytes, or has more parts.
const LARGEST: usize = 64 * 1024;
const MOST_PARTS: usize = 100;
/// What red, green and blue are, how bright each becomes, and what is white; how that was reckoned is not always said.
const PARTS: [&[u8; 4]; 7] = [b"rXYZ", b"gXYZ", b"bXYZ", b"rTRC", b"gTRC", b"bTRC", b"wtpt"];
const RECKONED: &[u8; 4] = b"chad";
/// Colours looked up in a table are not simple.
const TABLE: &[u8; 4] = b"A2B0";
/// The most steps of a curve.
const MOST_STEPS: usize = 4096;
const OF_A_SCREEN: &[u8] = b"mntrRGB XYZ ";
/// The daylight that every profile counts from.
const DAYLIGHT: [u8; 12] = [0, 0, 0xf6, 0xd6, 0, 1, 0, 0, 0, 0, 0xd3, 0x2d];

/// A profile of nothing but numbers; none where it is not simple.
pub fn simple(profile: &[u8]) -> Option<Vec<u8>> {
    if profile.len() > LARGEST || profile.get(12..24)? != OF_A_SCREEN || profile.get(36..40)? != b"acsp" {
        return None;
    }
    let version = *profile.get(8)?;
    if !matches!(version, 2 | 4) || find(profile, TABLE).is_some() {
        return None;
    }
    let mut parts: Vec<(&[u8; 4], Vec<u8>)> = vec![(b"desc", name(version)), (b"cprt", free(version))];
    for part in PARTS {
        parts.push((part, numbers(find(profile, part)?)?));
    }
    if let Some(body) = find(profile, RECKONED) {
        parts.push((RECKONED, numbers(body)?));
    }
    written(version, &parts)
}

/// What stands under a name.
fn find<'a>(profile: &'a [u8], name: &[u8; 4]) -> Option<&'a [u8]> {
    let count = profile.number(128, 4)?.min(MOST_PARTS);
    let at = (0..count).map(|n| 132 + n * 12).find(|at| profile.get(*at..at + 4).is_some_and(|tag| tag == name))?;
    let (from, length) = (profile.number(at + 4, 4)?, profile.number(at + 8, 4)?);
    profile.get(from..from.checked_add(length)?)
}

/// A part that is numbers, no longer than it says; none where it is something else.
fn numbers(body: &[u8]) -> Option<Vec<u8>> {
    let kind = body.get(..4)?;
    let length = match kind {
        b"XYZ " => 20,
        b"sf32" => 44,
        b"curv" => 12 + 2 * body.number(8, 4).filter(|steps| *steps <= MOST_STEPS)?,
        b"para" => 12 + 4 * [1, 3, 4, 5, 7].get(body.number(8, 2)?)?,
        _ => return None,
    };
    let numbers = body.get(8..length)?;
    let mut out = [kind, &[0; 4], numbers].concat();
    if kind == b"para" {
        // Two bytes that say nothing.
        out[10..12].fill(0);
    }
    Some(out)
}

/// Some programs ask for a name, and for whose it is.
fn name(version: u8) -> Vec<u8> {
    if version == 4 {
        return in_words("RGB");
    }
    let plain = [&b"desc\0\0\0\0\0\0\0\x04RGB\0"[..], &[0; 4 + 4 + 2 + 1 + 67]];
    plain.concat()
}

fn free(version: u8) -> Vec<u8> {
    if version == 4 { in_words("None") } else { b"text\0\0\0\0None\0".to_vec() }
}

/// A few plain letters as the newer profiles write them.
fn in_words(text: &str) -> Vec<u8> {
    let letters: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let length = u8::try_from(letters.len()).unwrap_or_default();
    [&b"mluc\0\0\0\0\0\0\0\x01\0\0\0\x0cenUS\0\0\0"[..], &[length, 0, 0, 0, 28], &letters].concat()
}

fn written(version: u8, parts: &[(&[u8; 4], Vec<u8>)]) -> Option<Vec<u8>> {
    let four = |number: usize| u32::try_from(number).ok().map(u32::to_be_bytes);
    let begins = 132 + parts.len() * 12;
    let (mut list, mut bodies) = (four(parts.len())?.to_vec(), Vec::new());
    for (name, body) in parts {
        list.extend([&name[..], &four(begins + bodies.len())?, &four(body.len())?].concat());
        bodies.extend(body);
        bodies.resize(bodies.len().next_multiple_of(4), 0);
    }
    // The day is the same for every picture.
    let day = [7, 0xd0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0];
    let head = [&four(begins + bodies.len())?[..], &[0; 4], &[version, 0, 0, 0], OF_A_SCREEN, &day, b"acsp", &[0; 28]];
    Some([&head.concat(), &DAYLIGHT[..], &[0; 48], &list, &bodies].concat())
}

#[cfg(test)]
pub(super) mod tests {
    use super::super::samples::has;
    use super::*;
    use proptest::prelude::*;

    /// A profile of a camera, which tells.
    pub fn profile(told: &[u8], version: u8) -> Vec<u8> {
        let xyz = |at: u8| [&b"XYZ \0\0\0\0"[..], &[0, 0, at, 7, 0, 0, at, 8, 0, 0, at, 9]].concat();
        let gamma = b"curv\0\0\0\0\0\0\0\x01\x02\x33".to_vec();
        let curve = [&b"para\0\0\0\0\0\x03"[..], b"mm", &[1; 20], told].concat();
        let parts: Vec<(&[u8; 4], Vec<u8>)> = vec![
            (b"desc", told.to_vec()),
            (b"mine", told.to_vec()),
            (b"rXYZ", xyz(0x6f)),
            (b"gXYZ", xyz(0x62)),
            (b"bXYZ", xyz(0x24)),
            (b"wtpt", xyz(0xf6)),
            (b"rTRC", gamma.clone()),
            (b"gTRC", curve),
            (b"bTRC", gamma),
        ];
        let mut out = written(version, &parts).expect("short");
        out[24..36].fill(9);
        out[48..56].copy_from_slice(b"Leica Q3");
        out
    }

    #[test]
    fn a_profile_keeps_its_colours_and_nothing_that_tells() {
        for version in [2, 4] {
            let before = profile(b"Zeynep, at home", version);
            let after = simple(&before).expect("a simple one");
            assert!(
                has(&before, b"Zeynep") && !has(&after, b"Zeynep") && !has(&after, b"Leica") && !has(&after, b"mm")
            );
            assert!(!has(&after, &[9; 12]), "the day");
            for part in PARTS {
                assert!(find(&after, part).is_some_and(|body| body.len() >= 14), "{part:?}");
            }
            assert_eq!(find(&after, b"rXYZ"), find(&before, b"rXYZ"));
            assert_eq!(find(&after, b"rTRC"), find(&before, b"rTRC"));
            assert_eq!(find(&after, b"gTRC").map(|curve| curve[12..].to_vec()), Some(vec![1; 20]));
            assert_eq!(after.number(0, 4), Some(after.len()));
            assert_eq!(simple(&after), Some(after.clone()), "the same when it is written again");
        }
        assert_eq!(simple(&profile(b"", 5)), None);
        let mut printed = profile(b"", 2);
        printed[12..16].copy_from_slice(b"prtr");
        assert_eq!(simple(&printed), None);
    }

    proptest! {
        #[test]
        fn fuzzed_a_profile_is_written_of_its_numbers_or_not_kept(
            bytes in crate::mutated::mutated(vec![profile(b"Zeynep", 2), profile(b"Zeynep", 4)]),
        ) {
            if let Some(after) = simple(&bytes) {
                prop_assert_eq!(simple(&after), Some(after.clone()));
            }
        }
    }
}
