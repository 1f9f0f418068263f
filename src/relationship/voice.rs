//! How something known was given: in writing, by voice, on the phone or on a visit; in which language, and what it says in
//! English, beside it and never in its place.

use chrono::NaiveDate;

use crate::application::recording::beside;
use crate::application::translating::{Spoken, Translated};
use crate::db::types::text_enum;
use crate::ids::{EvidenceId, ReplyId};

text_enum! {
    /// How a group gave what it tells.
    pub enum Route {
        Written = "written",
        /// By voice or film; its recording stands beside it.
        Recorded = "recorded",
        /// On the phone: an officer wrote it down for the group.
        Phone = "phone",
        /// On a visit: an officer wrote it down for the group.
        Visit = "visit",
    }
}

impl Route {
    /// Whether an officer wrote it down for the group.
    pub fn is_taken_down(self) -> bool {
        matches!(self, Route::Phone | Route::Visit)
    }
}

/// A recording as it stands beside what was told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spoke {
    /// Its file.
    pub id: String,
    pub content_type: String,
    pub name: String,
    pub seconds: i32,
    /// Its time has come, and it is deleted.
    pub gone: bool,
    /// The group said that what is written down is what is said in it.
    pub confirmed: bool,
    pub text: String,
}

/// What stands beside a note of the group's, or beside what it says to one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Voice {
    /// Its language, where that is not English.
    pub spoken: Option<Spoken>,
    pub recording: Option<Spoke>,
    /// The newest translation of what stands there: what was said in a recording that is gone goes with it.
    pub english: Option<Translated>,
}

/// Parts fields of one thing, and things of one text, as [`sql`] writes them.
const FIELD: char = '\u{1f}';
const THING: char = '\u{1e}';

/// In plain SQL, all that stands beside what is told under a key: `application` and `key` are expressions of the query in
/// which it stands. [`Voice::read`] reads it.
pub fn sql(application: &str, key: &str) -> String {
    let language = format!(
        "COALESCE((SELECT l.language || '{FIELD}' || l.name FROM answer_languages AS l \
         WHERE l.application_id = {application} AND l.question_key = {key}), '')"
    );
    let recording = format!(
        "COALESCE((SELECT f.id || '{FIELD}' || f.content_type || '{FIELD}' || f.name || '{FIELD}' \
         || CAST(r.seconds AS TEXT) || '{FIELD}' || CASE WHEN r.deleted_at IS NULL THEN '' ELSE 'gone' END \
         || '{FIELD}' || CASE WHEN r.text_confirmed_at IS NULL THEN '' ELSE 'yes' END || '{FIELD}' || r.text_version \
         FROM files AS f INNER JOIN recordings AS r ON r.file_id = f.id WHERE f.application_id = {application} \
         AND f.question_key = {key} AND f.removed_at IS NULL ORDER BY f.added_at DESC, f.id DESC LIMIT 1), '')"
    );
    let english = format!(
        "COALESCE((SELECT t.translated_by || '{FIELD}' || CAST(t.translated_on AS TEXT) || '{FIELD}' || t.correction \
         || '{FIELD}' || t.text FROM translations AS t WHERE t.application_id = {application} \
         AND t.question_key = {key} AND (t.part = 'writing' OR EXISTS (SELECT 1 FROM files AS g WHERE g.id = t.part \
         AND g.removed_at IS NULL)) ORDER BY t.added_at DESC, t.id DESC LIMIT 1), '')"
    );
    format!("({language} || '{THING}' || {recording} || '{THING}' || {english})")
}

impl Voice {
    /// Reads what [`sql`] says.
    pub fn read(text: &str) -> Voice {
        let mut things = text.splitn(3, THING);
        let mut next = || things.next().unwrap_or_default();
        let (language, recording, english) = (next(), next(), next());
        Voice {
            spoken: language
                .split_once(FIELD)
                .map(|(language, name)| Spoken { language: language.to_owned(), name: name.to_owned() }),
            recording: spoke(recording),
            english: translated(english),
        }
    }
}

fn spoke(text: &str) -> Option<Spoke> {
    let parts: Vec<&str> = text.splitn(7, FIELD).collect();
    let [id, content_type, name, seconds, gone, confirmed, text] = parts[..] else { return None };
    Some(Spoke {
        id: id.to_owned(),
        content_type: content_type.to_owned(),
        name: name.to_owned(),
        seconds: seconds.parse().unwrap_or_default(),
        gone: !gone.is_empty(),
        confirmed: !confirmed.is_empty(),
        text: text.to_owned(),
    })
}

fn translated(text: &str) -> Option<Translated> {
    let parts: Vec<&str> = text.splitn(4, FIELD).collect();
    let [by, on, correction, text] = parts[..] else { return None };
    Some(Translated {
        by: by.to_owned(),
        on: on.parse::<NaiveDate>().ok(),
        correction: correction.to_owned(),
        text: text.to_owned(),
    })
}

/// Under which key the recording, the language and the translations of a note are kept.
pub fn key_of_note(id: &EvidenceId) -> String {
    format!("{}{id}", beside::NOTE)
}

/// The same of what is said to one.
pub fn key_of_reply(id: &ReplyId) -> String {
    format!("{}{id}", beside::REPLY)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_beside_is_read_as_it_was_written() {
        assert_eq!(Voice::read("\u{1e}\u{1e}"), Voice::default());
        let all = Voice::read(
            "tr\u{1f}\u{1e}f1\u{1f}audio/webm\u{1f}Ses.webm\u{1f}40\u{1f}\u{1f}yes\u{1f}Biz\npişiririz.\u{1e}\
             Elif\u{1f}2026-12-03\u{1f}\u{1f}We cook.",
        );
        let recording = all.recording.expect("a recording");
        assert_eq!(
            (recording.id.as_str(), recording.seconds, recording.gone, recording.confirmed),
            ("f1", 40, false, true)
        );
        assert_eq!(recording.text, "Biz\npişiririz.");
        assert_eq!(all.spoken.map(|spoken| spoken.language).as_deref(), Some("tr"));
        let english = all.english.expect("a translation");
        assert_eq!((english.text.as_str(), english.by.as_str()), ("We cook.", "Elif"));
        assert_eq!(english.on, NaiveDate::from_ymd_opt(2026, 12, 3));
    }
}
