//! Who wrote what in an application, in three queries.

use diesel::dsl::exists;
use diesel::prelude::*;
use diesel::sql_types::Text;

use crate::application::Route;
use crate::application::recording::is_recording;
use crate::clock::Instant;
use crate::db::schema::{answer_parts, answer_revisions, files, people, pointings, recordings, scribes, supporters};
use crate::db::{DbConn, Union};
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
    /// They pointed at a file of this name.
    Pointed(String),
    /// They recorded an answer, or sent a recording of this name.
    Recording(String),
    /// They wrote down what is said in a recording of this name.
    Text(String),
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
    /// They are an officer, and typed it for the group.
    pub types: bool,
    pub at: Instant,
}

/// The question, what it is, who, by name, whether they help or type for the group, and when.
type Row<T> = (String, T, PersonId, String, (bool, bool), Instant);

/// What everybody wrote and added: what stands first, then the newest.
pub fn lines(db: &mut DbConn, application: &ApplicationId) -> Result<Vec<Line>> {
    let helps = || supporters::table.filter(supporters::application_id.eq(application));
    let types = || scribes::table.filter(scribes::application_id.eq(application));
    let written = answer_parts::table.inner_join(people::table).filter(answer_parts::application_id.eq(application));
    let written = written.select((
        "written".into_sql::<Text>(),
        (
            answer_parts::question_key,
            answer_parts::route,
            people::id,
            people::name,
            (
                exists(helps().filter(supporters::person_id.eq(people::id))),
                exists(types().filter(scribes::person_id.eq(people::id))),
            ),
            answer_parts::updated_at,
        ),
    ));
    let pointed = pointings::table
        .inner_join(files::table)
        .inner_join(people::table)
        .filter(pointings::application_id.eq(application))
        .filter(pointings::removed_at.is_null())
        .select((
            "pointed".into_sql::<Text>(),
            (
                pointings::question_key,
                files::name,
                people::id,
                people::name,
                (
                    exists(helps().filter(supporters::person_id.eq(people::id))),
                    exists(types().filter(scribes::person_id.eq(people::id))),
                ),
                pointings::pointed_at,
            ),
        ));
    let stands: Vec<(String, Row<String>)> = Union::of(written).all(pointed).load(db)?;
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
            (
                exists(helps().filter(supporters::person_id.eq(people::id))),
                exists(types().filter(scribes::person_id.eq(people::id))),
            ),
            answer_revisions::written_at,
        ))
        .load(db)?;
    let writer = diesel::alias!(people as writer);
    type Added = (Row<(String, String)>, Option<PersonId>, Option<String>, (bool, bool), Option<Instant>);
    let added: Vec<Added> = files::table
        .inner_join(people::table)
        .left_join(recordings::table)
        .left_join(writer.on(writer.field(people::id).nullable().eq(recordings::text_by)))
        .filter(files::application_id.eq(application))
        .filter(files::removed_at.is_null())
        .order(files::added_at.desc())
        .select((
            (
                files::question_key,
                (files::name, files::content_type),
                people::id,
                people::name,
                (
                    exists(helps().filter(supporters::person_id.eq(people::id))),
                    exists(types().filter(scribes::person_id.eq(people::id))),
                ),
                files::added_at,
            ),
            recordings::text_by.nullable(),
            writer.field(people::name).nullable(),
            (
                exists(helps().filter(supporters::person_id.nullable().eq(recordings::text_by))),
                exists(types().filter(scribes::person_id.nullable().eq(recordings::text_by))),
            ),
            recordings::text_at.nullable(),
        ))
        .load(db)?;
    let mut lines: Vec<Line> = stands.into_iter().filter_map(stands_as).collect();
    lines.sort_by_key(|line| std::cmp::Reverse(line.at));
    lines.extend(before.into_iter().map(|row| line(row, |_| What::Before)));
    for (file, by, name, (helps, types), at) in added {
        if let (Some(person), Some(at)) = (by, at) {
            let (question, (file, _), ..) = &file;
            let what = What::Text(file.clone());
            lines.push(Line {
                question: question.clone(),
                what,
                person,
                name: name.unwrap_or_default(),
                helps,
                types,
                at,
            });
        }
        lines.push(line(file, added_as));
    }
    Ok(lines)
}

/// What stands now: a part of an answer by its way, or a file that it points at.
fn stands_as((kind, row): (String, Row<String>)) -> Option<Line> {
    if kind == "pointed" {
        return Some(line(row, What::Pointed));
    }
    let route = Route::parse(&row.1)?;
    Some(line(row, |_| What::Standing(route)))
}

fn added_as((name, content_type): (String, String)) -> What {
    if is_recording(&content_type) { What::Recording(name) } else { What::File(name) }
}

fn line<T>((question, thing, person, name, (helps, types), at): Row<T>, what: impl Fn(T) -> What) -> Line {
    Line { question, what: what(thing), person, name, helps, types, at }
}
