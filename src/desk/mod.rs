//! The desk: what needs each person today, the list of applications, finding things, one application as a document, and the
//! report of a period.

pub mod checks;
pub mod document;
pub mod files;
pub mod finding;
pub mod funds;
pub mod groups;
pub mod handover;
pub mod here;
pub mod letters;
pub mod list;
pub mod numbers;
pub mod period;
pub mod ranking;
pub mod recordings;
pub mod spread;
pub mod today;
pub mod together;
pub mod translations;
