//! What could go wrong, what harm not acting does, and who carries it: the council, unless there is a reason and a yes.

pub mod actions;
pub mod pages;
pub mod policy;
pub mod store;
pub mod views;

use crate::db::types::text_enum;
use crate::error::{Problems, Result};
use crate::text::plain::tidy;
use store::Risk;

text_enum! {
    /// Which kind of harm it is.
    pub enum Kind {
        /// Something could go wrong.
        CouldGoWrong = "could-go-wrong",
        /// What happens if we do not act.
        NotActing = "not-acting",
    }
}

text_enum! {
    /// Who carries it.
    pub enum Holder {
        Council = "council",
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

    /// The Fluent key of what the group reads.
    pub fn applicant_key(self) -> &'static str {
        match self {
            Holder::Council => "risk-holder-council",
            Holder::Shared => "risk-holder-shared",
            Holder::Organisation => "risk-holder-organisation",
        }
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

    /// Where an answer leads, or none when nothing was asked.
    pub fn next(self, answer: Answer) -> Option<Yes> {
        match (self, answer) {
            (Yes::Asked, Answer::Agree) => Some(Yes::Agreed),
            // A group may change its mind until the council releases the decision.
            (Yes::Asked | Yes::Agreed, Answer::Decline) => Some(Yes::Declined),
            _ => None,
        }
    }
}

/// The most characters of each text.
pub const WORDS_LIMIT: usize = 2_000;

/// A risk as somebody typed it.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    pub kind: String,
    pub words: String,
    pub holder: String,
    pub why_holder: String,
    pub council_does: String,
}

/// A risk that can be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    pub kind: Kind,
    pub words: String,
    pub holder: Holder,
    pub why_holder: String,
    pub council_does: String,
}

impl Typed {
    /// Reads it. The council holds a risk unless a reason says who does and why them; and it always says what it does
    /// itself, but for the harm of not acting, where what it can do is to act.
    ///
    /// # Errors
    /// What is to be put right.
    pub fn read(&self) -> Result<Named> {
        let mut problems = Problems::default();
        let kind = Kind::parse(&self.kind);
        if kind.is_none() {
            problems.add("kind", "Choose whether something could go wrong, or what happens if we do not act");
        }
        problems.need("words", &self.words, "Write what the risk is");
        let holder = Holder::parse(&self.holder).unwrap_or(Holder::Council);
        if holder != Holder::Council {
            problems.need("why_holder", &self.why_holder, "Say why the group is the right one to carry this");
        }
        if kind == Some(Kind::CouldGoWrong) {
            problems.need("council_does", &self.council_does, "Say what the council does about it");
        }
        for (field, text) in
            [("words", &self.words), ("why_holder", &self.why_holder), ("council_does", &self.council_does)]
        {
            if text.chars().count() > WORDS_LIMIT {
                problems.add(field, "That is more than fits here. Please shorten it to about 300 words");
            }
        }
        problems.check().map(|()| Named {
            kind: kind.unwrap_or(Kind::CouldGoWrong),
            words: tidy(&self.words),
            holder,
            why_holder: if holder == Holder::Council { String::new() } else { tidy(&self.why_holder) },
            council_does: tidy(&self.council_does),
        })
    }
}

/// What the group's yes becomes when a risk is named, or named anew: a yes is to these words and no others.
pub fn yes_after(before: Option<&Risk>, named: &Named) -> Yes {
    if named.holder != Holder::Organisation {
        return Yes::NotAsked;
    }
    match before {
        Some(risk) if risk.organisation_yes == Yes::Agreed && same_words(risk, named) => Yes::Agreed,
        _ => Yes::Asked,
    }
}

fn same_words(risk: &Risk, named: &Named) -> bool {
    risk.kind == named.kind
        && risk.holder == named.holder
        && risk.words == named.words
        && risk.why_holder == named.why_holder
        && risk.council_does == named.council_does
}

/// The risks that a group was to hold and has not said yes to: while there is one, a decision is not released.
pub fn open_questions(risks: &[Risk]) -> Vec<&Risk> {
    risks.iter().filter(|risk| risk.holder == Holder::Organisation && risk.organisation_yes != Yes::Agreed).collect()
}

/// Whether somebody has said what happens if we do not act.
pub fn has_not_acting(risks: &[Risk]) -> bool {
    risks.iter().any(|risk| risk.kind == Kind::NotActing)
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
