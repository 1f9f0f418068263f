//! Cells of the tables of commas that people open in a spreadsheet.

/// A text as a spreadsheet shows it and never works it out: what begins like a formula gets a mark before it.
pub fn cell(text: &str) -> String {
    let first = text.trim_start_matches([' ', '\u{a0}', '\n']).chars().next();
    let is_formula = first.is_some_and(|first| "=+-@\t\r＝＋－＠".contains(first));
    if is_formula { format!("'{text}") } else { text.to_owned() }
}

/// A table of commas with its first line. Its first sign tells a spreadsheet that names are in every script.
///
/// # Errors
/// Only when memory cannot be written.
pub fn table<const N: usize>(columns: [&str; N], rows: &[[String; N]]) -> anyhow::Result<Vec<u8>> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    writer.write_record(columns)?;
    for row in rows {
        writer.write_record(row)?;
    }
    let table = writer.into_inner().map_err(|why| anyhow::anyhow!("{why}"))?;
    Ok([b"\xEF\xBB\xBF".as_slice(), &table].concat())
}
