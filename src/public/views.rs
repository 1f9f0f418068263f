//! What the public pages receive.

use chrono::NaiveDate;
use serde::Serialize;

use crate::clock::Instant;
use crate::learning::commitment::views::PromiseRow;
use crate::learning::note::NoteBody;
use crate::learning::note::views::NoteRow;
use crate::learning::views::{ConversationRow, GrantNoteRow};
use crate::web::language::Language;
use crate::web::page::View;

/// A grant in the register.
#[derive(Clone, Debug, Serialize)]
pub struct RegisterRow {
    pub href: String,
    /// Empty where the grant went to one person.
    pub organisation: String,
    pub funder: String,
    pub fund: String,
    pub purpose: String,
    pub amount_pence: i64,
    pub awarded_on: NaiveDate,
}

/// `/grants`
#[derive(Clone, Debug, Serialize)]
pub struct RegisterView {
    pub rows: Vec<RegisterRow>,
    pub first: bool,
    pub next_href: String,
}

impl View for RegisterView {
    const TEMPLATE: &'static str = "public/register.html";
    fn title(&self, language: Language) -> String {
        language.say("register-title")
    }
    fn samples() -> Vec<Self> {
        let row = |organisation: &str| RegisterRow {
            href: "/grants/x".into(),
            organisation: organisation.into(),
            funder: "Rivermouth Council".into(),
            fund: "Community Chest".into(),
            purpose: "Cooking together twice a week.".into(),
            amount_pence: 95_000,
            awarded_on: NaiveDate::default(),
        };
        vec![
            RegisterView { rows: vec![], first: true, next_href: String::new() },
            RegisterView { rows: vec![row("Sunday Kitchen"), row("")], first: false, next_href: "/grants?after=x".into() },
        ]
    }
}

/// `/grants/{id}` as anyone sees it: public facts, and nothing else in the struct.
#[derive(Clone, Debug, Serialize)]
pub struct PublicGrantView {
    /// For staff who work with it; empty for everyone else.
    pub desk_href: String,
    pub organisation: String,
    pub number: String,
    pub funder: String,
    pub fund: String,
    pub purpose: String,
    pub amount_pence: i64,
    pub awarded_on: NaiveDate,
    /// Only notes that both sides publish.
    pub notes: Vec<GrantNoteRow>,
}

impl View for PublicGrantView {
    const TEMPLATE: &'static str = "public/grant.html";
    fn title(&self, language: Language) -> String {
        language.say_with("grant-title", &[("number", &self.number)])
    }
    fn samples() -> Vec<Self> {
        let view = |organisation: &str, notes| PublicGrantView {
            desk_href: if organisation.is_empty() { String::new() } else { "/desk/grants/x".into() },
            organisation: organisation.into(),
            number: "GW-2027-AC34DE".into(),
            funder: "Rivermouth Council".into(),
            fund: "Community Chest".into(),
            purpose: "Cooking together.".into(),
            amount_pence: 95_000,
            awarded_on: NaiveDate::default(),
            notes,
        };
        vec![view("", vec![]), view("Sunday Kitchen", vec![GrantNoteRow::sample()])]
    }
}

/// A payment as its group sees it.
#[derive(Clone, Debug, Serialize)]
pub struct OwnPayment {
    pub amount_pence: i64,
    pub due_on: NaiveDate,
    pub paid_on: Option<NaiveDate>,
    pub state_key: &'static str,
    pub late: bool,
}

/// `/grants/{id}` as its own group sees it.
#[derive(Clone, Debug, Serialize)]
pub struct OwnGrantView {
    pub id: String,
    pub number: String,
    pub organisation: String,
    pub funder: String,
    pub fund: String,
    pub purpose: String,
    pub amount_pence: i64,
    pub awarded_on: NaiveDate,
    pub application_href: String,
    pub contact: String,
    pub contact_email: String,
    pub contact_phone: String,
    pub next_key: &'static str,
    pub agreement_key: &'static str,
    pub can_sign: bool,
    pub payments: Vec<OwnPayment>,
    pub left_pence: i64,
    pub conversations: Vec<ConversationRow>,
    pub notes: Vec<GrantNoteRow>,
    pub promises: Vec<PromiseRow>,
}

