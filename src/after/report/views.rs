//! What the pages of a report of racism or harm receive. All of them are sensitive: each carries a quick way out.

use chrono::NaiveDate;
use serde::Serialize;

use crate::web::form::{FormState, Item};
use crate::web::language::Language;
use crate::web::page::View;

/// `/report`
#[derive(Clone, Debug, Serialize)]
pub struct ReportView {
    /// Whom it goes to, where there is one funder; empty where one is chosen.
    pub only: String,
    pub funders: Vec<Item>,
    pub form: FormState,
}

impl View for ReportView {
    const TEMPLATE: &'static str = "after/report.html";
    fn title(&self, language: Language) -> String {
        language.say("after-report-title")
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn is_sensitive(&self) -> bool {
        true
    }
    fn samples() -> Vec<Self> {
        let form = FormState::default;
        let item = Item { value: "1".into(), text: "Hackney".into(), hint: "It goes to Joan Bright.".into() };
        vec![
            ReportView { only: "It goes to Joan Bright.".into(), funders: vec![], form: form() },
            ReportView { only: String::new(), funders: vec![item], form: form() },
        ]
    }
}

/// What somebody comes back with, once, after they sent it.
#[derive(Clone, Debug, Serialize)]
pub struct SentView {
    pub reference: String,
    pub words: String,
}

impl View for SentView {
    const TEMPLATE: &'static str = "after/report-sent.html";
    fn title(&self, language: Language) -> String {
        language.say("after-report-sent-title")
    }
    fn is_sensitive(&self) -> bool {
        true
    }
    fn samples() -> Vec<Self> {
        vec![SentView { reference: "ACDE-FGHJ".into(), words: "river lemon drum".into() }]
    }
}

/// `/report/answer`
#[derive(Clone, Debug, Serialize)]
pub struct BackView {
    pub form: FormState,
}

impl View for BackView {
    const TEMPLATE: &'static str = "after/report-back.html";
    fn title(&self, language: Language) -> String {
        language.say("after-report-back-title")
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn is_sensitive(&self) -> bool {
        true
    }
    fn samples() -> Vec<Self> {
        vec![BackView { form: FormState::default() }]
    }
}

/// Something that was said.
#[derive(Clone, Debug, Serialize)]
pub struct MessageRow {
    pub from_us: bool,
    pub words: String,
    pub on_day: NaiveDate,
}

fn messages() -> Vec<MessageRow> {
    let row = |from_us, words: &str| MessageRow { from_us, words: words.into(), on_day: NaiveDate::default() };
    vec![row(true, "Thank you for telling us."), row(false, "It happened again.")]
}

/// What somebody reads who came back.
#[derive(Clone, Debug, Serialize)]
pub struct ThreadView {
    pub reference: String,
    /// The words they came back with, for the next post.
    pub word: String,
    pub words: String,
    pub received_on: NaiveDate,
    pub closed: bool,
    pub messages: Vec<MessageRow>,
    /// They have just written again.
    pub written: bool,
    pub form: FormState,
}

impl View for ThreadView {
    const TEMPLATE: &'static str = "after/report-thread.html";
    fn title(&self, language: Language) -> String {
        language.say("after-report-back-title")
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn is_sensitive(&self) -> bool {
        true
    }
    fn samples() -> Vec<Self> {
        let view = |messages: Vec<MessageRow>| ThreadView {
            reference: "ACDE-FGHJ".into(),
            word: "river lemon drum".into(),
            words: "At the meeting somebody laughed at our names.".into(),
            received_on: NaiveDate::default(),
            closed: messages.is_empty(),
            written: !messages.is_empty(),
            messages,
            form: FormState::default(),
        };
        vec![view(vec![]), view(messages())]
    }
}

/// A report in the list.
#[derive(Clone, Debug, Serialize)]
pub struct ReportRow {
    pub href: String,
    pub reference: String,
    pub about: String,
    pub named: bool,
    pub open: bool,
    pub state: &'static str,
    pub received_on: NaiveDate,
}

/// `/desk/reports`
#[derive(Clone, Debug, Serialize)]
pub struct ReportsView {
    pub reports: Vec<ReportRow>,
    /// Where the list goes on; empty at its end.
    pub next_href: String,
    /// Where the list begins; empty on its first page.
    pub first_href: &'static str,
}

impl View for ReportsView {
    const TEMPLATE: &'static str = "after/desk-reports.html";
    fn title(&self, _: Language) -> String {
        "Reports of racism and harm".to_owned()
    }
    fn is_sensitive(&self) -> bool {
        true
    }
    fn samples() -> Vec<Self> {
        let row = |open: bool| ReportRow {
            href: "/desk/reports/1".into(),
            reference: "ACDE-FGHJ".into(),
            about: if open { "The meeting in March".into() } else { String::new() },
            named: open,
            open,
            state: if open { "Open" } else { "Closed" },
            received_on: NaiveDate::default(),
        };
        let view = |reports, next: &str| ReportsView { reports, next_href: next.into(), first_href: "" };
        vec![view(vec![], ""), view(vec![row(true), row(false)], "/desk/reports?after=1")]
    }
}

/// `/desk/reports/{id}`
#[derive(Clone, Debug, Serialize)]
pub struct ReportedView {
    pub reference: String,
    pub open: bool,
    pub state: &'static str,
    pub received_on: NaiveDate,
    pub closed_on: Option<NaiveDate>,
    pub about: String,
    pub words: String,
    pub name: String,
    pub reach_by: String,
    pub messages: Vec<MessageRow>,
    /// What was done, as it stands, where it is shown beside what was typed; and the mark of all that stands there.
    pub outcome: String,
    pub was: String,
    pub form: FormState,
}

impl View for ReportedView {
    const TEMPLATE: &'static str = "after/desk-report.html";
    fn title(&self, _: Language) -> String {
        format!("Report {}", self.reference)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn is_sensitive(&self) -> bool {
        true
    }
    fn samples() -> Vec<Self> {
        let view = |open: bool| ReportedView {
            reference: "ACDE-FGHJ".into(),
            open,
            state: if open { "Open" } else { "Closed" },
            received_on: NaiveDate::default(),
            closed_on: (!open).then(NaiveDate::default),
            about: if open { "The meeting in March".into() } else { String::new() },
            words: "Somebody laughed at our names.".into(),
            name: if open { "Hülya Demir".into() } else { String::new() },
            reach_by: if open { "020 7946 0123".into() } else { String::new() },
            messages: if open { messages() } else { vec![] },
            outcome: if open { String::new() } else { "We spoke with the team.".into() },
            was: "1".into(),
            form: FormState::default(),
        };
        vec![view(true), view(false)]
    }
}
