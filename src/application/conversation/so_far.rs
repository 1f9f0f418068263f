//! What whoever talks with a group has before them of the question that they talk about.

use super::store::Conversation;
use super::views::SaidSoFar;
use crate::application::files::store as files;
use crate::application::files::views::FileRow;
use crate::application::store::{Opened, answers};
use crate::db::DbConn;
use crate::error::{Error, Result};

/// Whose question it is, and what it asks: nothing of what they say.
pub(super) fn about(opened: &Opened, key: &str) -> Result<SaidSoFar> {
    let question = opened.form.question(key).ok_or(Error::NotFound)?;
    Ok(SaidSoFar {
        organisation: opened.organisation.clone(),
        fund: opened.form.fund.name.first().to_owned(),
        question: question.title.first().to_owned(),
        hint: question.hint.first().to_owned(),
        ..SaidSoFar::default()
    })
}

/// A question of ours, which the form does not have.
pub(super) fn of_ours(opened: &Opened, talk: &Conversation) -> SaidSoFar {
    SaidSoFar {
        organisation: opened.organisation.clone(),
        fund: opened.form.fund.name.first().to_owned(),
        question: talk.asked.clone(),
        ..SaidSoFar::default()
    }
}

/// What a group has said so far to one question.
pub(super) fn said_so_far(db: &mut DbConn, opened: &Opened, key: &str) -> Result<SaidSoFar> {
    let question = opened.form.question(key).ok_or(Error::NotFound)?;
    let lang = opened.form.first_language();
    let written = answers::one(db, &opened.application.id, key)?
        .map(|answer| answer.body().plain(question, lang, "Yes", "No"))
        .unwrap_or_default();
    let files = files::of_question(db, &opened.application.id, key)?;
    Ok(SaidSoFar { written, files: files.iter().map(FileRow::of).collect(), ..about(opened, key)? })
}
