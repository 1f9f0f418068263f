//! What an officer typed when they decide what comes when a grant ends, and what is to be put right. Pure.

use chrono::{Months, NaiveDate};

use super::store::Renewal;
use super::{Choice, earliest_last_day};
use crate::error::{Error, Problems, Result};
use crate::text::dates;
use crate::text::money::Pence;
use crate::text::plain;

/// How long a text may be, in characters.
const LIMIT: usize = 3_000;
/// How long what happens next may be: it is a promise, and they are short.
const NEXT_LIMIT: usize = 1_000;
/// The most months that a grant goes on for in one decision.
const MOST_MONTHS: u32 = 60;

/// What was typed.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    pub choice: String,
    pub words: String,
    pub next_words: String,
    pub by_day: Option<NaiveDate>,
    /// For how many months longer.
    pub months: String,
    /// How much more; empty where it is no more.
    pub more: String,
    pub name: String,
    pub role: String,
    pub last_day: Option<NaiveDate>,
    pub rely: String,
    pub stays: String,
    pub talk_to: String,
    /// The version that they read.
    pub version: Option<i32>,
}

/// What they decided. What does not belong to their choice is empty.
#[derive(Clone, Debug)]
pub struct Read {
    pub choice: Choice,
    pub words: String,
    pub next_words: String,
    pub by_day: Option<NaiveDate>,
    pub months: u32,
    pub more: Pence,
    pub last_day: Option<NaiveDate>,
    pub rely: String,
    pub stays: String,
    pub talk_to: String,
}

impl Typed {
    /// What was decided of a grant, with so many weeks' notice where it ends.
    ///
    /// # Errors
    /// What is to be put right.
    pub fn read(&self, renewal: &Renewal, weeks: u32, today: NaiveDate) -> Result<Read> {
        let mut problems = Problems::default();
        let Some(choice) = Choice::parse(&self.choice) else {
            return Err(Error::problem("choice", "Choose what comes when the grant ends"));
        };
        let mut read = Read {
            choice,
            words: plain::tidy(&self.words),
            next_words: String::new(),
            by_day: None,
            months: 0,
            more: Pence::ZERO,
            last_day: None,
            rely: String::new(),
            stays: String::new(),
            talk_to: String::new(),
        };
        problems.need("words", &read.words, "Write why, from what you both learned. The group reads it");
        match choice {
            Choice::Extend => self.read_longer(&mut read, renewal, today, &mut problems),
            Choice::Anew | Choice::Change => self.read_next(&mut read, today, &mut problems),
            Choice::End => self.read_end(&mut read, renewal, (weeks, today), &mut problems),
        }
        let texts = [("words", &read.words), ("rely", &read.rely), ("stays", &read.stays), ("talk_to", &read.talk_to)];
        for (field, text) in texts {
            if text.chars().count() > LIMIT {
                problems.add(field, format!("Make it shorter than {LIMIT} characters"));
            }
        }
        problems.check()?;
        Ok(read)
    }

    fn read_longer(&self, read: &mut Read, renewal: &Renewal, today: NaiveDate, problems: &mut Problems) {
        match self.months.trim().parse::<u32>() {
            Ok(months) if (1..=MOST_MONTHS).contains(&months) => read.months = months,
            _ => problems.add("months", format!("Write for how many months longer, from 1 to {MOST_MONTHS}")),
        }
        // Longer is longer: than until today, and than the group was told that it has.
        let told = renewal.last_day.unwrap_or(today).max(today);
        let end = renewal.ends_on.and_then(|end| end.checked_add_months(Months::new(read.months)));
        if let Some(end) = end.filter(|end| *end <= today || *end < told) {
            let (end, told) = (dates::long_day(end), dates::long_day(told));
            problems.add(
                "months",
                format!("With these months it ends on {end}. Write so many that it runs until {told} or longer"),
            );
        }
        match self.more.trim() {
            "" => {}
            text => match Pence::parse(text) {
                Ok(more) => read.more = more,
                Err(why) => problems.add("more", why.to_string()),
            },
        }
        for (field, text, why) in [
            ("name", &self.name, "Enter your name: you propose it for the council"),
            ("role", &self.role, "Enter your role"),
        ] {
            problems.need(field, text, why);
        }
    }

    fn read_next(&self, read: &mut Read, today: NaiveDate, problems: &mut Problems) {
        read.next_words = plain::tidy(&self.next_words);
        read.by_day = self.by_day;
        problems.need("next_words", &read.next_words, "Write what we do next. It is a promise to the group");
        if read.next_words.chars().count() > NEXT_LIMIT {
            problems.add("next_words", format!("Make it shorter than {NEXT_LIMIT} characters"));
        }
        match self.by_day {
            None => problems.add("by", "Enter the day by which we do it"),
            Some(day) if day < today => problems.add("by", "Choose today or a later day"),
            Some(_) => {}
        }
    }

    fn read_end(&self, read: &mut Read, renewal: &Renewal, (weeks, today): (u32, NaiveDate), problems: &mut Problems) {
        read.rely = plain::tidy(&self.rely);
        read.stays = plain::tidy(&self.stays);
        read.talk_to = plain::tidy(&self.talk_to);
        read.last_day = self.last_day;
        problems.need("rely", &read.rely, "Write what the group can rely on until the last day");
        problems.need("stays", &read.stays, "Write what stays: help, a reference, whom else they can ask");
        problems.need("talk_to", &read.talk_to, "Write whom the group can talk to about it, and how");
        let earliest = earliest_last_day(renewal.ends_on.unwrap_or(today), today, weeks);
        match self.last_day {
            None => problems.add("last", "Enter the last day"),
            Some(day) if day < earliest => problems.add(
                "last",
                format!(
                    "The group has at least {weeks} weeks, and never less than its agreement says. Choose {} or a later day",
                    dates::long_day(earliest)
                ),
            ),
            Some(_) => {}
        }
    }
}
