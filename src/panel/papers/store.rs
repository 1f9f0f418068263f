//! What a meeting's papers are made of, for all its items at once.

use std::collections::BTreeMap;

use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Bool, Nullable, Text, Timestamp};

use crate::application::Route;
use crate::application::answer::Body;
use crate::application::conversation;
use crate::application::translating::store::{is_of_this_answer, with_correction};
use crate::application::word::Word;
use crate::clock::Instant;
use crate::db::schema::{
    answer_parts, applicant_questions, conversations, files, paper_openings, people, recordings, risks, translations,
};
use crate::db::{DbConn, Union};
use crate::error::Result;
use crate::ids::{ApplicationId, PanelMeetingId, PersonId};
use crate::review::question;
use crate::risk::{Holder, Kind as RiskKind, Yes};

/// Somebody opens the papers for the first time; every further time it stands already.
///
/// # Errors
/// A database that cannot be reached.
pub fn note_opening(db: &mut DbConn, meeting: &PanelMeetingId, person: &PersonId, now: Instant) -> Result<bool> {
    let known: i64 = paper_openings::table.find((meeting, person)).count().get_result(db)?;
    if known > 0 {
        return Ok(false);
    }
    diesel::insert_into(paper_openings::table)
        .values((
            paper_openings::panel_meeting_id.eq(meeting),
            paper_openings::person_id.eq(person),
            paper_openings::opened_at.eq(now),
        ))
        .execute(db)?;
    Ok(true)
}

/// What stands beside a question.
#[derive(Clone, Debug, PartialEq)]
pub enum Beside {
    /// The written answer.
    Answer(Body),
    /// A recording: its file, what plays it, how long it is, and what is said in it, which may be empty.
    Recording { file: String, content_type: String, seconds: i64, text: String },
    /// A conversation, as the group has confirmed it.
    Talk(String),
    /// What a part says in English.
    English(String),
}

/// A risk of an application: what it is, who holds it, what each of them does, and what the group said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    pub kind: RiskKind,
    pub words: String,
    pub holder: Holder,
    pub why_holder: String,
    pub council_does: String,
    pub holder_does: String,
    pub yes: Yes,
    pub group_words: String,
}

/// What we asked a group besides the form, and what it answered.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    pub id: String,
    pub words: String,
    /// What it is about: see [`question::is_about`].
    pub about: String,
    pub state: question::State,
    pub answer: String,
    pub answerer: String,
    pub answered_at: Option<Instant>,
    /// It was said in a talk, which the group confirmed.
    pub in_talk: bool,
    /// Its word, where it confirmed the talk aloud or on paper.
    pub word: Option<Word>,
}

/// What the papers are made of, without what is known of the groups.
#[derive(Clone, Debug, Default)]
pub struct Material {
    /// By application and question.
    pub beside: BTreeMap<(ApplicationId, String), Vec<Beside>>,
    /// In the order in which they were named.
    pub risks: BTreeMap<ApplicationId, Vec<Held>>,
    /// What we asked besides the form, in the order in which it was asked.
    pub asked: BTreeMap<ApplicationId, Vec<Asked>>,
}

/// What it is, of which application, of which question, its text, more texts, how long it is, when it was said.
type Row = (String, ApplicationId, String, String, More, i64, Option<Instant>);

/// Five more texts of a row.
type More = (String, String, String, String, String);

/// For a query over `translations`: the newest of its part, which stands; those before it are kept.
const NEWEST: &str = "NOT EXISTS (SELECT 1 FROM translations AS t WHERE t.application_id = translations.application_id \
     AND t.question_key = translations.question_key AND t.part = translations.part \
     AND (t.added_at > translations.added_at OR (t.added_at = translations.added_at AND t.id > translations.id)))";

/// For a query over `conversations`: the group's word where it confirmed what was said aloud or on paper, a dash where it did
/// so on its page, and nothing where it did not.
const TALKED: &str = "CASE WHEN conversations.state = 'confirmed' THEN COALESCE(conversations.word, '-') ELSE '' END";

