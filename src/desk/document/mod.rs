//! One application at the desk, as a document one can read: what was said, what is known, where risk sits, what is next.

pub mod answers;
pub mod lines;
pub mod pages;
pub mod said;
pub mod store;
pub mod views;
