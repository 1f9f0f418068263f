//! Translations at the desk: which answers are in another language, what they say in English, and adding what is missing.

pub mod actions;
pub mod pages;
pub mod parts;
pub mod views;

use chrono::NaiveDate;

use crate::application::translating::MOST;
use crate::error::{Problems, Result};
use crate::text::dates::parse_day;
use crate::text::money::Pence;
use crate::text::plain;

/// What an officer typed.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    /// The question and the part, as `question/part`.
    pub of: String,
    pub text: String,
    pub by: String,
    pub on: [String; 3],
    pub cost: String,
    pub minutes: String,
}

/// What it says.
#[derive(Clone, Debug)]
pub struct Read {
    pub question: String,
    pub part: String,
    pub text: String,
    pub by: String,
    pub on: NaiveDate,
    pub cost_pence: Option<i64>,
    pub minutes: i32,
}

impl Typed {
    /// What was typed, where it can be read.
    ///
    /// # Errors
    /// What is to be put right.
    pub fn read(&self, today: NaiveDate) -> Result<Read, Problems> {
        let mut problems = Problems::default();
        let text = plain::tidy(&self.text);
        let of = self.of.split_once('/');
        if of.is_none() {
            problems.add("of", "Choose what you have translated");
        }
        problems.need("text", &text, "Write the translation");
        if text.chars().count() > MOST {
            problems.add("text", "That is more than we keep in one box. Please shorten it");
        }
        problems.need("by", &self.by, "Say who translated it: a person, or a service");
        let [day, month, year] = &self.on;
        let on = match parse_day(day, month, year) {
            Ok(on) if on > today => Err("Write the day on which it was translated, today or before".to_owned()),
            Ok(on) => Ok(on),
            Err(why) => Err(why.to_string()),
        };
        let cost = match self.cost.as_str() {
            "" => Ok(None),
            typed => Pence::parse(typed).map(|pence| Some(pence.0)),
        };
        let minutes = if self.minutes.is_empty() { Some(0) } else { self.minutes.parse().ok() };
        let minutes = minutes.filter(|minutes| (0..=100_000).contains(minutes));
        if let Err(why) = &on {
            problems.add("on", why.clone());
        }
        if let Err(why) = &cost {
            problems.add("cost", why.to_string());
        }
        if minutes.is_none() {
            problems.add("minutes", "Write the minutes with a number, such as 45, or leave them out");
        }
        match (of, on, cost, minutes) {
            (Some((question, part)), Ok(on), Ok(cost_pence), Some(minutes)) if problems.0.is_empty() => Ok(Read {
                question: question.to_owned(),
                part: part.to_owned(),
                text,
                by: self.by.clone(),
                on,
                cost_pence,
                minutes,
            }),
            _ => Err(problems),
        }
    }
}
