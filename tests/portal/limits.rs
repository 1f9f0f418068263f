//! `docs/limits.md` says how much is taken and how data is kept: its numbers are the code's, the code has no most that it does not name,
//! and each kind of record of the data map stands at one level.

use std::collections::BTreeMap;
use std::fs;

use groundwater::privacy::map::{self, Kind, Special, Whose};

use crate::support::source;

const LEVELS: [&str; 4] = ["The council's own", "Personal", "Close", "Strict"];
/// What is sealed in the database, whatever its level.
const SEALED: [&str; 6] = ["bank_details", "safe_contacts", "concerns", "harm_reports", "harm_messages", "kept_posts"];
/// How a constant may be written, and what one of it is: a second, a pound.
const UNITS: [(&str, i64); 6] = [
    ("TimeDelta::seconds(", 1),
    ("TimeDelta::minutes(", 60),
    ("TimeDelta::hours(", 3_600),
    ("TimeDelta::days(", 86_400),
    ("Duration::from_secs(", 1),
    ("Pence::pounds(", 1),
];

fn page() -> String {
    fs::read_to_string(source::root().join("docs/limits.md")).expect("the page")
}

/// The cells of a row of a table.
fn cells(line: &str) -> Option<Vec<&str>> {
    Some(line.strip_prefix("| ")?.strip_suffix(" |")?.split(" | ").collect())
}

/// A constant of a module: its name, its type, and what it is.
fn constant(line: &str) -> Option<(&str, &str, &str)> {
    let seen = ["pub(super) ", "pub(crate) ", "pub "].into_iter().find_map(|seen| line.strip_prefix(seen));
    let (name, rest) = seen.unwrap_or(line).strip_prefix("const ")?.split_once(": ")?;
    let (kind, written) = rest.split_once(" = ")?;
    Some((name, kind, written.strip_suffix(';')?))
}

/// What a constant comes to, where it is a number: a time in seconds, money in pounds.
fn value(written: &str) -> Option<i64> {
    let unit = |(begins, unit): &(&str, i64)| Some((written.strip_prefix(*begins)?.strip_suffix(')')?, *unit));
    let (numbers, unit) = UNITS.iter().find_map(unit).unwrap_or((written, 1));
    let mut product = unit;
    for number in numbers.split('*') {
        let number: i64 = number.trim().replace('_', "").parse().ok()?;
        product = product.checked_mul(number)?;
    }
    Some(product)
}

/// The same of what the page says.
fn said(cell: &str) -> Option<i64> {
    let (number, unit) = cell.split_once(' ').unwrap_or((cell, ""));
    let number: i64 = number.trim_start_matches('£').replace(',', "").parse().ok()?;
    let unit = match unit {
        "" => 1,
        "minutes" => 60,
        "hours" => 3_600,
        "days" => 86_400,
        "MB" => 1024 * 1024,
        "GB" => 1024 * 1024 * 1024,
        _ => return None,
    };
    number.checked_mul(unit)
}

/// Whether a constant is called as what is the most of something.
fn is_a_most(name: &str, kind: &str) -> bool {
    let is_number = ["usize", "u32", "i32", "i64", "u64", "Pence"].contains(&kind);
    let says_so = name.split('_').any(|word| ["LIMIT", "MOST", "LARGEST", "LONGEST"].contains(&word));
    is_number && (says_so || ["SHORT", "LONG", "NAME", "WHY", "WORDS"].contains(&name))
}

/// Every constant of the portal that is a number: where it stands, whether it is a most, and what it comes to.
fn constants() -> BTreeMap<String, (bool, i64)> {
    let mut found = BTreeMap::new();
    for file in source::rust() {
        let is_test = file.name.ends_with("tests.rs") || file.name.contains("/tests/") || file.name.contains("/demo/");
        if !file.name.starts_with("src/") || is_test {
            continue;
        }
        let code = file.text.split("#[cfg(test)]").next().unwrap_or_default();
        for (name, kind, written) in code.lines().filter_map(constant) {
            if let Some(value) = value(written) {
                found.insert(format!("{}::{name}", file.name), (is_a_most(name, kind), value));
            }
        }
    }
    found
}

#[test]
fn every_number_of_the_page_is_the_codes_and_no_most_is_left_out() {
    let (page, constants) = (page(), constants());
    assert!(constants.values().filter(|(most, _)| *most).count() > 100, "the constants were not found");
    let (mut wrong, mut held) = (Vec::new(), 0);
    for row in page.lines().filter_map(cells) {
        let [_, most, place] = row[..] else { continue };
        let place = place.trim_matches('`');
        // What is shown by a function or a test is held by `asvs.rs`.
        let is_constant = |(_, name): (&str, &str)| name.chars().all(|one| one.is_ascii_uppercase() || one == '_');
        if !place.starts_with("src/") || !place.split_once("::").is_some_and(is_constant) {
            continue;
        }
        match constants.get(place) {
            Some((_, value)) if said(most) == Some(*value) => held += 1,
            Some((_, value)) => wrong.push(format!("{place} is {value}, and the page says {most}")),
            None => wrong.push(format!("{place} is no number of the code")),
        }
    }
    for (place, (is_most, value)) in &constants {
        if *is_most && !page.contains(&format!("`{place}`")) {
            wrong.push(format!("{place} ({value}) is not on the page"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(held > 150, "only {held} numbers were held against the code");
}

/// At which level a kind of record is kept.
fn level(kind: &Kind) -> &'static str {
    match kind.special() {
        Special::Yes => "Strict",
        Special::MayBe => "Close",
        Special::No if matches!(kind.whose, Whose::Council | Whose::Nobody) => "The council's own",
        Special::No => "Personal",
    }
}

#[test]
fn every_kind_of_record_stands_at_its_level_and_what_is_sealed_is_named() {
    let page = page();
    let mut levels: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for row in page.lines().filter_map(cells) {
        if let [at, records, _] = row[..]
            && LEVELS.contains(&at)
        {
            levels.insert(at, records.split("; ").collect());
        }
    }
    assert_eq!(levels.len(), LEVELS.len(), "{levels:?}");
    let mut kinds = 0;
    for kind in map::kinds() {
        let stands: Vec<&str> = LEVELS.into_iter().filter(|at| levels[at].contains(&kind.title)).collect();
        assert_eq!(stands, [level(kind)], "{}", kind.title);
        kinds += 1;
    }
    assert_eq!(levels.values().map(Vec::len).sum::<usize>(), kinds, "the page names a kind that there is not");
    for table in SEALED {
        assert!(map::find(table).is_some() && page.contains(&format!("`{table}`")), "{table}");
    }
}
