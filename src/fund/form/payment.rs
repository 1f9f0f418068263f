//! How a fund's money is paid, and above how much it is a matter of subsidy control.

use serde::{Deserialize, Serialize};

use super::Texts;
use crate::text::money::Pence;

/// How the money is paid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Payment {
    /// Paid before it is spent, which is usual; the reason when not is in `words`.
    pub up_front: bool,
    pub words: Texts,
    /// What the finance system books the fund's payments under; empty where the file says none. Forms from before there
    /// was such a key have none.
    #[serde(default)]
    pub cost_code: String,
    /// Above how much a grant is assessed for subsidy control before its money leaves, and its group may be asked what it
    /// had from other public bodies. Forms from before there was such a key have the usual band.
    #[serde(default = "usual_subsidy_above")]
    pub subsidy_above: Pence,
}

impl Payment {
    /// The band where a file names none. What the portal keeps for a grant that no fund file speaks of is the same
    /// (`migrations/*/0046_subsidy`).
    pub const SUBSIDY_ABOVE: Pence = Pence::pounds(100_000);
}

fn usual_subsidy_above() -> Pence {
    Payment::SUBSIDY_ABOVE
}

impl Default for Payment {
    fn default() -> Payment {
        Payment {
            up_front: true,
            words: Texts::none(),
            cost_code: String::new(),
            subsidy_above: Payment::SUBSIDY_ABOVE,
        }
    }
}
