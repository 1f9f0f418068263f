//! A document as a text file that LibreOffice and Word open, with its title and its language.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::{Block, Document};

/// Its type, by which programs know it; the first thing in the file says it again.
pub const TYPE: &str = "application/vnd.oasis.opendocument.text";

const SPACES: &str = r#"xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3""#;

const MANIFEST: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="application/vnd.oasis.opendocument.text"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
</manifest:manifest>
"#;

/// The document.
///
/// # Errors
/// What cannot be packed.
pub fn document(report: &Document) -> zip::result::ZipResult<Vec<u8>> {
    let as_it_is = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let parts = [
        ("mimetype", TYPE.to_owned()),
        ("content.xml", content(report)),
        ("styles.xml", styles()),
        ("meta.xml", meta(&report.title)),
        ("META-INF/manifest.xml", MANIFEST.to_owned()),
    ];
    for (name, text) in parts {
        zip.start_file(name, as_it_is)?;
        zip.write_all(text.as_bytes())?;
    }
    Ok(zip.finish()?.into_inner())
}

fn content(report: &Document) -> String {
    let mut body = String::new();
    let mut in_list = false;
    for block in &report.blocks {
        let item = matches!(block, Block::Item(_));
        if item != in_list {
            body.push_str(if item { "<text:list>" } else { "</text:list>" });
            in_list = item;
        }
        body.push_str(&match block {
            Block::Heading(level, words) => {
                format!("<text:h text:outline-level=\"{level}\">{}</text:h>", escaped(words))
            }
            Block::Words(words) => format!("<text:p>{}</text:p>", escaped(words)),
            Block::Item(words) => format!("<text:list-item><text:p>{}</text:p></text:list-item>", escaped(words)),
        });
    }
    if in_list {
        body.push_str("</text:list>");
    }
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content {SPACES}><office:body><office:text>{body}\
         </office:text></office:body></office:document-content>"
    )
}

fn styles() -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-styles {SPACES}><office:styles>\
         <style:default-style style:family=\"paragraph\"><style:text-properties fo:language=\"en\" fo:country=\"GB\"/>\
         </style:default-style></office:styles></office:document-styles>"
    )
}

fn meta(title: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-meta {SPACES}><office:meta><dc:title>{}</dc:title>\
         <dc:language>en-GB</dc:language></office:meta></office:document-meta>",
        escaped(title)
    )
}

/// Text as XML takes it: what has a meaning there is written otherwise, and what it cannot hold is left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c if c.is_control() && !matches!(c, '\n' | '\t') => {}
            '\u{fffe}' | '\u{ffff}' => {}
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_groups_words_are_never_markup_and_its_language_is_said() {
        let report = Document {
            title: "Decisions of “A & B”".into(),
            blocks: vec![Block::Heading(1, "<b>".into()), Block::Item("one".into()), Block::Words("two \u{1}".into())],
        };
        let whole = content(&report);
        assert!(
            whole.contains("<text:h text:outline-level=\"1\">&lt;b&gt;</text:h><text:list><text:list-item>"),
            "{whole}"
        );
        assert!(whole.contains("</text:list><text:p>two </text:p>"), "{whole}");
        assert!(meta(&report.title).contains("<dc:title>Decisions of “A &amp; B”</dc:title>"));
        assert!(styles().contains("fo:language=\"en\""));
        assert!(document(&report).is_ok_and(|bytes| bytes.starts_with(b"PK")));
    }
}
