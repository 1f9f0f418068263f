//! What stands beside the answers of one application, whatever part it belongs to, in one query.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Date, Nullable, Text, Timestamp};

pub use super::lines::{FileLine, QuestionLine, ReadingLine, ScribeLine, TalkLine};

use crate::application::by_phone::Way;
use crate::application::recording::store::{Heard, Listen};
use crate::application::translating::{self, Spoken, Translated};
use crate::application::word::Word;
use crate::clock::Instant;
use crate::db::schema::{
    answer_languages, applicant_questions, conversations, files, listens, people, pointings, readings, recordings,
    scribes, translations,
};
use crate::db::{DbConn, Union};
use crate::error::Result;
use crate::ids::{ApplicationId, PersonId};

/// Everything beside the answers.
#[derive(Clone, Debug, Default)]
pub struct Beside {
    pub files: Vec<FileLine>,
    pub heard: Vec<Heard>,
    pub talks: Vec<TalkLine>,
    pub readings: Vec<ReadingLine>,
    pub questions: Vec<QuestionLine>,
    /// The language of each answer, and what it says in English, by the key of its question.
    pub said: BTreeMap<String, translating::Beside>,
    pub scribes: Vec<ScribeLine>,
}

/// What it is, its id, the question it is about, words, a state, who, by name, a number, when, and when it is due.
type Row = (String, String, String, String, String, Option<PersonId>, String, i64, Option<Instant>, Option<NaiveDate>);

/// Everything beside the answers of an application.
///
/// # Errors
/// A database that cannot be reached.
pub fn beside(db: &mut DbConn, id: &ApplicationId) -> Result<Beside> {
    let no_time = || None::<Instant>.into_sql::<Nullable<Timestamp>>();
    let no_day = || None::<NaiveDate>.into_sql::<Nullable<Date>>();
    let sent_files = files::table
        .filter(files::application_id.eq(id))
        .filter(files::removed_at.is_null())
        .filter(files::question_key.ne(""))
        .select((
            "file".into_sql::<Text>(),
            files::id,
            files::question_key,
            files::name,
            files::content_type,
            files::added_by.nullable(),
            "".into_sql::<Text>(),
            files::size_bytes,
            files::added_at.nullable(),
            no_day(),
        ));
    let talks = conversations::table
        .inner_join(people::table.on(people::id.eq(conversations::contact_id)))
        .filter(conversations::application_id.eq(id))
        .select((
            "talk".into_sql::<Text>(),
            conversations::id,
            conversations::question_key,
            conversations::write_up,
            conversations::state,
            conversations::contact_id.nullable(),
            people::name,
            diesel::dsl::sql::<BigInt>("CAST(conversations.minutes AS BIGINT)"),
            conversations::settled_at,
            no_day(),
        ));
    let read = readings::table.filter(readings::application_id.eq(id)).select((
        "reading".into_sql::<Text>(),
        readings::id,
        "".into_sql::<Text>(),
        "".into_sql::<Text>(),
        readings::state,
        readings::reader_id.nullable(),
        "".into_sql::<Text>(),
        0_i64.into_sql::<BigInt>(),
        no_time(),
        readings::due_on.nullable(),
    ));
    let asked = applicant_questions::table.filter(applicant_questions::application_id.eq(id)).select((
        "question".into_sql::<Text>(),
        applicant_questions::id,
        "".into_sql::<Text>(),
        "".into_sql::<Text>(),
        applicant_questions::state,
        applicant_questions::asked_by.nullable(),
        "".into_sql::<Text>(),
        0_i64.into_sql::<BigInt>(),
        no_time(),
        applicant_questions::we_reply_by.nullable(),
    ));
    let typed = scribes::table.inner_join(people::table).filter(scribes::application_id.eq(id)).select((
        "scribe".into_sql::<Text>(),
        scribes::id,
        "".into_sql::<Text>(),
        diesel::dsl::sql::<Text>("COALESCE(scribes.word, '')"),
        scribes::way,
        scribes::person_id.nullable(),
        people::name,
        0_i64.into_sql::<BigInt>(),
        scribes::since.nullable(),
        no_day(),
    ));
    let said = recordings::table
        .inner_join(files::table)
        .left_join(people::table.on(people::id.nullable().eq(recordings::text_by)))
        .filter(files::application_id.eq(id))
        .filter(files::removed_at.is_null())
        .select((
            "recording".into_sql::<Text>(),
            files::id,
            files::question_key,
            recordings::text_version,
            diesel::dsl::sql::<Text>("CASE WHEN recordings.text_confirmed_at IS NULL THEN '' ELSE 'yes' END"),
            recordings::text_by,
            diesel::dsl::sql::<Text>("COALESCE(people.name, '')"),
            diesel::dsl::sql::<BigInt>("CAST(recordings.seconds AS BIGINT)"),
            recordings::deleted_at,
            no_day(),
        ));
    let heard = listens::table
        .inner_join(files::table)
        .inner_join(people::table)
        .filter(files::application_id.eq(id))
        .filter(files::removed_at.is_null())
        .select((
            "listen".into_sql::<Text>(),
            files::id,
            "".into_sql::<Text>(),
            "".into_sql::<Text>(),
            diesel::dsl::sql::<Text>("CASE WHEN listens.heard_at IS NULL THEN '' ELSE 'yes' END"),
            listens::person_id.nullable(),
            people::name,
            0_i64.into_sql::<BigInt>(),
            diesel::dsl::case_when(listens::heard_at.is_null(), listens::at.nullable()).otherwise(listens::heard_at),
            no_day(),
        ));
    let spoken = answer_languages::table.filter(answer_languages::application_id.eq(id)).select((
        "language".into_sql::<Text>(),
        "".into_sql::<Text>(),
        answer_languages::question_key,
        answer_languages::name,
        answer_languages::language,
        answer_languages::said_by.nullable(),
        "".into_sql::<Text>(),
        0_i64.into_sql::<BigInt>(),
        answer_languages::said_at.nullable(),
        no_day(),
    ));
    let put = || translations::table.filter(translations::application_id.eq(id));
    let translated = put().select((
        "translation".into_sql::<Text>(),
        translations::part,
        translations::question_key,
        translations::text,
        "".into_sql::<Text>(),
        translations::added_by.nullable(),
        translations::translated_by,
        0_i64.into_sql::<BigInt>(),
        translations::added_at.nullable(),
        translations::translated_on.nullable(),
    ));
    let corrected = put().filter(translations::correction.ne("")).select((
        "translation corrected".into_sql::<Text>(),
        translations::part,
        translations::question_key,
        translations::correction,
        "".into_sql::<Text>(),
        translations::corrected_by,
        "".into_sql::<Text>(),
        0_i64.into_sql::<BigInt>(),
        translations::corrected_at,
        no_day(),
    ));
    let pointed_at = pointings::table
        .inner_join(files::table)
        .filter(pointings::application_id.eq(id))
        .filter(pointings::removed_at.is_null())
        .filter(files::removed_at.is_null())
        .select((
            "pointed".into_sql::<Text>(),
            files::id,
            pointings::question_key,
            files::name,
            files::content_type,
            pointings::pointed_by.nullable(),
            pointings::where_words,
            files::size_bytes,
            pointings::pointed_at.nullable(),
            no_day(),
        ));
    let rows: Vec<Row> = Union::of(sent_files)
        .all(pointed_at)
        .all(talks)
        .all(read)
        .all(asked)
        .all(typed)
        .all(said)
        .all(heard)
        .all(spoken)
        .all(translated)
        .all(corrected)
        .load(db)?;
    let mut rows = rows;
    // A translation takes the place of the one before it.
    rows.sort_by_key(|row| row.8);
    let (mut beside, mut recordings, mut listens) = (Beside::default(), BTreeMap::new(), Vec::new());
    for row in rows {
        match row.0.as_str() {
            "recording" => drop(recordings.insert(row.1.clone(), row)),
            "listen" => listens.extend(listen(row)),
            "language" | "translation" | "translation corrected" => beside.say(row),
            _ => beside.add(row),
        }
    }
    beside.files.sort_by(|a, b| a.id.cmp(&b.id));
    listens.sort_by(|(_, a), (_, b)| (a.at, &a.name).cmp(&(b.at, &b.name)));
    beside.hear(&recordings, &listens);
    Ok(beside)
}

