//! Film and sound of telephones (MP4, M4A, MOV, 3GP): where and when it was recorded stands in boxes of their own, which become
//! empty ones of the same length, so that everything else stays where the film looks for it. A track that is neither seen nor heard
//! (some cameras keep where they were, second by second) goes with all that stands in it.

use std::ops::Range;

use super::edits::Edits;
use super::source::Source;

/// What stands at the top, and what in the description of the film; everything else goes.
const TOP: &[&[u8; 4]] =
    &[b"ftyp", b"moov", b"mdat", b"free", b"skip", b"wide", b"moof", b"mfra", b"sidx", b"styp", b"pdin", b"ssix"];
const IN_MOOV: &[&[u8; 4]] = &[b"mvhd", b"trak", b"mvex", b"iods", b"ctab", b"free", b"skip"];
/// What goes wherever it stands further down.
const TELLS: &[&[u8; 4]] = &[b"udta", b"meta", b"uuid"];
/// Tracks that are seen, heard or read.
const TRACKS: &[&[u8; 4]] = &[b"vide", b"soun", b"text", b"sbtl", b"subt", b"clcp", b"hint", b"auxv"];
/// Boxes that hold others stand no deeper than this in one another (a track, its medium, what that is made of).
const DEEPEST: usize = 3;
/// No film has more boxes beside one another, or more tracks: what has is made to keep us busy.
const MOST_BOXES: usize = 100_000;
const MOST_TRACKS: usize = 100;
/// What is drawn or said of a track beside the film, such as where it was second by second, stands in no more places.
const MOST_SAMPLES: usize = 250_000;

/// A box: what it is, where it stands, and where what is in it begins.
pub(super) struct Boxed {
    pub kind: [u8; 4],
    pub whole: Range<usize>,
    pub body: usize,
}

/// The boxes one behind the other in a part of the file; none where one does not fit.
pub(super) fn boxes(bytes: &(impl Source + ?Sized), within: Range<usize>) -> Option<Vec<Boxed>> {
    let (mut all, mut at) = (Vec::new(), within.start);
    while at < within.end {
        // QuickTime ends a list with four zeros.
        if within.end - at < 8 {
            return bytes.part(at..within.end)?.iter().all(|byte| *byte == 0).then_some(all);
        }
        let kind = bytes.array::<4>(at + 4)?;
        let (head, length) = match bytes.number(at, 4)? {
            0 => (8, within.end - at),
            1 => (16, bytes.number(at + 8, 8)?),
            length => (8, length),
        };
        let end = at.checked_add(length).filter(|end| length >= head && *end <= within.end)?;
        if all.len() == MOST_BOXES {
            return None;
        }
        all.push(Boxed { kind, whole: at..end, body: at + head });
        at = end;
    }
    Some(all)
}

/// Makes a box an empty one of the same length.
pub(super) fn empty(edits: &mut Edits, one: &Boxed) -> Option<()> {
    edits.put(one.whole.start + 4, b"free")?;
    edits.clear(one.body..one.whole.end)
}

/// What is to be written over in a film; none where it cannot be read.
pub fn telling(bytes: &(impl Source + ?Sized)) -> Option<Edits> {
    let mut edits = Edits::of(bytes);
    let top = boxes(bytes, 0..bytes.length())?;
    let mut goes = false;
    if top.first().is_none_or(|first| first.kind != *b"ftyp") {
        return None;
    }
    for one in &top {
        match &one.kind {
            b"moov" => goes |= movie(bytes, &mut edits, one)?,
            b"moof" => inside(bytes, &mut edits, one, DEEPEST)?,
            kind if !TOP.contains(&kind) => empty(&mut edits, one)?,
            // What nobody is to look at may hold what was there before.
            b"free" | b"skip" => empty(&mut edits, one)?,
            _ => {}
        }
    }
    // Where a film comes in parts, nobody finds in them what a track held that goes: then it is not kept.
    let in_parts = top.iter().any(|one| one.kind == *b"moof");
    (!(goes && in_parts)).then_some(edits)
}

