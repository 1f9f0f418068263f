//! What the pages of help that outlasts the grant receive.

use chrono::NaiveDate;
use serde::Serialize;

use super::State;
use crate::clock::Instant;
use crate::fund::said::Said;
use crate::people::safety::views::BeforeRinging;
use crate::web::form::{FormState, Item};
use crate::web::language::Language;
use crate::web::page::View;

/// An offer as a group reads it, with what it said to it and what came of it.
#[derive(Clone, Debug, Serialize)]
pub struct OwnRow {
    pub key: String,
    pub title: Said,
    pub words: Said,
    pub given_by: Said,
    /// How many places are left; none where it is not limited.
    pub left: Option<i64>,
    pub until: Option<NaiveDate>,
    /// Empty where the group has said nothing.
    pub state_key: &'static str,
    pub can_take_up: bool,
    /// There is no place left: it can wait for one.
    pub can_queue: bool,
    pub can_say_not_now: bool,
    pub can_take_back: bool,
    pub wish: String,
    pub good_times: String,
    /// By when it is answered; none once it was, or while it waits for a place.
    pub answer_by: Option<NaiveDate>,
    pub late: bool,
    pub arranged: bool,
    pub with_whom: String,
    pub on_day: Option<NaiveDate>,
    pub told: String,
    pub instead: String,
}

impl OwnRow {
    fn samples() -> Vec<Self> {
        let said = |text: &str| Said { text: text.into(), lang: String::new() };
        let row = |state: State| OwnRow {
            key: format!("offer-{state}"),
            title: said("An hour with an accountant"),
            words: Said { lang: "en".into(), ..said("On what your accounts should say.") },
            given_by: said("A volunteer"),
            left: (state != State::Asked).then_some(i64::from(state == State::Offered)),
            until: (state == State::Offered).then(NaiveDate::default),
            state_key: if state == State::Offered { "" } else { state.applicant_key() },
            can_take_up: state.can_begin() && state != State::TakenBack,
            can_queue: state == State::TakenBack,
            can_say_not_now: state == State::Offered,
            can_take_back: State::OPEN.contains(&state),
            wish: if state == State::Asked { "Two years of accounts.".into() } else { String::new() },
            good_times: if state == State::Asked { "Mornings".into() } else { String::new() },
            answer_by: (state == State::Asked).then(NaiveDate::default),
            late: state == State::Asked,
            arranged: state == State::Arranged,
            with_whom: if state == State::Arranged { "Ife Adebayo".into() } else { String::new() },
            on_day: (state == State::Happened).then(NaiveDate::default),
            told: if state == State::NoPlace { "Nobody is free.".into() } else { String::new() },
            instead: if state == State::NoPlace { "An evening in May.".into() } else { String::new() },
        };
        State::ALL.iter().map(|state| row(*state)).collect()
    }
}

/// `/applications/{id}/lasting-help`
#[derive(Clone, Debug, Serialize)]
pub struct LastingView {
    pub application: String,
    pub organisation: String,
    pub contact: String,
    /// Whether the application was sent: nothing can be taken up before.
    pub sent: bool,
    /// In how many working days the group is answered.
    pub days: u32,
    pub offers: Vec<OwnRow>,
    /// What was typed into boxes that are there no more.
    pub kept: Vec<String>,
    pub form: FormState,
}

impl View for LastingView {
    const TEMPLATE: &'static str = "after/lasting.html";
    fn title(&self, language: Language) -> String {
        language.say("lasting-title")
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |offers: Vec<OwnRow>| LastingView {
            application: "1".into(),
            organisation: "Sunday Kitchen".into(),
            contact: "Daniel Okafor".into(),
            sent: !offers.is_empty(),
            days: super::ANSWER_DAYS,
            kept: if offers.is_empty() { vec!["Mornings".into()] } else { vec![] },
            offers,
            form: FormState::default(),
        };
        vec![view(vec![]), view(OwnRow::samples())]
    }
}

/// What a group took up, as an officer sees to it.
#[derive(Clone, Debug, Serialize)]
pub struct DeskRow {
    pub id: String,
    pub title: String,
    pub given_by: String,
    pub state: &'static str,
    /// It waits for us.
    pub needs: bool,
    pub can_arrange: bool,
    pub can_happen: bool,
    pub can_refuse: bool,
    /// How many places are left; none where it is not limited.
    pub left: Option<i64>,
    pub wish: String,
    pub good_times: String,
    pub said_by: String,
    pub said_at: Instant,
    pub answer_by: Option<NaiveDate>,
    pub late: bool,
    pub with_whom: String,
    pub on_day: Option<NaiveDate>,
    pub words: String,
    pub instead: String,
    pub version: i32,
}

