//! What those who met a barrier say of it, as it stands in the database: the words of a note and of a talk are read where they
//! were said, so that what is taken back there is gone here.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::result::{DatabaseErrorKind, Error as Failure};
use diesel::sql_types::Bool;

use crate::after::barrier::voice::{Place, Source, Voice, has_say};
use crate::application::store::apart;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{
    applications, barrier_voices, feedback_talks, learning_notes, organisation_members, organisations, round_counts,
    withdrawn_stories,
};
use crate::db::types::Json;
use crate::error::Result;
use crate::fund::counts::Counts;
use crate::ids::{
    ApplicationId, BarrierId, BarrierVoiceId, FunderId, LearningNoteId, OrganisationId, PersonId, RoundId,
};
use crate::learning::note::NoteState;
use crate::learning::note::store::Note;
use crate::learning::story::{Audience, Viewer};

/// A voice as kept.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = barrier_voices, check_for_backend(crate::db::MultiBackend))]
pub struct Row {
    pub id: BarrierVoiceId,
    pub funder_id: FunderId,
    pub barrier_id: Option<BarrierId>,
    pub place: Place,
    pub source: Source,
    pub source_key: String,
    pub organisation_id: Option<OrganisationId>,
    pub application_id: Option<ApplicationId>,
    pub round_id: Option<RoundId>,
    pub note_id: Option<LearningNoteId>,
    pub words: String,
    pub whose: String,
    pub may_show: bool,
    pub added_by: Option<PersonId>,
    pub at: Instant,
}

/// Writes a new voice. False where what it comes from was sorted already.
///
/// # Errors
/// A database that cannot be reached.
pub fn insert(db: &mut DbConn, row: &Row) -> Result<bool> {
    // In a savepoint: somebody else may sort the same at the same time.
    let written = db.transaction(|db| diesel::insert_into(barrier_voices::table).values(row).execute(db));
    match written {
        Err(Failure::DatabaseError(DatabaseErrorKind::UniqueViolation, _)) => Ok(false),
        other => Ok(other? == 1),
    }
}

/// Puts a voice that waits under a barrier, or aside. False where it waits no longer.
///
/// # Errors
/// A database that cannot be reached.
pub fn sort(db: &mut DbConn, id: &BarrierVoiceId, barrier: Option<&BarrierId>) -> Result<bool> {
    let place = if barrier.is_some() { Place::Sorted } else { Place::Aside };
    let waiting = barrier_voices::table.find(id).filter(barrier_voices::place.eq(Place::Waiting));
    let sorted = diesel::update(waiting)
        .set((barrier_voices::barrier_id.eq(barrier), barrier_voices::place.eq(place)))
        .execute(db)?;
    Ok(sorted == 1)
}

/// Whether the group of a voice has a member here, for any query over `barrier_voices`.
const HAS_MEMBERS: &str = "EXISTS (SELECT 1 FROM organisation_members AS om \
    WHERE om.organisation_id = barrier_voices.organisation_id AND om.left_at IS NULL)";

/// A voice as it is read: with its note, its talk and what was counted, and whether its group has a member here.
type Read = (Row, Option<Note>, Option<String>, Option<Json<Counts>>, bool);

/// The voices under these barriers as they are heard on a day, the latest first, at most 500. A note is read through as far as
/// its story goes: `story::visible` says so here as everywhere.
///
/// # Errors
/// A database that cannot be reached.
pub fn of(db: &mut DbConn, barriers: &[BarrierId], today: NaiveDate) -> Result<Vec<(BarrierId, Voice)>> {
    let notes = learning_notes::id.nullable().eq(barrier_voices::note_id);
    let talks = feedback_talks::application_id
        .nullable()
        .eq(barrier_voices::application_id)
        .and(barrier_voices::source.eq(Source::Feedback));
    let counted = round_counts::round_id
        .nullable()
        .eq(barrier_voices::round_id)
        .and(barrier_voices::source.eq(Source::Eligibility));
    let rows: Vec<Read> = barrier_voices::table
        .left_join(learning_notes::table.on(notes))
        .left_join(feedback_talks::table.on(talks))
        .left_join(round_counts::table.on(counted))
        .filter(barrier_voices::barrier_id.eq_any(barriers))
        .filter(barrier_voices::place.eq(Place::Sorted))
        .order((barrier_voices::at.desc(), barrier_voices::id))
        .limit(500)
        .select((
            Row::as_select(),
            Option::<Note>::as_select(),
            feedback_talks::words.nullable(),
            round_counts::counts.nullable(),
            sql::<Bool>(HAS_MEMBERS),
        ))
        .load(db)?;
    Ok(rows.into_iter().filter_map(|row| voice(row, today)).collect())
}

