//! Answers as they stand in the database: one part for each way an answer was given, with its earlier texts.

use std::collections::BTreeMap;

use diesel::prelude::*;

use crate::application::Route;
use crate::application::answer::Body;
use crate::clock::Instant;
use crate::db::schema::{answer_parts, answer_revisions, files, people, pointings};
use crate::db::types::{Json, text_enum};
use crate::db::{DbConn, Union};
use crate::error::Result;
use crate::ids::{AnswerPartId, ApplicationId, PersonId, RevisionId};

text_enum! {
    /// What became of a text that is not the answer now.
    pub enum Standing {
        /// It was the answer once.
        Saved = "saved",
        /// Two people wrote at once, and this text waits for somebody to choose.
        SetAside = "set aside",
        /// It was set aside, and somebody has chosen since.
        Settled = "settled",
    }
}

/// One part of an answer.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = answer_parts, check_for_backend(crate::db::MultiBackend))]
pub struct Part {
    pub id: AnswerPartId,
    pub application_id: ApplicationId,
    pub question_key: String,
    pub route: Route,
    pub body: Json<Body>,
    pub version: i32,
    pub updated_by: PersonId,
    pub updated_at: Instant,
}

/// A text that is not the answer now.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = answer_revisions, check_for_backend(crate::db::MultiBackend))]
pub struct Revision {
    pub id: RevisionId,
    pub answer_part_id: AnswerPartId,
    /// The version it was, or was written against.
    pub version: i32,
    pub body: Json<Body>,
    pub written_by: PersonId,
    pub written_at: Instant,
    pub standing: Standing,
}

/// An earlier text, with who wrote it.
pub type Earlier = (Revision, String);

/// A part with who wrote it last, and what others wrote at the same time.
#[derive(Clone, Debug)]
pub struct Answer {
    pub part: Part,
    pub by: String,
    /// Texts that wait for a choice, with who wrote each.
    pub set_aside: Vec<(Revision, String)>,
}

impl Answer {
    /// What it says.
    pub fn body(&self) -> &Body {
        &self.part.body.0
    }
}

/// A name and an address.
type Called = (String, String);

/// What to call somebody: their name, or their address before they gave one.
fn call_name((name, email): Called) -> String {
    if name.is_empty() { email } else { name }
}

/// The written answers of an application by the key of their question, in one query.
pub fn of(db: &mut DbConn, application: &ApplicationId) -> Result<BTreeMap<String, Answer>> {
    load(db, application, None)
}

/// The written answer to one question, in one query.
pub fn one(db: &mut DbConn, application: &ApplicationId, question: &str) -> Result<Option<Answer>> {
    Ok(load(db, application, Some(question))?.remove(question))
}

fn load(db: &mut DbConn, application: &ApplicationId, question: Option<&str>) -> Result<BTreeMap<String, Answer>> {
    let other = diesel::alias!(people as other);
    let mut query = answer_parts::table
        .inner_join(people::table.on(people::id.eq(answer_parts::updated_by)))
        .left_join(
            answer_revisions::table.on(answer_revisions::answer_part_id
                .eq(answer_parts::id)
                .and(answer_revisions::standing.eq(Standing::SetAside))),
        )
        .left_join(other.on(other.field(people::id).eq(answer_revisions::written_by)))
        .filter(answer_parts::application_id.eq(application))
        .filter(answer_parts::route.eq(Route::Writing))
        .order((answer_parts::question_key, answer_parts::id))
        .select((
            Part::as_select(),
            (people::name, people::email),
            Option::<Revision>::as_select(),
            (other.field(people::name), other.field(people::email)).nullable(),
        ))
        .into_boxed::<crate::db::MultiBackend>();
    if let Some(question) = question {
        query = query.filter(answer_parts::question_key.eq(question));
    }
    let rows: Vec<(Part, Called, Option<Revision>, Option<Called>)> = query.load(db)?;
    let mut answers: BTreeMap<String, Answer> = BTreeMap::new();
    for (part, by, revision, other) in rows {
        let key = part.question_key.clone();
        let answer = answers.entry(key).or_insert_with(|| Answer { part, by: call_name(by), set_aside: Vec::new() });
        answer.set_aside.extend(revision.map(|revision| (revision, other.map(call_name).unwrap_or_default())));
    }
    for answer in answers.values_mut() {
        answer.set_aside.sort_by(|(a, _), (b, _)| (a.written_at, &a.id).cmp(&(b.written_at, &b.id)));
    }
    Ok(answers)
}

/// Writes the first version of a part.
pub fn insert(db: &mut DbConn, part: &Part) -> Result<()> {
    diesel::insert_into(answer_parts::table).values(part).execute(db)?;
    Ok(())
}