impl DeskRow {
    fn samples() -> Vec<Self> {
        let row = |state: State| DeskRow {
            id: format!("row-{state}"),
            title: "An hour with an accountant".into(),
            given_by: "A volunteer".into(),
            state: state.staff_name(),
            needs: state == State::Asked,
            can_arrange: State::OPEN.contains(&state),
            can_happen: state == State::Arranged,
            can_refuse: State::OPEN.contains(&state),
            left: (state == State::Waiting).then_some(0),
            wish: if state == State::Asked { "Two years of accounts.".into() } else { String::new() },
            good_times: if state == State::Asked { "Mornings".into() } else { String::new() },
            said_by: "Hülya Demir".into(),
            said_at: Instant::default(),
            answer_by: (state == State::Asked).then(NaiveDate::default),
            late: state == State::Asked,
            with_whom: if state == State::Arranged { "Ife Adebayo".into() } else { String::new() },
            on_day: (state == State::Happened).then(NaiveDate::default),
            words: if state == State::NoPlace { "Nobody is free.".into() } else { String::new() },
            instead: if state == State::NoPlace { "An evening in May.".into() } else { String::new() },
            version: 1,
        };
        State::ALL.iter().map(|state| row(*state)).collect()
    }
}

/// `/desk/applications/{id}/lasting-help`
#[derive(Clone, Debug, Serialize)]
pub struct DeskLastingView {
    pub application: String,
    pub organisation: String,
    /// What whoever rings has to know first; none where nothing waits.
    pub safety: Option<BeforeRinging>,
    pub rows: Vec<DeskRow>,
    /// Whether there is a day, or somebody agrees on one.
    pub when: Vec<Item>,
    /// What was typed into boxes that are there no more.
    pub kept: Vec<String>,
    pub form: FormState,
}

impl View for DeskLastingView {
    const TEMPLATE: &'static str = "after/desk-lasting.html";
    fn title(&self, _: Language) -> String {
        format!("Help that outlasts the grant: {}", self.organisation)
    }
    fn has_problems(&self) -> bool {
        self.form.has_problems()
    }
    fn samples() -> Vec<Self> {
        let view = |rows: Vec<DeskRow>| DeskLastingView {
            application: "1".into(),
            organisation: "Sunday Kitchen".into(),
            safety: (!rows.is_empty()).then(BeforeRinging::sample),
            kept: if rows.is_empty() { vec!["Ife Adebayo".into()] } else { vec![] },
            rows,
            when: vec![Item::new("day", "On a day"), Item::new("agree", "You agree on one")],
            form: FormState::default(),
        };
        vec![view(vec![]), view(DeskRow::samples())]
    }
}

/// One line of the list of a fund.
#[derive(Clone, Debug, Serialize)]
pub struct ListRow {
    pub href: String,
    pub organisation: String,
    pub title: String,
    pub round: String,
    pub state: &'static str,
    pub needs: bool,
    pub said_at: Instant,
    pub answer_by: Option<NaiveDate>,
    pub late: bool,
    pub with_whom: String,
    pub on_day: Option<NaiveDate>,
}

/// `/desk/funds/{slug}/lasting-help`
#[derive(Clone, Debug, Serialize)]
pub struct FundLastingView {
    pub slug: String,
    pub fund: String,
    /// Whether it shows what has ended.
    pub ended: bool,
    pub rows: Vec<ListRow>,
    /// Empty where no more follow.
    pub next_href: String,
}

impl View for FundLastingView {
    const TEMPLATE: &'static str = "after/fund-lasting.html";
    fn title(&self, _: Language) -> String {
        format!("Help that outlasts the grant: {}", self.fund)
    }
    fn samples() -> Vec<Self> {
        let row = |state: State| ListRow {
            href: "/desk/applications/1/lasting-help".into(),
            organisation: "Sunday Kitchen".into(),
            title: "An hour with an accountant".into(),
            round: "2027".into(),
            state: state.staff_name(),
            needs: state == State::Asked,
            said_at: Instant::default(),
            answer_by: (state == State::Asked).then(NaiveDate::default),
            late: state == State::Asked,
            with_whom: if state == State::Arranged { "Ife Adebayo".into() } else { String::new() },
            on_day: (state == State::Happened).then(NaiveDate::default),
        };
        let view = |rows: Vec<ListRow>| FundLastingView {
            slug: "small-grants".into(),
            fund: "Small Grants".into(),
            ended: rows.is_empty(),
            next_href: if rows.is_empty() { String::new() } else { "/desk/funds/x/lasting-help?after=y".into() },
            rows,
        };
        vec![view(vec![]), view(State::ALL.iter().map(|state| row(*state)).collect())]
    }
}
