//! One item of a meeting: who steps out for it, how the panel comes to what it recommends, and who sees it otherwise.

pub mod actions;
pub mod pages;
pub mod views;
