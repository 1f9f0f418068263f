//! Ending somebody else's membership of a group: by any member, told to everybody, with a way for whoever is put out to say so to
//! the council.

pub mod actions;
pub mod pages;
pub mod policy;
pub mod store;
pub mod views;
