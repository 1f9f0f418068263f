//! The bundle as a ZIP file: an index, a text for each section of each application, and what was left out and why.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::store::Request;
use super::{NOT_GATHERED, Part, Section, never};
use crate::error::{Error, Result};
use crate::text::dates;

/// The files in it, by name, in order.
pub fn files(request: &Request) -> Vec<(String, String)> {
    let (mut texts, mut left_out): (BTreeMap<(String, Section), String>, String) = (BTreeMap::new(), String::new());
    for Part { of, section, title, text, out, reason, .. } in &request.parts.0 {
        if *out {
            let _ = writeln!(left_out, "{of}, {}, {title}\n  Left out: {reason}\n", section.name());
            continue;
        }
        let file = texts.entry((of.clone(), *section)).or_insert_with(|| format!("{of}: {}\n\n", section.name()));
        let _ = writeln!(file, "{title}\n{}\n{text}\n", "-".repeat(title.chars().count().min(72)));
    }
    let mut index = format!(
        "{}\n{}\n\nAsked on {}, to be sent by {}.\nAs it was held on {}.\n\nIn this bundle:\n",
        request.shown_title,
        request.kind.staff_name(),
        dates::long_day(request.asked_on),
        dates::long_day(request.due_on),
        dates::long_day(crate::clock::london_date(request.opened_at)),
    );
    let mut files = Vec::new();
    for (at, ((of, section), text)) in texts.into_iter().enumerate() {
        let name = format!("{of}/{:02}-{section}.txt", at + 1);
        let _ = writeln!(index, "  {name}  {}", section.name());
        files.push((name, text));
    }
    let mut never_in = String::new();
    for (what, why) in never(request.kind) {
        let _ = writeln!(never_in, "{what}\n  {why}\n");
    }
    let mut elsewhere = String::new();
    for (what, how) in NOT_GATHERED {
        let _ = writeln!(elsewhere, "{what}\n  {how}\n");
    }
    index.push_str("  left-out.txt  What was left out, and why\n");
    let left_out = format!(
        "What was left out, and why\n\n{left_out}\nWhat never goes into a bundle, whether or not there is any of it\n\n{never_in}\n\
         What is held and was not gathered here\n\n{elsewhere}"
    );
    files.insert(0, ("index.txt".to_owned(), index));
    files.push(("left-out.txt".to_owned(), left_out));
    files
}

/// The ZIP file.
///
/// # Errors
/// Only where there is no memory for it.
pub fn zip(request: &Request) -> Result<Vec<u8>> {
    packed(&files(request)).map_err(|why| Error::Broken(why.into()))
}

fn packed(files: &[(String, String)]) -> zip::result::ZipResult<Vec<u8>> {
    let as_it_is = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in files {
        zip.start_file(name.as_str(), as_it_is)?;
        zip.write_all(text.as_bytes())?;
    }
    Ok(zip.finish()?.into_inner())
}
