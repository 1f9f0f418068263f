//! What a file is, by its content and not by its name.

use std::io::{Read, Seek, SeekFrom};

use super::media::{self, Tracks};
use super::packed::has_macros;
use crate::db::types::text_enum;

text_enum! {
    /// The kinds of file that an answer may carry.
    pub enum FileKind {
        Pdf = "pdf",
        /// OpenDocument text.
        Odt = "odt",
        /// Word.
        Docx = "docx",
        /// A photograph or drawing.
        Image = "image",
        /// A recording that is heard.
        Audio = "audio",
        /// A recording that is seen.
        Video = "video",
    }
}

/// A file that was recognised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recognised {
    pub kind: FileKind,
    /// As it is served.
    pub content_type: &'static str,
    /// What its name may end in; the first is given to a name that ends in something else.
    endings: &'static [&'static str],
}

const fn known(kind: FileKind, content_type: &'static str, endings: &'static [&'static str]) -> Recognised {
    Recognised { kind, content_type, endings }
}

/// A photograph, as most are.
pub const JPEG: Recognised = known(FileKind::Image, "image/jpeg", &["jpg", "jpeg"]);
const PDF: Recognised = known(FileKind::Pdf, "application/pdf", &["pdf"]);
const ODT: Recognised = known(FileKind::Odt, "application/vnd.oasis.opendocument.text", &["odt"]);
const DOCX: Recognised =
    known(FileKind::Docx, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", &["docx"]);
const M4A: Recognised = known(FileKind::Audio, "audio/mp4", &["m4a", "mp4"]);
/// Browsers record sound and film into WebM.
const WEBM: Recognised = known(FileKind::Audio, "audio/webm", &["webm", "weba"]);
const WEBM_FILM: Recognised = known(FileKind::Video, "video/webm", &["webm"]);
const MP4: Recognised = known(FileKind::Video, "video/mp4", &["mp4", "m4v"]);
const MOV: Recognised = known(FileKind::Video, "video/quicktime", &["mov", "qt"]);
const SOUND_3GP: Recognised = known(FileKind::Audio, "audio/3gpp", &["3gp", "3ga"]);
const FILM_3GP: Recognised = known(FileKind::Video, "video/3gpp", &["3gp", "3gpp"]);

/// The pictures and sounds that are taken, by what `infer` calls them.
const MEDIA: &[(&str, Recognised)] = &[
    ("image/jpeg", JPEG),
    ("image/png", known(FileKind::Image, "image/png", &["png"])),
    ("image/gif", known(FileKind::Image, "image/gif", &["gif"])),
    ("image/webp", known(FileKind::Image, "image/webp", &["webp"])),
    ("image/heif", known(FileKind::Image, "image/heif", &["heic", "heif"])),
    ("audio/mpeg", known(FileKind::Audio, "audio/mpeg", &["mp3", "mpga"])),
    ("audio/m4a", M4A),
    ("audio/ogg", known(FileKind::Audio, "audio/ogg", &["ogg", "oga", "opus"])),
    ("audio/opus", known(FileKind::Audio, "audio/ogg", &["opus", "ogg"])),
    ("audio/x-wav", known(FileKind::Audio, "audio/wav", &["wav"])),
    ("audio/x-flac", known(FileKind::Audio, "audio/flac", &["flac"])),
    ("audio/aac", known(FileKind::Audio, "audio/aac", &["aac"])),
    ("audio/amr", known(FileKind::Audio, "audio/amr", &["amr"])),
];

impl FileKind {
    /// The value with this name in a fund file.
    pub fn from_name(name: &str) -> Option<FileKind> {
        FileKind::parse(name)
    }

    /// Whether it is a recording: somebody speaks in it.
    pub fn is_recording(self) -> bool {
        matches!(self, FileKind::Audio | FileKind::Video)
    }

    /// What a browser's file chooser is asked to offer.
    pub fn accept(self) -> &'static str {
        match self {
            FileKind::Pdf => ".pdf",
            FileKind::Odt => ".odt",
            FileKind::Docx => ".docx",
            FileKind::Image => "image/*",
            FileKind::Audio => "audio/*",
            FileKind::Video => "video/*",
        }
    }
}

impl Recognised {
    /// The name under which it is kept: one that promises something else gets the ending of what it is, so that
    /// nobody's computer takes a document for a program.
    pub fn name(&self, given: &str) -> String {
        let ending = given.rsplit_once('.').map(|(_, ending)| ending.to_lowercase());
        match ending {
            Some(ending) if self.endings.contains(&ending.as_str()) => given.to_owned(),
            _ => format!("{}.{}", given.trim_end_matches('.'), self.endings[0]),
        }
    }
}

/// Reads what a file is from its content; none when it is of no kind we take.
///
/// # Errors
/// A file that cannot be read.
pub fn recognise(content: &mut (impl Read + Seek)) -> std::io::Result<Option<Recognised>> {
    let mut head = Vec::new();
    content.rewind()?;
    content.by_ref().take(8192).read_to_end(&mut head)?;
    if head.starts_with(b"PK\x03\x04") {
        let found = document(&head, &names_in_zip(content)?);
        content.rewind()?;
        return Ok(found);
    }
    content.rewind()?;
    let mime = infer::get(&head).map_or("", |found| found.mime_type());
    if let Some((_, recognised)) = MEDIA.iter().find(|(named, _)| *named == mime) {
        return Ok(Some(*recognised));
    }
    if mime == "application/pdf" {
        return Ok(Some(PDF));
    }
    let found = if head.get(4..8) == Some(b"ftyp") {
        film(&head[8..head.len().min(12)], media::in_mp4(content)?)
    } else if head.starts_with(media::WEBM) {
        media::in_webm(&head).map(|tracks| if tracks == Tracks::Film { WEBM_FILM } else { WEBM })
    } else {
        None
    };
    content.rewind()?;
    Ok(found)
}

/// What an MP4, or one of its relatives, is by its brand and by what is in it. Voice recorders name themselves M4A.
fn film(brand: &[u8], tracks: Option<Tracks>) -> Option<Recognised> {
    match (brand, tracks) {
        (b"M4A " | b"M4B ", _) => Some(M4A),
        (_, None) => None,
        ([b'3', b'g', ..], Some(Tracks::Sound)) => Some(SOUND_3GP),
        ([b'3', b'g', ..], Some(Tracks::Film)) => Some(FILM_3GP),
        (_, Some(Tracks::Sound)) => Some(M4A),
        (b"qt  ", Some(Tracks::Film)) => Some(MOV),
        (_, Some(Tracks::Film)) => Some(MP4),
    }
}

/// A zip is a document when it holds what a document holds; one that brings macros is none that we take.
fn document(head: &[u8], names: &[String]) -> Option<Recognised> {
    let has = |wanted: &str| names.iter().any(|name| name == wanted);
    if has_macros(names) {
        None
    } else if has("[Content_Types].xml") && has("word/document.xml") {
        Some(DOCX)
    } else if has("content.xml") && says_it_is_text(head) {
        Some(ODT)
    } else {
        None
    }
}

/// An OpenDocument file begins with its own type, unpacked.
fn says_it_is_text(head: &[u8]) -> bool {
    const TYPE: &[u8] = b"mimetypeapplication/vnd.oasis.opendocument.text";
    head.get(30..30 + TYPE.len()).is_some_and(|start| start == TYPE) && !matches!(head.get(30 + TYPE.len()), Some(b'-'))
}

/// The names in a zip's own list at its end; empty when there is no such list.
pub(super) fn names_in_zip(content: &mut (impl Read + Seek)) -> std::io::Result<Vec<String>> {
    const LIST_ENDS: &[u8] = b"PK\x05\x06";
    const ENTRY: &[u8] = b"PK\x01\x02";
    /// A list longer than this is no letter that anybody wrote.
    const LONGEST: u64 = 4 * 1024 * 1024;
    let size = content.seek(SeekFrom::End(0))?;
    let mut tail = Vec::new();
    content.seek(SeekFrom::Start(size.saturating_sub(65_557)))?;
    content.by_ref().read_to_end(&mut tail)?;
    let number = |bytes: &[u8], at: usize, len: usize| -> u64 {
        bytes.get(at..at + len).map_or(0, |b| b.iter().rev().fold(0, |sum, byte| sum << 8 | u64::from(*byte)))
    };
    let Some(end) = tail.windows(4).rposition(|four| four == LIST_ENDS) else { return Ok(Vec::new()) };
    let (length, start) = (number(&tail, end + 12, 4), number(&tail, end + 16, 4));
    if length > LONGEST || start + length > size {
        return Ok(Vec::new());
    }
    let mut list = Vec::new();
    content.seek(SeekFrom::Start(start))?;
    content.by_ref().take(length).read_to_end(&mut list)?;
    let (mut names, mut at) = (Vec::new(), 0);
    while list.get(at..at + 4) == Some(ENTRY) {
        let length = |from: usize| number(&list, at + from, 2) as usize;
        let (name, extra, comment) = (length(28), length(30), length(32));
        let Some(bytes) = list.get(at + 46..at + 46 + name) else { break };
        names.push(String::from_utf8_lossy(bytes).into_owned());
        at += 46 + name + extra + comment;
    }
    Ok(names)
}

#[cfg(test)]
#[path = "kinds_tests.rs"]
pub(super) mod tests;
