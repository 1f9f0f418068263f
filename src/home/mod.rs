//! What a person's groups have under way, and what needs them first.

pub mod follow;
pub mod pages;
pub mod views;
