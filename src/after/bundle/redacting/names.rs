//! Names in whatever form they stand in a text: with a possessive or a suffix after an apostrophe, with a hyphen, a blank or
//! nothing between their parts, with or without their marks, in capitals, as an initial beside a part of the name. Pure.

use std::collections::HashSet;

use deunicode::deunicode_char;

/// Words that are a part of somebody's name only beside another part of it: "van", "de", and titles.
const WEAK: &[&str] = &[
    "al", "bin", "bint", "da", "de", "del", "den", "der", "di", "do", "dos", "dr", "el", "ibn", "la", "le", "miss",
    "mr", "mrs", "ms", "mx", "rev", "sir", "st", "ten", "ter", "van", "von",
];
/// Words that are no part of it.
const NONE: &[&str] = &["and", "of", "the"];
/// Names that are everyday words too: a part of a name only where they begin with a capital.
const EVERYDAY: &[&str] = &[
    "an", "as", "be", "can", "go", "he", "in", "it", "may", "me", "my", "no", "or", "so", "to", "up", "us", "we",
    "will",
];
/// What stands in the line of whose voice it is, and is nobody's name.
const NOBODY: &[&str] = &[
    "a",
    "all",
    "an",
    "association",
    "at",
    "bengali",
    "board",
    "centre",
    "charity",
    "church",
    "class",
    "club",
    "committee",
    "community",
    "council",
    "english",
    "estate",
    "everybody",
    "for",
    "forum",
    "from",
    "group",
    "hall",
    "her",
    "hers",
    "his",
    "in",
    "interpreter",
    "kitchen",
    "library",
    "mosque",
    "mother",
    "neighbour",
    "neighbours",
    "network",
    "officer",
    "on",
    "our",
    "ours",
    "own",
    "parents",
    "park",
    "partner",
    "polish",
    "road",
    "school",
    "she",
    "he",
    "somali",
    "somebody",
    "spanish",
    "street",
    "synagogue",
    "temple",
    "tenants",
    "their",
    "theirs",
    "they",
    "trust",
    "turkish",
    "urdu",
    "we",
    "wick",
    "with",
    "yiddish",
    "yoruba",
    "youth",
];

/// The names that are looked for.
#[derive(Clone, Debug, Default)]
pub struct Names {
    /// What goes wherever it stands, in plain letters.
    words: HashSet<String>,
    /// What goes beside it.
    weak: HashSet<String>,
    /// The parts of names that are written together with a hyphen or an apostrophe.
    joined: HashSet<Vec<String>>,
    /// Names in letters that know no capitals, and often no blanks either.
    uncased: HashSet<Vec<char>>,
}

/// A word of a text: where it begins and ends, and its plain letters.
struct Word {
    from: usize,
    until: usize,
    plain: String,
    capital: bool,
}

