//! GET `/applications/{id}/writing`: who wrote what, for the group.

use actix_web::{HttpResponse, web};

use super::store::writing::{self, Line, What};
use super::views::{WritingView, WrittenRow};
use crate::application::drafting::{at, question_href};
use crate::application::store::Opened;
use crate::application::{Route, State, opened};
use crate::error::Result;
use crate::ids::ApplicationId;
use crate::web::page::Page;

/// So many lines are said of one question: the newest.
const MOST: usize = 12;

/// GET `/applications/{id}/writing`
pub async fn show(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let (who, id) = (page.who()?, ApplicationId::from(id.as_str()));
    let (opened, lines) = page
        .read(move |db| {
            let opened = opened::for_member(db, &id, &who.person)?;
            let lines = writing::lines(db, &id)?;
            Ok((opened, lines))
        })
        .await?;
    let (id, lang) = (opened.application.id.to_string(), page.language.code);
    let draft = opened.application.state == State::Draft;
    let row = |question: &crate::fund::form::Question| WrittenRow {
        question: question.title.get(lang).to_owned(),
        // What was sent is changed no more, and stands on one page.
        href: if draft { question_href(&id, question) } else { format!("/applications/{id}/check") },
        lines: lines
            .iter()
            .filter(|line| line.question == question.key)
            .take(MOST)
            .map(|line| said(&page, &opened, line))
            .collect(),
    };
    page.show(&WritingView {
        fund: opened.form.fund.name.get(lang).to_owned(),
        organisation: opened.organisation.clone(),
        questions: opened.form.questions.iter().map(row).collect(),
        id: id.clone(),
    })
}

/// A line in a sentence, with what the person is to the group.
fn said(page: &Page, opened: &Opened, line: &Line) -> String {
    let by = match (opened.is_member(&line.person), line.helps) {
        (true, _) => line.name.clone(),
        (false, _) if line.types => page.language.say_with("writing-types", &[("name", &line.name)]),
        (false, true) => page.language.say_with("writing-helps", &[("name", &line.name)]),
        (false, false) => page.language.say_with("writing-left", &[("name", &line.name)]),
    };
    let at = at(page.language, line.at, page.app.now());
    let say = |key, file: &str| page.language.say_with(key, &[("by", &by), ("at", &at), ("file", file)]);
    match &line.what {
        What::Standing(Route::Conversation) => say("writing-talk", ""),
        What::Standing(_) => say("writing-now", ""),
        What::Before => say("writing-before", ""),
        What::File(name) => say("writing-file", name),
        What::Pointed(name) => say("writing-pointed", name),
        What::Recording(name) => say("writing-recording", name),
        What::Text(name) => say("writing-text", name),
    }
}
