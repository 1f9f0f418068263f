//! What an assessment asks, by the stages of the commissioning cycle: each prompt with what racism does there. Their words
//! are in the Fluent files, since residents rate them in their own language.

use crate::db::types::text_enum;
use crate::web::language::Language;

text_enum! {
    /// A stage of the commissioning cycle; each counts for as much as the others.
    pub enum Stage {
        Analyse = "analyse",
        Plan = "plan",
        Do = "do",
        Review = "review",
    }
}

impl Stage {
    /// As everybody reads it.
    pub fn title(self, language: Language) -> String {
        language.say(&format!("assess-stage-{self}"))
    }
}

/// Something that is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Prompt {
    pub key: &'static str,
    pub stage: Stage,
}

const fn prompt(stage: Stage, key: &'static str) -> Prompt {
    Prompt { key, stage }
}

/// Everything that is asked, in its order. A key stays as it is once there are ratings of it.
pub const PROMPTS: &[Prompt] = &[
    prompt(Stage::Analyse, "whose-evidence"),
    prompt(Stage::Analyse, "named"),
    prompt(Stage::Analyse, "not-heard"),
    prompt(Stage::Analyse, "time-paid"),
    prompt(Stage::Analyse, "last-losses"),
    prompt(Stage::Plan, "drafted"),
    prompt(Stage::Plan, "shuts-out"),
    prompt(Stage::Plan, "risk"),
    prompt(Stage::Plan, "core"),
    prompt(Stage::Plan, "law"),
    prompt(Stage::Plan, "burden"),
    prompt(Stage::Do, "invited"),
    prompt(Stage::Do, "routes"),
    prompt(Stage::Do, "odds"),
    prompt(Stage::Do, "panel"),
    prompt(Stage::Do, "conflicts"),
    prompt(Stage::Do, "spread"),
    prompt(Stage::Do, "overturned"),
    prompt(Stage::Do, "payment"),
    prompt(Stage::Review, "funded"),
    prompt(Stage::Review, "gap"),
    prompt(Stage::Review, "learned"),
    prompt(Stage::Review, "harm"),
    prompt(Stage::Review, "answered"),
    prompt(Stage::Review, "hosted"),
    prompt(Stage::Review, "renewed"),
];

impl Prompt {
    /// The prompt with this key.
    pub fn find(key: &str) -> Option<Prompt> {
        PROMPTS.iter().find(|prompt| prompt.key == key).copied()
    }

    /// The one that comes next; none after the last.
    pub fn next(self) -> Option<Prompt> {
        let at = PROMPTS.iter().position(|prompt| prompt.key == self.key)?;
        PROMPTS.get(at + 1).copied()
    }

    /// Its number, from 1.
    pub fn number(self) -> usize {
        PROMPTS.iter().position(|prompt| prompt.key == self.key).map_or(0, |at| at + 1)
    }

    /// What is asked.
    pub fn question(self, language: Language) -> String {
        language.say(&format!("assess-ask-{}", self.key))
    }

    /// What racism does there.
    pub fn why(self, language: Language) -> String {
        language.say(&format!("assess-why-{}", self.key))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::language::is_known;

    #[test]
    fn every_prompt_has_its_words_and_one_key() {
        for (at, prompt) in PROMPTS.iter().enumerate() {
            assert!(is_known(&format!("assess-ask-{}", prompt.key)), "{}", prompt.key);
            assert!(is_known(&format!("assess-why-{}", prompt.key)), "{}", prompt.key);
            assert_eq!(prompt.number(), at + 1, "{} stands there twice", prompt.key);
        }
        for stage in Stage::ALL {
            assert!(is_known(&format!("assess-stage-{stage}")), "{stage}");
            assert!(PROMPTS.iter().filter(|prompt| prompt.stage == *stage).count() >= 5, "{stage}");
        }
        assert!(PROMPTS.is_sorted_by_key(|prompt| prompt.stage), "in the order of the cycle");
    }
}
