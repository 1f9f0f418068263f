//! The only file that knows how learning notes stand in the database.

use diesel::dsl::not;
use diesel::prelude::*;

use super::{NoteBody, NoteState};
use crate::application::store::apart;
use crate::award::grant::{AtDesk, Grant};
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{applications, grants, learning_note_revisions, learning_notes, organisations, people};
use crate::db::types::Json;
use crate::error::Result;
use crate::ids::{FunderId, GrantId, LearningNoteId, NoteRevisionId, PersonId};
use crate::web::paging::{After, PAGE};

/// What both agreed on and both publish: the one condition under which anybody else sees a note.
macro_rules! published {
    () => {
        learning_notes::state
            .eq(NoteState::Agreed)
            .and(learning_notes::group_publishes.eq(true))
            .and(learning_notes::council_publishes.eq(true))
    };
}

/// A note as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = learning_notes, check_for_backend(crate::db::MultiBackend))]
pub struct Note {
    pub id: LearningNoteId,
    pub grant_id: GrantId,
    pub state: NoteState,
    pub body: Json<NoteBody>,
    pub group_publishes: bool,
    pub council_publishes: bool,
    /// Who wrote the text that stands, and when.
    pub written_by: PersonId,
    pub written_at: Instant,
    pub agreed_by: Option<PersonId>,
    pub agreed_at: Option<Instant>,
    pub published_at: Option<Instant>,
    pub version: i32,
}

/// An earlier text of a note.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = learning_note_revisions, check_for_backend(crate::db::MultiBackend))]
pub struct Revision {
    pub id: NoteRevisionId,
    pub learning_note_id: LearningNoteId,
    pub version: i32,
    pub body: Json<NoteBody>,
    pub written_by: PersonId,
    pub written_at: Instant,
}

/// Writes a new note.
pub fn insert(db: &mut DbConn, note: &Note) -> Result<()> {
    diesel::insert_into(learning_notes::table).values(note).execute(db)?;
    Ok(())
}

/// A note by its id.
pub fn get(db: &mut DbConn, id: &LearningNoteId) -> Result<Note> {
    Ok(learning_notes::table.find(id).select(Note::as_select()).first(db)?)
}

/// A note with its grant as `person` stands to it, and the name of who wrote what stands.
pub fn with_grant(db: &mut DbConn, id: &LearningNoteId, person: &PersonId) -> Result<(Note, AtDesk, String)> {
    let (note, grant, apart, writer): (Note, Grant, (bool, bool), String) = learning_notes::table
        .inner_join(grants::table.inner_join(applications::table))
        .inner_join(people::table.on(people::id.eq(learning_notes::written_by)))
        .filter(learning_notes::id.eq(id))
        .select((
            Note::as_select(),
            Grant::as_select(),
            (apart::stepped_back(person), apart::belongs(person)),
            people::name,
        ))
        .first(db)?;
    Ok((note, AtDesk { grant, closed: apart::closed(apart) }, writer))
}

/// Writes a note as it now stands, one version on.
pub fn save(db: &mut DbConn, note: &Note) -> Result<()> {
    diesel::update(learning_notes::table.find(&note.id))
        .set((
            learning_notes::state.eq(note.state),
            learning_notes::body.eq(&note.body),
            learning_notes::group_publishes.eq(note.group_publishes),
            learning_notes::council_publishes.eq(note.council_publishes),
            learning_notes::written_by.eq(&note.written_by),
            learning_notes::written_at.eq(note.written_at),
            learning_notes::agreed_by.eq(&note.agreed_by),
            learning_notes::agreed_at.eq(note.agreed_at),
            learning_notes::published_at.eq(note.published_at),
            learning_notes::version.eq(learning_notes::version + 1),
        ))
        .execute(db)?;
    Ok(())
}

/// Keeps an earlier text.
pub fn insert_revision(db: &mut DbConn, revision: &Revision) -> Result<()> {
    diesel::insert_into(learning_note_revisions::table).values(revision).execute(db)?;
    Ok(())
}

/// The earlier texts of a note with who wrote them, the latest first.
pub fn revisions(db: &mut DbConn, note: &LearningNoteId) -> Result<Vec<(Revision, String)>> {
    Ok(learning_note_revisions::table
        .inner_join(people::table)
        .filter(learning_note_revisions::learning_note_id.eq(note))
        .order(learning_note_revisions::version.desc())
        .limit(50)
        .select((Revision::as_select(), people::name))
        .load(db)?)
}

/// The notes of a grant, the latest first.
pub fn of_grant(db: &mut DbConn, grant: &GrantId) -> Result<Vec<Note>> {
    Ok(learning_notes::table
        .filter(learning_notes::grant_id.eq(grant))
        .order((learning_notes::written_at.desc(), learning_notes::id))
        .select(Note::as_select())
        .load(db)?)
}

/// A note in a list, with what the page needs of its grant.
#[derive(Clone, Debug)]
pub struct Listed {
    pub note: Note,
    pub grant: Grant,
    /// Whether the grant was made to one person, whose name is nobody else's business.
    pub individual: bool,
}

/// Which notes a list shows.
#[derive(Clone, Copy, Debug)]
pub enum Which<'a> {
    /// Every note of these funders, but those that are closed to this person.
    Of(&'a [FunderId], &'a PersonId),
    /// Those that both sides publish, at any funder.
    Published,
}

/// A page of notes, the latest written first, one row too many.
pub fn list(db: &mut DbConn, which: Which<'_>, after: Option<&After>) -> Result<Vec<Listed>> {
    let mut query = learning_notes::table
        .inner_join(
            grants::table
                .inner_join(applications::table)
                .inner_join(organisations::table.on(organisations::id.eq(grants::organisation_id))),
        )
        .select((Note::as_select(), Grant::as_select(), organisations::kind))
        .into_boxed::<crate::db::MultiBackend>();
    query = match which {
        Which::Of(funders, person) => query
            .filter(grants::funder_id.eq_any(funders))
            .filter(not(apart::stepped_back(person)))
            .filter(not(apart::belongs(person))),
        Which::Published => query.filter(published!()),
    };
    if let Some(after) = after {
        let id = LearningNoteId::from(after.id.as_str());
        query = query.filter(
            learning_notes::written_at
                .lt(after.at)
                .or(learning_notes::written_at.eq(after.at).and(learning_notes::id.lt(id))),
        );
    }
    let rows: Vec<(Note, Grant, crate::organisation::Kind)> =
        query.order((learning_notes::written_at.desc(), learning_notes::id.desc())).limit(PAGE as i64 + 1).load(db)?;
    Ok(rows.into_iter().map(listed).collect())
}

/// A published note; not found when either side has not said yes, or no longer does.
pub fn published(db: &mut DbConn, id: &LearningNoteId) -> Result<Listed> {
    let row: (Note, Grant, crate::organisation::Kind) = learning_notes::table
        .inner_join(grants::table.inner_join(organisations::table))
        .filter(learning_notes::id.eq(id))
        .filter(published!())
        .select((Note::as_select(), Grant::as_select(), organisations::kind))
        .first(db)?;
    Ok(listed(row))
}

fn listed((note, grant, kind): (Note, Grant, crate::organisation::Kind)) -> Listed {
    Listed { note, grant, individual: kind == crate::organisation::Kind::Individual }
}
