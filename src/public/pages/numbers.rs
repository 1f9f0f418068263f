//! The numbers of a round as the page of openness words them: fewer than five of anything are not counted out.

use std::collections::BTreeMap;

use crate::decision::Outcome;
use crate::fund::counts::{Counts, FEW, Pace};
use crate::fund::form::FundText;
use crate::public::few::{self, Heard};
use crate::public::views::{RuleRow, Rules, WayRow};
use crate::web::language::Language;

/// A number, or that there are too few to give one.
pub fn counted(count: i64, language: Language) -> String {
    if count < FEW { language.say_with("openness-fewer", &[("few", &FEW.to_string())]) } else { count.to_string() }
}

/// A number of a whole that stands beside it: where the rest of it is few, the number is not given either.
pub fn counted_of(count: i64, whole: i64, language: Language) -> String {
    if few::tells(whole - count) && count >= FEW {
        return language.say_with("openness-more", &[("few", &FEW.to_string())]);
    }
    counted(count, language)
}

/// How many heard what, and how many of them were funded.
fn heard(outcomes: &BTreeMap<String, i64>) -> Heard {
    let gives = |name: &str| Outcome::ALL.iter().any(|outcome| outcome.as_str() == name && outcome.gives());
    Heard {
        told: outcomes.values().sum(),
        funded: outcomes.iter().filter(|(name, _)| gives(name)).map(|(_, count)| count).sum(),
    }
}

/// Whom the rules of a round keep out.
pub fn rules(form: &FundText, counts: &Counts, language: Language) -> Rules {
    if form.eligibility.is_empty() {
        return Rules { lead: String::new(), rows: Vec::new() };
    }
    if counts.asked < FEW {
        return Rules { lead: language.say("openness-rules-few"), rows: Vec::new() };
    }
    let shown = form.language_for(language.code);
    let row = |question: &crate::fund::form::Eligibility| RuleRow {
        question: question.title.get(shown).to_owned(),
        count: match counts.kept_out.get(&question.key).copied().unwrap_or_default() {
            0 => "0".to_owned(),
            count => counted(count, language),
        },
    };
    Rules {
        lead: language.say_with("openness-rules-lead", &[("asked", &counts.asked.to_string())]),
        rows: form.eligibility.iter().map(row).collect(),
    }
}

/// How long it took groups, beside what was said before; empty where too few told.
pub fn took(form: &FundText, counts: &Counts, language: Language) -> String {
    let Some(middle) = counts.middle_minutes().and_then(|one| u32::try_from(one).ok()) else { return String::new() };
    let (said, time) = (language.about(form.minutes_to_apply()), language.about(middle));
    let count = counts.told_time().to_string();
    language.say_with("openness-time", &[("said", &said), ("count", &count), ("time", &time)])
}

/// How soon money came after yes and after both had signed; empty where so few were paid that it could be known whose it was.
pub fn paid(counts: &Counts, language: Language) -> String {
    let pace = |days| Pace::of(days).filter(|pace| pace.grants >= FEW);
    let (Some(yes), Some(signing)) = (pace(&counts.paid_after_yes), pace(&counts.paid_after_signing)) else {
        return String::new();
    };
    let [grants, promise, longest, signed] =
        [yes.grants, yes.middle, yes.longest, signing.middle].map(|number| number.to_string());
    let values = [("grants", &*grants), ("promise", &*promise), ("signed", &*signed), ("longest", &*longest)];
    language.say_with("openness-paid", &values)
}

/// What was told to those who used each way of answering, of so many who heard in the whole round. A way of which few were
/// funded, or few were not, or that leaves few to the others, is not counted out.
pub fn ways(counts: &Counts, whole: Heard, language: Language) -> Vec<WayRow> {
    let rows: Vec<Heard> = counts.routes.values().map(heard).collect();
    let open = few::open(&rows, whole);
    let says = |row: Heard, open: bool| match row.told {
        small if small < FEW => counted(small, language),
        _ if !open => language.say_with("openness-way-held", &[("few", &FEW.to_string())]),
        told => language
            .say_with("openness-way-numbers", &[("told", &told.to_string()), ("funded", &row.funded.to_string())]),
    };
    let row = |((way, row), open): ((&String, Heard), bool)| WayRow {
        key: format!("openness-way-{way}"),
        says: says(row, open),
    };
    counts.routes.keys().zip(rows).zip(open).map(row).collect()
}

