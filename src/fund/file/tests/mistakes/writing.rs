//! Mistakes of writing: TOML itself, tables, keys, sorts of value, names, languages.

use super::said;

#[test]
fn what_is_not_toml() {
    said(
        r#"summary = "For spring.""#,
        "summary = For spring.",
        r#"line 9: a text needs straight quotes around it: write "…", and true or false for yes or no"#,
    );
    said(
        r#"summary = "For spring.""#,
        "summary = “For spring.”",
        r#"line 9: a text needs straight quotes around it: write "…", and true or false for yes or no"#,
    );
    said(
        r#"summary = "For spring.""#,
        r#"summary = "For spring."#,
        r#"line 9: a text has no closing quote: add " at its end, or use three quotes for a text of several lines"#,
    );
    said("[contact]", "[contact", "line 14: a table's name has no closing bracket: write [name] or [[name]]");
    said(
        r#"purpose = "Anything.""#,
        r#"purpose = "Anything."
purpose = "More.""#,
        "line 11: this is in the file twice: keep one of the two, or use [[…]] for a list",
    );
    said(
        "read_by = 2027-02-20",
        "read_by = 2027-02-30",
        "line 24: this date does not exist: check the day and the month",
    );
    said(
        r#"budget = "£24,000""#,
        "budget = £24,000",
        r#"line 27: a text needs straight quotes around it: write "…", and true or false for yes or no"#,
    );
    said(
        "asks_amount = true",
        "asks_amount = yes",
        r#"line 62: a text needs straight quotes around it: write "…", and true or false for yes or no"#,
    );
    said(
        r#"languages = ["en", "tr"]"#,
        r#"languages = ["en", "tr""#,
        "line 8: a comma is missing, or a bracket has no end: add , between the two, or ] or } before this",
    );
    said(
        r#"{ en = "Spring fund", tr = "Bahar fonu" }"#,
        r#"{ en = "Spring fund" tr = "Bahar fonu" }"#,
        "line 8: a comma is missing, or a bracket has no end: add , between the two, or ] or } before this",
    );
}

#[test]
fn what_is_missing_or_unknown() {
    said(
        r#"[contact]
name = "Amina Yusuf"
email = "amina@example.org"
phone = "020 7946 0018"
"#,
        "",
        "line 1: there is no [contact]: add this table, it says who people can talk to",
    );
    said(
        r#"email = "amina@example.org"
"#,
        "",
        r#"line 14: [contact] has no `email`: add it, such as email = "name@example.org""#,
    );
    said(
        r#"why = "To picture it."
"#,
        "",
        r#"line 47: [[questions]] "plan" has no `why`: add it, such as why = "…""#,
    );
    said(
        r#"seen_by = ["named_contact"]
"#,
        "",
        r#"line 64: [[questions]] "language" has no `seen_by`: add it, such as seen_by = ["council", "panel"]"#,
    );
    said(
        r#"summary = "For spring.""#,
        r#"sumary = "For spring.""#,
        r#"line 5: [fund] has no `summary`: add it, such as summary = "…"
line 9: [fund] has no key `sumary`: did you mean `summary`?"#,
    );
    said(
        r#"purpose = "Anything.""#,
        r#"purpose = "Anything."
colour = "green""#,
        "line 11: [fund] has no key `colour`: leave it out, or use one of `languages`, `slug`, `name`, `summary`, `purpose`, `who`, `principles` and `shaped_by`",
    );
    said("[odds]", "[ods]", "line 93: a fund file has no key `ods`: did you mean `odds`?");
    said(
        "max_words = 200\n",
        "max_words = 200\nmax_lines = 3\n",
        r#"line 54: [[questions]] "plan" has no key `max_lines`: leave it out, or use one of `key`, `equity`, `sensitive`, `asks_amount`, `summary`, `kind`, `max_words`, `min_words`, `title`, `hint`, `why`, `seen_by`, `required`, `may_talk` and `strands`"#,
    );
    said(
        r#"why = "To pay into."
"#,
        "",
        r#"line 80: [[demands]] "account" has no `why`: add it, such as why = "…""#,
    );
    said(
        r#"[[criteria]]
key = "matters"
title = "It matters"
weight = 2
scale = [
  { key = "some", title = "Some", score = 1 },
  { key = "clear", title = "Clear", score = 2 },
]
"#,
        "",
        "line 1: there are no [[criteria]]: add at least one, with a scale in plain words, so that people know what is looked for",
    );
}

