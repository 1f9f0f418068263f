//! What the pages of funds at the desk receive.

use serde::Serialize;

use crate::application::State;
use crate::application::by_phone;
use crate::clock::Instant;
use crate::decision::policy::sees_all_of;
use crate::fund::shown::FundPage;
use crate::fund::store::{FormLine, Listed};
use crate::fund::views::sample_pages;
use crate::fund::{RoundState, policy};
use crate::history::Line;
use crate::ids::RoundId;
use crate::people::{Role, Who};
use crate::relationship::offer;
use crate::text::money::Pence;
use crate::web::language::Language;
use crate::web::page::View;

/// How many applications are in a state.
#[derive(Clone, Debug, Serialize)]
pub struct Count {
    pub state: &'static str,
    pub number: i64,
}

/// A round in a list.
#[derive(Clone, Debug, Serialize)]
pub struct DeskRound {
    pub id: String,
    pub fund: String,
    pub slug: String,
    pub round: String,
    pub funder: String,
    pub state: &'static str,
    /// What the page's tag looks like: calm while it is open, warm while it is a draft.
    pub kind: &'static str,
    pub opens_at: Instant,
    pub closes_at: Option<Instant>,
    pub decide_by: chrono::NaiveDate,
    pub budget_pence: i64,
    /// What is given and left is an officer's and the round's decider's: it counts decisions that are not out yet.
    pub money_open: bool,
    pub spent_pence: i64,
    pub left_pence: i64,
    pub applications: Vec<Count>,
    pub sent: i64,
}

impl DeskRound {
    /// A round with its applications, of those that were counted.
    pub fn new((round, fund, funder): &Listed, counts: &[(RoundId, State, i64)], who: &Who) -> Self {
        let of_mine = |state: &State| {
            let number = counts.iter().filter(|(id, is, _)| *id == round.id && is == state).map(|(.., n)| n).sum();
            (number > 0).then_some(Count { state: state.staff_name(), number })
        };
        let applications: Vec<Count> = State::ALL.iter().filter_map(of_mine).collect();
        DeskRound {
            id: round.id.to_string(),
            fund: fund.name.clone(),
            slug: fund.slug.clone(),
            round: round.slug.clone(),
            funder: funder.name.clone(),
            state: round.state.staff_name(),
            kind: match round.state {
                RoundState::Draft => "needs",
                RoundState::Open => "",
                _ => "quiet",
            },
            opens_at: round.opens_at,
            closes_at: round.closes_at,
            decide_by: round.decide_by,
            budget_pence: round.budget_pence,
            money_open: sees_all_of(who, round),
            spent_pence: round.spent_pence,
            left_pence: round.budget_pence - round.spent_pence,
            sent: applications.iter().map(|count| count.number).sum(),
            applications,
        }
    }
}

/// `/desk/funds`
#[derive(Clone, Debug, Serialize)]
pub struct DeskFundsView {
    pub rounds: Vec<DeskRound>,
    /// Whether the funder's name has to be said.
    pub several_funders: bool,
}

impl DeskFundsView {
    /// The rounds of whoever asks.
    pub fn new(rounds: Vec<DeskRound>) -> Self {
        let several_funders = rounds.windows(2).any(|pair| pair[0].funder != pair[1].funder);
        DeskFundsView { rounds, several_funders }
    }
}

impl View for DeskFundsView {
    const TEMPLATE: &'static str = "desk/funds.html";
    fn title(&self, _: Language) -> String {
        "Funds".to_owned()
    }
    fn samples() -> Vec<Self> {
        let rounds = vec![sample_round("Draft", "needs", Vec::new()), sample_round("Open", "", sample_counts())];
        vec![DeskFundsView::new(Vec::new()), DeskFundsView { rounds, several_funders: true }]
    }
}

/// A version of a round's questions and texts.
#[derive(Clone, Debug, Serialize)]
pub struct DeskVersion {
    pub number: i32,
    pub created_at: Instant,
    pub frozen_at: Option<Instant>,
}

/// What happened to a round, in words.
#[derive(Clone, Debug, Serialize)]
pub struct DeskLine {
    pub at: Instant,
    pub who: String,
    pub what: String,
}

/// Another round of the same fund.
#[derive(Clone, Debug, Serialize)]
pub struct OtherRound {
    pub round: String,
    pub state: &'static str,
    pub current: bool,
}

/// `/desk/funds/{slug}`
#[derive(Clone, Debug, Serialize)]
pub struct DeskFundView {
    pub round: DeskRound,
    /// What the form of a button carries.
    pub round_id: String,
    pub version: i32,
    pub can_publish: bool,
    /// Publishing opens it at once.
    pub opens_at_once: bool,
    pub can_close: bool,
    /// Applications by phone or paper can be taken.
    pub can_take: bool,
    /// Readings can be shared out, and looked at together.
    pub can_share: bool,
    /// They may offer every group the same conversation.
    pub can_offer: bool,
    pub rounds: Vec<OtherRound>,
    pub versions: Vec<DeskVersion>,
    pub history: Vec<DeskLine>,
    pub text: FundPage,
}

/// What the page reads.
pub struct Read {
    pub listed: Listed,
    pub rounds: Vec<OtherRound>,
    pub counts: Vec<(RoundId, State, i64)>,
    pub versions: Vec<FormLine>,
    pub history: Vec<Line>,
}

