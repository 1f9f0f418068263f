//! What a decider has heard, and what a decision still waits for.

use serde::Serialize;

use crate::error::{Error, Result};
use crate::panel::earlier::Before;
use crate::panel::why::Reason;
use crate::web::language::Language;

/// What the panel recommends.
#[derive(Clone, Debug, Serialize)]
pub struct Advice {
    pub advised: String,
    pub words: String,
    /// For each criterion.
    pub why: Vec<Reason>,
    pub kinds: Vec<&'static str>,
    pub not_acting: String,
    /// What an earlier meeting recommended, where another took it up again.
    pub earlier: Option<Before>,
}

/// What a decision waits for, with the way there.
#[derive(Clone, Debug, Serialize)]
pub struct WaitsFor {
    pub words: String,
    pub href: String,
    pub text: String,
}

impl WaitsFor {
    /// What it waits for, where it is refused for now.
    ///
    /// # Errors
    /// Anything else that keeps it from being decided.
    pub fn of(ready: Result<()>, language: Language) -> Result<Option<WaitsFor>> {
        let (why, next) = match ready {
            Ok(()) => return Ok(None),
            Err(Error::Refused { why, next }) => (language.words(&why), next),
            Err(other) => return Err(other),
        };
        let (href, text) = next.map(|(href, text)| (href, language.words(&text))).unwrap_or_default();
        Ok(Some(WaitsFor { words: why, href, text }))
    }

    pub(super) fn sample() -> WaitsFor {
        WaitsFor {
            words: "The panel has not recommended anything yet.".into(),
            href: "/desk/panels".into(),
            text: "See the meetings".into(),
        }
    }
}
