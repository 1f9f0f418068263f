//! A group's word where it cannot give it on a page: what was written down was read to it and it said yes, with somebody
//! beside it who heard that; or it signed on paper. Pure.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::db::types::text_enum;
use crate::error::Problems;
use crate::text::{dates, plain};

text_enum! {
    /// How a group gave its word.
    pub enum Kind {
        /// Read to them, and a yes aloud before a witness.
        Aloud = "aloud",
        /// A signature on paper.
        Signed = "signed",
    }
}

/// The most that is kept of each text, in characters.
const SHORT: usize = 200;
const LONG: usize = 1_000;

/// A group's word, as kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Word {
    pub kind: Kind,
    pub on: NaiveDate,
    /// Who of the group gave it.
    pub by: String,
    pub language: String,
    /// Empty where none was needed.
    pub interpreter: String,
    /// Who heard the yes; empty where it was signed.
    pub witness: String,
    /// How they said it; or where the signed paper is kept.
    pub words: String,
    /// The officer who wrote it down.
    pub officer: String,
}

/// A group's word as an officer typed it.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    pub kind: String,
    pub day: String,
    pub month: String,
    pub year: String,
    pub by: String,
    pub language: String,
    pub interpreter: String,
    pub witness: String,
    pub words: String,
    pub kept_at: String,
}

/// Two names that are the same when they are read aloud.
fn is_same(one: &str, other: &str) -> bool {
    let plain = |name: &str| name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    plain(one) == plain(other)
}

impl Typed {
    /// Reads what an officer typed. `judges` are those who read or decide it: none of them is its witness.
    ///
    /// # Errors
    /// Everything that is to be put right.
    pub fn read(&self, officer: &str, judges: &[String], today: NaiveDate) -> Result<Word, Problems> {
        let mut problems = Problems::default();
        let kind = Kind::parse(&self.kind);
        if kind.is_none() {
            problems.add("word", "Say how they gave their word: aloud, or signed on paper.");
        }
        let on = dates::parse_day(&self.day, &self.month, &self.year).map_err(|why| why.to_string()).and_then(|on| {
            if on > today {
                Err("Write the day on which they said yes; it cannot be to come.".to_owned())
            } else {
                Ok(on)
            }
        });
        let on = on.map_err(|why| problems.add("said-on", why)).ok();
        let line = |text: &str| plain::one_line(text);
        let (by, witness) = (line(&self.by), line(&self.witness));
        problems.need("said_by", &by, "Write who of the group said yes.");
        let words = plain::tidy(if kind == Some(Kind::Signed) { &self.kept_at } else { &self.words });
        match kind {
            Some(Kind::Aloud) => {
                check_witness(&mut problems, &witness, &by, officer, judges);
                problems.need("words", &words, "Write how they said yes, in their words.");
            }
            Some(Kind::Signed) => problems.need("kept_at", &words, "Say where the signed paper is kept."),
            None => {}
        }
        for (field, text, most) in [
            ("said_by", &by, SHORT),
            ("witness", &witness, SHORT),
            ("words", &words, LONG),
            ("said_in", &self.language, SHORT),
            ("interpreter", &self.interpreter, SHORT),
        ] {
            if text.chars().count() > most {
                problems.add(field, format!("Write at most {most} characters."));
            }
        }
        let (Some(kind), Some(on), true) = (kind, on, problems.0.is_empty()) else { return Err(problems) };
        let aloud = |text: String| if kind == Kind::Aloud { text } else { String::new() };
        Ok(Word {
            kind,
            on,
            by,
            language: aloud(line(&self.language)),
            interpreter: aloud(line(&self.interpreter)),
            witness: aloud(witness),
            words,
            officer: officer.to_owned(),
        })
    }
}

/// Somebody else than the officer hears the yes, and nobody who judges what was said.
fn check_witness(problems: &mut Problems, witness: &str, by: &str, officer: &str, judges: &[String]) {
    if witness.is_empty() {
        problems.add("witness", "Write who heard them say yes, besides you: without a witness it cannot count.");
    } else if let Some(why) = why_no_witness(witness, by, officer, judges) {
        problems.add("witness", why);
    }
}

