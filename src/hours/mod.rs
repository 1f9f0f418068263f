//! Hours owed: what a round took of people's time, what was paid for it at the rate it publishes, and what is still owed. A
//! round is complete once it owes nothing. Pure.

pub mod actions;
pub mod pages;
pub mod policy;
pub mod published;
pub mod store;
#[cfg(test)]
mod tests;
pub mod views;

use crate::application::State;
use crate::db::types::text_enum;
use crate::panel::sitting::pay;

text_enum! {
    /// What a group's time went into.
    pub enum SpentOn {
        Applying = "applying",
        Learning = "learning",
    }
}

impl SpentOn {
    /// As staff read it.
    pub fn staff_name(self) -> &'static str {
        match self {
            SpentOn::Applying => "Applying",
            SpentOn::Learning => "Learning together",
        }
    }

    /// The Fluent key of the same for everybody else.
    pub fn key(self) -> &'static str {
        match self {
            SpentOn::Applying => "hours-applying",
            SpentOn::Learning => "hours-learning",
        }
    }
}

/// Whether a group's time is counted and paid: once nobody judges its application any more.
pub fn is_counted(state: State) -> bool {
    matches!(state, State::Decided | State::Withdrawn)
}

/// More at once than anybody is paid for: a typing mistake.
pub const MOST_MINUTES: i32 = 500 * 60;

/// The most characters of a name or a reason.
pub const LIMIT: usize = 1_000;

/// A line: minutes that were taken, and what became of them, in pence. Lines add up to sums, which are lines again.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Line {
    pub minutes: i64,
    /// What they come to.
    pub taken: i64,
    pub paid: i64,
    /// What somebody said that they want nothing for.
    pub let_go: i64,
    pub owed: i64,
}

impl Line {
    /// Minutes at a rate (in pence, for an hour), what was paid for them, and whether nothing more is wanted. More than was taken
    /// may have been paid; nobody owes it back.
    pub fn of(minutes: i32, rate_pence: i64, paid: i64, wants_nothing: bool) -> Line {
        let taken = pay(minutes, rate_pence);
        let left = (taken - paid).max(0);
        let (let_go, owed) = if wants_nothing { (left, 0) } else { (0, left) };
        Line { minutes: i64::from(minutes.max(0)), taken, paid, let_go, owed }
    }

    /// This one with another.
    #[must_use]
    pub fn with(self, other: Line) -> Line {
        Line {
            minutes: self.minutes + other.minutes,
            taken: self.taken + other.taken,
            paid: self.paid + other.paid,
            let_go: self.let_go + other.let_go,
            owed: self.owed + other.owed,
        }
    }

    /// Whether nothing was taken, and nothing paid.
    pub fn is_empty(self) -> bool {
        self.minutes == 0 && self.paid == 0
    }
}

/// The sum of lines.
pub fn sum(lines: impl IntoIterator<Item = Line>) -> Line {
    lines.into_iter().fold(Line::default(), Line::with)
}

/// What these minutes are paid at a rate, where `left` minutes are still to be paid and `owed` pence with them. A payment that
/// comes to everything that is left pays what is owed, so that a time paid in parts comes to the same penny as paid at once:
/// `before` parts were each rounded.
pub fn amount(minutes: i32, rate_pence: i64, (left, owed): (i64, i64), before: usize) -> i64 {
    let usual = pay(minutes, rate_pence);
    let off = i64::try_from(before).unwrap_or(i64::MAX).saturating_add(1);
    if i64::from(minutes) == left && (owed - usual).abs() <= off { owed } else { usual }
}

/// What was paid for one group's time as it counts now: without what was put right.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Paid {
    pub minutes: i64,
    pub pence: i64,
    /// In how many payments.
    pub count: usize,
}

/// A group of a round, in numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OfGroup {
    /// What it told of applying; none where it has not.
    pub told: Option<i32>,
    /// Its minutes of the notes that both agreed on.
    pub learned: i32,
    /// What it told of notes that wait for its yes: they are owed once it agrees.
    pub to_agree: i32,
    pub paid_applying: i64,
    pub paid_learning: i64,
    pub wants_nothing: bool,
}

impl OfGroup {
    /// Its line for applying. Nothing is guessed where it has not told.
    pub fn applying(self, rate_pence: i64) -> Line {
        Line::of(self.told.unwrap_or(0), rate_pence, self.paid_applying, self.wants_nothing)
    }

    /// Its line for learning together.
    pub fn learning(self, rate_pence: i64) -> Line {
        Line::of(self.learned, rate_pence, self.paid_learning, self.wants_nothing)
    }

    /// What is owed besides once it agrees on the notes that wait for its yes, in pence.
    pub fn waits(self, rate_pence: i64) -> i64 {
        let agreed = OfGroup { learned: self.learned.saturating_add(self.to_agree), ..self };
        agreed.learning(rate_pence).owed - self.learning(rate_pence).owed
    }

    /// Its line for one of both.
    pub fn of(self, spent_on: SpentOn, rate_pence: i64) -> Line {
        match spent_on {
            SpentOn::Applying => self.applying(rate_pence),
            SpentOn::Learning => self.learning(rate_pence),
        }
    }
}

/// What a round took altogether.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Sums {
    /// Groups whose application is decided or withdrawn.
    pub groups: usize,
    /// Those of them that have not told how long applying took them.
    pub untold: usize,
    pub applying: Line,
    pub learning: Line,
    pub panel: Line,
    pub reviewing: Line,
    /// What groups are owed besides once they agree on their notes, in pence.
    pub waits: i64,
}

impl Sums {
    /// Adds up groups at a round's rate, and what residents did at theirs.
    pub fn of(groups: &[OfGroup], rate_pence: i64, panel: Line, reviewing: Line) -> Sums {
        Sums {
            groups: groups.len(),
            untold: groups.iter().filter(|group| group.told.is_none()).count(),
            applying: sum(groups.iter().map(|group| group.applying(rate_pence))),
            learning: sum(groups.iter().map(|group| group.learning(rate_pence))),
            panel,
            reviewing,
            waits: groups.iter().map(|group| group.waits(rate_pence)).sum(),
        }
    }

    /// Everything together.
    pub fn all(&self) -> Line {
        sum([self.applying, self.learning, self.panel, self.reviewing])
    }
}

/// What stands in the way of a complete round, apart from what it owes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Open {
    /// Promises of the round, of its groups and of their grants that are to be kept.
    pub promises: i64,
    /// Themes of its digest that the council has not answered.
    pub unanswered: i64,
    /// Applications that were sent and are not decided.
    pub undecided: i64,
    /// Meetings of its panel that have begun, and of which nobody has said that they ended.
    pub meetings: i64,
    /// People from the community who were asked to rate, and have neither handed in nor said no.
    pub rating: i64,
    /// Grants of which something was learned together, or of which somebody arranged to talk.
    pub talks: i64,
    /// Grants that are not signed, or whose months are not over. One whose group has ended runs no longer.
    pub running: i64,
    /// Grants there are.
    pub grants: i64,
}
