//! What a group's members do with its documents: give one, put a newer one in its place, take one away.

use chrono::NaiveDate;

use super::store::{self, Document};
use super::{DocumentKind, policy};
use crate::app::Change;
use crate::error::{Error, Problems, Result, Words};
use crate::history::{self, Event, Thing};
use crate::ids::{DocumentId, OrganisationId};
use crate::jobs::{self, Job};
use crate::organisation::actions::THING;
use crate::organisation::policy as organisation_policy;
use crate::organisation::store as organisations;
use crate::text::dates;

/// So many documents a group keeps here.
const MOST: usize = 40;

/// A document as it was typed.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    pub kind: String,
    /// Day, month, year.
    pub dated_on: [String; 3],
    pub valid_until: [String; 3],
    /// The document that it replaces; empty when none.
    pub replaces: String,
}

/// A document that can be kept, but for its bytes.
#[derive(Clone, Debug)]
pub struct Told {
    pub kind: DocumentKind,
    pub dated_on: Option<NaiveDate>,
    pub valid_until: Option<NaiveDate>,
    pub replaces: Option<DocumentId>,
}

/// A file whose bytes are kept already.
#[derive(Clone, Debug)]
pub struct Bytes {
    pub id: DocumentId,
    pub name: String,
    pub content_type: &'static str,
    pub size_bytes: i64,
    pub sha256: String,
    pub store_key: String,
}

impl Typed {
    /// Reads what was typed.
    ///
    /// # Errors
    /// Everything that is to be put right.
    pub fn read(&self, today: NaiveDate) -> Result<Told, Problems> {
        let mut problems = Problems::default();
        let kind = DocumentKind::parse(&self.kind);
        if kind.is_none() {
            problems.add("kind", Words::key("documents-kind-empty"));
        }
        let mut day = |field: &str, [day, month, year]: &[String; 3]| {
            if [day, month, year].iter().all(|part| part.trim().is_empty()) {
                return None;
            }
            let read = dates::parse_day(day, month, year);
            if read.is_err() {
                problems.add(field, Words::key("documents-date-numbers"));
            }
            read.ok()
        };
        let (dated_on, valid_until) = (day("dated_on", &self.dated_on), day("valid_until", &self.valid_until));
        problems.0.extend(policy::check_dates(dated_on, valid_until, today).0);
        let replaces = Some(self.replaces.as_str()).filter(|id| !id.is_empty()).map(DocumentId::from);
        match kind {
            Some(kind) if problems.0.is_empty() => Ok(Told { kind, dated_on, valid_until, replaces }),
            _ => Err(problems),
        }
    }
}

/// A member gives a document, perhaps in the place of an older one, which stays where applications point at it.
///
/// # Errors
/// Not found for whoever is not of the group; a problem when there would be too many.
pub fn give(change: &mut Change<'_>, organisation: &OrganisationId, told: &Told, bytes: &Bytes) -> Result<()> {
    let person = change.person()?;
    organisations::touch(change.db, organisation)?;
    organisation_policy::may_view(organisations::is_member(change.db, organisation, &person)?)?;
    let there = store::of(change.db, organisation)?;
    // The same one, given twice.
    if let Some((known, _)) = there.iter().find(|(known, _)| known.sha256 == bytes.sha256) {
        return Err(Error::problem("file", Words::key("documents-given-already").with("name", &known.name)));
    }
    if there.len() >= MOST {
        return Err(Error::problem("file", Words::key("documents-too-many").with("max", MOST)));
    }
    let document = Document {
        id: bytes.id.clone(),
        organisation_id: organisation.clone(),
        kind: told.kind,
        name: bytes.name.clone(),
        content_type: bytes.content_type.to_owned(),
        size_bytes: bytes.size_bytes,
        sha256: bytes.sha256.clone(),
        store_key: bytes.store_key.clone(),
        dated_on: told.dated_on,
        valid_until: told.valid_until,
        added_by: person,
        added_at: change.now,
        replaced_by: None,
        removed_at: None,
    };
    store::insert(change.db, &document)?;
    if let Some((old, _)) = there.iter().find(|(one, _)| Some(&one.id) == told.replaces.as_ref())
        && policy::may_replace(old.kind, told.kind)
    {
        store::replace(change.db, &old.id, &document.id)?;
    }
    record(change, "document given", &document)
}

/// A member takes a document away. Applications keep what they point at.
///
/// # Errors
/// Not found for whoever is not of the group.
pub fn take_away(change: &mut Change<'_>, organisation: &OrganisationId, id: &DocumentId) -> Result<()> {
    let person = change.person()?;
    organisations::touch(change.db, organisation)?;
    organisation_policy::may_view(organisations::is_member(change.db, organisation, &person)?)?;
    let document = store::get(change.db, id)?;
    if document.organisation_id != *organisation {
        return Err(Error::NotFound);
    }
    if document.removed_at.is_some() {
        return Ok(());
    }
    store::remove(change.db, id, change.now)?;
    if !store::is_copied(change.db, &document)? {
        jobs::queue(change, &Job::RemoveFiles { keys: vec![document.store_key.clone()] }, change.now)?;
    }
    record(change, "document taken away", &document)
}

fn record(change: &mut Change<'_>, action: &str, document: &Document) -> Result<()> {
    let detail = serde_json::json!({ "document": document.id, "kind": document.kind.as_str() });
    let thing = Thing::new(THING, &document.organisation_id);
    history::record(change, &thing, Event::new(action).detail(detail).words(&document.name))
}
