//! What the pages of draws receive.

use serde::Serialize;

use super::store::Draw;
use super::{number, order};
use crate::clock::Instant;
use crate::fund::said::Said;
use crate::web::form::FormState;
use crate::web::language::Language;
use crate::web::page::View;

/// An application in a draw: its reference, and once it is drawn its number.
#[derive(Clone, Debug, Serialize)]
pub struct EntryRow {
    pub reference: String,
    /// Empty until it is drawn.
    pub number: String,
}

/// A draw as everybody sees it.
#[derive(Clone, Debug, Serialize)]
pub struct DrawRow {
    pub id: String,
    /// In the order in which they were drawn, once they are.
    pub entries: Vec<EntryRow>,
    pub hash: String,
    /// Empty until it is drawn.
    pub seed: String,
    /// What will be mixed in, as named with the hash.
    pub promised: String,
    /// What was mixed in; empty until it is drawn.
    pub witness: String,
    pub published_at: Instant,
    pub drawn_at: Option<Instant>,
    /// It can be drawn now.
    pub is_due: bool,
}

impl DrawRow {
    /// As it stands at a moment: the seed only once it is drawn.
    pub fn of(draw: Draw, now: Instant) -> DrawRow {
        let references: Vec<&str> = draw.entries.0.iter().map(|entry| entry.reference.as_str()).collect();
        let entries = match draw.drawn_at {
            Some(_) => order(&draw.seed, &draw.witness, references.iter().copied())
                .into_iter()
                .map(|one| EntryRow { reference: one.to_owned(), number: number(&draw.seed, &draw.witness, one) })
                .collect(),
            None => {
                references.iter().map(|one| EntryRow { reference: (*one).to_owned(), number: String::new() }).collect()
            }
        };
        DrawRow {
            id: draw.id.to_string(),
            entries,
            hash: draw.seed_hash,
            seed: if draw.drawn_at.is_some() { draw.seed } else { String::new() },
            promised: draw.promised,
            witness: draw.witness,
            published_at: draw.published_at,
            drawn_at: draw.drawn_at,
            is_due: draw.drawn_at.is_none() && now >= draw.published_at + chrono::TimeDelta::hours(super::HOURS),
        }
    }

    fn samples() -> Vec<DrawRow> {
        let row = |drawn: bool, is_due| {
            DrawRow {
            id: "d".into(),
            entries: ["SG-7N4RKT", "SG-AC34DE"]
                .map(|one| EntryRow {
                    reference: one.into(),
                    number: if drawn { "3f79bb7b435b05321651daefd374cdc6".into() } else { String::new() },
                })
                .into(),
            hash: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad".into(),
            seed: if drawn { "river-stone".into() } else { String::new() },
            promised: "The six numbers of the Lotto draw of Saturday 5 December 2026, smallest first, with spaces between them".into(),
            witness: if drawn { "7 9 12 31 40 44".into() } else { String::new() },
            published_at: Instant::default(),
            drawn_at: drawn.then(Instant::default),
            is_due,
        }
        };
        vec![row(false, false), row(false, true), row(true, false)]
    }
}

/// Applications that stand level, between which there can be a draw.
#[derive(Clone, Debug, Serialize)]
pub struct LevelRow {
    /// The name of each group, or its reference where it is closed to whoever looks.
    pub names: Vec<String>,
    pub applications: Vec<String>,
}

/// `/desk/funds/{slug}/draw`
#[derive(Clone, Debug, Serialize)]
pub struct DeskDrawView {
    pub form: FormState,
    pub fund: String,
    pub slug: String,
    pub round: String,
    pub levels: Vec<LevelRow>,
    pub draws: Vec<DrawRow>,
    /// Why nothing can be published yet; empty when it is time.
    pub not_yet: String,
}

impl View for DeskDrawView {
    const TEMPLATE: &'static str = "decision/desk-draw.html";
    fn title(&self, _: Language) -> String {
        format!("A public draw: {}", self.fund)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let level = LevelRow {
            names: vec!["Sunday Kitchen".into(), "Drums On The Lea".into()],
            applications: vec!["a".into(), "b".into()],
        };
        let view = |levels, draws, not_yet: &str| DeskDrawView {
            form: FormState::default(),
            fund: "Small Grants".into(),
            slug: "small-grants".into(),
            round: "spring-2027".into(),
            levels,
            draws,
            not_yet: not_yet.into(),
        };
        vec![view(vec![], vec![], "This round is open until Friday."), view(vec![level], DrawRow::samples(), "")]
    }
}

/// `/funds/{slug}/draw`
#[derive(Clone, Debug, Serialize)]
pub struct DrawView {
    pub slug: String,
    pub round: String,
    pub name: Said,
    pub draws: Vec<DrawRow>,
}

impl View for DrawView {
    const TEMPLATE: &'static str = "decision/draw.html";
    fn title(&self, language: Language) -> String {
        language.say("draw-title")
    }
    fn samples() -> Vec<Self> {
        let view = |draws| DrawView {
            slug: "small-grants".into(),
            round: "spring-2027".into(),
            name: Said { text: "Small Grants".into(), ..Said::default() },
            draws,
        };
        vec![view(vec![]), view(DrawRow::samples())]
    }
}
