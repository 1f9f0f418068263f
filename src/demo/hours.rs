//! What was paid for the time of last year's groups: most of it, and not yet all.

use chrono::TimeDelta;

use super::teller::Teller;
use crate::clock::{Instant, london_date};
use crate::error::{Problems, Result};
use crate::hours::actions::{self, Typed, correcting, letting};
use crate::hours::{SpentOn, store};
use crate::ids::ApplicationId;
use crate::people::Who;
use crate::text::money::Pence;

/// What an hour of a group's time is paid.
pub const PAY: Pence = Pence::pounds(15);

/// How many of last year's groups were paid for applying.
const PAID: usize = 6;
/// The place of the one that was paid for half of it so far.
const IN_PART: usize = 2;
/// And of the one that wants nothing for it.
pub const WANTS_NOTHING: usize = 8;
/// And of the one that put right what it had told.
pub const PUT_RIGHT: usize = 6;

/// A group says that applying took it otherwise than it had told.
pub fn put_right(teller: &Teller<'_>, writer: &Who, id: &ApplicationId, now: Instant) -> Result<()> {
    let seen = teller.together(|change| store::group(change.db, id))?.told;
    let typed = correcting::Typed {
        hours: "4".to_owned(),
        minutes: "20".to_owned(),
        why: "We had counted the evening on which we met about something else.".to_owned(),
        seen,
    };
    teller.at(now - TimeDelta::days(335), Some(writer), |change| correcting::correct(change, id, &typed))
}

/// An officer pays for the time that applying took, group by group.
pub fn paid_in_part(
    teller: &Teller<'_>,
    officer: &Who,
    writer: &Who,
    sent: &[ApplicationId],
    now: Instant,
) -> Result<()> {
    let when = now - TimeDelta::days(330);
    for (at, id) in sent.iter().enumerate().take(PAID) {
        let told = teller.together(|change| store::group(change.db, id))?.told.unwrap_or_default();
        let minutes = if at == IN_PART { told / 2 } else { told };
        let typed = Typed {
            spent_on: Some(SpentOn::Applying),
            hours: (minutes / 60).to_string(),
            minutes: (minutes % 60).to_string(),
            day: Some(london_date(when)),
            seen: None,
        };
        teller.at(when, Some(officer), |change| actions::pay(change, id, &typed, Problems::default()))?;
    }
    match sent.get(WANTS_NOTHING) {
        Some(id) => teller.at(when, Some(writer), |change| letting::say(change, id, true)),
        None => Ok(()),
    }
}
