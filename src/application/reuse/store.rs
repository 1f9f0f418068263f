//! What a group told a funder before, in one query.

use diesel::prelude::*;

use super::{fits, is_same};
use crate::application::Route;
use crate::application::answer::Body;
use crate::application::store::Application;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{answer_parts, applications, form_versions, funds, rounds};
use crate::db::types::Json;
use crate::error::Result;
use crate::fund::form::{FundText, Question};
use crate::ids::{AnswerPartId, ApplicationId};

/// An answer from an application that was sent.
#[derive(Clone, Debug)]
pub struct Before {
    pub part: AnswerPartId,
    pub application: ApplicationId,
    pub body: Body,
    pub fund: String,
    pub sent_at: Instant,
}

/// What the group of an application told the same funder when it was last asked the same; none where it never was.
pub fn told_before(db: &mut DbConn, now: &Application, question: &Question) -> Result<Option<Before>> {
    type Row = (AnswerPartId, ApplicationId, Json<Body>, Json<FundText>, String, Option<Instant>);
    let rows: Vec<Row> = answer_parts::table
        .inner_join(applications::table.inner_join(rounds::table.inner_join(funds::table)))
        .inner_join(form_versions::table.on(form_versions::id.eq(applications::form_version_id)))
        .filter(applications::organisation_id.eq(&now.organisation_id))
        .filter(applications::funder_id.eq(&now.funder_id))
        .filter(applications::id.ne(&now.id))
        .filter(applications::submitted_at.is_not_null())
        .filter(answer_parts::question_key.eq(&question.key))
        .filter(answer_parts::route.eq(Route::Writing))
        .order((applications::submitted_at.desc(), applications::id.desc()))
        .limit(5)
        .select((
            answer_parts::id,
            applications::id,
            answer_parts::body,
            form_versions::body,
            funds::name,
            applications::submitted_at,
        ))
        .load(db)?;
    let before = |(part, application, Json(body), Json(form), fund, sent_at): Row| {
        let same = form.question(&question.key).is_some_and(|then| is_same(question, then));
        let good = same && !body.is_empty() && fits(question, &body);
        Some(Before { part, application, body, fund, sent_at: sent_at? }).filter(|_| good)
    };
    Ok(rows.into_iter().find_map(before))
}