impl View for OwnGrantView {
    const TEMPLATE: &'static str = "public/own-grant.html";
    fn title(&self, language: Language) -> String {
        language.say_with("grant-own-title", &[("fund", &self.fund)])
    }
    fn samples() -> Vec<Self> {
        let empty = OwnGrantView {
            id: "x".into(),
            number: "GW-2027-AC34DE".into(),
            organisation: "Sunday Kitchen".into(),
            funder: "Rivermouth Council".into(),
            fund: "Community Chest".into(),
            purpose: String::new(),
            amount_pence: 95_000,
            awarded_on: NaiveDate::default(),
            application_href: "/applications/a".into(),
            contact: "Amina Yusuf".into(),
            contact_email: "amina@rivermouth.example".into(),
            contact_phone: String::new(),
            next_key: "grant-next-agreement",
            agreement_key: "",
            can_sign: false,
            payments: vec![],
            left_pence: 95_000,
            conversations: vec![],
            notes: vec![],
            promises: vec![],
        };
        let payment = |state_key, paid_on: Option<NaiveDate>, late| OwnPayment { amount_pence: 95_000, due_on: NaiveDate::default(), paid_on, state_key, late };
        let full = OwnGrantView {
            purpose: "Cooking together.".into(),
            contact_phone: "020 7946 0000".into(),
            next_key: "grant-next-sign",
            agreement_key: "agreement-state-offered",
            can_sign: true,
            payments: vec![
                payment("payment-state-planned", None, true),
                payment("payment-state-approved", None, false),
                payment("payment-state-paid", Some(NaiveDate::default()), false),
            ],
            left_pence: 0,
            conversations: vec![ConversationRow::sample(true), ConversationRow::sample(false)],
            notes: vec![GrantNoteRow::sample()],
            promises: PromiseRow::samples(),
            ..empty.clone()
        };
        let nexts = ["grant-next-council-signs", "grant-next-payment", "grant-next-learning"];
        let others = nexts.map(|next_key| OwnGrantView { next_key, ..empty.clone() });
        [vec![empty.clone(), full], others.to_vec()].concat()
    }
}

/// `/learning`
#[derive(Clone, Debug, Serialize)]
pub struct LearningView {
    pub notes: Vec<NoteRow>,
    pub next_href: String,
}

impl View for LearningView {
    const TEMPLATE: &'static str = "public/learning.html";
    fn title(&self, language: Language) -> String {
        language.say("learning-title")
    }
    fn samples() -> Vec<Self> {
        let note = |organisation: &str| NoteRow {
            href: "/learning/x".into(),
            organisation: organisation.into(),
            fund: "Community Chest".into(),
            written_at: Instant::default(),
            state: "Agreed by both",
            published: true,
            begins: "Three grandmothers now run it themselves.".into(),
        };
        vec![
            LearningView { notes: vec![], next_href: String::new() },
            LearningView { notes: vec![note("Sunday Kitchen"), note("")], next_href: "/learning?after=x".into() },
        ]
    }
}

/// A published note.
#[derive(Clone, Debug, Serialize)]
pub struct PublicNote {
    pub organisation: String,
    pub fund: String,
    pub grant_href: String,
    pub written_at: Instant,
    pub body: NoteBody,
}

/// `/learning/{id}`
#[derive(Clone, Debug, Serialize)]
pub struct LearningNoteView {
    pub note: PublicNote,
}

impl View for LearningNoteView {
    const TEMPLATE: &'static str = "public/learning-note.html";
    fn title(&self, language: Language) -> String {
        language.say("learning-note-title")
    }
    fn samples() -> Vec<Self> {
        let mut body = NoteBody::default();
        body.group.changed = "Three grandmothers now run it themselves.".into();
        body.council.next = "We pay within a week.".into();
        let note = |organisation: &str| PublicNote {
            organisation: organisation.into(),
            fund: "Community Chest".into(),
            grant_href: "/grants/x".into(),
            written_at: Instant::default(),
            body: body.clone(),
        };
        vec![LearningNoteView { note: note("") }, LearningNoteView { note: note("Sunday Kitchen") }]
    }
}

