//! The board: every application of a round that is weighed or decided, and the money.

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::decided;
use crate::application::State as ApplicationState;
use crate::application::at_desk;
use crate::decision::budget::{Budget, OfStrand};
use crate::decision::store::{self, AtHand, Decision, Weighed};
use crate::decision::views::{BoardView, Money, RoundLink, Row, StrandMoney};
use crate::decision::{self, Outcome, State, policy};
use crate::error::{Error, Result, Words};
use crate::fund;
use crate::fund::form::FundText;
use crate::panel::{self, said};
use crate::people::{Role, Who};
use crate::review::Ties;
use crate::web::language::Language;
use crate::web::page::Page;

#[derive(Deserialize)]
pub struct WhichRound {
    #[serde(default)]
    pub round: String,
}

/// The board as one person has it before them.
struct Board<'a> {
    who: &'a Who,
    at_hand: &'a AtHand,
    form: &'a FundText,
}

/// GET `/desk/funds/{slug}/decisions`
pub async fn board(page: Page, slug: web::Path<String>, query: web::Query<WhichRound>) -> Result<HttpResponse> {
    let who = page.who()?;
    let reader = who.clone();
    let (rounds, at_hand, form, weighed, ties) = page
        .read(move |db| {
            let rounds = store::rounds_of(db, &slug)?;
            let at_hand = decision::pick(&rounds, &query.round).cloned().ok_or(Error::NotFound)?;
            reader.need(policy::BOARD, &at_hand.round.funder_id)?;
            let form = fund::store::newest_form(db, &at_hand.round.id)?.body.0;
            let weighed = store::weighed(db, &at_hand.round.id)?;
            let ties = panel::store::ties_in_round(db, &at_hand.round, &reader.person)?;
            Ok((rounds, at_hand, form, weighed, ties))
        })
        .await?;
    let board = Board { who: &who, at_hand: &at_hand, form: &form };
    let (nobody, round) = (Ties::default(), &at_hand.round);
    let ties_of = |one: &Weighed| ties.get(&one.application.id).unwrap_or(&nobody);
    let rows: Vec<Row> = weighed.iter().filter_map(|one| board.row(one, ties_of(one))).collect();
    // The sum of what is not out yet is an officer's and the round's own decider's; others add up what they see.
    let whole = policy::sees_all_of(&who, round);
    let sees = |one: &&Weighed| policy::sees_decision(&who, round, ties_of(one), one.decision.as_ref());
    let counted: Vec<&Weighed> = weighed.iter().filter(|one| whole || sees(one)).collect();
    let budget = Budget::new(round.budget_pence, counted.iter().filter_map(|one| given(one)));
    let not_yet = match policy::is_time(round, page.app.now()) {
        Err(Error::Refused { why, .. }) => page.language.words(&why),
        _ => String::new(),
    };
    let recommended = weighed.iter().filter(sees).filter_map(|one| one.recommendation.as_ref());
    let query = if rounds.len() > 1 { format!("?round={}", round.slug) } else { String::new() };
    page.show(&BoardView {
        round: round.slug.clone(),
        decide_by: round.decide_by,
        rounds: round_links(&rounds, &at_hand),
        money: Money {
            budget_pence: budget.total_pence,
            given_pence: budget.given_pence,
            left_pence: budget.left_pence(),
            whole,
        },
        strands: if whole { strands(&form, &counted) } else { Vec::new() },
        recommended_pence: recommended.map(|advice| advice.amount_pence).sum(),
        not_yet,
        hidden: weighed.len() - rows.len(),
        undecided: weighed.iter().filter(|one| is_undecided(one, whole || sees(one))).count(),
        to_release: if whole { weighed.iter().filter(|one| waits_for_release(one)).count() } else { 0 },
        rows,
        release_href: format!("/desk/funds/{}/release{query}", at_hand.fund_slug),
        report_href: format!("/desk/funds/{}/report", at_hand.fund_slug),
        turned_href: match whole {
            true => format!("/desk/funds/{}/turned-on?round={}", at_hand.fund_slug, round.slug),
            false => String::new(),
        },
        fund: at_hand.fund_name.clone(),
    })
}

fn given(one: &Weighed) -> Option<i64> {
    one.decision.as_ref().map(|decision| decision.amount_pence)
}

/// The money of each strand that has a budget of its own.
fn strands(form: &FundText, weighed: &[&Weighed]) -> Vec<StrandMoney> {
    let of = |key: &str| {
        let key = key.to_owned();
        weighed
            .iter()
            .filter(move |one| one.application.strand.as_deref() == Some(key.as_str()))
            .filter_map(|one| given(one))
    };
    form.strands.iter().filter_map(|strand| OfStrand::new(strand, of(&strand.key))).map(StrandMoney::of).collect()
}

