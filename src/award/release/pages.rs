//! Looking at what goes out, letting it go, and the decision as its group reads it.

use actix_web::{HttpResponse, web};

use super::first::pages::first;
use super::views::{AgainView, EarlierLetter, Missing, OutcomeView, Preview, Ready, ReleaseView, TalkTo};
use super::{Facts, actions, letters, store};
use crate::app::Tools;
use crate::award::{challenge, grant};
use crate::decision::budget::Budget;
use crate::decision::earlier;
use crate::decision::pages::{WhichRound, board_href};
use crate::decision::store::Weighed;
use crate::decision::{self, Outcome, State, policy};
use crate::error::{Error, Result};
use crate::fund::form::SizeBand;
use crate::fund::said::Said;
use crate::ids::ApplicationId;
use crate::letters as post;
use crate::panel::said;
use crate::people::Who;
use crate::people::store::Person;
use crate::text::money::Pence;
use crate::web::form::{FormState, Posted};
use crate::web::page::{Page, go};

/// GET `/desk/funds/{slug}/release`
pub async fn preview(page: Page, slug: web::Path<String>, query: web::Query<WhichRound>) -> Result<HttpResponse> {
    let who = page.who()?;
    let reader = who.clone();
    let facts = page
        .read(move |db| {
            let at_hand = decision::store::at_hand(db, &slug, &query.round)?;
            policy::may_release(&reader, &at_hand.round)?;
            store::facts(db, at_hand)
        })
        .await?;
    let ready = facts
        .ready()
        .filter(|one| !facts.is_closed_to(&who.person, one))
        .map(|one| ready(&page.app.tools, &facts, one, &who))
        .collect::<Result<Vec<Ready>>>()?;
    let round = &facts.at_hand.round;
    let decisions = || facts.weighed.iter().filter_map(|one| one.decision.as_ref());
    let budget = Budget::new(round.budget_pence, decisions().map(|decision| decision.amount_pence));
    let (here, now) = (format!("/desk/funds/{}", facts.at_hand.fund_slug), page.app.now());
    let today = crate::clock::london_date(now);
    page.show(&ReleaseView {
        first: first(&facts, &who.person, today),
        fund: facts.at_hand.fund_name.clone(),
        board_href: format!("{here}/decisions?round={}", round.slug),
        action: format!("{here}/release"),
        round: round.slug.clone(),
        hidden: facts.ready().count() - ready.len(),
        ready,
        given_pence: budget.given_pence,
        left_pence: budget.left_pence(),
        missing: Missing::said_once(blocks(&facts, &who, today)),
        later: facts.weighed.iter().filter(|one| one.decision.is_none()).count(),
        told: if post::hours::is_humane(now) { String::new() } else { page.told(post::hours::next(now)) },
        out_already: decisions().filter(|decision| decision.state != State::Decided).count(),
    })
}

/// What keeps them from going out; of a group that is closed to whoever asks, only that something does.
fn blocks(facts: &Facts, who: &Who, today: chrono::NaiveDate) -> Vec<policy::Block> {
    let closed: Vec<&str> = facts
        .weighed
        .iter()
        .filter(|one| facts.is_closed_to(&who.person, one))
        .map(|one| one.application.organisation_name.as_str())
        .collect();
    let veil = |block: policy::Block| match closed.contains(&block.about.as_str()) {
        true => policy::Block {
            about: "A group whose application is closed to you".into(),
            words: "Something is missing. Somebody else can put it right.".into(),
            href: String::new(),
        },
        false => block,
    };
    // Whoever does not decide here reads what is missing, and gets no link that only refuses; whoever does says first
    // how close they are.
    let decides = policy::decides_in(who, &facts.at_hand.round);
    let open = |block: policy::Block| match block.href.split_once("/decisions/") {
        None => block,
        Some(_) if !decides => policy::Block { href: String::new(), ..block },
        Some((_, id)) if !facts.has_declared(&who.person, id) => {
            policy::Block { href: format!("/desk/applications/{id}/declaration"), ..block }
        }
        Some(_) => block,
    };
    facts.blocks(today).into_iter().map(veil).map(open).collect()
}

