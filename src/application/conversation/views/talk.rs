//! One conversation, as the officer whose it is finds it at the desk.

use serde::Serialize;

use super::SaidSoFar;
use crate::application::conversation::State;
use crate::clock::Instant;
use crate::fund::support::ForListener;
use crate::people::safety::views::BeforeRinging;
use crate::web::form::FormState;
use crate::web::language::Language;
use crate::web::page::View;

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
    /// They talked, and did not come to this question.
    pub not_talked: bool,
    /// Nobody in the group reads letters.
    pub no_email: bool,
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
    /// The question asks how much they ask for, and what they said.
    pub asks_amount: bool,
    pub amount_pence: Option<i64>,
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
            not_talked: false,
            no_email: state == State::Written,
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
            asks_amount: true,
            amount_pence: Some(95_000),
            minutes: 40,
            written_at: Some(Instant::default()),
            correction: "It is Saturdays.".into(),
            settled_at: Some(Instant::default()),
            closes_at: Some(Instant::default()),
            days_after: 14,
        };
        let mut samples: Vec<_> = State::ALL.iter().map(|state| view(*state)).collect();
        samples.push(TalkView { not_talked: true, ..view(State::Cancelled) });
        samples.push(TalkView { can_word: false, whole: true, no_email: false, ..view(State::Written) });
        let colleagues = TalkView { colleagues: true, can_write: false, closes_at: None, ..view(State::Asked) };
        samples.push(TalkView { why_not: "You decide in this round.".into(), ..colleagues.clone() });
        samples.push(colleagues);
        let said = SaidSoFar { written: String::new(), files: vec![], hint: String::new(), ..SaidSoFar::sample() };
        samples.push(TalkView { said, good_times: String::new(), written_at: None, ..view(State::Asked) });
        samples
    }
}
