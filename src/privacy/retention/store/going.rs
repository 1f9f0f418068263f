//! How what is due goes, by the identifiers that [`super::due`] gave. Applications go one by one (`emptying.rs`).

use diesel::prelude::*;

use super::super::{Due, Rule};
use crate::db::DbConn;
use crate::db::schema::{
    answer_parts, answer_revisions, documents, files, harm_messages, harm_reports, invitations, jobs, kept_posts,
    known_phones, letters, listens, pointings, recordings, sessions, uploads,
};
use crate::db::types::Json;
use crate::error::Result;
use crate::letters::Attachment;

/// What stands in the place of a subject.
const OVER: &str = "A letter whose time is over";

/// Deletes what is due, or the words in it; gives the names under which files stand in the file store.
pub fn go(db: &mut DbConn, due: &Due) -> Result<Vec<String>> {
    let ids = due.ids.clone();
    match due.rule {
        Rule::Sessions => {
            diesel::delete(kept_posts::table.filter(kept_posts::session_id.eq_any(ids.clone()))).execute(db)?;
            diesel::delete(sessions::table.filter(sessions::id.eq_any(ids))).execute(db)?;
        }
        Rule::Jobs => {
            diesel::delete(jobs::table.filter(jobs::id.eq_any(ids))).execute(db)?;
        }
        Rule::Invitations => {
            diesel::update(invitations::table.filter(invitations::id.eq_any(ids)))
                .set((invitations::email.eq(""), invitations::words.eq("")))
                .execute(db)?;
        }
        Rule::Phones => {
            diesel::delete(known_phones::table.filter(known_phones::id.eq_any(ids))).execute(db)?;
        }
        Rule::Letters => letters_go(db, ids)?,
        Rule::Equality => {
            diesel::delete(answer_revisions::table.filter(answer_revisions::answer_part_id.eq_any(ids.clone())))
                .execute(db)?;
            diesel::delete(answer_parts::table.filter(answer_parts::id.eq_any(ids.clone()))).execute(db)?;
            return files_go(db, &ids);
        }
        Rule::Harm => {
            diesel::delete(harm_messages::table.filter(harm_messages::report_id.eq_any(ids.clone()))).execute(db)?;
            diesel::update(harm_reports::table.filter(harm_reports::id.eq_any(ids)))
                .set((
                    harm_reports::words.eq(""),
                    harm_reports::about.eq(""),
                    harm_reports::name.eq(""),
                    harm_reports::reach_by.eq(""),
                ))
                .execute(db)?;
        }
        // These went one by one, as their parts have it (`retention/actions.rs`).
        Rule::Unfunded
        | Rule::Funded
        | Rule::Undecided
        | Rule::Worries
        | Rule::Requests
        | Rule::Bank
        | Rule::Learning
        | Rule::Voices => {}
    }
    Ok(Vec::new())
}

/// Files go with their rows; bytes that something else still names stay as long as that does.
fn files_go(db: &mut DbConn, ids: &[String]) -> Result<Vec<String>> {
    let ids = ids.to_vec();
    let keys: Vec<String> = files::table.filter(files::id.eq_any(ids.clone())).select(files::store_key).load(db)?;
    let elsewhere: Vec<String> = files::table
        .filter(files::id.ne_all(ids.clone()).and(files::store_key.eq_any(keys.clone())))
        .select(files::store_key)
        .load(db)?;
    let given: Vec<String> =
        documents::table.filter(documents::store_key.eq_any(keys.clone())).select(documents::store_key).load(db)?;
    diesel::delete(pointings::table.filter(pointings::file_id.eq_any(ids.clone()))).execute(db)?;
    diesel::update(uploads::table.filter(uploads::file_id.eq_any(ids.clone())))
        .set(uploads::file_id.eq(None::<String>))
        .execute(db)?;
    diesel::delete(listens::table.filter(listens::file_id.eq_any(ids.clone()))).execute(db)?;
    diesel::delete(recordings::table.filter(recordings::file_id.eq_any(ids.clone()))).execute(db)?;
    diesel::delete(files::table.filter(files::id.eq_any(ids))).execute(db)?;
    Ok(keys.into_iter().filter(|key| !elsewhere.contains(key) && !given.contains(key)).collect())
}

fn letters_go(db: &mut DbConn, ids: Vec<String>) -> Result<()> {
    diesel::update(letters::table.filter(letters::id.eq_any(ids)))
        .set((
            letters::to_email.eq(""),
            letters::subject.eq(OVER),
            letters::body_text.eq(""),
            letters::body_html.eq(""),
            letters::outside_subject.eq(None::<String>),
            letters::outside_text.eq(None::<String>),
            letters::attachments.eq(Json(Vec::<Attachment>::new())),
        ))
        .execute(db)?;
    Ok(())
}
