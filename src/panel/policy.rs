//! Who may do what around a panel's table. Pure.

use chrono::NaiveDate;

use super::store::Meeting;
use crate::application::store::Application;
use crate::application::{State, apart};
use crate::clock::Instant;
use crate::error::{Error, Result};
use crate::ids::FunderId;
use crate::people::{Funders, Role, Who};
use crate::relationship::offer::{self, Promise, Waits};
use crate::review::Ties;
use crate::review::policy::keeps_apart;

/// Who opens the list of meetings and a meeting.
pub const TABLE: &[Role] = &[Role::Commissioner, Role::PanelMember, Role::DecisionMaker];

/// How much of an application somebody at the table sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sight {
    /// Its group's name, the readings and the recommendation.
    Whole,
    /// Its group's name, to be able to say whether they are close to it.
    Name,
    /// Its reference only.
    Reference,
}

/// Whether somebody may open a meeting at all.
///
/// # Errors
/// Not found at another funder; refused for a panel member of another meeting.
pub fn may_open(who: &Who, funder: &FunderId, is_member: bool) -> Result<()> {
    who.need(TABLE, funder)?;
    if is_member || who.is_any(&[Role::Commissioner, Role::DecisionMaker], funder) {
        return Ok(());
    }
    Err(Error::refused_with(
        "You are not on the panel of this meeting, so its applications are not open to you.",
        "/desk/panels",
        "See your meetings",
    ))
}

/// The funders at which somebody may open every meeting; elsewhere it is those at which they sit.
pub fn opens_all_at(who: &Who) -> Funders {
    let held = || who.roles.iter().filter(|held| matches!(held.role, Role::Commissioner | Role::DecisionMaker));
    if held().any(|held| held.funder.is_none()) {
        return Funders::All;
    }
    Funders::These(held().filter_map(|held| held.funder.clone()).collect())
}

/// Whether a meeting takes place.
///
/// # Errors
/// Refused when it was called off.
pub fn takes_place(meeting: &Meeting) -> Result<()> {
    if meeting.cancelled_at.is_some() {
        return Err(Error::refused_with("This meeting was called off.", "/desk/panels", "See the meetings"));
    }
    Ok(())
}

/// Whether a meeting can be changed or called off: by a commissioner, as long as it is still to come.
///
/// # Errors
/// Not found at another funder; refused with the reason.
pub fn may_change(who: &Who, meeting: &Meeting, now: Instant) -> Result<()> {
    who.need(&[Role::Commissioner], &meeting.funder_id)?;
    takes_place(meeting)?;
    if meeting.held_at <= now {
        return Err(Error::refused("This meeting has been, so it stays as it was."));
    }
    Ok(())
}

/// What somebody sees of one application. An officer in charge sees it unless they stepped back; a panel member
/// and a decision-maker say first whether they are close to the group.
pub fn sight(who: &Who, funder: &FunderId, ties: &Ties) -> Sight {
    if ties.is_closed() {
        Sight::Reference
    } else if ties.standing.is_some() || who.is(Role::Commissioner, funder) {
        Sight::Whole
    } else {
        Sight::Name
    }
}

/// Whether somebody may write down what the panel recommends: a commissioner, or a member of this meeting; never
/// whoever helped the group, unless an exception was made for them.
///
/// # Errors
/// Refused, with why.
pub fn may_record(who: &Who, application: &Application, is_member: bool, ties: &Ties) -> Result<()> {
    let funder = &application.funder_id;
    if !who.is(Role::Commissioner, funder) && !is_member {
        who.need(TABLE, funder)?;
        return Err(Error::refused(
            "A member of this meeting or a commissioner writes down what the panel recommends.",
        ));
    }
    if ties.is_closed() {
        return Err(apart::refused_but(
            "You stand apart from this application, so you take no part in what is recommended.",
            &application.id,
        ));
    }
    if let Some(why) = keeps_apart(ties) {
        return Err(Error::refused_with(why.you(), "/desk/panels", "See your meetings"));
    }
    if ties.standing.is_none() && !who.is(Role::Commissioner, funder) {
        return Err(Error::refused_with(
            "Before you take part, say whether you are close to this group.",
            format!("/desk/applications/{}/declaration", application.id),
            "Say how close you are",
        ));
    }
    match application.state {
        State::Submitted | State::UnderReview | State::Waiting => Ok(()),
        State::Decided => {
            Err(Error::refused("The decision on this application has gone out, so the recommendation stays as it was."))
        }
        State::Withdrawn => Err(Error::refused("The group has withdrawn this application.")),
        // A draft does not exist for the council.
        State::Draft | State::Expired => Err(Error::NotFound),
    }
}

/// What a recommendation still waits for, where the group was promised to be heard before anybody reads what it sent and has
/// not been: an officer can say why that cannot wait, as with reading. Nothing where nothing is waited for.
///
/// # Errors
/// Refused to everybody else while the group is still to be heard, with what that waits for.
pub fn may_be_weighed(
    who: &Who,
    application: &Application,
    promise: &Promise,
    today: NaiveDate,
) -> Result<Option<Waits>> {
    match offer::policy::may_be_read(promise, today) {
        Ok(()) => Ok(None),
        Err(waits) if who.is(Role::Commissioner, &application.funder_id) => Ok(Some(waits)),
        Err(waits) => Err(Error::refused_with(
            format!(
                "{}. It is weighed once it was heard; if that cannot wait, an officer says why, and the group is told.",
                waits.said()
            ),
            "/desk/panels",
            "See your meetings",
        )),
    }
}

#[cfg(test)]
#[path = "policy_tests.rs"]
mod tests;
