//! What applications are read for, with a scale in plain words.

use serde::{Deserialize, Serialize};

use super::Texts;

/// Something an application is read for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Criterion {
    pub key: String,
    pub title: Texts,
    /// What readers look for; may be empty.
    pub description: Texts,
    /// How much its score counts; 1 where the round does not score.
    pub weight: u32,
    /// From least to most.
    pub scale: Vec<Step>,
}

impl Criterion {
    /// The step with this key.
    pub fn step(&self, key: &str) -> Option<&Step> {
        self.scale.iter().find(|step| step.key == key)
    }

    /// Its highest score times its weight; none where the round does not score.
    pub fn max_score(&self) -> Option<u32> {
        self.scale.iter().filter_map(|step| step.score).max().map(|score| score * self.weight)
    }
}

/// One step of a criterion's scale, in plain words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    pub key: String,
    pub title: Texts,
    /// May be empty.
    pub description: Texts,
    /// Only where the round scores.
    pub score: Option<u32>,
}
