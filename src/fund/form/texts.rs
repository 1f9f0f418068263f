//! One text in several languages.

use serde::{Deserialize, Serialize};

/// A text per language, the fund's first language first.
///
/// Kept as an ordered list, not a map, so that the fallback survives being stored: a language with no text of its own
/// is shown the first one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Texts(Vec<(String, String)>);

impl Texts {
    /// No text in any language.
    pub fn none() -> Texts {
        Texts::default()
    }

    /// A text in one language.
    pub fn one(lang: &str, text: &str) -> Texts {
        Texts(vec![(lang.to_owned(), text.to_owned())])
    }

    /// Adds or replaces the text in a language. The first language added is the one others fall back to.
    pub fn set(&mut self, lang: &str, text: &str) {
        match self.0.iter_mut().find(|(known, _)| known == lang) {
            Some((_, old)) => *old = text.to_owned(),
            None => self.0.push((lang.to_owned(), text.to_owned())),
        }
    }

    /// The text in this language, else in the first; empty when there is none at all.
    pub fn get(&self, lang: &str) -> &str {
        self.find(lang).map_or("", |(_, text)| text)
    }

    /// The language that [`Texts::get`] answers in, for the `lang` attribute of a fallback.
    pub fn lang_shown(&self, lang: &str) -> &str {
        self.find(lang).map_or("", |(shown, _)| shown)
    }

    /// The text in the fund's first language.
    pub fn first(&self) -> &str {
        self.0.first().map_or("", |(_, text)| text)
    }

    /// Whether this language has a text of its own.
    pub fn has(&self, lang: &str) -> bool {
        self.0.iter().any(|(known, _)| known == lang)
    }

    /// Whether there is no text at all.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Every language and its text, the first language first.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(lang, text)| (lang.as_str(), text.as_str()))
    }

    fn find(&self, lang: &str) -> Option<(&str, &str)> {
        self.iter().find(|(known, _)| *known == lang).or_else(|| self.iter().next())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn falls_back_to_the_first_language_and_says_so() {
        let mut texts = Texts::one("en", "Who is it for?");
        texts.set("tr", "Kimin için?");
        assert_eq!(texts.get("tr"), "Kimin için?");
        assert_eq!(texts.get("so"), "Who is it for?");
        assert_eq!(texts.lang_shown("so"), "en");
        assert_eq!(Texts::none().get("en"), "");
    }

    #[test]
    fn keeps_its_first_language_through_storage() {
        let mut texts = Texts::one("tr", "Merhaba");
        texts.set("en", "Hello");
        let value = serde_json::to_value(&texts).unwrap();
        let back: Texts = serde_json::from_value(value).unwrap();
        assert_eq!(back.get("so"), "Merhaba");
    }
}
