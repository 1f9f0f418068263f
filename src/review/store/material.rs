//! What a reader reads: the answers as they were given, in two queries.

use std::collections::BTreeMap;

use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::{Bool, Text};

use super::question::Answered;
use crate::application::answer::Body;
use crate::application::recording::store::{self as recordings, Heard};
use crate::application::translating::store::is_of_this_answer;
use crate::application::translating::{Beside, Spoken, Translated};
use crate::application::{Route, conversation};
use crate::clock::Instant;
use crate::db::schema::{
    answer_languages, answer_parts, applicant_questions, conversations, files, pointings, risks, translations,
};
use crate::db::{DbConn, Union};
use crate::error::Result;
use crate::ids::ApplicationId;
use crate::review::question;
use crate::risk;

/// What was given in answer to one question.
#[derive(Clone, Debug, Default)]
pub struct Given {
    pub written: Option<Body>,
    /// The write-up of a conversation that the group has confirmed.
    pub write_up: String,
    pub files: Vec<File>,
    /// What is heard or seen; [`with_recordings`] fills it in.
    pub recordings: Vec<Heard>,
    /// Its language, and what it says in English.
    pub beside: Beside,
}

/// A file of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    pub id: String,
    pub name: String,
    /// Where in it the answer is, when the answer points at it and it was given elsewhere; with what it is.
    pub pointed: Option<(String, String)>,
}

/// A risk that was named beside an application, as a reader has it to hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    pub words: String,
    pub kind: Option<risk::Kind>,
    pub holder: Option<risk::Holder>,
    pub council_does: String,
}

/// What a reader has before them.
#[derive(Clone, Debug, Default)]
pub struct Material {
    pub given: BTreeMap<String, Given>,
    pub risks: Vec<Named>,
    /// What the group answered to questions of ours.
    pub answered: Vec<Answered>,
}

/// Kind, question, text, id, its place in order, where in it, and what it is.
type Row = (String, String, String, String, Instant, String, String);

/// Everything a group gave in answer to be read, by the key of the question, in one query.
///
/// # Errors
/// A database that cannot be reached.
pub fn answers(db: &mut DbConn, application: &ApplicationId) -> Result<BTreeMap<String, Given>> {
    Ok(material(db, application)?.given)
}

