//! Words as they are compared: in small plain letters, without accents, whatever they are written in.

use std::collections::BTreeSet;

use deunicode::deunicode_char;
use unicode_segmentation::UnicodeSegmentation;

/// The most letters of a word that are compared.
const LONGEST: usize = 40;
/// The most different words of one thing that are kept.
const MOST: usize = 20_000;
/// The most letters and words of what somebody asks for.
const ASKED_LETTERS: usize = 300;
const ASKED_WORDS: usize = 12;

/// The plain words that one written word is compared as: "Gülây" is "gulay", and "day's" is two. Where a letter has no
/// plain one, its number stands for it, so that no script is unfindable.
pub fn plain(word: &str) -> Vec<String> {
    let mut text = String::with_capacity(word.len());
    for letter in word.chars().filter(|letter| !is_pointing(*letter)) {
        match deunicode_char(letter) {
            Some(letters) => text.push_str(letters),
            None if letter.is_alphanumeric() => text.push_str(&format!("u{:x}", u32::from(letter))),
            None => text.push(' '),
        }
    }
    let pieces = text.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|piece| !piece.is_empty());
    pieces.map(|piece| piece.chars().take(LONGEST).collect::<String>().to_ascii_lowercase()).collect()
}

/// Signs that say how an Arabic or Hebrew word sounds, or only make it longer: most people leave them out.
fn is_pointing(letter: char) -> bool {
    matches!(letter, '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{591}'..='\u{5c7}')
}

/// Whether it is a word, and not what stands between words.
pub fn is_word(piece: &str) -> bool {
    piece.chars().any(char::is_alphanumeric)
}

/// Every word of these texts once, in plain letters, with a space between each two.
pub fn all<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    let mut words = BTreeSet::new();
    for text in texts {
        for word in text.split_word_bounds().filter(|piece| is_word(piece)) {
            if words.len() < MOST {
                words.extend(plain(word));
            }
        }
    }
    words.into_iter().collect::<Vec<_>>().join(" ")
}

/// What somebody looks for: words that are all to be there, each at least by its beginning.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked(Vec<String>);

impl Asked {
    /// Reads what was typed. Signs mean nothing, and of very much only the beginning counts.
    pub fn read(typed: &str) -> Self {
        let typed: String = typed.chars().take(ASKED_LETTERS).collect();
        let mut words: Vec<String> = Vec::new();
        for word in typed.split_word_bounds().filter(|piece| is_word(piece)).flat_map(plain) {
            if words.len() < ASKED_WORDS && !words.contains(&word) {
                words.push(word);
            }
        }
        Asked(words)
    }

    /// Whether there is nothing to look for.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether a written word is one of them.
    pub fn finds(&self, word: &str) -> bool {
        let pieces = plain(word);
        self.0.iter().any(|asked| pieces.iter().any(|piece| fits(asked, piece)))
    }

    /// As SQLite's full-text index is asked.
    pub fn for_sqlite(&self) -> String {
        self.each(|word, by_beginning| format!("\"{word}\"{}", if by_beginning { "*" } else { "" })).join(" ")
    }

    /// As PostgreSQL's is.
    pub fn for_postgres(&self) -> String {
        self.each(|word, by_beginning| format!("'{word}'{}", if by_beginning { ":*" } else { "" })).join(" & ")
    }

    fn each(&self, form: impl Fn(&str, bool) -> String) -> Vec<String> {
        self.0.iter().map(|word| form(word, counts_as_beginning(word))).collect()
    }
}

/// One letter begins a great many words, and so finds only itself.
fn counts_as_beginning(word: &str) -> bool {
    word.len() > 1
}

fn fits(asked: &str, piece: &str) -> bool {
    if counts_as_beginning(asked) { piece.starts_with(asked) } else { piece == asked }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_word_is_found_however_it_is_written() {
        for (typed, written) in [
            ("isparta", "Isparta"),
            ("ISPARTA", "ısparta"),
            ("istanbul", "İstanbul"),
            ("gunes", "Güneş"),
            ("xwendin", "xwêndin"),
            ("jin", "jîn"),
            ("sûk", "suk"),
            ("مدرسة", "مَدْرَسَة"),
            ("strasse", "Straße"),
            ("ridley road", "Ridley-Road"),
        ] {
            let asked = Asked::read(typed);
            let there = all([written]);
            assert!(asked.0.iter().all(|word| there.split(' ').any(|piece| fits(word, piece))), "{typed}: {there}");
        }
    }

    #[test]
    fn a_beginning_finds_a_word_and_a_letter_only_itself() {
        assert!(Asked::read("neigh").finds("neighbours") && !Asked::read("bours").finds("neighbours"));
        assert!(Asked::read("n").finds("N") && !Asked::read("n").finds("neighbours"));
        assert_eq!(Asked::read("\"a\" OR b* -c:").for_sqlite(), "\"a\" \"or\"* \"b\" \"c\"");
        assert_eq!(Asked::read("it's & !all").for_postgres(), "'it':* & 's' & 'all':*");
        assert!(Asked::read(" … \"' ").is_empty());
    }

    proptest! {
        #[test]
        fn every_word_of_a_text_finds_it(text in "\\PC{0,60}") {
            let there = all([text.as_str()]);
            for word in text.unicode_words() {
                let asked = Asked::read(word);
                prop_assert!(
                    asked.0.iter().all(|word| there.split(' ').any(|piece| fits(word, piece))),
                    "{:?} in {:?}", word, there
                );
            }
        }

        #[test]
        fn what_is_kept_and_asked_is_plain_letters_and_nothing_else(text in ".{0,400}") {
            let is_plain = |word: &str| {
                !word.is_empty() && word.len() <= LONGEST && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
            };
            let there = all([text.as_str()]);
            prop_assert!(there.is_empty() || there.split(' ').all(is_plain), "{there:?}");
            prop_assert!(Asked::read(&text).0.iter().all(|word| is_plain(word)));
        }
    }
}
