//! Languages: which there are, which a person reads, and words in it from the Fluent files.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::LazyLock;

use actix_web::HttpRequest;
use actix_web::cookie::{Cookie, SameSite, time::Duration};
use fluent_templates::fluent_bundle::FluentValue;
use fluent_templates::{LanguageIdentifier, Loader};
use serde::{Deserialize, Serialize};

use crate::error::Words;
use crate::settings::Settings;

// The words of applicant and public pages: one folder a language.
fluent_templates::static_loader! {
    pub static WORDS = {
        locales: "./templates/words",
        fallback_language: "en",
    };
}

/// A language the portal speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Language {
    /// Two letters, as in `<html lang>`.
    pub code: &'static str,
    /// Its own name for itself.
    pub name: &'static str,
    pub right_to_left: bool,
    /// Drafted by a machine, and not yet read by somebody who speaks it: pages say so, and what is legal, about money or
    /// about who can apply shows the English beside it.
    pub drafted: bool,
}

/// Every language with a folder under `templates/words`, English first, as `templates/words/languages.toml` lists them.
pub static LANGUAGES: LazyLock<Vec<Language>> =
    LazyLock::new(|| read(LIST).unwrap_or_else(|_| vec![Language::ENGLISH]));

const LIST: &str = include_str!("../../templates/words/languages.toml");

/// Reads the list. What it says is kept for as long as the program runs.
fn read(list: &str) -> Result<Vec<Language>, toml::de::Error> {
    #[derive(Deserialize)]
    struct Row {
        code: String,
        name: String,
        #[serde(default)]
        right_to_left: bool,
        #[serde(default)]
        drafted: bool,
    }
    #[derive(Deserialize)]
    struct Rows {
        language: Vec<Row>,
    }
    let rows: Rows = toml::from_str(list)?;
    Ok(rows
        .language
        .into_iter()
        .map(|row| Language {
            code: row.code.leak(),
            name: row.name.leak(),
            right_to_left: row.right_to_left,
            drafted: row.drafted,
        })
        .collect())
}

/// The name of the cookie that remembers the choice, `__Host-` exactly when the portal is reached over TLS.
fn cookie_name(https: bool) -> &'static str {
    if https { "__Host-gw_lang" } else { "gw_lang" }
}

/// The language that was just chosen with `?lang=`.
pub fn chosen(request: &HttpRequest) -> Option<Language> {
    url::form_urlencoded::parse(request.query_string().as_bytes())
        .find(|(name, _)| name == "lang")
        .and_then(|(_, code)| Language::find(&code))
}

/// The cookie that remembers a choice for a year.
pub fn cookie(settings: &Settings, language: Language) -> Cookie<'static> {
    Cookie::build(cookie_name(settings.is_https()), language.code)
        .path("/")
        .same_site(SameSite::Lax)
        .http_only(true)
        .secure(settings.is_https())
        .max_age(Duration::days(365))
        .finish()
}

impl Language {
    /// English.
    pub const ENGLISH: Language = Language { code: "en", name: "English", right_to_left: false, drafted: false };

    /// The language with this code, if the portal speaks it.
    pub fn find(code: &str) -> Option<Language> {
        LANGUAGES.iter().copied().find(|language| language.code == code)
    }

    /// What was chosen (`?lang=`, then the cookie), else the first language of the browser that the portal speaks.
    pub fn of(request: &HttpRequest) -> Language {
        let kept = || {
            let cookie = request.cookie(cookie_name(true)).or_else(|| request.cookie(cookie_name(false)))?;
            Language::find(cookie.value())
        };
        let browser = || {
            let header = request.headers().get("accept-language")?.to_str().ok()?;
            header.split(',').find_map(|part| Language::find(part.split([';', '-']).next()?.trim()))
        };
        chosen(request).or_else(kept).or_else(browser).unwrap_or(Language::ENGLISH)
    }

