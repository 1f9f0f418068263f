//! What is shown of languages and translations: on the question's page, at the desk, and to the group.

use chrono::NaiveDate;
use serde::Serialize;

use super::{Beside, CONVERSATION, OTHER, Spoken, WRITING};
use crate::web::form::{FormState, Item};
use crate::web::language::{LANGUAGES, Language};
use crate::web::page::View;

/// What a language is called: by itself, or by the group; where the group did not name it, in the language of the page.
pub fn called(spoken: &Spoken, language: Language) -> String {
    match Language::find(&spoken.language) {
        Some(known) => known.name.to_owned(),
        None if spoken.name.is_empty() => language.say("answer-language-unknown"),
        None => spoken.name.clone(),
    }
}

/// Every language that an answer may be in, as a list to choose from.
pub fn choices(language: Language) -> Vec<Item> {
    let known = LANGUAGES.iter().map(|one| Item::new(one.code, one.name));
    known.chain([Item::new(OTHER, language.say("answer-language-other"))]).collect()
}

/// One part of an answer in English, as it stands beside it.
#[derive(Clone, Debug, Serialize)]
pub struct ShownTranslation {
    /// What it is a translation of: "What they wrote".
    pub of: String,
    pub text: String,
    pub by: String,
    pub on: Option<NaiveDate>,
    /// What the group says is not right in it.
    pub correction: String,
}

/// What stands beside an answer at the desk.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ShownBeside {
    /// What the language is called; empty for English.
    pub spoken: String,
    /// For the `lang` attribute.
    pub lang: String,
    /// Where the application's translations stand.
    pub href: String,
    pub translations: Vec<ShownTranslation>,
}

impl ShownBeside {
    /// What stands beside one answer; `base` is where its application stands at the desk, and `recording` names a
    /// recording by its file.
    pub fn of(beside: &Beside, base: &str, recording: impl Fn(&str) -> Option<String>) -> Self {
        let of = |part: &str| match part {
            WRITING => "What they wrote".to_owned(),
            CONVERSATION => "What they said in the conversation".to_owned(),
            file => recording(file).map_or_else(|| "A recording".to_owned(), |name| format!("The recording {name}")),
        };
        let shown = |(part, one): (&String, &super::Translated)| ShownTranslation {
            of: of(part),
            text: one.text.clone(),
            by: one.by.clone(),
            on: one.on,
            correction: one.correction.clone(),
        };
        ShownBeside {
            spoken: beside.spoken.as_ref().map(|spoken| called(spoken, Language::ENGLISH)).unwrap_or_default(),
            lang: beside.spoken.as_ref().map(|spoken| spoken.lang().to_owned()).unwrap_or_default(),
            href: format!("{base}/translations"),
            translations: beside.parts.iter().map(shown).collect(),
        }
    }

    /// For the samples of the pages it stands on.
    pub fn sample() -> Self {
        ShownBeside {
            spoken: "Türkçe".into(),
            lang: "tr".into(),
            href: "/desk/applications/x/translations".into(),
            translations: vec![ShownTranslation {
                of: "What they wrote".into(),
                text: "We cook together.".into(),
                by: "Elif Kaya".into(),
                on: Some(NaiveDate::default()),
                correction: "“Together” is “side by side”.".into(),
            }],
        }
    }
}

/// A translation as its group sees it.
#[derive(Clone, Debug, Serialize)]
pub struct GroupTranslation {
    pub id: String,
    pub question: String,
    /// What it is a translation of: a Fluent key.
    pub of_key: &'static str,
    /// What they said, where it is written down.
    pub original: String,
    pub text: String,
    pub by: String,
    pub on: NaiveDate,
    pub correction: String,
    /// The field in which they say what is not right.
    pub field: String,
}

/// `/applications/{id}/translations`
#[derive(Clone, Debug, Serialize)]
pub struct TranslationsView {
    pub form: FormState,
    pub application: String,
    pub fund: String,
    /// Whether a question on it is marked as sensitive.
    pub sensitive: bool,
    pub contact: String,
    pub rows: Vec<GroupTranslation>,
    /// Whether they can say now that something is not right.
    pub may_correct: bool,
}

impl View for TranslationsView {
    const TEMPLATE: &'static str = "application/translations.html";
    fn title(&self, language: Language) -> String {
        language.say("translations-title")
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn is_sensitive(&self) -> bool {
        self.sensitive
    }
    fn samples() -> Vec<Self> {
        let row = |of_key, correction: &str| GroupTranslation {
            id: "t".into(),
            question: "What would you like to do?".into(),
            of_key,
            original: "Birlikte yemek yapıyoruz.".into(),
            text: "We cook together.".into(),
            by: "Elif Kaya".into(),
            on: NaiveDate::default(),
            correction: correction.into(),
            field: "correction-t".into(),
        };
        let empty = TranslationsView {
            form: FormState::default(),
            application: "x".into(),
            fund: "Community Chest".into(),
            sensitive: false,
            contact: "Amina Yusuf".into(),
            rows: vec![],
            may_correct: true,
        };
        let rows = vec![
            row("translations-of-writing", ""),
            row("translations-of-talk", "“Together” is “side by side”."),
            row("translations-of-recording", ""),
        ];
        vec![
            empty.clone(),
            TranslationsView { rows: rows.clone(), sensitive: true, ..empty.clone() },
            TranslationsView { rows, may_correct: false, ..empty },
        ]
    }
}
