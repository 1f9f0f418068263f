//! How an item ends: everybody agrees, or each says for, against or neither. Pure.

use std::collections::BTreeMap;

use crate::db::types::text_enum;
use crate::error::Problems;
use crate::ids::PersonId;

text_enum! {
    /// How a panel came to what it recommends.
    pub enum Ending {
        Consensus = "consensus",
        Vote = "vote",
    }
}

text_enum! {
    /// What somebody says in a vote.
    pub enum Vote {
        For = "for",
        Against = "against",
        Abstain = "abstain",
    }
}

impl Vote {
    /// As somebody reads it.
    pub fn staff_name(self) -> &'static str {
        match self {
            Vote::For => "For",
            Vote::Against => "Against",
            Vote::Abstain => "Neither",
        }
    }
}

/// A vote counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub for_it: usize,
    pub against: usize,
    pub neither: usize,
}

impl Tally {
    /// Votes counted.
    pub fn of(votes: impl IntoIterator<Item = Vote>) -> Self {
        let mut tally = Tally::default();
        for vote in votes {
            match vote {
                Vote::For => tally.for_it += 1,
                Vote::Against => tally.against += 1,
                Vote::Abstain => tally.neither += 1,
            }
        }
        tally
    }

    /// Whether more are for it than against.
    pub fn carries(self) -> bool {
        self.for_it > self.against
    }

    /// "4 for, 1 against, 1 neither"
    pub fn said(self) -> String {
        format!("{} for, {} against, {} neither", self.for_it, self.against, self.neither)
    }
}

/// How an item ended, as it was typed; `room` is who is in it, and each of them says something where there is a vote.
/// What is to be put right is noted under `how` and `vote-ID`.
pub fn settle(
    how: Option<Ending>,
    votes: &BTreeMap<PersonId, Option<Vote>>,
    room: &[PersonId],
    problems: &mut Problems,
) -> Vec<(PersonId, Vote)> {
    match how {
        None => problems.add("how", "Choose how the panel came to it"),
        Some(Ending::Consensus) => return Vec::new(),
        Some(Ending::Vote) => {}
    }
    let mut said = Vec::new();
    for person in room {
        match votes.get(person).copied().flatten() {
            Some(vote) => said.push((person.clone(), vote)),
            None if how.is_some() => {
                problems.add(format!("vote-{person}"), "Choose for, against or neither for everybody in the room");
            }
            None => {}
        }
    }
    let tally = Tally::of(said.iter().map(|(_, vote)| *vote));
    if how.is_some() && said.len() == room.len() && !tally.carries() {
        problems.add(
            "how",
            format!(
                "{}: more have to be for it than against before it is what the panel recommends. Talk on, or change \
                 what is recommended",
                tally.said()
            ),
        );
    }
    said
}