impl Names {
    /// These names.
    pub fn of<'a>(names: impl IntoIterator<Item = &'a str>) -> Names {
        let mut all = Names::default();
        names.into_iter().for_each(|name| all.add(name));
        all
    }

    /// One more, as an account or a form has it.
    pub fn add(&mut self, name: &str) {
        let mut whole = String::new();
        for part in name.split_whitespace() {
            let chars: Vec<char> = part.chars().collect();
            let pieces: Vec<String> = words(&chars).into_iter().map(|word| word.plain).collect();
            if pieces.len() > 1 {
                self.word(pieces.concat());
                self.joined.insert(pieces.clone());
            }
            whole.push_str(&pieces.concat());
            pieces.into_iter().for_each(|piece| self.word(piece));
            let bare: Vec<char> = chars.into_iter().filter(|c| c.is_alphanumeric()).collect();
            if bare.len() > 1 && !bare.iter().any(|c| c.is_lowercase() || c.is_uppercase() || c.is_numeric()) {
                self.uncased.insert(bare);
            }
        }
        self.word(whole);
    }

    /// Whoever is named in a line of somebody's own words, such as "Zehra, who keeps the hall": its words with a capital, but
    /// those of `but` and those that are nobody's name.
    pub fn add_said(&mut self, line: &str, but: &Names) {
        let named = |word: &&str| {
            let chars: Vec<char> = word.chars().collect();
            let found = words(&chars);
            let small = found.first().is_some_and(|one| chars[one.from].is_lowercase());
            let known = |one: &Word| NOBODY.contains(&one.plain.as_str()) || but.words.contains(&one.plain);
            !small && !found.iter().any(known)
        };
        let name: Vec<&str> = line.split_whitespace().filter(named).collect();
        name.into_iter().for_each(|word| self.add(word));
    }

    fn word(&mut self, plain: String) {
        let letters = plain.chars().count();
        if NONE.contains(&plain.as_str()) {
            return;
        }
        if letters > 1 && !WEAK.contains(&plain.as_str()) {
            self.weak.extend(plain.chars().next().map(String::from));
            self.words.insert(plain);
        } else if letters > 0 {
            self.weak.insert(plain);
        }
    }

    /// From where to where a name stands in a text.
    pub fn in_text(&self, chars: &[char]) -> Vec<(usize, usize)> {
        let words = words(chars);
        let mut named: Vec<bool> = words.iter().map(|word| self.names(word)).collect();
        for parts in &self.joined {
            for at in 0..words.len().saturating_sub(parts.len() - 1) {
                let these = &words[at..at + parts.len()];
                let near = these.windows(2).all(|two| is_beside(chars, two[0].until, two[1].from));
                if near && these.iter().zip(parts).all(|(word, part)| word.plain == *part) {
                    named[at..at + parts.len()].fill(true);
                }
            }
        }
        // What stands before a part of a name may be another: an initial, "van".
        for at in (1..words.len()).rev() {
            let (before, this) = (&words[at - 1], &words[at]);
            let initial = before.plain.chars().count() > 1 || before.capital;
            let weak = initial && self.weak.contains(&before.plain);
            if named[at] && weak && is_beside(chars, before.until, this.from) {
                named[at - 1] = true;
            }
        }
        let found = words.iter().zip(named).filter(|(_, named)| *named).map(|(word, _)| (word.from, word.until));
        found.chain(self.uncased.iter().flat_map(|name| wherever(chars, name))).collect()
    }

    /// Whether any of them stands in a text.
    pub fn are_in(&self, text: &str) -> bool {
        !self.in_text(&text.chars().collect::<Vec<char>>()).is_empty()
    }

    fn names(&self, word: &Word) -> bool {
        let known = |plain: &str| self.words.contains(plain) && (word.capital || !EVERYDAY.contains(&plain));
        // "The Demirs", and a possessive whose apostrophe was left out.
        let several = word.plain.strip_suffix('s').filter(|one| one.chars().count() > 2);
        known(&word.plain) || several.is_some_and(known)
    }
}

/// Whether two words stand so near to each other that they are one name.
fn is_beside(chars: &[char], from: usize, until: usize) -> bool {
    until - from <= 2 && !chars[from..until].iter().any(|c| matches!(c, '\n' | ',' | ';' | ':' | '!' | '?'))
}

/// Wherever these letters stand.
fn wherever(chars: &[char], name: &[char]) -> Vec<(usize, usize)> {
    let starts = (0..chars.len()).filter(|at| chars[*at..].starts_with(name));
    starts.map(|at| (at, at + name.len())).collect()
}

/// A text as its plain words: "Sunday-Kitchen’s" is "sunday kitchen s".
pub fn plain_words(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    words(&chars).into_iter().map(|word| word.plain).collect::<Vec<_>>().join(" ")
}

/// A mark that stands on the letter before it, or that most people leave out.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5c7}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}')
}

/// The words of a text, each with its plain letters: "Gülây" is "gulay". An apostrophe or a hyphen ends a word.
fn words(chars: &[char]) -> Vec<Word> {
    let mut all: Vec<Word> = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let length = chars[at..].iter().take_while(|c| c.is_alphanumeric() || is_mark(**c)).count();
        let plain: String = chars[at..at + length].iter().map(|c| plain(*c)).collect();
        if !plain.is_empty() {
            all.push(Word { from: at, until: at + length, plain, capital: chars[at].is_uppercase() });
        }
        at += length.max(1);
    }
    all
}

