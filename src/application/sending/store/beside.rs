//! What stands beside the answers: earlier texts, the languages they are in, and what they say in English.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use diesel::prelude::*;
use diesel::sql_types::{Date, Nullable, Text};

use crate::application::answer::Body;
use crate::application::store::answers::Standing;
use crate::application::translating::Spoken;
use crate::clock::Instant;
use crate::db::schema::{answer_languages, answer_parts, answer_revisions, people, translations};
use crate::db::{DbConn, Union};
use crate::error::Result;
use crate::ids::ApplicationId;

/// A text that is not the answer now.
#[derive(Clone, Debug)]
pub struct Earlier {
    pub body: Body,
    pub by: String,
    pub at: Instant,
    pub standing: Standing,
}

/// What a part of an answer says in English.
#[derive(Clone, Debug)]
pub struct InEnglish {
    pub of: String,
    pub text: String,
    pub by: String,
    pub on: NaiveDate,
    /// What its group says is not right in it.
    pub correction: String,
}

/// What stands beside the answers, by the key of their question.
#[derive(Clone, Debug, Default)]
pub struct Beside {
    /// Earlier texts, and texts that wait for a choice, the newest first.
    pub earlier: BTreeMap<String, Vec<Earlier>>,
    /// The languages of the answers that are not in English.
    pub spoken: BTreeMap<String, Spoken>,
    /// The newest translation of each part.
    pub in_english: BTreeMap<String, Vec<InEnglish>>,
}

/// What a row is, the question's key, an id or a name, a text, when, by whom, their address, what more is said of it, a day.
type Row = (String, String, String, String, Instant, String, String, String, Option<NaiveDate>);

/// All of it, in one query.
///
/// # Errors
/// A database that cannot be reached.
pub fn beside(db: &mut DbConn, id: &ApplicationId) -> Result<Beside> {
    let no_day = || None::<NaiveDate>.into_sql::<Nullable<Date>>();
    let earlier = answer_revisions::table
        .inner_join(answer_parts::table)
        .inner_join(people::table.on(people::id.eq(answer_revisions::written_by)))
        .filter(answer_parts::application_id.eq(id))
        .select((
            "earlier".into_sql::<Text>(),
            answer_parts::question_key,
            answer_revisions::id,
            answer_revisions::body,
            answer_revisions::written_at,
            people::name,
            people::email,
            answer_revisions::standing,
            no_day(),
        ));
    let spoken = answer_languages::table.filter(answer_languages::application_id.eq(id)).select((
        "spoken".into_sql::<Text>(),
        answer_languages::question_key,
        answer_languages::language,
        answer_languages::name,
        answer_languages::said_at,
        "".into_sql::<Text>(),
        "".into_sql::<Text>(),
        "".into_sql::<Text>(),
        no_day(),
    ));
    let english = translations::table.filter(translations::application_id.eq(id)).select((
        "english".into_sql::<Text>(),
        translations::question_key,
        translations::part,
        translations::text,
        translations::added_at,
        translations::translated_by,
        "".into_sql::<Text>(),
        translations::correction,
        translations::translated_on.nullable(),
    ));
    let mut rows: Vec<Row> = Union::of(earlier).all(spoken).all(english).load(db)?;
    rows.sort_by(|a, b| (b.4, &b.2).cmp(&(a.4, &a.2)));
    let mut beside = Beside::default();
    for row in rows {
        beside.put(row)?;
    }
    Ok(beside)
}

impl Beside {
    /// Puts a row in its place; the newest come first.
    fn put(&mut self, (what, key, name, text, at, by, email, more, day): Row) -> Result<()> {
        match (what.as_str(), day) {
            ("earlier", _) => {
                let body = serde_json::from_str(&text).map_err(anyhow::Error::from)?;
                let standing = Standing::parse(&more).unwrap_or(Standing::Saved);
                let by = if by.is_empty() { email } else { by };
                self.earlier.entry(key).or_default().push(Earlier { body, by, at, standing });
            }
            ("english", Some(on)) => {
                let of_question = self.in_english.entry(key).or_default();
                if of_question.iter().all(|newer| newer.of != name) {
                    of_question.push(InEnglish { of: name, text, by, on, correction: more });
                }
            }
            _ => {
                self.spoken.insert(key, Spoken { language: name, name: text });
            }
        }
        Ok(())
    }
}
