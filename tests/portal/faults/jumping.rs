//! A clock that jumps back and forth: nothing is done twice by it, nothing that was done is undone, and what waits for a time
//! goes when that time has come.

use chrono::{NaiveDateTime, TimeDelta};
use diesel::prelude::*;
use groundwater::application::State;
use groundwater::db::schema::{history, letters};
use groundwater::jobs::queue;

use super::history_is_whole;
use crate::award::{Granted, letter_to};
use crate::gentle::{HULYA, Story, london};
use crate::support::{Portal, Visitor};

const ZEHRA: &str = "zehra@example.org";

fn jumps(portal: &Portal, to: NaiveDateTime) {
    portal.clock.advance(to - portal.clock.now());
}

async fn told(portal: &Portal, action: &'static str) -> i64 {
    portal.read(move |db| Ok(history::table.filter(history::action.eq(action)).count().get_result(db)?)).await
}

async fn written(portal: &Portal) -> i64 {
    let kinds = ["application-sent", "application-arrived"];
    portal.read(move |db| Ok(letters::table.filter(letters::kind.eq_any(kinds)).count().get_result(db)?)).await
}

async fn saves(hulya: &Visitor, path: &str, text: &str) {
    let page = hulya.get(path).await;
    let went_on = hulya.submit(&page, "form[data-autosave]", &[("text", text)]).await;
    assert_eq!(went_on.status, 200, "{}", went_on.text());
    assert!(hulya.get(path).await.has(text), "it is saved, whatever the clock says");
}

#[tokio::test]
async fn what_is_written_and_sent_while_the_clock_jumps_stands_and_is_done_once() {
    let story = Story::dated().await;
    let portal = &story.portal;
    story.answers_the_rest("need").await;
    let (hulya, need) = (story.hulya().await, story.at("/questions/need"));
    saves(&hulya, &need, "We cook on Sundays.").await;
    jumps(portal, london("2026-11-20 09:00"));
    saves(&hulya, &need, "We cook on Sundays, and eat together.").await;
    jumps(portal, london("2026-12-10 09:00"));
    let check = hulya.get(&story.at("/check")).await;
    let sent = hulya.submit(&check, "form[action$=submission]", &[]).await;
    assert!(sent.has("Your application is sent"), "{}", sent.text());
    let letters = written(portal).await;
    // Everything the clock does by itself is done at each of these times, the day after the round has closed among them.
    for at in ["2026-12-01 10:00", "2027-03-01 10:00", "2026-11-20 12:00", "2027-03-01 10:00", "2026-12-10 10:00"] {
        story.goes_to(at).await;
        assert_eq!(story.state().await, State::Submitted, "at {at}");
        assert_eq!((told(portal, "sent").await, written(portal).await), (1, letters), "at {at}");
        assert!(told(portal, "closed").await <= 1, "at {at}");
    }
    let (_, _, copy) = story.hulya().await.download(&story.at("/copy")).await;
    let copy = String::from_utf8_lossy(&copy);
    assert!(copy.contains("We cook on Sundays, and eat together."), "{copy}");
    history_is_whole(portal);
}

#[tokio::test]
async fn a_letter_that_a_worker_took_when_the_clock_was_ahead_waits_and_leaves_once() {
    let portal = Portal::start().await;
    let (now, ahead) = (london("2027-01-10 10:00"), london("2027-01-20 10:00"));
    jumps(&portal, ahead);
    portal.work().await;
    let page = portal.visitor().get("/sign-in").await;
    portal.visitor().submit(&page, "main form", &[("email", ZEHRA)]).await;
    let held = portal.app.db.write(move |db| queue::claim(db, ahead)).await.expect("a claim");
    assert!(held.is_some(), "a worker took it, and was killed");
    jumps(&portal, now);
    assert_eq!(portal.letters_to(ZEHRA).await.len(), 0, "it is held until a time that has not come");
    let other = portal.visitor().get("/sign-in").await;
    portal.visitor().submit(&other, "main form", &[("email", HULYA)]).await;
    assert_eq!(portal.letters_to(HULYA).await.len(), 1, "and keeps nobody else waiting");
    jumps(&portal, ahead + TimeDelta::minutes(3));
    assert_eq!(portal.letters_to(ZEHRA).await.len(), 1, "it is not lost");
    jumps(&portal, now);
    portal.work().await;
    jumps(&portal, ahead + TimeDelta::minutes(9));
    assert_eq!(portal.letters_to(ZEHRA).await.len(), 1);
    let jobs = portal.read(queue::counts).await;
    assert_eq!(jobs.1, 0, "none was given up");
}

#[tokio::test]
async fn money_approved_while_the_clock_was_ahead_is_paid_once_when_the_day_has_come() {
    let granted = Granted::signed().await;
    let Granted { portal, amina, ben, .. } = &granted;
    let (today, ahead) = (portal.clock.now(), portal.clock.now() + TimeDelta::days(14));
    jumps(portal, ahead);
    let page = ben.get(&granted.desk()).await;
    let approved = ben.submit(&page, "form[action$=approval]", &[]).await;
    assert!(approved.has("The payment is approved"), "{}", approved.text());
    jumps(portal, today);
    let page = amina.get(&granted.desk()).await;
    let early = amina.submit(&page, "form[action$=paid]", &[]).await;
    assert!(early.has("That is before the payment was approved. Check the day"), "{}", early.text());
    assert_eq!((told(portal, "payment approved").await, told(portal, "payment paid").await), (1, 0));
    jumps(portal, ahead);
    let page = amina.get(&granted.desk()).await;
    let form = page.form("form[action$=paid]", &[]);
    let fields: Vec<(&str, &str)> = form.1.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let paid = amina.post(&form.0, &fields).await;
    assert!(paid.has("Marked as paid"), "{}", paid.text());
    jumps(portal, today);
    assert_eq!(amina.post(&form.0, &fields).await.status, 403, "once is enough, whatever the clock says");
    jumps(portal, ahead + TimeDelta::hours(1));
    letter_to(portal, "hulya@example.org", "We have paid you").await;
    let told_of = portal.letters_to("hulya@example.org").await;
    let count = told_of.iter().filter(|letter| letter.subject.contains("We have paid you")).count();
    assert_eq!((count, told(portal, "payment paid").await), (1, 1));
    history_is_whole(portal);
}
