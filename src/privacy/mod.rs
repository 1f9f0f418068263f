//! What the portal keeps about people, as one list in code, and what follows from it: the notice, the record of
//! processing, what is deleted by the clock and what is held, what people can take with them, and how an account goes.

pub mod controller;
pub mod data;
pub mod erasure;
pub mod holding;
pub mod map;
pub mod retention;
pub mod written;
