//! What the portal says: no refused word in a page, a letter, a word file or an example; every word that is asked for
//! exists; and nothing in a template that the content security policy, or somebody else's brand, forbids.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use groundwater::web::language::{LANGUAGES, Language};
use serde::Deserialize;

use crate::support::source::{self, File};

#[derive(Deserialize)]
struct List {
    held_against: Vec<String>,
    refused: Vec<Entry>,
}

#[derive(Deserialize)]
struct Entry {
    words: Vec<String>,
    why: String,
    say: String,
    #[serde(default)]
    except: Vec<String>,
}

fn list() -> List {
    toml::from_str(include_str!("../data/refused-words.toml")).expect("the list of refused words")
}

/// A text made easy to search: small letters, each run of spaces, line ends and hyphens as one space, and the line that
/// every character came from.
struct Tidy {
    chars: Vec<char>,
    lines: Vec<usize>,
}

impl Tidy {
    fn new(text: &str) -> Tidy {
        let mut tidy = Tidy { chars: Vec::new(), lines: Vec::new() };
        let mut line = 1;
        for char in text.chars() {
            if char.is_whitespace() || matches!(char, '-' | '\u{2010}' | '\u{2011}') {
                if tidy.chars.last() != Some(&' ') {
                    tidy.push(' ', line);
                }
            } else {
                char.to_lowercase().for_each(|small| tidy.push(small, line));
            }
            line += usize::from(char == '\n');
        }
        tidy
    }

    fn push(&mut self, char: char, line: usize) {
        self.chars.push(char);
        self.lines.push(line);
    }

    /// Where `word` stands whole: no letter or digit before or after it.
    fn places(&self, word: &Tidy) -> Vec<usize> {
        let (word, n) = (&word.chars, word.chars.len());
        let free = |at: Option<&char>| at.is_none_or(|char| !char.is_alphanumeric());
        (0..(self.chars.len() + 1).saturating_sub(n))
            .filter(|at| self.chars[*at..at + n] == **word)
            .filter(|at| free(at.checked_sub(1).and_then(|before| self.chars.get(before))))
            .filter(|at| free(self.chars.get(at + n)))
            .collect()
    }
}

/// The refused words in a text: one line each, with the line of the text, why not, and what to say. Exports are held
/// against the same list: `assert_eq!(words::refused_in(&csv), Vec::<String>::new())`.
pub fn refused_in(text: &str) -> Vec<String> {
    let mut found = BTreeMap::new();
    for entry in list().refused {
        let mut tidy = Tidy::new(text);
        for except in entry.except.iter().map(|except| Tidy::new(except)) {
            for at in tidy.places(&except) {
                tidy.chars[at..at + except.chars.len()].fill('\0');
            }
        }
        for word in &entry.words {
            for at in tidy.places(&Tidy::new(word)) {
                let line = tidy.lines[at];
                found.insert((line, word.clone()), format!("{line}: \"{word}\": {} Say: {}", entry.why, entry.say));
            }
        }
    }
    found.into_values().collect()
}

/// Takes out what nobody is shown, and leaves every line in its place.
fn shown(file: &File) -> String {
    match file.path.extension().and_then(|end| end.to_str()) {
        Some("ftl") => {
            let said = |line: &str| match line.split_once('=') {
                _ if line.starts_with('#') => String::new(),
                Some((key, words)) if is_key(key.trim_end()) => words.to_owned(),
                _ => line.to_owned(),
            };
            file.text.lines().map(said).collect::<Vec<_>>().join("\n")
        }
        Some("toml") => {
            let lines = file.text.lines().map(|line| if line.trim_start().starts_with('#') { "" } else { line });
            lines.collect::<Vec<_>>().join("\n")
        }
        _ => without_comments(&file.text),
    }
}

/// A template without its `{# comments #}`.
fn without_comments(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(start) = rest.find("{#") {
        let end = rest[start..].find("#}").map_or(rest.len(), |end| start + end + 2);
        out.push_str(&rest[..start]);
        out.push_str(&"\n".repeat(rest[start..end].matches('\n').count()));
        rest = &rest[end..];
    }
    out + rest
}

