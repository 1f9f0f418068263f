//! The page on which somebody says how close they are.

use serde::Serialize;

use super::Top;
use crate::clock::Instant;
use crate::fund::form::CloseReaders;
use crate::review::{Interest, Standing};
use crate::web::form::{FormState, Item};
use crate::web::language::Language;
use crate::web::page::View;

/// What they said before.
#[derive(Clone, Debug, Serialize)]
pub struct Before {
    pub standing: String,
    pub made_at: Instant,
}

/// `/desk/applications/{id}/declaration`
#[derive(Clone, Debug, Serialize)]
pub struct DeclarationView {
    pub form: FormState,
    pub top: Top,
    /// Where the group is, what it is about, and who is in it: by this a tie is known.
    pub area: String,
    pub about: String,
    pub members: Vec<String>,
    pub standings: Vec<Item>,
    pub interests: Vec<Item>,
    pub before: Option<Before>,
    /// Where they say no to the reading they were asked for; empty where they were not.
    pub no_href: String,
    /// What they said, the newest first.
    pub history: Vec<Said>,
}

/// One line of what they said and when.
#[derive(Clone, Debug, Serialize)]
pub struct Said {
    pub at: Instant,
    pub standing: String,
    pub words: String,
}

/// The choices of a declaration, in plain words.
pub fn standings(close: CloseReaders) -> Vec<Item> {
    let hint = |standing: Standing| match standing {
        Standing::None => "",
        Standing::Close if close == CloseReaders::StepBack => {
            "In this round, whoever is close to a group leaves its application to somebody else: choose “step back”."
        }
        Standing::Close => {
            "Knowing a group or sharing its community is not a conflict. Say it, and it stands beside what you write."
        }
        Standing::Conflict => {
            "The application closes to you everywhere, and nobody thinks the less of you. Only a commissioner can help \
             you undo it."
        }
    };
    Standing::ALL
        .iter()
        .map(|standing| Item {
            value: standing.as_str().to_owned(),
            text: standing.said().to_owned(),
            hint: hint(*standing).to_owned(),
        })
        .collect()
}

/// The kinds of tie, in plain words.
pub fn interests() -> Vec<Item> {
    let hint = |tie: &Interest| if tie.steps_back() { "Nobody reads with this tie: step back." } else { "" };
    Interest::ALL
        .iter()
        .map(|tie| Item { value: tie.as_str().to_owned(), text: tie.words().to_owned(), hint: hint(tie).to_owned() })
        .collect()
}

impl View for DeclarationView {
    const TEMPLATE: &'static str = "desk/review-declaration.html";
    fn title(&self, _: Language) -> String {
        format!("How close are you to {}?", self.top.organisation)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |before, members: &[&str]| DeclarationView {
            form: FormState::default(),
            top: Top::sample("/declaration"),
            area: "Nightingale Estate".into(),
            about: "We cook together on Sundays.".into(),
            members: members.iter().map(|name| (*name).to_owned()).collect(),
            standings: standings(if members.is_empty() { CloseReaders::StepBack } else { CloseReaders::MayRead }),
            interests: interests(),
            history: Vec::new(),
            no_href: if members.is_empty() { "/desk/readings/r/no".into() } else { String::new() },
            before,
        };
        let before = Before { standing: Standing::Close.said().into(), made_at: Instant::default() };
        let mut long = view(Some(before), &["Hülya Demir", "Zeynep Kaya"]);
        long.history = vec![Said {
            at: Instant::default(),
            standing: Standing::Close.said().into(),
            words: "I live there.".into(),
        }];
        vec![view(None, &[]), long]
    }
}
