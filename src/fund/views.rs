//! What the public pages of funds receive.

use serde::Serialize;

use super::file;
use super::form::FundText;
use super::shown::{FundPage, ShownFund, fund_page, shown_fund};
use super::store::{FundRow, Funder, Listed, RoundRow};
use super::{RoundState, Standing};
use crate::clock::Instant;
use crate::web::language::Language;
use crate::web::page::View;

/// `/` and `/funds`
#[derive(Clone, Debug, Serialize)]
pub struct FundsView {
    /// Whether it is the portal's first page.
    pub front: bool,
    pub service: String,
    pub open: Vec<ShownFund>,
    pub soon: Vec<ShownFund>,
    pub closed: Vec<ShownFund>,
}

impl FundsView {
    /// Sorts funds by where they stand.
    pub fn new(front: bool, service: &str, funds: Vec<ShownFund>) -> Self {
        let mut view =
            FundsView { front, service: service.to_owned(), open: Vec::new(), soon: Vec::new(), closed: Vec::new() };
        for fund in funds {
            match fund.standing {
                Standing::Open => view.open.push(fund),
                Standing::Soon => view.soon.push(fund),
                Standing::Grace | Standing::Closed => view.closed.push(fund),
                Standing::Draft => {}
            }
        }
        view
    }
}

impl View for FundsView {
    const TEMPLATE: &'static str = "fund/funds.html";
    fn title(&self, language: Language) -> String {
        if self.front { self.service.clone() } else { language.say("funds-title") }
    }
    fn samples() -> Vec<Self> {
        let every = |standing| {
            sample_texts().into_iter().map(move |text| ShownFund { standing, ..sample_fund(&text) }).collect::<Vec<_>>()
        };
        let all = [Standing::Open, Standing::Soon, Standing::Grace, Standing::Closed].into_iter().flat_map(every);
        vec![
            FundsView::new(false, "Community grants", Vec::new()),
            FundsView::new(true, "Community grants", every(Standing::Closed)),
            FundsView::new(true, "Community grants", all.collect()),
        ]
    }
}

/// `/funds/{slug}/how-we-decide`
#[derive(Clone, Debug, Serialize)]
pub struct HowWeDecideView {
    #[serde(flatten)]
    pub fund: FundPage,
}

impl View for HowWeDecideView {
    const TEMPLATE: &'static str = "fund/how-we-decide.html";
    fn title(&self, language: Language) -> String {
        format!("{}: {}", language.say("decide-heading"), self.fund.line.name.text)
    }
    fn samples() -> Vec<Self> {
        sample_pages().into_iter().map(|fund| HowWeDecideView { fund }).collect()
    }
}

/// `/funds/{slug}/form`: to print and fill in by hand.
#[derive(Clone, Debug, Serialize)]
pub struct BlankFormView {
    #[serde(flatten)]
    pub fund: FundPage,
}

impl View for BlankFormView {
    const TEMPLATE: &'static str = "fund/form.html";
    fn title(&self, language: Language) -> String {
        format!("{}: {}", language.say("blank-title"), self.fund.line.name.text)
    }
    fn samples() -> Vec<Self> {
        sample_pages().into_iter().map(|fund| BlankFormView { fund }).collect()
    }
}

/// Fund files as they come, short and long, scored and not, in one language and in two; and one with nothing in it.
fn sample_texts() -> Vec<FundText> {
    let files = [
        include_str!("../../docs/examples/hackney-community-chest.toml"),
        include_str!("../../docs/examples/hackney-small-grants.toml"),
        include_str!("../../docs/examples/wick-award-community-chest.toml"),
    ];
    let mut texts: Vec<FundText> = files.iter().filter_map(|source| file::parse(source).ok()).collect();
    texts.push(FundText::default());
    texts
}

fn sample_listed(text: &FundText, state: RoundState) -> Listed {
    let funder = Funder {
        id: "funder".into(),
        slug: text.funder.slug.clone(),
        name: text.funder.name.clone(),
        created_at: Instant::default(),
    };
    let fund = FundRow {
        id: "fund".into(),
        funder_id: funder.id.clone(),
        slug: text.fund.slug.clone(),
        name: text.fund.name.first().to_owned(),
        created_at: Instant::default(),
        version: 1,
    };
    let round = RoundRow {
        id: "round".into(),
        fund_id: fund.id.clone(),
        funder_id: funder.id.clone(),
        slug: text.round.slug.clone(),
        state,
        size_band: text.round.band.to_string(),
        opens_at: text.round.opens,
        closes_at: text.round.closes,
        decide_by: text.round.decide_by,
        budget_pence: text.round.budget.0,
        spent_pence: 0,
        contact_id: "contact".into(),
        decider_id: None,
        created_at: Instant::default(),
        version: 1,
    };
    (round, fund, funder)
}

fn sample_fund(text: &FundText) -> ShownFund {
    let now = text.round.opens;
    shown_fund(&sample_listed(text, RoundState::Open), text, Language::ENGLISH, now)
}

/// Each file's page before it opens, while it is open, and after it has closed.
pub(crate) fn sample_pages() -> Vec<FundPage> {
    let page = |text: &FundText, state, now| {
        let turkish = Language::find("tr").unwrap_or(Language::ENGLISH);
        [Language::ENGLISH, turkish].map(|language| fund_page(&sample_listed(text, state), text, language, now))
    };
    sample_texts()
        .iter()
        .flat_map(|text| {
            let opens = text.round.opens;
            let grace = text.round.closes.unwrap_or(opens) + chrono::TimeDelta::minutes(1);
            [
                page(text, RoundState::Draft, opens),
                page(text, RoundState::Published, opens - chrono::TimeDelta::days(1)),
                page(text, RoundState::Open, opens),
                page(text, RoundState::Open, grace),
                page(text, RoundState::Closed, grace),
            ]
        })
        .flatten()
        .collect()
}
