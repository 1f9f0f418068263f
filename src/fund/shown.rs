//! A fund as its public pages show it: every text in the page's language, every date and amount in words.

use serde::Serialize;

use super::eligibility::shown::ShownEligibility;
use super::form::{Criterion, Demand, DemandWhen, FundText, Strand, Uplift};
use super::said::Said;
use super::shown_contact::{ShownContact, contact};
use super::shown_lasting::{ShownLasting, shown_lasting};
use super::shown_question::{ShownQuestion, shown_question};
use super::store::{FundRow, Funder, Listed, RoundRow};
use super::{RoundState, Standing, standing};
use crate::clock::Instant;
use crate::organisation::documents::DocumentKind;
use crate::text::dates;
use crate::text::money::Pence;
use crate::web::language::Language;

/// One line of a list of funds.
#[derive(Clone, Debug, Serialize)]
pub struct ShownFund {
    pub slug: String,
    pub name: Said,
    pub summary: Said,
    pub funder: String,
    pub standing: Standing,
    pub amount: String,
    pub minutes: String,
    pub opens: String,
    /// Empty when the round is rolling.
    pub closes: String,
}

/// A title and what is said under it.
#[derive(Clone, Debug, Serialize)]
pub struct Titled {
    pub title: Said,
    pub words: Said,
}

/// What the money may not be used for, and why.
#[derive(Clone, Debug, Serialize)]
pub struct ShownLimit {
    pub title: Said,
    pub words: Said,
    /// For how many months a grant runs at the most, where that is what is restricted.
    pub months: Option<u32>,
}

/// One step of a scale.
#[derive(Clone, Debug, Serialize)]
pub struct ShownStep {
    pub title: Said,
    pub words: Said,
    pub score: Option<u32>,
}

/// A criterion with its scale.
#[derive(Clone, Debug, Serialize)]
pub struct ShownCriterion {
    pub title: Said,
    pub words: Said,
    pub steps: Vec<ShownStep>,
    pub weight: u32,
    /// Its highest score times its weight, where the round scores.
    pub most: Option<u32>,
}

/// Something asked of a group beyond its answers.
#[derive(Clone, Debug, Serialize)]
pub struct ShownDemand {
    /// Stable across versions.
    pub key: String,
    pub title: Said,
    pub why: Said,
    /// When it is asked for, in words.
    pub when: String,
    pub alternatives: Vec<Said>,
    pub help: Said,
}

/// A part of the round with limits of its own.
#[derive(Clone, Debug, Serialize)]
pub struct ShownStrand {
    pub title: Said,
    pub words: Said,
    pub amount: String,
    /// Its own share of the pot; empty when it has none.
    pub budget: String,
}

/// How many applied last time and how many of them were funded.
#[derive(Clone, Debug, Serialize)]
pub struct LastTime {
    pub applied: u32,
    pub funded: u32,
}

/// Everything a fund's pages say.
#[derive(Clone, Debug, Serialize)]
pub struct FundPage {
    #[serde(flatten)]
    pub line: ShownFund,
    pub round: Said,
    pub rolling: bool,
    /// The day on which it opens, for what happens when.
    pub opens_day: String,
    pub closes_day: String,
    /// When the grace after closing ends.
    pub last_moment: String,
    pub contact: ShownContact,
    /// Asked before the start; none where nothing is.
    pub eligibility: Vec<ShownEligibility>,
    /// Where the way to an application begins.
    pub start_href: String,
    pub purpose: Said,
    pub who: Said,
    pub principles: Said,
    pub shaped_by: Said,
    pub pot: String,
    pub last_time: Option<LastTime>,
    pub odds: Said,
    pub read_by: String,
    /// The day by which a group hears, without its year, and in full.
    pub hear_by: String,
    pub decide_by: String,
    /// In a rolling round: how many days after sending a group hears.
    pub decide_within: Option<u32>,
    pub pay_by: Said,
    pub up_front: bool,
    pub payment: Said,
    /// Above how much a group may be asked what it had from other public bodies; empty where no grant can be so large.
    pub subsidy_above: String,
    /// What an hour of a group's time is paid; empty where nothing is.
    pub time_pay: String,
    /// Nothing of it is open any more, nor owed.
    pub complete: bool,
    /// By what later years' payments rise, and the Fluent key that says so; empty where they do not.
    pub uplift: String,
    pub uplift_key: &'static str,
    /// Who pays for translation, where it is not the council; else empty.
    pub translation: Said,
    pub host_allowed: bool,
    pub host: Said,
    pub how: Said,
    pub panel: Said,
    pub decider: String,
    pub decider_role: Said,
    /// Up to how much one decision of theirs gives, and who has the power above that; empty without a limit.
    pub decider_up_to: String,
    pub decider_above: Said,
    pub conflicts: Said,
    pub challenge: Said,
    pub readings: u32,
    /// How long a group has to answer what is known of it, and how many notes may be cited for each.
    pub reply_days: u32,
    pub notes_limit: u32,
    pub scores: bool,
    pub most: Option<u32>,
    pub criteria: Vec<ShownCriterion>,
    pub questions: Vec<ShownQuestion>,
    pub demands: Vec<ShownDemand>,
    pub restrictions: Vec<ShownLimit>,
    pub strands: Vec<ShownStrand>,
    pub help: Vec<Titled>,
    pub lasting: Vec<ShownLasting>,
    pub learning: Said,
}