/// The same with the risks that were named, in one query.
///
/// # Errors
/// A database that cannot be reached.
pub fn material(db: &mut DbConn, application: &ApplicationId) -> Result<Material> {
    let written = answer_parts::table
        .filter(answer_parts::application_id.eq(application))
        .filter(answer_parts::route.eq(Route::Writing))
        .select((
            "written".into_sql::<Text>(),
            answer_parts::question_key,
            answer_parts::body,
            answer_parts::id,
            answer_parts::updated_at,
            "".into_sql::<Text>(),
            "".into_sql::<Text>(),
        ));
    let said = conversations::table
        .filter(conversations::application_id.eq(application))
        .filter(conversations::state.eq(conversation::State::Confirmed))
        .select((
            "said".into_sql::<Text>(),
            conversations::question_key,
            conversations::write_up,
            conversations::id,
            conversations::asked_at,
            "".into_sql::<Text>(),
            "".into_sql::<Text>(),
        ));
    let kept = files::table
        .filter(files::application_id.eq(application))
        .filter(files::removed_at.is_null())
        .filter(files::content_type.not_like("audio/%"))
        .filter(files::content_type.not_like("video/%"))
        .filter(files::question_key.ne(""))
        .select((
            "file".into_sql::<Text>(),
            files::question_key,
            files::name,
            files::id,
            files::added_at,
            "".into_sql::<Text>(),
            "".into_sql::<Text>(),
        ));
    let pointed_at = pointings::table
        .inner_join(files::table)
        .filter(pointings::application_id.eq(application))
        .filter(pointings::removed_at.is_null())
        .filter(files::removed_at.is_null())
        .select((
            "pointed".into_sql::<Text>(),
            pointings::question_key,
            files::name,
            files::id,
            pointings::pointed_at,
            pointings::where_words,
            files::content_type,
        ));
    let spoken = answer_languages::table.filter(answer_languages::application_id.eq(application)).select((
        "language".into_sql::<Text>(),
        answer_languages::question_key,
        answer_languages::language,
        answer_languages::name,
        answer_languages::said_at,
        "".into_sql::<Text>(),
        "".into_sql::<Text>(),
    ));
    let standing = is_of_this_answer("translations");
    let put =
        || translations::table.filter(translations::application_id.eq(application)).filter(sql::<Bool>(&standing));
    let translated = put().select((
        "translation".into_sql::<Text>(),
        translations::question_key,
        translations::text,
        translations::part,
        translations::added_at,
        "".into_sql::<Text>(),
        "".into_sql::<Text>(),
    ));
    let by = put().select((
        "translated by".into_sql::<Text>(),
        translations::question_key,
        translations::translated_by,
        translations::part,
        translations::added_at,
        "".into_sql::<Text>(),
        "".into_sql::<Text>(),
    ));
    let corrected = put().filter(translations::correction.ne("")).select((
        "translation corrected".into_sql::<Text>(),
        translations::question_key,
        translations::correction,
        translations::part,
        translations::corrected_at.assume_not_null(),
        "".into_sql::<Text>(),
        "".into_sql::<Text>(),
    ));
    let named = risks::table.filter(risks::application_id.eq(application)).select((
        "risk".into_sql::<Text>(),
        risks::kind,
        risks::words,
        risks::id,
        risks::written_at,
        risks::holder,
        risks::council_does,
    ));
    let answered = applicant_questions::table
        .filter(applicant_questions::application_id.eq(application))
        .filter(applicant_questions::state.eq_any(question::State::WITH_ANSWER))
        .select((
            "answered".into_sql::<Text>(),
            applicant_questions::words,
            applicant_questions::answer,
            applicant_questions::id,
            applicant_questions::answered_at.assume_not_null(),
            applicant_questions::about,
            "".into_sql::<Text>(),
        ));
    let rows: Vec<Row> = Union::of(written)
        .all(named)
        .all(answered)
        .all(said)
        .all(kept)
        .all(pointed_at)
        .all(spoken)
        .all(translated)
        .all(by)
        .all(corrected)
        .load(db)?;
    let mut rows = rows;
    // Of one instant, a translation comes before who made it.
    rows.sort_by(|a, b| (a.4, &a.3, &a.0).cmp(&(b.4, &b.3, &b.0)));
    let mut material = Material::default();
    for (kind, question, text, id, _, place, content_type) in rows {
        if kind == "risk" {
            let (kind, holder) = (risk::Kind::parse(&question), risk::Holder::parse(&place));
            material.risks.push(Named { words: text, kind, holder, council_does: content_type });
            continue;
        }
        if kind == "answered" {
            material.answered.push(Answered { id, words: question, answer: text, about: place });
            continue;
        }
        let given = material.given.entry(question).or_default();
        match kind.as_str() {
            "written" => given.written = Some(serde_json::from_str(&text)?),
            "said" => given.write_up = text,
            "language" => given.beside.spoken = Some(Spoken { language: text, name: id }),
            "translation" => drop(given.beside.parts.insert(id, Translated { text, ..Translated::default() })),
            "translated by" => given.beside.parts.entry(id).or_default().by = text,
            "translation corrected" => given.beside.parts.entry(id).or_default().correction = text,
            "pointed" => given.files.push(File { id, name: text, pointed: Some((place, content_type)) }),
            _ => given.files.push(File { id, name: text, pointed: None }),
        }
    }
    Ok(material)
}

/// The same with the recordings among them, in one query more.
///
/// # Errors
/// A database that cannot be reached.
pub fn with_recordings(db: &mut DbConn, application: &ApplicationId) -> Result<Material> {
    let mut material = material(db, application)?;
    for heard in recordings::heard(db, application)? {
        material.given.entry(heard.question.clone()).or_default().recordings.push(heard);
    }
    Ok(material)
}
