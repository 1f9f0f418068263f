//! One mistake of each kind, with exactly what is said about it.

use super::*;

mod around;
mod meaning;
mod writing;

/// A small file that is right; each case below spoils it in one place.
const RIGHT: &str = r#"[funder]
slug = "rivermouth"
name = "Rivermouth Council"

[fund]
slug = "spring-fund"
languages = ["en", "tr"]
name = { en = "Spring fund", tr = "Bahar fonu" }
summary = "For spring."
purpose = "Anything."
who = "Anyone."
principles = "Trust."

[contact]
name = "Amina Yusuf"
email = "amina@example.org"
phone = "020 7946 0018"

[round]
slug = "2027"
title = "2027"
opens = 2027-01-04T09:00:00
closes = 2027-02-01T17:00:00
read_by = 2027-02-20
decide_by = 2027-03-01
pay_by = "within 10 days"
budget = "£24,000"
min_amount = 200
max_amount = "£1,000"
band = "up to £1,000"
scores = true

[[strands]]
key = "food"
title = "Food"
budget = "£9,000"

[[criteria]]
key = "matters"
title = "It matters"
weight = 2
scale = [
  { key = "some", title = "Some", score = 1 },
  { key = "clear", title = "Clear", score = 2 },
]

[[questions]]
key = "plan"
title = "What would you like to do?"
why = "To picture it."
seen_by = ["council", "panel", "everyone"]
kind = "text"
max_words = 200
summary = true

[[questions]]
key = "how-much"
title = "How much?"
why = "To offer it."
seen_by = ["council"]
kind = "money"
asks_amount = true

[[questions]]
key = "language"
title = "In which language shall we talk?"
why = "To find an interpreter."
seen_by = ["named_contact"]
kind = "choice"
options = [{ key = "en", title = "English" }, { key = "tr", title = "Türkçe" }]
strands = ["food"]

[[questions]]
key = "who-leads"
title = "Who leads your group?"
why = "To count who we reach."
kind = "short_text"
equity = true

[[demands]]
key = "account"
title = "An account"
why = "To pay into."
when = "after_yes"
help = "We help."

[decision]
how = "Together."
decider_name = "Grace Mensah"
decider_email = "grace@example.org"
decider_role = "Head of communities"

[odds]
applied = 31
funded = 22
"#;

/// Asserts what is said of the file with `old` (which stands in it once) put as `new`.
#[track_caller]
fn said(old: &str, new: &str, expected: &str) {
    assert_eq!(RIGHT.matches(old).count(), 1, "{old:?} stands in the file once");
    let spoilt = RIGHT.replace(old, new);
    let problems = parse(&spoilt).expect_err("the file has a mistake in it");
    assert_eq!(problems.to_string(), expected);
}

#[test]
fn the_right_file_is_right() {
    let fund = parse(RIGHT).unwrap_or_else(|problems| panic!("{problems}"));
    assert_eq!(parse(&export(&fund)), Ok(fund));
}

#[test]
fn every_problem_is_told_at_once_in_the_order_of_the_file() {
    let spoilt = RIGHT
        .replace("summary = \"For spring.\"", "sumary = \"For spring.\"")
        .replace("amina@example.org", "amina")
        .replace("applied = 31", "applied = 3");
    let problems = parse(&spoilt).unwrap_err();
    let lines: Vec<usize> = problems.iter().map(|problem| problem.line).collect();
    assert_eq!(lines, [5, 9, 16, 93]);
}

#[test]
fn an_empty_file_says_what_a_file_has() {
    let expected = "\
line 1: there is no [round]: add this table, it says when it is open and how much there is
line 1: there are no [[questions]]: add at least one
line 1: there is no [funder]: add this table, it says whose money it is
line 1: there is no [fund]: add this table, it says what the fund is and its address
line 1: there is no [contact]: add this table, it says who people can talk to
line 1: there are no [[criteria]]: add at least one, with a scale in plain words, so that people know what is looked for
line 1: there is no [decision]: add this table, it says how it is decided and by whom";
    assert_eq!(parse("").unwrap_err().to_string(), expected);
}

#[test]
fn a_file_in_another_encoding() {
    let bytes = b"[funder]\nslug = \"x\"\nname = \"Bah\xe7e\"\n";
    let said = "line 3: a letter here is not in UTF-8: save the file again with the encoding UTF-8";
    assert_eq!(parse_bytes(bytes).unwrap_err().to_string(), said);
}
