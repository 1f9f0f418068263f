//! What a decision says of risk: which one a no turned on and what was weighed against it; a few lines where the round is
//! too small for a ledger; and how the council helps with a check. Pure.

pub mod store;

use super::Outcome;
use super::reason::ReasonKind;
use crate::error::Problems;
use crate::fund::form::SizeBand;
use crate::ids::RiskId;
use crate::risk::store::Risk;
use crate::text::plain::tidy;

/// The most characters of each text.
const LIMIT: usize = 4_000;

/// What was typed of it.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    /// The risk of the ledger that it turned on.
    pub risk: String,
    /// What was considered, so that it need not be a no.
    pub considered: String,
    /// What could go wrong and who carries it, in a round that has no ledger.
    pub few_lines: String,
    /// What the council does to make the check easy.
    pub check_help: String,
}

/// What can be kept of it. What does not belong to the outcome is left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OfRisk {
    pub risk: Option<RiskId>,
    /// The risk in the words in which it stood when it was decided.
    pub risk_words: String,
    pub considered: String,
    pub few_lines: String,
    pub check_help: String,
}

impl OfRisk {
    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        *self == OfRisk::default()
    }
}

/// What the decision is about, as far as risk goes.
#[derive(Clone, Copy, Debug)]
pub struct About<'a> {
    pub outcome: Outcome,
    pub kinds: &'a [ReasonKind],
    pub band: SizeBand,
    pub ledger: &'a [Risk],
}

impl Typed {
    /// Reads it: a no for risk names the risk and what was considered instead, and a check comes with help.
    pub fn settle(&self, about: About<'_>, problems: &mut Problems) -> OfRisk {
        let (for_risk, has_ledger) = (about.kinds.contains(&ReasonKind::Risk), about.band.has_ledger());
        let risk = about.ledger.iter().find(|risk| risk.id.as_str() == self.risk);
        if for_risk {
            if has_ledger && risk.is_none() {
                problems.add(
                    "risk",
                    "Choose the risk of the ledger that this turned on. If it is not there, an officer names it first",
                );
            }
            if !has_ledger {
                problems.need("few_lines", &self.few_lines, "Say in a line or two which risk this turned on");
            }
            problems.need(
                "considered",
                &self.considered,
                "Say what you considered, so that the risk need not mean a no",
            );
        }
        if about.outcome == Outcome::OnceChecked {
            problems.need(
                "check_help",
                &self.check_help,
                "Say how the council helps with it. A check is made together",
            );
        }
        for (field, text) in
            [("considered", &self.considered), ("few_lines", &self.few_lines), ("check_help", &self.check_help)]
        {
            if text.chars().count() > LIMIT {
                problems.add(field, "That is more than we keep in one box. Please shorten it");
            }
        }
        let only = |text: &str, when: bool| if when { tidy(text) } else { String::new() };
        let risk = risk.filter(|_| for_risk && has_ledger);
        OfRisk {
            risk: risk.map(|risk| risk.id.clone()),
            risk_words: risk.map(|risk| risk.words.clone()).unwrap_or_default(),
            considered: only(&self.considered, for_risk),
            few_lines: only(&self.few_lines, !has_ledger),
            check_help: only(&self.check_help, about.outcome == Outcome::OnceChecked),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        // Whatever is ticked and typed, no decision for risk is kept that names no risk, or says nothing of what was
        // considered.
        #[test]
        fn a_no_for_risk_names_it(
            kinds in prop::collection::vec(prop::sample::select(ReasonKind::ALL.to_vec()), 0..5),
            small in any::<bool>(),
            texts in ("[a-z ]{0,3}", "[a-z ]{0,3}", "[a-z ]{0,3}", "[a-z]{0,2}"),
            outcome in prop::sample::select(Outcome::ALL.to_vec()),
        ) {
            let typed = Typed { risk: texts.3, considered: texts.0, few_lines: texts.1, check_help: texts.2 };
            let band = if small { SizeBand::SMALLEST } else { SizeBand::SMALL };
            let mut problems = Problems::default();
            let kept = typed.settle(About { outcome, kinds: &kinds, band, ledger: &[] }, &mut problems);
            if problems.0.is_empty() && kinds.contains(&ReasonKind::Risk) {
                prop_assert!(!kept.considered.is_empty() && !kept.few_lines.is_empty() && small);
            }
            prop_assert!(kept.risk.is_none(), "there is none in the ledger");
            prop_assert!(small || kept.few_lines.is_empty());
        }
    }
}
