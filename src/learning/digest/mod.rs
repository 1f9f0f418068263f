//! What was said in a round, and what the council will do about it: "you said, we will".

pub mod actions;
pub mod pages;
pub mod store;
pub mod views;
