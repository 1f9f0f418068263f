//! What is read of the records so that it can be found.

use std::collections::{BTreeMap, BTreeSet};

use diesel::prelude::*;

use crate::application::Route;
use crate::application::answer::Body;
use crate::application::conversation::State as TalkState;
use crate::application::store::Application;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{
    answer_parts, applications, conversations, files, form_versions, grants, learning_notes, organisations, recordings,
    sharings, translations,
};
use crate::db::types::Json;
use crate::desk::finding::gathering::written;
use crate::error::Result;
use crate::fund::form::FundText;
use crate::ids::{ApplicationId, FunderId, LearningNoteId, OrganisationId};
use crate::learning::note::{NoteBody, NoteState};
use crate::organisation::sharing::What;
use crate::organisation::store::Organisation;
use crate::relationship::voice::Voice;

/// An application with what was said in it, each text with the key of its question.
#[derive(Clone, Debug)]
pub struct ApplicationSource {
    pub application: Application,
    /// As it was asked of its strand.
    pub form: FundText,
    pub said: Vec<(String, String)>,
}

/// A note of what is known.
#[derive(Clone, Debug)]
pub struct NoteSource {
    pub id: String,
    pub what_we_know: String,
    pub whose_voice: String,
    pub how_we_know: String,
    pub written_at: Instant,
    pub withdrawn: bool,
    pub replies: Vec<String>,
}

/// A learning note with its grant.
#[derive(Clone, Debug)]
pub struct LearningSource {
    pub id: String,
    pub funder: FunderId,
    pub organisation: OrganisationId,
    pub organisation_name: String,
    pub body: NoteBody,
    pub written_at: Instant,
}

/// A group with the funders that see what it says of itself.
#[derive(Clone, Debug)]
pub struct GroupSource {
    pub group: Organisation,
    pub merged: bool,
    pub seen_by: BTreeSet<FunderId>,
}

/// An application with everything that was said in it; of a draft nothing is read.
///
/// # Errors
/// Not found when there is none.
pub fn application(db: &mut DbConn, id: &ApplicationId) -> Result<ApplicationSource> {
    let (application, Json(form)): (Application, Json<FundText>) = applications::table
        .inner_join(form_versions::table)
        .filter(applications::id.eq(id))
        .select((Application::as_select(), form_versions::body))
        .first(db)?;
    let form = form.asked_of(application.strand.as_deref());
    let said = if application.submitted_at.is_some() { said(db, id)? } else { Vec::new() };
    Ok(ApplicationSource { application, form, said })
}

/// Everything that was said, in whatever way: in writing, in a conversation that the group confirmed, in a recording
/// whose text it confirmed; and what it says in English.
fn said(db: &mut DbConn, id: &ApplicationId) -> Result<Vec<(String, String)>> {
    let parts: Vec<(String, Json<Body>)> = answer_parts::table
        .filter(answer_parts::application_id.eq(id))
        .filter(answer_parts::route.eq(Route::Writing))
        .order((answer_parts::question_key, answer_parts::id))
        .select((answer_parts::question_key, answer_parts::body))
        .load(db)?;
    let mut said: Vec<(String, String)> = parts.into_iter().map(|(key, Json(body))| (key, written(&body))).collect();
    let talks: Vec<(String, String)> = conversations::table
        .filter(conversations::application_id.eq(id))
        .filter(conversations::state.eq(TalkState::Confirmed))
        .order((conversations::question_key, conversations::id))
        .select((conversations::question_key, conversations::write_up))
        .load(db)?;
    said.extend(talks);
    let heard: Vec<(String, String)> = recordings::table
        .inner_join(files::table)
        .filter(files::application_id.eq(id))
        .filter(files::removed_at.is_null())
        .filter(recordings::text_confirmed_at.is_not_null())
        // What is told beside the answers is found with the notes.
        .filter(files::question_key.not_like("%:%"))
        .order((files::question_key, files::id))
        .select((files::question_key, recordings::text_version))
        .load(db)?;
    said.extend(heard);
    said.extend(in_english(db, id)?);
    Ok(said)
}

/// The newest translation of each part.
fn in_english(db: &mut DbConn, id: &ApplicationId) -> Result<Vec<(String, String)>> {
    let all: Vec<(String, String, String)> = translations::table
        .filter(translations::application_id.eq(id))
        .filter(translations::question_key.not_like("%:%"))
        .order((translations::question_key, translations::part, translations::added_at, translations::id))
        .select((translations::question_key, translations::part, translations::text))
        .load(db)?;
    let is_newest = |at: usize| all.get(at + 1).is_none_or(|next| (&next.0, &next.1) != (&all[at].0, &all[at].1));
    Ok((0..all.len()).filter(|at| is_newest(*at)).map(|at| (all[at].0.clone(), all[at].2.clone())).collect())
}

