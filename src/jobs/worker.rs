//! The worker: takes one job after another, and waits to be rung.

use std::time::Duration;

use super::queue::{self, Claimed};
use super::{Job, schedule};
use crate::app::App;
use crate::error::Result;
use crate::letters;

/// How long to wait when nobody rings.
const NAP: Duration = Duration::from_secs(5);

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

async fn work_one(app: &App, claimed: Claimed) -> Result<()> {
    let outcome = match &claimed.job {
        Job::SendLetter { letter } => {
            let id = letter.clone();
            let letter = app.read(move |db| letters::store::get(db, &id)).await?;
            app.mailer.send(&letter).await.map(|()| letter)
        }
    };
    let now = app.now();
    match outcome {
        Ok(letter) => {
            app.db
                .write(move |db| {
                    letters::store::mark_sent(db, &letter, now)?;
                    queue::finish(db, &claimed.id, now)
                })
                .await
        }
        Err(why) => {
            let why = format!("{why:#}");
            tracing::warn!(kind = claimed.job.kind(), attempt = claimed.attempts, %why, "a job waits for its next try");
            app.db
                .write(move |db| {
                    if queue::put_back(db, &claimed, &why, now)? {
                        let Job::SendLetter { letter } = &claimed.job;
                        let letter = letters::store::get(db, letter)?;
                        letters::store::mark_gave_up(db, &letter)?;
                    }
                    Ok(())
                })
                .await
        }
    }
}
