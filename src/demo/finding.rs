//! How the officer of the round under review narrows the list from day to day.

use super::funds;
use super::teller::Teller;
use crate::clock::Instant;
use crate::desk::list::narrowing::{ANOTHER, Reads, Typed};
use crate::desk::list::saved::actions::keep;
use crate::error::Result;

/// Two filters that he keeps above the list.
pub fn kept_filters(teller: &Teller<'_>, now: Instant) -> Result<()> {
    let officer = teller.who(funds::REVIEW_CONTACT)?;
    let waiting = Typed { readings: Reads::Outstanding.as_str().to_owned(), ..Typed::default() };
    let translated = Typed { language: ANOTHER.to_owned(), ..Typed::default() };
    teller.at(now, Some(&officer), |change| {
        keep(change, "Waiting for a reading", &waiting)?;
        keep(change, "Not in English", &translated)
    })
}
