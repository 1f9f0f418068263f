//! The only file that knows how the life of a draft stands in the database.

pub mod emptying;

use std::collections::BTreeSet;

use chrono::NaiveDate;
use diesel::dsl::{exists, max, min};
use diesel::prelude::*;

use crate::application::State;
use crate::application::answer::{self, Given, Others, Status};
use crate::application::hold;
use crate::application::store::{Opened, answers};
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{answer_parts, answer_revisions, applications, draft_reminders, files, reminders_stopped};
use crate::error::Result;
use crate::ids::{ApplicationId, PersonId};

/// So many are looked at in one turn of the clock.
const ONE_TURN: i64 = 50;

/// Drafts that the clock is to look at now.
pub fn to_look_at(db: &mut DbConn, now: Instant) -> Result<Vec<ApplicationId>> {
    Ok(applications::table
        .filter(applications::state.eq(State::Draft))
        .filter(applications::look_at.is_null().or(applications::look_at.le(now)))
        .order(applications::id)
        .limit(ONE_TURN)
        .select(applications::id)
        .load(db)?)
}

/// What was put away and whose days are over.
pub fn to_empty(db: &mut DbConn, now: Instant) -> Result<Vec<ApplicationId>> {
    // What is held waits, and keeps nothing behind it waiting.
    let held = hold::store::held(db)?;
    Ok(applications::table
        .filter(applications::id.ne_all(held))
        .filter(applications::state.eq(State::Expired))
        .filter(applications::look_at.le(now))
        .order(applications::id)
        .limit(ONE_TURN)
        .select(applications::id)
        .load(db)?)
}

/// When somebody last wrote in it or added a file, if anybody did.
pub fn last_written(db: &mut DbConn, id: &ApplicationId) -> Result<Option<Instant>> {
    let written: Option<Instant> = answer_parts::table
        .filter(answer_parts::application_id.eq(id))
        .select(max(answer_parts::updated_at))
        .first(db)?;
    let added: Option<Instant> =
        files::table.filter(files::application_id.eq(id)).select(max(files::added_at)).first(db)?;
    Ok(written.max(added))
}

/// Whoever wrote in it or added a file.
pub fn writers(db: &mut DbConn, id: &ApplicationId) -> Result<BTreeSet<String>> {
    let own = answer_parts::table.filter(answer_parts::application_id.eq(id));
    let wrote: Vec<PersonId> = own.select(answer_parts::updated_by).load(db)?;
    let before: Vec<PersonId> = answer_revisions::table
        .filter(answer_revisions::answer_part_id.eq_any(own.select(answer_parts::id)))
        .select(answer_revisions::written_by)
        .distinct()
        .load(db)?;
    let added: Vec<PersonId> =
        files::table.filter(files::application_id.eq(id)).select(files::added_by).distinct().load(db)?;
    Ok([wrote, before, added].into_iter().flatten().map(|person| person.to_string()).collect())
}

/// How many questions of a draft have something in them.
pub fn begun(db: &mut DbConn, opened: &Opened) -> Result<usize> {
    let id = &opened.application.id;
    let (said, files) = (answers::of(db, id)?, answers::file_counts(db, id)?);
    let given = |key: &str| Given {
        body: said.get(key).map(answers::Answer::body),
        others: Others { files: files.get(key).copied().unwrap_or_default(), talk: opened.talk(key) },
        two_texts: said.get(key).is_some_and(|answer| !answer.set_aside.is_empty()),
    };
    let progress = answer::progress(&opened.form, given);
    Ok(progress.iter().filter(|(_, status)| *status != Status::NotStarted).count())
}

/// The nearest reminder of this end that was written already, in days before it.
pub fn nearest_reminder(db: &mut DbConn, id: &ApplicationId, ends_on: NaiveDate) -> Result<Option<i32>> {
    Ok(draft_reminders::table
        .filter(draft_reminders::application_id.eq(id))
        .filter(draft_reminders::ends_on.eq(ends_on))
        .select(min(draft_reminders::days))
        .first(db)?)
}

/// Writes that a reminder was written.
pub fn reminded(db: &mut DbConn, id: &ApplicationId, ends_on: NaiveDate, days: i32, now: Instant) -> Result<()> {
    diesel::insert_into(draft_reminders::table)
        .values((
            draft_reminders::application_id.eq(id),
            draft_reminders::ends_on.eq(ends_on),
            draft_reminders::days.eq(days),
            draft_reminders::at.eq(now),
        ))
        .execute(db)?;
    Ok(())
}

/// Who wants no reminders of it.
pub fn stopped(db: &mut DbConn, id: &ApplicationId) -> Result<BTreeSet<String>> {
    let stopped: Vec<PersonId> = reminders_stopped::table
        .filter(reminders_stopped::application_id.eq(id))
        .select(reminders_stopped::person_id)
        .load(db)?;
    Ok(stopped.into_iter().map(|person| person.to_string()).collect())
}

/// Writes that somebody wants no reminders of it; true when they wanted them until now.
pub fn stop(db: &mut DbConn, id: &ApplicationId, person: &PersonId, now: Instant) -> Result<bool> {
    let known = reminders_stopped::table.find((id, person));
    if diesel::select(exists(known)).get_result(db)? {
        return Ok(false);
    }
    diesel::insert_into(reminders_stopped::table)
        .values((
            reminders_stopped::application_id.eq(id),
            reminders_stopped::person_id.eq(person),
            reminders_stopped::at.eq(now),
        ))
        .execute(db)?;
    Ok(true)
}

/// Writes that somebody wants reminders of it again; true when they wanted none until now.
pub fn start(db: &mut DbConn, id: &ApplicationId, person: &PersonId) -> Result<bool> {
    Ok(diesel::delete(reminders_stopped::table.find((id, person))).execute(db)? == 1)
}

/// When what it said was deleted, if it was.
pub fn emptied_at(db: &mut DbConn, id: &ApplicationId) -> Result<Option<Instant>> {
    Ok(applications::table.find(id).select(applications::emptied_at).first(db)?)
}

/// Which of these were put away and have nothing left in them.
pub fn emptied(db: &mut DbConn, these: &[ApplicationId]) -> Result<BTreeSet<String>> {
    let ids: Vec<ApplicationId> = applications::table
        .filter(applications::id.eq_any(these))
        .filter(applications::emptied_at.is_not_null())
        .select(applications::id)
        .load(db)?;
    Ok(ids.into_iter().map(|id| id.to_string()).collect())
}
