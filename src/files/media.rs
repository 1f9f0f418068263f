//! What is in a recording, read from its own description of itself: whether there is a picture, or only sound. What
//! merely begins like one is none.

use std::io::{Read, Seek, SeekFrom};

/// What somebody gets from a recording.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tracks {
    Sound,
    Film,
}

/// How a WebM begins.
pub const WEBM: &[u8] = b"\x1a\x45\xdf\xa3";

/// The elements of a WebM on the way to its tracks, and what a track says of itself.
const SEGMENT: u32 = 0x1853_8067;
const TRACKS: u32 = 0x1654_ae6b;
const ENTRY: u32 = 0xae;
const KIND: u32 = 0x83;
const PICTURE: u64 = 1;
const SOUND: u64 = 2;

/// What is in a WebM, from its beginning; none when no track is described there.
pub fn in_webm(head: &[u8]) -> Option<Tracks> {
    let begins = elements(head);
    let document = begins.iter().find(|(id, _)| *id == 0x1a45_dfa3)?.1;
    if !document.windows(4).any(|four| four == b"webm") {
        return None;
    }
    let segment = begins.iter().find(|(id, _)| *id == SEGMENT)?.1;
    let tracks = elements(segment).into_iter().find(|(id, _)| *id == TRACKS)?.1;
    let entries = elements(tracks).into_iter().filter(|(id, _)| *id == ENTRY);
    let kinds = entries.filter_map(|(_, entry)| {
        let (_, kind) = elements(entry).into_iter().find(|(id, _)| *id == KIND)?;
        Some(kind.iter().fold(0, |number, byte| number << 8 | u64::from(*byte)))
    });
    of(&kinds.map(|kind| (kind == PICTURE, kind == SOUND)).collect::<Vec<_>>())
}

fn of(tracks: &[(bool, bool)]) -> Option<Tracks> {
    if tracks.iter().any(|(picture, _)| *picture) {
        Some(Tracks::Film)
    } else {
        tracks.iter().any(|(_, sound)| *sound).then_some(Tracks::Sound)
    }
}

/// The elements that follow each other in these bytes. The last may be cut short, or say nothing of its length: a
/// recorder writes as it records.
fn elements(mut bytes: &[u8]) -> Vec<(u32, &[u8])> {
    let mut found = Vec::new();
    while let Some((id, width)) = id_of(bytes) {
        let Some((size, more)) = size_of(&bytes[width..]) else { break };
        let body = &bytes[width + more..];
        let length = size.map_or(body.len(), |size| usize::try_from(size).unwrap_or(usize::MAX).min(body.len()));
        found.push((id, &body[..length]));
        bytes = &body[length..];
    }
    found
}

fn id_of(bytes: &[u8]) -> Option<(u32, usize)> {
    let width = bytes.first()?.leading_zeros() as usize + 1;
    let id = bytes.get(..width).filter(|_| width <= 4)?;
    Some((id.iter().fold(0, |id, byte| id << 8 | u32::from(*byte)), width))
}

/// A length, none where the element does not say; and how many bytes it took to write it.
fn size_of(bytes: &[u8]) -> Option<(Option<u64>, usize)> {
    let first = *bytes.first()?;
    let width = first.leading_zeros() as usize + 1;
    let written = bytes.get(..width).filter(|_| width <= 8)?;
    let size = written.iter().fold(0_u64, |size, byte| size << 8 | u64::from(*byte)) & ((1_u64 << (7 * width)) - 1);
    Some((Some(size).filter(|size| *size != (1_u64 << (7 * width)) - 1), width))
}

/// A description longer than this belongs to no answer.
const LONGEST: u64 = 16 * 1024 * 1024;

/// What is in an MP4 or one of its relatives; none when it describes no track. A telephone writes the description last.
///
/// # Errors
/// A file that cannot be read.
pub fn in_mp4(content: &mut (impl Read + Seek)) -> std::io::Result<Option<Tracks>> {
    let (end, mut at) = (content.seek(SeekFrom::End(0))?, 0);
    // So many boxes stand side by side in no file that anybody recorded.
    for _ in 0..10_000 {
        let mut head = [0; 16];
        content.seek(SeekFrom::Start(at))?;
        if content.by_ref().take(16).read(&mut head)? < 8 {
            break;
        }
        let size = match u64::from(number(&head[..4])) {
            0 => end.saturating_sub(at),
            1 => u64::from(number(&head[8..12])) << 32 | u64::from(number(&head[12..])),
            size => size,
        };
        if size < 8 || at.saturating_add(size) > end {
            break;
        }
        if &head[4..8] == b"moov" {
            let mut description = Vec::new();
            content.seek(SeekFrom::Start(at + 8))?;
            content.by_ref().take((size - 8).min(LONGEST)).read_to_end(&mut description)?;
            return Ok(of(&handlers(&description)));
        }
        at += size;
    }
    Ok(None)
}

/// Whether each track of a description is a picture, or sound.
fn handlers(description: &[u8]) -> Vec<(bool, bool)> {
    let inside = |bytes, kind: &'static [u8; 4]| boxes(bytes).into_iter().filter(move |(name, _)| name == kind);
    let mut found = Vec::new();
    for (_, track) in inside(description, b"trak") {
        for (_, media) in inside(track, b"mdia") {
            for (_, handler) in inside(media, b"hdlr") {
                let kind = handler.get(8..12).unwrap_or_default();
                found.push((kind == b"vide", kind == b"soun"));
            }
        }
    }
    found
}

fn boxes(mut bytes: &[u8]) -> Vec<([u8; 4], &[u8])> {
    let mut found = Vec::new();
    while let Some((head, _)) = bytes.split_first_chunk::<8>() {
        let size = number(&head[..4]) as usize;
        let Some(body) = bytes.get(8..size.max(8)).filter(|_| size >= 8) else { break };
        found.push(([head[4], head[5], head[6], head[7]], body));
        bytes = &bytes[size..];
    }
    found
}

fn number(bytes: &[u8]) -> u32 {
    bytes.iter().take(4).fold(0, |number, byte| number << 8 | u32::from(*byte))
}
