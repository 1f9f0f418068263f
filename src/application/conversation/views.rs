//! What the pages of a conversation receive.

mod so_far;
mod talk;

use serde::Serialize;

pub use so_far::SaidSoFar;
pub use talk::TalkView;

use super::State;
use super::appointment::views::{Arranged, Choices};
use crate::clock::Instant;
use crate::web::form::FormState;
use crate::web::language::Language;
use crate::web::page::View;

/// `/applications/{id}/questions/{key}/conversation`
#[derive(Clone, Debug, Serialize)]
pub struct ConversationView {
    pub form: FormState,
    pub choices: Choices,
    pub arranged: Option<Arranged>,
    /// Who heard the yes, where it was said aloud; empty otherwise.
    pub witness: String,
    pub application: String,
    /// The group for which an officer fills it in; empty otherwise.
    pub types_for: String,
    pub fund: String,
    pub key: String,
    /// The question's own page.
    pub back_href: String,
    pub question: String,
    /// Whether the question is marked as sensitive.
    pub sensitive: bool,
    /// Who talks with the group, and when they work.
    pub contact: String,
    pub contact_days: String,
    pub contact_phone: String,
    /// None before it was asked for.
    pub state: Option<State>,
    pub asked_at: Option<Instant>,
    /// The day by which we get in touch, until we have.
    pub call_by: Option<chrono::NaiveDate>,
    pub reach_by: String,
    pub good_times: String,
    pub write_up: String,
    /// The amount they said, with it.
    pub amount_pence: Option<i64>,
    /// The round has closed: whoever would rather not talk has a day to send.
    pub cancel_late: bool,
    pub written_at: Option<Instant>,
    pub minutes: i32,
    pub correction: String,
    pub settled_at: Option<Instant>,
    pub version: i32,
    /// Whether it can be asked for, or asked for in another way, now.
    pub can_ask: bool,
    pub can_cancel: bool,
    pub can_settle: bool,
    /// Whether the yes to it can be taken back.
    pub can_take_back: bool,
    /// Whether the question is shown to the named contact, and whether that can be changed here.
    pub shown: bool,
    pub can_show: bool,
    pub named_contact: String,
    pub closes_at: Option<Instant>,
    /// How many days after the write-up the application can still be sent.
    pub days_after: u64,
    /// The last moment to send because of this conversation, once it is known.
    pub late_until: Option<Instant>,
}

