//! What the page of a round's numbers receives.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::application::Route;
use crate::award::ways::Way;
use crate::award::ways::known::{Known, Part};
use crate::fund::counts::{Counts, FEW, Pace};
use crate::fund::form::FundText;
use crate::text::dates;
use crate::web::language::Language;
use crate::web::page::View;

/// What the page reads.
pub struct Read {
    pub fund: String,
    pub slug: String,
    pub round: String,
    pub form: FundText,
    pub counts: Counts,
    /// By how many people, and what was hardest, of each group that told.
    pub told: Vec<(i32, String)>,
    /// Whether what was hardest may be read by whoever asks.
    pub words: bool,
    pub ways: BTreeMap<Route, Way>,
    pub known: Known,
}

/// A rule and how often it would have kept somebody out.
#[derive(Clone, Debug, Serialize)]
pub struct RuleRow {
    pub question: String,
    pub kept_out: i64,
}

/// A way of answering and what became of it.
#[derive(Clone, Debug, Serialize)]
pub struct WayRow {
    pub way: &'static str,
    pub applications: i64,
    pub decided: i64,
    pub funded: i64,
}

/// Where readers put the applications of each way on one criterion.
#[derive(Clone, Debug, Serialize)]
pub struct SpreadRow {
    pub criterion: String,
    pub steps: Vec<String>,
    pub ways: Vec<SpreadWay>,
}

/// How many judgements of one way stand on each step.
#[derive(Clone, Debug, Serialize)]
pub struct SpreadWay {
    pub way: &'static str,
    pub counts: Vec<i64>,
}

/// Groups that were known before they applied, or were not.
#[derive(Clone, Debug, Serialize)]
pub struct KnownRow {
    pub name: &'static str,
    pub applications: i64,
    pub decided: i64,
    pub funded: i64,
    /// "40%"; empty where nothing is decided.
    pub share: String,
}

impl KnownRow {
    fn of(name: &'static str, part: &Part) -> KnownRow {
        let (decided, funded) = (part.decided, part.funded);
        let share = if decided > 0 { format!("{}%", (funded * 100 + decided / 2) / decided) } else { String::new() };
        KnownRow { name, applications: part.applications, decided, funded, share }
    }

    fn both(known: &Known) -> Vec<KnownRow> {
        vec![
            KnownRow::of("Known to us before they applied", &known.before),
            KnownRow::of("Not known before", &known.new),
        ]
    }
}

/// `/desk/funds/{slug}/numbers`
#[derive(Clone, Debug, Serialize)]
pub struct NumbersView {
    pub fund: String,
    pub slug: String,
    pub round: String,
    pub asked: i64,
    pub rules: Vec<RuleRow>,
    /// What we said before: "about 40 minutes".
    pub said: String,
    pub told: i64,
    /// Enough of them to say more than how many.
    pub enough: bool,
    pub middle: String,
    pub people: i64,
    pub hours: i64,
    pub hardest: Vec<String>,
    /// How soon money came, a sentence each; none where nothing was paid.
    pub paid: Vec<String>,
    pub ways: Vec<WayRow>,
    pub spread: Vec<SpreadRow>,
    /// What became of groups that were known before, and of those that were not.
    pub known: Vec<KnownRow>,
}

/// How soon money came after yes and after both had signed, however few there were.
fn paid(counts: &Counts) -> Vec<String> {
    let said = |from: &str, pace: Pace| {
        let grants = if pace.grants == 1 { "one grant".to_owned() } else { format!("half of {} grants", pace.grants) };
        format!("From {from}: {grants} within {} working days, the longest {}.", pace.middle, pace.longest)
    };
    let yes = Pace::of(&counts.paid_after_yes).map(|pace| said("hearing yes", pace));
    let signing = Pace::of(&counts.paid_after_signing).map(|pace| said("both signing", pace));
    yes.into_iter().chain(signing).collect()
}

/// As staff read it.
pub fn way_name(route: Route) -> &'static str {
    match route {
        Route::Writing => "In writing",
        Route::Recording => "By voice or film",
        Route::Document => "With a document they had",
        Route::Conversation => "In a conversation",
    }
}

