//! Work that leaves the process or waits for the clock: rows in a table, worked by lease, tried again with back-off,
//! given up visibly.

pub mod queue;
pub mod schedule;
pub mod worker;

use serde::{Deserialize, Serialize};

pub use queue::queue;

use crate::ids::LetterId;

/// A kind of work, with what it is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "job", rename_all = "kebab-case")]
pub enum Job {
    SendLetter {
        letter: LetterId,
    },
    /// Takes a letter with a way in out of the folder in which letters are kept, once that way is closed.
    ForgetLetter {
        letter: LetterId,
    },
    /// Takes files away whose rows no longer name them.
    RemoveFiles {
        keys: Vec<String>,
    },
    /// Has clamd look at a file that came in.
    ScanFile {
        key: String,
    },
    /// Reads what was sent for the search, some at a time: those after this application.
    FillSearch {
        after: String,
    },
}

/// What a file to be looked at is called in the table.
const SCAN: &str = "scan-file";

impl Job {
    /// The kind's name, for the table.
    pub fn kind(&self) -> &'static str {
        match self {
            Job::SendLetter { .. } => "send-letter",
            Job::ForgetLetter { .. } => "forget-letter",
            Job::RemoveFiles { .. } => "remove-files",
            Job::ScanFile { .. } => SCAN,
            Job::FillSearch { .. } => "fill-search",
        }
    }
}
