//! What a person posted: fields with their repeats, files in temporary places, nothing ever thrown away.

mod reading;

use std::collections::BTreeMap;

use actix_web::{HttpMessage, HttpRequest};
use serde::{Deserialize, Serialize};
use tempfile::NamedTempFile;

pub use self::reading::PostedRecording;
use super::language::Language;
use crate::error::{Error, Problems, Result, Words};

/// A file that came with a form.
#[derive(Debug)]
pub struct PostedFile {
    pub field: String,
    pub name: String,
    pub content: NamedTempFile,
    pub size: u64,
    /// It was larger than the largest that is kept; what stands in `content` is only its beginning.
    pub too_large: bool,
}

/// A posted form.
#[derive(Debug, Default)]
pub struct Posted {
    pub fields: Vec<(String, String)>,
    pub files: Vec<PostedFile>,
}

impl Posted {
    /// The first value of a field, trimmed of space around it; empty when it was not sent.
    pub fn get(&self, name: &str) -> &str {
        self.raw(name).trim()
    }

    /// The first value of a field as it was typed, with line ends made plain.
    pub fn text(&self, name: &str) -> String {
        self.raw(name).replace("\r\n", "\n")
    }

    fn leave_with(&self, request: &HttpRequest) {
        request.extensions_mut().insert(Typed { fields: self.fields.clone(), files: !self.files.is_empty() });
    }

    fn raw(&self, name: &str) -> &str {
        self.fields.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value.as_str())
    }

    /// Whether a field was sent, even empty.
    pub fn has(&self, name: &str) -> bool {
        self.fields.iter().any(|(field, _)| field == name)
    }

    /// Every value of a repeated field.
    pub fn all(&self, name: &str) -> Vec<&str> {
        self.fields.iter().filter(|(field, _)| field == name).map(|(_, value)| value.trim()).collect()
    }

    /// The version of the thing that the form was made from; none when it is missing or no number.
    pub fn version(&self) -> Option<i32> {
        self.get("version").parse().ok()
    }

    /// Reads the fields into a struct of serde's and holds validator's rules against it. A rule's `message` is the
    /// Fluent key, or the words, that say how to put it right.
    ///
    /// # Errors
    /// [`Error::Problem`] with each field's message.
    pub fn read<T: for<'de> Deserialize<'de> + validator::Validate>(&self) -> Result<T> {
        let encoded = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(&self.fields).finish();
        let read: T = serde_html_form::from_str(&encoded)
            .map_err(|why| Error::problem("", format!("Something in the form could not be read ({why}).")))?;
        match read.validate() {
            Ok(()) => Ok(read),
            Err(errors) => Err(Error::Problem(problems_of(&errors))),
        }
    }

    /// The form as it was typed, to be shown again.
    pub fn state(&self, problems: &Problems, language: Language) -> FormState {
        let mut state = FormState::default();
        for (name, value) in &self.fields {
            state.values.entry(name.clone()).or_insert_with(|| value.clone());
            state.many.entry(name.clone()).or_default().push(value.clone());
        }
        state.set_problems(problems, language);
        state.once = self.get("once").to_owned();
        state
    }

    /// The form again, as it was typed, where somebody else was there first: the version that it carried goes, so that the page
    /// gives it the one that stands.
    pub fn overtaken(&self, field: &str, why: Words, language: Language) -> FormState {
        let mut state = self.state(&Problems::one(field, why), language);
        state.values.remove("version");
        state
    }
}

fn problems_of(errors: &validator::ValidationErrors) -> Problems {
    let mut problems = Problems::default();
    let mut fields: Vec<_> = errors.field_errors().into_iter().collect();
    fields.sort_by_key(|(field, _)| field.to_string());
    for (field, errors) in fields {
        for error in errors {
            let text = error.message.as_ref().map_or_else(|| error.code.to_string(), ToString::to_string);
            problems.add(field.to_string(), Words::Plain(text));
        }
    }
    problems
}

/// A form as a template shows it: what was typed, and what to put right.
#[derive(Clone, Debug, Default, Serialize)]
pub struct FormState {
    pub values: BTreeMap<String, String>,
    pub many: BTreeMap<String, Vec<String>>,
    pub errors: BTreeMap<String, String>,
    pub list: Vec<FieldError>,
    /// The token by which a second click is known (`once.rs`).
    pub once: String,
}

/// One thing to choose, for radios, checkboxes and lists.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Item {
    pub value: String,
    pub text: String,
    /// A line under it; may be empty.
    pub hint: String,
}

impl Item {
    /// A thing to choose without a line under it.
    pub fn new(value: impl Into<String>, text: impl Into<String>) -> Self {
        Item { value: value.into(), text: text.into(), hint: String::new() }
    }
}

/// One line of the summary of what to put right.
#[derive(Clone, Debug, Serialize)]
pub struct FieldError {
    pub field: String,
    pub message: String,
}

impl FormState {
    /// A form filled in with what is known.
    pub fn with<K: Into<String>, V: Into<String>>(values: impl IntoIterator<Item = (K, V)>) -> Self {
        let mut state = FormState::default();
        for (name, value) in values {
            let (name, value) = (name.into(), value.into());
            state.many.entry(name.clone()).or_default().push(value.clone());
            state.values.entry(name).or_insert(value);
        }
        state
    }

    /// The same with a token against second clicks.
    pub fn once(mut self, chance: &crate::clock::Chance) -> Self {
        self.once = chance.token();
        self
    }

    /// Puts the messages beside their fields.
    pub fn set_problems(&mut self, problems: &Problems, language: Language) {
        for problem in &problems.0 {
            let message = message(&problem.words, language);
            self.errors.insert(problem.field.clone(), message.clone());
            self.list.push(FieldError { field: problem.field.clone(), message });
        }
    }

    /// What was typed into these fields, for a page that has no boxes for it any more.
    pub fn kept(&self, fields: &[&str]) -> Vec<String> {
        let typed = fields.iter().filter_map(|field| self.values.get(*field));
        typed.filter(|text| !text.trim().is_empty()).cloned().collect()
    }

    /// Whether something is to be put right.
    pub fn has_problems(&self) -> bool {
        !self.list.is_empty()
    }
}

/// validator's messages are plain texts: one that is a key of the Fluent files is looked up there.
fn message(words: &Words, language: Language) -> String {
    match words {
        Words::Plain(text) if super::language::is_known(text) => language.say(text),
        other => language.words(other),
    }
}

/// What was typed, left with its request: when the request fails through no fault of the person's, the page that says so
/// gives it back.
#[derive(Clone, Debug)]
pub struct Typed {
    pub fields: Vec<(String, String)>,
    /// Files came too. They cannot be given back.
    pub files: bool,
}

impl Typed {
    /// What they will recognise: the longer texts. Bank details are not shown again to whoever looks at the screen.
    pub fn texts(fields: &[(String, String)]) -> Vec<String> {
        let hidden = ["version", "once", "shown", "base", "sort_code", "account_number", "roll_number"];
        fields
            .iter()
            .filter(|(name, value)| !hidden.contains(&name.as_str()) && value.chars().count() > 3)
            .map(|(_, value)| value.clone())
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_typed_is_kept_with_its_problems() {
        let posted = Posted { fields: vec![("name".into(), "Sunday Kitchen".into())], files: vec![] };
        let state = posted.state(&Problems::one("amount", "Enter an amount"), Language::ENGLISH);
        assert_eq!(state.values["name"], "Sunday Kitchen");
        assert_eq!(state.errors["amount"], "Enter an amount");
    }
}
