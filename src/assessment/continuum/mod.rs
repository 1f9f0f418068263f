//! The steps on which an assessment rates, held as data: the portal's own, or a council's. The last is a vision, and nothing
//! to claim without evidence. Pure.

pub mod actions;
pub mod pages;
pub mod store;
pub mod views;

use serde::{Deserialize, Serialize};

use crate::error::{Problems, Result};
use crate::text::plain::{one_line, tidy};
use crate::web::language::Language;

/// The fewest steps, and the most.
pub const FEWEST: usize = 3;
/// See [`FEWEST`].
pub const MOST: usize = 8;

/// One step.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    pub name: String,
    pub brief: String,
    /// Its words stand in the Fluent files under this; empty for a council's own.
    #[serde(default)]
    pub key: String,
}

/// The steps, from the one furthest away to the vision.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Continuum {
    pub name: String,
    /// Whose thinking it builds on.
    pub attribution: String,
    pub steps: Vec<Step>,
}

impl Step {
    /// Its name in a language; a council's own words stay as they are.
    pub fn name_in(&self, language: Language) -> String {
        if self.key.is_empty() { self.name.clone() } else { language.say(&format!("assess-step-{}", self.key)) }
    }

    /// What it is in brief.
    pub fn brief_in(&self, language: Language) -> String {
        if self.key.is_empty() { self.brief.clone() } else { language.say(&format!("assess-brief-{}", self.key)) }
    }
}

impl Continuum {
    /// Whether it is the portal's own, as it came.
    fn is_ours(&self) -> bool {
        self.steps.iter().all(|step| !step.key.is_empty())
    }

    /// Its name in a language.
    pub fn name_in(&self, language: Language) -> String {
        if self.is_ours() { language.say("assess-continuum") } else { self.name.clone() }
    }

    /// Whose thinking it builds on, in a language.
    pub fn attribution_in(&self, language: Language) -> String {
        if self.is_ours() { language.say("assess-attribution") } else { self.attribution.clone() }
    }

    /// The last step: a vision.
    pub fn last(&self) -> i32 {
        i32::try_from(self.steps.len()).unwrap_or(i32::MAX)
    }

    /// A step by its number, from 1.
    pub fn step(&self, level: i32) -> Option<&Step> {
        let at = usize::try_from(level).ok()?.checked_sub(1)?;
        self.steps.get(at)
    }

    /// Whether two years stand on the same steps, so that they can be told side by side.
    pub fn is_same(&self, other: &Continuum) -> bool {
        self.steps == other.steps
    }
}

/// A council's own, as it was typed: boxes for the most steps there can be.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    pub name: String,
    pub attribution: String,
    pub steps: Vec<(String, String)>,
}

/// The most characters of a name, and of the other boxes.
const SHORT: usize = 120;
const LONG: usize = 1_000;

impl Typed {
    /// Reads it. A box left empty is no step.
    ///
    /// # Errors
    /// What is to be put right.
    pub fn read(&self) -> Result<Continuum> {
        let mut problems = Problems::default();
        problems.need("name", &self.name, "Write what it is called");
        if self.name.chars().count() > SHORT {
            problems.add("name", "That is more than we keep of a name");
        }
        if self.attribution.chars().count() > LONG {
            problems.add("attribution", "That is more than we keep in one box. Please shorten it");
        }
        let mut steps = Vec::new();
        for (at, (name, brief)) in self.steps.iter().enumerate() {
            let (name, brief) = (one_line(name), tidy(brief));
            if name.is_empty() && brief.is_empty() {
                continue;
            }
            let (named, said) = (format!("name-{}", at + 1), format!("brief-{}", at + 1));
            problems.need(&named, &name, "Write what this step is called");
            problems.need(&said, &brief, "Write in brief what this step is");
            if name.chars().count() > SHORT {
                problems.add(named, "That is more than we keep of a name");
            }
            if brief.chars().count() > LONG {
                problems.add(said, "That is more than we keep in one box. Please shorten it");
            }
            steps.push(Step { name, brief, key: String::new() });
        }
        if !(FEWEST..=MOST).contains(&steps.len()) {
            problems.add("name-1", "Write from three to eight steps");
        }
        problems.check()?;
        Ok(Continuum { name: one_line(&self.name), attribution: tidy(&self.attribution), steps })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_council_has_from_three_to_eight_steps_and_what_is_empty_is_none() {
        let steps = |count: usize| Typed {
            name: "Ours".into(),
            attribution: String::new(),
            steps: (0..9).map(|at| if at < count { ("A".into(), "b".into()) } else { Default::default() }).collect(),
        };
        for count in 0..=9 {
            assert_eq!(steps(count).read().is_ok(), (FEWEST..=MOST).contains(&count), "{count}");
        }
        let mut gap = steps(4);
        gap.steps[1] = (" ".into(), "\n".into());
        let read = gap.read().expect("three steps");
        assert_eq!((read.last(), read.step(0), read.step(4)), (3, None, None));
        gap.steps[1].0 = "Named".into();
        assert!(gap.read().is_err(), "a step without its words");
    }
}
