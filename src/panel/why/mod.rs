//! Why the panel recommends what it does: for each criterion that the fund names, of which kinds, and what may happen if
//! nobody acts. The group reads it once the decision is out. Pure.

pub mod store;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Outcome;
use super::reason::ReasonKind;
use crate::error::Problems;
use crate::fund::form::FundText;

/// The most characters of one box.
const LIMIT: usize = 8_000;

/// As it was typed: words for each criterion by its key.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed {
    pub reasons: BTreeMap<String, String>,
    pub kinds: Vec<ReasonKind>,
    pub not_acting: String,
}

/// The reason for one criterion, with the criterion's title as it stood in the fund's first language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reason {
    pub criterion: String,
    pub title: String,
    pub words: String,
}

/// As it is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Why {
    /// Only of criteria that the fund names, in its order, and only where something was said.
    pub reasons: Vec<Reason>,
    pub kinds: Vec<ReasonKind>,
    pub not_acting: String,
}

/// The name of the box for a criterion's reason.
pub fn field(criterion: &str) -> String {
    format!("why-{criterion}")
}

impl Reason {
    /// Examples, for the samples of pages.
    pub fn samples() -> Vec<Reason> {
        vec![Reason {
            criterion: "need".into(),
            title: "It is needed".into(),
            words: "Forty people come every Sunday.".into(),
        }]
    }
}

impl Typed {
    /// What is kept, with everything that is to be put right noted in `problems`. In a small round no box has to be filled.
    pub fn settle(&self, form: &FundText, outcome: Outcome, problems: &mut Problems) -> Why {
        let asks = form.round.band.asks_why_for_each() && outcome != Outcome::NotDecidedYet;
        let mut reasons = Vec::new();
        for criterion in &form.criteria {
            let words = self.reasons.get(&criterion.key).map(|words| words.trim()).unwrap_or_default();
            let title = criterion.title.first();
            if words.is_empty() && asks {
                problems.add(field(&criterion.key), format!("Say why, for “{title}”: the group reads it"));
            }
            if words.chars().count() > LIMIT {
                problems.add(field(&criterion.key), "That is more than we keep in one box. Please shorten it");
            }
            if !words.is_empty() {
                let (criterion, title) = (criterion.key.clone(), title.to_owned());
                reasons.push(Reason { criterion, title, words: words.to_owned() });
            }
        }
        let not_acting = self.not_acting.trim();
        if asks && outcome == Outcome::NotThisTime && not_acting.is_empty() {
            problems.add("not_acting", "Say what may happen if nobody acts: it is a risk, too");
        }
        if not_acting.chars().count() > LIMIT {
            problems.add("not_acting", "That is more than we keep in one box. Please shorten it");
        }
        Why { reasons, kinds: self.kinds.clone(), not_acting: not_acting.to_owned() }
    }
}

impl Why {
    /// Whether nothing was said.
    pub fn is_empty(&self) -> bool {
        self.reasons.is_empty() && self.kinds.is_empty() && self.not_acting.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fund::file;
    use crate::fund::form::SizeBand;
    use proptest::prelude::*;

    fn form(band: SizeBand) -> FundText {
        let mut form =
            file::parse(include_str!("../../../docs/examples/hackney-small-grants.toml")).expect("an example");
        form.round.band = band;
        form
    }

    proptest! {
        #[test]
        fn no_group_of_a_larger_round_is_left_without_a_reason_for_each_criterion(
            said in prop::collection::vec(prop::option::of("[a-z ]{0,9}"), 4),
            which in 0_usize..5,
            small in any::<bool>(),
        ) {
            let form = form(if small { SizeBand::SMALL } else { SizeBand::MIDDLE });
            let typed = Typed {
                reasons: form.criteria.iter().zip(&said)
                    .filter_map(|(one, words)| Some((one.key.clone(), words.clone()?)))
                    .collect(),
                not_acting: "Forty eat alone.".into(),
                ..Typed::default()
            };
            let mut problems = Problems::default();
            let outcome = Outcome::ALL[which];
            let why = typed.settle(&form, outcome, &mut problems);
            let whole = why.reasons.len() == form.criteria.len();
            prop_assert_eq!(problems.0.is_empty(), small || whole || outcome == Outcome::NotDecidedYet);
            prop_assert!(why.reasons.iter().all(|one| !one.words.trim().is_empty()));
        }
    }
}