/// Whether something is still to be decided, as far as somebody may know.
fn is_undecided(one: &Weighed, is_seen: bool) -> bool {
    let open = |decision: &Decision| {
        decision.state == State::Reopened
            || (decision.state == State::Released && decision.outcome == Outcome::NotDecidedYet)
    };
    one.application.state != ApplicationState::Decided && (!is_seen || one.decision.as_ref().is_none_or(open))
}

fn waits_for_release(one: &Weighed) -> bool {
    one.decision.as_ref().is_some_and(|decision| decision.state == State::Decided)
}

fn round_links(rounds: &[AtHand], at_hand: &AtHand) -> Vec<RoundLink> {
    if rounds.len() < 2 {
        return Vec::new();
    }
    rounds
        .iter()
        .map(|one| RoundLink {
            text: one.round.slug.clone(),
            href: format!("?round={}", one.round.slug),
            current: one.round.id == at_hand.round.id,
        })
        .collect()
}

/// Why somebody does not decide on an application, and where to put that right.
#[derive(Default)]
struct WhyNot {
    words: String,
    href: String,
    text: String,
}

impl Board<'_> {
    fn row(&self, one: &Weighed, ties: &Ties) -> Option<Row> {
        if ties.is_closed() {
            return None;
        }
        let (application, round) = (&one.application, &self.at_hand.round);
        let here = format!("/desk/funds/{}/decisions/{}", self.at_hand.fund_slug, application.id);
        let (href, why_not) = self.way(one, ties, &here);
        // Whoever decides says first how close they are; what others advised and decided shows after that, or when it is
        // out.
        let sees = policy::sees_decision(self.who, round, ties, one.decision.as_ref());
        let decision = one.decision.as_ref().filter(|_| sees);
        let advice = one.recommendation.as_ref().filter(|_| sees);
        let checks = decision.filter(|one| one.outcome == Outcome::OnceChecked && one.state == State::Released);
        let check = decision.filter(|decision| policy::may_confirm(self.who, application, decision, ties).is_ok());
        Some(Row {
            organisation: application.organisation_name.clone(),
            reference: application.reference.clone(),
            strand: self.form.strand_title(application.strand.as_deref(), "en"),
            read_href: self.read_href(one, ties),
            asked: application.amount_pence,
            advised: advice.map(|advice| said(advice.outcome, advice.amount_pence)).unwrap_or_default(),
            decided: decision.map(decided).unwrap_or_default(),
            state: decision.map_or(application.state.staff_name(), |decision| decision.state.staff_name()).to_owned(),
            departs: sees && one.departs(),
            href,
            why_not: why_not.words,
            why_not_href: why_not.href,
            why_not_text: why_not.text,
            to_check: checks.map(|decision| decision.to_check.clone()).unwrap_or_default(),
            checker: checks.map(|_| one.checker.clone()).unwrap_or_default(),
            check_due: checks.and_then(|decision| decision.check_due_on),
            check_href: if check.is_some() { format!("{here}/check") } else { String::new() },
            record_href: if decision.is_some() { format!("{here}/record") } else { String::new() },
            reopened: decision.is_some_and(|decision| decision.state == State::Reopened),
            held_pence: decision.filter(|one| one.state == State::Reopened).map_or(0, |decision| decision.amount_pence),
        })
    }

    /// Where the application is read; where they have to say first how close they are, the page for that; nowhere for whom
    /// it does not open.
    fn read_href(&self, one: &Weighed, ties: &Ties) -> String {
        match at_desk::may_open_at_desk(self.who, &one.application, ties.standing, ties.relation()) {
            Ok(()) => format!("/desk/applications/{}", one.application.id),
            Err(Error::Refused { next: Some((href, _)), .. }) if href.ends_with("/declaration") => href,
            Err(_) => String::new(),
        }
    }

    /// Where an application is decided, or why this person does not: said to whoever could decide on others.
    fn way(&self, one: &Weighed, ties: &Ties, here: &str) -> (String, WhyNot) {
        let decision = one.decision.as_ref();
        let is_out = decision.is_some_and(policy::is_out);
        let decides = self.who.is(Role::DecisionMaker, &self.at_hand.round.funder_id);
        match policy::may_decide(self.who, &one.application, ties, decision) {
            Ok(()) => (here.to_owned(), WhyNot::default()),
            Err(Error::Refused { why, next }) if !is_out && decides => {
                let english = |words: Words| Language::ENGLISH.words(&words);
                let (href, text) = next
                    .filter(|(href, _)| href != "/desk")
                    .map(|(href, text)| (href, english(text)))
                    .unwrap_or_default();
                (String::new(), WhyNot { words: english(why), href, text })
            }
            Err(_) => (String::new(), WhyNot::default()),
        }
    }
}
