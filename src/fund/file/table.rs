//! A table of the file while it is read: it knows where it stands, which keys it has been asked for, and notes what is wrong.

use std::cell::RefCell;
use std::collections::BTreeSet;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::nearest::nearest;
use super::problems::Notes;
use super::value::Value;
use crate::fund::form::Texts;

/// What every part of the reading shares.
pub(super) struct File<'a> {
    pub notes: &'a Notes,
    /// The fund's languages, first language first.
    pub languages: Vec<String>,
}

/// One table, such as `[contact]` or one of the `[[questions]]`.
pub(super) struct Table<'a> {
    pub file: &'a File<'a>,
    /// As it is named in a message.
    pub name: String,
    /// Where it begins.
    pub at: usize,
    entries: &'a DeTable<'a>,
    asked_for: RefCell<Vec<&'static str>>,
}

impl<'a> Table<'a> {
    pub fn new(file: &'a File<'a>, name: impl Into<String>, at: usize, entries: &'a DeTable<'a>) -> Table<'a> {
        Table { file, name: name.into(), at, entries, asked_for: RefCell::default() }
    }

    /// The value under a key, if it is there.
    pub fn find(&self, key: &'static str) -> Option<Value<'a>> {
        self.asked_for.borrow_mut().push(key);
        let (_, value) = self.entries.iter().find(|(known, _)| known.get_ref() == key)?;
        Some(Value { file: self.file, name: key.into(), at: value.span().start, value: value.get_ref() })
    }

    /// The value under a key that must be there; `example` is what its line may look like.
    pub fn need(&self, key: &'static str, example: &str) -> Option<Value<'a>> {
        let found = self.find(key);
        if found.is_none() {
            self.note(format!("{} has no `{key}`: add it, such as {key} = {example}", self.name));
        }
        found
    }

    /// A text per language that may be left out.
    pub fn texts(&self, key: &'static str) -> Texts {
        self.find(key).and_then(|value| value.texts()).unwrap_or_default()
    }

    /// A text per language that must be there.
    pub fn need_texts(&self, key: &'static str) -> Texts {
        self.need(key, "\"…\"").and_then(|value| value.texts()).unwrap_or_default()
    }

    /// A text that must be there and is the same in every language.
    pub fn need_string(&self, key: &'static str) -> String {
        self.need(key, "\"…\"").and_then(|value| value.string()).unwrap_or_default()
    }

    /// A slug or key that must be there.
    pub fn need_slug(&self, key: &'static str) -> String {
        self.need(key, "\"community-chest\"").and_then(|value| value.slug()).unwrap_or_default()
    }

    /// An e-mail address that must be there.
    pub fn need_email(&self, key: &'static str) -> String {
        self.need(key, "\"name@example.org\"").and_then(|value| value.email()).unwrap_or_default()
    }

    /// The key of one of a list of things, noted when an earlier one has it too.
    pub fn own_key(&self, taken: &mut BTreeSet<String>) -> String {
        let Some(value) = self.need("key", "\"a-short-name\"") else { return String::new() };
        let Some(key) = value.slug() else { return String::new() };
        if !taken.insert(key.clone()) {
            value.note(format!(
                "the key \"{key}\" is used twice: give each its own, since what is said is kept under it"
            ));
        }
        key
    }

    /// True or false, when it is said.
    pub fn flag_or(&self, key: &'static str, usual: bool) -> bool {
        self.find(key).and_then(|value| value.flag()).unwrap_or(usual)
    }

    /// A whole number, when it is said.
    pub fn whole_or(&self, key: &'static str, least: u32, most: u32, usual: u32) -> u32 {
        self.find(key).and_then(|value| value.whole(least, most)).unwrap_or(usual)
    }

    /// A table inside this one, if it is there.
    pub fn table(&self, key: &'static str) -> Option<Table<'a>> {
        let found = self.find(key)?;
        match found.value {
            DeValue::Table(entries) => Some(Table::new(self.file, format!("[{key}]"), found.at, entries)),
            _ => {
                found.note(format!(
                    "`{key}` is not one table: write [{key}] once, in single brackets, on a line of its own"
                ));
                None
            }
        }
    }

    /// A table that must be there; `why` says what it is for.
    pub fn need_table(&self, key: &'static str, why: &str) -> Option<Table<'a>> {
        if !self.entries.contains_key(key) {
            self.asked_for.borrow_mut().push(key);
            self.note(format!("there is no [{key}]: add this table, it says {why}"));
            return None;
        }
        self.table(key)
    }

    /// The tables of a list written `[[key]]`, each named in messages by its own `key` or place; none when the list is absent.
    pub fn tables(&self, key: &'static str) -> Vec<Table<'a>> {
        let Some(found) = self.find(key) else { return Vec::new() };
        let DeValue::Array(items) = found.value else {
            found.note(format!("`{key}` is a list of tables: write [[{key}]] with two brackets before each"));
            return Vec::new();
        };
        let read = |(index, item): (usize, &'a Spanned<DeValue<'a>>)| match item.get_ref() {
            DeValue::Table(entries) => {
                let own = entries.get("key").and_then(|own| own.get_ref().as_str());
                let name =
                    own.map_or_else(|| format!("[[{key}]] number {}", index + 1), |own| format!("[[{key}]] \"{own}\""));
                Some(Table::new(self.file, name, item.span().start, entries))
            }
            _ => {
                self.file.notes.add(
                    item.span().start,
                    format!("`{key}` holds something that is not a table: write [[{key}]] before each"),
                );
                None
            }
        };
        items.iter().enumerate().filter_map(read).collect()
    }

    /// Notes a problem with the table as a whole.
    pub fn note(&self, what: impl Into<String>) {
        self.file.notes.add(self.at, what);
    }

    /// Refuses every key that nobody asked for: a mistyped key would otherwise be silently without effect.
    pub fn finish(self) {
        let known = self.asked_for.into_inner();
        for (key, _) in self.entries.iter().filter(|(key, _)| !known.contains(&key.get_ref().as_ref())) {
            let advice = match nearest(key.get_ref(), &known) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("leave it out, or use one of {}", list(&known)),
            };
            self.file.notes.add(key.span().start, format!("{} has no key `{}`: {advice}", self.name, key.get_ref()));
        }
    }
}

/// Names in a sentence: `a`, `b` and `c`.
pub(super) fn list(names: &[&str]) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    match quoted.as_slice() {
        [first @ .., last] if !first.is_empty() => format!("{} and {last}", first.join(", ")),
        _ => quoted.concat(),
    }
}