/// What in every file breaks a rule, as `file:line: what`.
fn breaches(files: &[File], rule: impl Fn(&File) -> Vec<String>) -> Vec<String> {
    files.iter().flat_map(|file| rule(file).into_iter().map(|what| format!("{}:{what}", file.name))).collect()
}

/// The lines of a template that `is_wrong`, as `line: the line`.
fn wrong_lines(text: &str, is_wrong: impl Fn(&str) -> bool) -> Vec<String> {
    let numbered = text.lines().enumerate().filter(|(_, line)| is_wrong(line));
    numbered.map(|(at, line)| format!("{}: {}", at + 1, line.trim())).collect()
}

fn holds(rule: &str, breaches: &[String]) {
    assert!(breaches.is_empty(), "{rule}\n{}", breaches.join("\n"));
}

#[test]
fn the_list_finds_whole_words_however_they_are_written() {
    for text in
        ["BAME groups", "hard-to-reach", "hard to\n  reach", "Failed.", "an invalid date", "(bid)", "bid-writer"]
    {
        assert_eq!(refused_in(text).len(), 1, "{text}");
    }
    for text in
        ["forbid", "bidi", "aria-invalid=\"true\"", "Safeguarding Vulnerable Groups Act 2006", "a minority of us"]
    {
        assert_eq!(refused_in(text), Vec::<String>::new(), "{text}");
    }
    assert!(refused_in("one\ntwo\na bid")[0].starts_with("3: "));
}

#[test]
fn every_entry_says_why_and_what_to_say_and_is_held_against_what_the_list_names() {
    let list = list();
    assert_eq!(
        list.held_against,
        ["templates/**/*.html", "templates/**/*.txt", "templates/**/*.ftl", "exports"],
        "what the list is held against changed: change this file with it"
    );
    let silent =
        list.refused.iter().filter(|entry| entry.words.is_empty() || entry.why.is_empty() || entry.say.is_empty());
    assert_eq!(silent.count(), 0, "an entry without its words, its reason or what to say instead");
}

#[test]
fn no_page_letter_or_word_file_says_a_refused_word() {
    let templates = source::files("templates", &["html", "txt", "ftl"]);
    assert!(templates.len() > 10, "the templates were not found");
    holds("refused words:", &breaches(&templates, |file| refused_in(&shown(file))));
}

#[test]
fn no_example_of_a_fund_file_says_a_refused_word() {
    let examples = source::files("docs/examples", &["toml"]);
    assert!(!examples.is_empty(), "the examples were not found");
    holds("refused words:", &breaches(&examples, |file| refused_in(&shown(file))));
}

/// Strings of the program that nobody is told, with the reason.
const NOT_SAID: [(&str, &str); 1] =
    [("src/fund/file/syntax.rs", "it recognises what the TOML reader says, and says it in our words")];

#[test]
fn nothing_that_the_program_says_to_people_has_a_refused_word() {
    // Strings of the program: reasons in policy.rs, names of states, staff words. Not tests, and not the log.
    let said = source::rust().into_iter().filter(|file| NOT_SAID.iter().all(|(name, _)| *name != file.name));
    holds(
        "refused words:",
        &breaches(&said.collect::<Vec<_>>(), |file| {
            source::strings(file)
                .into_iter()
                .filter(|said| said.text.contains(' ') && !said.is_for_operators)
                .flat_map(|said| {
                    let found = refused_in(&said.text);
                    found.into_iter().map(move |what| format!("{}: in a string, {what}", said.line))
                })
                .collect()
        }),
    );
}

// --- words that are asked for ---

/// The keys of a language, each with the files it stands in.
fn keys(language: &str) -> BTreeMap<String, Vec<String>> {
    let mut keys: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for file in source::files(&format!("templates/words/{language}"), &["ftl"]) {
        for line in file.text.lines() {
            let Some((key, _)) = line.split_once('=') else { continue };
            let key = key.trim_end();
            if key.starts_with(|first: char| first.is_ascii_alphabetic()) && is_key(key) {
                keys.entry(key.to_owned()).or_default().push(file.name.clone());
            }
        }
    }
    keys
}

