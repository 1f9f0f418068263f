//! The numbers of a round at the desk: whom its rules keep out, how long groups took, and whether every way of answering
//! leads as far as writing does. They are here while something can still be put right.

pub mod pages;
pub mod views;
