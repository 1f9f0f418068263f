//! The page of what must not be deleted for now; the holds themselves are `application/hold`, where everything that
//! deletes can ask.

pub mod pages;
pub mod views;