/// Where a round stands, by its row and its words.
pub fn standing_of(round: &RoundRow, text: &FundText, now: Instant) -> Standing {
    let grace = chrono::TimeDelta::minutes(i64::from(text.round.grace_minutes));
    standing(round.state, round.opens_at, round.closes_at, round.closes_at.map(|closes| closes + grace), now)
}

/// One line of a list of funds.
pub fn shown_fund((round, fund, funder): &Listed, text: &FundText, language: Language, now: Instant) -> ShownFund {
    line(round, fund, funder, text, language, now)
}

fn line(
    round: &RoundRow,
    fund: &FundRow,
    funder: &Funder,
    text: &FundText,
    language: Language,
    now: Instant,
) -> ShownFund {
    ShownFund {
        slug: fund.slug.clone(),
        name: Said::of(&text.fund.name, language),
        summary: Said::of(&text.fund.summary, language),
        funder: funder.name.clone(),
        standing: standing_of(round, text, now),
        amount: amount(text.round.min_amount, text.round.max_amount, language),
        minutes: language.about(text.minutes_to_apply()),
        opens: language.instant(round.opens_at),
        closes: round.closes_at.map(|closes| language.instant(closes)).unwrap_or_default(),
    }
}

/// `Up to £1,000`, `£200 to £1,000` or, when there is only one amount, `£500`.
pub fn amount(least: Pence, most: Pence, language: Language) -> String {
    let (least_said, most_said) = (least.to_string(), most.to_string());
    match least {
        Pence::ZERO => language.say_with("fund-amount-up-to", &[("most", &most_said)]),
        same if same == most => most_said,
        _ => language.say_with("fund-amount-between", &[("least", &least_said), ("most", &most_said)]),
    }
}

