//! A copy of what was sent, as a page of its own that opens anywhere: to keep, to print, to show to others.

use serde::Serialize;
use tera::Context;

use super::Whole;
use super::views::AnswerRow;
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
    filled(tools, whole, language, "application/_copy.html")
}

/// The copy in a language, as one of its templates writes it.
///
/// # Errors
/// A template that misses a value.
pub fn filled(tools: &Tools, whole: &Whole, language: Language, template: &str) -> Result<String> {
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
        answers: whole.said().map(|said| AnswerRow::of(&application.id, said, language)).collect(),
    };
    let mut context = Context::new();
    context.insert("lang", lang);
    context.insert("dir", language.dir());
    context.insert("service", &*tools.service);
    context.insert("copy", &copy);
    Ok(tools.templates.fill(template, &context)?)
}

/// The copy's name as a file.
pub fn name(whole: &Whole) -> String {
    format!("{}.html", whole.opened.application.reference)
}

/// The copy as it goes with a letter.
///
/// # Errors
/// As [`html`].
pub fn attachment(tools: &Tools, whole: &Whole, language: Language) -> Result<Attachment> {
    Ok(Attachment {
        name: name(whole),
        content_type: "text/html; charset=utf-8".to_owned(),
        content: html(tools, whole, language)?,
    })
}