    /// `ltr` or `rtl`, as in `<html dir>`.
    pub fn dir(self) -> &'static str {
        if self.right_to_left { "rtl" } else { "ltr" }
    }

    fn identifier(self) -> LanguageIdentifier {
        self.code.parse().unwrap_or_default()
    }

    /// The words of a key.
    pub fn say(self, key: &str) -> String {
        WORDS.lookup(&self.identifier(), key)
    }

    /// Things one after the other, with the comma that the language writes.
    pub fn listed(self, these: &[impl AsRef<str>]) -> String {
        these.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(&self.say("list-comma"))
    }

    /// The words of a key with values put in.
    pub fn say_with(self, key: &str, values: &[(&'static str, &str)]) -> String {
        let values: HashMap<Cow<'static, str>, FluentValue<'_>> =
            values.iter().map(|(name, value)| (Cow::Borrowed(*name), value_of(value))).collect();
        WORDS.lookup_with_args(&self.identifier(), key, &values)
    }

    /// A message in this language.
    pub fn words(self, words: &Words) -> String {
        match words {
            Words::Plain(text) => text.clone(),
            Words::Key(key, values) => {
                let values: Vec<_> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
                self.say_with(key, &values)
            }
        }
    }
}

/// A value as Fluent takes it: a plain number as one, so that "1 try" and "4 tries" can differ.
fn value_of(text: &str) -> FluentValue<'_> {
    match text.parse::<i32>() {
        Ok(number) if number.to_string() == text => FluentValue::from(number),
        _ => FluentValue::from(text),
    }
}

/// A link of the language chooser.
#[derive(Clone, Debug, Serialize)]
pub struct LanguageLink {
    pub lang: &'static str,
    pub name: &'static str,
    pub href: String,
    pub current: bool,
    pub dir: &'static str,
}

/// What of a page's query belongs to the visit and not to the page: the language, and that something was just done.
const NOT_THE_PAGE: [&str; 2] = ["lang", "done"];

/// The chooser for a page: plain links to the same page, its query with it, in each language.
pub fn links(path: &str, query: &str, current: Language) -> Vec<LanguageLink> {
    let kept: Vec<_> = url::form_urlencoded::parse(query.as_bytes())
        .filter(|(name, _)| !NOT_THE_PAGE.contains(&name.as_ref()))
        .collect();
    let query = |lang: &str| {
        url::form_urlencoded::Serializer::new(String::new()).extend_pairs(&kept).append_pair("lang", lang).finish()
    };
    let link = |language: &Language| LanguageLink {
        lang: language.code,
        name: language.name,
        href: format!("{path}?{}", query(language.code)),
        current: *language == current,
        dir: language.dir(),
    };
    LANGUAGES.iter().map(link).collect()
}

/// Whether the English words have this key.
pub fn is_known(key: &str) -> bool {
    WORDS.try_lookup(&Language::ENGLISH.identifier(), key).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mutated::mutated;
    use actix_web::http::header::HeaderValue;
    use actix_web::test::TestRequest;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn fuzzed_whatever_a_browser_says_it_is_answered_in_a_language(
            reads in mutated(vec![b"tr-TR,tr;q=0.9,en;q=0.8".to_vec(), b"*".to_vec()]),
            carries in mutated(vec![b"gw_lang=fr; __Host-gw_lang=ar; gw_session=x".to_vec(), b"gw_lang=\"%66r\"".to_vec()]),
        ) {
            let mut request = TestRequest::get();
            for (name, value) in [("accept-language", reads), ("cookie", carries)] {
                if let Ok(value) = HeaderValue::from_bytes(&value) {
                    request = request.insert_header((name, value));
                }
            }
            let language = Language::of(&request.to_http_request());
            prop_assert!(LANGUAGES.contains(&language), "{language:?}");
        }
    }

    #[test]
    fn the_list_reads_and_begins_with_english() {
        let list = read(LIST).expect("templates/words/languages.toml");
        assert_eq!(list[0], Language::ENGLISH);
        for language in &list {
            assert_eq!(language.code.len(), 2, "{}", language.code);
            assert_eq!(language.dir() == "rtl", language.code == "ar");
            // A key that a language lacks would come back in English: its own dates show that its folder is there.
            assert!(language.code == "en" || language.say("date-month-1") != Language::ENGLISH.say("date-month-1"));
        }
    }
}
