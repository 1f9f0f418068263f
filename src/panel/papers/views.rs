//! What the papers of a meeting receive.

use serde::Serialize;

use crate::clock::Instant;
use crate::relationship::views::{NoteRow, sample_notes};
use crate::web::language::Language;
use crate::web::page::View;

/// A recording in the papers.
#[derive(Clone, Debug, Serialize)]
pub struct Heard {
    /// Its page at the desk, where it can be said that one has listened.
    pub href: String,
    /// What is played or fetched.
    pub audio: String,
    /// "Recording, 2:40" or "Film, 2:40"
    pub what: String,
    /// What is said in it; empty where nobody has written it down.
    pub text: String,
}

/// A question and what was said to it.
#[derive(Clone, Debug, Serialize)]
pub struct PaperAnswer {
    pub title: String,
    pub text: String,
    /// The same in English, where it was written in another language.
    pub english: Vec<String>,
    pub talk: Vec<String>,
    pub heard: Vec<Heard>,
}

/// What is known of a group, as the papers show it.
#[derive(Clone, Debug, Serialize)]
pub struct PaperNote {
    pub note: NoteRow,
    /// Nobody can point at it yet: its group has not had its days to see it, or something else is missing.
    pub waits: bool,
    /// For somebody's safety it is read on the screen alone.
    pub on_screen: bool,
}

/// A risk, as the papers show it.
#[derive(Clone, Debug, Serialize)]
pub struct PaperRisk {
    pub kind: String,
    pub not_acting: bool,
    pub words: String,
    /// "the council", "both of us", "the group"
    pub holder: String,
    pub why_holder: String,
    pub council_does: String,
    /// What the group does, where it holds any of it.
    pub holder_does: String,
    /// What the group said to holding it; empty where it was not asked.
    pub said: String,
    pub group_words: String,
}

/// An item of the papers.
#[derive(Clone, Debug, Serialize)]
pub struct PaperItem {
    pub number: usize,
    pub organisation: String,
    pub reference: String,
    pub asked: Option<i64>,
    pub strand: String,
    pub href: String,
    pub answers: Vec<PaperAnswer>,
    /// How many questions are left out, since what was said to them is not for papers.
    pub left_out: usize,
    pub notes: Vec<PaperNote>,
    pub risks: Vec<PaperRisk>,
    /// The round keeps a ledger of risks.
    pub has_ledger: bool,
    /// Whether any answer can be heard.
    pub has_recordings: bool,
}

/// What every page of papers has.
#[derive(Clone, Debug, Serialize)]
pub struct Papers {
    pub fund: String,
    pub meeting_href: String,
    pub held_at: Instant,
    pub place: String,
    pub until: Instant,
    pub items: Vec<PaperItem>,
    /// Of how many they have not said how close they are.
    pub to_declare: usize,
    /// How many wait for the conversation that their groups were promised.
    pub to_hear: usize,
}

impl Papers {
    fn samples() -> Vec<Self> {
        let heard = |text: &str| Heard {
            href: "/desk/recordings/1".into(),
            audio: "/recordings/1".into(),
            what: "Recording, 2:40".into(),
            text: text.into(),
        };
        let answer = |text: &str, heard: Vec<Heard>| PaperAnswer {
            title: "What would you like to do?".into(),
            text: text.into(),
            english: if text.is_empty() { vec![] } else { vec!["We cook together.".into()] },
            talk: if text.is_empty() { vec!["It is theirs already.".into()] } else { vec![] },
            heard,
        };
        let item = |number, answers: Vec<PaperAnswer>| PaperItem {
            number,
            organisation: "Sunday Kitchen".into(),
            reference: "CC-7N4RKT".into(),
            asked: Some(100_000).filter(|_| number == 1),
            strand: if number == 1 { "Food".into() } else { String::new() },
            href: "/desk/applications/1".into(),
            left_out: number,
            notes: if number == 1 { sample_paper_notes() } else { vec![] },
            risks: if number == 1 { sample_paper_risks() } else { vec![] },
            has_ledger: number == 1,
            has_recordings: answers.iter().any(|one| !one.heard.is_empty()),
            answers,
        };
        let papers = |items, to_declare| Papers {
            fund: "Community Chest".into(),
            meeting_href: "/desk/panels/1".into(),
            held_at: Instant::default(),
            place: "The Old Bath House".into(),
            until: Instant::default(),
            items,
            to_declare,
            to_hear: to_declare,
        };
        let full =
            item(1, vec![answer("Birlikte pişiriyoruz.", vec![]), answer("", vec![heard("We cook."), heard("")])]);
        vec![papers(vec![], 2), papers(vec![full, item(2, vec![])], 1)]
    }
}

fn sample_paper_notes() -> Vec<PaperNote> {
    let paper = |(at, note): (usize, NoteRow)| PaperNote { note, waits: at == 0, on_screen: at == 1 };
    sample_notes().into_iter().filter(|note| note.withdrawn_at.is_none()).enumerate().map(paper).collect()
}

fn sample_paper_risks() -> Vec<PaperRisk> {
    let risk = |not_acting, said: &str| PaperRisk {
        kind: "Money and fraud".into(),
        not_acting,
        words: "No bank account in the group's name".into(),
        holder: if said.is_empty() { "the council".into() } else { "the group".into() },
        why_holder: said.into(),
        council_does: "We pay through Rivermouth CVS.".into(),
        holder_does: said.into(),
        said: said.into(),
        group_words: said.into(),
    };
    vec![risk(false, ""), risk(false, "The group said yes"), risk(true, "")]
}

/// `/desk/panels/{id}/papers`
#[derive(Clone, Debug, Serialize)]
pub struct PapersView {
    pub papers: Papers,
}

impl View for PapersView {
    const TEMPLATE: &'static str = "panel/papers.html";
    fn title(&self, _: Language) -> String {
        format!("Papers: {}", self.papers.fund)
    }
    fn samples() -> Vec<Self> {
        Papers::samples().into_iter().map(|papers| PapersView { papers }).collect()
    }
}

/// `/desk/panels/{id}/papers/aloud`
#[derive(Clone, Debug, Serialize)]
pub struct AloudView {
    pub papers: Papers,
}

impl View for AloudView {
    const TEMPLATE: &'static str = "panel/papers-aloud.html";
    fn title(&self, _: Language) -> String {
        format!("Papers by ear: {}", self.papers.fund)
    }
    fn samples() -> Vec<Self> {
        Papers::samples().into_iter().map(|papers| AloudView { papers }).collect()
    }
}

/// The papers before they are opened, and once they have closed.
#[derive(Clone, Debug, Serialize)]
pub struct ClosedPapersView {
    pub fund: String,
    pub meeting_href: String,
    pub held_at: Instant,
    pub until: Instant,
    pub closed: bool,
}

impl View for ClosedPapersView {
    const TEMPLATE: &'static str = "panel/papers-closed.html";
    fn title(&self, _: Language) -> String {
        format!("Papers: {}", self.fund)
    }
    fn samples() -> Vec<Self> {
        let view = |closed| ClosedPapersView {
            fund: "Community Chest".into(),
            meeting_href: "/desk/panels/1".into(),
            held_at: Instant::default(),
            until: Instant::default(),
            closed,
        };
        vec![view(false), view(true)]
    }
}
