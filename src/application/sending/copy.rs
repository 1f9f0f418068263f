//! A copy of what was sent, as a page of its own that opens anywhere: to keep, to print, to show to others.

use serde::Serialize;
use tera::Context;

use super::views::AnswerRow;
use super::{Said, Whole};
use crate::app::Tools;
use crate::clock::Instant;
use crate::error::Result;
use crate::letters::Attachment;
use crate::web::language::Language;

/// What the copy's template receives.
#[derive(Clone, Debug, Serialize)]
struct Copy {
    reference: String,
    organisation: String,
    fund: String,
    round: String,
    /// Empty where the fund has no parts.
    strand: String,
    amount_pence: Option<i64>,
    /// None while it is a draft.
    sent_at: Option<Instant>,
    sent_by: String,
    answers: Vec<AnswerRow>,
}

/// The copy in a language.
///
/// # Errors
/// A template that misses a value.
pub fn html(tools: &Tools, whole: &Whole, language: Language) -> Result<String> {
    filled(tools, whole, language, "application/_copy.html", Reader::Group)
}

/// Who a copy is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    /// The group, which fetches it: everything is in it.
    Group,
    /// Whoever opens a letter, perhaps on a telephone that others see: what is sensitive is read on the portal.
    Mailbox,
}

/// The copy in a language, as one of its templates writes it.
///
/// # Errors
/// A template that misses a value.
pub fn filled(tools: &Tools, whole: &Whole, language: Language, template: &str, reader: Reader) -> Result<String> {
    let (opened, lang) = (&whole.opened, language.code);
    let application = &opened.application;
    let sent_by = opened.members.iter().find(|member| Some(&member.id) == application.submitted_by.as_ref());
    let copy = Copy {
        reference: application.reference.clone(),
        organisation: opened.organisation.clone(),
        fund: opened.form.fund.name.get(lang).to_owned(),
        round: opened.form.round.title.get(lang).to_owned(),
        strand: opened.form.strand_title(application.strand.as_deref(), lang),
        amount_pence: whole.amount(),
        sent_at: application.submitted_at,
        sent_by: sent_by.map(|member| member.name.clone()).unwrap_or_default(),
        answers: whole.said().map(|said| answer(whole, said, language, reader)).collect(),
    };
    let mut context = Context::new();
    context.insert("lang", lang);
    context.insert("dir", language.dir());
    context.insert("service", &*tools.service);
    context.insert("copy", &copy);
    Ok(tools.templates.fill(template, &context)?)
}

fn answer(whole: &Whole, said: Said<'_>, language: Language, reader: Reader) -> AnswerRow {
    let left_out = reader == Reader::Mailbox && said.question.sensitive && said.is_answered();
    let row = AnswerRow::of(&whole.opened.application.id, said, language);
    if left_out { row.left_out() } else { row }
}

/// The copy's name as a file.
pub fn name(whole: &Whole) -> String {
    format!("{}.html", whole.opened.application.reference)
}

/// The copy as it goes with a letter: without what was said to a sensitive question.
///
/// # Errors
/// As [`html`].
pub fn attachment(tools: &Tools, whole: &Whole, language: Language) -> Result<Attachment> {
    Ok(Attachment {
        name: name(whole),
        content_type: "text/html; charset=utf-8".to_owned(),
        content: filled(tools, whole, language, "application/_copy.html", Reader::Mailbox)?,
    })
}
