//! Where a question stands for its group: by what was said to it, in whatever way, and by what is still to be put right.

use serde::Serialize;

use super::{Body, check_in};
use crate::error::Words;
use crate::fund::form::{FundText, Question};

/// What a question was given besides writing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Others {
    pub files: usize,
    pub talk: Option<Talk>,
}

/// How a conversation about one question stands, as far as its answer is concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Talk {
    /// The group would rather talk; the named contact is to call, or to write up what was said.
    Asked,
    /// There is a write-up for the group to confirm or correct.
    ToConfirm,
    /// The write-up was confirmed: it counts.
    Confirmed,
}

/// Whether a question was answered in one way or another. A conversation that was asked for in time counts.
pub fn is_answered(body: Option<&Body>, others: Others) -> bool {
    body.is_some_and(|body| !body.is_empty()) || others.files > 0 || others.talk.is_some()
}

/// Everything said to one question, as its status is worked out from.
#[derive(Clone, Copy, Debug, Default)]
pub struct Given<'a> {
    pub body: Option<&'a Body>,
    pub others: Others,
    /// Two people wrote at once and one text waits for a choice.
    pub two_texts: bool,
}

/// Where one question stands for its group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    NotStarted,
    InProgress,
    Done,
    AskedToTalk,
    NeedsALook,
}

impl Status {
    /// Every status.
    pub const ALL: &'static [Status] =
        &[Status::NotStarted, Status::InProgress, Status::Done, Status::AskedToTalk, Status::NeedsALook];

    /// The Fluent key of its words.
    pub fn key(self) -> &'static str {
        match self {
            Status::NotStarted => "answer-status-not-started",
            Status::InProgress => "answer-status-in-progress",
            Status::Done => "answer-status-done",
            Status::AskedToTalk => "answer-status-talk",
            Status::NeedsALook => "answer-status-look",
        }
    }

    /// How a task in a list shows it (`components/lists.html`).
    pub fn tag(self) -> &'static str {
        match self {
            Status::NotStarted => "todo",
            Status::InProgress => "started",
            Status::Done | Status::AskedToTalk => "done",
            Status::NeedsALook => "needs",
        }
    }

    /// Whether the application can be sent as far as this question is concerned.
    pub fn may_be_sent(self, question: &Question) -> bool {
        match self {
            Status::Done | Status::AskedToTalk => true,
            Status::NotStarted => !question.required,
            Status::InProgress | Status::NeedsALook => false,
        }
    }
}

/// Where one question stands.
pub fn status(form: &FundText, question: &Question, given: Given<'_>) -> Status {
    let body = given.body.filter(|body| !body.is_empty());
    if given.two_texts || given.others.talk == Some(Talk::ToConfirm) {
        return Status::NeedsALook;
    }
    let started = match body.map(|body| check_in(form, question, body)) {
        Some(problems) if problems.0.iter().any(|problem| is_unfinished(&problem.words)) => true,
        Some(problems) if !problems.0.is_empty() => return Status::NeedsALook,
        Some(_) => return Status::Done,
        None => false,
    };
    match given.others {
        Others { talk: Some(Talk::Confirmed), .. } => Status::Done,
        Others { files: 1.., .. } => Status::Done,
        Others { talk: Some(_), .. } => Status::AskedToTalk,
        _ if started => Status::InProgress,
        _ => Status::NotStarted,
    }
}

/// What is merely not finished yet is no mistake.
fn is_unfinished(words: &Words) -> bool {
    matches!(
        words,
        Words::Key("answer-too-short" | "answer-date-missing" | "answer-money-empty" | "answer-line-what", _)
    )
}

/// Every question with its status, in their order.
pub fn progress<'a>(form: &'a FundText, given: impl Fn(&str) -> Given<'a>) -> Vec<(&'a Question, Status)> {
    form.questions.iter().map(|question| (question, status(form, question, given(&question.key)))).collect()
}

/// About how many minutes the questions that are not done yet are likely to take, out of what all of them take.
pub fn minutes_left(form: &FundText, progress: &[(&Question, Status)]) -> u32 {
    let open = progress.iter().filter(|(_, status)| matches!(status, Status::NotStarted | Status::InProgress)).count();
    if open == 0 || progress.is_empty() {
        return 0;
    }
    let all = form.minutes_to_apply();
    (all * open as u32).div_ceil(progress.len() as u32).div_ceil(5) * 5
}
