//! Files as people send them, and as somebody with ill intent might.

use std::io::Cursor;

use proptest::prelude::*;

use super::*;

fn kind(bytes: &[u8]) -> Option<FileKind> {
    recognise(&mut Cursor::new(bytes.to_vec())).expect("readable").map(|found| found.kind)
}

/// A zip with these files in it, all unpacked and empty but for the first one's text.
pub fn zip(files: &[(&str, &str)]) -> Vec<u8> {
    let (mut out, mut list) = (Vec::new(), Vec::new());
    for (name, text) in files {
        let offset = out.len() as u32;
        let sizes = [(text.len() as u32).to_le_bytes(), (text.len() as u32).to_le_bytes()].concat();
        let name_len = (name.len() as u16).to_le_bytes();
        out.extend(
            [b"PK\x03\x04".as_slice(), &[20, 0, 0, 0, 0, 0, 0, 0, 0, 0], &[0; 4], &sizes, &name_len, &[0, 0]].concat(),
        );
        out.extend([name.as_bytes(), text.as_bytes()].concat());
        list.extend(
            [b"PK\x01\x02".as_slice(), &[20, 0, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0], &[0; 4], &sizes, &name_len].concat(),
        );
        list.extend([[0; 12].as_slice(), &offset.to_le_bytes(), name.as_bytes()].concat());
    }
    let (start, length, count) = (out.len() as u32, list.len() as u32, files.len() as u16);
    out.extend(list);
    out.extend([b"PK\x05\x06".as_slice(), &[0; 4], &count.to_le_bytes(), &count.to_le_bytes()].concat());
    out.extend([length.to_le_bytes().as_slice(), &start.to_le_bytes(), &[0, 0]].concat());
    out
}

#[test]
fn a_program_renamed_to_pdf_is_still_a_program() {
    assert_eq!(kind(b"MZ\x90\x00\x03\x00\x00\x00\x04\x00\x00\x00\xff\xff"), None);
    assert_eq!(kind(b"\x7fELF\x02\x01\x01\x00"), None);
    assert_eq!(kind(b"#!/bin/sh\necho hello\n"), None);
    assert_eq!(kind(b"<html><script>alert(1)</script>"), None);
    assert_eq!(kind(b"PK\x03\x04not really a document"), None);
    assert_eq!(kind(b""), None);
}

#[test]
fn what_people_send_is_recognised() {
    assert_eq!(kind(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3"), Some(FileKind::Pdf));
    assert_eq!(kind(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"), Some(FileKind::Image));
    assert_eq!(kind(b"\xff\xd8\xff\xe0\x00\x10JFIF"), Some(FileKind::Image));
    assert_eq!(kind(b"OggS\x00\x02\x00\x00"), Some(FileKind::Audio));
    assert_eq!(kind(b"ID3\x04\x00\x00\x00\x00"), Some(FileKind::Audio));
    assert_eq!(kind(b"\x00\x00\x00\x1cftypM4A \x00\x00\x00\x00"), Some(FileKind::Audio));
}

#[test]
fn a_document_is_known_by_what_is_in_it() {
    let word = [("[Content_Types].xml", ""), ("_rels/.rels", ""), ("word/document.xml", "")];
    assert_eq!(kind(&zip(&word)), Some(FileKind::Docx));
    // In whatever order a program wrote it.
    let other_order =
        [("_rels/.rels", ""), ("docProps/app.xml", ""), ("word/document.xml", ""), ("[Content_Types].xml", "")];
    assert_eq!(kind(&zip(&other_order)), Some(FileKind::Docx));
    let with_macros = [("[Content_Types].xml", ""), ("word/document.xml", ""), ("word/vbaProject.bin", "")];
    assert_eq!(kind(&zip(&with_macros)), None);
    let text = [("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "")];
    assert_eq!(kind(&zip(&text)), Some(FileKind::Odt));
    let sheet = [("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "")];
    assert_eq!(kind(&zip(&sheet)), None);
    assert_eq!(kind(&zip(&[("holiday.txt", "")])), None);
}

#[test]
fn a_name_does_not_promise_something_else() {
    assert_eq!(PDF.name("Constitution.PDF"), "Constitution.PDF");
    assert_eq!(PDF.name("setup.exe"), "setup.exe.pdf");
    assert_eq!(PDF.name("constitution"), "constitution.pdf");
    assert_eq!(M4A.name("Anlatım.m4a"), "Anlatım.m4a");
}

fn documents() -> Vec<Vec<u8>> {
    let word = [("[Content_Types].xml", "types"), ("_rels/.rels", ""), ("word/document.xml", "words")];
    let text = [("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "words")];
    vec![zip(&word), zip(&text), zip(&[("holiday.txt", "sun"), ("word/vbaProject.bin", "")]), b"%PDF-1.7\n".to_vec()]
}

proptest! {
    #[test]
    fn fuzzed_a_document_is_one_or_packed_or_nothing(bytes in crate::mutated::mutated(documents())) {
        let known = recognise(&mut Cursor::new(&bytes)).expect("readable");
        let packed = super::super::packed::packed(&mut Cursor::new(&bytes)).expect("readable");
        prop_assert!(known.is_none() || packed.is_none(), "{known:?} and {packed:?}");
    }

    #[test]
    fn nothing_that_is_sent_upsets_it(mut bytes in prop::collection::vec(any::<u8>(), 0..400), zipped in any::<bool>()) {
        if zipped {
            bytes.splice(0..0, *b"PK\x03\x04");
            bytes.extend(b"PK\x05\x06\x00\x00\x00\x00\x01\x00\x01\x00\x40\x00\x00\x00\x04\x00\x00\x00\x00\x00");
        }
        let _ = kind(&bytes);
    }
}
