//! What a file is, by its content and not by its name.

use std::io::{Read, Seek};

use crate::db::types::text_enum;

text_enum! {
    /// The kinds of file that an answer may carry.
    pub enum FileKind {
        Pdf = "pdf",
        Odt = "odt",
        Docx = "docx",
        Image = "image",
        Audio = "audio",
    }
}

/// A file that was recognised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recognised {
    pub kind: FileKind,
    /// As it is served.
    pub content_type: &'static str,
}

/// The pictures and sounds that are taken, by what `infer` calls them, and how each is served.
const PICTURES: &[&str] = &["image/jpeg", "image/png", "image/gif", "image/webp", "image/heif"];
const SOUNDS: &[&str] =
    &["audio/mpeg", "audio/m4a", "audio/ogg", "audio/opus", "audio/x-wav", "audio/x-flac", "audio/aac", "audio/amr"];

/// Reads what a file is from its content; none when it is of no kind we take.
///
/// # Errors
/// A file that cannot be read.
pub fn recognise(content: &mut (impl Read + Seek)) -> std::io::Result<Option<Recognised>> {
    let mut head = Vec::new();
    content.rewind()?;
    content.by_ref().take(8192).read_to_end(&mut head)?;
    content.rewind()?;
    let Some(found) = infer::get(&head) else { return Ok(None) };
    let mime = found.mime_type();
    let named = |list: &[&'static str]| list.iter().copied().find(|known| *known == mime);
    let recognised = if mime == "application/pdf" {
        Some(Recognised { kind: FileKind::Pdf, content_type: "application/pdf" })
    } else if mime == "application/vnd.oasis.opendocument.text" {
        Some(Recognised { kind: FileKind::Odt, content_type: "application/vnd.oasis.opendocument.text" })
    } else if mime == "application/vnd.openxmlformats-officedocument.wordprocessingml.document" {
        Some(Recognised {
            kind: FileKind::Docx,
            content_type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        })
    } else if let Some(content_type) = named(PICTURES) {
        Some(Recognised { kind: FileKind::Image, content_type })
    } else if mime == "video/mp4" && is_sound_only(&head) {
        Some(Recognised { kind: FileKind::Audio, content_type: "audio/mp4" })
    } else if mime == "video/webm" {
        // Browsers record sound into WebM; it is served as a download and never guessed at.
        Some(Recognised { kind: FileKind::Audio, content_type: "audio/webm" })
    } else {
        named(SOUNDS).map(|content_type| Recognised { kind: FileKind::Audio, content_type })
    };
    Ok(recognised)
}

/// Voice recorders write an MP4 whose brand says M4A.
fn is_sound_only(head: &[u8]) -> bool {
    head.get(8..12).is_some_and(|brand| brand == b"M4A " || brand == b"M4B ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Cursor;

    fn kind(bytes: &[u8]) -> Option<FileKind> {
        recognise(&mut Cursor::new(bytes.to_vec())).expect("readable").map(|found| found.kind)
    }

    #[test]
    fn a_program_renamed_to_pdf_is_still_a_program() {
        assert_eq!(kind(b"MZ\x90\x00\x03\x00\x00\x00\x04\x00\x00\x00\xff\xff"), None);
        assert_eq!(kind(b"\x7fELF\x02\x01\x01\x00"), None);
        assert_eq!(kind(b"#!/bin/sh\necho hello\n"), None);
        assert_eq!(kind(b"PK\x03\x04not really a document"), None);
    }

    #[test]
    fn what_people_send_is_recognised() {
        assert_eq!(kind(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3"), Some(FileKind::Pdf));
        assert_eq!(kind(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"), Some(FileKind::Image));
        assert_eq!(kind(b"\xff\xd8\xff\xe0\x00\x10JFIF"), Some(FileKind::Image));
        assert_eq!(kind(b"OggS\x00\x02\x00\x00"), Some(FileKind::Audio));
        assert_eq!(kind(b"ID3\x04\x00\x00\x00\x00"), Some(FileKind::Audio));
    }
}
