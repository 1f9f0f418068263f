//! What comes after a decision, told as stories.

mod at_once;
mod bundle;
mod challenge;
mod council;
mod feedback;
mod lasting;
mod onward;
mod owed;
mod record;
mod report;
mod telling;
