//! The only file that knows how languages of answers and their translations stand in the database.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::Bool;

use super::{Beside, CONVERSATION, Spoken, Translated, WRITING};
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{answer_languages, applicant_questions, translations};
use crate::error::Result;
use crate::ids::{ApplicationId, PersonId, TranslationId};

/// A translation as kept. The newest of a part stands; the earlier ones are kept as they were.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = translations, check_for_backend(crate::db::MultiBackend))]
pub struct Translation {
    pub id: TranslationId,
    pub application_id: ApplicationId,
    pub question_key: String,
    pub part: String,
    pub text: String,
    /// A person or a service.
    pub translated_by: String,
    pub translated_on: NaiveDate,
    pub cost_pence: Option<i64>,
    pub minutes: i32,
    pub added_by: PersonId,
    pub added_at: Instant,
    pub correction: String,
    pub corrected_by: Option<PersonId>,
    pub corrected_at: Option<Instant>,
}

/// The language of one answer, where its group said that it is not English.
pub fn spoken_of(db: &mut DbConn, id: &ApplicationId, question: &str) -> Result<Option<Spoken>> {
    let found: Option<(String, String)> = answer_languages::table
        .find((id, question))
        .select((answer_languages::language, answer_languages::name))
        .first(db)
        .optional()?;
    Ok(found.map(|(language, name)| Spoken { language, name }))
}

/// Writes the language of an answer, or that it is English. The application was touched first.
pub fn put_spoken(
    db: &mut DbConn,
    id: &ApplicationId,
    question: &str,
    spoken: Option<&Spoken>,
    by: &PersonId,
    now: Instant,
) -> Result<()> {
    diesel::delete(answer_languages::table.find((id, question))).execute(db)?;
    let Some(spoken) = spoken else { return Ok(()) };
    diesel::insert_into(answer_languages::table)
        .values((
            answer_languages::application_id.eq(id),
            answer_languages::question_key.eq(question),
            answer_languages::language.eq(&spoken.language),
            answer_languages::name.eq(&spoken.name),
            answer_languages::said_by.eq(by),
            answer_languages::said_at.eq(now),
        ))
        .execute(db)?;
    Ok(())
}

/// The languages of an application's answers by the key of their question.
fn spoken(db: &mut DbConn, id: &ApplicationId) -> Result<BTreeMap<String, Spoken>> {
    let rows: Vec<(String, String, String)> = answer_languages::table
        .filter(answer_languages::application_id.eq(id))
        .select((answer_languages::question_key, answer_languages::language, answer_languages::name))
        .load(db)?;
    Ok(rows.into_iter().map(|(key, language, name)| (key, Spoken { language, name })).collect())
}

/// Every translation of an application, the first first.
pub fn of(db: &mut DbConn, id: &ApplicationId) -> Result<Vec<Translation>> {
    Ok(translations::table
        .filter(translations::application_id.eq(id))
        .order((translations::added_at, translations::id))
        .select(Translation::as_select())
        .load(db)?)
}

/// What the council asked a group besides the form, and what the group answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    pub words: String,
    pub answer: String,
    /// The question of the form that it is about, where it is about one.
    pub about: String,
}

/// By the question's id.
pub type Ours = BTreeMap<String, Asked>;

/// Every translation of an application whose original is there still, the first first, with the questions of ours whose answers
/// are among them: one query. What was taken back is shown in no language.
pub fn with_ours(db: &mut DbConn, id: &ApplicationId) -> Result<(Vec<Translation>, Ours)> {
    type Row = (Translation, Option<(String, String, String)>);
    let rows: Vec<Row> = translations::table
        .left_join(applicant_questions::table.on(applicant_questions::id.eq(translations::question_key)))
        .filter(translations::application_id.eq(id))
        .filter(sql::<Bool>(&is_there_still("translations")))
        .order((translations::added_at, translations::id))
        .select((
            Translation::as_select(),
            (applicant_questions::words, applicant_questions::answer, applicant_questions::about).nullable(),
        ))
        .load(db)?;
    let (mut all, mut ours) = (Vec::new(), Ours::new());
    for (translation, asked) in rows {
        if let Some((words, answer, about)) = asked {
            ours.insert(translation.question_key.clone(), Asked { words, answer, about });
        }
        all.push(translation);
    }
    Ok((all, ours))
}

/// In plain SQL, for a query over `translations` by this name: what was translated is there still. A note was not taken back,
/// nor that to which something is said, a recording was not taken out, and an answer to a question of ours is the one that
/// was translated. No question's key has a colon.
pub fn is_there_still(table: &str) -> String {
    let is_of_this_answer = is_of_this_answer(table);
    format!(
        "({is_of_this_answer} AND ({table}.question_key NOT LIKE '%:%' OR EXISTS (SELECT 1 FROM evidence AS e \
         LEFT JOIN evidence_replies AS r ON r.evidence_id = e.id WHERE e.application_id = {table}.application_id \
         AND e.withdrawn_at IS NULL AND {table}.question_key IN ('note:' || e.id, 'reply:' || r.id))) \
         AND ({table}.part IN ('{WRITING}', '{CONVERSATION}') OR EXISTS (SELECT 1 FROM files AS g \
         WHERE g.id = {table}.part AND g.removed_at IS NULL)))"
    )
}

/// In plain SQL, for a query over `translations` by this name: a group can change its answer to a question of ours until we
/// have replied, and what it said before in English is not what it says now.
pub fn is_of_this_answer(table: &str) -> String {
    format!(
        "NOT EXISTS (SELECT 1 FROM applicant_questions AS aq WHERE aq.id = {table}.question_key \
         AND aq.answered_at > {table}.added_at)"
    )
}

/// In plain SQL, the same: what it says in English, and under it what its group says is not right in that.
pub fn with_correction(table: &str) -> String {
    format!(
        "({table}.text || CASE WHEN {table}.correction <> '' \
         THEN '\n\nThe group says that this is not right in it: ' || {table}.correction ELSE '' END)"
    )
}

/// Those that stand, by question and part: the newest of each.
pub fn standing(all: &[Translation]) -> BTreeMap<(&str, &str), &Translation> {
    all.iter().map(|one| ((one.question_key.as_str(), one.part.as_str()), one)).collect()
}

/// Writes a new translation.
pub fn insert(db: &mut DbConn, translation: &Translation) -> Result<()> {
    diesel::insert_into(translations::table).values(translation).execute(db)?;
    Ok(())
}

/// Writes what its group says is not right in a translation.
pub fn correct(db: &mut DbConn, id: &TranslationId, words: &str, by: &PersonId, now: Instant) -> Result<()> {
    diesel::update(translations::table.find(id))
        .set((
            translations::correction.eq(words),
            translations::corrected_by.eq(by),
            translations::corrected_at.eq(now),
        ))
        .execute(db)?;
    Ok(())
}

/// Puts together what stands beside each answer of an application, in two queries.
pub fn beside(db: &mut DbConn, id: &ApplicationId) -> Result<BTreeMap<String, Beside>> {
    let mut all: BTreeMap<String, Beside> = BTreeMap::new();
    for (key, spoken) in spoken(db, id)? {
        all.entry(key).or_default().spoken = Some(spoken);
    }
    for one in of(db, id)? {
        let translated = Translated {
            text: one.text,
            by: one.translated_by,
            on: Some(one.translated_on),
            correction: one.correction,
        };
        all.entry(one.question_key).or_default().parts.insert(one.part, translated);
    }
    Ok(all)
}