/// Writes a new version of a part.
pub fn update(db: &mut DbConn, id: &AnswerPartId, body: Body, by: &PersonId, now: Instant) -> Result<()> {
    diesel::update(answer_parts::table.find(id))
        .set((
            answer_parts::body.eq(Json(body)),
            answer_parts::version.eq(answer_parts::version + 1),
            answer_parts::updated_by.eq(by),
            answer_parts::updated_at.eq(now),
        ))
        .execute(db)?;
    Ok(())
}

/// Takes away the part of an answer that was given by a route. What it said stands elsewhere.
pub fn remove(db: &mut DbConn, application: &ApplicationId, question: &str, route: Route) -> Result<()> {
    diesel::delete(
        answer_parts::table
            .filter(answer_parts::application_id.eq(application))
            .filter(answer_parts::question_key.eq(question))
            .filter(answer_parts::route.eq(route)),
    )
    .execute(db)?;
    Ok(())
}

/// Keeps a text that is not the answer.
pub fn keep(db: &mut DbConn, revision: &Revision) -> Result<()> {
    diesel::insert_into(answer_revisions::table).values(revision).execute(db)?;
    Ok(())
}

/// Puts a later text in the place of one that was set aside.
pub fn update_set_aside(db: &mut DbConn, id: &RevisionId, body: Body, now: Instant) -> Result<()> {
    diesel::update(answer_revisions::table.find(id))
        .set((answer_revisions::body.eq(Json(body)), answer_revisions::written_at.eq(now)))
        .execute(db)?;
    Ok(())
}

/// Somebody has chosen: what was set aside of a part no longer waits.
pub fn settle(db: &mut DbConn, part: &AnswerPartId) -> Result<()> {
    diesel::update(
        answer_revisions::table
            .filter(answer_revisions::answer_part_id.eq(part))
            .filter(answer_revisions::standing.eq(Standing::SetAside)),
    )
    .set(answer_revisions::standing.eq(Standing::Settled))
    .execute(db)?;
    Ok(())
}

/// When a text of a part was last kept.
pub fn last_kept(db: &mut DbConn, part: &AnswerPartId) -> Result<Option<Instant>> {
    Ok(answer_revisions::table
        .filter(answer_revisions::answer_part_id.eq(part))
        .filter(answer_revisions::standing.eq(Standing::Saved))
        .select(diesel::dsl::max(answer_revisions::written_at))
        .first(db)?)
}

/// What somebody saved of a part since a version of it, where it is not the answer now.
pub fn saved_since(db: &mut DbConn, part: &AnswerPartId, version: i32, by: &PersonId) -> Result<Vec<Body>> {
    let bodies: Vec<Json<Body>> = answer_revisions::table
        .filter(answer_revisions::answer_part_id.eq(part))
        .filter(answer_revisions::standing.eq(Standing::Saved))
        .filter(answer_revisions::written_by.eq(by))
        .filter(answer_revisions::version.gt(version))
        .order(answer_revisions::version.desc())
        .limit(50)
        .select(answer_revisions::body)
        .load(db)?;
    Ok(bodies.into_iter().map(|body| body.0).collect())
}

/// How many files each question has: those that go with it, and those it points at.
pub fn file_counts(db: &mut DbConn, application: &ApplicationId) -> Result<BTreeMap<String, usize>> {
    let given = files::table
        .filter(files::application_id.eq(application))
        .filter(files::removed_at.is_null())
        .filter(files::question_key.not_like("%:%"))
        .select(files::question_key);
    let pointed_at = pointings::table
        .inner_join(files::table)
        .filter(pointings::application_id.eq(application))
        .filter(pointings::removed_at.is_null())
        .filter(files::removed_at.is_null())
        .select(pointings::question_key);
    let keys: Vec<String> = Union::of(given).all(pointed_at).load(db)?;
    let mut counts = BTreeMap::new();
    for key in keys {
        *counts.entry(key).or_default() += 1;
    }
    Ok(counts)
}

/// The earlier texts of one answer with who wrote each, the newest first.
pub fn earlier(db: &mut DbConn, application: &ApplicationId, question: &str) -> Result<Vec<Earlier>> {
    let rows: Vec<(Revision, Called)> = answer_revisions::table
        .inner_join(answer_parts::table)
        .inner_join(people::table.on(people::id.eq(answer_revisions::written_by)))
        .filter(answer_parts::application_id.eq(application))
        .filter(answer_parts::question_key.eq(question))
        .order((answer_revisions::written_at.desc(), answer_revisions::id.desc()))
        .limit(50)
        .select((Revision::as_select(), (people::name, people::email)))
        .load(db)?;
    Ok(rows.into_iter().map(|(revision, by)| (revision, call_name(by))).collect())
}
