//! A panel from the day on which it is called until everybody is paid, and what becomes of what it recommends: decided otherwise,
//! released, checked together, and a check that its group says is not the right one.

use chrono::{Datelike, TimeDelta};
use groundwater::ids::ApplicationId;
use groundwater::review::Standing;

use super::{Scene, Tried};
use crate::access::{DECIDER, DRAFTER};
use crate::panelling::{AMA, CEM, Evening, rules};
use crate::table::{FUND, decide_path, decides};

pub async fn tried() -> Tried {
    let mut evening = Evening::called(10_000, rules()).await;
    let kitchen = evening.table.application("Sunday Kitchen", DRAFTER, "Hülya Demir", 4_000).await;
    for reads in [AMA, CEM, DECIDER] {
        evening.table.declares(reads, &kitchen, Standing::None).await;
    }
    evening.ama_leads().await;
    let mut scene = Scene::begin(&evening.table.portal, &[('P', AMA), ('Q', CEM)]).await;
    somebody_asks(&mut scene, &evening, &kitchen).await;
    before_it_sits(&mut scene, &evening).await;
    evening.comes().await;
    scene.signs_in(&evening.table.portal).await;
    while_it_sits(&mut scene, &evening, &kitchen).await;
    once_it_is_over(&mut scene, &evening).await;
    // Letters leave by day.
    evening.table.portal.clock.advance(TimeDelta::hours(15));
    scene.signs_in(&evening.table.portal).await;
    until_it_is_out(&mut scene, &evening, &kitchen).await;
    once_it_is_out(&mut scene, &kitchen).await;
    scene.tried
}

/// An officer writes down that somebody asks for what is held of an application.
async fn somebody_asks(scene: &mut Scene, evening: &Evening, kitchen: &ApplicationId) {
    let new = format!("/desk/requests/new?application={kitchen}");
    scene.opens("/desk/requests/new", &new).await;
    let today = evening.table.portal.clock.today();
    let (day, month, year) = (today.day().to_string(), today.month().to_string(), today.year().to_string());
    let fields = [
        ("kind", "foi"),
        ("asker", "A journalist"),
        ("asked_on-day", day.as_str()),
        ("asked_on-month", month.as_str()),
        ("asked_on-year", year.as_str()),
    ];
    let page = scene.who('C').get(&new).await;
    scene.sends("/desk/requests", page.form("main form", &fields)).await;
}

async fn before_it_sits(scene: &mut Scene, evening: &Evening) {
    let change = evening.at("change");
    scene.opens("/desk/panels/{id}/change", &change).await;
    let page = scene.who('C').get(&change).await;
    let place = [("place", "The library")];
    scene.sends("/desk/panels/{id}/change", page.form("form[action$=change]", &place)).await;
    let why = [("why", "The hall has flooded.")];
    scene.sends("/desk/panels/{id}/cancellation", page.form("form[action$=cancellation]", &why)).await;
}

async fn while_it_sits(scene: &mut Scene, evening: &Evening, kitchen: &ApplicationId) {
    let (ama, cem) = (evening.id(AMA).await, evening.id(CEM).await);
    let here = evening.at("attendance");
    scene.opens("/desk/panels/{id}/attendance", &here).await;
    let page = scene.who('P').get(&here).await;
    let both = [("here", ama.as_str()), ("here", cem.as_str())];
    scene.sends("/desk/panels/{id}/attendance", page.form("main form", &both)).await;
    scene.does('P', &page, "main form", &both).await;

    let page = scene.who('P').get(&evening.at(&format!("recommendations/{kitchen}"))).await;
    let whole = [("outcome", "funded"), ("amount", "4000"), ("words", "We would fund it.")];
    let form = page.form("main form", &whole);
    scene.sends("/desk/panels/{id}/recommendations/{application}", form).await;
    scene.does('P', &page, "main form", &whole).await;

    let (ending, agreed) = ("form[action$=ending]", [("how", "consensus")]);
    let page = scene.who('P').get(&evening.item(kitchen)).await;
    scene.sends("/desk/panels/{id}/items/{application}/ending", page.form(ending, &agreed)).await;
    scene.does('P', &page, ending, &agreed).await;
    let page = scene.who('Q').get(&evening.item(kitchen)).await;
    let otherwise = [("words", "We know too little of the second year.")];
    let form = page.form("form[action$=dissent]", &otherwise);
    scene.sends("/desk/panels/{id}/items/{application}/dissent", form).await;

    let end = evening.at("end");
    scene.opens("/desk/panels/{id}/end", &end).await;
    let page = scene.who('P').get(&end).await;
    let (one, two) = (format!("minutes-{ama}"), format!("minutes-{cem}"));
    let minutes = [(one.as_str(), "150"), (two.as_str(), "120")];
    scene.sends("/desk/panels/{id}/end", page.form("main form", &minutes)).await;
    scene.does('P', &page, "main form", &minutes).await;
}

