//! When sessions were last seen: noted in memory and written in a batch, because a GET writes nothing.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use chrono::TimeDelta;

use super::store;
use crate::app::Change;
use crate::clock::Instant;
use crate::error::Result;
use crate::ids::SessionId;

/// Finer than this nobody needs to know.
const GRAIN: TimeDelta = TimeDelta::minutes(10);

/// The sessions seen since the last batch.
#[derive(Clone, Debug, Default)]
pub struct Seen(Arc<Mutex<HashMap<SessionId, Instant>>>);

impl Seen {
    /// Notes that a session was seen, if that is news.
    pub fn note(&self, session: &SessionId, last: Instant, now: Instant) {
        if now - last > GRAIN {
            self.lock().insert(session.clone(), now);
        }
    }

    /// When a session was last seen, as far as that is not written yet.
    pub fn last(&self, session: &SessionId) -> Option<Instant> {
        self.lock().get(session).copied()
    }

    /// Takes what has gathered, to be written.
    pub fn take(&self) -> HashMap<SessionId, Instant> {
        std::mem::take(&mut *self.lock())
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, HashMap<SessionId, Instant>> {
        self.0.lock().unwrap_or_else(|held| held.into_inner())
    }
}

/// Writes a batch.
///
/// # Errors
/// A database that cannot be reached.
pub fn write(change: &mut Change<'_>, seen: HashMap<SessionId, Instant>) -> Result<()> {
    for (session, at) in seen {
        store::seen(change.db, &session, at, super::actions::session_until(true, at))?;
    }
    Ok(())
}
