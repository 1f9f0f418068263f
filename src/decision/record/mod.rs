//! What the written record of a decision says besides the decision: under which power it was made, what else was considered
//! and not chosen, and how many had which interests. It names nobody but who decided. Pure.

pub mod store;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::error::Problems;
use crate::fund::form::{FundText, SizeBand};
use crate::review::{Interest, Standing};

/// The most characters of what else was considered.
const LIMIT: usize = 8_000;

/// How many of those who took part said what of their ties to a group.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Interests {
    pub no_tie: usize,
    pub close: usize,
    pub stepped_back: usize,
    /// How often each kind of tie was named.
    pub kinds: BTreeMap<Interest, usize>,
}

impl Interests {
    /// Counted out of what everybody declared.
    pub fn of(declared: &[(Standing, Vec<Interest>)]) -> Interests {
        let mut counted = Interests::default();
        for (standing, kinds) in declared {
            match standing {
                Standing::None => counted.no_tie += 1,
                Standing::Close => counted.close += 1,
                Standing::Conflict => counted.stepped_back += 1,
            }
            for kind in kinds {
                *counted.kinds.entry(*kind).or_default() += 1;
            }
        }
        counted
    }

    /// In sentences.
    pub fn said(&self) -> Vec<String> {
        let people = |count: usize| if count == 1 { "One person".to_owned() } else { format!("{count} people") };
        let mut lines = Vec::new();
        for (count, what) in [
            (self.no_tie, "declared no tie to the group"),
            (self.close, "declared to be close to the group, and took part"),
            (self.stepped_back, "stepped back"),
        ] {
            if count > 0 {
                lines.push(format!("{} {what}.", people(count)));
            }
        }
        let kinds: Vec<String> = self.kinds.iter().map(|(kind, count)| format!("{} ({count})", kind.name())).collect();
        if !kinds.is_empty() {
            lines.push(format!("Kinds of tie: {}.", kinds.join(", ")));
        }
        if lines.is_empty() { vec!["Nobody has declared anything.".to_owned()] } else { lines }
    }
}

/// Under which power a round's decisions are made, as its file says it.
pub fn power(form: &FundText) -> String {
    let decider = &form.decision.decider;
    let limit = decider.up_to.map(|limit| format!(", up to {limit}; above that {}", decider.above.first()));
    let (role, how) = (decider.role.first(), form.decision.how.first());
    format!("{role}{}. {how}", limit.unwrap_or_default()).trim().to_owned()
}

/// Whether so much is more than whoever decides has the power for.
pub fn is_above(form: &FundText, amount_pence: i64) -> bool {
    form.decision.decider.up_to.is_some_and(|limit| amount_pence > limit.0)
}

/// Under which power one decision is made, and the minute by itself, with what is to be put right noted: above the decider's
/// own power somebody else has taken it, and the minute says so.
pub fn power_for(form: &FundText, amount_pence: i64, minute: &str, problems: &mut Problems) -> (String, String) {
    if !is_above(form, amount_pence) {
        return (power(form), String::new());
    }
    let above = form.decision.decider.above.first();
    let minute = crate::text::plain::one_line(minute);
    problems.need("minute", &minute, format!("This is decided by {above}. Write the day and the number of the minute"));
    if minute.chars().count() > 500 {
        problems.add("minute", "That is more than we keep here. Please shorten it");
    }
    (format!("{above}: {minute}. Written down by: {}.", form.decision.decider.role.first()), minute)
}

/// What else was considered, with what is to be put right noted: in a larger round it is always said.
pub fn options(typed: &str, band: SizeBand, problems: &mut Problems) -> String {
    if band.asks_what_it_turned_on() {
        problems.need("options", typed, "Say what else you considered, and why you did not choose it");
    }
    if typed.chars().count() > LIMIT {
        problems.add("options", "That is more than we keep in one box. Please shorten it");
    }
    typed.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn above_the_deciders_power_the_minute_says_who_decided() {
        use crate::fund::form::{Decider, Deciding, Texts};
        use crate::text::money::Pence;
        let decider = Decider {
            role: Texts::one("en", "Head of communities"),
            up_to: Some(Pence(500_000)),
            above: Texts::one("en", "The Grants Sub-Committee"),
            ..Decider::default()
        };
        let form = FundText { decision: Deciding { decider, ..Deciding::default() }, ..FundText::default() };
        let mut problems = Problems::default();
        let (power, minute) = power_for(&form, 500_000, "5 March, minute 1", &mut problems);
        assert!(power.starts_with("Head of communities, up to £5,000;") && minute.is_empty(), "{power}");
        assert!(problems.check().is_ok());
        let mut problems = Problems::default();
        power_for(&form, 500_001, " ", &mut problems);
        assert!(problems.check().is_err());
        let mut problems = Problems::default();
        let (power, minute) = power_for(&form, 500_001, " 4 March, minute 7", &mut problems);
        assert_eq!(minute, "4 March, minute 7");
        assert!(
            problems.check().is_ok() && power.starts_with("The Grants Sub-Committee: 4 March, minute 7."),
            "{power}"
        );
    }

    proptest! {
        #[test]
        fn everybody_who_declared_is_counted_once_and_nobody_is_named(
            declared in prop::collection::vec(
                (prop::sample::select(Standing::ALL.to_vec()), prop::collection::vec(prop::sample::select(Interest::ALL.to_vec()), 0..3)),
                0..9,
            ),
        ) {
            let counted = Interests::of(&declared);
            prop_assert_eq!(counted.no_tie + counted.close + counted.stepped_back, declared.len());
            prop_assert_eq!(counted.kinds.values().sum::<usize>(), declared.iter().map(|(_, kinds)| kinds.len()).sum::<usize>());
            prop_assert!(!counted.said().is_empty());
        }
    }
}
