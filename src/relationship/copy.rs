//! What is known of a group, with what it says to it, to take away: a page that opens anywhere.

use serde::Serialize;
use tera::Context;

use super::views::NoteRow;
use crate::app::Tools;
use crate::error::Result;
use crate::web::language::Language;

/// What the copy's template receives.
#[derive(Clone, Debug, Serialize)]
pub struct Copy {
    pub organisation: String,
    pub fund: String,
    pub reference: String,
    pub notes: Vec<NoteRow>,
}

/// The copy in a language.
///
/// # Errors
/// A template that misses a value.
pub fn html(tools: &Tools, copy: &Copy, language: Language) -> Result<String> {
    let mut context = Context::new();
    context.insert("lang", language.code);
    context.insert("dir", language.dir());
    context.insert("copy", copy);
    Ok(tools.templates.fill("relationship/_copy.html", &context)?)
}
