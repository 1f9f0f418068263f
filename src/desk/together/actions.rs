//! One of several, done as on its own page: by the action that does it there, with its history and its letters.

use chrono::Datelike;

use super::{Plan, What};
use crate::app::Change;
use crate::decision;
use crate::decision::Outcome;
use crate::decision::said::Said;
use crate::error::{Error, Problems, Result};
use crate::ids::{ApplicationId, PersonId};
use crate::review::actions::{reading, start};

/// Does it to one application. `version` is the one of its decision that was looked at.
///
/// # Errors
/// What the action says: refused with the reason, overtaken, or what is to be put right. Nothing is changed then.
pub fn one(change: &mut Change<'_>, plan: &Plan, id: &ApplicationId, version: i32) -> Result<()> {
    match plan.what {
        What::Review => start::start_review(change, id),
        What::Read => {
            let reader = plan.reader.as_ref().map_or("", PersonId::as_str);
            reading::assign(change, id, (reader, ""), plan.day, Problems::default())
        }
        What::Wait => {
            let day = plan.day.ok_or_else(|| Error::problem("day", "Choose by when it is decided"))?;
            let said = Said {
                version,
                outcome: Some(Outcome::NotDecidedYet),
                reasons: plan.reasons.clone(),
                wait_until: (day.day().to_string(), day.month().to_string(), day.year().to_string()),
                ..Said::default()
            };
            decision::actions::decide(change, id, &said).map(drop)
        }
    }
}
