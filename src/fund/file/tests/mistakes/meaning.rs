//! Mistakes of meaning: dates, money, questions and criteria that do not fit each other.

use super::said;

#[test]
fn dates() {
    said(
        "opens = 2027-01-04T09:00:00",
        r#"opens = "4 January 2027""#,
        "line 22: `opens` is a text in quotes: write a day and time such as 2027-01-14T17:00:00, without quotes",
    );
    said(
        "opens = 2027-01-04T09:00:00",
        "opens = 2027-01-04T09:00:00Z",
        "line 22: `opens` is 2027-01-04T09:00:00Z: leave out what follows the time, times are London's",
    );
    said(
        "opens = 2027-01-04T09:00:00",
        "opens = 09:00:00",
        "line 22: `opens` has no day: write one such as 2027-01-14T17:00:00",
    );
    said(
        "closes = 2027-02-01T17:00:00\n",
        "",
        "line 19: [round] has no `closes`: add it, such as closes = 2027-01-14T17:00:00, or write rolling = true",
    );
    said(
        "closes = 2027-02-01T17:00:00",
        "closes = 2027-01-04T08:00:00",
        "line 23: `closes` is Monday 4 January 2027, 8am, not after `opens` (Monday 4 January 2027, 9am): move one of them",
    );
    said(
        "closes = 2027-02-01T17:00:00",
        "closes = 2027-02-01T17:00:00\nrolling = true",
        "line 23: `closes` stands in a round that is rolling: leave out one of the two",
    );
    said(
        "closes = 2027-02-01T17:00:00",
        "rolling = true",
        "line 19: [round] is rolling and does not say when a group hears: add decide_within_days = 28",
    );
    said(
        "decide_by = 2027-03-01",
        "decide_by = 2027-03-01\nappetite = { luck = \"None.\" }",
        "line 26: [round.appetite] has no key `luck`: leave it out, or use one of `delivery`, `money_and_fraud`, `safeguarding`, `harm_to_a_community`, `data`, `reputation` and `not_acting`",
    );
    said(
        "decide_by = 2027-03-01",
        "decide_by = 2027-03-01\ndecide_within_days = 28",
        "line 26: `decide_within_days` is for rolling rounds: leave it out, `decide_by` says when",
    );
    said(
        "decide_by = 2027-03-01",
        "decide_by = 2027-02-01",
        "line 25: `decide_by` is 1 February 2027, not after the round closes (1 February 2027): move one of them\nline 25: `decide_by` is 1 February 2027, before `read_by` (20 February 2027): swap them, or move one",
    );
    said(
        "decide_by = 2027-03-01",
        "decide_by = 2027-02-19",
        "line 25: `decide_by` is 19 February 2027, before `read_by` (20 February 2027): swap them, or move one",
    );
    said(
        "decide_by = 2027-03-01",
        "decide_by = 2027-03-01T17:00:00",
        "line 25: `decide_by` is 2027-03-01T17:00:00: write only a day, such as 2027-02-18",
    );
    said(
        "closes = 2027-02-01T17:00:00\nread_by = 2027-02-20\ndecide_by = 2027-03-01",
        "closes = 2027-03-28T01:30:00\ndecide_by = 2027-04-20",
        "line 23: `closes` is 2027-03-28T01:30:00, when London's clocks skip an hour: choose another time",
    );
}

