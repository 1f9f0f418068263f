//! A risk as somebody typed it, and what is still missing from it. Pure.

use chrono::NaiveDate;

use super::store::Risk;
use super::{Action, Holder, Kind, Payer, WORDS_LIMIT, Yes, holds_today};
use crate::error::{Problems, Result};
use crate::text::dates;
use crate::text::plain::tidy;

/// A risk as somebody typed it.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    pub kind: String,
    pub words: String,
    pub source: String,
    /// Who should hold it.
    pub holder: String,
    pub why_holder: String,
    pub council_does: String,
    /// What the group does, where it is to hold some of it.
    pub holder_does: String,
    pub cost: String,
    pub payer: String,
    /// Why somebody else holds it from now on, where an officer moves it.
    pub why_moved: String,
    /// The three boxes of the day on which it is looked at again.
    pub review: (String, String, String),
}

/// A risk that can be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    pub kind: Kind,
    pub words: String,
    pub source: String,
    /// Who should hold it.
    pub holder: Holder,
    pub why_holder: String,
    pub council_does: String,
    pub holder_does: String,
    pub cost: String,
    pub payer: Payer,
    pub review_on: Option<NaiveDate>,
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
            problems.add("kind", "Choose which kind of risk it is");
        }
        problems.need("words", &self.words, "Write what the risk is");
        let holder = Holder::parse(&self.holder).unwrap_or(Holder::Council);
        if holder.is_on_group() {
            problems.need("why_holder", &self.why_holder, "Say why the group is the right one to carry this");
        }
        if kind.is_some_and(|kind| kind != Kind::NotActing) || holder.is_on_group() {
            problems.need("council_does", &self.council_does, "Say what the council does about it");
        }
        let payer = Payer::parse(&self.payer).unwrap_or(Payer::Nobody);
        if holder.is_on_group() && !payer.is_met() {
            problems.add("payer", "Say who pays what this costs. A group is not asked to carry what nobody pays for");
        }
        if payer.costs() {
            problems.need("cost", &self.cost, "Say what it costs, or about what");
        }
        let review_on = self.review(&mut problems);
        for (field, text) in self.texts() {
            if text.chars().count() > WORDS_LIMIT {
                problems.add(field, "That is more than fits here. Please shorten it to about 300 words");
            }
        }
        let only = |text: &str| if holder.is_on_group() { tidy(text) } else { String::new() };
        problems.check().map(|()| Named {
            kind: kind.unwrap_or(Kind::Delivery),
            words: tidy(&self.words),
            source: tidy(&self.source),
            holder,
            why_holder: only(&self.why_holder),
            council_does: tidy(&self.council_does),
            holder_does: only(&self.holder_does),
            cost: tidy(&self.cost),
            payer,
            review_on,
        })
    }

    fn texts(&self) -> [(&'static str, &str); 7] {
        [
            ("why_moved", &self.why_moved),
            ("words", &self.words),
            ("source", &self.source),
            ("why_holder", &self.why_holder),
            ("council_does", &self.council_does),
            ("holder_does", &self.holder_does),
            ("cost", &self.cost),
        ]
    }

    fn review(&self, problems: &mut Problems) -> Option<NaiveDate> {
        let (day, month, year) = &self.review;
        if [day, month, year].iter().all(|part| part.trim().is_empty()) {
            return None;
        }
        match dates::parse_day(day, month, year) {
            Ok(date) => Some(date),
            Err(why) => {
                problems.add("review", why.to_string());
                None
            }
        }
    }
}

/// What the group's yes becomes when a risk is named, or named anew: a yes is to these words and no others.
pub fn yes_after(before: Option<&Risk>, named: &Named) -> Yes {
    let was = before.map_or(Yes::NotAsked, |risk| risk.organisation_yes);
    if !named.holder.is_on_group() {
        return was.next(Action::TakeBack).unwrap_or(Yes::NotAsked);
    }
    match before {
        Some(risk) if risk.organisation_yes == Yes::Agreed && asks_the_same(risk, named) => Yes::Agreed,
        _ => was.next(Action::Ask).unwrap_or(Yes::Asked),
    }
}

/// Who holds it from then on.
pub fn holder_after(named: &Named, yes: Yes) -> Holder {
    holds_today(named.holder, yes, named.payer)
}

/// Whether a group that said no is asked for the very same again. A no is heard once.
pub fn presses(before: &Risk, named: &Named) -> bool {
    let same = Risk { should_hold: named.holder, ..before.clone() };
    before.organisation_yes == Yes::Declined && named.holder.is_on_group() && asks_the_same(&same, named)
}

fn asks_the_same(risk: &Risk, named: &Named) -> bool {
    risk.kind == named.kind
        && risk.should_hold == named.holder
        && risk.words == named.words
        && risk.why_holder == named.why_holder
        && risk.council_does == named.council_does
        && risk.holder_does == named.holder_does
        && risk.cost == named.cost
        && risk.payer == named.payer
}
