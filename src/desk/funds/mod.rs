//! Funds at the desk: rounds with their states, dates, money and applications, and what their files say.

pub mod pages;
pub mod views;