/// A decision with its letters: members who read the same language get the same words, each with their own name.
fn ready(tools: &Tools, facts: &Facts, one: &Weighed, who: &Who) -> Result<Ready> {
    let mut by_language: Vec<(&str, Vec<&Person>)> = Vec::new();
    for member in facts.members(&one.application.organisation_id) {
        match by_language.iter_mut().find(|(language, _)| *language == member.language) {
            Some((_, people)) => people.push(member),
            None => by_language.push((&member.language, vec![member])),
        }
    }
    let letters = by_language
        .into_iter()
        .filter_map(|(_, people)| Some((people.first().copied()?, people)))
        .map(|(first, people)| {
            let (subject, text) =
                post::preview(tools, &letters::decision(&tools.base_url, &facts.at_hand, one, first)?)?;
            let names: Vec<&str> = people.iter().map(|person| called(person)).collect();
            Ok(Preview { to: policy::names(&names), subject, text })
        })
        .collect::<Result<Vec<Preview>>>()?;
    let decision = one.decision.as_ref().ok_or(Error::NotFound)?;
    Ok(Ready {
        organisation: one.application.organisation_name.clone(),
        reference: one.application.reference.clone(),
        decided: said(decision.outcome, decision.amount_pence),
        departs: one.departs(),
        href: match policy::decides_in(who, &facts.at_hand.round) {
            true => format!("/desk/funds/{}/decisions/{}", facts.at_hand.fund_slug, one.application.id),
            false => String::new(),
        },
        letters,
    })
}

fn called(person: &Person) -> &str {
    if person.name.is_empty() { &person.email } else { &person.name }
}

/// POST `/desk/funds/{slug}/release`
pub async fn release(page: Page, slug: web::Path<String>, posted: Posted) -> Result<HttpResponse> {
    let slug = slug.into_inner();
    let (fund, round) = (slug.clone(), posted.get("round").to_owned());
    let shown = round.clone();
    let released = page
        .change(move |change| {
            let at_hand = decision::store::at_hand(change.db, &fund, &round)?;
            actions::release_round(change, &at_hand.round.id)
        })
        .await?;
    let done = if released > 0 { "released" } else { "released-already" };
    Ok(go(board_href(&slug, &shown, done)))
}

/// GET `/applications/{id}/decision`
pub async fn outcome(page: Page, id: web::Path<String>) -> Result<HttpResponse> {
    let form = FormState::default().once(&page.app.tools.chance);
    show_outcome(&page, ApplicationId::from(id.as_str()), form).await
}

