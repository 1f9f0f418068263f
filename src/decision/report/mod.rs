//! The report of a round to the committee: what was decided under which power and why, what else was considered, who sat on the
//! panel and how it came to what it recommends, what was taken up again and why, who stepped back and how often, where
//! it departs from the panel, what was drawn, what groups said of the facts, and what it turned on. No answer about
//! equality stands in it, no safe contact and no private person. Pure.

pub mod again;
pub mod pages;
pub mod sat;
pub mod store;
pub mod views;

use super::record::Interests;
use super::store::Weighed;
use super::turning::Counts;
use crate::fund::form::FundText;
use crate::panel::said;
use crate::text::dates;
pub use crate::text::document::{Block, Document as Report};
use crate::text::money::Pence;
use sat::Panel;
use store::Beside;

/// What the report is made of.
pub struct Facts<'a> {
    pub form: &'a FundText,
    pub budget_pence: i64,
    /// The decisions that are open to whoever asks, each with what stands beside it.
    pub decided: Vec<(&'a Weighed, Option<&'a Beside>)>,
    /// How many are not.
    pub hidden: usize,
    /// How many were opened again and are not decided anew yet.
    pub reopened: usize,
    pub turned: Option<&'a Counts>,
    pub panel: &'a Panel,
    pub today: chrono::NaiveDate,
}

/// The report of a round.
pub fn of(facts: &Facts<'_>) -> Report {
    let form = facts.form;
    let name = format!("{}, {}", form.fund.name.first(), form.round.title.first());
    let mut report = Report::titled(format!("Decisions of {name}"));
    report.words(&format!("As it stands on {}.", dates::day(facts.today)));
    report.heading(2, "Power");
    report.words(&super::record::power(form));
    money(&mut report, facts);
    sat::who_sat(&mut report, facts);
    let departures = facts.decided.iter().filter(|(one, _)| one.departs()).count();
    report.heading(2, "What the panel recommended");
    report.words(&match departures {
        0 => "No decision departs from it.".to_owned(),
        1 => "One decision departs from it. The reason stands with it.".to_owned(),
        many => format!("{many} decisions depart from it. The reasons stand with them."),
    });
    turned(&mut report, facts.turned);
    sat::drawn(&mut report, &facts.panel.draws);
    sat::checked(&mut report, facts);
    report.heading(2, "Decisions");
    for (one, beside) in &facts.decided {
        decision(&mut report, one, *beside, facts.today);
    }
    if facts.reopened > 0 {
        report.words(&format!(
            "Decisions that were opened again and do not stand until they are made anew, and not in it: {}.",
            facts.reopened
        ));
    }
    if facts.hidden > 0 {
        report.words(&format!("Decisions that are closed to whoever made this copy, and not in it: {}.", facts.hidden));
    }
    report
}

fn money(report: &mut Report, facts: &Facts<'_>) {
    let given: i64 =
        facts.decided.iter().filter_map(|(one, _)| one.decision.as_ref()).map(|one| one.amount_pence).sum();
    report.heading(2, "Money");
    report.item(format!("The round has {}", Pence(facts.budget_pence)));
    report.item(format!("The decisions below give {}", Pence(given)));
}

fn turned(report: &mut Report, turned: Option<&Counts>) {
    report.heading(2, "What it turned on");
    let Some(counts) = turned else {
        report.words("It was not looked at what the round turned on: in a small round it need not be.");
        return;
    };
    report.item(format!("{} of {} outcomes are the same, whatever is left out", counts.hold, counts.applications));
    report.item(format!("Hanging on one reader: {}", counts.on_a_reader));
    report.item(format!("Hanging on one criterion: {}", counts.on_a_criterion));
    report.item(format!("Hanging on one note of what we know: {}", counts.on_a_note));
    report.item(format!("Hanging on being known to us before: {}", counts.on_being_known));
}

fn decision(report: &mut Report, one: &Weighed, beside: Option<&Beside>, today: chrono::NaiveDate) {
    let Some(decision) = &one.decision else { return };
    // Who applies as one person is named nowhere but in their own letter.
    let individual = beside.is_some_and(|beside| beside.individual);
    let name = if individual { "One person" } else { one.application.organisation_name.as_str() };
    report.heading(2, format!("{name} ({})", one.application.reference));
    report.item(format!("Decided: {}", said(decision.outcome, decision.amount_pence)));
    if decision.released_at.is_none() {
        report.item("Its group has not been told yet");
    }
    if let Some(asked) = one.application.amount_pence {
        report.item(format!("Asked for: {}", Pence(asked)));
    }
    if let Some(beside) = beside {
        again::of_one(report, beside);
    }
    if let Some(advice) = &one.recommendation {
        report.item(format!("The panel recommended: {}", said(advice.outcome, advice.amount_pence)));
    }
    if let Some(beside) = beside {
        sat::of_one(report, beside, today);
    }
    if individual {
        report.item("The reasons are theirs alone, and stand in their letter");
    } else {
        report.said("Reasons", &decision.reasons);
        if one.departs() {
            report.said("Why it departs from the panel", &decision.departure_reason);
        }
        report.said("What may happen if nobody acts", &decision.not_acting);
        report.said("What else was considered", beside.map_or("", |beside| beside.options.as_str()));
        report.said("What is checked together", &decision.to_check);
    }
    for line in beside.map(|beside| &beside.interests).map(Interests::said).unwrap_or_default() {
        report.item(line);
    }
}
