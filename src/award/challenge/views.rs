//! What the pages show of a challenge of a check.

use chrono::NaiveDate;
use serde::Serialize;

use super::State;
use super::store::Challenge;
use crate::clock::Instant;
use crate::web::form::FormState;
use crate::web::language::Language;
use crate::web::page::View;

/// A challenge as a page shows it.
#[derive(Clone, Debug, Serialize)]
pub struct ChallengeRow {
    pub words: String,
    pub by: String,
    pub at: Instant,
    pub open: bool,
    /// How it stands, for staff, and the key of how its group reads it.
    pub state: &'static str,
    pub state_key: &'static str,
    pub answer_by: NaiveDate,
    pub late: bool,
    pub answer: String,
    pub instead: String,
}

/// The challenges as a page shows them on this day.
pub fn rows(all: Vec<(Challenge, String)>, today: NaiveDate) -> Vec<ChallengeRow> {
    all.into_iter()
        .map(|(one, by)| ChallengeRow {
            open: one.state == State::Open,
            state: one.state.staff_name(),
            state_key: one.state.applicant_key(),
            late: one.state == State::Open && one.answer_by < today,
            words: one.words,
            by,
            at: one.made_at,
            answer_by: one.answer_by,
            answer: one.answer,
            instead: one.instead,
        })
        .collect()
}

/// For samples.
pub fn samples() -> Vec<ChallengeRow> {
    let open = ChallengeRow {
        words: "You have had this paper since March.".into(),
        by: "Hülya Demir".into(),
        at: Instant::default(),
        open: true,
        state: State::Open.staff_name(),
        state_key: State::Open.applicant_key(),
        answer_by: NaiveDate::default(),
        late: false,
        answer: String::new(),
        instead: String::new(),
    };
    let eased = ChallengeRow {
        open: false,
        state: State::Eased.staff_name(),
        state_key: State::Eased.applicant_key(),
        answer: "You are right, and we are sorry.".into(),
        instead: "We ring the hall once.".into(),
        ..open.clone()
    };
    vec![eased, open]
}

/// `/desk/funds/{slug}/decisions/{application}/challenge`
#[derive(Clone, Debug, Serialize)]
pub struct ChallengeView {
    pub organisation: String,
    pub record_href: String,
    pub to_check: String,
    pub check_help: String,
    pub checker: String,
    pub check_due: Option<NaiveDate>,
    pub challenges: Vec<ChallengeRow>,
    /// Whether one waits for an answer.
    pub open: bool,
    /// What was typed while somebody else answered.
    pub kept: Vec<String>,
    pub form: FormState,
}

impl View for ChallengeView {
    const TEMPLATE: &'static str = "award/desk-challenge.html";
    fn title(&self, _: Language) -> String {
        format!("What {} says of the check", self.organisation)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |challenges: Vec<ChallengeRow>| ChallengeView {
            organisation: "Sunday Kitchen".into(),
            record_href: "/desk/funds/chest/decisions/1/record".into(),
            to_check: "The hall’s insurance.".into(),
            check_help: "We ring the hall with you.".into(),
            checker: "Daniel Okafor".into(),
            check_due: Some(NaiveDate::default()),
            open: challenges.iter().any(|one| one.open),
            kept: if challenges.is_empty() { vec!["The check stands.".into()] } else { vec![] },
            challenges,
            form: FormState::default(),
        };
        vec![view(vec![]), view(samples())]
    }
}
