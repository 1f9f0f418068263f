//! A text of a fund as a page shows it: in the page's language, or in the fund's first with its language named.

use serde::Serialize;

use super::form::Texts;
use crate::web::language::Language;

/// One text for a template: `{{ <fund_text said={view.title}/> }}`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Said {
    pub text: String,
    /// The language of the text, where it is not the page's: for the `lang` attribute. Else empty.
    pub lang: String,
}

impl Said {
    /// A text in the page's language, or in the one that others fall back to.
    pub fn of(texts: &Texts, language: Language) -> Said {
        let shown = texts.lang_shown(language.code);
        Said {
            text: texts.get(language.code).to_owned(),
            lang: if shown == language.code { String::new() } else { shown.to_owned() },
        }
    }

    /// Each of several texts.
    pub fn all(texts: &[Texts], language: Language) -> Vec<Said> {
        texts.iter().map(|one| Said::of(one, language)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fallback_says_which_language_it_is_in() {
        let turkish = Language::find("tr").unwrap();
        let mut title = Texts::one("en", "A room");
        assert_eq!(Said::of(&title, turkish), Said { text: "A room".into(), lang: "en".into() });
        assert_eq!(Said::of(&title, Language::ENGLISH).lang, "");
        title.set("tr", "Salon");
        assert_eq!(Said::of(&title, turkish), Said { text: "Salon".into(), lang: String::new() });
        assert_eq!(Said::of(&Texts::none(), turkish), Said::default());
    }
}
