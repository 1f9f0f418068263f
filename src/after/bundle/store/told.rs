//! What was advised, asked, decided before and said after, and what the group gave beside its answers.

use diesel::dsl::sql;
use diesel::expression::SqlLiteral;
use diesel::prelude::*;
use diesel::sql_types::{Bool, Text};

use super::{Written, together};
use crate::after::{challenge, feedback, lasting, onward};
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{
    check_challenges, earlier_recommendations, files, recommendations, recommended_reasons, translations,
};
use crate::db::types::Json;
use crate::decision::earlier;
use crate::decision::facts;
use crate::error::Result;
use crate::ids::{ApplicationId, DecisionId};
use crate::panel::earlier::Kept;
use crate::panel::why::Reason;
use crate::panel::{Outcome, said};
use crate::relationship::offer;

/// For a query over `files` or `translations`: what stands beside a note, or beside what is said to one, goes with it. What
/// was taken back leaves no copy, whoever keeps its recording or its English. No question's key has a colon.
fn stands(table: &str) -> SqlLiteral<Bool> {
    sql(&format!(
        "({table}.question_key NOT LIKE '%:%' OR EXISTS (SELECT 1 FROM evidence AS e \
         LEFT JOIN evidence_replies AS r ON r.evidence_id = e.id WHERE e.application_id = {table}.application_id \
         AND e.withdrawn_at IS NULL AND {table}.question_key IN ('note:' || e.id, 'reply:' || r.id)))"
    ))
}

/// For a query over `translations`: what one beside a note says in English was said in a recording that is there still.
fn heard() -> SqlLiteral<Bool> {
    sql("(translations.question_key NOT LIKE '%:%' OR translations.part = 'writing' OR EXISTS (SELECT 1 \
         FROM files AS f WHERE f.id = translations.part AND f.removed_at IS NULL))")
}

/// The names of the files that a group gave, each with its question.
///
/// # Errors
/// A database that cannot be reached.
pub fn files(db: &mut DbConn, id: &ApplicationId) -> Result<Vec<(String, Written)>> {
    let rows: Vec<(String, Instant, String, String)> = files::table
        .filter(files::application_id.eq(id))
        .filter(files::removed_at.is_null())
        .filter(stands("files"))
        .order((files::added_at, files::id))
        .select((files::id, files::added_at, files::question_key, files::name))
        .load(db)?;
    let whole = |(key, at, asked, text)| (asked, Written { key, at, title: "A file".to_owned(), text });
    Ok(rows.into_iter().map(whole).collect())
}

/// For a query over `translations`: to which question it was said; of what a group answered to a question of ours, what that is
/// about.
const ASKED: &str = "COALESCE((SELECT q.about FROM applicant_questions AS q WHERE q.id = translations.question_key), \
     translations.question_key)";

/// The translations of what a group wrote, with what it says of them, each with its question.
///
/// # Errors
/// A database that cannot be reached.
pub fn translations(db: &mut DbConn, id: &ApplicationId) -> Result<Vec<(String, Written)>> {
    type Row = (String, Instant, String, String, String, String);
    let rows: Vec<Row> = translations::table
        .filter(translations::application_id.eq(id))
        .filter(stands("translations"))
        .filter(heard())
        .order((translations::added_at, translations::id))
        .select((
            translations::id,
            translations::added_at,
            sql::<Text>(ASKED),
            translations::translated_by,
            translations::text,
            translations::correction,
        ))
        .load(db)?;
    let whole = |(key, at, asked, by, text, correction): Row| {
        let title = format!("In English, translated by {by}");
        (asked, Written { key, at, title, text: together([text, correction]) })
    };
    Ok(rows.into_iter().map(whole).collect())
}

/// What panels advised, with why.
///
/// # Errors
/// A database that cannot be reached.
pub fn advised(db: &mut DbConn, id: &ApplicationId) -> Result<Vec<Written>> {
    type Row = (String, Instant, Outcome, i64, String, Option<(Json<Vec<Reason>>, String)>);
    let rows: Vec<Row> = recommendations::table
        .left_join(recommended_reasons::table)
        .filter(recommendations::application_id.eq(id))
        .order((recommendations::recorded_at, recommendations::id))
        .select((
            recommendations::id,
            recommendations::recorded_at,
            recommendations::outcome,
            recommendations::amount_pence,
            recommendations::words,
            (recommended_reasons::reasons, recommended_reasons::not_acting).nullable(),
        ))
        .load(db)?;
    let whole = |(key, at, outcome, amount, words, why): Row| {
        let (reasons, not_acting) = why.map(|(Json(reasons), not_acting)| (reasons, not_acting)).unwrap_or_default();
        let reasons = reasons.into_iter().map(|one| format!("{}: {}", one.title, one.words));
        let text = together([words].into_iter().chain(reasons).chain([not_acting]));
        Written { key, at, title: said(outcome, amount), text }
    };
    let now: Vec<Written> = rows.into_iter().map(whole).collect();
    Ok(advised_before(db, id)?.into_iter().chain(now).collect())
}

