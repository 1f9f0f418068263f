//! Who looks at what a round turned on, and how much of it. Pure.

use super::is_asked_of;
use super::store::About;
use crate::application::apart;
use crate::decision::policy::sees_all_of;
use crate::error::{Error, Result};
use crate::fund::form::Round;
use crate::fund::store::RoundRow;
pub use crate::panel::policy::TABLE;
use crate::people::{Role, Who};

/// Whether somebody may open the page: an officer, whoever decides in the round, and whoever reads or sits in it.
///
/// # Errors
/// Not found at another funder; refused without a part in the round.
pub fn may_look(who: &Who, round: &RoundRow, takes_part: bool) -> Result<()> {
    who.need(TABLE, &round.funder_id)?;
    if sees_all_of(who, round) || (takes_part && who.is(Role::PanelMember, &round.funder_id)) {
        return Ok(());
    }
    Err(Error::refused_with("You take no part in weighing this round.", "/desk", "Go to your desk"))
}

/// Whether somebody may say that a round was looked at: an officer, whoever decides in it, and whoever leads one of its
/// meetings. It opens every decision of the round, so one reader alone does not say it.
///
/// # Errors
/// Refused for whoever may look alone.
pub fn may_say(who: &Who, round: &RoundRow, leads: bool) -> Result<()> {
    if sees_all_of(who, round) || (leads && who.is(Role::PanelMember, &round.funder_id)) {
        return Ok(());
    }
    Err(Error::refused(
        "You can look at what this round turned on. Whoever leads the panel says that it was looked at, or an officer.",
    ))
}

/// Whether one application is shown to somebody: not where they stand apart, nor before they have said how close they are,
/// nor while they still read it themselves.
pub fn sees(who: &Who, round: &RoundRow, about: &About) -> bool {
    let closed = apart::closed(about.standing, about.member).is_some();
    !closed && !about.still_reads && (about.standing.is_some() || who.is(Role::Commissioner, &round.funder_id))
}

/// Whether somebody reads by name who its readers are: officers, and whoever has shared a reading of it.
pub fn sees_names(who: &Who, round: &RoundRow, about: &About) -> bool {
    about.has_shared || who.is(Role::Commissioner, &round.funder_id)
}

/// Whether a round may be decided: it was looked at since the last reading was shared, where that is asked of it.
///
/// # Errors
/// Refused, with the way there.
pub fn was_looked_at(round: &Round, fund_slug: &str, looked: bool) -> Result<()> {
    if looked || !is_asked_of(round) {
        return Ok(());
    }
    Err(Error::refused_with(
        "Before anything is decided, somebody looks at what this round turned on and says so.",
        format!("/desk/funds/{fund_slug}/turned-on?round={}", round.slug),
        "See what it turned on",
    ))
}
