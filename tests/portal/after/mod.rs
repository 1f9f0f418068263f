//! What comes after a decision, told as stories.

mod challenge;
mod onward;
mod report;
