//! What the pages of a conversation receive.

mod so_far;

use serde::Serialize;

pub use so_far::SaidSoFar;

use super::State;
use super::appointment::views::{Arranged, Choices};
use crate::clock::Instant;
use crate::fund::support::ForListener;
use crate::people::safety::views::BeforeRinging;
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
    pub fund: String,
    pub key: String,
    pub question: String,
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
    fn samples() -> Vec<Self> {
        let at = Some(Instant::default());
        let fresh = ConversationView {
            form: FormState::with([("reach_by", "07700 900123, Zeynep")]),
            choices: Choices::sample(true),
            arranged: None,
            witness: String::new(),
            application: "x".into(),
            fund: "Community Chest".into(),
            key: "plan".into(),
            question: "Who is it for, and what will happen?".into(),
            contact: "Amina Yusuf".into(),
            contact_days: "Monday to Thursday".into(),
            contact_phone: "020 7946 0018".into(),
            state: None,
            asked_at: None,
            call_by: None,
            reach_by: String::new(),
            good_times: String::new(),
            write_up: String::new(),
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
            arranged: Some(Arranged::sample()),
            witness: if state == State::Confirmed { "Rosa Lim".into() } else { String::new() },
            state: Some(state),
            asked_at: at,
            call_by: (state == State::Asked).then(chrono::NaiveDate::default),
            reach_by: "07700 900123".into(),
            good_times: "After 4pm\nNot Fridays".into(),
            write_up: "We cook together on Sundays.\n\nThere are about fifteen of us.".into(),
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

/// `/desk/conversations/{id}`
#[derive(Clone, Debug, Serialize)]
pub struct TalkView {
    /// For when it is hard to hear.
    pub hard: ForListener,
    pub form: FormState,
    /// Where its time and way are arranged; empty where there is nothing to arrange.
    pub appointment: String,
    /// It is about several questions: they are written up on one page.
    pub whole: bool,
    /// Whether the group's yes can be written down here.
    pub can_word: bool,
    /// The yes that it said aloud; empty otherwise.
    pub word: String,
    pub id: String,
    pub version: i32,
    pub state: State,
    pub state_name: &'static str,
    /// It is a colleague's: nothing of the draft shows until it is taken over.
    pub colleagues: bool,
    pub may_cover: bool,
    pub can_write: bool,
    /// Why they neither take it over nor write it up; empty where they may.
    pub why_not: String,
    /// The day by which we get in touch, until we have.
    pub call_by: Option<chrono::NaiveDate>,
    /// What the group has written is open to them.
    pub reads: bool,
    pub said: SaidSoFar,
    pub contact: String,
    pub asked_by: String,
    pub asked_at: Instant,
    pub reach_by: String,
    /// What whoever rings has to know first.
    pub safety: Option<BeforeRinging>,
    pub good_times: String,
    pub write_up: String,
    pub minutes: i32,
    pub written_at: Option<Instant>,
    pub correction: String,
    pub settled_at: Option<Instant>,
    pub closes_at: Option<Instant>,
    pub days_after: u64,
}

impl View for TalkView {
    const TEMPLATE: &'static str = "application/desk-conversation.html";
    fn title(&self, _: Language) -> String {
        if self.colleagues {
            "A colleague's conversation".to_owned()
        } else {
            format!("Talk with {}", self.said.organisation)
        }
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |state: State| TalkView {
            hard: ForListener::sample(),
            form: FormState::with([("write_up", "They cook."), ("minutes", "40")]),
            appointment: if state == State::Asked { "/desk/appointments/x".into() } else { String::new() },
            whole: state == State::Corrected,
            can_word: state == State::Written,
            word: if state == State::Confirmed { "Confirmed aloud by Fatma Aydın".into() } else { String::new() },
            id: "x".into(),
            version: 2,
            state,
            state_name: state.staff_name(),
            colleagues: false,
            may_cover: false,
            can_write: state.is_with_officer(),
            why_not: String::new(),
            call_by: (state == State::Asked).then(chrono::NaiveDate::default),
            reads: state != State::Cancelled,
            said: SaidSoFar::sample(),
            contact: "Amina Yusuf".into(),
            asked_by: "Zeynep Kaya".into(),
            asked_at: Instant::default(),
            reach_by: "07700 900123".into(),
            safety: (state == State::Asked).then(BeforeRinging::sample),
            good_times: "After 4pm".into(),
            write_up: "We cook together.".into(),
            minutes: 40,
            written_at: Some(Instant::default()),
            correction: "It is Saturdays.".into(),
            settled_at: Some(Instant::default()),
            closes_at: Some(Instant::default()),
            days_after: 14,
        };
        let mut samples: Vec<_> = State::ALL.iter().map(|state| view(*state)).collect();
        let colleagues = TalkView { colleagues: true, can_write: false, closes_at: None, ..view(State::Asked) };
        samples.push(TalkView { why_not: "You decide in this round.".into(), ..colleagues.clone() });
        samples.push(colleagues);
        let said = SaidSoFar { written: String::new(), files: vec![], hint: String::new(), ..SaidSoFar::sample() };
        samples.push(TalkView { said, good_times: String::new(), written_at: None, ..view(State::Asked) });
        samples
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