fn is_key(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|char| char.is_ascii_alphanumeric() || matches!(char, '-' | '_'))
}

/// A key that is asked for, or the beginning of one that is put together (`"question-" ~ kind`).
struct Asked {
    line: usize,
    key: String,
    is_beginning: bool,
}

/// The string literals that stand right after one of `calls` in a text.
fn asked(text: &str, calls: &[&str]) -> Vec<Asked> {
    let mut found = Vec::new();
    for call in calls {
        for (at, _) in text.match_indices(call) {
            let after = &text[at + call.len()..];
            let Some(quoted) = after.trim_start().strip_prefix('"') else { continue };
            let Some((key, rest)) = quoted.split_once('"') else { continue };
            let line = text[..at].matches('\n').count() + 1;
            found.push(Asked { line, key: key.to_owned(), is_beginning: rest.trim_start().starts_with('~') });
        }
    }
    found
}

fn unknown(asked: Vec<Asked>, keys: &BTreeMap<String, Vec<String>>) -> Vec<String> {
    let is_known = |asked: &Asked| {
        if asked.is_beginning {
            keys.keys().any(|key| key.starts_with(&asked.key))
        } else {
            keys.contains_key(&asked.key)
        }
    };
    asked.into_iter().filter(|asked| !is_known(asked)).map(|asked| format!("{}: {}", asked.line, asked.key)).collect()
}

#[test]
fn every_word_a_template_asks_for_exists_in_english() {
    let english = keys("en");
    let templates = source::files("templates", &["html", "txt"]);
    holds(
        "keys that templates/words/en does not have:",
        &breaches(&templates, |file| unknown(asked(&without_comments(&file.text), &["fluent(key="]), &english)),
    );
}

#[test]
fn every_word_the_program_asks_for_exists_in_english() {
    let english = keys("en");
    let calls = ["Words::key(", ".say(", " say(", "(say(", ".say_with(", "!say("];
    holds(
        "keys that templates/words/en does not have:",
        &breaches(&source::rust(), |file| unknown(asked(&file.text, &calls), &english)),
    );
}

#[test]
fn every_notice_after_a_change_has_its_words() {
    let english = keys("en");
    let missing = breaches(&source::rust(), |file| {
        let mut missing = Vec::new();
        for said in source::strings(file) {
            for (at, mark) in said.text.match_indices("done=") {
                let key: String =
                    said.text[at + mark.len()..].chars().take_while(|char| is_key(&char.to_string())).collect();
                // `done={…}` is put together elsewhere.
                if !key.is_empty() && !english.contains_key(&format!("notice-{key}")) {
                    missing.push(format!("{}: notice-{key}", said.line));
                }
            }
        }
        missing
    });
    holds("keys that templates/words/en does not have:", &missing);
}

#[test]
fn no_key_is_written_twice_and_no_language_has_one_that_english_lacks() {
    let english = keys("en");
    assert!(english.len() > 50, "the words were not found");
    let folders: Vec<String> = fs::read_dir(source::root().join("templates/words"))
        .expect("the words")
        .filter_map(|folder| folder.ok()?.file_name().into_string().ok())
        .collect();
    let mut wrong = Vec::new();
    for language in folders {
        for (key, files) in keys(&language) {
            if files.len() > 1 {
                wrong.push(format!("{language}: {key} is written in {}", files.join(" and ")));
            }
            if !english.contains_key(&key) {
                wrong.push(format!("{language}: {key} is not in English"));
            }
        }
    }
    holds("keys:", &wrong);
}

/// Every message of a language: its key with the names that are put into it.
fn messages(language: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut messages: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for file in source::files(&format!("templates/words/{language}"), &["ftl"]) {
        let mut of = None;
        for line in file.text.lines().filter(|line| !line.starts_with('#')) {
            if let Some((key, _)) = line.split_once('=')
                && line.starts_with(|first: char| first.is_ascii_alphabetic())
                && is_key(key.trim_end())
            {
                of = Some(key.trim_end().to_owned());
                messages.entry(key.trim_end().to_owned()).or_default();
            }
            let Some(names) = of.as_ref().and_then(|key| messages.get_mut(key)) else { continue };
            names.extend(line.split('$').skip(1).map(|after| {
                after.chars().take_while(|char| char.is_ascii_alphanumeric() || matches!(char, '-' | '_')).collect()
            }));
        }
    }
    messages
}

