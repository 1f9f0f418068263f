//! What stands beside the answers in the papers: what a group answered to our questions, what is known of it with its reply,
//! and who holds which risk. As on the desk, whoever may read the application reads all of it.

use super::store::{Asked, Held};
use super::views::{PaperAsked, PaperNote, PaperRisk};
use crate::application::word::Word;
use crate::relationship::store::Known;
use crate::relationship::views::{Eye, row};
use crate::review::question::State;
use crate::risk::{Kind, Yes};

/// What we asked a group besides the form, with what it answered and what that says in English.
pub fn asked(one: &Asked, english: Vec<String>) -> PaperAsked {
    let has_answer = State::WITH_ANSWER.contains(&one.state);
    PaperAsked {
        words: one.words.clone(),
        answer: if has_answer { one.answer.clone() } else { String::new() },
        english: if has_answer { english } else { Vec::new() },
        // An officer wrote a yes aloud down: it is the group's word all the same.
        by: one.word.as_ref().map_or_else(|| one.answerer.clone(), Word::sentence),
        at: one.answered_at.filter(|_| has_answer),
        in_talk: one.in_talk,
    }
}

/// A note in the papers. One whose use before its days was agreed for somebody's safety is read on the screen, and not carried
/// about on paper.
pub fn note(known: &Known, eye: &Eye<'_>) -> PaperNote {
    let note = row(known.clone(), eye);
    PaperNote { waits: !note.missing.is_empty(), on_screen: !note.early.is_empty(), note }
}

/// A risk in the papers.
pub fn risk(held: &Held) -> PaperRisk {
    PaperRisk {
        kind: held.kind.staff_name().to_owned(),
        not_acting: held.kind == Kind::NotActing,
        words: held.words.clone(),
        holder: held.holder.who().to_owned(),
        why_holder: held.why_holder.clone(),
        council_does: held.council_does.clone(),
        holder_does: if held.holder.is_on_group() { held.holder_does.clone() } else { String::new() },
        said: if held.yes == Yes::NotAsked { String::new() } else { held.yes.staff_name().to_owned() },
        group_words: if held.yes == Yes::NotAsked { String::new() } else { held.group_words.clone() },
    }
}
