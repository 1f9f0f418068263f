//! The public's reading room: the register, what is learned, how openly it is done, and the service's own texts.

pub mod came;
pub mod few;
pub mod ground;
pub mod pages;
pub mod promised;
pub mod record;
pub mod store;
pub mod views;
