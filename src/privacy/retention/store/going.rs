//! How what is due goes, by the identifiers that [`super::due`] gave. Applications go one by one (`emptying.rs`).

use diesel::prelude::*;

use super::super::{Due, Rule};
use crate::db::DbConn;
use crate::db::schema::{
    answer_parts, answer_revisions, harm_messages, harm_reports, invitations, jobs, kept_posts, known_phones, letters,
    sessions,
};
use crate::db::types::Json;
use crate::error::Result;
use crate::letters::Attachment;

/// What stands in the place of a subject.
const OVER: &str = "A letter whose time is over";

/// Deletes what is due, or the words in it.
pub fn go(db: &mut DbConn, due: &Due) -> Result<()> {
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
            diesel::delete(answer_parts::table.filter(answer_parts::id.eq_any(ids))).execute(db)?;
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
        Rule::Unfunded | Rule::Funded => {}
    }
    Ok(())
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
