//! Who works at a funder, and as what: seen by its officers, kept by its administrators.

pub mod actions;
pub mod pages;
pub mod policy;
pub mod store;
pub mod views;
