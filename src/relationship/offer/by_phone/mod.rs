//! A group with no account says on the telephone, or on paper, what it wants of the conversation that every group is offered:
//! an officer writes it down, in whose word and on which day.

pub mod actions;
pub mod pages;
pub mod store;
pub mod views;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Answer, LIMIT};
use crate::application::word::{Kind, why_no_witness};
use crate::clock::Instant;
use crate::error::Problems;
use crate::text::{dates, plain};

/// What is chosen where none of the offered times is.
pub const OTHER: &str = "other";
/// The most that is kept of a name, in characters.
const SHORT: usize = 200;

/// What a group said, as kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Word {
    pub kind: Kind,
    pub on: NaiveDate,
    /// Who of the group said it.
    pub by: String,
    /// Who else heard it, where it ends that the group is heard before it is read: a no that was said aloud.
    pub witness: String,
    /// How they said it; or where the paper is kept.
    pub words: String,
    /// The officer who wrote it down.
    pub officer: String,
}

impl Word {
    /// In one sentence, as the desk reads it.
    pub fn sentence(&self) -> String {
        let on = dates::day(self.on);
        let witness = match self.witness.as_str() {
            "" => String::new(),
            name => format!(", with {name} as witness"),
        };
        match self.kind {
            Kind::Aloud => {
                format!("Said by {}, {on}{witness}, written down by {}: “{}”", self.by, self.officer, self.words)
            }
            Kind::Signed => format!("Written by {}, {on}; the paper is kept: {}", self.by, self.words),
        }
    }

    /// One of each kind, for samples.
    pub fn samples() -> [Word; 2] {
        let aloud = Word {
            kind: Kind::Aloud,
            on: NaiveDate::default(),
            by: "Fatma Aydın".into(),
            witness: "Rosa Lim".into(),
            words: "We have said it all.".into(),
            officer: "Amina Yusuf".into(),
        };
        let signed = Word { kind: Kind::Signed, witness: String::new(), words: "Room 12".into(), ..aloud.clone() };
        [aloud, signed]
    }
}

/// What an officer typed.
#[derive(Clone, Debug)]
pub struct Typed {
    pub answer: Answer,
    /// One of the offered times, by its id; else [`OTHER`] or nothing.
    pub slot: String,
    /// Another time, as it was typed; none where it is none.
    pub starts_at: Option<Instant>,
    pub reach_by: String,
    pub kind: String,
    /// Day, month and year.
    pub on: [String; 3],
    pub by: String,
    pub witness: String,
    pub words: String,
    pub kept_at: String,
}

impl Typed {
    /// Whether one of the offered times was chosen.
    pub fn has_slot(&self) -> bool {
        !matches!(self.slot.as_str(), "" | OTHER)
    }

    /// In whose word it is. `judges` are those who read or decide the application: none of them is its witness. `problems`
    /// are those of the time as it was typed.
    ///
    /// # Errors
    /// Everything that is to be put right.
    pub fn read(
        &self,
        officer: &str,
        judges: &[String],
        today: NaiveDate,
        mut problems: Problems,
    ) -> Result<Word, Problems> {
        let booked = self.answer == Answer::TakenUp;
        if booked {
            problems.need("reach_by", &self.reach_by, "Write how they are reached");
        }
        let kind = Kind::parse(&self.kind);
        if kind.is_none() {
            problems.add("word", "Say whether they said it, or wrote it");
        }
        let [day, month, year] = &self.on;
        let on = dates::parse_day(day, month, year).map_err(|why| why.to_string());
        let on = on.and_then(|on| {
            if on > today { Err("Write the day on which they said it, today or before".to_owned()) } else { Ok(on) }
        });
        let on = on.map_err(|why| problems.add("said-on", why)).ok();
        let (by, witness) = (plain::one_line(&self.by), plain::one_line(&self.witness));
        problems.need("said_by", &by, "Write who of the group said it");
        let words = plain::tidy(if kind == Some(Kind::Signed) { &self.kept_at } else { &self.words });
        let heard = kind == Some(Kind::Aloud) && !booked;
        match kind {
            Some(Kind::Aloud) => problems.need("words", &words, "Write how they said it, in their words"),
            Some(Kind::Signed) => problems.need("kept_at", &words, "Say where the paper is kept"),
            None => {}
        }
        if heard && witness.is_empty() {
            problems.add(
                "witness",
                "Write who else heard them say no: after it, what they sent can be read before anybody has heard them",
            );
        } else if let Some(why) = why_no_witness(&witness, &by, officer, judges).filter(|_| heard) {
            problems.add("witness", why);
        }
        for (field, text, most) in [
            ("reach_by", &self.reach_by, LIMIT),
            ("said_by", &by, SHORT),
            ("witness", &witness, SHORT),
            (if kind == Some(Kind::Signed) { "kept_at" } else { "words" }, &words, LIMIT),
        ] {
            if text.chars().count() > most {
                problems.add(field, format!("Write at most {most} characters"));
            }
        }
        let (Some(kind), Some(on), true) = (kind, on, problems.0.is_empty()) else { return Err(problems) };
        let witness = if heard { witness } else { String::new() };
        Ok(Word { kind, on, by, witness, words, officer: officer.to_owned() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(answer: Answer, witness: &str) -> Typed {
        Typed {
            answer,
            slot: String::new(),
            starts_at: None,
            reach_by: "07700 900456".into(),
            kind: "aloud".into(),
            on: ["3".into(), "12".into(), "2026".into()],
            by: "Fatma Aydın".into(),
            witness: witness.into(),
            words: "We have said it all.".into(),
            kept_at: String::new(),
        }
    }

    fn read(typed: &Typed) -> Result<Word, Problems> {
        let today = NaiveDate::from_ymd_opt(2026, 12, 4).expect("a date");
        typed.read("Amina Yusuf", &["Ruth Adeyemi".to_owned()], today, Problems::default())
    }

    #[test]
    fn a_no_that_was_said_aloud_needs_somebody_else_who_heard_it() {
        for nobody in ["", "amina yusuf", "Fatma Aydın", "ruth adeyemi"] {
            let problems = read(&typed(Answer::NotNeeded, nobody)).expect_err("no witness");
            assert_eq!(problems.0[0].field, "witness", "{nobody}");
        }
        let word = read(&typed(Answer::NotNeeded, "Rosa Lim")).expect("a word");
        assert!(word.sentence().contains("with Rosa Lim as witness"), "{}", word.sentence());
        let written = Typed { kind: "signed".into(), kept_at: "Room 12".into(), ..typed(Answer::NotNeeded, "") };
        assert!(read(&written).expect("a word").sentence().contains("the paper is kept: Room 12"));
    }

    #[test]
    fn a_booking_needs_no_witness_but_a_way_to_reach_them() {
        let word = read(&typed(Answer::TakenUp, "Rosa Lim")).expect("a word");
        assert_eq!(word.witness, "", "nobody is asked for one");
        let nowhere = Typed { reach_by: " ".into(), ..typed(Answer::TakenUp, "") };
        assert_eq!(read(&nowhere).expect_err("where?").0[0].field, "reach_by");
        let to_come = Typed { on: ["5".into(), "12".into(), "2026".into()], ..typed(Answer::TakenUp, "") };
        assert_eq!(read(&to_come).expect_err("a day to come").0[0].field, "said-on");
    }
}