#[test]
fn every_language_has_every_word_with_the_same_names_in_it() {
    let english = messages("en");
    let mut wrong = Vec::new();
    for language in LANGUAGES.iter() {
        let own = messages(language.code);
        for (key, names) in &english {
            match own.get(key) {
                None => wrong.push(format!("{}: {key} is missing, and people would see it in English", language.code)),
                Some(own) if own != names => {
                    wrong.push(format!("{}: {key} has {own:?}, and English has {names:?}", language.code));
                }
                Some(_) => {}
            }
        }
    }
    let folders = fs::read_dir(source::root().join("templates/words")).expect("the words").filter_map(Result::ok);
    let folders = folders.filter(|entry| entry.path().is_dir()).count();
    assert_eq!(folders, LANGUAGES.len(), "a folder of words that templates/words/languages.toml does not list");
    holds("words that a language lacks:", &wrong);
}

/// What shows the English beside it while a language is drafted: what is legal, about money, or about who can apply.
const BESIDE: [&str; 11] = [
    "accessibility-missing-",
    "accessibility-enforcement-text",
    "agreement-lead",
    "agreement-sign-lead",
    "agreement-tick",
    "cookies-session",
    "fund-host-allowed",
    "fund-pot",
    "fund-unrestricted",
    "fund-up-front",
    "privacy-",
];

#[test]
fn what_is_legal_or_about_money_has_the_english_beside_it() {
    let missing = breaches(&source::files("templates", &["html"]), |file| {
        let text = without_comments(&file.text);
        let is_heading = |line: &str| line.trim_start().starts_with("<h") || line.contains("<row key=");
        wrong_lines(&text, |line| {
            let asks = asked(line, &["fluent(key="]);
            let beside = line.contains("english={fluent(") || line.contains("if page.drafted");
            !is_heading(line) && !beside && asks.iter().any(|asked| BESIDE.iter().any(|key| asked.key.starts_with(key)))
        })
    });
    holds("lines without `<beside english={…}/>`:", &missing);
}

#[tokio::test]
async fn a_drafted_language_says_so_and_leads_to_english() {
    let portal = crate::support::Portal::start().await;
    let visitor = portal.visitor();
    for language in LANGUAGES.iter() {
        let page = visitor.get(&format!("/privacy?lang={}", language.code)).await;
        assert!(page.html.contains(&format!("<html lang=\"{}\" dir=\"{}\"", language.code, language.dir())));
        assert_eq!(page.html.contains("gw-drafted"), language.drafted, "{}", language.code);
        let beside = page.all("main [lang=en]").len();
        assert_eq!(beside > 10, language.drafted, "{}: {beside} lines of English", language.code);
        let english = Language::ENGLISH.say("privacy-lead");
        assert!(page.has(&english), "{}", language.code);
    }
    let arabic = visitor.get("/funds?lang=ar").await;
    assert!(arabic.html.contains("href=\"/funds?lang=en\" hreflang=\"en\""), "{}", arabic.html);
    // It is remembered without signing in.
    assert!(visitor.get("/help").await.html.contains("dir=\"rtl\""));
}

// --- what no template carries ---

const HANDLERS: [&str; 24] = [
    "onclick",
    "ondblclick",
    "onchange",
    "oninput",
    "onsubmit",
    "onreset",
    "onload",
    "onunload",
    "onerror",
    "onfocus",
    "onblur",
    "onkeydown",
    "onkeyup",
    "onkeypress",
    "onmousedown",
    "onmouseup",
    "onmouseover",
    "onmouseout",
    "onpointerdown",
    "ontoggle",
    "onpaste",
    "onscroll",
    "onbeforeunload",
    "onanimationend",
];

