//! What the pages of what comes when a grant ends receive.

use chrono::NaiveDate;
use serde::Serialize;

use super::store::Renewal;
use super::{Choice, State, policy};
use crate::award::payment::PaymentState;
use crate::award::store::Payment;
use crate::clock::Instant;
use crate::learning::views::GrantNoteRow;
use crate::web::form::{FormState, Item};
use crate::web::language::Language;
use crate::web::page::View;

/// A payment that is still to come.
#[derive(Clone, Debug, Serialize)]
pub struct StillRow {
    pub due_on: NaiveDate,
    pub amount_pence: i64,
}

impl StillRow {
    /// Those of a grant's payments that have not left yet.
    pub fn of(payments: &[Payment]) -> Vec<StillRow> {
        let still = payments.iter().filter(|payment| payment.state != PaymentState::Paid);
        still.map(|one| StillRow { due_on: one.due_on, amount_pence: one.amount_pence }).collect()
    }
}

/// What comes when a grant ends, as either side reads it.
#[derive(Clone, Debug, Serialize)]
pub struct RenewalShown {
    pub state: &'static str,
    pub state_key: &'static str,
    pub decided: bool,
    /// What was decided changes in the group's favour only.
    pub favour: bool,
    pub ends_on: Option<NaiveDate>,
    pub decide_by: Option<NaiveDate>,
    pub decided_by: String,
    pub decided_at: Option<Instant>,
    pub words: String,
    pub next_words: String,
    pub by_day: Option<NaiveDate>,
    pub last_day: Option<NaiveDate>,
    pub rely: String,
    pub stays: String,
    pub talk_to: String,
}

impl RenewalShown {
    /// As kept, with whoever decided it.
    pub fn new(renewal: Renewal, decided_by: Option<String>) -> RenewalShown {
        RenewalShown {
            state: renewal.state.staff_name(),
            state_key: renewal.state.applicant_key(),
            decided: renewal.state.is_decided(),
            favour: renewal.state.is_for_better(),
            ends_on: renewal.ends_on,
            decide_by: renewal.decide_by,
            decided_by: decided_by.unwrap_or_default(),
            decided_at: renewal.decided_at,
            words: renewal.words,
            next_words: renewal.next_words,
            by_day: renewal.by_day,
            last_day: renewal.last_day,
            rely: renewal.rely,
            stays: renewal.stays,
            talk_to: renewal.talk_to,
        }
    }

    fn sample(state: State) -> RenewalShown {
        let day = NaiveDate::default();
        let (decided, ends) = (state.is_decided(), state == State::Ending);
        let said = |words: &str, so: bool| if so { words.to_owned() } else { String::new() };
        RenewalShown {
            state: state.staff_name(),
            state_key: state.applicant_key(),
            decided,
            favour: state.is_for_better(),
            ends_on: Some(day),
            decide_by: (state != State::NoEnd).then_some(day),
            decided_by: said("Amina Yusuf", decided),
            decided_at: decided.then(Instant::default),
            words: said("The kitchen stands on its own feet now.", decided),
            next_words: said("Open the next round for you in May.", state == State::CarryingOn),
            by_day: (state == State::CarryingOn).then_some(day),
            last_day: ends.then_some(day),
            rely: said("The hall stays yours on Sundays.", ends),
            stays: said("We write you a reference.", ends),
            talk_to: said("Amina Yusuf, 020 7946 0000", ends),
        }
    }
}

/// `/grants/{id}/renewal`
#[derive(Clone, Debug, Serialize)]
pub struct OwnRenewalView {
    pub id: String,
    pub fund: String,
    /// None before its end was reckoned.
    pub renewal: Option<RenewalShown>,
    pub payments: Vec<StillRow>,
    /// A change of the agreement can be proposed, or answered.
    pub can_change: bool,
    pub contact: String,
    pub contact_email: String,
    pub contact_phone: String,
}

impl View for OwnRenewalView {
    const TEMPLATE: &'static str = "after/own-renewal.html";
    fn title(&self, language: Language) -> String {
        language.say("renewal-title")
    }
    fn samples() -> Vec<Self> {
        let none = OwnRenewalView {
            id: "x".into(),
            fund: "Community Chest".into(),
            renewal: None,
            payments: vec![],
            can_change: false,
            contact: "Amina Yusuf".into(),
            contact_email: "amina@rivermouth.example".into(),
            contact_phone: "020 7946 0000".into(),
        };
        let payments = vec![StillRow { due_on: NaiveDate::default(), amount_pence: 250_000 }];
        let of = |state: &State| OwnRenewalView {
            renewal: Some(RenewalShown::sample(*state)),
            payments: payments.clone(),
            can_change: true,
            ..none.clone()
        };
        let mut all: Vec<Self> = State::ALL.iter().map(of).collect();
        all.push(none);
        all
    }
}

/// `/desk/grants/{id}/renewal`
#[derive(Clone, Debug, Serialize)]
pub struct DeskRenewalView {
    pub id: String,
    pub organisation: String,
    pub number: String,
    pub amount_pence: i64,
    pub renewal: Option<RenewalShown>,
    pub payments: Vec<StillRow>,
    /// What both learned, the latest first.
    pub notes: Vec<GrantNoteRow>,
    /// What can be chosen; nothing where nothing is to be decided.
    pub choices: Vec<Item>,
    /// The earliest last day.
    pub earliest: NaiveDate,
    pub weeks: u32,
    pub version: i32,
    pub form: FormState,
}

impl DeskRenewalView {
    /// What can be chosen from where it stands.
    pub fn choices(state: State) -> Vec<Item> {
        let open = policy::open_to(state);
        let item = |choice: &Choice| {
            let (text, hint) = choice.staff_words();
            Item { value: choice.as_str().to_owned(), text: text.to_owned(), hint: hint.to_owned() }
        };
        Choice::ALL.iter().filter(|choice| open.contains(&choice.action())).map(item).collect()
    }
}

impl View for DeskRenewalView {
    const TEMPLATE: &'static str = "after/desk-renewal.html";
    fn title(&self, _: Language) -> String {
        format!("When the grant of {} ends", self.organisation)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let none = DeskRenewalView {
            id: "x".into(),
            organisation: "Sunday Kitchen".into(),
            number: "GW-2027-AC34DE".into(),
            amount_pence: 3_000_000,
            renewal: None,
            payments: vec![],
            notes: vec![],
            choices: vec![],
            earliest: NaiveDate::default(),
            weeks: 12,
            version: 0,
            form: FormState::default(),
        };
        let of = |state: &State| DeskRenewalView {
            renewal: Some(RenewalShown::sample(*state)),
            payments: vec![StillRow { due_on: NaiveDate::default(), amount_pence: 250_000 }],
            notes: vec![GrantNoteRow::sample()],
            choices: DeskRenewalView::choices(*state),
            version: 1,
            ..none.clone()
        };
        let mut all: Vec<Self> = State::ALL.iter().map(of).collect();
        all.push(none);
        all
    }
}
