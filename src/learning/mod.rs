//! Learning together: conversations, the notes both sides agree on, and the promises the council makes.
//!
//! There is no field for a target here, and none is to be added: what a group and the council say to each other is the
//! basis of monitoring.

pub mod along;
pub mod cadence;
pub mod commitment;
pub mod conversation;
pub mod digest;
pub mod note;
pub mod pages;
pub mod piece;
pub mod story;
pub mod theme;
pub mod views;