impl View for ConversationView {
    const TEMPLATE: &'static str = "application/conversation.html";
    fn title(&self, language: Language) -> String {
        language.say("talk-title")
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn is_sensitive(&self) -> bool {
        self.sensitive
    }
    fn samples() -> Vec<Self> {
        let at = Some(Instant::default());
        let fresh = ConversationView {
            form: FormState::with([("reach_by", "07700 900123, Zeynep")]),
            choices: Choices::sample(true),
            arranged: None,
            witness: String::new(),
            application: "x".into(),
            types_for: String::new(),
            fund: "Community Chest".into(),
            key: "plan".into(),
            back_href: "/applications/x/questions/plan".into(),
            question: "Who is it for, and what will happen?".into(),
            sensitive: false,
            contact: "Amina Yusuf".into(),
            contact_days: "Monday to Thursday".into(),
            contact_phone: "020 7946 0018".into(),
            state: None,
            asked_at: None,
            call_by: None,
            reach_by: String::new(),
            good_times: String::new(),
            write_up: String::new(),
            amount_pence: None,
            cancel_late: false,
            written_at: None,
            minutes: 0,
            correction: String::new(),
            settled_at: None,
            version: 0,
            can_ask: true,
            can_cancel: false,
            can_settle: false,
            can_take_back: false,
            shown: false,
            can_show: true,
            named_contact: "Amina Yusuf".into(),
            closes_at: at,
            days_after: 14,
            late_until: None,
        };
        let in_state = |state| ConversationView {
            choices: Choices::sample(false),
            sensitive: true,
            arranged: Some(Arranged::sample()),
            witness: if state == State::Confirmed { "Rosa Lim".into() } else { String::new() },
            state: Some(state),
            asked_at: at,
            call_by: (state == State::Asked).then(chrono::NaiveDate::default),
            reach_by: "07700 900123".into(),
            good_times: "After 4pm\nNot Fridays".into(),
            write_up: "We cook together on Sundays.\n\nThere are about fifteen of us.".into(),
            amount_pence: Some(95_000),
            cancel_late: true,
            written_at: at,
            minutes: 40,
            correction: "It is Saturdays.".into(),
            settled_at: at,
            version: 3,
            can_ask: state == State::Asked || state == State::Cancelled,
            can_cancel: state.is_open(),
            can_settle: state == State::Written,
            can_take_back: state == State::Confirmed,
            shown: true,
            late_until: at,
            ..fresh.clone()
        };
        let mut samples = vec![ConversationView { can_ask: false, closes_at: None, can_show: false, ..fresh.clone() }];
        samples.extend(State::ALL.iter().map(|state| in_state(*state)));
        samples.push(ConversationView { types_for: "Sunday Kitchen".into(), ..fresh.clone() });
        samples.push(fresh);
        samples
    }
}

/// One conversation in a list at the desk.
#[derive(Clone, Debug, Serialize)]
pub struct TalkRow {
    pub href: String,
    /// The group's name; empty in a colleague's conversation about a draft.
    pub organisation: String,
    pub fund: String,
    pub state: &'static str,
    pub at: Instant,
    pub contact: String,
}

/// One opened question in a list at the desk.
#[derive(Clone, Debug, Serialize)]
pub struct OpenedRow {
    pub href: String,
    pub question: String,
    pub organisation: String,
    pub fund: String,
    pub at: Instant,
}

/// `/desk/conversations`
#[derive(Clone, Debug, Serialize)]
pub struct ConversationsView {
    /// To talk, or to write again.
    pub yours: Vec<TalkRow>,
    /// With the group.
    pub waiting: Vec<TalkRow>,
    pub done: Vec<TalkRow>,
    /// What a colleague has not got round to.
    pub colleagues: Vec<TalkRow>,
    pub opened: Vec<OpenedRow>,
    /// Whether they can offer times to talk.
    pub offers: bool,
}

impl View for ConversationsView {
    const TEMPLATE: &'static str = "application/desk-conversations.html";
    fn title(&self, _: Language) -> String {
        "Conversations".to_owned()
    }
    fn samples() -> Vec<Self> {
        let row = |state: State, organisation: &str| TalkRow {
            href: "/desk/conversations/x".into(),
            organisation: organisation.into(),
            fund: "Community Chest".into(),
            state: state.staff_name(),
            at: Instant::default(),
            contact: "Amina Yusuf".into(),
        };
        let opened = OpenedRow {
            href: "/desk/opened/x".into(),
            question: "Who is it for?".into(),
            organisation: "Sunday Kitchen".into(),
            fund: "Community Chest".into(),
            at: Instant::default(),
        };
        let empty = ConversationsView {
            yours: vec![],
            waiting: vec![],
            done: vec![],
            colleagues: vec![],
            opened: vec![],
            offers: false,
        };
        vec![
            empty.clone(),
            ConversationsView {
                yours: vec![row(State::Asked, "Sunday Kitchen"), row(State::Corrected, "Dalston Fathers")],
                waiting: vec![row(State::Written, "Sunday Kitchen")],
                done: vec![row(State::Confirmed, "Sunday Kitchen")],
                colleagues: vec![row(State::Asked, "")],
                opened: vec![opened],
                offers: true,
            },
        ]
    }
}

/// `/desk/opened/{id}`
#[derive(Clone, Debug, Serialize)]
pub struct OpenedView {
    pub said: SaidSoFar,
    pub opened_at: Instant,
}

impl View for OpenedView {
    const TEMPLATE: &'static str = "application/desk-opened.html";
    fn title(&self, _: Language) -> String {
        format!("A question {} opened to you", self.said.organisation)
    }
    fn samples() -> Vec<Self> {
        let said = SaidSoFar { written: String::new(), files: vec![], hint: String::new(), ..SaidSoFar::sample() };
        vec![
            OpenedView { said: SaidSoFar::sample(), opened_at: Instant::default() },
            OpenedView { said, opened_at: Instant::default() },
        ]
    }
}