/// Empties what tells in the description of a film; gives whether a track went with it. One without a track is no film that we can
/// read: it may be packed, and emptied it would never be seen again.
fn movie(bytes: &(impl Source + ?Sized), edits: &mut Edits, moov: &Boxed) -> Option<bool> {
    let (mut tracks, mut goes) = (0, false);
    for one in boxes(bytes, moov.body..moov.whole.end)? {
        match &one.kind {
            b"mvhd" => forget_when(bytes, edits, &one)?,
            b"trak" => {
                tracks += 1;
                if tracks > MOST_TRACKS {
                    return None;
                }
                goes |= track(bytes, edits, &one)?;
            }
            kind if !IN_MOOV.contains(&kind) => empty(edits, &one)?,
            b"free" | b"skip" => empty(edits, &one)?,
            _ => {}
        }
    }
    (tracks > 0).then_some(goes)
}

/// Empties what tells in a track; gives whether what the track itself held went.
fn track(bytes: &(impl Source + ?Sized), edits: &mut Edits, trak: &Boxed) -> Option<bool> {
    let handler = handler(bytes, trak);
    if handler.is_none_or(|handler| TRACKS.contains(&&handler)) {
        inside(bytes, edits, trak, DEEPEST)?;
        return Some(false);
    }
    forget_samples(bytes, edits, trak)?;
    // Others point to the track that counts the time: it stays, and begins at no hour of the day.
    if handler == Some(*b"tmcd") {
        inside(bytes, edits, trak, DEEPEST)?;
    } else {
        empty(edits, trak)?;
    }
    Some(true)
}

/// Empties what tells of where and when within a box that is kept, and within those in it, so many deep: boxes without end in one
/// another are no film.
fn inside(bytes: &(impl Source + ?Sized), edits: &mut Edits, parent: &Boxed, deep: usize) -> Option<()> {
    let deeper = deep.checked_sub(1)?;
    for one in boxes(bytes, parent.body..parent.whole.end)? {
        match &one.kind {
            b"tkhd" | b"mdhd" => forget_when(bytes, edits, &one)?,
            b"mdia" | b"minf" | b"traf" => inside(bytes, edits, &one, deeper)?,
            kind if TELLS.contains(&kind) => empty(edits, &one)?,
            _ => {}
        }
    }
    Some(())
}

/// A head says when it was made and when it was changed: four bytes each, or eight.
fn forget_when(bytes: &(impl Source + ?Sized), edits: &mut Edits, head: &Boxed) -> Option<()> {
    let length = if bytes.byte(head.body)? == 1 { 16 } else { 8 };
    let when = head.body + 4..head.body + 4 + length;
    if when.end > head.whole.end {
        return None;
    }
    edits.clear(when)
}

/// The box that stands at the end of a way through others.
fn find(bytes: &(impl Source + ?Sized), from: &Boxed, way: &[&[u8; 4]]) -> Option<Boxed> {
    let (first, rest) = way.split_first()?;
    let found = boxes(bytes, from.body..from.whole.end)?.into_iter().find(|one| one.kind == **first)?;
    if rest.is_empty() { Some(found) } else { find(bytes, &found, rest) }
}

/// What a track is for.
fn handler(bytes: &(impl Source + ?Sized), trak: &Boxed) -> Option<[u8; 4]> {
    let hdlr = find(bytes, trak, &[b"mdia", b"hdlr"])?;
    bytes.array::<4>(hdlr.body + 8)
}

/// Whether a list of so many, each so wide, stands in its box, behind what it begins with; and is no longer than anybody's is.
fn fits(list: &Boxed, begins: usize, count: usize, wide: usize) -> bool {
    count <= MOST_SAMPLES && list.body + begins + count * wide <= list.whole.end
}

