//! What could go wrong, what harm not acting does, and who carries it: the council, unless there is a reason and a yes.

pub mod actions;
pub mod lines;
pub mod named;
pub mod pages;
pub mod policy;
pub mod requirement;
pub mod round;
pub mod sits;
pub mod store;
pub mod views;

use crate::db::types::text_enum;
pub use crate::fund::form::RiskKind as Kind;
pub use named::{Named, Typed};
use store::Risk;

text_enum! {
    /// Who carries it.
    pub enum Holder {
        Council = "council",
        /// Only with a reason, and with the group's yes.
        Shared = "shared",
        /// Only with a reason, and with its yes.
        Organisation = "organisation",
    }
}

impl Holder {
    /// As staff read it.
    pub fn staff_name(self) -> &'static str {
        match self {
            Holder::Council => "Council holds",
            Holder::Shared => "Shared",
            Holder::Organisation => "Group holds",
        }
    }

    /// Who that is, in a sentence.
    pub fn who(self) -> &'static str {
        match self {
            Holder::Council => "the council",
            Holder::Shared => "both of us",
            Holder::Organisation => "the group",
        }
    }

    /// The Fluent key of what the group reads.
    pub fn applicant_key(self) -> &'static str {
        match self {
            Holder::Council => "risk-holder-council",
            Holder::Shared => "risk-holder-shared",
            Holder::Organisation => "risk-holder-organisation",
        }
    }

    /// Whether any of it is the group's.
    pub fn is_on_group(self) -> bool {
        self != Holder::Council
    }
}

text_enum! {
    /// Who pays what holding it costs.
    pub enum Payer {
        /// Nobody has said, so the cost is not met.
        Nobody = "nobody",
        /// There is nothing to pay.
        Nothing = "nothing",
        /// The council, beside the grant.
        Council = "council",
        /// The grant, which is larger by that.
        Grant = "grant",
    }
}

impl Payer {
    /// Whether whoever holds the risk is left with no bill.
    pub fn is_met(self) -> bool {
        self != Payer::Nobody
    }

    /// Whether it is to be said what it costs.
    pub fn costs(self) -> bool {
        matches!(self, Payer::Council | Payer::Grant)
    }

    /// As staff read it.
    pub fn staff_name(self) -> &'static str {
        match self {
            Payer::Nobody => "Nobody has said who pays",
            Payer::Nothing => "It costs nothing",
            Payer::Council => "The council pays, beside the grant",
            Payer::Grant => "The grant is larger by it",
        }
    }

    /// The Fluent key of what the group reads.
    pub fn applicant_key(self) -> String {
        format!("risk-payer-{self}")
    }
}

text_enum! {
    /// What the group has said to holding it.
    pub enum Yes {
        /// It has not been asked to.
        NotAsked = "not-asked",
        Asked = "asked",
        Agreed = "agreed",
        /// It said no, so the council holds it.
        Declined = "declined",
    }
}

text_enum! {
    /// What a group can answer.
    pub enum Answer {
        Agree = "agree",
        Decline = "decline",
    }
}

text_enum! {
    /// What moves the question on. The council asks and takes back; only the group agrees.
    pub enum Action {
        Ask = "ask",
        Agree = "agree",
        Decline = "decline",
        /// The council takes the question, or the risk, back.
        TakeBack = "take-back",
    }
}

impl Answer {
    /// What it does.
    pub fn action(self) -> Action {
        match self {
            Answer::Agree => Action::Agree,
            Answer::Decline => Action::Decline,
        }
    }
}

impl Yes {
    /// As staff read it.
    pub fn staff_name(self) -> &'static str {
        match self {
            Yes::NotAsked => "Not asked of the group",
            Yes::Asked => "Asked, with the group to answer",
            Yes::Agreed => "The group said yes",
            Yes::Declined => "The group said no, so we hold it",
        }
    }

    /// The Fluent key of what its group reads.
    pub fn applicant_key(self) -> &'static str {
        match self {
            Yes::NotAsked | Yes::Declined => "risk-holder-council",
            Yes::Asked => "risk-asked",
            Yes::Agreed => "risk-holder-organisation",
        }
    }

    /// Where an action leads, or none when it does not lead on from here.
    pub fn next(self, action: Action) -> Option<Yes> {
        match (self, action) {
            // Asked in other words, a yes or a no before was to something else.
            (_, Action::Ask) => Some(Yes::Asked),
            (Yes::Asked, Action::Agree) => Some(Yes::Agreed),
            // A group may change its mind until the council releases the decision.
            (Yes::Asked | Yes::Agreed, Action::Decline) => Some(Yes::Declined),
            (Yes::Asked | Yes::Agreed | Yes::Declined, Action::TakeBack) => Some(Yes::NotAsked),
            _ => None,
        }
    }
}

/// Who holds a risk today: whoever should, once it is the council, or once the group has said yes and its cost is met.
pub fn holds_today(should: Holder, yes: Yes, payer: Payer) -> Holder {
    if should.is_on_group() && yes == Yes::Agreed && payer.is_met() { should } else { Holder::Council }
}

/// The most characters of each text.
pub const WORDS_LIMIT: usize = 2_000;

/// The risks that a group was asked to hold and has not answered: while there is one, a decision is not released.
pub fn open_questions(risks: &[Risk]) -> Vec<&Risk> {
    risks.iter().filter(|risk| risk.organisation_yes == Yes::Asked).collect()
}

/// Whether somebody has said what happens if we do not act.
pub fn has_not_acting(risks: &[Risk]) -> bool {
    risks.iter().any(|risk| risk.kind == Kind::NotActing)
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
