//! What the clock does by itself, every few seconds: each step is one transaction and finds nothing to do twice.

use crate::afterwards::TAKEN_BACK;
use crate::app::{App, Change};
use crate::application::{life, recording};
use crate::error::Result;
use crate::recover::again;
use crate::web::{kept, once};
use crate::{after, award, desk, fund, learning, people, privacy};

/// A step: its name for the log, and what it does.
type Step = (&'static str, fn(&mut Change<'_>) -> Result<()>);

/// The steps. A part of the house adds its own here.
const STEPS: &[Step] = &[
    ("forget kept posts", kept::forget_old),
    ("forget old forms", once::forget_old),
    ("forget sign-ins", |change| people::store::forget_sign_ins(change.db, change.now - chrono::TimeDelta::days(1))),
    ("forget devices", people::devices::actions::forget_old),
    // fund
    ("open rounds", fund::actions::open_due),
    ("close rounds", fund::actions::close_due),
    // application
    ("forget uploads", recording::upload::actions::forget_expired),
    ("look at drafts", life::actions::look_at_drafts),
    ("delete what was put away", life::actions::empty_due),
    // award
    ("delete recordings", award::recordings::actions::delete_due),
    // after
    ("ask for replies", after::council::actions::ask_for_replies),
    ("tell of reports", after::report::actions::tell),
    ("remind of barriers", after::barrier::actions::clock::remind),
    ("ask to sort voices", after::barrier::actions::clock::ask_to_sort),
    ("take back voices that came back", after::barrier::actions::holding::replay),
    ("reckon when grants end", after::renewal::actions::reckon_new),
    ("tell of what is to be decided before an end", after::renewal::actions::tell),
    // desk
    ("forget who was where", desk::here::actions::forget_old),
    // learning
    ("miss promises", learning::commitment::actions::miss_overdue),
    ("remind of promises", learning::commitment::reminding::actions::remind),
    ("reckon when both sides talk", learning::cadence::actions::reckon_new),
    ("take down what has had its day", learning::story::actions::end_due),
    ("take back what came back", learning::story::actions::replay),
    ("forget files that waited", learning::piece::waiting::actions::forget_old),
    // privacy
    ("erase again what came back", privacy::erasure::actions::replay),
    ("delete what has had its time", privacy::retention::actions::delete_due),
];

/// Does whatever is due.
///
/// # Errors
/// A database that cannot be reached; what was not done is done next time.
pub async fn run_due(app: &App) -> Result<()> {
    let seen = app.seen.take();
    if !seen.is_empty() {
        app.clockwork(move |change| people::seen::write(change, seen)).await?;
    }
    for (name, step) in STEPS {
        let step = *step;
        if let Err(error) = app.clockwork(step).await {
            tracing::warn!(step = name, %error, "a step of the clock's work waits");
        }
    }
    if let Err(error) = recording::upload::receiving::put_left_over_together(app).await {
        tracing::warn!(%error, "uploads that are whole wait to be put together");
    }
    if let Err(error) = again::bring_together(app, TAKEN_BACK).await {
        tracing::warn!(%error, "the list of what was taken back is behind (WITHDRAWN_LIST)");
    }
    Ok(())
}