fn is_inline(line: &str) -> bool {
    let line = line.to_lowercase();
    let has_attribute = |name: &str| {
        line.match_indices(name).any(|(at, _)| {
            let before = line[..at].chars().next_back();
            before.is_some_and(|char| char.is_whitespace() || matches!(char, '"' | '\''))
                && line[at + name.len()..].trim_start().starts_with('=')
        })
    };
    line.contains("<style")
        || line.contains("javascript:")
        || line.match_indices("<script").any(|(at, _)| !line[at..].contains("src="))
        || has_attribute("style")
        || HANDLERS.iter().any(|handler| has_attribute(handler))
}

#[test]
fn no_template_has_inline_style_or_script_or_trusts_anybodys_html() {
    for wrong in
        ["<p style=\"color:red\">", "<script>go()</script>", "<a onclick=\"go()\">", "<a href=\"javascript:go()\">"]
    {
        assert!(is_inline(wrong), "{wrong}");
    }
    assert!(!is_inline("<script type=\"module\" src=\"{{ page.js }}\"></script>"));
    assert!(!is_inline("{{ <tag once=\"x\" style_of=\"y\"/> }}"));
    let pages = source::files("templates", &["html"]);
    holds(
        "inline style or script, which the content security policy refuses:",
        &breaches(&pages, |file| wrong_lines(&without_comments(&file.text), is_inline)),
    );
    let is_safe = |line: &str| {
        line.split('|').skip(1).any(|filter| {
            let filter = filter.trim_start();
            filter.starts_with("safe") && !filter[4..].starts_with(|char: char| char.is_alphanumeric() || char == '_')
        }) || line.contains("autoescape")
    };
    assert!(is_safe("{{ a | safe }}") && is_safe("{{ a|safe}}") && !is_safe("{{ a | safe_name }}"));
    let all = source::files("templates", &["html", "txt"]);
    holds("text that is not escaped:", &breaches(&all, |file| wrong_lines(&without_comments(&file.text), is_safe)));
    let is_elsewhere = |line: &str| {
        ["src=\"http", "src=\"//", "<link", "<iframe", "<object", "<embed"].iter().any(|mark| {
            line.contains(mark) && !(*mark == "<link" && !line.contains("\"http") && !line.contains("\"//"))
        })
    };
    holds(
        "something fetched from another site:",
        &breaches(&pages, |file| wrong_lines(&without_comments(&file.text), is_elsewhere)),
    );
}

/// What belongs to GOV.UK and a council may not wear: its font, its crown, its logotype, its colours (of both its brands).
const NOT_OURS: [&str; 14] = [
    "gds transport",
    "gdstransport",
    "nta",
    "crown",
    "logotype",
    "govuk-logo",
    "govuk-header__logo",
    "#1d70b8",
    "#003078",
    "#0b0c0c",
    "#00703c",
    "#005ea5",
    "#11e0f1",
    "#00ffe0",
];

#[test]
fn nothing_that_is_served_wears_the_brand_of_gov_uk() {
    let mut served = source::files("static/dist", &["css", "js", "svg", "html", "map"]);
    assert!(served.len() >= 2, "the built front end was not found in static/dist");
    served.extend(source::files("templates", &["html", "ftl"]));
    holds(
        "the font, crown, logotype or colours of GOV.UK:",
        &breaches(&served, |file| {
            let text = file.text.to_lowercase();
            let found: BTreeSet<_> = NOT_OURS
                .into_iter()
                .filter(|mark| {
                    let whole = |at: usize| {
                        let free = |char: Option<char>| char.is_none_or(|char| !char.is_alphanumeric());
                        free(text[..at].chars().next_back()) && free(text[at + mark.len()..].chars().next())
                    };
                    text.match_indices(mark).any(|(at, _)| whole(at))
                })
                .collect();
            found.into_iter().map(|mark| format!(" {mark}")).collect()
        }),
    );
    let fonts: Vec<PathBuf> = source::walk(&source::root().join("static/dist"))
        .into_iter()
        .filter(|path| {
            path.extension().is_some_and(|end| end == "woff" || end == "woff2" || end == "ttf" || end == "eot")
        })
        .collect();
    assert_eq!(fonts, Vec::<PathBuf>::new(), "no font is downloaded");
    assert!(Path::new(&source::root()).join("static/dist/app.css").is_file());
}
