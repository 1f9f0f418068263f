//! One value of the file while it is read, turned into what it should be or noted as a problem.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use toml::de::DeValue;
use validator::ValidateEmail;

use super::nearest::nearest;
use super::table::{File, Table, list};
use crate::fund::form::Texts;
use crate::text::money::Pence;
use crate::text::{dates, plain};

/// A value and the key it stands under.
pub(super) struct Value<'a> {
    pub file: &'a File<'a>,
    pub name: String,
    pub at: usize,
    pub value: &'a DeValue<'a>,
}

impl<'a> Value<'a> {
    /// Notes a problem where the value stands.
    pub fn note(&self, what: impl Into<String>) {
        self.file.notes.add(self.at, what);
    }

    /// Notes that it is something else than it should be.
    fn not_a(&self, should_be: &str) {
        let is = match self.value {
            DeValue::String(_) => "a text in quotes".to_owned(),
            DeValue::Integer(number) => number.to_string(),
            DeValue::Float(number) => number.to_string(),
            DeValue::Boolean(flag) => flag.to_string(),
            DeValue::Datetime(written) => written.to_string(),
            DeValue::Array(_) => "a list".to_owned(),
            DeValue::Table(_) => "a table".to_owned(),
        };
        self.note(format!("`{}` is {is}: write {should_be}", self.name));
    }

    /// A text that is the same in every language, such as a name.
    pub fn string(&self) -> Option<String> {
        let DeValue::String(text) = self.value else {
            self.not_a("a text in quotes");
            return None;
        };
        let text = plain::tidy(text);
        if text.is_empty() {
            self.note(format!(
                "`{}` is empty: write something, or leave the line out if it may be left out",
                self.name
            ));
            return None;
        }
        Some(text)
    }

    /// A text per language: in quotes for the first language alone, or `{ en = "…", tr = "…" }`.
    pub fn texts(&self) -> Option<Texts> {
        let languages = &self.file.languages;
        let first = languages.first()?;
        let DeValue::Table(entries) = self.value else {
            return match self.value {
                DeValue::String(_) => self.string().map(|text| Texts::one(first, &text)),
                _ => {
                    self.not_a(&format!("a text in quotes, or one per language such as {{ {first} = \"…\" }}"));
                    None
                }
            };
        };
        for (lang, _) in entries.iter().filter(|(lang, _)| !languages.iter().any(|known| known == lang.get_ref())) {
            let lang_name = lang.get_ref();
            self.file.notes.add(
                lang.span().start,
                format!("`{}` has a text in \"{lang_name}\": add \"{lang_name}\" to `languages` in [fund], or leave the text out", self.name),
            );
        }
        if !entries.contains_key(first.as_str()) {
            self.note(format!(
                "`{}` has no text in \"{first}\", the fund's first language: add {first} = \"…\"",
                self.name
            ));
        }
        let mut texts = Texts::none();
        for lang in languages {
            if let Some(value) = entries.get(lang.as_str()) {
                let name = format!("{}.{lang}", self.name);
                let value = Value { file: self.file, name, at: value.span().start, value: value.get_ref() };
                texts.set(lang, &value.string().unwrap_or_default());
            }
        }
        Some(texts)
    }

    /// A name used in addresses: a slug, or the key of a question, option, step.
    pub fn slug(&self) -> Option<String> {
        let text = self.string()?;
        let good = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
        if text.len() <= 60 && text.split('-').all(good) {
            return Some(text);
        }
        let better: Vec<String> = text
            .to_lowercase()
            .split(|c: char| !c.is_ascii_alphanumeric())
            .filter(|part| !part.is_empty())
            .map(str::to_owned)
            .collect();
        let mut better = better.join("-");
        better.truncate(60);
        let example = if better.is_empty() { "community-chest" } else { better.trim_end_matches('-') };
        self.note(format!(
            "`{}` is \"{text}\": use at most 60 small letters, numbers and single hyphens, such as \"{example}\"",
            self.name
        ));
        None
    }

    /// An e-mail address.
    pub fn email(&self) -> Option<String> {
        let text = self.string()?;
        if !text.validate_email() {
            self.note(format!(
                "`{}` is \"{text}\", which is not an e-mail address: write one such as \"name@example.org\"",
                self.name
            ));
            return None;
        }
        Some(text)
    }

