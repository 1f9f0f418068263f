//! The journeys, in a real browser: a named person goes the whole way through, on a phone or a wide screen, with scripts
//! and without. Every page visited is looked over by axe (WCAG 2.2 A and AA); what was logged meanwhile names nobody.
//!
//! Needs Chromium and its driver: `cargo test --test browser --features browser`.

mod afterwards;
mod applying;
mod arabic;
mod assessing;
mod barriers;
mod browser;
mod chairing;
mod deciding;
mod granted;
mod keyboard;
mod knowing;
mod learning;
mod leaving;
mod losing;
mod paying;
mod promising;
mod recording;
mod signing_in;
mod sitting;
mod slow;
#[path = "../portal/support/mod.rs"]
mod support;
#[allow(dead_code, reason = "the stories use more of it")]
#[path = "../portal/table.rs"]
mod table;
mod taking_back;
mod talking;
mod together;
mod voice;

/// At the end of every journey the log is searched for every name, address, number, code and token that there is at its portal.
const LOGS_ARE_SEARCHED: bool = true;
