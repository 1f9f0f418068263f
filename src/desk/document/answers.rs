//! The answers of an application as the desk reads them: in order, each by the ways it was given, and to those only whom
//! its question named.

use std::collections::BTreeMap;

use serde::Serialize;

use super::store::{Beside, FileLine, TalkLine};
use crate::application::Route;
use crate::application::answer::Body;
use crate::application::at_desk::may_see_answer;
use crate::application::by_phone::Way;
use crate::application::conversation::State as TalkState;
use crate::application::pointing;
use crate::application::recording::views::DeskRecording;
use crate::application::store::answers::Answer;
use crate::application::translating::views::ShownBeside;
use crate::clock::Instant;
use crate::fund::form::{FundText, Question, SeenBy};
use crate::ids::PersonId;
use crate::text::dates;
use crate::text::money::Pence;

/// One question and what was said to it.
#[derive(Clone, Debug, Default, Serialize)]
pub struct AnswerRow {
    /// Where to say that this worries one; empty for whoever looks on.
    pub worry_href: String,
    pub number: usize,
    pub title: String,
    /// Who it is for, when whoever looks is not among them; nothing else is filled in then.
    pub not_for_you: String,
    pub text: String,
    /// The lines of a budget, each with its amount.
    pub lines: Vec<String>,
    pub total: String,
    pub by: String,
    pub at: Option<Instant>,
    /// How an officer came by it who typed it for the group; empty where the group wrote it itself.
    pub typed: &'static str,
    /// Whether `by` and `at` are shown.
    pub says_who: bool,
    pub recordings: Vec<DeskRecording>,
    pub files: Vec<FileRow>,
    /// Its language, and what it says in English.
    pub beside: ShownBeside,
    pub talk: Option<TalkRow>,
    /// A conversation that is still to be had, or to be confirmed; empty when there is none.
    pub talk_to_come: String,
    /// Nobody has said anything, which is allowed.
    pub nothing: bool,
}

/// A file to download.
#[derive(Clone, Debug, Serialize)]
pub struct FileRow {
    pub href: String,
    pub name: String,
    /// "PDF, 230 KB"
    pub what: String,
}

/// A write-up that the group has confirmed.
#[derive(Clone, Debug, Serialize)]
pub struct TalkRow {
    pub words: String,
    pub by: String,
    pub minutes: i64,
    pub at: Option<Instant>,
}

/// Who looks, and as whom.
pub struct Eyes<'a> {
    /// Whether they take part in weighing it, and can say that something worries them.
    pub weighs: bool,
    pub person: &'a PersonId,
    pub is_officer: bool,
    /// Where the application stands at the desk.
    pub base: String,
    pub as_whom: Vec<SeenBy>,
}

/// Every question in its order, as these eyes see the answers. Equity questions are nowhere to be seen.
pub fn rows(form: &FundText, answers: &BTreeMap<String, Answer>, beside: &Beside, eyes: &Eyes<'_>) -> Vec<AnswerRow> {
    let mut rows: Vec<AnswerRow> = form
        .questions
        .iter()
        .filter(|question| !question.equity)
        .enumerate()
        .map(|(at, question)| {
            let title = question.title.first().to_owned();
            if may_see_answer(question, &eyes.as_whom) {
                let worry_href =
                    if eyes.weighs { format!("{}/concern?about={}", eyes.base, question.key) } else { String::new() };
                AnswerRow {
                    number: at + 1,
                    title,
                    worry_href,
                    ..row(question, answers.get(&question.key), beside, eyes)
                }
            } else {
                AnswerRow { number: at + 1, title, not_for_you: whom(question), ..AnswerRow::default() }
            }
        })
        .collect();
    say_once(&mut rows);
    rows
}

/// Who wrote and when is said where it changes, and not under every answer of one evening.
fn say_once(rows: &mut [AnswerRow]) {
    let mut said = None;
    for row in rows.iter_mut().filter(|row| row.at.is_some()) {
        let this = Some((row.by.clone(), row.at.map(dates::london_day)));
        row.says_who = this != said;
        said = this;
    }
}