/// The decision as its group reads it, with what was typed about its check.
pub async fn show_outcome(page: &Page, id: ApplicationId, form: FormState) -> Result<HttpResponse> {
    let who = page.who()?;
    let found = page
        .read(move |db| {
            let before = decision::store::before(db, &id)?;
            let form = store::form_for_member(db, &id, &who.person)?.ok_or(Error::NotFound)?;
            let named = decision::store::named(db, &id)?;
            let earlier = match &named {
                Some(named) => earlier::store::of(db, &named.decision.id)?,
                None => Vec::new(),
            };
            // While something is to be checked, there is no grant.
            let checking = named.as_ref().filter(|named| challenge::waits(&named.decision));
            let (challenges, grant) = match checking {
                Some(named) => (challenge::store::of(db, &named.decision.id)?, None),
                None => (Vec::new(), grant::of_application(db, &id)?),
            };
            Ok((before, named, earlier, (grant, form), challenges))
        })
        .await?;
    let (before, named, earlier, (grant, asked), challenges) = found;
    let application = before.application;
    let earlier: Vec<EarlierLetter> = earlier.into_iter().filter_map(|(earlier, _)| told(earlier)).collect();
    let again = named.as_ref().filter(|named| !super::is_out(&named.decision) && !earlier.is_empty());
    if let Some(named) = again {
        // They were told, and it is opened again: what they were told stays theirs to read.
        return page.show(&AgainView {
            application_href: format!("/applications/{}", application.id),
            reference: application.reference,
            fund: before.at_hand.fund_name,
            hear_by: application.waiting_until,
            talk_to: talk_to(&named.talk_to),
            earlier,
        });
    }
    let Some(decision::store::Named { decision, talk_to: person, checker, of_risk, .. }) =
        named.filter(|named| super::is_out(&named.decision))
    else {
        // Nothing has gone out: where it stands is on its own page.
        return Ok(go(format!("/applications/{}", application.id)));
    };
    let advised = before.recommendation.map(|advice| (advice.outcome, advice.amount_pence));
    let departs = decision::departs(advised, decision.outcome, decision.amount_pence);
    let today = page.app.tools.clock.today();
    let checking = challenge::waits(&decision);
    let waits = decision.outcome == Outcome::NotDecidedYet;
    let band = SizeBand::parse(&before.at_hand.round.size_band).unwrap_or_default();
    let challenges = challenge::views::rows(challenges, today);
    let funded = Some(decision.outcome.gives()).filter(|_| !waits);
    let offers = asked.lasting_help.iter().filter(|one| one.is_for(funded) && !one.is_over(today));
    page.show(&OutcomeView {
        check_left: decision.check_due_on.filter(|_| checking).map(|due| (due - today).num_days()),
        check_help: of_risk.check_help,
        may_challenge: checking && !challenges.iter().any(|one| one.open),
        challenge_days: band.challenge_days(),
        challenges,
        risk: of_risk.risk_words,
        considered: of_risk.considered,
        few_lines: of_risk.few_lines,
        form,
        application_href: format!("/applications/{}", application.id),
        reference: application.reference,
        fund: before.at_hand.fund_name,
        organisation: application.organisation_name,
        amount: Pence(decision.amount_pence).to_string(),
        asked: application.amount_pence.map(|asked| Pence(asked).to_string()).unwrap_or_default(),
        in_part: application
            .amount_pence
            .is_some_and(|asked| decision.outcome.gives() && decision.amount_pence < asked),
        wait_until: decision.wait_until.filter(|_| decision.outcome == Outcome::NotDecidedYet),
        outcome: decision.outcome.to_string(),
        departure: if departs { decision.departure_reason } else { String::new() },
        why: if waits { Vec::new() } else { before.why.reasons },
        why_not_acting: if waits { String::new() } else { before.why.not_acting },
        reasons: decision.reasons,
        strong: decision.strong,
        to_check: decision.to_check,
        checker,
        check_due: decision.check_due_on,
        not_acting: decision.not_acting,
        earlier,
        decided_on: crate::clock::london_date(decision.released_at.unwrap_or(decision.decided_at)),
        checked: decision.state == State::Checked,
        talk_to: talk_to(&person),
        grant_href: grant.map(|grant| format!("/grants/{}", grant.id)).unwrap_or_default(),
        lasting: offers.map(|one| Said::of(&one.title, page.language)).collect(),
    })
}

fn talk_to(person: &Person) -> TalkTo {
    TalkTo { name: person.name.clone(), email: person.email.clone(), phone: person.phone.clone() }
}

/// An earlier decision that went out, as its group was told it.
fn told(earlier: earlier::store::Earlier) -> Option<EarlierLetter> {
    let kept = earlier.body.0;
    Some(EarlierLetter {
        told_on: crate::clock::london_date(kept.released_at?),
        outcome_key: kept.outcome.applicant_key(),
        amount: if kept.outcome.gives() { Pence(kept.amount_pence).to_string() } else { String::new() },
        reasons: kept.reasons,
        strong: kept.strong,
        to_check: kept.to_check,
        ended_on: crate::clock::london_date(earlier.ended_at),
        why: earlier.reason,
    })
}
