//! Letters: written from a template in the transaction that they tell of, and sent by a job afterwards.

pub mod calendar;
pub mod hours;
pub mod kinds;
pub mod mailer;
pub mod outside;
pub mod standing_in;
pub mod store;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use tera::Context;

use crate::app::{Change, Tools};
use crate::clock::Instant;
use crate::db::DbConn;
use crate::error::{Error, Result};
use crate::history::Thing;
use crate::ids::{FunderId, LetterId, PersonId};
use crate::jobs::{self, Job};
use crate::web::language::Language;
use crate::web::templates::escape;
use kinds::Kind;
use outside::Way;

/// A file that goes with a letter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attachment {
    pub name: String,
    pub content_type: String,
    /// Text, such as a calendar entry or the HTML copy of an application.
    pub content: String,
}

/// A letter to be written. Its template is `letters/<kind>.txt`: the first line is the subject, a blank line, then the
/// paragraphs.
pub struct Letter {
    kind: &'static str,
    to_email: String,
    to_person: Option<PersonId>,
    language: Language,
    values: BTreeMap<&'static str, serde_json::Value>,
    attachments: Vec<Attachment>,
    about: Option<Thing>,
    funder: Option<FunderId>,
    secret: bool,
}

impl Letter {
    /// A letter of this kind to this address.
    pub fn new(kind: &'static str, to_email: &str, language: Language) -> Self {
        Letter {
            kind,
            to_email: to_email.to_owned(),
            to_person: None,
            language,
            values: BTreeMap::new(),
            attachments: Vec::new(),
            about: None,
            funder: None,
            secret: false,
        }
    }

    /// A letter to somebody we know, in their language.
    pub fn to(kind: &'static str, person: &crate::people::store::Person) -> Self {
        let language = Language::find(&person.language).unwrap_or(Language::ENGLISH);
        Letter::new(kind, &person.email, language).to_person(Some(person.id.clone())).value("name", &person.name)
    }

    /// Who it is to, where we know them.
    pub fn to_person(mut self, person: Option<PersonId>) -> Self {
        self.to_person = person;
        self
    }

    /// What it is about, so that it is kept with it; and whose desk may read it.
    pub fn about(mut self, thing: Thing, funder: Option<&FunderId>) -> Self {
        self.about = Some(thing);
        self.funder = funder.cloned();
        self
    }

    /// A value for the template.
    pub fn value(mut self, name: &'static str, value: impl Serialize) -> Self {
        self.values.insert(name, serde_json::to_value(value).unwrap_or_default());
        self
    }

    /// A file with it.
    pub fn attach(mut self, attachment: Attachment) -> Self {
        self.attachments.push(attachment);
        self
    }

    /// Its text is taken away once it has been sent: it carries a way in.
    pub fn secret(mut self) -> Self {
        self.secret = true;
        self
    }
}

/// Subject and text of a letter, from its template; with the English under what is about money or rights, where nobody who
/// speaks the language has checked its words.
///
/// # Errors
/// A template that misses a value, or a letter that would be empty.
fn write(tools: &Tools, letter: &Letter, service: &str) -> Result<(String, String)> {
    let (subject, body) = write_in(tools, letter, letter.language, service)?;
    if !letter.language.drafted || !kinds::WITH_ENGLISH.contains(&letter.kind) {
        return Ok((subject, body));
    }
    let (_, english) = write_in(tools, letter, Language::ENGLISH, service)?;
    Ok((subject, format!("{}\n\n{}\n\n{english}", body.trim_end(), letter.language.say("letter-in-english"))))
}

fn write_in(tools: &Tools, letter: &Letter, language: Language, service: &str) -> Result<(String, String)> {
    let mut context = Context::new();
    context.insert("lang", language.code);
    context.insert("service", service);
    context.insert("base_url", &*tools.base_url);
    for (name, value) in &letter.values {
        context.insert(*name, value);
    }
    let text = tools.templates.fill(&format!("letters/{}.txt", letter.kind), &context)?;
    let (subject, body) = text.trim_start().split_once('\n').unwrap_or((text.trim(), ""));
    let body = tidy_blank_lines(body);
    if body.trim().is_empty() || subject.trim().is_empty() {
        return Err(Error::Broken(anyhow::anyhow!("the letter {} would be empty", letter.kind)));
    }
    // A word that is missing, or that misses a value, never leaves in a letter.
    if text.contains("Unknown localization key") {
        return Err(Error::Broken(anyhow::anyhow!("the letter {} misses words: {text}", letter.kind)));
    }
    Ok((unmarked(subject.trim()), unmarked(&body)))
}

