//! Writing TOML that a person can read: one key a line, texts of one language as plain strings.

use std::fmt::Write;

use chrono::NaiveDateTime;

use crate::fund::form::Texts;
use crate::text::dates;

/// A TOML text in the making.
#[derive(Default)]
pub(super) struct Writer(String);

impl Writer {
    /// The finished text.
    pub fn finish(self) -> String {
        self.0
    }

    /// A remark.
    pub fn remark(&mut self, words: &str) {
        self.line(&format!("# {words}"));
    }

    /// Begins `[name]`.
    pub fn table(&mut self, name: &str) {
        self.line(&format!("\n[{name}]"));
    }

    /// Begins one of `[[name]]`.
    pub fn item(&mut self, name: &str) {
        self.line(&format!("\n[[{name}]]"));
    }

    /// A value already written as TOML.
    pub fn raw(&mut self, key: &str, value: impl std::fmt::Display) {
        self.line(&format!("{key} = {value}"));
    }

    /// A string.
    pub fn string(&mut self, key: &str, text: &str) {
        self.raw(key, string(text));
    }

    /// A string that is left out when empty.
    pub fn string_if(&mut self, key: &str, text: &str) {
        if !text.is_empty() {
            self.string(key, text);
        }
    }

    /// A text per language, left out when empty.
    pub fn texts(&mut self, key: &str, value: &Texts) {
        if !value.is_empty() {
            self.raw(key, texts(value));
        }
    }

    /// A moment, on London's clocks.
    pub fn instant(&mut self, key: &str, utc: NaiveDateTime) {
        self.raw(key, dates::to_london(utc).format("%Y-%m-%dT%H:%M:%S"));
    }

    /// A list of short names on one line.
    pub fn names<'a>(&mut self, key: &str, names: impl IntoIterator<Item = &'a str>) {
        let names: Vec<String> = names.into_iter().map(string).collect();
        self.raw(key, format_args!("[{}]", names.join(", ")));
    }

    /// A list with each item on a line of its own.
    pub fn rows(&mut self, key: &str, rows: impl IntoIterator<Item = String>) {
        let mut list = String::from("[\n");
        for row in rows {
            // Writing to a String does not fail.
            let _ = writeln!(list, "  {row},");
        }
        self.raw(key, list + "]");
    }

    fn line(&mut self, line: &str) {
        self.0.push_str(line);
        self.0.push('\n');
    }
}

/// A string as TOML, with three quotes when it has several lines.
pub(super) fn string(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}

/// A text per language as TOML.
pub(super) fn texts(texts: &Texts) -> String {
    let mut all = texts.iter();
    match (all.next(), all.next()) {
        (Some((_, only)), None) => string(only),
        _ => {
            let each: Vec<String> = texts.iter().map(|(lang, text)| format!("{lang} = {}", string(text))).collect();
            format!("{{ {} }}", each.join(", "))
        }
    }
}

/// A keyed row such as `{ key = "…", title = "…" }`; empty texts are left out.
pub(super) fn row(key: &str, parts: &[(&str, &Texts)], score: Option<u32>) -> String {
    let mut row = format!("{{ key = {}", string(key));
    for (name, value) in parts.iter().filter(|(_, value)| !value.is_empty()) {
        let _ = write!(row, ", {name} = {}", texts(value));
    }
    if let Some(score) = score {
        let _ = write!(row, ", score = {score}");
    }
    row + " }"
}