/// To which recording, by whom, and when.
fn listen((_, file, _, _, heard, person, by, _, at, _): Row) -> Option<(String, Listen)> {
    let at = at?;
    Some((file, Listen { person: person?, name: by, at, heard_at: (!heard.is_empty()).then_some(at) }))
}

impl Beside {
    /// Whoever of the council typed this for the group, if it was they.
    pub fn typed_by(&self, person: &PersonId) -> Option<&ScribeLine> {
        self.scribes.iter().find(|scribe| scribe.person.as_ref() == Some(person))
    }

    /// The group's word on which it was sent, where somebody sent it for the group.
    pub fn word(&self) -> Option<&Word> {
        self.scribes.iter().find_map(|scribe| scribe.word.as_ref())
    }

    /// Sets what is heard or seen apart from what is read.
    fn hear(&mut self, recordings: &BTreeMap<String, Row>, listens: &[(String, Listen)]) {
        for file in std::mem::take(&mut self.files) {
            let Some((_, _, _, text, confirmed, _, by, seconds, gone, _)) = recordings.get(&file.id) else {
                self.files.push(file);
                continue;
            };
            self.heard.push(Heard {
                listens: listens.iter().filter(|(of, _)| *of == file.id).map(|(_, listen)| listen.clone()).collect(),
                id: file.id,
                question: file.question,
                name: file.name,
                content_type: file.content_type,
                size: file.size,
                seconds: *seconds,
                text: text.clone(),
                text_by: by.clone(),
                text_confirmed: !confirmed.is_empty(),
                deleted_at: *gone,
            });
        }
    }

    /// What an answer says in which language.
    fn say(&mut self, (what, part, question, words, language, _, by, _, _, on): Row) {
        let said = self.said.entry(question).or_default();
        match what.as_str() {
            "language" => said.spoken = Some(Spoken { language, name: words }),
            "translation" => {
                said.parts.insert(part, Translated { text: words, by, on, correction: String::new() });
            }
            _ => said.parts.entry(part).or_default().correction = words,
        }
    }

    fn add(&mut self, (what, id, question, words, state, person, by, number, at, due): Row) {
        match what.as_str() {
            "file" => self.files.push(FileLine {
                id,
                question,
                name: words,
                content_type: state,
                size: number,
                pointed: None,
            }),
            "pointed" => {
                let pointed = Some(by);
                self.files.push(FileLine { id, question, name: words, content_type: state, size: number, pointed });
            }
            "talk" => self.talks.push(TalkLine {
                id,
                question,
                state,
                write_up: words,
                minutes: number,
                contact: person,
                by,
                settled_at: at,
            }),
            "scribe" => self.scribes.push(ScribeLine {
                person,
                name: by,
                way: Way::parse(&state),
                word: serde_json::from_str(&words).ok(),
            }),
            "reading" => self.readings.push(ReadingLine { id, state, reader: person, due }),
            _ => self.questions.push(QuestionLine { id, state, we_reply_by: due }),
        }
    }
}
