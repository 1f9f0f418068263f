//! Nothing asked twice: what a group told a funder in an application that it sent, in writing or in a conversation, is
//! offered where the same is asked again. It is never put in silently.

pub mod actions;
pub mod pages;
pub mod store;

use super::Part;
use super::answer::Body;
use crate::fund::form::{Kind, Question, SeenBy};

/// Whether two questions ask the same: by the same key, in the same way. Where the words have changed, the group is shown
/// what was asked then. What is asked about equality is never carried over.
pub fn is_same(now: &Question, then: &Question) -> bool {
    let way = std::mem::discriminant(&now.kind) == std::mem::discriminant(&then.kind);
    now.key == then.key && way && !now.equity && !then.equity
}

/// Whether what a group said to a question then is offered to somebody now: to the group itself, and to the officer who
/// types for it what officers of the council could read anyway. A supporter sees nothing of the group's other applications.
pub fn may_offer(part: Part, then: &Question) -> bool {
    match part {
        Part::Member => true,
        Part::Scribe => !then.sensitive && then.seen_by.contains(&SeenBy::Council),
        Part::Supporter | Part::Nobody => false,
    }
}

/// Whether an answer fits a question as it is asked now: what was chosen can still be chosen.
pub fn fits(question: &Question, body: &Body) -> bool {
    let known = |key: &String| question.kind.options().iter().any(|option| option.key == *key);
    match (&question.kind, body) {
        (Kind::Choice { .. }, Body::Choice { key }) => known(key),
        (Kind::Choices { .. }, Body::Choices { keys }) => keys.iter().all(known),
        (kind, body) => std::mem::discriminant(&Body::empty(kind)) == std::mem::discriminant(body),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fund::file;

    #[test]
    fn whoever_types_for_a_group_is_offered_what_officers_read_anyway_and_whoever_helps_nothing() {
        let fund = file::parse(include_str!("../../../docs/examples/hackney-rest-and-repair.toml")).expect("a fund");
        let (open, sensitive) = (fund.question("together").expect("one"), fund.question("safe").expect("one"));
        for question in [open, sensitive] {
            assert!(may_offer(Part::Member, question) && is_same(question, question));
            assert!(!may_offer(Part::Supporter, question) && !may_offer(Part::Nobody, question));
        }
        assert!(may_offer(Part::Scribe, open) && !may_offer(Part::Scribe, sensitive));
        assert!(!is_same(open, sensitive));
    }
}
