//! Groundwater: a portal on which a council commissions grants by anti-racist principles.
//!
//! The rooms, in the order in which money and trust flow; each looks only leftwards (`docs/architecture.md`).

/// What a request may use, and the walk of every change.
pub mod app;
/// The time now and chance, passed in.
pub mod clock;
/// The commands of the one binary.
pub mod command;
/// One code path over SQLite and PostgreSQL.
pub mod db;
/// The few kinds of failure.
pub mod error;
/// Files people sent, checked by content.
pub mod files;
/// A fund, its rounds, and the file they come from.
pub mod fund;
/// Who did what, when.
pub mod history;
/// Identifiers and references.
pub mod ids;
/// Work that leaves the process, by lease.
pub mod jobs;
/// Letters: written in the change they tell of, sent by a job.
pub mod letters;
/// People, roles, signing in.
pub mod people;
/// Every address and who may open it.
pub mod routes;
/// Every setting.
pub mod settings;
/// Money, dates, words.
pub mod text;
/// What every request walks through.
pub mod web;
