//! Panel meetings and what they recommend.

pub mod actions;
pub mod budget;
pub mod earlier;
pub mod meeting;
pub mod pages;
pub mod papers;
pub mod paying;
pub mod policy;
pub mod reason;
pub mod sitting;
pub mod store;
pub mod views;
pub mod why;
pub mod work;

use crate::db::types::text_enum;
use crate::error::Problems;
use crate::text::money::Pence;

text_enum! {
    /// What a panel advises and what a decision says.
    pub enum Outcome {
        Funded = "funded",
        InPart = "in-part",
        /// Funded once we have checked something together.
        OnceChecked = "once-checked",
        NotThisTime = "not-this-time",
        /// A wait until a date, not a decision.
        NotDecidedYet = "not-decided-yet",
    }
}

impl Outcome {
    /// Whether money goes with it.
    pub fn gives(self) -> bool {
        matches!(self, Outcome::Funded | Outcome::InPart | Outcome::OnceChecked)
    }

    /// As staff read it.
    pub fn staff_name(self) -> &'static str {
        match self {
            Outcome::Funded => "Funded",
            Outcome::InPart => "Funded in part",
            Outcome::OnceChecked => "Funded once we have checked something together",
            Outcome::NotThisTime => "Not funded this time",
            Outcome::NotDecidedYet => "Not decided yet",
        }
    }

    /// The Fluent key of what the group reads.
    pub fn applicant_key(self) -> &'static str {
        match self {
            Outcome::Funded => "outcome-funded",
            Outcome::InPart => "outcome-in-part",
            Outcome::OnceChecked => "outcome-once-checked",
            Outcome::NotThisTime => "outcome-not-this-time",
            Outcome::NotDecidedYet => "outcome-not-decided-yet",
        }
    }
}

/// An outcome with its money: "Funded in part, £900".
pub fn said(outcome: Outcome, amount_pence: i64) -> String {
    let name = outcome.staff_name();
    if outcome.gives() { format!("{name}, {}", Pence(amount_pence)) } else { name.to_owned() }
}

/// The amount that goes with an outcome, against what the group asked for (none where the form does not ask).
/// Without money it is nothing, whatever was typed. A problem is noted under `amount`.
pub fn amount_for(outcome: Outcome, typed: &str, asked: Option<i64>, problems: &mut Problems) -> i64 {
    if !outcome.gives() {
        return 0;
    }
    let amount = match Pence::parse(typed) {
        Ok(amount) => amount.0,
        Err(why) => {
            problems.add("amount", why.to_string());
            return 0;
        }
    };
    if amount == 0 {
        problems.add("amount", "Enter an amount above £0, or choose another outcome");
    }
    if let Some(asked) = asked {
        let said = Pence(asked);
        match outcome {
            _ if amount > asked => problems.add("amount", format!("They asked for {said}. Enter that or less")),
            Outcome::Funded if amount < asked => {
                problems.add("amount", format!("They asked for {said}. Enter that, or choose “Funded in part”"));
            }
            Outcome::InPart if amount == asked => {
                problems.add("amount", format!("{said} is all they asked for. Enter less, or choose “Funded”"));
            }
            _ => {}
        }
    }
    amount
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn try_amount(outcome: Outcome, typed: &str, asked: Option<i64>) -> Result<i64, String> {
        let mut problems = Problems::default();
        let amount = amount_for(outcome, typed, asked, &mut problems);
        match problems.0.first() {
            None => Ok(amount),
            Some(problem) => Err(format!("{:?}", problem.words)),
        }
    }

    #[test]
    fn funded_is_all_that_was_asked_and_in_part_is_less() {
        assert_eq!(try_amount(Outcome::Funded, "£1,000", Some(100_000)), Ok(100_000));
        assert!(try_amount(Outcome::Funded, "900", Some(100_000)).is_err());
        assert!(try_amount(Outcome::InPart, "1000", Some(100_000)).is_err());
        assert_eq!(try_amount(Outcome::InPart, "900", Some(100_000)), Ok(90_000));
        assert_eq!(try_amount(Outcome::OnceChecked, "900", Some(100_000)), Ok(90_000));
        assert_eq!(try_amount(Outcome::NotThisTime, "900", Some(100_000)), Ok(0));
        assert!(try_amount(Outcome::Funded, "0", None).is_err());
    }

    proptest! {
        #[test]
        fn no_amount_is_more_than_was_asked(pounds in 0_i64..2_000_000, asked in 1_i64..100_000_000, which in 0_usize..5) {
            let outcome = Outcome::ALL[which];
            if let Ok(amount) = try_amount(outcome, &pounds.to_string(), Some(asked)) {
                prop_assert!(amount <= asked);
                prop_assert_eq!(amount > 0, outcome.gives());
            }
        }
    }
}
