//! The files of answers, for everybody who may read the answer.

pub mod pages;