#[test]
fn money() {
    said(
        r#"budget = "£24,000""#,
        r#"budget = "24k""#,
        r#"line 27: `budget` is "24k". Write the amount in numbers, like £1,250 or 1250.50"#,
    );
    said(
        r#"budget = "£24,000""#,
        "budget = 24.5",
        r#"line 27: `budget` is 24.5: write an amount such as "£1,000", or whole pounds such as 1000"#,
    );
    said(
        r#"budget = "£24,000""#,
        r#"budget = "£800""#,
        r#"line 27: `budget` is £800, less than one grant of £1,000: raise it, or lower `max_amount`
line 36: `budget` of [[strands]] "food" is £9,000, more than the round has: lower it"#,
    );
    said(
        r#"max_amount = "£1,000""#,
        r#"max_amount = "£2,000""#,
        r#"line 19: `max_amount` is £2,000, more than the band "up to £1,000": lower it, or choose a larger `band`"#,
    );
    said(
        "min_amount = 200",
        "min_amount = 2000",
        "line 19: `min_amount` is £2,000, more than `max_amount` (£1,000): lower it, or raise `max_amount`",
    );
    said(
        r#"band = "up to £1,000""#,
        r#"band = "small""#,
        r#"line 30: `band` is "small": write "up to £1,000", "up to £5,000", "up to £20,000", your own "up to £…", or "above""#,
    );
    said(
        r#"max_amount = "£1,000"
band = "up to £1,000""#,
        r#"band = "above""#,
        r#"line 19: [round] has no `max_amount`: add it, such as max_amount = "£40,000""#,
    );
    said(
        r#"budget = "£9,000""#,
        r#"budget = "£90,000""#,
        r#"line 36: `budget` of [[strands]] "food" is £90,000, more than the round has: lower it"#,
    );
    said(
        r#"budget = "£9,000""#,
        r#"max_amount = "£3,000""#,
        r#"line 33: [[strands]] "food" gives up to £3,000, the round only £1,000: lower one or raise the other"#,
    );
    said(
        r#"kind = "money""#,
        r#"kind = "money"
max = "£1,500""#,
        "line 62: `max` is £1,500, more than the round gives (£1,000): lower it, or leave it out",
    );
}

#[test]
fn questions_and_criteria() {
    said(
        "max_words = 200",
        "max_words = 200\nmin_words = 300",
        r#"line 47: [[questions]] "plan" asks for at least 300 and at most 200 words: swap them, or leave `min_words` out"#,
    );
    said(
        r#"["council", "panel", "everyone"]"#,
        r#"["council", "panel"]"#,
        r#"line 54: the answer that stands for an application is published with its grant: add "everyone" to `seen_by`, or leave `summary` out"#,
    );
    said(
        "summary = true\n",
        "summary = true\nasks_amount = true\n",
        r#"line 47: [[questions]] "plan" asks for the amount, so its kind is "money" or "budget": change `kind`, or leave out `asks_amount`
line 63: `asks_amount` stands on the question "plan" already: keep it on one of the two"#,
    );
    said(
        r#"options = [{ key = "en", title = "English" }, { key = "tr", title = "Türkçe" }]"#,
        r#"options = [{ key = "en", title = "English" }]"#,
        r#"line 70: [[questions]] "language" has fewer than two options: add some, or ask in another way"#,
    );
    said(
        "equity = true",
        "equity = true\nrequired = true",
        "line 79: an equality question is never required: leave `required` out",
    );
    said(
        "equity = true",
        "equity = true\nmay_talk = true",
        "line 79: an equality question is answered in private, not in a conversation: leave `may_talk` out",
    );
    said(
        "equity = true",
        r#"equity = true
seen_by = ["panel"]"#,
        r#"line 79: an equality question is seen by "equity_team" alone: leave `seen_by` out"#,
    );
    let why_found = r#"why = "To find an interpreter.""#;
    said(
        why_found,
        &format!("{why_found}\nsensitive = true\nrequired = true"),
        "line 69: a sensitive question can be left out: leave `required` out",
    );
    said(
        why_found,
        &format!("{why_found}\nsensitive = true\nmay_talk = false"),
        "line 69: a sensitive question can be told in another way: leave `may_talk` out",
    );
    said(
        "seen_by = [\"named_contact\"]\nkind = \"choice\"",
        "seen_by = [\"named_contact\", \"everyone\"]\nsensitive = true\nkind = \"choice\"",
        r#"line 68: the answer to a sensitive question is read by named people only: take "everyone" out of `seen_by`, and keep "named_contact", "safeguarding_lead" or "decision_maker""#,
    );
    said(
        r#"{ key = "some", title = "Some", score = 1 }"#,
        r#"{ key = "some", title = "Some" }"#,
        r#"line 43: a step of [[criteria]] "matters" has no `score`: add one, since the round scores"#,
    );
    said(
        r#"{ key = "some", title = "Some", score = 1 }"#,
        r#"{ key = "some", title = "Some", score = 5 }"#,
        "line 44: `score` is 2, not more than the step before: put the steps from least to most",
    );
    said(
        r#"  { key = "some", title = "Some", score = 1 },
"#,
        "",
        r#"line 42: the scale of [[criteria]] "matters" has fewer than two steps: write at least two, from least to most"#,
    );
    said(
        "scores = true",
        "scores = false",
        "line 41: `weight` has no use in a round that does not score: leave it out, or write scores = true in [round]\nline 43: `score` has no use in a round that does not score: leave it out, or write scores = true in [round]\nline 44: `score` has no use in a round that does not score: leave it out, or write scores = true in [round]",
    );
    said("funded = 22", "funded = 40", "line 93: [odds] says 40 were funded of 31 that applied: check the two numbers");
    said("funded = 22\n", "", "line 93: [odds] has no `funded`: say how many of those that applied were funded");
    said(
        "[odds]",
        "[payment]\nup_front = false\n[odds]",
        r#"line 93: [payment] is not up front and does not say why: add words = "…" with the reason, or up_front = true"#,
    );
    said(
        "[odds]",
        "[payment]\nsubsidy_above = \"lots\"\n[odds]",
        "line 94: `subsidy_above` is \"lots\". Write the amount in numbers, like £1,250 or 1250.50",
    );
    said(
        "[odds]",
        "[payment]\nuplift = \"2.5\"\n[odds]",
        r#"line 94: `uplift` is "2.5": write the name of an index, such as "CPI", or "2.5%", or leave the line out where payments do not rise"#,
    );
    said(
        "[odds]",
        "[host]\nallowed = false\n[odds]",
        r#"line 93: [host] is not allowed and does not say why: add words = "…" with the reason, or allowed = true"#,
    );
}