/// A letter without its marks, small; itself where it has no plain one.
fn plain(c: char) -> String {
    match deunicode_char(c) {
        _ if is_mark(c) => String::new(),
        Some(letters) => letters.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase(),
        None => c.to_lowercase().collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::black_out;
    use super::*;
    use proptest::prelude::*;

    fn out(text: &str, names: &[&str]) -> String {
        black_out(text, &Names::of(names.iter().copied()))
    }

    #[test]
    fn a_name_goes_in_every_form_and_only_a_name() {
        let text = "Hülya’s hall, Demir's key; Hülya’nın evi, DEMİR'e; hulya, the Demirs, Hu\u{308}lya.";
        let gone = "[a name]’s hall, [a name]'s key; [a name]’nın evi, [a name]'e; [a name], the [a name], [a name].";
        assert_eq!(out(text, &["Hülya Demir"]), gone);
        assert_eq!(out("H. Demir and H Demir: demirci", &["Hülya Demir"]), "[a name] and [a name]: demirci");
        for text in ["Al-Sayed", "Al Sayed", "AlSayed", "al‑sayed", "Sayed", "Al-Sayed’s"] {
            assert!(out(text, &["Omar Al-Sayed"]).replace("’s", "") == "[a name]", "{}", out(text, &["Omar Al-Sayed"]));
        }
        for text in ["O'Brien", "O’Brien", "OBrien", "O Brien", "o’brien"] {
            assert_eq!(out(text, &["Una O’Brien"]), "[a name]");
        }
        assert_eq!(
            out("A van and Jan van Dijk’s van. I may ask May.", &["Jan van Dijk", "May"]),
            "A van and [a name]’s van. I may ask [a name]."
        );
        assert_eq!(out("وأحمد هنا، 王小明先生", &["أحمد", "王小明"]), "و[a name] هنا، [a name]先生");
    }

    #[test]
    fn whoever_is_named_in_a_line_is_found_and_nobody_else() {
        let mut names = Names::default();
        names.add_said("Zehra, who keeps the Hall", &Names::default());
        names.add_said("Our own", &Names::default());
        names.add_said("Sunday Kitchen’s Ayşe", &Names::of(["Sunday Kitchen"]));
        assert!(names.are_in("zehra’s key") && names.are_in("Ayse"));
        assert!(!names.are_in("Our own hall on a Sunday, who keeps the kitchen"));
    }

    /// Ways in which a name is written, each of which says who it is.
    fn forms(name: &str) -> Vec<String> {
        let bare: String = name.chars().map(plain).collect();
        let apart: String = name.replace('ü', "u\u{308}").replace('ş', "s\u{327}").replace('é', "e\u{301}");
        let mut all = vec![name.to_owned(), name.to_uppercase(), name.to_lowercase(), bare, apart];
        all.push(name.replace(['-', '’', '\''], " "));
        all.push(name.replace(['-', '’', '\''], ""));
        all.push(name.replace('’', "'").replace('-', "‑"));
        all
    }

    const SUFFIXES: &[&str] =
        &["", "’s", "'s", "s", "s’", "’nın", "'nin", "’e", "'den", "’in", "'yle", "’lar", "-hanım", "?", "...", "/"];

    proptest! {
        #[test]
        fn a_name_is_gone_in_whatever_form_it_stands(
            name in prop::sample::select(vec!["Zeynep", "Hülya", "Şükran", "Al-Sayed", "O’Brien", "D'Souza", "Zoé-Marie", "Ġużeppi"]),
            form in 0_usize..8, suffix in prop::sample::select(SUFFIXES.to_vec()),
            before in "[a-z ,.(]{0,12}", after in "[a-z ,.)]{0,12}",
        ) {
            let names = Names::of([name, "Kaya"]);
            let text = format!("{before} {}{suffix} {after}", forms(name)[form]);
            let out = black_out(&text, &names);
            let all = words(&name.chars().collect::<Vec<_>>());
            let longest = all.iter().max_by_key(|word| word.plain.len()).expect("a word");
            let left: String = out.replace("[a name]", "|").chars().map(plain).collect();
            prop_assert!(!left.contains(&longest.plain), "{} of {}", out, text);
            prop_assert!(out.contains("[a name]"));
        }

        #[test]
        fn what_is_not_a_name_stays(text in "[b-z ]{0,60}") {
            prop_assert_eq!(black_out(&text, &Names::of(["Zeynepa Kayaa"])), text);
        }
    }
}