/// What became of groups that were known before they applied, beside those that were not; empty where any part of them is so
/// small that somebody could be known by it. How many were funded in the whole round is public, so each number gives the other.
pub fn known(counts: &Counts, language: Language) -> String {
    let of = |name: &str| counts.known.get(name).map(heard).unwrap_or_default();
    let (before, new) = (of("before"), of("new"));
    let whole = Heard { told: before.told + new.told, funded: before.funded + new.funded };
    if few::open(&[before, new], whole) != [true, true] {
        return String::new();
    }
    let values = [
        ("before", before.told.to_string()),
        ("before_funded", before.funded.to_string()),
        ("new", new.told.to_string()),
        ("new_funded", new.funded.to_string()),
    ];
    let values: Vec<(&'static str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    language.say_with("openness-known", &values)
}

/// What a round turned on, a sentence for each thing that an outcome could hang on; none where nobody looked, or so few
/// applied that they could be known by it.
pub fn turned(counts: &Counts, language: Language) -> Vec<String> {
    let of = |name: &str| counts.turned.get(name).copied().unwrap_or_default();
    if of("applications") < FEW {
        return Vec::new();
    }
    let all = of("applications");
    let hold = [("hold", counted_of(of("hold"), all, language)), ("applications", all.to_string())];
    let hold: Vec<(&'static str, &str)> = hold.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let mut lines = vec![language.say_with("turned-hold", &hold)];
    for (name, key) in [
        ("reader", "turned-reader"),
        ("criterion", "turned-criterion"),
        ("note", "turned-note"),
        ("known", "turned-known"),
    ] {
        lines.push(match of(name) {
            0 => language.say(&format!("{key}-none")),
            some => language.say_with(key, &[("count", &counted_of(some, all, language))]),
        });
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(funded: i64, not: i64) -> BTreeMap<String, i64> {
        [("funded", funded), ("not-this-time", not)].map(|(name, count)| (name.to_owned(), count)).into()
    }

    fn both(before: (i64, i64), new: (i64, i64)) -> String {
        let known = [("before", told(before.0, before.1)), ("new", told(new.0, new.1))];
        let known = known.map(|(name, heard)| (name.to_owned(), heard)).into();
        let counts = Counts { known, ..Counts::default() };
        known_words(&counts)
    }

    fn known_words(counts: &Counts) -> String {
        known(counts, Language::ENGLISH).replace(['\u{2068}', '\u{2069}'], "")
    }

    #[test]
    fn who_was_known_is_not_counted_out_where_any_part_of_them_is_few() {
        assert_eq!(both((5, 6), (2, 2)), "", "and so neither are the others");
        assert_eq!(both((2, 2), (5, 6)), "");
        assert_eq!(both((5, 4), (6, 6)), "", "four who were known were not funded");
        assert_eq!(both((6, 6), (1, 9)), "", "the whole is public, and one of it is new and funded");
        let said = both((5, 6), (7, 0));
        assert!(said.contains("11 heard and 5 were funded") && said.contains("7 heard and 7 were funded"), "{said}");
    }

    #[test]
    fn a_way_of_answering_is_not_counted_out_where_its_rest_is_few() {
        let said = |writing: (i64, i64), voice: (i64, i64), whole: (i64, i64)| {
            let routes = [("recording", told(voice.0, voice.1)), ("writing", told(writing.0, writing.1))];
            let routes = routes.map(|(name, heard)| (name.to_owned(), heard)).into();
            let whole = Heard { told: whole.0 + whole.1, funded: whole.0 };
            let rows = ways(&Counts { routes, ..Counts::default() }, whole, Language::ENGLISH);
            rows.into_iter().map(|row| row.says.replace(['\u{2068}', '\u{2069}'], "")).collect::<Vec<_>>()
        };
        let held = "5 or more heard what was decided. No more is counted out, since it could be known who they were.";
        assert_eq!(said((5, 1), (2, 0), (7, 1)), ["fewer than 5", held]);
        assert_eq!(
            said((5, 5), (6, 0), (11, 5)),
            ["6 heard what was decided; funded: 6", "10 heard what was decided; funded: 5"]
        );
        assert_eq!(said((5, 5), (0, 2), (5, 7)), ["fewer than 5", held], "two are left to the others");
    }

    #[test]
    fn what_a_round_turned_on_is_not_counted_out_where_the_rest_is_few() {
        let counts = |hold| {
            let turned = [("applications", 9), ("hold", hold), ("reader", 9 - hold)];
            Counts { turned: turned.map(|(name, count)| (name.to_owned(), count)).into(), ..Counts::default() }
        };
        let said = |hold| turned(&counts(hold), Language::ENGLISH).join(" ").replace(['\u{2068}', '\u{2069}'], "");
        assert!(said(7).starts_with("5 or more of 9 outcomes") && said(7).contains("one reader: fewer than 5"));
        assert!(said(9).starts_with("9 of 9 outcomes"), "{}", said(9));
    }
}
