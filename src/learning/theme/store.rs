//! The only file that knows how themes stand in the database.

use chrono::NaiveDate;
use diesel::dsl::{count_star, exists, not};
use diesel::prelude::*;

use crate::application::store::apart;
use crate::award::grant::Grant;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{applications, grants, learning_notes, learning_themes, organisations, theme_notes};
use crate::error::Result;
use crate::ids::{FunderId, LearningNoteId, PersonId, RoundId, ThemeId};
use crate::learning::note::NoteState;
use crate::learning::note::store::{Listed, Note};
use crate::learning::story::Audience;
use crate::organisation::Kind;

/// A theme as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = learning_themes, check_for_backend(crate::db::MultiBackend))]
pub struct Theme {
    pub id: ThemeId,
    pub funder_id: FunderId,
    pub name: String,
    /// What it is about, in an officer's words; may be empty.
    pub words: String,
    pub made_by: PersonId,
    pub made_at: Instant,
    pub published_at: Option<Instant>,
    pub version: i32,
}

/// Writes a new theme.
pub fn insert(db: &mut DbConn, theme: &Theme) -> Result<()> {
    diesel::insert_into(learning_themes::table).values(theme).execute(db)?;
    Ok(())
}

/// Touches a theme first and reads it.
pub fn touch(db: &mut DbConn, id: &ThemeId) -> Result<Theme> {
    let theme = diesel::update(learning_themes::table.find(id));
    theme.set(learning_themes::version.eq(learning_themes::version + 1)).execute(db)?;
    get(db, id)
}

/// A theme by its id.
pub fn get(db: &mut DbConn, id: &ThemeId) -> Result<Theme> {
    Ok(learning_themes::table.find(id).select(Theme::as_select()).first(db)?)
}

/// Writes what a theme is called and about, and whether everyone may read it.
pub fn save(db: &mut DbConn, theme: &Theme) -> Result<()> {
    diesel::update(learning_themes::table.find(&theme.id))
        .set((
            learning_themes::name.eq(&theme.name),
            learning_themes::words.eq(&theme.words),
            learning_themes::published_at.eq(theme.published_at),
        ))
        .execute(db)?;
    Ok(())
}

/// Leaves these notes under a theme, each with what was chosen of it, takes out every other, and puts new ones there. What was
/// chosen is not written again: a note may be taken back meanwhile, with all that is shown of it.
pub fn set_notes(db: &mut DbConn, theme: &ThemeId, stay: &[LearningNoteId], new: &[LearningNoteId]) -> Result<()> {
    let under = theme_notes::table.filter(theme_notes::theme_id.eq(theme));
    diesel::delete(under.filter(theme_notes::note_id.ne_all(stay))).execute(db)?;
    for note in new {
        diesel::insert_into(theme_notes::table)
            .values((theme_notes::theme_id.eq(theme), theme_notes::note_id.eq(note)))
            .execute(db)?;
    }
    Ok(())
}

/// Takes a note out of every theme.
pub fn let_go(db: &mut DbConn, note: &LearningNoteId) -> Result<()> {
    diesel::delete(theme_notes::table.filter(theme_notes::note_id.eq(note))).execute(db)?;
    Ok(())
}

/// Writes what of a note is shown under a theme. False where it does not stand there.
pub fn set_passage(db: &mut DbConn, theme: &ThemeId, note: &LearningNoteId, passage: &str) -> Result<bool> {
    let one = theme_notes::table.filter(theme_notes::theme_id.eq(theme)).filter(theme_notes::note_id.eq(note));
    Ok(diesel::update(one).set(theme_notes::passage.eq(passage)).execute(db)? == 1)
}

/// Forgets what of a note was shown anywhere: it reads differently now.
pub fn forget_passages(db: &mut DbConn, note: &LearningNoteId) -> Result<()> {
    diesel::update(theme_notes::table.filter(theme_notes::note_id.eq(note)))
        .set(theme_notes::passage.eq(""))
        .execute(db)?;
    Ok(())
}

/// The themes of these funders, the latest first, at most 50.
pub fn of_funders(db: &mut DbConn, funders: &[FunderId]) -> Result<Vec<Theme>> {
    Ok(learning_themes::table
        .filter(learning_themes::funder_id.eq_any(funders))
        .order((learning_themes::made_at.desc(), learning_themes::id))
        .limit(50)
        .select(Theme::as_select())
        .load(db)?)
}

