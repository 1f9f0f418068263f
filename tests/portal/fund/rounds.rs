//! Rounds open and close by the clock.

use chrono::TimeDelta;
use groundwater::fund::{RoundState, actions, store};
use groundwater::history;

use crate::support::Portal;

async fn state(portal: &Portal, round: &groundwater::ids::RoundId) -> RoundState {
    let round = round.clone();
    portal.read(move |db| Ok(store::round(db, &round)?.state)).await
}

#[tokio::test]
async fn a_round_opens_at_its_time_and_closes_after_its_grace() {
    let portal = Portal::start().await;
    let round = portal.fund("wick-award-community-chest").await.round;
    portal.work().await;
    assert_eq!(state(&portal, &round.id).await, RoundState::Published);
    let opens = round.opens_at - portal.app.now();
    portal.clock.advance(opens - TimeDelta::minutes(1));
    portal.work().await;
    assert_eq!(state(&portal, &round.id).await, RoundState::Published);
    portal.clock.advance(TimeDelta::minutes(1));
    portal.work().await;
    assert_eq!(state(&portal, &round.id).await, RoundState::Open);
    let id = round.id.clone();
    let form = portal.read(move |db| store::newest_form(db, &id)).await;
    assert_eq!(form.frozen_at, Some(round.opens_at), "everyone answers the same questions from now on");

    let closes = round.closes_at.expect("it closes");
    let last = form.body.0.round.last_moment().expect("it closes");
    assert!(last > closes);
    portal.clock.advance(last - portal.app.now());
    portal.work().await;
    assert_eq!(state(&portal, &round.id).await, RoundState::Open, "the last moment is still in time");
    portal.clock.advance(TimeDelta::seconds(1));
    portal.work().await;
    portal.work().await;
    assert_eq!(state(&portal, &round.id).await, RoundState::Closed);

    let id = round.id.clone();
    let lines = portal.read(move |db| history::of(db, &actions::thing(&id), 20)).await;
    let told: Vec<&str> = lines.iter().rev().map(|line| line.action.as_str()).collect();
    assert_eq!(told, ["imported", "published", "opened", "closed"], "each once, however often the clock comes round");
}

#[tokio::test]
async fn a_rolling_round_stays_open() {
    let portal = Portal::start().await;
    let round = portal.fund("hackney-community-chest").await.round;
    assert_eq!(round.closes_at, None);
    portal.clock.advance(TimeDelta::days(200));
    portal.work().await;
    assert_eq!(state(&portal, &round.id).await, RoundState::Open);
}
