//! The worker: takes one job after another, and waits to be rung.

use std::time::Duration;

use anyhow::Context as _;

use super::queue::{self, Claimed};
use super::{Job, schedule};
use crate::afterwards;
use crate::app::{App, Change};
use crate::clock::Instant;
use crate::error::{Error, Result};
use crate::files::scan;
use crate::ids::LetterId;
use crate::text::unsaid::without_addresses;
use crate::{letters, people};

/// How long to wait when nobody rings.
const NAP: Duration = Duration::from_secs(5);

/// How long one job may take: less than its lease, so that no other worker takes it up meanwhile.
const LONGEST: Duration = Duration::from_secs(100);

/// Works until the process ends.
pub async fn run(app: App) {
    loop {
        if let Err(error) = schedule::run_due(&app).await {
            tracing::warn!(%error, "the clock's work could not be done just now");
        }
        match work(&app).await {
            Ok(_) => {}
            Err(error) => tracing::warn!(%error, "jobs could not be worked just now"),
        }
        tokio::select! {
            () = app.jobs.notified() => {}
            () = tokio::time::sleep(NAP) => {}
        }
    }
}

/// Works every job that is due; says how many.
///
/// # Errors
/// A database that cannot be reached. A job that fails is not an error: it waits for its next try.
pub async fn work(app: &App) -> Result<usize> {
    let mut done = 0;
    loop {
        let now = app.now();
        let Some(claimed) = app.db.write(move |db| queue::claim(db, now)).await? else { return Ok(done) };
        work_one(app, claimed).await?;
        done += 1;
    }
}

/// How a try at a job came out.
#[derive(Clone, Copy, Debug)]
enum Tried {
    Done,
    /// Its hour has passed, after a stop or a server that was down: it goes when the next one has come.
    Later(Instant),
}

/// Does a job. Whatever keeps it from being done, a letter that is gone among it, is counted as a try, so that no job
/// keeps those behind it waiting for ever.
async fn attempt(app: &App, job: &Job) -> anyhow::Result<Tried> {
    match job {
        Job::SendLetter { letter } => {
            let id = letter.clone();
            let letter = app.read(move |db| letters::store::get(db, &id)).await.context("the letter cannot be read")?;
            let leaves = letter.leaves(app.now());
            if leaves > app.now() {
                return Ok(Tried::Later(leaves));
            }
            app.mailer.send(&letter).await?;
        }
        Job::ForgetLetter { letter } => app.mailer.forget(letter).await?,
        Job::RemoveFiles { keys } => {
            for key in keys {
                app.files.delete(key).await.context("a file cannot be taken away")?;
            }
            let gone = keys.clone();
            app.clockwork(move |change| scan::store::forget(change.db, &gone)).await?;
        }
        Job::ScanFile { key } => scan::look(app, key).await?,
        Job::FillSearch { after } => {
            let after = after.clone();
            app.clockwork(move |change| afterwards::fill_search(change, &after)).await?;
        }
    }
    Ok(Tried::Done)
}

async fn work_one(app: &App, claimed: Claimed) -> Result<()> {
    let tried = tokio::time::timeout(LONGEST, attempt(app, &claimed.job)).await;
    let outcome = tried.unwrap_or_else(|_| Err(anyhow::anyhow!("it took too long")));
    let keeps = app.mailer.keeps();
    app.clockwork(move |change| settle(change, &claimed, outcome, keeps)).await
}

fn settle(change: &mut Change<'_>, claimed: &Claimed, outcome: anyhow::Result<Tried>, keeps: bool) -> Result<()> {
    match outcome {
        Ok(Tried::Later(at)) => queue::put_off(change.db, &claimed.id, claimed.attempts, at),
        Ok(Tried::Done) => {
            if let Job::SendLetter { letter } = &claimed.job {
                sent(change, letter, keeps)?;
            }
            queue::finish(change.db, &claimed.id, change.now)
        }
        Err(why) => {
            let (why, kind) = (format!("{why:#}"), claimed.job.kind());
            // A mail server that refuses says whom: the record keeps that, the log does not.
            let said = without_addresses(&why);
            if !queue::put_back(change.db, &claimed.id, claimed.attempts, &why, change.now)? {
                tracing::warn!(kind, attempt = claimed.attempts, why = said, "a job waits for its next try");
                return Ok(());
            }
            tracing::error!(kind, attempt = claimed.attempts, why = said, "a job is given up after its last try");
            match &claimed.job {
                Job::SendLetter { letter } => gave_up(change, letter),
                // A file that nobody has looked at is never let through, and never forgotten.
                Job::ScanFile { .. } => queue::queue(change, &claimed.job, change.now + scan::AGAIN).map(drop),
                Job::ForgetLetter { .. } | Job::RemoveFiles { .. } | Job::FillSearch { .. } => Ok(()),
            }
        }
    }
}

/// A letter has left. Where it was kept in a folder and carries a way in, the file goes when that is closed.
fn sent(change: &mut Change<'_>, id: &LetterId, keeps: bool) -> Result<()> {
    let letter = letters::store::get(change.db, id)?;
    letters::store::mark_sent(change.db, &letter, change.now)?;
    if keeps && letter.is_secret() {
        let closed = change.now + people::policy::CODE_LIFE;
        queue::queue(change, &Job::ForgetLetter { letter: id.clone() }, closed)?;
    }
    Ok(())
}

fn gave_up(change: &mut Change<'_>, id: &LetterId) -> Result<()> {
    match letters::store::get(change.db, id) {
        Ok(letter) => letters::store::mark_gave_up(change.db, &letter),
        Err(Error::NotFound) => Ok(()),
        Err(error) => Err(error),
    }
}
