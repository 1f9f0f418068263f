//! A meeting while it is held: who is here, in which order it takes its items, who steps out, and how it comes to what it
//! recommends.

pub mod actions;
pub mod item;
pub mod order;
pub mod pages;
pub mod policy;
pub mod store;
pub mod views;
pub mod votes;

use crate::db::types::text_enum;
use crate::fund::form::{Chair, PanelRules};

text_enum! {
    /// Where a meeting is.
    pub enum State {
        /// Still to come.
        Called = "called",
        /// Somebody has said who is here.
        Sitting = "sitting",
        /// It is over, and stays as it was.
        Ended = "ended",
        CalledOff = "called-off",
    }
}

text_enum! {
    /// What happens to a meeting.
    pub enum Action {
        /// Its time, its place or who sits at it is changed.
        Change = "change",
        /// It is put in order, somebody steps out.
        Prepare = "prepare",
        /// It is said who is here.
        Attend = "attend",
        /// Something is recommended, voted on, dissented from.
        Weigh = "weigh",
        End = "end",
        /// It was ended too soon.
        Reopen = "reopen",
        CallOff = "call-off",
        /// Those who came are paid.
        Pay = "pay",
    }
}

impl State {
    /// Where an action leads, or none when it does not lead on from here.
    pub fn next(self, action: Action) -> Option<State> {
        use Action as A;
        use State as S;
        match (self, action) {
            (S::Called, A::Change | A::Prepare | A::Weigh) => Some(S::Called),
            (S::Called | S::Sitting, A::Attend) => Some(S::Sitting),
            (S::Sitting, A::Prepare | A::Weigh) => Some(S::Sitting),
            (S::Sitting, A::End) => Some(S::Ended),
            (S::Ended, A::Reopen) => Some(S::Sitting),
            (S::Called, A::CallOff) => Some(S::CalledOff),
            (S::Ended, A::Pay) => Some(S::Ended),
            _ => None,
        }
    }

    /// As staff read it.
    pub fn staff_name(self) -> &'static str {
        match self {
            State::Called => "Still to come",
            State::Sitting => "Begun",
            State::Ended => "Ended",
            State::CalledOff => "Called off",
        }
    }

    /// Why nothing more is done at it, or not yet.
    pub fn why_not(self) -> &'static str {
        match self {
            State::Called => "The meeting has not begun. Say who is here first.",
            State::Sitting => "The meeting has begun, so this stays as it was.",
            State::Ended => {
                "The meeting has ended, so it stays as it was. An officer can open it again, with a reason."
            }
            State::CalledOff => "This meeting was called off.",
        }
    }
}

/// Somebody who sits at a meeting, as the rules of its round see them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sits {
    /// In the room: for the meeting, or for one item.
    pub here: bool,
    /// A community member. An officer says so when they are asked to the table; nobody guesses it.
    pub community: bool,
    pub chair: bool,
    /// Leads an item for which the chair is out of the room.
    pub deputy: bool,
}

/// What the round asks of its panel and is not there yet, in sentences; none when it can recommend.
pub fn missing(rules: &PanelRules, table: &[Sits]) -> Vec<String> {
    let count = |f: fn(&Sits) -> bool| u32::try_from(table.iter().filter(|one| f(one)).count()).unwrap_or(u32::MAX);
    let (here, community) = (count(|one| one.here), count(|one| one.here && one.community));
    let mut words = Vec::new();
    let sit = count(|_| true);
    if sit < rules.members {
        words.push(format!("{} sit at it, of the {} that this round asks for.", people(sit), rules.members));
    }
    if here < rules.quorum {
        words.push(format!("{} here, and {} have to be.", is_are(here), rules.quorum));
    }
    if community < rules.community {
        let of = if rules.community == 1 { "one community member has" } else { "community members have" };
        let number = if rules.community == 1 { String::new() } else { format!("{} ", rules.community) };
        words.push(format!("At least {number}{of} to be here, and {} is.", number_of(community)));
    }
    words.extend(no_lead(rules.chair, table));
    words
}

fn no_lead(chair: Chair, table: &[Sits]) -> Option<String> {
    let asked = table.iter().find(|one| one.chair);
    let lead = asked.filter(|one| one.here).or_else(|| table.iter().find(|one| one.deputy && one.here)).or(asked);
    match (chair, lead) {
        (Chair::None, _) => None,
        (_, None) => Some("Nobody has been asked to lead it yet.".to_owned()),
        (_, Some(lead)) if !lead.here => Some(
            "Whoever leads it is not in the room. An officer can ask somebody to lead it in their place.".to_owned(),
        ),
        (Chair::CommunityMember, Some(lead)) if !lead.community => {
            Some("A community member leads it in this round; somebody else is asked to.".to_owned())
        }
        _ => None,
    }
}

fn people(count: u32) -> String {
    if count == 1 { "One person".to_owned() } else { format!("{count} people") }
}

fn is_are(count: u32) -> String {
    match count {
        0 => "Nobody is".to_owned(),
        1 => "One person is".to_owned(),
        more => format!("{more} people are"),
    }
}

fn number_of(count: u32) -> String {
    if count == 0 { "none".to_owned() } else { count.to_string() }
}

/// What an amount of work comes to at so much an hour, to the nearest penny.
pub fn pay(minutes: i32, rate_pence: i64) -> i64 {
    (i64::from(minutes.max(0)) * rate_pence.max(0) + 30) / 60
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
