//! Whoever rates for the community: they say yes or no, rate each prompt without seeing what anybody else says, hand in, and
//! answer what the council makes of it. They find here what they are paid.

pub mod actions;
pub mod pages;
pub mod views;
