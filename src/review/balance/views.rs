//! The page on which a round's readings are shared out.

use serde::Serialize;

use crate::web::form::{FormState, Item};
use crate::web::language::Language;
use crate::web::page::View;

/// How far a round is.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Sums {
    pub applications: usize,
    /// How many each has.
    pub readings: u32,
    /// How many have all their readers.
    pub complete: usize,
    /// How many more need readers than are on the page.
    pub more: usize,
}

/// A place for a reader.
#[derive(Clone, Debug, Serialize)]
pub struct Place {
    pub name: String,
    /// Who is proposed, or was chosen; empty where nobody is left.
    pub chosen: String,
}

/// An application that needs readers.
#[derive(Clone, Debug, Serialize)]
pub struct ApplicationRow {
    pub href: String,
    pub organisation: String,
    /// "about 35 minutes"
    pub about: String,
    /// Who reads it already.
    pub reads: String,
    pub places: Vec<Place>,
    /// How many of them are empty.
    pub short: usize,
    pub items: Vec<Item>,
}

/// An application that needs readers, and whose group is heard first.
#[derive(Clone, Debug, Serialize)]
pub struct WaitingRow {
    pub href: String,
    pub organisation: String,
    pub why: String,
}

/// A reader with what they have and would have.
#[derive(Clone, Debug, Serialize)]
pub struct ReaderRow {
    pub name: String,
    pub has: u32,
    pub more: usize,
    pub about: String,
    /// What they said of their time.
    pub limits: String,
    /// They have no room until the day.
    pub full: bool,
    pub apart: usize,
    pub apart_from: String,
}

/// `/desk/funds/{slug}/reading`
#[derive(Clone, Debug, Serialize)]
pub struct BalanceView {
    pub form: FormState,
    pub fund: String,
    pub slug: String,
    pub round: String,
    pub sums: Sums,
    /// Readers can be asked now.
    pub may_ask: bool,
    pub applications: Vec<ApplicationRow>,
    pub readers: Vec<ReaderRow>,
    /// Those that are not shared out yet.
    pub waiting: Vec<WaitingRow>,
    /// How many places nobody is left for.
    pub short: usize,
    /// What stands here was chosen, and not proposed.
    pub changed: bool,
}

impl View for BalanceView {
    const TEMPLATE: &'static str = "desk/review-balance.html";
    fn title(&self, _: Language) -> String {
        format!("Who reads what: {}", self.fund)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let full = BalanceView {
            form: FormState::default(),
            fund: "Community Chest".into(),
            slug: "community-chest".into(),
            round: "spring-2027".into(),
            sums: Sums { applications: 14, readings: 2, complete: 9, more: 3 },
            may_ask: true,
            applications: vec![ApplicationRow {
                href: "/desk/applications/a/readings".into(),
                organisation: "Sunday Kitchen, Nightingale Estate".into(),
                about: "about 35 minutes".into(),
                reads: "Joan Price".into(),
                places: vec![
                    Place { name: "reader-a-0".into(), chosen: "p".into() },
                    Place { name: "reader-a-1".into(), chosen: String::new() },
                ],
                short: 1,
                items: vec![Item::new("p", "Marcus Bell")],
            }],
            readers: vec![ReaderRow {
                name: "Marcus Bell".into(),
                has: 3,
                more: 1,
                about: "about 2 hours".into(),
                limits: "at most 2 a week; away from 1 March, back 9 March".into(),
                full: true,
                apart: 1,
                apart_from: "The Garden".into(),
            }],
            waiting: vec![WaitingRow {
                href: "/desk/applications/b/readings".into(),
                organisation: "The Garden".into(),
                why: "It would like to talk before anybody reads what it sent, and we have not talked".into(),
            }],
            short: 1,
            changed: true,
        };
        let mut empty = full.clone();
        empty.applications.clear();
        empty.readers.clear();
        empty.waiting.clear();
        empty.short = 0;
        empty.changed = false;
        let mut closed = empty.clone();
        closed.may_ask = false;
        vec![empty, full, closed]
    }
}
