//! One question with what was said to it, as the check page and the download show it.

use serde::Serialize;

use crate::application::answer::Body;
use crate::application::conversation::State as TalkState;
use crate::application::files::views::FileRow;
use crate::application::sending::Said;
use crate::application::translating::store::Translation;
use crate::ids::ApplicationId;
use crate::text::money::Pence;
use crate::web::language::Language;

/// A line of a budget as it is read.
#[derive(Clone, Debug, Serialize)]
pub struct Line {
    pub what: String,
    pub amount: String,
}

/// A part of an answer in English, beside what was said.
#[derive(Clone, Debug, Serialize)]
pub struct InEnglish {
    pub text: String,
    pub by: String,
    pub on: chrono::NaiveDate,
}

impl InEnglish {
    fn of(one: &Translation) -> Self {
        InEnglish { text: one.text.clone(), by: one.translated_by.clone(), on: one.translated_on }
    }
}

/// One question with what was said to it, by every route.
#[derive(Clone, Debug, Serialize)]
pub struct AnswerRow {
    pub key: String,
    pub question: String,
    pub required: bool,
    pub change: String,
    /// What was written, as plain text.
    pub written: String,
    pub lines: Vec<Line>,
    pub total_pence: Option<i64>,
    pub files: Vec<FileRow>,
    /// What a conversation gave, once confirmed.
    pub write_up: String,
    pub talk: Option<TalkState>,
    /// What it says in English, where it was translated.
    pub in_english: Vec<InEnglish>,
    /// Already worded.
    pub to_put_right: Vec<String>,
    /// It was answered, and what was said is not in this copy.
    pub left_out: bool,
}

impl AnswerRow {
    /// A question with its answer, in a language.
    pub fn of(application: &ApplicationId, said: Said<'_>, language: Language) -> Self {
        let question = said.question;
        let (yes, no) = (language.say("said-yes"), language.say("said-no"));
        let body = said.answer.map(|answer| answer.body());
        let lines = match body {
            Some(Body::Budget { lines }) => lines
                .iter()
                .filter(|line| !line.is_empty())
                .map(|line| Line {
                    what: line.what.clone(),
                    amount: line.pence.map_or_else(|| line.typed.clone(), |pence| Pence(pence).to_string()),
                })
                .collect(),
            _ => Vec::new(),
        };
        AnswerRow {
            key: question.key.clone(),
            question: question.title.get(language.code).to_owned(),
            required: question.required,
            change: format!("/applications/{application}/questions/{}", question.key),
            written: match body {
                Some(Body::Budget { .. }) | None => String::new(),
                Some(body) => body.plain(question, language.code, &yes, &no),
            },
            total_pence: body.filter(|_| !lines.is_empty()).and_then(Body::pence),
            lines,
            files: said.files.iter().map(FileRow::of).collect(),
            write_up: said.write_up().map(|talk| talk.write_up.clone()).unwrap_or_default(),
            talk: said.talk.map(|talk| talk.state).filter(|state| state.is_open()),
            in_english: said.translations.iter().map(InEnglish::of).collect(),
            to_put_right: said.to_put_right().iter().map(|words| language.words(words)).collect(),
            left_out: false,
        }
    }

    /// The same question, and nothing of what was said to it.
    pub fn left_out(self) -> Self {
        AnswerRow {
            written: String::new(),
            lines: Vec::new(),
            total_pence: None,
            files: Vec::new(),
            write_up: String::new(),
            in_english: Vec::new(),
            left_out: true,
            ..self
        }
    }

    /// One of every kind.
    pub fn samples() -> Vec<Self> {
        let empty = AnswerRow {
            key: "plan".into(),
            question: "Who is it for, and what will happen?".into(),
            required: false,
            change: "/applications/x/questions/plan".into(),
            written: String::new(),
            lines: vec![],
            total_pence: None,
            files: vec![],
            write_up: String::new(),
            talk: None,
            in_english: vec![],
            to_put_right: vec![],
            left_out: false,
        };
        vec![
            empty.clone(),
            AnswerRow {
                required: true,
                to_put_right: vec!["This one needs an answer before you send.".into()],
                ..empty.clone()
            },
            AnswerRow {
                written: "We cook together.\n\nEvery Sunday.".into(),
                files: [FileRow::sample_recordings(), vec![FileRow::sample("Tüzük 2019.pdf")]].concat(),
                write_up: "They are about fifteen.".into(),
                in_english: vec![InEnglish {
                    text: "We cook together.".into(),
                    by: "Elif Kaya".into(),
                    on: chrono::NaiveDate::default(),
                }],
                ..empty.clone()
            },
            AnswerRow {
                lines: vec![Line { what: "Food".into(), amount: "£480".into() }],
                total_pence: Some(48_000),
                ..empty.clone()
            },
            AnswerRow { talk: Some(TalkState::Asked), ..empty.clone() },
            AnswerRow { talk: Some(TalkState::Written), ..empty },
        ]
    }
}
