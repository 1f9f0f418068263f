//! What the pages of barriers receive.

pub mod desk;
pub mod public;

use serde::Serialize;

use super::voice::Heard;
use crate::fund::counts::FEW;
use crate::web::language::Language;

/// A question before the start, and how many it kept out, already worded.
#[derive(Clone, Debug, Serialize)]
pub struct StoppedRow {
    pub question: String,
    pub count: String,
}

/// What everyone hears of a barrier.
#[derive(Clone, Debug, Serialize)]
pub struct HeardRow {
    pub words: Vec<String>,
    /// How many more told us, already worded; empty where nobody did.
    pub others: String,
    pub stopped: Vec<StoppedRow>,
}

/// A number, or that there are too few to give one.
fn counted(count: i64, language: Language) -> String {
    if count < FEW { language.say_with("openness-fewer", &[("few", &FEW.to_string())]) } else { count.to_string() }
}

impl HeardRow {
    /// What everyone hears, in a language.
    pub fn new(heard: Heard, language: Language) -> Self {
        let stopped = |(question, count)| StoppedRow { question, count: counted(count, language) };
        HeardRow {
            words: heard.words,
            others: if heard.others > 0 { counted(heard.others, language) } else { String::new() },
            stopped: heard.stopped.into_iter().map(stopped).collect(),
        }
    }

    /// Examples, from empty to full.
    pub fn samples() -> Vec<Self> {
        let stopped = StoppedRow { question: "Have you a bank account?".into(), count: "fewer than 5".into() };
        vec![
            HeardRow { words: vec![], others: String::new(), stopped: vec![] },
            HeardRow {
                words: vec!["We had the money for the hall, and no account to put it in.".into()],
                others: "fewer than 5".into(),
                stopped: vec![stopped],
            },
        ]
    }
}

/// A round, by the name of its fund.
#[derive(Clone, Debug, Serialize)]
pub struct InRoundRow {
    pub fund: String,
    pub href: String,
}

/// A round that was published although it asks for it again.
#[derive(Clone, Debug, Serialize)]
pub struct BackRow {
    pub fund: String,
    pub href: String,
    pub funder: String,
    pub reason: String,
    pub at: crate::clock::Instant,
}

impl BackRow {
    /// One for samples.
    pub fn sample() -> Self {
        BackRow {
            fund: "Winter Fund".into(),
            href: "/funds/winter-fund".into(),
            funder: "Rivermouth Council".into(),
            reason: "Our insurer asks for it until the summer.".into(),
            at: crate::clock::Instant::default(),
        }
    }
}
