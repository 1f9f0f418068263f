//! A fund, its rounds, and the file they come from.

pub mod file;
pub mod form;
