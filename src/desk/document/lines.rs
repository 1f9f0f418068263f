//! One line each of what stands beside the answers of an application.

use chrono::NaiveDate;

use crate::application::by_phone::Way;
use crate::application::word::Word;
use crate::clock::Instant;
use crate::ids::PersonId;

/// A file that came with an answer.
#[derive(Clone, Debug)]
pub struct FileLine {
    pub id: String,
    pub question: String,
    pub name: String,
    pub content_type: String,
    pub size: i64,
    /// Where in it the answer is, when the answer points at it and it was given elsewhere.
    pub pointed: Option<String>,
}

/// A conversation about one question.
#[derive(Clone, Debug)]
pub struct TalkLine {
    pub id: String,
    pub question: String,
    pub state: String,
    pub write_up: String,
    pub minutes: i64,
    /// Who talks with the group.
    pub contact: Option<PersonId>,
    /// Who that is, by name.
    pub by: String,
    pub settled_at: Option<Instant>,
}

/// A reading, as far as its progress goes.
#[derive(Clone, Debug)]
pub struct ReadingLine {
    pub id: String,
    pub state: String,
    pub reader: Option<PersonId>,
    pub due: Option<NaiveDate>,
}

/// A question to the group.
#[derive(Clone, Debug)]
pub struct QuestionLine {
    pub id: String,
    pub state: String,
    pub we_reply_by: Option<NaiveDate>,
}

/// An officer who typed it for a group with no account.
#[derive(Clone, Debug)]
pub struct ScribeLine {
    pub person: Option<PersonId>,
    pub name: String,
    pub way: Option<Way>,
    /// The group's word on which they sent it.
    pub word: Option<Word>,
}