#[test]
fn questions_before_the_start() {
    let rule = |key: &str, more: &str| {
        format!("[[eligibility]]\nkey = \"{key}\"\ntitle = \"Here?\"\nwhy = \"Local money.\"\n{more}\n")
    };
    let otherwise = "otherwise = \"Elsewhere.\"";
    said(
        "[odds]",
        &(rule("here", &format!("right = \"perhaps\"\n{otherwise}")) + "[odds]"),
        "line 97: `right` is \"perhaps\": use one of `yes` and `no`",
    );
    said(
        "[odds]",
        &(rule("here", "right = \"no\"") + "[odds]"),
        r#"line 93: [[eligibility]] "here" has no `otherwise`: add it, such as otherwise = "…""#,
    );
    let six: String = ["one", "two", "three", "four", "five", "six"].map(|key| rule(key, otherwise)).concat();
    said(
        "[odds]",
        &(six + "[odds]"),
        r#"line 118: [[eligibility]] "six" is one question too many before the start: keep the 5 that matter most, or ask it in the application"#,
    );
}

#[test]
fn drafts_and_their_reminders() {
    let at = "scores = true";
    said(at, "scores = true\ndraft_days = 3", "line 32: `draft_days` is 3: write a whole number from 14 to 3650");
    said(at, "scores = true\nreminders = [400, 7]", "line 32: `reminders` is 400: write a whole number from 1 to 365");
    said(
        at,
        "scores = true\nreminders = [7, 1, 7]",
        "line 32: `reminders` names the same day twice: leave one of the two out",
    );
    said(at, "scores = true\nreminders = [9, 8, 7, 6, 5, 4]", "line 32: `reminders` has 6 days: leave at most 5");
}

#[test]
fn answers_to_what_is_known() {
    let at = "scores = true";
    said(at, "scores = true\nreply_days = 61", "line 32: `reply_days` is 61: write a whole number from 0 to 60");
    said(at, "scores = true\nevidence_limit = 0", "line 32: `evidence_limit` is 0: write a whole number from 1 to 20");
    said(
        at,
        "scores = true\nevidence_limits = 2",
        "line 32: [round] has no key `evidence_limits`: did you mean `evidence_limit`?",
    );
}
