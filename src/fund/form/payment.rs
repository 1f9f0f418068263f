//! How the money is paid, above how much it is a matter of subsidy control, and how early a group hears what comes when it ends. Pure.

use serde::{Deserialize, Serialize};

use super::{Apparatus, SizeBand, Texts, Uplift};
use crate::text::money::Pence;

/// How many weeks lie at the least between the letter that says that a grant ends and its last day, unless the file says more.
const NOTICE_WEEKS: u32 = 12;

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
    /// What it books under what a host is paid on top; empty where the file says none.
    #[serde(default)]
    pub fee_cost_code: String,
    /// Above how much a grant is assessed for subsidy control before its money leaves, and its group may be asked what it
    /// had from other public bodies. Forms from before there was such a key have the usual band.
    #[serde(default = "usual_subsidy_above")]
    pub subsidy_above: Pence,
    /// By what later years' payments rise; none where they do not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub uplift: Option<Uplift>,
    /// So many months before a grant ends its group hears what comes then; none where it is as usual.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decide_months: Option<u32>,
    /// So many weeks lie at the least between saying that a grant ends and its last day; none where it is as usual.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notice_weeks: Option<u32>,
}

impl Default for Payment {
    fn default() -> Payment {
        Payment {
            up_front: true,
            words: Texts::none(),
            cost_code: String::new(),
            fee_cost_code: String::new(),
            subsidy_above: Payment::SUBSIDY_ABOVE,
            uplift: None,
            decide_months: None,
            notice_weeks: None,
        }
    }
}

impl Payment {
    /// The band where a file names none. What the portal keeps for a grant that no fund file speaks of is the same
    /// (`migrations/*/0046_subsidy`).
    pub const SUBSIDY_ABOVE: Pence = Pence::pounds(100_000);

    /// How many months before a grant of so many months ends its group hears what comes then: what the file says, or six, or
    /// three where it is given for no more than a year. None for the smallest grants, unless the file says otherwise.
    pub fn months_before_end(&self, band: SizeBand, months: u32) -> Option<u32> {
        match self.decide_months {
            Some(said) => Some(said),
            None if band.apparatus() == Apparatus::Lightest => None,
            None if months <= 12 => Some(3),
            None => Some(6),
        }
    }

    /// How many weeks' notice a group has at the least.
    pub fn weeks_of_notice(&self) -> u32 {
        self.notice_weeks.unwrap_or(NOTICE_WEEKS)
    }
}

fn usual_subsidy_above() -> Pence {
    Payment::SUBSIDY_ABOVE
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_smallest_grants_are_left_in_peace_unless_the_fund_says_otherwise() {
        let usual = Payment::default();
        assert_eq!(usual.months_before_end(SizeBand::SMALLEST, 12), None);
        let large = SizeBand::UpTo(Pence::pounds(20_000));
        assert_eq!((usual.months_before_end(large, 12), usual.months_before_end(large, 36)), (Some(3), Some(6)));
        let said = Payment { decide_months: Some(2), notice_weeks: Some(16), ..usual };
        assert_eq!((said.months_before_end(SizeBand::SMALLEST, 12), said.weeks_of_notice()), (Some(2), 16));
    }
}
