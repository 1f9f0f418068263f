//! What the page of a release says of what comes first.

use chrono::NaiveDate;
use serde::Serialize;

use crate::clock::Instant;
use crate::people::safety::views::BeforeRinging;
use crate::web::form::FormState;
use crate::web::language::Language;
use crate::web::page::View;

/// A group that is rung before its letter leaves.
#[derive(Clone, Debug, Serialize)]
pub struct CallRow {
    pub application: String,
    pub organisation: String,
    pub name: String,
    pub phone: String,
    /// What whoever rings has to know first.
    pub safety: Option<BeforeRinging>,
    /// How it came out; empty until it was rung.
    pub came: &'static str,
}

/// What comes before the letters.
#[derive(Clone, Debug, Serialize)]
pub struct First {
    /// How many departures the panel has not been told of, and by whom the letters are read.
    pub to_tell: usize,
    pub members: usize,
    /// The panel is told before: in a small round it hears with everybody else.
    pub tells_first: bool,
    pub earliest: NaiveDate,
    /// Between which moments letters leave.
    pub opens_at: Option<Instant>,
    pub closes_at: Option<Instant>,
    pub calls: Vec<CallRow>,
}

impl First {
    /// An example, for the samples of the page.
    pub fn sample(full: bool) -> First {
        let call = |came| CallRow {
            application: "a".into(),
            organisation: "Sunday Kitchen".into(),
            name: "Hülya Demir".into(),
            phone: "020 7946 0000".into(),
            safety: full.then(BeforeRinging::sample),
            came,
        };
        First {
            to_tell: usize::from(full),
            members: 3,
            tells_first: full,
            earliest: NaiveDate::default(),
            opens_at: full.then(Instant::default),
            closes_at: full.then(Instant::default),
            calls: if full { vec![call(""), call("Rung")] } else { vec![] },
        }
    }
}

/// `/desk/funds/{slug}/release/first`
#[derive(Clone, Debug, Serialize)]
pub struct FirstView {
    pub form: FormState,
    pub fund: String,
    pub round: String,
    /// The page of the release.
    pub action: String,
    pub first: First,
}

impl View for FirstView {
    const TEMPLATE: &'static str = "award/release-first.html";
    fn title(&self, _: Language) -> String {
        format!("What comes first: {}", self.fund)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |first| FirstView {
            form: FormState::default(),
            fund: "Small Grants".into(),
            round: "spring-2027".into(),
            action: "/desk/funds/small-grants/release".into(),
            first,
        };
        let small = First { tells_first: false, to_tell: 2, opens_at: None, ..First::sample(true) };
        vec![view(First::sample(false)), view(First::sample(true)), view(small)]
    }
}
