//! What the pages of a challenge receive.

use chrono::NaiveDate;
use serde::Serialize;

use super::{Of, State};
use crate::clock::Instant;
use crate::web::form::{FormState, Item};
use crate::web::language::Language;
use crate::web::page::View;

/// A challenge as a page shows it.
#[derive(Clone, Debug, Serialize)]
pub struct ChallengeRow {
    pub open: bool,
    /// It is about how it was decided.
    pub process: bool,
    pub of: &'static str,
    pub state: &'static str,
    pub state_key: &'static str,
    pub late: bool,
    pub words: String,
    pub may_name: bool,
    pub by: String,
    pub at: Instant,
    pub answer_by: NaiveDate,
    pub answerer: String,
    pub answer: String,
    pub changes: String,
    pub public_words: String,
}

fn samples() -> Vec<ChallengeRow> {
    let open = ChallengeRow {
        open: true,
        process: true,
        of: Of::Process.staff_name(),
        state: State::Open.staff_name(),
        state_key: State::Open.applicant_key(),
        late: false,
        words: "Nobody rang us before it was read.".into(),
        may_name: false,
        by: "Hülya Demir".into(),
        at: Instant::default(),
        answer_by: NaiveDate::default(),
        answerer: String::new(),
        answer: String::new(),
        changes: String::new(),
        public_words: String::new(),
    };
    let answered = ChallengeRow {
        open: false,
        process: false,
        of: Of::Decision.staff_name(),
        state: State::Upheld.staff_name(),
        state_key: State::Upheld.applicant_key(),
        answerer: "Tomas Varga".into(),
        answer: "You are right, and we are sorry.".into(),
        changes: "Every group is rung before the panel meets.".into(),
        public_words: "A group was not rung, as we had promised.".into(),
        ..open.clone()
    };
    vec![answered, ChallengeRow { late: true, ..open.clone() }, open]
}

/// `/applications/{id}/challenge`
#[derive(Clone, Debug, Serialize)]
pub struct OwnChallengeView {
    pub application: String,
    pub organisation: String,
    /// The public record of the round; empty before the group was told.
    pub record_href: String,
    /// Within how many working days somebody answers.
    pub days: u32,
    /// What can be challenged now; empty while one waits for an answer.
    pub choices: Vec<Item>,
    pub challenges: Vec<ChallengeRow>,
    pub form: FormState,
}

impl View for OwnChallengeView {
    const TEMPLATE: &'static str = "after/challenge.html";
    fn title(&self, language: Language) -> String {
        language.say("after-challenge-title")
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |choices: Vec<Item>, challenges: Vec<ChallengeRow>| OwnChallengeView {
            application: "1".into(),
            organisation: "Sunday Kitchen".into(),
            record_href: if choices.is_empty() { String::new() } else { "/funds/chest/record".into() },
            days: 20,
            choices,
            challenges,
            form: FormState::default(),
        };
        let both = Of::ALL.iter().map(|of| Item::new(of.as_str(), of.staff_name())).collect();
        vec![view(both, vec![]), view(vec![], samples())]
    }
}

/// `/desk/applications/{id}/challenge`
#[derive(Clone, Debug, Serialize)]
pub struct DeskChallengeView {
    pub organisation: String,
    pub fund: String,
    /// What the group was told; empty before that.
    pub reasons: String,
    pub open: bool,
    /// What was typed while somebody else answered.
    pub kept: Vec<String>,
    /// The group may be named.
    pub may_name: bool,
    pub challenges: Vec<ChallengeRow>,
    pub form: FormState,
}

impl View for DeskChallengeView {
    const TEMPLATE: &'static str = "after/desk-challenge.html";
    fn title(&self, _: Language) -> String {
        format!("What {} says of our decision", self.organisation)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |challenges: Vec<ChallengeRow>| DeskChallengeView {
            organisation: "Sunday Kitchen".into(),
            fund: "Community Chest".into(),
            reasons: if challenges.is_empty() { String::new() } else { "The budget did not reach.".into() },
            open: challenges.iter().any(|one| one.open),
            kept: if challenges.is_empty() { vec!["We looked again.".into()] } else { vec![] },
            may_name: false,
            challenges,
            form: FormState::default(),
        };
        vec![view(vec![]), view(samples())]
    }
}