async fn once_it_is_over(scene: &mut Scene, evening: &Evening) {
    let (pay, ama) = (evening.at("pay"), evening.id(AMA).await);
    scene.opens("/desk/panels/{id}/pay", &pay).await;
    let page = scene.who('C').get(&pay).await;
    let paid = [("people", ama.as_str()), ("day-day", "11"), ("day-month", "2"), ("day-year", "2027")];
    scene.sends("/desk/panels/{id}/pay", page.form("main form", &paid)).await;
}

/// It is decided otherwise than the panel recommends, of which the panel can be told first; then it is released.
async fn until_it_is_out(scene: &mut Scene, evening: &Evening, kitchen: &ApplicationId) {
    let otherwise = [
        ("outcome", "once-checked"),
        ("amount", "3500"),
        ("reasons", "Forty neighbours eat together because of it."),
        ("to_check", "The hall’s insurance. We ask the hall."),
        ("check_help", "We go to the hall with you."),
        ("check_due-day", "1"),
        ("check_due-month", "4"),
        ("check_due-year", "2027"),
        ("departure_reason", "The budget has a line twice."),
    ];
    let decided = decides(&scene.who('D'), kitchen, &otherwise).await;
    assert!(decided.has("The decision is saved"), "{}", decided.text());
    let release = format!("/desk/funds/{FUND}/release");
    // In a round of this size its page has no form for it, and somebody may send one all the same.
    let day = evening.table.portal.clock.today() + TimeDelta::days(3);
    let fields = [
        ("round", evening.table.round.slug.clone()),
        ("goes_from-day", day.day().to_string()),
        ("goes_from-month", day.month().to_string()),
        ("goes_from-year", day.year().to_string()),
    ];
    let fields = fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    scene.sends("/desk/funds/{slug}/release/panel", (format!("{release}/panel"), fields)).await;
    let page = scene.who('C').get(&release).await;
    scene.sends("/desk/funds/{slug}/release", page.form("main form", &[])).await;
    let out = scene.does('C', &page, "main form", &[]).await;
    assert!(out.has("The decisions are released"), "{}", out.text());
}

async fn once_it_is_out(scene: &mut Scene, kitchen: &ApplicationId) {
    let check = format!("{}/check", decide_path(kitchen));
    scene.opens("/desk/funds/{slug}/decisions/{application}/check", &check).await;
    let page = scene.who('C').get(&check).await;
    let form = page.form("main form", &[("held", "yes"), ("words", "The hall showed us its paper.")]);
    scene.sends("/desk/funds/{slug}/decisions/{application}/check", form).await;

    let page = scene.who('G').get(&format!("/applications/{kitchen}/decision")).await;
    let (challenge, words) = ("form[action$='/decision/challenge']", [("challenge", "The hall told you so in May.")]);
    scene.sends("/applications/{id}/decision/challenge", page.form(challenge, &words)).await;
    scene.does('G', &page, challenge, &words).await;
    let answer = format!("{}/challenge", decide_path(kitchen));
    scene.opens("/desk/funds/{slug}/decisions/{application}/challenge", &answer).await;
    // Whoever makes the check does not answer.
    let page = scene.who('N').get(&answer).await;
    let eased = [("action", "ease"), ("answer", "You are right."), ("instead", "Only that somebody holds the key.")];
    scene.sends("/desk/funds/{slug}/decisions/{application}/challenge", page.form("main form", &eased)).await;
}