#[test]
fn what_is_of_the_wrong_sort() {
    said(r#"name = "Amina Yusuf""#, "name = 3", "line 15: `name` is 3: write a text in quotes");
    said(
        r#"summary = "For spring.""#,
        "summary = true",
        r#"line 9: `summary` is true: write a text in quotes, or one per language such as { en = "…" }"#,
    );
    said(
        r#"summary = "For spring.""#,
        r#"summary = "  ""#,
        "line 9: `summary` is empty: write something, or leave the line out if it may be left out",
    );
    said(
        "max_words = 200",
        r#"max_words = "200""#,
        "line 53: `max_words` is a text in quotes: write a whole number from 1 to 5000, without quotes",
    );
    said("max_words = 200", "max_words = 0", "line 53: `max_words` is 0: write a whole number from 1 to 5000");
    said(
        "scores = true",
        r#"scores = "yes""#,
        "line 31: `scores` is a text in quotes: write true or false, without quotes",
    );
    said(
        "[decision]",
        "[[decision]]",
        "line 87: `decision` is not one table: write [decision] once, in single brackets, on a line of its own",
    );
    said(
        "[[demands]]",
        "[demands]",
        "line 80: `demands` is a list of tables: write [[demands]] with two brackets before each",
    );
    said(
        r#"["council", "panel", "everyone"]"#,
        r#""council""#,
        r#"line 51: `seen_by` is a text in quotes: write a list in square brackets, such as ["…", "…"]"#,
    );
    said(
        r#"["council", "panel", "everyone"]"#,
        "[]",
        "line 51: `seen_by` is empty: say who sees the answer, or do not ask",
    );
    said(
        r#"["council", "panel", "everyone"]"#,
        r#"["council", "pannel", "everyone"]"#,
        r#"line 51: `seen_by` is "pannel": did you mean "panel"?"#,
    );
    said(
        r#"kind = "text""#,
        r#"kind = "essay""#,
        r#"line 52: `kind` is "essay": use one of `text`, `short_text`, `money`, `budget`, `date`, `choice`, `choices`, `yes_no` and `file`"#,
    );
    said(
        r#"when = "after_yes""#,
        r#"when = "after-yes""#,
        r#"line 84: `when` is "after-yes": did you mean "after_yes"?"#,
    );
    said(
        r#"email = "amina@example.org""#,
        r#"email = "amina at example""#,
        r#"line 16: `email` is "amina at example", which is not an e-mail address: write one such as "name@example.org""#,
    );
    said(
        r#"phone = "020 7946 0018""#,
        r#"photo = "/pictures/amina.jpg""#,
        "line 17: `photo` is not read any more, since the portal keeps no pictures of people: take this line out",
    );
}

#[test]
fn names_and_keys() {
    said(
        r#"slug = "spring-fund""#,
        r#"slug = "Spring Fund!""#,
        r#"line 6: `slug` is "Spring Fund!": use at most 60 small letters, numbers and single hyphens, such as "spring-fund""#,
    );
    said(
        r#"key = "how-much""#,
        r#"key = "how_much""#,
        r#"line 57: `key` is "how_much": use at most 60 small letters, numbers and single hyphens, such as "how-much""#,
    );
    said(
        r#"key = "how-much""#,
        r#"key = "plan""#,
        r#"line 57: the key "plan" is used twice: give each its own, since what is said is kept under it"#,
    );
    said(
        r#"{ key = "tr", title = "Türkçe" }"#,
        r#"{ key = "en", title = "Türkçe" }"#,
        r#"line 70: the key "en" is used twice: give each its own, since what is said is kept under it"#,
    );
    said(
        r#"strands = ["food"]"#,
        r#"strands = ["fod"]"#,
        r#"line 71: `strands` names "fod", which is no strand: the strands are `food`"#,
    );
}

#[test]
fn languages() {
    said(
        r#"{ en = "Spring fund", tr = "Bahar fonu" }"#,
        r#"{ tr = "Bahar fonu" }"#,
        r#"line 8: `name` has no text in "en", the fund's first language: add en = "…""#,
    );
    said(
        r#"{ en = "Spring fund", tr = "Bahar fonu" }"#,
        r#"{ en = "Spring fund", so = "Guga" }"#,
        r#"line 8: `name` has a text in "so": add "so" to `languages` in [fund], or leave the text out"#,
    );
    said(
        r#"languages = ["en", "tr"]"#,
        r#"languages = ["en", "Turkish", "tr", "tr"]"#,
        r#"line 7: `languages` holds "Turkish": write each language as its two letters, such as "en" or "tr"
line 7: `languages` holds "tr" twice: keep one"#,
    );
    said(
        r#"languages = ["en", "tr"]
name = { en = "Spring fund", tr = "Bahar fonu" }"#,
        r#"languages = []
name = "Spring fund""#,
        r#"line 7: `languages` is empty: name at least one, such as ["en"]"#,
    );
}
