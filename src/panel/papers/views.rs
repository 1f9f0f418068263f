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

/// What we asked a group besides the form, as the papers show it.
#[derive(Clone, Debug, Serialize)]
pub struct PaperAsked {
    pub words: String,
    /// Empty where it has not been answered yet.
    pub answer: String,
    /// The same in English, where it was answered in another language.
    pub english: Vec<String>,
    /// Who answered: somebody of the group, or in whose word an officer wrote it down.
    pub by: String,
    pub at: Option<Instant>,
    /// It was said in a talk, which the group confirmed.
    pub in_talk: bool,
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
    /// What we asked besides the form.
    pub questions: Vec<PaperAsked>,
    /// How many of those are left out, since they are about something that is not for papers.
    pub asked_left_out: usize,
    /// Where it stands in the papers to be read.
    pub papers_href: String,
    pub notes: Vec<PaperNote>,
    pub risks: Vec<PaperRisk>,
    /// The round keeps a ledger of risks.
    pub has_ledger: bool,
    /// Whether any answer can be heard.
    pub has_recordings: bool,
}

/// An application in the list of the papers.
#[derive(Clone, Debug, Serialize)]
pub struct Listed {
    pub organisation: String,
    pub href: String,
    /// Where an address from before the papers had pages finds it: `item-30`; empty where it stands on this page.
    pub anchor: String,
}

/// What every page of papers has.
#[derive(Clone, Debug, Serialize)]
pub struct Papers {
    pub fund: String,
    pub meeting_href: String,
    pub held_at: Instant,
    pub place: String,
    pub until: Instant,
    /// Every application in the papers, in the order of the meeting.
    pub listed: Vec<Listed>,
    /// Those on this page.
    pub items: Vec<PaperItem>,
    /// The numbers of the first and the last of them.
    pub first: usize,
    pub last: usize,
    pub page: usize,
    pub pages: usize,
    /// It is one page of several.
    pub cut: bool,
    /// Where all of it is on one page, to be printed, and where it is a part at a time; empty where there is one page only.
    pub whole_href: String,
    pub parts_href: String,
    pub prev_href: String,
    pub next_href: String,
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
            questions: if number == 1 { sample_asked() } else { vec![] },
            asked_left_out: number,
            papers_href: "/desk/panels/1/papers#item-1".into(),
            notes: if number == 1 { sample_paper_notes() } else { vec![] },
            risks: if number == 1 { sample_paper_risks() } else { vec![] },
            has_ledger: number == 1,
            has_recordings: answers.iter().any(|one| !one.heard.is_empty()),
            answers,
        };
        let listed = |number: usize, here: bool| Listed {
            organisation: "Sunday Kitchen".into(),
            href: if here { "#item-1".into() } else { format!("/desk/panels/1/papers?page=2#item-{number}") },
            anchor: if here { String::new() } else { format!("item-{number}") },
        };
        let papers = |items: Vec<PaperItem>, to_declare: usize, cut: bool| Papers {
            listed: if items.is_empty() { vec![] } else { vec![listed(1, true), listed(26, !cut)] },
            first: 1,
            last: items.len(),
            page: 1,
            pages: if cut { 2 } else { 1 },
            cut,
            whole_href: if cut { "/desk/panels/1/papers?all=yes".into() } else { String::new() },
            parts_href: if cut || items.is_empty() { String::new() } else { "/desk/panels/1/papers".into() },
            prev_href: if cut { "/desk/panels/1/papers".into() } else { String::new() },
            next_href: if cut { "/desk/panels/1/papers?page=2".into() } else { String::new() },
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
        let both = vec![full, item(2, vec![])];
        vec![papers(vec![], 2, false), papers(both.clone(), 1, false), papers(both, 1, true)]
    }
}

fn sample_asked() -> Vec<PaperAsked> {
    let asked = |answer: &str, by: &str, in_talk| PaperAsked {
        words: "Who holds the key while Zeynep is away?".into(),
        answer: answer.into(),
        english: if in_talk { vec!["Two of the older ones.".into()] } else { vec![] },
        by: by.into(),
        at: (!answer.is_empty()).then(Instant::default),
        in_talk,
    };
    vec![asked("", "", false), asked("Büyüklerden ikisi.", "Hülya Demir", true), asked("Yes.", "Hülya Demir", false)]
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
