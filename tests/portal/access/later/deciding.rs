//! A draw between two that stand level, before it is published and before it is drawn; and what a round owes for people's time.

use chrono::{Datelike, TimeDelta};
use diesel::prelude::*;
use groundwater::application::State;
use groundwater::application::store as applications;
use groundwater::db::schema::{commitments, rounds};
use groundwater::fund::RoundState;
use groundwater::ids::ApplicationId;
use groundwater::learning::commitment::CommitmentState;

use super::{Scene, Tried};
use crate::access::DRAFTER;
use crate::table::{FUND, Table};

pub async fn a_draw() -> Tried {
    let table = Table::with_pounds(5_000).await;
    for (name, email) in [("Sunday Kitchen", DRAFTER), ("Drums On The Lea", "kofi.asante@example.org")] {
        let one = table.application(name, email, name, 4_000).await;
        table.reads("joan@example.org", "Joan Price", &one, "clear", None).await;
    }
    let portal = &table.portal;
    let mut scene = Scene::begin(portal, &[]).await;
    let draw = format!("/desk/funds/{FUND}/draw");
    let page = scene.who('C').get(&draw).await;
    let field = page.attribute("input[name^=promised]", "name").expect("what will be mixed in");
    let promised = [(field.as_str(), "The six numbers of Saturday's Lotto, smallest first, with spaces")];
    scene.sends("/desk/funds/{slug}/draw", page.form("main form", &promised)).await;
    scene.does('C', &page, "main form", &promised).await;

    portal.clock.advance(TimeDelta::hours(25));
    scene.signs_in(portal).await;
    let page = scene.who('C').get(&draw).await;
    let field = page.attribute("input[name^=witness]", "name").expect("what nobody could know");
    let form = page.form("form[action*='/draw/']", &[(field.as_str(), "7 9 12 31 40 44")]);
    scene.sends("/desk/funds/{slug}/draw/{draw}", form).await;
    scene.tried
}

/// A group was paid for its time, which may have been another; then nothing is owed any more. Before that, it is asked something.
pub async fn what_time_is_owed() -> Tried {
    let table = Table::with_pounds(10_000).await;
    let kitchen = table.application("Sunday Kitchen", DRAFTER, "Hülya Demir", 2_000).await;
    let mut scene = Scene::begin(&table.portal, &[]).await;
    a_question_waits(&mut scene, &table, &kitchen).await;

    let page = scene.who('G').get(&format!("/applications/{kitchen}/time")).await;
    scene.does('G', &page, "main form", &[("took-hours", "2"), ("took-minutes", "30")]).await;
    let decided = kitchen.clone();
    table.portal.change(move |change| applications::set_state(change.db, &decided, State::Decided, change.now)).await;
    let hours = format!("/desk/applications/{kitchen}/hours");
    let page = scene.who('C').get(&hours).await;
    let paid = [("spent_on", "applying"), ("hours", "2"), ("minutes", "30")];
    let page = scene.does('C', &page, "#pay", &paid).await;
    let wrong = page.attribute("a[href*='wrong=']", "href").expect("a way to put it right");
    let page = scene.who('C').get(wrong.split('#').next().unwrap_or_default()).await;
    let right = [("hours", "2"), ("minutes", "15"), ("why", "It was a quarter less.")];
    scene.sends("/desk/applications/{id}/hours/putting-right", page.form("#put-right", &right)).await;

    let id = table.round.id.clone();
    table
        .portal
        .change(move |change| {
            diesel::update(rounds::table.find(&id)).set(rounds::state.eq(RoundState::Decided)).execute(change.db)?;
            diesel::update(commitments::table).set(commitments::state.eq(CommitmentState::Kept)).execute(change.db)?;
            Ok(())
        })
        .await;
    let page = scene.who('C').get(&format!("/desk/funds/{FUND}/hours?round={}", table.round.slug)).await;
    scene.sends("/desk/funds/{slug}/completion", page.form("#complete", &[])).await;
    scene.tried
}

/// An officer asks a group something, and no longer asks it.
async fn a_question_waits(scene: &mut Scene, table: &Table, kitchen: &ApplicationId) {
    let page = scene.who('C').get(&format!("/desk/applications/{kitchen}/questions")).await;
    let today = table.portal.clock.today();
    let day = |days: i64| {
        let day = today + TimeDelta::days(days);
        [day.day().to_string(), day.month().to_string(), day.year().to_string()]
    };
    let (answer, reply) = (day(14), day(21));
    let fields = [
        ("words", "What does the hall cost?"),
        ("why", "So that the budget carries it."),
        ("answer_by-day", answer[0].as_str()),
        ("answer_by-month", answer[1].as_str()),
        ("answer_by-year", answer[2].as_str()),
        ("we_reply_by-day", reply[0].as_str()),
        ("we_reply_by-month", reply[1].as_str()),
        ("we_reply_by-year", reply[2].as_str()),
    ];
    let page = scene.does('C', &page, "form[action$=questions]", &fields).await;
    let (withdrawal, why) = ("form[action$=withdrawal]", [("withdrawn", "We found it in your budget. Sorry.")]);
    let form = page.form(withdrawal, &why);
    scene.sends("/desk/applications/{id}/questions/{question}/withdrawal", form).await;
    scene.does('C', &page, withdrawal, &why).await;
}
