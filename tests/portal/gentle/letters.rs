//! Every letter there is, in every language: each has its place in the table, says nothing outside where it is to say
//! nothing, and no decision is first seen in an inbox.

use std::collections::BTreeSet;

use groundwater::history::Thing;
use groundwater::letters::kinds::{KINDS, TOLD_LATER, When};
use groundwater::letters::{self, Letter};
use groundwater::people::messages::Topic;
use groundwater::web::language::{LANGUAGES, Language, is_known};
use serde_json::{Value, json};

use super::{HULYA, Story};
use crate::support::{Portal, source};

/// What stands for anything that somebody wrote or is called.
const SECRET: &str = "Nightingale";

fn templates() -> Vec<(String, String)> {
    let files = source::files("templates/letters", &["txt"]);
    files
        .into_iter()
        .map(|file| {
            let name = file.name.rsplit('/').next().unwrap_or_default().trim_end_matches(".txt").to_owned();
            (name, file.text)
        })
        .collect()
}

/// The words in a template's code that may be values, without what is said in quotes.
fn named(text: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for code in text.split(['{', '}']).filter(|code| text.contains(&format!("{{{code}}}"))) {
        let mut outside = true;
        let mut word = String::new();
        for c in code.chars().chain(" ".chars()) {
            if c == '"' {
                outside = !outside;
            }
            if outside && (c.is_ascii_alphanumeric() || c == '_') {
                word.push(c);
            } else if !word.is_empty() {
                names.insert(std::mem::take(&mut word));
            }
        }
    }
    names
}

/// A value of the sort that a template does something with.
fn value(name: &str, text: &str) -> Value {
    let with = |what: &str| text.contains(&format!("{name} | {what}")) || text.contains(&format!("{name} | {what}("));
    match name {
        "outcome" => json!("not-this-time"),
        "was_key" => json!("outcome-not-this-time"),
        "wrong" => json!([{ "words": SECRET, "correction": SECRET }]),
        "why" if text.contains("in why %}") => json!([{ "title": SECRET, "words": SECRET }]),
        "departures" => {
            json!([{ "organisation": SECRET, "advised": SECRET, "decided": SECRET, "reason": SECRET }])
        }
        "way_key" => json!("way-phone"),
        "state" => json!("met"),
        "payer_key" => json!("risk-holder-council"),
        "account_key" => json!("account-host"),
        "state_key" => json!("holding-challenge-stands"),
        "subject_key" => json!("letter-renewal-ending-subject"),
        "kind_key" => json!("stop-kind-fraud"),
        "kind" => json!("supporter"),
        "role" => json!("panel-member"),
        _ if text.contains(&format!("for line in {name} %}}")) && text.contains("line.due_on") => {
            json!([{ "due_on": "2026-12-03", "amount": SECRET, "before": SECRET, "after": SECRET }])
        }
        _ if text.contains(&format!("in {name} %}}")) || with("length") => json!([SECRET]),
        _ if with("date") || with("day") || with("month") => json!("2026-12-03"),
        _ if with("when") || with("on_day") || with("time") => json!("2026-12-03T10:00:00"),
        _ if with("money") => json!(95_000),
        _ if text.contains(&format!("{name} >")) || text.contains(&format!("{name} ==")) => json!(2),
        _ => json!(SECRET),
    }
}

/// A letter of this kind with something in every place.
fn filled(kind: &'static str, text: &str, language: Language) -> Letter {
    let mut letter = Letter::new(kind, HULYA, language);
    for name in named(text) {
        if !["lang", "service", "base_url"].contains(&name.as_str()) {
            let value = value(&name, text);
            letter = letter.value(name.leak(), value);
        }
    }
    letter
}

#[test]
fn every_letter_has_chosen_when_it_leaves() {
    let written: BTreeSet<String> = templates().into_iter().map(|(name, _)| name).collect();
    let listed: BTreeSet<String> = KINDS.iter().map(|kind| kind.name.to_owned()).collect();
    assert_eq!(written, listed, "src/letters/kinds.rs and templates/letters do not name the same letters");
    assert_eq!(listed.len(), KINDS.len(), "one is listed twice");
    for kind in KINDS {
        assert!(kind.topic.is_none() || kind.when == When::Humane || kind.name.ends_with("-off"), "{}", kind.name);
    }
    for done in TOLD_LATER {
        assert!(is_known(&format!("notice-{done}")), "no page says {done} after a change");
    }
    for topic in Topic::ALL {
        assert!(KINDS.iter().any(|kind| kind.topic == Some(*topic)), "{topic} is about no letter");
    }
}

