//! Two programs work for one portal, as they do for a moment at every upgrade: each job is done by one of them.

use std::time::Duration;

use chrono::TimeDelta;
use diesel::prelude::*;
use groundwater::clock::Clock;
use groundwater::db::schema::{jobs, letters};
use groundwater::jobs::queue::JobState;
use groundwater::letters::store::LetterState;
use groundwater::letters::{self as post, Letter};
use groundwater::web::language::Language;

use super::Elsewhere;
use crate::killed::Program;
use crate::support::Portal;

/// So many letters wait for whoever takes them.
const LETTERS: i64 = 40;

fn a_letter(number: i64) -> Letter {
    Letter::new("sign-in", &format!("neighbour{number}@example.org"), Language::ENGLISH)
        .value("known", true)
        .value("code", "ABC234")
        .value("link", "http://localhost/x")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_two_programs_that_work_for_one_portal_one_sends_each_letter() {
    let portal = Portal::start().await;
    portal.clock.advance(Clock::System.now() - TimeDelta::days(1) - portal.app.now());
    for number in 0..LETTERS {
        portal.change(move |change| post::queue(change, a_letter(number))).await;
    }
    let place = Elsewhere::bring(portal);
    let other = Program::on(&place.database.url, place.folder.path());
    let (one, two) = (place.program.start(), other.start());
    let mut sent: i64 = 0;
    for _ in 0..600 {
        let of_ours = letters::table.filter(letters::state.eq(LetterState::Sent));
        sent = of_ours.count().get_result(&mut place.db()).expect("a count");
        if sent == LETTERS {
            break;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    assert_eq!(sent, LETTERS, "all of them have left");
    one.kill();
    two.kill();
    let of_letters = jobs::table.filter(jobs::kind.eq("send-letter"));
    let tried: Vec<(JobState, i32)> =
        of_letters.select((jobs::state, jobs::attempts)).load(&mut place.db_after_a_kill()).expect("the jobs");
    assert_eq!(tried.len(), usize::try_from(LETTERS).expect("some"));
    assert!(tried.iter().all(|one| *one == (JobState::Done, 1)), "each was taken once: {tried:?}");
}