/// Fluent marks off what it puts in; in a letter that would be copied along with a code or a link.
fn unmarked(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// A letter exactly as it would go, unsent: its subject and its text.
///
/// # Errors
/// A template that misses a value, or a letter that would be empty.
pub fn preview(tools: &Tools, letter: &Letter) -> Result<(String, String)> {
    write(tools, letter, &tools.service)
}

/// At most one blank line between paragraphs, however the template branched.
fn tidy_blank_lines(text: &str) -> String {
    let mut out = String::new();
    let mut blank = 0;
    for line in text.trim().lines() {
        blank = if line.trim().is_empty() { blank + 1 } else { 0 };
        if blank <= 1 {
            out.push_str(line.trim_end());
            out.push('\n');
        }
    }
    out
}

/// Writes a letter and queues its sending, in the change's transaction: at once or in humane hours, as its kind is. Whoever
/// chose to read its like on the portal only finds it there; whoever is to get no details gets none.
///
/// # Errors
/// A letter that would be empty, or is of no kind we know; a database that cannot be reached.
pub fn queue(change: &mut Change<'_>, letter: Letter) -> Result<LetterId> {
    let kind = Kind::find(letter.kind)
        .ok_or_else(|| Error::Broken(anyhow::anyhow!("the letter {} is not in letters/kinds.rs", letter.kind)))?;
    let way = outside::way(change.db, letter.to_person.as_ref(), kind)?;
    // A way in has to go out: it names nothing but the address of the service.
    let service = match way {
        Way::NoDetails if letter.secret => outside::address(&change.tools.base_url),
        _ => change.tools.service.to_string(),
    };
    let (subject, mut body_text) = write(change.tools, &letter, &service)?;
    if let Some(sentence) = letter.stand_in(change.db, change.today())? {
        body_text = standing_in::beside(&body_text, &sentence);
    }
    let outside = (way == Way::NoDetails && !letter.secret).then(|| outside::words(change.tools, letter.language));
    let (outside_subject, outside_text) = outside.unzip();
    let body_html = html(&subject, &body_text, letter.language);
    let id: LetterId = change.id();
    let goes_at = kind.leaves(change.now);
    // To somebody without e-mail an officer says or posts it.
    let is_told = !crate::people::has_email(&letter.to_email);
    let funder = match (&letter.funder, &letter.to_person) {
        (None, Some(person)) if is_told => store::funder_who_rings(change.db, person)?,
        (funder, _) => funder.clone(),
    };
    store::insert(
        change.db,
        &store::Stored {
            id: id.clone(),
            // A secret letter's text goes once it has been sent.
            kind: if letter.secret { format!("{}!", letter.kind) } else { letter.kind.to_owned() },
            to_email: letter.to_email,
            to_person_id: letter.to_person,
            subject,
            body_text,
            body_html,
            attachments: crate::db::types::Json(letter.attachments),
            about_kind: letter.about.as_ref().map_or_else(String::new, |thing| thing.kind.to_owned()),
            about_id: letter.about.map(|thing| thing.id).unwrap_or_default(),
            funder_id: funder,
            state: match way {
                _ if is_told => store::LetterState::ToTell,
                Way::Portal => store::LetterState::OnPortal,
                _ => store::LetterState::Queued,
            },
            created_at: change.now,
            sent_at: None,
            goes_at: Some(goes_at),
            outside_subject,
            outside_text,
        },
    )?;
    if !is_told && way != Way::Portal {
        jobs::queue(change, &Job::SendLetter { letter: id.clone() }, goes_at)?;
    }
    Ok(id)
}

/// What stands in the place of words that were taken out of a letter.
const TAKEN_OUT: &str = "[…]";

/// Takes words out of the letters of these kinds about a thing, of those that have not left yet, too: they stood there by
/// mistake, and nobody reads them there any more.
///
/// # Errors
/// A database that cannot be reached.
pub fn take_out(db: &mut DbConn, about: &Thing, kinds: &[&str], words: &str) -> Result<()> {
    for letter in store::of_kinds(db, about, kinds)? {
        take_from(db, &letter, words)?;
    }
    Ok(())
}

/// The same of every letter of these kinds that was written since then, whomever it is about.
///
/// # Errors
/// A database that cannot be reached.
pub fn take_out_since(db: &mut DbConn, since: Instant, kinds: &[&str], words: &str) -> Result<()> {
    for letter in store::of_kinds_since(db, since, kinds)? {
        take_from(db, &letter, words)?;
    }
    Ok(())
}

fn take_from(db: &mut DbConn, letter: &store::Stored, words: &str) -> Result<()> {
    // As they stand in a letter.
    let words = unmarked(&tidy_blank_lines(words));
    let words = words.trim();
    if words.is_empty() || !letter.body_text.contains(words) {
        return Ok(());
    }
    let text = letter.body_text.replace(words, TAKEN_OUT);
    // Its page says in which language it is.
    let code = letter.body_html.split_once("lang=\"").and_then(|(_, rest)| rest.split('"').next());
    let language = code.and_then(Language::find).unwrap_or(Language::ENGLISH);
    store::put_text(db, &letter.id, &text, &html(&letter.subject, &text, language))
}

/// The letter as a simple page: paragraphs, and links where a line is one.
fn html(subject: &str, text: &str, language: Language) -> String {
    let mut body = String::new();
    for paragraph in text.trim().split("\n\n") {
        let lines: Vec<String> = paragraph.lines().map(line_html).collect();
        body.push_str(&format!("<p>{}</p>\n", lines.join("<br>\n")));
    }
    format!(
        "<!doctype html>\n<html lang=\"{}\" dir=\"{}\"><head><meta charset=\"utf-8\"><title>{}</title></head>\n\
         <body style=\"font-family:sans-serif;font-size:17px;line-height:1.5;max-width:38em;margin:1em auto;padding:0 1em\">\n{body}</body></html>\n",
        language.code,
        language.dir(),
        escape(subject),
    )
}

fn line_html(line: &str) -> String {
    let line = line.trim();
    let escaped = escape(line);
    if line.starts_with("http://") || line.starts_with("https://") {
        return format!("<a href=\"{escaped}\">{escaped}</a>");
    }
    escaped
}
