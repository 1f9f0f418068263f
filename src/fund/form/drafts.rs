//! How long a draft lives.

use serde::{Deserialize, Serialize};

/// How long a draft lives, and when its group is reminded of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Drafts {
    /// So many days after somebody last wrote in it, a draft is put away. None where it lives until the round closes.
    pub days: Option<u32>,
    /// So many days before the round closes, or the draft is put away, its group is reminded; the longest first.
    pub reminders: Vec<u32>,
}

impl Drafts {
    /// How long a draft lives in a rolling round that does not say.
    pub const ROLLING_DAYS: u32 = 180;
    /// The most reminders a round sends about one draft.
    pub const MOST_REMINDERS: usize = 5;

    /// After how many quiet days a draft is put away; none where only the closing of the round ends it.
    pub fn quiet_days(&self, rolling: bool) -> Option<u32> {
        self.days.or(rolling.then_some(Drafts::ROLLING_DAYS))
    }
}

impl Default for Drafts {
    fn default() -> Drafts {
        Drafts { days: None, reminders: vec![30, 7, 1] }
    }
}
