//! A meeting's papers: what its members read before it, on the screen, printed, or by ear. They close some days after it. What
//! groups sent stands in them, what is known of each with its reply beside, and who holds which risk.
//!
//! Nothing that a group told in confidence is in them: no sensitive answer, no equality answer, and nothing of how it can be
//! reached.

pub mod actions;
mod beside;
pub mod pages;
pub mod policy;
pub mod store;
pub mod views;

use crate::fund::form::{Question, SeenBy};

/// Whether the answer to a question belongs in the papers.
pub fn is_in_papers(question: &Question) -> bool {
    let for_panel = |seen: &SeenBy| matches!(seen, SeenBy::Panel | SeenBy::Everyone);
    !question.equity && !question.sensitive && question.seen_by.iter().any(for_panel)
}
