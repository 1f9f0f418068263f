//! How openly it is done: promises, decision records, principles in practice. The public's page and the scrutineer's
//! show the same, over all funders or one's own.

use std::collections::HashMap;

use actix_web::HttpResponse;
use chrono::NaiveDate;

use crate::award::stop;
use crate::error::Result;
use crate::fund::form::FundText;
use crate::ids::{FunderId, RoundId};
use crate::learning::commitment::pages::funders_of;
use crate::learning::commitment::store::{self as promises, Sum};
use crate::learning::commitment::{CommitmentState, Source};
use crate::people::Role;
use crate::public::came::{Came, Promise};
use crate::public::pages::fund::promise;
use crate::public::pages::numbers::{self, counted_of};
use crate::public::pages::promises::{public_row, sum_rows};
use crate::public::store::{self, Departure, OpenRound};
use crate::public::views::{CountRow, DepartureRow, KindRow, OpennessView, Record, RoundRow, ScrutinyView, StateCount};
use crate::text::money::Pence;
use crate::web::language::Language;
use crate::web::page::Page;

/// How many promises the page shows.
const PROMISES: i64 = 100;

/// GET `/openness`
pub async fn openness(page: Page) -> Result<HttpResponse> {
    page.show(&OpennessView { record: record(&page, None).await? })
}

/// GET `/desk/scrutiny`
pub async fn scrutiny(page: Page) -> Result<HttpResponse> {
    let funders = funders_of(&page.who()?, &[Role::Scrutineer, Role::Commissioner, Role::DecisionMaker]);
    page.show(&ScrutinyView { record: record(&page, Some(funders)).await? })
}

async fn record(page: &Page, of: Option<Vec<FunderId>>) -> Result<Record> {
    let (promised, sums, rounds, came, departures) = page
        .read(move |db| {
            let of = of.as_deref();
            let promised = promises::public(db, of, PROMISES)?;
            let sums = promises::sums(db, of, None)?;
            let rounds = store::rounds(db, of)?;
            let ids: Vec<RoundId> = rounds.iter().map(|round| round.id.clone()).collect();
            Ok((promised, sums, rounds, store::came(db, &ids)?, store::departures(db, of)?))
        })
        .await?;
    let today = page.app.tools.clock.today();
    Ok(Record {
        counts: CommitmentState::COUNTED.iter().map(|state| in_own_words(*state, &sums)).collect(),
        sums: sum_rows(&sums, page.language),
        promises: promised.into_iter().map(|named| public_row(named, today)).collect(),
        rounds: rounds.into_iter().map(|round| round_row(round, &came, today, page.language)).collect(),
        departures: departures.into_iter().map(departure_row).collect(),
        stops: stop::Kind::ALL.iter().map(|kind| kind.public_key()).collect(),
        stop_days: stop::REPLY_DAYS,
    })
}

/// How many promises in words of their own are in a state. What a part promises as it goes is in the sums.
fn in_own_words(state: CommitmentState, sums: &[Sum]) -> StateCount {
    let these = sums.iter().filter(|sum| sum.state == state && Source::has_own_words(sum.source));
    StateCount { state: state.staff_name(), state_key: state.applicant_key(), count: these.map(|sum| sum.count).sum() }
}

fn outcome_key(outcome: &str) -> String {
    format!("openness-outcome-{outcome}")
}

fn departure_row(departure: Departure) -> DepartureRow {
    DepartureRow {
        fund: departure.fund,
        advised_key: outcome_key(&departure.advised),
        decided_key: outcome_key(&departure.decided),
        reason: departure.reason,
        decided_at: departure.decided_at,
    }
}

fn round_row(round: OpenRound, came: &HashMap<RoundId, Came>, today: NaiveDate, language: Language) -> RoundRow {
    let came = came.get(&round.id).cloned().unwrap_or_default();
    let form = &round.form;
    let shown = form.language_for(language.code);
    let stands = came.promise(round.decide_by, round.rolling, today);
    let open = || match stands {
        Promise::Rolling => language.say("openness-date-rolling"),
        _ => language.say_with("openness-date-open", &[("promised", &language.long_day(round.decide_by))]),
    };
    let applied = match came.applied {
        0 => language.say("openness-nobody-applied"),
        _ if came.is_few() => language.say("earlier-few"),
        applied => language.say_with("earlier-applied", &[("applied", &applied.to_string())]),
    };
    let enough = !came.is_few();
    RoundRow {
        fund: form.fund.name.get(shown).to_owned(),
        title: form.round.title.get(shown).to_owned(),
        fund_href: format!("/funds/{}?round={}", round.fund_slug, form.round.slug),
        sits_href: format!("/funds/{}/where-risk-sits?round={}", round.fund_slug, form.round.slug),
        hours_href: format!("/funds/{}/hours?round={}", round.fund_slug, form.round.slug),
        decide_by: round.decide_by,
        rolling: round.rolling,
        applied,
        groups: if enough { came.outcomes.iter().map(|(_, count)| count).sum() } else { 0 },
        outcomes: came
            .outcomes
            .iter()
            .filter(|_| enough)
            .map(|(outcome, count)| CountRow { key: outcome_key(outcome.as_str()), count: *count })
            .collect(),
        kinds: came
            .kinds
            .iter()
            .filter(|_| enough)
            .map(|(kind, count)| kind_row(kind.public_key(), (*count, came.with_reasons()), language))
            .collect(),
        last_told: came.last_told,
        promise: promise(&came, round.decide_by, round.rolling, today, language).unwrap_or_else(open),
        late: matches!(stands, Promise::Late { .. } | Promise::Waits { .. }),
        rules: numbers::rules(form, &round.counts, language),
        took: numbers::took(form, &round.counts, language),
        paid: numbers::paid(&round.counts, language),
        fees: if enough && round.fees_pence > 0 {
            language.say_with("openness-fees", &[("fees", &Pence(round.fees_pence).to_string())])
        } else {
            String::new()
        },
        // Of so few that nothing is said of them, nothing is said by way of answering either.
        ways: if enough { numbers::ways(&round.counts, came.heard(), language) } else { Vec::new() },
        known: if enough { numbers::known(&round.counts, language) } else { String::new() },
        turned: if enough { numbers::turned(&round.counts, language) } else { Vec::new() },
        principles: principles(form, shown, language),
    }
}

fn kind_row(key: String, (count, whole): (i64, i64), language: Language) -> KindRow {
    KindRow { key, count: counted_of(count, whole, language) }
}

/// What the five principles come to in this round, in facts that anybody can check on the fund's page.
fn principles(form: &FundText, shown: &str, language: Language) -> Vec<String> {
    let say = |key: &str, values: &[(&'static str, &str)]| language.say_with(key, values);
    let questions = form.questions.len().to_string();
    let demands = form.demands.len().to_string();
    let shaped = form.fund.shaped_by.get(shown);
    vec![
        say("openness-p1", &[("name", &form.contact.name)]),
        if shaped.is_empty() { say("openness-p2-none", &[]) } else { say("openness-p2", &[("words", shaped)]) },
        say("openness-p3", &[("questions", &questions), ("time", &language.about(form.minutes_to_apply()))]),
        say(
            match (form.is_unrestricted(), form.payment.up_front) {
                (true, true) => "openness-p4-both",
                (true, false) => "openness-p4-unrestricted",
                (false, true) => "openness-p4-up-front",
                (false, false) => "openness-p4-neither",
            },
            &[("demands", &demands)],
        ),
        say("openness-p5", &[]),
    ]
}
