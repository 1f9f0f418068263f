//! The only file that knows how learning notes stand in the database.

use chrono::NaiveDate;
use diesel::dsl::{not, sum};
use diesel::prelude::*;

use super::{NoteBody, NoteState, Side};
use crate::application::store::apart;
use crate::award::grant::{AtDesk, Grant};
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{
    applications, funds, grants, learning_note_revisions, learning_notes, organisations, people, rounds,
};
use crate::db::types::Json;
use crate::error::Result;
use crate::ids::{FunderId, GrantId, LearningNoteId, NoteRevisionId, PersonId, RoundId};
use crate::learning::story::{Audience, Control, Permission, Story, Viewer, visible};
use crate::web::paging::{After, PAGE};

/// What both agreed on and both let out, and whose last day has not gone by: the one condition under which anybody else
/// sees a note, as far as its audience goes.
macro_rules! published {
    ($today:expr) => {
        learning_notes::state
            .eq(NoteState::Agreed)
            .and(learning_notes::group_publishes.eq(true))
            .and(learning_notes::council_publishes.eq(true))
            .and(learning_notes::expires_on.is_null().or(learning_notes::expires_on.ge($today)))
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
    /// How long it took each side, in minutes, as far as they say.
    pub group_minutes: Option<i32>,
    pub council_minutes: Option<i32>,
    /// How far it goes once both say yes.
    pub audience: Audience,
    pub permission: Json<Permission>,
    /// The last day on which it is shown.
    pub expires_on: Option<NaiveDate>,
}

impl Note {
    /// What decides who sees it.
    pub fn story(&self) -> Story {
        Story {
            audience: self.audience,
            permitted: self.permission.0.is_whole(),
            agreed: self.state == NoteState::Agreed,
            group_yes: self.group_publishes,
            council_yes: self.council_publishes,
            expires_on: self.expires_on,
            withdrawn: self.state == NoteState::Withdrawn,
        }
    }

    /// Whether somebody sees it on a day.
    pub fn shows(&self, viewer: Viewer, today: NaiveDate) -> bool {
        visible(&self.story(), viewer, today)
    }
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

/// Writes how long it took one side.
pub fn set_minutes(db: &mut DbConn, id: &LearningNoteId, side: Side, minutes: Option<i32>) -> Result<()> {
    let note = diesel::update(learning_notes::table.find(id));
    match side {
        Side::Group => note.set(learning_notes::group_minutes.eq(minutes)).execute(db)?,
        Side::Council => note.set(learning_notes::council_minutes.eq(minutes)).execute(db)?,
    };
    Ok(())
}

/// Writes how far a note goes, whose yes there is, and its last day.
pub fn set_control(db: &mut DbConn, id: &LearningNoteId, control: &Control) -> Result<()> {
    diesel::update(learning_notes::table.find(id))
        .set((
            learning_notes::audience.eq(control.audience),
            learning_notes::permission.eq(Json(control.permission.clone())),
            learning_notes::expires_on.eq(control.expires_on),
        ))
        .execute(db)?;
    Ok(())
}

/// Writes how far a note goes, and nothing else.
pub fn set_audience(db: &mut DbConn, id: &LearningNoteId, audience: Audience) -> Result<()> {
    diesel::update(learning_notes::table.find(id)).set(learning_notes::audience.eq(audience)).execute(db)?;
    Ok(())
}

/// Takes the council's yes away from a note: it is asked anew.
pub fn ask_council_again(db: &mut DbConn, id: &LearningNoteId) -> Result<()> {
    diesel::update(learning_notes::table.find(id))
        .set((learning_notes::council_publishes.eq(false), learning_notes::published_at.eq(None::<Instant>)))
        .execute(db)?;
    Ok(())
}

/// A round with its fund's name, and the minutes of the group's side and of the council's, where any were told.
pub type Hours = (RoundId, String, Option<i64>, Option<i64>);

/// What each round's notes took, as far as anybody has said it: fund, minutes of the groups, minutes of the council.
pub fn minutes_by_round(db: &mut DbConn, funders: &[FunderId]) -> Result<Vec<Hours>> {
    Ok(learning_notes::table
        .inner_join(grants::table)
        .filter(grants::funder_id.eq_any(funders))
        .filter(learning_notes::group_minutes.is_not_null().or(learning_notes::council_minutes.is_not_null()))
        .group_by((grants::round_id, grants::fund_name))
        .order(grants::fund_name)
        .limit(50)
        .select((
            grants::round_id,
            grants::fund_name,
            sum(learning_notes::group_minutes),
            sum(learning_notes::council_minutes),
        ))
        .load(db)?)
}

/// Empties a note that was taken back, with every earlier text of it. That there was one stays.
pub fn empty(db: &mut DbConn, note: &Note) -> Result<()> {
    diesel::delete(learning_note_revisions::table.filter(learning_note_revisions::learning_note_id.eq(&note.id)))
        .execute(db)?;
    diesel::update(learning_notes::table.find(&note.id))
        .set((
            learning_notes::state.eq(NoteState::Withdrawn),
            learning_notes::body.eq(Json(NoteBody::default())),
            learning_notes::group_publishes.eq(false),
            learning_notes::council_publishes.eq(false),
            learning_notes::published_at.eq(None::<Instant>),
            learning_notes::permission.eq(Json(Permission::default())),
            learning_notes::version.eq(learning_notes::version + 1),
        ))
        .execute(db)?;
    Ok(())
}

/// Notes that are kept still though their last day has gone by, at most 100.
pub fn ended(db: &mut DbConn, today: NaiveDate) -> Result<Vec<Note>> {
    Ok(learning_notes::table
        .filter(learning_notes::state.ne(NoteState::Withdrawn))
        .filter(learning_notes::expires_on.lt(today))
        .order(learning_notes::id)
        .limit(100)
        .select(Note::as_select())
        .load(db)?)
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

/// The notes of a grant, the latest first; without what was taken back.
pub fn of_grant(db: &mut DbConn, grant: &GrantId) -> Result<Vec<Note>> {
    Ok(learning_notes::table
        .filter(learning_notes::grant_id.eq(grant))
        .filter(learning_notes::state.ne(NoteState::Withdrawn))
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
    /// Those that both sides let everyone read, at any funder.
    Published(NaiveDate),
    /// The same for somebody who works for these funders: also what goes as far as their panels and scrutineers, but what
    /// is closed to this person.
    ForCouncil(&'a [FunderId], &'a PersonId, NaiveDate),
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
            .filter(not(apart::belongs(person)))
            .filter(learning_notes::state.ne(NoteState::Withdrawn)),
        Which::Published(today) => {
            query.filter(published!(today)).filter(learning_notes::audience.eq(Audience::Everyone))
        }
        Which::ForCouncil(funders, person, today) => {
            let as_far = learning_notes::audience.eq(Audience::Panel).and(grants::funder_id.eq_any(funders));
            let open = not(apart::stepped_back(person)).and(not(apart::belongs(person)));
            query.filter(published!(today)).filter(learning_notes::audience.eq(Audience::Everyone).or(as_far.and(open)))
        }
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

/// A note that both sides let out, however far; not found when either side has not said yes, or no longer does.
pub fn published(db: &mut DbConn, id: &LearningNoteId, today: NaiveDate) -> Result<Listed> {
    let row: (Note, Grant, crate::organisation::Kind) = learning_notes::table
        .inner_join(grants::table.inner_join(organisations::table))
        .filter(learning_notes::id.eq(id))
        .filter(published!(today))
        .select((Note::as_select(), Grant::as_select(), organisations::kind))
        .first(db)?;
    Ok(listed(row))
}

fn listed((note, grant, kind): (Note, Grant, crate::organisation::Kind)) -> Listed {
    Listed { note, grant, individual: kind == crate::organisation::Kind::Individual }
}

/// The slugs of a round's fund and of the round: where its ledger of risks stands.
pub fn slugs_of_round(db: &mut DbConn, round: &RoundId) -> Result<(String, String)> {
    Ok(rounds::table
        .inner_join(funds::table)
        .filter(rounds::id.eq(round))
        .select((funds::slug, rounds::slug))
        .first(db)?)
}
