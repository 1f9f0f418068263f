//! The numbers of a round are kept with it when its decisions go out, or are opened again.

use super::{known, store, tally};
use crate::app::Change;
use crate::decision::turning;
use crate::error::Result;
use crate::fund;
use crate::ids::RoundId;

/// Writes down what was told to those who used each way of answering, over the whole round: whatever was counted before
/// is replaced.
///
/// # Errors
/// A database that cannot be reached.
pub fn record(change: &mut Change<'_>, round: &RoundId) -> Result<()> {
    let form = fund::store::newest_form(change.db, round)?.body.0;
    let found = store::of_round(change.db, round)?;
    let ways = tally(&form, &found);
    let both = known::tally(&found);
    let turned = turning::store::last(change.db, round)?.map(|counts| counts.by_name()).unwrap_or_default();
    fund::counts::store::change(change.db, round, |counts| {
        counts.routes = ways
            .iter()
            .map(|(route, way)| {
                let told = way.told.iter().filter(|(_, count)| **count > 0);
                (route.to_string(), told.map(|(outcome, count)| (outcome.to_string(), *count)).collect())
            })
            .collect();
        counts.turned = turned;
        counts.known = [("before", both.before), ("new", both.new)]
            .into_iter()
            .map(|(name, part)| {
                let told = part.told.into_iter().filter(|(_, count)| *count > 0);
                (name.to_owned(), told.map(|(outcome, count)| (outcome.to_string(), count)).collect())
            })
            .collect();
    })
}