/// A voice with its words as they stand now.
fn voice((row, note, talk, counts, has_members): Read, today: NaiveDate) -> Option<(BarrierId, Voice)> {
    let key = row.source_key.rsplit(':').next().unwrap_or_default();
    let stopped =
        counts.map_or((0, 0), |Json(counts)| (counts.asked, counts.kept_out.get(key).copied().unwrap_or_default()));
    let kept = note.filter(|note| note.state == NoteState::Agreed && note.shows(Viewer::Sides, today));
    let published = kept.as_ref().is_some_and(|note| note.shows(Viewer::Anyone, today));
    // Whoever else speaks in a note has said yes to it, or nobody outside hears it, whatever was ticked here.
    let permitted = row.source != Source::Note || kept.as_ref().is_some_and(|note| note.permission.0.is_whole());
    let words = match row.source {
        Source::Note => kept.map(|note| note.body.0.group.in_the_way).unwrap_or_default(),
        Source::Feedback => talk.unwrap_or_default(),
        Source::Review | Source::Report | Source::Eligibility | Source::Typed => row.words,
    };
    let voice = Voice {
        id: row.id,
        source: row.source,
        words,
        whose: row.whose,
        organisation: row.organisation_id,
        application: row.application_id,
        may_show: row.may_show && permitted,
        published,
        stopped,
        at: row.at,
        has_members,
    };
    Some((row.barrier_id?, voice))
}

/// Those of these applications from which somebody stands apart.
///
/// # Errors
/// A database that cannot be reached.
pub fn closed_to(db: &mut DbConn, these: &[ApplicationId], person: &PersonId) -> Result<Vec<ApplicationId>> {
    Ok(applications::table
        .filter(applications::id.eq_any(these))
        .filter(apart::stepped_back(person).or(apart::belongs(person)))
        .select(applications::id)
        .load(db)?)
}

/// The groups whose voice stands under a barrier.
///
/// # Errors
/// A database that cannot be reached.
pub fn groups(db: &mut DbConn, barrier: &BarrierId) -> Result<Vec<OrganisationId>> {
    Ok(organisations::table
        .filter(
            organisations::id.nullable().eq_any(
                barrier_voices::table
                    .filter(barrier_voices::barrier_id.eq(barrier))
                    .filter(barrier_voices::place.eq(Place::Sorted))
                    .select(barrier_voices::organisation_id),
            ),
        )
        .order(organisations::id)
        .select(organisations::id)
        .load(db)?)
}

/// Of these groups, those that have a say in whether a change made it go away.
///
/// # Errors
/// A database that cannot be reached.
pub fn with_say(db: &mut DbConn, barrier: &BarrierId, changed_at: Option<Instant>) -> Result<BTreeSet<OrganisationId>> {
    let rows: Vec<(Source, Instant, Option<OrganisationId>)> = barrier_voices::table
        .filter(barrier_voices::barrier_id.eq(barrier))
        .filter(barrier_voices::place.eq(Place::Sorted))
        .filter(barrier_voices::organisation_id.is_not_null())
        .select((barrier_voices::source, barrier_voices::at, barrier_voices::organisation_id))
        .load(db)?;
    let says = rows.into_iter().filter(|(source, at, _)| has_say(*source, *at, changed_at));
    Ok(says.filter_map(|(.., group)| group).collect())
}

/// The groups whose voice stands under a barrier and to which somebody belongs now, by name.
///
/// # Errors
/// A database that cannot be reached.
pub fn groups_of(db: &mut DbConn, barrier: &BarrierId, person: &PersonId) -> Result<Vec<(OrganisationId, String)>> {
    Ok(organisations::table
        .inner_join(organisation_members::table)
        .filter(organisation_members::person_id.eq(person))
        .filter(organisation_members::left_at.is_null())
        .filter(
            organisations::id.nullable().eq_any(
                barrier_voices::table
                    .filter(barrier_voices::barrier_id.eq(barrier))
                    .filter(barrier_voices::place.eq(Place::Sorted))
                    .select(barrier_voices::organisation_id),
            ),
        )
        .order((organisations::name, organisations::id))
        .select((organisations::id, organisations::name))
        .load(db)?)
}