/// How many promises are in a state.
#[derive(Clone, Debug, Serialize)]
pub struct StateCount {
    pub state: &'static str,
    pub state_key: &'static str,
    pub count: i64,
}

/// How many groups heard an outcome.
#[derive(Clone, Debug, Serialize)]
pub struct CountRow {
    pub key: String,
    pub count: i64,
}

/// A round's record.
#[derive(Clone, Debug, Serialize)]
pub struct RoundRow {
    pub fund: String,
    pub title: String,
    pub fund_href: String,
    pub decide_by: NaiveDate,
    pub rolling: bool,
    pub groups: i64,
    pub outcomes: Vec<CountRow>,
    pub last_told: Option<Instant>,
    /// Whether everyone told so far was told by the promised day, where there was one.
    pub kept: bool,
    pub kept_known: bool,
    /// One line for each of the five principles.
    pub principles: Vec<String>,
}

/// A decision that differs from the panel's advice.
#[derive(Clone, Debug, Serialize)]
pub struct DepartureRow {
    pub fund: String,
    pub advised_key: String,
    pub decided_key: String,
    pub reason: String,
    pub decided_at: Instant,
}

/// What is open to everyone.
#[derive(Clone, Debug, Serialize)]
pub struct Record {
    pub counts: Vec<StateCount>,
    pub promises: Vec<PromiseRow>,
    pub rounds: Vec<RoundRow>,
    pub departures: Vec<DepartureRow>,
}

impl Record {
    fn samples() -> Vec<Self> {
        let count = |state, state_key, count| StateCount { state, state_key, count };
        let round = |rolling| RoundRow {
            fund: "Community Chest".into(),
            title: "Winter round".into(),
            fund_href: "/funds/community-chest".into(),
            decide_by: NaiveDate::default(),
            rolling,
            groups: 3,
            outcomes: vec![CountRow { key: "openness-outcome-funded".into(), count: 3 }],
            last_told: Some(Instant::default()),
            kept: true,
            kept_known: !rolling,
            principles: (1..=5).map(|n| format!("What principle {n} comes to.")).collect(),
        };
        let quiet = RoundRow { groups: 0, outcomes: vec![], last_told: None, kept: false, kept_known: false, ..round(false) };
        let departure = DepartureRow {
            fund: "Community Chest".into(),
            advised_key: "openness-outcome-funded".into(),
            decided_key: "openness-outcome-in-part".into(),
            reason: "The budget did not reach.".into(),
            decided_at: Instant::default(),
        };
        vec![
            Record { counts: vec![count("Kept", "promise-state-kept", 0)], promises: vec![], rounds: vec![], departures: vec![] },
            Record {
                counts: vec![count("Kept", "promise-state-kept", 5), count("Missed", "promise-state-missed", 1)],
                promises: PromiseRow::samples(),
                rounds: vec![round(false), round(true), quiet],
                departures: vec![departure],
            },
        ]
    }
}

/// `/openness`
#[derive(Clone, Debug, Serialize)]
pub struct OpennessView {
    pub record: Record,
}

impl View for OpennessView {
    const TEMPLATE: &'static str = "public/openness.html";
    fn title(&self, language: Language) -> String {
        language.say("openness-title")
    }
    fn samples() -> Vec<Self> {
        Record::samples().into_iter().map(|record| OpennessView { record }).collect()
    }
}

/// `/desk/scrutiny`
#[derive(Clone, Debug, Serialize)]
pub struct ScrutinyView {
    pub record: Record,
}

impl View for ScrutinyView {
    const TEMPLATE: &'static str = "public/desk-scrutiny.html";
    fn title(&self, _: Language) -> String {
        "Scrutiny".to_owned()
    }
    fn samples() -> Vec<Self> {
        Record::samples().into_iter().map(|record| ScrutinyView { record }).collect()
    }
}

/// Somebody to talk to.
#[derive(Clone, Debug, Serialize)]
pub struct ContactRow {
    pub fund: String,
    pub funder: String,
    pub name: String,
    pub email: String,
    pub phone: String,
}

