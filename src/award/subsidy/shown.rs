//! What an officer's page of a subsidy is made of, and how it is said.

use std::collections::HashMap;

use super::actions::others;
use super::policy::has_said_more;
use super::store::{Asking, Assessment, Given};
use super::views::{AskedRow, AssessmentRow, GivenRow};
use super::{Limb, Outcome, Sums, Years, is_stale};
use crate::award::grant::AtDesk;
use crate::ids::PersonId;
use crate::text::money::Pence;
use crate::web::form::FormState;

/// How many grants a page lists, the latest first. All of them are in the sum.
const SHOWN: usize = 50;

/// What a grant of no great size most often is, so that one press records it.
const USUAL: &str = "The group does not sell on a market what this grant pays for.";

/// What the desk's page is made of.
pub struct Found {
    pub seen: AtDesk,
    pub band: Pence,
    pub asking: Option<Asking>,
    pub all: Vec<Assessment>,
    pub given: Vec<Given>,
    pub names: HashMap<PersonId, String>,
}

impl Found {
    /// What somebody is called; empty where nobody did it.
    pub fn name(&self, id: Option<&PersonId>) -> String {
        id.and_then(|id| self.names.get(id).cloned()).unwrap_or_default()
    }

    /// What the group's other grants come to in these years.
    pub fn own(&self, years: Years) -> Pence {
        others(&self.given, &self.seen.grant.id, years)
    }

    /// What the grant comes to.
    pub fn amount(&self) -> Pence {
        Pence(self.seen.grant.amount_pence)
    }

    /// Whether the group has said since that it had more from others than an assessment counts.
    fn said_more(&self, one: &Assessment) -> bool {
        self.asking.as_ref().is_some_and(|asking| has_said_more(asking, one))
    }

    /// An assessment; the one at 0 is the newest, which counts.
    pub fn row(&self, at: usize, one: &Assessment) -> AssessmentRow {
        let own = self.own(Years { from: one.from_on, until: one.until_on });
        let now = Sums { grant: self.amount(), own, declared: Pence(one.declared_pence) };
        let answers = [one.public_money, one.advantage, one.enterprise, one.trade];
        let no_to = Limb::ALL.iter().zip(answers).filter(|(_, yes)| !yes).map(|(limb, _)| limb.question()).collect();
        AssessmentRow {
            number: one.number,
            outcome: one.outcome.staff_name(),
            why: one.why.clone(),
            no_to,
            amount_pence: one.amount_pence,
            own_pence: one.own_pence,
            declared_pence: one.declared_pence,
            total_pence: one.sums().total().0,
            limit_pence: one.limit_pence,
            from: one.from_on,
            considered_by: one.considered_by.clone(),
            reference: one.reference.clone(),
            by: self.name(Some(&one.made_by)),
            at: one.made_at,
            noticed_at: one.noticed_at,
            counts: at == 0,
            stale: at == 0 && (self.said_more(one) || is_stale(one.outcome, one.sums(), now)),
        }
    }

    /// What the group was asked, and what it said.
    pub fn asked(&self) -> Option<AskedRow> {
        self.asking.as_ref().map(|asking| AskedRow {
            by: self.name(Some(&asking.asked_by)),
            at: asking.asked_at,
            answer: asking.answer.as_str(),
            declared_pence: asking.declared_pence,
            answered_by: self.name(asking.answered_by.as_ref()),
            answered_at: asking.answered_at,
        })
    }

    /// The form with what was recorded last; else with what is usual for a grant that is not above the band.
    pub fn filled(&self, above: bool) -> FormState {
        let word = |yes: bool| String::from(if yes { "yes" } else { "no" });
        let said = self.asking.as_ref().and_then(Asking::declared).map(Pence::plain).unwrap_or_default();
        match self.all.first() {
            // What came of a talk stays, where the group did not write it itself.
            Some(newest) => FormState::with([
                ("public_money", word(newest.public_money)),
                ("advantage", word(newest.advantage)),
                ("enterprise", word(newest.enterprise)),
                ("trade", word(newest.trade)),
                ("why", newest.why.clone()),
                (
                    "declared",
                    match newest.outcome {
                        Outcome::Minimal | Outcome::Principles if !self.said_more(newest) => {
                            Pence(newest.declared_pence).plain()
                        }
                        Outcome::NoSubsidy | Outcome::Minimal | Outcome::Principles => said,
                    },
                ),
                ("considered_by", newest.considered_by.clone()),
                ("reference", newest.reference.clone()),
            ]),
            None if above => FormState::with([("declared", said)]),
            None => FormState::with([
                ("public_money", word(true)),
                ("advantage", word(true)),
                ("enterprise", word(false)),
                ("trade", word(false)),
                ("why", USUAL.to_owned()),
            ]),
        }
    }

    /// The group's grants of these years, the latest first.
    pub fn given_rows(&self, years: Years) -> Vec<GivenRow> {
        self.given
            .iter()
            .filter(|one| one.awarded_on >= years.from && one.awarded_on <= years.until)
            .take(SHOWN)
            .map(|one| GivenRow {
                number: one.number.clone(),
                funder: one.funder.clone(),
                fund: one.fund.clone(),
                amount_pence: one.amount.0,
                awarded_on: one.awarded_on,
                this: one.id == self.seen.grant.id,
                left_out: one.no_subsidy && one.id != self.seen.grant.id,
            })
            .collect()
    }
}
