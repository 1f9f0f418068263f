//! What a fund file may say, and what is said about one that cannot be read.

use proptest::prelude::*;

use super::*;
use crate::fund::form::*;
use crate::mutated::mutated;
use crate::text::money::Pence;

mod mistakes;
mod round_trip;

/// Every example in the documentation, by name.
const EXAMPLES: [(&str, &str); 4] = [
    ("hackney-community-chest", include_str!("../../../docs/examples/hackney-community-chest.toml")),
    ("hackney-small-grants", include_str!("../../../docs/examples/hackney-small-grants.toml")),
    ("hackney-rest-and-repair", include_str!("../../../docs/examples/hackney-rest-and-repair.toml")),
    ("wick-award-community-chest", include_str!("../../../docs/examples/wick-award-community-chest.toml")),
];

fn example(slug: &str) -> FundText {
    let (_, source) = EXAMPLES.iter().find(|(name, _)| *name == slug).unwrap();
    parse(source).unwrap_or_else(|problems| panic!("{slug}:\n{problems}"))
}

#[test]
fn every_example_reads_exports_and_reads_again_the_same() {
    for (slug, _) in EXAMPLES {
        let fund = example(slug);
        assert_eq!(fund.fund.slug, slug, "the file is named for the fund");
        let exported = export(&fund);
        assert_eq!(parse(&exported).as_ref(), Ok(&fund), "{exported}");
        assert_eq!(export(&parse(&exported).unwrap()), exported, "exporting is stable");
        let stored = serde_json::to_string(&fund).unwrap();
        assert_eq!(serde_json::from_str::<FundText>(&stored).unwrap(), fund);
    }
}

#[test]
fn the_examples_keep_to_proportion() {
    for (slug, most_questions, most_minutes) in
        [("hackney-community-chest", 6, 30), ("hackney-small-grants", 9, 45), ("wick-award-community-chest", 5, 25)]
    {
        let fund = example(slug);
        assert!(fund.questions.len() <= most_questions, "{slug} asks {}", fund.questions.len());
        assert!(fund.minutes_to_apply() <= most_minutes, "{slug} takes {}", fund.minutes_to_apply());
        assert!(fund.amount_question().is_some() && fund.summary_question().is_some(), "{slug}");
        for demand in &fund.demands {
            assert!(demand.alternatives.len() >= 2, "{slug}: {} has no way round", demand.key);
        }
    }
}

#[test]
fn the_community_chest_rolls_and_speaks_turkish() {
    let fund = example("hackney-community-chest");
    assert!(fund.round.is_rolling());
    assert_eq!(fund.round.band, SizeBand::SMALLEST);
    assert_eq!(fund.round.readings, 1, "the band's own");
    assert_eq!(fund.question("costs").unwrap().title.get("tr"), "Parayı neye harcayacaksınız?");
    assert!(fund.questions.iter().all(|question| question.title.has("tr") && question.why.has("tr")));
    assert_eq!(fund.decision.how.lang_shown("tr"), "en", "not every text has to be there");
}

#[test]
fn small_grants_score_and_close() {
    let fund = example("hackney-small-grants");
    assert_eq!(fund.max_score(), Some(27));
    assert_eq!(fund.score([("need", "strong"), ("trust", "clear"), ("workable", "some")]), Some(9 + 6 + 1));
    assert_eq!(fund.round.readings, 2);
    assert_eq!(fund.limits(None), (Pence::ZERO, Pence::pounds(5_000)));
    assert_eq!(fund.restrictions[0].months, Some(12), "its agreement says no more");
    assert_eq!(crate::text::dates::instant(fund.round.closes.unwrap()), "Thursday 28 January 2027, 5pm");
}

#[test]
fn a_file_with_windows_line_ends_and_a_byte_order_mark_is_read() {
    let (_, source) = EXAMPLES[2];
    let windows = format!("\u{feff}{}", source.replace('\n', "\r\n"));
    assert_eq!(parse(&windows), parse(source));
}

/// `docs/fund-file.md`, which is what a council officer has to go by.
const DOCUMENTATION: &str = include_str!("../../../docs/fund-file.md");

#[test]
fn the_file_in_the_documentation_is_a_fund_file_and_all_of_it_is_needed() {
    let (_, from) = DOCUMENTATION.split_once("```toml\n").unwrap();
    let (source, _) = from.split_once("```").unwrap();
    let fund = parse(source).unwrap_or_else(|problems| panic!("{problems}"));
    assert_eq!(crate::text::dates::instant(fund.round.opens), "Monday 11 January 2027, 9am");
    assert_eq!(fund.round.max_amount, Pence::pounds(1_000));
    assert_eq!(fund.round.last_moment(), fund.round.closes.map(|closes| closes + chrono::Duration::minutes(30)));
    for line in source.lines().filter(|line| line.contains(" = ")) {
        assert!(parse(&source.replacen(line, "", 1)).is_err(), "the file can be read without {line}");
    }
}

#[test]
fn the_documentation_tells_every_key_and_name() {
    let mut named: Vec<String> = Vec::new();
    for (slug, _) in EXAMPLES {
        let exported = export(&example(slug));
        let keys = exported.lines().filter_map(|line| line.split_once(" = ")).map(|(key, _)| key.trim().to_owned());
        named.extend(keys.filter(|key| key.bytes().all(|b| b.is_ascii_lowercase() || b == b'_')));
    }
    named.extend(Kind::NAMES.map(str::to_owned));
    named.extend(SeenBy::ALL.iter().map(|who| who.as_str().to_owned()));
    named.extend(FileKind::ALL.iter().map(|kind| kind.as_str().to_owned()));
    for name in named {
        assert!(DOCUMENTATION.contains(&format!("`{name}`")), "docs/fund-file.md does not tell `{name}`");
    }
    for when in DemandWhen::ALL {
        assert!(DOCUMENTATION.contains(&format!("`\"{}\"`", when.as_str())), "docs/fund-file.md tells every `when`");
    }
}

proptest! {
    #[test]
    fn fuzzed_a_file_that_was_changed_is_taken_or_refused_in_words(
        bytes in mutated(EXAMPLES.iter().map(|(_, source)| source.as_bytes().to_vec()).collect()),
    ) {
        match parse_bytes(&bytes) {
            Ok(fund) => prop_assert!(!export(&fund).is_empty()),
            Err(problems) => prop_assert!(problems.to_string().contains("line "), "{problems}"),
        }
    }
}
