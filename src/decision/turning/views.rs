//! What the page of what a round turned on receives.

use serde::Serialize;

use super::Counts;
use crate::clock::Instant;
use crate::web::form::FormState;
use crate::web::language::Language;
use crate::web::page::View;

/// An application, and what its outcome hangs on.
#[derive(Clone, Debug, Serialize)]
pub struct Row {
    pub organisation: String,
    pub reference: String,
    pub href: String,
    /// "There would be money for it"
    pub stands: &'static str,
    /// "Without one reader: there would be no money for it". None where it holds.
    pub lines: Vec<String>,
}

/// Who looked last.
#[derive(Clone, Debug, Serialize)]
pub struct Looked {
    pub by: String,
    pub at: Instant,
    pub words: String,
    /// Readings were shared since.
    pub overtaken: bool,
}

/// `/desk/funds/{slug}/turned-on`
#[derive(Clone, Debug, Serialize)]
pub struct TurnedOnView {
    pub form: FormState,
    pub fund: String,
    pub slug: String,
    pub round: String,
    pub scores: bool,
    pub left_pence: i64,
    pub counts: Counts,
    pub hang: Vec<Row>,
    pub hold: Vec<Row>,
    /// Those that nobody has shared a reading of.
    pub unread: Vec<Row>,
    /// Applications that are not shown to whoever looks.
    pub hidden: usize,
    pub looked: Option<Looked>,
    /// Nothing of the round can be decided before somebody looked.
    pub is_asked: bool,
    /// Why nothing can be written down yet; empty when it is time.
    pub not_yet: String,
    pub board_href: String,
    /// Where a draw between those who stand level is published; empty where none do, or for whoever may not.
    pub draw_href: String,
}

impl View for TurnedOnView {
    const TEMPLATE: &'static str = "decision/turned-on.html";
    fn title(&self, _: Language) -> String {
        format!("What did this turn on? {}", self.fund)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let row = |lines: Vec<String>| Row {
            organisation: "Sunday Kitchen".into(),
            reference: "CC-7N4RKT".into(),
            href: "/desk/applications/a".into(),
            stands: "There would be money for it",
            lines,
        };
        let view = |full: bool| TurnedOnView {
            form: FormState::default(),
            fund: "Small Grants".into(),
            slug: "small-grants".into(),
            round: "spring-2027".into(),
            scores: full,
            left_pence: 2_400_000,
            counts: Counts { applications: 9, hold: 7, on_a_reader: 2, on_a_note: 1, ..Counts::default() },
            hang: if full {
                vec![row(vec!["Without one reader: there would be no money for it".into()])]
            } else {
                vec![]
            },
            hold: if full { vec![row(vec![]), row(vec![])] } else { vec![] },
            unread: if full { vec![row(vec![])] } else { vec![] },
            hidden: usize::from(full),
            looked: full.then(|| Looked {
                by: "Daniel Okafor".into(),
                at: Instant::default(),
                words: "We talk about the kitchen on Monday.".into(),
                overtaken: true,
            }),
            is_asked: full,
            not_yet: if full { String::new() } else { "This round is open until Friday.".into() },
            draw_href: if full { "/desk/funds/small-grants/draw".into() } else { String::new() },
            board_href: if full { "/desk/funds/small-grants/decisions".into() } else { String::new() },
        };
        vec![view(false), view(true)]
    }
}
