//! A meeting that changes: its time, place and members, or called off; and saying at once how close one is to every group
//! before it.

pub mod actions;
pub mod pages;
pub mod store;
pub mod views;
