//! Groundwater: a portal on which a council commissions grants by anti-racist principles.
//!
//! The rooms, in the order in which money and trust flow; each looks only leftwards (`docs/architecture.md`).

// One list says which tables stand in one query: it is longer than the compiler's usual limit.
#![recursion_limit = "512"]

// The ground.
pub mod afterwards;
pub mod app;
pub mod clock;
pub mod command;
pub mod db;
pub mod error;
pub mod files;
pub mod history;
pub mod ids;
pub mod jobs;
pub mod letters;
pub mod recover;
pub mod routes;
pub mod secret;
pub mod settings;
pub mod text;
pub mod web;

#[cfg(test)]
#[path = "mutated_tests.rs"]
mod mutated;

// The parts, each looking only at those above it.
pub mod after;
pub mod application;
pub mod assessment;
pub mod award;
pub mod decision;
pub mod fund;
pub mod hours;
pub mod learning;
pub mod organisation;
pub mod panel;
pub mod people;
pub mod privacy;
pub mod relationship;
pub mod review;
pub mod risk;

// Reading rooms: pages that show several parts at once.
pub mod demo;
pub mod desk;
pub mod home;
pub mod public;