/// Why a group was read before it was heard, where that was promised: as it was told.
///
/// # Errors
/// A database that cannot be reached.
pub fn read_before(db: &mut DbConn, id: &ApplicationId) -> Result<Vec<Written>> {
    let offer = offer::store::of(db, id)?;
    let told = offer.and_then(|(offer, _)| Some((offer.let_go_at?, offer.let_go_why)));
    let whole = |(at, text)| {
        let title = "Why it was read before the group was heard, as the group was told".to_owned();
        Written { key: "before-it-was-heard".to_owned(), at, title, text }
    };
    Ok(told.map(whole).into_iter().collect())
}

/// What earlier meetings recommended, with why another took it up again, in order.
fn advised_before(db: &mut DbConn, id: &ApplicationId) -> Result<Vec<Written>> {
    let rows: Vec<(String, Json<Kept>, String)> = earlier_recommendations::table
        .inner_join(recommendations::table)
        .filter(recommendations::application_id.eq(id))
        .order((earlier_recommendations::ended_at, earlier_recommendations::id))
        .select((earlier_recommendations::id, earlier_recommendations::body, earlier_recommendations::reason))
        .load(db)?;
    let whole = |(key, Json(kept), reason): (String, Json<Kept>, String)| {
        let reasons = kept.reasons.into_iter().map(|one| format!("{}: {}", one.title, one.words));
        let again = format!("Taken up again: {reason}");
        let text = together([kept.words].into_iter().chain(reasons).chain([kept.not_acting, again]));
        Written { key, at: kept.recorded_at, title: said(kept.outcome, kept.amount_pence), text }
    };
    Ok(rows.into_iter().map(whole).collect())
}

/// The facts that a group was asked about and that `shows`, with what it said.
///
/// # Errors
/// A database that cannot be reached.
pub fn facts(db: &mut DbConn, id: &ApplicationId, shows: impl Fn(&facts::Fact) -> bool) -> Result<Vec<Written>> {
    let Some(check) = facts::store::of(db, id)? else { return Ok(Vec::new()) };
    let fact = |fact: &facts::Fact| {
        let right = match fact.right {
            None => "",
            Some(true) => " (The group: right.)",
            Some(false) => " (The group: not right.)",
        };
        format!("{}{right} {}", fact.words, fact.correction)
    };
    let shown = check.facts.0.iter().filter(|one| shows(one)).map(fact);
    let text = together(shown.chain([check.words.clone()]));
    let title = check.state.staff_name().to_owned();
    Ok(vec![Written { key: check.id.to_string(), at: check.asked_at, title, text }])
}

/// What was decided before, each with whether its group was ever told.
///
/// # Errors
/// A database that cannot be reached.
pub fn before(db: &mut DbConn, decision: &DecisionId) -> Result<Vec<(bool, Written)>> {
    let whole = |(one, _): (earlier::store::Earlier, String)| {
        let kept = one.body.0;
        let title = format!("{}: {}", one.why.staff_name(), said(kept.outcome, kept.amount_pence));
        let text =
            together([kept.reasons, kept.strong, kept.to_check, kept.not_acting, kept.departure_reason, one.reason]);
        (kept.released_at.is_some(), Written { key: one.id.to_string(), at: one.ended_at, title, text })
    };
    Ok(earlier::store::of(db, decision)?.into_iter().map(whole).collect())
}

/// What was said and done after the decision: challenges with their answers, the conversation about it, offers to take it
/// onward.
///
/// # Errors
/// A database that cannot be reached.
pub fn after(db: &mut DbConn, id: &ApplicationId) -> Result<Vec<Written>> {
    let mut all = Vec::new();
    for (one, ..) in challenge::store::of(db, id)? {
        let title = format!("A challenge. {}: {}", one.of.staff_name(), one.state.staff_name());
        let text = together([one.words, one.answer, one.changes, one.public_words]);
        all.push(Written { key: one.id.to_string(), at: one.made_at, title, text });
    }
    let checked: Vec<(String, Instant, String, String, String)> = check_challenges::table
        .filter(check_challenges::application_id.eq(id))
        .order((check_challenges::made_at, check_challenges::id))
        .select((
            check_challenges::id,
            check_challenges::made_at,
            check_challenges::words,
            check_challenges::answer,
            check_challenges::instead,
        ))
        .load(db)?;
    for (key, at, words, answer, instead) in checked {
        let title = "A challenge of what is checked together".to_owned();
        all.push(Written { key, at, title, text: together([words, answer, instead]) });
    }
    if let Some((talk, ..)) = feedback::store::of(db, id)? {
        let title = "The conversation about the decision".to_owned();
        all.push(Written { key: "feedback".into(), at: talk.asked_at, title, text: talk.words });
    }
    for (one, _) in lasting::store::of(db, id)? {
        let title = format!("Help that outlasts the grant, {}: {}", one.title, one.state.staff_name());
        let text = together([one.wish, one.good_times, one.words, one.instead]);
        all.push(Written { key: one.id.to_string(), at: one.said_at, title, text });
    }
    for (one, _) in onward::store::of(db, id)? {
        let title = format!("Onward to {}: {}", one.to_name, one.state.staff_name());
        let text = together([one.words, one.said_words, one.outcome]);
        all.push(Written { key: one.id.to_string(), at: one.offered_at, title, text });
    }
    Ok(all)
}