/// Why somebody who is named cannot be the witness of what a group says to an officer; none where they can.
pub fn why_no_witness(witness: &str, by: &str, officer: &str, judges: &[String]) -> Option<String> {
    if is_same(witness, officer) {
        Some("You wrote it down, so somebody else is the witness.".to_owned())
    } else if is_same(witness, by) {
        Some("Whoever gives their word is not their own witness. Write who heard it.".to_owned())
    } else if judges.iter().any(|judge| is_same(witness, judge)) {
        Some(format!("{witness} reads or decides this application, so somebody else is the witness."))
    } else {
        None
    }
}

impl Word {
    /// In one sentence, as the desk reads it.
    pub fn sentence(&self) -> String {
        let on = dates::day(self.on);
        match self.kind {
            Kind::Signed => format!("Signed on paper by {}, {on}; the paper is kept: {}", self.by, self.words),
            Kind::Aloud => {
                let language = if self.language.is_empty() { String::new() } else { format!(" in {}", self.language) };
                let interpreter = match self.interpreter.as_str() {
                    "" => String::new(),
                    name => format!(", interpreted by {name}"),
                };
                format!(
                    "Confirmed aloud by {}, {on}: read to them{language}{interpreter}, with {} as witness",
                    self.by, self.witness
                )
            }
        }
    }

    /// One of each kind, for samples.
    pub fn samples() -> [Word; 2] {
        let aloud = Word {
            kind: Kind::Aloud,
            on: NaiveDate::default(),
            by: "Fatma Aydın".into(),
            language: "Turkish".into(),
            interpreter: "Selin Kurt".into(),
            witness: "Rosa Lim".into(),
            words: "Yes, that is us.".into(),
            officer: "Amina Yusuf".into(),
        };
        let signed = Word {
            kind: Kind::Signed,
            language: String::new(),
            interpreter: String::new(),
            witness: String::new(),
            words: "Room 12, grants cabinet".into(),
            ..aloud.clone()
        };
        [aloud, signed]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(witness: &str) -> Typed {
        Typed {
            kind: "aloud".into(),
            day: "3".into(),
            month: "12".into(),
            year: "2026".into(),
            by: "Fatma Aydın".into(),
            witness: witness.into(),
            words: "Yes, that is us.".into(),
            ..Typed::default()
        }
    }

    #[test]
    fn a_yes_aloud_needs_somebody_else_who_heard_it() {
        let today = NaiveDate::from_ymd_opt(2026, 12, 4).expect("a date");
        let judges = ["Ruth Adeyemi".to_owned()];
        let read = |witness| typed(witness).read("Amina Yusuf", &judges, today);
        for nobody in ["", " ", "amina  yusuf", "Fatma Aydın", "ruth adeyemi"] {
            let problems = read(nobody).expect_err("no witness");
            assert_eq!(problems.0[0].field, "witness", "{nobody}");
        }
        let word = read("Rosa Lim").expect("a word");
        assert!(word.sentence().contains("with Rosa Lim as witness"), "{}", word.sentence());
        let early = typed("Rosa Lim").read("Amina Yusuf", &judges, today - chrono::Days::new(2));
        assert_eq!(early.expect_err("a day to come").0[0].field, "said-on");
    }

    #[test]
    fn a_signature_says_where_the_paper_is() {
        let today = NaiveDate::from_ymd_opt(2026, 12, 4).expect("a date");
        let signed = Typed { kind: "signed".into(), ..typed("") };
        assert_eq!(signed.read("Amina", &[], today).expect_err("where?").0[0].field, "kept_at");
        let kept = Typed { kept_at: "Room 12".into(), ..signed };
        assert!(kept.read("Amina", &[], today).expect("a word").witness.is_empty());
    }
}
