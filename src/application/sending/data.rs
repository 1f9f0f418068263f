//! Everything a group has said, as data for another program: docs/application-data.md says what each name means.

use serde::Serialize;
use serde_json::{Value, json};

use super::store::{Beside, Earlier, InEnglish};
use super::{Said, Whole};
use crate::application::answer::{Body, Talk};
use crate::application::files::store::Piece;
use crate::application::store::answers::Answer;
use crate::application::translating::{OTHER, Spoken};
use crate::clock::Instant;
use crate::web::language::Language;

/// The shape's name and its number, which grows when something that stands in it changes its meaning or goes.
const FORMAT: &str = "groundwater-application";
const VERSION: u32 = 1;

/// One text of an answer.
#[derive(Debug, Serialize)]
struct Text<'a> {
    /// As it is read.
    text: String,
    /// As it is kept, with the parts it has.
    value: &'a Body,
    written_by: &'a str,
    written_at: String,
}

/// An instant as other programs read it.
fn utc(at: Instant) -> String {
    format!("{}Z", at.format("%Y-%m-%dT%H:%M:%S"))
}

/// Everything, in a language where the fund has its words in several.
pub fn json(whole: &Whole, beside: &Beside, language: Language) -> Value {
    let (opened, lang) = (&whole.opened, language.code);
    let application = &opened.application;
    let questions: Vec<Value> = whole.said().map(|said| question(&said, beside, language)).collect();
    json!({
        "format": FORMAT,
        "version": VERSION,
        "reference": application.reference,
        "state": application.state.as_str(),
        "fund": opened.form.fund.name.get(lang),
        "round": opened.form.round.title.get(lang),
        "part": opened.form.strand_title(application.strand.as_deref(), lang),
        "organisation": opened.organisation,
        "asks_for_pence": whole.amount(),
        "started_at": utc(application.started_at),
        "sent_at": application.submitted_at.map(utc),
        "questions": questions,
    })
}

fn question(said: &Said<'_>, beside: &Beside, language: Language) -> Value {
    let text =
        |body: &'_ Body| body.plain(said.question, language.code, &language.say("said-yes"), &language.say("said-no"));
    let answer = said.answer.map(|Answer { part, by, .. }| Text {
        text: text(&part.body.0),
        value: &part.body.0,
        written_by: by,
        written_at: utc(part.updated_at),
    });
    let of = |earlier: &Earlier| {
        json!({
            "text": text(&earlier.body),
            "value": &earlier.body,
            "written_by": earlier.by,
            "written_at": utc(earlier.at),
            "standing": earlier.standing.as_str(),
        })
    };
    json!({
        "key": said.question.key,
        "question": said.question.title.get(language.code),
        "kind": said.question.kind.as_str(),
        "answer": answer,
        "language": beside.spoken.get(&said.question.key).map(spoken),
        "other_texts": beside.earlier.get(&said.question.key).into_iter().flatten().map(of).collect::<Vec<_>>(),
        "translations": beside.in_english.get(&said.question.key).into_iter().flatten().map(translation).collect::<Vec<_>>(),
        "files": said.files.iter().map(file).collect::<Vec<_>>(),
        "conversation": conversation(said),
    })
}

fn spoken(Spoken { language, name }: &Spoken) -> Value {
    json!({ "code": Some(language).filter(|code| *code != OTHER), "name": name })
}

/// What a part of the answer says in English, and what its group says is not right in it.
fn translation(one: &InEnglish) -> Value {
    json!({
        "of": one.of,
        "text": one.text,
        "translated_by": one.by,
        "translated_on": one.on,
        "correction": one.correction,
    })
}

/// A file; of a recording, what is said in it where somebody wrote that down.
fn file(Piece { file, recording, text_by, pointing }: &Piece) -> Value {
    let text = recording.as_ref().filter(|recording| !recording.text_version.is_empty());
    json!({
        "name": file.name,
        "content_type": file.content_type,
        "bytes": file.size_bytes,
        "sha256": file.sha256,
        "added_at": utc(file.added_at),
        "id": file.id,
        "address": format!("/files/{}", file.id),
        "pointed_at": pointing.is_some(),
        "where": pointing.as_ref().map(|pointing| &pointing.where_words),
        "text_version": text.map(|recording| json!({
            "text": recording.text_version,
            "written_by": text_by,
            "confirmed_at": recording.text_confirmed_at.map(utc),
        })),
    })
}

/// A conversation; its write-up as soon as the group has been sent it, and not while the council still writes.
fn conversation(said: &Said<'_>) -> Option<Value> {
    let talk = said.talk?;
    let sent = matches!(talk.state.talk(), Some(Talk::ToConfirm | Talk::Confirmed));
    Some(json!({
        "state": talk.state.as_str(),
        "asked_at": utc(talk.asked_at),
        "minutes": talk.minutes,
        "write_up": sent.then_some(&talk.write_up),
        "written_at": talk.written_at.map(utc),
        "correction": talk.correction,
        "settled_at": talk.settled_at.map(utc),
    }))
}
