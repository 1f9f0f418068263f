//! What is asked of a group because of a risk: by when, what counts as well, how the council helps. Nothing is asked that
//! no risk explains. Pure.

pub mod actions;
pub mod pages;
pub mod store;

use chrono::NaiveDate;

use super::store::Risk;
use crate::db::types::text_enum;
use crate::error::{Error, Problems, Result};
use crate::text::dates;
use crate::text::plain::tidy;

text_enum! {
    /// Where a requirement is.
    pub enum State {
        Asked = "asked",
        /// The group says that it has it, or what it has in its place.
        Offered = "offered",
        Met = "met",
        /// It is not asked any more.
        Dropped = "dropped",
    }
}

text_enum! {
    /// What moves a requirement on.
    pub enum Action {
        /// The group says what it has.
        Offer = "offer",
        /// The council says that this is it.
        Accept = "accept",
        /// The council says what is missing, and how it helps.
        TalkOn = "talk-on",
        Drop = "drop",
    }
}

impl State {
    /// Where an action leads, or none when it does not lead on from here.
    pub fn next(self, action: Action) -> Option<State> {
        match (self, action) {
            (State::Asked | State::Offered, Action::Offer) => Some(State::Offered),
            (State::Asked | State::Offered, Action::Accept) => Some(State::Met),
            (State::Offered, Action::TalkOn) => Some(State::Asked),
            (State::Asked | State::Offered, Action::Drop) => Some(State::Dropped),
            _ => None,
        }
    }

    /// Whether anything is still to come.
    pub fn is_open(self) -> bool {
        matches!(self, State::Asked | State::Offered)
    }

    /// As staff read it.
    pub fn staff_name(self) -> &'static str {
        match self {
            State::Asked => "Asked of the group",
            State::Offered => "The group has answered",
            State::Met => "Met",
            State::Dropped => "Not asked any more",
        }
    }

    /// The Fluent key of what its group reads.
    pub fn applicant_key(self) -> &'static str {
        match self {
            State::Asked => "holding-require-asked",
            State::Offered => "holding-require-offered",
            State::Met => "holding-require-met",
            State::Dropped => "holding-require-dropped",
        }
    }
}

/// The most characters of each text.
const LIMIT: usize = 2_000;

/// A requirement as somebody typed it.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    pub words: String,
    pub due: (String, String, String),
    pub alternatives: String,
    pub help: String,
}

/// A requirement that can be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    pub words: String,
    pub due_on: NaiveDate,
    pub alternatives: String,
    pub help: String,
}

/// Whether a risk explains what is asked: the council does something about it itself, before it asks anybody else to.
///
/// # Errors
/// Refused, with what to do first.
pub fn explains(risk: &Risk) -> Result<()> {
    if risk.council_does.trim().is_empty() {
        return Err(Error::refused_with(
            "Say first what the council does about this risk itself. Then you can ask something of the group.",
            format!("/desk/applications/{}/risks/{}", risk.application_id, risk.id),
            "Say what the council does",
        ));
    }
    Ok(())
}

impl Typed {
    /// Reads it, asked on this day.
    ///
    /// # Errors
    /// What is to be put right.
    pub fn read(&self, today: NaiveDate) -> Result<Asked> {
        let mut problems = Problems::default();
        problems.need("ask", &self.words, "Write what we ask of the group");
        problems.need(
            "alternatives",
            &self.alternatives,
            "Say what counts as well. There is always another way to know",
        );
        problems.need("help", &self.help, "Say how the council helps with it");
        let (day, month, year) = &self.due;
        let due = match dates::parse_day(day, month, year) {
            Ok(date) if date > today => Some(date),
            Ok(_) => {
                problems.add("due", "Choose a day after today");
                None
            }
            Err(why) => {
                problems.add("due", why.to_string());
                None
            }
        };
        for (field, text) in [("ask", &self.words), ("alternatives", &self.alternatives), ("help", &self.help)] {
            if text.chars().count() > LIMIT {
                problems.add(field, "That is more than fits here. Please shorten it to about 300 words");
            }
        }
        problems.check().map(|()| Asked {
            words: tidy(&self.words),
            due_on: due.unwrap_or(today),
            alternatives: tidy(&self.alternatives),
            help: tidy(&self.help),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_met_or_dropped_is_asked_no_more(
            steps in prop::collection::vec(prop::sample::select(Action::ALL.to_vec()), 0..12),
        ) {
            let (mut state, mut offered) = (State::Asked, false);
            for action in steps {
                let was = state;
                let Some(next) = state.next(action) else { continue };
                prop_assert!(was.is_open(), "nothing moves once it is settled");
                offered |= action == Action::Offer;
                // Only the group says that it has something.
                prop_assert!(next != State::Offered || offered);
                state = next;
            }
        }
    }
}
