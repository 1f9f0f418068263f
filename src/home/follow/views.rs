//! What the page of a sent application receives.

use serde::Serialize;

use crate::application::State;
use crate::application::sending::views::Next;
use crate::clock::Instant;
use crate::web::language::Language;
use crate::web::page::View;

/// Something that happened.
#[derive(Clone, Debug, Serialize)]
pub struct HistoryRow {
    pub at: Instant,
    pub what: String,
    /// "by Zeynep Kaya", "by the council"; empty when the clock did it.
    pub who: String,
}

/// A conversation about one of its questions.
#[derive(Clone, Debug, Serialize)]
pub struct TalkRow {
    pub question: String,
    pub href: String,
    pub state: String,
    /// The group is to read a write-up.
    pub needs: bool,
}

/// A question that the council put to the group.
#[derive(Clone, Debug, Serialize)]
pub struct QuestionRow {
    pub words: String,
    pub href: String,
    pub state: String,
    pub answer_by: chrono::NaiveDate,
    /// It waits for the group's answer.
    pub needs: bool,
}

/// `/applications/{id}` once it was sent.
#[derive(Clone, Debug, Serialize)]
pub struct FollowView {
    pub application: String,
    pub reference: String,
    pub fund: String,
    pub fund_slug: String,
    pub organisation: String,
    /// The part of the fund it is for; empty where there are none.
    pub strand: String,
    pub state: State,
    pub state_name: String,
    pub standing: String,
    pub hear_by: Option<chrono::NaiveDate>,
    pub sent_at: Option<Instant>,
    pub amount_pence: Option<i64>,
    pub contact: Next,
    /// Who looks after it while their person at the council is away; empty while nobody is.
    pub away: String,
    pub talks: Vec<TalkRow>,
    pub questions: Vec<QuestionRow>,
    /// Whether risks were named, and whether one waits for the group's yes or no.
    pub has_risks: bool,
    pub risk_waits: bool,
    /// Whether they see the facts that the decision would rest on, and whether their word on them is waited for.
    pub has_facts: bool,
    pub facts_wait: bool,
    /// There is a decision to read.
    pub decided: bool,
    /// The fund offers help that outlasts the grant.
    pub lasting: bool,
    pub history: Vec<HistoryRow>,
    pub can_reopen: bool,
    pub can_withdraw: bool,
}

impl View for FollowView {
    const TEMPLATE: &'static str = "application/follow.html";
    fn title(&self, language: Language) -> String {
        language.say_with("follow-title", &[("fund", &self.fund)])
    }
    fn samples() -> Vec<Self> {
        let at = Instant::default();
        let talk = |needs| TalkRow {
            question: "Who is it for, and what will happen?".into(),
            href: "/applications/x/questions/plan/conversation".into(),
            state: "Please read the write-up".into(),
            needs,
        };
        let question = |needs| QuestionRow {
            words: "Who opens the hall?".into(),
            href: "/applications/x/questions-to-you/y".into(),
            state: "Waits for you".into(),
            answer_by: chrono::NaiveDate::default(),
            needs,
        };
        let row = |who: &str| HistoryRow { at, what: "Sent".into(), who: who.into() };
        let view = |state: State| FollowView {
            application: "x".into(),
            reference: "A-7Q4XMC".into(),
            fund: "Community Chest".into(),
            fund_slug: "community-chest".into(),
            organisation: "Sunday Kitchen".into(),
            strand: "Food and growing".into(),
            state,
            state_name: "Sent".into(),
            standing: "We have it, and nobody has begun to read it yet.".into(),
            hear_by: Some(chrono::NaiveDate::default()),
            sent_at: Some(at),
            amount_pence: Some(95_000),
            contact: Next::sample(),
            away: if state == State::Submitted {
                "Amina is away until Friday. Meanwhile Ben looks after this.".into()
            } else {
                String::new()
            },
            talks: vec![talk(true), talk(false)],
            questions: vec![question(true), question(false)],
            has_risks: true,
            has_facts: true,
            facts_wait: true,
            risk_waits: true,
            decided: state == State::Decided,
            lasting: state != State::Submitted,
            history: vec![row("by Zeynep Kaya"), row("")],
            can_reopen: state == State::Submitted,
            can_withdraw: state != State::Withdrawn,
        };
        let mut samples: Vec<_> = State::ALL.iter().filter(|state| state.is_sent()).map(|state| view(*state)).collect();
        samples.push(FollowView {
            strand: String::new(),
            hear_by: None,
            sent_at: None,
            amount_pence: None,
            talks: vec![],
            questions: vec![],
            has_risks: false,
            has_facts: false,
            facts_wait: false,
            risk_waits: false,
            history: vec![],
            ..view(State::Withdrawn)
        });
        samples
    }
}
