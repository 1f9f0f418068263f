//! A change of what both have signed: of a section, the amount, the plan, or whose account it is. Agreed by both it makes the next agreement, and
//! the earlier ones stay to be read; refused, what was signed stands. Pure.

pub mod actions;
pub mod pages;
pub mod policy;
pub mod store;
pub mod views;

use chrono::NaiveDate;

use crate::award::plan::Plan;
use crate::award::store::Agreement;
use crate::award::terms::{self, AgreementPart};
use crate::db::types::{Json, text_enum};
use crate::text::money::Pence;
use store::Variation;

text_enum! {
    /// Where a change is.
    pub enum State {
        /// With the other side.
        Waiting = "waiting",
        Agreed = "agreed",
        Refused = "refused",
        TakenBack = "taken-back",
    }
}

text_enum! {
    /// What moves a change on.
    pub enum Action {
        Agree = "agree",
        Refuse = "refuse",
        /// By whoever proposed it.
        TakeBack = "take-back",
    }
}

impl State {
    /// Where an action leads, or none when it does not lead on from here.
    pub fn next(self, action: Action) -> Option<State> {
        match (self, action) {
            (State::Waiting, Action::Agree) => Some(State::Agreed),
            (State::Waiting, Action::Refuse) => Some(State::Refused),
            (State::Waiting, Action::TakeBack) => Some(State::TakenBack),
            _ => None,
        }
    }

    /// As staff read it.
    pub fn staff_name(self) -> &'static str {
        match self {
            State::Waiting => "Waits for an answer",
            State::Agreed => "Agreed by both",
            State::Refused => "Not agreed: what was signed stands",
            State::TakenBack => "Taken back",
        }
    }

    /// The Fluent key of what the group reads.
    pub fn applicant_key(self) -> &'static str {
        match self {
            State::Waiting => "agreeing-state-waiting",
            State::Agreed => "variation-agreed",
            State::Refused => "variation-refused",
            State::TakenBack => "agreeing-state-taken-back",
        }
    }
}

/// The least that a grant can come to: what has been paid of it, or approved.
pub fn least(made: impl IntoIterator<Item = Pence>) -> Pence {
    made.into_iter().sum()
}

/// How a grant stands when a change of its agreement is agreed.
#[derive(Clone, Copy, Debug)]
pub struct Now<'a> {
    /// The group's name.
    pub organisation: &'a str,
    /// What it came to so far.
    pub amount: Pence,
    /// What its agreement says that it comes to: without what it has risen by since.
    pub said: Pence,
    /// What has been paid of it, or approved.
    pub made: Pence,
    pub today: NaiveDate,
}

/// The sections of an agreement once a change of it is agreed.
pub fn changed_parts(agreement: &Agreement, change: &Variation, now: Now<'_>) -> Vec<AgreementPart> {
    let amount = change.amount_pence.map_or(now.amount, Pence);
    let mut parts = agreement.parts.0.clone();
    if !change.part.is_empty() {
        parts = terms::with_words(&parts, &change.part, "", &change.words);
    }
    if let Some(Json(account)) = &change.account {
        parts = terms::with_words(&parts, terms::ACCOUNT, "Whose account", &account.words(now.organisation));
    }
    // What has risen since stays on top of what both signed, until they sign another amount or plan.
    if amount == now.amount && change.plan.is_none() {
        return parts;
    }
    for part in parts.iter_mut().filter(|part| [terms::GRANT, terms::PAYMENT].contains(&part.key.as_str())) {
        part.words = part.words.replacen(&now.said.to_string(), &amount.to_string(), 1);
    }
    let usual = terms::find(&parts, terms::PAYMENT).map(|part| part.words.clone()).unwrap_or_default();
    let words = match &change.plan {
        Some(Json(Plan::UpFront)) => terms::up_front_words(amount, ""),
        Some(Json(plan)) => plan.words(amount, now.made, now.today, &usual),
        None => agreement.plan.0.words(amount, now.made, now.today, &usual),
    };
    if words.is_empty() {
        return parts;
    }
    terms::with_words(&parts, terms::PAYMENT, "How it is paid", &words)
}

/// The agreement that follows once a change is agreed, before its signatures stand in it.
pub fn next_agreement(agreement: &Agreement, change: &Variation, now: Now<'_>) -> Agreement {
    let mut next = agreement.clone();
    next.set_parts(changed_parts(agreement, change, now));
    next.number += 1;
    if let Some(plan) = &change.plan {
        next.plan = plan.clone();
    }
    next
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