fn whom(question: &Question) -> String {
    let names: Vec<&str> = question.seen_by.iter().map(|seen| name(*seen)).collect();
    match names.as_slice() {
        [] => "nobody but the group".to_owned(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

fn name(seen: SeenBy) -> &'static str {
    match seen {
        SeenBy::Council => "council officers",
        SeenBy::Panel => "the panel",
        SeenBy::DecisionMaker => "whoever decides",
        SeenBy::NamedContact => "the named contact",
        SeenBy::EquityTeam => "those who count equality answers",
        SeenBy::SafeguardingLead => "the safeguarding lead",
        SeenBy::Payments => "those who arrange payment",
        SeenBy::Everyone => "everyone",
    }
}

fn row(question: &Question, answer: Option<&Answer>, beside: &Beside, eyes: &Eyes<'_>) -> AnswerRow {
    let mut row = AnswerRow::default();
    if let Some(answer) = answer.filter(|answer| !answer.body().is_empty()) {
        row.by = answer.by.clone();
        row.at = Some(answer.part.updated_at);
        let way = beside.typed_by(&answer.part.updated_by).and_then(|scribe| scribe.way);
        row.typed = way.map(Way::said).unwrap_or_default();
        match answer.body() {
            Body::Budget { lines } => {
                let amount = |typed: &str, pence: Option<i64>| pence.map_or(typed.to_owned(), |p| Pence(p).to_string());
                row.lines = lines
                    .iter()
                    .filter(|line| !line.is_empty())
                    .map(|line| format!("{} {}", line.what, amount(&line.typed, line.pence)))
                    .collect();
                row.total = answer.body().pence().map(|pence| Pence(pence).to_string()).unwrap_or_default();
            }
            body => row.text = body.plain(question, "en", "Yes", "No"),
        }
    }
    let recordings = beside.heard.iter().filter(|heard| heard.question == question.key);
    row.recordings = recordings.map(|heard| DeskRecording::of(heard, eyes.person, eyes.is_officer)).collect();
    row.files = beside.files.iter().filter(|file| file.question == question.key).map(file_row).collect();
    if let Some(talk) = beside.talks.iter().find(|talk| talk.question == question.key) {
        match TalkState::parse(&talk.state) {
            Some(TalkState::Confirmed) => row.talk = Some(talk_row(talk)),
            Some(TalkState::Written) => {
                row.talk_to_come = format!("{} has written up a conversation; the group is reading it.", talk.by);
            }
            Some(TalkState::Asked | TalkState::Corrected) => {
                row.talk_to_come = format!("They answer in a conversation: {} rings them and writes it up.", talk.by);
            }
            Some(TalkState::Cancelled) | None => {}
        }
    }
    if let Some(said) = beside.said.get(&question.key) {
        let named = |file: &str| beside.heard.iter().find(|heard| heard.id == file).map(|heard| heard.name.clone());
        row.beside = ShownBeside::of(said, &eyes.base, named);
    }
    row.nothing = row.at.is_none()
        && row.recordings.is_empty()
        && row.files.is_empty()
        && row.talk.is_none()
        && row.talk_to_come.is_empty();
    row
}

fn file_row(file: &FileLine) -> FileRow {
    let kind = file.name.rsplit_once('.').map_or(String::new(), |(_, ending)| format!("{}, ", ending.to_uppercase()));
    let size = match file.size {
        bytes @ ..1_048_576 => format!("{} KB", (bytes + 1_023) / 1_024),
        bytes => format!("{} MB", (bytes + 524_288) / 1_048_576),
    };
    let what = format!("{kind}{size}");
    match &file.pointed {
        Some(place) => FileRow {
            href: pointing::href(&file.id, &file.content_type, place),
            name: pointing::at_desk(&file.name, place),
            what,
        },
        None => FileRow { href: format!("/files/{}", file.id), name: file.name.clone(), what },
    }
}

fn talk_row(talk: &TalkLine) -> TalkRow {
    TalkRow { words: talk.write_up.clone(), by: talk.by.clone(), minutes: talk.minutes, at: talk.settled_at }
}

/// The ways in which an application was given: "by voice and in writing".
pub fn routes(answers: &BTreeMap<String, Answer>, beside: &Beside) -> String {
    let confirmed = |talk: &TalkLine| TalkState::parse(&talk.state) == Some(TalkState::Confirmed);
    let route = |answer: &Answer| {
        let way = beside.typed_by(&answer.part.updated_by).and_then(|scribe| scribe.way);
        way.map_or(Route::Writing, Way::route)
    };
    let given: Vec<Route> = answers.values().filter(|answer| !answer.body().is_empty()).map(route).collect();
    let ways = [
        ("by voice", beside.heard.iter().any(|heard| heard.content_type.starts_with("audio/"))),
        ("on film", beside.heard.iter().any(|heard| heard.content_type.starts_with("video/"))),
        ("in conversation", beside.talks.iter().any(confirmed) || given.contains(&Route::Conversation)),
        ("in writing", given.contains(&Route::Writing)),
        ("with documents", !beside.files.is_empty()),
    ];
    let used: Vec<&str> = ways.iter().filter(|(_, used)| *used).map(|(way, _)| *way).collect();
    match used.as_slice() {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}
