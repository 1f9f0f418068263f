//! The numbers of a round as the page of openness words them: fewer than five of anything are not counted out.

use crate::decision::Outcome;
use crate::fund::counts::{Counts, FEW};
use crate::fund::form::FundText;
use crate::public::views::{RuleRow, Rules, WayRow};
use crate::web::language::Language;

/// A number, or that there are too few to give one.
pub fn counted(count: i64, language: Language) -> String {
    if count < FEW { language.say_with("openness-fewer", &[("few", &FEW.to_string())]) } else { count.to_string() }
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

/// What was told to those who used each way of answering.
pub fn ways(counts: &Counts, language: Language) -> Vec<WayRow> {
    let funded = |name: &str| Outcome::ALL.iter().any(|outcome| outcome.as_str() == name && outcome.gives());
    let row = |(way, outcomes): (&String, &std::collections::BTreeMap<String, i64>)| {
        let told: i64 = outcomes.values().sum();
        let given: i64 = outcomes.iter().filter(|(name, _)| funded(name)).map(|(_, count)| count).sum();
        let says = match told {
            few if few < FEW => counted(few, language),
            _ => language.say_with(
                "openness-way-numbers",
                &[("told", &told.to_string()), ("funded", &counted(given, language))],
            ),
        };
        WayRow { key: format!("openness-way-{way}"), says }
    };
    counts.routes.iter().map(row).collect()
}

/// What became of groups that were known before they applied, beside those that were not; empty where either are so few
/// that they could be known by it.
pub fn known(counts: &Counts, language: Language) -> String {
    let gives = |name: &str| Outcome::ALL.iter().any(|outcome| outcome.as_str() == name && outcome.gives());
    let of = |name: &str| {
        let heard = counts.known.get(name);
        let all: i64 = heard.into_iter().flat_map(|heard| heard.values()).sum();
        let funded: i64 = heard.into_iter().flatten().filter(|(name, _)| gives(name)).map(|(_, count)| count).sum();
        (all, funded)
    };
    let ((before, before_funded), (new, new_funded)) = (of("before"), of("new"));
    if before < FEW || new < FEW {
        return String::new();
    }
    let values = [
        ("before", before.to_string()),
        ("before_funded", counted(before_funded, language)),
        ("new", new.to_string()),
        ("new_funded", counted(new_funded, language)),
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
    let hold = [("hold", counted(of("hold"), language)), ("applications", of("applications").to_string())];
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
            some => language.say_with(key, &[("count", &counted(some, language))]),
        });
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(before: i64, new: i64) -> Counts {
        let heard = |all: i64| {
            [("funded", all.min(5)), ("not-this-time", (all - 5).max(0))]
                .map(|(name, count)| (name.to_owned(), count))
                .into()
        };
        let known = [("before", heard(before)), ("new", heard(new))];
        Counts { known: known.map(|(name, heard)| (name.to_owned(), heard)).into(), ..Counts::default() }
    }

    #[test]
    fn who_was_known_is_not_counted_out_where_they_are_few() {
        assert_eq!(known(&counts(9, 4), Language::ENGLISH), "", "and so neither are the others");
        assert_eq!(known(&counts(4, 9), Language::ENGLISH), "");
        let said = known(&counts(9, 6), Language::ENGLISH).replace(['\u{2068}', '\u{2069}'], "");
        assert!(said.contains("9 heard and 5 were funded") && said.contains("6 heard and 5 were funded"), "{said}");
    }
}