/// What is said in the recordings beside what is known, where the group said yes to it; and what is told in English.
fn heard(voices: &BTreeMap<String, Voice>) -> impl Iterator<Item = String> {
    voices.values().flat_map(|voice| {
        let said = voice.recording.as_ref().filter(|one| one.confirmed).map(|one| one.text.clone());
        let english = voice.english.as_ref().map(|one| one.text.clone());
        said.into_iter().chain(english).filter(|text| !text.is_empty())
    })
}

/// What is known about an application's group, taken back or not.
///
/// # Errors
/// A database that cannot be reached.
pub fn notes(db: &mut DbConn, id: &ApplicationId) -> Result<Vec<NoteSource>> {
    let rows = crate::relationship::store::of(db, id)?;
    let note = |known: crate::relationship::store::Known| NoteSource {
        id: known.note.id.to_string(),
        written_at: known.note.written_at,
        withdrawn: known.note.withdrawn_at.is_some(),
        replies: known.replies.iter().map(|(reply, _)| reply.words.clone()).chain(heard(&known.voices)).collect(),
        what_we_know: known.note.what_we_know,
        whose_voice: known.note.whose_voice,
        how_we_know: known.note.how_we_know,
    };
    Ok(rows.into_iter().map(note).collect())
}

/// What was learned with the grant that came of an application.
///
/// # Errors
/// A database that cannot be reached.
pub fn learned(db: &mut DbConn, id: &ApplicationId) -> Result<Vec<LearningSource>> {
    type Row = (LearningNoteId, FunderId, OrganisationId, String, Json<NoteBody>, Instant);
    let rows: Vec<Row> = learning_notes::table
        .inner_join(grants::table)
        .filter(grants::application_id.eq(id))
        .filter(learning_notes::state.ne(NoteState::Withdrawn))
        .order(learning_notes::id)
        .select((
            learning_notes::id,
            grants::funder_id,
            grants::organisation_id,
            grants::organisation_name,
            learning_notes::body,
            learning_notes::written_at,
        ))
        .load(db)?;
    let source = |(id, funder, organisation, organisation_name, Json(body), written_at): Row| LearningSource {
        id: id.to_string(),
        funder,
        organisation,
        organisation_name,
        body,
        written_at,
    };
    Ok(rows.into_iter().map(source).collect())
}

/// The application from which a learning note comes.
///
/// # Errors
/// A database that cannot be reached.
pub fn application_of_note(db: &mut DbConn, note: &str) -> Result<Option<ApplicationId>> {
    Ok(learning_notes::table
        .inner_join(grants::table)
        .filter(learning_notes::id.eq(note))
        .select(grants::application_id)
        .first(db)
        .optional()?)
}

/// A group, and the funders to which it has sent something or shows its profile.
///
/// # Errors
/// Not found when there is none.
pub fn group(db: &mut DbConn, id: &OrganisationId) -> Result<GroupSource> {
    let (group, merged_into): (Organisation, Option<OrganisationId>) =
        organisations::table.find(id).select((Organisation::as_select(), organisations::merged_into)).first(db)?;
    let sent: Vec<FunderId> = applications::table
        .filter(applications::organisation_id.eq(id))
        .filter(applications::submitted_at.is_not_null())
        .select(applications::funder_id)
        .distinct()
        .load(db)?;
    let shared: Vec<(FunderId, Json<Vec<What>>)> = sharings::table
        .filter(sharings::organisation_id.eq(id))
        .filter(sharings::agreed_at.is_not_null())
        .filter(sharings::ended_at.is_null())
        .select((sharings::funder_id, sharings::shared))
        .load(db)?;
    let mut seen_by: BTreeSet<FunderId> = sent.into_iter().collect();
    let shows_profile = |(_, what): &(FunderId, Json<Vec<What>>)| what.0.contains(&What::Profile);
    seen_by.extend(shared.into_iter().filter(shows_profile).map(|(funder, _)| funder));
    Ok(GroupSource { group, merged: merged_into.is_some(), seen_by })
}

/// The next applications that were sent, in the order in which they were started, with their groups.
///
/// # Errors
/// A database that cannot be reached.
pub fn sent_after(db: &mut DbConn, after: &str, limit: i64) -> Result<Vec<(ApplicationId, OrganisationId)>> {
    Ok(applications::table
        .filter(applications::id.gt(after))
        .filter(applications::submitted_at.is_not_null())
        .order(applications::id)
        .limit(limit)
        .select((applications::id, applications::organisation_id))
        .load(db)?)
}

/// The groups that share something, whether they sent anything or not.
///
/// # Errors
/// A database that cannot be reached.
pub fn that_share(db: &mut DbConn) -> Result<Vec<OrganisationId>> {
    Ok(sharings::table
        .filter(sharings::agreed_at.is_not_null())
        .filter(sharings::ended_at.is_null())
        .select(sharings::organisation_id)
        .distinct()
        .load(db)?)
}
