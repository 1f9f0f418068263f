//! Eligibility first: a few plain questions before anybody starts. Nothing about the group is kept; whom a rule keeps out is
//! counted without saying who, since it shows what the fund's own rules do.

pub mod actions;
pub mod pages;
pub mod shown;
pub mod views;

use crate::error::{Problems, Words};
use crate::fund::form::{Eligibility, FundText};

/// The mark in the address of the start by which it is known that its questions were answered. It says nothing more.
pub const ASKED: &str = "asked=yes";

/// The field in which the question with this key is answered.
pub fn field(key: &str) -> String {
    format!("rule-{key}")
}

/// The questions that would keep somebody out, by what they answered in each field.
///
/// # Errors
/// A problem for each question without an answer.
pub fn keep_out(form: &FundText, answered: impl Fn(&str) -> String) -> Result<Vec<&Eligibility>, Problems> {
    let mut problems = Problems::default();
    let mut out = Vec::new();
    for question in &form.eligibility {
        let field = field(&question.key);
        match answered(&field).as_str() {
            "yes" if question.right => {}
            "no" if !question.right => {}
            "yes" | "no" => out.push(question),
            _ => problems.add(field, Words::key("eligible-choose")),
        }
    }
    if problems.0.is_empty() { Ok(out) } else { Err(problems) }
}

/// Whether somebody whom these questions would keep out may start all the same.
pub fn may_go_on(keep_out: &[&Eligibility]) -> bool {
    keep_out.iter().all(|question| question.may_ask)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fund::file;

    fn wick() -> FundText {
        file::parse(include_str!("../../../docs/examples/wick-award-community-chest.toml")).expect("an example")
    }

    #[test]
    fn a_rule_is_held_against_the_answer_its_file_calls_right() {
        let form = wick();
        let with = |profit: &'static str| {
            move |field: &str| if field == "rule-profit" { profit.to_owned() } else { "yes".to_owned() }
        };
        assert!(keep_out(&form, with("no")).expect("all answered").is_empty());
        let out = keep_out(&form, with("yes")).expect("all answered");
        assert_eq!(out.iter().map(|one| one.key.as_str()).collect::<Vec<_>>(), ["profit"]);
        assert!(!may_go_on(&out), "its file says so");
        assert!(keep_out(&form, |_| String::new()).is_err());
    }
}