/// A fund's page, as it stands now.
pub fn fund_page(listed: &Listed, text: &FundText, language: Language, now: Instant) -> FundPage {
    let (round, fund, funder) = listed;
    let said = |texts| Said::of(texts, language);
    let (decision, says) = (&text.decision, &text.round);
    let closes_for_good = round.closes_at.map(|at| at + chrono::TimeDelta::minutes(i64::from(says.grace_minutes)));
    FundPage {
        line: line(round, fund, funder, text, language, now),
        round: said(&says.title),
        // One that was closed by hand has a closing time now.
        rolling: round.closes_at.is_none(),
        opens_day: language.short_day(dates::london_day(round.opens_at)),
        closes_day: round.closes_at.map(|at| language.short_day(dates::london_day(at))).unwrap_or_default(),
        last_moment: closes_for_good.map(|at| language.instant(at)).unwrap_or_default(),
        contact: contact(text, language),
        eligibility: ShownEligibility::all(text, language),
        start_href: format!("/funds/{}/{}", fund.slug, if text.eligibility.is_empty() { "start" } else { "eligible" }),
        purpose: said(&text.fund.purpose),
        who: said(&text.fund.who),
        principles: said(&text.fund.principles),
        shaped_by: said(&text.fund.shaped_by),
        pot: says.budget.to_string(),
        last_time: text.odds.applied.zip(text.odds.funded).map(|(applied, funded)| LastTime { applied, funded }),
        odds: said(&text.odds.words),
        read_by: says.read_by.map(|day| language.short_day(day)).unwrap_or_default(),
        hear_by: language.short_day(says.decide_by),
        decide_by: language.day(says.decide_by),
        decide_within: says.decide_within_days,
        pay_by: said(&says.pay_by),
        up_front: text.payment.up_front,
        payment: said(&text.payment.words),
        subsidy_above: Some(text.payment.subsidy_above)
            .filter(|above| says.max_amount > *above)
            .map_or(String::new(), |above| above.to_string()),
        time_pay: says.pay_per_hour_for_time.map(|pay| pay.to_string()).unwrap_or_default(),
        complete: round.state == RoundState::Complete,
        uplift: text.payment.uplift.as_ref().map(Uplift::written).unwrap_or_default(),
        uplift_key: match &text.payment.uplift {
            Some(Uplift::Index(_)) => "fund-uplift-index",
            Some(Uplift::Fixed(_)) => "fund-uplift-fixed",
            None => "",
        },
        translation: said(&says.translation),
        host_allowed: text.host.allowed,
        host: said(&text.host.words),
        how: said(&decision.how),
        panel: said(&decision.panel),
        decider: decision.decider.name.clone(),
        decider_role: said(&decision.decider.role),
        decider_up_to: decision.decider.up_to.map(|limit| limit.to_string()).unwrap_or_default(),
        decider_above: said(&decision.decider.above),
        conflicts: said(&decision.conflicts),
        challenge: said(&decision.challenge),
        readings: says.readings,
        reply_days: says.noting.reply_days,
        notes_limit: says.notes_limit(),
        scores: says.scores,
        most: text.max_score(),
        criteria: text.criteria.iter().map(|one| criterion(one, says.scores, language)).collect(),
        questions: text.questions.iter().map(|one| shown_question(one, text, language)).collect(),
        demands: text.demands.iter().map(|one| demand(one, language)).collect(),
        restrictions: text
            .restrictions
            .iter()
            .map(|one| ShownLimit { title: said(&one.title), words: said(&one.why), months: one.months })
            .collect(),
        strands: text.strands.iter().map(|one| strand(one, language)).collect(),
        help: text.help.iter().map(|one| Titled { title: said(&one.title), words: said(&one.description) }).collect(),
        lasting: text.lasting_help.iter().map(|one| shown_lasting(one, language)).collect(),
        learning: said(&text.learning),
    }
}

fn criterion(criterion: &Criterion, scores: bool, language: Language) -> ShownCriterion {
    let step = |step: &super::form::Step| ShownStep {
        title: Said::of(&step.title, language),
        words: Said::of(&step.description, language),
        score: step.score.filter(|_| scores),
    };
    ShownCriterion {
        title: Said::of(&criterion.title, language),
        words: Said::of(&criterion.description, language),
        steps: criterion.scale.iter().map(step).collect(),
        weight: criterion.weight,
        most: criterion.max_score().filter(|_| scores),
    }
}

fn demand(demand: &Demand, language: Language) -> ShownDemand {
    let when = match demand.when {
        DemandWhen::Applying => "fund-demand-applying",
        DemandWhen::Deciding => "fund-demand-deciding",
        DemandWhen::AfterYes => "fund-demand-after-yes",
        DemandWhen::During => "fund-demand-during",
    };
    let mut alternatives = Said::all(&demand.alternatives, language);
    if demand.document == Some(DocumentKind::Accounts) {
        alternatives.push(Said { text: language.say("demand-letter-instead"), lang: String::new() });
    }
    ShownDemand {
        key: demand.key.clone(),
        title: Said::of(&demand.title, language),
        why: Said::of(&demand.why, language),
        when: language.say(when),
        alternatives,
        help: Said::of(&demand.help, language),
    }
}

fn strand(strand: &Strand, language: Language) -> ShownStrand {
    ShownStrand {
        title: Said::of(&strand.title, language),
        words: Said::of(&strand.description, language),
        amount: amount(strand.min_amount, strand.max_amount, language),
        budget: strand.budget.map(|budget| budget.to_string()).unwrap_or_default(),
    }
}
