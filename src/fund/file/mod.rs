//! A fund as one TOML file, so that councils can share and version what works. The format is told in `docs/fund-file.md`.
//!
//! [`parse`] refuses a file whole and says every problem with its line; [`export`] writes a file that reads back the same.

mod eligibility;
mod export;
mod lasting;
mod nearest;
mod panel;
mod parse;
mod problems;
mod questions;
mod risk;
mod round;
mod syntax;
mod table;
mod value;
mod write;

pub use export::export;
pub use problems::{Problem, Problems};

use super::form::FundText;

/// Reads a fund file.
pub fn parse(source: &str) -> Result<FundText, Problems> {
    parse::parse(source)
}

/// The largest fund file, in bytes.
const MOST: usize = 1024 * 1024;

/// Reads a fund file as it comes from a disk, where it may not be text.
pub fn parse_bytes(bytes: &[u8]) -> Result<FundText, Problems> {
    if bytes.len() > MOST {
        return Err(Problems::one(
            1,
            "this is larger than 1 MB, which no fund file is: check that it is the right file",
        ));
    }
    match std::str::from_utf8(bytes) {
        Ok(source) => parse(source),
        Err(problem) => {
            let line = bytes[..problem.valid_up_to()].iter().filter(|byte| **byte == b'\n').count() + 1;
            Err(Problems::one(line, "a letter here is not in UTF-8: save the file again with the encoding UTF-8"))
        }
    }
}

#[cfg(test)]
mod tests;
