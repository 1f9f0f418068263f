//! What a group told a funder before, in one query.

use diesel::prelude::*;

use super::{fits, is_same, may_offer};
use crate::application::answer::Body;
use crate::application::store::Application;
use crate::application::{Part, Route};
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{answer_parts, applications, form_versions, funds, rounds};
use crate::db::types::Json;
use crate::error::Result;
use crate::fund::form::{FundText, Question, Texts};
use crate::ids::{AnswerPartId, ApplicationId};

/// How many earlier answers are looked at: one of the last few fits, or the group says it afresh.
const LOOKED_AT: i64 = 10;

/// An answer from an application that was sent.
#[derive(Clone, Debug)]
pub struct Before {
    pub part: AnswerPartId,
    pub application: ApplicationId,
    pub body: Body,
    /// What was asked then, where it was asked in other words.
    pub asked: Option<Texts>,
    pub fund: String,
    pub sent_at: Instant,
}

/// What the group of an application told the same funder when it was last asked the same, as far as it is offered to
/// somebody with such a part in it; none where it never was.
///
/// # Errors
/// A database that cannot be reached.
pub fn told_before(db: &mut DbConn, now: &Application, question: &Question, part: Part) -> Result<Option<Before>> {
    type Row = (AnswerPartId, ApplicationId, Json<Body>, Json<FundText>, String, Option<Instant>);
    let rows: Vec<Row> = answer_parts::table
        .inner_join(applications::table.inner_join(rounds::table.inner_join(funds::table)))
        .inner_join(form_versions::table.on(form_versions::id.eq(applications::form_version_id)))
        .filter(applications::organisation_id.eq(&now.organisation_id))
        .filter(applications::funder_id.eq(&now.funder_id))
        .filter(applications::id.ne(&now.id))
        .filter(applications::submitted_at.is_not_null())
        .filter(answer_parts::question_key.eq(&question.key))
        // A write-up is a part of the answer once the group has said yes to it.
        .filter(answer_parts::route.eq_any([Route::Writing, Route::Conversation]))
        // Of one application, what was written comes before what was said.
        .order((applications::submitted_at.desc(), applications::id.desc(), answer_parts::route.desc()))
        .limit(LOOKED_AT)
        .select((
            answer_parts::id,
            applications::id,
            answer_parts::body,
            form_versions::body,
            funds::name,
            applications::submitted_at,
        ))
        .load(db)?;
    let before = |(row, application, Json(body), Json(form), fund, sent_at): Row| {
        let then = form.question(&question.key).filter(|then| is_same(question, then) && may_offer(part, then))?;
        let asked = Some(then.title.clone()).filter(|title| title.first() != question.title.first());
        let good = !body.is_empty() && fits(question, &body);
        Some(Before { part: row, application, body, asked, fund, sent_at: sent_at? }).filter(|_| good)
    };
    Ok(rows.into_iter().find_map(before))
}
