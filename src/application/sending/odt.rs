//! The copy as a text document that LibreOffice, Word and a phone open: to go on writing in, or to hand on.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::copy::Reader;
use super::{Whole, copy};
use crate::app::Tools;
use crate::error::{Error, Result};
use crate::web::language::Language;

/// Its type, by which programs know it; the first thing in the file says it again.
pub const TYPE: &str = "application/vnd.oasis.opendocument.text";

const MANIFEST: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="application/vnd.oasis.opendocument.text"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
</manifest:manifest>
"#;

/// The document in a language.
///
/// # Errors
/// A template that misses a value.
pub fn document(tools: &Tools, whole: &Whole, language: Language) -> Result<Vec<u8>> {
    let content = copy::filled(tools, whole, language, "application/_copy.xml", Reader::Group)?;
    packed(&content).map_err(|why| Error::Broken(why.into()))
}

/// What is in it is short: nothing is made smaller, and so nothing can go wrong in making it larger again.
fn packed(content: &str) -> zip::result::ZipResult<Vec<u8>> {
    let as_it_is = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in [("mimetype", TYPE), ("content.xml", content), ("META-INF/manifest.xml", MANIFEST)] {
        zip.start_file(name, as_it_is)?;
        zip.write_all(text.as_bytes())?;
    }
    Ok(zip.finish()?.into_inner())
}
