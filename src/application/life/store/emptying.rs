//! What is deleted of a draft whose days are over, table by table. A test walks the schema: a table that names an
//! application stands in one of the two lists, so that nothing new is forgotten here.

use diesel::prelude::*;

use crate::application::conversation::State as TalkState;
use crate::application::word::Word;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{
    answer_languages, answer_parts, answer_revisions, application_times, applications, appointments,
    contact_corrections, contact_entries, conversations, documents, evidence, evidence_replies, files, invitations,
    listens, opened_questions, pointings, recordings, said_amounts, scribes, search_entries, supporters, talk_offers,
    translations, trusted_people, upload_parts, uploads,
};
use crate::db::types::Json;
use crate::error::Result;
use crate::ids::{AnswerPartId, ApplicationId, ContactEntryId, FileId, UploadId};

/// The tables whose rows go, or lose what people wrote in them.
pub const GOES: &[&str] = &[
    "answer_languages",
    "answer_parts",
    "application_times",
    "appointments",
    "contact_entries",
    "conversations",
    "evidence",
    "files",
    "invitations",
    "opened_questions",
    "pointings",
    "said_amounts",
    "scribes",
    "search_entries",
    "supporters",
    "talk_offers",
    "translations",
    "trusted_people",
    "uploads",
];

/// The tables that say only that something happened, or that no draft has rows in.
pub const STAYS: &[&str] = &[
    "application_contacts",
    "commitments",
    "contact_handovers",
    "draft_reminders",
    "reminders_stopped",
    "early_uses",
    "risks",
    "requirements",
    "check_challenges",
    "declarations",
    "readings",
    "reading_talks",
    "applicant_questions",
    "concerns",
    "judging_exceptions",
    "recommendations",
    "panel_items",
    "panel_absences",
    "panel_votes",
    "panel_dissents",
    "decisions",
    "factual_checks",
    "release_calls",
    "grants",
    "decision_challenges",
    "onward_offers",
    "council_reviews_given",
    "information_requests",
    "owed",
    "feedback_talks",
    "barrier_voices",
    "lasting_help",
    "time_payments",
    "time_let_go",
    "time_corrections",
    "legal_holds",
];

/// Ends the conversations about a draft that nobody will hold any more, and closes what was open to anybody.
pub fn end_talks(db: &mut DbConn, id: &ApplicationId, now: Instant) -> Result<()> {
    let open = [TalkState::Asked, TalkState::Corrected, TalkState::Written];
    diesel::update(
        conversations::table.filter(conversations::application_id.eq(id)).filter(conversations::state.eq_any(open)),
    )
    .set((conversations::state.eq(TalkState::Cancelled), conversations::settled_at.eq(now)))
    .execute(db)?;
    diesel::update(
        opened_questions::table
            .filter(opened_questions::application_id.eq(id))
            .filter(opened_questions::closed_at.is_null()),
    )
    .set(opened_questions::closed_at.eq(now))
    .execute(db)?;
    Ok(())
}

/// Deletes what a draft says, in whatever way it was said; gives the names under which files stand in the file store.
pub fn empty(db: &mut DbConn, id: &ApplicationId, now: Instant) -> Result<Vec<String>> {
    let keys = said(db, id)?;
    diesel::delete(application_times::table.filter(application_times::application_id.eq(id))).execute(db)?;
    known(db, id)?;
    diesel::update(applications::table.find(id))
        .set((
            applications::emptied_at.eq(now),
            applications::look_at.eq(None::<Instant>),
            applications::amount_pence.eq(None::<i64>),
        ))
        .execute(db)?;
    Ok(keys)
}

/// Deletes what was said in an application and around it, and leaves what it is counted by; gives the names under which
/// files stand in the file store.
pub fn said(db: &mut DbConn, id: &ApplicationId) -> Result<Vec<String>> {
    answers(db, id)?;
    around_answers(db, id)?;
    let mut keys = sent_in_parts(db, id)?;
    keys.extend(kept_files(db, id)?);
    talks(db, id)?;
    contact_log(db, id)?;
    // Somebody who is no member, and their telephone number.
    diesel::delete(trusted_people::table.filter(trusted_people::application_id.eq(id))).execute(db)?;
    Ok(keys)
}