/// The groups that sent something to a funder, by name, at most 500: of whom somebody may have been told something.
///
/// # Errors
/// A database that cannot be reached.
pub fn groups_at(db: &mut DbConn, funder: &FunderId) -> Result<Vec<(OrganisationId, String)>> {
    let sent = applications::table
        .filter(applications::funder_id.eq(funder))
        .filter(applications::submitted_at.is_not_null())
        .select(applications::organisation_id);
    Ok(organisations::table
        .filter(organisations::id.eq_any(sent))
        .order((organisations::name, organisations::id))
        .limit(500)
        .select((organisations::id, organisations::name))
        .load(db)?)
}

/// Writes whether what a group said may be shown to everyone.
///
/// # Errors
/// A database that cannot be reached.
pub fn let_show(db: &mut DbConn, barrier: &BarrierId, group: &OrganisationId, may: bool) -> Result<()> {
    let theirs = barrier_voices::table
        .filter(barrier_voices::barrier_id.eq(barrier))
        .filter(barrier_voices::organisation_id.eq(group));
    diesel::update(theirs).set(barrier_voices::may_show.eq(may)).execute(db)?;
    Ok(())
}

/// Takes back the yes to showing what a note says; `only_if_narrow` where it goes to everyone no longer.
///
/// # Errors
/// A database that cannot be reached.
pub fn hold_note(db: &mut DbConn, note: &LearningNoteId, only_if_narrow: bool) -> Result<()> {
    let wide: i64 = learning_notes::table
        .filter(learning_notes::id.eq(note))
        .filter(learning_notes::audience.eq(Audience::Everyone))
        .count()
        .get_result(db)?;
    if only_if_narrow && wide > 0 {
        return Ok(());
    }
    diesel::update(barrier_voices::table.filter(barrier_voices::note_id.eq(note)))
        .set(barrier_voices::may_show.eq(false))
        .execute(db)?;
    Ok(())
}

/// Takes back the yes to showing one voice of these groups. False where none was given.
///
/// # Errors
/// A database that cannot be reached.
pub fn hold(db: &mut DbConn, barrier: &BarrierId, id: &BarrierVoiceId, groups: &[OrganisationId]) -> Result<bool> {
    let theirs = barrier_voices::table
        .filter(barrier_voices::id.eq(id))
        .filter(barrier_voices::barrier_id.eq(barrier))
        .filter(barrier_voices::organisation_id.eq_any(groups))
        .filter(barrier_voices::may_show.eq(true));
    Ok(diesel::update(theirs).set(barrier_voices::may_show.eq(false)).execute(db)? == 1)
}

/// Deletes the words of one voice that was typed, of these groups where they are named. False where there are none.
///
/// # Errors
/// A database that cannot be reached.
pub fn empty(
    db: &mut DbConn,
    barrier: &BarrierId,
    id: &BarrierVoiceId,
    groups: Option<&[OrganisationId]>,
) -> Result<bool> {
    let known: Vec<Option<OrganisationId>> = barrier_voices::table
        .filter(barrier_voices::id.eq(id))
        .filter(barrier_voices::barrier_id.eq(barrier))
        .filter(barrier_voices::source.eq(Source::Typed))
        .filter(barrier_voices::words.ne(""))
        .select(barrier_voices::organisation_id)
        .load(db)?;
    let Some(of) = known.into_iter().next() else { return Ok(false) };
    if groups.is_some_and(|groups| of.is_none_or(|of| !groups.contains(&of))) {
        return Ok(false);
    }
    let emptied = diesel::update(barrier_voices::table.find(id))
        .set((barrier_voices::words.eq(""), barrier_voices::whose.eq(""), barrier_voices::may_show.eq(false)))
        .execute(db)?;
    Ok(emptied == 1)
}

/// Deletes again what was typed and taken back, and stands there all the same: a backup was put back.
///
/// # Errors
/// A database that cannot be reached.
pub fn empty_what_came_back(db: &mut DbConn) -> Result<()> {
    let taken = withdrawn_stories::table.select(withdrawn_stories::id);
    let back: Vec<BarrierVoiceId> = barrier_voices::table
        .filter(barrier_voices::id.eq_any(taken))
        .filter(barrier_voices::words.ne(""))
        .limit(100)
        .select(barrier_voices::id)
        .load(db)?;
    for id in back {
        diesel::update(barrier_voices::table.find(&id))
            .set((barrier_voices::words.eq(""), barrier_voices::whose.eq(""), barrier_voices::may_show.eq(false)))
            .execute(db)?;
    }
    Ok(())
}
