//! How the money is paid: chosen by the group before it signs. Whatever it chooses, and whatever is changed later, the
//! payments together are the grant, to the penny. Pure.

pub mod actions;
pub mod pages;
pub mod store;
mod typed;
pub mod views;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

pub use typed::Typed;

use crate::db::types::text_enum;
use crate::text::dates;
use crate::text::money::Pence;

text_enum! {
    /// How a group is paid.
    pub enum Way {
        /// Everything at once, which is usual.
        UpFront = "up-front",
        /// In equal parts, on days.
        Instalments = "instalments",
        /// On days and in amounts of its own.
        Own = "own",
    }
}

impl Way {
    /// The Fluent key of what a group reads; with `-hint` after it, of a few words more.
    pub fn applicant_key(self) -> &'static str {
        match self {
            Way::UpFront => "plan-up-front",
            Way::Instalments => "plan-instalments",
            Way::Own => "plan-own",
        }
    }
}

/// The fewest and the most instalments.
pub const FEWEST: usize = 2;
/// See [`FEWEST`].
pub const MOST: usize = 4;
/// The most payments of a plan of one's own.
pub const MOST_OWN: usize = 8;

/// A payment of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    pub due_on: NaiveDate,
    pub amount: Pence,
}

/// How the money is paid.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "way", rename_all = "kebab-case")]
pub enum Plan {
    #[default]
    UpFront,
    /// Equal parts, one on each of these days.
    Instalments { days: Vec<NaiveDate> },
    /// Days and amounts of the group's own, and why, which may be empty.
    Own { lines: Vec<Line>, why: String },
}

/// An amount in so many parts that differ by a penny at the most, the larger first. None where there are no parts.
pub fn split(amount: Pence, parts: usize) -> Vec<Pence> {
    let Ok(many) = i64::try_from(parts) else { return Vec::new() };
    if many == 0 {
        return Vec::new();
    }
    let (each, over) = (amount.0.div_euclid(many), amount.0.rem_euclid(many));
    (0..many).map(|at| Pence(each + i64::from(at < over))).collect()
}

/// What several payments come to.
pub fn total(lines: &[Line]) -> Pence {
    lines.iter().map(|line| line.amount).sum()
}

impl Plan {
    /// Which way it is.
    pub fn way(&self) -> Way {
        match self {
            Plan::UpFront => Way::UpFront,
            Plan::Instalments { .. } => Way::Instalments,
            Plan::Own { .. } => Way::Own,
        }
    }

    /// The payments of an amount. What is paid up front is paid on the `usual` day. They come to the amount, whatever the
    /// plan says of it.
    pub fn payments(&self, amount: Pence, usual: NaiveDate) -> Vec<Line> {
        let lines = match self {
            Plan::UpFront => Vec::new(),
            Plan::Instalments { days } => {
                days.iter().zip(split(amount, days.len())).map(|(day, amount)| Line { due_on: *day, amount }).collect()
            }
            Plan::Own { lines, .. } => lines.clone(),
        };
        fit(lines, amount, usual)
    }

    /// The payments that are still to be made of an amount of which this much is made already, or approved. Instalments whose
    /// day has come by then are over, and what is left is spread over the others.
    pub fn still(&self, amount: Pence, made: Pence, today: NaiveDate, usual: NaiveDate) -> Vec<Line> {
        let left = amount - made;
        if left <= Pence::ZERO {
            return Vec::new();
        }
        match self {
            Plan::Instalments { days } if made > Pence::ZERO => {
                let days = days.iter().copied().filter(|day| *day >= today).collect();
                Plan::Instalments { days }.payments(left, usual)
            }
            Plan::Own { lines, why } if made > Pence::ZERO => {
                Plan::Own { lines: after(lines, made), why: why.clone() }.payments(left, usual)
            }
            _ => self.payments(left, usual),
        }
    }

    /// As the agreement says it, of an amount of which this much has been paid, or approved, today.
    pub fn words(&self, amount: Pence, made: Pence, today: NaiveDate, usual_words: &str) -> String {
        let (lead, why) = match self {
            Plan::Instalments { days } if !days.is_empty() => {
                ("You chose to be paid in equal parts, each before you spend it:", "")
            }
            Plan::Own { lines, why } if !lines.is_empty() => {
                ("You chose when you are paid, and how much each time:", why.as_str())
            }
            _ => return usual_words.to_owned(),
        };
        let mut lines = vec![lead.to_owned()];
        if made > Pence::ZERO {
            lines.push(format!("{made} that is paid already, or on its way"));
        }
        let still = self.still(amount, made, today, today);
        lines.extend(still.iter().map(|line| format!("{} by {}", line.amount, dates::long_day(line.due_on))));
        lines.push(format!("Together that is {amount}."));
        if !why.is_empty() {
            lines.push(format!("Why: {why}"));
        }
        lines.join("\n")
    }

    /// The same with what has been made already as its first payment, where it is a plan of one's own for what is left.
    pub fn after_what_was_made(self, made: Pence, today: NaiveDate) -> Plan {
        match self {
            Plan::Own { mut lines, why } if made > Pence::ZERO => {
                lines.insert(0, Line { due_on: today, amount: made });
                Plan::Own { lines, why }
            }
            other => other,
        }
    }
}

/// What of these payments is left once this much of them has been made, from the first on.
fn after(lines: &[Line], made: Pence) -> Vec<Line> {
    let mut over = made;
    let mut left = Vec::new();
    for line in lines {
        let gone = over.min(line.amount);
        over = over - gone;
        if line.amount > gone {
            left.push(Line { due_on: line.due_on, amount: line.amount - gone });
        }
    }
    left
}

/// Payments made to come to an amount: none of nothing, none beyond it, and what is missing on the last day.
fn fit(lines: Vec<Line>, amount: Pence, usual: NaiveDate) -> Vec<Line> {
    let mut left = amount;
    let mut fitted: Vec<Line> = Vec::new();
    for line in lines {
        let amount = line.amount.min(left);
        if amount > Pence::ZERO {
            fitted.push(Line { amount, ..line });
            left = left - amount;
        }
    }
    if left > Pence::ZERO {
        match fitted.last_mut() {
            Some(last) => last.amount = last.amount + left,
            None => fitted.push(Line { due_on: usual, amount: left }),
        }
    }
    fitted
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