/// How many notes stand under each of these themes.
pub fn counts(db: &mut DbConn, themes: &[ThemeId]) -> Result<Vec<(ThemeId, i64)>> {
    Ok(theme_notes::table
        .filter(theme_notes::theme_id.eq_any(themes))
        .group_by(theme_notes::theme_id)
        .select((theme_notes::theme_id, count_star()))
        .load(db)?)
}

/// The themes that everyone may read, and of which there is a voice for everyone to read; the latest first, at most 20.
pub fn published(db: &mut DbConn, today: NaiveDate) -> Result<Vec<Theme>> {
    let voices = theme_notes::table
        .inner_join(learning_notes::table)
        .filter(theme_notes::theme_id.eq(learning_themes::id))
        .filter(learning_notes::state.eq(NoteState::Agreed))
        .filter(learning_notes::group_publishes.eq(true))
        .filter(learning_notes::council_publishes.eq(true))
        .filter(learning_notes::audience.eq(Audience::Everyone))
        .filter(learning_notes::expires_on.is_null().or(learning_notes::expires_on.ge(today)));
    Ok(learning_themes::table
        .filter(learning_themes::published_at.is_not_null())
        .filter(exists(voices))
        .order((learning_themes::made_at.desc(), learning_themes::id))
        .limit(20)
        .select(Theme::as_select())
        .load(db)?)
}

type Row = (Note, Grant, Kind);

fn listed((note, grant, kind): Row) -> Listed {
    Listed { note, grant, individual: kind == Kind::Individual }
}

/// The notes from which themes are made: the latest of these funders that are not closed to the person, at most 100.
pub fn candidates(db: &mut DbConn, funders: &[FunderId], person: &PersonId) -> Result<Vec<Listed>> {
    let rows: Vec<Row> = learning_notes::table
        .inner_join(
            grants::table
                .inner_join(applications::table)
                .inner_join(organisations::table.on(organisations::id.eq(grants::organisation_id))),
        )
        .filter(grants::funder_id.eq_any(funders))
        .filter(learning_notes::state.eq(NoteState::Agreed))
        .filter(not(apart::stepped_back(person)))
        .filter(not(apart::belongs(person)))
        .order((learning_notes::written_at.desc(), learning_notes::id.desc()))
        .limit(100)
        .select((Note::as_select(), Grant::as_select(), organisations::kind))
        .load(db)?;
    Ok(rows.into_iter().map(listed).collect())
}

/// A note under a theme.
#[derive(Clone, Debug)]
pub struct Spoken {
    pub listed: Listed,
    /// What of it is shown there; empty where nobody chose anything.
    pub passage: String,
}

fn spoken(row: Row, passage: String) -> Spoken {
    Spoken { listed: listed(row), passage }
}

/// The notes under a theme, the latest first, at most 100.
pub fn notes_of(db: &mut DbConn, theme: &ThemeId) -> Result<Vec<Spoken>> {
    let rows: Vec<(Note, Grant, Kind, String)> = theme_notes::table
        .inner_join(learning_notes::table.inner_join(grants::table.inner_join(organisations::table)))
        .filter(theme_notes::theme_id.eq(theme))
        .order((learning_notes::written_at.desc(), learning_notes::id))
        .limit(100)
        .select((Note::as_select(), Grant::as_select(), organisations::kind, theme_notes::passage))
        .load(db)?;
    Ok(rows.into_iter().map(|(note, grant, kind, passage)| spoken((note, grant, kind), passage)).collect())
}

/// The themes in which notes of a round stand, each with those notes; at most 500 notes.
pub fn of_round(db: &mut DbConn, round: &RoundId) -> Result<Vec<(Theme, Vec<Spoken>)>> {
    let rows: Vec<(Theme, Note, Grant, Kind, String)> = theme_notes::table
        .inner_join(learning_themes::table)
        .inner_join(learning_notes::table.inner_join(grants::table.inner_join(organisations::table)))
        .filter(grants::round_id.eq(round))
        .order((learning_themes::made_at, learning_themes::id, learning_notes::written_at.desc(), learning_notes::id))
        .limit(500)
        .select((Theme::as_select(), Note::as_select(), Grant::as_select(), organisations::kind, theme_notes::passage))
        .load(db)?;
    let mut themes: Vec<(Theme, Vec<Spoken>)> = Vec::new();
    for (theme, note, grant, kind, passage) in rows {
        let one = spoken((note, grant, kind), passage);
        match themes.last_mut() {
            Some((last, notes)) if last.id == theme.id => notes.push(one),
            _ => themes.push((theme, vec![one])),
        }
    }
    Ok(themes)
}