impl DeskFundView {
    /// A round as this person sees it at the desk.
    pub fn new(read: Read, text: FundPage, who: &Who, now: Instant) -> Self {
        let round = &read.listed.0;
        let keeps = who.is_any(policy::KEEPERS, &round.funder_id);
        DeskFundView {
            round_id: round.id.to_string(),
            version: round.version,
            can_publish: keeps && policy::may_publish(round).is_ok(),
            opens_at_once: round.opens_at <= now,
            can_close: keeps && policy::may_close(round).is_ok(),
            can_take: by_phone::policy::may_take_now(who, round, now),
            can_share: who.is(Role::Commissioner, &round.funder_id),
            can_offer: offer::policy::may_offer(who, &round.funder_id).is_ok(),
            rounds: read.rounds,
            versions: read
                .versions
                .into_iter()
                .map(|line| DeskVersion { number: line.number, created_at: line.created_at, frozen_at: line.frozen_at })
                .collect(),
            history: read.history.iter().map(said).collect(),
            round: DeskRound::new(&read.listed, &read.counts, who),
            text,
        }
    }
}

/// What a fund was called, and is called since.
fn renamed(line: &Line) -> String {
    let name = |key: &str| line.detail[key].as_str().unwrap_or_default().to_owned();
    format!("Called “{}” from then on; before, “{}”", name("to"), name("from"))
}

/// One row of history in words.
fn said(line: &Line) -> DeskLine {
    let version = line.detail["form_version"].as_i64().unwrap_or_default();
    let (what, otherwise) = match line.action.as_str() {
        "imported" => (format!("Version {version} came in from a fund file"), "from the command line"),
        "published" => ("Published".to_owned(), "from the command line"),
        "opened" => (format!("Opened with version {version}, which nothing changes from now on"), "by its date"),
        "closed" => ("Closed".to_owned(), "by its date"),
        "added" => ("Came in for the first time".to_owned(), "from the command line"),
        "fund added" => ("The fund came in for the first time".to_owned(), "from the command line"),
        "funder added" => ("The funder came in for the first time".to_owned(), "from the command line"),
        "renamed" => (renamed(line), "from the command line"),
        "contact handed over" => ("The named contact handed over".to_owned(), ""),
        "decisions released" => ("Decisions were released".to_owned(), ""),
        "draw published" => ("A public draw was published".to_owned(), ""),
        "drawn" => ("A public draw was made".to_owned(), ""),
        "letters timed" => ("It was set when letters leave".to_owned(), ""),
        "letters not timed" => ("Letters leave at any humane hour again".to_owned(), ""),
        "looked at what it turned on" => ("What it turned on was looked at".to_owned(), ""),
        "decided" => ("Everything is decided".to_owned(), ""),
        "learning began" => ("Learning began".to_owned(), ""),
        "completed" => ("The round is complete: nothing is owed, and nothing is open".to_owned(), ""),
        "went on all the same" => {
            ("It asks again for what kept groups out, with a reason that everyone reads".to_owned(), "")
        }
        other => (other.to_owned(), ""),
    };
    let who = if line.who.is_empty() { otherwise.to_owned() } else { line.who.clone() };
    DeskLine { at: line.at, who, what }
}

impl View for DeskFundView {
    const TEMPLATE: &'static str = "desk/fund.html";
    fn title(&self, _: Language) -> String {
        self.round.fund.clone()
    }
    fn samples() -> Vec<Self> {
        let line = |action: &str| Line {
            at: Instant::default(),
            who: String::new(),
            action: action.to_owned(),
            detail: serde_json::json!({ "form_version": 1 }),
            words: None,
        };
        sample_pages()
            .into_iter()
            .map(|fund| {
                let can = fund.line.slug.len() % 2 == 0;
                DeskFundView {
                    round: sample_round("Open", "", sample_counts()),
                    round_id: "round".into(),
                    version: 3,
                    can_publish: can,
                    opens_at_once: can,
                    can_close: !can,
                    can_take: !can,
                    can_share: can,
                    can_offer: can,
                    rounds: vec![
                        OtherRound { round: "spring-2027".into(), state: "Open", current: true },
                        OtherRound { round: "autumn-2026".into(), state: "Learning", current: false },
                    ],
                    versions: vec![DeskVersion {
                        number: 1,
                        created_at: Instant::default(),
                        frozen_at: can.then(Instant::default),
                    }],
                    history: ["imported", "published", "opened", "closed"].map(|action| said(&line(action))).into(),
                    text: fund,
                }
            })
            .collect()
    }
}

fn sample_counts() -> Vec<Count> {
    vec![Count { state: "Sent", number: 12 }, Count { state: "Withdrawn", number: 1 }]
}

fn sample_round(state: &'static str, kind: &'static str, applications: Vec<Count>) -> DeskRound {
    DeskRound {
        id: "round".into(),
        fund: "Community Chest".into(),
        slug: "community-chest".into(),
        round: "spring-2027".into(),
        funder: "Rivermouth Council".into(),
        state,
        kind,
        opens_at: Instant::default(),
        closes_at: (state == "Open").then(Instant::default),
        decide_by: chrono::NaiveDate::default(),
        budget_pence: Pence::pounds(24_000).0,
        money_open: state == "Open",
        spent_pence: Pence::pounds(1_000).0,
        left_pence: Pence::pounds(23_000).0,
        sent: applications.iter().map(|count| count.number).sum(),
        applications,
    }
}
