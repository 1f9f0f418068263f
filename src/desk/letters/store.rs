//! The letters that could not be delivered, and those to say or post to somebody without e-mail, as they stand in the
//! database: one query.

use diesel::dsl::{exists, not};
use diesel::prelude::*;
use diesel::sql_types::Bool;

use super::Desks;
use crate::application::store::apart;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{applications, funds, grants, letters, people, person_roles, readings, rounds};
use crate::error::Result;
use crate::ids::{ApplicationId, LetterId, PersonId};
use crate::letters::store::LetterState;

/// The most that are listed at once: more come when these are put away.
pub const MOST: i64 = 50;

/// A letter that could not be delivered, or is to be said or posted.
#[derive(Clone, Debug)]
pub struct Undelivered {
    pub id: LetterId,
    pub kind: String,
    pub to_email: String,
    /// Of whoever it is to; empty where we do not know them.
    pub to_name: String,
    pub subject: String,
    pub about_kind: String,
    pub about_id: String,
    pub at: Instant,
    /// It is no funder's: what it is about is between the portal and whoever it is to.
    pub of_nobody: bool,
    /// Whoever it is to has no e-mail: an officer says it to them, or posts it.
    pub to_tell: bool,
    /// The application whose reading it is about.
    pub read_application: Option<ApplicationId>,
    /// The fund whose round it is about.
    pub fund: Option<String>,
}

type Row = (LetterId, String, String, Option<String>, String, String, String, Instant, bool);
type More = (Option<ApplicationId>, Option<String>, LetterState);

/// The letters to see to on somebody's desks, the newest first. Never one about an application that is closed to them,
/// or about what came of it.
///
/// # Errors
/// A database that cannot be reached.
pub fn undelivered(db: &mut DbConn, person: &PersonId, desks: &Desks) -> Result<Vec<Undelivered>> {
    let closed = || apart::stepped_back(person).or(apart::belongs(person));
    let application = applications::table.filter(applications::id.eq(letters::about_id)).filter(closed());
    let grant = grants::table.inner_join(applications::table).filter(grants::id.eq(letters::about_id)).filter(closed());
    let reading =
        readings::table.inner_join(applications::table).filter(readings::id.eq(letters::about_id)).filter(closed());
    let works_there = person_roles::table
        .filter(person_roles::person_id.nullable().eq(letters::to_person_id))
        .filter(person_roles::funder_id.eq_any(&desks.administrator))
        .filter(person_roles::ended_at.is_null());
    let theirs = exists(works_there).or(desks.everywhere.into_sql::<Bool>());
    let to = people::table.filter(people::id.nullable().eq(letters::to_person_id)).select(people::name);
    let about = readings::table.filter(readings::id.eq(letters::about_id)).select(readings::application_id);
    let fund = rounds::table.inner_join(funds::table).filter(rounds::id.eq(letters::about_id)).select(funds::slug);
    let rows: Vec<(Row, More)> = letters::table
        .filter(letters::state.eq_any([LetterState::GaveUp, LetterState::ToTell]))
        .filter(letters::put_away_at.is_null())
        .filter(letters::funder_id.eq_any(&desks.officer).or(letters::funder_id.is_null().and(theirs)))
        .filter(not(exists(application)))
        .filter(not(exists(grant)))
        .filter(not(exists(reading)))
        .order((letters::created_at.desc(), letters::id.desc()))
        .limit(MOST)
        .select((
            (
                letters::id,
                letters::kind,
                letters::to_email,
                to.single_value(),
                letters::subject,
                letters::about_kind,
                letters::about_id,
                letters::created_at,
                letters::funder_id.is_null(),
            ),
            (about.single_value(), fund.single_value(), letters::state),
        ))
        .load(db)?;
    Ok(rows.into_iter().map(read).collect())
}

fn read((row, (read_application, fund, state)): (Row, More)) -> Undelivered {
    let (id, kind, to_email, to_name, subject, about_kind, about_id, at, of_nobody) = row;
    let to_name = to_name.unwrap_or_default();
    let to_tell = state == LetterState::ToTell;
    Undelivered {
        id,
        kind,
        to_email,
        to_name,
        subject,
        about_kind,
        about_id,
        at,
        of_nobody,
        to_tell,
        read_application,
        fund,
    }
}