/// The answers of these applications with what stands beside them, what they answered to our questions, and their risks: one query.
///
/// # Errors
/// A database that cannot be reached.
pub fn material(db: &mut DbConn, ids: &[ApplicationId]) -> Result<Material> {
    let nothing = || "".into_sql::<Text>();
    let none = || 0_i64.into_sql::<BigInt>();
    let no_time = || None::<Instant>.into_sql::<Nullable<Timestamp>>();
    let written = answer_parts::table
        .filter(answer_parts::application_id.eq_any(ids))
        .filter(answer_parts::route.eq(Route::Writing))
        .select((
            "answer".into_sql::<Text>(),
            answer_parts::application_id,
            answer_parts::question_key,
            answer_parts::body,
            (nothing(), nothing(), nothing(), nothing(), nothing()),
            none(),
            no_time(),
        ));
    let said = recordings::table
        .inner_join(files::table)
        .filter(files::application_id.eq_any(ids))
        .filter(files::removed_at.is_null())
        .filter(recordings::deleted_at.is_null())
        .select((
            "recording".into_sql::<Text>(),
            files::application_id,
            files::question_key,
            recordings::text_version,
            (files::id, files::content_type, nothing(), nothing(), nothing()),
            sql::<BigInt>("CAST(recordings.seconds AS BIGINT)"),
            no_time(),
        ));
    let talks = conversations::table
        .filter(conversations::application_id.eq_any(ids))
        .filter(conversations::state.eq(conversation::State::Confirmed))
        .select((
            "talk".into_sql::<Text>(),
            conversations::application_id,
            conversations::question_key,
            conversations::write_up,
            (nothing(), nothing(), nothing(), nothing(), nothing()),
            none(),
            no_time(),
        ));
    let english = translations::table
        .filter(translations::application_id.eq_any(ids))
        .filter(sql::<Bool>(NEWEST))
        .filter(sql::<Bool>(&is_of_this_answer("translations")))
        .select((
            "english".into_sql::<Text>(),
            translations::application_id,
            translations::question_key,
            sql::<Text>(&with_correction("translations")),
            (nothing(), nothing(), nothing(), nothing(), nothing()),
            none(),
            no_time(),
        ));
    let asked = applicant_questions::table
        .left_join(people::table.on(people::id.nullable().eq(applicant_questions::answered_by)))
        .left_join(conversations::table.on(conversations::question_key.eq(applicant_questions::id)))
        .filter(applicant_questions::application_id.eq_any(ids))
        .filter(applicant_questions::state.ne(question::State::Withdrawn))
        .select((
            // What was asked first has the smaller identifier.
            "asked".into_sql::<Text>(),
            applicant_questions::application_id,
            applicant_questions::id,
            applicant_questions::words,
            (
                applicant_questions::about,
                sql::<Text>("applicant_questions.state"),
                applicant_questions::answer,
                sql::<Text>("COALESCE(people.name, '')"),
                sql::<Text>(TALKED),
            ),
            none(),
            applicant_questions::answered_at,
        ));
    let held = risks::table.filter(risks::application_id.eq_any(ids)).select((
        // What is named first has the smaller identifier.
        "risk".into_sql::<Text>(),
        risks::application_id,
        risks::id,
        risks::words,
        (
            sql::<Text>("risks.kind || '/' || risks.holder || '/' || risks.organisation_yes"),
            risks::why_holder,
            risks::council_does,
            risks::holder_does,
            risks::organisation_words,
        ),
        none(),
        no_time(),
    ));
    let mut rows: Vec<Row> = Union::of(written).all(said).all(talks).all(english).all(asked).all(held).load(db)?;
    rows.sort_by(|one, other| (&one.0, &one.2).cmp(&(&other.0, &other.2)));
    let mut material = Material::default();
    rows.into_iter().for_each(|row| material.add(row));
    Ok(material)
}

impl Material {
    fn add(&mut self, (what, application, question, text, more, seconds, at): Row) {
        let one = match what.as_str() {
            "risk" => {
                self.risks.entry(application).or_default().extend(held(text, more));
                return;
            }
            "asked" => {
                self.asked.entry(application).or_default().extend(asked(question, text, more, at));
                return;
            }
            "answer" => serde_json::from_str(&text).ok().map(Beside::Answer),
            "recording" => Some(Beside::Recording { file: more.0, content_type: more.1, seconds, text }),
            "talk" => Some(Beside::Talk(text)),
            _ => Some(Beside::English(text)),
        };
        self.beside.entry((application, question)).or_default().extend(one);
    }
}

fn asked(id: String, words: String, more: More, answered_at: Option<Instant>) -> Option<Asked> {
    let (about, state, answer, answerer, talk) = more;
    let state = question::State::parse(&state)?;
    Some(Asked {
        in_talk: !talk.is_empty(),
        word: serde_json::from_str(&talk).ok(),
        id,
        words,
        about,
        state,
        answer,
        answerer,
        answered_at,
    })
}

fn held(words: String, more: More) -> Option<Held> {
    let (kinds, why_holder, council_does, holder_does, group_words) = more;
    let mut kinds = kinds.split('/');
    let (kind, holder, yes) = (kinds.next()?, kinds.next()?, kinds.next()?);
    Some(Held {
        kind: RiskKind::parse(kind)?,
        holder: Holder::parse(holder)?,
        yes: Yes::parse(yes)?,
        words,
        why_holder,
        council_does,
        holder_does,
        group_words,
    })
}
