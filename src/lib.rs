//! Groundwater: a portal on which a council commissions grants by anti-racist principles.
//!
//! The rooms, in the order in which money and trust flow; each looks only leftwards (`docs/architecture.md`).

// The ground.
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
pub mod routes;
pub mod settings;
pub mod text;
pub mod web;

// The parts, each looking only at those above it.
pub mod people;
pub mod organisation;
pub mod fund;
pub mod application;
pub mod relationship;
pub mod risk;
pub mod review;
pub mod panel;
pub mod decision;
pub mod award;
pub mod learning;

// Reading rooms: pages that show several parts at once.
pub mod home;
pub mod desk;
pub mod public;
pub mod demo;
