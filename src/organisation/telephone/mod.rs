//! Somebody in a group who has no e-mail. They are a member like any other, so that nothing the portal would write to
//! their group passes them by: what would be a letter is a task for an officer, who says it to them or posts it
//! (`letters::store::LetterState::ToTell`).

pub mod actions;
pub mod store;

use crate::error::Problems;
use crate::text::plain;

/// The fewest digits by which somebody can be rung.
const FEWEST: usize = 7;
/// How long each text may be, in characters.
const SHORT: usize = 200;
const LONG: usize = 500;

/// Somebody as an officer wrote them down.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed {
    pub name: String,
    pub phone: String,
    /// When to ring, and whom to ask for.
    pub reach_by: String,
    /// Whether a message may be left.
    pub voicemail: bool,
    /// The code of a language of the portal.
    pub language: String,
}

impl Typed {
    /// The same, tidied.
    ///
    /// # Errors
    /// Everything that is to be put right.
    pub fn read(&self) -> Result<Typed, Problems> {
        let tidy = Typed {
            name: plain::one_line(&self.name),
            phone: plain::one_line(&self.phone),
            reach_by: plain::tidy(&self.reach_by),
            ..self.clone()
        };
        let mut problems = Problems::default();
        problems.need("person", &tidy.name, "Write the name of the person you speak with.");
        if digits(&tidy.phone).len() < FEWEST {
            problems.add("phone", "Write a telephone number by which we can reach them, such as 020 7946 0018.");
        }
        for (field, text, most) in
            [("person", &tidy.name, SHORT), ("phone", &tidy.phone, SHORT), ("reach_by", &tidy.reach_by, LONG)]
        {
            if text.chars().count() > most {
                problems.add(field, format!("Write at most {most} characters."));
            }
        }
        if problems.0.is_empty() { Ok(tidy) } else { Err(problems) }
    }
}

/// The digits of a number, as somebody is found by them: with or without the country's.
pub fn digits(phone: &str) -> String {
    let all: String = phone.chars().filter(char::is_ascii_digit).collect();
    match all.strip_prefix("0044").or_else(|| all.strip_prefix("44")) {
        Some(rest) => format!("0{}", rest.trim_start_matches('0')),
        None => all,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_the_same_however_it_is_written() {
        assert_eq!(digits("+44 (0)20 7946 0018"), digits("020 7946 0018"));
        assert_eq!(digits("0044 7700 900123"), "07700900123");
        let typed = Typed { name: " Fatma  Aydın ".into(), phone: "12 34".into(), ..Typed::default() };
        assert!(typed.read().is_err());
        let known = Typed { phone: "07700 900123".into(), ..typed }.read().expect("a person");
        assert_eq!(known.name, "Fatma Aydın");
    }
}
