//! The database goes away and comes back while many people write: on PostgreSQL everybody is hung up on, again and again, and
//! with `RESTARTS` the server itself is stopped without warning and started; on SQLite somebody else holds the lock for a while.

use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use groundwater::clock::Chance;
use groundwater::db::DbConn;
use groundwater::db::schema::{answer_parts, history, letters};
use groundwater::error::Result;
use groundwater::ids::ApplicationId;

use super::{connection, dice, hang_up, history_is_whole, moment, name_of, tell_server, times};
use crate::killed::saved;
use crate::support::{Portal, Seen, Visitor};

/// So many people write, and each so often.
const PEOPLE: usize = 4;
const SAVES: usize = 8;
/// Nobody waits for longer than this to get through in the end.
const PATIENCE: usize = 1_500;

/// Somebody sends a form until it is taken: as it was at first, then as it is given back. Says how often it was not.
async fn sends(who: &Visitor, page: &Seen, selector: &str, fields: &[(&str, &str)]) -> usize {
    let (mut action, mut filled) = page.form(selector, fields);
    for refused in 0..PATIENCE {
        let pairs: Vec<(&str, &str)> = filled.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let seen = who.post_itself(&action, &pairs).await;
        if seen.status == 303 {
            return refused;
        }
        assert_eq!(seen.status, 503, "{}", seen.text());
        tokio::time::sleep(Duration::from_millis(20)).await;
        // What has nothing typed in it is not given back: the same press once more.
        if !seen.all("main form").is_empty() {
            (action, filled) = seen.form("main form", &[]);
        }
    }
    panic!("{} does not get through", who.email);
}

/// Somebody opens a page until they see it.
async fn opens(who: &Visitor, path: &str) -> Seen {
    for _ in 0..PATIENCE {
        let seen = who.get(path).await;
        if seen.status == 200 {
            return seen;
        }
        assert_eq!(seen.status, 503, "{}", seen.text());
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("{} does not see {path}", who.email);
}

fn text(time: usize) -> String {
    format!("Every Sunday we cook together, written down {time} times.")
}

/// Saves again and again, then sends: says how often that was not taken at once.
async fn writes(who: Visitor, application: ApplicationId) -> usize {
    let path = format!("/applications/{application}/questions/plan");
    let mut refused = 0;
    for time in 0..SAVES {
        let page = opens(&who, &path).await;
        assert!(time == 0 || saved(&page, &text(time - 1)), "what was acknowledged is not there: {}", page.text());
        refused += sends(&who, &page, "form[data-autosave]", &[("text", &text(time))]).await;
    }
    let check = opens(&who, &format!("/applications/{application}/check")).await;
    refused + sends(&who, &check, "form[action$=submission]", &[]).await
}

/// The database goes away for a moment, and comes back.
fn goes_away(url: &str, turn: usize, held: Duration) {
    if url.starts_with("sqlite:") {
        if let DbConn::Sqlite(mut other) = connection(url) {
            other.batch_execute("BEGIN EXCLUSIVE").expect("the lock");
            std::thread::sleep(held);
            other.batch_execute("COMMIT").expect("no lock");
        }
        return;
    }
    if turn < times("RESTARTS", 0) {
        let script = std::env::var("TEST_DATABASE_RESTART").expect("tests/tools/postgres says how");
        let done = Command::new("sh").arg(script).stdin(Stdio::null()).stdout(Stdio::null()).status();
        assert!(done.expect("a shell").success(), "the server does not come back");
    } else {
        hang_up(&name_of(url));
    }
    std::thread::sleep(held);
}

/// Has the database stay, however the story ends: while it goes away and comes back, a story that failed would not come to its end.
#[derive(Default)]
struct Stop(Arc<AtomicBool>);

impl Drop for Stop {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// It goes away again and again until nobody writes any more. Says how often.
fn keeps_going_away(url: &str, dice: &Chance, stop: &AtomicBool) -> usize {
    let mut turn = 0;
    while !stop.load(Ordering::Relaxed) {
        goes_away(url, turn, moment(dice, Duration::from_millis(300)));
        std::thread::sleep(moment(dice, Duration::from_millis(300)));
        turn += 1;
    }
    turn
}

/// What stands in the end: the answer and how often it was written, that it was sent, and the letters.
fn left(db: &mut DbConn, application: &ApplicationId) -> Result<(String, i32, i64, i64)> {
    let (body, version): (String, i32) = answer_parts::table
        .filter(answer_parts::application_id.eq(application))
        .filter(answer_parts::question_key.eq("plan"))
        .select((answer_parts::body, answer_parts::version))
        .first(db)?;
    let sent = history::table.filter(history::thing_id.eq(application.as_str())).filter(history::action.eq("sent"));
    let told = letters::table.filter(letters::about_id.eq(application.as_str()));
    let told = told.filter(letters::kind.eq_any(["application-sent", "application-arrived"]));
    Ok((body, version, sent.count().get_result(db)?, told.count().get_result(db)?))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn while_the_database_goes_away_and_comes_back_everybody_gets_through_once() {
    let portal = Portal::start().await;
    let round = portal.fund("hackney-community-chest").await.round;
    portal.work().await;
    let form = portal.form(&round.id).await;
    let mut writers = Vec::new();
    for number in 0..PEOPLE {
        let email = format!("writer{number}@example.org");
        let group = portal.group(&format!("Sunday Kitchen {number}"), &[(&email, "Hülya Demir")]).await;
        let application = portal.draft(&email, &group, &round.id).await;
        portal.answers_everything(&email, &application, &form, &["plan"]).await;
        writers.push((portal.signed_in(&email).await, application));
    }
    let url = portal.database_url().to_owned();
    if !url.starts_with("sqlite:") {
        // The servers of tests acknowledge before they have written: this one does not, and what was acknowledged so far, this setting
        // with it, is written down now.
        tell_server(&format!("ALTER DATABASE {} SET synchronous_commit = on", name_of(&url)));
        hang_up(&name_of(&url));
        tell_server("CHECKPOINT");
    }
    let (stop, dice) = (Stop::default(), dice());
    let until = Arc::clone(&stop.0);
    let going = tokio::task::spawn_blocking(move || keeps_going_away(&url, &dice, &until));
    let writing = writers.iter().map(|(who, application)| tokio::spawn(writes(who.clone(), application.clone())));
    let writing: Vec<_> = writing.collect();
    let mut refused = 0;
    for one in futures_util::future::join_all(writing).await {
        refused += one.expect("somebody who writes");
    }
    drop(stop);
    let times = going.await.expect("the database");
    tokio::time::sleep(Duration::from_millis(300)).await;
    eprintln!("it went away {times} times, and {refused} posts had to be sent again");
    for (who, application) in writers {
        let (body, version, sent, told) = portal.read(move |db| left(db, &application)).await;
        assert!(body.contains(&text(SAVES - 1)), "{}: {body}", who.email);
        let written = usize::try_from(version).expect("a version");
        assert_eq!((written, sent, told), (SAVES, 1, 2), "{}: each once", who.email);
    }
    history_is_whole(&portal);
}
