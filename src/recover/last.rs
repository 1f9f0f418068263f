//! When the last backup was made, beside what the portal keeps: `groundwater doctor` says how old it is.

use std::path::Path;

use serde::{Deserialize, Serialize};

use super::manifest::{Head, Manifest};
use crate::app::App;
use crate::clock::Instant;
use crate::settings::Settings;

/// What the note is called.
const NAME: &str = "last-backup.json";

/// A backup that was made.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Last {
    pub at: Instant,
    /// Where it was written to.
    pub file: String,
    pub rows: u64,
    pub files: u64,
}

/// Notes a backup. One that cannot be noted is a backup all the same.
pub fn note(app: &App, to: &Path, head: &Head, manifest: &Manifest) {
    let file = to.display().to_string();
    let last = Last { at: head.made_at, file, rows: manifest.rows(), files: manifest.files };
    let folder = &app.settings.data;
    let written = crate::settings::private_folder(folder)
        .and_then(|()| std::fs::write(folder.join(NAME), serde_json::to_vec_pretty(&last)?));
    if let Err(why) = written {
        tracing::warn!(%why, "when this backup was made could not be noted");
    }
}

/// The last one that was noted here.
pub fn read(settings: &Settings) -> Option<Last> {
    serde_json::from_slice(&std::fs::read(settings.data.join(NAME)).ok()?).ok()
}