/// What was said of when and how to talk, and in which words a yes was given.
fn talks(db: &mut DbConn, id: &ApplicationId) -> Result<()> {
    diesel::update(conversations::table.filter(conversations::application_id.eq(id)))
        .set((
            conversations::reach_by.eq(""),
            conversations::good_times.eq(""),
            conversations::write_up.eq(""),
            conversations::correction.eq(""),
            conversations::word.eq(None::<Json<Word>>),
        ))
        .execute(db)?;
    diesel::update(appointments::table.filter(appointments::application_id.eq(id)))
        .set((
            appointments::place.eq(""),
            appointments::interpreter.eq(""),
            appointments::access_needs.eq(""),
            appointments::rather_with.eq(""),
        ))
        .execute(db)?;
    diesel::update(talk_offers::table.find(id))
        .set((talk_offers::reach_by.eq(""), talk_offers::word.eq(None::<String>)))
        .execute(db)?;
    diesel::update(scribes::table.filter(scribes::application_id.eq(id)))
        .set(scribes::word.eq(None::<Json<Word>>))
        .execute(db)?;
    diesel::update(invitations::table.filter(invitations::application_id.eq(id)))
        .set(invitations::words.eq(""))
        .execute(db)?;
    diesel::update(supporters::table.filter(supporters::application_id.eq(id)))
        .set(supporters::organisation_words.eq(""))
        .execute(db)?;
    Ok(())
}

/// What was said by telephone or written while it was with the council, before its group took it back.
fn contact_log(db: &mut DbConn, id: &ApplicationId) -> Result<()> {
    let logged: Vec<ContactEntryId> =
        contact_entries::table.filter(contact_entries::application_id.eq(id)).select(contact_entries::id).load(db)?;
    diesel::delete(contact_corrections::table.filter(contact_corrections::entry_id.eq_any(&logged))).execute(db)?;
    diesel::delete(contact_entries::table.filter(contact_entries::application_id.eq(id))).execute(db)?;
    Ok(())
}

fn answers(db: &mut DbConn, id: &ApplicationId) -> Result<()> {
    let parts: Vec<AnswerPartId> =
        answer_parts::table.filter(answer_parts::application_id.eq(id)).select(answer_parts::id).load(db)?;
    diesel::delete(answer_revisions::table.filter(answer_revisions::answer_part_id.eq_any(&parts))).execute(db)?;
    diesel::delete(answer_parts::table.filter(answer_parts::application_id.eq(id))).execute(db)?;
    Ok(())
}

/// What was said about the answers: in which language, in English, which amount, where they stand in a document.
fn around_answers(db: &mut DbConn, id: &ApplicationId) -> Result<()> {
    diesel::delete(answer_languages::table.filter(answer_languages::application_id.eq(id))).execute(db)?;
    diesel::delete(said_amounts::table.filter(said_amounts::application_id.eq(id))).execute(db)?;
    diesel::delete(translations::table.filter(translations::application_id.eq(id))).execute(db)?;
    diesel::delete(pointings::table.filter(pointings::application_id.eq(id))).execute(db)?;
    diesel::delete(search_entries::table.filter(search_entries::application_id.eq(id))).execute(db)?;
    Ok(())
}

/// What the group wrote about itself, in its own voice and in others'. A draft has no notes of the council's.
fn known(db: &mut DbConn, id: &ApplicationId) -> Result<()> {
    let notes = evidence::table.filter(evidence::application_id.eq(id)).select(evidence::id);
    diesel::delete(evidence_replies::table.filter(evidence_replies::evidence_id.eq_any(notes))).execute(db)?;
    diesel::delete(evidence::table.filter(evidence::application_id.eq(id))).execute(db)?;
    Ok(())
}

fn sent_in_parts(db: &mut DbConn, id: &ApplicationId) -> Result<Vec<String>> {
    let sent: Vec<UploadId> = uploads::table.filter(uploads::application_id.eq(id)).select(uploads::id).load(db)?;
    let parts = upload_parts::table.filter(upload_parts::upload_id.eq_any(&sent));
    let keys = parts.clone().select(upload_parts::store_key).load(db)?;
    diesel::delete(upload_parts::table.filter(upload_parts::upload_id.eq_any(&sent))).execute(db)?;
    diesel::delete(uploads::table.filter(uploads::application_id.eq(id))).execute(db)?;
    Ok(keys)
}

fn kept_files(db: &mut DbConn, id: &ApplicationId) -> Result<Vec<String>> {
    let kept: Vec<(FileId, String)> =
        files::table.filter(files::application_id.eq(id)).select((files::id, files::store_key)).load(db)?;
    let (ids, keys): (Vec<FileId>, Vec<String>) = kept.into_iter().unzip();
    // The bytes of a document belong to the group, and to whatever else it was copied to: they stay as long as those do.
    let elsewhere: Vec<String> = files::table
        .filter(files::application_id.ne(id).and(files::store_key.eq_any(&keys)))
        .select(files::store_key)
        .load(db)?;
    let given: Vec<String> =
        documents::table.filter(documents::store_key.eq_any(&keys)).select(documents::store_key).load(db)?;
    let keys = keys.into_iter().filter(|key| !elsewhere.contains(key) && !given.contains(key)).collect();
    diesel::delete(listens::table.filter(listens::file_id.eq_any(&ids))).execute(db)?;
    diesel::delete(recordings::table.filter(recordings::file_id.eq_any(&ids))).execute(db)?;
    diesel::delete(files::table.filter(files::application_id.eq(id))).execute(db)?;
    Ok(keys)
}
