//! Who wrote what in an application, in three queries.

use diesel::dsl::exists;
use diesel::prelude::*;

use crate::application::Route;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{answer_parts, answer_revisions, files, people, supporters};
use crate::error::Result;
use crate::ids::{ApplicationId, PersonId};

/// What somebody did to an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// They wrote it as it stands, or said yes to the write-up of a conversation.
    Standing(Route),
    /// They wrote a text that is kept with the earlier ones.
    Before,
    /// They added a file of this name.
    File(String),
}

/// Who did what to the answer to a question, and when.
#[derive(Clone, Debug)]
pub struct Line {
    pub question: String,
    pub what: What,
    pub person: PersonId,
    pub name: String,
    /// They help with it, or helped once.
    pub helps: bool,
    pub at: Instant,
}

/// What everybody wrote and added: what stands first, then the newest.
pub fn lines(db: &mut DbConn, application: &ApplicationId) -> Result<Vec<Line>> {
    let helps = || supporters::table.filter(supporters::application_id.eq(application));
    type Row<T> = (String, T, PersonId, String, bool, Instant);
    let standing: Vec<Row<Route>> = answer_parts::table
        .inner_join(people::table)
        .filter(answer_parts::application_id.eq(application))
        .order(answer_parts::updated_at.desc())
        .select((
            answer_parts::question_key,
            answer_parts::route,
            people::id,
            people::name,
            exists(helps().filter(supporters::person_id.eq(people::id))),
            answer_parts::updated_at,
        ))
        .load(db)?;
    let before: Vec<Row<i32>> = answer_revisions::table
        .inner_join(answer_parts::table)
        .inner_join(people::table.on(people::id.eq(answer_revisions::written_by)))
        .filter(answer_parts::application_id.eq(application))
        .order(answer_revisions::written_at.desc())
        .limit(500)
        .select((
            answer_parts::question_key,
            answer_revisions::version,
            people::id,
            people::name,
            exists(helps().filter(supporters::person_id.eq(people::id))),
            answer_revisions::written_at,
        ))
        .load(db)?;
    let added: Vec<Row<String>> = files::table
        .inner_join(people::table)
        .filter(files::application_id.eq(application))
        .filter(files::removed_at.is_null())
        .order(files::added_at.desc())
        .select((
            files::question_key,
            files::name,
            people::id,
            people::name,
            exists(helps().filter(supporters::person_id.eq(people::id))),
            files::added_at,
        ))
        .load(db)?;
    let mut lines: Vec<Line> = standing.into_iter().map(|row| line(row, What::Standing)).collect();
    lines.extend(before.into_iter().map(|row| line(row, |_| What::Before)));
    lines.extend(added.into_iter().map(|row| line(row, What::File)));
    Ok(lines)
}

fn line<T>(
    (question, thing, person, name, helps, at): (String, T, PersonId, String, bool, Instant),
    what: impl Fn(T) -> What,
) -> Line {
    Line { question, what: what(thing), person, name, helps, at }
}