/// Empties what a track holds in the file; none where its lists cannot be read, or say that it is more than the whole file.
fn forget_samples(bytes: &(impl Source + ?Sized), edits: &mut Edits, trak: &Boxed) -> Option<()> {
    let table = |name| find(bytes, trak, &[b"mdia", b"minf", b"stbl", name]);
    let (sizes, chunks) = (table(b"stsz")?, table(b"stsc")?);
    let (offsets, wide) = match table(b"stco") {
        Some(offsets) => (offsets, 4),
        None => (table(b"co64")?, 8),
    };
    let (same, count) = (bytes.number(sizes.body + 4, 4)?, bytes.number(sizes.body + 8, 4)?);
    let (runs, places) = (bytes.number(chunks.body + 4, 4)?, bytes.number(offsets.body + 4, 4)?);
    // What says that it has more than there is room for would keep us busy for hours.
    if !fits(&offsets, 8, places, wide) || !fits(&chunks, 8, runs, 12) || (same == 0 && !fits(&sizes, 12, count, 4)) {
        return None;
    }
    let (mut sample, mut run, mut each) = (0_usize, 0_usize, 0_usize);
    let mut left = bytes.length();
    for place in 0..places {
        while run < runs && bytes.number(chunks.body + 8 + run * 12, 4)? <= place + 1 {
            each = bytes.number(chunks.body + 12 + run * 12, 4)?;
            run += 1;
        }
        let here = each.min(count.saturating_sub(sample));
        let length = if same > 0 {
            same.checked_mul(here)?
        } else {
            (sample..sample + here)
                .try_fold(0_usize, |sum, one| sum.checked_add(bytes.number(sizes.body + 12 + one * 4, 4)?))?
        };
        if here == 0 {
            break;
        }
        sample += here;
        left = left.checked_sub(length)?;
        let at = bytes.number(offsets.body + 8 + place * wide, wide)?;
        edits.clear(at..at.checked_add(length)?)?;
    }
    Some(())
}

#[cfg(test)]
pub(super) mod tests {
    use super::super::samples::has;
    use super::*;
    use proptest::prelude::*;

    fn clean(film: &[u8]) -> Option<Vec<u8>> {
        telling(film)?.seen(film, 0..film.len())
    }

    fn boxed(name: &[u8; 4], body: &[u8]) -> Vec<u8> {
        let length = u32::try_from(body.len() + 8).expect("a short one");
        [&length.to_be_bytes(), name.as_slice(), body].concat()
    }

    fn words(all: &[u32]) -> Vec<u8> {
        all.iter().flat_map(|word| word.to_be_bytes()).collect()
    }

    fn trak(handler: &[u8; 4], offset: u32, more: &[u8]) -> Vec<u8> {
        let hdlr = boxed(b"hdlr", &[&[0; 8], handler.as_slice(), &[0; 12]].concat());
        let tables = [
            boxed(b"stsz", &words(&[0, 0, 2, 3, 5])),
            boxed(b"stsc", &words(&[0, 1, 1, 2, 1])),
            boxed(b"stco", &words(&[0, 1, offset])),
        ];
        let minf = boxed(b"minf", &boxed(b"stbl", &tables.concat()));
        let mdhd = boxed(b"mdhd", &words(&[0, 77, 77, 1, 1]));
        boxed(b"trak", &[boxed(b"mdia", &[mdhd, hdlr, minf].concat()), more.to_vec()].concat())
    }

    pub fn film(told: &[u8]) -> Vec<u8> {
        let ftyp = boxed(b"ftyp", b"qt  \0\0\0\0qt  ");
        // Where it was, second by second, stands in what is drawn, in eight bytes of a track of its own.
        let mdat = boxed(b"mdat", b"seen, +51.50NN heard");
        let at = u32::try_from(ftyp.len() + 8 + 6).expect("short");
        let mvhd = boxed(b"mvhd", &words(&[0, 1_234, 1_234, 600, 1]));
        let udta = boxed(b"udta", &boxed(b"\xa9xyz", told));
        let moov = [mvhd, trak(b"vide", 20, &udta), trak(b"meta", at, &[]), udta.clone(), boxed(b"meta", told)];
        [ftyp, mdat, boxed(b"moov", &moov.concat()), boxed(b"uuid", told)].concat()
    }

    #[test]
    fn a_list_that_says_it_is_longer_than_its_box_is_not_believed() {
        let told = film(b"+51.5500-000.0500/");
        let at = told.windows(4).rposition(|name| name == b"stco").expect("the places of the last track");
        let mut endless = told.clone();
        endless[at + 8..at + 12].copy_from_slice(&u32::MAX.to_be_bytes());
        assert!(clean(&told).is_some() && clean(&endless).is_none());
    }

    #[test]
    fn a_film_forgets_where_and_when_it_was_recorded_and_stays_as_long() {
        let told = b"+51.5500-000.0500/";
        let before = film(told);
        let after = clean(&before).expect("a film");
        assert_eq!(after.len(), before.len());
        assert!(has(&before, told) && !has(&after, told), "where it was recorded");
        assert!(
            has(&after, b"seen, ") && has(&after, b" heard") && !has(&after, b"+51.5"),
            "what the third track held"
        );
        assert!(has(&after, b"vide") && !has(&after, &1_234_u32.to_be_bytes()) && !has(&after, &77_u32.to_be_bytes()));
        assert_eq!(clean(&after), Some(after.clone()), "cleaned twice it is the same");
        assert_eq!(clean(&before[..before.len() - 3]), None, "what cannot be read is not kept");
    }

