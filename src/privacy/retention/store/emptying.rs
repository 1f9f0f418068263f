//! What was said of an application that is long over: words go, and what it is counted by stays.

use diesel::prelude::*;
use diesel::sql_types::Text;

use crate::application::life::store::emptying;
use crate::clock::Instant;
use crate::db::DbConn;
use crate::db::schema::{
    applications, conversations, declarations, early_uses, factual_checks, panel_items, reading_versions, readings,
    recommendations,
};
use crate::error::Result;
use crate::history::Thing;
use crate::ids::ApplicationId;

/// The columns of words that are made empty, by the column that names the application. A test holds them against the
/// database.
pub const WORDS: &[(&str, &[&str])] = &[
    ("applicant_questions", &["words", "why", "answer", "reply"]),
    ("application_times", &["hardest"]),
    ("check_challenges", &["words", "answer", "instead"]),
    ("contact_handovers", &["note"]),
    ("decision_challenges", &["words", "answer"]),
    ("declarations", &["words"]),
    ("early_uses", &["why", "answer"]),
    // Who said it, and how whoever is named agreed: people who are no members and have no account.
    (
        "evidence",
        &[
            "what_we_know",
            "whose_voice",
            "how_we_know",
            "person_agreed",
            "author",
            "second_source",
            "against_off_why",
            "misplaced_why",
        ],
    ),
    ("factual_checks", &["words"]),
    ("feedback_talks", &["reach_by", "good_times", "words"]),
    ("judging_exceptions", &["reason"]),
    ("lasting_help", &["wish", "good_times", "words", "instead"]),
    ("onward_offers", &["words", "said_words", "outcome"]),
    ("panel_absences", &["words"]),
    ("panel_dissents", &["words"]),
    ("reading_talks", &["words"]),
    ("readings", &["strengths", "notes", "no_words"]),
    ("recommendations", &["words"]),
    ("requirements", &["words", "alternatives", "help", "group_words", "settled_words"]),
    ("risks", &["words", "why_holder", "council_does", "organisation_words"]),
];

/// The same for tables that name the application through another: the table, the column that names that other, and it.
pub const THROUGH: &[(&str, &str, &str, &[&str])] = &[
    ("evidence_replies", "evidence_id", "evidence", &["words"]),
    ("judgements", "reading_id", "readings", &["words"]),
    ("risk_lines", "risk_id", "risks", &["words"]),
    ("understandings", "reading_id", "readings", &["words", "told"]),
];

/// Makes an application empty; gives the names under which files stand in the file store.
pub fn empty(db: &mut DbConn, id: &ApplicationId, now: Instant) -> Result<Vec<String>> {
    let keys = emptying::said(db, id)?;
    let read = readings::table.filter(readings::application_id.eq(id)).select(readings::id);
    diesel::delete(reading_versions::table.filter(reading_versions::reading_id.eq_any(read))).execute(db)?;
    for (table, columns) in WORDS {
        blank(db, &update(table, columns), "application_id = ", "", id)?;
    }
    for (table, column, other, columns) in THROUGH {
        let within = format!("{column} IN (SELECT id FROM {other} WHERE application_id = ");
        blank(db, &update(table, columns), &within, ")", id)?;
    }
    // That a question was one of ours is known by its words: they go, and that stays.
    diesel::update(
        conversations::table.filter(conversations::application_id.eq(id)).filter(conversations::asked.ne("")),
    )
    .set(conversations::asked.eq("…"))
    .execute(db)?;
    // What a group was asked to look at, as a list.
    diesel::update(factual_checks::table.filter(factual_checks::application_id.eq(id)))
        .set(factual_checks::facts.eq("[]"))
        .execute(db)?;
    diesel::update(applications::table.find(id)).set(applications::emptied_at.eq(now)).execute(db)?;
    Ok(keys)
}

/// What else has a chain in the history with words about an application in it, besides the application itself: what people
/// wrote in a reading stands there, too.
pub fn told_beside(db: &mut DbConn, id: &ApplicationId) -> Result<Vec<Thing>> {
    let mut all = vec![Thing::new("readings", id), Thing::new("closeness", id)];
    let read: Vec<String> = readings::table.filter(readings::application_id.eq(id)).select(readings::id).load(db)?;
    let declared: Vec<String> =
        declarations::table.filter(declarations::application_id.eq(id)).select(declarations::id).load(db)?;
    let early: Vec<String> =
        early_uses::table.filter(early_uses::application_id.eq(id)).select(early_uses::id).load(db)?;
    let advised: Vec<String> =
        recommendations::table.filter(recommendations::application_id.eq(id)).select(recommendations::id).load(db)?;
    let tables: Vec<String> =
        panel_items::table.filter(panel_items::application_id.eq(id)).select(panel_items::panel_meeting_id).load(db)?;
    let spoken_of: Vec<String> = tables.into_iter().map(|meeting| format!("{meeting} {id}")).collect();
    let beside = [
        ("reading", read),
        ("declaration", declared),
        ("early use", early),
        ("recommendation", advised),
        ("panel item", spoken_of),
    ];
    for (kind, ids) in beside {
        all.extend(ids.into_iter().map(|one| Thing::new(kind, one)));
    }
    Ok(all)
}

fn update(table: &str, columns: &[&str]) -> String {
    let set: Vec<String> = columns.iter().map(|column| format!("{column} = ''")).collect();
    format!("UPDATE {table} SET {} WHERE ", set.join(", "))
}

/// The pieces of the statement are all of this file's own.
fn blank(db: &mut DbConn, update: &str, before: &str, after: &str, id: &ApplicationId) -> Result<()> {
    match db {
        DbConn::Sqlite(c) => {
            diesel::sql_query(format!("{update}{before}?{after}")).bind::<Text, _>(id.as_str()).execute(c)?
        }
        DbConn::Postgres(c) => {
            diesel::sql_query(format!("{update}{before}$1{after}")).bind::<Text, _>(id.as_str()).execute(c)?
        }
    };
    Ok(())
}
