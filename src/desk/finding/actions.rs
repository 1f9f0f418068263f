//! Keeping what can be found in step with what it was made from.

use std::collections::BTreeSet;

use super::store::{self, Of, sources};
use super::{Entry, gathering};
use crate::app::Change;
use crate::db::DbConn;
use crate::error::{Error, Result};
use crate::history::Happened;
use crate::ids::{ApplicationId, OrganisationId};
use crate::jobs::{self, Job};

/// So many applications are read for the search in one transaction.
const SOME: usize = 100;

/// What happens often and changes nothing that can be found. What is not named here is looked at.
const SAYS_NOTHING: [&str; 17] = [
    "started",
    "answer saved",
    "strand chosen",
    "text set aside",
    "text chosen",
    "file added",
    "file removed",
    "reminded",
    "review started",
    "risk named",
    "risk changed",
    "risk agreed",
    "risk declined",
    "question asked",
    "question answered",
    "question replied to",
    "recording listened to",
];

/// What a change's history tells of is read anew, in the change itself: nothing that was taken back is found any more.
///
/// # Errors
/// A database that cannot be reached.
pub fn keep_up(change: &mut Change<'_>) -> Result<()> {
    let (mut applications, mut groups, mut notes) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for Happened { thing, action } in &change.happened {
        match thing.kind {
            "application" if !SAYS_NOTHING.contains(&action.as_str()) => {
                applications.insert(ApplicationId::from(thing.id.as_str()));
            }
            "organisation" => {
                groups.insert(OrganisationId::from(thing.id.as_str()));
            }
            "learning note" => {
                notes.insert(thing.id.clone());
            }
            _ => {}
        }
    }
    for note in notes {
        applications.extend(sources::application_of_note(change.db, &note)?);
    }
    for application in applications {
        groups.extend(application_anew(change.db, &application)?);
    }
    groups.iter().try_for_each(|group| group_anew(change.db, group))
}

/// Reads an application anew, with all that hangs on it; gives its group.
fn application_anew(db: &mut DbConn, id: &ApplicationId) -> Result<Option<OrganisationId>> {
    let source = match sources::application(db, id) {
        Err(Error::NotFound) => return Ok(None),
        source => source?,
    };
    let mut entries: Vec<Entry> = gathering::application(&source);
    if !entries.is_empty() {
        entries.extend(sources::notes(db, id)?.iter().filter_map(|note| gathering::note(&source, note)));
        entries.extend(sources::learned(db, id)?.iter().map(|note| gathering::learning(&source, note)));
    }
    store::replace(db, &Of::Application(id), entries)?;
    Ok(Some(source.application.organisation_id))
}

fn group_anew(db: &mut DbConn, id: &OrganisationId) -> Result<()> {
    let entries = gathering::group(&sources::group(db, id)?);
    store::replace(db, &Of::Group(id), entries)
}

/// Reads some of what was sent, after this application, and queues the rest: each time in one transaction with what is
/// left to do, so that a stop loses nothing.
///
/// # Errors
/// A database that cannot be reached.
pub fn fill(change: &mut Change<'_>, after: &str) -> Result<()> {
    match fill_some(change.db, after, SOME)? {
        Some(last) => {
            let rest = Job::FillSearch { after: last.to_string() };
            jobs::queue(change, &rest, change.now).map(drop)
        }
        None => Ok(()),
    }
}

/// Reads some; gives the last one where there may be more.
fn fill_some(db: &mut DbConn, after: &str, some: usize) -> Result<Option<ApplicationId>> {
    let next = sources::sent_after(db, after, i64::try_from(some).unwrap_or(i64::MAX))?;
    let mut groups = BTreeSet::new();
    for (id, group) in &next {
        application_anew(db, id)?;
        groups.insert(group.clone());
    }
    let last = next.last().map(|(id, _)| id.clone()).filter(|_| next.len() == some);
    if last.is_none() {
        groups.extend(sources::that_share(db)?);
    }
    groups.iter().try_for_each(|group| group_anew(db, group))?;
    Ok(last)
}

/// Throws away what can be found, and has it read again by the job.
///
/// # Errors
/// A database that cannot be reached.
pub fn rebuild(change: &mut Change<'_>) -> Result<()> {
    store::forget_all(change.db)?;
    jobs::queue(change, &Job::FillSearch { after: String::new() }, change.now).map(drop)
}
