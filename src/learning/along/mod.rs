//! What another funder asks of a grant, written by the officer from the notes, so that nobody asks the group again.

pub mod pages;
pub mod views;
