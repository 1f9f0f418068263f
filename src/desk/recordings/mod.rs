//! Recordings at the desk: played to those who may read the answer, who listened, and a text version for the group to
//! confirm.

pub mod actions;
pub mod concern;
pub mod pages;
pub mod playing;
pub mod views;
