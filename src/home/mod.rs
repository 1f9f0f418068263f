//! What a person's groups have under way, and what needs them first.

pub mod follow;
pub mod needs;
pub mod pages;
pub mod store;
pub mod views;
