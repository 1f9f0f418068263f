//! A meeting's papers: what its members read before it, on the screen, printed, or by ear. They close some days after it. What
//! groups sent stands in them, what they answered to our questions, what is known of each with its reply beside, and who holds
//! which risk.
//!
//! Nothing that a group told in confidence is in them: no sensitive answer and nothing that was said about one, no equality
//! answer, and nothing of how it can be reached.

pub mod actions;
mod beside;
pub mod pages;
pub mod part;
pub mod policy;
pub mod store;
pub mod views;

use crate::fund::form::{FundText, Question, SeenBy};
use crate::review::question::{WHOLE, is_sensitive};

/// Whether the answer to a question belongs in the papers.
pub fn is_in_papers(question: &Question) -> bool {
    let for_panel = |seen: &SeenBy| matches!(seen, SeenBy::Panel | SeenBy::Everyone);
    !question.equity && !question.sensitive && question.seen_by.iter().any(for_panel)
}

/// Whether a question of ours, and what its group answered, belongs in the papers: not where it is about an answer that does not.
pub fn is_asked_in_papers(about: &str, form: &FundText) -> bool {
    let is_shown = |key| form.question(key).is_some_and(is_in_papers);
    !is_sensitive(about, form) && (about.is_empty() || about == WHOLE || is_shown(about))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fund::form::{Kind, Texts};
    use crate::review::question::TALK;

    fn asked(key: &str, sensitive: bool, seen_by: &[SeenBy]) -> Question {
        Question {
            key: key.into(),
            title: Texts::one("en", "What?"),
            hint: Texts::none(),
            why: Texts::none(),
            seen_by: seen_by.to_vec(),
            kind: Kind::Text { min_words: 0, max_words: 0 },
            required: false,
            may_talk: false,
            strands: Vec::new(),
            asks_amount: false,
            summary: false,
            equity: false,
            sensitive,
        }
    }

    #[test]
    fn what_is_said_about_a_sensitive_answer_is_in_no_papers() {
        let panel = [SeenBy::Panel];
        let questions = vec![asked("plan", false, &panel), asked("bank", false, &[SeenBy::Payments])];
        let mut form = FundText { questions, ..FundText::default() };
        assert!(is_asked_in_papers("plan", &form) && is_asked_in_papers(WHOLE, &form) && is_asked_in_papers("", &form));
        assert!(!is_asked_in_papers(TALK, &form), "how they are reached");
        assert!(!is_asked_in_papers("bank", &form), "what it is about is not for the panel");
        assert!(!is_asked_in_papers("gone", &form), "what nobody can look at");
        form.questions.push(asked("harm", true, &panel));
        assert!(!is_asked_in_papers("harm", &form));
        assert!(!is_asked_in_papers("", &form), "nobody has said what it is about, and it may be about that");
        assert!(is_asked_in_papers("plan", &form) && is_asked_in_papers(WHOLE, &form));
    }
}
