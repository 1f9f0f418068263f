//! How a round's applications are read: by whom, and with what is known besides.

use serde::{Deserialize, Serialize};

/// What a round lets people do who are close to a group and say so.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CloseReaders {
    /// It is spoken, and keeps nobody from reading.
    #[default]
    MayRead,
    /// They leave the reading to somebody else.
    StepBack,
}

impl CloseReaders {
    /// Every way, as a fund file writes it.
    pub const WAYS: [(&str, CloseReaders); 2] =
        [("may-read", CloseReaders::MayRead), ("step-back", CloseReaders::StepBack)];

    /// As a fund file writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            CloseReaders::MayRead => "may-read",
            CloseReaders::StepBack => "step-back",
        }
    }
}

/// How what is known through relationships may be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Noting {
    /// So many days a group has to answer a note before it may be cited.
    pub reply_days: u32,
    /// How many notes may be cited for each application; none where the band says it.
    pub limit: Option<u32>,
}

impl Noting {
    /// The longest time a round may leave for an answer.
    pub const MOST_DAYS: u32 = 60;
    /// The most notes that may be cited for one application.
    pub const MOST_NOTES: u32 = 20;
}

impl Default for Noting {
    fn default() -> Noting {
        Noting { reply_days: 7, limit: None }
    }
}
