//! How the portal says and reads money, dates, lengths of text and plain words.
//!
//! Pure functions with no clock of their own: whoever calls says what the time is.

pub mod dates;
pub mod digits;
pub mod document;
pub mod holidays;
pub mod money;
pub mod plain;
pub mod sheet;
pub mod times;
pub mod unsaid;
pub mod words;
pub mod working;
