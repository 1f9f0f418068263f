//! What stands beside the answers in the papers: what is known of a group with its reply, and who holds which risk. As on the
//! desk, whoever may read the application reads both.

use super::store::Held;
use super::views::{PaperNote, PaperRisk};
use crate::relationship::store::Known;
use crate::relationship::views::{Eye, row};
use crate::risk::{Kind, Yes};

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
