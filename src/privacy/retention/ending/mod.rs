//! What no letter ends: grants and what stands beside them, worries, requests, and applications that nobody decided. From which day
//! each is counted follows from everything that is known of it, and there always is one: nothing is kept for having no end. Pure.

pub mod actions;
pub mod store;

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::Rule;
use crate::clock::{Instant, london_date};
use crate::db::types::text_enum;
use crate::ids::FunderId;

/// The rules whose days are found here.
pub const RULES: [Rule; 7] =
    [Rule::Funded, Rule::Undecided, Rule::Worries, Rule::Requests, Rule::Bank, Rule::Learning, Rule::Voices];

text_enum! {
    /// What something is known of.
    pub enum What {
        /// That a grant was given, and when.
        Given = "given",
        /// The last turn of a grant, with its last day where it has one.
        Turn = "turn",
        /// A payment, made or due.
        Payment = "payment",
        /// The application of a grant, in which something still stands.
        Funded = "funded",
        /// An application that was sent and that nobody decided.
        Undecided = "undecided",
        Worry = "worry",
        Request = "request",
        Bank = "bank",
        Learning = "learning",
        Voice = "voice",
    }
}

impl What {
    /// By which rule it goes; none for what only says when something else does.
    pub fn rule(self) -> Option<Rule> {
        match self {
            What::Given | What::Turn | What::Payment => None,
            What::Funded => Some(Rule::Funded),
            What::Undecided => Some(Rule::Undecided),
            What::Worry => Some(Rule::Worries),
            What::Request => Some(Rule::Requests),
            What::Bank => Some(Rule::Bank),
            What::Learning => Some(Rule::Learning),
            What::Voice => Some(Rule::Voices),
        }
    }
}

/// One thing that is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    pub what: What,
    pub funder: FunderId,
    pub id: String,
    /// The grant it belongs to; empty where it belongs to none.
    pub grant: String,
    /// When it was, and up to two days that are known of it.
    pub at: Option<Instant>,
    pub days: [Option<NaiveDate>; 2],
}

impl Fact {
    /// The last day that is known of it.
    fn last(&self) -> Option<NaiveDate> {
        self.at.map(london_date).max(self.days[0]).max(self.days[1])
    }
}

/// Something that can go, and from which day its time is counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Over {
    pub rule: Rule,
    pub funder: FunderId,
    pub id: String,
    pub since: NaiveDate,
}

impl Over {
    /// Whether that was before.
    pub fn is_due(&self, before: Instant) -> bool {
        self.since < london_date(before)
    }
}

/// What is known of a grant's end.
#[derive(Clone, Copy, Debug, Default)]
struct Ends {
    /// The last day of its last turn, where it has one.
    turn: Option<NaiveDate>,
    /// Its last payment, made or due, or the day it was given.
    money: Option<NaiveDate>,
}

/// Everything that can go, each once, with the last of the days that count for it.
pub fn over(facts: &[Fact]) -> Vec<Over> {
    let grants = grants(facts);
    let mut all: BTreeMap<(Rule, &str), Over> = BTreeMap::new();
    for fact in facts {
        let (Some(rule), known) = (fact.what.rule(), grants.get(fact.grant.as_str())) else { continue };
        let from = match rule {
            Rule::Funded | Rule::Learning => known.and_then(|grant| grant.turn.or(grant.money)),
            Rule::Bank => known.and_then(|grant| grant.money),
            _ => fact.last(),
        };
        let Some(from) = from else { continue };
        let since = fact.last().map_or(from, |last| last.max(from));
        all.entry((rule, fact.id.as_str()))
            .and_modify(|known| known.since = known.since.max(since))
            .or_insert_with(|| Over { rule, funder: fact.funder.clone(), id: fact.id.clone(), since });
    }
    all.into_values().collect()
}

fn grants(facts: &[Fact]) -> BTreeMap<&str, Ends> {
    let mut all: BTreeMap<&str, Ends> = BTreeMap::new();
    for fact in facts {
        let ends = all.entry(fact.grant.as_str()).or_default();
        match fact.what {
            What::Turn => ends.turn = ends.turn.max(fact.last()),
            What::Given | What::Payment => ends.money = ends.money.max(fact.last()),
            _ => {}
        }
    }
    all
}

#[cfg(test)]
mod tests;