impl NumbersView {
    /// A round's numbers.
    pub fn new(read: Read) -> Self {
        let (counts, form) = (&read.counts, &read.form);
        let told = counts.told_time();
        let enough = told >= FEW;
        let minutes: i64 = counts.times.iter().map(|(minutes, count)| minutes * count).sum();
        let hardest = read.told.iter().map(|(_, words)| words.clone()).filter(|words| !words.is_empty());
        NumbersView {
            asked: counts.asked,
            rules: rules(counts, form),
            said: dates::about(form.minutes_to_apply()),
            told,
            enough,
            middle: counts
                .middle_minutes()
                .and_then(|one| u32::try_from(one).ok())
                .map(dates::about)
                .unwrap_or_default(),
            people: if enough { read.told.iter().map(|(people, _)| i64::from(*people)).sum() } else { 0 },
            hours: if enough { (minutes + 30) / 60 } else { 0 },
            hardest: if enough && read.words { hardest.collect() } else { Vec::new() },
            paid: paid(&read.counts),
            ways: read.ways.iter().map(|(route, way)| way_row(*route, way)).collect(),
            spread: spread(&read.ways, form),
            known: KnownRow::both(&read.known),
            fund: read.fund,
            slug: read.slug,
            round: read.round,
        }
    }
}

fn rules(counts: &Counts, form: &FundText) -> Vec<RuleRow> {
    let row = |question: &crate::fund::form::Eligibility| RuleRow {
        question: question.title.first().to_owned(),
        kept_out: counts.kept_out.get(&question.key).copied().unwrap_or_default(),
    };
    form.eligibility.iter().map(row).collect()
}

fn way_row(route: Route, way: &Way) -> WayRow {
    WayRow {
        way: way_name(route),
        applications: way.applications,
        decided: way.outcomes.values().sum(),
        funded: way.outcomes.iter().filter(|(outcome, _)| outcome.gives()).map(|(_, count)| count).sum(),
    }
}

fn spread(ways: &BTreeMap<Route, Way>, form: &FundText) -> Vec<SpreadRow> {
    let judged = |way: &Way| !way.judged.is_empty();
    if ways.values().filter(|way| judged(way)).count() < 2 {
        return Vec::new();
    }
    let row = |criterion: &crate::fund::form::Criterion| SpreadRow {
        criterion: criterion.title.first().to_owned(),
        steps: criterion.scale.iter().map(|step| step.title.first().to_owned()).collect(),
        ways: ways
            .iter()
            .filter(|(_, way)| judged(way))
            .map(|(route, way)| SpreadWay {
                way: way_name(*route),
                counts: criterion
                    .scale
                    .iter()
                    .map(|step| way.judged.get(&(criterion.key.clone(), step.key.clone())).copied().unwrap_or_default())
                    .collect(),
            })
            .collect(),
    };
    form.criteria.iter().map(row).collect()
}

impl View for NumbersView {
    const TEMPLATE: &'static str = "desk/numbers.html";
    fn title(&self, _: Language) -> String {
        format!("Numbers: {}", self.fund)
    }
    fn samples() -> Vec<Self> {
        let empty = NumbersView {
            fund: "Community Chest".into(),
            slug: "community-chest".into(),
            round: "spring-2027".into(),
            asked: 0,
            rules: vec![],
            said: "about 40 minutes".into(),
            told: 3,
            enough: false,
            middle: String::new(),
            people: 0,
            hours: 0,
            hardest: vec![],
            paid: vec![],
            ways: vec![],
            spread: vec![],
            known: KnownRow::both(&Known::default()),
        };
        let full = NumbersView {
            asked: 41,
            rules: vec![RuleRow { question: "Are there at least two of you?".into(), kept_out: 7 }],
            told: 12,
            enough: true,
            middle: "about 3 hours".into(),
            people: 30,
            hours: 50,
            hardest: vec!["The costs.".into(), "Kelimeleri bulmak.".into()],
            paid: vec!["From hearing yes: half of 6 grants within 9 working days, the longest 12.".into()],
            ways: Route::ALL
                .iter()
                .map(|route| WayRow { way: way_name(*route), applications: 9, decided: 8, funded: 4 })
                .collect(),
            spread: vec![SpreadRow {
                criterion: "It matters to people here".into(),
                steps: vec!["We need to talk first".into(), "Clear".into()],
                ways: vec![SpreadWay { way: "In writing", counts: vec![3, 9] }],
            }],
            ..empty.clone()
        };
        vec![empty, full]
    }
}
