//! What the pages of checking, sending and withdrawing receive.

use serde::Serialize;

use super::Said;
use crate::application::answer::Body;
use crate::application::conversation::State as TalkState;
use crate::application::drafting::views::Named;
use crate::application::files::views::FileRow;
use crate::application::took::views::TookForm;
use crate::application::translating::store::Translation;
use crate::clock::Instant;
use crate::ids::ApplicationId;
use crate::text::money::Pence;
use crate::web::form::FormState;
use crate::web::language::Language;
use crate::web::page::View;

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
        }
    }

    fn samples() -> Vec<Self> {
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

/// Something that the group told of itself once.
#[derive(Clone, Debug, Serialize)]
pub struct KnownRow {
    pub name: String,
    pub text: String,
}

/// `/applications/{id}/check`: before sending, and afterwards what was sent.
#[derive(Clone, Debug, Serialize)]
pub struct CheckView {
    pub application: String,
    pub fund: String,
    pub organisation: String,
    pub strand: Named,
    pub answers: Vec<AnswerRow>,
    /// How many answers are to be put right first.
    pub to_put_right: usize,
    pub draft: bool,
    pub can_send: bool,
    /// Whether the reader is of the group.
    pub ours: bool,
    /// Whether the reader helps the group with a draft: they say that it is ready, and the group sends it.
    pub helps: bool,
    /// The group that an officer types it for; empty for everybody else.
    pub types_for: String,
    /// When they last said so.
    pub said_ready_at: Option<Instant>,
    /// Why it cannot be sent although nothing is to be put right; empty otherwise.
    pub why_not: String,
    pub contact: String,
    /// The last moment to send; none in a rolling round.
    pub closes_at: Option<Instant>,
    /// Whether a conversation still goes on, or a write-up waits to be read.
    pub talking: bool,
    /// Whether a recording is still on its way, and would not be part of what is sent.
    pub on_its_way: bool,
    /// What the group told of itself once; for its members, while it is a draft.
    pub known: Vec<KnownRow>,
    pub group: String,
}

impl View for CheckView {
    const TEMPLATE: &'static str = "application/check.html";
    fn title(&self, language: Language) -> String {
        language.say(if self.draft { "check-title" } else { "check-sent-title" })
    }
    fn samples() -> Vec<Self> {
        let ready = CheckView {
            application: "x".into(),
            fund: "Community Chest".into(),
            organisation: "Sunday Kitchen".into(),
            strand: Named::sample(),
            answers: AnswerRow::samples(),
            to_put_right: 0,
            draft: true,
            can_send: true,
            ours: true,
            helps: false,
            types_for: String::new(),
            said_ready_at: None,
            why_not: String::new(),
            contact: "Amina Yusuf".into(),
            closes_at: Some(Instant::default()),
            talking: true,
            on_its_way: true,
            known: vec![KnownRow { name: "What you do".into(), text: "We cook.".into() }],
            group: "x".into(),
        };
        vec![
            CheckView { strand: Named::default(), answers: vec![], talking: false, on_its_way: false, ..ready.clone() },
            CheckView { to_put_right: 1, can_send: false, closes_at: None, ..ready.clone() },
            CheckView { can_send: false, why_not: "This round has closed.".into(), ..ready.clone() },
            CheckView { can_send: false, ours: false, helps: true, ..ready.clone() },
            CheckView {
                can_send: false,
                ours: false,
                helps: true,
                said_ready_at: Some(Instant::default()),
                ..ready.clone()
            },
            CheckView { can_send: false, ours: false, types_for: "Sunday Kitchen".into(), ..ready.clone() },
            CheckView { draft: false, can_send: false, known: vec![], ..ready },
        ]
    }
}

/// `/applications/{id}/download`
#[derive(Clone, Debug, Serialize)]
pub struct DownloadView {
    pub application: String,
    pub fund: String,
    pub reference: String,
}

impl View for DownloadView {
    const TEMPLATE: &'static str = "application/download.html";
    fn title(&self, language: Language) -> String {
        language.say("download-title")
    }
    fn samples() -> Vec<Self> {
        vec![DownloadView { application: "x".into(), fund: "Community Chest".into(), reference: "A-7K3M".into() }]
    }
}

/// What happens next with a sent application, and when.
#[derive(Clone, Debug, Serialize)]
pub struct Next {
    pub read_by: Option<chrono::NaiveDate>,
    pub decided_by: chrono::NaiveDate,
    pub pay_by: String,
    pub contact: String,
    pub contact_says: String,
    pub contact_phone: String,
}

impl Next {
    pub(crate) fn sample() -> Self {
        Next {
            read_by: None,
            decided_by: chrono::NaiveDate::default(),
            pay_by: "within 10 working days of our yes".into(),
            contact: "Amina Yusuf".into(),
            contact_says: "Monday to Thursday".into(),
            contact_phone: "020 7946 0018".into(),
        }
    }
}

/// `/applications/{id}/submission`
#[derive(Clone, Debug, Serialize)]
pub struct SentView {
    pub application: String,
    pub reference: String,
    pub fund: String,
    pub organisation: String,
    pub amount_pence: Option<i64>,
    pub sent_at: Instant,
    pub next: Next,
    /// The questions about which a conversation still goes on.
    pub talks: Vec<String>,
    pub can_reopen: bool,
    pub took: TookForm,
}

impl View for SentView {
    const TEMPLATE: &'static str = "application/sent.html";
    fn title(&self, language: Language) -> String {
        language.say("sent-title")
    }
    fn samples() -> Vec<Self> {
        let sample = |took| SentView {
            application: "x".into(),
            reference: "A-7Q4XMC".into(),
            fund: "Community Chest".into(),
            organisation: "Sunday Kitchen".into(),
            amount_pence: Some(95_000),
            sent_at: Instant::default(),
            next: Next::sample(),
            talks: vec!["Who is it for?".into()],
            can_reopen: true,
            took,
        };
        let bare = |view| {
            let next = Next { read_by: Some(chrono::NaiveDate::default()), pay_by: String::new(), ..Next::sample() };
            SentView { amount_pence: None, talks: vec![], can_reopen: false, next, ..view }
        };
        TookForm::samples().into_iter().map(sample).flat_map(|view| [bare(view.clone()), view]).collect()
    }
}

/// `/applications/{id}/withdrawal` and `/applications/{id}/reopening`: are you sure?
#[derive(Clone, Debug, Serialize)]
pub struct SureView {
    pub form: FormState,
    pub application: String,
    pub fund: String,
    pub reference: String,
    /// `withdrawal` or `reopening`.
    pub what: &'static str,
    pub was_sent: bool,
    pub contact: String,
    pub contact_phone: String,
    pub closes_at: Option<Instant>,
}

impl View for SureView {
    const TEMPLATE: &'static str = "application/sure.html";
    fn title(&self, language: Language) -> String {
        language.say(&format!("{}-title", self.what))
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |what, was_sent| SureView {
            form: FormState::default(),
            application: "x".into(),
            fund: "Community Chest".into(),
            reference: "A-7Q4XMC".into(),
            what,
            was_sent,
            contact: "Amina Yusuf".into(),
            contact_phone: "020 7946 0018".into(),
            closes_at: was_sent.then(Instant::default),
        };
        vec![view("withdrawal", false), view("withdrawal", true), view("reopening", true)]
    }
}