fn sample_contacts() -> Vec<ContactRow> {
    vec![ContactRow {
        fund: "Community Chest".into(),
        funder: "Rivermouth Council".into(),
        name: "Amina Yusuf".into(),
        email: "amina@rivermouth.example".into(),
        phone: "020 7946 0000".into(),
    }]
}

/// `/help`
#[derive(Clone, Debug, Serialize)]
pub struct HelpView {
    pub contacts: Vec<ContactRow>,
}

impl View for HelpView {
    const TEMPLATE: &'static str = "public/help.html";
    fn title(&self, language: Language) -> String {
        language.say("help-title")
    }
    fn samples() -> Vec<Self> {
        vec![HelpView { contacts: vec![] }, HelpView { contacts: sample_contacts() }]
    }
}

/// `/accessibility`
#[derive(Clone, Debug, Serialize)]
pub struct AccessibilityView {
    pub contacts: Vec<ContactRow>,
    pub service: String,
}

impl View for AccessibilityView {
    const TEMPLATE: &'static str = "public/accessibility.html";
    fn title(&self, language: Language) -> String {
        language.say_with("accessibility-title", &[("service", &self.service)])
    }
    fn samples() -> Vec<Self> {
        let view = |contacts| AccessibilityView { contacts, service: "Rivermouth Council grants".into() };
        vec![view(vec![]), view(sample_contacts())]
    }
}

/// `/privacy`
#[derive(Clone, Debug, Serialize)]
pub struct PrivacyView {
    pub contacts: Vec<ContactRow>,
}

impl View for PrivacyView {
    const TEMPLATE: &'static str = "public/privacy.html";
    fn title(&self, language: Language) -> String {
        language.say("privacy-title")
    }
    fn samples() -> Vec<Self> {
        vec![PrivacyView { contacts: vec![] }, PrivacyView { contacts: sample_contacts() }]
    }
}

/// `/cookies`
#[derive(Clone, Debug, Serialize)]
pub struct CookiesView {
    /// The name of the session's cookie: it depends on how the portal is reached.
    pub session: &'static str,
}

impl View for CookiesView {
    const TEMPLATE: &'static str = "public/cookies.html";
    fn title(&self, language: Language) -> String {
        language.say("cookies-title")
    }
    fn samples() -> Vec<Self> {
        vec![CookiesView { session: "gw_session" }]
    }
}

/// A letter in the demo's list.
#[derive(Clone, Debug, Serialize)]
pub struct MailRow {
    pub id: String,
    pub to: String,
    pub subject: String,
    pub at: Instant,
}

/// `/dev/mail`
#[derive(Clone, Debug, Serialize)]
pub struct MailsView {
    pub rows: Vec<MailRow>,
}

impl View for MailsView {
    const TEMPLATE: &'static str = "public/mails.html";
    fn title(&self, language: Language) -> String {
        language.say("mail-title")
    }
    fn samples() -> Vec<Self> {
        let row = MailRow { id: "x".into(), to: "hulya@example.org".into(), subject: "Your code".into(), at: Instant::default() };
        vec![MailsView { rows: vec![] }, MailsView { rows: vec![row] }]
    }
}

/// A line of a letter; with a link when it is one of ours.
#[derive(Clone, Debug, Serialize)]
pub struct MailLine {
    pub href: String,
    pub text: String,
}

/// `/dev/mail/{id}`
#[derive(Clone, Debug, Serialize)]
pub struct MailView {
    pub to: String,
    pub subject: String,
    pub at: Instant,
    pub paragraphs: Vec<Vec<MailLine>>,
    pub attachments: Vec<String>,
}

impl View for MailView {
    const TEMPLATE: &'static str = "public/mail.html";
    fn title(&self, _: Language) -> String {
        self.subject.clone()
    }
    fn samples() -> Vec<Self> {
        let line = |href: &str, text: &str| MailLine { href: href.into(), text: text.into() };
        vec![MailView {
            to: "hulya@example.org".into(),
            subject: "Your code".into(),
            at: Instant::default(),
            paragraphs: vec![vec![line("", "Dear Hülya")], vec![line("/grants/x", "http://127.0.0.1/grants/x")]],
            attachments: vec!["learning-conversation.ics".into()],
        }]
    }
}
