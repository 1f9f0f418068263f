//! Saying that a note speaks against its group, which is then plainly asked to answer, and what supports it.

pub mod actions;
pub mod pages;
pub mod views;
