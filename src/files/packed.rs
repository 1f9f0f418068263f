//! What is refused whatever it is called: a packed folder, which nobody can look into before it is opened, and a document
//! with programs in it.

use std::io::{Read, Seek};

use super::kinds::names_in_zip;

/// Why something is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Packed {
    /// ZIP, RAR, 7z and the like.
    Archive,
    /// A document that carries macros.
    Macros,
}

/// How packed folders begin, but for the tar, which says so further down, and the ZIP, which documents are too.
const BEGINS: &[&[u8]] = &[
    b"Rar!\x1a\x07",
    b"7z\xbc\xaf\x27\x1c",
    b"\x1f\x8b",
    b"BZh",
    b"\xfd7zXZ\0",
    b"\x28\xb5\x2f\xfd",
    b"LZIP",
    b"MSCF\0\0\0\0",
    b"!<arch>\n",
    b"xar!",
    b"\x1f\x9d",
    b"\x1f\xa0",
];
const ZIP: &[&[u8]] = &[b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08"];

/// Whether a file is a packed folder, or a document with macros.
///
/// # Errors
/// A file that cannot be read.
pub fn packed(content: &mut (impl Read + Seek)) -> std::io::Result<Option<Packed>> {
    let mut head = Vec::new();
    content.rewind()?;
    content.by_ref().take(512).read_to_end(&mut head)?;
    let begins = |signs: &[&[u8]]| signs.iter().any(|sign| head.starts_with(sign));
    if begins(BEGINS) || head.get(257..262) == Some(b"ustar".as_slice()) || lha(&head) {
        return Ok(Some(Packed::Archive));
    }
    if !begins(ZIP) {
        return Ok(None);
    }
    let names = names_in_zip(content)?;
    content.rewind()?;
    if has_macros(&names) {
        return Ok(Some(Packed::Macros));
    }
    // Office documents of whatever kind are no packed folder to whoever sends one.
    let is_office =
        names.iter().any(|name| ["[Content_Types].xml", "mimetype", "content.xml"].contains(&name.as_str()));
    Ok((!is_office).then_some(Packed::Archive))
}

/// "-lh5-" in its third byte and on.
fn lha(head: &[u8]) -> bool {
    head.get(2..7).is_some_and(|sign| sign.starts_with(b"-l") && sign[4] == b'-')
}

/// Whether a document's parts are programs: Word's, or those of LibreOffice.
pub fn has_macros(names: &[String]) -> bool {
    names.iter().any(|name| {
        let name = name.to_ascii_lowercase();
        let is_vba = name.ends_with("vbaproject.bin") || name.ends_with("vbadata.xml");
        is_vba || name.starts_with("basic/") || name.starts_with("scripts/") || name.contains("/activex/")
    })
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::super::kinds::tests::zip;
    use super::*;

    fn look(bytes: &[u8]) -> Option<Packed> {
        packed(&mut Cursor::new(bytes.to_vec())).expect("readable")
    }

    #[test]
    fn packed_folders_are_known_by_how_they_begin() {
        for begins in BEGINS {
            assert_eq!(look(&[begins, &[0; 40][..]].concat()), Some(Packed::Archive), "{begins:?}");
        }
        let mut tar = vec![0; 600];
        tar[257..262].copy_from_slice(b"ustar");
        assert_eq!(look(&tar), Some(Packed::Archive));
        assert_eq!(look(b"\x20\x00-lh5-rest of it"), Some(Packed::Archive));
        assert_eq!(look(&zip(&[("holiday.txt", "")])), Some(Packed::Archive));
        assert_eq!(look(&zip(&[])), Some(Packed::Archive), "an empty one");
        for document in [b"%PDF-1.7".as_slice(), b"\x89PNG\r\n\x1a\n", b"OggS", b"", b"PK", b"words"] {
            assert_eq!(look(document), None);
        }
    }

    #[test]
    fn a_document_is_no_packed_folder_and_one_with_programs_is_told_apart() {
        let word = [("[Content_Types].xml", ""), ("word/document.xml", "")];
        assert_eq!(look(&zip(&word)), None);
        assert_eq!(look(&zip(&[("[Content_Types].xml", ""), ("xl/workbook.xml", "")])), None, "a spreadsheet");
        for program in
            ["word/vbaProject.bin", "word/VBAPROJECT.BIN", "Basic/Standard/Module1.xml", "word/activeX/activeX1.xml"]
        {
            assert_eq!(look(&zip(&[word[0], word[1], (program, "")])), Some(Packed::Macros), "{program}");
        }
    }
}