    #[test]
    fn a_film_in_parts_a_packed_one_and_one_without_end_are_not_kept_as_if_they_told_nothing() {
        let parts = boxed(b"moof", &boxed(b"traf", &[]));
        let before = film(b"+51.5500-000.0500/");
        assert_eq!(clean(&[before, parts.clone()].concat()), None, "what the third track held stands anywhere in them");
        let ftyp = boxed(b"ftyp", b"isom\0\0\0\0isom");
        let seen = boxed(b"moov", &[boxed(b"mvhd", &words(&[0, 77, 77, 600, 1])), trak(b"vide", 20, &[])].concat());
        let when = boxed(b"prft", b"1 December 2026, 20:15");
        let after = clean(&[&ftyp[..], &seen, &when, &parts].concat()).expect("what a browser records");
        assert!(has(&after, b"vide") && has(&after, b"moof") && !has(&after, b"December"));
        let packed = boxed(b"moov", &boxed(b"cmov", b"packed"));
        assert_eq!(clean(&[&ftyp[..], &packed].concat()), None, "emptied, it would never be seen again");
        let many = boxed(b"moov", &trak(b"vide", 20, &[]).repeat(101));
        assert_eq!(clean(&[&ftyp[..], &many].concat()), None);
        let mut deep = Vec::new();
        for _ in 0..200 {
            deep = boxed(b"mdia", &deep);
        }
        let endless = boxed(b"moov", &boxed(b"trak", &deep));
        assert_eq!(clean(&[&ftyp[..], &endless].concat()), None);
    }

    #[test]
    fn a_track_that_says_it_holds_the_whole_file_many_times_over_is_not_followed() {
        let hdlr = boxed(b"hdlr", &[&[0; 8], b"meta".as_slice(), &[0; 12]].concat());
        let tables = [
            boxed(b"stsz", &words(&[0, 200, 1_000])),
            boxed(b"stsc", &words(&[0, 1, 1, 1, 1])),
            boxed(b"stco", &[words(&[0, 1_000]), words(&[0; 1_000])].concat()),
        ];
        let minf = boxed(b"minf", &boxed(b"stbl", &tables.concat()));
        let moov = boxed(b"moov", &boxed(b"trak", &boxed(b"mdia", &[hdlr, minf].concat())));
        assert_eq!(clean(&[boxed(b"ftyp", b"qt  \0\0\0\0qt  "), moov].concat()), None);
    }

    #[test]
    fn what_counts_the_time_stays_and_begins_at_no_hour_of_the_day() {
        let ftyp = boxed(b"ftyp", b"qt  \0\0\0\0qt  ");
        let mdat = boxed(b"mdat", b"seen, 20:15:01 heard");
        let at = u32::try_from(ftyp.len() + 8 + 6).expect("short");
        let mvhd = boxed(b"mvhd", &words(&[0, 77, 77, 600, 1]));
        let moov = [mvhd, trak(b"vide", 20, &[]), trak(b"tmcd", at, &[])].concat();
        let after = clean(&[ftyp, mdat, boxed(b"moov", &moov)].concat()).expect("a film");
        assert!(has(&after, b"tmcd") && has(&after, b"seen, ") && has(&after, b" heard") && !has(&after, b"20:15"));
    }

    proptest! {
        #[test]
        fn whatever_is_told_is_gone_and_nothing_moves(told in "[A-Z]{8,60}") {
            let before = film(told.as_bytes());
            let after = clean(&before).expect("a film");
            prop_assert!(!has(&after, told.as_bytes()));
            prop_assert_eq!(after.len(), before.len());
        }

        #[test]
        fn whatever_comes_it_never_panics(bytes in prop::collection::vec(any::<u8>(), 0..300), cut in 0..400_usize) {
            let _ = clean(&bytes);
            let mut film = film(b"+51.55");
            film.truncate(cut);
            film.extend(bytes);
            if let Some(after) = clean(&film) {
                prop_assert_eq!(after.len(), film.len());
            }
        }
    }
}
