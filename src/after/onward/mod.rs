//! "Not funded this time", taken onward: with the group's yes the council carries the application, unchanged, to another of
//! its funds, a partner or the local council for voluntary service, and tells the group by a day what came of it. Pure.

pub mod actions;
pub mod along;
pub mod pages;
pub mod policy;
pub mod store;
pub mod views;

use chrono::NaiveDate;

use crate::db::types::text_enum;
use crate::error::{Problems, Result};
use crate::ids::RoundId;
use crate::text::plain::{one_line, tidy};

text_enum! {
    /// Where it is taken.
    pub enum Whereto {
        OwnFund = "own-fund",
        Partner = "partner",
        /// The local council for voluntary service.
        Cvs = "cvs",
    }
}

text_enum! {
    /// Where an offer is.
    pub enum State {
        Offered = "offered",
        NotYet = "not-yet",
        /// The group said yes, and the council has promised.
        Promised = "promised",
        Declined = "declined",
        /// The council took its offer back before there was a yes.
        TakenBack = "taken-back",
        /// The group knows what came of it.
        Told = "told",
    }
}

text_enum! {
    /// What moves an offer on.
    pub enum Action {
        Agree = "agree",
        Wait = "wait",
        Decline = "decline",
        TakeBack = "take-back",
        Tell = "tell",
    }
}

text_enum! {
    /// What the group lets go along.
    pub enum Goes {
        Answers = "answers",
        /// Whom to talk to, and how to reach them.
        Contact = "contact",
        /// What we decided and why.
        Reasons = "reasons",
        /// What we know through relationships, with the group's replies.
        Known = "known",
    }
}

impl State {
    /// Where an action leads, or none when it does not lead on from here.
    pub fn next(self, action: Action) -> Option<State> {
        use Action as A;
        use State as S;
        match (self, action) {
            (S::Offered | S::NotYet, A::Agree) => Some(S::Promised),
            (S::Offered, A::Wait) => Some(S::NotYet),
            // A yes can be taken back for as long as nothing was told.
            (S::Offered | S::NotYet | S::Promised, A::Decline) => Some(S::Declined),
            (S::Offered | S::NotYet, A::TakeBack) => Some(S::TakenBack),
            (S::Promised, A::Tell) => Some(S::Told),
            _ => None,
        }
    }

    /// As staff read it.
    pub fn staff_name(self) -> &'static str {
        match self {
            State::Offered => "Offered",
            State::NotYet => "Not yet, says the group",
            State::Promised => "Promised: the group said yes",
            State::Declined => "The group said no",
            State::TakenBack => "We took it back",
            State::Told => "The group knows what came of it",
        }
    }

    /// The Fluent key of what its group reads.
    pub fn applicant_key(self) -> &'static str {
        match self {
            State::Offered => "after-onward-state-offered",
            State::NotYet => "after-onward-state-not-yet",
            State::Promised => "after-onward-state-promised",
            State::Declined => "after-onward-state-declined",
            State::TakenBack => "after-onward-state-taken-back",
            State::Told => "after-onward-state-told",
        }
    }

    /// Whether the group can still answer.
    pub fn waits(self) -> bool {
        matches!(self, State::Offered | State::NotYet)
    }
}

/// The most characters of each text.
const LIMIT: usize = 5_000;

/// An offer as an officer typed it.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    /// A round of ours by its id, "partner" or "cvs".
    pub to: String,
    pub to_name: String,
    pub words: String,
    pub report_by: Option<NaiveDate>,
}

/// An offer that can be kept.
#[derive(Clone, Debug)]
pub struct Offer {
    pub whereto: Whereto,
    pub round: Option<RoundId>,
    pub name: String,
    pub words: String,
    pub report_by: NaiveDate,
}

impl Typed {
    /// Reads it; `ours` are the rounds that can be chosen, with what each is called.
    ///
    /// # Errors
    /// What is to be put right.
    pub fn read(&self, ours: &[(RoundId, String)], today: NaiveDate) -> Result<Offer> {
        let mut problems = Problems::default();
        let chosen = ours.iter().find(|(id, _)| id.as_str() == self.to);
        let whereto = match (chosen, Whereto::parse(&self.to)) {
            (Some(_), _) => Some(Whereto::OwnFund),
            (None, Some(Whereto::OwnFund) | None) => None,
            (None, other) => other,
        };
        match whereto {
            None => problems.add("to", "Choose where we would take it"),
            Some(Whereto::OwnFund) => {}
            Some(_) => {
                problems.need("to_name", &self.to_name, "Say who it is: the group decides whether it knows them")
            }
        }
        problems.need("words", &self.words, "Say why there, and what we would do");
        if self.words.chars().count() > LIMIT || self.to_name.chars().count() > 200 {
            problems.add("words", "That is more than we keep in one box. Please shorten it");
        }
        match self.report_by {
            None => problems.add("report_by", "Enter the day by which we tell them what came of it"),
            Some(day) if day <= today => problems.add("report_by", "Choose a day that is still to come"),
            Some(_) => {}
        }
        problems.check()?;
        let whereto = whereto.unwrap_or(Whereto::Partner);
        Ok(Offer {
            whereto,
            round: chosen.map(|(id, _)| id.clone()),
            name: chosen.map_or_else(|| one_line(&self.to_name), |(_, name)| name.clone()),
            words: tidy(&self.words),
            report_by: self.report_by.unwrap_or(today),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn nothing_is_told_or_promised_without_a_yes(
            steps in prop::collection::vec(prop::sample::select(Action::ALL.to_vec()), 0..12),
        ) {
            let (mut state, mut yes) = (State::Offered, false);
            for action in steps {
                let Some(next) = state.next(action) else { continue };
                prop_assert!(!matches!(state, State::Declined | State::TakenBack | State::Told), "what has ended stays so");
                yes |= action == Action::Agree;
                if matches!(next, State::Promised | State::Told) {
                    prop_assert!(yes);
                }
                prop_assert!(action != Action::TakeBack || !yes, "a promise is not taken back by whoever made it");
                state = next;
            }
        }
    }

    #[test]
    fn an_offer_says_where_who_why_and_by_when() {
        let today = NaiveDate::from_ymd_opt(2027, 3, 1).expect("a day");
        let ours = vec![(RoundId::from("r"), "Small Grants".to_owned())];
        let good = Typed {
            to: "cvs".into(),
            to_name: "Hackney CVS".into(),
            words: "They know halls.".into(),
            report_by: today.succ_opt(),
        };
        assert_eq!(good.read(&ours, today).map(|offer| offer.whereto).ok(), Some(Whereto::Cvs));
        assert!(Typed { to: "own-fund".into(), ..good.clone() }.read(&ours, today).is_err(), "which of ours?");
        assert!(Typed { to_name: " ".into(), ..good.clone() }.read(&ours, today).is_err());
        assert!(Typed { report_by: Some(today), ..good.clone() }.read(&ours, today).is_err());
        let own = Typed { to: "r".into(), to_name: String::new(), ..good }.read(&ours, today).expect("an offer");
        assert_eq!((own.round, own.name.as_str()), (Some(RoundId::from("r")), "Small Grants"));
    }
}