#[tokio::test]
async fn whoever_gets_no_details_gets_none_in_any_letter_and_reads_it_on_the_portal() {
    let story = Story::dated().await;
    let hulya = story.hulya().await;
    let page = hulya.get("/account/safety").await;
    hulya.submit(&page, "main form", &[("no_details", "yes")]).await;
    let before = story.portal.letters_to(HULYA).await.len();
    let person = story.portal.who(HULYA).await.person;
    let mut tried = 0;
    for (name, text) in templates() {
        let kind = KINDS.iter().find(|kind| kind.name == name).expect("a kind").name;
        if kind == "sign-in" {
            continue;
        }
        let thing = Thing::new("application", &story.application);
        let letter = filled(kind, &text, Language::ENGLISH).to_person(Some(person.clone())).about(thing, None);
        let why = move |error: groundwater::error::Error| panic!("{name}: {error:?}");
        story.portal.change(move |change| letters::queue(change, letter).or_else(why)).await;
        tried += 1;
    }
    let sent: Vec<_> = story.portal.letters_to(HULYA).await.into_iter().skip(before).collect();
    assert_eq!(sent.len(), tried);
    for letter in &sent {
        let raw = story.portal.raw_letter(&letter.id);
        assert_eq!(letter.subject, "There is something for you");
        assert!(letter.attachments.is_empty() && letter.text.contains("/messages"), "{}", letter.text);
        for word in [SECRET, "Sunday Kitchen", "Small Grants", "Hackney", "Council", "Demir"] {
            assert!(!raw.contains(word), "{word}: {raw}");
        }
        assert!(raw.contains("From: <") || !raw.contains("From: \""), "the sender is an address alone: {raw}");
    }
    // On the portal every word is there.
    let listed = hulya.get("/messages").await;
    assert!(listed.text().matches(SECRET).count() > 5, "{}", listed.text());

    // A code has to go out: it names nothing but the address of the service.
    let visitor = story.portal.visitor();
    let page = visitor.get("/sign-in").await;
    visitor.submit(&page, "main form", &[("email", HULYA)]).await;
    let code = story.portal.letters_to(HULYA).await.pop().expect("a letter");
    assert!(code.subject.contains("is your code for 127.0.0.1"), "{}", code.subject);
}

#[tokio::test]
async fn no_decision_is_first_seen_in_an_inbox() {
    let portal = Portal::start().await;
    let templates = templates();
    for language in LANGUAGES.iter() {
        for kind in ["decision", "decision-checked", "decision-reopened"] {
            let text = &templates.iter().find(|(name, _)| name == kind).expect("a letter").1;
            for outcome in ["funded", "in-part", "once-checked", "not-this-time"] {
                let letter = filled(kind, text, *language)
                    .value("outcome", outcome)
                    .value("was_key", format!("outcome-{outcome}"))
                    .value("name", "Hülya")
                    .value("organisation", "Kitchen")
                    .value("fund", "Chest")
                    .value("reference", "A-7Q4XMC")
                    .value("talk_to", "Amina");
                let (subject, body) = letters::preview(&portal.app.tools, &letter).expect("a letter");
                let first: String = body.chars().take(120).collect();
                let said = |key: &str| {
                    let words = language.say_with(key, &[("organisation", "Kitchen"), ("amount", SECRET)]);
                    words.replace(['\u{2068}', '\u{2069}'], "").chars().take(18).collect::<String>()
                };
                let outcome = said(&format!("outcome-says-{outcome}"));
                for seen in [&subject, &first] {
                    assert!(!seen.contains(&outcome) && !seen.contains(SECRET), "{}: {kind}: {seen}", language.code);
                }
                assert!(first.contains("Kitchen") || first.contains("Chest"), "it says what it is about: {first}");
            }
        }
    }
}
