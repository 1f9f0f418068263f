//! The portal's stories: a named person does a thing through HTTP and sees the outcome.
//!
//! Every story has a portal and a database of its own: SQLite in a folder that goes away, or PostgreSQL when
//! `TEST_DATABASE_URL` names a server (`tests/run` does the whole suite on both).

mod access;
mod again;
mod apart;
mod application;
mod appointment;
mod architecture;
mod award;
mod away;
mod borough;
mod budget;
mod by_phone;
mod commands;
mod conversation;
mod decision;
mod demo;
mod desk;
mod downloads;
mod drafts;
mod files;
mod fund;
mod helping;
mod kept;
mod killed;
mod learning;
mod letters;
mod lifecycle;
mod links;
mod odds;
mod organisation;
mod panel;
mod people;
mod private;
mod public;
mod recording;
mod relationship;
mod review;
mod risk;
mod schema;
mod sending;
mod strands;
mod support;
mod table;
mod team;
mod templates;
mod today;
mod words;