    /// Money: `"£1,000"`, `"£12.50"`, or whole pounds as a number.
    pub fn money(&self) -> Option<Pence> {
        match self.value {
            DeValue::String(text) => match Pence::parse(text) {
                Ok(money) => Some(money),
                Err(reason) => {
                    self.note(format!("`{}` is \"{text}\". {reason}", self.name));
                    None
                }
            },
            DeValue::Integer(_) => self.whole(0, 999_999_999).map(|pounds| Pence::pounds(i64::from(pounds))),
            _ => {
                self.not_a("an amount such as \"£1,000\", or whole pounds such as 1000");
                None
            }
        }
    }

    /// A whole number between two limits.
    pub fn whole(&self, least: u32, most: u32) -> Option<u32> {
        let DeValue::Integer(number) = self.value else {
            self.not_a(&format!("a whole number from {least} to {most}, without quotes"));
            return None;
        };
        let read = i64::from_str_radix(number.as_str(), number.radix()).ok().and_then(|n| u32::try_from(n).ok());
        let fits = read.filter(|n| (least..=most).contains(n));
        if fits.is_none() {
            self.note(format!("`{}` is {number}: write a whole number from {least} to {most}", self.name));
        }
        fits
    }

    /// True or false.
    pub fn flag(&self) -> Option<bool> {
        let flag = self.value.as_bool();
        if flag.is_none() {
            self.not_a("true or false, without quotes");
        }
        flag
    }

    /// A day.
    pub fn day(&self) -> Option<NaiveDate> {
        let DeValue::Datetime(written) = self.value else {
            self.not_a("a day such as 2027-02-18, without quotes");
            return None;
        };
        match (written.date, written.time) {
            (Some(day), None) => to_day(day),
            _ => {
                self.note(format!("`{}` is {written}: write only a day, such as 2027-02-18", self.name));
                None
            }
        }
    }

    /// A moment on London's clocks, in UTC. A day alone means the usual time on it.
    pub fn instant(&self, usual_time: NaiveTime) -> Option<NaiveDateTime> {
        let DeValue::Datetime(written) = self.value else {
            self.not_a("a day and time such as 2027-01-14T17:00:00, without quotes");
            return None;
        };
        if written.offset.is_some() {
            self.note(format!("`{}` is {written}: leave out what follows the time, times are London's", self.name));
            return None;
        }
        let Some(day) = written.date.and_then(to_day) else {
            self.note(format!("`{}` has no day: write one such as 2027-01-14T17:00:00", self.name));
            return None;
        };
        let time = match written.time {
            None => Some(usual_time),
            Some(t) => NaiveTime::from_hms_opt(t.hour.into(), t.minute.into(), t.second.unwrap_or(0).into()),
        };
        let at = time.and_then(|time| dates::from_london(day.and_time(time)));
        if at.is_none() {
            self.note(format!("`{}` is {written}, when London's clocks skip an hour: choose another time", self.name));
        }
        at
    }

    /// One of a set of names.
    pub fn one_of<T: Copy>(&self, all: &[(&'static str, T)]) -> Option<T> {
        let text = self.string()?;
        let found = all.iter().find(|(name, _)| *name == text).map(|(_, value)| *value);
        if found.is_none() {
            let names: Vec<&str> = all.iter().map(|(name, _)| *name).collect();
            let advice = match nearest(&text, &names) {
                Some(near) => format!("did you mean \"{near}\"?"),
                None => format!("use one of {}", list(&names)),
            };
            self.note(format!("`{}` is \"{text}\": {advice}", self.name));
        }
        found
    }

    /// The values of a list.
    pub fn items(&self) -> Vec<Value<'a>> {
        let DeValue::Array(items) = self.value else {
            self.not_a("a list in square brackets, such as [\"…\", \"…\"]");
            return Vec::new();
        };
        let item = |item: &'a toml::Spanned<DeValue<'a>>| Value {
            file: self.file,
            name: self.name.clone(),
            at: item.span().start,
            value: item.get_ref(),
        };
        items.iter().map(item).collect()
    }

    /// The tables of a list written `[{ … }, { … }]` or `[[ … ]]`, called `name` in messages.
    pub fn rows(&self, name: &str, example: &str) -> Vec<Table<'a>> {
        let row = |item: Value<'a>| match item.value {
            DeValue::Table(entries) => Some(Table::new(item.file, name, item.at, entries)),
            _ => {
                item.not_a(example);
                None
            }
        };
        self.items().into_iter().filter_map(row).collect()
    }
}

fn to_day(day: toml::value::Date) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(day.year.into(), day.month.into(), day.day.into())
}
